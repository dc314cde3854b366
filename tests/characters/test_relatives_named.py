"""Relatives without a name go by the words that stand in the text."""

from wellread.analysis import read_text
from wellread.records import Character


def cast_of(text: str) -> list[Character]:
    speech = read_text(text, nlp="rules").speech
    assert speech is not None
    return list(speech.cast.characters)


def test_a_mom_is_called_a_mom() -> None:
    text = '"Get up," said Otto\'s mom. Otto got up. "Late again," said Otto\'s mom.\n\n"I know," said Otto.\n'
    mom = next(one for one in cast_of(text) if "mom" in one.name)
    assert mom.name == "Otto's mom" and "Otto's mother" in mom.aliases


def test_what_an_owned_relative_is_called_stands_among_the_aliases() -> None:
    text = '"Get up," said his mom. Otto got up. "Late again," his mom said.\n\n"I know," said Otto.\n'
    assert any({"Otto's mom", "his mom"} <= set(one.aliases) for one in cast_of(text))


def test_a_relative_of_somebody_without_a_name_is_somebody_when_speaking() -> None:
    text = 'Nobody had knocked. "Yes," said his sister. The soup was cold.\n\n"Yes," said his sister again.\n'
    assert any(one.name == "his sister" for one in cast_of(text))


def test_a_relative_of_nobody_who_never_speaks_stays_nobody() -> None:
    text = 'It rained. It had always rained on her sister. "Eat," said Otto.\n\n"No," said Wim.\n'
    assert not any("sister" in one.name for one in cast_of(text))
