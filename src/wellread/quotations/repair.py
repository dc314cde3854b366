"""Ends for stretches of which one mark is missing."""

from __future__ import annotations

import re

from wellread.quotations.blocks import Block
from wellread.quotations.pair import Stretch
from wellread.quotations.tags import tag_verb_after

#: the longest stretch whose opening mark is guessed, in code points
_LONGEST_GUESS = 400
_EMPTY = re.compile(r"[\s\"“”„‟″＂«»‹›「」『』'‘’‛‚`´<>,]*")
_CLAUSE_END = re.compile(r"[,.!?…—-]\s+(?=\w)")
_SENTENCE_END = re.compile(r"[.!?…][)\"'”’»]*\s+(?=\S)")


def repair_stretches(content: str, blocks: list[Block], stretches: list[Stretch]) -> list[Stretch]:
    """`stretches` with the missing ends guessed; one that cannot be guessed is dropped. They still do not overlap."""
    repaired: list[Stretch] = []
    for n, stretch in enumerate(stretches):
        block = blocks[stretch.block]
        floor = block.start
        if repaired and repaired[-1].block == stretch.block:
            floor = repaired[-1].end
        better: Stretch | None = stretch
        if not stretch.opened:
            better = _guess_start(content, stretch, floor, block)
        elif not stretch.closed and not _runs_on(blocks, stretch, stretches[n + 1 : n + 2]):
            better = _guess_end(content, stretch)
        if better is not None and not _EMPTY.fullmatch(content, better.start, better.end):
            limit = stretches[n + 1].start if n + 1 < len(stretches) else len(content)
            repaired.append(_with_double_stroke(content, better, min(limit, block.end)))
    return repaired


def _with_double_stroke(content: str, stretch: Stretch, limit: int) -> Stretch:
    """`"Come in.""`: the same closing mark typed twice belongs to the stretch."""
    end = stretch.end
    if stretch.closed and end < limit and content[end] == content[end - 1]:
        return stretch._replace(end=end + 1)
    return stretch


def _runs_on(blocks: list[Block], stretch: Stretch, following: list[Stretch]) -> bool:
    """Whether a speech is taken up in the next paragraph, so that no mark is missing."""
    return (
        bool(following)
        and following[0].block == stretch.block + 1
        and (following[0].start <= blocks[following[0].block].start + 1 and stretch.end == blocks[stretch.block].end)
    )


def _guess_start(content: str, stretch: Stretch, floor: int, block: Block) -> Stretch | None:
    """`Well, well," said Ann.` begins where the paragraph does; later in one, where its sentence does."""
    nearest = max(floor, stretch.start - _LONGEST_GUESS)
    before = content[nearest : stretch.start].rstrip()
    if not before or before[-1] not in ",.!?…—-":
        return None
    if floor == block.start == nearest:
        return stretch._replace(start=floor)
    breaks = [match.end() for match in _SENTENCE_END.finditer(content, nearest, stretch.start)]
    start = next((place for place in reversed(breaks) if place < stretch.start - 1), None)
    return None if start is None else stretch._replace(start=start)


def _guess_end(content: str, stretch: Stretch) -> Stretch:
    """`"Well, well, said Ann. "Come in."`: before the tag, else where the next quotation begins."""
    for match in _CLAUSE_END.finditer(content, stretch.start + 1, stretch.end):
        if tag_verb_after(content, match.end(), stretch.end) and not content[match.end()].isupper():
            return stretch._replace(end=match.start() + 1)
    words = content[stretch.start : stretch.end].rstrip()
    return stretch._replace(end=stretch.start + len(words))
