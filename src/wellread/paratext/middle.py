"""Notes within a chapter's story, and chapters that are nothing but a note."""

from __future__ import annotations

from wellread.paratext.front import BRIDGE, REACH, up_to_fence
from wellread.paratext.guess import Guess, opens_speech
from wellread.paratext.patterns import DRAFT_NOTE, NOTE_START
from wellread.paratext.pieces import mark_rest, mark_unit
from wellread.paratext.zones import Zone, is_warning

#: letters of a note that an author leaves in a draft
_DRAFT_NOTE = 2000


def mark_middle(zone: Zone, start: int, end: int) -> None:
    """Marks notes with a label, and notes between two fences, that stand within the story."""
    draft = zone.draft
    content = draft.work.text.content
    at = start
    while at < end:
        unit = draft.units[at]
        if draft.kinds[at] is None and NOTE_START.match(content, unit.start, unit.end):
            found = zone.guess(at, in_note=True)
            if found.label is not None and found.kind in ("authors_note", "disclaimer"):
                mark_unit(zone, at, found)
                at = _extend_middle(zone, mark_rest(zone, at + 1, found), end)
                continue
        elif (
            draft.kinds[at] is None
            and content[unit.start] == "["
            and unit.end - unit.start <= _DRAFT_NOTE
            and DRAFT_NOTE.fullmatch(content, unit.start, unit.end)
        ):
            draft.mark(at, "authors_note", "draft-note", 1.5)
        elif draft.kinds[at] is None and content[unit.start] in "([*~" and is_warning(draft.words(at)):
            draft.mark(at, "authors_note", "bracketed-warning", 1.5)
        elif draft.kinds[at] is None and _fenced(zone, at):
            found = zone.guess(at)
            if found.kind == "authors_note" and found.weight >= 4.5 and found.strength == "likely":
                mark_unit(zone, at, found)
        at += 1


def _extend_middle(zone: Zone, at: int, end: int) -> int:
    while at < end and zone.draft.kinds[at] is None:
        found = zone.guess(at, in_note=True)
        if found.strength != "likely" or found.kind not in ("authors_note", "disclaimer"):
            break
        mark_unit(zone, at, found)
        at += 1
    return up_to_fence(zone, at) if at < end else at


def _fenced(zone: Zone, at: int) -> bool:
    kinds = zone.draft.kinds
    before = at == 0 or kinds[at - 1] in ("scene_break", "chapter_heading")
    after = at + 1 == len(kinds) or kinds[at + 1] in ("scene_break", "chapter_heading")
    return before or after


def _begins_as_talk(zone: Zone, at: int) -> bool:
    """Whether anything at all in unit `at` is an author's; a long paragraph without any opens a story."""
    found = zone.guess(at)
    return found.kind is not None or found.voice is None or found.voice.note > 0 or found.voice.n_words <= BRIDGE


def is_all_note(zone: Zone) -> bool:
    """Whether the chapter holds nothing that sounds like a story and ends as it begins, as a note."""
    units = [at for at in range(zone.first, zone.last) if zone.draft.kinds[at] not in ("scene_break", "title")]
    if not units or len(units) > REACH:
        return False
    notes: list[Guess] = []
    if any(opens_speech(zone.draft.words(at)) for at in units) or not _begins_as_talk(zone, units[0]):
        return False
    for at in units:
        found = zone.guess(at, in_note=True)
        if found.strength == "story":
            return False
        if found.kind in ("authors_note", "disclaimer"):
            notes.append(found)
    return bool(notes) and len(notes) * 2 >= len(units) and sum(found.weight for found in notes) >= 4.0
