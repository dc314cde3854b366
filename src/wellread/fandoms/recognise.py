"""Whose world a story plays in.

Three things speak for a fandom: what the file declares, words that hardly stand elsewhere ("telling"), and its people
among the cast. Common first names hardly count, and a story whose own people are strangers to the canon counts for
less: it may be about readers of the book.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, sqrt

from wellread.errors import InputError
from wellread.fandoms.canon import find_moments, spans_of
from wellread.fandoms.fold import fold
from wellread.fandoms.load import PackFile
from wellread.fandoms.names import resolve_names
from wellread.fandoms.patterns import COMMON_NAMES, KIN_TERMS, NAMED_THINGS
from wellread.fandoms.words import StoryWords
from wellread.records import (
    Analysis,
    Cast,
    Character,
    CharacterId,
    Evidence,
    FandomGuess,
    Layout,
    ReadingWarning,
    Work,
)
from wellread.records.fandom import FandomHead, FandomPerson, Pack, Recognition
from wellread.text import Span

#: points that a fandom needs; telling words count 1, names of two words half, single names next to nothing
ENOUGH = 1.5
_TELLING, _QUOTED, _NOTED, _FULL, _SINGLE, _DECLARED, _DISCLAIMED, _PLACE, _RARE, _PAIR = (
    1.0,
    0.5,
    0.75,
    0.5,
    0.15,
    4.0,
    2.5,
    0.4,
    0.4,
    0.3,
)
#: a story in which the canon is a book on a shelf
_IS_A_BOOK = -1.5
_MOST_TELLING = 6
#: points of a moment of canon that speak for the canon
_SURE_MOMENT, _LIKELY_MOMENT = 3.0, 1.8
#: a moment's points above the first speak for the canon, a point each for so many
_NO_MOMENT, _MOMENT_SHARE = 1.2, 1.6
_SIGN, _MOST_SIGNS = 0.4, 2
_PETS = re.compile(rf"\b(?:{'|'.join(NAMED_THINGS)})\b[^.!?\n]{{0,25}}\b(?:called|named|names)\b([^.!?\n]{{0,80}})")
_CREDIT = re.compile(r" - | \| |\(")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Found:
    """One telling word at one place."""

    phrase: str
    span: Span
    #: "story" | "quoted" | "note"
    place: str


def recognise(
    analysis: Analysis, words: StoryWords, files: Sequence[PackFile]
) -> tuple[tuple[Recognition, ...], tuple[ReadingWarning, ...]]:
    """The fandoms of a story, likeliest first, and what was wrong with packs that it asked for.

    Several for a crossover, none for unknown worlds.

    Args:
        words: those of the story without its notes.
    """
    found = _find_telling(analysis, files)
    likely: list[Recognition] = []
    warnings: list[ReadingWarning] = []
    for file in files:
        if not (found.get(file.head) or _declares(analysis, file.head) or _has_names(analysis, file.names)):
            continue
        try:
            pack = file.load()
        except InputError as error:
            warnings.append(ReadingWarning("fandom-pack", str(error)))
            continue
        one = _weigh(analysis, words, pack, found.get(file.head, []))
        likely += [one] if one else []
    likely.sort(key=lambda one: -one.score)
    return tuple(one for one in likely if one.score >= 0.5 * likely[0].score), tuple(warnings)


def _has_names(analysis: Analysis, names: frozenset[str]) -> bool:
    """Whether the cast has three or more of a pack's names, or two and hardly anybody else."""
    cast = analysis.people
    named = [person for person in cast if _is_named(person)]
    n = sum(1 for person in named if any(fold(alias) in names for alias in (person.name, *person.aliases)))
    return n >= 3 or (n == 2 and len(named) <= 4)


def declared_guess(analysis: Analysis) -> FandomGuess | None:
    """The fandom a file declares and no pack knows, in its own words."""
    for name in _declared_fandoms(analysis):
        if fold(name) not in ("original", "original work", "original fiction", "none"):
            return FandomGuess(name, 0.9)
    return None


