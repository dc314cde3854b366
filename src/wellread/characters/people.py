"""People under way: which forms of name, and which descriptions, are one person's, and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from wellread.characters.given_names import name_pronouns
from wellread.characters.name_types import NameType
from wellread.characters.patterns import KIN, KIN_NAMES
from wellread.characters.words import Words
from wellread.records import Evidence


@dataclass(slots=True)
class Person:
    """Somebody in the making: forms of name that stand for one."""

    types: list[NameType] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    #: pronoun set that titles and given names tell, with its weight in sightings
    told: Counter[str] = field(default_factory=Counter)
    kind: str = "person"
    #: names that only the file's fields, its header or its notes give
    declared: list[str] = field(default_factory=list)
    #: full name in the story's likely world, "" where that is not known
    familiar: str = ""
    #: descriptions used for the person ("the waitress"), as they are to be shown
    descriptions: Counter[str] = field(default_factory=Counter)

    @property
    def count(self) -> int:
        """How often the person is named."""
        return sum(kind.count for kind in self.types)

    @property
    def given(self) -> set[str]:
        """Given names, in lower case; "Mrs. John Ward" is called by her husband's."""
        return {
            kind.words[0]
            for kind in self.types
            if len(kind.words) > 1 and (kind.title != "mrs" or name_pronouns(kind.words[0]) == "she/her")
        }

    @property
    def surnames(self) -> set[str]:
        """Family names, in lower case."""
        return {kind.words[-1] for kind in self.types if len(kind.words) > 1}

    @property
    def titles(self) -> set[str]:
        """Titles the person bears."""
        return {kind.title for kind in self.types if kind.title}

    @property
    def pronouns(self) -> str:
        """The pronoun set told by titles and names, "" where they say nothing or contradict each other."""
        ranked = self.told.most_common(2)
        if not ranked or (len(ranked) == 2 and ranked[0][1] < 2 * ranked[1][1]):
            return ""
        return ranked[0][0]

    @property
    def kin(self) -> str:
        """The relation that all names tell ("Mom", "Mommy"), or ""."""
        kins = {
            KIN[kind.words[0]][0] if kind.words[0] in KIN_NAMES and len(kind.words) == 1 else "" for kind in self.types
        }
        return kins.pop() if len(kins) == 1 else ""


def name_evidence(words: Words, rule: str, one: NameType, other: NameType) -> Evidence:
    """Two forms of one person's name, each where it first stands."""
    spots = sorted((kind.sightings[0].first, kind.sightings[0].last) for kind in (one, other))
    return Evidence(rule, tuple(words.span(*spot) for spot in spots))


def join_people(words: Words, people: list[Person], other: Person, target: Person, rule: str) -> None:
    """Make one person, in place, of somebody and of whoever they turn out to be."""
    target.evidence.append(name_evidence(words, rule, target.types[0], other.types[0]))
    target.types.extend(other.types)
    target.evidence.extend(other.evidence)
    target.told.update(other.told)
    people.remove(other)
