"""The people of a story, and every place it speaks of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NewType

from wellread.records.evidence import Evidence
from wellread.text import Span

CharacterId = NewType("CharacterId", int)

CHARACTER_KINDS = ("person", "group", "animal", "narrator", "reader")
MENTION_FORMS = ("name", "nominal", "pronoun")


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody the story names, or who acts or speaks in it."""

    #: position in order of prominence, from 0
    id: CharacterId
    #: the fullest form the story or its notes give, or a description ("the waitress")
    name: str
    #: every name-like form, `name` among them if the story uses it
    aliases: tuple[str, ...]
    #: one of CHARACTER_KINDS
    kind: str = "person"
    #: of a group, where they are known
    members: tuple[CharacterId, ...] = ()
    #: "she/her", "he/him", "they/them", ... or None
    pronouns: str | None = None
    #: acts or speaks in a scene (False: only spoken or thought of)
    present: bool = False
    #: the fandom's full name
    canonical: str | None = None
    #: why these names are one person
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in CHARACTER_KINDS:
            raise ValueError(f"no such kind of character: {self.kind}")


@dataclass(frozen=True, slots=True)
class GivenCharacter:
    """Somebody the caller says is in the story; with a whole cast given, mentions are of exactly these people."""

    #: the caller's own id
    key: str
    name: str
    aliases: tuple[str, ...] = ()
    #: "she/her", ... or None where the caller does not say
    pronouns: str | None = None
    #: tells the story in the first person
    narrator: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where the text speaks of somebody."""

    span: Span
    #: one of MENTION_FORMS
    form: str
    #: None: somebody, but nobody can say who
    character: CharacterId | None
    score: float = 1.0
    #: of a third-person pronoun, whom it may mean, likeliest first, each with its calibrated probability; the rest up
    #: to 1 is nobody of these. Empty where nothing was weighed: names, descriptions, "I" and "you"
    candidates: tuple[tuple[CharacterId, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is in it. `characters[i].id == i`."""

    characters: tuple[Character, ...]
    #: in text order
    mentions: tuple[Mention, ...]
    #: who tells the story in the first person, if somebody does
    narrator: CharacterId | None = None
    #: whom the story calls "you", in the second person
    reader: CharacterId | None = None


def renumber_candidates(
    candidates: Sequence[tuple[int, float]], ids: Mapping[int, CharacterId] | Sequence[CharacterId]
) -> tuple[tuple[CharacterId, float], ...]:
    """Candidates of a mention by other ids, likeliest first; of two who are now one the probabilities add up."""
    shares: dict[CharacterId, float] = {}
    for who, share in candidates:
        shares[ids[who]] = shares.get(ids[who], 0.0) + share
    return tuple(sorted(shares.items(), key=lambda item: -item[1]))
