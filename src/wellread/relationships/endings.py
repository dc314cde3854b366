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
_TOGETHER = 0.9
#: how far apart for "apart" where nobody parts
_APART = -0.5
_STRONG_UNIONS = frozenset("kisses embraces confesses_love agrees forgives".split())
#: unions that are more than words
_BONDS = frozenset("kisses embraces agrees".split())
#: a last beat that shows two at rest with one another
_RESTS = frozenset({"stays", "embraces", "kisses"})
_TENDER = frozenset({"kisses", "embraces", "promises"})
_WITHDRAWALS = frozenset("pulls_away refuses rejects leaves says_goodbye breaks_up".split())
_REVERSALS = _BONDS | {"forgives", "returns"}
_REFUSALS = frozenset("breaks_up rejects refuses_forgiveness refuses".split())
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
    told = [beat for beat in beats if beat.status == "scene"]
    closing = [beat for beat in told if beat.span.start >= border] or _last_turn(told, start, end)
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


def _last_turn(told: Sequence[Beat], start: int, end: int) -> list[Beat]:
    """For two who do not meet at the end: their last beats, if one of them settled it in the later half."""
    last = [beat for beat in told[-6:] if beat.span.start >= start + (end - start) * 0.4]
    return last if any(beat.kind in _STRONG_PARTINGS or beat.kind in _STRONG_UNIONS for beat in last) else []


def _weigh(last: float, closing: Sequence[Beat], partings: Sequence[Beat], after: Sequence[Beat]) -> str:
    refused = any(beat.kind in _REFUSALS for beat in partings)
    won = [beat for beat in after if beat.kind in _STRONG_UNIONS]
    # "I did love you" after a no is no yes.
    if (refused and not any(beat.kind in _REVERSALS for beat in after)) or _is_unrequited(closing):
        return "apart"
    if partings and not won and _is_tender(closing, partings[-1]):
        return "hopeful"
    if partings and not after and (last < 1.5 or partings[-1].kind == "leaves"):
        return "apart"
    if last >= _TOGETHER and (any(beat.kind in _BONDS for beat in won) or closing[-1].kind in _RESTS):
        return "together"
    if last > 0.4 and after:
        return "hopeful"
    return "unresolved" if last > _APART else "apart"


def _is_unrequited(closing: Sequence[Beat]) -> bool:
    """Whether love is told at the end and the other draws back, with nothing kind done after it."""
    told = [at for at, beat in enumerate(closing) if beat.kind == "confesses_love"]
    if not told:
        return False
    answers = [beat.kind for beat in closing[told[-1] + 1 :] if beat.agent != closing[told[-1]].agent]
    return any(kind in _WITHDRAWALS for kind in answers) and not any(kind in UNIONS for kind in answers)


def _is_tender(closing: Sequence[Beat], parting: Beat) -> bool:
    """Whether the two part with a kiss, or an embrace, or a promise: "I'll call you." He kissed her and left."""
    before = [beat for beat in closing if beat.span.start < parting.span.start][-5:]
    kinds = [beat.kind for beat in before]
    return any(kind in _TENDER for kind in kinds) and not any(kind in _REFUSALS for kind in kinds)
