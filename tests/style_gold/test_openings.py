"""The gold openings are well made, and each half holds every tense, person, view and ending."""

from itertools import chain
from pathlib import Path

import pytest

from beats.marked_scenes import ENDINGS, PERSONS, TENSES, VIEW_KINDS, Scene, read_scenes

HERE = Path(__file__).parent
HALVES = ("development", "kept")


def _openings(half: str) -> tuple[Scene, ...]:
    return read_scenes(HERE / half / "openings.txt")


def _every_opening() -> list[Scene]:
    return list(chain.from_iterable(_openings(half) for half in HALVES))


@pytest.mark.parametrize("half", HALVES)
def test_each_half_covers_every_label(half: str) -> None:
    openings = _openings(half)
    assert len(openings) >= 20
    assert {opening.tense for opening in openings} == TENSES
    assert {opening.person for opening in openings} == PERSONS
    assert {opening.view for opening in openings} == VIEW_KINDS
    assert {opening.ending for opening in openings} == ENDINGS | {None}


def test_no_opening_stands_in_both_halves() -> None:
    openings = _every_opening()
    assert len({opening.id for opening in openings}) == len(openings)
    assert len({opening.text for opening in openings}) == len(openings)


@pytest.mark.parametrize("opening", _every_opening(), ids=lambda opening: opening.id)
def test_opening_is_sound(opening: Scene) -> None:
    assert 50 <= len(opening.text.split()) <= 150
    assert set(opening.focal) <= {person.name for person in opening.characters}
    assert (opening.ending is not None) == (opening.pair is not None)
    for shift in opening.tense_shifts:
        assert 0 < shift < len(opening.text)
        assert opening.text[shift - 1].isspace()
        assert not opening.text[shift].isspace()
