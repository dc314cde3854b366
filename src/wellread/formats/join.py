"""Works that lie in many files: chapters saved one by one, posts "(1/2)" and "(2/2)" → one work."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from wellread.records import Hint, Mark, Part, ReadingWarning, Work
from wellread.text import Text

_NAME = re.compile(
    r"^(?P<stem>.*?)[\s._(\[-]*(?:"
    r"(?:chapter|chap|ch|part|pt|kapitel|chapitre|teil|partie)[\s._-]*(?P<n>\d{1,4})(?:[\s._-]*of[\s._-]*(?P<of>\d{1,4}))?"
    r"|(?P<m>\d{1,4})[\s._-]*of[\s._-]*(?P<all>\d{1,4}))[)\]]?(?P<rest>[\s._-].*)?$",
    re.IGNORECASE,
)
_CHAPTER_TITLE = re.compile(r"\b(?:chapter|part|chapitre|kapitel|teil)\b|\d+$", re.IGNORECASE)
#: what every part repeats at its top
_REPEATED = frozenset(("title", "byline", "summary", "archive_note"))


def name_part(name: str) -> tuple[str, int, int | None] | None:
    """Stem, number and count of parts of a file's name: "Low Water - chapter 2 of 3.txt"; None for other names."""
    stem, dot, suffix = name.rpartition(".")
    match = _NAME.match(stem if dot and len(suffix) < 6 else name)
    if match is None:
        return None
    number = int(match.group("n") or match.group("m"))
    of = match.group("of") or match.group("all")
    return match.group("stem").casefold().strip(), number, int(of) if of else None


def is_whole(numbers: Iterable[int]) -> bool:
    """Whether names count their parts from 0 or 1 on without a gap: names alone are a weak sign."""
    found = sorted(numbers)
    return len(found) > 1 and found[0] in (0, 1) and found == list(range(found[0], found[0] + len(found)))


def find_key(work: Work) -> tuple[str, ...]:
    """What parts of one work have in common: its address, else title and authors."""
    if work.declared.url:
        return ("url", work.declared.url)
    return ("title", (work.title or "").casefold(), *work.authors)


def can_join(works: Sequence[Work]) -> bool:
    """Whether files that look like parts are parts: nothing in them says that they are works of their own."""
    if len(works) < 2:
        return True
    addresses = {work.declared.url for work in works if work.declared.url}
    titles = {(work.title or "").casefold() for work in works if work.title}
    authors = {work.authors for work in works if work.authors}
    if len(addresses) > 1 or len(authors) > 1:
        return False
    return len(titles) < 2 or all(_CHAPTER_TITLE.search(title) for title in titles) or len(addresses) == 1


def join_works(works: Sequence[Work]) -> Work:
    """One work of parts in their order; what each part repeats at its top stands once.

    Args:
        works: at least one; parts of which the number is not known keep their place.
    """
    first = works[0]
    if len(works) == 1:
        return first
    pieces, paragraphs, marks, hints = [], [], [], []
    length = 0
    for number, work in enumerate(works):
        start = _end_of_repeated(work, first) if number else 0
        if number:
            pieces.append("\n\n")
            length += 2
        shift = length - start
        content = work.text.content[start:]
        pieces.append(content)
        length += len(content)
        paragraphs += [span.shifted(shift) for span in work.paragraphs if span.start >= start]
        marks += [Mark(mark.span.shifted(shift), mark.kind) for mark in work.marks if mark.span.start >= start]
        hints += [Hint(hint.kind, hint.span.shifted(shift)) for hint in work.hints if hint.span.start >= start]
    warnings = [warning for work in works for warning in work.warnings]
    return replace(
        first,
        text=Text("".join(pieces)),
        source=replace(first.source, part=None),
        paragraphs=tuple(paragraphs),
        marks=tuple(marks),
        hints=tuple(hints),
        warnings=(*warnings, *_missing(works)),
    )


def _end_of_repeated(work: Work, first: Work) -> int:
    """Where a part's own text begins: behind the title block that says what the first part's says."""
    known = {first.text.slice(hint.span) for hint in first.hints if hint.kind in _REPEATED}
    end = 0
    for hint in work.hints:
        between = work.text.content[end : hint.span.start]
        if hint.kind not in _REPEATED or between.strip() or work.text.slice(hint.span) not in known:
            break
        end = hint.span.end
    rest = work.text.content[end:]
    return end + len(rest) - len(rest.lstrip()) if end else 0


def _missing(works: Sequence[Work]) -> list[ReadingWarning]:
    parts: list[Part] = [work.source.part for work in works if work.source.part is not None]
    if len(parts) != len(works):
        return []
    count = max([part.of or 0 for part in parts] + [part.n for part in parts])
    missing = sorted(set(range(1, min(count, 10_000) + 1)) - {part.n for part in parts})
    if not missing:
        return []
    names = ", ".join(map(str, missing[:10])) + (", ..." if len(missing) > 10 else "")
    return [ReadingWarning("missing-part", f"of {count} parts these are not there: {names}")]
