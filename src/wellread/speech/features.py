"""Turns and people → numbers: how well each person fits each turn (`changes` tells of turns and the ones before).

Every feature is named; the weights in `weights.json` belong to these names in this order.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wellread.records import Cast, Layout
from wellread.speech.changes import Floats, score_changes
from wellread.speech.context import describe_context
from wellread.speech.cues import CUE_KINDS, is_subordinate
from wellread.speech.page import NOBODY, OBJECT, OWNER, PRONOUN_SETS, SUBJECT, Page, Ref, told_set
from wellread.speech.patterns import (
    FLEEING_VERBS,
    GAZE_VERBS,
    LEAVING_VERBS,
    NAME_QUESTIONS,
    SELF_NAMERS,
    SENSE_VERBS,
)  # fmt: skip
from wellread.speech.roles import is_unnamed
from wellread.speech.scene import CLOSE, SETTLING, Scene, is_firm, set_scene
from wellread.speech.turns import Turn, asks, refs_said

#: code points before and after a turn within which somebody must be spoken of to be thought of
_BACK, _AHEAD, _NEAR = 2500, 900, 600
#: code points of narration within which turns may belong to one conversation
_TALK = 2500
#: turns before and after that count as the same conversation
_NEARBY = 20
#: how many people are weighed for a turn
N_CANDIDATES = 12
#: words at the end of a turn within which it asks for a name
_QUESTION = 8
#: from this share on a pronoun tells how far off somebody was last spoken of
_LIKELY = 0.5

#: how a cue means somebody: by name, description, a pronoun that was resolved, one that fits, one that does not
_HOW = ("name", "nominal", "coref", "agree", "clash", "own")
REST_FEATURES = (
    "own-object", "own-owner", "own-only", "called", "named", "called-before", "called-after", "called-two-before",
    "named-before", "named-after", "address-agree", "address-clash", "object-before", "between-first", "between-last",
    "between-any", "between-only", "between-last-object", "next-first", "next-any", "next-only", "lead-in",
    "distance", "unseen", "nearest", "second", "third", "subject-nearest", "ahead", "ahead-nearest", "near-count",
    "wide-count", "subject-count", "spoken-count", "share", "talks", "tag-nearby", "tags-near-count", "tag-gap",
    "tag-two-before", "tag-two-after", "tag-before", "tag-after", "narrator", "narrator-no-cue", "group",
    "sets-unknown", "sole-actor", "first-actor", "sensed", "called-before-far", "called-after-far", "between-gaze",
    "between-gazed", "between-owner", "unnamed-known", "unnamed-new", "self-named", "departed", "arrived", "scene-acts",
    "scene-none", "last-clause", "first-clause", "pronoun-in-line", "next-gazed", "between-main", "between-aside",
    "voice", "called-before-early", "opens-after", "unnamed-person", "calling-fits", "calling-astray", "calling-other",
    "there", "there-later",
)  # fmt: skip
FEATURES = tuple(f"{kind}:{how}" for kind in CUE_KINDS for how in _HOW) + REST_FEATURES
INDEX = {name: number for number, name in enumerate(FEATURES)}
_CUE_BASE = {kind: len(_HOW) * number for number, kind in enumerate(CUE_KINDS)}

#: features that say that a tag names somebody
NAMED_COLUMNS = tuple(INDEX[f"{kind}:name"] for kind in CUE_KINDS if kind in SETTLING)


@dataclass(slots=True)
class Sheet:
    """All numbers of one work: a row for each turn, a column for each candidate (padded with NOBODY)."""

    people: NDArray[np.int32]
    #: turns × candidates × FEATURES
    unary: Floats
    #: turns × SAME_FEATURES: counts when the turn before has the same speaker
    same: Floats
    #: turns × TURN_FEATURES: counts when the turn before the last had this speaker, and the last another
    turn: Floats
    #: no memory reaches from the turn before
    cut: NDArray[np.bool_]
    #: turns × CONTEXT_FEATURES
    context: Floats


@dataclass(slots=True)
class _Tally:
    """What the text around a turn says of one person."""

    before: float = 10**9
    subject_before: int = 10**9
    ahead: int = 10**9
    near: float = 0.0
    wide: float = 0.0
    subjects: float = 0.0
    spoken: int = 0


def build_sheet(page: Page, layout: Layout, cast: Cast, turns: Sequence[Turn]) -> Sheet:
    """The numbers of a work's turns."""
    scene = set_scene(page, layout, cast, turns)
    n_turns = len(turns)
    people = np.full((n_turns, N_CANDIDATES), NOBODY, np.int32)
    rows: list[list[list[float]]] = []
    blank = [0.0] * len(FEATURES)
    for number in range(n_turns):
        chosen, filled = _score_turn(scene, number)
        people[number, : len(chosen)] = chosen
        rows.append(filled + [blank] * (N_CANDIDATES - len(filled)))
    same, turn, cut = score_changes(scene)
    unary = np.array(rows, np.float32).reshape(n_turns, N_CANDIDATES, len(FEATURES))
    return Sheet(people, unary, same, turn, cut, describe_context(scene, turn, people))


