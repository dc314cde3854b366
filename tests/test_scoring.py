"""Scores count what the contract says they count."""

import json
from pathlib import Path

import pytest

from wellread.formats import work_from_text
from wellread.records import (
    Analysis,
    Attribution,
    Cast,
    Chapter,
    Character,
    CharacterId,
    Layout,
    Quotation,
    QuotationId,
    Quoting,
    Speech,
)
from wellread.scoring.floors import find_drops, read_floors
from wellread.scoring.gold import read_gold_story
from wellread.scoring.names import match_people
from wellread.scoring.run import NOTHING_GIVEN, STORY_COLUMNS
from wellread.scoring.stories import score_story
from wellread.scoring.tally import Tally, harmonic
from wellread.text import Span

TEXT = '"Go," said Ann.\n\n"No," said Ben.'


@pytest.fixture
def gold_path(tmp_path: Path) -> Path:
    path = tmp_path / "two.gold.json"
    gold = {
        "title": None,
        "sections": [{"kind": "story", "start": 0, "end": len(TEXT)}],
        "characters": [
            {"id": "ann", "name": "Ann Lee", "aliases": ["Ann"], "pronouns": "she/her", "present": True},
            {"id": "ben", "name": "Ben", "aliases": [], "pronouns": "he/him", "present": True},
        ],
        "quotes": [
            {"start": 0, "end": 5, "kind": "speech", "speaker": "ann", "addressees": ["ben"], "type": "explicit"},
            {"start": 17, "end": 22, "kind": "speech", "speaker": "ben", "addressees": ["ann"], "type": "explicit"},
        ],
    }
    path.write_text(json.dumps(gold), "utf-8")
    return path


def reading(*, second_speaker: int | None) -> Analysis:
    work = work_from_text(TEXT)
    whole = Span(0, len(TEXT))
    spans = (Span(0, 5), Span(17, 22))
    speakers = (CharacterId(0), None if second_speaker is None else CharacterId(second_speaker))
    attributions = tuple(
        Attribution(QuotationId(at), speaker, (), "explicit", None, 1.0) for at, speaker in enumerate(speakers)
    )
    cast = Cast((Character(CharacterId(0), "Ann", ("Ann",)), Character(CharacterId(1), "Ben", ("Ben",))), ())
    return Analysis(
        work=work,
        layout=Layout(None, (), (), (whole,), (Chapter(None, whole),), (whole,)),
        quoting=Quoting(tuple(Quotation(QuotationId(at), span, "speech", at) for at, span in enumerate(spans))),
        speech=Speech(attributions, cast),
    )


def test_a_right_reading_is_counted_right(gold_path: Path) -> None:
    score = score_story(reading(second_speaker=1), read_gold_story(gold_path, text=TEXT))
    assert score.tallies["speakers"] == Tally(2, 2)
    assert score.tallies["sections"] == Tally(1, 1)
    assert score.tallies["addressees"] == Tally(0, 2)


@pytest.mark.parametrize("speaker", [0, None])
def test_a_wrong_and_an_open_speaker_are_both_wrong(gold_path: Path, speaker: int | None) -> None:
    score = score_story(reading(second_speaker=speaker), read_gold_story(gold_path, text=TEXT))
    assert score.tallies["speakers"] == Tally(1, 2)
    assert score.tallies["decided"].right == (1 if speaker is None else 2)
    assert [miss.wanted for miss in score.misses] == ["ben"]


def test_a_lost_sentence_of_story_is_a_section_error(gold_path: Path) -> None:
    gold = read_gold_story(gold_path, text=TEXT)
    analysis = reading(second_speaker=1)
    cut = Analysis(
        work=analysis.work,
        layout=Layout(None, (), (), (Span(0, 15),), (Chapter(None, Span(0, 15)),), ()),
        quoting=analysis.quoting,
        speech=analysis.speech,
    )
    assert {miss[1] for miss in score_story(cut, gold).section_misses} == {"missing", "extra"}


def test_names_match_whole_then_untitled_then_in_part() -> None:
    people = {"e": ["Elizabeth Bennet", "Lizzy"], "j": ["Jane Bennet"], "d": ["Mr. Darcy"]}
    predicted = {"1": ["Lizzy"], "2": ["Darcy"], "3": ["Jane"], "4": ["Bennet"], "5": ["Mrs. Darcy"]}
    assert match_people(predicted, people) == {"1": "e", "2": "d", "3": "j"}


def test_f1_of_nothing_is_none() -> None:
    assert harmonic(Tally(), Tally()) is None
    assert harmonic(Tally(1, 2), Tally(1, 1)) == pytest.approx(2 / 3)


def test_a_figure_below_its_floor_or_missing_is_a_drop() -> None:
    floors = {"a": {"speakers": 90.0, "title": 100.0}, "b": {"speakers": 50.0}}
    drops = find_drops({"a": {"speakers": 89.9}}, floors)
    assert [(drop.measure, drop.value) for drop in drops] == [("speakers", 89.9), ("title", None)]
    assert find_drops({"a": {"speakers": 90.0, "title": 100.0}}, floors) == []


def test_every_recorded_floor_is_a_measure_that_is_printed() -> None:
    known = {*STORY_COLUMNS, *NOTHING_GIVEN}
    assert {measure for wanted in read_floors().values() for measure in wanted} <= known
