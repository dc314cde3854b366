"""A work's turns with what is known around them, from which all features are made."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from wellread.records import Cast, Layout
from wellread.speech.acts import Act, describe_acts
from wellread.speech.page import NOBODY, SUBJECT, Page, Ref
from wellread.speech.patterns import REMOTE_WORDS
from wellread.speech.roles import find_callings, hear_callings
from wellread.speech.turns import Turn

#: how many people are weighed for every turn, since the story speaks of them most
_N_PROMINENT = 4

#: how far a turn is from the one before
GAPS = ("split", "adjacent", "near", "far", "cut")
CUT = "cut"
#: gaps over which a question or a call is still answered
CLOSE = frozenset(("split", "adjacent", "near"))

#: kinds of cue that settle a turn when they name somebody
SETTLING = frozenset(("tag-after", "tag-before", "comma-after", "colon-before", "weak-after", "weak-before"))
BEATS = frozenset(("beat-after", "beat-before"))

_TELLERS = frozenset("i my me you your".split())
_BARE_LINE = re.compile(r"\n[ \t]*(?:[^\w\s\"'“”‘’]++[ \t]*)+\n")


@dataclass(slots=True)
class Scene:
    """What all turns' features are made from."""

    page: Page
    cast: Cast
    turns: Sequence[Turn]
    #: who is named by a tag or a beat of a turn, or NOBODY
    settled: list[int]
    shares: list[float]
    talks: Counter[int]
    #: where the scene of each turn begins
    scenes: list[int]
    #: how much narration stands before each turn
    places: list[int]
    sets: list[str | None]
    #: whom the story speaks of most, weighed for every turn
    prominent: list[int]
    #: how far each turn is from the one before
    gaps: list[str]
    #: who is `I` or `you` where each turn stands, NOBODY where nobody is: never "he said"
    tellers: list[int]
    #: for each person where narration speaks of them, ascending
    told: dict[int, list[int]]
    acts: list[Act]
    #: for each person, and for each turn, the callings that are told and heard
    callings: list[frozenset[str]]
    heard_callings: list[frozenset[str]]
    #: for each scene, by where it begins, who is plainly there, and from where on
    present: dict[int, dict[int, int]]
    #: who is only spoken of, and never called by name
    away: frozenset[int] = frozenset()
    stage: list[int] = field(default_factory=list)
    #: whether somebody leaves by a verb, as far as it was asked
    leaving: dict[int, bool] = field(default_factory=dict)

    def is_told_of(self, who: int, start: int, end: int) -> bool:
        """Whether narration speaks of a person in code points [start, end)."""
        places = self.told.get(who, [])
        at = bisect_left(places, start)
        return at < len(places) and places[at] < end


def set_scene(page: Page, layout: Layout, cast: Cast, turns: Sequence[Turn]) -> Scene:
    n_people = len(cast.characters)
    counts = Counter(ref.who for ref in page.refs if ref.form != "pronoun" and ref.who != NOBODY)
    prominent = [who for who, _ in counts.most_common(_N_PROMINENT)]
    total = sum(counts.values()) or 1
    settled = [settled_by(turn) for turn in turns]
    scenes = _find_scenes(page, layout, turns)
    told: defaultdict[int, list[int]] = defaultdict(list)
    for ref in page.told:
        told[ref.who].append(ref.start)
    return Scene(
        page, cast, turns, settled,
        [counts[who] / total for who in range(n_people)], Counter(settled), scenes,
        [page.narration_at(turn.start) for turn in turns],
        [character.pronouns for character in cast.characters], prominent,
        [_gap(turns, scenes, number) for number in range(len(turns))], _find_tellers(page, turns), told,
        describe_acts(page, turns), find_callings(cast), hear_callings(page, turns), _find_present(page, turns, scenes),
        _find_away(cast, turns),
    )  # fmt: skip


