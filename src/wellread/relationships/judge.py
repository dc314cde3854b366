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

#: as many candidates of a usual text stand beside those of each, lest a short one be judged by its few
_DOUBT = 10

Reals = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Judge:
    """Weights of features for each kind."""

    kinds: tuple[str, ...]
    #: feature → its weight for each kind
    weights: Mapping[str, Reals]
    #: probability above which a kind is told, for each kind, in a text that is as usual
    thresholds: Reals
    #: how likely the likeliest kind of a candidate is on average in the texts that the thresholds were settled on
    usual: float = 0.5
    #: by how much thresholds rise, in log odds, for each unit of log odds by which a text is quieter; 0: they stay
    steepness: float = 0.0

    def margins(self, candidates: Sequence[Sequence[str]]) -> Reals:
        """By how much each kind passes for each candidate, in log odds; negative: it does not.

        Args:
            candidates: the features of each that hold.
        """
        scores = np.zeros((len(candidates), len(self.kinds)))
        for row, features in enumerate(candidates):
            held = [weight for name in features if (weight := self.weights.get(name)) is not None]
            if held:
                scores[row] = np.array(held).sum(axis=0)
        return np.asarray(scores - _log_odds(self.thresholds), dtype=np.float64)

    def probabilities(self, margins: Reals) -> Reals:
        """How likely each kind is, each for itself."""
        return np.asarray(1.0 / (1.0 + np.exp(-margins - _log_odds(self.thresholds))), dtype=np.float64)

    def quietness(self, probabilities: Reals) -> float:
        """What margins have to be above in a text, in log odds.

        Args:
            probabilities: of all candidates of the text, one in a row.
        """
        likeliest = probabilities.max(axis=1).sum() if len(probabilities) else 0.0
        mean = (likeliest + _DOUBT * self.usual) / (len(probabilities) + _DOUBT)
        shown, usual = _log_odds(np.array([mean, self.usual]))
        return float(self.steepness * (usual - shown))


def _log_odds(probability: Reals) -> Reals:
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
