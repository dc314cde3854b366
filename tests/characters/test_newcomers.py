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


@pytest.mark.parametrize("word", ["Tch", "Pfft", "Ahoy", "Dunno", "Hallo"])
def test_a_sound_is_nobody(word: str) -> None:
    text = f'"{word}," said Ines.\n\n"{word}. Sit down."\n\n"{word}," Odile said.'
    assert word not in cast_of(text)


@pytest.mark.parametrize("name", ["TJ", "Ed", "Ash"])
def test_short_names_are_no_sounds(name: str) -> None:
    text = f'"Sit," said {name}. {name} sat.\n\n"No," said Odile.'
    assert name in cast_of(text)


def test_what_runs_off_somebody_is_nobody() -> None:
    text = 'Ines shut the door. Water ran off her. "Sit down," said Odile.\n\n"No," said Ines.'
    assert "Water" not in cast_of(text)


def test_somebody_called_as_a_town_is_somebody_from_the_first_line_on() -> None:
    text = '"Wait," said Florence.\n\n"No," Odile said. Florence waited.'
    assert "Florence" in cast_of(text)
    assert "Venice" in cast_of(text.replace("Florence", "Venice"))


def test_a_people_that_speaks_is_no_name() -> None:
    text = '"Wait," the German said.\n\n"No," said Odile.'
    assert "German" not in cast_of(text)


def test_somebody_whose_lap_it_falls_into_is_no_place() -> None:
    text = 'Half of it went into Odile\'s lap. "Sorry," said Ines.\n\n"No," Odile wanted to say.'
    assert "Odile" in cast_of(text)


def test_a_trade_told_more_of_is_somebody() -> None:
    text = 'Ines sat down. "Next," said Odile.\n\nThe resident, who was new to all this, held up a hand. "Me?"'
    assert "the resident" in cast_of(text)


def test_the_daughter_of_somebody_described_is_one_person() -> None:
    text = '"Who goes there?" said Ines.\n\n"Only me," said the miller\'s daughter.\n\n"Pass," said Ines.'
    assert "the miller's daughter" in cast_of(text) and "the miller" not in cast_of(text)


def test_an_orderly_speaks_and_an_intercom_does_not() -> None:
    text = '"Sit," the orderly said.\n\n"No," said Ines.\n\n"Next, please," said the intercom.'
    assert "the orderly" in cast_of(text) and "the intercom" not in cast_of(text)


def test_whoever_acts_behind_and_is_somebody() -> None:
    text = '"Anybody?" said Ines. The door swung in, and the nurse waved a chart.\n\n"Me," said Odile.'
    assert "the nurse" in cast_of(text)


def test_the_new_boy_is_somebody_and_the_tall_boy_is_one_whom_we_know() -> None:
    text = '"Sit," said Otto.\n\n"Here?" said the new boy.\n\n"There," said Otto.'
    assert "the new boy" in cast_of(text)
    assert "the tall boy" not in cast_of(text.replace("new", "tall"))
