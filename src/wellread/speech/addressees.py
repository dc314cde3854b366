"""Turns whose speakers are known → whom each is meant for.

Whoever is near is weighed: called, told of, turned to, spoke before, speaks next; the likeliest one hears. Weights were
fitted on stories and scenes of our own (`training/speech/fit_hearers.py`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from wellread.records import Cast
from wellread.speech.features import Sheet
from wellread.speech.page import NOBODY, OBJECT, SUBJECT, Page, Ref
from wellread.speech.patterns import (
    AIMED_VERBS,
    ALL_HEARERS,
    ALL_HEARERS_PAIRS,
    ALL_SPEAKERS,
    ANYBODY,
    CALLINGS,
    FIRST_PERSON,
    MANY_CALLED,
    SECOND_PERSON,
)
from wellread.speech.roles import is_unnamed
from wellread.speech.scene import CLOSE, CUT, GAPS
from wellread.speech.turns import Turn, asks, refs_said, spoken_words
from wellread.speech.weights import HearerWeights, hearer_weights

#: code points around a turn in which whoever is told of may be spoken to
_REACH = 1200
#: turns before and after whose speakers are the company
_COMPANY = 8
#: how many people are weighed
_N_WEIGHED = 8
_SPOKEN_TO_OR_SPEAKING = frozenset("you your yours i me my".split())

#: what may tell that somebody is meant to hear
HEARER_FEATURES = (
    "called", "called-away", "other-called", "aimed", "other-aimed", "before-close", "before-far",
    "after-close", "after-far", "both-sides", "two-before", "two-after", "asked", "asks", "answers-caller",
    "calls-back", "heard-before", "goes-on", "goes-on-far", "told-of", "object", "subject", "between", "next-acts",
    "company-first", "company-second", "company-later", "away", "all", "together", "before-in-many", "group",
    "narrator",
)  # fmt: skip


#: what may tell that a line is meant for all who are near, and not for one of them
SEVERAL_FEATURES = (
    "any", "unnamed", "calling", "of-group", "two", "three", "more", "all", "many-called", "anybody", "you", "i", "we",
    "calls-one", "calls-two", "aimed", "asked", "answers", "opens", "new", "goes-on", "goes-on-many", "asks",
    "exclaims", "returns",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hearing:
    """Who is spoken to, and how that is told."""

    #: None where it is not decided
    people: tuple[int, ...] | None
    rule: str = ""
    refs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class _Talk:
    """What all turns' hearers are told by."""

    page: Page
    cast: Cast
    turns: Sequence[Turn]
    #: of each turn, NOBODY where it is not decided
    speakers: Sequence[int]
    #: how far each turn is from the one before
    gaps: Sequence[str]
    #: for each turn who else speaks near it in the same conversation, nearest first
    companies: Sequence[Sequence[int]]


def find_hearers(page: Page, cast: Cast, turns: Sequence[Turn], sheet: Sheet, speakers: Sequence[int]) -> list[Hearing]:
    """Whom each turn is meant for.

    Args:
        speakers: of each turn, NOBODY where it is not decided.
    """
    talk = build_talk(page, cast, turns, sheet, speakers)
    weights = hearer_weights()
    found: list[Hearing] = []
    for number, turn in enumerate(turns):
        if turn.quotations[0].kind == "thought":
            found.append(Hearing((), "thought"))
        elif speakers[number] == NOBODY:
            found.append(Hearing(None))
        else:
            before = found[-1].people if found else None
            heard = before or ()
            found.append(_decide(talk, number, describe_hearers(talk, number, heard), heard, weights))
    return found


def build_talk(page: Page, cast: Cast, turns: Sequence[Turn], sheet: Sheet, speakers: Sequence[int]) -> _Talk:
    """What `describe_hearers` needs of a whole work."""
    gaps = [GAPS[place] for place in np.argmax(sheet.same[:, : len(GAPS)], axis=1)] if len(turns) else []
    return _Talk(page, cast, turns, speakers, gaps, _find_companies(speakers, gaps))


def _find_companies(speakers: Sequence[int], gaps: Sequence[str]) -> list[list[int]]:
    found: list[list[int]] = []
    for number in range(len(speakers)):
        near: dict[int, None] = {}
        for step in range(1, _COMPANY + 1):
            for other in (number - step, number + step):
                low, high = min(other, number) + 1, max(other, number) + 1
                if 0 <= other < len(speakers) and CUT not in gaps[low:high]:
                    near.setdefault(speakers[other])
        found.append([who for who in near if who not in (NOBODY, speakers[number])])
    return found


