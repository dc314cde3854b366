"""The words of a story before anything is known about them, and the units in which they are read.

A unit is a run of items: the words of a quotation without its marks, or the narration of one paragraph with a
stand-in item for each quotation. Items that stand for words are the word's index; stand-ins are negative and tell
how the quotation ended, for that decides how the narration goes on ("No," she said. / "No." She left.).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wellread.language.segments import Block, iter_blocks
from wellread.language.tokenize import Vocabulary
from wellread.records import Layout, Quoting, Work

#: items that stand for a quotation that ended with a comma or a dash, with a point, or with "?", "!" or "…"
AFTER_COMMA, AFTER_STOP, AFTER_CRY = -1, -2, -3
_ENDS = {",": AFTER_COMMA, "-": AFTER_COMMA, "–": AFTER_COMMA, "—": AFTER_COMMA, ".": AFTER_STOP}
_CRIES = frozenset("?!…~")
_MARKS = "\"'“”‘’«»‹›„‚「」『』"


@dataclass(frozen=True, slots=True)
class Draft:
    """Words and units of one work. The columns have one entry a word; `items` one an item."""

    vocabulary: Vocabulary
    #: ordinal of the word in the vocabulary
    ids: array[int]
    start: array[int]
    end: array[int]
    #: word index or stand-in, unit after unit
    items: array[int]
    #: first item of each unit, ascending, and at the end the number of items
    unit_starts: array[int]
    #: 1 for the unit of a quotation, 0 for narration
    unit_quoted: bytearray
    #: (item of a stand-in, the first word of its quotation); the item is -1 where no narration stands beside it
    stand_ins: tuple[tuple[int, int], ...]
    #: first word of each paragraph
    paragraph_starts: array[int]
    #: words that are the outer marks of a quotation, and of which quotation's unit they are (-1: it has no words)
    marks: tuple[tuple[int, int], ...]

    def __len__(self) -> int:
        return len(self.ids)

    def words(self) -> list[str]:
        """The words as written, equal ones sharing one string."""
        spelt = self.vocabulary.words
        return [spelt[i] for i in self.ids]


def draft_story(work: Work, layout: Layout, quoting: Quoting, vocabulary: Vocabulary) -> Draft:
    """The words of the story of `work`."""
    return draft_blocks(work.text.content, iter_blocks(work, layout, quoting), vocabulary)


def draft_blocks(content: str, blocks: Iterable[Block], vocabulary: Vocabulary) -> Draft:
    """The words of `blocks` of `content`, each block a paragraph."""
    draft = _Writer(content, vocabulary)
    for block in blocks:
        draft.add(block)
    return draft.finish()


class _Writer:
    """Columns that grow paragraph by paragraph."""

    def __init__(self, content: str, vocabulary: Vocabulary) -> None:
        self._content = content
        self._vocabulary = vocabulary
        self._columns = (array("i"), array("i"), array("i"))
        self._items = array("i")
        self._unit_starts = array("i")
        self._unit_quoted = bytearray()
        self._stand_ins: list[tuple[int, int]] = []
        self._paragraph_starts = array("i")
        self._marks: list[tuple[int, int]] = []

    def add(self, block: Block) -> None:
        """Add one paragraph."""
        first_word = len(self._columns[0])
        narration: list[tuple[int, int]] = []
        for stretch in block.stretches:
            begin = len(self._columns[0])
            if stretch.quoted:
                inner = self._tokenize_quotation(stretch.start, stretch.end)
                if len(self._columns[0]) > begin:
                    narration.append((self._how_ended(inner), begin))
            else:
                self._tokenize(stretch.start, stretch.end)
                narration.append((begin, len(self._columns[0])))
        if len(self._columns[0]) > first_word:
            self._paragraph_starts.append(first_word)
        self._add_narration(narration)

    def _add_narration(self, pieces: Sequence[tuple[int, int]]) -> None:
        if not any(first >= 0 and last > first for first, last in pieces):
            self._stand_ins.extend((-1, begin) for ended, begin in pieces if ended < 0)
            return
        self._unit_starts.append(len(self._items))
        self._unit_quoted.append(0)
        for first, last in pieces:
            if first < 0:
                self._stand_ins.append((len(self._items), last))
                self._items.append(first)
            else:
                self._items.extend(range(first, last))

    def _tokenize(self, start: int, end: int) -> tuple[int, int]:
        first = len(self._columns[0])
        self._vocabulary.tokenize(self._content, ((start, end),), self._columns)
        return first, len(self._columns[0])

    def _tokenize_quotation(self, start: int, end: int) -> tuple[int, int]:
        """Add the words of a quotation, its marks apart; returns the words between the marks."""
        content = self._content
        inner_start = start + (content[start] in _MARKS)
        inner_end = end - (inner_start < end and content[end - 1] in _MARKS)
        opening = self._tokenize(start, inner_start)
        inner = self._tokenize(inner_start, inner_end)
        closing = self._tokenize(inner_end, end)
        unit = -1
        if inner[1] > inner[0]:
            unit = len(self._unit_starts)
            self._unit_starts.append(len(self._items))
            self._unit_quoted.append(1)
            self._items.extend(range(*inner))
        self._marks.extend((word, unit) for span in (opening, closing) for word in range(*span))
        return inner

    def _how_ended(self, inner: tuple[int, int]) -> int:
        if inner[0] == inner[1]:
            return AFTER_COMMA
        last = self._content[self._columns[2][inner[1] - 1] - 1]
        return AFTER_CRY if last in _CRIES else _ENDS.get(last, AFTER_COMMA)

    def finish(self) -> Draft:
        self._unit_starts.append(len(self._items))
        ids, start, end = self._columns
        return Draft(
            self._vocabulary, ids, start, end, self._items, self._unit_starts, self._unit_quoted,
            tuple(self._stand_ins), self._paragraph_starts, tuple(self._marks),
        )  # fmt: skip
