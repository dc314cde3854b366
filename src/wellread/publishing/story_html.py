"""The story as HTML, rebuilt from our records: nothing of the file's own markup is passed through."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby, pairwise
from typing import TypeVar

from wellread.formats.plain import is_wrapped, measure_signs
from wellread.records import Analysis, Attribution, Mark, Paratext, Quotation
from wellread.text import Span

#: marks we draw, and the element for each; pictures and links are words only, since nothing may be fetched
_MARK_TAGS = {"emphasis": "em", "strong": "strong", "strike": "s", "superscript": "sup"}
_HEADINGS = {"title": "h2", "chapter_heading": "h2", "byline": "p"}
#: paratext that a person may want out of the way
FOLDED = frozenset(
    ("authors_note", "disclaimer", "header", "summary", "dedication", "archive_note", "other", "byline", "end_mark")
)
_Placed = TypeVar("_Placed", Paratext, Quotation)
#: below this score a line is drawn as uncertain
CERTAIN = 0.7
N_TINTS = 10


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a paragraph over which nothing changes."""

    span: Span
    tags: tuple[str, ...]
    quotation: Quotation | None
    note: bool


def _marks_by_paragraph(analysis: Analysis) -> dict[int, list[Mark]]:
    """Start of a paragraph → the marks that lie over some of it."""
    paragraphs = analysis.work.paragraphs
    starts = [paragraph.start for paragraph in paragraphs]
    found: dict[int, list[Mark]] = {}
    for mark in analysis.work.marks:
        first = max(0, bisect_right(starts, mark.span.start) - 1)
        for paragraph in paragraphs[first : bisect_right(starts, mark.span.end)]:
            if mark.span.overlaps(paragraph):
                found.setdefault(paragraph.start, []).append(mark)
    return found


class StoryHtml:
    """Draws the paragraphs of one reading."""

    def __init__(self, analysis: Analysis) -> None:
        """Index what lies where in the text."""
        self._analysis = analysis
        self._content = analysis.work.text.content
        self._quotations = analysis.quoting.quotations
        self._quotation_starts = [item.span.start for item in self._quotations]
        self._paratext = analysis.layout.paratext
        self._paratext_starts = [item.span.start for item in self._paratext]
        self._marks = _marks_by_paragraph(analysis)
        self._is_wrapped = is_wrapped(self._content, analysis.work.source.media_type)
        speech = analysis.speech
        self._said: dict[int, Attribution] = {item.quotation: item for item in speech.attributions} if speech else {}
        self._names = [person.name for person in speech.cast.characters] if speech else []

    def build(self) -> str:
        """All paragraphs in order; notes and the like lie in `<details>`."""
        blocks: list[str] = []
        for part, paragraphs in self.runs(self._analysis.work.paragraphs):
            drawn = [self.draw(paragraph, part) for paragraph in paragraphs]
            blocks.append(self._fold(part, drawn) if part and part.kind in FOLDED else "\n".join(drawn))
        return "\n".join(blocks)

    def runs(self, paragraphs: Sequence[Span]) -> Iterator[tuple[Paratext | None, list[Span]]]:
        """Neighbouring paragraphs that lie in the same paratext, or in story (None), together."""
        for part, group in groupby(paragraphs, key=self._part_over):
            yield part, list(group)

    def _part_over(self, paragraph: Span) -> Paratext | None:
        at = bisect_right(self._paratext_starts, paragraph.start) - 1
        if at >= 0 and self._paratext[at].span.contains(paragraph):
            return self._paratext[at]
        return None

    def _fold(self, part: Paratext | None, paragraphs: list[str]) -> str:
        label = part.kind.replace("authors_note", "author’s note").replace("_", " ") if part else ""
        return f'<details class="note"><summary>{escape(label)}</summary>\n' + "\n".join(paragraphs) + "\n</details>"

    def draw(self, paragraph: Span, part: Paratext | None) -> str:
        """One paragraph as an element, valid in HTML and in XHTML."""
        if part is not None and part.kind == "scene_break":
            return "<hr/>"
        if part is not None and part.kind in _HEADINGS:
            tag = _HEADINGS[part.kind]
            return f"<{tag}>{self._inline(paragraph)}</{tag}>"
        return self._paragraph(paragraph)

    def _paragraph(self, paragraph: Span) -> str:
        return f"<p>{self._inline(paragraph)}</p>"

    def _inline(self, paragraph: Span) -> str:
        line_end = self._line_end(paragraph)
        return "".join(self._draw(piece, line_end) for piece in self._pieces(paragraph))

    def _line_end(self, paragraph: Span) -> str:
        """What a line break inside a paragraph becomes: nothing to see where a program wrapped the line."""
        verse = any(mark.kind == "verse" for mark in self._marks.get(paragraph.start, ()))
        return "\n" if self._is_wrapped and not verse else "<br/>\n"

    def _pieces(self, paragraph: Span) -> Iterator[_Piece]:
        quotations = self._overlapping(paragraph, self._quotation_starts, self._quotations)
        parts = self._overlapping(paragraph, self._paratext_starts, self._paratext)
        marks = self._marks.get(paragraph.start, [])
        signs = [sign for mark in marks for sign in self._signs(mark)]
        borders = {paragraph.start, paragraph.end}
        for span in (*(q.span for q in quotations), *(p.span for p in parts), *(m.span for m in marks), *signs):
            borders |= {max(span.start, paragraph.start), min(span.end, paragraph.end)}
        ordered = sorted(borders)
        for start, end in pairwise(ordered):
            piece = Span(start, end)
            if any(sign.contains(piece) for sign in signs):
                continue
            yield _Piece(
                piece,
                tuple(_MARK_TAGS[m.kind] for m in marks if m.kind in _MARK_TAGS and m.span.contains(piece)),
                next((q for q in quotations if q.span.contains(piece)), None),
                any(p.span.contains(piece) and not p.span.contains(paragraph) for p in parts),
            )

    def _signs(self, mark: Mark) -> Iterator[Span]:
        """The asterisks and the like that an emphasis was typed with; drawn emphasis needs none."""
        media_type = self._analysis.work.source.media_type
        length = measure_signs(self._content, media_type, mark.span.start, mark.span.end)
        if length and mark.kind in _MARK_TAGS:
            yield Span(mark.span.start - length, mark.span.start)
            yield Span(mark.span.end, mark.span.end + length)

    @staticmethod
    def _overlapping(paragraph: Span, starts: list[int], items: Sequence[_Placed]) -> list[_Placed]:
        first = max(0, bisect_right(starts, paragraph.start) - 1)
        last = bisect_right(starts, paragraph.end)
        return [item for item in items[first:last] if item.span.overlaps(paragraph)]

    def _draw(self, piece: _Piece, line_end: str) -> str:
        words = escape(self._content[piece.span.start : piece.span.end]).replace("\n", line_end)
        for tag in piece.tags:
            words = f"<{tag}>{words}</{tag}>"
        if piece.note:
            return f'<small class="inline-note">{words}</small>'
        return words if piece.quotation is None else self._tint(piece.quotation, words)

    def _tint(self, quotation: Quotation, words: str) -> str:
        found = self._said.get(quotation.id)
        if quotation.kind == "other" or found is None:
            return words
        if found.speaker is None:
            return f'<span class="said open" title="nobody decided">{words}</span>'
        heard = ", ".join(self._names[who] for who in found.addressees or ())
        title = self._names[found.speaker] + (f" to {heard}" if heard else "")
        doubt = " unsure" if found.score < CERTAIN else ""
        return f'<span class="said s{found.speaker % N_TINTS}{doubt}" title="{escape(title)}">{words}</span>'
