"""Marks → stretches between an opening and a closing one.

All marks of a family are decided together, over the whole story, by the cheapest way to read them: each opens, closes
or is no mark, and every slip (a mark missing, a mark too many, a curly one the wrong way round) has its price. So a
typing error costs one quotation: the next paragraph is read as if nothing had happened.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wellread.quotations.blocks import Block
from wellread.quotations.marks import Mark

#: a second opening mark before the first was closed
_NOT_CLOSED = 3.5
#: a closing mark where nothing was open; the first mark of a paragraph may well have lost its opening one
_NOT_OPENED = 7.0
_NOT_OPENED_FIRST = 3.8
#: a paragraph that ends inside, and the next begins with an opening mark, as speeches over several do
_CONTINUED = 2.5
#: a paragraph that ends inside
_LEFT_OPEN = 3.8
#: a paragraph that ends inside, and the next goes on without a mark (verses, letters)
_CARRIED = 3.5


class Stretch(NamedTuple):
    """Words between marks, the marks included, inside one block."""

    start: int
    end: int
    #: index into the blocks
    block: int
    #: False: the opening mark was forgotten, and `start` is that of the closing one
    opened: bool = True
    #: False: the paragraph ended inside, or the closing mark was forgotten
    closed: bool = True
    #: the paragraph began inside
    carried: bool = False
    #: its marks are those the story uses for speech
    primary: bool = True
    #: the name at the head of a line of script
    label: tuple[int, int] | None = None


_STAY, _OPEN, _CLOSE, _REOPEN, _CLOSE_UNOPENED, _BORDER_LEAVE, _BORDER_CARRY = range(7)


def pair_marks(blocks: Sequence[Block], marks: Sequence[Sequence[Mark]]) -> list[Stretch]:
    """The stretches that the cheapest reading of all marks gives, in text order, never overlapping.

    Args:
        marks: of each block, in order.
    """
    outside, inside = 0.0, float("inf")
    trail: list[tuple[int, int]] = []  # how the state outside and the state inside were reached, step by step
    for index, here in enumerate(marks):
        not_opened = _NOT_OPENED_FIRST
        for mark in here:
            outside, inside = _read_mark(mark, outside, inside, not_opened, trail)
            not_opened = _NOT_OPENED
        if inside < float("inf"):
            outside, inside = _cross_border(_begins_open(blocks, marks, index + 1), outside, inside, trail)
        else:
            trail.append((_STAY, _STAY))
    return _follow(blocks, marks, trail)


def _read_mark(
    mark: Mark, outside: float, inside: float, not_opened: float, trail: list[tuple[int, int]]
) -> tuple[float, float]:
    lean = mark.lean
    opening, closing = (0.0, lean) if lean > 0 else (-lean, 0.0)
    out, out_step = outside + mark.stray, _STAY
    if inside + closing < out:
        out, out_step = inside + closing, _CLOSE
    if outside + closing + not_opened < out:
        out, out_step = outside + closing + not_opened, _CLOSE_UNOPENED
    into, into_step = inside + mark.stray, _STAY
    if outside + opening < into:
        into, into_step = outside + opening, _OPEN
    if inside + opening + _NOT_CLOSED < into:
        into, into_step = inside + opening + _NOT_CLOSED, _REOPEN
    trail.append((out_step, into_step))
    return out, into


def _begins_open(blocks: Sequence[Block], marks: Sequence[Sequence[Mark]], index: int) -> bool:
    return index < len(marks) and bool(marks[index]) and marks[index][0].start <= blocks[index].start + 1


def _cross_border(next_opens: bool, outside: float, inside: float, trail: list[tuple[int, int]]) -> tuple[float, float]:
    leave = inside + (_CONTINUED if next_opens else _LEFT_OPEN)
    out, out_step = (leave, _BORDER_LEAVE) if leave < outside else (outside, _STAY)
    trail.append((out_step, _BORDER_CARRY))
    return out, inside + (_CARRIED if not next_opens else 2 * _CARRIED)


def _follow(blocks: Sequence[Block], marks: Sequence[Sequence[Mark]], trail: list[tuple[int, int]]) -> list[Stretch]:
    """The stretches along the cheapest way, walked from its end, where it must be outside."""
    found: list[Stretch] = []
    step = len(trail)
    is_inside, end, closed = False, 0, False
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        step -= 1
        taken = trail[step][is_inside]
        if taken in (_BORDER_LEAVE, _BORDER_CARRY):
            is_inside, end, closed = True, block.end, False
        for mark in reversed(marks[index]):
            step -= 1
            taken = trail[step][is_inside]
            if taken == _CLOSE:
                is_inside, end, closed = True, mark.end, True
            elif taken == _OPEN:
                found.append(Stretch(mark.start, end, index, closed=closed))
                is_inside = False
            elif taken == _REOPEN:
                found.append(Stretch(mark.start, end, index, closed=closed))
                end, closed = mark.start, False
            elif taken == _CLOSE_UNOPENED:
                found.append(Stretch(mark.start, mark.end, index, opened=False))
        if is_inside:
            found.append(Stretch(block.start, end, index, closed=closed, carried=True))
    found.reverse()
    return found
