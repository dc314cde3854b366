"""Story → words as columns: what every rule about people looks at, whether or not a model parsed the text.

Words are cut here and not taken from the tokens, so that names come out the same from a text that lost its
apostrophes ("Helen s letters"), from rule tokens and from a parser's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellread.records import Layout, Quoting, Tokens, Work
from wellread.text import Span

#: a text of fewer words is looked at as a whole: it names a person once or twice in all
SHORT_TEXT = 1200

#: a reader's name, a clock time or number, a word with inner apostrophes and hyphens
_WORD = re.compile(r"\b[YyFfLl]/[Nn]\b|[^\W_]+(?:['’\-‐‑][^\W_]+)*")
_CLITIC = re.compile(r"(?<=[^\W_])['’](?:s|S|ll|d|m|re|ve)$")
#: what is left of a clitic in a text that lost its apostrophes: "Helen s letters", "don t"
_LOST_CLITICS = frozenset("s t ll m re ve d".split())
_STOP = re.compile(r"[.!?…:;]|\n\s*\n")
_ABBREVIATIONS = frozenset("mr mrs ms dr st mx messrs rev hon prof capt col gen lt sgt jr sr mme mlle m".split())

#: `follows` values: what stands between a word and the one before it
BORDER = "¶"


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the story in text order, one column a property; all columns have equal length."""

    content: str
    #: code points
    start: list[int]
    #: without a clitic: "Anne" of "Anne's"
    end: list[int]
    form: list[str]
    lower: list[str]
    #: what stands between this word and the one before; "¶" where a paragraph begins
    gap: list[str]
    #: "'s", "'ll", ... or ""
    clitic: list[str]
    #: index into `Work.paragraphs`
    paragraph: list[int]
    #: index into the quotations of any kind but "other", -1 outside
    quotation: list[int]
    #: whether a capital says nothing here: the word begins a sentence, a quotation or a heading
    opens: list[bool]
    #: number of the sentence, ascending
    sentence: list[int]

    def __len__(self) -> int:
        return len(self.start)

    def span(self, first: int, last: int) -> Span:
        """The text from word `first` up to and including word `last`, clitic left out."""
        return Span(self.start[first], self.end[last])

    def after(self, at: int) -> str:
        """What stands after word `at`, up to the next word of the paragraph."""
        nearby = at + 1
        if nearby < len(self.start) and self.paragraph[nearby] == self.paragraph[at]:
            return self.gap[nearby]
        tail = self.end[at] + len(self.clitic[at])
        return self.content[tail : tail + 3].split("\n")[0]


def cut_words(work: Work, layout: Layout, quoting: Quoting) -> Words:
    """Every word of the story; paratext has none."""
    columns = Words(work.text.content, [], [], [], [], [], [], [], [], [], [])
    borders = _QuotationBorders(quoting)
    sentence = -1
    for paragraph, part in _iter_story_parts(work, layout):
        sentence = _cut_part(columns, borders, paragraph, part, sentence + 1)
    return columns


def tokens_at_words(words: Words, tokens: Tokens) -> list[int]:
    """For each word the token that holds its first character, -1 where there is none."""
    found: list[int] = []
    at, n_tokens = 0, len(tokens)
    ends = tokens.end
    starts = tokens.start
    for start in words.start:
        while at < n_tokens and ends[at] <= start:
            at += 1
        found.append(at if at < n_tokens and starts[at] <= start else -1)
    return found


class _QuotationBorders:
    """Tells, for ascending offsets, which quotation holds one."""

    def __init__(self, quoting: Quoting) -> None:
        self._spans = [(q.span.start, q.span.end, q.id) for q in quoting.quotations if q.kind != "other"]
        self._at = 0

    def holder(self, offset: int) -> int:
        while self._at < len(self._spans) and self._spans[self._at][1] <= offset:
            self._at += 1
        if self._at < len(self._spans) and self._spans[self._at][0] <= offset:
            return self._spans[self._at][2]
        return -1


def _iter_story_parts(work: Work, layout: Layout) -> Iterator[tuple[int, Span]]:
    at, story = 0, layout.story
    for number, paragraph in enumerate(work.paragraphs):
        while at < len(story) and story[at].end <= paragraph.start:
            at += 1
        nearby = at
        while nearby < len(story) and story[nearby].start < paragraph.end:
            part = story[nearby]
            yield number, Span(max(part.start, paragraph.start), min(part.end, paragraph.end))
            nearby += 1


def _cut_part(words: Words, borders: _QuotationBorders, paragraph: int, part: Span, sentence: int) -> int:
    content = words.content
    before, previous, last_quotation = part.start, "", -1
    for match in _WORD.finditer(content, part.start, part.end):
        form = match.group()
        if previous and form in _LOST_CLITICS and content[before : match.start()] == " ":
            words.clitic[-1] += " " + form
            before = match.end()
            continue
        clitic = _CLITIC.search(form)
        tail = clitic.group() if clitic else ""
        base = form[: len(form) - len(tail)]
        start = match.start()
        gap = content[before:start] if previous else BORDER
        quotation = borders.holder(start)
        ends_sentence = bool(previous) and _ends_sentence(gap, previous)
        opens = not previous or ends_sentence or (quotation != last_quotation and quotation >= 0)
        sentence += ends_sentence
        words.start.append(start)
        words.end.append(start + len(base))
        words.form.append(base)
        words.lower.append(base.lower())
        words.gap.append(gap)
        words.clitic.append(tail)
        words.paragraph.append(paragraph)
        words.quotation.append(quotation)
        words.opens.append(opens)
        words.sentence.append(sentence)
        before, previous, last_quotation = match.end(), base, quotation
    return sentence


def _ends_sentence(gap: str, previous: str) -> bool:
    if not _STOP.search(gap):
        return False
    is_abbreviation = previous.lower() in _ABBREVIATIONS or (
        len(previous) == 1 and previous.isupper() and previous != "I"
    )
    return not (gap.startswith(".") and gap.strip() == "." and is_abbreviation)
