"""The marked scenes of `cases`: whom every line is meant for."""

from __future__ import annotations

import pytest

from speech.cases import CASES, Case
from speech.reading import read_case

#: scenes of which a line's hearers are still wrong, with the lines
KNOWN_MISSES = {
    "three people": {0, 2},
    "three people, one asked by name": {0, 1, 2, 3},
    "vocative is not the speaker": {1},
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_hearers(case: Case) -> None:
    speech = read_case(case)
    found = [
        None if line.addressees is None else {speech.cast.characters[who].name for who in line.addressees}
        for line in speech.attributions
    ]
    wrong = {
        at
        for at, (one, (_, heard)) in enumerate(zip(found, case.lines, strict=True))
        if heard is not None and one != set(heard)
    }
    assert wrong <= KNOWN_MISSES.get(case.name, set())


def test_you_in_a_line_is_its_hearer() -> None:
    case = next(case for case in CASES if case.name == "told with an object")
    speech = read_case(case)
    heard = speech.attributions[0].addressees
    assert heard is not None and [speech.cast.characters[who].name for who in heard] == ["Ellie"]
