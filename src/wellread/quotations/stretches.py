"""All stretches between marks of any family, outermost ones only.

The marks that the story uses for speech go first. What other marks stand outside of those (a title in single marks, a
thought in guillemets) is looked for in the gaps, and there only whole pairs count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from wellread.quotations.blocks import Block
from wellread.quotations.convention import choose_convention, choose_for_chapter, find_shapes, weigh_families
from wellread.quotations.dash import find_dash_speech
from wellread.quotations.marks import find_marks
from wellread.quotations.pair import Stretch, pair_marks
from wellread.quotations.patterns import FAMILIES, SHAPES, marks_of
from wellread.quotations.repair import repair_stretches
from wellread.quotations.script import find_script
from wellread.records import Layout


def find_stretches(content: str, blocks: list[Block], layout: Layout) -> tuple[list[Stretch], str | None]:
    """The stretches in text order, never overlapping, and the convention of the work (see `Quoting.convention`)."""
    chapters = _split_chapters(blocks, layout)
    weights = [weigh_families(content, blocks[start:end]) for start, end in chapters]
    whole = {family: sum(each[family] for each in weights) for family in weights[0]} if weights else {}
    convention = choose_convention(whole) if whole else None
    lines = find_script(content, blocks)
    found = [
        stretch
        for family, start, end in _runs(chapters, [choose_for_chapter(convention, each) for each in weights])
        for stretch in _find_in_run(content, blocks, lines, family, start, end)
    ]
    return found, _name_convention(content, convention, n_lines=len(lines), n_found=len(found))


def _name_convention(content: str, convention: str | None, *, n_lines: int, n_found: int) -> str | None:
    if 2 * n_lines > n_found:
        return "script"
    if convention in ("double", "single") and find_shapes(content, convention) is not SHAPES[convention]:
        return "low"
    return convention


def _split_chapters(blocks: Sequence[Block], layout: Layout) -> list[tuple[int, int]]:
    """Indices of each chapter's first block and the one after its last; every block is in exactly one."""
    cuts, at = [0], 0
    for chapter in layout.chapters[1:]:
        while at < len(blocks) and blocks[at].start < chapter.span.start:
            at += 1
        cuts.append(at)
    cuts.append(len(blocks))
    return [(start, end) for start, end in pairwise(cuts) if start < end]


def _runs(chapters: list[tuple[int, int]], conventions: list[str | None]) -> Iterator[tuple[str | None, int, int]]:
    """Neighbouring chapters with one convention, together: a speech may run on over a border."""
    for convention, group in groupby(zip(conventions, chapters, strict=True), key=lambda pair: pair[0]):
        bounds = [chapter for _, chapter in group]
        yield convention, bounds[0][0], bounds[-1][1]


def _find_in_run(
    content: str, blocks: list[Block], lines: list[Stretch], convention: str | None, start: int, end: int
) -> list[Stretch]:
    found = [line for line in lines if start <= line.block < end]
    if convention == "dash":
        scripted = {line.block for line in found}
        found += find_dash_speech(content, blocks, [n for n in range(start, end) if n not in scripted])
    families = list(FAMILIES)
    if convention in FAMILIES:
        families.remove(convention)
        families.insert(0, convention)
    for family in families:
        primary = family == convention or (convention in (None, "dash") and family == "double")
        found += _find_in_gaps(content, blocks, found, family, start, end, primary=primary)
        found.sort()
    return found


def _find_in_gaps(
    content: str, blocks: list[Block], taken: list[Stretch], family: str, start: int, end: int, *, primary: bool
) -> list[Stretch]:
    """What one family marks outside of the stretches `taken`."""
    pattern = marks_of(family, content)
    if start >= end or not pattern.search(content, blocks[start].start, blocks[end - 1].end):
        return []
    gaps, owners = _gaps(blocks, taken, start, end)
    shapes = find_shapes(content, family)
    marks = [find_marks(content, gap.start, gap.end, family, pattern, shapes) for gap in gaps]
    found = repair_stretches(content, gaps, pair_marks(gaps, marks))
    if not primary:
        found = [stretch for stretch in found if stretch.opened and stretch.closed and not stretch.carried]
    return [stretch._replace(block=owners[stretch.block], primary=primary) for stretch in found]


def _gaps(blocks: list[Block], taken: list[Stretch], start: int, end: int) -> tuple[list[Block], list[int]]:
    """What is left of each block, and the index of the block that each piece is of."""
    pieces: list[Block] = []
    owners: list[int] = []
    at = 0
    for index in range(start, end):
        block = blocks[index]
        left = block.start
        while at < len(taken) and taken[at].block <= index:
            stretch = taken[at]
            at += 1
            if stretch.block < index:
                continue
            if left < stretch.start:
                pieces.append(Block(left, stretch.start, block.paragraph))
                owners.append(index)
            left = stretch.end
        if left < block.end:
            pieces.append(Block(left, block.end, block.paragraph))
            owners.append(index)
    return pieces, owners
