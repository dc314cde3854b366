"""Which moment of canon a story hangs on, and whether it goes another way from there.

A moment is found where its words, places and people stand close together, so a long story is no likelier to hit than a
short one. Whether the story departs is read from what follows: phrases that the pack says contradict canon, and what
the people do and answer, against what canon lets them do next.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from math import log

from wellread.fandoms.common_words import EVERYWHERE, OFTEN
from wellread.fandoms.declared import read_declared
from wellread.fandoms.departures import Story, find_departure, find_recalled_departure, prepare_story
from wellread.fandoms.patterns import MEMORY_CUES
from wellread.fandoms.settings import find_other_setting
from wellread.fandoms.words import EMPTY_STEMS, StoryWords, full_words, stems_of
from wellread.records import Analysis, CanonLink, CharacterId, Evidence
from wellread.records.fandom import FandomPerson, Moment, Pack
from wellread.text import Span

#: words of story that a moment may be spread over
_WINDOW = 260
_FROM_LIST, _FROM_PLACE, _FROM_TELLING = 1.6, 1.2, 0.5
#: below either, no moment is named; a long story has more places to hit by chance
_ENOUGH_POINTS, _ENOUGH_WORDS = 2.8, 2
_ELSEWHERE = 0.65
#: where two come as near as this, both are named
_EITHER, _NOT_FAR = 2.0, 0.6
#: in a story of so many words at most, fewer points are enough for a moment that has so many times those of the next
_BRIEF, _STANDS_OUT, _AHEAD = 1500, 1.2, 1.2
_MORE_A_DOUBLING, _SHORT_STORY, _AT_WORST = 0.6, 400, 6.0
#: what each further word of a phrase adds to its rarity
_TOGETHER = 0.1
#: moments that make somebody one whose name says nothing of any of them
_HAS_A_PART = 2
#: votes for a departure that a link after the first needs, and the first where little points at it
_SURELY, _LIKELY = 4.0, 2.5
#: links a story has
AT_MOST = 3
#: what becomes of the words of a line when it is reported of him, and of her
_RETOLD = {
    "i": ("he", "she"), "i'll": ("he'd", "she'd"), "me": ("him", "her"), "my": ("his", "her"), "you": ("her", "him"),
    "your": ("her", "his"), "you've": ("she'd", "he'd"), "we": ("they", "they"), "us": ("them", "them"),
    "our": ("their", "their"),
}  # fmt: skip
_MEMORY = re.compile(rf"\b(?:{'|'.join(MEMORY_CUES)})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of a moment at a place of the story, in words."""

    at: int
    term: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class FoundMoment:
    """A moment of canon, and where the story points at it."""

    moment: Moment
    points: float
    hits: tuple[Hit, ...]


def find_moments(
    analysis: Analysis,
    words: StoryWords,
    pack: Pack,
    people: Mapping[CharacterId, FandomPerson],
    *,
    share: float = 1.0,
) -> list[FoundMoment]:
    """Moments of canon that the story points at, the likeliest first; none is the common answer.

    Args:
        share: of the points that a moment needs elsewhere.
    """
    if not pack.moments or not people or analysis.speech is None:
        return []
    mentions = _mentions(analysis, people, words)
    weights = _weigh_terms(pack)
    enough = _enough(len(words.stems)) * share
    least = min(enough, _STANDS_OUT * share) if len(words.stems) <= _BRIEF else enough
    found = (_best_window(moment, weights[moment.id], words, mentions, least) for moment in pack.moments)
    ranked = sorted((one for one in found if one is not None), key=lambda one: -one.points)
    sure = [one for one in ranked if one.points >= enough]
    if not sure:
        return _standing_out(ranked)
    near = _NOT_FAR * sure[0].points
    return [one for one in ranked if one.points >= enough or (least < enough and one.points >= max(_EITHER, near))]


def _standing_out(ranked: list[FoundMoment]) -> list[FoundMoment]:
    """The first moment of a short story where no other comes near it: one of them it is, if any."""
    if not ranked:
        return []
    if len(ranked) == 1 or ranked[0].points >= _AHEAD * ranked[1].points:
        return ranked[:1]
    return [one for one in ranked if one.points >= _EITHER]


