"""What the narrator says, apart from what is said between marks: the words that tense, view and beats are read from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from wellread.records import Cast, Layout, Mention, Quotation, Quoting, Tokens, Work
from wellread.text import Span


@dataclass(frozen=True, slots=True)
class Narration:
    """Columns beside those of `Tokens`, one entry a token."""

    work: Work
    layout: Layout
    quoting: Quoting
    tokens: Tokens
    cast: Cast
    #: each word in lower case with straight apostrophes
    lower: Sequence[str]
    #: index of the quotation the token lies in, -1 in narration
    quotation: Sequence[int]
    #: index of the token's paragraph in `Work.paragraphs`
    paragraph: Sequence[int]
    #: index into `cast.mentions` of the mention that covers the token, innermost, or -1
    mention: Sequence[int]
    #: tokens governed by each token; empty without a parse
    children: Sequence[Sequence[int]]

    def is_told(self, token: int) -> bool:
        """Whether the narrator says the word (marks of thought and titles do not take it from them)."""
        at = self.quotation[token]
        return at < 0 or self.quoting.quotations[at].kind == "other"

    def mention_at(self, token: int) -> Mention | None:
        """The mention that covers `token`."""
        at = self.mention[token]
        return self.cast.mentions[at] if at >= 0 else None

    def first_token(self, offset: int) -> int:
        """The first token that ends after `offset`."""
        return bisect_right(self.tokens.end, offset)

    def sentence_bounds(self, token: int) -> tuple[int, int]:
        """First token and the one after the last of the sentence of `token`."""
        at = self.tokens.sentence[token]
        return self.tokens.sentence_starts[at], self.tokens.sentence_starts[at + 1]


def _whole(quotation: Quotation) -> Span:
    """The quotation with the name before its colon ("Me, 9:14 pm:"), which narrates nothing either."""
    start = quotation.label.start if quotation.label is not None else quotation.span.start
    return Span(start, quotation.span.end)


def build_narration(work: Work, layout: Layout, quoting: Quoting, tokens: Tokens, cast: Cast) -> Narration:
    """The columns that tell which tokens are narration, and whom they mention."""
    return Narration(
        work,
        layout,
        quoting,
        tokens,
        cast,
        lower=[word.lower().replace("’", "'") for word in tokens.words],
        quotation=_column(tokens, [_whole(item) for item in quoting.quotations]),
        paragraph=_column(tokens, list(work.paragraphs)),
        mention=_mentions(tokens, cast),
        children=_children(tokens),
    )


def _column(tokens: Tokens, spans: Sequence[Span]) -> list[int]:
    """For each token the index of the span it starts in; spans are ascending and do not overlap."""
    found = [-1] * len(tokens)
    for index, span in enumerate(spans):
        first = bisect_left(tokens.start, span.start)
        last = bisect_left(tokens.start, span.end)
        found[first:last] = [index] * (last - first)
    return found


def _mentions(tokens: Tokens, cast: Cast) -> list[int]:
    found = [-1] * len(tokens)
    for index, mention in enumerate(cast.mentions):
        at = bisect_right(tokens.end, mention.span.start)
        while at < len(tokens) and tokens.start[at] < mention.span.end:
            found[at] = index
            at += 1
    return found


def _children(tokens: Tokens) -> list[list[int]]:
    found: list[list[int]] = [[] for _ in range(len(tokens))]
    for token, head in enumerate(tokens.head):
        if head >= 0 and head != token:
            found[head].append(token)
    return found
