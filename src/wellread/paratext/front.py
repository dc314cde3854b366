"""What stands before a chapter's story: paragraphs are taken while they sound like an author, from the first one on."""

from __future__ import annotations

from wellread.paratext.pieces import mark_run, mark_unit
from wellread.paratext.zones import Zone

#: units looked at from either end of a chapter
REACH = 80
#: words of a paragraph that a note may bridge without sounding like a note itself
BRIDGE = 40
_MAX_BRIDGED = 4
#: units and words of a preface or an afterword that has no label
PREFACE = 10
_PREFACE_WORDS = 500
#: how much paragraphs must sound like a note together where none does by itself
_TALK = 4.0


def mark_front(zone: Zone) -> int:
    """Marks what stands before the story; the first unit of the story."""
    reach = min(zone.last, zone.first + REACH)
    end = at = _mark_preface(zone)
    bridged = 0
    while at < reach:
        end_of_run = mark_run(zone, at)
        if end_of_run > at:
            _bridge(zone, end, at)
            end = at = end_of_run
            bridged = 0
            continue
        found = zone.guess(at, in_note=end > zone.first)
        if found.strength == "fence":
            at += 1
            continue
        if found.strength == "story" or not _can_bridge(zone, at, end, bridged):
            break
        bridged += 1
        at += 1
    return up_to_fence(zone, end)


def _mark_preface(zone: Zone) -> int:
    """Marks a preface without a label that a fence parts from the story; where the rest begins."""
    start = zone.first
    while start < zone.last and zone.draft.kinds[start] not in (None, "scene_break"):
        start += 1
    end = start
    while end < min(zone.last, start + PREFACE) and zone.draft.kinds[end] is None:
        end += 1
    if end == zone.last or zone.draft.kinds[end] != "scene_break" or not is_talk(zone, start, end):
        return zone.first
    mark_talk(zone, start, end)
    return end


def is_talk(zone: Zone, start: int, end: int) -> bool:
    """Whether none of the units sounds like a story and one at least is a note."""
    if end - start > PREFACE or any(zone.label(at) is not None for at in range(start, end)):
        return False
    found = False
    note = 0.0
    for at in range(start, end):
        guess = zone.guess(at, in_note=True)
        if guess.strength == "story":
            return False
        found = found or (guess.kind == "authors_note" and guess.strength == "likely")
        note += guess.voice.note if guess.voice and guess.voice.firm else 0.0
    return (found or note >= _TALK) and sum(
        len(zone.draft.words(at).split()) for at in range(start, end)
    ) <= _PREFACE_WORDS


def mark_talk(zone: Zone, start: int, end: int) -> None:
    for at in range(start, end):
        guess = zone.guess(at, in_note=True)
        mark_unit(zone, at, guess)
        if zone.draft.kinds[at] is None:
            zone.draft.mark(at, "authors_note", "fenced-talk", 0.8)


def _can_bridge(zone: Zone, at: int, end: int, bridged: int) -> bool:
    """Whether a paragraph that is neither may lie within the front matter that has ended at `end` so far."""
    unit = zone.draft.units[at]
    n_words = len(zone.draft.words(at).split())
    if end == zone.first:
        # Nothing of an author yet: only a short line, a title perhaps, may come before the first note.
        return bridged == 0 and n_words <= 12 and unit.end - unit.start <= 90
    return (
        bridged < _MAX_BRIDGED
        and n_words <= BRIDGE
        and zone.draft.kinds[end - 1] in ("authors_note", "scene_break", "disclaimer")
    )


def as_disclaimer(zone: Zone, at: int) -> str:
    """What a unit beside a note is: one that only disclaims keeps its own kind."""
    return "disclaimer" if zone.guess(at, in_note=True).kind == "disclaimer" else "authors_note"


def _bridge(zone: Zone, start: int, end: int) -> None:
    """Gives the units between two pieces of front matter to the note before them."""
    if start == zone.first or zone.draft.kinds[start - 1] not in ("authors_note", "disclaimer"):
        return
    if any(zone.draft.kinds[at] == "scene_break" for at in range(start, end)):
        return
    for at in range(start, end):
        if zone.draft.kinds[at] is None:
            zone.draft.mark(at, as_disclaimer(zone, at), "between-notes", 0.5)


def up_to_fence(zone: Zone, end: int) -> int:
    """Short paragraphs between the last note and the fence below it belong to the note."""
    draft = zone.draft
    if end == zone.first or draft.kinds[end - 1] != "authors_note":
        return end
    at = end
    while at < min(zone.last, end + _MAX_BRIDGED):
        if draft.kinds[at] == "scene_break":
            break
        found = zone.guess(at, in_note=True)
        if found.strength == "story" or len(draft.words(at).split()) > BRIDGE:
            return end
        at += 1
    if at >= zone.last or draft.kinds[at] != "scene_break" or at == end:
        return end
    for other in range(end, at):
        draft.mark(other, as_disclaimer(zone, other), "before-fence", 0.5)
    return at
