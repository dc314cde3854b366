"""A work as its file gives it: one text, where its paragraphs lie, and what the file declares about it."""

from __future__ import annotations

from dataclasses import dataclass, field

from wellread.records.evidence import ReadingWarning
from wellread.text import Span, Text

MARK_KINDS = ("emphasis", "strong", "strike", "superscript", "link", "image", "centred", "verse")


@dataclass(frozen=True, slots=True)
class Part:
    """Which of several files or posts of one work this is."""

    #: counted from 1
    n: int
    #: None where the file does not say
    of: int | None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a work was read from."""

    #: as given by the caller; `archive.zip!inner/name.txt` for a member
    path: str | None
    #: of the content, not the name: "text/plain", "application/epub+zip"
    media_type: str
    #: name of the charset of the text that was decoded; None where the format fixes it
    encoding: str | None
    #: hex digest of the bytes of the file (of the member, in an archive)
    sha256: str
    #: set when the file holds one part of a longer work
    part: Part | None = None
    #: who made the file or the page: "ao3-download", "ffn-page", "fanficfare", "generic"
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Declared:
    """What the file itself says in fields, nothing inferred. Tags keep their kinds and their spelling."""

    fandoms: tuple[str, ...] = ()
    relationships: tuple[str, ...] = ()
    characters: tuple[str, ...] = ()
    #: freeform or additional tags, genres
    tags: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    rating: str | None = None
    #: "F/M", "Gen", ...
    categories: tuple[str, ...] = ()
    #: plain text
    summary: str | None = None
    #: (name, position or None)
    series: tuple[tuple[str, float | None], ...] = ()
    #: ISO dates where they could be parsed, else as written
    published: str | None = None
    updated: str | None = None
    #: "complete" | "in progress" | as written
    status: str | None = None
    url: str | None = None
    words: int | None = None
    #: as declared: posted chapters, and of how many (None for "?")
    chapters: int | None = None
    chapters_planned: int | None = None
    language: str | None = None
    collections: tuple[str, ...] = ()
    #: any further labelled field, label as written
    other: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """Formatting that can carry meaning."""

    span: Span
    #: one of MARK_KINDS
    kind: str

    def __post_init__(self) -> None:
        if self.kind not in MARK_KINDS:
            raise ValueError(f"no such mark: {self.kind}")


@dataclass(frozen=True, slots=True)
class Hint:
    """A stretch of text whose part in the work the file's own structure tells (a notes field, a heading, a rule)."""

    #: one of paratext's kinds (see `wellread.records.layout.PARATEXT_KINDS`)
    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Work:
    """One work of fiction, read and not yet understood. Paragraphs are in text order and do not overlap."""

    text: Text
    source: Source
    title: str | None = None
    authors: tuple[str, ...] = ()
    #: BCP 47 code as declared or told from the words; None where neither says
    language: str | None = None
    declared: Declared = field(default_factory=Declared)
    #: without the blanks around them; hard-wrapped lines of one paragraph are one
    paragraphs: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()
    hints: tuple[Hint, ...] = ()
    warnings: tuple[ReadingWarning, ...] = ()
