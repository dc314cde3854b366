"""What the commands of the library show: names of strangers made safe, versions, fields, why a hit is one."""

import json
import sqlite3
from pathlib import Path

import pytest

from wellread.cli.main import main
from wellread.corrections import Corrections
from wellread.library import Library
from wellread.library.readings import Reading
from wellread.library.search import FACET_COUNTS, FACETS

STORY = (
    "The Long Wait\nby Petra\n\nChapter 1\n\n“I am not going,” said Anna, and put the letter on the table.\n\n"
    "Chapter 2\n\n“You are,” said Ben. He took the umbrella from the stand, shook it, and opened the door.\n"
)
LATER = "\nChapter 3\n\nThey walked to the station in silence, and the train was late because of the snow.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, words in (
        ("a.txt", STORY),
        ("b.txt", STORY + LATER),
        ("c.txt", "\x1b[31mRed\nby Eve\x07\n\nIt rained.\n"),
    ):
        (tmp_path / name).write_text(words, "utf-8")
    return tmp_path


def run(folder: Path, *words: str) -> int:
    return main([*words, "--library", str(folder / "library")])


def key_of(folder: Path, name: str) -> str:
    with Library.open(folder / "library") as library:
        return next(work.key for work in library.find("") if Path(work.path).name == name)


def test_no_title_steers_the_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "add", str(folder / "c.txt")) == 0
    key = key_of(folder, "c.txt")
    run(folder, "edit", key, "shelf=\x1b[2Jbad")
    for words in (("list",), ("find", "rained"), ("show", key), ("log",), ("undo",), ("remove", key)):
        capsys.readouterr()
        assert run(folder, *words) == 0
        shown = "".join(capsys.readouterr())
        assert "\x1b" not in shown
        assert "\x07" not in shown
        assert "Red" in shown or "bad" in shown


def test_a_version_is_told_with_what_became_of_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(folder, "add", str(folder / "a.txt"))
    run(folder, "add", str(folder / "b.txt"))
    grown = capsys.readouterr().out
    first, second = key_of(folder, "a.txt"), key_of(folder, "b.txt")
    assert f"a version of {first}" in grown
    assert "grown: 16 words more, 1 chapter more" in grown
    run(folder, "show", first)
    shown = capsys.readouterr().out
    assert f"{second}  (against it this one is shrunk: 16 words fewer, 1 chapter vanished)" in shown
    run(folder, "show", first, "--format", "json")
    assert json.loads(capsys.readouterr().out)["compared"][0]["kind"] == "shrunk"


@pytest.mark.parametrize(
    ("change", "query", "before"),
    [
        ("author=Ann; Bea", "author:bea", "author:petra"),
        ("ship=Anna/Ben", "ship:ben/anna otp:yes", "ship:anna"),
        ("fandom=Dracula; Emma", "fandom:emma crossover:yes", "fandom:dracula"),
        ("status=complete", "complete:yes", "complete:yes"),
        ("rating=t", "rating:T", "rating:T"),
        ("series=Snow", "series:snow", "series:true"),
    ],
)
def test_any_field_is_edited_with_the_files_value_kept_beside(
    folder: Path, capsys: pytest.CaptureFixture[str], change: str, query: str, before: str
) -> None:
    run(folder, "add", str(folder / "a.txt"))
    key = key_of(folder, "a.txt")
    with Library.open(folder / "library") as library:
        n_before = len(list(library.find(before)))
    assert run(folder, "edit", key, change) == 0
    with Library.open(folder / "library") as library:
        assert [work.key for work in library.find(query)] == [key]
    capsys.readouterr()
    run(folder, "show", key)
    name = change.partition("=")[0]
    assert f"the file says  {name}: {'Petra' if name == 'author' else 'nothing'}" in capsys.readouterr().out
    assert run(folder, "rebuild") == 0
    with Library.open(folder / "library") as library:
        assert [work.key for work in library.find(query)] == [key]
        library.undo()
        assert len(list(library.find(before))) == n_before
        assert library.changed_fields(key) == {}
    assert run(folder, "doctor") == 0


def test_an_emptied_field_is_the_files_again(folder: Path) -> None:
    run(folder, "add", str(folder / "a.txt"))
    key = key_of(folder, "a.txt")
    run(folder, "edit", key, "title=Other", "author=Ann")
    run(folder, "edit", key, "title=", "creator=")
    with Library.open(folder / "library") as library:
        assert library.get(key).title == "The Long Wait"
        assert library.get(key).authors == ("Petra",)
        assert [work.key for work in library.find("author:petra title:long")] == [key]


