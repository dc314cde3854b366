"""How a story is told."""

from __future__ import annotations

from dataclasses import dataclass

from wellread.records.cast import CharacterId
from wellread.text import Span


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch of continuous time and place."""

    span: Span
    #: "past" | "present" | "mixed" | None
    tense: str | None = None
    #: whose eyes, most first
    focal: tuple[CharacterId, ...] = ()
    flashback: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """A sentence in another tense or view than its scene, not on purpose as far as can be told."""

    #: "tense" | "view"
    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Style:
    """Tense, person, view and counts of the whole story."""

    #: "past" | "present" | "mixed" | None
    tense: str | None
    #: offsets where the base tense changes for good
    tense_shifts: tuple[int, ...]
    slips: tuple[Slip, ...]
    #: "first" | "second" | "third" | None
    person: str | None
    #: "limited" | "alternating" | "omniscient" | None
    view: str | None
    focal: tuple[CharacterId, ...]
    #: share of the story's words inside speech
    dialogue_share: float
    #: runs of non-blanks that hold a letter or digit, in story
    n_words: int
