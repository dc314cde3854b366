"""Pairs, closeness and endings of small stories of our own."""

import pytest

from wellread.analysis import read_text
from wellread.records import Beat, Cast, Character, CharacterId, Declared, Quoting, Relationship, Speech
from wellread.relationships.closeness import fade_apart, trace_closeness
from wellread.relationships.endings import tell_ending
from wellread.relationships.pairs import find_declared, weigh_pairs
from wellread.text import Span

STORY = (Span(0, 1000),)


def line_of(*beats: tuple[str, int, str]) -> list[Beat]:
    """Beats between two people: kind, offset, status."""
    return [Beat(kind, 0, 1, Span(at, at + 5), status, 1.0) for kind, at, status in beats]  # type: ignore[arg-type]


def test_closeness_rises_with_a_kiss_and_falls_with_a_parting() -> None:
    closeness, curve = trace_closeness(line_of(("kisses", 250, "scene"), ("breaks_up", 750, "scene")), STORY)
    assert len(closeness) == 10
    assert closeness[4] > closeness[0] and closeness[9] < closeness[4]
    assert [offset for offset, _ in curve] == [0, 255, 755]


def test_what_is_not_on_stage_does_not_move_the_line() -> None:
    closeness, _ = trace_closeness(line_of(("kisses", 250, "unreal"), ("kisses", 700, "recalled")), STORY)
    assert len(set(closeness)) == 1


def test_two_who_end_apart_drift_from_their_last_beat_on() -> None:
    before, curve = trace_closeness(line_of(("kisses", 250, "scene"), ("embraces", 450, "scene")), STORY)
    after, faded = fade_apart(curve, STORY)
    assert after[:4] == before[:4]
    assert before[9] > after[5] > after[7] > after[9] == 0
    assert faded[: len(curve)] == curve and list(faded) == sorted(faded)


def test_two_who_are_foes_do_not_drift_together() -> None:
    before, curve = trace_closeness(line_of(("breaks_up", 250, "scene")), STORY)
    assert fade_apart(curve, STORY) == (before, curve)


def test_a_last_beat_at_the_very_end_still_parts() -> None:
    _, curve = trace_closeness(line_of(("kisses", 250, "scene"), ("kisses", 990, "scene")), STORY)
    assert fade_apart(curve, STORY)[0][9] == 0


@pytest.mark.parametrize("kind", ["kisses", "breaks_up"])
def test_closeness_never_leaves_its_scale(kind: str) -> None:
    closeness, _ = trace_closeness(line_of(*((kind, 10 * at, "scene") for at in range(1, 90))), STORY)
    assert all(-3 <= value <= 3 for value in closeness)


def test_tenths_are_counted_over_story_alone() -> None:
    beats = line_of(("kisses", 1950, "scene"))
    closeness, _ = trace_closeness(beats, (Span(0, 100), Span(1900, 2000)))
    assert closeness[7] > closeness[4]


@pytest.mark.parametrize(
    ("kinds", "ending"),
    [(("confesses_love", "kisses"), "together"), (("confesses_love", "rejects", "leaves"), "apart"), ((), None)],
)
def test_the_ending_is_what_happens_last(kinds: tuple[str, ...], ending: str | None) -> None:
    beats = line_of(*((kind, 900 + 20 * at, "scene") for at, kind in enumerate(kinds)))
    closeness, _ = trace_closeness(beats, STORY)
    found, evidence = tell_ending(beats, closeness, STORY)
    assert found == ending
    assert bool(evidence) == (ending is not None)


def test_a_parting_with_a_kiss_is_hopeful() -> None:
    beats = line_of(("promises", 900, "scene"), ("kisses", 920, "scene"), ("leaves", 940, "scene"))
    assert tell_ending(beats, trace_closeness(beats, STORY)[0], STORY)[0] == "hopeful"


