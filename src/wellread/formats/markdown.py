"""Markdown drafts: front matter, headings, emphasis, breaks. The text stays as typed; signs of markup stay in it."""

from __future__ import annotations

import re

from wellread.formats.draft import Draft
from wellread.formats.plain import find_paragraphs
from wellread.records import Hint
from wellread.text import Span

_FRONT = re.compile(r"\A(?:---|\+\+\+)[ \t]*\n(?P<rows>.*?)\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FRONT_ROW = re.compile(r"^(?P<label>[A-Za-z][\w -]{0,30})\s*[:=]\s*(?P<value>.*)$")
_FRONT_ITEM = re.compile(r"^\s*-\s+(?P<value>.*)$")
_HEADING = re.compile(r"^[ ]{0,3}(?P<level>#{1,6})[ \t]+(?P<words>.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^(?P<words>[^\s#>*-][^\n]{0,120})\n(?P<line>={3,}|-{3,})[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"^[ ]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$", re.MULTILINE)


def find_markdown(draft: Draft) -> None:
    """Paragraphs, marks, hints and front matter of the draft's content."""
    content = draft.content or ""
    front = _FRONT.match(content)
    start = front.end() if front else 0
    if front:
        _read_front(front.group("rows"), draft)
        draft.hints.append(Hint("header", Span(0, len(content[:start].rstrip()))))
    layout = find_paragraphs(content)
    draft.paragraphs, draft.marks = layout.paragraphs, layout.marks
    headings = [
        (match.start(), match.end(), len(match.group("level")), match.group("words"))
        for match in _HEADING.finditer(content, start)
    ]
    for match in _UNDERLINED.finditer(content, start):
        headings.append((match.start(), match.end(), 1 if match.group("line")[0] == "=" else 2, match.group("words")))
    _hint_headings(sorted(headings), draft, content)
    taken = [hint.span for hint in draft.hints]
    for match in _RULE.finditer(content, start):
        span = _line_span(content, match.start(), match.end())
        if not any(span.overlaps(other) for other in taken):
            draft.hints.append(Hint("scene_break", span))


def _hint_headings(headings: list[tuple[int, int, int, str]], draft: Draft, content: str) -> None:
    """The title is the only heading of its level, at the top; those of the next level head chapters."""
    if not headings:
        return
    levels = [level for _, _, level, _ in headings]
    top = min(levels)
    first = headings[0]
    title_first = first[2] == top and (levels.count(top) == 1 or _same(first[3], draft.facts.title))
    if title_first and not (
        len(headings) == 1 and re.match(r"(?:chapter|part|prologue|\d+)\b", first[3], re.IGNORECASE)
    ):
        draft.facts.title = draft.facts.title or first[3].strip("*_ ")
        draft.hints.append(Hint("title", _line_span(content, first[0], first[1])))
        headings = headings[1:]
    if not headings:
        return
    chapter_level = min(level for _, _, level, _ in headings)
    for begin, end, level, _ in headings:
        if level == chapter_level:
            draft.hints.append(Hint("chapter_heading", _line_span(content, begin, end)))


def _same(words: str, title: str | None) -> bool:
    return title is not None and words.strip("*_ ").casefold() == title.casefold()


def _line_span(content: str, start: int, end: int) -> Span:
    words = content[start:end]
    return Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))


def _read_front(rows: str, draft: Draft) -> None:
    """The simple part of YAML and TOML: `label: value`, lists in brackets or as items."""
    label, items = "", []
    for line in [*rows.split("\n"), "end:"]:
        if item := _FRONT_ITEM.match(line):
            items.append(_unquote(item.group("value")))
            continue
        if items:
            draft.facts.take(label, ", ".join(items), values=items)
            items = []
        if match := _FRONT_ROW.match(line):
            label, value = match.group("label"), match.group("value").strip()
            if value.startswith("[") and value.endswith("]"):
                values = [_unquote(part) for part in value[1:-1].split(",") if part.strip()]
                draft.facts.take(label, ", ".join(values), values=values)
            elif value:
                draft.facts.take(label, _unquote(value))


def _unquote(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