def _find_telling(analysis: Analysis, files: Sequence[PackFile]) -> dict[FandomHead, list[_Found]]:
    telling = index_telling(tuple(file.head for file in files))
    found: dict[FandomHead, list[_Found]] = {}
    content = analysis.work.text.content
    named = pet_names(content)
    quoted = _Inside(quotation.span for quotation in analysis.quoting.quotations)
    notes = _Inside(part.span for part in analysis.layout.paratext)
    for phrase, span in telling.find(content):
        if phrase in named:
            continue
        place = "note" if notes.holds(span.start) else "quoted" if quoted.holds(span.start) else "story"
        for head in telling.owners[phrase]:
            found.setdefault(head, []).append(_Found(phrase, span, place))
    return found


def pet_names(content: str) -> frozenset[str]:
    """Words that name animals and things: "the cats were called Athos and Porthos"."""
    return frozenset(word for match in _PETS.finditer(content) for word in re.findall(r"[\w'’]+", match[1]))


class _Inside:
    """Whether a place lies in one of some spans."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted((span.start, span.end) for span in spans)
        self._starts = [start for start, _ in self._spans]

    def holds(self, offset: int) -> bool:
        """Whether `offset` lies in the last span that begins before it."""
        n = bisect_right(self._starts, offset) - 1
        return n >= 0 and offset < self._spans[n][1]


@dataclass(frozen=True, slots=True)
class Telling:
    """The telling words of many packs, ready to be looked for in one walk over the words of a text."""

    #: first word of a phrase → (phrase, letters before that word), the longest first
    by_word: Mapping[str, tuple[tuple[str, int], ...]]
    #: phrase → whose it is
    owners: Mapping[str, tuple[FandomHead, ...]]

    def find(self, content: str, start: int = 0, end: int | None = None) -> Iterator[tuple[str, Span]]:
        """Every phrase between two places, with straight apostrophes, and where it stands; none within another."""
        free = start
        last = len(content) if end is None else end
        for match in _WORD.finditer(content, start, last):
            for phrase, before in self.by_word.get(match[0], ()):
                first = match.start() - before
                stop = first + len(phrase)
                if first >= free and stop <= last and _stands(content, phrase, first, stop):
                    yield phrase, Span(first, stop)
                    free = stop
                    break


def _stands(content: str, phrase: str, first: int, stop: int) -> bool:
    """Whether a phrase stands there as words of their own."""
    if content[first:stop].replace("’", "'") != phrase:
        return False
    return not (_is_of_word(content[first - 1 : first]) or _is_of_word(content[stop : stop + 1]))


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


@cache
def index_telling(heads: tuple[FandomHead, ...]) -> Telling:
    """The telling words of these heads: one pattern of thousands of choices would try them all at every letter."""
    owners: dict[str, tuple[FandomHead, ...]] = {}
    for head in heads:
        for phrase in head.telling:
            owners[phrase] = (*owners.get(phrase, ()), head)
    by_word: dict[str, list[tuple[str, int]]] = {}
    for phrase in sorted(owners, key=len, reverse=True):
        first = _WORD.search(phrase)
        if first:
            by_word.setdefault(first[0], []).append((phrase, first.start()))
    return Telling({word: tuple(found) for word, found in by_word.items()}, owners)


def find_declared(work: Work, layout: Layout) -> tuple[str, ...]:
    """The fandoms that the file or a typed header declares, in its words."""
    typed = [value for label, value in layout.header_fields if label in ("fandom", "fandoms", "category")]
    return (*work.declared.fandoms, *typed)


def _declared_fandoms(analysis: Analysis) -> tuple[str, ...]:
    return find_declared(analysis.work, analysis.layout)


def _declares(analysis: Analysis, head: FandomHead) -> bool:
    declared = _declared_fandoms(analysis)
    return is_declared(head, declared) or _disclaims(analysis, head) is not None


def is_declared(head: FandomHead, declared: Iterable[str]) -> bool:
    """Whether one of these declared fandoms is that of `head`."""
    names = {_plain(name) for name in (head.name, *head.aliases)}
    return any(_plain(name) in names for name in declared)


def _plain(name: str) -> str:
    """A fandom's name without who made it and in which medium."""
    return fold(_CREDIT.split(name)[0])


