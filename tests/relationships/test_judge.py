"""The judges of beats add up what holds and tell what passes."""

import numpy as np
import pytest

from wellread.records import BEAT_KINDS
from wellread.relationships.judge import parse_judge, shipped_judge

CONTENT = {"kinds": ["smiles", "cries"], "thresholds": [0.5, 0.9], "weights": {"w:smile": [3, -3], "w:tears": [-2, 2]}}


def test_features_that_are_known_add_up() -> None:
    judge = parse_judge(CONTENT)
    assert judge.probabilities(["w:smile", "w:tears", "w:unheard"]) == pytest.approx(
        1 / (1 + np.exp([-1.0, 1.0])), abs=1e-9
    )


def test_a_kind_is_told_from_its_threshold_on() -> None:
    judge = parse_judge(CONTENT)
    smile, nothing = judge.decide(["w:smile"]), judge.decide([])
    assert smile is not None and smile[0] == "smiles"
    assert judge.decide(["w:tears"]) is None
    assert nothing is not None and nothing[0] == "smiles"


@pytest.mark.parametrize("name", ["lines", "acts"])
def test_weights_that_ship_are_whole(name: str) -> None:
    judge = shipped_judge(name)
    assert set(judge.kinds) <= set(BEAT_KINDS)
    assert {len(row) for row in judge.weights.values()} == {len(judge.kinds)} == {len(judge.thresholds)}
    assert all(0 < threshold < 1 for threshold in judge.thresholds)
