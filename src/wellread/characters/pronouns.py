"""Third-person pronouns → people, in one sweep through the text.

Whoever fits the pronoun and was named of late is a candidate; a candidate scores by how near and in what role it was
last named. Everything remembered is bounded, so that time grows with the length of the story alone.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType

from wellread.characters.marks import NOBODY, Mark
from wellread.characters.nominals import Nominal
from wellread.characters.presence import find_borders, find_pauses, shows_presence
from wellread.characters.relatives import Relatives, nominal_sets, relation
from wellread.characters.roles import OBJECT, OWNER, SUBJECT
from wellread.characters.tags import is_speech_tag, is_vocative
from wellread.characters.tellers import Tellers
from wellread.characters.words import Words

#: words back that a candidate may have been named last
_REACH = 400
#: words back within which "the man" takes somebody up
_NEAR = 150
#: words of story up to which it counts where somebody was last there, not where they were last spoken of: measured,
#: short fan fiction gains by it and novels, whose people talk of others for pages, lose
_SHORT = 10_000
#: from this share of all mentions on nobody is passed over for want of known pronouns
_MAJOR = 0.25
#: words of a stretch of text; three of them tell who is prominent there, mixed with so much of the whole text
_BLOCK, _WHOLE = 800, 0.2
#: what it counts for the owner of "her mother" that she is known to have one
_KNOWN_KIN = 1.5
#: how many people are remembered
_POOL = 14

FEATURES = (
    "distance", "same-sentence", "last-subject", "last-owner", "clash", "recent", "share", "last-pronoun", "nearest",
    "parallel", "other-voice", "same-paragraph", "known-set", "beside",
    "called", "called-before", "spoke-last", "spoke-before", "spoke-here",
)  # fmt: skip
#: one for narration, one for inside quotations; order of FEATURES. Fitted to people in the LitBank excerpts (CC BY 4.0)
#: without the books that are also development novels: the right candidate is chosen 91 % (narration), 78 % (speech)
#: of the time on excerpts left out, when all earlier ones are known.
WEIGHTS = {
    "narration": (
        -1.28, 0.57, 0.41, 0.16, -1.59, 0.33, 0.46, 0.31, -0.06, 0.28, -0.86, 0.94, 2.5, -1.0, -3.5, 1.0,
        -1.0, 1.5, 2.0,
    ),
    "speech": (
        -1.32, 0.49, -0.17, -0.04, -1.83, -0.25, 0.03, -0.42, -0.63, 0.09, -1.38, -0.48, 2.5, -1.33, 0.0,
        0.0, 0.0, 0.0, 0.0,
    ),
}  # fmt: skip
#: (what scores are divided by, how often the right person is among the candidates): makes probabilities of scores.
#: Fitted with nothing given on the same excerpts; 291 pronouns in tags of our own scenes ask for (2.5, 0.9).
CALIBRATION = {"narration": (2.5, 0.95), "speech": (2.5, 0.9)}
#: how many candidates are told of
_SHOWN = 6


@dataclass(slots=True)
class Profile:
    """What the sweep needs to know of a person."""

    #: names of the pronoun sets that fit, empty when any may
    sets: frozenset[str] = frozenset()
    is_group: bool = False
    #: share of all mentions by name
    share: float = 0.0
    is_narrator: bool = False
    #: only ever spoken of by others, never told of nor spoken to
    is_absent: bool = False
    #: named in passing in a story that names nobody of its own: no pronoun of narration means them
    is_stranger: bool = False


@dataclass(slots=True)
class _Trace:
    """Where somebody was last spoken of."""

    at: int
    sentence: int
    paragraph: int
    role: str
    is_pronoun: bool
    quotation: int
    #: count of recent mentions, halved about every 60 words
    heat: float = 1.0
    #: paragraph in whose speech the person was last called by name
    called: int = -9


class _Prominence:
    """How much the text around a word speaks of somebody.

    The weights were fitted on excerpts of 2,000 words. A share of so much text is another thing than one of a whole
    novel, where nobody who has just come in has any.
    """

    def __init__(self, words: Words, marks: Sequence[Mark], people: Sequence[Profile]) -> None:
        self._people = people
        n_blocks = marks[-1].first // _BLOCK + 1 if marks else 0
        counts = [Counter[int]() for _ in range(n_blocks)]
        seen: list[set[int]] = [set() for _ in range(n_blocks)]
        for mark in marks:
            if mark.form != "pronoun" and mark.who != NOBODY:
                counts[mark.first // _BLOCK][mark.who] += 1
                if words.quotation[mark.last] < 0 or is_vocative(words, mark.first, mark.last):
                    seen[mark.first // _BLOCK].add(mark.who)
        self._around = [_sum_of(counts[max(0, at - 1) : at + 2]) for at in range(n_blocks)]
        self._seen = [set[int]().union(*seen[max(0, at - 1) : at + 2]) for at in range(n_blocks)]
        self._totals = [around.total() or 1 for around in self._around]

    def share(self, who: int, at: int) -> float:
        """Share of the names and descriptions around word `at`, that of the whole text mixed in."""
        block = at // _BLOCK
        return (1.0 - _WHOLE) * self._around[block][who] / self._totals[block] + _WHOLE * self._people[who].share

    def is_there(self, who: int, at: int) -> bool:
        """Whether the text around word `at` tells of somebody, or has them spoken to."""
        around = at // _BLOCK
        return who in self._seen[around] or who not in self._around[around]


def _sum_of(counts: Sequence[Counter[int]]) -> Counter[int]:
    total = Counter[int]()
    for count in counts:
        total.update(count)
    return total


@dataclass(slots=True)
class _Stage:
    """Who has been spoken of lately, last one last."""

    prominence: _Prominence
    tellers: Tellers | None = None
    traces: dict[int, _Trace] = field(default_factory=dict)
    #: where they were last shown to be there
    there: dict[int, _Trace] = field(default_factory=dict)
    #: first words of the scenes to come, last one first
    borders: list[int] = field(default_factory=list)
    #: and of the long paragraphs of narration to come
    pauses: list[int] = field(default_factory=list)
    #: (paragraph, who) of the last lines with a tag, last one last
    speakers: list[tuple[int, int]] = field(default_factory=list)

    #: whether it counts where somebody was last there
    is_short: bool = True
    #: everybody who is named in the narration still to come, with the word, last one first
    to_come: list[tuple[int, int]] = field(default_factory=list)

    def enter(self, at: int) -> None:
        """Go on to word `at`: behind a line of stars or a heading others may be there."""
        while self.borders and self.borders[-1] <= at:
            self.borders.pop()
            self.there.clear()
        while self.pauses and self.pauses[-1] <= at:
            self.pauses.pop()
            self.speakers = []

    def see(self, words: Words, mark: Mark, role: str) -> None:
        old = self.traces.pop(mark.who, None)
        heat = 1.0 + (old.heat * 0.5 ** ((mark.first - old.at) / 60) if old else 0.0)
        at = mark.last
        paragraph, quotation = words.paragraph[at], words.quotation[at]
        called = old.called if old else -9
        if quotation >= 0 and mark.form != "pronoun" and is_vocative(words, mark.first, at):
            called = paragraph
        self.traces[mark.who] = _Trace(
            at, words.sentence[at], paragraph, role, mark.form == "pronoun", quotation, heat, called
        )
        if quotation < 0 and is_speech_tag(words, mark.first, at):
            self.speakers = [*self.speakers[-2:], (paragraph, mark.who)]
        if len(self.traces) > _POOL:
            del self.traces[next(iter(self.traces))]
        if self.is_short and shows_presence(words, mark, role):
            self.there.pop(mark.who, None)
            self.there[mark.who] = self.traces[mark.who]
            if len(self.there) > _POOL:
                del self.there[next(iter(self.there))]

    def last(self, who: int) -> _Trace:
        """Where somebody was last there, or else spoken of."""
        return self.there.get(who) or self.traces[who]

    def iter_traces(self, *, is_told: bool) -> list[tuple[int, _Trace]]:
        """Everybody with their trace, last one first; for narration of where they last were there, if they were."""
        if not is_told:
            return list(reversed(self.traces.items()))
        return sorted({**self.traces, **self.there}.items(), key=lambda spot: -spot[1].at)


def find_pronouns(words: Words, table: Mapping[str, tuple[str, ...]]) -> list[Mark]:
    """Every third-person pronoun, nobody's yet."""
    return [Mark(at, at, "pronoun", NOBODY) for at, word in enumerate(words.lower) if word in table]


