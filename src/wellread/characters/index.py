"""Mentions by paragraph, for stages that look around a line of speech."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from wellread.records import Cast, Mention, Work
from wellread.text import Span


@dataclass(frozen=True, slots=True)
class MentionIndex:
    """Finds the mentions in a stretch of text in logarithmic time."""

    mentions: tuple[Mention, ...]
    starts: Sequence[int]

    def within(self, span: Span) -> tuple[Mention, ...]:
        """Mentions that begin inside `span`, in text order."""
        return self.mentions[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]


def index_mentions(cast: Cast) -> MentionIndex:
    """An index of the cast's mentions."""
    return MentionIndex(cast.mentions, [mention.span.start for mention in cast.mentions])


def mentions_by_paragraph(work: Work, cast: Cast) -> list[tuple[Mention, ...]]:
    """For each paragraph of the work its mentions, in text order."""
    index = index_mentions(cast)
    return [index.within(paragraph) for paragraph in work.paragraphs]
