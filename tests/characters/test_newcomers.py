"""People who are somebody from their first deed on, and words that are nobody."""

import pytest

from wellread.analysis import read_text


def cast_of(text: str) -> set[str]:
    speech = read_text(text, nlp="rules").speech
    assert speech is not None
    return {name for character in speech.cast.characters for name in character.aliases}


def test_somebody_told_by_a_place_is_somebody_from_the_first_deed_on() -> None:
    text = 'The woman at the counter won\'t look up.\n\n"Are you family?" she asks.\n\n"I\'m his brother," Tom said.'
    assert "the woman at the counter" in cast_of(text)


def test_the_bearded_one_is_somebody_when_acting_twice() -> None:
    text = (
        "Two of them stand outside. The bearded one looks down at Ines.\n\n"
        '"Papers," he barks.\n\n"I have none," said Ines.\n\nThe bearded one shuts his eyes. "Try again."'
    )
    assert "the bearded one" in cast_of(text)


def test_the_older_one_is_one_of_two_whom_we_know() -> None:
    text = (
        '"Papers," said Ines.\n\n"I have none," said Odile. The older one shrugged.\n\n'
        'The older one sighed. "Try again," said Ines.'
    )
    assert "the older one" not in cast_of(text)


@pytest.mark.parametrize("cry", ["Ooooh", "Shhh", "Yaaay", "Eww"])
def test_a_cry_is_nobody(cry: str) -> None:
    text = f'"{cry}," went Ines. "{cry}!" She sat down beside Odile.\n\n"{cry}," Odile said.'
    assert cry not in cast_of(text)