def _score_turn(scene: Scene, number: int) -> tuple[list[int], list[list[float]]]:
    turn, page = scene.turns[number], scene.page
    start, end = turn.stretches[0].start, turn.stretches[-1].end
    tallies = _tally(scene, start, end, scene.scenes[number])
    own = [ref for stretch in turn.stretches for ref in page.refs_between(stretch.start, stretch.end)]
    between = _refs_between_turns(scene, number)
    after = _refs_between_turns(scene, number + 1)
    nearby = _nearby_tags(scene, number)
    chosen = _choose_candidates(scene, number, tallies, own, after, nearby)
    scene.stage.append(_count_stage(scene, tallies, nearby))
    rows = {who: [0.0] * len(FEATURES) for who in chosen}
    _fill_cues(scene, number, rows)
    _fill_own(rows, own)
    _fill_acts(scene, turn, rows)
    _fill_unnamed(scene, number, rows)
    _fill_stage(scene, number, rows)
    _fill_callings(scene, number, rows)
    _fill_address(scene, number, rows)
    _fill_between(scene, number, rows, between, after)
    _fill_tallies(scene, number, rows, tallies)
    _fill_conversation(scene, number, rows, nearby)
    return chosen, [rows[who] for who in chosen]


def _tally(scene: Scene, start: int, end: int, opening: int) -> dict[int, _Tally]:
    """What is told of whom around code points `start` to `end`; distances leave out what is spoken."""
    page = scene.page
    found: defaultdict[int, _Tally] = defaultdict(_Tally)
    here = page.narration_at(start)
    low, high = bisect_left(page.told_at, here - _BACK), bisect_left(page.told_at, here)
    for place in range(low, high):
        ref, distance = page.told[place], here - page.told_at[place]
        if ref.start >= start:
            continue
        for who, share in ref.meant:
            tally = found[who]
            is_likely = share >= _LIKELY
            if ref.start < opening:
                tally.before = distance + _BACK // 2 if is_likely else tally.before
                continue
            tally.before = distance if is_likely else tally.before
            tally.wide += share
            tally.near += share * (distance < _NEAR)
            if ref.role == SUBJECT:
                tally.subject_before = distance if is_likely else tally.subject_before
                tally.subjects += share
    there = page.narration_at(end)
    for place in range(bisect_left(page.told_at, there), bisect_left(page.told_at, there + _AHEAD)):
        ref = page.told[place]
        for who, share in ref.meant:
            if ref.start >= end and share >= _LIKELY:
                found[who].ahead = min(found[who].ahead, page.told_at[place] - there)
    for ref in page.refs_between(max(0, start - _BACK), start):
        if ref.quotation >= 0 and ref.who != NOBODY and ref.form != "pronoun":
            found[ref.who].spoken += 1
    return found


def _refs_between_turns(scene: Scene, number: int) -> tuple[Ref, ...]:
    """Mentions in narration between turn `number` - 1 and `number`: paragraphs without speech, the last 800 points."""
    turns = scene.turns
    start = turns[number - 1].stretches[-1].end if number else 0
    end = turns[number].stretches[0].start if number < len(turns) else len(scene.page.content)
    if number == len(turns) or (number and end - start > 1600):
        return scene.page.refs_between(start, min(end, start + 800)) if number == len(turns) else ()
    return tuple(ref for ref in scene.page.refs_between(max(start, end - 800), end) if ref.quotation < 0)


def _nearby_tags(scene: Scene, number: int) -> Counter[int]:
    low, high = max(0, number - _NEARBY), min(len(scene.turns), number + _NEARBY + 1)
    place = scene.places[number]
    return Counter(
        scene.settled[other]
        for other in range(low, high)
        if other != number
        and scene.settled[other] != NOBODY
        and scene.scenes[other] == scene.scenes[number]
        and abs(scene.places[other] - place) < _TALK
    )