def _disclaims(analysis: Analysis, head: FandomHead) -> Span | None:
    """Where notes around the story name the fandom; short forms of it are too common a word to count."""
    names = [name for name in {_CREDIT.split(one)[0].strip() for one in (head.name, *head.aliases)} if len(name) > 6]
    if not names:
        return None
    pattern = re.compile("|".join(re.escape(name) for name in names), re.IGNORECASE)
    content = analysis.work.text.content
    for part in analysis.layout.paratext:
        match = pattern.search(content, part.span.start, part.span.end)
        if match:
            return Span(*match.span())
    return None


def _weigh(analysis: Analysis, words: StoryWords, pack: Pack, found: list[_Found]) -> Recognition | None:
    cast = analysis.speech.cast if analysis.speech else Cast((), ())
    people = resolve_names(cast, pack)
    evidence = [*_from_telling(found), *_from_people(cast, people, pack), *_from_title(analysis, pack.head)]
    evidence += _from_pairs(cast, people, pack)
    evidence += _from_places(analysis, pack)
    evidence += _from_signs(words, pack, people)
    evidence += _from_moment(analysis, words, pack, people, enough_people=1 if found else 2)
    points = sum(item.weight for item in evidence) * _share_known(analysis, cast, people)
    if is_declared(pack.head, _declared_fandoms(analysis)):
        evidence.append(Evidence("declared", (), _DECLARED))
        points += _DECLARED
    named = _disclaims(analysis, pack.head)
    if named:
        evidence.append(Evidence("named-in-notes", (named,), _DISCLAIMED))
        points += _DISCLAIMED
    if points < ENOUGH:
        return None
    return Recognition(pack, round(1 - exp(-points / 2), 4), tuple(evidence))


def _from_telling(found: Iterable[_Found]) -> list[Evidence]:
    best: dict[str, tuple[float, Span]] = {}
    weights = {"story": _TELLING, "quoted": _QUOTED, "note": _NOTED}
    for one in found:
        weight = weights[one.place]
        if weight > best.get(one.phrase, (0.0, one.span))[0]:
            best[one.phrase] = (weight, one.span)
    ranked = sorted(best.values(), key=lambda item: -item[0])[:_MOST_TELLING]
    return [Evidence("telling-word", (span,), weight) for weight, span in ranked]


def _from_people(cast: Cast, people: Mapping[CharacterId, FandomPerson], pack: Pack) -> list[Evidence]:
    telling = {fold(phrase) for phrase in pack.head.telling}
    found = []
    for person in cast.characters:
        match = people.get(person.id)
        if match is None:
            continue
        forms = {fold(form) for form in (match.name, *match.aliases)}
        own = [alias for alias in {person.name, *person.aliases} if fold(alias) in forms]
        full = any(len(alias.split()) > 1 and not _holds(alias, telling) for alias in own)
        if own and any(alias == match.name and fold(alias) in telling for alias in own):
            found.append(Evidence("full-name", (), _TELLING - _QUOTED))
        elif own and not any(fold(alias) in telling for alias in own):
            common = all(fold(alias) in COMMON_NAMES for alias in own)
            weight = _FULL if full else _SINGLE if common else _RARE
            found.append(Evidence("name-of-two-words" if full else "name" if common else "rare-name", (), weight))
        elif not own:
            found.append(Evidence("kin-or-nickname", (), _SINGLE))
    return found


