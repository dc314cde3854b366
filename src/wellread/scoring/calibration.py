"""Whether a score of 0.8 is right in eight lines of ten."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

#: scores are held against how often they are right in so many bins of equal width
N_BINS = 10


class Counted(Protocol):
    """A share kept as its counts, ours or the corpus scorer's."""

    @property
    def right(self) -> float: ...

    @property
    def total(self) -> float: ...


def bin_names(score: float) -> tuple[str, str]:
    """The two tallies of a line of this score: of right lines, and of the scores themselves."""
    number = min(int(score * N_BINS), N_BINS - 1)
    return f"certainty/{number}", f"doubt/{number}"


def calibration_error(tallies: Mapping[str, Counted]) -> float | None:
    """Expected calibration error: how far scores lie from the share that is right, over the lines that are decided.

    Args:
        tallies: name → what was counted, those of `bin_names` among them.
    """
    bins = [key.partition("/")[2] for key in tallies if key.startswith("certainty/")]
    n_lines = sum(tallies[f"certainty/{key}"].total for key in bins)
    if not n_lines:
        return None
    return sum(abs(tallies[f"certainty/{key}"].right - tallies[f"doubt/{key}"].right) for key in bins) / n_lines
