"""What stands after a chapter's story: paragraphs are taken while they sound like an author, from the last one back."""

from __future__ import annotations

from wellread.paratext.endings import parse_end_mark
from wellread.paratext.front import BRIDGE, PREFACE, REACH, as_disclaimer, is_talk, mark_talk
from wellread.paratext.guess import Guess, opens_speech
from wellread.paratext.pieces import mark_unit
from wellread.paratext.zones import Zone

#: units below an end mark, and words in them, that are taken for the author's without a sign of it
_TAIL = 12
_AFTER_END = 200


def mark_afterword(zone: Zone, start: int) -> None:
    """Marks an afterword without a label that a fence parts from the story."""
    at = zone.last
    while at > max(start, zone.last - PREFACE) and zone.draft.kinds[at - 1] is None:
        at -= 1
    if at > start and at < zone.last and zone.draft.kinds[at - 1] == "scene_break" and is_talk(zone, at, zone.last):
        mark_talk(zone, at, zone.last)


def mark_after_end(zone: Zone, start: int) -> None:
    """Marks "The End" and what little stands below it: no story goes on there unless it sounds like one."""
    draft = zone.draft
    for at in range(zone.last - 1, max(start, zone.last - _TAIL) - 1, -1):
        if draft.kinds[at] is not None or not parse_end_mark(draft.words(at)):
            continue
        below = [other for other in range(at + 1, zone.last) if draft.kinds[other] is None]
        n_words = sum(len(draft.words(other).split()) for other in below)
        if n_words > _AFTER_END or any(zone.guess(other, in_note=True).strength == "story" for other in below):
            continue
        draft.mark(at, "end_mark", "end-words", 2.0)
        for other in below:
            found = zone.guess(other, in_note=True)
            mark_unit(zone, other, found)
            if draft.kinds[other] is None:
                draft.mark(other, "authors_note", "after-end", 0.7)


def mark_back(zone: Zone, start: int) -> int:
    """Marks what stands after the story, looking from the end up to unit `start`; the story's end."""
    draft = zone.draft
    boundary = zone.last
    open_run: list[int] = []
    at = zone.last - 1
    while at >= max(start, zone.last - REACH):
        found = zone.guess(at, in_note=boundary < zone.last)
        if found.strength in ("sure", "likely", "strong-label", "label") and _closes(zone, at, found):
            at_least = _take_tail(zone, at, found, open_run)
            if not at_least:
                break
            boundary = at
            open_run = []
        elif found.strength == "fence":
            open_run.append(at)
        elif found.strength == "story" or len(open_run) >= 12 or not _short(zone, at):
            if not _note_above(zone, at, start):
                break
            open_run.append(at)
        else:
            open_run.append(at)
        at -= 1
    return boundary if boundary < zone.last or draft.kinds[zone.last - 1] is None else zone.last


def _short(zone: Zone, at: int) -> bool:
    return len(zone.draft.words(at).split()) <= 60


def _note_above(zone: Zone, at: int, start: int) -> bool:
    """Whether a labelled note opens a little above `at`, so that a longer paragraph may still be its own."""
    for other in range(at - 1, max(start, at - 10) - 1, -1):
        if zone.draft.kinds[other] is not None or opens_speech(zone.draft.words(other)):
            return False
        label = zone.label(other)
        if label is not None and label.kind == "authors_note":
            return zone.guess(at, in_note=True).strength != "story"
    return False


def _closes(zone: Zone, at: int, found: Guess) -> bool:
    """Whether a piece may stand after a story: headers at the end need a label that no story uses."""
    if found.kind == "header":
        return (
            found.label is not None
            and found.label.name in ("email", "website", "beta", "words", "rating", "archive", "prompt", "series")
            and found.label.colon
        )
    return found.kind != "summary" or found.strength == "sure"


def _take_tail(zone: Zone, at: int, found: Guess, run: list[int]) -> bool:
    """Marks unit `at` and the undecided ones below it, which only a note may carry along."""
    draft = zone.draft
    undecided = [other for other in sorted(run) if draft.kinds[other] is None]
    fenced = [other for other in run if draft.kinds[other] == "scene_break"]
    if undecided and not (
        found.kind in ("authors_note", "disclaimer", "end_mark") and _carries(zone, found, undecided, fenced)
    ):
        return False
    kind = "authors_note"
    for other in undecided:
        draft.mark(other, as_disclaimer(zone, other), "after-note", 0.6)
    if draft.kinds[at] is None:
        if found.label is not None:
            draft.labelled.add(at)
        draft.mark(at, found.kind or kind, found.rule, found.weight)
    return True


def _carries(zone: Zone, found: Guess, undecided: list[int], fenced: list[int]) -> bool:
    """Whether what lies below a note goes with it: sign-offs and paragraphs that do not sound like a story."""
    n_words = [len(zone.draft.words(other).split()) for other in undecided]
    voices = [zone.guess(other, in_note=True) for other in undecided]
    if any(voice.strength == "story" for voice in voices):
        return False
    if found.kind == "end_mark":
        return not fenced and sum(n_words) <= 30 and len(undecided) <= 2
    if found.label is None and found.weight < 4.0:
        return not fenced and sum(n_words) <= 30
    if fenced and min(fenced) < max(undecided):
        # A story may go on below the fence: only what sounds like a note is taken.
        return sum(n_words) <= 30
    return (
        all(count <= BRIDGE or voice.strength == "weak" for count, voice in zip(n_words, voices, strict=True))
        or sum(n_words) <= 120
    )
