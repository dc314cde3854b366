"""What is said and done decides whether a story departs, one cause at a time; nothing decides nothing."""

from dataclasses import replace

import pytest

from fandoms.ferry import PACK, read_without_packs
from wellread.fandoms.declared import read_declared
from wellread.fandoms.deeds import find_deeds
from wellread.fandoms.names import resolve_names
from wellread.fandoms.settings import find_other_setting
from wellread.fandoms.words import StoryWords, stems_of
from wellread.formats import work_from_text
from wellread.language import Pipeline
from wellread.quotations import find_quotations
from wellread.records import Analysis, Layout, Quoting
from wellread.records.fandom import FandomHead
from wellread.text import Span

HEAD_1812 = FandomHead("Old", (), (), "us", 1812)
HEAD_NOW = FandomHead("New", (), (), "us")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "agent", "kind"),
    [
        ("Ann stood on the pier. Ben looked up and got off the ferry.", "Ben Orrin", "stays"),
        ("Ann stood on the pier. Ben did not leave.", "Ben Orrin", "stays"),
        ("Ben waited. Ann shook her head.", "Ann Lee", "refuses"),
        ("Ben waited. Ann put her hand into his.", "Ann Lee", "agrees"),
        ("Ben waited for Ann. She gave him back the ring.", "Ann Lee", "refuses"),
        ('"Will you come?" said Ben.\n\n"I had rather not," said Ann.', "Ann Lee", "refuses"),
        ("Ann knelt. Ben opened his eyes.", "Ben Orrin", "lives"),
    ],
)
def test_gestures_verbs_and_answers_show_what_somebody_does(
    text: str, agent: str, kind: str, pipeline: Pipeline
) -> None:
    reading = read_without_packs(text, pipeline)
    assert reading.speech
    people = resolve_names(reading.speech.cast, PACK)
    deeds = find_deeds(reading, people, Span(0, len(text)))
    assert (agent, kind) in {(deed.agent, deed.kind) for deed in deeds}


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        "Ann stood on the pier. Ben would leave if the tide let him.",
        "Ben left the letter on the step for Ann.",
        '"If I will go, I will not say so," said Ann to Ben.',
    ],
)
def test_what_is_only_thought_of_or_put_down_is_no_deed(text: str, pipeline: Pipeline) -> None:
    reading = read_without_packs(text, pipeline)
    assert reading.speech
    deeds = find_deeds(reading, resolve_names(reading.speech.cast, PACK), Span(0, len(text)))
    assert not {"leaves", "stays", "agrees"} & {deed.kind for deed in deeds}


@pytest.mark.parametrize(
    ("tags", "summary", "expected"),
    [
        (("Canon Divergence",), None, True),
        (("Alternate Universe - Coffee Shops & Cafés",), None, True),
        ((), "What if the ferry had come?", True),
        ((), "May lives. Nobody else is told.", True),
        (("Missing Scene",), None, False),
        (("Canon Compliant", "Fluff"), "Before the storm.", False),
        (("Fluff",), "May lives in the harbour with four cats.", None),
        ((), "Her first fic since her other AU.", None),
        (("Canon Compliant", "Alternate Universe - Modern Setting"), None, None),
    ],
)
def test_an_authors_own_word_counts(tags: tuple[str, ...], summary: str | None, expected: bool | None) -> None:
    work = work_from_text("The lantern burned.")
    work = replace(work, declared=replace(work.declared, tags=tags, summary=summary))
    reading = Analysis(work=work, layout=_bare(len(work.text.content)), quoting=Quoting(()))
    assert read_declared(reading)[0] is expected


def _bare(length: int) -> Layout:
    return Layout(None, (), (), (Span(0, length),), (), (Span(0, length),))


@pytest.mark.parametrize(
    ("text", "head", "moved"),
    [
        ("She put down the phone and took the microwave meal out.", HEAD_1812, True),
        ("She put down the letter. Okay, he said, okay.", HEAD_1812, False),
        ("She put down the phone and took the microwave meal out.", HEAD_NOW, False),
        (
            "The knight drew near the throne. A dragon slept by the wizard. His wand and his potions lay there.",
            HEAD_NOW,
            True,
        ),
        ('"The knight, the throne, the dragon, the wizard, the wand: it is a film," she said.', HEAD_NOW, False),
    ],
)
def test_things_of_another_time_or_world_move_a_story(text: str, head: FandomHead, moved: bool) -> None:
    work = work_from_text(text)
    layout = _bare(len(text))
    reading = Analysis(work=work, layout=layout, quoting=find_quotations(work, layout))
    assert bool(find_other_setting(reading, head)) is moved


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("She burned, unread, the whole letter.", "burned the letter", True),
        ("She did not find the letter.", "never found the letter", True),
        ("She found the letter.", "never found the letter", False),
        ("He got up. The bus came off.", "got off the bus", False),
        ("Mr. Darcy was there.", "it was not Mr. Darcy", False),
    ],
)
def test_phrases_are_found_loosely_within_a_sentence(text: str, phrase: str, found: bool) -> None:
    words = StoryWords(text, [(0, len(text))])
    assert bool(list(words.find_loosely(stems_of(phrase)))) is found
