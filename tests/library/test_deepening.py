"""Deep reading over several processes: newest first, one bad work does not stop the rest."""

import multiprocessing
import os
from pathlib import Path

import pytest

from wellread.cli import deepening
from wellread.cli.main import main
from wellread.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    opened = Library.open(tmp_path / "library")
    for name in ("one", "two", "three", "four"):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"“This is {name},” said Ann. The {name} boats went out.", "utf-8")
        list(opened.add([path]))
    return opened


def read_keys(library: Library) -> list[str]:
    return [work.key for work in library.find("deep:yes")]


def test_the_newest_are_read_first(library: Library) -> None:
    newest = library.waiting(version="")[0]
    assert main(["update", "--limit", "1", "--library", str(library.folder)]) == 0
    assert read_keys(library) == [newest]
    assert Path(library.get(newest).path).stem == "four"


def test_works_of_one_file_are_read_together(tmp_path: Path, library: Library) -> None:
    mail = tmp_path / "box.mbox"
    mail.write_bytes(
        b"".join(
            f"From x@example.org Mon Jan  1 00:00:00 2001\nFrom: x@example.org\nSubject: Story {n}\n\n"
            f'"Mail {n}," said Ben. The boats of {n} went out and came back.\n\n'.encode()
            for n in (1, 2)
        )
    )
    (added,) = library.add([mail])
    assert len(added.keys) == 2
    assert {library.file_of(key) for key in added.keys} == {library.file_of(added.keys[0])}
    assert main(["update", "--library", str(library.folder), "--jobs", "2"]) == 0
    assert len(read_keys(library)) == 6


@pytest.mark.skipif(multiprocessing.get_start_method() != "fork", reason="the fault is planted before the fork")
def test_a_work_that_kills_its_reader_is_named_and_the_rest_is_read(
    library: Library, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = next(work.key for work in library.find("two"))
    read = deepening._read_work

    def read_or_die(library: Library, key: str, work: object) -> object:
        return os._exit(9) if key == bad else read(library, key, work)

    monkeypatch.setattr(deepening, "_read_work", read_or_die)
    assert main(["update", "--library", str(library.folder), "--jobs", "2"]) == 1
    assert f"{bad}: the process that read it died" in capsys.readouterr().err
    assert len(read_keys(library)) == 3
