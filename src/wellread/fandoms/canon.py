"""Which moment of canon a story hangs on, and whether it goes another way from there.

A moment is found where its words, places and people stand close together, so a long story is no likelier to hit than a
short one. Whether the story departs is read from what follows: phrases that the pack says contradict canon, and what
the people do and answer, against what canon lets them do next.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log

from wellread.fandoms.patterns import AWAY, BODILY, EMPTY_WORDS, GOING, MEMORY_CUES, OPPOSITES, SINCE, SPOKEN, TOLD
from wellread.fandoms.words import StoryWords, stems_of
from wellread.records import Analysis, CanonLink, CharacterId, Evidence
from wellread.records.fandom import FandomPerson, Moment, Pack, Step
from wellread.text import Span

#: words of story that a moment may be spread over, and how many after it are read for what came next
_WINDOW, _AFTER = 260, 500
_FROM_LIST, _FROM_PLACE, _FROM_TELLING = 1.6, 1.2, 0.5
#: below either, no moment is named
_ENOUGH_POINTS, _ENOUGH_WORDS = 7.0, 3
_AT_MOST = 3
#: lines that somebody says after a moment who in canon leaves there
_STILL_THERE = 4
#: words from one full word of a phrase to the next
_GAP = 4
_MEMORY = re.compile(rf"\b(?:{'|'.join(MEMORY_CUES)})\b", re.IGNORECASE)
_DENIED = frozenset(
    stems_of("not never n't no without if would could might almost nearly wish hardly didn't wouldn't couldn't")
)


@dataclass(frozen=True, slots=True)
class _Hit:
    """A word of a moment at a place of the story, in words."""

    at: int
    term: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class _Candidate:
    moment: Moment
    points: float
    hits: tuple[_Hit, ...]


@dataclass(frozen=True, slots=True)
class _Deed:
    """Somebody of the canon does something."""

    agent: str
    kind: str
    #: None where it is done to nobody, or to nobody we know
    patient: str | None
    span: Span


def find_canon(
    analysis: Analysis,
    words: StoryWords,
    pack: Pack,
    people: Mapping[CharacterId, FandomPerson],
    *,
    at_most: int = _AT_MOST,
) -> tuple[CanonLink, ...]:
    """Moments of canon that the story points at, the one it hangs on first; none is the common answer."""
    if not pack.moments or not people or analysis.speech is None:
        return ()
    mentions = _mentions(analysis, people, words)
    weights = _weigh_terms(pack)
    found = [
        candidate
        for moment in pack.moments
        if (candidate := _best_window(moment, weights[moment.id], words, mentions)) is not None
    ]
    found.sort(key=lambda one: -one.points)
    moved = _other_time(analysis, pack.head.year)
    best = found[0].points if found else 0.0
    links = (_link(analysis, one, words, people, moved) for one in found[:at_most] if one.points >= 0.45 * best)
    return tuple(links)


@lru_cache(maxsize=32)
def _weigh_terms(pack: Pack) -> dict[str, dict[tuple[str, ...], float]]:
    """For every moment its terms; a term that many moments share says little."""
    names = {one for person in pack.people for form in (person.name, *person.aliases) for one in stems_of(form)}
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
        for one in stems_of(text):
            if one not in EMPTY_WORDS and one not in names and len(one) > 2:
                terms[(one,)] = _FROM_TELLING
    for place in moment.places:
        for form in places.get(place, (place,)):
            terms[stems_of(form)] = _FROM_PLACE
    for phrase in moment.words:
        stems = stems_of(phrase)
        if stems and stems not in {(one,) for one in names}:
            terms[stems] = _FROM_LIST * (1 + 0.25 * (len(stems) - 1))
    return terms


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
    moment: Moment, terms: Mapping[tuple[str, ...], float], words: StoryWords, mentions: list[tuple[int, str]]
) -> _Candidate | None:
    hits = sorted(
        (_Hit(at, term, weight) for term, weight in terms.items() for at in words.find(term)), key=lambda hit: hit.at
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
    if points < _ENOUGH_POINTS * 0.5 or n_words < _ENOUGH_WORDS:
        return None
    return _Candidate(moment, points, tuple(chosen))


def _share_there(moment: Moment, hits: list[_Hit], mentions: list[tuple[int, str]]) -> float:
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
    found: _Candidate,
    words: StoryWords,
    people: Mapping[CharacterId, FandomPerson],
    moved: tuple[Evidence, ...],
) -> CanonLink:
    start, end = found.hits[0].at, found.hits[-1].at
    relation = _relation(analysis, words, start, end)
    departs, proof = (True, moved) if moved else (None, ())
    if relation != "recalls" and not moved:
        departs, proof = _departs(analysis, found.moment, words, people, start, end)
    shown = {hit.term: hit for hit in reversed(found.hits)}
    evidence = Evidence(
        "words-and-people",
        tuple(
            Span(words.starts[hit.at], words.ends[hit.at + len(hit.term) - 1])
            for hit in sorted(shown.values(), key=lambda hit: hit.at)
        ),
        round(found.points, 2),
    )
    return CanonLink(found.moment.id, found.moment.title, relation, departs, (evidence, *proof))


def _relation(analysis: Analysis, words: StoryWords, start: int, end: int) -> str:
    """`starts_from` near the beginning, `follows` later, `recalls` where somebody remembers."""
    content = analysis.work.text.content
    before = content[words.starts[max(0, start - 40)] : words.ends[end]]
    n_had = sum(1 for n in range(start, end) if words.stems[n] in ("had", "hadn't"))
    if _MEMORY.search(before) and n_had >= 3:
        return "recalls"
    return "starts_from" if start < max(600, 0.15 * len(words.stems)) else "follows"


# ---------------------------------------------------------------- what came next


def _departs(
    analysis: Analysis,
    moment: Moment,
    words: StoryWords,
    people: Mapping[CharacterId, FandomPerson],
    start: int,
    end: int,
) -> tuple[bool | None, tuple[Evidence, ...]]:
    """Whether what follows contradicts canon, by votes; None where nothing speaks, or as much for as against."""
    last = min(len(words.stems), end + _AFTER)
    region = Span(words.starts[start], words.ends[last - 1])
    contradicted = list(_phrases(moment.against, words, start, last))
    deeds = _deeds(analysis, people, region)
    wanted = {(step.agent, step.kind) for step in moment.then}
    opposed = {(step.agent, kind) for step in moment.then for kind in OPPOSITES.get(step.kind, ())} - wanted
    against = [deed.span for deed in deeds if _is_one_of(deed, opposed, moment.then)]
    along = [
        deed.span
        for deed in deeds
        if _is_one_of(deed, wanted, moment.then)
        and not (deed.kind == "leaves" and len(_lines(analysis, people, {deed.agent}, deed.span.end, region.end)) > 2)
    ]
    if not along:
        against += _talks_on(analysis, people, moment, Span(words.starts[end], region.end))
        along += _retold(moment, words, start, last) if not against and not contradicted else []
    votes = 2 * len(contradicted) + len(against) - len(along)
    if votes == 0:
        return None, ()
    spans = tuple(sorted((*contradicted, *against) if votes > 0 else along, key=lambda span: span.start))
    return votes > 0, (Evidence("departs" if votes > 0 else "as-in-canon", spans, abs(votes)),)


def _is_one_of(deed: _Deed, kinds: set[tuple[str, str]], steps: Iterable[Step]) -> bool:
    """Whether a deed is of these (agent, kind) and, where it touches somebody, touches canon's patient."""
    if (deed.agent, deed.kind) not in kinds:
        return False
    if deed.kind not in BODILY:
        # "I can't do it," said to a friend, is about the wedding all the same.
        return True
    patients = {step.patient for step in steps if step.agent == deed.agent and step.patient}
    return not patients or deed.patient is None or deed.patient in patients


