"""Corrections applied: people and lines as the person says, the rest as it was read, and nothing lost in silence."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from wellread.corrections import (
    Corrections,
    Line,
    Merge,
    Narrator,
    Pronouns,
    Rename,
    Split,
    anchor_line,
    apply_corrections,
    correct_cast,
)
from wellread.formats import work_from_text
from wellread.records import (
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
    Work,
)
from wellread.text import Span

STORY = """\
"Shut the gate," said Nell Ashby.

"I did," Sam said.

"Did you?" asked the curate.

"I did!"

I watched them go. "Yes," I said. Ashby sighed.

"Yes," said Mr. Holt.

"Shut the gate," said Ashby.
"""
PEOPLE = (
    ("Ashby", ("Ashby", "Nell Ashby")),
    ("Sam", ("Sam",)),
    ("the curate", ()),
    ("Mr. Holt", ("Mr. Holt",)),
    ("narrator", ()),
)
SPEAKERS = (0, 1, 2, 1, 4, 3, 0)


def reading(text: str = STORY) -> tuple[Speech, Work, Layout, Quoting]:
    work = work_from_text(text)
    whole = Span(0, len(work.text))
    layout = Layout(None, (), (), (whole,), (Chapter(None, whole),), (whole,))
    spans = [Span(*match.span()) for match in re.finditer(r'"[^"]*"', text)]
    quoting = Quoting(tuple(Quotation(QuotationId(n), span, "speech", 0) for n, span in enumerate(spans)), "double")
    characters = tuple(
        Character(CharacterId(n), name, aliases, kind="narrator" if name == "narrator" else "person")
        for n, (name, aliases) in enumerate(PEOPLE)
    )
    names = {"Nell Ashby": 0, "Ashby": 0, "Sam": 1, "Mr. Holt": 3}
    mentions = [
        Mention(Span(*match.span()), "name", CharacterId(names[match.group()]))
        for match in re.finditer(r"Nell Ashby|Ashby|Sam|Mr\. Holt", text)
    ] + [
        Mention(Span(*match.span()), "pronoun", CharacterId(1 if inside else 4))
        for match in re.finditer(r"\bI\b", text)
        for inside in [any(span.contains(Span(*match.span())) for span in spans)]
    ]
    mentions.sort(key=lambda mention: mention.span)
    cues = {mention.span.start: mention.span for mention in mentions}
    attributions = []
    for n, span in enumerate(spans):
        after = re.match(r" (?:said |asked )?", text[span.end :])
        cue = cues.get(span.end + after.end()) if after else None
        speaker = CharacterId(SPEAKERS[n]) if n < len(SPEAKERS) else None
        manner = "explicit" if cue else "implicit"
        attributions.append(Attribution(QuotationId(n), speaker, None, manner, cue, 0.5))
    cast = Cast(characters, tuple(mentions), narrator=CharacterId(4))
    return Speech(tuple(attributions), cast), work, layout, quoting


def correct(corrections: Corrections, text: str = STORY) -> tuple[list[str | None], Speech, list[str]]:
    speech, work, layout, quoting = reading(text)
    corrected, warnings = apply_corrections(speech, work, layout, quoting, corrections)
    assert [person.id for person in corrected.cast.characters] == list(range(len(corrected.cast.characters)))
    assert [item.quotation for item in corrected.attributions] == [item.quotation for item in speech.attributions]
    people = corrected.cast.characters
    said = [None if item.speaker is None else people[item.speaker].name for item in corrected.attributions]
    return said, corrected, [warning.message for warning in warnings]


AS_READ = ["Ashby", "Sam", "the curate", "Sam", "narrator", "Mr. Holt", "Ashby"]


def test_no_correction_changes_nothing() -> None:
    said, corrected, warnings = correct(Corrections())
    assert (said, warnings) == (AS_READ, [])
    assert corrected == reading()[0]


def test_two_people_become_one() -> None:
    said, corrected, warnings = correct(Corrections(merges=(Merge(("Mr. Holt", "the curate"), "Edwin Holt"),)))
    assert said == ["Ashby", "Sam", "Edwin Holt", "Sam", "narrator", "Edwin Holt", "Ashby"]
    assert len(corrected.cast.characters) == len(PEOPLE) - 1
    assert warnings == []
    assert "Mr. Holt" in corrected.cast.characters[2].aliases


def test_one_person_becomes_two_and_lines_follow_the_name_in_their_tag() -> None:
    said, corrected, warnings = correct(Corrections(splits=(Split("Ashby", ("Nell Ashby",)),)))
    assert said == ["Nell Ashby", "Sam", "the curate", "Sam", "narrator", "Mr. Holt", "Ashby"]
    assert warnings == []
    first = next(mention for mention in corrected.cast.mentions)
    assert first.character is not None
    assert corrected.cast.characters[first.character].name == "Nell Ashby"


def test_a_new_name_and_pronouns() -> None:
    corrections = Corrections(
        renames=(Rename("Sam", "Samar Vale"),),
        pronouns=(Pronouns("Samar Vale", "they/them"), Pronouns("sam", "xe/xem")),
    )
    said, corrected, warnings = correct(corrections)
    assert said[1] == "Samar Vale"
    assert corrected.cast.characters[1].pronouns == "xe/xem"
    assert corrected.cast.characters[1].aliases == ("Sam",)
    assert warnings == []


def test_i_is_somebody_of_the_cast() -> None:
    said, corrected, _ = correct(Corrections(narrators=(Narrator("Sam"),)))
    assert said == ["Ashby", "Sam", "the curate", "Sam", "Sam", "Mr. Holt", "Ashby"]
    assert corrected.cast.narrator == 1
    assert corrected.cast.characters[1].name == "Sam"


def test_i_is_somebody_nobody_names() -> None:
    said, corrected, warnings = correct(Corrections(narrators=(Narrator("Otto Brand"),)))
    assert said[4] == "Otto Brand"
    assert warnings == []
    assert corrected.cast.characters[corrected.cast.narrator or 0].kind == "person"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (Line("Did you", "Nell Ashby"), {2: "Ashby"}),
        (Line("Did you?", "Lottie"), {2: "Lottie"}),
        (Line("did you", None), {2: None}),
        (Line("Yes", "Sam", nth=2), {5: "Sam"}),
        (Line("Yes", "Sam", before="watched them go"), {4: "Sam"}),
        (Line("Shut the gate", "Sam", before="said Mr. Holt."), {6: "Sam"}),
        (Line("Yes", "Sam", nth=3), None),
        (Line("What a lot of rain", "Sam"), None),
        (Line("--", "Sam"), None),
    ],
)
def test_a_line_gets_another_speaker_or_is_reported(line: Line, said: dict[int, str | None] | None) -> None:
    found, corrected, warnings = correct(Corrections(lines=(line,)))
    assert found == [(said or {}).get(n, name) for n, name in enumerate(AS_READ)]
    assert len(warnings) == (said is None)
    for n in said or {}:
        assert corrected.attributions[n].score == 1.0
        assert [item.rule for item in corrected.attributions[n].evidence] == ["correction"]


def test_i_inside_a_line_moves_with_it() -> None:
    _, corrected, _ = correct(Corrections(lines=(Line("I did", "Ashby", ("Sam",)),)))
    inside = next(mention for mention in corrected.cast.mentions if mention.form == "pronoun")
    assert inside.character == 0
    assert corrected.attributions[1].addressees == (1,)


def test_an_unknown_person_is_reported_and_the_rest_done() -> None:
    corrections = Corrections(merges=(Merge(("Sam", "Hob"), line=3),), renames=(Rename("Ashby", "Nell"),))
    said, _, warnings = correct(corrections)
    assert said[0] == "Nell"
    assert warnings == ["“Hob” (line 3 of the corrections): nobody is called so"]


def test_applied_twice_is_as_applied_once() -> None:
    corrections = Corrections(
        merges=(Merge(("Mr. Holt", "the curate"), "Edwin Holt"),),
        renames=(Rename("Sam", "Samar"),),
        splits=(Split("Ashby", ("Nell Ashby",)),),
        narrators=(Narrator("Samar"),),
        lines=(Line("Did you", "Sam"),),
    )
    speech, work, layout, quoting = reading()
    cast, warnings = correct_cast(speech.cast, work, quoting, corrections)
    assert warnings == ()
    once, _ = apply_corrections(speech, work, layout, quoting, corrections)
    twice, warnings = apply_corrections(once, work, layout, quoting, replace(corrections, merges=()))
    assert [person.name for person in cast.characters] == [person.name for person in once.cast.characters]
    assert [person.name for person in twice.cast.characters] == [person.name for person in once.cast.characters]
    assert [item.speaker for item in twice.attributions] == [item.speaker for item in once.attributions]
    assert warnings == ()


CHANGES = (
    (STORY.replace("gate", "garden gate"), 0, "Shut the garden gate"),
    (STORY.replace('"I did!"', '"But I did!"'), 3, "But I did"),
    ('"What rain," said Sam.\n\n' + STORY, 5, "Yes"),
    (STORY.replace("asked the curate", "the curate asked, amused"), 2, "Did you"),
    (STORY.replace('"', "“"), 2, "Did you"),
)


@pytest.mark.parametrize(("changed", "n", "beginning"), CHANGES)
def test_a_line_is_found_again_when_the_text_has_changed_a_little(changed: str, n: int, beginning: str) -> None:
    _, work, layout, quoting = reading()
    at = n if not changed.startswith('"What') else n - 1
    line = anchor_line(work, layout, quoting, quoting.quotations[at], speaker="Lottie")
    text = changed.replace("“", '"')
    _, corrected, warnings = correct(Corrections(lines=(line,)), text)
    assert warnings == []
    (found,) = [item for item in corrected.attributions if item.evidence and item.evidence[0].rule == "correction"]
    assert text[reading(text)[3].quotations[found.quotation].span.start + 1 :].startswith(beginning)


def test_every_line_is_found_by_its_own_anchor() -> None:
    _, work, layout, quoting = reading()
    for n, quotation in enumerate(quoting.quotations):
        line = anchor_line(work, layout, quoting, quotation, speaker="Lottie")
        assert line.words
        said, _, warnings = correct(Corrections(lines=(line,)))
        assert said == [("Lottie" if at == n else name) for at, name in enumerate(AS_READ)]
        assert warnings == []


def test_a_line_of_another_story_is_not_forced_upon_this_one() -> None:
    line = Line("The lighthouse keeper has gone to bed with a cold", "Sam", before="and so the bell rang")
    said, _, warnings = correct(Corrections(lines=(line,)))
    assert said == AS_READ
    assert len(warnings) == 1
