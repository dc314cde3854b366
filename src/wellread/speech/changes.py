"""Turns and the ones before them → numbers: what speaks for and against one person going on, or coming back."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from wellread.speech.page import Page
from wellread.speech.patterns import ANSWER_OPENERS, ANSWERING_VERBS, GOING_ON_VERBS, GOING_ON_WORDS
from wellread.speech.scene import BEATS, CLOSE, CUT, GAPS, SETTLING, Scene
from wellread.speech.turns import Turn, asks

#: code points of narration beside a quotation from which on it tells of something done
_LEAD = 24

SAME_FEATURES = (
    *GAPS, "adjacent-question", "adjacent-cued", "adjacent-cued-before",
    "one-person", "thought", "tag-goes-on", "tag-answers", "led", "trailed", "answers", "unnamed", "parted",
)  # fmt: skip
TURN_FEATURES = (
    "adjacent-two", "adjacent-three", "adjacent-many", "near-two", "near-three", "near-many", "far-two", "far-three",
    "far-many", "question", "cued", "resumes", "unnamed",
)  # fmt: skip


Floats = NDArray[np.float32]


def score_changes(scene: Scene) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    n_turns = len(scene.turns)
    same = np.zeros((n_turns, len(SAME_FEATURES)), np.float32)
    turn = np.zeros((n_turns, len(TURN_FEATURES)), np.float32)
    cut = np.zeros(n_turns, np.bool_)
    gaps = scene.gaps
    for number in range(n_turns):
        gap = gaps[number]
        cut[number] = gap == CUT
        same[number, SAME_FEATURES.index(gap)] = 1.0
        before, here = scene.turns[number - 1] if number else None, scene.turns[number]
        if before is not None and gap == "adjacent":
            same[number, SAME_FEATURES.index("adjacent-question")] = asks(scene.page, before)
            same[number, SAME_FEATURES.index("adjacent-cued")] = _has_tag(here)
            same[number, SAME_FEATURES.index("adjacent-cued-before")] = _has_tag(before)
        _describe_change(scene, number, same[number])
        same[number, SAME_FEATURES.index("one-person")] = scene.stage[number] <= 1
        same[number, SAME_FEATURES.index("thought")] = any(
            turn.quotations[0].kind == "thought" for turn in (here, before) if turn
        )
        reach = "far" if number < 2 else _wider(gaps[number], gaps[number - 1])
        stage = "two" if scene.stage[number] <= 2 else "three" if scene.stage[number] == 3 else "many"
        turn[number, TURN_FEATURES.index(f"{reach}-{stage}")] = 1.0
        if before is not None:
            turn[number, TURN_FEATURES.index("question")] = asks(scene.page, before)
        turn[number, TURN_FEATURES.index("cued")] = _has_tag(here)
        turn[number, TURN_FEATURES.index("resumes")] = number > 1 and _resumes(
            scene.page, scene.turns[number - 2], here
        )
        turn[number, TURN_FEATURES.index("unnamed")] = here.unnamed
    return same, turn, cut


def _describe_change(scene: Scene, number: int, row: Floats) -> None:
    """Writes what the words of a turn and of its tag say of whether the speaker is the one before."""
    if not number or scene.gaps[number] not in CLOSE:
        return
    page, before, here = scene.page, scene.turns[number - 1], scene.turns[number]
    words = {
        word
        for cue in here.cues
        if cue.kind in SETTLING and cue.ref.verb >= 0
        for word in page.lower[cue.ref.verb : cue.ref.verb + 2]
    }
    row[SAME_FEATURES.index("tag-goes-on")] = bool(words & GOING_ON_VERBS or words & GOING_ON_WORDS)
    row[SAME_FEATURES.index("tag-answers")] = bool(words & ANSWERING_VERBS)
    row[SAME_FEATURES.index("led")] = len(here.stretches[0]) > _LEAD
    row[SAME_FEATURES.index("trailed")] = len(before.stretches[-1]) > _LEAD
    first, last = page.words_between(here.start, here.end)
    opener = next((word for word in page.lower[first : min(last, first + 3)] if word[:1].isalpha()), "")
    row[SAME_FEATURES.index("answers")] = asks(page, before) and opener in ANSWER_OPENERS
    row[SAME_FEATURES.index("unnamed")] = here.unnamed
    row[SAME_FEATURES.index("parted")] = here.parted


def _resumes(page: Page, earlier: Turn, here: Turn) -> bool:
    """Whether a turn goes on where an earlier one was cut off: "The point is -" ... "- that I know."""
    head = page.content[here.start : here.start + 3].lstrip("\"'“‘«")
    tail = page.content[max(earlier.start, earlier.end - 3) : earlier.end].rstrip("\"'”’»*_ ")
    return head[:1] in ("-", "–", "—", "…") and tail[-1:] in ("-", "–", "—", "…", ",")


def _wider(one: str, other: str) -> str:
    order = ("split", "adjacent", "near", "far", "cut")
    widest = max(one, other, key=order.index)
    return {"split": "adjacent", "cut": "far"}.get(widest, widest)


def _has_tag(turn: Turn) -> bool:
    return any(cue.kind in SETTLING or cue.kind in BEATS for cue in turn.cues)
