"""Comparisons too odd for SQL, in one place, so that the database and Python cannot disagree on them."""

from __future__ import annotations

import re
from functools import lru_cache

from wellread.library.words import split_words

#: between two people of a pair, in every archive's spelling
_SIDES = re.compile(r"\s*(?:/|\s&\s|&|♥|\s+x\s+|(?<=\w)x(?=[A-Z])|\s+and\s+|\+)\s*")


@lru_cache(maxsize=4096)
def split_ship(ship: str) -> tuple[str, ...]:
    """The people of a pair, in lower case: "Jess Mariano/Rory Gilmore", "A & B", "AxB"."""
    inside = ship.strip().strip("[]")
    pieces = [piece.strip().casefold() for piece in _SIDES.split(inside)]
    return tuple(piece for piece in pieces if piece)


@lru_cache(maxsize=65536)
def name_fits(wanted: str, names: str) -> bool:
    """Whether somebody of these names (see `packed.fold_names`) is meant: by whole words, for Jo is not John.

    Nobody in particular fits everybody.
    """
    words = " ".join(split_words(wanted))
    return any(f" {words} " in f" {' '.join(split_words(name))} " for name in names.split(" | ")) if words else True


@lru_cache(maxsize=4096)
def ship_fits(wanted: str, ship: str) -> bool:
    """Whether the pair that is wanted is that ship: each wanted person stands for another of its people.

    One name alone fits every ship of that person.
    """
    return _assign(split_ship(wanted), split_ship(ship))


def _assign(wanted: tuple[str, ...], people: tuple[str, ...]) -> bool:
    if not wanted:
        return True
    return any(
        wanted[0] in person and _assign(wanted[1:], people[:at] + people[at + 1 :]) for at, person in enumerate(people)
    )
