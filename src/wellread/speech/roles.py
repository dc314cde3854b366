"""What people of a calling are likely to say: "Anything else?" of a waitress, "Does this hurt?" of a nurse."""

from __future__ import annotations

from collections.abc import Sequence

from wellread.records import Cast, Character
from wellread.speech.page import Page
from wellread.speech.patterns import CALLINGS, SAYINGS
from wellread.speech.turns import Turn, spoken_words


def find_callings(cast: Cast) -> list[frozenset[str]]:
    """For each person the callings that a name or description of theirs tells, by its last word."""
    return [
        frozenset(
            CALLINGS[word]
            for alias in (person.name, *person.aliases)
            for word in alias.lower().split()[-1:]
            if word in CALLINGS
        )
        for person in cast.characters
    ]


def is_unnamed(person: Character) -> bool:
    """Whether somebody goes by a description: "the waitress", "her mother"."""
    return not any(word[:1].isupper() for word in person.name.split()[-1:])


def hear_callings(page: Page, turns: Sequence[Turn]) -> list[frozenset[str]]:
    """For each turn the callings whose sayings its words hold."""
    return [_hear(page, turn) for turn in turns]


def _hear(page: Page, turn: Turn) -> frozenset[str]:
    words = " ".join(word for first, last in spoken_words(page, turn) for word in page.lower[first:last])
    padded = f" {words.replace('’', chr(39))} "
    return frozenset(calling for calling, sayings in SAYINGS.items() if any(f" {said} " in padded for said in sayings))