def find_canon(
    analysis: Analysis,
    words: StoryWords,
    pack: Pack,
    people: Mapping[CharacterId, FandomPerson],
    known: tuple[bool | None, tuple[Evidence, ...]],
) -> tuple[CanonLink, ...]:
    """The links of a story to its canon, the moment it hangs on first.

    Args:
        known: what `said_beforehand` says.
    """
    # A story that is known to leave canon tells its moment with other things about it.
    found = find_moments(analysis, words, pack, people, share=_ELSEWHERE if known[0] else 1.0)
    best = found[0].points if found else 0.0
    chosen = [one for one in found[:AT_MOST] if one.points >= 0.45 * best]
    story = prepare_story(analysis, words, people) if chosen and known[0] is None else None
    links = [_link(analysis, one, words, story, known) for one in chosen]
    if known[0]:
        return tuple(links)
    needed = [_SURELY if n else _LIKELY if one.points < _EITHER else 0.0 for n, one in enumerate(chosen)]
    return tuple(_only_if_sure(link, enough) for link, enough in zip(links, needed, strict=True))


def _only_if_sure(link: CanonLink, enough: float) -> CanonLink:
    """A link that may not be the story's own moment says that it departs only on much evidence."""
    if not link.departs or link.evidence[-1].weight >= enough:
        return link
    return replace(link, departs=None, evidence=link.evidence[:1])


def _enough(n_words: int) -> float:
    """The points that name a moment in a story of that many words."""
    more = _MORE_A_DOUBLING * log(max(1.0, n_words / _SHORT_STORY), 2)
    return min(_AT_WORST, _ENOUGH_POINTS + more)


@lru_cache(maxsize=32)
def _weigh_terms(pack: Pack) -> dict[str, dict[tuple[str, ...], float]]:
    """For every moment its terms; a term that many moments share says little."""
    # Whoever has hardly a part in canon but here points at the moment better than at its people.
    n_moments = Counter(name for moment in pack.moments for name in moment.who)
    names = {
        one
        for person in pack.people
        if n_moments[person.name] >= _HAS_A_PART
        for form in (person.name, *person.aliases)
        for one in stems_of(form)
    }
    places = {place.name: (place.name, *place.aliases) for place in pack.places}
    terms = {moment.id: _terms(moment, places, names) for moment in pack.moments}
    spread = Counter(term for found in terms.values() for term in found)
    n = len(terms)
    return {
        key: {term: weight * log((n + 1) / (spread[term] + 0.5)) / log(n + 1) for term, weight in found.items()}
        for key, found in terms.items()
    }


def _terms(moment: Moment, places: Mapping[str, tuple[str, ...]], names: set[str]) -> dict[tuple[str, ...], float]:
    terms: dict[tuple[str, ...], float] = {}
    for text in (moment.title, moment.happens):
        for one in full_words(text):
            if one not in names and len(one) > 2 and one != "not":
                terms[(one,)] = _FROM_TELLING * _rarity((one,))
    for place in moment.places:
        for form in places.get(place, (place,)):
            terms[stems_of(form)] = _FROM_PLACE
    for phrase in (one for listed in moment.words for one in _retellings(listed)):
        stems = stems_of(phrase)
        if stems and stems not in {(one,) for one in names}:
            terms[stems] = _FROM_LIST * (1 + 0.25 * (len(stems) - 1)) * _rarity(stems)
    return terms


def _retellings(phrase: str) -> tuple[str, ...]:
    """A phrase, and as others tell it: "come with me" is "come with him" then."""
    words = phrase.split()
    if len(words) == 1 or not any(word.lower() in _RETOLD for word in words):
        return (phrase,)
    return (phrase, *(" ".join(_RETOLD.get(word.lower(), (word, word))[n] for word in words) for n in (0, 1)))


def _rarity(term: tuple[str, ...]) -> float:
    """What a term is worth for how seldom stories have it; common words together are worth a little more."""
    full = [one for one in term if one not in EMPTY_STEMS] or list(term)
    common = [0.4 if one in EVERYWHERE else 0.7 if one in OFTEN else 1.0 for one in full]
    return min(1.0, sum(common) / len(common) + _TOGETHER * (len(full) - 1))


def _mentions(
    analysis: Analysis, people: Mapping[CharacterId, FandomPerson], words: StoryWords
) -> list[tuple[int, str]]:
    """(word, canon name) for every mention of somebody of the canon, in order."""
    cast = analysis.speech.cast if analysis.speech else None
    return [
        (bisect_left(words.starts, mention.span.start), people[mention.character].name)
        for mention in (cast.mentions if cast else ())
        if mention.character is not None and mention.character in people
    ]


