"""The file of corrections: what it says, what is wrong in it, and how it is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellread.corrections import (
    Corrections,
    Line,
    Merge,
    Narrator,
    Pronouns,
    Rename,
    Split,
    add_correction,
    parse_corrections,
    read_corrections,
    remove_correction,
)
from wellread.corrections.write import render
from wellread.errors import UsageError

ALL = """\
schema = "wellread.corrections/1"

# the two Holts are one man
[[merge]]
people = ["Mr. Holt", "the curate"]
name = "Edwin Holt"

[[split]]
person = "Ashby"
names = ["Nell", "Nell Ashby"]

[[rename]]
person = "the girl with the basket"
name = "Lottie Frane"

[[pronouns]]
person = "Sam"
pronouns = "they/them"

[narrator]
person = "Nell Ashby"

[[line]]
words = "Come in, then."
chapter = 2
speaker = "Edwin Holt"
addressees = ["Nell Ashby"]

[[line]]
words = "Nobody knows"
speaker = ""
"""


def test_everything_is_read_with_its_line() -> None:
    assert parse_corrections(ALL) == Corrections(
        merges=(Merge(("Mr. Holt", "the curate"), "Edwin Holt", 4),),
        splits=(Split("Ashby", ("Nell", "Nell Ashby"), None, 8),),
        renames=(Rename("the girl with the basket", "Lottie Frane", 12),),
        pronouns=(Pronouns("Sam", "they/them", 16),),
        narrators=(Narrator("Nell Ashby", 20),),
        lines=(
            Line("Come in, then.", "Edwin Holt", ("Nell Ashby",), chapter=2, line=23),
            Line("Nobody knows", None, line=29),
        ),
    )


def test_an_empty_file_holds_none() -> None:
    assert parse_corrections("") == Corrections()


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("[[merge]]\npeople = [\n", "here.toml, "),
        ('[[merge]]\npeople = "Ann"\n', "here.toml, line 2: people must be a list of names"),
        ('[[merge]]\npeople = ["Ann"]\n', "here.toml, line 2: people needs 2 names at least"),
        (
            '[[rename]]\nperson = "A"\nname = "B"\n\n[[rename]]\nperson = "C"\n',
            "here.toml, line 5: [[rename]] needs name",
        ),
        ('[[rename]]\nperson = "A"\nname = 3\n', "here.toml, line 3: name must be words"),
        ('[[rename]]\nperson = "A"\nnmae = "B"\nname = "C"\n', "here.toml, line 3: [[rename]] has no setting nmae"),
        ('[[forget]]\nperson = "A"\n', "here.toml, line 1: no such correction: forget"),
        ("# hm\nmerge = 3\n", "here.toml, line 2: write [[merge]]"),
        ('[[pronouns]]\nperson = "A"\npronouns = "she"\n', "here.toml, line 3: pronouns must look like"),
        ('[[line]]\nwords = "A"\n', "here.toml, line 1: [[line]] needs speaker"),
        ('[[line]]\nwords = "A"\nspeaker = "B"\nnth = 0\n', "here.toml, line 4: nth must be a number from 1"),
        ('schema = "wellread.corrections/9"\n', "here.toml: the schema is"),
    ],
)
def test_a_mistake_is_named_with_its_line(source: str, complaint: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_corrections(source, name="here.toml")
    assert str(caught.value).startswith(complaint)


def test_a_file_that_cannot_be_read_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No such file"):
        read_corrections(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_bytes(b"name = \xff\n")
    with pytest.raises(UsageError, match="not UTF-8"):
        read_corrections(tmp_path / "bad.toml")


def test_adding_keeps_what_a_person_wrote(tmp_path: Path) -> None:
    file = tmp_path / "story.corrections.toml"
    file.write_text(ALL, encoding="utf-8")
    add_correction(file, Line('He said "no"\\', "Ann", chapter=1, nth=2, before="then he"))
    source = file.read_text(encoding="utf-8")
    assert source.startswith(ALL)
    added = read_corrections(file).lines[-1]
    assert (added.words, added.speaker, added.chapter, added.nth, added.before) == (
        'He said "no"\\', "Ann", 1, 2, "then he",
    )  # fmt: skip


def test_a_file_that_cannot_be_followed_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "story.toml"
    file.write_text("[[merge\n", encoding="utf-8")
    with pytest.raises(UsageError):
        add_correction(file, Rename("A", "B"))
    assert file.read_text(encoding="utf-8") == "[[merge\n"
    assert list(tmp_path.iterdir()) == [file]


def test_what_was_added_can_be_taken_back(tmp_path: Path) -> None:
    file = tmp_path / "story.toml"
    add_correction(file, Rename("A", "B"))
    before = file.read_text(encoding="utf-8")
    add_correction(file, Pronouns("B", None))
    add_correction(file, Merge(("B", "C")))
    both = read_corrections(file)
    remove_correction(file, both.pronouns[0])
    left = read_corrections(file)
    assert (left.renames, left.pronouns, [merge.people for merge in left.merges]) == (both.renames, (), [("B", "C")])
    remove_correction(file, left.merges[0])
    assert file.read_text(encoding="utf-8").rstrip() == before.rstrip()
    with pytest.raises(UsageError, match="not there"):
        remove_correction(file, both.pronouns[0])


_WORDS = st.text(min_size=1, max_size=30).filter(lambda text: text.strip() == text and "\ufffd" not in text)


@given(words=_WORDS, speaker=_WORDS | st.none(), addressees=st.none() | st.lists(_WORDS, max_size=2).map(tuple))
def test_whatever_is_written_is_read_back(words: str, speaker: str | None, addressees: tuple[str, ...] | None) -> None:
    line = Line(words, speaker, addressees, chapter=3, nth=2)
    (read,) = parse_corrections(render(line)).lines
    assert (read.words, read.speaker, read.addressees, read.chapter, read.nth) == (words, speaker, addressees, 3, 2)
