"""Fits the weights of hearers: `fit_hearers.py STORIES...` writes the parts `hearers` and `several` of `weights.json`.

STORIES are folders of our own stories with gold; the scenes of `own/` are taken along. Speakers are the gold ones,
and so are the hearers of the turn before.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from lessons import Story, read_stories
from numpy.typing import NDArray
from own_scenes import write_scenes

from wellread.language import load_pipeline
from wellread.speech.addressees import (
    HEARER_FEATURES,
    SEVERAL_FEATURES,
    build_talk,
    describe_hearers,
    describe_several,
)
from wellread.speech.page import NOBODY

_TARGET = Path(__file__).parents[2] / "src" / "wellread" / "speech" / "weights.json"
_INDEX = {name: number for number, name in enumerate(HEARER_FEATURES)}
#: pseudo-turns that pull each weight to nothing
_PULL = 2.0

Choice = tuple[NDArray[np.float64], NDArray[np.bool_]]


def list_choices(story: Story) -> list[Choice]:
    """For each turn what holds of whom (people × features), and which of them hear."""
    lesson, reading = story.lesson, story.reading
    speakers = [int(who) for who in lesson.gold]
    talk = build_talk(reading.page, reading.cast, reading.turns, lesson.sheet, speakers)
    found: list[Choice] = []
    before: tuple[int, ...] = ()
    for number, turn in enumerate(reading.turns):
        wanted = story.hearers.get(turn.quotations[0].id, ())
        rows = describe_hearers(talk, number, before) if speakers[number] != NOBODY else {}
        before = wanted
        right = np.array([who in wanted for who in rows], bool)
        if right.any():
            held = np.zeros((len(rows), len(_INDEX)))
            for place, row in enumerate(rows.values()):
                held[place, [_INDEX[name] for name in row]] = 1.0
            found.append((held, right))
    return found


def list_counts(story: Story) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For each turn with a company what holds of it (turns × features), and whether several hear."""
    lesson, reading = story.lesson, story.reading
    speakers = [int(who) for who in lesson.gold]
    talk = build_talk(reading.page, reading.cast, reading.turns, lesson.sheet, speakers)
    held, several = [], []
    before: tuple[int, ...] = ()
    for number, turn in enumerate(reading.turns):
        wanted = story.hearers.get(turn.quotations[0].id, ())
        if speakers[number] != NOBODY and wanted and len(talk.companies[number]) > 1:
            told = describe_several(talk, number, describe_hearers(talk, number, before), before)
            held.append([float(name in told) for name in SEVERAL_FEATURES])
            several.append(float(len(wanted) > 1))
        before = wanted
    return np.array(held).reshape(-1, len(SEVERAL_FEATURES)), np.array(several)


def fit_several(counts: Sequence[tuple[NDArray[np.float64], NDArray[np.float64]]]) -> NDArray[np.float64]:
    """Weights of SEVERAL_FEATURES by logistic regression."""
    held = np.concatenate([rows for rows, _ in counts])
    several = np.concatenate([answers for _, answers in counts])
    weights = np.zeros(len(SEVERAL_FEATURES))
    for _ in range(4000):
        likely = 1 / (1 + np.exp(-held @ weights))
        weights -= 2.0 * (held.T @ (likely - several) + _PULL * weights) / len(several)
    return weights


def fit(choices: Sequence[Choice], *, n_steps: int = 300) -> NDArray[np.float64]:
    """Weights under which those who hear are likeliest, by the softmax of their sums."""
    width = max(len(right) for _, right in choices)
    held = np.zeros((len(choices), width, len(_INDEX)))
    right, there = np.zeros((len(choices), width), bool), np.zeros((len(choices), width), bool)
    for number, (rows, hears) in enumerate(choices):
        held[number, : len(hears)], right[number, : len(hears)], there[number, : len(hears)] = rows, hears, True
    weights, first, second = np.zeros(len(_INDEX)), np.zeros(len(_INDEX)), np.zeros(len(_INDEX))
    for step in range(1, n_steps + 1):
        sums = np.where(there, held @ weights, -np.inf)
        likely = np.exp(sums - sums.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        wanted = likely * right / (likely * right).sum(axis=1, keepdims=True)
        slope = (np.einsum("tp,tpf->f", likely - wanted, held) + _PULL * weights) / len(choices)
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
        rate = 0.1 if step <= 0.7 * n_steps else 0.02
        weights = weights - rate * first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return weights


def main() -> int:
    """Fit and write."""
    pipeline = load_pipeline()
    with tempfile.TemporaryDirectory() as scratch:
        folders = [Path(folder) for folder in sys.argv[1:]]
        paths = [
            *(path for folder in folders for path in sorted(folder.glob("*.gold.json"))),
            *write_scenes(Path(scratch)),
        ]
        stories = [story for path in paths for story in read_stories(path, pipeline)]
    weights = fit([choice for story in stories for choice in list_choices(story)])
    named = json.loads(_TARGET.read_text("utf-8"))
    named["hearers"] = {name: round(float(weights[at]), 3) for name, at in _INDEX.items()}
    several = fit_several([list_counts(story) for story in stories])
    named["several"] = {name: round(float(value), 3) for name, value in zip(SEVERAL_FEATURES, several, strict=True)}
    _TARGET.write_text(json.dumps(named, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