def _find_away(cast: Cast, turns: Sequence[Turn]) -> frozenset[int]:
    """Whoever is only spoken of, and never called by name: they say nothing."""
    called = {ref.who for turn in turns for ref in turn.address.called}
    return frozenset(who for who, one in enumerate(cast.characters) if not one.present and who not in called)


def _find_tellers(page: Page, turns: Sequence[Turn]) -> list[int]:
    """The `I` or `you` nearest to each turn: with "Jo's POV" another takes over."""
    told = [ref for ref in page.told if is_teller(ref)]
    starts = [ref.start for ref in told]
    found: list[int] = []
    for turn in turns:
        at = bisect_left(starts, turn.start)
        near = [abs(told[place].start - turn.start) for place in (at - 1, at) if 0 <= place < len(told)]
        nearest = [told[place] for place in (at - 1, at) if 0 <= place < len(told)]
        found.append(nearest[near.index(min(near))].who if near else NOBODY)
    return found


def _find_scenes(page: Page, layout: Layout, turns: Sequence[Turn]) -> list[int]:
    """Where the scene of each turn begins: at a marked break or a line of nothing but signs."""
    borders = sorted({span.start for span in layout.scenes} | {chapter.span.start for chapter in layout.chapters})
    found: list[int] = []
    bare = end = 0
    for turn in turns:
        start = turn.stretches[0].start
        if end <= start and (match := _BARE_LINE.search(page.content, end, start)):
            bare = match.end()
        place = bisect_left(borders, start + 1)
        found.append(max(bare, borders[place - 1] if place else 0))
        end = turn.stretches[-1].end
    return found


def _find_present(page: Page, turns: Sequence[Turn], scenes: Sequence[int]) -> dict[int, dict[int, int]]:
    """Who is there in each scene: acts by name in what happens now, is named by a tag, or is called."""
    starts = sorted(set(scenes))
    found: dict[int, dict[int, int]] = {start: {} for start in starts}
    for ref in page.told:
        if is_firm(ref) and ref.role == SUBJECT and ref.verb >= 0 and not _is_past(page, ref):
            place = bisect_right(starts, ref.start) - 1
            if place >= 0:
                found[starts[place]].setdefault(ref.who, ref.start)
    for turn, start in zip(turns, scenes, strict=True):
        for who in (settled_by(turn), *(ref.who for ref in turn.address.called)):
            found[start][who] = min(turn.start, found[start].get(who, turn.start))
    return found


def _is_past(page: Page, ref: Ref) -> bool:
    """Whether what somebody does was done before, or is only imagined: "Ann had left", "Ann would know"."""
    first, last = (ref.verb, ref.first) if ref.verb < ref.first else (ref.last + 1, ref.verb)
    return bool(REMOTE_WORDS.intersection(page.lower[first : last + 1]))


def settled_by(turn: Turn) -> int:
    """Who is named by a tag of the turn, or else by a beat, or NOBODY."""
    for kinds in (SETTLING, BEATS):
        for cue in turn.cues:
            if cue.kind in kinds and is_firm(cue.ref):
                return cue.ref.who
    return NOBODY


def is_firm(ref: Ref) -> bool:
    """Whether a mention can mean nobody else: a name, or narration's own `I` and `you`."""
    return ref.who != NOBODY and (ref.form == "name" or is_teller(ref))


def is_teller(ref: Ref) -> bool:
    """Whether narration speaks of whoever tells the story, or of whom it calls `you`."""
    return ref.who != NOBODY and ref.quotation < 0 and ref.word in _TELLERS


def _gap(turns: Sequence[Turn], scenes: Sequence[int], number: int) -> str:
    """How far apart a turn is from the one before: one of GAPS."""
    if number == 0:
        return CUT
    start, end = turns[number - 1].stretches[-1].end, turns[number].stretches[0].start
    if turns[number].first_paragraph == turns[number - 1].last_paragraph:
        return "split"
    if scenes[number] != scenes[number - 1] or end - start > 1600:
        return CUT
    if end - start < 12:
        return "adjacent"
    return "near" if end - start < 300 else "far"
