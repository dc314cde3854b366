"""The marked scenes of `cases`: whom every line is meant for."""

from __future__ import annotations

import pytest

from speech.cases import CASES, Case, parse_cases
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


ALL_NEAR = parse_cases("""
to all who are near | Mara she, Toby he, the guard he
"I can't find it,"{Mara} said Mara.

"Look again,"{Toby} said Toby.

"Everybody out, folks! We're closing!"{the guard>Mara,Toby} the guard called.

"Already?"{Mara} said Mara.
===
to one of several | Mara she, Toby he, the guard he
"I can't find it,"{Mara} said Mara.

"Look again,"{Toby} said Toby.

"Folks like you always say so, Toby. Where did you put it?"{the guard>Toby} the guard asked Toby.

"Under the bench,"{Toby} said Toby.
""")


@pytest.mark.parametrize("case", ALL_NEAR, ids=lambda case: case.name)
def test_a_line_is_meant_for_all_who_are_near_or_for_one(case: Case) -> None:
    speech = read_case(case)
    heard = speech.attributions[2].addressees
    assert heard is not None and {speech.cast.characters[who].name for who in heard} == set(case.lines[2][1] or ())
