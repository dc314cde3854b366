"""How each person talks, learnt inside the story from the lines whose speaker is all but sure."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from wellread.speech.decode import Reals
from wellread.speech.features import INDEX, Sheet
from wellread.speech.page import NOBODY, Page
from wellread.speech.turns import Turn, spoken_words

#: from this share on a first answer is taken as known
_SURE = 0.97
#: how many words of the whole story's talk stand in for what has not been heard of somebody
_PRIOR = 600.0
_BOUND = 4.0


def hear_voices(page: Page, turns: Sequence[Turn], sheet: Sheet, likely: Reals) -> Sheet:
    """`sheet` with how much more each turn's words are like a candidate's other lines than like everybody's.

    The measure is a sum of logarithms of shares over the words, divided by the root of their number. It is 0 for
    whoever has no sure line.

    Args:
        likely: turns × candidates, from a first weighing.
    """
    words = [_count_words(page, turn) for turn in turns]
    known = [_sure_speaker(sheet, likely, number) for number in range(len(turns))]
    everybody: Counter[str] = Counter()
    voices: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for who, said in zip(known, words, strict=True):
        everybody.update(said)
        if who != NOBODY:
            voices[who].update(said)
    sizes = {who: voice.total() for who, voice in voices.items()}
    total = everybody.total() + 1
    unary = sheet.unary.copy()
    column = INDEX["voice"]
    for number, said in enumerate(words):
        size = said.total()
        # What nobody says elsewhere tells nothing, and would count against whoever talks most.
        shared = {word: n for word, n in said.items() if everybody[word] > n}
        common = {word: (everybody[word] - n) / (total - size) for word, n in shared.items()}
        for place, person in enumerate(sheet.people[number].tolist()):
            if person not in sizes:
                continue
            own = 1 if known[number] == person else 0
            voice, heard = voices[person], sizes[person] - own * size
            likeness = sum(
                math.log((voice[word] - own * n + _PRIOR * common[word]) / ((heard + _PRIOR) * common[word]))
                for word, n in shared.items()
            )
            unary[number, place, column] = max(-_BOUND, min(_BOUND, likeness / math.sqrt(len(shared) + 1)))
    return replace(sheet, unary=unary)


def _count_words(page: Page, turn: Turn) -> Counter[str]:
    found: Counter[str] = Counter()
    for first, last in spoken_words(page, turn):
        found.update(page.lower[first:last])
    return found


def _sure_speaker(sheet: Sheet, likely: Reals, number: int) -> int:
    place = int(np.argmax(likely[number]))
    return int(sheet.people[number, place]) if likely[number, place] >= _SURE else NOBODY
