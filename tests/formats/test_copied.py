"""Copies of pages: what must not be taken for one, and what broken ones come to. Whole layouts are in test_shapes."""

from __future__ import annotations

import pytest

from wellread.formats import work_from_text
from wellread.formats.boards import is_board_text
from wellread.formats.copied import read_place
from wellread.formats.forwards import find_forwarding, unquote
from wellread.formats.pages import find_page_lines, unfold_columns
from wellread.paratext import find_layout

TALK = "“You are late,” said Ann, and put the lamp out.\n\nNobody answered her. The tide had turned.\n\n"


def test_a_quotation_in_a_letter_stays_behind_its_marks() -> None:
    text = TALK * 5 + "> You said noon.\n> You always say noon.\n\n" + TALK
    assert unquote(text) == (text, False)


def test_marks_of_two_forwards_come_off() -> None:
    words = "\n".join(f"The lamp stood in window {number}." for number in range(20))
    twice = "\n".join("> > " + line for line in words.split("\n"))
    assert unquote(twice) == (words, True)


def test_mail_in_a_story_is_no_forward() -> None:
    text = TALK * 30 + "-----Original Message-----\nFrom: Ann\nTo: Ben\nSubject: the lamp\n\nIt is out.\n\n" + TALK * 30
    assert find_forwarding(text) == []


@pytest.mark.parametrize(
    "text",
    [
        TALK + "She counted 12 notes\n\n" + TALK * 9,
        "Chapter 1\n\n" + TALK * 4 + "Chapter 2\n\n" + TALK,
        TALK + "Reply\n\n" + TALK,
        "The board met on Tuesday.\nAuthor: nobody.\n\n" + TALK,
    ],
)
def test_a_story_was_copied_from_nowhere(text: str) -> None:
    assert read_place(text) is None


def test_a_chat_without_a_message_is_read() -> None:
    """Found by changed inputs (issue 3)."""
    copy = read_place("Guild: Lamps\nChannel: fic / drop\n\n" + TALK)
    assert copy is not None and copy.author is None


def test_a_refrain_at_the_ends_of_pages_is_story() -> None:
    page = "The lamp was lit at six and burned till one.\n\n“Out it goes,” said Ann."
    assert find_page_lines("\f".join([page] * 6)) == []


def test_wide_gaps_are_no_columns() -> None:
    verse = "\n".join("The lamp is out                    and who put it out\n" for _ in range(8))
    text = TALK * 3 + "\f" + verse + TALK * 6 + "\f" + TALK * 3
    assert unfold_columns(text) == (text, False)


def test_brackets_are_no_board() -> None:
    assert not is_board_text("[b]Once[/b] is no habit. [Later] she wrote [sic] and [/] again. " + TALK)


def test_a_board_tag_nobody_knows_stays() -> None:
    text = "[b]Lamps[/b]\n\n[i]by Ann[/i]\n\n[s]No[/s] [lantern]Yes[/lantern], she said.\n\n" + TALK
    assert is_board_text(text)


def test_comments_below_a_copied_post_are_not_story() -> None:
    text = (
        "ann_b (ann_b) wrote in lamps,\n@ 2009-01-02 10:00:00\n\n"
        + TALK * 3
        + "(2 comments) - (Post a new comment)\n\nben\nThe tide!\n"
    )
    work = work_from_text(text)
    story = [work.text.slice(span) for span in find_layout(work).story]
    assert "".join(story).count("The tide had turned.") == 3
    assert not any("The tide!" in words for words in story)
