"""A text that never changes."""

from __future__ import annotations

from dataclasses import dataclass

from wellread.text.span import Span


@dataclass(frozen=True, slots=True)
class Text:
    """The words of one work; every offset anywhere counts its code points."""

    #: line ends are LF, there is no byte-order mark and no NUL
    content: str

    def __len__(self) -> int:
        return len(self.content)

    def slice(self, span: Span) -> str:
        """The words under `span`."""
        return self.content[span.start : span.end]

    def trim(self, span: Span) -> Span:
        """`span` without blanks at its ends; an empty span at its start if it is all blank."""
        return trimmed(self.content, span.start, span.end)


def trimmed(content: str, start: int, end: int) -> Span:
    """The stretch [start, end) without blanks at its ends; an empty one at `start` if it is all blank."""
    words = content[start:end]
    if words and not words[0].isspace() and not words[-1].isspace():
        return Span(start, start + len(words))
    length = len(words.strip())
    begin = start + (len(words) - len(words.lstrip()) if length else 0)
    return Span(begin, begin + length)
