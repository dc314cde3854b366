"""The same talk in every way of marking it is found alike; a slip of the typist costs one quotation."""

from __future__ import annotations

from itertools import cycle

import pytest

from wellread.formats import work_from_text
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.records import Quoting, Work

#: | stands for a double mark, ^ for an inner one
TALK = """\
|You're late,| said Ilse. |The others' boats have gone.|

Tam set down the lantern. |I know. I couldn't find the dog.|

|You went back for the dog?|

|'Twas my fault he ran,| Tam muttered; |so, yes. I went back.|

She looked at the boys' wet boots. |And what did Fenn say when you told 'em?|

|He said, ^Let it drown,^ and laughed.| Tam's jaw was tight. |So I hit him.|

|Good,| said Ilse.
"""
SAID = [
    "You're late,", "The others' boats have gone.", "I know. I couldn't find the dog.", "You went back for the dog?",
    "'Twas my fault he ran,", "so, yes. I went back.", "And what did Fenn say when you told 'em?",
    "He said, ^Let it drown,^ and laughed.", "So I hit him.", "Good,",
]  # fmt: skip


def read(text: str) -> tuple[Work, Quoting]:
    work = work_from_text(text)
    return work, find_quotations(work, find_layout(work))


def spoken(text: str) -> list[str]:
    work, quoting = read(text)
    return [work.text.slice(item.span) for item in quoting.quotations if item.kind in ("speech", "thought")]


