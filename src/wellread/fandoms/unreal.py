"""Stretches of a story in which what is told does not happen: dreams, and what somebody imagines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from wellread.records import Analysis
from wellread.text import Span

_DREAM = re.compile(r"\b(?:dream(?:ed|t|s|ing)?|nightmares?)\b(?! of (?:being|becoming|a)\b)", re.IGNORECASE)
_WAKES = re.compile(
    r"\b(?:woke|wakes|awoke|awakes|awake|awakened|woken|sat up in bed|sits up in bed|opened (?:his|her|my) eyes)\b",
    re.IGNORECASE,
)
#: imagining holds for its paragraph
_IMAGINED = re.compile(
    r"\b(?:suppos(?:e|ing) (?:that|we|I|he|she|they|it)|imagin(?:e|ed|es|ing)|what if|"
    r"pretend(?:ed|s|ing)? (?:that|it|he|she|they)|picture[sd]? (?:it|him|her|them)|"
    r"in another life|in some other (?:life|world)|daydream\w*)\b",
    re.IGNORECASE,
)
#: wishes and might-have-beens for their sentence
_WISHED = re.compile(
    r"\b(?:if only|(?:might|would|could|should) have \w+|(?:would|might|could)(?: not|n['’]t)? \w+|"
    r"wish(?:ed|es)? (?:that )?(?:he|she|they|I|it))\b[^.!?]*",
    re.IGNORECASE,
)
#: letters of story after a dream begins in which somebody may wake
_NIGHT = 3000


class Unreal:
    """Where in a story nothing happens that counts."""

    def __init__(self, analysis: Analysis) -> None:
        spans = sorted(_find(analysis), key=lambda span: span.start)
        self._starts = [span.start for span in spans]
        self._ends: list[int] = []
        for span in spans:
            self._ends.append(max(span.end, self._ends[-1] if self._ends else 0))

    def holds(self, span: Span) -> bool:
        """Whether that place is dreamt or imagined."""
        n = bisect_right(self._starts, span.start) - 1
        return n >= 0 and span.start < self._ends[n]


def _find(analysis: Analysis) -> Iterator[Span]:
    content = analysis.work.text.content
    for paragraph in analysis.work.paragraphs:
        dream = _DREAM.search(content, paragraph.start, paragraph.end)
        if dream:
            wakes = _WAKES.search(content, dream.end(), dream.end() + _NIGHT)
            # Who wakes a little later dreamt until then; else the paragraph speaks of a dream.
            yield Span(paragraph.start, wakes.start() if wakes else paragraph.end)
        for match in _IMAGINED.finditer(content, paragraph.start, paragraph.end):
            yield Span(match.start(), paragraph.end)
        for match in _WISHED.finditer(content, paragraph.start, paragraph.end):
            yield Span(*match.span())
