"""Words and sentences of the story, as columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellread.text import Span


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A name or a common noun that stands for a person, outermost stretch only."""

    #: tokens, half-open
    start_token: int
    end_token: int
    #: "name" | "nominal"
    form: str
    #: the token that heads it
    head_token: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every token of the story in text order, one column a property; paratext has none.

    Labels are those of Universal Dependencies (tags: Penn Treebank). Where nothing parsed, `head` is -1 and `dep`
    is ""; a root's head is itself. Columns have equal length.
    """

    #: code points of the text, half-open
    start: Sequence[int]
    end: Sequence[int]
    words: Sequence[str]
    lemma: Sequence[str]
    #: universal part of speech
    pos: Sequence[str]
    #: Penn Treebank tag
    tag: Sequence[str]
    #: index of the governing token
    head: Sequence[int]
    dep: Sequence[str]
    #: index of the sentence
    sentence: Sequence[int]
    #: first token of each sentence, ascending, and at the end the number of tokens
    sentence_starts: Sequence[int]
    #: in text order
    people: tuple[PersonMention, ...]
    #: whether a trained model made the columns, or only rules
    trained: bool

    def __len__(self) -> int:
        return len(self.start)

    def span(self, start_token: int, end_token: int) -> Span:
        """The text under tokens `start_token` up to `end_token`, which must not be empty."""
        return Span(self.start[start_token], self.end[end_token - 1])
