"""Texts → lessons for `fit`: annotated ones, and raw ones whose own plain tags are the answers.

A raw text teaches by hiding: of the lines whose tag names somebody ("said Ann"), some lose their tag, some keep a
pronoun in its place, some keep it; the model has to find the name again from what is around it. Nothing but the text
is used.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from fit import Lesson

from wellread.characters import resolve_characters
from wellread.formats import read_works, work_from_text
from wellread.language import Pipeline
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.records import Cast, Layout, QuotationId, Quoting, Tokens, Work
from wellread.scoring.corpora import read_corpus_text, read_given_characters, read_given_quotations
from wellread.scoring.gold import read_gold_story
from wellread.scoring.names import match_people
from wellread.speech.cues import Cue
from wellread.speech.features import build_sheet, settled_by
from wellread.speech.page import NOBODY, Page, build_page
from wellread.speech.turns import Turn, find_turns

_SUBJECTS = {"he/him": "he", "she/her": "she", "they/them": "they"}


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


def read_raw(text: str, pipeline: Pipeline) -> Reading:
    """A text with quotations and people as we find them."""
    return read_work(work_from_text(text), pipeline)


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


def story_lesson(gold_path: Path, pipeline: Pipeline) -> Lesson:
    """A story with gold beside it, read as a reader would."""
    stem = gold_path.name.removesuffix(".gold.json")
    story = next(p for p in sorted(gold_path.parent.glob(f"{stem}.*")) if not p.name.endswith(".gold.json"))
    (work,) = read_works(story)
    reading = read_work(work, pipeline)
    gold = read_gold_story(gold_path, text=work.text.content)
    matched = match_people(
        {str(person.id): (person.name, *person.aliases) for person in reading.cast.characters},
        {person.id: person.names for person in gold.people},
    )
    owners: dict[str, int] = {}
    for number, person in sorted(matched.items(), key=lambda item: int(item[0])):
        owners.setdefault(person, int(number))
    starts = {quotation.span.start: quotation.speaker for quotation in gold.quotations if quotation.speaker}
    answers = {
        item.id: owners.get(starts[item.span.start], NOBODY)
        for item in reading.quoting.quotations
        if item.span.start in starts
    }
    return _answered(stem, reading, answers)


def _answered(name: str, reading: Reading, answers: dict[QuotationId, int]) -> Lesson:
    sheet = build_sheet(reading.page, reading.layout, reading.cast, reading.turns)
    return Lesson(name, sheet, np.array([_majority(turn, answers) for turn in reading.turns], np.int32))


def _majority(turn: Turn, answers: dict[QuotationId, int]) -> int:
    sizes: Counter[int] = Counter()
    for quotation in turn.quotations:
        sizes[answers.get(quotation.id, NOBODY)] += len(quotation.span)
    return max(sizes, key=lambda who: sizes[who])


def hidden_lesson(
    name: str, reading: Reading, *, seed: int, shares: tuple[float, float] = (0.4, 0.3), weight: float = 1.0
) -> Lesson:
    """A raw text with some of its plain tags hidden.

    Args:
        shares: of the tagged lines that lose their tag, and that keep a pronoun for the name.
    """
    chance = random.Random(seed)
    answers, shown = [], []
    for turn in reading.turns:
        who = settled_by(turn, plain_only=True)
        answers.append(who)
        lot = chance.random()
        if who == NOBODY or lot > sum(shares):
            shown.append(turn)
        elif lot < shares[0]:
            shown.append(_without_cues(turn))
        else:
            shown.append(_with_pronoun(turn, who, reading.cast))
    sheet = build_sheet(reading.page, reading.layout, reading.cast, shown)
    return Lesson(name, sheet, np.array(answers, np.int32), weight)


def _without_cues(turn: Turn) -> Turn:
    empty = [replace(stretch, end=stretch.start) for stretch in turn.stretches]
    first, last = turn.stretches[0], turn.stretches[-1]
    empty[0], empty[-1] = replace(first, end=first.start), replace(last, start=last.end)
    return replace(turn, stretches=empty, cues=[])


def _with_pronoun(turn: Turn, who: int, cast: Cast) -> Turn:
    word = _SUBJECTS.get(cast.characters[who].pronouns or "")
    bare = _without_cues(turn)
    if word is None:
        return bare
    cues: Sequence[Cue] = [
        replace(cue, ref=replace(cue.ref, who=NOBODY, form="pronoun", word=word))
        for cue in turn.cues
        if cue.ref.who == who
    ]
    return replace(bare, cues=list(cues[:1]))
