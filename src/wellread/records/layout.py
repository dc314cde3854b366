"""What is story and what is the author, the archive or the publisher talking."""

from __future__ import annotations

from dataclasses import dataclass

from wellread.records.evidence import Evidence
from wellread.text import Span

PARATEXT_KINDS = (
    "authors_note", "disclaimer", "title", "byline", "header", "summary", "dedication",
    "chapter_heading", "scene_break", "end_mark", "archive_note", "other",
)  # fmt: skip

COMPLETENESS = ("complete", "in progress", "breaks off")


@dataclass(frozen=True, slots=True)
class Paratext:
    """A stretch that is not story. Neighbours of one kind parted only by blanks are one."""

    #: one of PARATEXT_KINDS
    kind: str
    span: Span
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in PARATEXT_KINDS:
            raise ValueError(f"no such paratext: {self.kind}")


@dataclass(frozen=True, slots=True)
class Chapter:
    """From its heading to the last character before the next, notes included."""

    #: without "Chapter 3:"; None where it has only a number, or no heading
    title: str | None
    span: Span
    #: "story", or "note" for a chapter that holds no story
    kind: str = "story"


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of a work. Paratext and story together cover every non-blank character exactly once."""

    #: title the file or the text gives; None where neither does
    title: str | None
    authors: tuple[str, ...]
    #: in text order
    paratext: tuple[Paratext, ...]
    #: in text order, trimmed of blanks
    story: tuple[Span, ...]
    #: a work without headings has one
    chapters: tuple[Chapter, ...]
    #: stretches of story between marked breaks and chapter borders
    scenes: tuple[Span, ...]
    #: one of COMPLETENESS
    completeness: str | None = None
    #: (name, what the notes or the header say of them): people that paratext names, for the cast
    named_people: tuple[tuple[str, Span], ...] = ()
    #: what a typed header block declares ("fandom" -> "Sherlock Holmes"), label in lower case
    header_fields: tuple[tuple[str, str], ...] = ()
