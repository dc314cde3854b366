"""Hidden units: what they add to the sums, and that the fit follows the slope of its loss."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "training" / "speech"))

import fit as fitting

from speech.reading import read_page
from wellread.speech.changes import SAME_FEATURES, TURN_FEATURES, Floats
from wellread.speech.context import _OF_WORK, CONTEXT_FEATURES
from wellread.speech.decode import Hidden, score_links, score_unary, weigh
from wellread.speech.features import FEATURES, N_CANDIDATES, Sheet, build_sheet
from wellread.speech.weights import UNIT_INPUTS, hand_weights, shipped_weights, short_weights, weights_for


def make_sheet(n_turns: int = 6, seed: int = 0) -> Sheet:
    """A sheet of chance numbers about four people."""
    random = np.random.default_rng(seed)

    def draw(*shape: int):  # type: ignore[no-untyped-def]
        return (random.random(shape) < 0.2).astype(np.float32)

    people = np.full((n_turns, N_CANDIDATES), -1, np.int32)
    people[:, :4] = [random.permutation(4) for _ in range(n_turns)]
    unary = draw(n_turns, N_CANDIDATES, len(FEATURES)) * (people >= 0)[:, :, None]
    same, turn = draw(n_turns, len(SAME_FEATURES)), draw(n_turns, len(TURN_FEATURES))
    cut = np.arange(n_turns) % 4 == 0
    return Sheet(people, unary, same, turn, cut, draw(n_turns, len(CONTEXT_FEATURES)))


def test_units_that_count_nothing_leave_the_sums() -> None:
    weights = short_weights()
    assert weights.of_people is not None and weights.of_changes is not None
    silent = replace(
        weights,
        of_people=replace(weights.of_people, outer=weights.of_people.outer * 0),
        of_changes=replace(weights.of_changes, outer=weights.of_changes.outer * 0),
    )
    sheet, sums = make_sheet(), replace(weights, of_people=None, of_changes=None)
    np.testing.assert_allclose(weigh(sheet, silent), weigh(sheet, sums))
    assert not np.allclose(weigh(sheet, weights), weigh(sheet, sums))


def test_a_unit_weighs_a_feature_by_its_context() -> None:
    inner, context = np.zeros((len(FEATURES), 1)), np.zeros((len(CONTEXT_FEATURES), 1))
    inner[3], context[2] = 1.0, -1.0
    units = Hidden(inner, context, np.zeros(1), np.ones((1, 1)))
    sheet = make_sheet()
    added = units.add(sheet.unary, sheet.context)[:, :, 0]
    wanted = np.tanh(sheet.unary[:, :, 3] - sheet.context[:, None, 2])
    np.testing.assert_allclose(added, wanted, atol=1e-6)


def test_units_belong_to_the_features_there_are() -> None:
    weights = short_weights()
    assert len(UNIT_INPUTS) == len(FEATURES) + len(SAME_FEATURES) + len(TURN_FEATURES) + len(CONTEXT_FEATURES)
    assert weights.of_people is not None and len(weights.of_people.inner) == len(FEATURES)


def test_works_longer_than_the_lessons_are_read_with_sums_and_units_together() -> None:
    whole, mixed = weights_for(400).of_people, weights_for(401).of_people
    assert whole is not None and mixed is not None
    assert np.abs(mixed.outer).max() < np.abs(whole.outer).max()
    assert weights_for(401).slope == shipped_weights().slope


def test_a_long_work_is_described_by_what_stands_around_each_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    chatter = "“Is it far?” asked Dana.\n\n“Not very,” said Priya.\n\n" * 40
    quiet = "“Is it far?”\n\n“Not very.”\n\n" * 40
    tags = len(CONTEXT_FEATURES) - len(_OF_WORK) + _OF_WORK.index("tags")
    whole = _context(chatter + quiet)
    assert np.ptp(whole[:, tags]) == 0
    monkeypatch.setattr("wellread.speech.context.MOST_TURNS", 100)
    pieces = _context(chatter + quiet)
    assert pieces[0, tags] == 1 and pieces[-1, tags] == 0
    assert np.ptp(_context(chatter)[:, tags]) == 0


def _context(text: str) -> Floats:
    """CONTEXT_FEATURES of each turn of a text."""
    page, layout, cast, turns = read_page(text)
    return build_sheet(page, layout, cast, turns).context


@pytest.mark.parametrize("name", ["unary", "turn", "of_people.inner", "of_people.outer", "of_changes.context"])
def test_slopes_are_those_of_the_loss(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "_HIDDEN", 0.0)
    monkeypatch.setattr(fitting, "_LEFT_OUT", 0.0)
    sheet = make_sheet()
    lesson = fitting.Lesson("chance", sheet, sheet.people[:, 1].copy())
    values = fitting._begin(hand_weights(), np.random.default_rng(1), {})

    def loss() -> float:
        weights = fitting._assemble(values, hand_weights())
        scores, (same, turn) = score_unary(sheet, weights), score_links(sheet, weights)
        forced = np.where(fitting.allow_answers(lesson), scores, -np.inf)
        free = fitting.sum_sheet(sheet, scores, same, turn).log_total
        return (free - fitting.sum_sheet(sheet, forced, same, turn).log_total) / len(sheet.people)

    slope = fitting._slopes([lesson], fitting._assemble(values, hand_weights()), np.random.default_rng(0))[name]
    at = np.unravel_index(np.abs(slope).argmax(), slope.shape)
    step = 0.01
    values[name][at] += step
    higher = loss()
    values[name][at] -= 2 * step
    assert (higher - loss()) / (2 * step) == pytest.approx(slope[at], rel=0.02, abs=1e-5)


def test_turns_of_another_kind_are_weighed_by_their_own_weights() -> None:
    sheet = make_sheet()
    weights, apart = hand_weights(), shipped_weights()
    everywhere, nowhere = np.ones(len(sheet.people), np.bool_), np.zeros(len(sheet.people), np.bool_)
    np.testing.assert_allclose(weigh(sheet, weights, apart=apart, rows=everywhere), weigh(sheet, apart))
    np.testing.assert_allclose(weigh(sheet, weights, apart=apart, rows=nowhere), weigh(sheet, weights))
    assert not np.allclose(weigh(sheet, weights), weigh(sheet, apart))
