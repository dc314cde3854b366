"""What passes between people, told and spoken, as one list of beats. Read this first; the rules lie beside it.

Needs the columns of `wellread.style` and the lines with their speakers.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from wellread.records import Beat, Speech
from wellread.relationships.company import gather_company
from wellread.relationships.judge import shipped_judge
from wellread.relationships.narrated import find_narrated_beats
from wellread.relationships.patterns import DISPLAYS, MOVEMENTS, NEEDS_OTHER
from wellread.relationships.spoken import find_spoken_beats
from wellread.style import Narration
from wellread.text import Span


def trace_beats(narration: Narration, speech: Speech, *, tense: str | None) -> tuple[Beat, ...]:
    """All beats in text order; a kind is found once in one clause.

    Args:
        narration: the columns of words.
        speech: who says what to whom.
        tense: base tense of the story.
    """
    company = gather_company(speech, narration.quoting)
    said = find_spoken_beats(narration, speech, company, shipped_judge("lines"))
    told = find_narrated_beats(narration, company, shipped_judge("acts"), base=tense, said=said)
    told = [_with_its_line(beat, narration, speech) for beat in told]
    told = _one_a_sentence(told, narration)
    return tuple(_without_doubles(sorted([*told, *said], key=lambda beat: (beat.span.start, beat.span.end))))


def _with_its_line(beat: Beat, narration: Narration, speech: Speech) -> Beat:
    """A speech act told by a tag ("he promised") is shown by the line beside it as well."""
    if (
        beat.kind in DISPLAYS
        or beat.kind in MOVEMENTS
        or beat.kind in NEEDS_OTHER - {"greets", "accuses", "forgives", "thanks"}
    ):
        return beat
    quotations = narration.quoting.quotations
    at = bisect_left(quotations, beat.span.start, key=lambda quotation: quotation.span.start)
    for near in (at - 1, at):
        if 0 <= near < len(quotations) and speech.attributions[near].speaker == beat.agent:
            span = quotations[near].span
            if 0 <= beat.span.start - span.end <= 2 or 0 <= span.start - beat.span.end <= 2:
                return replace(beat, span=Span(min(span.start, beat.span.start), max(span.end, beat.span.end)))
    return beat


def _one_a_sentence(beats: list[Beat], narration: Narration) -> list[Beat]:
    """Of several of a kind that one person does in a sentence the surest: "He turned and walked off and was gone"."""
    best: dict[tuple[int, str, int, str], Beat] = {}
    for beat in beats:
        sentence = narration.tokens.sentence[narration.first_token(beat.evidence[0].spans[0].start)]
        key = (sentence, beat.kind, beat.agent, beat.status)
        if key not in best or best[key].score < beat.score:
            best[key] = beat
    return list(best.values())


def _without_doubles(beats: list[Beat]) -> list[Beat]:
    kept: list[Beat] = []
    for beat in beats:
        near = kept[-4:]
        if not any(
            other.kind == beat.kind and other.agent == beat.agent and other.span.overlaps(beat.span) for other in near
        ):
            kept.append(beat)
    return kept