def _tag_gaps(scene: Scene, number: int) -> dict[int, int]:
    """For everybody named by a tag nearby how many turns away the nearest is."""
    found: dict[int, int] = {scene.settled[number]: 0}
    for step in range(1, _NEARBY + 1):
        for other in (number - step, number + step):
            if 0 <= other < len(scene.turns) and scene.scenes[other] == scene.scenes[number]:
                found.setdefault(scene.settled[other], step)
    return found


def _choose_candidates(
    scene: Scene, number: int, tallies: dict[int, _Tally], own: Sequence[Ref], after: Sequence[Ref],
    nearby: Counter[int],
) -> list[int]:  # fmt: skip
    points: Counter[int] = Counter()
    for who, tally in tallies.items():
        points[who] += int(100 * (math.exp(-tally.before / 500) + 0.6 * math.exp(-tally.ahead / 300)))
        points[who] += int(15 * min(tally.wide, 8)) + 5 * min(tally.spoken, 4)
    for ref in own:
        points[ref.who] += 200 if ref.role == SUBJECT else 60
    for ref in after[:3]:
        points[ref.who] += 60
    for who, count in nearby.items():
        points[who] += 60 + 20 * min(count, 4)
    for other in (number - 2, number - 1, number + 1, number + 2):
        if 0 <= other < len(scene.turns):
            for ref in scene.turns[other].address.called:
                points[ref.who] += 120
    if scene.cast.narrator is not None:
        points[scene.cast.narrator] += 80
    for who in scene.prominent:
        points[who] += 1
    del points[NOBODY]
    for who in [who for who in points if who in scene.away]:
        del points[who]
    return [who for who, _ in points.most_common(N_CANDIDATES)]


def _count_stage(scene: Scene, tallies: dict[int, _Tally], nearby: Counter[int]) -> int:
    present = {who for who, tally in tallies.items() if tally.near >= 2 and tally.subjects}
    return len(present | set(nearby))


def _fill_cues(scene: Scene, number: int, rows: dict[int, list[float]]) -> None:
    for cue in scene.turns[number].cues:
        base = _CUE_BASE[cue.kind]
        ref = cue.ref
        row = rows.get(ref.who)
        if is_firm(ref):
            if row is not None:
                row[base] = 1.0
            continue
        if ref.form == "pronoun" and ref.meant != ((ref.who, 1.0),):
            for person, share in ref.meant:
                if person in rows:
                    rows[person][base + 2] = max(share, rows[person][base + 2])
        elif row is not None:
            row[base + (5 if ref.own else 1 if ref.form == "nominal" else 2)] = max(ref.score, 0.2)
        told = told_set(ref)
        if told is None:
            continue
        for who, other in rows.items():
            fit = False if who == scene.tellers[number] else _fits(scene, who, told)
            if fit is not None:
                other[base + (3 if fit else 4)] = 1.0


def _fits(scene: Scene, who: int, told: str) -> bool | None:
    if scene.cast.characters[who].kind == "group":
        return told == "they/them"
    known = scene.sets[who]
    if known is None or (told == "they/them" and known != told):
        return None if known is None else False
    return known == told


def _fill_own(rows: dict[int, list[float]], own: Sequence[Ref]) -> None:
    people = {ref.who for ref in own if ref.who != NOBODY}
    actors = [ref for ref in own if ref.role == SUBJECT and ref.who != NOBODY]
    _mark_meant(rows, "first-actor", actors[:1])
    if len({ref.who for ref in actors}) == 1:
        _mark_meant(rows, "sole-actor", actors)
    for ref in own:
        row = rows.get(ref.who)
        if row is None:
            continue
        if ref.role == OBJECT:
            row[INDEX["own-object"]] = 1.0
        elif ref.role == OWNER:
            row[INDEX["own-owner"]] = 1.0
    if len(people) == 1:
        _mark_meant(rows, "own-only", own)


def _fill_acts(scene: Scene, turn: Turn, rows: dict[int, list[float]]) -> None:
    """Who is noticed by others, and who acts right before and right behind the words."""
    page = scene.page
    for number, stretch in enumerate(turn.stretches):
        refs = page.refs_between(stretch.start, stretch.end)
        acting = [ref for ref in refs if ref.role == SUBJECT and not is_subordinate(page, ref)]
        for ref in acting:
            if ref.verb >= 0 and page.lower[ref.verb] in SENSE_VERBS:
                _mark(rows, "sensed", _companions(page, ref, refs))
        if acting and number + 1 < len(turn.stretches):
            _mark_meant(rows, "last-clause", acting[-1:])
        if acting and number:
            _mark_meant(rows, "first-clause", acting[:1])
            if acting[0].form == "name" and acting[0].first == page.words_between(stretch.start, stretch.end)[0]:
                _mark(rows, "opens-after", {acting[0].who})


