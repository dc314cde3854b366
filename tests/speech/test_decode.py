"""Chains of turns are weighed as going through every sequence of speakers would weigh them."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from wellread.speech.decode import make_chains, sum_chains


def by_hand(people, scores, same, turn):  # type: ignore[no-untyped-def]
    """Marginals, P(same), P(turn back) and the log total of one chain, by listing every sequence."""
    n_turns, width = people.shape
    speaker, same_mass, turn_mass, total = np.zeros((n_turns, width)), np.zeros(n_turns), np.zeros(n_turns), 0.0
    for path in itertools.product(range(width), repeat=n_turns):
        who = [people[at, place] for at, place in enumerate(path)]
        value = sum(scores[at, place] for at, place in enumerate(path))
        repeats = [at > 0 and who[at] == who[at - 1] for at in range(n_turns)]
        backs = [at > 1 and who[at] == who[at - 2] and not repeats[at] for at in range(n_turns)]
        weight = np.exp(value + same @ repeats + turn @ backs)
        total += weight
        for at, place in enumerate(path):
            speaker[at, place] += weight
        same_mass += weight * np.array(repeats)
        turn_mass += weight * np.array(backs)
    return speaker / total, same_mass / total, turn_mass / total, np.log(total)


@pytest.mark.parametrize("seed", range(4))
def test_sums_equal_those_over_every_sequence(seed: int) -> None:
    random = np.random.default_rng(seed)
    people = np.array([random.permutation(4)[:3] for _ in range(5)], np.int32)
    scores, same, turn = random.normal(size=(5, 3)), random.normal(size=5) - 1, random.normal(size=5) + 1
    (chains,) = make_chains(np.array([True, False, False, False, False]))
    found = sum_chains(people, scores, same, turn, chains)
    speaker, same_mass, turn_mass, total = by_hand(people, scores, same, turn)
    np.testing.assert_allclose(found.speaker, speaker, atol=1e-9)
    np.testing.assert_allclose(found.same, same_mass, atol=1e-9)
    np.testing.assert_allclose(found.turn, turn_mass, atol=1e-9)
    assert found.log_total == pytest.approx(total)


def test_a_label_reaches_turns_before_and_after_it() -> None:
    people = np.tile(np.array([0, 1], np.int32), (7, 1))
    scores = np.zeros((7, 2))
    scores[3, 0] = 6.0
    (chains,) = make_chains(np.array([True] + [False] * 6))
    found = sum_chains(people, scores, np.full(7, -3.0), np.full(7, 1.0), chains)
    assert found.speaker.argmax(axis=1).tolist() == [1, 0, 1, 0, 1, 0, 1]


def test_nothing_reaches_over_a_cut() -> None:
    people = np.tile(np.array([0, 1], np.int32), (4, 1))
    scores = np.zeros((4, 2))
    scores[1, 0] = 6.0
    speaker = np.zeros((4, 2))
    for chains in make_chains(np.array([True, False, True, False])):
        speaker += sum_chains(people, scores, np.full(4, -3.0), np.full(4, 1.0), chains).speaker
    np.testing.assert_allclose(speaker[2:], 0.5)


def test_a_turn_without_candidates_says_nothing() -> None:
    people = np.array([[0, 1], [-1, -1], [0, 1]], np.int32)
    (chains,) = make_chains(np.array([True, False, False]))
    found = sum_chains(people, np.zeros((3, 2)), np.full(3, -3.0), np.full(3, 1.0), chains)
    assert np.isfinite(found.speaker).all()
    assert found.speaker[1].sum() == 0 or found.speaker[1].max() <= 1
