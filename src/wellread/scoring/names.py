"""Which gold person a predicted character stands for, told by their names.

A character stands for the person with whom it shares a whole name; failing that a name but for its title; failing
that a part of a name. Half a name that fits two people names nobody. (The corpora are scored by the scorer that
comes with them, which does the same.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from wellread.text import strip_accents

_TITLES = frozenset(
    "mr mister mrs miss ms mx master sir dame lord lady madame madam monsieur count countess duke duchess prince "
    "princess king queen captain colonel general major lieutenant sergeant inspector dr doctor professor reverend "
    "father mother brother sister aunt uncle cousin".split()
)
_ARTICLES = frozenset(("the", "a", "an"))


def match_people(characters: Mapping[str, Iterable[str]], people: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Predicted id → gold id, for those characters whose names tell whom they stand for.

    Args:
        characters: predicted id → all its names.
        people: gold id → all its names.
    """
    gold = {key: {_plain(name) for name in names} - {""} for key, names in people.items()}
    found: dict[str, str] = {}
    for key, names in characters.items():
        person = _closest({_plain(name) for name in names} - {""}, gold)
        if person is not None:
            found[key] = person
    return found


def _closest(names: set[str], gold: Mapping[str, set[str]]) -> str | None:
    ranks = {key: _likeness(names, others) for key, others in gold.items()}
    best = max(ranks.values(), default=(0, 0))
    closest = [key for key, rank in ranks.items() if rank == best]
    return closest[0] if best[0] and (len(closest) == 1 or best[0] == 3) else None


def _likeness(names: set[str], others: set[str]) -> tuple[int, int]:
    grades = [_alike(one, other) for one in names for other in others]
    best = max(grades, default=0)
    return best, grades.count(best) if best else 0


def _alike(one: str, other: str) -> int:
    """3 the same, 2 but for a title, 1 a part, 0 different."""
    if one == other:
        return 3
    title, words = _untitled(one)
    other_title, other_words = _untitled(other)
    if (title and other_title and title != other_title) or not words or not other_words:
        return 0
    if words == other_words:
        return 2
    return int(words <= other_words or other_words <= words)


def _untitled(name: str) -> tuple[str, frozenset[str]]:
    first, *rest = name.split()
    return (first, frozenset(rest)) if first in _TITLES and rest else ("", frozenset(name.split()))


def _plain(name: str) -> str:
    """Case, accents, dots, apostrophes and an outer article set aside."""
    bare = strip_accents(name.casefold())
    words = re.sub(r"[^\w]+", " ", re.sub(r"[.'’_]", "", bare)).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)
