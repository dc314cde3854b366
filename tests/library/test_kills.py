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
from wellread.library import Library
from wellread.library.checks import rebuild

action, folder, source = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
print("ready", flush=True)
if action == "rebuild":
    while True:
        rebuild(folder)
with Library.open(folder) as library:
    while action == "edit":
        key = next(library.find("")).key
        library.edit(key, "stars", "", "4")
        print("done", flush=True)
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
        action = chance.choice(("add", "add", "edit", "rebuild"))
        worker = _start(action, folder, source)
        time.sleep(chance.uniform(0, 0.25))
        worker.send_signal(signal.SIGKILL)
        told, _ = worker.communicate()
        promised |= {line.split()[1] for line in told.splitlines() if line.startswith("done ") and line[5] != "-"}
        with Library.open(folder) as library:
            library.originals.sweep()
            assert [trouble for trouble in check(library) if trouble.kind != "stray"] == []
            kept = {work.key for work in library.find("")}
        assert promised <= kept
    with Library.open(folder) as library:
        list(library.add(sorted(source.iterdir())))
        assert len(library) == len({path.read_bytes() for path in source.iterdir()})
        assert list(check(library)) == []
