"""Every rule of the tables makes the beat it is there for, of the sentence of our own that stands beside it."""

import pytest

from wellread.analysis import read_text
from wellread.records import Analysis, Beat
from wellread.relationships.patterns import PART_RULES, VERB_RULES
from wellread.relationships.speech_patterns import SPEECH_RULES

OPENING = "Mara looked at Tom. Tom looked at Mara, and she looked at him.\n\n"


def beats_of(sentence: str) -> list[Beat]:
    """What is found in `sentence`, said in a story of two people."""
    return list(read_text(OPENING + sentence + "\n").beats or ())


TOLD = [(kind, sentence) for kind, _, sentence in VERB_RULES]
TOLD += [(kind, sentence) for kind, _, _, sentence in PART_RULES]


def test_told_rules_find_the_sentences_they_are_there_for() -> None:
    """All but a few: a new model may take a word for another."""
    lost = [
        (kind, sentence)
        for kind, sentence in TOLD
        if kind not in {beat.kind for beat in beats_of(sentence) if beat.status == "scene"}
    ]
    assert len(lost) <= 0.05 * len(TOLD), lost


def test_spoken_rules_find_the_lines_they_are_there_for() -> None:
    """All but one: a line that answers nothing need not agree to anything."""
    lost = [
        (kind, line)
        for kind, _, line in SPEECH_RULES
        if kind not in {beat.kind for beat in beats_of(f"“{line}” said Tom.")}
    ]
    assert len(lost) <= 1, lost


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Tom kissed Mara.", "scene"),
        ("Tom did not kiss Mara.", "unreal"),
        ("Tom never kissed Mara.", "unreal"),
        ("Tom wanted to kiss Mara.", "unreal"),
        ("Tom would have kissed Mara.", "unreal"),
        ("Tom almost kissed Mara.", "unreal"),
        ("If Tom kissed Mara, the sky would fall.", "unreal"),
        ("Tom had kissed Mara once, years before.", "recalled"),
        ("Mara remembered kissing Tom.", "recalled"),
        ("Tom was going to kiss Mara.", "unreal"),
        ("Mara allowed herself to kiss Tom.", "scene"),
        ("“Tea?” Tom offered, kissing Mara.", "scene"),
    ],
)
def test_status_tells_the_stage_from_memory_and_thought(sentence: str, status: str) -> None:
    kisses = [beat for beat in beats_of(sentence) if beat.kind == "kisses"]
    assert [beat.status for beat in kisses] == [status]


@pytest.mark.parametrize(
    "sentence", ["Mara could not help smiling.", "Tom could not stop laughing.", "Tom could see Mara smiling."]
)
def test_what_nobody_can_help_happens(sentence: str) -> None:
    assert [beat.status for beat in beats_of(sentence)] == ["scene"]


def test_a_habit_is_no_beat() -> None:
    assert not [beat for beat in beats_of("Tom always kissed Mara before work.") if beat.kind == "kisses"]


def test_who_does_it_to_whom() -> None:
    analysis = read_text(OPENING + "Tom took Mara’s hand.\n")
    (beat,) = [beat for beat in analysis.beats or () if beat.kind == "touches"]
    assert (_name(analysis, beat.agent), _name(analysis, beat.patient)) == ("Tom", "Mara")


def test_an_answer_is_understood_from_what_was_asked() -> None:
    found = beats_of("“Will you marry me?” Tom asked.\n\n“Yes,” said Mara.")
    assert [beat.kind for beat in found][-1] == "agrees"


def test_an_answer_answers_the_whole_turn() -> None:
    found = beats_of("“Wait! Stay with me!” said Tom, following her. “Mara!”\n\n“No!” said Mara.")
    assert [beat.kind for beat in found][-1] == "refuses"


def test_one_act_told_in_two_sentences_is_one_beat() -> None:
    found = beats_of("“I’m sorry. I’m so sorry,” said Tom.")
    assert [beat.kind for beat in found] == ["apologises"]


def test_small_talk_is_no_beat() -> None:
    assert not beats_of("“The train leaves at nine,” said Tom.\n\n“It is raining again,” said Mara.")


@pytest.mark.parametrize("text", ["", "“", "Tom.", "He kissed her.", "“No.”\n\n“Yes.”", "kiss kiss kiss", "!?…—"])
def test_odd_texts_are_survived(text: str) -> None:
    assert isinstance(read_text(text), Analysis)


def _name(analysis: Analysis, who: int | None) -> str | None:
    assert analysis.speech is not None
    return None if who is None else analysis.speech.cast.characters[who].name
