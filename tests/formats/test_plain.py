"""Paragraphs of typed text, in the shapes people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellread.formats import work_from_text
from wellread.formats.decode import decode
from wellread.formats.plain import find_paragraphs

CASES = {
    "a line each, no blank lines": (
        "Mary shut the door.\n“Who was it?” asked Kitty.\n“Nobody at all,” said Mary, and sat down to her book.\n",
        ["Mary shut the door.", "“Who was it?” asked Kitty.", "“Nobody at all,” said Mary, and sat down to her book."],
    ),
    "wrapped, blank lines between": (
        "The rain had not stopped since\nTuesday and the lane had become\na river in which two ducks were\n"
        "perfectly happy.\n\nNobody else in the whole house\ncould have been said to be that.\n",
        [
            "The rain had not stopped since\nTuesday and the lane had become\na river in which two ducks were\n"
            "perfectly happy.",
            "Nobody else in the whole house\ncould have been said to be that.",
        ],
    ),
    "wrapped, indents only": (
        "   The rain had not stopped since\nTuesday and the lane had become\na river in which two ducks were\nhappy.\n"
        "   Nobody else in the whole house\ncould have been said to be quite\nthat, least of all the old dog.\n",
        [
            "The rain had not stopped since\nTuesday and the lane had become\na river in which two ducks were\nhappy.",
            "Nobody else in the whole house\ncould have been said to be quite\nthat, least of all the old dog.",
        ],
    ),
    "wrapped, a line that begins with a word and a colon": (
        "The rain had not stopped since\nTuesday, and all that Mary had\nsaid: Let it. It did as it was\ntold.\n\n"
        "Nobody else in the whole house\nhad said as much as that to it.\n",
        [
            "The rain had not stopped since\nTuesday, and all that Mary had\nsaid: Let it. It did as it was\ntold.",
            "Nobody else in the whole house\nhad said as much as that to it.",
        ],
    ),
    "a header row each": (
        "Title: The Wet Lane\nAuthor: Nobody\nRating: G\n\nThe rain had not stopped.\n",
        ["Title: The Wet Lane", "Author: Nobody", "Rating: G", "The rain had not stopped."],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_paragraphs(case: str) -> None:
    content, expected = CASES[case]
    found = [content[span.start : span.end] for span in find_paragraphs(content).paragraphs]
    assert found == expected


def test_a_stanza_is_one_paragraph_marked_as_verse() -> None:
    content = "He sang:\n\nO the ship went down\nand the moon came up\nand nobody cared at all\n\nThen he sat down.\n"
    layout = find_paragraphs(content)
    assert len(layout.paragraphs) == 3
    assert [content[mark.span.start : mark.span.end] for mark in layout.marks] == [
        "O the ship went down\nand the moon came up\nand nobody cared at all"
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Me, 9:14 pm: depends who asks", "Theo, 9:15 pm: so not her", "Me, 9:15 pm: wow"],
        ["[9:14] Me: depends who asks", "[9:15] Theo: so not her", "[9:15] Me: wow"],
    ],
)
def test_text_messages_are_paragraphs_and_no_stanza(lines: list[str]) -> None:
    layout = find_paragraphs("He typed:\n\n" + "\n".join(lines) + "\n\nThen he sat down.\n")
    assert len(layout.paragraphs) == 5
    assert layout.marks == ()


def test_a_heading_with_a_sites_counts_below_it_is_no_stanza() -> None:
    assert find_paragraphs("Chapter 7 - The Bet\n12.3K 456 78\nby cherry_bomb\n\nShe laughed.\n").marks == ()


def test_typed_emphasis_is_marked_and_a_break_is_not() -> None:
    work = work_from_text("He *really* meant _all of it_.\n\n* * *\n\n***\n\nYes.")
    assert [work.text.slice(mark.span) for mark in work.marks] == ["really", "all of it"]


@given(st.text())
def test_any_text_is_survived_and_paragraphs_cover_its_words(content: str) -> None:
    work = work_from_text(content)
    rest = list(work.text.content)
    for span in work.paragraphs:
        assert work.text.slice(span).strip() == work.text.slice(span) != ""
        rest[span.start : span.end] = " " * len(span)
    assert not "".join(rest).strip()
    assert all(a.end <= b.start for a, b in zip(work.paragraphs, work.paragraphs[1:], strict=False))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_charsets_are_told(encoding: str) -> None:
    words = "“I don’t,” said Zoë, “know the café.” " * 20
    assert decode(words.encode(encoding)).content == words


def test_half_utf8_half_cp1252_is_read_line_by_line_with_a_warning() -> None:
    found = decode("“Now,” said Zoë.\n".encode() + "“Then,” said Zoë.\n".encode("cp1252"))
    assert found.content == "“Now,” said Zoë.\n“Then,” said Zoë.\n"
    assert [warning.code for warning in found.warnings] == ["encoding-mixed"]


def test_twice_encoded_utf8_is_repaired_with_a_warning() -> None:
    twice = "It’s Zoë’s café.\n".encode().decode("cp1252").encode()
    found = decode(twice)
    assert found.content == "It’s Zoë’s café.\n"
    assert [warning.code for warning in found.warnings] == ["encoding-repaired"]


def test_words_that_only_look_twice_encoded_are_kept() -> None:
    assert decode("Ã is a letter, Â too.".encode()).content == "Ã is a letter, Â too."