def mark(talk: str, outer: str, inner: str) -> str:
    for sign, marks in (("|", outer), ("^", inner)):
        glyphs = cycle((marks[: len(marks) // 2], marks[len(marks) // 2 :]))
        talk = "".join(next(glyphs) if char == sign else char for char in talk)
    return talk


@pytest.mark.parametrize(
    ("outer", "inner", "convention"),
    [
        ('""', "''", "double"),
        ("“”", "‘’", "double"),
        ("””", "’’", "double"),
        ("''''", "‘’", "double"),
        ("''", '""', "single"),
        ("‘’", "“”", "single"),
        ("«»", "“”", "guillemets"),
        ("»«", "›‹", "guillemets"),
        ("«\u00a0\u00a0»", "“”", "guillemets"),
        ("„“", "‚‘", "double"),
        ("„”", "''", "double"),
        ("「」", "『』", "corner"),
    ],
)
def test_talk_is_found_in_every_way_of_marking_it(outer: str, inner: str, convention: str) -> None:
    text = mark(TALK, outer, inner)
    half = len(outer) // 2
    expected = [outer[:half] + mark(words, outer, inner) + outer[half:] for words in SAID]
    assert spoken(text) == expected
    assert read(text)[1].convention == ("low" if outer[0] == "„" else convention)


def test_curly_apostrophes_are_no_marks() -> None:
    text = mark(TALK, "‘’", "“”").replace("'", "’")
    assert spoken(text) == ["‘" + mark(words, "‘’", "“”").replace("'", "’") + "’" for words in SAID]


def test_a_chapter_may_go_its_own_way() -> None:
    first, second = mark(TALK, '""', "''"), mark(TALK, "''", '""')
    text = f"Chapter 1\n\n{first}\nChapter 2\n\n{second}"
    work = work_from_text(text)
    layout = find_layout(work)
    assert len(layout.chapters) == 2
    found = [work.text.slice(item.span) for item in find_quotations(work, layout).quotations]
    assert found == [f'"{words.replace("^", chr(39))}"' for words in SAID] + [
        f"'{words.replace('^', chr(34))}'" for words in SAID
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ('"Come in,” said Ann. ”Sit down."', ['"Come in,”', '”Sit down."']),
        ('""Come in,"" said Ann.', ['""Come in,""']),
        ('"Come in, said Ann. "Sit down."', ['"Come in,', '"Sit down."']),
        ('Come in," said Ann. "Sit down."', ['Come in,"', '"Sit down."']),
        ('"Come in" said Ann."Sit down."', ['"Come in"', '"Sit down."']),
        ('" Come in, " said Ann. " Sit down. "', ['" Come in, "', '" Sit down. "']),
        ('"Come in," said Ann, and held it 6" open. "Sit down."', ['"Come in,"', '"Sit down."']),
        ("''Come in,'' said Ann. ``Sit down.''", ["''Come in,''", "``Sit down.''"]),
        (",,Come in,“ said Ann.", [",,Come in,“"]),
        ('"Come in, dear.', ['"Come in, dear.']),
    ],
)
def test_a_slip_of_the_typist_costs_one_quotation(typed: str, found: list[str]) -> None:
    before, after = '"One," said Tam.\n\n"Two," said Ilse.\n\n', '\n\n"Three," said Tam.\n\n"Four," said Ilse.\n'
    assert spoken(before + typed + after) == ['"One,"', '"Two,"', *found, '"Three,"', '"Four,"']


def test_a_speech_over_several_paragraphs_has_one_closing_mark() -> None:
    text = '"First there was rain.\n\n"Then there was more of it.\n\n"And then we built the boat," said Ann.\n\n"Oh."\n'
    work, quoting = read(text)
    assert [(item.unclosed, item.continues) for item in quoting.quotations] == [
        (True, False), (True, True), (False, True), (False, False),
    ]  # fmt: skip
    assert work.text.slice(quoting.quotations[0].span) == '"First there was rain.'


def test_a_tag_inside_a_speech_makes_two_quotations_of_one() -> None:
    _, quoting = read('"Yes," said Ann, "and no." The rain fell on them for an hour. "Quiet!"\n')
    assert [item.continues for item in quoting.quotations] == [False, True, False]


def test_marks_in_paratext_are_not_read() -> None:
    work = work_from_text('"Hello," said Ann.\n\n"Goodbye," said Tam.\n')
    layout = find_layout(work)
    empty = type(layout)(layout.title, layout.authors, (), (), layout.chapters, ())
    assert find_quotations(work, empty).quotations == ()


BARE_DASHES = """\
—You are late, said Ilse. The boats have gone.

Tam set down the lantern.

—I know, he said quietly, the dog was out.

—You went back for the dog?
"""
SET_OFF = """\
— You are late, — said Ilse. — The boats have gone.

Tam set down the lantern.

— I know, — he said quietly. — The dog — the old one — was out.

— You went back for the dog? — And she laughed.
"""
SPANISH = """\
—You are late —said Ilse—. The boats have gone.

Tam set down the lantern.

—I know —he said quietly—. The dog was out.

—You went back for the dog?
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (BARE_DASHES, ["—You are late,", "The boats have gone.", "—I know,", "the dog was out.",
                       "—You went back for the dog?"]),
        (SET_OFF, ["— You are late,", "The boats have gone.", "— I know,", "The dog — the old one — was out.",
                   "— You went back for the dog?"]),
        (SPANISH, ["—You are late", "The boats have gone.", "—I know", "The dog was out.",
                   "—You went back for the dog?"]),
    ],
)  # fmt: skip
def test_dashes_mark_speech_and_the_tag_is_left_out(text: str, found: list[str]) -> None:
    assert spoken(text) == found
    assert read(text)[1].convention == "dash"


def test_script_gives_the_words_and_the_name() -> None:
    text = "ILSE: You are late.\n\nTAM (out of breath): I know.\n\nHe sits.\n\nILSE: And the dog?\n\nTAM: Outside.\n"
    work, quoting = read(text)
    assert quoting.convention == "script"
    assert [(work.text.slice(item.label), work.text.slice(item.span)) for item in quoting.quotations if item.label] == [
        ("ILSE", "You are late."),
        ("TAM", "I know."),
        ("ILSE", "And the dog?"),
        ("TAM", "Outside."),
    ]


def test_a_list_of_notes_is_no_script() -> None:
    assert spoken("Rating: Teen\n\nWords: many\n\nPart: one\n\nPart: two\n\nNote: none\n") == []


def test_speech_without_marks_is_told_and_not_invented() -> None:
    text = (
        "You are late, said Ilse. He was.\n\nI know, said Tam. The dog was out.\n\n"
        "And where is he now? she asked.\n\nUnder the table, he said. He looked ashamed.\n"
    )
    _, quoting = read(text)
    assert quoting.quotations == ()
    assert [warning.code for warning in quoting.warnings] == ["unmarked-speech"]
    assert read(mark(TALK, '""', "''"))[1].warnings == ()
