"""Numbers of turns → how likely each person speaks each turn, all turns of a conversation weighed together.

A chain of turns is a second-order model: a turn's score depends on who speaks it, on whether the turn before has the
same speaker, and on whether the one before that has. Forward and backward sums run over pairs of speakers, many
chains side by side, so that what is known of any turn reaches all others of its conversation, in linear time.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wellread.speech.features import N_CANDIDATES, Sheet

#: longest chain; longer conversations are cut, so that chains can be weighed side by side
_LONGEST = 64
#: bound on scores, lest a sum overflow
_ROOM = 30.0

Reals = NDArray[np.float64]
Rows = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Hidden:
    """Units that hear a row of features and its context: each adds `outer * tanh(inner · row + context + bias)`."""

    #: features × units
    inner: Reals
    #: CONTEXT_FEATURES × units
    context: Reals
    #: units
    bias: Reals
    #: units × scores
    outer: Reals

    def add(self, rows: NDArray[np.float32], context: NDArray[np.float32]) -> Reals:
        """Rows × scores: what the units add."""
        heard = rows @ self.inner.astype(np.float32)
        told = context @ self.context.astype(np.float32) + self.bias.astype(np.float32)
        if rows.ndim > told.ndim:
            told = told[:, None]
        added: Reals = (np.tanh(heard + told) @ self.outer.astype(np.float32)).astype(np.float64)
        return added


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature counts, and what hidden units add."""

    #: one for each of FEATURES
    unary: Reals
    same: Reals
    turn: Reals
    #: a score s becomes 1 / (1 + exp(-(slope * logit(s) + shift))): the share of such lines that is right;
    #: `named` is added where a tag names whoever was chosen
    slope: float = 1.0
    shift: float = 0.0
    named: float = 0.0
    #: of people, and of going on and coming back; None: sums alone
    of_people: Hidden | None = None
    of_changes: Hidden | None = None


@dataclass(frozen=True, slots=True)
class Chains:
    """Turns in chains of equal padded length; `turns[b, t]` is a turn or -1."""

    turns: NDArray[np.int64]


@dataclass(slots=True)
class Marginals:
    """Posterior sums; the last two are what the change scores' gradients need."""

    #: turns × candidates
    speaker: Reals
    #: for each turn how likely the speaker is that of the turn before
    same: Reals
    #: for each turn how likely the speaker is that of the turn before the last, and not of the last
    turn: Reals
    #: sum over chains of the logarithm of the total weight
    log_total: float


def score_unary(sheet: Sheet, weights: Weights) -> Reals:
    """Turns × candidates: how well each fits, before the turns around it are looked at."""
    scores: Reals = (sheet.unary @ weights.unary.astype(np.float32)).astype(np.float64)
    if weights.of_people is not None:
        scores += weights.of_people.add(sheet.unary, sheet.context)[:, :, 0]
    return scores


def score_links(sheet: Sheet, weights: Weights) -> tuple[Reals, Reals]:
    """For each turn what counts if the turn before has the same speaker, and if only the one before that has."""
    same, turn = sheet.same @ weights.same, sheet.turn @ weights.turn
    if weights.of_changes is None:
        return same, turn
    added = weights.of_changes.add(np.hstack([sheet.same, sheet.turn]), sheet.context)
    return same + added[:, 0], turn + added[:, 1]


def weigh(sheet: Sheet, weights: Weights, *, apart: Weights | None = None, rows: Rows | None = None) -> Reals:
    """Turns × candidates: how likely each speaks; rows sum to one where there is a candidate.

    Args:
        apart: weights of the turns `rows`, where those are of another kind.
    """
    if not len(sheet.people):
        return np.zeros((0, N_CANDIDATES))
    scores = score_unary(sheet, weights)
    same, turn = score_links(sheet, weights)
    if apart is not None and rows is not None:
        other_same, other_turn = score_links(sheet, apart)
        scores = np.where(rows[:, None], score_unary(sheet, apart), scores)
        same, turn = np.where(rows, other_same, same), np.where(rows, other_turn, turn)
    speaker = np.zeros_like(scores)
    for chains in make_chains(sheet.cut):
        found = sum_chains(sheet.people, scores, same, turn, chains)
        speaker += found.speaker
    return speaker


def make_chains(cut: NDArray[np.bool_], *, together: int = 128) -> Iterator[Chains]:
    """Batches of chains, of like length."""
    starts = [number for number, is_cut in enumerate(cut) if is_cut or number == 0]
    pieces: list[tuple[int, int]] = []
    for start, end in zip(starts, [*starts[1:], len(cut)], strict=True):
        pieces += [(at, min(at + _LONGEST, end)) for at in range(start, end, _LONGEST)]
    pieces.sort(key=lambda piece: piece[1] - piece[0])
    for first in range(0, len(pieces), together):
        batch = pieces[first : first + together]
        longest = max(end - start for start, end in batch)
        turns = np.full((len(batch), longest), -1, np.int64)
        for row, (start, end) in enumerate(batch):
            turns[row, : end - start] = np.arange(start, end)
        yield Chains(turns)


