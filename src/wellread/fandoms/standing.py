"""What the states that a story shows say of its place in canon, and whether it has left it.

Two witnesses against canon: a state that canon never has (Jo is Laurie's wife), and two states that canon never has
together (Beth gives lessons in the school that Jo opened after her death). States of canon that go together say when
the story plays, and that up to then all went as it should.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import inf

from wellread.fandoms.states import Shown, death_of, marriages_of
from wellread.fandoms.timeline import place_moments
from wellread.records import Analysis, CanonLink, Evidence
from wellread.records.fandom import Moment, Pack
from wellread.text import Span

#: what a state weighs beside a moment found by its words
_WEIGHT = 2.5
#: places that make a moment of canon by its states alone; one told and not only said is enough
_ENOUGH_SIGNS = 2


def apply_states(
    links: Sequence[CanonLink],
    shown: Sequence[Shown],
    pack: Pack,
    analysis: Analysis,
    *,
    declared: bool | None,
    at_most: int,
) -> tuple[CanonLink, ...]:
    """The links of a story with what its states say.

    Args:
        links: those found by words, the one the story hangs on first.
        declared: what the author says of all of them alike.
        at_most: how many links there may be.
    """
    found = list(links)
    undone = _undone(found, shown, pack)
    for moment, spans in undone:
        found = _settle(found, moment, True if declared is None else declared, spans, "state-against-canon")
    if not undone:
        for moment, spans, is_over in _in_place(found, shown, pack, analysis):
            departs = declared if declared is not None else False if is_over else None
            found = _settle(found, moment, departs, spans, "state-as-in-canon")
    return tuple(found[:at_most])


def _settle(
    links: list[CanonLink], moment: Moment, departs: bool | None, spans: tuple[Span, ...], rule: str
) -> list[CanonLink]:
    """The links with that moment decided: an old one where nothing else decided it, or a new one."""
    evidence = Evidence(rule, spans, _WEIGHT)
    for n, link in enumerate(links):
        if link.moment == moment.id:
            if link.departs is None or departs:
                links[n] = replace(link, departs=departs, evidence=(*link.evidence, evidence))
            return links
    new = CanonLink(moment.id, moment.title, "follows", departs, (evidence,))
    return [new, *links] if departs else [*links, new]


def _undone(links: Sequence[CanonLink], shown: Sequence[Shown], pack: Pack) -> list[tuple[Moment, tuple[Span, ...]]]:
    """Moments whose outcome the story's states contradict."""
    moments = {moment.id: moment for moment in pack.moments}
    found: dict[str, tuple[Span, ...]] = {}
    for one in shown:
        moment = one.state.instead_of or _other_marriage(one, pack)
        if moment:
            found[moment] = one.spans
    for early in shown:
        for late in shown:
            if late.period.is_after(early.period) and not early.state.instead_of:
                moment = early.state.end or _end_of(early, pack)
                if moment:
                    found.setdefault(moment, (*early.spans, *late.spans))
    for key, spans in _untimely_lives(links, shown, pack):
        found.setdefault(key, spans)
    found |= {key: spans for key, spans in _untimely_deaths(links, shown, pack) if key not in found}
    return [(moments[key], spans) for key, spans in found.items()]


def _end_of(shown: Shown, pack: Pack) -> str | None:
    death = death_of(pack, shown.state.person) if shown.state.what == "alive" else None
    return death.start if death else None


def _other_marriage(shown: Shown, pack: Pack) -> str | None:
    """The moment that gives somebody another husband or wife than the story does."""
    state = shown.state
    if not state.spouse or state in pack.states:
        return None
    for name in (state.person, state.spouse):
        for own in marriages_of(pack, name):
            if own.end is None and own.start:
                return own.start
    return None


def _untimely_lives(
    links: Sequence[CanonLink], shown: Sequence[Shown], pack: Pack
) -> Iterable[tuple[str, tuple[Span, ...]]]:
    """Somebody alive on stage in a moment of canon that comes after their death."""
    places = place_moments(pack)
    told = [link for link in links if link.relation != "recalls"][:1]
    for one in shown:
        for link in told:
            if one.state.what == "alive" and places[link.moment] > one.period.end:
                yield link.moment, one.spans


def _untimely_deaths(
    links: Sequence[CanonLink], shown: Sequence[Shown], pack: Pack
) -> Iterable[tuple[str, tuple[Span, ...]]]:
    """Somebody dead whom canon needs later than the moment at which the story stands."""
    places = place_moments(pack)
    told = [link for link in links if link.relation != "recalls" and link.departs is not False]
    latest = max((one.period.start for one in shown), default=-inf)
    for one in shown:
        if one.state.what != "dead" or one.state in pack.states:
            continue
        for link in told:
            here = places[link.moment]
            later = [m.id for m in pack.moments if one.state.person in m.who[:2] and places[m.id] > max(here, latest)]
            if later:
                yield link.moment, one.spans
                break


def _in_place(
    links: Sequence[CanonLink], shown: Sequence[Shown], pack: Pack, analysis: Analysis
) -> list[tuple[Moment, tuple[Span, ...], bool]]:
    """The latest moment whose outcome the story shows to stand, and whether it is over by then."""
    moments = {moment.id: moment for moment in pack.moments}
    # That somebody is about says when a story plays, and nothing of how that moment ended.
    standing = [one for one in shown if one.state.start and one.state.what != "there"]
    by_words = {link.moment for link in links}
    settled = [one for one in standing if one.state.start in by_words]
    if standing and not settled:
        last = max(one.period.start for one in standing)
        latest = [one for one in standing if one.period.start == last]
        spans = [span for one in latest for span in one.spans]
        if len(spans) >= _ENOUGH_SIGNS or _is_told(analysis, spans[0]):
            settled = latest[:1]
    return [
        (moments[one.state.start], one.spans, one.state.start != one.state.end)
        for one in settled
        if one.state.start is not None
    ]


def _is_told(analysis: Analysis, span: Span) -> bool:
    """Whether that place is no one's speech."""
    return not any(one.span.start <= span.start < one.span.end for one in analysis.quoting.quotations)
