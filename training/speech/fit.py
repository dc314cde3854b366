"""Fits the weights of `wellread.speech` to sheets whose speakers are known, by maximum likelihood of whole chains."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from wellread.speech.decode import Chains, Reals, Weights, make_chains, score_unary, sum_chains
from wellread.speech.features import Sheet

_FITTED = ("unary", "same", "turn")


@dataclass(frozen=True, slots=True)
class Lesson:
    """A sheet with its answers."""

    name: str
    sheet: Sheet
    #: the person who speaks each turn, -1 where that is not known or no candidate
    gold: NDArray[np.int32]
    #: how much each of its turns counts
    weight: float = 1.0


def join_lessons(lessons: Sequence[Lesson]) -> Lesson:
    """One lesson; people of different texts stay different, and no chain crosses from one to the next."""
    shift, people, gold, cuts = 0, [], [], []
    for lesson in lessons:
        who = lesson.sheet.people
        people.append(np.where(who >= 0, who + shift, -1))
        gold.append(np.where(lesson.gold >= 0, lesson.gold + shift, -1))
        cut = lesson.sheet.cut.copy()
        cut[:1] = True
        cuts.append(cut)
        shift += int(who.max(initial=0)) + 1
    sheet = Sheet(
        np.concatenate(people).astype(np.int32),
        np.concatenate([lesson.sheet.unary for lesson in lessons]),
        np.concatenate([lesson.sheet.same for lesson in lessons]),
        np.concatenate([lesson.sheet.turn for lesson in lessons]),
        np.concatenate(cuts),
    )
    return Lesson("+".join(lesson.name for lesson in lessons), sheet, np.concatenate(gold).astype(np.int32))


def fit(
    lessons: Sequence[Lesson], start: Weights, *, n_steps: int = 50, rate: float = 0.1, pull: float = 5.0
) -> Weights:
    """Weights of the least loss, pulled towards `start` by `pull` (as many pseudo-turns of a unit Gaussian)."""
    joined = join_lessons(lessons)
    counts = np.concatenate([np.full(len(lesson.gold), lesson.weight) for lesson in lessons])
    sheet, forced = joined.sheet, _forced(joined)
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


def _forced(lesson: Lesson) -> NDArray[np.bool_]:
    """Turns × candidates: what the answers allow."""
    people, gold = lesson.sheet.people, lesson.gold
    right = people == gold[:, None]
    known = (gold >= 0) & right.any(axis=1)
    return np.where(known[:, None], right, True)


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
