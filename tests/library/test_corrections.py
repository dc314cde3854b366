"""What a person puts right is kept, taken back, followed by every later reading, and carried to sequels."""

import json
from pathlib import Path

import pytest

from wellread.cli.main import main
from wellread.corrections import CARRIED, Corrections, Line, Merge, Rename
from wellread.library import Library

FIRST = "Title: Low Water\nAuthor: Testy\nSeries: Part 1 of Ferry Tales\n\n“Row,” said Ann. “I am rowing,” said Ben.\n"
SECOND = (
    "Title: High Water\nAuthor: Testy\nSeries: Part 2 of Ferry Tales\n\n“Bail,” said Ann. “I am bailing,” said Ben.\n"
)
OTHER = "Title: Dry Land\nAuthor: Other\nSeries: Part 3 of Ferry Tales\n\n“Walk,” said Ann. “I am walking,” said Ben.\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    opened = Library.open(tmp_path / "library")
    # the sequel first: it is the series that orders them
    for name, words in (("second", SECOND), ("first", FIRST), ("other", OTHER)):
        path = tmp_path / f"{name}.txt"
        path.write_text(words, "utf-8")
        list(opened.add([path]))
    return opened


@pytest.fixture
def keys(library: Library) -> dict[str, str]:
    return {Path(work.path).stem: work.key for work in library.find("")}


def read_all(library: Library) -> None:
    """As though every work had been read."""
    from wellread.library.readings import Reading

    for key in library.waiting(version="1"):
        reading = Reading(b"", (), (), None, None, None, None)
        library.keep_reading(key, reading, version="1", corrections=library.corrections_to_read(key))


def test_corrections_of_people_go_on_to_sequels_by_the_same_author(library: Library, keys: dict[str, str]) -> None:
    library.correct_all(keys["first"], [Rename("Ann", "Ann Frey"), Line("Row", "Ben")])
    assert library.corrections_to_read(keys["second"]) == Corrections(renames=(Rename("Ann", "Ann Frey", CARRIED),))
    assert library.corrections_to_read(keys["other"]) == Corrections()
    library.correct(keys["second"], Merge(("Ann", "Annie")))
    assert library.corrections_to_read(keys["first"]).merges == ()


def test_a_work_waits_again_when_its_corrections_change(library: Library, keys: dict[str, str]) -> None:
    read_all(library)
    assert library.waiting(version="1") == []
    library.correct(keys["first"], Rename("Ann", "Ann Frey"))
    assert set(library.waiting(version="1")) == {keys["first"], keys["second"]}
    read_all(library)
    assert library.waiting(version="1") == []
    library.undo()
    assert set(library.waiting(version="1")) == {keys["first"], keys["second"]}


def test_several_corrections_are_taken_back_at_once(library: Library, keys: dict[str, str]) -> None:
    library.edit(keys["first"], "stars", "", "3")
    library.correct_all(keys["first"], [Rename("Ann", "Ann Frey"), Rename("Ben", "Ben Frey")])
    assert len(library.undo_all()) == 2
    assert library.corrections(keys["first"]) == Corrections()
    assert library.get(keys["first"]).stars == 3


def test_another_version_of_a_work_goes_by_its_corrections(
    library: Library, keys: dict[str, str], tmp_path: Path
) -> None:
    library.correct(keys["first"], Line("Row", "Ben"))
    again = tmp_path / "again.txt"
    again.write_text(FIRST + "\n\n", "utf-8")
    (added,) = library.add([again])
    assert added.versions
    assert [line.words for line in library.corrections_to_read(added.keys[0]).lines] == ["Row"]


def run(library: Library, *words: str) -> int:
    return main([*words, "--library", str(library.folder)])


def test_the_command_corrects_lists_forgets_and_the_reading_follows(
    library: Library, keys: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    key = keys["first"]
    assert run(library, "correct", key, "--rename", "Ann", "Ann Frey", "--line", "Row", "Ben") == 0
    assert run(library, "update") == 0
    assert [work.key for work in library.find('says:ben "row"')] == [key]
    assert {work.key for work in library.find('char:"ann frey"')} == {key, keys["second"]}
    assert run(library, "correct", key) == 0
    assert "# 2\n[[line]]" in capsys.readouterr().out
    assert run(library, "correct", key, "--forget", "2") == 0
    assert library.corrections(key).lines == ()
    assert run(library, "correct", key, "--forget", "9") == 2
    assert run(library, "correct", key, "--merge", "Ann") == 2
    assert library.waiting(version="") != []


def test_a_book_goes_into_the_file_or_the_folder_that_is_named(
    library: Library, keys: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = tmp_path / "books" / "water.epub"
    assert run(library, "export", keys["first"], "-o", str(book)) == 0
    assert book.read_bytes()[:2] == b"PK"
    assert run(library, "export", keys["first"], keys["other"], "-o", str(book)) == 2
    assert "name a folder" in capsys.readouterr().err
    assert run(library, "export", keys["first"], keys["other"], "-o", str(book.parent)) == 0
    assert len(list(book.parent.glob("*.epub"))) == 3


def test_what_is_yours_is_carried_away_as_data_and_to_read(
    library: Library, keys: dict[str, str], tmp_path: Path
) -> None:
    key = keys["first"]
    assert run(library, "edit", key, "stars=5", "shelf=+Boats", "title=Lowest Water", "read=yes") == 0
    library.correct(key, Rename("Ann", "Ann Frey"))
    at = library.story(key).index("rowing")
    note = library.annotate(key, at, at + 6, note="hard work")
    library.edit(None, "saved", "wet", "water")
    library.edit(keys["other"], "remove", "", "1")
    assert run(library, "export", "--mine", "-o", str(tmp_path / "out")) == 0
    mine = json.loads((tmp_path / "out" / "wellread-mine.json").read_text("utf-8"))
    first = next(work for work in mine["works"] if work["work"] == key)
    assert (first["stars"], first["shelves"], first["read"]) == (5, ["Boats"], True)
    assert first["fields"] == {"title": {"file": "Low Water", "yours": "Lowest Water"}}
    assert [item["exact"] for item in first["annotations"]] == ["rowing"]
    assert "Ann Frey" in first["corrections"][0]
    assert mine["saved_searches"] == [{"name": "wet", "query": "water"}]
    assert [work["work"] for work in mine["works"] if work.get("removed")] == [keys["other"]]
    assert keys["second"] not in {work["work"] for work in mine["works"]}
    page = (tmp_path / "out" / "wellread-mine.md").read_text("utf-8")
    for words in ("# Lowest Water", "★★★★★", "> rowing", "hard work", "Boats", "the file says: Low Water", "`water`"):
        assert words in page
    assert "said Ben" not in page
    library.forget_annotation(note)
    assert library.annotations(key) == []


def test_changes_of_one_command_are_one_step_back(library: Library, keys: dict[str, str]) -> None:
    key = keys["first"]
    assert run(library, "edit", key, "stars=4", "shelf=+Boats", "tag=+wet") == 0
    assert run(library, "remove", *keys.values()) == 0
    assert len(library) == 0
    assert run(library, "undo") == 0
    assert len(library) == 3
    assert run(library, "undo") == 0
    assert library.get(key).stars is None
    assert library.get(key).shelves == ()
    assert run(library, "edit", key, "stars=4", "nothing=new") == 2
    assert library.get(key).stars is None
