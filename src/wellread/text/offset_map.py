"""From a changed view of a text back to the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from wellread.text.span import Span


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Where each code point of a view (straightened marks, NFC, lower case) stands in the text it was made from.

    The view is described by its pieces: `(view_start, text_start)` pairs, both ascending, the first `(0, ...)`.
    Between two pieces the view and the text run in step; a view offset past a piece's share of the text is held
    at the start of the next piece.
    """

    #: where each piece begins in the view
    view_starts: tuple[int, ...]
    #: where each piece begins in the text
    text_starts: tuple[int, ...]
    #: code points in the view
    view_length: int
    #: code points in the text
    text_length: int

    @classmethod
    def from_pieces(cls, pieces: Iterable[tuple[str, Span]], *, text_length: int) -> tuple[str, OffsetMap]:
        """The view that `pieces` spell and the map back.

        Args:
            pieces: words of the view with the stretch of text each stands for, in order.
            text_length: code points of the text.
        """
        words: list[str] = []
        view_starts: list[int] = []
        text_starts: list[int] = []
        length = 0
        for word, span in pieces:
            view_starts.append(length)
            text_starts.append(span.start)
            words.append(word)
            length += len(word)
        return "".join(words), cls(tuple(view_starts), tuple(text_starts), length, text_length)

    def offset(self, view_offset: int) -> int:
        """The text offset of `view_offset`; the view's end maps to the text's end."""
        if view_offset >= self.view_length:
            return self.text_length
        piece = bisect_right(self.view_starts, view_offset) - 1
        limit = self.text_starts[piece + 1] if piece + 1 < len(self.text_starts) else self.text_length
        return min(self.text_starts[piece] + view_offset - self.view_starts[piece], limit)

    def span(self, view_span: Span) -> Span:
        """The stretch of text that `view_span` of the view stands for."""
        start = self.offset(view_span.start)
        return Span(start, max(start, self.offset(view_span.end)))
