"""Fits the weights of `wellread.speech` to sheets whose speakers are known, by the likelihood of whole chains.

Sums and hidden units are fitted together, a few texts at a time. Now and then a line's own cues are hidden from the
fit, whose speaker is known by them: so it learns what else tells who speaks, from many more lines than lack a tag.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from wellread.speech.changes import SAME_FEATURES, TURN_FEATURES
from wellread.speech.context import CONTEXT_FEATURES
from wellread.speech.decode import Hidden, Marginals, Reals, Weights, make_chains, score_links, score_unary, sum_chains
from wellread.speech.features import FEATURES, Sheet

_N_PEOPLE_UNITS, _N_CHANGE_UNITS = 32, 16
#: share of turns whose cues are hidden, and of features that are left out, in each round
_HIDDEN, _LEFT_OUT = 0.2, 0.15
_TEXTS_AT_ONCE = 10
_N_ROUNDS, _RATE = 40, 0.01
#: how much sums are pulled to where they started, and units to nothing
_PULL, _UNIT_PULL = 2e-3, 1e-3
#: how much of what was fitted ships; the rest are the weights that it started from
_SHARE = 0.92
#: what the words beside a line tell of its speaker
CUE_COLUMNS = np.array(
    [
        ":" in name
        or name.startswith("own-")
        or name in ("sole-actor", "first-actor", "last-clause", "first-clause", "opens-after", "sensed")
        for name in FEATURES
    ]
)

_SUMS = ("unary", "same", "turn")
_HEARING = ("inner", "context", "bias")
_PARTS = (*_HEARING, "outer")

Values = dict[str, Reals]


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
        np.concatenate([lesson.sheet.context for lesson in lessons]),
    )
    return Lesson("+".join(lesson.name for lesson in lessons), sheet, np.concatenate(gold).astype(np.int32))


def fit(lessons: Sequence[Lesson], start: Weights, *, seeds: Sequence[int] = (0, 1, 2)) -> Weights:
    """The mean of one fit for each seed, leaning back to where all of them started.

    So few texts teach some weights worse than they were.
    """
    fitted = mean_of([_fit_once(lessons, start, np.random.default_rng(seed)) for seed in seeds])
    sums = {name: _SHARE * getattr(fitted, name) + (1 - _SHARE) * getattr(start, name) for name in _SUMS}
    units = {name: _quieter(getattr(fitted, name)) for name in ("of_people", "of_changes")}
    return replace(fitted, **sums, **units)


def _quieter(units: Hidden) -> Hidden:
    return replace(units, outer=_SHARE * units.outer)


def mean_of(fits: Sequence[Weights]) -> Weights:
    """Weights that score as the mean of several: of sums the mean, of units all of them, each counting for less."""
    sums = {name: np.mean([getattr(one, name) for one in fits], axis=0) for name in _SUMS}
    units = {
        name: Hidden(
            *(np.concatenate([getattr(getattr(one, name), part) for one in fits], -1) for part in _HEARING),
            np.concatenate([getattr(one, name).outer for one in fits]) / len(fits),
        )
        for name in ("of_people", "of_changes")
    }
    return replace(fits[0], **sums, **units)


def _fit_once(lessons: Sequence[Lesson], start: Weights, random: np.random.Generator) -> Weights:
    scale = _scale_of(lessons)
    values = _begin(start, random, scale)
    goals = {name: value if name in _SUMS else np.zeros_like(value) for name, value in values.items()}
    first, second = ({name: np.zeros_like(value) for name, value in values.items()} for _ in range(2))
    n_steps = _N_ROUNDS * (len(lessons) // _TEXTS_AT_ONCE)
    for step, batch in enumerate(_iter_batches(lessons, random), 1):
        slopes = _slopes(batch, _assemble(values, start), random)
        decay = _RATE * (0.1 if step > 0.9 * n_steps else 0.3 if step > 0.7 * n_steps else 1.0)
        for name, value in values.items():
            # Units hear features divided by their size, so that one rate suits all.
            size = scale.get(name, 1.0)
            pull = (_PULL if name in _SUMS else _UNIT_PULL) * (value - goals[name]) * size
            slope = slopes[name] / size + pull
            first[name] = 0.9 * first[name] + 0.1 * slope
            second[name] = 0.99 * second[name] + 0.01 * slope**2
            ahead = first[name] / (1 - 0.9**step)
            values[name] = value - decay / size * ahead / (np.sqrt(second[name] / (1 - 0.99**step)) + 1e-6)
    return _assemble(values, start)


def _scale_of(lessons: Sequence[Lesson]) -> dict[str, Reals]:
    """By what the units' inner weights must be divided: the greatest value of each feature, at least 1."""
    largest = np.max([np.abs(lesson.sheet.unary).max(axis=(0, 1)) for lesson in lessons if len(lesson.gold)], axis=0)
    return {"of_people.inner": np.maximum(largest, 1.0)[:, None]}


