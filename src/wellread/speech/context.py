"""Turns → where each stands: what by itself speaks for nobody, and tells how much the features count.

How a story tags its lines, how many are about, and what the lines beside a turn do: the hidden units of
`decode.Weights` weigh the features of each person by it.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from wellread.speech.changes import TURN_FEATURES, Floats
from wellread.speech.scene import GAPS, SETTLING, Scene

#: turns up to which a work is like what units were taught by: scenes, excerpts and short stories
MOST_TURNS = 400
#: turns before and after one of a longer work that stand for the whole of it
_WINDOW = 40

#: what the stage of a turn may be, as in TURN_FEATURES
_STAGES = ("two", "three", "many")
_REACHES = ("adjacent", "near", "far")
#: what is told of a turn, of the one before and of the one after it
_LOCAL = ("named", "cued", "length", "asks", "says-i", "says-you", "answers")
_OF_WORK = ("tags", "cues", "length", "people", "narrator", "turns", "reader")
CONTEXT_FEATURES = (
    *(f"gap-{gap}" for gap in GAPS), *(f"gap-after-{gap}" for gap in GAPS), *(f"stage-{stage}" for stage in _STAGES),
    *_LOCAL, *(f"before-{name}" for name in _LOCAL), *(f"after-{name}" for name in _LOCAL),
    *(f"work-{name}" for name in _OF_WORK),
)  # fmt: skip


def describe_context(scene: Scene, turn: Floats, people: NDArray[np.int32]) -> Floats:
    """Turns × CONTEXT_FEATURES.

    Args:
        turn: turns × TURN_FEATURES.
        people: turns × candidates.
    """
    n_turns = len(scene.turns)
    if not n_turns:
        return np.zeros((0, len(CONTEXT_FEATURES)), np.float32)
    gaps = np.array([[gap == name for name in GAPS] for gap in scene.gaps], np.float32)
    end = np.array([[name == GAPS[-1] for name in GAPS]], np.float32)
    stages = [turn[:, [TURN_FEATURES.index(f"{reach}-{stage}") for reach in _REACHES]].sum(axis=1) for stage in _STAGES]
    local = np.array([_describe_turn(scene, number) for number in range(n_turns)], np.float32)
    nothing = np.zeros((1, len(_LOCAL)), np.float32)
    beside = (np.vstack([nothing, local[:-1]]), np.vstack([local[1:], nothing]))
    return np.hstack(
        [gaps, np.vstack([gaps[1:], end]), np.stack(stages, 1), local, *beside, _describe_works(scene, local, people)]
    )


def _describe_works(scene: Scene, local: Floats, people: NDArray[np.int32]) -> Floats:
    """The whole work, told of every turn; of a long one what stands around the turn, as if that were a work."""
    n_turns = len(local)
    if n_turns <= MOST_TURNS:
        return np.repeat(_describe_work(scene, local, 0, n_turns, len(scene.cast.characters))[None], n_turns, axis=0)
    rows = np.zeros((n_turns, len(_OF_WORK)), np.float32)
    for start in range(0, n_turns, _WINDOW // 2):
        first, last = max(0, start - _WINDOW), min(n_turns, start + _WINDOW)
        near = people[first:last]
        rows[start : start + _WINDOW // 2] = _describe_work(scene, local, first, last, len(np.unique(near[near >= 0])))
    return rows


def _describe_turn(scene: Scene, number: int) -> tuple[float, ...]:
    turn, act = scene.turns[number], scene.acts[number]
    named = any(cue.kind in SETTLING and cue.ref.form == "name" for cue in turn.cues)
    length = math.log1p(act.n_words) - 2
    return (float(named), float(bool(turn.cues)), length, act.asks, act.says_i, act.says_you, act.answers)


def _describe_work(scene: Scene, local: Floats, first: int, last: int, n_people: int) -> Floats:
    """How turns `first` to `last` are told, half-open."""
    words = float(np.mean([act.n_words for act in scene.acts[first:last]]))
    there = local[first:last]
    return np.array(
        [
            there[:, 0].mean(), there[:, 1].mean(), math.log1p(words) - 2.3, math.log1p(n_people) - 2,
            scene.cast.narrator is not None, math.log1p(len(there)) - 4, scene.cast.reader is not None,
        ], np.float32
    )  # fmt: skip
