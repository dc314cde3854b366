"""Beats → the pairs of a story, each with its standing, nature, line of closeness and ending."""

from __future__ import annotations

from collections.abc import Sequence

from wellread.records import Beat, Layout, Quoting, Relationship, Speech, Work
from wellread.relationships.closeness import fade_apart, trace_closeness
from wellread.relationships.endings import tell_ending
from wellread.relationships.pairs import (
    between,
    count_kin_words,
    find_declared,
    tell_nature,
    tell_standings,
    weigh_pairs,
)


def relate_people(
    work: Work, layout: Layout, quoting: Quoting, speech: Speech, beats: Sequence[Beat]
) -> tuple[Relationship, ...]:
    """The pairs that the story tells of, the main one first; none where nothing passes between any two."""
    ranked = weigh_pairs(beats, speech, quoting, work.declared)
    kin = count_kin_words(speech, quoting, work.text.content)
    people = speech.cast.characters
    found = []
    for (pair, weight), standing in zip(ranked, tell_standings(ranked), strict=True):
        own = between(pair, beats)
        closeness, curve = trace_closeness(own, layout.story)
        ending, evidence = tell_ending(own, closeness, layout.story) if standing != "background" else (None, ())
        if ending == "apart":
            closeness, curve = fade_apart(curve, layout.story)
        found.append(
            Relationship(
                pair=pair,
                standing=standing,
                nature=tell_nature(pair, own, people, kin, find_declared(pair, people, work.declared)),
                n_beats=len(own),
                closeness=closeness,
                ending=ending,
                score=min(1.0, weight / 20),
                evidence=evidence,
                curve=curve,
            )
        )
    return tuple(found)
