"""What narration beside a line tells of who says it."""

from __future__ import annotations

from speech.reading import read_page
from wellread.speech.turns import Turn


def cues_of(text: str) -> list[tuple[str, str]]:
    """Kind and word of each cue of the first turn."""
    return [(cue.kind, cue.ref.word) for cue in turns_of(text)[0].cues]


def names_nobody_in(text: str) -> bool:
    """Whether the first turn's tag says only that somebody speaks."""
    return turns_of(text)[0].unnamed


def turns_of(text: str, model: str = "rules") -> list[Turn]:
    """The turns of a text, its people found."""
    return read_page(text, model)[3]


def test_only_who_is_named_by_the_tag_speaks() -> None:
    found = cues_of('"I never saw it," said Dana, who had seen it, because I warned her. I laughed. I sat down.\n')
    assert ("tag-after", "dana") in found
    assert {kind for kind, word in found if word == "i"} <= {"late-after"}


def test_a_voice_of_nobody_is_told_from_somebodys_voice() -> None:
    assert names_nobody_in('"Get down," said another voice.\n')
    assert not names_nobody_in('"Get down," said Dana in another voice.\n')


def test_a_clause_that_tells_when_is_no_tag() -> None:
    text = 'Dana shrugged when Priya asked again. "I never saw it."\n'
    assert ("weak-before", "dana") in cues_of(text)
    assert ("early-before", "priya") in cues_of(text)


def test_whoever_acts_second_in_a_sentence_is_not_who_spoke() -> None:
    found = cues_of('"Yes!" Dana cheered, and Priya laughed at her.\n')
    assert {kind for kind, word in found if word == "priya"} <= {"late-after"}


def test_tags_that_name_two_people_part_a_paragraph() -> None:
    text = '"Um," Dana said while Priya put down her cup and muttered, "it was the cat."\n'
    assert len(turns_of(text)) == 2


def test_a_voice_that_speaks_is_its_owner() -> None:
    assert ("tag-after", "dana") in cues_of('"Keep down," said Dana\'s voice in his ear. "They are close."\n')


def test_a_shout_needs_no_stop_before_it() -> None:
    text = 'Dana was hitting her brother on the back and yelling "You rat! You rat!" and Priya ran round the sofa.\n'
    assert ("tag-before", "dana") in cues_of(text)


def test_who_it_was_is_told_after_a_first_sentence() -> None:
    text = '"There you are!" A hand came down on his arm. It was Dana, and some of her tea. "Come out of there."\n'
    assert any(word == "dana" and kind.startswith("beat") for kind, word in cues_of(text))


def test_who_tells_what_others_did_leads_in() -> None:
    text = (
        "Dana and Priya stood at the gate with the two boys. Dana assured Priya that they never went in by that way; "
        'and then added, "You may keep the key."\n'
    )
    assert ("tag-before", "dana") in [(cue.kind, cue.ref.word) for cue in turns_of(text, "fiction")[0].cues]


def test_each_of_two_who_lead_in_has_a_turn() -> None:
    text = 'Dana stepped up to the gate and said, "We want the key." Priya repeated, a little louder, "The key."\n'
    assert [(turn.cues[0].kind, turn.cues[0].ref.word) for turn in turns_of(text)] == [
        ("tag-before", "dana"),
        ("tag-before", "priya"),
    ]


def test_a_man_and_a_woman_who_speak_in_one_sentence_have_a_turn_each() -> None:
    text = '"What is it?" he asked, smiling; and she looked at him and answered: "Nothing."\n'
    assert [cue.ref.word for turn in turns_of(text) for cue in turn.cues if "tag" in cue.kind] == ["he", "she"]
    assert len(turns_of(text)) == 2
    assert len(turns_of('"What is it?" he asked, smiling; and he looked at her and added: "Nothing?"\n')) == 1