def _best_window(
    moment: Moment,
    terms: Mapping[tuple[str, ...], float],
    words: StoryWords,
    mentions: list[tuple[int, str]],
    enough: float,
) -> FoundMoment | None:
    hits = sorted(
        (Hit(at, term, weight) for term, weight in terms.items() for at, _ in words.find_loosely(term)),
        key=lambda hit: hit.at,
    )
    best: tuple[float, int, int] = (0.0, 0, 0)
    first, total = 0, 0.0
    inside: Counter[tuple[str, ...]] = Counter()
    for last, hit in enumerate(hits):
        inside[hit.term] += 1
        total += hit.weight if inside[hit.term] == 1 else 0.0
        while hit.at - hits[first].at > _WINDOW:
            out = hits[first]
            inside[out.term] -= 1
            total -= out.weight if inside[out.term] == 0 else 0.0
            first += 1
        if total > best[0]:
            best = (total, first, last)
    if not best[0]:
        return None
    chosen = hits[best[1] : best[2] + 1]
    n_words = len({hit.term for hit in chosen})
    points = best[0] * _share_there(moment, chosen, mentions)
    if points < enough or n_words < _ENOUGH_WORDS:
        return None
    return FoundMoment(moment, points, tuple(chosen))


def _share_there(moment: Moment, hits: list[Hit], mentions: list[tuple[int, str]]) -> float:
    """How much of the moment's company is where its words are: 0.2 for nobody, 1 for all, less for strangers."""
    start, end = hits[0].at - _WINDOW // 2, hits[-1].at + _WINDOW // 2
    low, high = bisect_left(mentions, (start, "")), bisect_left(mentions, (end, ""))
    there = Counter(name for _, name in mentions[low:high])
    weights = {name: 1.0 if n < 2 else 0.3 for n, name in enumerate(moment.who)}
    share = sum(weight for name, weight in weights.items() if there[name]) / sum(weights.values())
    strangers = sum(count for name, count in there.items() if name not in weights) / max(1, sum(there.values()))
    return (0.2 + 0.8 * share) * (1 - 0.3 * strangers)


def build_words(analysis: Analysis) -> StoryWords:
    """The words of the story without its notes."""
    return StoryWords(analysis.work.text.content, [(part.start, part.end) for part in analysis.layout.story])


def _link(
    analysis: Analysis,
    found: FoundMoment,
    words: StoryWords,
    story: Story | None,
    known: tuple[bool | None, tuple[Evidence, ...]],
) -> CanonLink:
    """The link to a moment; `story` is asked whether it departs there, unless that is known."""
    start, end = found.hits[0].at, found.hits[-1].at
    relation = _relation(analysis, words, start, end)
    departs, proof = known
    if story is not None:
        ask = find_recalled_departure if relation == "recalls" else find_departure
        departs, proof = ask(story, found.moment, start, end)
    evidence = Evidence("words-and-people", spans_of(found, words), round(found.points, 2))
    return CanonLink(found.moment.id, found.moment.title, relation, departs, (evidence, *proof))


def spans_of(found: FoundMoment, words: StoryWords) -> tuple[Span, ...]:
    """Where each of its words stands first."""
    shown = {hit.term: hit for hit in reversed(found.hits)}
    # What a phrase may leave out can make it shorter in the story than it is in the pack, at its very end too.
    final = len(words.ends) - 1
    return tuple(
        Span(words.starts[hit.at], words.ends[min(final, hit.at + len(hit.term) - 1)])
        for hit in sorted(shown.values(), key=lambda hit: hit.at)
    )


def said_beforehand(analysis: Analysis, pack: Pack) -> tuple[bool | None, tuple[Evidence, ...]]:
    """(departs, evidence) for every moment alike: the author says so, or the story plays in another time or world."""
    moved = find_other_setting(analysis, pack.head)
    declared, said = read_declared(analysis)
    if moved or declared:
        return True, (*moved, *((said,) if said and declared else ()))
    return declared, (said,) if said else ()


def _relation(analysis: Analysis, words: StoryWords, start: int, end: int) -> str:
    """`starts_from` near the beginning, `follows` later, `recalls` where somebody remembers."""
    content = analysis.work.text.content
    before = content[words.starts[max(0, start - 40)] : words.ends[end]]
    n_had = sum(1 for n in range(start, end) if words.stems[n] == "had")
    if _MEMORY.search(before) and n_had >= 3:
        return "recalls"
    return "starts_from" if start < max(600, 0.15 * len(words.stems)) else "follows"
