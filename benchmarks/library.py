"""The library's speed: taking in, finding, opening, and the size of its database.

    python benchmarks/library.py [--works 20000] [--queries 100] [--jobs 2] [--folder DIR]

Several sizes are measured one after the other in one library (`--works 20000 100000`): works that are there already
are neither made nor taken in again. `--folder` keeps everything for the next time; by default it is gone afterwards.
Some 7 GB for 100,000 works. Queries are timed against the same words on a bare FTS5 table over the same text in the
same run, its turn right after ours, and the processor's time is told beside the clock's.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from works import make_works, vocabulary

from wellread.library import Library
from wellread.library.packing import unpack


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` of `values` lie."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


#: works in one folder
_A_FOLDER = 10_000


def make_files(folder: Path, n_works: int) -> list[Path]:
    """Files of the first `n_works` works; those that are there already stay."""
    files = [folder / "in" / str(number // _A_FOLDER) / f"{number}.html" for number in range(n_works)]
    if not files[-1].exists():
        begin = time.perf_counter()
        for file, page in zip(files, make_works(n_works), strict=True):
            if not file.exists():
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(page, "utf-8")
        say(f"(made the works in {time.perf_counter() - begin:.0f} s)")
    return files


def build(folder: Path, n_works: int, jobs: int) -> None:
    """Take in the works that are not there yet, print how fast."""
    files = make_files(folder, n_works)
    with Library.open(folder / "library") as library:
        n_before = len(library)
        begin, spent, new = time.perf_counter(), _processor_seconds(), 0
        for added in library.add(files[n_before:], jobs=jobs):
            new += added.outcome == "new"
            if new and new % _A_FOLDER == 0 and added.outcome == "new":
                say(f"({n_before + new} works, {new / (time.perf_counter() - begin):.0f} works/s)")
        took = time.perf_counter() - begin
        spent = _processor_seconds() - spent
        n_bytes = sum(
            len(unpack(row[0])) for row in library.connection.execute("SELECT story FROM content ORDER BY work_id")
        )
        library.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = sum(path.stat().st_size for path in (folder / "library").glob("library.db*"))
    if new:
        begun = f" on top of {n_before}" if n_before else ""
        say(
            f"first pass: {new} works{begun} in {took:.1f} s, {new / took:.0f} works/s with {jobs} processes;"
            f" {spent / new * 1000:.1f} ms of processor a work, {2 * new / spent:.0f} works/s on two idle cores"
        )
    say(f"database over text: {size / n_bytes:.2f} ({size / 1e6:.0f} MB over {n_bytes / 1e6:.0f} MB)")


def say(words: str) -> None:
    """Print at once: a run takes minutes, and may be watched through a file."""
    print(words, flush=True)


def _processor_seconds() -> float:
    """What this process and those it waited for have used."""
    return sum(os.times()[:4])


def yardstick() -> float:
    """Seconds of processor for a million steps of a loop, the least of five: tells how fast the machine is just now."""
    least = float("inf")
    for _ in range(5):
        begin, total = time.process_time(), 0
        for number in range(1_000_000):
            total += number * number
        least = min(least, time.process_time() - begin)
    return least


def fill_bare(library: Library, path: Path) -> sqlite3.Connection:
    """A bare FTS5 table over the same stories; those that it holds already stay."""
    bare = sqlite3.connect(path)
    bare.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS t USING fts5(story, tokenize = 'porter unicode61 remove_diacritics 2')"
    )
    held = bare.execute("SELECT coalesce(max(rowid), 0) FROM t").fetchone()[0]
    rows = library.connection.execute("SELECT work_id, story FROM content WHERE work_id > ? ORDER BY work_id", (held,))
    bare.executemany("INSERT INTO t (rowid, story) VALUES (?,?)", ((row[0], unpack(row[1])) for row in rows))
    bare.commit()
    return bare


def time_queries(folder: Path, n_queries: int) -> None:
    """Print how long queries take, beside a bare table."""
    words = vocabulary()
    chance = random.Random(9)
    with Library.open(folder / "library") as library:
        bare = fill_bare(library, folder / "bare.db")
        for name, low, high in (("mid-frequency", 200, 2000), ("common", 10, 100)):
            ours, alone, theirs = _Times(), _Times(), _Times()
            for three in [chance.sample(words[low:high], 3) for _ in range(n_queries)]:
                ours.take(library.search, f"{' '.join(three)} words:>1000", facets=True)
                alone.take(library.search, " ".join(three))
                theirs.take(_search_bare, bare, three)
            say(f"{name} words, filter, snippet and facets: {ours}")
            say(f"  the words alone, with snippets: {alone}; bare FTS5: {theirs}")
            say(
                f"  speed against it {theirs.spent / ours.spent:.2f}, of the words alone"
                f" {theirs.spent / alone.spent:.2f} (by the clock {sum(theirs.clock) / sum(ours.clock):.2f},"
                f" {sum(theirs.clock) / sum(alone.clock):.2f})"
            )
        bare.close()


def _search_bare(bare: sqlite3.Connection, words: list[str]) -> None:
    expression = " ".join(f'"{word}"' for word in words)
    bare.execute(
        "SELECT rowid, snippet(t, 0, '[', ']', '…', 16), bm25(t) AS s FROM t WHERE t MATCH ? ORDER BY s LIMIT 20",
        (expression,),
    ).fetchall()


def _seconds(function: Callable[..., object], *arguments: object, **options: object) -> float:
    begin = time.perf_counter()
    function(*arguments, **options)
    return time.perf_counter() - begin


class _Times:
    """What calls of one kind took."""

    def __init__(self) -> None:
        self.clock: list[float] = []
        #: seconds of processor, in all
        self.spent = 0.0

    def take(self, function: Callable[..., object], *arguments: object, **options: object) -> None:
        """Time one call."""
        spent = time.process_time()
        self.clock.append(_seconds(function, *arguments, **options))
        self.spent += time.process_time() - spent

    def __str__(self) -> str:
        p50, p95 = (percentile(self.clock, share) * 1000 for share in (0.5, 0.95))
        return f"p50 {p50:.1f} ms, p95 {p95:.1f} ms, {self.spent / len(self.clock) * 1000:.1f} ms of processor"


def time_opening(folder: Path) -> None:
    """Print how long opening takes, alone and as a whole process."""
    opened = []
    for _ in range(20):
        begin = time.perf_counter()
        Library.open(folder / "library").close()
        opened.append(time.perf_counter() - begin)
    command = [sys.executable, "-m", "wellread", "find", vocabulary()[500], "--library", str(folder / "library")]
    whole = [_seconds(subprocess.run, command, capture_output=True, check=True) for _ in range(10)]
    say(f"opening {percentile(opened, 0.5) * 1000:.0f} ms; `wellread find` in all {percentile(whole, 0.5):.2f} s")


def main() -> None:
    """Build, time, print, clean up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--works", type=int, nargs="+", default=[20_000])
    parser.add_argument("--queries", type=int, default=100)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folder", type=Path, help="where works and library are kept for the next time")
    options = parser.parse_args()
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    folder = options.folder or Path(tempfile.mkdtemp(prefix="wellread-bench-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        for n_works in sorted(options.works):
            say(f"{n_works} works; {machine}, SQLite {sqlite3.sqlite_version}")
            say(f"a million steps of a loop: {yardstick():.3f} s of processor")
            build(folder, n_works, options.jobs)
            time_queries(folder, options.queries)
            time_opening(folder)
    finally:
        if options.folder is None:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
