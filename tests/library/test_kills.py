"""A library after SIGKILL at any moment: whole, nothing lost that was told done, and able to go on.

`WELLREAD_KILLS` sets the number of rounds (the soak uses 1,000).
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from wellread.library import Library
from wellread.library.checks import check

ROUNDS = int(os.environ.get("WELLREAD_KILLS", "30"))

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
    while action == "edit":
        key = next(library.find("")).key
        library.change([(key, "stars", "", "4"), (key, "shelf", "Wet", "Wet"), (None, "saved", "wet", "rain")])
        print("done", flush=True)
        library.correct(key, Rename("Anne", "Anne Frey"))
        library.undo()
        library.undo()
    for added in library.add(sorted(source.iterdir())):
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


@pytest.mark.slow
def test_a_killed_run_leaves_the_library_whole(tmp_path: Path) -> None:
    chance = random.Random(1)
    source = tmp_path / "in"
    source.mkdir()
    folder = tmp_path / "library"
    with Library.open(folder) as library:
        first = source / "0.txt"
        first.write_text('"Here," said Anne.', "utf-8")
        list(library.add([first]))
    promised: set[str] = set()
    for number in range(ROUNDS):
        for at in range(80):
            words = " ".join(chance.choices(("rain", "bus", "late", "letter", "stairs", "no", "yes"), k=120))
            (source / f"{number}-{at}.txt").write_text(f'"{words}," said Anne {number} {at}.', "utf-8")
        for at in range(3):
            (source / f"Round {number} chapter {at + 1}.txt").write_text(f'"Row," said Ben {number} {at}.', "utf-8")
        action = chance.choice(("add", "add", "edit", "update", "rebuild"))
        worker = _start(action, folder, source)
        time.sleep(chance.uniform(0, 0.25))
        worker.send_signal(signal.SIGKILL)
        told, _ = worker.communicate()
        promised |= {line.split()[1] for line in told.splitlines() if line.startswith("done ") and line[5] != "-"}
        with Library.open(folder) as library:
            library.originals.sweep()
            assert [trouble for trouble in check(library) if trouble.kind != "stray"] == []
            kept = {work.key for work in library.find("")}
            assert_whole(library)
        assert promised <= kept
    with Library.open(folder) as library:
        list(library.add(sorted(source.iterdir())))
        alone = {path.read_bytes() for path in source.iterdir() if "chapter" not in path.name}
        assert len(library) == len(alone) + ROUNDS
        assert list(check(library)) == []
