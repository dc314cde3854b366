"""What each feature counts: set by hand, or as trained."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import Any

import numpy as np

from wellread.speech.changes import SAME_FEATURES, TURN_FEATURES
from wellread.speech.context import CONTEXT_FEATURES, MOST_TURNS
from wellread.speech.decode import Hidden, Reals, Weights
from wellread.speech.features import FEATURES

#: "kind:how" of cues first, then the rest; what is not named counts nothing
HAND_UNARY = {
    "tag-after:nominal": 6.0, "tag-before:nominal": 6.0, "comma-after:nominal": 4.0, "colon-before:nominal": 4.0,
    "weak-after:nominal": 3.5, "weak-before:nominal": 3.5, "beat-after:nominal": 2.0, "beat-before:nominal": 2.5,
    "tag-after:name": 9.0, "tag-after:coref": 3.0, "tag-after:agree": 2.5, "tag-after:clash": -6.0,
    "tag-before:name": 8.0, "tag-before:coref": 3.0, "tag-before:agree": 2.5, "tag-before:clash": -6.0,
    "comma-after:name": 6.0, "comma-after:coref": 2.5, "comma-after:agree": 1.5, "comma-after:clash": -3.0,
    "colon-before:name": 6.0, "colon-before:coref": 2.5, "colon-before:agree": 1.5, "colon-before:clash": -3.0,
    "weak-after:name": 5.0, "weak-after:coref": 2.0, "weak-after:agree": 1.0, "weak-after:clash": -2.5,
    "weak-before:name": 4.5, "weak-before:coref": 2.0, "weak-before:agree": 1.0, "weak-before:clash": -2.5,
    "beat-after:name": 3.0, "beat-after:coref": 1.5, "beat-after:agree": 0.5, "beat-after:clash": -1.0,
    "beat-before:name": 4.0, "beat-before:coref": 2.0, "beat-before:agree": 1.0, "beat-before:clash": -1.5,
    "own-after:name": 2.5, "own-after:coref": 1.0, "own-before:name": 3.0, "own-before:coref": 1.5,
    "own-before:clash": -1.0, "late-after:name": 0.7, "late-after:coref": 0.5, "early-before:name": 1.5,
    "early-before:coref": 0.8, "own-object": -0.7, "own-only": 0.5, "called": -5.0, "named": -1.5,
    "called-before": 2.5, "called-after": 1.8, "called-two-before": -0.5, "named-before": -0.5, "named-after": -0.5,
    "address-agree": 0.3, "address-clash": -1.0, "object-before": 0.7, "between-first": 0.2, "between-last": 1.0,
    "between-any": 0.2, "between-only": 0.6, "next-first": -0.3, "lead-in": 4.0, "distance": -0.4,
    "unseen": -0.5, "nearest": 0.3,
    "ahead-nearest": 0.2, "near-count": 0.3, "wide-count": 0.2, "talks": 0.2, "share": 0.1, "tag-nearby": 0.6,
    "tags-near-count": 0.4, "tag-gap": -0.3, "narrator": 0.3, "group": -1.0, "sole-actor": 1.2,
    "first-actor": 0.4, "sense-after:name": 1.5, "sense-after:coref": 0.7, "sense-after:clash": -0.5,
    "sense-before:name": 2.5, "sense-before:coref": 1.0, "sense-before:agree": 0.5, "sense-before:clash": -0.7,
    "sensed": 1.0, "called-before-far": 1.2, "called-after-far": 0.5, "called-before-early": 2.0, "unnamed-known": -1.0,
    "unnamed-new": 2.0, "self-named": 3.5, "pronoun-in-line": -0.7, "next-gazed": 0.4, "departed": -0.7,
    "first-clause": -0.5, "voice": 0.75, "opens-after": 1.5,
}  # fmt: skip
HAND_UNARY |= {name.replace(":nominal", ":own"): value + 1 for name, value in HAND_UNARY.items() if ":nominal" in name}
HAND_SAME = {
    "split": 3.0, "adjacent": -3.0, "near": -1.0, "far": 0.0, "adjacent-cued": 0.3, "adjacent-question": -0.7,
    "tag-goes-on": 2.5, "tag-answers": -1.0, "led": 0.5, "trailed": 0.3, "unnamed": -1.0, "parted": -7.0,
}  # fmt: skip
HAND_TURN = {
    "adjacent-two": 1.5, "adjacent-three": 1.2, "adjacent-many": 0.9, "near-two": 1.0, "near-three": 0.8,
    "near-many": 0.5, "far-two": 0.3, "far-three": 0.2, "resumes": 2.0, "unnamed": -1.0,
}  # fmt: skip

#: how much sums and units count in longer works
_OF_SUMS, _OF_UNITS = 0.7, 0.5

#: what units hear, in order: those of `units.npz` belong to these names
UNIT_INPUTS = (*FEATURES, *SAME_FEATURES, *TURN_FEATURES, *CONTEXT_FEATURES)


@cache
def shipped_weights() -> Weights:
    """The weights that come with the package; what they do not name counts as set by hand."""
    named = _read_weights()
    slope, shift, of_named = named["calibration"]
    return Weights(
        _listed({**HAND_UNARY, **named["unary"]}, FEATURES), _listed({**HAND_SAME, **named["same"]}, SAME_FEATURES),
        _listed({**HAND_TURN, **named["turn"]}, TURN_FEATURES),
        slope, shift, of_named,
    )  # fmt: skip


@cache
def short_weights() -> Weights:
    """The weights with hidden units, for works as long as what they were taught by.

    Raises:
        ValueError: if they were fitted to other features.
    """
    with resources.files("wellread.speech").joinpath("units.npz").open("rb") as file:
        arrays = dict(np.load(file))
    if tuple(arrays["features"]) != UNIT_INPUTS:
        raise ValueError("units.npz was fitted to other features")
    people, changes = (
        Hidden(*(arrays[f"{name}_{part}"].astype(np.float64) for part in ("inner", "context", "bias", "outer")))
        for name in ("of_people", "of_changes")
    )
    unary, same, turn = (arrays[name].astype(np.float64) for name in ("unary", "same", "turn"))
    slope, shift, of_named = (float(value) for value in arrays["calibration"])
    return Weights(unary, same, turn, slope, shift, of_named, people, changes)


@cache
def long_weights() -> Weights:
    """Sums and units together, for works longer than what the units were taught by.

    Units alone read untagged talk and pronouns better than sums, and give the lines of great talkers to people who say
    little; both together do neither so much (docs/accuracy.md).
    """
    sums, units = shipped_weights(), short_weights()
    mixed = {
        name: _OF_SUMS * getattr(sums, name) + _OF_UNITS * getattr(units, name) for name in ("unary", "same", "turn")
    }
    return replace(sums, **mixed, of_people=_quieted(units.of_people), of_changes=_quieted(units.of_changes))


def _quieted(units: Hidden | None) -> Hidden | None:
    return None if units is None else replace(units, outer=_OF_UNITS * units.outer)


def weights_for(n_turns: int) -> Weights:
    """The weights for a work of so many turns."""
    return short_weights() if is_short(n_turns) else long_weights()


def tale_weights(n_turns: int) -> Weights | None:
    """What reads the tales that somebody tells in a long work: sums alone, since units heard none; else None."""
    return None if is_short(n_turns) else shipped_weights()


def first_weights_for(n_turns: int) -> Weights:
    """What finds the sure lines from which voices are learnt, before `weights_for` read the work."""
    return hand_weights() if is_short(n_turns) else shipped_weights()


def is_short(n_turns: int) -> bool:
    """Whether a work of so many turns is like what units were taught by."""
    return n_turns <= MOST_TURNS


@dataclass(frozen=True, slots=True)
class HearerWeights:
    """What each feature of hearers counts."""

    #: for one person's being meant
    one: Mapping[str, float]
    #: for all who are near being meant, against one of them: likelier where the sum is above nothing
    several: Mapping[str, float]


def hearer_weights() -> HearerWeights:
    """The weights of hearers as shipped."""
    named = _read_weights()
    return HearerWeights(named["hearers"], named["several"])


@cache
def _read_weights() -> dict[str, Any]:
    read: dict[str, Any] = json.loads(resources.files("wellread.speech").joinpath("weights.json").read_text("utf-8"))
    return read


def hand_weights() -> Weights:
    """Weights that nothing was trained on."""
    return Weights(
        _listed(HAND_UNARY, FEATURES), _listed(HAND_SAME, SAME_FEATURES), _listed(HAND_TURN, TURN_FEATURES),
    )  # fmt: skip


def _listed(values: Mapping[str, float], names: Sequence[str]) -> Reals:
    unknown = set(values) - set(names)
    if unknown:
        raise ValueError(f"no such features: {sorted(unknown)}")
    return np.array([values.get(name, 0.0) for name in names])
