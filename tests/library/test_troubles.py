"""Full disks, locked and damaged databases, two at once: a clear error, and nothing lost."""

import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from wellread.cli.main import main
from wellread.errors import InputError
from wellread.library import Library
from wellread.library.checks import check, rebuild
from wellread.library.library import DATABASE


def make_files(folder: Path, n_files: int, *, size: int = 40) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for number in range(n_files):
        words = " ".join(f"word{(number * 7 + at * 13) % 997}" for at in range(size))
        (folder / f"{number}.txt").write_text(f'"{words}," said Anne {number}.', "utf-8")
    return sorted(folder.iterdir())


ADD = """
import sys
from pathlib import Path
from wellread.cli.main import main
sys.exit(main(["add", sys.argv[1], "--library", sys.argv[2], "--jobs", "1", "--quiet"]))
"""


def test_two_processes_that_add_at_once_lose_nothing(tmp_path: Path) -> None:
    library = tmp_path / "library"
    Library.open(library).close()
    for name in ("a", "b"):
        make_files(tmp_path / name, 150)
        for path in (tmp_path / name).iterdir():
            path.write_text(path.read_text("utf-8") + name, "utf-8")
    command = [sys.executable, "-c", ADD]
    runs = [subprocess.Popen([*command, str(tmp_path / name), str(library)]) for name in ("a", "b")]
    assert [run.wait(120) for run in runs] == [0, 0]
    with Library.open(library) as opened:
        assert len(opened) == 300
        assert list(check(opened)) == []


LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))
from wellread.cli.main import main
sys.exit(main(["add", sys.argv[1], "--library", sys.argv[2], "--jobs", "1", "--quiet"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limits there")
def test_a_disk_that_fills_up_is_told_and_loses_nothing(tmp_path: Path) -> None:
    library = tmp_path / "library"
    files = make_files(tmp_path / "in", 300, size=200)
    with Library.open(library) as opened:
        list(opened.add(files[:20]))
    run = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path / "in"), str(library)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    assert "wellread:" in run.stderr
    with Library.open(library) as opened:
        assert len(opened) >= 20
        opened.originals.sweep()
        assert [trouble for trouble in check(opened) if trouble.kind != "stray"] == []
        list(opened.add(files))
        assert len(opened) == 300


def test_a_locked_database_is_told(tmp_path: Path) -> None:
    files = make_files(tmp_path / "in", 1)
    with Library.open(tmp_path / "library", busy_seconds=0.1) as library:
        other = sqlite3.connect(tmp_path / "library" / DATABASE)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(InputError, match="locked"):
            list(library.add(files))
        other.rollback()
        other.close()
        list(library.add(files))
        assert len(library) == 1


def test_a_damaged_page_is_found_and_mended_from_the_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = make_files(tmp_path / "in", 60, size=300)
    folder = tmp_path / "library"
    with Library.open(folder) as library:
        list(library.add(files))
        library.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with (folder / DATABASE).open("r+b") as pages:
        pages.seek(0, os.SEEK_END)
        for page in range(40, pages.tell() // 4096):
            pages.seek(page * 4096)
            pages.write(os.urandom(2000))
    assert main(["doctor", "--library", str(folder)]) == 1
    assert "damaged" in capsys.readouterr().out
    assert rebuild(folder) == 60
    with Library.open(folder) as library:
        assert list(check(library)) == []


@contextlib.contextmanager
def nobody() -> Iterator[None]:
    """As a user who may not write everywhere, where the tests are run by one who may."""
    was_root = os.geteuid() == 0
    if was_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if was_root:
            os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that others may look into; pytest's own are closed to them."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not closed by their mode there")
def test_a_read_only_folder_is_told_and_stays_as_it_was(open_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = make_files(open_folder / "in", 3)
    library = open_folder / "library"
    with Library.open(library) as opened:
        list(opened.add(files[:2]))
    for path in (library, *library.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    before = {path: path.stat().st_size for path in library.rglob("*")}
    try:
        with nobody():
            assert main(["add", str(files[2]), "--library", str(library), "--jobs", "1"]) == 1
            assert main(["add", str(files[2]), "--library", str(open_folder / "new"), "--jobs", "1"]) == 1
    finally:
        for path in (library, *library.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert told.count("wellread: ") == 2
    assert {path: path.stat().st_size for path in library.rglob("*")} == before
    with Library.open(library) as opened:
        assert len(opened) == 2
        assert list(check(opened)) == []


CHANGE = """
import sys
from wellread.library import Library
name = sys.argv[2]
for number in range(40):
    with Library.open(sys.argv[1]) as library:
        key = next(library.find("")).key
        library.change([(key, "shelf", f"{name}{number}", f"{name}{number}"), (key, "tag", name, name)])
        if number % 5 == 4:
            library.undo()
"""


def test_two_processes_that_change_at_once_keep_journal_and_database_alike(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    with Library.open(folder) as library:
        list(library.add(make_files(tmp_path / "in", 1)))
    runs = [subprocess.Popen([sys.executable, "-c", CHANGE, str(folder), name]) for name in ("a", "b")]
    assert [run.wait(120) for run in runs] == [0, 0]
    told = "SELECT at, work_key, kind, name, old, new, undone, batch FROM edit ORDER BY id"
    with Library.open(folder) as library:
        before = list(map(tuple, library.connection.execute(told)))
        shelves = library.shelves()
        assert list(check(library)) == []
    rebuild(folder)
    with Library.open(folder) as library:
        assert list(map(tuple, library.connection.execute(told))) == before
        assert library.shelves() == shelves


@pytest.mark.parametrize(
    "name", ["'; DROP TABLE work; --.txt", "a\nb.txt", "..txt", "%s%n.txt", "ünïcödé ☂.txt", "-rf.txt"]
)
def test_a_hostile_file_name_is_only_a_name(tmp_path: Path, name: str) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / name).write_text('"Here," said Anne.', "utf-8")
    with Library.open(tmp_path / "library") as library:
        (added,) = library.add([source / name])
        assert added.outcome == "new"
        assert library.get(added.keys[0]).path.endswith(name)
        assert list(check(library)) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "library"]
