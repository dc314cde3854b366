"""Pages and downloads of the two great archives as words: pasted into an editor, saved as text, made by a converter.

The text stays as it is; what the archive wrote is hinted, so that the tag table is not taken for story. Programs that
make text of pages write addresses, numbers of links and bullets between the words: fields are read from a view of the
text that has blanks in their place, letter for letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from wellread.formats.draft import Draft, without_overlap
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
    r"^[ \t]*(?P<facts>Rated:\s+(?:Fiction\s+)?(?:K\+?|T|M|MA)\s+-\s+[A-Z](?:[^\n]|\n(?!\s*\n)){1,600})$", re.MULTILINE
)
_FFN_BY = re.compile(r"^[ \t]*(?:By|Author):?[ \t]+(?P<name>\S[^\n]{0,60})$", re.MULTILINE)
_FFN_SHELF = re.compile(
    r"^[ \t]*(?:Anime/Manga|Books|Cartoons|Comics|Games|Misc|Plays/Musicals|Movies|TV(?: Shows)?)\s*[»>]\s*"
    r"(?P<fandom>\S[^\n]*)$",
    re.MULTILINE,
)
_FFN_BELOW = re.compile(
    r"^[ \t]*(?:Review[ \t]*\n\s*)?(?:The author would like to thank you for your continued support|"
    r"Review this (?:Story|Chapter)|Favorite ?: ?Story)",
    re.MULTILINE,
)
_BUTTON = re.compile(r"\s+(?:Follow/Fav|\+ - )\s*$")
#: what a program that makes text of a page puts between its words
_ADDRESS = re.compile(r"[ \t]*<(?:https?://|mailto:|[/#])[^>\s]{0,300}>")
_LINK_NUMBER = re.compile(r"\[\d{1,3}\](?=\S)")
_BULLET = re.compile(r"^[ \t]+\*(?=[ \t]\S[^\n*]*$)", re.MULTILINE)
#: a list of the page's links, below all
_REFERENCES = re.compile(r"^References[ \t]*\n\s*(?:Visible links[ \t]*\n\s*)?1\. \S", re.MULTILINE)
_LINKED_HEADING = re.compile(r"^[ \t]*Chapter \d{1,4}[ \t]+<https?://[^>\s]+>(?:[ \t]*:[^\n]*)?[ \t]*$", re.MULTILINE)
#: readers' part of a page of the archive: what stands below the work
_AO3_BELOW = re.compile(
    r"^[ \t]*Actions[ \t]*\n(?:[^\n]*\n){1,3}?[ \t]*(?:\*[ \t]*)?(?:↑ ?Top|← ?Previous|Next ?→|Kudos ♥|Bookmark)|"
    r"^[ \t]*Kudos[ \t]*\n\s*[^\n]{0,300}left kudos on this work|"
    r"^[ \t]*(?:Please drop by the Archive and comment|Post Comment[ \t]*$)",
    re.MULTILINE,
)
_HEAD = 12_000
#: letters from the end in which a list of links is looked for
_TAIL = 50_000
_SUMMARY = 4_000


@dataclass(frozen=True, slots=True)
class _Row:
    label: str
    values: tuple[str, ...]
    end: int


def read_pasted(draft: Draft) -> bool:
    """Fill the draft from what an archive wrote at the top of its text; whether it is such a text."""
    content = draft.content or ""
    shown = _shown(content)
    if not (_read_ao3(draft, shown) or _read_ffn(draft, shown)):
        return False
    references = _REFERENCES.search(content, max(0, len(content) - _TAIL))
    if references:
        draft.hints.append(Hint("archive_note", trimmed(content, references.start(), len(content))))
    draft.hints = without_overlap(draft.hints)
    return True


def _shown(content: str) -> str:
    """The text as a reader saw the page: what a program put between the words is blank, all else in its place."""
    linked = "<http" in content[:_HEAD]
    if not linked and not _REFERENCES.search(content, max(0, len(content) - _TAIL)):
        return content
    for pattern in (_ADDRESS, _BULLET) if linked else (_LINK_NUMBER,):
        content = pattern.sub(lambda match: " " * len(match.group()), content)
    return content


def _hint(draft: Draft, kind: str, start: int, end: int) -> None:
    span = trimmed(draft.content or "", start, end)
    if len(span):
        draft.hints.append(Hint(kind, span))


def _read_ao3(draft: Draft, content: str) -> bool:
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
    alone = 0 < len(above) < 200 and "\n" not in above
    _hint(draft, "header", start, end)
    _hint(draft, "header" if alone and posted else "archive_note", 0, start)
    _read_work_head(draft, content, end, above if alone else None)
    for match in _FURNITURE.finditer(content):
        _hint(draft, "archive_note", match.start(), match.end())
    for match in _LINKED_HEADING.finditer(draft.content or "", end):
        _hint(draft, "chapter_heading", match.start(), match.end())
    below = _AO3_BELOW.search(content, end)
    if below:
        _hint(draft, "archive_note", below.start(), len(content))
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


def _read_work_head(draft: Draft, content: str, start: int, known: str | None) -> None:
    """Title, author and summary below the tags."""
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
        _read_summary(draft, content, spans[label])


def _read_summary(draft: Draft, content: str, label: Span) -> None:
    after = _AFTER_SUMMARY.search(content, label.end, label.end + _SUMMARY)
    end = after.start() if after else content.find("\n\n", label.end + 2)
    if end < 0:
        return
    paragraphs = [clean(part) for part in re.split(r"\n[ \t]*\n", content[label.end : end]) if part.strip()]
    if paragraphs:
        draft.facts.fill(summary="\n\n".join(paragraphs))
        draft.hints.append(Hint("summary", trimmed(content, label.start, end)))


def _read_ffn(draft: Draft, content: str) -> bool:
    found = _FFN_FACTS.search(content, 0, _HEAD // 2)
    by = _FFN_BY.search(content, 0, found.start()) if found and "Words:" in found.group() else None
    if found is None or by is None:
        return False
    above = list(re.finditer(r"[^\n]*\S[^\n]*", content[: by.start()]))
    if not above:
        return False
    draft.origin = "ffn-text"
    title = above[-1]
    draft.facts.title = clean(_BUTTON.sub("", title.group()))
    draft.facts.add_author(by.group("name"))
    shelf = _FFN_SHELF.search(content, 0, title.start())
    draft.facts.fill(fandoms=(clean(shelf.group("fandom")),) if shelf else ())
    parse_facts_line(found.group("facts"), draft.facts)
    _hint(draft, "archive_note", 0, title.start())
    _hint(draft, "title", title.start(), title.end())
    _hint(draft, "byline", by.start(), by.end())
    if content[by.end() : found.start()].strip():
        draft.facts.fill(summary=clean(content[by.end() : found.start()]))
        _hint(draft, "summary", by.end(), found.start())
    _hint(draft, "header", found.start(), found.end())
    below = _FFN_BELOW.search(content, found.end())
    if below:
        _hint(draft, "archive_note", below.start(), len(content))
    return True


#: readers of formats that know no site: what they read may be a page that went through a program
_BLIND = frozenset(("docx", "odt", "rtf", "generic", "epub", "mobi", "fb2", "scrivener"))
#: headings that the archive wrote and that begin no chapter
_NO_CHAPTER = re.compile(
    r"(?:(?:Work |Chapter |End )?(?:Summary|Notes|Text)|Preface|Afterword|Chapter End Notes|Actions|Comments|Kudos):?",
    re.IGNORECASE,
)


def read_copied(draft: Draft) -> None:
    """Read a page of an archive that came by way of a word processor or a converter; the draft's text is settled."""
    if draft.origin not in _BLIND or draft.content is None:
        return
    copy = Draft(draft.origin, content=draft.content)
    if not read_pasted(copy):
        return
    if copy.facts.declared.words is None and draft.facts.declared.fandoms:
        return
    draft.origin = copy.origin
    draft.facts.title = copy.facts.title or draft.facts.title
    draft.facts.authors = copy.facts.authors or draft.facts.authors
    fields = copy.facts.declared
    draft.facts.set(**{name: getattr(fields, name) for name in fields.__dataclass_fields__ if name != "other"})
    end = max(hint.span.end for hint in copy.hints if hint.kind in ("header", "byline", "title", "summary"))
    own = [hint for hint in draft.hints if hint.span.start >= end and not _is_label(draft.content, hint)]
    draft.hints = copy.hints + [hint for hint in own if not any(hint.span.overlaps(other.span) for other in copy.hints)]


def _is_label(content: str, hint: Hint) -> bool:
    return hint.kind == "chapter_heading" and bool(
        _NO_CHAPTER.fullmatch(clean(content[hint.span.start : hint.span.end]))
    )
