"""Turns → what each does as talk: asks, answers, says "I" or "you"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellread.speech.page import Page
from wellread.speech.patterns import ANSWER_OPENERS, FIRST_PERSON, SECOND_PERSON
from wellread.speech.turns import Turn, asks, spoken_words


@dataclass(frozen=True, slots=True)
class Act:
    """What one turn does."""

    asks: bool
    #: opens as an answer does
    answers: bool
    says_i: bool
    says_you: bool
    n_words: int


def describe_acts(page: Page, turns: Sequence[Turn]) -> list[Act]:
    """The act of each turn."""
    return [_describe(page, turn) for turn in turns]


def _describe(page: Page, turn: Turn) -> Act:
    words = [word for first, last in spoken_words(page, turn) for word in page.lower[first:last] if word[:1].isalpha()]
    said = set(words)
    return Act(
        asks(page, turn),
        bool(words) and words[0] in ANSWER_OPENERS,
        bool(said & FIRST_PERSON),
        bool(said & SECOND_PERSON),
        len(words),
    )
