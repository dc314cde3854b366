"""Fandoms, names and moments on the short texts labelled beforehand.

Floors stand a text or two below what was reached (`docs/accuracy.md`), since every stage before this one moves them.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from wellread.analysis import read_text
from wellread.analysis.analyse import analyse
from wellread.fandoms import find_faults, load_shelf, parse_pack
from wellread.fandoms.begin import begin_pack
from wellread.formats import work_from_text
from wellread.language import Pipeline
from wellread.records import Analysis
from wellread.scoring.openings import read_openings, score_openings

GOLD = Path(__file__).parent / "gold"


def _texts(name: str) -> list[dict[str, Any]]:
    return list(tomllib.loads((GOLD / f"{name}.toml").read_text("utf-8"))["texts"])


def _canonical(reading: Analysis, name: str) -> str | None:
    """Whom the reading takes the person of that name for."""
    assert reading.speech
    wanted = set(name.lower().split())
    for person in reading.speech.cast.characters:
        if any(wanted <= set(alias.lower().split()) for alias in (person.name, *person.aliases)):
            return person.canonical
    return None


@pytest.mark.slow
def test_fandoms_and_names_of_the_twenty_texts(pipeline: Pipeline) -> None:
    wrong, n_names, n_named = [], 0, 0
    for text in _texts("recognition"):
        reading = read_text(text["text"], nlp=pipeline)
        if (reading.fandom.name if reading.fandom else "") != text["fandom"]:
            wrong.append(text["id"])
        people = text.get("people", {})
        n_names += len(people)
        n_named += sum(_canonical(reading, name) == full for name, full in people.items())
    assert len(wrong) <= 1, wrong
    assert n_named / n_names >= 0.93


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "n_moments", "n_departs"),
    [
        ("openings_development", 9, 9),
        ("openings_kept", 8, 7),
        ("openings_new_development", 7, 5),
        ("openings_new_kept", 7, 6),
        ("openings_more", 10, 5),
        ("openings_third_development", 14, 9),
        ("openings_third_kept", 13, 8),
        ("openings_fourth_development", 44, 26),
        ("openings_fourth_kept", 12, 9),
    ],
)
def test_moments_and_departures_of_the_openings(pipeline: Pipeline, name: str, n_moments: int, n_departs: int) -> None:
    totals = score_openings(read_openings(GOLD / f"{name}.toml"), pipeline=pipeline)
    assert totals["moment"].right >= n_moments
    assert totals["departs"].right >= n_departs


@pytest.mark.slow
def test_a_pack_with_a_fault_below_its_head_warns_and_stops_nothing(pipeline: Pipeline, tmp_path: Path) -> None:
    (tmp_path / "ferry.toml").write_text(
        '[fandom]\nname = "The Ferry"\nmade_from = "us"\ntelling = ["Ellasound"]\n\n[[people]]\nnam = "Ann"\n', "utf-8"
    )
    work = work_from_text('"Is this Ellasound?" said Ann.\n\n"It was," said Ben.')
    reading = analyse(work, pipeline, shelf=load_shelf(tmp_path))
    assert reading.fandom is None
    assert any("ferry.toml: line" in warning.message for warning in reading.warnings)


@pytest.mark.slow
def test_a_pack_is_begun_from_stories_and_is_without_fault(pipeline: Pipeline) -> None:
    readings = [read_text(text["text"], nlp=pipeline) for text in _texts("openings_development")]
    begun = begin_pack('The "Ferry"', readings)
    assert find_faults(begun, path="begun.toml") == ()
    pack = parse_pack(begun, path="begun.toml")
    [rory] = [person for person in pack.people if person.name.startswith("Rory")]
    assert rory.pronouns == "she/her"
