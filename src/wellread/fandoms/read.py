"""The fandom stage: a reading in, the same reading with its fandom, its canon and its people's full names out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from wellread.fandoms.canon import AT_MOST, build_words, find_canon, said_beforehand
from wellread.fandoms.deeds import find_told_deeds
from wellread.fandoms.load import Shelf
from wellread.fandoms.names import resolve_names, spell_pair, with_canonical
from wellread.fandoms.recognise import declared_guess, recognise
from wellread.fandoms.standing import apply_states
from wellread.fandoms.states import find_states
from wellread.fandoms.unreal import Unreal
from wellread.fandoms.words import StoryWords
from wellread.records import Analysis, CanonLink, CharacterId, FandomGuess, Relationship
from wellread.records.fandom import FandomPerson, Pack
from wellread.text import Span


def read_fandom(analysis: Analysis, shelf: Shelf) -> Analysis:
    """The reading with `fandom`, `canon`, `canonical` and the archives' spelling of its relationships.

    Needs speech; uses beats, relationships and the point of view where they are there. A fandom that no pack knows is
    named as the file declares it, and nothing more is said of it.
    """
    if analysis.speech is None:
        return analysis
    words = build_words(analysis)
    found, faults = recognise(analysis, words, shelf.files)
    warnings = (*analysis.warnings, *shelf.warnings, *faults)
    if not found:
        return replace(analysis, fandom=declared_guess(analysis), canon=(), warnings=warnings)
    focal = analysis.style.focal[0] if analysis.style and analysis.style.focal else None
    people: dict[CharacterId, FandomPerson] = {}
    for one in reversed(found):
        people |= resolve_names(analysis.speech.cast, one.pack, owner=focal)
    cast = with_canonical(analysis.speech.cast, people)
    first = found[0]
    named = replace(
        analysis,
        speech=replace(analysis.speech, cast=cast),
        fandom=FandomGuess(
            first.pack.head.name, first.score, tuple(one.pack.head.name for one in found[1:]), first.evidence
        ),
        warnings=warnings,
    )
    return replace(
        named, canon=_canon(named, words, first.pack, people), relationships=_spelled(named, first.pack, people)
    )


def _canon(
    analysis: Analysis, words: StoryWords, pack: Pack, people: Mapping[CharacterId, FandomPerson]
) -> tuple[CanonLink, ...]:
    """Moments by their words, with what the states that the story shows say of them."""
    known = said_beforehand(analysis, pack)
    links = find_canon(analysis, words, pack, people, known)
    if not pack.states:
        return links
    deeds = find_told_deeds(analysis, people, Span(0, len(analysis.work.text.content)))
    shown = find_states(analysis, words, pack, people, deeds, Unreal(analysis))
    return apply_states(links, shown, pack, analysis, declared=known[0], at_most=AT_MOST)


def _spelled(
    analysis: Analysis, pack: Pack, people: Mapping[CharacterId, FandomPerson]
) -> tuple[Relationship, ...] | None:
    if analysis.relationships is None:
        return None
    return tuple(
        replace(one, archive=spell_pair(pack, people[one.pair[0]].name, people[one.pair[1]].name, one.nature))
        if one.pair[0] in people and one.pair[1] in people
        else one
        for one in analysis.relationships
    )
