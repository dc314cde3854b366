"""A library remembers, finds, takes back, and is whole after whatever happened to it."""

import json
import stat
import zipfile
from pathlib import Path

import pytest

from wellread.analysis import analyse
from wellread.errors import InputError, UsageError
from wellread.formats import work_from_text
from wellread.language import load_pipeline
from wellread.library import Library
from wellread.library.annotations import anchor, build_annotation
from wellread.library.checks import back_up, check, rebuild, restore
from wellread.library.library import DATABASE, JOURNAL
from wellread.library.query import QueryError

ANNE = '"I have been waiting," said Anne. The bus came late and Anne did not get on it.'
DIANA = 'Diana Barry wrote a letter about the rain. "Nobody answers letters," Diana said to the cat.'


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, words in (("anne.txt", ANNE), ("diana.txt", DIANA)):
        (folder / name).write_text(words, "utf-8")
    return sorted(folder.iterdir())


@pytest.fixture
def library(tmp_path: Path, files: list[Path]) -> Library:
    opened = Library.open(tmp_path / "library")
    list(opened.add(files))
    return opened


def keys(library: Library, query: str) -> list[str]:
    return [Path(work.path).stem for work in library.find(query)]


def test_the_folder_is_the_owners_alone_and_keeps_files_byte_for_byte(library: Library, files: list[Path]) -> None:
    assert stat.S_IMODE(library.folder.stat().st_mode) == 0o700
    work = next(library.find("bus"))
    assert library.original(work.key).read_bytes() == files[0].read_bytes()


@pytest.mark.parametrize(
    ("query", "found"),
    [("bus", ["anne"]), ("waits", ["anne"]), ("rain OR bus", ["anne", "diana"]), ("-bus", ["diana"]), ("snow", [])],
)
def test_words_find_the_works_that_have_them(library: Library, query: str, found: list[str]) -> None:
    assert sorted(keys(library, query)) == found


def test_a_hit_shows_the_words_around_it(library: Library) -> None:
    assert "«bus»" in library.search("bus").hits[0].snippet


