"""Fits the sums of `wellread.speech` (no hidden units) by the likelihood of whole chains."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from fit import Lesson, allow_answers, join_lessons
from numpy.typing import NDArray

from wellread.speech.decode import Chains, Reals, Weights, make_chains, score_unary, sum_chains
from wellread.speech.features import Sheet

_FITTED = ("unary", "same", "turn")


def fit_sums(
    lessons: Sequence[Lesson], start: Weights, *, n_steps: int = 50, rate: float = 0.1, pull: float = 5.0
) -> Weights:
    """Weights of the least loss, pulled towards `start` by `pull` (as many pseudo-turns of a unit Gaussian)."""
    joined = join_lessons(lessons)
    counts = np.concatenate([np.full(len(lesson.gold), lesson.weight) for lesson in lessons])
    sheet, forced = joined.sheet, allow_answers(joined)
    batches = list(make_chains(sheet.cut))
    values = {name: getattr(start, name).copy() for name in _FITTED}
    first, second = ({name: np.zeros_like(value) for name, value in values.items()} for _ in range(2))
    n_known = float(counts[joined.gold >= 0].sum())
    for step in range(1, n_steps + 1):
        slopes = _slopes(sheet, replace(start, **values), forced, batches, counts)
        decay = rate * (0.1 if step > 0.85 * n_steps else 0.4 if step > 0.6 * n_steps else 1.0)
        for name, value in values.items():
            slope = (slopes[name] + pull * (value - getattr(start, name))) / n_known
            first[name] = 0.9 * first[name] + 0.1 * slope
            second[name] = 0.99 * second[name] + 0.01 * slope**2
            ahead = first[name] / (1 - 0.9**step)
            values[name] = value - decay * ahead / (np.sqrt(second[name] / (1 - 0.99**step)) + 1e-6)
    return replace(start, **values)


def _slopes(
    sheet: Sheet, weights: Weights, forced: NDArray[np.bool_], batches: Sequence[Chains], counts: Reals
) -> dict[str, Reals]:
    scores = score_unary(sheet, weights)
    same, turn = sheet.same @ weights.same, sheet.turn @ weights.turn
    held = np.where(forced, scores, -np.inf)
    by_score, by_same, by_turn = np.zeros_like(scores), np.zeros(len(same)), np.zeros(len(turn))
    for chains in batches:
        free = sum_chains(sheet.people, scores, same, turn, chains)
        bound = sum_chains(sheet.people, held, same, turn, chains)
        by_score += free.speaker - bound.speaker
        by_same += free.same - bound.same
        by_turn += free.turn - bound.turn
    by_score[sheet.people < 0] = 0.0
    by_score *= counts[:, None]
    flat = sheet.unary.reshape(-1, sheet.unary.shape[2])
    return {
        "unary": by_score.reshape(-1).astype(np.float32) @ flat,
        "same": (by_same * counts) @ sheet.same,
        "turn": (by_turn * counts) @ sheet.turn,
    }
