"""How things stand with the people of a canon in a story: who lives, who is dead, who is married to whom, and more.

Deeds decide a story where it leaves canon; states show afterwards that it has. A story in which Beth is dead and Jo
runs a school plays after both; one in which Beth gives lessons there has left canon where she dies. A pack says since
when, and until when, each state holds (`[[states]]`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import inf

from wellread.fandoms.deeds import Deed, lines_of
from wellread.fandoms.fold import fold
from wellread.fandoms.patterns import TITLES
from wellread.fandoms.timeline import Period, period_of, place_moments
from wellread.fandoms.unreal import Unreal
from wellread.fandoms.words import StoryWords, stems_of
from wellread.records import Analysis, CharacterId
from wellread.records.fandom import FandomPerson, Pack, State
from wellread.text import Span

#: lines that show that somebody is alive
_LIVING = 2
_DENIED = frozenset(stems_of("not no without if would could might almost nearly wish hardly future like unless"))
#: of the deeds that are deaths, those that are no "did not wake"
_DIES = re.compile(r"\b(?:dead|dies|died|drowned|perished)\b", re.IGNORECASE)
#: letters before a name in which it may be denied or only hoped for
_BEFORE = 20
_NO = re.compile(r"\b(?:no|not|never|future|would-be|if)\b", re.IGNORECASE)
_SPOUSE = re.compile(r"\b(?:husband|wife)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shown:
    """A state that the story shows, where, and since when canon has it."""

    state: State
    spans: tuple[Span, ...]
    period: Period


def find_states(
    analysis: Analysis,
    words: StoryWords,
    pack: Pack,
    people: Mapping[CharacterId, FandomPerson],
    deeds: Iterable[Deed],
    unreal: Unreal,
) -> tuple[Shown, ...]:
    """Every state that the story shows, canon's own and others; what is dreamt, imagined or denied shows nothing."""
    deeds = tuple(deeds)
    found: dict[State, list[Span]] = {}
    for state in pack.states:
        for span in _by_signs(state, words):
            found.setdefault(state, []).append(span)
    for state, span in (
        *_deaths(analysis, pack, deeds),
        *_marriages(analysis, pack, people, deeds),
        *_living(analysis, pack, people),
        *_newcomers(analysis, pack, people),
    ):
        found.setdefault(state, []).append(span)
    shown = []
    for state, spans in found.items():
        real = tuple(sorted({span for span in spans if not unreal.holds(span)}, key=lambda span: span.start))
        if real:
            shown.append(Shown(state, real, _period(state, pack)))
    return tuple(shown)


def _period(state: State, pack: Pack) -> Period:
    """When canon has a state; the living live until their death."""
    if state.what == "alive":
        death = death_of(pack, state.person)
        # Whoever is dead from the start lives in nothing that canon tells.
        end = place_moments(pack)[death.start] if death and death.start else -inf
        return Period(end=end if death else inf)
    return period_of(state, pack)


def death_of(pack: Pack, name: str) -> State | None:
    """The state in which somebody is dead, where canon has it."""
    return next((one for one in pack.states if one.person == name and one.what == "dead"), None)


def marriages_of(pack: Pack, name: str) -> tuple[State, ...]:
    """All states of canon in which somebody is married, from either side."""
    return tuple(one for one in pack.states if one.spouse and not one.instead_of and name in (one.person, one.spouse))


# ---------------------------------------------------------------- signs


def _by_signs(state: State, words: StoryWords) -> Iterator[Span]:
    for sign in state.signs:
        stems = stems_of(sign)
        for at in words.find(stems):
            last = at + len(stems) - 1
            start = words.sentence_start(at)
            if words.sentence_start(last) != start or _DENIED.intersection(words.stems[max(start, at - 3) : at]):
                continue
            yield Span(words.starts[at], words.ends[last])


# ---------------------------------------------------------------- the living and the dead


def _deaths(analysis: Analysis, pack: Pack, deeds: Iterable[Deed]) -> Iterator[tuple[State, Span]]:
    content = analysis.work.text.content
    for deed in deeds:
        if deed.kind == "dies" and _DIES.search(content, deed.span.start, deed.span.end):
            yield _dead(pack, deed.agent), deed.span
    pattern, owners = _mourning(pack)
    for part in analysis.layout.story:
        for match in pattern.finditer(content, part.start, part.end):
            name = owners.get(fold(match["whose"] or match["late"] or match["since"]))
            if name:
                yield _dead(pack, name), Span(*match.span())


def _dead(pack: Pack, name: str) -> State:
    return death_of(pack, name) or State(name, "dead")


@lru_cache(maxsize=16)
def _mourning(pack: Pack) -> tuple[re.Pattern[str], dict[str, str]]:
    """What finds the graves of a pack's people, and whose they are."""
    owners = _single_owners(pack)
    names = "|".join(re.escape(form) for form in sorted(owners, key=len, reverse=True))
    pattern = (
        rf"\b(?:(?P<whose>(?i:{names}))['’]s (?:grave|funeral|tomb|headstone|gravestone|widow|burial)"
        rf"|the late (?P<late>(?i:{names}))|since (?P<since>(?i:{names})) (?:had )?died)\b"
    )
    return re.compile(pattern), owners