def _begin(start: Weights, random: np.random.Generator, scale: dict[str, Reals]) -> Values:
    n_changes = len(SAME_FEATURES) + len(TURN_FEATURES)
    values: Values = {name: getattr(start, name).copy() for name in _SUMS}
    for name, n_features, n_units, n_scores in (
        ("of_people", len(FEATURES), _N_PEOPLE_UNITS, 1), ("of_changes", n_changes, _N_CHANGE_UNITS, 2),
    ):  # fmt: skip
        spread = 1 / np.sqrt(n_features + len(CONTEXT_FEATURES))
        values[f"{name}.inner"] = random.normal(0, spread, (n_features, n_units)) / scale.get(f"{name}.inner", 1.0)
        values[f"{name}.context"] = random.normal(0, spread, (len(CONTEXT_FEATURES), n_units))
        values[f"{name}.bias"] = np.zeros(n_units)
        values[f"{name}.outer"] = random.normal(0, 0.05, (n_units, n_scores))
    return values


def _assemble(values: Values, start: Weights) -> Weights:
    units = {name: Hidden(*(values[f"{name}.{part}"] for part in _PARTS)) for name in ("of_people", "of_changes")}
    return replace(start, **{name: values[name] for name in _SUMS}, **units)


def _iter_batches(lessons: Sequence[Lesson], random: np.random.Generator) -> Iterator[Sequence[Lesson]]:
    for _ in range(_N_ROUNDS):
        order = random.permutation(len(lessons))
        for at in range(0, len(order) - _TEXTS_AT_ONCE + 1, _TEXTS_AT_ONCE):
            yield [lessons[number] for number in order[at : at + _TEXTS_AT_ONCE]]


def allow_answers(lesson: Lesson) -> NDArray[np.bool_]:
    """Turns × candidates: what the answers allow."""
    people, gold = lesson.sheet.people, lesson.gold
    right = people == gold[:, None]
    known = (gold >= 0) & right.any(axis=1)
    return np.where(known[:, None], right, True)


def sum_sheet(sheet: Sheet, scores: Reals, same: Reals, turn: Reals) -> Marginals:
    """Posterior sums of all chains of a sheet."""
    out = Marginals(np.zeros_like(scores), np.zeros(len(same)), np.zeros(len(turn)), 0.0)
    for chains in make_chains(sheet.cut):
        found = sum_chains(sheet.people, scores, same, turn, chains)
        out.speaker += found.speaker
        out.same += found.same
        out.turn += found.turn
        out.log_total += found.log_total
    return out


def _slopes(batch: Sequence[Lesson], weights: Weights, random: np.random.Generator) -> Values:
    """The slope of the loss, by name, with some features and some lines' cues left out."""
    joined = join_lessons(batch)
    counts = np.concatenate([np.full(len(lesson.gold), lesson.weight) for lesson in batch])
    hidden = random.random(len(counts)) < _HIDDEN
    unary = joined.sheet.unary * ~(hidden[:, None, None] & CUE_COLUMNS)
    sheet = replace(joined.sheet, unary=unary.astype(np.float32))
    thinned = _thin(weights, random)
    scores, (same, turn) = score_unary(sheet, thinned.weights), score_links(sheet, thinned.weights)
    free = sum_sheet(sheet, scores, same, turn)
    bound = sum_sheet(sheet, np.where(allow_answers(joined), scores, -np.inf), same, turn)
    counts /= counts.sum()
    by_score = (free.speaker - bound.speaker) * counts[:, None]
    by_score[sheet.people < 0] = 0.0
    by_change = np.stack([free.same - bound.same, free.turn - bound.turn], axis=1) * counts[:, None]
    flat = sheet.unary.reshape(-1, sheet.unary.shape[2])
    context = np.repeat(sheet.context, sheet.people.shape[1], axis=0)
    changes = np.hstack([sheet.same, sheet.turn])
    found = {
        "unary": by_score.reshape(-1) @ flat,
        "same": by_change[:, 0] @ sheet.same,
        "turn": by_change[:, 1] @ sheet.turn,
    }
    for name, rows, told, slope in (
        ("of_people", flat, context, by_score.reshape(-1, 1)), ("of_changes", changes, sheet.context, by_change),
    ):  # fmt: skip
        for part, value in _unit_slopes(getattr(thinned.weights, name), rows, told, slope).items():
            kept = thinned.kept.get(f"{name}.{part}")
            found[f"{name}.{part}"] = value if kept is None else value * kept[:, None]
    return found


def _unit_slopes(units: Hidden, rows: NDArray[np.float32], context: NDArray[np.float32], slope: Reals) -> Values:
    heard = np.tanh(rows @ units.inner + context @ units.context + units.bias)
    inward = (slope @ units.outer.T) * (1 - heard**2)
    return {
        "inner": rows.T @ inward, "context": context.T @ inward, "bias": inward.sum(axis=0), "outer": heard.T @ slope,
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Thinned:
    """Weights whose units do not hear some features, and by what each feature's weight was multiplied."""

    weights: Weights
    kept: dict[str, Reals]


def _thin(weights: Weights, random: np.random.Generator) -> _Thinned:
    kept: dict[str, Reals] = {}
    units: dict[str, Hidden] = {}
    for name in ("of_people", "of_changes"):
        whole: Hidden = getattr(weights, name)
        parts = {}
        for part in ("inner", "context"):
            stays = random.random(len(getattr(whole, part))) > _LEFT_OUT
            kept[f"{name}.{part}"] = stays / (1 - _LEFT_OUT)
            parts[part] = getattr(whole, part) * kept[f"{name}.{part}"][:, None]
        units[name] = replace(whole, **parts)
    return _Thinned(replace(weights, **units), kept)
