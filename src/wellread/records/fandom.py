"""A fandom pack: the people, ships, places and moments of one canon, as its author wrote them down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wellread.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class FandomHead:
    """What tells a fandom from others; enough to know whether the rest of a pack is worth reading."""

    #: as the archives write it
    name: str
    #: other names of the fandom
    aliases: tuple[str, ...]
    #: words that hardly stand in stories of other worlds
    telling: tuple[str, ...]
    #: what the pack was made from
    made_from: str
    #: the year in which its canon plays, where machines of a later time would be out of place
    year: int | None = None
    #: who tells its stories where an "I" has no name
    narrator: str | None = None
    #: kinds of wonders that are at home in it: "fantasy", "space", ...
    worlds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FandomPerson:
    """Somebody of a canon."""

    #: the full name in the archives' spelling
    name: str
    aliases: tuple[str, ...] = ()
    pronouns: str | None = None
    #: (role, names): ("mother", ("Lorelai Gilmore",)) says who this person's mother is
    kin: tuple[tuple[str, tuple[str, ...]], ...] = ()
    #: (nickname, who use it)
    called: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Familiar:
    """What the worlds a story most likely plays in say of names: hints, which the text overrules."""

    #: word in small letters that names people → their pronoun set, "" where those who share it have different ones
    words: Mapping[str, str]
    #: folded form of a name → full name of the one person it stands for
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Ship:
    """A pairing that has a name or a spelling of its own."""

    people: tuple[str, ...]
    names: tuple[str, ...] = ()
    #: the archives' spelling where it is not the order of `people`
    archive: str | None = None


@dataclass(frozen=True, slots=True)
class FandomPlace:
    """A place of a canon."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """Who does what to whom in canon; `kind` is one of `BEAT_KINDS`, or "dies", "lives", "marries", "hides"."""

    agent: str
    kind: str
    patient: str | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happens in canon and to which stories point back."""

    id: str
    title: str
    happens: str
    #: most important first
    who: tuple[str, ...]
    #: words and phrases by which a story points at it
    words: tuple[str, ...]
    places: tuple[str, ...] = ()
    #: "season 2, episode 5", "chapter 34", or None where the author was not sure
    where: str | None = None
    beats: tuple[Step, ...] = ()
    #: what canon says came next
    next: str | None = None
    then: tuple[Step, ...] = ()
    #: phrases that contradict what came next
    against: tuple[str, ...] = ()
    #: phrases that tell what came next
    along: tuple[str, ...] = ()
    #: who of its canon is dead by then
    dead: tuple[str, ...] = ()
    #: the year in which it happens, for canons without seasons and chapters
    year: int | None = None


@dataclass(frozen=True, slots=True)
class State:
    """How things stand with somebody for a part of canon, or never: dead, married to somebody, living somewhere."""

    person: str
    #: "dead", "married to NAME", or words for people only
    what: str
    #: moments that bring it and end it; None: from the start, to the end
    start: str | None = None
    end: str | None = None
    #: the moment that a story undoes which shows this; canon never has it then
    instead_of: str | None = None
    #: phrases by which a story shows it
    signs: tuple[str, ...] = ()

    @property
    def spouse(self) -> str | None:
        """Whom `person` is married to in this state."""
        return self.what.removeprefix("married to ") if self.what.startswith("married to ") else None


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """One fandom, read and checked: every name in `ships`, `moments`, `states` and kin is one of `people`.

    Two packs are one only if they are the same object: what is made of a pack is kept by it, and to hash one by what is
    in it takes longer than what is kept.
    """

    head: FandomHead
    people: tuple[FandomPerson, ...]
    ships: tuple[Ship, ...] = ()
    places: tuple[FandomPlace, ...] = ()
    moments: tuple[Moment, ...] = ()
    states: tuple[State, ...] = ()


@dataclass(frozen=True, slots=True)
class Recognition:
    """A fandom that a story seems to belong to."""

    pack: Pack
    #: 0..1, not a probability
    score: float
    evidence: tuple[Evidence, ...] = ()
