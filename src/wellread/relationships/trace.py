"""What passes between people, told and spoken, as one list of beats. Read this first; the rules lie beside it.

Needs the columns of `wellread.style` and the lines with their speakers.
"""

from __future__ import annotations

from wellread.records import Beat, Speech
from wellread.relationships.company import gather_company
from wellread.relationships.narrated import find_narrated_beats
from wellread.relationships.spoken import find_spoken_beats
from wellread.style import Narration


def trace_beats(narration: Narration, speech: Speech, *, tense: str | None) -> tuple[Beat, ...]:
    """All beats in text order; a kind is found once in one clause.

    Args:
        narration: the columns of words.
        speech: who says what to whom.
        tense: base tense of the story.
    """
    company = gather_company(speech)
    told = find_narrated_beats(narration, company, base=tense)
    said = find_spoken_beats(narration.work, narration.quoting, speech, company)
    return tuple(_without_doubles(sorted([*told, *said], key=lambda beat: (beat.span.start, beat.span.end))))


def _without_doubles(beats: list[Beat]) -> list[Beat]:
    kept: list[Beat] = []
    for beat in beats:
        near = kept[-4:]
        if not any(
            other.kind == beat.kind and other.agent == beat.agent and other.span.overlaps(beat.span) for other in near
        ):
            kept.append(beat)
    return kept