def _companions(page: Page, ref: Ref, refs: Sequence[Ref]) -> set[int]:
    """Who else is spoken of behind `ref` in its sentence."""
    sentence = page.tokens.sentence
    return {
        other.who
        for other in refs
        if other.first > ref.last and sentence[other.first] == sentence[ref.first] and other.who != ref.who
    } - {NOBODY}


def _fill_unnamed(scene: Scene, number: int, rows: dict[int, list[float]]) -> None:
    """After "somebody said": who has been talking, and who is named only from there on."""
    turn = scene.turns[number]
    if not turn.unnamed:
        return
    end = turn.stretches[-1].end
    earlier = {who for who in rows if scene.is_told_of(who, scene.scenes[number], turn.start)}
    later = {ref.who for ref in scene.page.refs_between(turn.start, end + _NEAR) if ref.quotation < 0}
    _mark(rows, "unnamed-known", earlier)
    _mark(rows, "unnamed-new", later - earlier)


def _fill_callings(scene: Scene, number: int, rows: dict[int, list[float]]) -> None:
    """Whose calling the words are like, and whose calling would have other words."""
    heard = scene.heard_callings[number]
    fitting = {who for who in rows if scene.callings[who] & heard}
    _mark(rows, "calling-fits", fitting)
    _mark(rows, "calling-astray", {who for who in rows if scene.callings[who]} - fitting)
    if fitting:
        _mark(rows, "calling-other", set(rows) - fitting)


def _fill_stage(scene: Scene, number: int, rows: dict[int, list[float]]) -> None:
    """Who has acted in the scene so far, and who was last told to leave it."""
    page, start = scene.page, scene.turns[number].stretches[0].start
    counts: defaultdict[int, float] = defaultdict(float)
    last: dict[int, Ref] = {}
    for ref in page.refs_between(max(scene.scenes[number], start - 3 * _BACK), start):
        if ref.quotation < 0 and ref.role == SUBJECT and ref.verb >= 0:
            for who, share in ref.meant:
                counts[who] += share
            last[ref.who] = ref
    there = scene.present[scene.scenes[number]]
    _mark(rows, "there", {who for who, since in there.items() if since <= start})
    _mark(rows, "there-later", {who for who, since in there.items() if since > start})
    _mark(rows, "departed", {who for who, ref in last.items() if who in rows and _leaves(scene, ref)})
    for who, row in rows.items():
        row[INDEX["scene-acts"]] = math.log1p(counts[who])
        row[INDEX["scene-none"]] = float(not counts[who])


def _leaves(scene: Scene, ref: Ref) -> bool:
    """Whether somebody leaves in the clauses that follow: "left", "muttered something and fled"."""
    known = scene.leaving.get(ref.verb)
    if known is None:
        known = scene.leaving[ref.verb] = _tells_leaving(scene.page, ref)
    return known


def _tells_leaving(page: Page, ref: Ref) -> bool:
    if page.lower[ref.verb] in LEAVING_VERBS:
        return True
    sentence = page.tokens.sentence
    return any(
        page.lower[at] in FLEEING_VERBS and page.lower[at - 1] in ("and", "then")
        for at in range(ref.verb + 1, min(ref.verb + 16, len(page.lower)))
        if sentence[at] == sentence[ref.verb]
    )


def _fill_address(scene: Scene, number: int, rows: dict[int, list[float]]) -> None:
    mine = scene.turns[number].address
    own_name = _gives_name(scene, number)
    _mark(rows, "called", {ref.who for ref in mine.called} - own_name)
    _mark(rows, "named", mine.named)
    _mark(rows, "pronoun-in-line", _told_by_pronoun(scene.page, scene.turns[number]))
    _mark(rows, "self-named", _self_named(scene.page, scene.turns[number]) | own_name)
    if number:
        before = scene.turns[number - 1].address
        far = "" if scene.gaps[number] in CLOSE else "-far"
        last = scene.turns[number - 1].quotations[-1].span.start
        late = {ref.who for ref in before.called if ref.start >= last}
        _mark(rows, f"called-before{far}", late)
        _mark(rows, "called-before-early", {ref.who for ref in before.called} - late)
        _mark(rows, "named-before", before.named)
        _fill_sets(scene, rows, before.sets)
        _mark(rows, "object-before", _turned_to(scene, number - 1))
    if number > 1:
        _mark(rows, "called-two-before", {ref.who for ref in scene.turns[number - 2].address.called})
    if number + 1 < len(scene.turns):
        after = scene.turns[number + 1].address
        far = "" if scene.gaps[number + 1] in CLOSE else "-far"
        _mark(rows, f"called-after{far}", {ref.who for ref in after.called})
        _mark(rows, "named-after", after.named)
        _fill_sets(scene, rows, after.sets)


