"""Libraries that an older wellread made: opened, brought forward, nothing lost.

`stored/library-N.zip` is a library as the wellread of schema N wrote it; it is never made anew.
"""

import os
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from wellread.library import Library
from wellread.library.checks import check, rebuild
from wellread.library.library import DATABASE
from wellread.library.schema import STEPS, VERSION

STORED = sorted((Path(__file__).parent / "stored").glob("library-*.zip"))
ROUNDS = int(os.environ.get("WELLREAD_KILLS", "30"))


def unpack(stored: Path, folder: Path) -> Path:
    with zipfile.ZipFile(stored) as archive:
        archive.extractall(folder)
    return folder


def stem(library: Library, query: str) -> list[str]:
    return sorted(Path(work.path).stem for work in library.find(query))


def look(library: Library) -> dict[str, list[str]]:
    queries = ("", "stars:4", "shelf:rainy", "tag:cats", "title:somebody", "search:wet", "rating:T", "author:testy")
    deep = ('says:anne "been waiting"', "beat:kisses by:anne", "deep:yes")
    return {query: stem(library, query) for query in (*queries, *deep)}


EXPECTED = {
    "": ["bus", "letters"],
    "stars:4": ["bus"],
    "shelf:rainy": ["bus"],
    "tag:cats": ["letters"],
    "title:somebody": ["letters"],
    "search:wet": ["bus", "letters"],
    "rating:T": ["bus"],
    "author:testy": ["bus", "letters"],
    'says:anne "been waiting"': ["bus"],
    "beat:kisses by:anne": ["bus"],
    "deep:yes": ["bus"],
}


def test_there_is_a_stored_library_of_every_older_schema() -> None:
    assert [path.stem for path in STORED] == [f"library-{number}" for number in range(1, VERSION)]


@pytest.mark.parametrize("stored", STORED, ids=lambda path: path.stem)
def test_an_older_library_is_brought_forward_whole(stored: Path, tmp_path: Path) -> None:
    with Library.open(unpack(stored, tmp_path / "library")) as library:
        assert library.connection.execute("PRAGMA user_version").fetchone()[0] == VERSION
        assert look(library) == EXPECTED
        assert list(check(library)) == []
        (note,) = library.annotations(next(library.find("stars:4")).key)
        assert (note.exact, note.note) == ("never on time", "true")
        undone = [library.undo() for _ in range(3)]
        assert [edit.kind for edit in undone if edit] == ["annotation", "saved", "remove"]
        assert stem(library, "") == ["bus", "kettle", "letters"]
        added = tmp_path / "new.txt"
        added.write_text('"I am new here," said Ruby.', "utf-8")
        assert [item.outcome for item in library.add([added])] == ["new"]


@pytest.mark.parametrize("stored", STORED, ids=lambda path: path.stem)
def test_an_older_library_is_rebuilt_from_its_journal(stored: Path, tmp_path: Path) -> None:
    folder = unpack(stored, tmp_path / "library")
    assert rebuild(folder) == 2
    with Library.open(folder) as library:
        found = look(library)
        assert {query: found[query] for query in EXPECTED if query in ("", "stars:4", "shelf:rainy", "title:somebody")}
        assert all(found[query] == EXPECTED[query] for query in list(EXPECTED)[:8])
        assert list(check(library)) == []


def test_a_step_that_fails_leaves_the_older_library_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = unpack(STORED[0], tmp_path / "library")
    monkeypatch.setattr("wellread.library.schema.STEPS", (STEPS[0], STEPS[1] + "SELECT x FROM nowhere;"))
    with pytest.raises(Exception, match="nowhere"):
        Library.open(folder)
    monkeypatch.undo()
    with Library.open(folder) as library:
        assert look(library) == EXPECTED


SLOW = """
import sys
from wellread.library import schema
# so many rows that a kill can fall into the step
schema.STEPS = (schema.STEPS[0], "CREATE TABLE filler AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
    " WHERE i < 60000) SELECT i, randomblob(60) AS b FROM n;" + schema.STEPS[1] + "DROP TABLE filler;")
from wellread.library import Library
print("ready", flush=True)
Library.open(sys.argv[1]).close()
print("done", flush=True)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not on Windows")
def test_a_kill_in_the_middle_of_a_migration_loses_nothing(tmp_path: Path) -> None:
    n_midway = 0
    for number in range(max(3, ROUNDS // 3)):
        folder = unpack(STORED[0], tmp_path / f"library{number}")
        worker = subprocess.Popen([sys.executable, "-c", SLOW, str(folder)], stdout=subprocess.PIPE, text=True)
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
        time.sleep(0.004 * (number % 12))
        worker.send_signal(signal.SIGKILL)
        worker.communicate()
        plain = sqlite3.connect(folder / DATABASE)
        n_midway += plain.execute("PRAGMA user_version").fetchone()[0] == 1
        plain.close()
        with Library.open(folder) as library:
            assert look(library) == EXPECTED
            assert list(check(library)) == []
    assert n_midway > 0
