"""The pieces that rules look at: paragraphs, cut where a line inside one has a part of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellread.paratext.breaks import is_drawn_line
from wellread.paratext.labels import LABEL
from wellread.records import Work
from wellread.text import Span

#: no label stands without one of these behind it; few lines of a story have one near their start
_SIGN = re.compile(r"[:：|;=~\]]|[-–—][ \t]")
#: what a site writes between a header and the story, as a line of its own
_CUT_OFF = frozenset(("keep reading", "read more", "keep reading...", "read more..."))
_LINE = re.compile(r"[^\n]*\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph, or the part of one that is judged by itself."""

    start: int
    end: int
    #: line ends between the last unit and this one
    gap: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def cut_units(work: Work) -> list[Unit]:
    """All non-blank text outside the hints, in order, as units."""
    content = work.text.content
    units: list[Unit] = []
    last = 0
    for start, end in _iter_pieces(work):
        units.append(Unit(start, end, content.count("\n", last, start) if units else 2))
        last = end
    return units


def _iter_pieces(work: Work) -> Iterator[tuple[int, int]]:
    content = work.text.content
    taken = sorted((hint.span.start, hint.span.end) for hint in work.hints if len(hint.span))
    at = 0
    hint = 0
    for start, end in _iter_paragraphs(work):
        while hint < len(taken) and taken[hint][1] <= start:
            hint += 1
        at = start
        free = hint
        while free < len(taken) and taken[free][0] < end:
            yield from _trimmed(content, at, min(taken[free][0], end))
            at = max(at, min(taken[free][1], end))
            free += 1
        if at == start and "\n" not in content[start:end]:
            yield start, end
        elif at < end:
            yield from _trimmed(content, at, end)


def _iter_paragraphs(work: Work) -> Iterator[tuple[int, int]]:
    """The paragraphs, and any non-blank text that lies between them."""
    content = work.text.content
    last = 0
    for paragraph in work.paragraphs:
        if paragraph.start < last:
            continue
        if content[last : paragraph.start].strip():
            yield from _lines(content, last, paragraph.start)
        yield paragraph.start, paragraph.end
        last = paragraph.end
    if content[last:].strip():
        yield from _lines(content, last, len(content))


def _lines(content: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _LINE.finditer(content, start, end):
        words = match.group()
        start = match.end() - len(words.lstrip())
        yield start, start + len(words.strip())


def _trimmed(content: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces of a stretch of a paragraph: cut before a line with a label, and around a line of ornament."""
    if start >= end or not content[start:end].strip():
        return
    lines = list(_lines(content, start, end))
    begin, finish = lines[0]
    drawn = is_drawn_line(content[begin:finish])
    for line_start, line_end in lines[1:]:
        alone = drawn
        drawn = is_drawn_line(content[line_start:line_end])
        alone = alone or drawn or content[line_start:line_end].lower() in _CUT_OFF
        if alone or (_SIGN.search(content, line_start, line_start + 70) and LABEL.match(content, line_start, line_end)):
            yield begin, finish
            begin = line_start
        finish = line_end
    yield begin, finish
