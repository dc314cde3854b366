"""Everything a reading found out about one work."""

from __future__ import annotations

from dataclasses import dataclass

from wellread.records.cast import Character
from wellread.records.evidence import Evidence, ReadingWarning
from wellread.records.layout import Layout
from wellread.records.quotation import Quoting
from wellread.records.relationships import Beat, Relationship
from wellread.records.speech import Speech
from wellread.records.style import Scene, Style
from wellread.records.tokens import Tokens
from wellread.records.work import Work

SCHEMA = "wellread.analysis/1"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Which stage, in which version and with which settings, made a part of a reading."""

    stage: str
    version: int
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FandomGuess:
    """The world a story plays in."""

    name: str
    score: float
    #: the other worlds of a crossover
    others: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class CanonLink:
    """A moment of canon that a story starts from, follows or recalls."""

    moment: str
    title: str
    #: "starts_from" | "follows" | "recalls"
    relation: str
    departs: bool | None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of one work. Stages that did not run leave their part None or empty."""

    work: Work
    layout: Layout
    quoting: Quoting
    tokens: Tokens | None = None
    speech: Speech | None = None
    scenes: tuple[Scene, ...] = ()
    beats: tuple[Beat, ...] | None = None
    relationships: tuple[Relationship, ...] | None = None
    style: Style | None = None
    fandom: FandomGuess | None = None
    canon: tuple[CanonLink, ...] | None = None
    warnings: tuple[ReadingWarning, ...] = ()
    provenance: tuple[Provenance, ...] = ()

    @property
    def people(self) -> tuple[Character, ...]:
        """Everybody in the cast, by id; nobody where speech was not attributed."""
        return self.speech.cast.characters if self.speech else ()
