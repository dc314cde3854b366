"""How archives, film boards and people write a rating, and AO3's spelling of each.

K+ and PG count as for everybody, PG-13 as for teens; a film board's age is taken for the nearest rating.
"""

from __future__ import annotations

RATINGS = ("General Audiences", "Teen And Up Audiences", "Mature", "Explicit", "Not Rated")

_SPELLINGS = {
    "General Audiences": "all ages | everyone | g | gen | general | general audiences | k | k+ | pg | u",
    "Teen And Up Audiences": "12 | 13+ | frt | pg-13 | pg13 | t | teen | teen and up | teen and up audiences",
    "Mature": "15 | 15+ | fr15 | frm | m | mature | r",
    "Explicit": "18 | 18+ | e | explicit | fr18 | frao | ma | nc-17 | nc17 | x",
    "Not Rated": "not rated | nr | unrated",
}

#: any spelling, in lower case → AO3's
RATING_OF = {words: rating for rating, listed in _SPELLINGS.items() for words in listed.split(" | ")}
