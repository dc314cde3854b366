"""What people of the canon do and how things stand between them, read through families of expressions.

Where `deeds` asks the grammar who does what, this asks only whether one of many ways of telling a thing stands there,
and who is meant: the one named before it in its sentence, or whoever speaks the line. Denied, it shows the contrary;
wished or supposed, nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from functools import cache

from wellread.fandoms.deed_patterns import FLIPPED
from wellread.fandoms.deeds import Deed, name_of
from wellread.fandoms.families import COUPLES, HINT, SAID, SAID_OF, SURE, TOLD, Family
from wellread.fandoms.phrases import Phrase, find_phrase, parse_phrase
from wellread.fandoms.words import StoryWords, stems_of
from wellread.records import Analysis, CharacterId, Quotation
from wellread.records.fandom import FandomPerson
from wellread.text import Span

#: words before an expression in which it may be denied or only supposed
_BEFORE = 4
_SUPPOSED = frozenset(
    stems_of(
        "if would could might may should almost nearly wish hardly want wanted hope unless whether ask asked "
        "I'd he'd she'd you'd they'd can"
    )
)
_NOT = frozenset(stems_of("not no without neither nor"))
#: letters before a sentence in which somebody named is still meant
_BACK = 160
#: words around an expression in which a name must be
_NEAR_NAMES = 14
#: words around an expression in which both of a couple must be
_NEAR_COUPLE = 30
Place = tuple[int, int]


class Stage:
    """Who is mentioned and who speaks where, for asking who is meant by an expression."""

    def __init__(self, analysis: Analysis, words: StoryWords, people: Mapping[CharacterId, FandomPerson]) -> None:
        self.words = words
        speech = analysis.speech
        mentions = speech.cast.mentions if speech else ()
        self._mentions = [(m.span.start, name_of(people, m.character)) for m in mentions if m.character is not None]
        self._starts = [start for start, _ in self._mentions]
        self._quotations: list[Quotation] = [one for one in analysis.quoting.quotations if one.kind == "speech"]
        self._names = {alias: one.name for one in people.values() for alias in (one.name, *one.aliases)}
        self._opening = [one.span.start for one in self._quotations]
        known = {one.quotation: one for one in speech.attributions} if speech else {}
        self._speakers = {one.id: name_of(people, known[one.id].speaker) for one in self._quotations if one.id in known}

    def quotation_at(self, offset: int) -> Quotation | None:
        """The line in which a place stands."""
        n = bisect_right(self._opening, offset) - 1
        return self._quotations[n] if n >= 0 and offset < self._quotations[n].span.end else None

    def speaker_of(self, quotation: Quotation) -> str | None:
        """Who of the canon says a line."""
        return self._speakers.get(quotation.id)

    def meant_at(self, at: int, last: int) -> str | None:
        """Whoever is named last before an expression in its sentence, else in it, else shortly before it."""
        start = self.words.starts[self.words.sentence_start(at)]
        line = self.quotation_at(self.words.starts[at])
        start = max(start, line.span.start) if line else start
        before = self._between(start, self.words.starts[at] + 1)
        if before:
            return before[-1]
        inside = self._between(start, self.words.ends[last])
        if inside:
            return inside[0]
        back = self._between(max(0, start - _BACK), start)
        return back[-1] if back and line is None else None

    def is_of(self, alias: str, at: int, last: int, *, said: bool) -> bool:
        """Whether the person of that name says what stands there, or is whom it is told of."""
        name = self._names.get(alias, alias)
        line = self.quotation_at(self.words.starts[at])
        if said:
            return line is not None and self.speaker_of(line) == name
        return line is None and self.meant_at(at, last) == name

    def is_near(self, names: frozenset[str], at: int, last: int) -> bool:
        """Whether one of these names stands near a place, or one of these people is meant or speaks there."""
        there = self.around(at, _NEAR_NAMES)
        if any(self._names.get(name) in there for name in names):
            return True
        low, high = max(0, at - _NEAR_NAMES), last + _NEAR_NAMES
        return any(self.words.places(one, low, high) for name in names for one in stems_of(name))

    def around(self, at: int, n_words: int) -> frozenset[str]:
        """Everybody of the canon who is mentioned, or speaks, within so many words of a place."""
        low, high = max(0, at - n_words), min(len(self.words.starts) - 1, at + n_words)
        start, end = self.words.starts[low], self.words.ends[high]
        there = {name for name in self._between(start, end) if name}
        first = max(0, bisect_right(self._opening, start) - 1)
        for one in self._quotations[first : bisect_left(self._opening, end)]:
            speaker = self.speaker_of(one)
            if speaker and one.span.end > start:
                there.add(speaker)
        return frozenset(there)

    def _between(self, start: int, end: int) -> list[str | None]:
        return [name for _, name in self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]]


def find_shown(stage: Stage, start: int, last: int) -> Iterator[Deed]:
    """What the families of expressions show between the words `start` and `last`, in no order."""
    words = stage.words
    for kind, weight, phrase in _all(_TOLD):
        for at, end in find_phrase(words, phrase, start, last):
            if stage.quotation_at(words.starts[at]) or stage.quotation_at(words.starts[end]):
                continue
            yield from _deed(stage, kind, weight, (at, end), stage.meant_at(at, end))
    for kind, weight, phrase in _all(_SAID):
        for at, end in find_phrase(words, phrase, start, last):
            line = stage.quotation_at(words.starts[at])
            if line is None or line is not stage.quotation_at(words.starts[end]) or _is_asked(stage, phrase, at, end):
                continue
            yield from _deed(stage, kind, weight, (at, end), stage.speaker_of(line))
    for kind, weight, phrase in _all(_SAID_OF):
        for at, end in find_phrase(words, phrase, start, last):
            line = stage.quotation_at(words.starts[at])
            if line is not None and line is stage.quotation_at(words.starts[end]):
                yield from _deed(stage, kind, weight, (at, end), stage.meant_at(at, end))


def _is_asked(stage: Stage, phrase: Phrase, at: int, end: int) -> bool:
    """A single word is an answer only where a sentence begins."""
    single = len(phrase.choices) == 1
    opening = stage.words.sentence_start(at)
    line = stage.quotation_at(stage.words.starts[at])
    begins = at == opening or (line is not None and at and stage.words.starts[at - 1] < line.span.start)
    return single and at == end and not begins


def _deed(stage: Stage, kind: str, weight: float, place: Place, agent: str | None) -> Iterator[Deed]:
    if agent is None:
        return
    words = stage.words
    at, end = place
    before = words.stems[max(words.sentence_start(at), at - _BEFORE) : at]
    if _SUPPOSED.intersection(before):
        return
    span = Span(words.starts[at], words.ends[end])
    if not _NOT.intersection(before):
        yield Deed(agent, kind, None, span, weight)
    elif kind in FLIPPED:
        yield Deed(agent, FLIPPED[kind], None, span, weight * 0.75)


def find_couples(stage: Stage, start: int, last: int) -> Iterator[tuple[frozenset[str], Span]]:
    """(everybody near, where) for each expression that says of two that they are a couple."""
    words = stage.words
    for phrase in _parsed(COUPLES.sure):
        for at, end in find_phrase(words, phrase, start, last):
            before = words.stems[max(words.sentence_start(at), at - _BEFORE) : at]
            if not (_SUPPOSED | _NOT).intersection(before):
                yield stage.around(at, _NEAR_COUPLE), Span(words.starts[at], words.ends[end])


_TOLD, _SAID, _SAID_OF = "told", "said", "said of"
_LISTS: dict[str, dict[str, Family]] = {_TOLD: TOLD, _SAID: SAID, _SAID_OF: SAID_OF}


@cache
def _all(name: str) -> tuple[tuple[str, float, Phrase], ...]:
    return tuple(
        (kind, weight, phrase)
        for kind, family in _LISTS[name].items()
        for weight, texts in ((SURE, family.sure), (HINT, family.hints))
        for phrase in _parsed(texts)
    )


@cache
def _parsed(texts: tuple[str, ...]) -> tuple[Phrase, ...]:
    return tuple(parse_phrase(text) for text in texts)
