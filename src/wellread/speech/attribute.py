"""Quotations and cast → who says every line, and to whom."""

from __future__ import annotations

from wellread.records import (
    Attribution,
    Cast,
    CharacterId,
    Evidence,
    Layout,
    Quotation,
    QuotationId,
    Quoting,
    Speech,
    Tokens,
    Work,
)  # fmt: skip
from wellread.speech.cues import Cue
from wellread.speech.decode import Reals, Weights, weigh
from wellread.speech.features import FEATURES, Sheet, build_sheet, told_set
from wellread.speech.page import NOBODY, build_page
from wellread.speech.turns import Turn, find_turns
from wellread.speech.weights import hand_weights
from wellread.text import Span

#: a speaker less likely than this is not named
LEAST_SCORE = 0.2
_N_REASONS = 3


def attribute_speech(
    work: Work, layout: Layout, quoting: Quoting, tokens: Tokens, cast: Cast, *, weights: Weights | None = None
) -> Speech:
    """One attribution for each quotation, in order.

    Args:
        weights: of the features; ours by default.
    """
    weights = weights or hand_weights()
    page = build_page(work, quoting, tokens, cast)
    turns = find_turns(work, layout, quoting, page)
    sheet = build_sheet(page, layout, cast, turns)
    likely = weigh(sheet, weights)
    found: dict[QuotationId, Attribution] = {}
    for number, turn in enumerate(turns):
        for quotation in turn.quotations:
            found[quotation.id] = _attribute(turn, quotation, number, sheet, likely, weights)
    listed = tuple(found.get(item.id) or _nobody(item) for item in quoting.quotations)
    return Speech(listed, cast)


def _nobody(item: Quotation) -> Attribution:
    return Attribution(item.id, None, None, "implicit", None, 0.0)


def _attribute(
    turn: Turn, quotation: Quotation, number: int, sheet: Sheet, likely: Reals, weights: Weights
) -> Attribution:
    best = int(likely[number].argmax())
    who, score = int(sheet.people[number, best]), float(likely[number, best])
    if who == NOBODY or score < LEAST_SCORE:
        return Attribution(quotation.id, None, None, "implicit", None, round(score, 3))
    cue = _cue_of(turn, who)
    manner = "implicit" if cue is None else "explicit" if cue.ref.form == "name" else "anaphoric"
    return Attribution(
        quotation.id, CharacterId(who), None, manner, None if cue is None else Span(cue.ref.start, cue.ref.end),
        round(score, 3), _reasons(sheet, weights, number, best, cue),
    )  # fmt: skip


def _cue_of(turn: Turn, who: int) -> Cue | None:
    """The plainest cue that means the speaker."""
    fitting = [
        cue
        for cue in turn.cues
        if cue.ref.who == who or (cue.ref.form != "name" and told_set(cue.ref) is not None and "tag" in cue.kind)
    ]
    plain = [cue for cue in fitting if not cue.kind.startswith(("late", "early", "own"))]
    return min(plain, key=lambda cue: _RANKS[cue.kind], default=None)


_RANKS = {
    "tag-after": 0, "tag-before": 1, "comma-after": 2, "colon-before": 3, "weak-before": 4, "weak-after": 5,
    "beat-before": 6, "beat-after": 7,
}  # fmt: skip


def _reasons(sheet: Sheet, weights: Weights, number: int, best: int, cue: Cue | None) -> tuple[Evidence, ...]:
    """The features that speak most for the speaker, against the mean of the other candidates."""
    row = sheet.unary[number]
    others = sheet.people[number] != NOBODY
    counted = (row[best] - row[others].mean(axis=0)) * weights.unary
    spans = () if cue is None else (Span(cue.ref.start, cue.ref.end),)
    top = counted.argsort()[::-1][:_N_REASONS]
    return tuple(
        Evidence(FEATURES[at].replace(":", "-"), spans if ":" in FEATURES[at] else (), round(float(counted[at]), 2))
        for at in top
        if counted[at] > 0.05
    ) or (Evidence("turn-taking"),)
