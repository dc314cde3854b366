"""FanFicFare's plain text: title, rows, list of contents, chapters that begin with an indented title."""

from __future__ import annotations

import re

from wellread.formats.draft import Draft
from wellread.formats.facts import Facts, label_field
from wellread.records import Hint
from wellread.text import trimmed

_CONTENTS = re.compile(r"^TABLE OF CONTENTS[ \t]*$", re.MULTILINE)
_ROW = re.compile(r"^(?P<label>[A-Z][A-Za-z /-]{2,30}):[ \t]*(?P<value>.*)$")
_BY = re.compile(r"^[ \t]*by[ \t]+(?P<name>\S[^\n]*)$", re.MULTILINE | re.IGNORECASE)
_END = re.compile(r"^[ \t]*End file\.[ \t]*$", re.MULTILINE)
_ROWS_NEEDED = ("Story URL", "Publisher", "Packaged", "Category", "Author URL")


def is_fff_text(content: str) -> bool:
    """Whether a text is the program's."""
    head = content[:8000]
    return _BY.search(head) is not None and sum(f"\n{label}:" in head for label in _ROWS_NEEDED) >= 2


def read_fff_text(draft: Draft) -> None:
    """Fields and hints of the draft's content."""
    content = draft.content or ""
    draft.origin = "fanficfare-text"
    contents = _CONTENTS.search(content)
    by = _BY.search(content)
    if by is None:
        return
    head_end = contents.start() if contents else _end_of_rows(content, by.end())
    _read_head(content, by, head_end, draft)
    titles: list[str] = []
    start = head_end
    if contents:
        titles, start = _read_titles(content, contents.end())
        draft.hints.append(Hint("other", trimmed(content, contents.start(), start)))
    _hint_chapters(content, start, titles, draft)
    end = _END.search(content, max(0, len(content) - 400))
    if end is not None:
        draft.hints.append(Hint("archive_note", trimmed(content, end.start(), end.end())))


def _read_head(content: str, by: re.Match[str], head_end: int, draft: Draft) -> None:
    facts = Facts()
    title = trimmed(content, 0, by.start())
    facts.title = " ".join(content[title.start : title.end].split()) or None
    for name in re.split(r",\s+", by.group("name").strip()):
        facts.add_author(name)
    draft.hints += [Hint("title", title), Hint("byline", trimmed(content, by.start(), by.end()))]
    label, value = "", ""
    for line in [*content[by.end() : head_end].split("\n"), "End: x"]:
        match = _ROW.match(line)
        if match is None:
            value = f"{value} {line.strip()}" if line.strip() else value + "\n\n"
            continue
        _take(facts, label, value)
        label, value = match.group("label"), match.group("value")
    draft.facts.title, draft.facts.authors = facts.title, facts.authors
    draft.facts.declared = facts.declared
    header = trimmed(content, by.end(), head_end)
    if header.start < header.end:
        draft.hints.append(Hint("header", header))


def _take(facts: Facts, label: str, value: str) -> None:
    if not label:
        return
    if label_field(label) == "summary":
        facts.fill(summary="\n\n".join(" ".join(part.split()) for part in value.split("\n\n") if part.strip()))
        return
    value = " ".join(value.split())
    listed = label_field(label) in ("characters", "relationships", "tags", "warnings", "fandoms", "categories")
    values = re.split(r",\s+(?![^(]*\))", value) if listed else None
    facts.take(label, value, values=values, keep_fandom_category=True)


def _end_of_rows(content: str, start: int) -> int:
    place = end = start
    for line in content[start : start + 20_000].split("\n"):
        place += len(line) + 1
        if _ROW.match(line):
            end = place
    return min(end, len(content))


def _read_titles(content: str, start: int) -> tuple[list[str], int]:
    """The titles listed, and where the list ends: at the first chapter's indented title."""
    body = re.compile(r"\n{2,}[ \t]{4,}\S").search(content, start)
    end = body.start() if body else start
    return [line.strip() for line in content[start:end].split("\n") if line.strip()], end


def _hint_chapters(content: str, start: int, titles: list[str], draft: Draft) -> None:
    place = start
    n_missed = 0
    for title in titles[:5000]:
        if n_missed > 50:
            break
        words = r"\s+".join(re.escape(word) for word in title.split())
        match = re.compile(rf"(?<=\n)[ \t]{{2,}}{words}[ \t]*(?=\n)").search(content, place)
        if match is None:
            match = re.compile(rf"(?<=\n\n\n)[ \t]*{words}[ \t]*(?=\n)").search(content, place)
        if match is not None:
            draft.hints.append(Hint("chapter_heading", trimmed(content, match.start(), match.end())))
            place = match.end()
        else:
            n_missed += 1
    if not titles:
        for match in re.compile(r"(?<=\n\n\n)[ \t]{4,}\S[^\n]{0,100}(?=\n\n)").finditer(content, start):
            draft.hints.append(Hint("chapter_heading", trimmed(content, match.start(), match.end())))
