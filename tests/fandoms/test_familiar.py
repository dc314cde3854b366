"""Names of a likely world reach whoever reads for people."""

import pytest

from wellread.analysis import read_text
from wellread.fandoms import find_familiar, load_shelf
from wellread.formats import work_from_text
from wellread.paratext import find_parts


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Lane waved. Behind Doose's she had met Rory Gilmore.", "lane", True),
        ("Athos drank. D'Artagnan came in.", "porthos", True),
        ("The cats were called Athos, Porthos and Aramis. Athos bit.", "porthos", False),
        ("Rory fed the hens. Dean drove the truck.", "rory", False),
        ("Athos stood by the Cardinal and Milady.", "cardinal", False),
        ("", "rory", False),
    ],
)
def test_words_of_people_are_familiar_where_a_world_is_likely(text: str, word: str, expected: bool) -> None:
    work, layout = find_parts(work_from_text(text))
    assert (word in find_familiar(work, layout, load_shelf()).words) is expected


def test_pronouns_are_told_where_all_of_a_name_share_them() -> None:
    work, layout = find_parts(work_from_text("Rory Gilmore met Paris at Chilton."))
    familiar = find_familiar(work, layout, load_shelf()).words
    assert (familiar["rory"], familiar["jess"], familiar["gilmore"]) == ("she/her", "he/him", "")


def test_a_name_with_a_particle_and_a_name_met_once_are_people() -> None:
    text = '"Well," said Athos. "Where is Porthos?"\n\nD\'Artagnan had accused her, and had not sat down since.'
    reading = read_text(text, nlp="rules")
    assert reading.speech
    assert {"d'Artagnan", "Porthos"} <= {person.canonical for person in reading.speech.cast.characters}


def test_whom_a_pack_calls_by_a_word_alone_has_it_before_their_kin() -> None:
    work, layout = find_parts(work_from_text("Mulder looked at Scully. The television was on."))
    familiar = find_familiar(work, layout, load_shelf())
    assert (familiar.words["mulder"], familiar.words["scully"]) == ("he/him", "she/her")
    assert familiar.names["agent scully"] == "Dana Scully"


NIGHT = """\
"You are awake, Moony," said Sirius. Snow lay on all the sills of Hogwarts.

"So are you," said Remus.

"Wormtail snores." Sirius sat down on the bed. "Budge up, Moony."

Remus moved over. Peter slept on, and Gryffindor Tower was still."""


def test_nicknames_of_a_known_world_are_the_persons_own() -> None:
    reading = read_text(NIGHT)
    assert reading.speech
    forms = [set(person.aliases) for person in reading.speech.cast.characters]
    assert any({"Remus", "Moony"} <= one for one in forms)
    assert any({"Peter", "Wormtail"} <= one for one in forms)


def test_the_same_names_elsewhere_stay_apart() -> None:
    elsewhere = NIGHT.replace("Hogwarts", "Ellasound").replace("Gryffindor Tower", "the tower").replace("Sirius", "Ben")
    reading = read_text(elsewhere)
    assert reading.speech
    assert not any({"Peter", "Wormtail"} <= set(person.aliases) for person in reading.speech.cast.characters)


def test_a_rank_alone_is_whoever_bears_it_in_that_world() -> None:
    text = """
"Colonel, it is moving," said Teyla. The Wraith dart lay across the gate.

Sheppard put down his coffee. "Everybody back to Atlantis."

"I told you so, Colonel," said McKay, who had not."""
    reading = read_text(text)
    assert reading.speech
    forms = [set(person.aliases) for person in reading.speech.cast.characters]
    assert any({"Sheppard", "Colonel"} <= one for one in forms)