def test_love_that_the_other_draws_back_from_ends_apart() -> None:
    beats = [
        *line_of(("embraces", 500, "scene"), ("confesses_love", 900, "scene")),
        Beat("pulls_away", 1, 0, Span(920, 925), "scene", 1.0),  # type: ignore[arg-type]
    ]
    assert tell_ending(beats, trace_closeness(beats, STORY)[0], STORY)[0] == "apart"


def test_a_beat_weighs_as_it_is_sure() -> None:
    kiss = line_of(("kisses", 250, "scene"))
    doubtful = [Beat("kisses", 0, 1, Span(250, 255), "scene", 0.3)]  # type: ignore[arg-type]
    assert trace_closeness(doubtful, STORY)[0][-1] < trace_closeness(kiss, STORY)[0][-1]


def test_a_story_with_nobody_between_has_no_pair() -> None:
    assert read_text("Mara walked along the sea. The sea was grey.\n").relationships == ()


def test_the_pair_a_story_ends_with_outweighs_an_earlier_one() -> None:
    early = [Beat("touches", 0, 1, Span(10 * at, 10 * at + 5), "scene", 1.0) for at in range(5)]  # type: ignore[arg-type]
    late = [Beat("touches", 0, 2, Span(900 + at, 905 + at), "scene", 1.0) for at in range(4)]  # type: ignore[arg-type]
    nobody = Speech((), Cast(tuple(Character(CharacterId(at), name, (name,)) for at, name in enumerate("ABC")), ()))
    ranked = weigh_pairs([*early, *late], nobody, Quoting(()), Declared())
    assert [pair for pair, _ in ranked] == [(0, 2), (0, 1)]


def test_forty_people_do_not_become_forty_pairs() -> None:
    names = [
        first + last
        for first in ("Ann", "Bel", "Cor", "Dag", "Eli")
        for last in ("a", "is", "wyn", "or", "ette", "un", "el", "ix")
    ]
    text = "\n\n".join(f"{name} stood by the wall. “Present,” said {name}." for name in names)
    pairs = read_text(text).relationships
    assert pairs is not None and not [pair for pair in pairs if pair.ending or pair.nature == "romantic"]


def test_the_main_pair_is_the_one_the_story_is_about() -> None:
    analysis = read_text(
        "Mara opened the door. Tom stood on the step.\n\n“I love you,” said Tom.\n\n“I love you too,” said Mara.\n\n"
        "Mara kissed Tom. Behind them Bess waved at Mara.\n"
    )
    assert analysis.speech is not None and analysis.relationships
    pair: Relationship = analysis.relationships[0]
    assert {analysis.speech.cast.characters[who].name for who in pair.pair} == {"Mara", "Tom"}
    assert (pair.standing, pair.nature, pair.ending) == ("main", "romantic", "together")
    assert pair.evidence


@pytest.mark.parametrize(
    ("names", "tag", "sign"),
    [
        (("Emma Woodhouse", "Mr. Knightley"), "Emma Woodhouse/George Knightley", "/"),
        (("Mr. Knightley", "Emma Woodhouse"), "Emma Woodhouse & George Knightley", "&"),
        (("Emma Woodhouse", "Mr. Elton"), "Emma Woodhouse/Mr. Knightley", None),
        (("Emma Woodhouse", "Harriet Smith"), "Emma Woodhouse/George Knightley", None),
        (("Emma Woodhouse", "Harriet Smith"), "Emma Woodhouse", None),
    ],
)
def test_tags_name_a_pair_by_their_own_names_never_by_a_title(
    names: tuple[str, str], tag: str, sign: str | None
) -> None:
    people = [Character(CharacterId(at), name, (name,)) for at, name in enumerate(names)]
    assert find_declared((CharacterId(0), CharacterId(1)), people, Declared(relationships=(tag,))) == sign


def test_a_pair_that_is_tagged_as_lovers_is_romantic_before_they_kiss() -> None:
    told = "“Go,” said Mara to Tom.\n\nTom smiled at Mara. “I will stay,” said Tom.\n\nMara touched his hand.\n"
    pairs = read_text(f"Pairing: Mara/Tom\n\n{told}").relationships
    assert pairs
    assert pairs[0].nature == "romantic"
