"""A learned judge of candidates: a linear score for each kind, and the likeliest that passes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Judge:
    """Weights of features for each kind."""

    kinds: tuple[str, ...]
    #: feature → its weight for each kind
    weights: Mapping[str, NDArray[np.float64]]
    #: probability above which a kind is told, for each kind
    thresholds: NDArray[np.float64]

    def probabilities(self, features: Sequence[str]) -> NDArray[np.float64]:
        """How likely each kind is, each for itself."""
        score = np.zeros(len(self.kinds))
        for feature in features:
            weight = self.weights.get(feature)
            if weight is not None:
                score += weight
        return np.asarray(1.0 / (1.0 + np.exp(-score)), dtype=np.float64)

    def decide(self, features: Sequence[str]) -> tuple[str, float] | None:
        """The likeliest of the kinds that pass their thresholds, and how likely it is."""
        found = self.probabilities(features)
        passed = [int(at) for at in np.flatnonzero(found >= self.thresholds)]
        best = max(passed, key=lambda at: float(found[at]), default=None)
        return None if best is None else (self.kinds[best], float(found[best]))


def parse_judge(content: Mapping[str, object]) -> Judge:
    """The judge whose weights `content` names, as the training wrote them."""
    kinds = tuple(str(kind) for kind in _listed(content["kinds"]))
    named = content["weights"]
    assert isinstance(named, Mapping)
    weights = {str(name): np.array(row, dtype=np.float64) for name, row in named.items()}
    return Judge(kinds, weights, np.array(content["thresholds"], dtype=np.float64))


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []


@cache
def shipped_judge(name: str) -> Judge:
    """The judge that comes with the package.

    Args:
        name: "lines" for what is said, "acts" for what is told.
    """
    return parse_judge(
        json.loads(resources.files("wellread.relationships").joinpath(f"{name}.json").read_text("utf-8"))
    )
