"""Gold readings of whole short stories, as careful readers made them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wellread.text import Span


@dataclass(frozen=True, slots=True)
class GoldPerson:
    """Somebody in a gold story."""

    id: str
    name: str
    aliases: tuple[str, ...]
    pronouns: str | None
    present: bool
    #: of several people speaking at once
    members: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All names, the fullest first."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class GoldQuotation:
    """One stretch between marks."""

    span: Span
    kind: str
    speaker: str | None
    addressees: tuple[str, ...]
    #: every manner a reader chose
    manners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldBeat:
    """One thing that passes between people."""

    kind: str
    agent: str
    patient: str | None
    span: Span
    status: str
    #: found by both readers
    agreed: bool


@dataclass(frozen=True, slots=True)
class GoldStory:
    """What careful readers say of one story; a layer they did not label is None."""

    name: str
    text: str
    sections: tuple[tuple[str, Span], ...]
    title: str | None
    people: tuple[GoldPerson, ...]
    quotations: tuple[GoldQuotation, ...]
    beats: tuple[GoldBeat, ...] | None
    closeness: tuple[float, ...] | None
    endings: tuple[str, ...] | None
    tenses: tuple[str, ...] | None
    persons: tuple[str, ...] | None
    views: tuple[str, ...] | None
    pairing: str | None
    fandom: str | None

    @property
    def main_pair(self) -> frozenset[str]:
        """Ids of the two whom `pairing` names; empty where it names nobody the gold knows."""
        sides = re.split(r"\s*[/&]\s*", self.pairing or "")
        found = [person.id for side in sides for person in self.people if side in person.names]
        return frozenset(found) if len(sides) == len(found) == 2 else frozenset()


def read_gold_story(path: Path, *, text: str) -> GoldStory:
    """The gold story in the JSON file at `path`.

    Args:
        path: `<name>.gold.json`.
        text: the story's text, to which offsets belong.
    """
    gold = json.loads(path.read_text("utf-8"))
    pov = gold.get("pov") or {}
    return GoldStory(
        name=path.name.removesuffix(".gold.json"),
        text=text,
        sections=tuple((item["kind"], Span(item["start"], item["end"])) for item in gold["sections"]),
        title=gold["title"],
        people=tuple(_person(item) for item in gold["characters"]),
        quotations=tuple(_quotation(item) for item in gold["quotes"]),
        beats=tuple(_beat(item) for item in gold["beats"]) if gold.get("beats") else None,
        closeness=tuple(gold["closeness"]) if gold.get("closeness") else None,
        endings=_choices(gold, "endings", gold.get("ending")),
        tenses=_choices(gold, "tenses", gold.get("tense")),
        persons=_choices(gold, "persons", pov.get("person")),
        views=_choices(gold, "pov_kinds", pov.get("kind")),
        pairing=gold.get("pairing"),
        fandom=gold.get("fandom"),
    )


def _choices(gold: dict[str, Any], several: str, one: Any) -> tuple[str, ...] | None:
    """What either reader chose; one reader's choice where there was one reader."""
    if gold.get(several):
        return tuple(gold[several])
    value = one["ending"] if isinstance(one, dict) else one
    return (value,) if value else None


def _person(item: dict[str, Any]) -> GoldPerson:
    return GoldPerson(
        item["id"],
        item["name"],
        tuple(item.get("aliases", ())),
        item.get("pronouns"),
        bool(item.get("present", True)),
        tuple(item.get("members", ())),
    )


def _quotation(item: dict[str, Any]) -> GoldQuotation:
    manners = item.get("types") or ([item["type"]] if item.get("type") else [])
    return GoldQuotation(
        Span(item["start"], item["end"]),
        item["kind"],
        item.get("speaker"),
        tuple(item.get("addressees") or ()),
        tuple(manners),
    )


def _beat(item: dict[str, Any]) -> GoldBeat:
    return GoldBeat(
        item["kind"],
        item["agent"],
        item.get("patient"),
        Span(item["start"], item["end"]),
        item["status"],
        bool(item.get("agreed", True)),
    )
