"""Paragraphs in, one text with its spans out: what every reader of a rich format writes through."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from wellread.records import Hint, Mark
from wellread.text import Span

#: how a rule or a picture that breaks a scene stands in the text
SCENE_BREAK = "* * *"
#: (start, end, kind) within a paragraph
InnerMark = tuple[int, int, str]

#: mean length from which the lines of a paragraph are paragraphs themselves
_LONG_LINE = 70
_BLANK_LINE = re.compile(r"\n[ \t\xa0]*(?:\n[ \t\xa0]*)+")


class TextBuilder:
    """Collects paragraphs. They are parted by one blank line, by three where the file left a gap on purpose."""

    def __init__(self) -> None:
        """An empty text."""
        self._pieces: list[str] = []
        self.length = 0
        self.paragraphs: list[Span] = []
        self.marks: list[Mark] = []
        self.hints: list[Hint] = []
        #: positions in `_pieces` of the blank lines where a gap was asked for
        self._gaps: list[int] = []
        self._wants_gap = False
        self._kind: str | None = None

    def add(self, words: str, marks: Iterable[InnerMark] = (), *, kind: str | None = None) -> Span | None:
        """Append a paragraph (several, where blank lines part it); returns where it stands, None if it is all blank.

        Args:
            words: may hold single line breaks.
            marks: offsets into `words`.
            kind: what the paragraph is, if the file's structure tells.
        """
        marks = tuple(marks)
        if "\n" in words:
            words = words.rstrip()
            pieces = list(_split(words))
        else:
            pieces = [(0, words)]
        first = last = None
        for start, piece in pieces:
            span = self._add_one(piece, start, marks)
            if span is not None:
                first, last = first or span, span
        if first is None or last is None:
            return None
        whole = Span(first.start, last.end)
        if kind is not None and self._kind is None:
            self.hints.append(Hint(kind, whole))
        return whole

    def _add_one(self, piece: str, offset: int, marks: tuple[InnerMark, ...]) -> Span | None:
        words = piece.strip()
        if not words:
            return None
        if self._pieces:
            if self._wants_gap:
                self._gaps.append(len(self._pieces))
            self._pieces.append("\n\n")
            self.length += 2
        self._wants_gap = False
        start = self.length
        self._pieces.append(words)
        self.length += len(words)
        span = Span(start, self.length)
        self.paragraphs.append(span)
        if marks:
            self._add_marks(marks, offset + len(piece) - len(piece.lstrip()), span)
        return span

    def _add_marks(self, marks: tuple[InnerMark, ...], offset: int, span: Span) -> None:
        for begin, end, kind in marks:
            start = max(begin - offset + span.start, span.start)
            stop = min(end - offset + span.start, span.end)
            if start < stop or (kind == "image" and span.start <= start == stop <= span.end):
                self.marks.append(Mark(Span(start, stop), kind))

    def add_break(self) -> None:
        """A rule, or a picture that breaks a scene."""
        if self._pieces:
            self.add(SCENE_BREAK, kind="scene_break")

    def want_gap(self) -> None:
        """The next paragraph stands apart from the one before."""
        self._wants_gap = True

    @contextmanager
    def hinted(self, kind: str | None) -> Iterator[None]:
        """Whatever is added inside is one stretch of `kind`; inner kinds are not noted."""
        if kind is None or self._kind is not None:
            yield
            return
        self._kind = kind
        n_before = len(self.paragraphs)
        try:
            yield
        finally:
            self._kind = None
            if len(self.paragraphs) > n_before:
                self.hints.append(Hint(kind, Span(self.paragraphs[n_before].start, self.paragraphs[-1].end)))

    def ends_with_break(self) -> bool:
        """Whether the last paragraph is a scene break of ours."""
        return bool(self._pieces) and self._pieces[-1] == SCENE_BREAK

    def content(self) -> str:
        """The text so far."""
        return "".join(self._pieces)

    def head(self, length: int) -> str:
        """The beginning of the text, `length` letters or a little more; cheaper than all of it."""
        n_pieces = total = 0
        for piece in self._pieces:
            n_pieces += 1
            total += len(piece)
            if total >= length:
                break
        return "".join(self._pieces[:n_pieces])

    def widen_gaps(self, *, at_most: float = 0.12) -> None:
        """Show the gaps as three blank lines, if they are rare enough to mean something. Call once, at the end."""
        gaps, self._gaps = self._gaps, []
        if not gaps or len(gaps) > max(1, at_most * len(self.paragraphs)):
            return
        starts: list[int] = []
        position, wanted = 0, set(gaps)
        for index, piece in enumerate(self._pieces):
            if index in wanted:
                starts.append(position)
                self._pieces[index] = "\n\n\n\n"
            position += len(piece)
        self._shift(starts, 2)
        self.length += 2 * len(starts)

    def split_lines(self) -> None:
        """Paragraphs whose lines are as long as paragraphs: the break between lines was the only mark there was."""
        content = self.content() if any("\n" in piece for piece in self._pieces if len(piece) > 2) else ""
        if not content:
            return
        split: list[Span] = []
        for span in self.paragraphs:
            words = content[span.start : span.end]
            lines = words.split("\n")
            if len(lines) > 2 and len(words) / len(lines) > _LONG_LINE:
                split += _line_spans(lines, span.start)
            else:
                split.append(span)
        self.paragraphs = split

    def _shift(self, starts: list[int], width: int) -> None:
        """Move all spans that lie behind each of `starts` by `width` for each."""

        def move(span: Span) -> Span:
            return Span(
                span.start + width * bisect_left(starts, span.start),
                span.end + width * bisect_left(starts, span.end),
            )

        self.paragraphs = [move(span) for span in self.paragraphs]
        self.marks = [Mark(move(mark.span), mark.kind) for mark in self.marks]
        self.hints = [Hint(hint.kind, move(hint.span)) for hint in self.hints]


def _line_spans(lines: list[str], start: int) -> Iterator[Span]:
    for line in lines:
        words = line.strip()
        if words:
            begin = start + len(line) - len(line.lstrip())
            yield Span(begin, begin + len(words))
        start += len(line) + 1


def _split(words: str) -> Iterator[tuple[int, str]]:
    position = 0
    for match in _BLANK_LINE.finditer(words):
        yield position, words[position : match.start()]
        position = match.end()
    yield position, words[position:]