def resolve_pronouns(
    words: Words,
    marks: Sequence[Mark],
    roles: Sequence[str],
    people: list[Profile],
    table: Mapping[str, tuple[str, ...]],
    *,
    unseen: Mapping[str, int] = MappingProxyType({}),
    relatives: Relatives | None = None,
    tellers: Tellers | None = None,
) -> list[Mark]:
    """`marks`, in text order, with each third-person pronoun given to somebody or left to nobody.

    Args:
        unseen: pronoun set -> the person it stands for where nobody fits who is named.
        relatives: resolves descriptions that lean on somebody; whom it makes is added to `people`.
        tellers: who is `I`, where several are in turn.
    """
    is_short = len(words) <= _SHORT
    stage = _Stage(
        _Prominence(words, marks, people),
        tellers,
        borders=find_borders(words)[::-1] if is_short else [],
        pauses=find_pauses(words)[::-1] if is_short else [],
        is_short=is_short,
        to_come=_find_arrivals(words, marks) if is_short else [],
    )
    return [
        mark if choice is None else choice
        for mark, choice in zip(
            marks, _sweep(words, marks, roles, people, table, unseen, relatives, stage), strict=True
        )
    ]


def weigh_pronouns(
    words: Words,
    marks: Sequence[Mark],
    roles: Sequence[str],
    people: list[Profile],
    table: Mapping[str, tuple[str, ...]],
    *,
    tellers: Tellers | None = None,
    most: int = 60,
) -> float:
    """How well the pronoun sets of `people` explain which pronouns the narration uses; higher means better.

    Whom the teller speaks of next is guessed by all but the pronoun; the sum of the logarithms of how likely "he" and
    "she" then are, where now and then somebody is meant who has no name.

    Args:
        most: pronouns looked at.
    """
    stage = _Stage(_Prominence(words, marks, people), tellers)
    told, n_seen = 0.0, 0
    for mark, role in zip(marks, roles, strict=True):
        seen = mark
        if mark.form == "pronoun" and mark.who == NOBODY:
            sets = table.get(words.lower[mark.last], ())
            if words.quotation[mark.last] >= 0 or not _GENDERED.issuperset(sets):
                continue
            blind = _candidates(words, mark, role, stage, people, ())
            shares = dict(_tempered(blind))
            fitting = {who: share for who, share in shares.items() if fits(people[who], sets)}
            told += math.log((1.0 - _NAMELESS) * sum(fitting.values()) + 0.5 * _NAMELESS)
            n_seen += 1
            if n_seen >= most:
                break
            if not fitting:
                continue
            seen = mark._replace(who=max(fitting, key=lambda who: fitting[who]))
        if seen.who != NOBODY:
            stage.see(words, seen, role)
    return told


