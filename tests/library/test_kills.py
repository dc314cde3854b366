"""A library after SIGKILL at any moment: whole, nothing lost that was told done, and able to go on.

`WELLREAD_KILLS` sets the number of rounds (the soak uses 1,000). Every dozen rounds a new library begins, so that a
round stays as short as the first: some 3 s, most of it the starting of processes.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from wellread.library import Library
from wellread.library.checks import check

ROUNDS = int(os.environ.get("WELLREAD_KILLS", "30"))
#: rounds of one library
LIFE = 12
#: files that come in each round, beside the three of a work in parts
N_FILES = 40
ACTIONS = ("add", "add", "add-2", "edit", "undo", "update", "rebuild")

WORKER = """
import sys
from pathlib import Path
from wellread.corrections import Rename
from wellread.library import Library
from wellread.library.checks import rebuild
from wellread.library.readings import Reading

action, folder, source = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
print("ready", flush=True)
if action == "rebuild":
    while True:
        rebuild(folder)
with Library.open(folder) as library:
    for version in range(1000 if action == "update" else 0):
        for key in library.waiting(version=str(version)):
            told = (("forgives", "anne", "ben"), ("leaves", "ben", ""))
            reading = Reading(b"", (("speaker", "anne"), ("char", "Anne")), told, "third", "past", "apart", None)
            library.keep_reading(key, reading, version=str(version), corrections=library.corrections_to_read(key))
    while action in ("edit", "undo"):
        key = next(library.find("")).key
        library.change([(key, "stars", "", "4"), (key, "shelf", "Wet", "Wet"), (None, "saved", "wet", "rain")])
        print("done", flush=True)
        library.correct(key, Rename("Anne", "Anne Frey"))
        for _ in range(6 if action == "undo" else 2):
            library.undo()
    for added in library.add(sorted(source.iterdir()), jobs=2 if action == "add-2" else 1):
        print("done", added.keys[0] if added.keys else "-", flush=True)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not on Windows")


def _start(action: str, library: Path, source: Path) -> subprocess.Popen[str]:
    worker = subprocess.Popen(
        [sys.executable, "-c", WORKER, action, str(library), str(source)], stdout=subprocess.PIPE, text=True
    )
    assert worker.stdout is not None
    assert worker.stdout.readline() == "ready\n"
    return worker


def assert_whole(library: Library) -> None:
    """What is done at once is done wholly: changes of one command, and all that one reading says."""
    for batch in library.connection.execute("SELECT count(*), sum(undone) FROM edit GROUP BY batch"):
        assert batch[0] in (1, 2, 3)
        assert batch[1] in (0, batch[0])
    halves = library.connection.execute(
        "SELECT count(*) FROM work w LEFT JOIN beat b ON b.work_id = w.id AND b.n = 1 WHERE w.deep <> (b.n IS NOT NULL)"
    )
    assert halves.fetchone()[0] == 0


class Life:
    """One library through its rounds."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        """Begin with one work."""
        self.source, self.folder, self.chance = folder / "in", folder / "library", chance
        self.promised: set[str] = set()
        self.n_rounds = 0
        self.source.mkdir(parents=True)
        first = self.source / "0.txt"
        first.write_text('"Here," said Anne.', "utf-8")
        with Library.open(self.folder) as library:
            list(library.add([first]))

    def bring_files(self) -> None:
        """New files, three of them the chapters of one work."""
        number = self.n_rounds = self.n_rounds + 1
        for at in range(N_FILES):
            words = " ".join(self.chance.choices(("rain", "bus", "late", "letter", "stairs", "no", "yes"), k=120))
            (self.source / f"{number}-{at}.txt").write_text(f'"{words}," said Anne {number} {at}.', "utf-8")
        for at in range(3):
            part = self.source / f"Round {number} chapter {at + 1}.txt"
            part.write_text(f'"Row," said Ben {number} {at}.', "utf-8")

    def kill(self, action: str) -> None:
        """Start an action, and kill it somewhere in the middle."""
        worker = _start(action, self.folder, self.source)
        time.sleep(self.chance.uniform(0, 0.25))
        worker.send_signal(signal.SIGKILL)
        told, _ = worker.communicate()
        self.promised |= {line.split()[1] for line in told.splitlines() if line.startswith("done ") and line[5] != "-"}

    def check(self) -> None:
        """Whole, and nothing lost that was told done."""
        with Library.open(self.folder) as library:
            library.originals.sweep()
            assert [trouble for trouble in check(library) if trouble.kind != "stray"] == []
            assert self.promised <= {work.key for work in library.find("")}
            assert_whole(library)

    def finish(self) -> None:
        """Add everything again: now all of it is there, once."""
        with Library.open(self.folder) as library:
            list(library.add(sorted(self.source.iterdir())))
            alone = {path.read_bytes() for path in self.source.iterdir() if "chapter" not in path.name}
            assert len(library) == len(alone) + self.n_rounds
            assert list(check(library)) == []


@pytest.mark.slow
def test_a_killed_run_leaves_the_library_whole(tmp_path: Path) -> None:
    chance = random.Random(int(os.environ.get("WELLREAD_KILLS_SEED", "1")))
    for start in range(0, ROUNDS, LIFE):
        life = Life(tmp_path / str(start), chance)
        for number in range(start, min(start + LIFE, ROUNDS)):
            life.bring_files()
            action = chance.choice(ACTIONS)
            life.kill(action)
            try:
                life.check()
            except BaseException:
                print(f"round {number}, {action}: {life.folder}")
                raise
        life.finish()
        shutil.rmtree(tmp_path / str(start))
        if ROUNDS > LIFE:
            print(f"{min(start + LIFE, ROUNDS)} rounds", flush=True)


def test_workers_end_with_who_started_them(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(200):
        (tmp_path / "in" / f"{number}.txt").write_text(f'"Here," said Anne {number}.', "utf-8")
    worker = _start("add-2", tmp_path / "library", tmp_path / "in")
    assert worker.stdout is not None
    assert worker.stdout.readline().startswith("done")
    worker.send_signal(signal.SIGKILL)
    # The workers hold the other end of this pipe: it ends when the last of them has.
    worker.communicate(timeout=20)
