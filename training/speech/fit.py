"""Fits the weights of `wellread.speech` to sheets whose speakers are known, by maximum likelihood of whole chains."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from wellread.speech.decode import Chains, Weights, make_chains, score_unary, sum_chains
from wellread.speech.features import FEATURES, Sheet


@dataclass(frozen=True, slots=True)
class Lesson:
    """A sheet with its answers."""

    name: str
    sheet: Sheet
    #: the person who speaks each turn, -1 where that is not known or no candidate
    gold: NDArray[np.int32]
    #: how much each text counts
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
    lesson: Lesson,
    start: Weights,
    *,
    n_steps: int = 150,
    rate: float = 0.05,
    pull: float = 1.0,
    n_hidden: int = 0,
    drop: float = 0.0,
    held: frozenset[str] = frozenset(),
    groups: frozenset[str] = frozenset(("unary", "same", "turn", "hidden", "hidden_bias", "output")),
    seed: int = 1,
    watch: Callable[[int, Weights, float], None] | None = None,
) -> Weights:
    """Weights of the least loss, pulled towards `start` by `pull` (as many pseudo-turns of a unit Gaussian).

    Args:
        n_hidden: width of a hidden layer beside the straight weights, pulled towards nothing.
        drop: share of features hidden from the hidden layer in a step.
        held: features whose straight weights stay as they are.
        groups: the parts of the weights that are fitted.
    """
    random = np.random.default_rng(seed)
    n_features = len(start.unary)
    values = {
        "unary": start.unary.copy(), "same": start.same.copy(), "turn": start.turn.copy(),
        "hidden": random.normal(0, 0.15, (n_features, n_hidden)), "hidden_bias": np.zeros(n_hidden),
        "output": random.normal(0, 0.1, n_hidden),
    }  # fmt: skip
    centre = {name: (getattr(start, name) if name in ("unary", "same", "turn") else 0.0) for name in values}
    first, second = ({name: np.zeros_like(value) for name, value in values.items()} for _ in range(2))
    sheet = lesson.sheet
    forced = _forced(lesson)
    batches = list(make_chains(sheet.cut))
    free = np.array([name not in held for name in FEATURES], np.float64)
    n_known = int((lesson.gold >= 0).sum())
    for step in range(1, n_steps + 1):
        weights = Weights(**values)
        kept = (random.random(n_features) >= drop) / (1 - drop) if n_hidden else np.ones(n_features)
        shown = replace(weights, hidden=weights.hidden * kept[:, None])
        slopes, loss = _slopes(sheet, shown, forced, batches)
        slopes["unary"] *= free
        slopes["hidden"] *= kept[:, None]
        decay = rate * (0.1 if step > 0.8 * n_steps else 0.4 if step > 0.5 * n_steps else 1.0)
        for name, value in values.items():
            if name not in groups:
                continue
            slope = (slopes[name] + pull * (value - centre[name])) / n_known
            first[name] = 0.9 * first[name] + 0.1 * slope
            second[name] = 0.99 * second[name] + 0.01 * slope**2
            ahead = first[name] / (1 - 0.9**step)
            values[name] = value - decay * ahead / (np.sqrt(second[name] / (1 - 0.99**step)) + 1e-6)
        if watch is not None:
            watch(step, Weights(**values), loss / n_known)
    return Weights(**values)


def _forced(lesson: Lesson) -> NDArray[np.bool_]:
    """Turns × candidates: what the answers allow."""
    people, gold = lesson.sheet.people, lesson.gold
    right = people == gold[:, None]
    known = (gold >= 0) & right.any(axis=1)
    return np.where(known[:, None], right, True)


def _slopes(
    sheet: Sheet, weights: Weights, forced: NDArray[np.bool_], batches: Sequence[Chains]
) -> tuple[dict[str, NDArray[np.float64]], float]:
    inner = np.tanh(sheet.unary @ weights.hidden + weights.hidden_bias) if weights.output.size else None
    scores = score_unary(sheet, weights)
    same, turn = sheet.same @ weights.same, sheet.turn @ weights.turn
    held = np.where(forced, scores, -np.inf)
    by_score, by_same, by_turn = np.zeros_like(scores), np.zeros(len(same)), np.zeros(len(turn))
    loss = 0.0
    for chains in batches:
        free = sum_chains(sheet.people, scores, same, turn, chains)
        bound = sum_chains(sheet.people, held, same, turn, chains)
        by_score += free.speaker - bound.speaker
        by_same += free.same - bound.same
        by_turn += free.turn - bound.turn
        loss += free.log_total - bound.log_total
    by_score[sheet.people < 0] = 0.0
    flat, slope = sheet.unary.reshape(-1, sheet.unary.shape[2]), by_score.reshape(-1)
    found = {
        "unary": slope @ flat, "same": by_same @ sheet.same, "turn": by_turn @ sheet.turn,
        "hidden": np.zeros_like(weights.hidden), "hidden_bias": np.zeros_like(weights.hidden_bias),
        "output": np.zeros_like(weights.output),
    }  # fmt: skip
    if inner is not None:
        flat_inner = inner.reshape(-1, inner.shape[2])
        found["output"] = slope @ flat_inner
        back = slope[:, None] * weights.output * (1 - flat_inner**2)
        found["hidden"] = flat.T @ back
        found["hidden_bias"] = back.sum(axis=0)
    return found, loss
