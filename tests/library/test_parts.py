"""Works that lie in many files, and files whose name tells what they are: taken in, read again, made anew."""

import json
from pathlib import Path

import pytest

from wellread.library import Library
from wellread.library.checks import check, rebuild
from wellread.library.library import RUNS

LINES = ("The kettle sang and Ann said nothing.", "Ben came in with the rain.", "“You are late,” said Ann.")


def write(folder: Path, names: tuple[str, ...]) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for number, name in enumerate(names, start=1):
        (folder / name).write_text(f"{LINES[number % 3]} Part number {number} of it.\n", "utf-8")
    return sorted(folder.iterdir())


CHAPTERS = ("Low Water chapter 1.txt", "Low Water chapter 2.txt", "Low Water chapter 3.txt")


def test_chapters_in_files_of_their_own_are_one_work(tmp_path: Path) -> None:
    files = write(tmp_path / "in", (*CHAPTERS, "Other.txt"))
    with Library.open(tmp_path / "library") as library:
        outcomes = [(Path(item.path).name, item.outcome, len(item.keys)) for item in library.add(files)]
        assert sorted(outcomes) == [
            ("Low Water chapter 1.txt", "new", 1), ("Low Water chapter 2.txt", "part", 0),
            ("Low Water chapter 3.txt", "part", 0), ("Other.txt", "new", 1),
        ]  # fmt: skip
        work = next(library.find('"part number 3 of it"'))
        assert [f"Part number {n}" in library.story(work.key) for n in (1, 2, 3)] == [True] * 3
        assert library.work(work.key).text.content.count("Part number") == 3
        assert {item.outcome for item in library.add(files)} == {"known"}
        assert list(check(library)) == []
    rebuild(tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        assert next(library.find('"part number 3 of it"')).key == work.key
        assert len(library) == 2
        assert list(check(library)) == []


def test_a_chapter_that_comes_later_makes_a_longer_version(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for number in (1, 2, 3):
        words = " ".join(f"word{(number * 31 + at) % 400}" for at in range(300))
        folder.mkdir(exist_ok=True)
        (folder / f"Low Water chapter {number}.txt").write_text(f"“Now,” said Ann, {words}.", "utf-8")
    files = sorted(folder.iterdir())
    with Library.open(tmp_path / "library") as library:
        list(library.add(files[:2]))
        added = [item for item in library.add(files) if item.keys]
        assert [item.versions for item in added] == [added[0].keys]
        assert len(library) == 2


def test_a_gap_in_the_names_leaves_works_apart(tmp_path: Path) -> None:
    files = write(tmp_path / "in", (CHAPTERS[0], CHAPTERS[2]))
    with Library.open(tmp_path / "library") as library:
        assert [item.outcome for item in library.add(files)] == ["new", "new"]


def saved_chapter(number: int) -> str:
    return (
        "<html><head><title>The Ferry Chapter {n}, a fanfic | FanFiction</title></head><body>"
        '<div id="profile_top"><b class="xcontrast_txt">The Ferry</b> By: <a class="xcontrast_txt" href="/u/1/Testy">'
        "Testy</a></div>"
        '<select id="chap_select"><option value="1"{one}>1. Ebb<option value="2"{two}>2. Flood</select>'
        '<div class="storytext" id="storytext"><p>“Row,” said Ann in part {n}.</p><p>The ferry went on.</p></div>'
        '<link rel="canonical" href="//www.fanfiction.net/s/77/{n}/The-Ferry"></body></html>'
    ).format(n=number, one=" selected" * (number == 1), two=" selected" * (number == 2))


def test_pages_that_say_they_are_chapters_are_one_work(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in (1, 2):
        (folder / f"page{chr(96 + number)}.html").write_text(saved_chapter(number), "utf-8")
    (folder / "Alone.txt").write_text(LINES[2], "utf-8")
    files = sorted(folder.iterdir())
    with Library.open(tmp_path / "library") as library:
        list(library.add(files))
        assert len(library) == 2
        (work,) = library.find("ferry")
        assert library.story(work.key).count("Row") == 2
        assert list(check(library)) == []
    rebuild(tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        assert [found.key for found in library.find("ferry")] == [work.key]


def test_a_file_is_read_again_as_what_its_name_says(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("# The Ferry\n\n“*Row*,” said Ann. The **ferry** went on.\n", "utf-8")
    with Library.open(tmp_path / "library") as library:
        (added,) = library.add([draft])
        story = library.story(added.keys[0])
        assert "*" not in story
        assert "*" not in library.work(added.keys[0]).text.content
    rebuild(tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        assert library.story(added.keys[0]) == story


def test_the_log_of_runs_tells_of_every_file_and_no_words(tmp_path: Path) -> None:
    files = write(tmp_path / "in", (*CHAPTERS, "Other.txt"))
    (tmp_path / "in" / "empty.txt").touch()
    with Library.open(tmp_path / "library") as library:
        list(library.add([*files, tmp_path / "in" / "empty.txt"]))
    lines = (tmp_path / "library" / RUNS).read_text("utf-8").splitlines()
    told = {Path(line["path"]).name: line["outcome"] for line in map(json.loads, lines)}
    assert told == {
        **dict.fromkeys(CHAPTERS[1:], "part"), CHAPTERS[0]: "new", "Other.txt": "new", "empty.txt": "failed",
    }  # fmt: skip
    assert not any(word in line for line in lines for word in ("kettle", "rain.", "number"))


def test_trying_out_tells_of_parts_and_keeps_nothing(tmp_path: Path) -> None:
    files = write(tmp_path / "in", CHAPTERS)
    with Library.open(tmp_path / "library") as library:
        (found,) = library.add(files, dry_run=True)
        assert (found.outcome, len(found.keys)) == ("new", 1)
        assert len(library) == 0
        assert list(library.originals) == []
        assert not (library.folder / RUNS).exists()
        assert [item.keys for item in library.add(files) if item.keys] == [found.keys]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_one_process_finds_two_find_too(tmp_path: Path, jobs: int) -> None:
    files = write(tmp_path / "in", (*CHAPTERS, *(f"{name}.txt" for name in "abcdefgh")))
    with Library.open(tmp_path / "library") as library:
        list(library.add(files, jobs=jobs))
        assert len(library) == 9
