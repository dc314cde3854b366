"""What a person keeps beside the works: shelves, searches, places, corrections."""

from pathlib import Path

import pytest

from wellread.corrections import Corrections, Merge, Rename
from wellread.library import Library
from wellread.library.checks import rebuild


@pytest.fixture
def library(tmp_path: Path) -> Library:
    file = tmp_path / "anne.txt"
    file.write_text('"I have been waiting," said Anne. The bus came late and Anne did not get on it.', "utf-8")
    opened = Library.open(tmp_path / "library")
    list(opened.add([file]))
    return opened


@pytest.fixture
def key(library: Library) -> str:
    return next(library.find("bus")).key


def test_shelves_and_searches_are_listed(library: Library, key: str) -> None:
    library.edit(key, "shelf", "Rainy days", "Rainy days")
    library.edit(None, "saved", "buses", "bus words:<3000")
    assert library.shelves() == [("Rainy days", 1)]
    assert library.saved_searches() == [("buses", "bus words:<3000")]
    library.edit(key, "remove", "", "1")
    assert library.shelves() == []


def test_a_place_is_kept_but_is_no_change_to_take_back(library: Library, key: str) -> None:
    assert library.place(key) is None
    library.edit(key, "stars", "", "4")
    library.edit(key, "place", "", "17")
    assert library.place(key) == 17
    undone = library.undo()
    assert undone is not None and undone.kind == "stars"
    assert library.place(key) == 17
    assert [edit.kind for edit in library.log()] == ["stars"]


def test_corrections_are_kept_in_order_taken_back_and_rebuilt(library: Library, key: str) -> None:
    first, second = Rename("Anne", "Anne Elliot"), Merge(("Anne Elliot", "the girl"), None)
    library.correct(key, first)
    library.correct(key, second)
    library.close()
    rebuild(library.folder)
    with Library.open(library.folder) as again:
        kept = again.corrections(key)
        assert (kept.renames[0].name, kept.merges[0].people) == ("Anne Elliot", ("Anne Elliot", "the girl"))
        again.undo()
        assert again.corrections(key).merges == ()
        again.undo()
        assert again.corrections(key) == Corrections()


def test_tags_tell_where_they_come_from(library: Library, key: str) -> None:
    library.edit(key, "tag", "buses", "buses")
    assert ("tag", "buses", "yours") in library.tags([key])[key]