def _talks_on(
    analysis: Analysis, people: Mapping[CharacterId, FandomPerson], moment: Moment, after: Span
) -> list[Span]:
    """The line that shows that somebody who leaves in canon is still there and talks: his fourth."""
    leavers = {step.agent for step in moment.then if step.kind == "leaves"}
    said = _lines(analysis, people, leavers, after.start, after.end)
    return said[_STILL_THERE - 1 : _STILL_THERE]


def _lines(
    analysis: Analysis, people: Mapping[CharacterId, FandomPerson], names: set[str], start: int, end: int
) -> list[Span]:
    """What people of those names say between two places."""
    if not names or analysis.speech is None:
        return []
    known = {one.quotation: one.speaker for one in analysis.speech.attributions}
    return [
        quotation.span
        for quotation in analysis.quoting.quotations
        if start <= quotation.span.start < end
        and quotation.kind == "speech"
        and _name(people, known.get(quotation.id)) in names
    ]


def _retold(moment: Moment, words: StoryWords, start: int, last: int) -> list[Span]:
    """Where the story tells in canon's own words what came next."""
    own = {one for phrase in moment.words for one in stems_of(phrase)}
    names = {one for name in moment.who for one in stems_of(name)}
    coming = {one for one in stems_of(moment.next or "") if one not in EMPTY_WORDS and len(one) > 2} - own - names
    found = [next((at for at in words.find((one,)) if start <= at < last), None) for one in sorted(coming)]
    there = [at for at in found if at is not None]
    if len(there) < 2 or len(there) < 0.6 * len(coming):
        return []
    return [Span(words.starts[min(there)], words.ends[min(there)])]


def _other_time(analysis: Analysis, year: int | None) -> tuple[Evidence, ...]:
    """Two machines that the canon's time did not know: the story plays in another, and nothing in it is canon."""
    if year is None:
        return ()
    late = [word for word, since in SINCE.items() if since > year + 10]
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, late))})\b", re.IGNORECASE)
    content = analysis.work.text.content
    found: dict[str, Span] = {}
    for part in analysis.layout.story:
        for match in pattern.finditer(content, part.start, part.end):
            found.setdefault(match[0].lower(), Span(*match.span()))
    return (Evidence("another-time", tuple(found.values()), len(found)),) if len(found) > 1 else ()


