"""What a typed header block declares, and the people that paratext names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellread.formats import work_from_text
from wellread.paratext import declared_from_header, find_layout
from wellread.paratext.declared import parse_ship
from wellread.records import Declared

HEADER = """Title: The Gate
Author: Wren and Saltmarsh
Fandom: Little Women
Pairing: Jo/Laurie, Meg & Beth
Characters: Jo March, Laurie; Amy March
Rating: PG - 13
Warnings: frost, none
Genre: Angst, Romance
Word count: 2.1k
Status: WIP
Prompt: hinges
Summary: A gate will not open,
and nobody asks it to.

The gate did not open. It had not opened since Christmas, and the two of them stood before it with cold hands.
"""


def test_header_fills_what_the_file_leaves_empty() -> None:
    layout = find_layout(work_from_text(HEADER))
    declared = declared_from_header(layout, Declared(rating="Explicit"))
    assert declared.fandoms == ("Little Women",)
    assert declared.relationships == ("Jo/Laurie", "Meg & Beth")
    assert declared.characters == ("Jo March", "Laurie", "Amy March")
    assert declared.rating == "Explicit"
    assert declared.warnings == ("frost",)
    assert declared.tags == ("Angst", "Romance")
    assert declared.words == 2100
    assert declared.summary == "A gate will not open, and nobody asks it to."
    assert ("prompt", "hinges") in declared.other
    assert layout.title == "The Gate"
    assert layout.authors == ("Wren", "Saltmarsh")
    assert layout.completeness == "in progress"


def test_a_rating_with_blanks_is_read() -> None:
    layout = find_layout(work_from_text(HEADER))
    assert declared_from_header(layout, Declared()).rating == "Teen And Up Audiences"


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Jo/Laurie", "Jo/Laurie"),
        ("Jo / Laurie", "Jo/Laurie"),
        ("Jo x Laurie", "Jo/Laurie"),
        ("JoxLaurie", "Jo/Laurie"),
        ("Jo♥Laurie", "Jo/Laurie"),
        ("Jo & Laurie", "Jo & Laurie"),
        ("1x2", "1x2"),
        ("R+1", "R+1"),
        ("1x2x5", "1x2x5"),
        ("Jo/Laurie/Amy", "Jo/Laurie/Amy"),
        ("Jo/Laurie (past)", "Jo/Laurie"),
        ("none", None),
        ("Gen", None),
        ("", None),
        ("Max", None),
    ],
)
def test_ships_are_read_in_every_spelling(words: str, wanted: str | None) -> None:
    assert parse_ship(words) == wanted


@given(st.text(max_size=60))
def test_any_words_may_stand_for_a_ship(words: str) -> None:
    ship = parse_ship(words)
    assert ship is None or ship


def test_people_named_in_notes_and_headers_are_kept() -> None:
    text = """A/N: This is Rosamund and Lydgate, a year after the wedding. I do feel sorry for Dorothea's sister.

Pairing: Rosamund/Lydgate

He put the letter down. She did not ask what was in it, and he did not say.
"""
    layout = find_layout(work_from_text(text))
    names = [name for name, _ in layout.named_people]
    assert {"Rosamund", "Lydgate", "Dorothea"} <= set(names)
    assert "A" not in names
    assert "This" not in names
