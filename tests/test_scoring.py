"""Scores count what the contract says they count."""

import json
from dataclasses import replace
from datetime import date
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
    Mention,
    Quotation,
    QuotationId,
    Quoting,
    Speech,
)
from wellread.scoring.baselines import answer_by
from wellread.scoring.calibration import bin_names, calibration_error
from wellread.scoring.floors import find_drops, read_floors
from wellread.scoring.gold import read_gold_story
from wellread.scoring.names import match_people
from wellread.scoring.report import BEGIN, END, build_report, write_report
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


def with_names(*places: tuple[int, int, int]) -> Analysis:
    """The reading, with names at [start, end) for these people."""
    analysis = reading(second_speaker=None)
    assert analysis.speech is not None
    mentions = tuple(Mention(Span(start, end), "name", CharacterId(who)) for start, end, who in places)
    cast = replace(analysis.speech.cast, mentions=mentions)
    return replace(analysis, speech=replace(analysis.speech, cast=cast))


ANN, BEN = (TEXT.index("Ann"), TEXT.index("Ann") + 3, 0), (TEXT.index("Ben"), TEXT.index("Ben") + 3, 1)


@pytest.mark.parametrize(
    ("rule", "places", "wanted"),
    [
        ("nearest mention", (ANN, BEN), [0, 1]),
        ("nearest mention", (ANN,), [0, 0]),
        ("nearest mention", ((1, 3, 1),), [None, None]),  # inside the quotation
        ("most frequent nearby", (ANN, BEN, (30, 31, 1)), [1, 1]),
        ("two-back alternation", (ANN, BEN), [0, 1]),
    ],
)
def test_baselines_choose_by_names_alone(
    rule: str, places: tuple[tuple[int, int, int], ...], wanted: list[int | None]
) -> None:
    answered = answer_by(with_names(*places), rule)
    assert answered.speech is not None
    assert [item.speaker for item in answered.speech.attributions] == wanted


def test_talk_without_names_alternates_two_back() -> None:
    lines = ['"Go," said Ann.', '"No," said Ben.', '"Why?"', '"Because."', '"Oh."']
    text = "\n\n".join(lines)
    starts = [text.index(line) for line in lines]
    spans = tuple(Span(at, at + line.rindex('"') + 1) for at, line in zip(starts, lines, strict=True))
    quotations = tuple(Quotation(QuotationId(at), span, "speech", at) for at, span in enumerate(spans))
    said = tuple(Attribution(QuotationId(at), None, None, "implicit", None, 0.0) for at in range(len(spans)))
    named = [(text.index("Ann"), 0), (text.index("Ben"), 1)]
    mentions = tuple(Mention(Span(at, at + 3), "name", CharacterId(who)) for at, who in named)
    work = work_from_text(text)
    analysis = replace(with_names(), work=work, quoting=Quoting(quotations), speech=Speech(said, Cast((), mentions)))
    answered = answer_by(analysis, "two-back alternation").speech
    assert answered is not None
    assert [item.speaker for item in answered.attributions] == [0, 1, 0, 1, 0]


def test_scores_that_are_right_as_often_as_they_say_have_no_calibration_error() -> None:
    sure, doubt = bin_names(0.75)
    assert calibration_error({sure: Tally(3, 4), doubt: Tally(3.0, 4)}) == 0
    assert calibration_error({sure: Tally(1, 4), doubt: Tally(3.0, 4)}) == pytest.approx(0.5)
    assert calibration_error({}) is None


def test_a_report_goes_between_its_marks(gold_path: Path, tmp_path: Path) -> None:
    (tmp_path / "two.txt").write_text(TEXT, "utf-8")
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", "utf-8")
    tables = list(build_report(tmp_path, tmp_path / "nowhere", jobs=1, today=date(2026, 1, 2)))
    report = write_report(page, tables)
    written = page.read_text("utf-8")
    assert written.startswith("before\n")
    assert written.endswith("after\n")
    assert "old" not in written
    assert report in written
    row = next(line for line in report.splitlines() if line.startswith("| bundled stories: nearest mention |"))
    assert "100.0" in row
    page.write_text("no place", "utf-8")
    with pytest.raises(ValueError, match="no place"):
        write_report(page, tables)
