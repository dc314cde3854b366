"""Forms of name that a likely world gives to one person: "Moony" is Remus, "Bones" Dr. McCoy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wellread.characters.name_types import NameType
from wellread.characters.patterns import KIN_NAMES, TITLES
from wellread.characters.people import Person, join_people
from wellread.characters.rivals import Rivals
from wellread.characters.words import Words

#: titles beside which a name is still that of whoever bears it alone: "Captain Kirk", but not "Mr. Potter"
_OF_WORK = frozenset("captain commander dr doctor agent professor detective colonel general master".split())


def join_familiar(words: Words, people: list[Person], rivals: Rivals, names: Mapping[str, str]) -> None:
    """Tell, in place, people apart and together by what their world calls them, where the text does not deny it.

    Args:
        names: form of a name, folded, and the full name of whoever it stands for.
    """
    if not names:
        return
    for person in people:
        person.familiar = _known_as(person.types, names) if person.kind == "person" else ""
    for other in sorted(people, key=lambda person: person.count):
        target = next((one for one in people if one is not other and _are_one(one, other, rivals)), None)
        target = target or _bearer(other, people, rivals, names)
        if target is not None:
            join_people(words, people, other, target, "known-name")


def _known_as(types: Sequence[NameType], names: Mapping[str, str]) -> str:
    """The full name that all known forms share; "" where none is known or they are several people's."""
    found = {name for kind in types for name in (_look_up(kind, names),) if name}
    return found.pop() if len(found) == 1 else ""


def _look_up(kind: NameType, names: Mapping[str, str]) -> str:
    form = " ".join(kind.words)
    if kind.title:
        exact = names.get(f"{kind.title} {form}", "")
        return exact or (names.get(form, "") if kind.title in _OF_WORK else "")
    return "" if kind.words[0] in KIN_NAMES or kind.words[0] in TITLES else names.get(form, "")


def _are_one(person: Person, other: Person, rivals: Rivals) -> bool:
    if not other.familiar or person.familiar != other.familiar:
        return False
    if person.pronouns and other.pronouns and person.pronouns != other.pronouns:
        return False
    return not rivals.are_rivals(other.types, person.types)


def _bearer(other: Person, people: list[Person], rivals: Rivals, names: Mapping[str, str]) -> Person | None:
    """Who is meant by a rank alone: "Colonel" is the one who is about and whom his world calls Colonel Sheppard."""
    ranks = {kind.words[0] for kind in other.types if len(kind.words) == 1 and not kind.title}
    if len(ranks) != 1 or len(other.types) > 1 or not ranks <= _OF_WORK:
        return None
    (rank,) = ranks
    called = {name for form, name in names.items() if form.startswith(f"{rank} ")}
    bearers = [one for one in people if one is not other and one.familiar in called]
    if len(bearers) != 1 or rivals.are_rivals(other.types, bearers[0].types):
        return None
    return bearers[0]
