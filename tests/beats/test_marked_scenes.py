"""The gold scenes are well made, and their parser refuses what is not."""

from collections import Counter
from itertools import chain
from pathlib import Path

import pytest

from beats.marked_scenes import BEAT_KINDS, MarkError, Scene, parse_scenes, read_scenes

HERE = Path(__file__).parent
HALVES = ("development", "kept")
SPEECH_ACTS = frozenset(
    """
    greets says_goodbye confesses_love apologises forgives refuses_forgiveness accuses pleads refuses
    agrees promises reassures thanks admits breaks_up rejects
    """.split()
)

SMALL = """=== small
manner: a case of this test
person: ann = Ann Bell | Ann | she/her
person: bo = Bo | | he/him
view: past third limited ann
pair: ann bo 1
---
{q ann>bo|“{greets ann>bo|Hello},”} said Ann Bell. {touches~ bo>ann|Bo had shaken her hand} before, and Ann knew it.
"""


def _scenes(half: str) -> tuple[Scene, ...]:
    return read_scenes(HERE / half / "scenes.txt")


def _every_scene() -> list[Scene]:
    return list(chain.from_iterable(_scenes(half) for half in HALVES))


def test_marks_become_offsets() -> None:
    (scene,) = parse_scenes(SMALL)
    assert scene.text == "“Hello,” said Ann Bell. Bo had shaken her hand before, and Ann knew it."
    labelled = [
        (beat.kind, beat.agent, beat.patient, beat.status, scene.text[beat.start : beat.end]) for beat in scene.beats
    ]
    assert labelled == [
        ("greets", "Ann Bell", "Bo", "scene", "Hello"),
        ("touches", "Bo", "Ann Bell", "recalled", "Bo had shaken her hand"),
    ]
    (quotation,) = scene.quotations
    assert (quotation.speaker, quotation.addressees) == ("Ann Bell", ("Bo",))
    assert scene.text[quotation.start : quotation.end] == "“Hello,”"
    assert (scene.pair, scene.closeness, scene.focal) == (("Ann Bell", "Bo"), 1, ("Ann Bell",))


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        pytest.param("Hello},”}", "Hello},”", id="unclosed"),
        pytest.param("knew it.", "knew it.}", id="closed twice"),
        pytest.param("{touches~ bo>ann|", "{touches~ bo>cy|", id="unknown person"),
        pytest.param("{touches~ bo>ann|", "{fondles bo>ann|", id="unknown kind"),
        pytest.param("{touches~ bo>ann|", "{touches~ bo>bo|", id="own patient"),
        pytest.param("{touches~ bo>ann|", "{touches~ >ann|", id="no agent"),
        pytest.param("{touches~ bo>ann|Bo", "{touches~ bo>ann| Bo", id="blank at the edge"),
        pytest.param("{q ann>bo|“", "{q ann>bo|", id="no opening mark"),
        pytest.param("knew it.", "knew it. “Yes.”", id="unlabelled quotation"),
        pytest.param("view: past third limited ann", "view: past third limited", id="limited to nobody"),
        pytest.param("view: past", "view: mixed", id="mixed without a shift"),
        pytest.param("pair: ann bo 1", "pair: ann bo 4", id="too close"),
    ],
)
def test_what_is_written_wrongly_is_refused(good: str, bad: str) -> None:
    assert SMALL.count(good) == 1
    with pytest.raises(MarkError):
        parse_scenes(SMALL.replace(good, bad))


@pytest.mark.parametrize("half", HALVES)
def test_each_half_covers_every_kind_and_status(half: str) -> None:
    beats = list(chain.from_iterable(scene.beats for scene in _scenes(half)))
    kinds = Counter(beat.kind for beat in beats if beat.status == "scene")
    assert {kind for kind in BEAT_KINDS if kinds[kind] < 3} == set()
    statuses = Counter(beat.status for beat in beats)
    assert statuses["scene"] >= 300
    assert statuses["recalled"] >= 12
    assert statuses["unreal"] >= 18


@pytest.mark.parametrize("half", HALVES)
def test_each_half_holds_many_manners(half: str) -> None:
    scenes = _scenes(half)
    assert len(scenes) >= 30
    assert {scene.tense for scene in scenes} >= {"past", "present"}
    assert {scene.person for scene in scenes} == {"first", "second", "third"}
    assert len({scene.closeness for scene in scenes}) >= 5
    assert any(person.pronouns == "they/them" for scene in scenes for person in scene.characters)


def test_no_scene_stands_in_both_halves() -> None:
    scenes = _every_scene()
    assert len({scene.id for scene in scenes}) == len(scenes)
    assert len({scene.text for scene in scenes}) == len(scenes)


@pytest.mark.parametrize("scene", _every_scene(), ids=lambda scene: scene.id)
def test_scene_is_sound(scene: Scene) -> None:
    names = {person.name for person in scene.characters}
    assert len(names) == len(scene.characters)
    assert 100 <= len(scene.text.split()) <= 400
    assert scene.pair is not None
    assert set(scene.pair) <= names
    folded = scene.text.casefold()
    for person in scene.characters:
        if person.name not in {"narrator", "reader"}:
            assert all(word in folded for word in person.name.casefold().split()), person.name
        assert all(alias.casefold() in folded for alias in person.aliases), person.name
    for beat in scene.beats:
        assert 0 <= beat.start < beat.end <= len(scene.text)
        assert {beat.agent, beat.patient} - {None} <= names
    assert len({(beat.kind, beat.start, beat.end) for beat in scene.beats}) == len(scene.beats)


@pytest.mark.parametrize("scene", _every_scene(), ids=lambda scene: scene.id)
def test_who_acts_by_speaking_is_who_speaks(scene: Scene) -> None:
    """A speech act inside a quotation is its speaker's, and done to one who is meant to hear."""
    for beat in scene.beats:
        for quotation in scene.quotations:
            inside = quotation.start <= beat.start and beat.end <= quotation.end
            if inside and quotation.kind != "other" and beat.kind in SPEECH_ACTS and beat.status == "scene":
                assert beat.agent == quotation.speaker
                assert beat.patient is None or beat.patient in (quotation.addressees or {beat.patient})


def test_further_scenes_are_well_made() -> None:
    scenes = [scene for path in sorted((HERE / "further").glob("*.txt")) for scene in read_scenes(path)]
    assert len({scene.id for scene in scenes}) == len(scenes) == 118
    assert {beat.kind for scene in scenes for beat in scene.beats} == BEAT_KINDS