def test_adding_again_knows_the_file_by_its_bytes(library: Library, files: list[Path], tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_bytes(files[0].read_bytes())
    assert [added.outcome for added in library.add([*files, copy])] == ["known"] * 3
    assert len(library) == 2


def test_the_same_words_in_another_file_are_a_version(library: Library, tmp_path: Path) -> None:
    again = tmp_path / "again.txt"
    again.write_text(ANNE + "\n\n", "utf-8")
    (added,) = library.add([again])
    assert added.versions == added.keys
    assert len(library.get(added.keys[0]).versions) == 1


def test_a_dry_run_keeps_nothing(tmp_path: Path, files: list[Path]) -> None:
    library = Library.open(tmp_path / "other")
    assert [added.outcome for added in library.add(files, dry_run=True)] == ["new", "new"]
    assert len(library) == 0
    assert list(library.originals) == []


def test_a_bad_file_is_told_and_the_rest_is_taken(tmp_path: Path, files: list[Path]) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    library = Library.open(tmp_path / "other")
    outcomes = {Path(added.path).name: added.outcome for added in library.add([empty, *files])}
    assert outcomes == {"empty.txt": "failed", "anne.txt": "new", "diana.txt": "new"}


@pytest.mark.parametrize(
    ("edit", "query"),
    [
        (("stars", "", "4"), "stars:>3"),
        (("read", "", "1"), "read:yes"),
        (("shelf", "Best", "Best"), "shelf:best"),
        (("tag", "Rain", "Rain"), "tag:rain"),
        (("field", "title", "The Crossing"), "crossing"),
        (("field", "rating", "mature"), "rating:M"),
    ],
)
def test_an_edit_is_found_undone_and_survives_a_rebuild(
    library: Library, edit: tuple[str, str, str], query: str
) -> None:
    work = next(library.find("bus"))
    assert keys(library, query) == []
    library.edit(work.key, *edit)
    assert keys(library, query) == ["anne"]
    library.close()
    rebuild(library.folder)
    with Library.open(library.folder) as again:
        assert keys(again, query) == ["anne"]
        assert again.undo() is not None
        assert keys(again, query) == []
        assert again.undo() is None
        assert list(check(again)) == []


def test_removing_hides_and_undo_brings_back(library: Library) -> None:
    work = next(library.find("bus"))
    library.edit(work.key, "remove", "", "1")
    assert keys(library, "bus") == []
    library.undo()
    assert keys(library, "bus") == ["anne"]


def test_a_saved_search_is_found_by_name(library: Library) -> None:
    library.edit(None, "saved", "wet", "rain")
    assert keys(library, "search:wet") == ["diana"]


@pytest.mark.parametrize(("key", "kind"), [("nowhere", "stars"), ("", "stars")])
def test_an_edit_of_nothing_is_refused(library: Library, key: str, kind: str) -> None:
    with pytest.raises(UsageError):
        library.edit(key, kind, "", "1")


def test_what_a_killed_run_journalled_is_done_at_the_next_opening(library: Library, files: list[Path]) -> None:
    library.close()
    (library.folder / DATABASE).unlink()
    with (library.folder / JOURNAL).open("a", encoding="utf-8") as journal:
        journal.write('{"event": "edit", "at": "2026", "wo')
    with Library.open(library.folder) as again:
        assert len(again) == len(files)
        assert list(check(again)) == []
        again.edit(None, "saved", "wet", "rain")
    with Library.open(library.folder) as again:
        assert keys(again, "search:wet") == ["diana"]


def test_doctor_names_a_changed_original_and_a_stray_one(library: Library) -> None:
    work = next(library.find("bus"))
    library.original(work.key).write_text("something else", "utf-8")
    library.originals.keep(b"stray", "a" * 64)
    assert sorted(trouble.kind for trouble in check(library)) == ["original", "stray"]


def test_doctor_sees_an_index_that_does_not_fit(library: Library) -> None:
    library.connection.execute("UPDATE work SET title = 'Changed behind the index'")
    assert [trouble.kind for trouble in check(library)] == ["index"]


def test_a_backup_makes_the_same_library_elsewhere(library: Library, tmp_path: Path) -> None:
    library.edit(next(library.find("bus")).key, "stars", "", "5")
    back_up(library.folder, tmp_path / "b.zip")
    assert restore(tmp_path / "b.zip", tmp_path / "there") == 2
    with Library.open(tmp_path / "there") as there:
        assert keys(there, "stars:5 bus") == ["anne"]
        assert list(check(there)) == []


def test_a_newer_library_is_refused(library: Library) -> None:
    library.connection.execute("PRAGMA user_version = 999")
    library.close()
    with pytest.raises(InputError, match="newer wellread"):
        Library.open(library.folder)


def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_text("not a database, and long enough to be looked at " * 4, "utf-8")
    with pytest.raises(InputError, match="cannot be opened"):
        Library.open(tmp_path)


def test_no_library_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no library"):
        Library.open(tmp_path / "nowhere", create=False)
    assert not (tmp_path / "nowhere").exists()


def test_a_deep_reading_answers_who_says_what(library: Library) -> None:
    work = next(library.find("bus"))
    library.store(work.key, analyse(work_from_text(ANNE), load_pipeline()), version="1")
    assert keys(library, 'says:anne "been waiting"') == ["anne"]
    assert keys(library, 'says:gilbert "been waiting"') == []
    assert keys(library, 'says:ann "been waiting"') == []
    assert keys(library, 'says:anne "bus came"') == []
    assert library.waiting(version="1") == [next(library.find("rain")).key]
    assert len(library.waiting(version="2")) == 2


def test_an_unknown_field_is_an_error(library: Library) -> None:
    with pytest.raises(QueryError, match="did you mean"):
        library.search("autor:x")


def test_the_journal_holds_no_words_of_a_story(library: Library) -> None:
    lines = (library.folder / JOURNAL).read_text("utf-8").splitlines()
    assert {json.loads(line)["event"] for line in lines} == {"add"}
    assert not any("waiting" in line for line in lines)


def test_a_highlight_stays_with_its_words_in_a_new_version(library: Library, tmp_path: Path) -> None:
    work = next(library.find("bus"))
    at = library.story(work.key).index("did not get on it")
    library.annotate(work.key, at, at + len("did not get on it"), note="why not?")
    revised = tmp_path / "anne revised.txt"
    revised.write_text("It rained that day, and then some.\n\n" + ANNE * 3, "utf-8")
    (added,) = library.add([revised])
    assert added.versions == added.keys
    for key in (work.key, added.keys[0]):
        (found,) = library.annotations(key)
        assert library.story(key)[found.start : found.end] == "did not get on it"
    library.undo()
    assert library.annotations(work.key) == []


@pytest.mark.parametrize(
    ("story", "words"),
    [
        ("He said so. She took the late bus home, and nobody saw her go.", "the late bus home"),
        ("Nothing of it is left.", None),
        ("She took the last bus home, and nobody saw. So she took the late bus home, and no.", "the late bus home"),
        ("At nine she took the later bus home, and nobody saw her go.", "the later bus home"),
    ],
)
def test_an_anchor_is_found_again_or_reported_lost(story: str, words: str | None) -> None:
    old = "At nine she took the late bus home, and nobody saw her go."
    at = old.index("the late")
    made = build_annotation(old, work="w", start=at, end=at + len("the late bus home"), note="", colour="blue")
    found = anchor(made, story)
    assert (None if found.start is None else story[found.start : found.end]) == words


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("the one where she waits and then does not get on the bus", "anne"),
        ("the one where a girl writes to somebody about the storm", "diana"),
    ],
)
def test_a_question_in_plain_words_finds_the_work_it_means(library: Library, question: str, found: str) -> None:
    results = library.ask(question)
    assert Path(results.hits[0].work.path).stem == found
    assert results.hits[0].snippet


