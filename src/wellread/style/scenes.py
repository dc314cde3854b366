"""Scene borders: the marked ones, and paragraphs that jump in time or place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from wellread.style.narration import Narration
from wellread.style.patterns import FLASHBACK, JUMP
from wellread.text import Span

#: shortest stretch, in code points, that is cut off as a scene of its own
_SHORTEST = 300


def find_scenes(narration: Narration) -> list[tuple[Span, bool]]:
    """Scenes in text order, each with whether it goes back in time."""
    return [piece for span in narration.layout.scenes for piece in _cut(narration, span)]


def _cut(narration: Narration, span: Span) -> list[tuple[Span, bool]]:
    text = narration.work.text
    borders = [span.start]
    paragraphs = narration.work.paragraphs
    first = bisect_right(paragraphs, span.start, key=lambda paragraph: paragraph.start)
    last = bisect_left(paragraphs, span.end, key=lambda paragraph: paragraph.start)
    for paragraph in paragraphs[first:last]:
        opening = text.content[paragraph.start : min(paragraph.end, paragraph.start + 80)]
        far = paragraph.start - borders[-1] >= _SHORTEST and span.end - paragraph.start >= _SHORTEST
        if far and (JUMP.match(opening) or FLASHBACK.match(opening)):
            borders.append(paragraph.start)
    pieces = [Span(start, end) for start, end in zip(borders, [*borders[1:], span.end], strict=True)]
    return [(_trimmed(text.content, piece), _goes_back(text.content, piece)) for piece in pieces]


def _trimmed(content: str, span: Span) -> Span:
    words = content[span.start : span.end]
    return Span(span.start, span.start + len(words.rstrip())) if words.strip() else span


def _goes_back(content: str, span: Span) -> bool:
    return bool(FLASHBACK.match(content[span.start : span.start + 80]))
