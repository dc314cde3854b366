"""`python -m wellread.scoring`; `... quick STORIES [SHARED]` holds a quick score against the recorded floors;
`... report PAGE STORIES SHARED` scores everything and writes the tables into a page;
`... openings FILE...` prints the totals of labelled openings, nothing of the texts."""

import os
import sys
from datetime import date
from pathlib import Path

from wellread.language import load_pipeline
from wellread.scoring.floors import describe, find_drops, read_floors, score_quickly
from wellread.scoring.openings import openings_table, read_openings, score_openings
from wellread.scoring.report import build_report, write_report
from wellread.scoring.run import main


def check_quickly(words: list[str]) -> int:
    """Exit status 1 where a figure lies below its floor."""
    values = score_quickly(Path(words[0]), Path(words[1]) if len(words) > 1 else None)
    drops = find_drops(values, read_floors())
    print(describe(values, drops))
    return 1 if drops else 0


def report(words: list[str]) -> int:
    """Write the tables into a page and print them; without the development data only print."""
    page, stories, shared = map(Path, words)
    print("scoring, which takes some minutes", file=sys.stderr)
    found = build_report(stories, shared, jobs=os.cpu_count() or 1, today=date.today())
    if (shared / "data").is_dir():
        print(write_report(page, found))
    else:
        print("\n\n".join(found))
        print(f"no development data at {shared}: only the bundled stories were scored, {page} is as it was")
    return 0


def count_openings(words: list[str]) -> int:
    """A table for each file of openings."""
    pipeline = load_pipeline()
    for word in words:
        print(f"{Path(word).stem}\n\n{openings_table(score_openings(read_openings(Path(word)), pipeline=pipeline))}\n")
    return 0


COMMANDS = {"quick": check_quickly, "report": report, "openings": count_openings}

command = COMMANDS.get(sys.argv[1]) if len(sys.argv) > 1 else None
sys.exit(command(sys.argv[2:]) if command else main())
