"""What a typed header block declares, and the people that paratext names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellread.formats import work_from_text
from wellread.paratext import declared_from_header, find_layout, find_parts
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


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Silas Crane, Odette Marsh. Reviews make me happy!", ("Silas Crane", "Odette Marsh")),
        ("Dr. Watson, St. John Rivers, J. Bhaer", ("Dr. Watson", "St. John Rivers", "J. Bhaer")),
    ],
)
@pytest.mark.parametrize("above", ["", "Rating: T\n"])
def test_a_sentence_behind_a_list_of_names_is_no_name(typed: str, wanted: tuple[str, ...], above: str) -> None:
    work, _ = find_parts(work_from_text(f"{above}Characters: {typed}\n\nNobody came up the lane, and the dog slept.\n"))
    assert work.declared.characters == wanted


def test_a_row_nobody_knows_and_the_date_of_an_update_are_no_part_of_the_row_above() -> None:
    rows = (
        "title: low tide\npairing: ada/ruth\nwarnings: frost, crying\nwc: ~300\nmood: tired\nlast updated: 3 May 2011\n"
    )
    work, _ = find_parts(work_from_text(f"{rows}\nNobody came up the lane, and the dog slept.\n"))
    declared = work.declared
    assert (declared.warnings, declared.words, declared.updated, declared.published) == (
        ("frost", "crying"),
        300,
        "2011-05-03",
        None,
    )


def test_an_address_is_not_given_up_for_the_name_of_the_site_it_came_from() -> None:
    rows = "Title: Low Tide\nStory link: https://example.org/s/9\nRating: T\nSource: Example\n"
    work, _ = find_parts(work_from_text(f"{rows}\nNobody came up the lane, and the dog slept.\n"))
    assert work.declared.url == "https://example.org/s/9"