def _told_by_pronoun(page: Page, turn: Turn) -> set[int]:
    """Whom a line calls "he" or "she"."""
    return {
        ref.who
        for ref in refs_said(page, turn)
        if ref.form == "pronoun" and ref.word in PRONOUN_SETS and ref.who != NOBODY
    }


def _gives_name(scene: Scene, number: int) -> set[int]:
    """Whoever is named at the head of a line that answers "What's your name?" or "Who's there?"."""
    if not number or scene.gaps[number] not in CLOSE or not asks(scene.page, scene.turns[number - 1]):
        return set()
    page, before, here = scene.page, scene.turns[number - 1], scene.turns[number]
    first, last = page.words_between(before.start, before.end)
    if not NAME_QUESTIONS.intersection(page.lower[max(first, last - _QUESTION) : last]):
        return set()
    head, _ = page.words_between(here.start, here.end)
    refs = page.refs_between(here.start, here.quotations[0].span.end)
    return {ref.who for ref in refs if ref.form == "name" and ref.first <= head + 2 and page.lower[ref.last + 1] != "!"}


def _self_named(page: Page, turn: Turn) -> set[int]:
    """Who gives their own name: "I'm Ann"."""
    return {
        ref.who
        for ref in refs_said(page, turn)
        if ref.form == "name" and ref.first > 1 and tuple(page.lower[ref.first - 2 : ref.first]) in SELF_NAMERS
    }


def _fill_sets(scene: Scene, rows: dict[int, list[float]], sets: frozenset[str]) -> None:
    for told in sets:
        for who, row in rows.items():
            fit = _fits(scene, who, told)
            if fit is not None:
                row[INDEX["address-agree" if fit else "address-clash"]] = 1.0


def _turned_to(scene: Scene, number: int) -> set[int]:
    """Who is spoken of, and does not act, in the paragraph of a turn: likely who is looked at or turned to."""
    turn = scene.turns[number]
    refs = [ref for stretch in turn.stretches for ref in scene.page.refs_between(stretch.start, stretch.end)]
    acting = {ref.who for ref in refs if ref.role == SUBJECT}
    return {ref.who for ref in refs if ref.role == OBJECT} - acting - {NOBODY}


def _mark(rows: dict[int, list[float]], name: str, people: set[int] | frozenset[int]) -> None:
    column = INDEX[name]
    for who in people:
        if who in rows:
            rows[who][column] = 1.0


def _mark_meant(rows: dict[int, list[float]], name: str, refs: Sequence[Ref]) -> None:
    """Marks everybody whom mentions may mean, by how likely they do.

    One wrong "he" is followed by others: taken as certain, each would count as evidence of its own.
    """
    column = INDEX[name]
    for ref in refs:
        for who, share in ref.meant:
            if who in rows:
                rows[who][column] = max(share, rows[who][column])