#: pronouns of one person that tell people apart
_GENDERED = frozenset(("he/him", "she/her"))
#: how often a pronoun of the narration means somebody who is never named, a man or a woman
_NAMELESS = 0.15


def _score(weights: tuple[float, ...], values: tuple[float, ...]) -> float:
    """How much speaks for a candidate."""
    return sum(map(float.__mul__, weights, values))


def _tempered(candidates: Sequence[tuple[int, tuple[float, ...]]]) -> list[tuple[int, float]]:
    """How likely each candidate is meant."""
    temper, _ = CALIBRATION["narration"]
    weights = WEIGHTS["narration"]
    odds = [math.exp(_score(weights, values) / temper) for _, values in candidates]
    return [(who, share / sum(odds)) for (who, _), share in zip(candidates, odds, strict=True)]


def _sweep(
    words: Words,
    marks: Sequence[Mark],
    roles: Sequence[str],
    people: list[Profile],
    table: Mapping[str, tuple[str, ...]],
    unseen: Mapping[str, int],
    relatives: Relatives | None,
    stage: _Stage,
) -> Iterator[Mark | None]:
    bracketed = dict(_iter_bracketed(words, marks, people, table))
    for mark, role in zip(marks, roles, strict=True):
        stage.enter(mark.first)
        chosen = None
        if mark.form == "pronoun" and mark.who == NOBODY:
            chosen = bracketed.get(mark.first) or _choose(words, mark, role, stage, people, table)
            if stage.to_come and words.quotation[mark.first] < 0:
                chosen = _named_later(words, mark, stage, people, table, chosen) or chosen
            if chosen is None and unseen:
                chosen = _unseen(mark, table.get(words.lower[mark.last], ()), unseen)
        elif relatives is not None and mark.form == "nominal" and mark.who == NOBODY:
            chosen = _lean(words, mark, role, stage, people, table, relatives)
        seen = chosen or mark
        if seen.who != NOBODY:
            stage.see(words, seen, role)
        yield chosen


