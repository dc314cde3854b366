"""Who says `I` where several tell in turn: "~Jo's POV~" hands the telling over."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellread.characters.marks import NOBODY
from wellread.characters.people import Person
from wellread.characters.words import Words
from wellread.paratext import pov_name
from wellread.records import Layout, Paratext

_HEADING = re.compile(
    r"^(?:chapter|part)?[ \t]*(?:\d{1,3}|[ivxlc]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten)\b\W*", re.I
)
#: kinds of paratext that may say whose turn it is
_SIGNS = frozenset(("scene_break", "chapter_heading"))
#: a part whose teller it names more often, for every `I`, is told of that person by another
_NAMED = 0.25


@dataclass(frozen=True, slots=True)
class Tellers:
    """Whoever is `I`, by place; NOBODY where nobody is."""

    #: words from which on each tells, ascending, the first 0
    starts: tuple[int, ...]
    people: tuple[int, ...]

    def at(self, word: int) -> int:
        """Who is `I` at a word."""
        return self.people[bisect_right(self.starts, word) - 1]

    @property
    def everybody(self) -> frozenset[int]:
        """All who ever tell."""
        return frozenset(self.people) - {NOBODY}


def one_teller(narrator: int) -> Tellers:
    """The same person all through, or NOBODY."""
    return Tellers((0,), (narrator,))


def find_tellers(words: Words, layout: Layout, people: Sequence[Person], narrator: int) -> Tellers:
    """Who tells each part of a story in the first person; `narrator` where no line says so."""
    if narrator == NOBODY:
        return one_teller(NOBODY)
    turns = [turn for turn in _iter_turns(words, layout, people) if _tells(words, people, *turn)]
    if len({who for _, _, who in turns}) < 2 and {who for _, _, who in turns} <= {narrator}:
        return one_teller(narrator)
    starts, tellers = [0], [turns[0][2] if turns[0][0] == 0 else narrator]
    for first, _, who in turns:
        if first:
            starts.append(first)
            tellers.append(who)
    return Tellers(tuple(starts), tuple(tellers))


def _iter_turns(words: Words, layout: Layout, people: Sequence[Person]) -> Iterator[tuple[int, int, int]]:
    """(first word, word behind the last, person) of every part below a line that names somebody of the story."""
    signs = [
        (bisect_left(words.start, part.span.end), who)
        for part in layout.paratext
        if part.kind in _SIGNS and (who := _named(words.content, part, people)) != NOBODY
    ]
    for (first, who), follows in zip(signs, [*signs[1:], (len(words), NOBODY)], strict=False):
        yield first, follows[0], who


def _named(content: str, part: Paratext, people: Sequence[Person]) -> int:
    """Whom the last line that names anybody names: "Jo's POV", "Chapter 3: Jo's POV", as a heading also "3. Jo"."""
    for line in reversed(content[part.span.start : part.span.end].split("\n")):
        bare = _HEADING.sub("", line.strip())
        name = pov_name(line) or pov_name(bare) or (bare if part.kind == "chapter_heading" else "")
        called = tuple((name or "").lower().split())
        fits = [at for at, person in enumerate(people) if any(called == kind.words for kind in person.types)]
        if len(called) == 1:
            fits = fits or [at for at, person in enumerate(people) if called[0] in person.given]
        if called and len(fits) == 1:
            return fits[0]
    return NOBODY


def _tells(words: Words, people: Sequence[Person], first: int, end: int, who: int) -> bool:
    """Whether a part says `I`, and hardly the name of whom it shall be."""
    own = sum(words.lower[at] == "i" and words.quotation[at] < 0 for at in range(first, end))
    named = sum(
        first <= sighting.first < end and words.quotation[sighting.first] < 0
        for kind in people[who].types
        for sighting in kind.sightings
    )
    return own > 0 and named <= _NAMED * own
