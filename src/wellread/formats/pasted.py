"""Pages and downloads of the two great archives as plain text: pasted into an editor, or made by a converter.

The text stays as it is; what the archive wrote is hinted, so that the tag table is not taken for story.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from wellread.formats.draft import Draft
from wellread.formats.facts import clean, label_field
from wellread.formats.origins.ao3 import read_stats, settle_status
from wellread.formats.origins.ffn import parse_facts_line
from wellread.records import Hint
from wellread.text import Span, trimmed

_LABEL = re.compile(
    r"^[ \t]*(?P<label>Ratings?|Archive Warnings?|Categor(?:y|ies)|Fandoms?|Relationships?|Characters?|"
    r"Additional Tags?|Language|Series|Collections?|Stats):[ \t]*(?P<value>[^\n]*)$",
    re.MULTILINE,
)
_POSTED = re.compile(
    r"^[ \t]*Posted originally on the [^\n]{3,80} at (?P<url>https?://[^\s]+?)\.?[ \t]*$", re.MULTILINE
)
_STAT_LINE = re.compile(
    r"^\s*(?:(?:Published|Updated|Completed|Words|Chapters|Comments|Kudos|Bookmarks|Hits):|[\d,/?-]+\s*$)"
)
_BY = re.compile(r"^by:?[ \t]+(?P<name>\S[^\n]{0,80})$", re.IGNORECASE)
#: lines of the archive's that end a summary
_AFTER_SUMMARY = re.compile(
    r"^[ \t]*(?:Notes:?|(?:Work|Chapter) (?:Text|Notes|Summary):?|\(?See the end of the (?:work|chapter) for .{0,20}|"
    r"Chapter \d+\b[^\n]{0,100})[ \t]*$",
    re.MULTILINE,
)
_FURNITURE = re.compile(r"^[ \t]*(?:(?:Work|Chapter) Text:?|Preface|Afterword)[ \t]*$", re.MULTILINE)
_FFN_FACTS = re.compile(
    r"^[ \t]*(?P<facts>Rated: (?:Fiction )?(?:K\+?|T|M|MA)\b - [A-Z]\w+[^\n]* - [^\n]*Words: [\d,]+[^\n]*)$",
    re.MULTILINE,
)
_FFN_BY = re.compile(r"^[ \t]*By:?[ \t]*(?P<name>\S[^\n]{0,60})$", re.MULTILINE)
_HEAD = 12_000
_SUMMARY = 4_000


@dataclass(frozen=True, slots=True)
class _Row:
    label: str
    values: tuple[str, ...]
    end: int


def read_pasted(draft: Draft) -> bool:
    """Fill the draft from what an archive wrote at the top of its text; whether it is such a text."""
    return _read_ao3(draft) or _read_ffn(draft)


def _read_ao3(draft: Draft) -> bool:
    content = draft.content or ""
    matches = list(_LABEL.finditer(content, 0, _HEAD))
    names = {match.group("label").rstrip("s") for match in matches}
    if len(names) < 4 or "Stat" not in names or not names & {"Fandom", "Archive Warning"}:
        return False
    stats = next(match for match in matches if match.group("label") == "Stats")
    rows = [_row(content, match, after.start()) for match, after in pairwise(matches) if match.start() < stats.start()]
    end = _end_of_stats(content, stats.end())
    for row in rows:
        _take(draft, row)
    read_stats(re.sub(r"(?<=\d)(?=[A-Z])", " ", content[stats.start("value") : end]), draft.facts)
    settle_status(draft.facts)
    posted = _POSTED.search(content, 0, matches[0].start())
    if posted:
        draft.facts.fill(url=posted.group("url"))
    above = content[: posted.start() if posted else matches[0].start()].strip()
    draft.origin = "ao3-text"
    start = posted.start() if posted else matches[0].start()
    draft.hints.append(Hint("header", Span(start, start + len(content[start:end].rstrip()))))
    _read_work_head(draft, end, above if 0 < len(above) < 200 and "\n" not in above else None)
    draft.hints += [
        Hint("archive_note", Span(match.start(), match.end()))
        for match in _FURNITURE.finditer(content)
        if not any(hint.span.start < match.end() and match.start() < hint.span.end for hint in draft.hints)
    ]
    return True


def _row(content: str, match: re.Match[str], end: int) -> _Row:
    """A label's values: on its line, parted by commas and wrapped; or on lines of their own below it."""
    below = [clean(line) for line in content[match.end() : end].split("\n") if line.strip()]
    first = match.group("value").strip()
    if first or len(below) == 1:
        words = " ".join([first, *below]).strip()
        return _Row(match.group("label"), tuple(re.split(r",\s+(?![^(]*\))", words)), end)
    return _Row(match.group("label"), tuple(below), end)