def _from_pairs(cast: Cast, people: Mapping[CharacterId, FandomPerson], pack: Pack) -> list[Evidence]:
    """Two whose names are written together: Rory alone is anybody, with Jess she is half known."""
    telling = {fold(phrase) for phrase in pack.head.telling}
    there = {
        people[person.id].name
        for person in cast.characters
        if person.id in people and not any(fold(form) in telling for form in (person.name, *person.aliases))
    }
    return [Evidence("known-pair", (), _PAIR)] if any(there.issuperset(ship.people) for ship in pack.ships) else []


def _holds(alias: str, telling: set[str]) -> bool:
    return fold(alias) in telling or bool(set(fold(alias).split()) & telling)


def _from_places(analysis: Analysis, pack: Pack) -> list[Evidence]:
    """Places with a name that are not telling by themselves: Hartford, Dartmoor."""
    telling = {fold(phrase) for phrase in pack.head.telling}
    forms = [form for place in pack.places for form in (place.name, *place.aliases) if form[:1].isupper()]
    spans = (_first(analysis, [form]) for form in forms if len(form) >= 5 and not _holds(form, telling))
    return [Evidence("place", (span,), _PLACE) for span in spans if span]


def _from_signs(words: StoryWords, pack: Pack, people: Mapping[CharacterId, FandomPerson]) -> list[Evidence]:
    """What shows how things stand with its people, beside one of them at least: "Mother Bhaer", "the press bus"."""
    telling = {fold(phrase) for phrase in pack.head.telling}
    signs = [sign for state in pack.states for sign in state.signs if " " in sign and not _holds(sign, telling)]
    found = (words.find_first(sign) for sign in signs) if people else ()
    return [Evidence("sign", (span,), _SIGN) for span in found if span][:_MOST_SIGNS]


def _first(analysis: Analysis, phrases: Sequence[str]) -> Span | None:
    """Where one of `phrases` first stands in the story."""
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)")
    content = analysis.work.text.content
    for part in analysis.layout.story:
        match = pattern.search(content, part.start, part.end)
        if match:
            return Span(*match.span())
    return None


def _from_moment(
    analysis: Analysis,
    words: StoryWords,
    pack: Pack,
    people: Mapping[CharacterId, FandomPerson],
    *,
    enough_people: int,
) -> list[Evidence]:
    """Two of its people in one of its moments, or one beside a telling word: common names, but nobody else's story."""
    if len({person.name for person in people.values()}) < enough_people:
        return []
    best = next(iter(find_moments(analysis, words, pack, people)), None)
    if best is None or best.points <= (_SURE_MOMENT if enough_people > 1 else _LIKELY_MOMENT):
        return []
    return [Evidence("moment", spans_of(best, words), round((best.points - _NO_MOMENT) / _MOMENT_SHARE, 2))]


def _from_title(analysis: Analysis, head: FandomHead) -> list[Evidence]:
    """People of a canon do not read it: the name of a book in the story speaks against the book."""
    titles = {_CREDIT.split(one)[0].strip() for one in (head.name, *head.aliases)}
    # A title of one or two words is as often a person or a place of the book.
    long = [title for title in titles if len(title.split()) > 2]
    span = _first(analysis, long) if long else None
    return [Evidence("is-a-book", (span,), _IS_A_BOOK)] if span else []


def _share_known(analysis: Analysis, cast: Cast, people: Mapping[CharacterId, FandomPerson]) -> float:
    """1 where half of the named people on stage are the canon's, a quarter where none are."""
    mentions = Counter(mention.character for mention in cast.mentions)
    lines = Counter(one.speaker for one in analysis.speech.attributions) if analysis.speech else Counter()
    total = known = 0.0
    for person in cast.characters:
        if not _is_named(person):
            continue
        weight = sqrt(mentions[person.id]) + 2 * sqrt(lines[person.id])
        total += weight
        known += weight * (person.id in people)
    share = known / total if total else 0.5
    return 0.25 + 0.75 * min(1.0, share / 0.5)


def _is_named(person: Character) -> bool:
    return person.kind == "person" and person.name[:1].isupper() and fold(person.name) not in KIN_TERMS
