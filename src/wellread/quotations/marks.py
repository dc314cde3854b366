"""One quotation mark and what its surroundings say about it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from wellread.quotations.patterns import (
    DASHES,
    OPENING_BRACKETS,
    STOPS,
    TRANSPARENT,
    is_clipped,
    is_elision,
)

#: what a curly mark's own direction is worth against its surroundings: less than clear ones, so that a mistyped mark
#: (” before a word) is set right by them, and enough to settle unclear ones
_SHAPE_WEIGHT = {"double": 3.0, "single": 2.0, "guillemets": 9.0, "corner": 9.0}
#: how many other marks are looked past for a neighbour
_NEAR = 6
#: what it costs to take a mark for none
STRAY = 4.0


class Mark(NamedTuple):
    """A candidate for an opening or closing mark."""

    start: int
    end: int
    #: above 0 it looks like an opening mark, below 0 like a closing one
    lean: float
    #: cost of taking it for neither: an apostrophe, inches, a slip of the finger
    stray: float


@lru_cache(maxsize=4096)
def _side(char: str) -> str:
    """The class of a neighbour: blank, word, stop, dash or opening bracket."""
    if char.isspace():
        return "b"
    if char in STOPS:
        return "s"
    if char in DASHES:
        return "d"
    if char in OPENING_BRACKETS:
        return "o"
    return "w"


#: (class before, class after) → how much that speaks for an opening mark
_LEANS = {
    "bw": 4.0, "bb": 0.0, "bs": -1.5, "bd": 1.5, "bo": 4.0,
    "wb": -4.0, "ww": 0.0, "ws": -4.0, "wd": -3.0, "wo": -2.0,
    "sb": -4.0, "sw": 0.0, "ss": -3.0, "sd": -3.0, "so": 0.5,
    "db": -3.0, "dw": 2.0, "ds": -3.0, "dd": 0.0, "do": 2.0,
    "ob": 3.0, "ow": 4.0, "os": 3.0, "od": 3.0, "oo": 4.0,
}  # fmt: skip


def find_marks(
    content: str, start: int, end: int, family: str, pattern: re.Pattern[str], shapes: dict[str, int]
) -> list[Mark]:
    """The marks of one family between `start` and `end`, in order.

    Args:
        pattern: what finds them (see `marks_of`).
        shapes: glyph → 1, -1 or 0, as this work uses the family.
    """
    weight = _SHAPE_WEIGHT[family]
    is_single = family == "single"
    marks: list[Mark] = []
    for match in pattern.finditer(content, start, end):
        left, right = match.span()
        shape = shapes[match.group()]
        lean = _context(content, left, right, start, end) + shape * weight
        stray = _apostrophe(content, left, right, shape, start, end) if is_single else STRAY
        if marks and marks[-1].end == left and shape == 0 and content[left] == content[left - 1]:
            stray = 0.5  # a key pressed twice
        marks.append(Mark(left, right, lean, stray))
    return _drop_nested(marks) if weight > _SHAPE_WEIGHT["double"] and len(marks) > 2 else marks


def _drop_nested(marks: list[Mark]) -> list[Mark]:
    """`marks` of brackets without the pairs that stand inside another."""
    opened: list[int] = []
    nested: set[int] = set()
    for n, mark in enumerate(marks):
        if mark.lean > 0:
            opened.append(n)
        elif opened:
            start = opened.pop()
            if opened:
                nested.update((start, n))
    return [mark for n, mark in enumerate(marks) if n not in nested]


def _context(content: str, left: int, right: int, start: int, end: int) -> float:
    before, after = left - 1, right
    while before >= max(start, left - _NEAR) and content[before] in TRANSPARENT:
        before -= 1
    while after < min(end, right + _NEAR) and content[after] in TRANSPARENT:
        after += 1
    first = content[before] if before >= start else " "
    last = content[after] if after < end else " "
    sides = _side(first) + _side(last)
    lean = _LEANS[sides]
    if sides == "bs" and last in ".…" and content[after + 1 : after + 2] not in ("", " ", "\n"):
        return 2.5  # "...and then" begins in the middle
    if sides == "sw":
        if first == ":":
            return 2.5
        return 0.5 if last.isupper() and first != "," else -1.5
    return lean


def _apostrophe(content: str, left: int, right: int, shape: int, start: int, end: int) -> float:
    """What it costs to take a single mark for an apostrophe."""
    before = content[left - 1] if left > start else " "
    after = content[right] if right < end else " "
    if after.isalnum():
        if is_elision(content, right):
            return 0.2
        return 1.2 if shape < 0 else 3.0
    if before.isalpha():
        return 0.6 if is_clipped(content, left, start) else 2.5
    return STRAY
