"""LitBank as sequences of words with the people in them, and which of its texts are kept for the test."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wellread.language.draft import Draft, draft_blocks
from wellread.language.segments import Block, Stretch
from wellread.language.tokenize import Vocabulary

#: texts whose book is also in PDNC: never trained on, never looked at while choosing anything
TEST = frozenset(
    """
    105_persuasion 11_alices_adventures_in_wonderland 1245_night_and_day 1342_pride_and_prejudice 158_emma
    1695_the_man_who_was_thursday_a_nightmare 174_the_picture_of_dorian_gray 208_daisy_miller_a_study
    2641_a_room_with_a_view 2891_howards_end 45_anne_of_green_gables 5230_the_invisible_man_a_grotesque_romance
    541_the_age_of_innocence
    """.split()
)
#: not trained on either: they choose between shapes and settings
DEV = frozenset("113_the_secret_garden 2852_the_hound_of_the_baskervilles 543_main_street".split())

_BREAK = re.compile(r"\n\s*\n")
_MARKS = "\"'“”‘’"


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention of somebody, or a place's name; pronouns are left out."""

    start: int
    end: int
    #: "name" | "nominal" | "place" (the name of anything that is nobody)
    form: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One text of LitBank."""

    name: str
    text: str
    #: of people, outermost ones only
    people: tuple[Mention, ...]
    #: every one, nested too
    mentions: tuple[Mention, ...]
    #: quotations with their marks
    quotations: tuple[tuple[int, int], ...]

    def draft(self, *, quotations: bool) -> Draft:
        """Words and units, with quotations cut out of the narration or not."""
        return draft_blocks(self.text, self._blocks(quotations), Vocabulary())

    def _blocks(self, cut_out: bool) -> Iterator[Block]:
        at = 0
        borders = [match.span() for match in _BREAK.finditer(self.text)]
        for gap_start, gap_end in [*borders, (len(self.text), len(self.text))]:
            if self.text[at:gap_start].strip():
                yield Block(tuple(self._stretches(at, gap_start, cut_out)))
            at = gap_end

    def _stretches(self, start: int, end: int, cut_out: bool) -> Iterator[Stretch]:
        for first, last in self.quotations if cut_out else ():
            if start <= first and last <= end:
                if first > start:
                    yield Stretch(start, first, quoted=False)
                yield Stretch(first, last, quoted=True)
                start = last
        if start < end:
            yield Stretch(start, end, quoted=False)


def read_litbank(folder: Path) -> dict[str, Excerpt]:
    """All excerpts by name."""
    return {path.name: _read(path) for path in sorted(folder.iterdir()) if path.is_dir()}


def _read(folder: Path) -> Excerpt:
    with (folder / "text.txt").open(encoding="utf-8", newline="") as file:
        text = file.read()
    rows = _rows(folder / "mentions.jsonl")
    mentions = [Mention(row["start"], row["end"], form) for row in rows if (form := _form(row))]
    people = sorted({(m.start, m.end, m.form) for m in mentions if m.form != "place"})
    outer = [
        Mention(*mention)
        for mention in people
        if not any(o[0] <= mention[0] and mention[1] <= o[1] and o[:2] != mention[:2] for o in people)
    ]
    spans = [span for row in _rows(folder / "quotes.jsonl") for span in row["spans"]]
    return Excerpt(
        folder.name, text, tuple(outer), tuple(mentions), tuple(_with_marks(text, *span) for span in sorted(spans))
    )


def _form(row: dict[str, Any]) -> str | None:
    if row["category"] == "PER":
        return {"PROP": "name", "NOM": "nominal"}.get(row["form"])
    return "place" if row["form"] == "PROP" else None


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    start -= start > 0 and text[start - 1] in _MARKS
    end += end < len(text) and text[end] in _MARKS
    return start, end
