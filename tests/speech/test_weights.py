"""The weights that ship are whole, and a score is a share."""

import pytest

from wellread.speech.attribute import _RANKS
from wellread.speech.changes import SAME_FEATURES, TURN_FEATURES
from wellread.speech.cues import CUE_KINDS
from wellread.speech.decode import calibrate
from wellread.speech.features import FEATURES
from wellread.speech.weights import hand_weights, shipped_weights


def test_every_feature_has_a_weight() -> None:
    weights = shipped_weights()
    assert (len(weights.unary), len(weights.same), len(weights.turn)) == (
        len(FEATURES), len(SAME_FEATURES), len(TURN_FEATURES),
    )  # fmt: skip


def test_names_of_features_are_distinct() -> None:
    assert len(set(FEATURES)) == len(FEATURES)


def test_a_surer_choice_has_a_higher_score() -> None:
    weights = shipped_weights()
    scores = [calibrate(raw / 10, weights, is_named=False) for raw in range(11)]
    assert scores == sorted(scores) and 0 <= scores[0] < scores[-1] <= 1


def test_a_named_speaker_is_surer() -> None:
    weights = shipped_weights()
    assert calibrate(0.6, weights, is_named=True) > calibrate(0.6, weights, is_named=False)


def test_every_kind_of_cue_beside_a_line_has_a_rank() -> None:
    assert {kind for kind in CUE_KINDS if not kind.startswith(("late", "early", "own"))} <= set(_RANKS)


def test_without_calibration_a_score_stays() -> None:
    assert calibrate(0.7, hand_weights(), is_named=True) == pytest.approx(0.7)
