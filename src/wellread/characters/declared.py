"""Declared names → people: they complete a name, bring two forms together, and name those whom the story never names.

The text is never overruled: a declared name joins only people whom nothing in the story tells apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellread.characters.given_names import name_pronouns
from wellread.characters.nicknames import is_same_given_name
from wellread.characters.people import Person
from wellread.characters.rivals import Rivals
from wellread.records import Evidence

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’\-][^\W_]+)*")
_CASED = re.compile(r"^[^\W\d_]")


def apply_declared(people: list[Person], names: Sequence[str], rivals: Rivals) -> None:
    """Join and complete `people` by the declared names, in place."""
    for name in names:
        words = tuple(word.lower() for word in _WORD.findall(name))
        if not words:
            continue
        fits = [person for person in people if person.types and _fits(words, person)]
        if not fits:
            continue
        target = fits[0]
        for other in fits[1:]:
            if len(words) > 1 and _may_join(target, other, rivals) and _complement(words, target, other):
                _join(target, other)
                people.remove(other)
        _complete(target, name, words)


def add_unseen(people: list[Person], names: Sequence[str]) -> list[int]:
    """Add a person for each declared name that nobody in the story bears; their numbers.

    For stories whose people are only "he" and "she".
    """
    added: list[int] = []
    for name in names:
        words = tuple(word.lower() for word in _WORD.findall(name))
        taken = any(_fits(words, person) or _is_declared(words, person) for person in people)
        if not words or taken or not _CASED.match(name):
            continue
        person = Person(declared=[name], evidence=[Evidence("declared-name")])
        told = name_pronouns(words[0])
        if told:
            person.told[told] += 3
        added.append(len(people))
        people.append(person)
    return added


def _fits(words: tuple[str, ...], person: Person) -> bool:
    """Whether every form of the person's name may be short for the declared one."""
    untitled = [kind.words for kind in person.types if kind.words]
    whole = [kind for kind in untitled if len(kind) > 1]
    if any(words[-1] != kind[-1] or not is_same_given_name(words[0], kind[0]) for kind in whole) and len(words) > 1:
        return False
    return any(
        kind == words or (len(kind) == 1 and (kind[0] in words or is_same_given_name(kind[0], words[0])))
        for kind in untitled
    )


def _is_declared(words: tuple[str, ...], person: Person) -> bool:
    return any(set(words) <= {word.lower() for word in _WORD.findall(name)} for name in person.declared)


def _complement(words: tuple[str, ...], one: Person, other: Person) -> bool:
    """Whether one is called by the given name and the other by the family name of the declared one."""
    ones = {word for kind in one.types for word in kind.words}
    others = {word for kind in other.types for word in kind.words}
    return (words[-1] in ones) != (words[-1] in others)


def _may_join(one: Person, other: Person, rivals: Rivals) -> bool:
    if one.pronouns and other.pronouns and one.pronouns != other.pronouns:
        return False
    return not rivals.are_rivals(one.types, other.types)


def _join(target: Person, other: Person) -> None:
    target.types.extend(other.types)
    target.told.update(other.told)
    target.evidence.extend([*other.evidence, Evidence("declared-name")])


def _complete(person: Person, name: str, words: tuple[str, ...]) -> None:
    known = {kind.words for kind in person.types}
    if words not in known and len(words) > 1 and name not in person.declared:
        person.declared.append(name)
        person.evidence.append(Evidence("declared-name"))
