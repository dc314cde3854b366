"""Quotations and cast → who says every line, and to whom."""

from __future__ import annotations

from dataclasses import replace

from wellread.characters import resolve_speech_pronouns
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
from wellread.speech.addressees import Hearing, find_hearers
from wellread.speech.cues import Cue
from wellread.speech.decode import Weights, calibrate, weigh
from wellread.speech.features import FEATURES, NAMED_COLUMNS, Sheet, build_sheet
from wellread.speech.page import NOBODY, build_page, told_set
from wellread.speech.tellers import favour_tellers, find_tales
from wellread.speech.turns import Turn, find_turns
from wellread.speech.voices import hear_voices
from wellread.speech.weights import first_weights_for, tale_weights, weights_for
from wellread.text import Span

#: a speaker less likely than this is not named
LEAST_SCORE = 0.3
_N_REASONS = 3


def attribute_speech(
    work: Work, layout: Layout, quoting: Quoting, tokens: Tokens, cast: Cast, *, weights: Weights | None = None
) -> Speech:
    """One attribution for each quotation, in order.

    Args:
        weights: of the features; by default ours for a work of that length.
    """
    page = build_page(work, quoting, tokens, cast)
    turns = find_turns(work, layout, quoting, page)
    sheet = build_sheet(page, layout, cast, turns)
    weights = weights or weights_for(len(turns))
    first = weigh(sheet, weights if weights.of_people is None else first_weights_for(len(turns)))
    sheet = favour_tellers(page, turns, hear_voices(page, turns, sheet, first), first)
    likely = weigh(sheet, weights, apart=tale_weights(len(turns)), rows=find_tales(page, turns))
    places = likely.argmax(axis=1) if len(turns) else likely
    scores = [
        calibrate(float(likely[number, place]), weights, is_named=_is_named(sheet, number, int(place)))
        for number, place in enumerate(places)
    ]
    speakers = [_name(sheet, number, int(place), scores[number]) for number, place in enumerate(places)]
    hearings = find_hearers(page, cast, turns, sheet, speakers)
    found: dict[QuotationId, Attribution] = {}
    for number, turn in enumerate(turns):
        best = int(places[number])
        answer = _answer(turn, speakers[number], scores[number], hearings[number])
        reasons = _reasons(sheet, weights, number, best, answer.cue) if answer.speaker is not None else ()
        answer = replace(answer, evidence=reasons + _hearing_reason(hearings[number]))
        found |= {quotation.id: replace(answer, quotation=quotation.id) for quotation in turn.quotations}
    listed = tuple(found.get(item.id) or _nobody(item) for item in quoting.quotations)
    return Speech(listed, resolve_speech_pronouns(cast, quoting, listed, tokens))


def _name(sheet: Sheet, number: int, place: int, score: float) -> int:
    """The likeliest person, NOBODY where even that one is unlikely."""
    return int(sheet.people[number, place]) if score >= LEAST_SCORE else NOBODY


def _is_named(sheet: Sheet, number: int, place: int) -> bool:
    return bool(sheet.unary[number, place, NAMED_COLUMNS].any())


def _nobody(item: Quotation) -> Attribution:
    return Attribution(item.id, None, None, "implicit", None, 0.0)


def _answer(turn: Turn, who: int, score: float, hearing: Hearing) -> Attribution:
    number = turn.quotations[0].id
    if who == NOBODY:
        return Attribution(number, None, None, "implicit", None, round(score, 3))
    cue = _cue_of(turn, who)
    manner = "implicit" if cue is None else "explicit" if cue.ref.form == "name" else "anaphoric"
    span = None if cue is None else Span(cue.ref.start, cue.ref.end)
    hearers = None if hearing.people is None else tuple(CharacterId(person) for person in hearing.people)
    return Attribution(number, CharacterId(who), hearers, manner, span, round(score, 3))


def _hearing_reason(hearing: Hearing) -> tuple[Evidence, ...]:
    if not hearing.people:
        return ()
    return (Evidence(f"hearer-{hearing.rule}", tuple(Span(ref.start, ref.end) for ref in hearing.refs)),)


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
    "beat-before": 6, "beat-after": 7, "sense-before": 8, "sense-after": 9,
}  # fmt: skip


def _reasons(sheet: Sheet, weights: Weights, number: int, best: int, cue: Span | None) -> tuple[Evidence, ...]:
    """The features that speak most for the speaker, against the mean of the other candidates."""
    row = sheet.unary[number]
    others = sheet.people[number] != NOBODY
    counted = (row[best] - row[others].mean(axis=0)) * weights.unary
    spans = () if cue is None else (cue,)
    top = counted.argsort()[::-1][:_N_REASONS]
    return tuple(
        Evidence(FEATURES[at].replace(":", "-"), spans if ":" in FEATURES[at] else (), round(float(counted[at]), 2))
        for at in top
        if counted[at] > 0.05
    ) or (Evidence("turn-taking"),)
