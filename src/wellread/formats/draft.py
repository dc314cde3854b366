"""A work in the making: what every reader fills, and how it becomes a `Work`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from wellread.errors import InputError
from wellread.formats.blocks import TextBuilder
from wellread.formats.facts import Facts
from wellread.formats.frames import find_frame
from wellread.formats.limits import Budget
from wellread.formats.tongue import find_language, language_code
from wellread.records import Hint, Mark, Part, ReadingWarning, Source, Work
from wellread.text import Span, Text

_LOOKS = frozenset(("emphasis", "strong", "strike", "superscript"))


@dataclass(frozen=True, slots=True)
class File:
    """Bytes that are to be read, and where they lay."""

    data: bytes
    #: as the caller named it, `archive.zip!member` inside an archive
    path: str | None
    sha256: str
    budget: Budget

    @property
    def name(self) -> str:
        """The last part of the path, without folders."""
        path = self.path or ""
        return path.replace("\\", "/").rpartition("/")[2].rpartition("!")[2]


@dataclass(slots=True)
class Draft:
    """What a reader has found so far."""

    #: who made the file or page
    origin: str
    facts: Facts = field(default_factory=Facts)
    builder: TextBuilder = field(default_factory=TextBuilder)
    part: Part | None = None
    warnings: list[ReadingWarning] = field(default_factory=list)
    #: the text, its paragraphs and marks where they are not the builder's (typed text)
    content: str | None = None
    paragraphs: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()
    hints: list[Hint] = field(default_factory=list)

    def add_title(self, title: str | None) -> None:
        """Write the title into the text, and keep it as the work's."""
        if title and title.strip():
            self.facts.title = " ".join(title.split())
            self.builder.add(self.facts.title, kind="title")

    def add_byline(self, words: str | None = None) -> None:
        """Write "by ..." into the text."""
        words = words or ("by " + ", ".join(self.facts.authors) if self.facts.authors else "")
        if words:
            self.builder.add(" ".join(words.split()), kind="byline")

    def add_summary(self, summary: str | None) -> None:
        """Write a summary (plain, paragraphs parted by blank lines) into the text, and declare it."""
        if summary and summary.strip():
            self.facts.fill(summary=summary.strip())
            self.builder.add(summary, kind="summary")

    def settle(self) -> None:
        """Make the builder's paragraphs the text, where the text is not there already; nothing is added afterwards."""
        if self.content is not None:
            return
        self.builder.widen_gaps()
        self.builder.split_lines()
        self.content, self.paragraphs = self.builder.content(), tuple(self.builder.paragraphs)
        self.marks, self.hints = tuple(self.builder.marks), self.builder.hints

    def warn(self, code: str, message: str) -> None:
        """Note what could not be done."""
        self.warnings.append(ReadingWarning(code, message))


def without_overlap(hints: list[Hint]) -> list[Hint]:
    """The hints in text order; of two that overlap the longer one."""
    kept: list[Hint] = []
    for hint in sorted(hints, key=lambda item: -len(item.span)):
        if not any(hint.span.overlaps(other.span) for other in kept):
            kept.append(hint)
    return sorted(kept, key=lambda item: item.span.start)


def finish(draft: Draft, file: File, *, media_type: str, encoding: str | None) -> Work:
    """The work that a draft has become.

    Raises:
        InputError: when it holds no words.
    """
    draft.settle()
    content, paragraphs, marks, hints = draft.content or "", draft.paragraphs, draft.marks, draft.hints
    if not content.strip():
        raise InputError("it holds no text", path=file.path)
    frame, fields = find_frame(content)
    if frame:
        hints = [hint for hint in hints if not any(hint.span.overlaps(part.span) for part in frame)] + frame
        if draft.facts.title is None or draft.facts.title.casefold() == fields.get("title", "").casefold():
            draft.facts.title = fields.get("title") or draft.facts.title
        draft.origin = "gutenberg" if draft.origin == "text" else draft.origin
        if not draft.facts.authors and "author" in fields:
            draft.facts.add_author(fields["author"])
    declared = draft.facts.declared
    told = find_language(content)
    return Work(
        text=Text(content),
        source=Source(file.path, media_type, encoding, file.sha256, draft.part, draft.origin),
        title=draft.facts.title,
        authors=tuple(draft.facts.authors),
        language=told or language_code(declared.language),
        declared=declared,
        paragraphs=paragraphs,
        marks=tuple(_joined(marks)),
        hints=tuple(sorted(hints, key=lambda hint: (hint.span.start, hint.span.end))),
        warnings=tuple(draft.warnings),
    )


def _joined(marks: Iterable[Mark]) -> list[Mark]:
    """Marks in text order; those of one look that touch are one: word processors cut a word's look anywhere."""
    found: list[Mark] = []
    last: dict[str, int] = {}
    for mark in sorted(marks, key=lambda item: (item.span.start, item.span.end)):
        at = last.get(mark.kind)
        if at is not None and mark.kind in _LOOKS and found[at].span.end == mark.span.start < mark.span.end:
            found[at] = Mark(Span(found[at].span.start, mark.span.end), mark.kind)
            continue
        last[mark.kind] = len(found)
        found.append(mark)
    return found