@pytest.fixture
def read(folder: Path) -> Path:
    run(folder, "add", str(folder / "b.txt"), "--quiet")
    with Library.open(folder / "library") as library:
        beats = (("forgives", "anna | ann", "ben"), ("leaves", "ben", ""))
        tags = (("char", "Anna Lee"), ("speaker", "anna | ann"))
        reading = Reading(b"", tags, beats, "third", "past", None, None)
        library.keep_reading(next(library.find("")).key, reading, version="1", corrections=Corrections())
    return folder


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("snow", ["has “snow”"]),
        ("snow OR zebra", ["has “snow”"]),
        ("beat:forgives OR fandom:emma", ["anna forgives ben"]),
        ("beat:leaves after:forgives", ["ben leaves"]),
        ("char:lee tense:past", ["char: Anna Lee", "tense: past"]),
        ("words:>10", ["words: 46"]),
        ("-zebra", ["not: has “zebra”"]),
        ('text:"the train"', ["has “the train” in the story"]),
    ],
)
def test_each_hit_says_why_it_is_one(read: Path, query: str, why: list[str]) -> None:
    with Library.open(read / "library") as library:
        assert [list(hit.why) for hit in library.search(query).hits] == [why]


def test_a_tag_that_is_declared_and_found_and_yours_counts_once(read: Path) -> None:
    with Library.open(read / "library") as library:
        key = next(library.find("")).key
        library.edit(key, "tag", "Snow", "Snow")
        with library.connection as db:
            for origin in ("declared", "found"):
                db.execute("INSERT INTO tag SELECT id, 'tag', 'snow', ?, 'Snow' FROM work", (origin,))
        assert dict(library.search("", facets=True).facets)["tag"] == (("Snow", 1),)


def test_facets_of_many_hits_are_counted_in_the_first_and_say_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("wellread.library.search.COUNTED", 2)
    for number in range(3):
        (folder / f"more {number}.txt").write_text(f"Fandom: Emma\n\nIt rained for the {number}th time.", "utf-8")
    run(folder, "add", *map(str, folder.glob("more*")), "--quiet")
    with Library.open(folder / "library") as library:
        found = library.search("rained", facets=True)
        assert (found.total, found.n_counted, dict(found.facets)["fandom"][0][1]) == (3, 2, 2)
        assert library.search("2th", facets=True).n_counted == 1
    run(folder, "find", "rained", "--facets")
    assert "in the first 2 works" in capsys.readouterr().err


def test_facets_look_at_the_hits_alone_however_many_tags_there_are(read: Path) -> None:
    with Library.open(read / "library") as library:
        rows = library.connection.execute(f"EXPLAIN QUERY PLAN {FACET_COUNTS}", ("[]", *FACETS)).fetchall()
    steps = [str(row[3]) for row in rows]
    assert steps[0].startswith("SCAN h ")
    assert steps[1].startswith("SEARCH t USING PRIMARY KEY (work_id=?)")


def test_all_that_a_query_finds_is_given_however_many(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wellread.library.search.RANKED", 2)
    monkeypatch.setattr("wellread.library.library._PAGE", 2)
    for number in range(5):
        (folder / f"more {number}.txt").write_text(f"It rained for the {number}th time, and Tom said so.", "utf-8")
    run(folder, "add", *map(str, folder.glob("more*")), "--quiet")
    with Library.open(folder / "library") as library:
        assert len({work.key for work in library.find("rained")}) == 5


def test_a_rebuild_without_all_files_keeps_the_database_that_has_their_words(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(folder, "add", str(folder / "a.txt"), str(folder / "c.txt"), "--quiet")
    with Library.open(folder / "library") as library:
        library.original(next(library.find("umbrella")).key).unlink()
    assert run(folder, "rebuild") == 1
    assert "library.before.db" in capsys.readouterr().err
    with sqlite3.connect(folder / "library" / "library.before.db") as db:
        assert db.execute("SELECT count(*) FROM work").fetchone()[0] == 2
    db.close()
    with Library.open(folder / "library") as library:
        assert len(library) == 1


def test_a_backup_that_cannot_be_written_or_is_damaged_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(folder, "add", str(folder / "a.txt"), "--quiet")
    assert run(folder, "backup", str(folder / "nowhere" / "x.zip")) == 1
    assert run(folder, "backup", str(folder / "x.zip")) == 0
    data = bytearray((folder / "x.zip").read_bytes())
    data[60:90] = bytes(30)
    (folder / "x.zip").write_bytes(bytes(data))
    there = ["--library", str(folder / "there")]
    assert main(["backup", "--restore", str(folder / "x.zip"), *there]) == 1
    told = capsys.readouterr().err
    assert "cannot be written: No such file or directory" in told
    assert "is a damaged backup" in told
    assert main(["list", *there]) == 1
