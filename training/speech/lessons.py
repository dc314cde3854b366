"""Annotated texts → lessons for `fit`."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from fit import Lesson

from wellread.characters import resolve_characters
from wellread.formats import read_works, work_from_text
from wellread.language import Pipeline
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.records import Cast, GivenCharacter, Layout, QuotationId, Quoting, Tokens, Work
from wellread.scoring.corpora import read_corpus_text, read_given_characters, read_given_quotations
from wellread.scoring.gold import GoldStory, read_gold_story
from wellread.scoring.names import match_people
from wellread.speech.decode import weigh
from wellread.speech.features import build_sheet
from wellread.speech.page import NOBODY, Page, build_page
from wellread.speech.turns import Turn, find_turns
from wellread.speech.voices import hear_voices
from wellread.speech.weights import hand_weights


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything up to the turns of one text."""

    work: Work
    layout: Layout
    quoting: Quoting
    tokens: Tokens
    cast: Cast
    page: Page
    turns: list[Turn]


def read_work(work: Work, pipeline: Pipeline) -> Reading:
    """A work with quotations and people as we find them."""
    layout = find_layout(work)
    quoting = find_quotations(work, layout)
    tokens = pipeline.parse(work, layout, quoting)
    return _read_on(work, layout, quoting, tokens, resolve_characters(work, layout, quoting, tokens))


def _read_on(work: Work, layout: Layout, quoting: Quoting, tokens: Tokens, cast: Cast) -> Reading:
    page = build_page(work, quoting, tokens, cast)
    return Reading(work, layout, quoting, tokens, cast, page, find_turns(work, layout, quoting, page))


def book_lesson(folder: Path, pipeline: Pipeline) -> Lesson:
    """An annotated excerpt or book, its quotations and cast given."""
    work = work_from_text(read_corpus_text(folder, repaired=True))
    given = read_given_characters(folder)
    quoting, ids = read_given_quotations(folder, work)
    layout = find_layout(work)
    tokens = pipeline.parse(work, layout, quoting)
    cast = resolve_characters(work, layout, quoting, tokens, given=given)
    reading = _read_on(work, layout, quoting, tokens, cast)
    rows = [json.loads(line) for line in (folder / "quotes.jsonl").read_text("utf-8").splitlines()]
    numbers = {person.key: number for number, person in enumerate(given)}
    said = {row["id"]: numbers.get(row["speaker"], NOBODY) for row in rows}
    return _answered(folder.name, reading, {number: said[key] for number, key in ids.items()})


@dataclass(frozen=True, slots=True)
class Story:
    """A reading of a story with gold beside it."""

    reading: Reading
    lesson: Lesson
    #: whom each quotation is meant for, as far as the cast has them
    hearers: dict[QuotationId, tuple[int, ...]]


def story_lessons(gold_path: Path, pipeline: Pipeline, *, weight: float = 1.0) -> tuple[Lesson, ...]:
    """The lessons of `read_stories`."""
    return tuple(replace(story.lesson, weight=weight) for story in read_stories(gold_path, pipeline))


def read_stories(gold_path: Path, pipeline: Pipeline) -> tuple[Story, ...]:
    """A story with gold beside it, read as a reader would, and once more with its people given."""
    stem = gold_path.name.removesuffix(".gold.json")
    story = next(p for p in sorted(gold_path.parent.glob(f"{stem}.*")) if not p.name.endswith(".gold.json"))
    (work,) = read_works(story)
    reading = read_work(work, pipeline)
    gold = read_gold_story(gold_path, text=work.text.content)
    people = [person for person in gold.people if not person.members]
    narrator = _narrator(json.loads(gold_path.read_text("utf-8")))
    given = tuple(
        GivenCharacter(person.id, person.name, person.aliases, person.pronouns, narrator=person.id == narrator)
        for person in people
    )
    cast = resolve_characters(work, reading.layout, reading.quoting, reading.tokens, given=given)
    told = _read_on(work, reading.layout, reading.quoting, reading.tokens, cast)
    return (
        _story(stem, reading, gold, _owners(reading, gold)),
        _story(f"{stem} given", told, gold, {person.id: at for at, person in enumerate(people)}),
    )


def _narrator(gold: dict[str, Any]) -> str | None:
    """Id of whoever tells the story: the focal person of one told by an "I", or the id in capitals of a scene."""
    view = gold.get("pov") or {}
    if view.get("person") == "first":
        return str(view["focal"][0])
    return next((person["id"] for person in gold["characters"] if person["id"] == "NARR"), None)


def _owners(reading: Reading, gold: GoldStory) -> dict[str, int]:
    """Gold person → the first of our people who bears that name."""
    matched = match_people(
        {str(person.id): (person.name, *person.aliases) for person in reading.cast.characters},
        {person.id: person.names for person in gold.people},
    )
    owners: dict[str, int] = {}
    for number, person in sorted(matched.items(), key=lambda item: int(item[0])):
        owners.setdefault(person, int(number))
    return owners


def _story(name: str, reading: Reading, gold: GoldStory, owners: dict[str, int]) -> Story:
    wanted = {quotation.span.start: quotation for quotation in gold.quotations if quotation.speaker}
    found = {item.id: wanted[item.span.start] for item in reading.quoting.quotations if item.span.start in wanted}
    answers = {number: owners.get(quotation.speaker or "", NOBODY) for number, quotation in found.items()}
    hearers = {
        number: tuple(owners[person] for person in quotation.addressees if person in owners)
        for number, quotation in found.items()
    }
    return Story(reading, _answered(name, reading, answers), hearers)


def _answered(name: str, reading: Reading, answers: dict[QuotationId, int]) -> Lesson:
    sheet = build_sheet(reading.page, reading.layout, reading.cast, reading.turns)
    if reading.turns:
        sheet = hear_voices(reading.page, reading.turns, sheet, weigh(sheet, hand_weights()))
    return Lesson(name, sheet, np.array([_majority(turn, answers) for turn in reading.turns], np.int32))


def _majority(turn: Turn, answers: dict[QuotationId, int]) -> int:
    sizes: Counter[int] = Counter()
    for quotation in turn.quotations:
        sizes[answers.get(quotation.id, NOBODY)] += len(quotation.span)
    return max(sizes, key=lambda who: sizes[who])
