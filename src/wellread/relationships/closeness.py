"""How close two people stand, from -3 to 3, over the story.

A line that starts where their past and their first words put it and moves with every beat between them. The nearer
it is to an end, the less a beat of that side moves it, so it can always turn. A beat moves it as far as it is sure.
"""

from __future__ import annotations

from collections.abc import Sequence

from wellread.records import Beat
from wellread.relationships.weights import PULLS
from wellread.text import Span

#: (offset, value), ascending
Curve = tuple[tuple[int, float], ...]

_EDGE = 3.0
#: how far back quarrels and partings that are only remembered still weigh at the beginning
_PAST = 0.8
#: where two stand of whom nothing is known yet: stories begin with something to be mended
_UNKNOWN = -0.35
#: sizes of steps, settled on the last values of our scenes and the lines of ten stories
_RISE = 1.2
_FALL = 1.4


def trace_closeness(beats: Sequence[Beat], story: Sequence[Span]) -> tuple[tuple[float, ...], Curve]:
    """Ten values at the ends of the tenths of the story, and the fine curve (offset, value).

    Args:
        beats: those between the two, in order.
        story: the stretches of story, by whose characters the tenths are counted.
    """
    if not story:
        return (), ()
    value = _start(beats)
    curve = [(story[0].start, value)]
    for beat in beats:
        if beat.status != "scene":
            continue
        value = _moved(value, PULLS[beat.kind] * beat.score)
        # A beat may end within the one before it; the line never goes back.
        curve.append((max(beat.span.end, curve[-1][0]), value))
    return tuple(_value_at(curve, offset) for offset in _tenths(story)), tuple(curve)


def fade_apart(curve: Curve, story: Sequence[Span]) -> tuple[tuple[float, ...], Curve]:
    """The ten values and the fine curve of two who end apart: from their last beat on they drift to nothing at most.

    "He never wrote, and in spring somebody else had her room" is no beat between them, and yet it parts them.
    """
    offset, value = curve[-1]
    end = story[-1].end
    if value <= 0:
        return tuple(_value_at(curve, at) for at in _tenths(story)), curve
    drift = [(at, value * (end - at) / (end - offset)) for at in _tenths(story) if offset < at < end]
    faded = (*curve, *drift, (end, 0.0))
    return tuple(_value_at(faded, at) for at in _tenths(story)), faded


def _moved(value: float, pull: float) -> float:
    step = pull * (_RISE if pull > 0 else _FALL)
    room = (_EDGE - value if pull > 0 else _EDGE + value) / _EDGE
    return max(-_EDGE, min(_EDGE, value + step * min(room, 1.4)))


def _start(beats: Sequence[Beat]) -> float:
    """Where the two stand before anything happens, by the quarrels and partings that are remembered of them."""
    remembered = [PULLS[beat.kind] for beat in beats if beat.status == "recalled"][:6]
    return max(-2.2, _UNKNOWN + _PAST * sum(pull for pull in remembered if pull < 0))


def _tenths(story: Sequence[Span]) -> list[int]:
    """Offsets at which a tenth, two tenths ... of the story's characters lie behind."""
    total = sum(len(span) for span in story)
    wanted = [total * part / 10 for part in range(1, 11)]
    found: list[int] = []
    behind = 0
    for span in story:
        while len(found) < 10 and behind + len(span) >= wanted[len(found)]:
            found.append(span.start + round(wanted[len(found)] - behind))
        behind += len(span)
    return found


def _value_at(curve: Sequence[tuple[int, float]], offset: int) -> float:
    value = curve[0][1]
    for at, here in curve:
        if at > offset:
            break
        value = here
    return value