@pytest.mark.parametrize("question", ["", "the one where they", "'\"*()", "zebra"])
def test_a_question_without_an_answer_has_none(library: Library, question: str) -> None:
    assert library.ask(question).hits == ()


def test_of_two_works_with_the_asked_words_that_comes_first_in_which_they_stand_together(tmp_path: Path) -> None:
    filler = "Nothing much happened on that day in the village, and nobody minded it at all. " * 30
    together = f"{filler}Somebody stole the mare from the stable at night. {filler}"
    apart = f"Somebody stole the show. {filler}The stable was painted. {filler}It was night."
    for name, words in (("together.txt", together), ("apart.txt", apart)):
        (tmp_path / name).write_text(words, "utf-8")
    with Library.open(tmp_path / "library") as library:
        list(library.add([tmp_path / "apart.txt", tmp_path / "together.txt"]))
        hits = library.ask("the horse is stolen from its stable at night").hits
    assert Path(hits[0].work.path).name == "together.txt"


def test_every_work_of_an_archive_is_kept_found_and_read_again(tmp_path: Path) -> None:
    archive = tmp_path / "two.zip"
    with zipfile.ZipFile(archive, "w") as members:
        members.writestr("a.txt", f"Title: One\nAuthor: Testy\nRating: T\n\n{ANNE}")
        members.writestr("b.txt", DIANA)
    with Library.open(tmp_path / "library") as library:
        (added,) = library.add([archive])
        assert len(added.keys) == 2
        assert {library.original(key).read_bytes() for key in added.keys} == {archive.read_bytes()}
        assert sorted(library.position(key) for key in added.keys) == [0, 1]
        assert list(check(library)) == []
    assert rebuild(tmp_path / "library") == 2
    with Library.open(tmp_path / "library") as library:
        assert {work.key for work in library.find("")} == set(added.keys)
        assert list(check(library)) == []


def test_an_event_that_cannot_be_done_again_does_not_lock_the_library(library: Library) -> None:
    library.close()
    with (library.folder / JOURNAL).open("a", encoding="utf-8") as journal:
        event = {"event": "edit", "at": None, "work": None, "kind": "saved", "name": "x", "old": "", "new": "y"}
        journal.write(json.dumps(event) + "\n")
    with Library.open(library.folder) as again:
        assert len(again) == 2
        assert [trouble.kind for trouble in check(again)] == ["skipped"]
