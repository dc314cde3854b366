"""Third-person pronouns → people, in one sweep through the text.

Whoever fits the pronoun and was named of late is a candidate; a candidate scores by how near and in what role it was
last named. Everything remembered is bounded, so that time grows with the length of the story alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from wellread.characters.marks import NOBODY, Mark
from wellread.characters.roles import OBJECT, OWNER, SUBJECT
from wellread.characters.words import Words

#: words back that a candidate may have been named last
_REACH = 400
#: how many people are remembered
_POOL = 14

FEATURES = (
    "distance", "same-sentence", "last-subject", "last-owner", "clash", "recent", "share", "last-pronoun", "nearest",
    "parallel", "other-voice", "same-paragraph", "known-set", "beside",
)  # fmt: skip
#: one for narration, one for inside quotations; order of FEATURES
WEIGHTS = {
    "narration": (-0.8, 0.3, 0.8, -0.5, -2.5, 0.6, 0.35, 0.7, 0.6, 0.4, -0.6, 0.3, 0.6, -0.8),
    "speech": (-0.8, 0.3, 0.5, -0.2, -2.5, 0.5, 0.3, 0.5, 0.6, 0.2, -0.2, 0.2, 0.6, -0.8),
}


@dataclass(slots=True)
class Profile:
    """What the sweep needs to know of a person."""

    #: names of the pronoun sets that fit, empty when any may
    sets: frozenset[str] = frozenset()
    is_group: bool = False
    #: share of all mentions by name
    share: float = 0.0


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


@dataclass(slots=True)
class _Stage:
    """Who has been spoken of lately, last one last."""

    traces: dict[int, _Trace] = field(default_factory=dict)

    def see(self, words: Words, mark: Mark, role: str) -> None:
        old = self.traces.pop(mark.who, None)
        heat = 1.0 + (old.heat * 0.5 ** ((mark.first - old.at) / 60) if old else 0.0)
        at = mark.last
        self.traces[mark.who] = _Trace(
            at, words.sentence[at], words.paragraph[at], role, mark.form == "pronoun", words.quotation[at], heat
        )
        if len(self.traces) > _POOL:
            del self.traces[next(iter(self.traces))]


def find_pronouns(words: Words, table: Mapping[str, tuple[str, ...]]) -> list[Mark]:
    """Every third-person pronoun, nobody's yet."""
    return [Mark(at, at, "pronoun", NOBODY) for at, word in enumerate(words.lower) if word in table]


def resolve_pronouns(
    words: Words,
    marks: Sequence[Mark],
    roles: Sequence[str],
    people: Sequence[Profile],
    table: Mapping[str, tuple[str, ...]],
) -> list[Mark]:
    """`marks`, in text order, with each third-person pronoun given to somebody or left to nobody."""
    return [
        mark if choice is None else choice
        for mark, choice in zip(marks, _sweep(words, marks, roles, people, table), strict=True)
    ]


def iter_choices(
    words: Words,
    marks: Sequence[Mark],
    roles: Sequence[str],
    people: Sequence[Profile],
    table: Mapping[str, tuple[str, ...]],
    right: Sequence[int],
) -> Iterator[tuple[str, list[tuple[int, tuple[float, ...]]], int]]:
    """For fitting the weights: (voice, candidates with features, the right one), led by the right answers."""
    stage = _Stage()
    for mark, role, who in zip(marks, roles, right, strict=True):
        if mark.form == "pronoun" and mark.who == NOBODY:
            sets = table.get(words.lower[mark.last], ())
            if sets:
                voice = "speech" if words.quotation[mark.last] >= 0 else "narration"
                yield voice, _candidates(words, mark, role, stage, people, sets), who
        if who != NOBODY:
            stage.see(words, mark._replace(who=who), role)


def _sweep(
    words: Words,
    marks: Sequence[Mark],
    roles: Sequence[str],
    people: Sequence[Profile],
    table: Mapping[str, tuple[str, ...]],
) -> Iterator[Mark | None]:
    stage = _Stage()
    for mark, role in zip(marks, roles, strict=True):
        chosen = None
        if mark.form == "pronoun" and mark.who == NOBODY:
            chosen = _choose(words, mark, role, stage, people, table)
        seen = chosen or mark
        if seen.who != NOBODY:
            stage.see(words, seen, role)
        yield chosen


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
    weights = WEIGHTS["speech" if words.quotation[mark.last] >= 0 else "narration"]
    scored = [(sum(map(float.__mul__, weights, values)), who) for who, values in candidates]
    best, who = max(scored)
    total = sum(math.exp(score - best) for score, _ in scored)
    return mark._replace(who=who, score=round(1.0 / total, 3))


def _candidates(
    words: Words, mark: Mark, role: str, stage: _Stage, people: Sequence[Profile], sets: tuple[str, ...]
) -> list[tuple[int, tuple[float, ...]]]:
    found: list[tuple[int, tuple[float, ...]]] = []
    is_first = True
    for who in reversed(stage.traces):
        trace = stage.traces[who]
        if mark.first - trace.at > _REACH:
            break
        if trace.at < mark.first and fits(people[who], sets):
            found.append((who, _features(words, mark, role, trace, people[who], is_nearest=is_first)))
            is_first = False
    return found


def fits(person: Profile, sets: tuple[str, ...]) -> bool:
    """Whether a pronoun of one of `sets` may stand for the person."""
    if "they/them" in sets:
        return person.is_group or "they/them" in person.sets
    if person.is_group:
        return False
    return not person.sets or any(name in person.sets for name in sets)


def _features(
    words: Words, mark: Mark, role: str, trace: _Trace, person: Profile, *, is_nearest: bool
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
        math.log(1e-3 + person.share),
        float(trace.is_pronoun),
        float(is_nearest),
        float(trace.role == role),
        float(trace.quotation != voice),
        float(trace.paragraph == words.paragraph[at]),
        float(bool(person.sets)),
        float(distance <= 2),
    )
