"""When in its canon a moment comes, and from when to when a state of things holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from math import inf

from wellread.records.fandom import Pack, State

_NUMBER = re.compile(r"\d+")
_EPISODES = 100


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when something holds, in the numbers of `place_moments`; both ends belong to it."""

    start: float = -inf
    end: float = inf

    def is_after(self, other: Period) -> bool:
        """Whether it begins when the other is over."""
        return self.start > other.end


@lru_cache(maxsize=32)
def place_moments(pack: Pack) -> dict[str, float]:
    """The place of every moment in its canon, rising with time; one that says none stands with the one before it."""
    places: dict[str, float] = {}
    last = -inf
    for moment in pack.moments:
        last = _number(moment.where, moment.year) or last
        places[moment.id] = last
    return places


def _number(where: str | None, year: int | None) -> float | None:
    if year is not None:
        return float(year)
    found = {key: float(number) for key, number in re.findall(r"(season|episode|chapter) (\d+)", where or "")}
    if "season" in found:
        return found["season"] * _EPISODES + found.get("episode", 0.0)
    return found.get("chapter")


def period_of(state: State, pack: Pack) -> Period:
    """When a state of canon holds."""
    places = place_moments(pack)
    return Period(
        places[state.start] if state.start else -inf,
        places[state.end] if state.end else inf,
    )
