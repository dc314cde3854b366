"""Who tells a tale: whoever spoke the last long stretch of talk is likelier than others to speak the next one.

Weights fitted on the quick talk of short scenes expect turns to alternate. Where somebody tells their story over many
paragraphs, and over the border of a chapter, nothing else says whose it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from wellread.speech.decode import Reals
from wellread.speech.features import INDEX, Sheet
from wellread.speech.page import NOBODY, Page
from wellread.speech.turns import Turn, spoken_words

#: words from which on a turn is a tale rather than talk
_LONG = 80
#: from this share on a first answer tells who the teller is
_LIKELY = 0.6
#: what the teller gains, in units of "voice"
_GAIN = 2.0


def find_tales(page: Page, turns: Sequence[Turn]) -> NDArray[np.bool_]:
    """Which turns are tales rather than talk."""
    sizes = (sum(last - first for first, last in spoken_words(page, turn)) for turn in turns)
    return np.fromiter((size >= _LONG for size in sizes), np.bool_, len(turns))


def favour_tellers(page: Page, turns: Sequence[Turn], sheet: Sheet, likely: Reals) -> Sheet:
    """`sheet` with whoever told the last long stretch favoured for the next.

    Args:
        likely: turns × candidates, from a first weighing.
    """
    unary = sheet.unary.copy()
    column = INDEX["voice"]
    teller = NOBODY
    for number in np.flatnonzero(find_tales(page, turns)):
        if teller != NOBODY:
            unary[number, sheet.people[number] == teller, column] += _GAIN
        place = int(np.argmax(likely[number]))
        if likely[number, place] >= _LIKELY:
            teller = int(sheet.people[number, place])
    return replace(sheet, unary=unary)