def sum_chains(people: NDArray[np.int32], scores: Reals, same: Reals, turn: Reals, chains: Chains) -> Marginals:
    """Posterior sums for a batch of chains; rows of turns outside it stay 0.

    `scores` of -inf forbid a candidate.
    """
    steps = [_Step(people, scores, same, turn, chains.turns, at) for at in range(chains.turns.shape[1])]
    n_turns, width = people.shape
    forward, log_total = _run_forward(steps, width)
    out = Marginals(np.zeros((n_turns, width)), np.zeros(n_turns), np.zeros(n_turns), log_total)
    _run_backward(steps, forward, out)
    return out


class _Step:
    """Everything about place `at` of all chains of a batch."""

    def __init__(
        self, people: NDArray[np.int32], scores: Reals, same: Reals, turn: Reals, turns: NDArray[np.int64], at: int
    ) -> None:
        now = turns[:, at]
        self.turns = now
        self.lives = now >= 0
        here = np.maximum(now, 0)
        who = people[here]
        ok = (who >= 0) & self.lives[:, None]
        raw = np.where(ok, scores[here], -np.inf)
        # A turn nobody could have spoken, or past the end of its chain, says nothing: its one state is the first.
        dead: NDArray[np.bool_] = np.logical_not(np.isfinite(raw).any(axis=1))
        raw[dead] = -np.inf
        raw[dead, 0] = 0.0
        self.dead = dead
        self.shift = np.max(raw, axis=1)
        self.weight = np.exp(np.maximum(raw - self.shift[:, None], -_ROOM * 2))
        self.weight[~np.isfinite(raw)] = 0.0
        before = people[np.maximum(turns[:, at - 1], 0)] if at else np.full_like(who, -2)
        second = people[np.maximum(turns[:, at - 2], 0)] if at > 1 else np.full_like(who, -2)
        valid = ok & ~dead[:, None]
        self.equal = ((before[:, :, None] == who[:, None, :]) & valid[:, None, :]).astype(np.float64)
        self.back = ((second[:, :, None] == who[:, None, :]) & valid[:, None, :]).astype(np.float64)
        bounded = np.clip(np.where(dead, 0.0, same[here]), -_ROOM / 2, _ROOM / 2)
        self.same = np.exp(bounded)[:, None, None] * self.equal + (1.0 - self.equal)
        self.gain = np.expm1(np.clip(np.where(dead, 0.0, turn[here]), -_ROOM / 2, _ROOM / 2))
        self.change = self.gain[:, None, None] * (1.0 - self.equal)


def _run_forward(steps: list[_Step], width: int) -> tuple[list[Reals], float]:
    first = steps[0]
    alpha = np.zeros((len(first.turns), width, width))
    alpha[:, 0, :] = first.weight
    total = first.shift.sum()
    found = []
    for number, step in enumerate(steps):
        if number:
            summed = alpha.sum(axis=1)
            bonus = np.matmul(alpha.transpose(0, 2, 1), step.back)
            alpha = (summed[:, :, None] + step.change * bonus) * step.same * step.weight[:, None, :]
            total += step.shift[~step.dead].sum()
        scale = alpha.sum(axis=(1, 2), keepdims=True)
        alpha = alpha / scale
        total += np.log(scale).sum()
        found.append(alpha)
    return found, float(total)


def _run_backward(steps: list[_Step], forward: list[Reals], out: Marginals) -> None:
    beta = np.ones_like(forward[0])
    for number in range(len(steps) - 1, -1, -1):
        step, alpha = steps[number], forward[number]
        pair = alpha * beta
        pair /= pair.sum(axis=(1, 2), keepdims=True)
        alive = ~step.dead
        rows = step.turns[alive]
        out.speaker[rows] = pair.sum(axis=1)[alive]
        if number == 0:
            break
        out.same[rows] = (pair * step.equal).sum(axis=(1, 2))[alive]
        ahead = step.same * step.weight[:, None, :] * beta
        previous = forward[number - 1]
        changed = np.matmul(previous.transpose(0, 2, 1), step.back) * (1.0 - step.equal) * ahead
        plain = previous.sum(axis=1)[:, :, None] * ahead
        whole = (plain + step.gain[:, None, None] * changed).sum(axis=(1, 2))
        out.turn[rows] = ((1.0 + step.gain) * changed.sum(axis=(1, 2)) / whole)[alive]
        beta = ahead.sum(axis=2)[:, None, :] + np.matmul(step.back, (step.change * ahead).transpose(0, 2, 1))
        beta /= beta.max(axis=(1, 2), keepdims=True)


def calibrate(score: float, weights: Weights, *, is_named: bool) -> float:
    """The share of lines of raw score `score` that is right.

    Args:
        is_named: a tag names who was chosen.
    """
    bounded = min(max(score, 1e-3), 1 - 1e-3)
    logit = math.log(bounded / (1 - bounded))
    return 1.0 / (1.0 + math.exp(-(weights.slope * logit + weights.shift + weights.named * is_named)))
