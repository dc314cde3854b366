"""The judges of beats add up what holds and tell what passes."""

import numpy as np
import pytest

from wellread.records import BEAT_KINDS
from wellread.relationships.judge import parse_judge, shipped_judge
from wellread.relationships.spoken import decode_line

CONTENT = {"kinds": ["smiles", "cries"], "thresholds": [0.5, 0.9], "weights": {"w:smile": [3, -3], "w:tears": [-2, 2]}}


def test_features_that_are_known_add_up() -> None:
    judge = parse_judge(CONTENT)
    assert judge.probabilities(["w:smile", "w:tears", "w:unheard"]) == pytest.approx(
        1 / (1 + np.exp([-1.0, 1.0])), abs=1e-9
    )


def test_margins_count_from_each_threshold() -> None:
    judge = parse_judge(CONTENT)
    smile = judge.margins(["w:smile"])
    assert smile[0] > 0 > smile[1]
    assert (judge.margins(["w:tears"]) < 0).all()
    assert judge.probability_of(smile) == pytest.approx(judge.probabilities(["w:smile"]), abs=1e-5)


def test_quiet_texts_are_asked_more() -> None:
    judge = parse_judge({**CONTENT, "usual": 0.4, "steepness": 2.0})
    assert judge.quietness([0.4] * 50) == pytest.approx(0)
    assert judge.quietness([0.1] * 50) > 1 > 0 > judge.quietness([0.8] * 50)
    # A text of one line says little of how quiet it is.
    assert 0 < judge.quietness([0.1]) < 0.4
    assert judge.quietness([]) == pytest.approx(0)
    assert parse_judge(CONTENT).quietness([0.1] * 50) == 0


def test_a_line_goes_on_doing_what_it_does() -> None:
    sure, doubtful, other = np.array([2.0, -3.0]), np.array([-0.4, -0.5]), np.array([-3.0, 2.0])
    assert decode_line([sure, doubtful]) == [0, 0]
    assert decode_line([doubtful]) == [-1]
    assert decode_line([sure, doubtful, other]) == [0, 0, 1]
    assert decode_line([sure, other]) == [0, 1]
    assert decode_line([doubtful, doubtful]) == [0, 0]


@pytest.mark.parametrize("name", ["lines", "acts"])
def test_weights_that_ship_are_whole(name: str) -> None:
    judge = shipped_judge(name)
    assert set(judge.kinds) <= set(BEAT_KINDS)
    assert {len(row) for row in judge.weights.values()} == {len(judge.kinds)} == {len(judge.thresholds)}
    assert all(0 < threshold < 1 for threshold in judge.thresholds)
