"""Turns whose speakers are known → whom each is meant for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from wellread.records import Cast
from wellread.speech.features import SAME_FEATURES, Sheet
from wellread.speech.page import NOBODY, OBJECT, OWNER, SUBJECT, Page, Ref
from wellread.speech.patterns import AIMED_VERBS, ALL_HEARERS, ALL_HEARERS_PAIRS
from wellread.speech.turns import Turn
from wellread.speech.vocatives import find_address

_GAPS = SAME_FEATURES[:5]
#: code points around a turn in which whoever is told of may be spoken to, where nobody else speaks
_REACH = 1200
#: turns before and after whose speakers are the company
_COMPANY = 8
#: from so many speakers on, somebody who is called and does not speak is not there
_CROWD = 3


@dataclass(frozen=True, slots=True)
class Hearing:
    """Who is spoken to, and how that is told."""

    #: None where it is not decided
    people: tuple[int, ...] | None
    rule: str = ""
    refs: tuple[Ref, ...] = ()


def find_hearers(page: Page, cast: Cast, turns: Sequence[Turn], sheet: Sheet, speakers: Sequence[int]) -> list[Hearing]:
    """Whom each turn is meant for.

    Args:
        speakers: of each turn, NOBODY where it is not decided.
    """
    gaps = [_GAPS.index(name) for name in _gap_names(sheet)]
    stages = _find_stages(speakers, gaps)
    found: list[Hearing] = []
    for number, turn in enumerate(turns):
        if turn.quotations[0].kind == "thought":
            found.append(Hearing((), "thought"))
        elif speakers[number] == NOBODY:
            found.append(Hearing(None))
        else:
            found.append(
                _called(page, turn, speakers[number], stages[number])
                or _everybody(page, turn, speakers[number], stages[number])
                or _aimed_at(page, turn, speakers[number])
                or _partner(number, speakers, gaps, found)
                or _bystander(page, cast, turn, speakers[number])
            )
    return found


def _gap_names(sheet: Sheet) -> list[str]:
    if not len(sheet.same):
        return []
    return [_GAPS[place] for place in np.argmax(sheet.same[:, : len(_GAPS)], axis=1)]


def _find_stages(speakers: Sequence[int], gaps: Sequence[int]) -> list[list[int]]:
    """For each turn who else speaks near it in the same conversation, nearest first."""
    cut = len(_GAPS) - 1
    found: list[list[int]] = []
    for number in range(len(speakers)):
        near: dict[int, None] = {}
        for step in range(_COMPANY + 1):
            for other in (number - step, number + step):
                low, high = min(other, number) + 1, max(other, number) + 1
                if 0 <= other < len(speakers) and all(gap < cut for gap in gaps[low:high]):
                    near.setdefault(speakers[other])
        found.append([who for who in near if who != NOBODY])
    return found


def _called(page: Page, turn: Turn, speaker: int, stage: Sequence[int]) -> Hearing | None:
    """Whoever is called by name and is there: "Oh Ann, where are you" is not said to Ann."""
    start, end = turn.stretches[0].start, turn.stretches[-1].end
    told = {ref.who for ref in page.refs_between(max(0, start - _REACH), end + _REACH // 2) if ref.quotation < 0}
    refs = tuple(
        ref
        for ref in find_address(page, turn).called
        if ref.who != speaker and (ref.who in stage or (ref.who in told and len(stage) < _CROWD))
    )
    return Hearing(tuple(dict.fromkeys(ref.who for ref in refs)), "called", refs) if refs else None


def _everybody(page: Page, turn: Turn, speaker: int, stage: Sequence[int]) -> Hearing | None:
    """All who speak nearby, where a line is plainly said to several: "you two", "guys"."""
    others = [who for who in stage if who != speaker]
    if len(others) < 2:
        return None
    for item in turn.quotations:
        first, last = page.words_between(item.span.start, item.span.end)
        words = page.lower[first:last]
        pairs = set(pairwise(words))
        if ALL_HEARERS.intersection(words) or pairs & ALL_HEARERS_PAIRS:
            both = "two" in words or "both" in words
            return Hearing(tuple(others[:2] if both else others), "all")
    return None


def _aimed_at(page: Page, turn: Turn, speaker: int) -> Hearing | None:
    """Whom the tag names as hearer: "told Ann", "said to Ann", "he turned to Ann"."""
    for stretch in turn.stretches:
        for ref in page.refs_between(stretch.start, stretch.end):
            if ref.role == OBJECT and ref.who not in (NOBODY, speaker) and _is_aimed(page, ref, stretch.start):
                return Hearing((ref.who,), "tag-object", (ref,))
    return None


def _is_aimed(page: Page, ref: Ref, start: int) -> bool:
    first = ref.first
    while first and page.lower[first - 1] in ("the", "a", "his", "her", "their", "my", "to", "at"):
        first -= 1
    if not first or page.starts[first - 1] < start:
        return False
    nearby = page.lower[max(0, first - 3) : first]
    return bool(AIMED_VERBS.intersection(nearby))


def _partner(number: int, speakers: Sequence[int], gaps: Sequence[int], found: Sequence[Hearing]) -> Hearing | None:
    """Who speaks before or after, whichever is closer; whoever was spoken to already, if the speaker goes on."""
    cut = len(_GAPS) - 1
    speaker = speakers[number]
    before = number - 1 if number and gaps[number] < cut else None
    after = number + 1 if number + 1 < len(speakers) and gaps[number + 1] < cut else None
    if before is not None and speakers[before] == speaker and found[before].people:
        return Hearing(found[before].people, "goes-on")
    fitting = [
        (gaps[max(other, number)], other)
        for other in (before, after)
        if other is not None and speakers[other] not in (NOBODY, speaker)
    ]
    if fitting:
        _, other = min(fitting)
        return Hearing((speakers[other],), "partner-before" if other < number else "partner-after")
    for step in (2, -2, 3, -3):
        other = number + step
        low, high = min(other, number) + 1, max(other, number) + 1
        if 0 <= other < len(speakers) and max(gaps[low:high]) < cut and speakers[other] not in (NOBODY, speaker):
            return Hearing((speakers[other],), "partner-near")
    return None


def _bystander(page: Page, cast: Cast, turn: Turn, speaker: int) -> Hearing:
    """Whoever else is told of nearest to the turn."""
    start, end = turn.stretches[0].start, turn.stretches[-1].end
    near = [
        (min(abs(ref.start - start), abs(ref.start - end)) * (1 if ref.role in (SUBJECT, OBJECT) else 2), ref)
        for ref in page.refs_between(max(0, start - _REACH), end + _REACH // 2)
        if ref.quotation < 0 and ref.who not in (NOBODY, speaker) and ref.role != OWNER
    ]
    if near:
        ref = min(near, key=lambda item: item[0])[1]
        return Hearing((ref.who,), "bystander", (ref,))
    narrator = cast.narrator
    if narrator is not None and narrator != speaker:
        return Hearing((int(narrator),), "narrator")
    return Hearing(None)
