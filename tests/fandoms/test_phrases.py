"""Phrases with choices: what they find, and what they leave alone."""

import pytest

from wellread.fandoms.canon import FoundMoment, Hit, spans_of
from wellread.fandoms.phrases import find_phrase, has_choices, parse_phrase
from wellread.fandoms.words import StoryWords
from wellread.records.fandom import Moment
from wellread.text import Span


def _found(phrase: str, text: str) -> bool:
    words = StoryWords(text, [(0, len(text))])
    return any(True for _ in find_phrase(words, parse_phrase(phrase), 0, len(words.stems)))


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("get/climb off ~ ferry/boat", "He climbed off the old ferry."),
        ("not/never board", "She did not quite board it."),
        ("put ~ bag _ down", "He put, with some care, the bag down."),
        ("& @fire letter", "The letter lay there. She knelt, and soon there were only ashes."),
        ("& rope/file/bars", "He had brought a file. Nobody saw the rope."),
    ],
)
def test_a_phrase_is_found_in_any_form_of_its_words(phrase: str, text: str) -> None:
    assert has_choices(phrase)
    assert _found(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("get/climb off ~ ferry/boat", "He climbed off. The ferry left."),
        ("put ~ bag _ down", "He put the bag slowly down."),
        ("& @fire letter", "The letter came in May and was kept for years."),
        ("& rope/file/bars", "He had brought a file, and another file."),
    ],
)
def test_a_phrase_is_not_found_in_other_words_or_sentences(phrase: str, text: str) -> None:
    assert not _found(phrase, text)


def test_more_words_weigh_more_and_order_is_worth_a_word() -> None:
    assert parse_phrase("a/b ~ c d").weight == 3.0
    assert parse_phrase("& a b c").weight == 2.0
    assert parse_phrase("& a b").weight < 1.0
    assert parse_phrase("Ann> home").weight < 1.0


def test_names_without_order_are_asked_for_apart() -> None:
    phrase = parse_phrase("& Ann/Ben lantern storm")
    assert phrase.near == (frozenset(("Ann", "Ben")),)
    assert len(phrase.choices) == 2


def test_who_says_it_or_of_whom_it_is_told_stands_in_front() -> None:
    assert (parse_phrase("May Lee> stay").owner, parse_phrase("May Lee> stay").said) == ("May Lee", True)
    assert (parse_phrase("Captain: row/rowed").owner, parse_phrase("Captain: row").said) == ("Captain", False)


def test_a_phrase_told_in_fewer_words_at_the_end_of_a_story_has_its_place() -> None:
    words = StoryWords("They kept bees", [(0, 14)])
    moment = Moment("bees", "Bees", "They keep bees.", ("Ann",), ("kept all of the bees",))
    found = FoundMoment(moment, 3.0, (Hit(1, ("kep", "all", "of", "the", "bee"), 3.0),))
    assert spans_of(found, words) == (Span(5, 14),)


def test_places_come_in_the_order_of_the_story() -> None:
    text = "A kite, a wheel, a lamp, a drum, a rope, a bell, a sail and a cart."
    words = StoryWords(text, [(0, len(text))])
    phrase = parse_phrase("cart/sail/bell/rope/drum/lamp/wheel/kite")
    places = [at for at, _ in find_phrase(words, phrase, 0, len(words.stems))]
    assert places == sorted(places)
    assert len(places) == 8