def _phrases(phrases: Iterable[str], words: StoryWords, start: int, end: int) -> Iterable[Span]:
    for phrase in phrases:
        stems = stems_of(phrase)
        for at, last in _together(stems, words):
            if start <= at < end and not _DENIED.intersection(words.stems[max(0, at - 3) : at]):
                yield Span(words.starts[at], words.ends[last])
                break


def _together(stems: tuple[str, ...], words: StoryWords) -> Iterable[tuple[int, int]]:
    """Where a phrase stands: in a row, or its full words in their order with a few others between them."""
    full = [one for one in stems if one not in EMPTY_WORDS]
    if len(full) < 2:
        yield from ((at, at + len(stems) - 1) for at in words.find(stems))
        return
    for at in words.find((full[0],)):
        last = at
        for one in full[1:]:
            near = words.stems[last + 1 : last + 1 + _GAP]
            if one not in near:
                break
            last += 1 + near.index(one)
        else:
            yield at, last


def _deeds(analysis: Analysis, people: Mapping[CharacterId, FandomPerson], region: Span) -> list[_Deed]:
    """What happens on stage within `region`: beats where they are known, answers, plain verbs."""
    found = [
        _Deed(people[beat.agent].name, beat.kind, _name(people, beat.patient), beat.span)
        for beat in analysis.beats or ()
        if region.start <= beat.span.start < region.end and beat.status == "scene" and beat.agent in people
    ]
    found += _answers(analysis, people, region)
    found += _told(analysis, people, region)
    # A verb that is a beat as well is one deed.
    return list({(deed.agent, deed.kind, deed.span.end): deed for deed in reversed(found)}.values())


def _name(people: Mapping[CharacterId, FandomPerson], character: CharacterId | None) -> str | None:
    return people[character].name if character is not None and character in people else None


def _answers(analysis: Analysis, people: Mapping[CharacterId, FandomPerson], region: Span) -> Iterable[_Deed]:
    known = {one.quotation: one for one in analysis.speech.attributions} if analysis.speech else {}
    for quotation in analysis.quoting.quotations:
        one = known.get(quotation.id)
        if (
            one is None
            or one.speaker is None
            or one.speaker not in people
            or not region.start <= quotation.span.start < region.end
        ):
            continue
        line = analysis.work.text.slice(quotation.span).lower().replace("’", "'").strip("\"'“”‘’«» ")
        hearer = _name(people, one.addressees[0]) if one.addressees and len(one.addressees) == 1 else None
        for kind, phrases in SPOKEN.items():
            if any(_says(line, phrase) for phrase in phrases):
                yield _Deed(people[one.speaker].name, kind, hearer, quotation.span)


def _says(line: str, phrase: str) -> bool:
    """Whether a line has the phrase; a single word only where a sentence begins; no condition before it."""
    if " " not in phrase:
        return re.search(rf"(?:^|[.!?] ){re.escape(phrase)}\b(?!\s*\?)", line) is not None
    for match in re.finditer(rf"\b{re.escape(phrase)}\b", line):
        before = re.split(r"[.!?;,]", line[: match.start()])[-1]
        if not re.search(r"\bif\b|\bwhen\b|\bunless\b", before):
            return True
    return False


def _told(analysis: Analysis, people: Mapping[CharacterId, FandomPerson], region: Span) -> Iterable[_Deed]:
    """What the narration, or somebody reporting in the past tense, says that people of the canon do."""
    tokens, speech = analysis.tokens, analysis.speech
    if tokens is None or speech is None:
        return
    who = {mention.span.end: mention.character for mention in speech.cast.mentions if mention.span.end >= region.start}
    starts = [quotation.span.start for quotation in analysis.quoting.quotations]
    ends = [quotation.span.end for quotation in analysis.quoting.quotations]
    low, high = bisect_left(tokens.start, region.start), bisect_left(tokens.start, region.end)
    beside: dict[int, set[str]] = {}
    for n in range(low, high):
        if tokens.dep[n] in _BESIDE and tokens.head[n] >= 0:
            beside.setdefault(tokens.head[n], set()).add(tokens.words[n].lower())
    for n in range(low, high):
        verb, character = tokens.head[n], who.get(tokens.end[n])
        if tokens.dep[n] != "nsubj" or verb < 0 or character is None or character not in people:
            continue
        near = beside.get(verb, set())
        kind = _kind_of(tokens.lemma[verb], near)
        place = bisect_left(starts, tokens.start[verb]) - 1
        spoken = place >= 0 and tokens.start[verb] < ends[place]
        if kind and not near & _UNREAL and not (spoken and tokens.tag[verb] != "VBD"):
            first, last = min(n, verb), max(n, verb)
            yield _Deed(people[character].name, kind, None, tokens.span(first, last + 1))


def _kind_of(lemma: str, near: set[str]) -> str | None:
    if lemma in GOING:
        return "leaves" if near & AWAY else None
    return next((kind for kind, lemmas in TOLD.items() if lemma in lemmas), None)


_BESIDE = frozenset(("aux", "neg", "advmod", "aux:pass", "prt", "compound:prt"))
_UNREAL = frozenset("not n't n’t never would could might should had 'd ’d may can must will 'll ’ll".split())
