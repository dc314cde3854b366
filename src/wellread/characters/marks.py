"""A mention while it is being worked on: words, not code points, and people by number."""

from __future__ import annotations

from typing import NamedTuple

NOBODY = -1


class Mark(NamedTuple):
    """Words `first` to `last` speak of person `who`."""

    first: int
    #: included
    last: int
    #: "name" | "nominal" | "pronoun"
    form: str
    #: index into the people under way; NOBODY where it is not known
    who: int
    score: float = 1.0
    #: whom a pronoun may mean, with probabilities; empty where nothing was weighed
    candidates: tuple[tuple[int, float], ...] = ()
