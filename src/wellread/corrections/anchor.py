"""Lines ↔ their words and place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from wellread.corrections.kinds import Line
from wellread.records import Layout, Quotation, Quoting, Work
from wellread.text import Span

#: words of a line that are kept to find it by, and of what stands before it
_N_WORDS = 12
_N_BEFORE = 8
#: how much of a line that has changed must be the same, and by how much it must beat the next
_LIKE_ENOUGH = 0.72
_CLEARLY = 0.06
#: lines looked at closely, most words in common first
_MOST_TRIED = 12

_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def anchor_line(
    work: Work, layout: Layout, quoting: Quoting, quotation: Quotation, *, speaker: str | None,
    addressees: tuple[str, ...] | None = None,
) -> Line:  # fmt: skip
    """The correction that gives `quotation` another speaker, told so that the line is found again."""
    finder = LineFinder(work, layout, quoting)
    words = finder.words[quotation.id][:_N_WORDS]
    chapter = finder.chapters[quotation.id]
    alike = [n for n in finder.beginning(words) if finder.chapters[n] == chapter]
    return Line(
        words=_verbatim(work.text.slice(quotation.span), len(words)) or work.text.slice(quotation.span),
        speaker=speaker,
        addressees=addressees,
        chapter=chapter if len(layout.chapters) > 1 else None,
        nth=alike.index(quotation.id) + 1 if quotation.id in alike else 1,
        before=" ".join(finder.before(quotation.id)) or None,
    )


def _verbatim(text: str, n_words: int) -> str:
    """The first words of `text` as they are written, its marks left out."""
    matches = list(_WORDS.finditer(text))[:n_words]
    return re.sub(r"\s+", " ", text[matches[0].start() : matches[-1].end()]) if matches else ""


class LineFinder:
    """The lines of one reading, to be found by their words."""

    def __init__(self, work: Work, layout: Layout, quoting: Quoting) -> None:
        """Keep every line's words and chapter."""
        self.work = work
        self.quotations = quoting.quotations
        self.words = [_words(work.text.slice(item.span)) for item in self.quotations]
        self.chapters = _chapters(layout, self.quotations)

    def find(self, line: Line) -> tuple[int | None, str]:
        """The index of the line that is meant, or None and the reason why not."""
        words = _words(line.words)
        if not words:
            return None, "its words hold no letter"
        exact = self._among(self.beginning(words), line) or self._among(self._holding(words), line)
        if exact and line.before is None:
            if len(exact) >= line.nth:
                return exact[line.nth - 1], ""
            return None, f"there are only {len(exact)} lines like it, not {line.nth}"
        return self._most_like(words, line, exact)

    def beginning(self, words: Sequence[str]) -> list[int]:
        """The lines that begin with `words`, in order."""
        return [n for n, own in enumerate(self.words) if own[: len(words)] == list(words)]

    def before(self, n: int) -> list[str]:
        """The last words that stand before line `n`."""
        start = self.quotations[n].span.start
        return _words(self.work.text.slice(Span(max(0, start - 120), start)))[-_N_BEFORE:]

    def _holding(self, words: Sequence[str]) -> list[int]:
        phrase = f" {' '.join(words)} "
        return [n for n, own in enumerate(self.words) if phrase in f" {' '.join(own)} "]

    def _among(self, found: list[int], line: Line) -> list[int]:
        """Those in the chapter that is named; if none is there any more, all of them where that leaves no doubt."""
        if line.chapter is None:
            return found
        near = [n for n in found if self.chapters[n] == line.chapter]
        return near or (found if len(found) == 1 else [])

    def _most_like(self, words: list[str], line: Line, exact: list[int]) -> tuple[int | None, str]:
        """The line that has changed least, in its words and in what stands before it.

        It must be like enough, and no line of other words as like; of lines of the same words the nth is meant.
        """
        before = None if line.before is None else _words(line.before)
        marks = {n: self._likeness(words, before, n) for n in {*exact, *self._nearest(words)}}
        best = max(marks.values(), default=0.0)
        if best < _LIKE_ENOUGH:
            return None, "no line is like it any more"
        close = sorted(n for n, likeness in marks.items() if likeness > best - _CLEARLY)
        if len({tuple(self.words[n][: len(words)]) for n in close}) > 1:
            return None, "several lines are as like it"
        return close[min(line.nth, len(close)) - 1], ""

    def _nearest(self, words: list[str]) -> list[int]:
        """The lines that share most words with `words`."""
        sought = Counter(words)
        shared = {
            n: sum((sought & Counter(own[: 2 * len(words)])).values())
            for n, own in enumerate(self.words)
            if not sought.keys().isdisjoint(own)
        }
        return sorted(shared, key=lambda n: (-shared[n], n))[:_MOST_TRIED]

    def _likeness(self, words: list[str], before: list[str] | None, n: int) -> float:
        """1 where nothing has changed, 0 where nothing is the same."""
        own = self.words[n][: len(words) + 2]
        sizes = {len(words), max(len(words) - 1, 1), len(own)}
        likeness = max(_ratio(words, own[:size]) for size in sizes)
        likeness = max(likeness, _ratio(" ".join(words), " ".join(own)))
        return likeness if before is None else 0.65 * likeness + 0.35 * _ratio(before, self.before(n))


def _ratio(one: Sequence[str], other: Sequence[str]) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORDS.findall(text)]


def _chapters(layout: Layout, quotations: Sequence[Quotation]) -> list[int]:
    """The number of each quotation's chapter, from 1."""
    numbers: list[int] = []
    at = 0
    for quotation in quotations:
        while at + 1 < len(layout.chapters) and layout.chapters[at + 1].span.start <= quotation.span.start:
            at += 1
        numbers.append(at + 1)
    return numbers