def _find_arrivals(words: Words, marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """Where narration first names everybody, last one first."""
    first: dict[int, int] = {}
    for mark in marks:
        if mark.form == "name" and words.quotation[mark.first] < 0:
            first.setdefault(mark.who, mark.first)
    return sorted(((at, who) for who, at in first.items()), reverse=True)


def _named_later(
    words: Words,
    mark: Mark,
    stage: _Stage,
    people: Sequence[Profile],
    table: Mapping[str, tuple[str, ...]],
    chosen: Mark | None,
) -> Mark | None:
    """Whoever fits and is named only further on, where nobody of these pronouns has been there yet.

    "She was still on the bench. Tristan told himself that he was only walking to his car." is told of Rory.
    """
    while stage.to_come and stage.to_come[-1][0] <= mark.first:
        stage.to_come.pop()
    sets = table.get(words.lower[mark.last], ())
    if not sets or not _GENDERED.issuperset(sets) or chosen is None or not people[chosen.who].is_absent:
        return None
    for _, who in reversed(stage.to_come):
        one = people[who]
        if one.sets and fits(one, sets) and not (one.is_narrator or one.is_stranger or one.is_group):
            return mark._replace(who=who, score=0.6, candidates=((who, 0.6),))
    return None


def _iter_bracketed(
    words: Words, marks: Sequence[Mark], people: Sequence[Profile], table: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[int, Mark]]:
    """Pronouns that a bracket behind them explains: "he (Mr. Ward!) answered"."""
    for mark, named in pairwise(marks):
        if mark.form != "pronoun" or mark.who != NOBODY or named.form != "name" or named.first != mark.last + 1:
            continue
        sets = table.get(words.lower[mark.last], ())
        if words.gap[named.first] == " (" and ")" in words.after(named.last) and sets and fits(people[named.who], sets):
            yield mark.first, mark._replace(who=named.who)


def _lean(
    words: Words,
    mark: Mark,
    role: str,
    stage: _Stage,
    people: list[Profile],
    table: Mapping[str, tuple[str, ...]],
    relatives: Relatives,
) -> Mark | None:
    """A description that leans on somebody: on its owner, or on whoever was spoken of."""
    nominal = relatives.leaning(mark)
    if nominal is None:
        return None
    owner = relatives.named_owner(nominal)
    if owner == NOBODY and nominal.kind == "owned":
        owner = _called_owner(words, nominal, stage, people, table) if relation(nominal) else NOBODY
    if owner == NOBODY and nominal.kind == "owned":
        owner = _owner(words, Mark(mark.first, mark.first, "pronoun", NOBODY), nominal, stage, people, table, relatives)
    if family := relatives.family(nominal, owner):
        who = _nearest(stage, family)
    elif relation(nominal):
        who = relatives.relative(nominal, owner) if owner != NOBODY else relatives.unowned(nominal)
    else:
        who = _passing(words, mark, role, stage, people, nominal, owner)
        if who == NOBODY and (nominal.is_tag or nominal.acts_beside) and nominal.kind == "the":
            who = relatives.stranger(nominal)
    while len(people) < len(relatives.people):
        added = relatives.people[len(people)]
        people.append(Profile(frozenset((added.pronouns,) if added.pronouns else ())))
    return mark._replace(who=who, score=0.7) if who != NOBODY else None


def _owner(
    words: Words,
    mark: Mark,
    nominal: Nominal,
    stage: _Stage,
    people: Sequence[Profile],
    table: Mapping[str, tuple[str, ...]],
    relatives: Relatives,
) -> int:
    """Whose relative "her mother" is: whoever fits best, those the better who are known to have one."""
    sets = table.get(words.lower[mark.last], ())
    weights = WEIGHTS["speech" if words.quotation[mark.last] >= 0 else "narration"]
    scored = [
        (_score(weights, values) + _KNOWN_KIN * relatives.has(who, nominal), who)
        for who, values in (_candidates(words, mark, OWNER, stage, people, sets) if sets else ())
    ]
    return max(scored)[1] if scored else NOBODY


def _called_owner(
    words: Words, nominal: Nominal, stage: _Stage, people: Sequence[Profile], table: Mapping[str, tuple[str, ...]]
) -> int:
    """Whoever the line before a tag is said to: `"Ina," said her mother` is Ina's mother."""
    if not nominal.is_tag or words.quotation[nominal.first] >= 0:
        return NOBODY
    sets = table.get(words.lower[nominal.first], ())
    called = [
        who
        for who, trace in stage.traces.items()
        if trace.called == words.paragraph[nominal.first] and sets and fits(people[who], sets)
    ]
    return called[0] if len(called) == 1 else NOBODY


def _nearest(stage: _Stage, people: Sequence[int]) -> int:
    """Whoever of `people` was spoken of last, or the first of them."""
    return max(people, key=lambda who: (stage.traces[who].at if who in stage.traces else -1, -who))


def _passing(
    words: Words, mark: Mark, role: str, stage: _Stage, people: Sequence[Profile], nominal: Nominal, owner: int
) -> int:
    """Whoever fits "the man" best of those lately spoken of; nobody if none is near."""
    sets = nominal_sets(nominal)
    fitting = [
        (_score(WEIGHTS["narration"], values) - 1.5 * values[1], who)
        for who, values in _candidates(words, mark, role, stage, people, sets)
        if who != owner and mark.first - stage.last(who).at <= _NEAR
    ]
    if "other" in nominal.modifiers and len(fitting) > 1:
        # "Sirius tried a laugh. 'I'm busy,' said the other boy." is not said by whoever acted last.
        acting = max((who for _, who in fitting), key=lambda who: (_acted(stage, who), who))
        fitting = [one for one in fitting if one[1] != acting]
    return max(fitting)[1] if fitting else NOBODY


def _acted(stage: _Stage, who: int) -> int:
    """Where somebody last did something, if that was the last that was told of them; -1."""
    last = stage.traces[who]
    return last.at if last.role == SUBJECT and last.quotation < 0 else -1


def _unseen(mark: Mark, sets: tuple[str, ...], unseen: Mapping[str, int]) -> Mark | None:
    fits = {unseen[name] for name in sets if name in unseen}
    return mark._replace(who=fits.pop(), score=0.5) if len(fits) == 1 else None


def _choose(
    words: Words,
    mark: Mark,
    role: str,
    stage: _Stage,
    people: Sequence[Profile],
    table: Mapping[str, tuple[str, ...]],
) -> Mark | None:
    sets = table.get(words.lower[mark.last], ())
    if not sets:
        return None
    candidates = _candidates(words, mark, role, stage, people, sets)
    if not candidates:
        return None
    voice = "speech" if words.quotation[mark.last] >= 0 else "narration"
    weights = WEIGHTS[voice]
    scored = [(_score(weights, values), who) for who, values in candidates]
    best, who = max(scored)
    total = sum(math.exp(score - best) for score, _ in scored)
    return mark._replace(who=who, score=round(1.0 / total, 3), candidates=_shares(scored, *CALIBRATION[voice]))


def _shares(scored: Sequence[tuple[float, int]], temper: float, reach: float) -> tuple[tuple[int, float], ...]:
    """How likely each person is meant, likeliest first, of at most `_SHOWN`."""
    if len(scored) == 1:
        return ((scored[0][1], reach),)
    ranked = sorted(scored, reverse=True)
    odds = [math.exp((score - ranked[0][0]) / temper) for score, _ in ranked]
    total = sum(odds) / reach
    return tuple((who, round(share / total, 3)) for (_, who), share in zip(ranked[:_SHOWN], odds, strict=False))


def _candidates(
    words: Words, mark: Mark, role: str, stage: _Stage, people: Sequence[Profile], sets: tuple[str, ...]
) -> list[tuple[int, tuple[float, ...]]]:
    found: list[tuple[int, tuple[float, ...]]] = []
    is_first = True
    is_tag = is_speech_tag(words, mark.first, mark.last)
    for who, trace in stage.iter_traces(is_told=words.quotation[mark.first] < 0):
        if mark.first - trace.at > _REACH:
            break
        is_teller = people[who].is_narrator or (stage.tellers is not None and stage.tellers.at(mark.first) == who)
        is_told_of = not is_teller or words.quotation[mark.first] >= 0
        if trace.at < mark.first and is_told_of and fits(people[who], sets):
            turns = _turns(stage.speakers, who, words.paragraph[mark.first]) if is_tag else (0.0, 0.0, 0.0)
            share = stage.prominence.share(who, mark.first)
            values = _features(words, mark, role, trace, people[who], share, is_nearest=is_first)
            found.append((who, (*values, *turns)))
            is_first = False
    if words.quotation[mark.first] < 0:
        # `"With Matthew gone -" He turns a page.` is about whoever speaks, not about Matthew.
        there = stage.prominence.is_there
        found = [one for one in found if not people[one[0]].is_stranger]
        return [one for one in found if not people[one[0]].is_absent and there(one[0], mark.first)] or found
    return found


def fits(person: Profile, sets: tuple[str, ...]) -> bool:
    """Whether a pronoun of one of `sets` may stand for the person; no sets fit any one person."""
    if not sets:
        return not person.is_group
    if "they/them" in sets:
        return person.is_group or "they/them" in person.sets
    if person.is_group:
        return False
    return not person.sets or any(name in person.sets for name in sets)


def _features(
    words: Words, mark: Mark, role: str, trace: _Trace, person: Profile, share: float, *, is_nearest: bool
) -> tuple[float, ...]:
    at = mark.first
    distance = at - trace.at
    same_sentence = trace.sentence == words.sentence[at]
    clash = role == OBJECT and same_sentence and trace.role == SUBJECT and distance <= 8
    if clash and words.lower[at].endswith(("self", "selves")):
        clash = False
    voice = words.quotation[at]
    return (
        math.log(1.0 + distance),
        float(same_sentence),
        float(trace.role == SUBJECT),
        float(trace.role == OWNER),
        float(clash),
        math.log(1.0 + trace.heat * 0.5 ** (distance / 60)),
        math.log(1e-3 + share),
        float(trace.is_pronoun),
        float(is_nearest),
        float(trace.role == role),
        float(trace.quotation != voice),
        float(trace.paragraph == words.paragraph[at]),
        float(bool(person.sets) or person.share >= _MAJOR),
        float(distance <= 2),
        float(trace.called == words.paragraph[at] and voice < 0),
        float(trace.called == words.paragraph[at] - 1),
    )


def _turns(speakers: Sequence[tuple[int, int]], who: int, paragraph: int) -> tuple[float, float, float]:
    """Whether the person spoke last, in a paragraph before this one; last but one; in this very paragraph."""
    here = any(at == paragraph and one == who for at, one in speakers)
    before = [one for at, one in speakers if paragraph - 6 <= at < paragraph]
    last = bool(before) and before[-1] == who
    last_but_one = len(before) > 1 and before[-2] == who and not last
    return float(last and not here), float(last_but_one and not here), float(here)
