"""Borders of sentences: what each unit says about its items, put together over the words of the story."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise

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
    if isinstance(item, str) and not (item[0].isupper() or item[0].isdigit() or item[0] in "\"'“‘(["):
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


def place_borders(draft: Draft, item_starts: Sequence[int]) -> tuple[array[int], array[int]]:
    """Sentence of each word, and the first word of each sentence with the number of words at the end.

    A quotation begins a sentence where its stand-in does; a paragraph always does.
    """
    n_words = len(draft)
    starts = bytearray(n_words + 1)
    for word in draft.paragraph_starts:
        starts[word] = 1
    quoted_firsts = {first for first, quoted in zip(draft.unit_starts, draft.unit_quoted, strict=False) if quoted}
    for at, (item, flag) in enumerate(zip(draft.items, item_starts, strict=True)):
        if flag and item >= 0 and at not in quoted_firsts:
            starts[item] = 1
    for item, word in draft.stand_ins:
        if item < 0 or item_starts[item]:
            starts[word] = 1
    return _number(starts, n_words)


def _number(starts: bytearray, n_words: int) -> tuple[array[int], array[int]]:
    sentence = array("i", bytes(4 * n_words))
    firsts = array("i")
    current = -1
    for word in range(n_words):
        if starts[word]:
            firsts.append(word)
            current += 1
        sentence[word] = current
    firsts.append(n_words)
    return sentence, firsts