def _fill_between(
    scene: Scene, number: int, rows: dict[int, list[float]], between: Sequence[Ref], after: Sequence[Ref]
) -> None:
    subjects = [ref for ref in between if ref.role == SUBJECT and ref.who != NOBODY]
    people = {ref.who for ref in between} - {NOBODY}
    if people:
        opening, start = scene.scenes[number], between[0].start
        _mark(
            rows, "arrived", people - {ref.who for ref in scene.page.refs_between(max(opening, start - _BACK), start)}
        )
    _mark_meant(rows, "between-first", subjects[:1])
    _mark_meant(rows, "between-last", subjects[-1:])
    _mark_meant(rows, "between-any", between)
    if len(people) == 1:
        _mark_meant(rows, "between-only", between)
    acting = [ref for ref in between if ref.role == SUBJECT and not is_subordinate(scene.page, ref)]
    _mark_meant(rows, "between-main", acting[-1:])
    leading = {ref.who for ref in acting[-1:]}
    _mark_meant(rows, "between-aside", [ref for ref in subjects[-1:] if ref.who not in leading])
    if acting and acting[-1].verb >= 0 and scene.page.lower[acting[-1].verb] in GAZE_VERBS:
        _mark_meant(rows, "between-gaze", acting[-1:])
        _mark(rows, "between-gazed", _companions(scene.page, acting[-1], between))
    if between and between[-1].role == OWNER:
        _mark_meant(rows, "between-owner", between[-1:])
    if between and between[-1].role == OBJECT:
        _mark_meant(rows, "between-last-object", between[-1:])
    if subjects and _leads_in(scene, number):
        _mark_meant(rows, "lead-in", subjects[-1:])
    first = next((ref for ref in after if ref.role == SUBJECT and ref.who != NOBODY), None)
    if first is not None:
        _mark_meant(rows, "next-first", [first])
        if first.verb >= 0 and scene.page.lower[first.verb] in GAZE_VERBS:
            _mark(rows, "next-gazed", _companions(scene.page, first, after))
    people = {ref.who for ref in after} - {NOBODY}
    _mark_meant(rows, "next-any", after)
    if len(people) == 1:
        _mark_meant(rows, "next-only", after)


def _leads_in(scene: Scene, number: int) -> bool:
    """Whether the paragraph before ends with a colon or a comma, and no words stand before the quotation."""
    turn = scene.turns[number]
    start = turn.stretches[0].start
    if turn.start - start > 2:
        return False
    return scene.page.content[max(0, start - 8) : start].rstrip()[-1:] in (":", ",")


def _fill_tallies(scene: Scene, number: int, rows: dict[int, list[float]], tallies: dict[int, _Tally]) -> None:
    none = _Tally()
    by_last = sorted(rows, key=lambda who: tallies.get(who, none).before)
    by_subject = min(rows, key=lambda who: tallies.get(who, none).subject_before, default=NOBODY)
    by_ahead = min(rows, key=lambda who: tallies.get(who, none).ahead, default=NOBODY)
    for rank, who in enumerate(by_last[:3]):
        if tallies.get(who, none).before <= _BACK:
            rows[who][INDEX[("nearest", "second", "third")[rank]]] = 1.0
    for who, row in rows.items():
        tally = tallies.get(who, none)
        row[INDEX["distance"]] = math.log1p(min(tally.before, _BACK) / 40)
        row[INDEX["unseen"]] = float(tally.before > _BACK)
        row[INDEX["subject-nearest"]] = float(who == by_subject and tally.subject_before <= _BACK)
        row[INDEX["ahead"]] = math.log1p(min(tally.ahead, _AHEAD) / 40)
        row[INDEX["ahead-nearest"]] = float(who == by_ahead and tally.ahead <= _AHEAD)
        row[INDEX["near-count"]] = math.log1p(tally.near)
        row[INDEX["wide-count"]] = math.log1p(tally.wide)
        row[INDEX["subject-count"]] = math.log1p(tally.subjects)
        row[INDEX["spoken-count"]] = math.log1p(tally.spoken)
        row[INDEX["share"]] = math.log(1e-3 + scene.shares[who])
        row[INDEX["talks"]] = math.log1p(scene.talks[who] - (scene.settled[number] == who))
        character = scene.cast.characters[who]
        row[INDEX["group"]] = float(character.kind == "group")
        row[INDEX["sets-unknown"]] = float(character.pronouns is None)
        row[INDEX["unnamed-person"]] = float(is_unnamed(character))


def _fill_conversation(scene: Scene, number: int, rows: dict[int, list[float]], nearby: Counter[int]) -> None:
    for who, count in nearby.items():
        if who in rows:
            rows[who][INDEX["tag-nearby"]] = 1.0
            rows[who][INDEX["tags-near-count"]] = math.log1p(count)
    gaps = _tag_gaps(scene, number)
    for who, row in rows.items():
        row[INDEX["tag-gap"]] = math.log1p(gaps.get(who, 2 * _NEARBY))
    for name, other in (("tag-two-before", -2), ("tag-two-after", 2), ("tag-before", -1), ("tag-after", 1)):
        there = number + other
        if 0 <= there < len(scene.turns) and abs(scene.places[there] - scene.places[number]) < 1000:
            _mark(rows, name, {scene.settled[there]})
    narrator = scene.cast.narrator
    if narrator is not None and narrator in rows:
        rows[narrator][INDEX["narrator"]] = 1.0
        rows[narrator][INDEX["narrator-no-cue"]] = float(not scene.turns[number].cues)
