"""`python -m wellread.scoring`; `... quick STORIES [SHARED]` holds a quick score against the recorded floors."""

import sys
from pathlib import Path

from wellread.scoring.floors import describe, find_drops, read_floors, score_quickly
from wellread.scoring.run import main


def check_quickly(words: list[str]) -> int:
    """Exit status 1 where a figure lies below its floor."""
    values = score_quickly(Path(words[0]), Path(words[1]) if len(words) > 1 else None)
    drops = find_drops(values, read_floors())
    print(describe(values, drops))
    return 1 if drops else 0


sys.exit(check_quickly(sys.argv[2:]) if sys.argv[1:2] == ["quick"] else main())
