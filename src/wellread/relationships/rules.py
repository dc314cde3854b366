"""The notation of `patterns.py`, parsed."""

from __future__ import annotations

from dataclasses import dataclass

from wellread.relationships.patterns import LISTS, PART_RULES, VERB_RULES


@dataclass(frozen=True, slots=True)
class VerbRule:
    """What must stand beside a verb for it to be a beat."""

    kind: str
    verbs: frozenset[str]
    #: one of these follows in the clause; empty: nothing asked
    follows: frozenset[str]
    #: one of these nouns stands in the clause
    nouns: frozenset[str]
    #: none of these follows
    bars: frozenset[str]
    #: a person is acted upon
    needs_person: bool
    #: the noun must be somebody else's
    owned: bool
    #: there is no object
    no_object: bool
    #: the verb stands alone
    bare: bool


@dataclass(frozen=True, slots=True)
class PartRule:
    """A part of somebody, and what it does."""

    kind: str
    verbs: frozenset[str]
    bars: frozenset[str]


def _words(listed: str) -> frozenset[str]:
    return frozenset(word for name in listed.split("|") for word in LISTS.get(name, name).split("|"))


def parse_rule(kind: str, notation: str) -> VerbRule:
    """The rule written as `notation`."""
    pieces = notation.split()
    follows: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    bars: frozenset[str] = frozenset()
    at = 1
    while at < len(pieces):
        piece = pieces[at]
        if piece == ">":
            at += 1
            follows = _words(pieces[at])
        elif piece.startswith("!"):
            bars |= _words(piece[1:])
        elif "~" in piece:
            nouns = _words(piece.split("~")[1])
        elif piece not in ("@", "-o", "."):
            raise ValueError(f"no such notation: {piece!r} in {notation!r}")
        at += 1
    person = any(piece == "@" for piece in pieces[1:])
    owned = any(piece.startswith("@~") for piece in pieces)
    return VerbRule(kind, _words(pieces[0]), follows, nouns, bars, person, owned, "-o" in pieces, "." in pieces)


def index_rules() -> dict[str, list[VerbRule]]:
    """Lemma → its rules, in the order of the list."""
    found: dict[str, list[VerbRule]] = {}
    for kind, notation, _ in VERB_RULES:
        rule = parse_rule(kind, notation)
        for verb in sorted(rule.verbs):
            found.setdefault(verb, []).append(rule)
    return found


def index_parts() -> dict[str, list[PartRule]]:
    """Noun → what it may do."""
    found: dict[str, list[PartRule]] = {}
    for kind, nouns, verbs, _ in PART_RULES:
        bars = frozenset(verbs[1:].split("|")) if verbs.startswith("!") else frozenset()
        rule = PartRule(kind, frozenset() if bars or not verbs else frozenset(verbs.split("|")), bars)
        for noun in nouns.split("|"):
            found.setdefault(noun, []).append(rule)
    return found
