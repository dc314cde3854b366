"""Short openings labelled with their moment of canon and whether they leave it, held against what is read of them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from wellread.analysis import read_text
from wellread.language import Pipeline, load_pipeline
from wellread.records import Analysis
from wellread.scoring.tally import Tally

#: how many of the moments found may hold the right one
FIRST = 3


def read_openings(path: Path) -> tuple[Mapping[str, Any], ...]:
    """The labelled texts of a file."""
    return tuple(tomllib.loads(path.read_text("utf-8"))["texts"])


def score_openings(texts: Iterable[Mapping[str, Any]], *, pipeline: Pipeline | None = None) -> dict[str, Tally]:
    """What was right of fandom, moment and `departs`, over all texts and by what the gold says of leaving canon."""
    nlp = pipeline or load_pipeline()
    total: dict[str, Tally] = {}
    for text in texts:
        for name, right in score_opening(read_text(text["text"], nlp=nlp), text).items():
            total[name] = total.get(name, Tally()) + Tally(right, 1)
    return total


def score_opening(reading: Analysis, text: Mapping[str, Any]) -> dict[str, bool]:
    """What is right of one reading.

    `departs` counts on the right moment alone; a text that hangs on none wants no moment, and no `true` anywhere.
    "departs at all" is what the work's first moment says, right moment or not, and null where none was found.
    """
    links = (reading.canon or ())[:FIRST]
    right = text["moments"] if "moments" in text else [text["moment"]]
    link = next((link for link in links if link.moment in right), None)
    wanted = None if text["departs"] == "unknown" else text["departs"]
    departs = link is not None and link.departs == wanted if right else not any(one.departs for one in links)
    return {
        "fandom": (reading.fandom.name if reading.fandom else "") == text["fandom"],
        "moment": link is not None if right else not links,
        "departs": departs,
        f"departs, gold {text['departs']}": departs,
        "departs at all": (links[0].departs if links else None) == wanted,
        "no false true": wanted is True or not any(one.departs for one in links),
    }


def openings_table(totals: Mapping[str, Tally]) -> str:
    """Totals alone: what was kept must not be read."""
    lines = ["| measure | right | of |", "| --- | ---: | ---: |"]
    return "\n".join(
        lines + [f"| {name} | {one.right:.0f} | {one.total:.0f} |" for name, one in sorted(totals.items())]
    )