def describe_hearers(talk: _Talk, number: int, heard: Sequence[int]) -> dict[int, set[str]]:
    """For everybody who may be meant what speaks for it and against it: names of HEARER_FEATURES.

    Args:
        heard: who was meant to hear the turn before.
    """
    page, turn = talk.page, talk.turns[number]
    start, end = turn.stretches[0].start, turn.stretches[-1].end
    around = [ref for ref in page.refs_between(max(0, start - _REACH), end + _REACH // 2) if ref.quotation < 0]
    told = {ref.who for ref in around}
    called = {ref.who for ref in talk.turns[number].address.called}
    company = talk.companies[number]
    people = dict.fromkeys([*company, *(who for who in called if who not in company), *_nearest(around, start, end)])
    weighed = [who for who in people if who not in (NOBODY, talk.speakers[number])][:_N_WEIGHED]
    rows: dict[int, set[str]] = {who: set() for who in weighed}
    _tell_company(talk, number, rows)
    _tell_turns(talk, number, rows, heard)
    _tell_words(talk, number, rows, told)
    _tell_acts(talk, number, rows)
    return rows


def _nearest(around: Sequence[Ref], start: int, end: int) -> list[int]:
    close = sorted(around, key=lambda ref: min(abs(ref.start - start), abs(ref.start - end)))
    return list(dict.fromkeys(ref.who for ref in close))[:4]


def _tell_company(talk: _Talk, number: int, rows: dict[int, set[str]]) -> None:
    company = talk.companies[number]
    for who, row in rows.items():
        place = company.index(who) if who in company else -1
        row.add("away" if place < 0 else ("company-first", "company-second", "company-later")[min(place, 2)])
        if talk.cast.characters[who].kind == "group":
            row.add("group")
        if who == talk.cast.narrator:
            row.add("narrator")


def _tell_turns(talk: _Talk, number: int, rows: dict[int, set[str]], heard: Sequence[int]) -> None:
    """What the turns before and after say."""
    speaker, last = talk.speakers[number], len(talk.turns) - 1
    before = talk.speakers[number - 1] if number and talk.gaps[number] != CUT else NOBODY
    after = talk.speakers[number + 1] if number < last and talk.gaps[number + 1] != CUT else NOBODY
    if before in rows:
        close = talk.gaps[number] in CLOSE
        rows[before].add("before-close" if close else "before-far")
        if len(talk.companies[number]) > 1:
            rows[before].add("before-in-many")
        if asks(talk.page, talk.turns[number - 1]):
            rows[before].add("asked")
        if speaker in {ref.who for ref in talk.turns[number - 1].address.called}:
            rows[before].add("answers-caller")
        if speaker in heard:
            rows[before].add("heard-before")
    if after in rows:
        rows[after].add("after-close" if talk.gaps[number + 1] in CLOSE else "after-far")
        if asks(talk.page, talk.turns[number]):
            rows[after].add("asks")
        if speaker in {ref.who for ref in talk.turns[number + 1].address.called}:
            rows[after].add("calls-back")
        if after == before:
            rows[after].add("both-sides")
    if before == speaker:
        for who in heard:
            if who in rows:
                rows[who].add("goes-on" if talk.gaps[number] in CLOSE else "goes-on-far")
    for name, other in (("two-before", number - 2), ("two-after", number + 2)):
        if 0 <= other <= last and talk.speakers[other] in rows and talk.speakers[other] not in (before, after):
            rows[talk.speakers[other]].add(name)


def _tell_words(talk: _Talk, number: int, rows: dict[int, set[str]], told: set[int]) -> None:
    """What the words of the line say: who is called, and who is told of."""
    page, turn, company = talk.page, talk.turns[number], talk.companies[number]
    called = {ref.who for ref in talk.turns[number].address.called} & set(rows)
    here = {who for who in called if who in company or who in told}
    words = _words_of(talk, number)
    to_many = {"together"} if ALL_SPEAKERS & words else set()
    if ALL_HEARERS & words or _calls_several(page, turn):
        to_many.add("all")
    named = {ref.who for ref in refs_said(page, turn) if ref.word not in _SPOKEN_TO_OR_SPEAKING} - called
    for who, row in rows.items():
        if who in called:
            row.add("called" if who in here else "called-away")
        elif here:
            row.add("other-called")
        if who in named:
            row.add("told-of")
        if len(company) > 1 and who in company:
            row |= to_many


def _words_of(talk: _Talk, number: int) -> set[str]:
    lines = spoken_words(talk.page, talk.turns[number])
    return {word for first, last in lines for word in talk.page.lower[first:last]}


def _calls_several(page: Page, turn: Turn) -> bool:
    """Whether two words of a line say that it is meant for several: "you two", "both of you"."""
    lines = spoken_words(page, turn)
    return any(ALL_HEARERS_PAIRS.intersection(pairwise(page.lower[first:last])) for first, last in lines)


def _tell_acts(talk: _Talk, number: int, rows: dict[int, set[str]]) -> None:
    """What the narration around the line says: who is turned to, and who acts."""
    page, turn = talk.page, talk.turns[number]
    own = [ref for stretch in turn.stretches for ref in page.refs_between(stretch.start, stretch.end)]
    aimed = {
        ref.who
        for stretch in turn.stretches
        for ref in page.refs_between(stretch.start, stretch.end)
        if ref.role == OBJECT and _is_aimed(page, ref, stretch.start)
    } & set(rows)
    for who, row in rows.items():
        if aimed:
            row.add("aimed" if who in aimed else "other-aimed")
    for name, refs, roles in (
        ("object", own, (OBJECT,)), ("subject", own, (SUBJECT,)),
        ("between", _between(talk, number), (SUBJECT, OBJECT)), ("next-acts", _between(talk, number + 1), (SUBJECT,)),
    ):  # fmt: skip
        for ref in refs:
            if ref.role in roles and ref.who in rows:
                rows[ref.who].add(name)


def _between(talk: _Talk, number: int) -> list[Ref]:
    """Mentions in the narration between a turn and the one before."""
    if not 0 < number < len(talk.turns):
        return []
    start, end = talk.turns[number - 1].stretches[-1].end, talk.turns[number].stretches[0].start
    return [ref for ref in talk.page.refs_between(max(start, end - _REACH), end) if ref.quotation < 0]


def _is_aimed(page: Page, ref: Ref, start: int) -> bool:
    """Whether a tag names somebody as hearer: "told Ann", "said to Ann", "he turned to Ann"."""
    first = ref.first
    while first and page.lower[first - 1] in ("the", "a", "his", "her", "their", "my", "to", "at"):
        first -= 1
    if not first or page.starts[first - 1] < start:
        return False
    return bool(AIMED_VERBS.intersection(page.lower[max(0, first - 3) : first]))


def describe_several(talk: _Talk, number: int, rows: Mapping[int, set[str]], heard: Sequence[int]) -> set[str]:
    """What speaks for a line's being meant for all who are near: names of SEVERAL_FEATURES.

    Args:
        rows: of `describe_hearers`.
        heard: who was meant to hear the turn before.
    """
    page, turn, company = talk.page, talk.turns[number], talk.companies[number]
    speaker, words = talk.speakers[number], _words_of(talk, number)
    person = talk.cast.characters[speaker]
    held = set().union(*rows.values()) if rows else set()
    called = {ref.who for ref in turn.address.called}
    last = talk.speakers[number - 1] if number and talk.gaps[number] != CUT else NOBODY
    earlier = talk.speakers[max(0, number - 4) : number]
    text = page.content[turn.start : turn.end]
    told = {
        "any": True, "unnamed": is_unnamed(person), "of-group": person.kind == "group",
        "calling": any(word in CALLINGS for word in person.name.lower().split()[-1:]),
        "two": len(company) == 2, "three": len(company) == 3, "more": len(company) > 3,
        "all": "all" in held, "many-called": bool(words & MANY_CALLED), "anybody": bool(words & ANYBODY),
        "you": bool(words & SECOND_PERSON), "i": bool(words & FIRST_PERSON), "we": bool(words & ALL_SPEAKERS),
        "calls-one": len(called) == 1, "calls-two": len(called) > 1, "aimed": "aimed" in held,
        "asked": last not in (NOBODY, speaker) and asks(page, talk.turns[number - 1]),
        "answers": "answers-caller" in held, "opens": last == NOBODY, "new": speaker not in earlier,
        "goes-on": last == speaker and len(heard) == 1, "goes-on-many": last == speaker and len(heard) > 1,
        "asks": asks(page, turn), "exclaims": "!" in text,
        "returns": number > 1 and talk.speakers[number - 2] == speaker and last not in (NOBODY, speaker),
    }  # fmt: skip
    return {name for name, holds in told.items() if holds}


def _decide(
    talk: _Talk, number: int, rows: dict[int, set[str]], heard: Sequence[int], weights: HearerWeights
) -> Hearing:
    """Whoever is likeliest; the whole company where a line is likelier meant for several."""
    if not rows:
        return Hearing(None)
    company = talk.companies[number]
    if len(company) > 1 and _for_several(describe_several(talk, number, rows, heard), weights.several):
        if heard and len(heard) > 1 and talk.speakers[number - 1] == talk.speakers[number]:
            return Hearing(tuple(heard), "all")
        both = _words_of(talk, number) & {"two", "both", "pair"}
        return Hearing(tuple(company[:2] if both else company), "all")
    # An exact sum: two people of whom the same holds tie, in whatever order their sets are walked.
    scores = {who: math.fsum(weights.one[name] for name in row) for who, row in rows.items()}
    best = max(scores, key=lambda who: scores[who])
    rule = max(sorted(rows[best]), key=lambda name: weights.one[name])
    refs = tuple(ref for ref in talk.turns[number].address.called if ref.who == best)
    return Hearing((best,), rule, refs)


def _for_several(held: set[str], weights: Mapping[str, float]) -> bool:
    return math.fsum(weights[name] for name in held) > 0
