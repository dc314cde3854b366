"""How many of how many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """A share, kept as its counts so that shares can be pooled."""

    right: float = 0
    total: float = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.total + other.total)

    @property
    def share(self) -> float | None:
        """right / total; None of nothing."""
        return self.right / self.total if self.total else None


def count(answers: Iterable[bool]) -> Tally:
    """How many of `answers` are true."""
    listed = list(answers)
    return Tally(sum(listed), len(listed))


def purity(spoken: Iterable[Counter[str]]) -> Tally:
    """The mean over predicted speakers of the share of their lines that are their commonest gold person's.

    Args:
        spoken: of each predicted speaker, gold person → lines.
    """
    shares = [max(counts.values()) / counts.total() for counts in spoken]
    return Tally(sum(shares), len(shares))


def harmonic(precision: Tally, recall: Tally) -> float | None:
    """F1 of the two; None where there was nothing to find and nothing was found."""
    if not precision.total and not recall.total:
        return None
    one, other = precision.share or 0.0, recall.share or 0.0
    return 2 * one * other / (one + other) if one and other else 0.0
