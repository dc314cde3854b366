"""Tense, person and eyes of small stories of our own, through the whole reading."""

import pytest

from wellread.analysis import read_text
from wellread.records import Analysis

PAST = (
    "Mara shut the window. She wondered if the boat had left. Tom was at the stove and said nothing.\n\n"
    "“You could have woken me,” she said.\n\n“You looked tired,” Tom answered. She knew that it was true.\n"
)
PRESENT = (
    "Mara shuts the window. She wonders if the boat is gone. Tom stands at the stove and says nothing.\n\n"
    "“You could have woken me,” she says.\n\n“You looked tired,” Tom answers. She knows that it is true.\n"
)
FIRST = (
    "I shut the window. I wondered if the boat had left. Tom stood at my stove and said nothing.\n\n"
    "“You could have woken me,” I said.\n\n“You looked tired,” Tom answered. I knew that it was true.\n"
)
SECOND = (
    "You shut the window. You wonder if the boat is gone. Tom stands at your stove and says nothing.\n\n"
    "“You could have woken me,” you say.\n\n“You looked tired,” Tom answers. You know that it is true.\n"
)


@pytest.mark.parametrize(
    ("text", "tense", "person"),
    [(PAST, "past", "third"), (PRESENT, "present", "third"), (FIRST, "past", "first"), (SECOND, "present", "second")],
)
def test_tense_and_person_are_the_narrations(text: str, tense: str, person: str) -> None:
    style = read_text(text).style
    assert style is not None
    assert (style.tense, style.person) == (tense, person)


def test_speech_does_not_vote_on_the_tense() -> None:
    text = "Mara sat. Tom stood.\n\n" + "“I am here and you are there and he is late.”\n\n" * 8
    style = read_text(text).style
    assert style is not None and style.tense == "past"


def test_eyes_are_those_of_whoever_thinks() -> None:
    analysis = read_text(PAST)
    assert [name(analysis, who) for who in _style(analysis).focal] == ["Mara"]
    assert _style(analysis).view == "limited"


def test_a_short_part_under_another_tellers_head_makes_two_pairs_of_eyes() -> None:
    mara = (
        "I shut the window. I wondered if the boat had left. Tom stood at my stove, and I knew that he was tired.\n\n"
    )
    tom = "I stood at the stove. I thought that Mara was cross with me, and I said nothing to her.\n\n"
    text = f"Mara's POV\n\n{mara * 4}***\n\nTom's POV\n\n{tom}***\n\nMara's POV\n\n{mara * 2}"
    analysis = read_text(text)
    assert [name(analysis, who) for who in _style(analysis).focal] == ["Mara", "Tom"]
    assert _style(analysis).view == "alternating"


@pytest.mark.parametrize("text", ["", "\n\n", "“Hello.”", "* * *", "12345"])
def test_nothing_is_decided_where_nothing_is_told(text: str) -> None:
    style = read_text(text).style
    assert style is not None
    assert style.tense is None and style.view is None and style.focal == ()


def name(analysis: Analysis, who: int) -> str:
    assert analysis.speech is not None
    return analysis.speech.cast.characters[who].name


def _style(analysis: Analysis):
    assert analysis.style is not None
    return analysis.style
