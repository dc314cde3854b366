"""A quick score held against recorded floors, for CI: a change that makes readings worse fails.

`floors.toml` beside this module has, for each set, the least per cent of each measure that was reached and
recorded. The bundled stories are always scored; the sets of the development data only where the data is.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellread.scoring.run import NOTHING_GIVEN, book_rows, score_books, score_stories, story_rows

FLOORS = Path(__file__).with_name("floors.toml")
#: small and unlike each other: a novella in three voices, a dream full of animals
QUICK_BOOKS = ("DaisyMiller", "AlicesAdventuresInWonderland")


@dataclass(frozen=True, slots=True)
class Drop:
    """A measure below its floor."""

    name: str
    measure: str
    value: float | None
    floor: float


def read_floors(path: Path = FLOORS) -> dict[str, dict[str, float]]:
    """Set → measure → least per cent."""
    return {name: dict(values) for name, values in tomllib.loads(path.read_text("utf-8")).items()}


def find_drops(values: Mapping[str, Mapping[str, float]], floors: Mapping[str, Mapping[str, float]]) -> list[Drop]:
    """Measures of the sets in `values` that lie below their floor, or are missing."""
    return [
        Drop(name, measure, values[name].get(measure), floor)
        for name, wanted in floors.items()
        if name in values
        for measure, floor in wanted.items()
        if values[name].get(measure, -1.0) < floor
    ]


def score_quickly(stories: Path, shared: Path | None) -> dict[str, dict[str, float]]:
    """Pooled figures of the bundled stories and, where `shared` is there, of the seeds and two short books."""
    found = {"bundled": story_rows(score_stories(stories), pooled="pooled")[-1].values}
    if shared is not None and (shared / "seeds").is_dir():
        found["seeds"] = story_rows(score_stories(shared / "seeds"), pooled="pooled")[-1].values
        data = shared / "data"
        scores = score_books(data, [data / "pdnc" / name for name in QUICK_BOOKS], setting="repaired", jobs=1)
        found["books"] = book_rows(data, scores, columns=NOTHING_GIVEN, pooled="micro")[-1].values
    return found


def describe(values: Mapping[str, Mapping[str, float]], drops: Sequence[Drop]) -> str:
    """The figures that have floors, and what fell."""
    floors = read_floors()
    lines = [
        f"{name}: " + ", ".join(f"{measure} {values[name].get(measure, 0.0):.1f}" for measure in floors.get(name, {}))
        for name in values
    ]
    lines += [f"BELOW THE FLOOR: {drop.name} {drop.measure}: {drop.value}, floor {drop.floor}" for drop in drops]
    return "\n".join(lines)
