"""Who is there, who has gone, and how sure a pronoun is."""

from __future__ import annotations

from speech.reading import read_page
from wellread.speech.features import INDEX, build_sheet
from wellread.speech.page import Ref
from wellread.speech.scene import set_scene


def who_is_there(text: str) -> set[str]:
    """Names of whoever is plainly there in the scene of the first turn."""
    page, layout, cast, turns = read_page(text)
    scene = set_scene(page, layout, cast, turns)
    return {cast.characters[who].name for who in scene.present[scene.scenes[0]] if who >= 0}


def who_has_left(text: str) -> set[str]:
    """Names of whoever has left before the last turn."""
    page, layout, cast, turns = read_page(text)
    sheet = build_sheet(page, layout, cast, turns)
    gone = sheet.people[-1][sheet.unary[-1, :, INDEX["departed"]] > 0]
    return {cast.characters[who].name for who in gone}


def test_whoever_did_something_before_is_not_there() -> None:
    text = 'Dana opened the door. Priya had sold the car in March. Priya would laugh.\n\n"Hello," said Dana.\n'
    assert who_is_there(text) == {"Dana"}


def test_whoever_is_called_is_there() -> None:
    text = 'Dana opened the door. Priya had sold the car.\n\n"Priya, are you in?" said Dana.\n'
    assert who_is_there(text) == {"Dana", "Priya"}


def test_who_mutters_and_leaves_has_left() -> None:
    text = 'Dana sat down. Priya muttered a word and fled.\n\n"Well," said Dana.\n'
    assert who_has_left(text) == {"Priya"}


def test_a_pronoun_means_several_each_by_a_share() -> None:
    ref = Ref(0, 0, 1, "pronoun", "he", 0, 2, 0.8, -1, meant=((1, 0.6), (0, 0.3)))
    assert ref.meant == ((1, 0.6), (0, 0.3))
    assert Ref(0, 0, 1, "name", "dana", 0, 4, 1.0, -1).meant == ((1, 1.0),)
    assert Ref(0, 0, -1, "nominal", "man", 0, 3, 1.0, -1).meant == ()


def test_a_pronoun_brings_along_whom_it_may_mean() -> None:
    text = 'Dana and Priya sat. She laughed.\n\n"Well," she said.\n'
    page, *_ = read_page(text)
    assert any(len(ref.meant) > 1 for ref in page.refs)
