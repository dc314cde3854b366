"""Borders of sentences: what each unit says about its items, put together over the words of the story."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from wellread.language.draft import AFTER_COMMA, AFTER_CRY, AFTER_STOP, Draft
from wellread.language.patterns import CLOSERS, SPEECH_VERBS, TERMINALS


def borders_by_rule(draft: Draft) -> bytearray:
    """For each item, 1 where a sentence starts; the first item of a unit always does."""
    spelt = draft.vocabulary.words
    items = [spelt[draft.ids[item]] if item >= 0 else item for item in draft.items]
    starts = bytearray(len(items))
    for first, last in pairwise(draft.unit_starts):
        starts[first] = 1
        for at in range(first + 1, last):
            starts[at] = _starts_sentence(items, first, at, last)
    return starts


def _starts_sentence(items: Sequence[str | int], first: int, at: int, last: int) -> bool:
    item = items[at]
    if isinstance(item, str) and not (item[0].isupper() or item[0].isdecimal() or item[0] in "\"'“‘(["):
        # a story typed in lower case ends sentences like any other
        return item[0].islower() and items[at - 1] in ("?", "!", ".")
    before = at - 1
    while before > first and items[before] in CLOSERS:
        before -= 1
    previous = items[before]
    if isinstance(previous, int):
        return previous != AFTER_COMMA and not _is_tag(items, previous, at, last)
    return previous in TERMINALS or previous[0] in "!?"


def _is_tag(items: Sequence[str | int], ended: int, at: int, last: int) -> bool:
    """Whether the words after a quotation tell who spoke it: `"What?" Jess said.`, `"What?" said Jess.`"""
    first = items[at]
    if isinstance(first, str) and first[0].islower():
        return True
    if ended == AFTER_STOP:
        return False
    near = items[at : min(at + 4, last)]
    return ended == AFTER_CRY and any(word in SPEECH_VERBS for word in near)


def ruled_borders(draft: Draft) -> NDArray[np.int8]:
    """For each item 1 where a sentence must start, -1 where none may, 0 where only the words can tell.

    `"No." He left.` is two sentences and `"No," he said` is one, whatever a network makes of them; so is what goes on
    in lower case after `"No!"` or a semicolon.
    """
    spelt = draft.vocabulary.words
    upper = np.array([word[0].isupper() for word in spelt] + [False] * 3)
    lower = np.array([word[0].islower() for word in spelt] + [False] * 3)
    pause = np.array([word in (";", ",") for word in spelt] + [False] * 3)
    items = np.frombuffer(draft.items, dtype=np.int32)
    ids = np.frombuffer(draft.ids, dtype=np.int32)
    types = np.where(items >= 0, ids[np.maximum(items, 0)], len(spelt)) if len(items) else items
    before = np.concatenate([[0], items[:-1]])[: len(items)]
    paused = np.concatenate([[False], pause[types[:-1]]])[: len(items)]
    made = np.zeros(len(items), dtype=np.int8)
    made[(before == AFTER_STOP) & upper[types]] = 1
    made[(before == AFTER_COMMA) | ((before == AFTER_CRY) | paused) & lower[types]] = -1
    return made


def place_borders(draft: Draft, item_starts: Sequence[int] | NDArray[np.bool_]) -> tuple[array[int], array[int]]:
    """Sentence of each word, and the first word of each sentence with the number of words at the end.

    A quotation begins a sentence where its stand-in does; a paragraph always does.
    """
    items = np.frombuffer(draft.items, dtype=np.int32)
    flags = np.array(item_starts, dtype=np.bool_)
    starts = np.zeros(len(draft), dtype=np.bool_)
    for item, word in draft.stand_ins:
        starts[word] = item < 0 or flags[item]
    unit_firsts = np.frombuffer(draft.unit_starts, dtype=np.int32)[:-1]
    flags[unit_firsts[np.frombuffer(draft.unit_quoted, dtype=np.uint8) == 1]] = False
    starts[items[flags & (items >= 0)]] = True
    starts[np.frombuffer(draft.paragraph_starts, dtype=np.int32)] = True
    sentence = (np.cumsum(starts) - 1).astype(np.int32)
    firsts = np.append(np.flatnonzero(starts), len(draft)).astype(np.int32)
    return array("i", sentence.tobytes()), array("i", firsts.tobytes())
