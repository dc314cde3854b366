"""The judges of beats add up what holds and tell what passes."""

import numpy as np
import pytest

from wellread.records import BEAT_KINDS
from wellread.relationships.judge import parse_judge, shipped_judge
from wellread.relationships.spoken import decode_line

CONTENT = {"kinds": ["smiles", "cries"], "thresholds": [0.5, 0.9], "weights": {"w:smile": [3, -3], "w:tears": [-2, 2]}}


def test_features_that_are_known_add_up() -> None:
    judge = parse_judge(CONTENT)
    margins = judge.margins([["w:smile", "w:tears", "w:unheard"], []])
    assert judge.probabilities(margins)[0] == pytest.approx(1 / (1 + np.exp([-1.0, 1.0])), abs=1e-9)
    assert judge.probabilities(margins)[1] == pytest.approx([0.5, 0.5])


def test_margins_count_from_each_threshold() -> None:
    smile, tears, nothing = parse_judge(CONTENT).margins([["w:smile"], ["w:tears"], []])
    assert smile[0] > 0 > smile[1]
    assert (tears < 0).all()
    assert nothing[0] == pytest.approx(0) and nothing[1] < 0


def test_quiet_texts_are_asked_more() -> None:
    judge = parse_judge({**CONTENT, "usual": 0.4, "steepness": 2.0})

    def asked(likeliest: float, n_candidates: int) -> float:
        return judge.quietness(np.array([[likeliest, 0.01]] * n_candidates))

    assert asked(0.4, 50) == pytest.approx(0)
    assert asked(0.1, 50) > 1 > 0 > asked(0.8, 50)
    # A text of one line says little of how quiet it is.
    assert 0 < asked(0.1, 1) < 0.4
    assert judge.quietness(np.zeros((0, 2))) == pytest.approx(0)
    assert parse_judge(CONTENT).quietness(np.array([[0.1, 0.1]])) == 0


def test_a_line_goes_on_doing_what_it_does() -> None:
    sure, doubtful, other = [2.0, -3.0], [-0.4, -0.5], [-3.0, 2.0]
    assert decode_line(np.array([sure, doubtful])) == [0, 0]
    assert decode_line(np.array([doubtful])) == [-1]
    assert decode_line(np.array([sure, doubtful, other])) == [0, 0, 1]
    assert decode_line(np.array([sure, other])) == [0, 1]
    assert decode_line(np.array([doubtful, doubtful])) == [0, 0]


@pytest.mark.parametrize("name", ["lines", "acts"])
def test_weights_that_ship_are_whole(name: str) -> None:
    judge = shipped_judge(name)
    assert set(judge.kinds) <= set(BEAT_KINDS)
    assert {len(row) for row in judge.weights.values()} == {len(judge.kinds)} == {len(judge.thresholds)}
    assert all(0 < threshold < 1 for threshold in judge.thresholds)
