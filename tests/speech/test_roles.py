"""What people of a calling say."""

from __future__ import annotations

import pytest

from speech.reading import read_page
from wellread.records import Cast, Character, CharacterId
from wellread.speech.patterns import CALLINGS, SAYINGS
from wellread.speech.roles import find_callings, hear_callings


def make_cast(*names: str) -> Cast:
    """People of these names, and nothing else."""
    return Cast(tuple(Character(CharacterId(at), name, (name,)) for at, name in enumerate(names)), ())


def test_a_description_tells_a_calling_by_its_last_word() -> None:
    cast = make_cast("the tired waitress", "Dana Nurse-Hill", "the doctor", "Priya")
    assert find_callings(cast) == [frozenset({"serves"}), frozenset(), frozenset({"heals"}), frozenset()]


@pytest.mark.parametrize(
    ("line", "calling"),
    [
        ("Can I get you two some pie?", "serves"),
        ("Your ticket, please.", "attends"),
        ("Hold still. It won't hurt.", "heals"),
        ("Your carriage, my lord.", "obeys"),
        ("Mummy, I want to see the ducks.", "child"),
    ],
)
def test_words_are_like_a_calling(line: str, calling: str) -> None:
    page, _, _, turns = read_page(f'"{line}"\n\nDana sat.\n')
    assert calling in hear_callings(page, turns)[0]


def test_plain_words_are_like_no_calling() -> None:
    page, _, _, turns = read_page('"It rained on Tuesday as well."\n\nDana sat.\n')
    assert hear_callings(page, turns) == [frozenset()]


def test_every_calling_has_sayings() -> None:
    assert set(CALLINGS.values()) == set(SAYINGS)