def _take(draft: Draft, row: _Row) -> None:
    name = label_field(row.label)
    values = tuple(dict.fromkeys(value.strip(" ,") for value in row.values if value.strip(" ,")))
    if not values:
        return
    if name in ("rating", "language", "series"):
        draft.facts.take(row.label, ", ".join(values))
    elif name is not None:
        draft.facts.set(**{name: values})


def _end_of_stats(content: str, start: int) -> int:
    """Where the figures end: they stand on the label's line, or on lines below it."""
    end = start
    place = start
    for number, line in enumerate(content[start : start + 2000].split("\n")):
        if number and line.strip():
            if not _STAT_LINE.match(line):
                break
            end = place + len(line)
        place += len(line) + 1
    return min(end, len(content))


def _read_work_head(draft: Draft, start: int, known: str | None) -> None:
    """Title, author and summary below the tags."""
    content = draft.content or ""
    lines = list(re.finditer(r"[^\n]*\S[^\n]*", content[start : start + _SUMMARY]))[:4]
    if not lines:
        return
    spans = [Span(start + match.start(), start + match.end()) for match in lines]
    words = [clean(match.group()) for match in lines]
    if len(words[0]) > 200 or words[0].rstrip(":") in ("Summary", "Notes"):
        draft.facts.title = draft.facts.title or known
        return
    draft.facts.title = words[0]
    draft.hints.append(Hint("title", trimmed(content, spans[0].start, spans[0].end)))
    if len(words) > 1 and (by := _BY.match(words[1]) or (words[2:3] and words[2].rstrip(":") in ("Summary", "Notes"))):
        names = words[1] if by is True else by.group("name")
        for name in re.split(r",\s+", names):
            draft.facts.add_author(name)
        draft.hints.append(Hint("byline", trimmed(content, spans[1].start, spans[1].end)))
    label = next((at for at in (1, 2) if words[at : at + 1] and words[at].rstrip(":") == "Summary"), None)
    if label is not None:
        _read_summary(draft, spans[label])


def _read_summary(draft: Draft, label: Span) -> None:
    content = draft.content or ""
    after = _AFTER_SUMMARY.search(content, label.end, label.end + _SUMMARY)
    end = after.start() if after else content.find("\n\n", label.end + 2)
    if end < 0:
        return
    paragraphs = [clean(part) for part in re.split(r"\n[ \t]*\n", content[label.end : end]) if part.strip()]
    if paragraphs:
        draft.facts.fill(summary="\n\n".join(paragraphs))
        draft.hints.append(Hint("summary", trimmed(content, label.start, end)))


def _read_ffn(draft: Draft) -> bool:
    content = draft.content or ""
    found = _FFN_FACTS.search(content, 0, _HEAD // 2)
    by = _FFN_BY.search(content, 0, found.start()) if found else None
    if found is None or by is None:
        return False
    above = [line for line in content[: by.start()].split("\n") if line.strip()]
    if not above:
        return False
    draft.origin = "ffn-text"
    title = content.rindex(above[-1], 0, by.start())
    draft.facts.title = clean(above[-1])
    draft.facts.add_author(by.group("name"))
    parse_facts_line(found.group("facts"), draft.facts)
    draft.hints.append(Hint("title", trimmed(content, title, title + len(above[-1]))))
    draft.hints.append(Hint("byline", trimmed(content, by.start(), by.end())))
    summary = trimmed(content, by.end(), found.start())
    if summary.start < summary.end:
        draft.facts.fill(summary=clean(content[summary.start : summary.end]))
        draft.hints.append(Hint("summary", summary))
    draft.hints.append(Hint("header", trimmed(content, found.start(), found.end())))
    return True
