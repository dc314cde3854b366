"""Pairs of people: which ones matter, and what they are to each other."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from wellread.characters.patterns import TITLES
from wellread.records import Beat, Character, CharacterId, Declared, Quoting, Speech
from wellread.relationships.weights import LINE, PULLS, ROMANTIC

Pair = tuple[CharacterId, CharacterId]

#: a pair of less is not told of at all
_LEAST = 1.5
#: share of the main pair's weight that makes a side pair
_SIDE = 0.3
_N_PAIRS = 30
#: where the end of a story begins, and how much more counts what passes there
_CLOSING = 0.75
_AT_END = 1.75
_KIN = re.compile(
    r"\b(?:mom|mum|mommy|mummy|mama|mother|ma|dad|daddy|papa|father|pa|son|daughter|sister|brother|sis|bro|uncle|aunt|auntie|"
    r"grandma|grandpa|gran|grandmother|grandfather|cousin|nephew|niece)\b",
    re.IGNORECASE,
)


def weigh_pairs(
    beats: Sequence[Beat], speech: Speech, quoting: Quoting, declared: Declared
) -> list[tuple[Pair, float]]:
    """Pairs and their weights, the heaviest first: beats between the two and lines they say to each other."""
    weights: defaultdict[Pair, float] = defaultdict(float)
    closing = _CLOSING * max((beat.span.end for beat in beats), default=0)
    for beat in beats:
        if beat.patient is not None and beat.patient != beat.agent:
            weight = (1.0 if beat.status == "scene" else 0.5) + (2.0 if beat.kind in ROMANTIC else 0.0)
            # Whom a story ends with it is about, however long the talk with a friend before.
            weights[_pair(beat.agent, beat.patient)] += weight * (_AT_END if beat.span.start >= closing else 1.0)
    for quotation, said in zip(quoting.quotations, speech.attributions, strict=True):
        if quotation.kind == "speech" and said.speaker is not None:
            for hearer in said.addressees or ():
                if hearer != said.speaker:
                    weights[_pair(said.speaker, hearer)] += LINE / len(said.addressees or (1,))
    people = speech.cast.characters
    told = [
        (pair, weight * (1.5 if find_declared(pair, people, declared) else 1.0))
        for pair, weight in weights.items()
        if _are_two(pair, people)
    ]
    ranked = sorted(told, key=lambda item: (-item[1], item[0]))
    return [item for item in ranked[:_N_PAIRS] if item[1] >= _LEAST]


def _pair(one: CharacterId, other: CharacterId) -> Pair:
    return (one, other) if one < other else (other, one)


def _are_two(pair: Pair, people: Sequence[Character]) -> bool:
    """Whether neither is a group, least of all one with the other in it."""
    return all(people[who].kind != "group" for who in pair)


def find_declared(pair: Pair, people: Sequence[Character], declared: Declared) -> str | None:
    """How the file's tags name the two as a relationship: "/" as lovers, "&" as friends or kin, None not at all."""
    one, other = (_name_words(people[who]) for who in pair)
    signs = set()
    for relationship in declared.relationships:
        sides = [set(re.findall(r"\w+", side.lower())) for side in re.split(r"[/&]", relationship)]
        if len(sides) == 2 and ((one & sides[0] and other & sides[1]) or (one & sides[1] and other & sides[0])):
            signs.add("/" if "/" in relationship else "&")
    return max(signs, default=None)


def _name_words(person: Character) -> set[str]:
    """The words of a person's names but titles, which many share."""
    return {
        word for name in (person.name, *person.aliases) for word in re.findall(r"\w+", name.lower())
    } - TITLES.keys()


def tell_standings(ranked: Sequence[tuple[Pair, float]]) -> list[str]:
    """ "main" for the first, "side" for those near it, "background" for the rest."""
    if not ranked:
        return []
    best = ranked[0][1]
    return ["main", *("side" if weight >= max(_SIDE * best, 4.0) else "background" for _, weight in ranked[1:])]


def between(pair: Pair, beats: Iterable[Beat]) -> list[Beat]:
    """The beats that one of `pair` does to the other, in order."""
    return [beat for beat in beats if beat.patient is not None and _pair(beat.agent, beat.patient) == pair]


def tell_nature(
    pair: Pair, beats: Sequence[Beat], people: Sequence[Character], kin: Mapping[Pair, int], declared: str | None
) -> str | None:
    """ "romantic", "family", "foes", "friends" as far as the text and its tags show, else None.

    Args:
        pair: the two.
        beats: what passes between them.
        people: the cast.
        kin: how often a pair calls each other by words of kinship.
        declared: the sign by which the tags name them as a relationship, if they do.
    """
    if declared == "/":
        return "romantic"
    kinds = Counter(beat.kind for beat in beats)
    names = [name for who in pair for name in (people[who].name, *people[who].aliases)]
    if kin.get(pair, 0) >= 2 or (any(_KIN.fullmatch(name) for name in names) and kinds["kisses"] < 2):
        return "family"
    # One "I love you" is said to sisters as well.
    if kinds["kisses"] or kinds["breaks_up"] or sum(kinds[kind] for kind in ROMANTIC) >= 2:
        return "romantic"
    pull = sum(PULLS[beat.kind] for beat in beats if beat.status == "scene")
    if len(beats) >= 4 and pull <= -1.5:
        return "foes"
    return "friends" if len(beats) >= 4 and pull >= 1.5 else None


def count_kin_words(speech: Speech, quoting: Quoting, content: str) -> Counter[Pair]:
    """How often each pair calls the other by a word of kinship set off by a comma."""
    found: Counter[Pair] = Counter()
    for quotation, said in zip(quoting.quotations, speech.attributions, strict=True):
        if said.speaker is None or len(said.addressees or ()) != 1:
            continue
        words = content[quotation.span.start : quotation.span.end]
        if re.search(r"(?:^\W*|, )(?:" + _KIN.pattern[2:-2] + r")[,.!?]", words, re.IGNORECASE):
            found[_pair(said.speaker, (said.addressees or ())[0])] += 1
    return found
