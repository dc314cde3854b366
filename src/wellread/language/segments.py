"""Which stretches of the story are read together: the narration of a paragraph, and each of its quotations alone.

A quotation is cut out of the narration around it, which keeps a stand-in in its place: ", she said, rolling her eyes"
is one clause whatever was spoken on either side of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellread.records import Layout, Quoting, Work

#: quotations that are words of the sentence around them (titles, words held up between marks) stay in it
_CUT_OUT = frozenset({"speech", "thought", "written"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a paragraph, in code points of the text, half-open."""

    start: int
    end: int
    #: whether it is a quotation, its marks included
    quoted: bool


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of the story, or the part of one that is story."""

    #: in text order, nothing left out, none empty
    stretches: tuple[Stretch, ...]


def iter_blocks(work: Work, layout: Layout, quoting: Quoting) -> Iterator[Block]:
    """The paragraphs of the story, in text order."""
    cuts = [quotation.span for quotation in quoting.quotations if quotation.kind in _CUT_OUT]
    at = 0
    for start, end in _story_paragraphs(work, layout):
        while at < len(cuts) and cuts[at].end <= start:
            at += 1
        first = at
        stretches: list[Stretch] = []
        here = start
        while first < len(cuts) and cuts[first].start < end:
            quotation = cuts[first]
            if quotation.start > here:
                stretches.append(Stretch(here, quotation.start, quoted=False))
            here = max(here, quotation.start)
            if min(quotation.end, end) > here:
                stretches.append(Stretch(here, min(quotation.end, end), quoted=True))
                here = min(quotation.end, end)
            first += 1
        if here < end:
            stretches.append(Stretch(here, end, quoted=False))
        yield Block(tuple(stretches))


def _story_paragraphs(work: Work, layout: Layout) -> Iterator[tuple[int, int]]:
    """The parts of paragraphs that are story."""
    at = 0
    story = layout.story
    for paragraph in work.paragraphs:
        while at < len(story) and story[at].end <= paragraph.start:
            at += 1
        part = at
        while part < len(story) and story[part].start < paragraph.end:
            start, end = max(story[part].start, paragraph.start), min(story[part].end, paragraph.end)
            if end > start:
                yield start, end
            part += 1
