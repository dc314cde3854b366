"""A learned judge of candidates: a linear score for each kind, and the likeliest that passes.

How much passes between people differs from story to story: in a quarrel every line counts, in a story of a house hardly
one. So a judge asks more where a story as a whole shows it little, and thresholds are those of one story.
"""

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
    #: probability above which a kind is told, for each kind, in a text that is as usual
    thresholds: NDArray[np.float64]
    #: how likely the likeliest kind of a candidate is on average in the texts that the thresholds were settled on
    usual: float = 0.5
    #: by how much thresholds rise, in log odds, for each unit of log odds by which a text is quieter; 0: they stay
    steepness: float = 0.0

    def probabilities(self, features: Sequence[str]) -> NDArray[np.float64]:
        """How likely each kind is, each for itself."""
        score = np.zeros(len(self.kinds))
        for feature in features:
            weight = self.weights.get(feature)
            if weight is not None:
                score += weight
        return np.asarray(1.0 / (1.0 + np.exp(-score)), dtype=np.float64)

    def margins(self, features: Sequence[str]) -> NDArray[np.float64]:
        """By how much each kind passes, in log odds, where a text is as usual; negative: it does not."""
        return _log_odds(self.probabilities(features)) - _log_odds(self.thresholds)

    def probability_of(self, margins: NDArray[np.float64]) -> NDArray[np.float64]:
        """The probabilities behind `margins`."""
        return np.asarray(1.0 / (1.0 + np.exp(-margins - _log_odds(self.thresholds))), dtype=np.float64)

    def quietness(self, likeliest: Sequence[float]) -> float:
        """What margins have to be above in a text, in log odds.

        Args:
            likeliest: the probability of the likeliest kind of each candidate of the text.
        """
        mean = (sum(likeliest) + _DOUBT * self.usual) / (len(likeliest) + _DOUBT)
        shown, usual = _log_odds(np.array([mean, self.usual]))
        return float(self.steepness * (usual - shown))


#: as many candidates of a usual text stand beside those of each, lest a short one be judged by its few
_DOUBT = 10


def _log_odds(probability: NDArray[np.float64]) -> NDArray[np.float64]:
    sure = np.clip(probability, 1e-6, 1 - 1e-6)
    return np.asarray(np.log(sure / (1 - sure)), dtype=np.float64)


def parse_judge(content: Mapping[str, object]) -> Judge:
    """The judge whose weights `content` names, as the training wrote them."""
    kinds = tuple(str(kind) for kind in _listed(content["kinds"]))
    named = content["weights"]
    assert isinstance(named, Mapping)
    weights = {str(name): np.array(row, dtype=np.float64) for name, row in named.items()}
    thresholds = np.array(content["thresholds"], dtype=np.float64)
    return Judge(kinds, weights, thresholds, _number(content.get("usual"), 0.5), _number(content.get("steepness"), 0.0))


def _number(value: object, otherwise: float) -> float:
    return float(value) if isinstance(value, int | float) else otherwise


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
