"""The library's speed: taking in, finding, opening, and the size of its database.

    python benchmarks/library.py [--works 20000] [--queries 100] [--jobs 2]

Queries are timed against the same words on a bare FTS5 table over the same text in the same run.
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
from pathlib import Path

from works import make_works, vocabulary

from wellread.library import Library
from wellread.library.packing import unpack


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` of `values` lie."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def build(folder: Path, n_works: int, jobs: int) -> None:
    """Write the works, take them in, print how fast."""
    source = folder / "in"
    source.mkdir()
    for number, page in enumerate(make_works(n_works)):
        (source / f"{number}.html").write_text(page, "utf-8")
    files = sorted(source.iterdir())
    begin, spent = time.perf_counter(), _processor_seconds()
    with Library.open(folder / "library") as library:
        outcomes = [added.outcome for added in library.add(files, jobs=jobs)]
        took = time.perf_counter() - begin
        spent = _processor_seconds() - spent
        n_bytes = sum(
            len(unpack(row[0])) for row in library.connection.execute("SELECT story FROM content ORDER BY work_id")
        )
    size = sum(path.stat().st_size for path in (folder / "library").glob("library.db*"))
    new = outcomes.count("new")
    print(
        f"first pass: {new} works in {took:.1f} s, {new / took:.0f} works/s with {jobs} processes;"
        f" {spent / new * 1000:.1f} ms of processor a work, which is {2 * new / spent:.0f} works/s on two idle cores"
    )
    print(f"database over text: {size / n_bytes:.2f} ({size / 1e6:.0f} MB over {n_bytes / 1e6:.0f} MB)")


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


def time_queries(folder: Path, n_queries: int) -> None:
    """Print how long queries take, beside a bare table."""
    words = vocabulary()
    chance = random.Random(9)
    with Library.open(folder / "library") as library:
        bare = sqlite3.connect(folder / "bare.db")
        bare.execute("CREATE VIRTUAL TABLE t USING fts5(story, tokenize = 'porter unicode61 remove_diacritics 2')")
        rows = library.connection.execute("SELECT work_id, story FROM content")
        bare.executemany("INSERT INTO t (rowid, story) VALUES (?,?)", ((row[0], unpack(row[1])) for row in rows))
        bare.commit()
        for name, low, high in (("mid-frequency", 200, 2000), ("common", 10, 100)):
            queries = [chance.sample(words[low:high], 3) for _ in range(n_queries)]
            ours = [_seconds(library.search, f"{' '.join(three)} words:>1000", facets=True) for three in queries]
            alone = [_seconds(library.search, " ".join(three)) for three in queries]
            theirs = [_seconds(_search_bare, bare, three) for three in queries]
            print(
                f"{name} words: p50 {percentile(ours, 0.5) * 1000:.1f} ms, p95 {percentile(ours, 0.95) * 1000:.1f} ms"
                f" with filter, snippet and facets; bare FTS5 p95 {percentile(theirs, 0.95) * 1000:.1f} ms;"
                f" speed against it {sum(theirs) / sum(ours):.2f},"
                f" without filter and facets {sum(theirs) / sum(alone):.2f}"
            )


def _search_bare(bare: sqlite3.Connection, words: list[str]) -> None:
    expression = " ".join(f'"{word}"' for word in words)
    bare.execute(
        "SELECT rowid, snippet(t, 0, '[', ']', '…', 16), bm25(t) AS s FROM t WHERE t MATCH ? ORDER BY s LIMIT 20",
        (expression,),
    ).fetchall()


def _seconds(function, *arguments, **options) -> float:  # type: ignore[no-untyped-def]
    begin = time.perf_counter()
    function(*arguments, **options)
    return time.perf_counter() - begin


def time_opening(folder: Path) -> None:
    """Print how long opening takes, alone and as a whole process."""
    opened = []
    for _ in range(20):
        begin = time.perf_counter()
        Library.open(folder / "library").close()
        opened.append(time.perf_counter() - begin)
    command = [sys.executable, "-m", "wellread", "find", vocabulary()[500], "--library", str(folder / "library")]
    whole = [_seconds(subprocess.run, command, capture_output=True, check=True) for _ in range(10)]
    print(f"opening {percentile(opened, 0.5) * 1000:.0f} ms; `wellread find` in all {percentile(whole, 0.5):.2f} s")


def main() -> None:
    """Build, time, print, clean up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--works", type=int, default=20_000)
    parser.add_argument("--queries", type=int, default=100)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"{machine}, SQLite {sqlite3.sqlite_version}; a million steps of a loop: {yardstick():.3f} s of processor")
    folder = Path(tempfile.mkdtemp(prefix="wellread-bench-"))
    try:
        build(folder, options.works, options.jobs)
        time_queries(folder, options.queries)
        time_opening(folder)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
