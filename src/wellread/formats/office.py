"""Paragraphs of word processors → a draft: which is the title, which headings head chapters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from wellread.formats.blocks import InnerMark
from wellread.formats.draft import Draft
from wellread.formats.facts import is_pen_name

_BYLINE = re.compile(r"^(?:written )?by:?\s+(?P<name>\S.{0,80})$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as the document has it."""

    words: str
    marks: tuple[InnerMark, ...]
    #: of a heading, from 1
    level: int | None
    #: "title" or "byline" by its style
    role: str | None
    page_break: bool


class OfficeText:
    """Collects a document's paragraphs; writes them when all are known."""

    def __init__(self, draft: Draft) -> None:
        """A collector for `draft`."""
        self.draft = draft
        self.paragraphs: list[Paragraph] = []

    def add(
        self,
        words: str,
        marks: Sequence[InnerMark] = (),
        *,
        level: int | None = None,
        role: str | None = None,
        page_break: bool = False,
    ) -> None:
        """One more paragraph, blank ones too: they are gaps."""
        self.paragraphs.append(Paragraph(words, tuple(marks), level, role, page_break))

    def finish(self) -> None:
        """Write everything into the draft."""
        chapter_level = self._chapter_level()
        n_empty = 0
        for index, item in enumerate(self.paragraphs):
            if not item.words.strip():
                n_empty += 1
                continue
            if n_empty >= 2:
                self.draft.builder.want_gap()
            n_empty = 0
            self._write(item, index, chapter_level)

    def _chapter_level(self) -> int | None:
        """The highest level of which there are several; a lone heading at the top is the title."""
        counts = Counter(item.level for item in self.paragraphs if item.level is not None and item.words.strip())
        several = sorted(level for level, count in counts.items() if level is not None and count > 1)
        if several:
            return several[0]
        single = sorted(level for level in counts if level is not None)
        has_title = any(item.role == "title" and item.words.strip() for item in self.paragraphs)
        return single[0] if single and (has_title or len(single) > 1) else None

    def _write(self, item: Paragraph, index: int, chapter_level: int | None) -> None:
        draft, builder = self.draft, self.draft.builder
        words = " ".join(item.words.split())
        if (item.role == "title" or (item.level is not None and self._is_title(item, chapter_level))) and not any(
            hint.kind == "title" for hint in builder.hints
        ):
            builder.add(item.words, item.marks, kind="title")
            draft.facts.title = draft.facts.title or words
        elif item.level is not None and item.level == chapter_level:
            builder.add(item.words, item.marks, kind="chapter_heading")
        elif len(builder.paragraphs) == 1 and (match := _BYLINE.match(words)):
            draft.facts.add_author(match.group("name"))
            builder.add(item.words, item.marks, kind="byline")
        elif item.role == "byline" and 0 < len(builder.paragraphs) < 3 and is_pen_name(words):
            draft.facts.add_author(words)
            builder.add(item.words, item.marks, kind="byline")
        else:
            builder.add(item.words, item.marks)

    def _is_title(self, item: Paragraph, chapter_level: int | None) -> bool:
        first = next((other for other in self.paragraphs if other.words.strip()), None)
        return first is item and (chapter_level is None or (item.level or 9) < chapter_level)