@lru_cache(maxsize=16)
def _single_owners(pack: Pack) -> dict[str, str]:
    """Folded form → name, for forms that only one of the pack's people has."""
    n_owners = Counter(form for one in pack.people for form in {fold(form) for form in (one.name, *one.aliases)})
    return {
        fold(form): one.name
        for one in pack.people
        for form in (one.name, *one.aliases)
        if n_owners[fold(form)] == 1 and len(form) > 2
    }


def _living(analysis: Analysis, pack: Pack, people: Mapping[CharacterId, FandomPerson]) -> Iterator[tuple[State, Span]]:
    """Those whose death canon tells, and who speak on stage here."""
    whole = Span(0, len(analysis.work.text.content))
    back = [scene.span for scene in analysis.scenes if scene.flashback]
    for name in {one.person for one in pack.states if one.what == "dead"}:
        said = [
            line
            for line in lines_of(analysis, people, {name}, whole)
            if not any(scene.start <= line.start < scene.end for scene in back)
        ]
        if len(said) >= _LIVING:
            yield from ((State(name, "alive"), line) for line in said)


def _newcomers(
    analysis: Analysis, pack: Pack, people: Mapping[CharacterId, FandomPerson]
) -> Iterator[tuple[State, Span]]:
    """Those who come into canon at some moment, and are named or speak here."""
    coming = {one.person: one for one in pack.states if one.what == "there"}
    for mention in analysis.speech.cast.mentions if coming and analysis.speech else ():
        person = people.get(mention.character) if mention.character is not None else None
        if person and person.name in coming and mention.form == "name":
            yield coming[person.name], mention.span


# ---------------------------------------------------------------- the married


def _marriages(
    analysis: Analysis, pack: Pack, people: Mapping[CharacterId, FandomPerson], deeds: Iterable[Deed]
) -> Iterator[tuple[State, Span]]:
    for deed in deeds:
        if deed.kind == "marries" and deed.patient:
            yield _married(pack, deed.agent, deed.patient), deed.span
    for one, other, span in _by_their_names(analysis, pack, people):
        yield _married(pack, one, other), span
    for one, other, span in _by_possession(analysis, people):
        # Whose husband "her husband" is, is too often read wrongly to bear witness against canon.
        if (state := _married(pack, one, other)) in pack.states and not state.instead_of:
            yield state, span


def _married(pack: Pack, one: str, other: str) -> State:
    pair = {one, other}
    known = (state for state in pack.states if state.spouse and {state.person, state.spouse} == pair)
    return next(known, State(one, f"married to {other}"))


def _by_their_names(
    analysis: Analysis, pack: Pack, people: Mapping[CharacterId, FandomPerson]
) -> Iterator[tuple[str, str, Span]]:
    """Women of the canon who bear a name that canon never gives them: "Elizabeth Collins", "Mrs. Theodore Laurence"."""
    content = analysis.work.text.content
    names = _wives_names(pack)
    by_name = {one.name: one for one in pack.people}
    for mention in analysis.speech.cast.mentions if analysis.speech else ():
        if mention.form != "name" or mention.span.end - mention.span.start < 5:
            continue
        form = fold(content[mention.span.start : mention.span.end])
        bearer = people.get(mention.character) if mention.character is not None else None
        for wife, husband in names.get(form, ()):
            who = wife or (bearer.name if bearer and bearer.pronouns == "she/her" else None)
            denied = _NO.search(content, max(0, mention.span.start - _BEFORE), mention.span.start)
            if who and husband != who and not denied and not _is_kin(by_name[who], husband):
                yield who, husband, mention.span


def _is_kin(person: FandomPerson, other: str) -> bool:
    return any(other in names for role, names in person.kin if role not in ("husband", "wife"))


@lru_cache(maxsize=16)
def _wives_names(pack: Pack) -> dict[str, list[tuple[str | None, str]]]:
    """Folded form → (wife, husband) for names that nobody of the canon bears; the wife is None for "Mrs." alone."""
    own = {fold(form) for one in pack.people for form in (one.name, *one.aliases)}
    men = [(one.name, fold(one.name).split()) for one in pack.people if one.pronouns == "he/him"]
    found: dict[str, list[tuple[str | None, str]]] = {}
    for man, words in men:
        if len(words) < 2:
            continue
        surname = words[-1]
        forms: list[tuple[str, str | None]] = [(f"mrs {surname}", None), (f"mrs {' '.join(words)}", None)]
        forms += [
            (f"{fold(one.name).split()[0]} {surname}", one.name) for one in pack.people if one.pronouns == "she/her"
        ]
        for form, wife in forms:
            if form not in own and form.split()[0] not in TITLES - {"mrs"}:
                found.setdefault(form, []).append((wife, man))
    # A name that two men could give says nothing.
    return {form: pairs for form, pairs in found.items() if len(pairs) == 1}


def _by_possession(analysis: Analysis, people: Mapping[CharacterId, FandomPerson]) -> Iterator[tuple[str, str, Span]]:
    """ "Her husband", where both she and he are known."""
    if analysis.speech is None:
        return
    content = analysis.work.text.content
    mentions = analysis.speech.cast.mentions
    starting = {one.span.start: one.character for one in mentions if one.form != "nominal"}
    for mention in mentions:
        if mention.form != "nominal" or not _SPOUSE.search(content[mention.span.start : mention.span.end]):
            continue
        owner, spouse = starting.get(mention.span.start), mention.character
        if owner is not None and spouse is not None and owner in people and spouse in people:
            yield people[owner].name, people[spouse].name, mention.span
