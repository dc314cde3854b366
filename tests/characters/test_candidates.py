"""Whom a pronoun may mean, with probabilities."""

import pytest
from tests.characters.test_properties import read

from wellread.records import CharacterId
from wellread.records.cast import renumber_candidates


def test_pronoun_between_two_tells_of_both() -> None:
    cast = read("Ina said goodbye to Bess at the gate. Bess waved. Ina nodded to Bess.\n\nThen she laughed out loud.")
    names = {person.id: person.name for person in cast.characters}
    (laughing,) = [mention for mention in cast.mentions if mention.candidates]
    shares = {names[who]: share for who, share in laughing.candidates}
    assert set(shares) == {"Ina", "Bess"}
    assert laughing.candidates[0][0] == laughing.character
    assert sum(shares.values()) == pytest.approx(0.95, abs=0.01)
    assert 0.3 < max(shares.values()) < 0.9


def test_names_have_no_candidates() -> None:
    cast = read("“No,” said Ina. Ina laughed.")
    assert cast.mentions and not any(mention.candidates for mention in cast.mentions)


def test_candidates_who_are_one_share_what_both_had() -> None:
    ids = (CharacterId(0), CharacterId(1), CharacterId(0))
    assert renumber_candidates(((1, 0.4), (0, 0.3), (2, 0.2)), ids) == ((0, 0.5), (1, 0.4))


def test_whoever_is_only_spoken_of_here_is_not_who_acts() -> None:
    there = "Leopold came in and Leopold sat down. Leopold laughed at everything. He never stopped.\n\n"
    walk = "Anna and Osric walked on along the shore. Osric said nothing, and Anna let Osric be.\n\n"
    here = "“It is dull without Leopold. Leopold made us laugh,” said Anna.\n\nHe turned a page.\n"
    shore = "The tide was far out and the gulls had the sand to themselves. " * 8 + "\n\n"
    cast = read(there * 3 + walk * 200 + shore + here)
    names = {person.id: person.name for person in cast.characters}
    last = [mention for mention in cast.mentions if mention.form == "pronoun"][-1]
    assert last.character is not None
    assert names[last.character] == "Osric"
