"""How it ends for two people, and what says so."""

from __future__ import annotations

from collections.abc import Sequence

from wellread.records import Beat, Evidence
from wellread.relationships.weights import PARTINGS, PULLS, UNIONS
from wellread.text import Span

#: the share of the story in which an ending is told
_CLOSING = 0.25
#: and the characters that it takes at least
_CLOSING_LENGTH = 400
#: how close one has to stand for "together"
_TOGETHER = 1.0
_STRONG_UNIONS = frozenset("kisses embraces confesses_love agrees forgives".split())
_STRONG_PARTINGS = frozenset("breaks_up rejects refuses_forgiveness".split())


def tell_ending(
    beats: Sequence[Beat], closeness: Sequence[float], story: Sequence[Span]
) -> tuple[str | None, tuple[Evidence, ...]]:
    """One of ENDINGS with the beats that say so; None where the two have nothing to do with each other at the end.

    Args:
        beats: those between the two, in order.
        closeness: ten values.
        story: the stretches of story.
    """
    if not beats or not closeness or not story:
        return None, ()
    start, end = story[0].start, story[-1].end
    border = end - max(_CLOSING * (end - start), _CLOSING_LENGTH)
    closing = [b for b in beats if b.status == "scene" and b.span.start >= border]
    if not closing:
        return None, ()
    partings = [beat for beat in closing if beat.kind in PARTINGS]
    after = [
        beat for beat in closing if beat.kind in UNIONS and (not partings or beat.span.start > partings[-1].span.start)
    ]
    ending = _weigh(closeness[-1], closing, partings, after)
    shown = {"apart": partings, "together": after, "hopeful": after}.get(ending, []) or closing[-2:]
    return ending, tuple(
        Evidence(f"ends-{beat.kind.replace('_', '-')}", (beat.span,), PULLS[beat.kind]) for beat in shown
    )


def _weigh(last: float, closing: Sequence[Beat], partings: Sequence[Beat], after: Sequence[Beat]) -> str:
    strong = [beat for beat in partings if beat.kind in _STRONG_PARTINGS]
    won = [beat for beat in after if beat.kind in _STRONG_UNIONS]
    if strong and not won:
        return "apart"
    if partings and not after and (last < 1.5 or partings[-1].kind == "leaves"):
        return "apart"
    if last >= _TOGETHER and won:
        return "together"
    if last > 0.4 and after:
        return "hopeful"
    return "unresolved" if last > -1.0 else "apart"
