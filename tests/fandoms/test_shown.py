"""Expressions show what somebody does, who is meant, and nothing where it is denied or only supposed."""

import pytest

from fandoms.ferry import PACK, read_without_packs
from wellread.fandoms.canon import build_words
from wellread.fandoms.names import resolve_names
from wellread.fandoms.shown import Stage, find_couples, find_shown
from wellread.language import Pipeline


def _stage(text: str, pipeline: Pipeline) -> Stage:
    reading = read_without_packs(text, pipeline)
    assert reading.speech
    return Stage(reading, build_words(reading), resolve_names(reading.speech.cast, PACK))


def _shown(text: str, pipeline: Pipeline) -> set[tuple[str, str]]:
    stage = _stage(text, pipeline)
    return {(deed.agent, deed.kind) for deed in find_shown(stage, 0, len(stage.words.stems))}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "agent", "kind"),
    [
        ("Ann waited on the pier. Ben tore up his ticket.", "Ben Orrin", "stays"),
        ("Ann stood by. Ben was fished out of the water and coughed.", "Ben Orrin", "lives"),
        ('Ann looked up.\n\n"What are we waiting for?" said Ben.', "Ben Orrin", "agrees"),
        ("Ben stood there. Ann did not open the door to him.", "Ann Lee", "refuses_forgiveness"),
    ],
)
def test_a_way_of_telling_it_is_enough(text: str, agent: str, kind: str, pipeline: Pipeline) -> None:
    assert (agent, kind) in _shown(text, pipeline)


@pytest.mark.slow
@pytest.mark.parametrize(
    "text", ["Ann knew that Ben would tear up his ticket.", "If Ben could unpack, Ann said nothing."]
)
def test_what_is_supposed_shows_nothing(text: str, pipeline: Pipeline) -> None:
    assert ("Ben Orrin", "stays") not in _shown(text, pipeline)


@pytest.mark.slow
def test_two_near_a_wedding_ring_are_a_couple(pipeline: Pipeline) -> None:
    stage = _stage("Ann turned her wedding ring. Ben was asleep beside her.", pipeline)
    near = [names for names, _ in find_couples(stage, 0, len(stage.words.stems))]
    assert near and near[0] >= {"Ann Lee", "Ben Orrin"}
