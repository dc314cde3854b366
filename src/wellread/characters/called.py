"""Names by which somebody is only ever called → whoever is there and has no such name.

Two men in a cell are "Rowan" and "Hale" to their author; "Pike" is what Hale says to Rowan. "Miss Ward" in other
people's mouths is the Ina of the narration. A name that narration never uses, called at least twice, is the other half
of the name of somebody who is about, who neither says it nor is called otherwise in the same breath.
"""

from __future__ import annotations

from collections.abc import Sequence

from wellread.characters.given_names import is_given_name
from wellread.characters.name_types import NameType, Sighting, shown_pronouns
from wellread.characters.nicknames import FULL_NAMES
from wellread.characters.patterns import KIN_NAMES, TITLES
from wellread.characters.people import Person, join_people
from wellread.characters.rivals import Rivals
from wellread.characters.words import SHORT_TEXT, Words

#: titles by which a narrator or a friend tells people of one family apart, and that say nothing of rank
_CALLING = frozenset(
    "mr miss ms mrs dr professor agent detective captain colonel major officer lieutenant sergeant".split()
)
_GENDERED_TITLES = frozenset("mr miss ms mrs".split())
#: times somebody has to be called so; paragraphs within which whoever is meant is named; share of the places where
#: they are; how many times likelier than the next
_CALLED, _NEARBY, _BESIDE, _AHEAD = 2, 10, 0.5, 2.0

#: what parents are called that is no word of English
_PARENTS = frozenset("mami papi mamma mama papa maman tata baba abba umma appa eomma nonna nonno abuela abuelo".split())


def join_called(words: Words, people: list[Person], rivals: Rivals) -> None:
    """Join, in place, everybody who is only called with whoever must be meant."""
    for called in list(people):
        spots = _called_at(words, called)
        if not spots or not (len(words) >= SHORT_TEXT or _is_told_who_calls(words, called, spots, people)):
            continue
        scored = [
            (_likeness(words, called, spots, person, rivals), -at, _is_other_half(called, person))
            for at, person in enumerate(people)
        ]
        halves = sorted((one for one in scored if one[2]), reverse=True)
        next_half = halves[1][0] if len(halves) > 1 else 0.0
        if halves and halves[0] == max(scored) and halves[0][0] > 0.0 and halves[0][0] >= _AHEAD * next_half:
            join_people(words, people, called, people[-halves[0][1]], "only-called")


def _called_at(words: Words, person: Person) -> list[Sighting]:
    """Where somebody is called whom narration never names; nothing for other people."""
    sightings = [one for kind in person.types for one in kind.sightings]
    spots = [one for one in sightings if one.is_vocative]
    if person.kind != "person" or any(words.quotation[one.first] < 0 for one in sightings):
        return []
    if any(len(kind.words) > 1 or kind.words[0] in KIN_NAMES or kind.words[0] in TITLES for kind in person.types):
        return []
    if len({words.quotation[one.first] for one in spots}) < _CALLED or 2 * len(spots) < len(sightings):
        return []
    return spots if any(_is_name(words, kind) for kind in person.types) else []


def _is_told_who_calls(words: Words, called: Person, spots: Sequence[Sighting], people: Sequence[Person]) -> bool:
    """Whether all lines that call somebody are said by people named, or it is by a title that anybody may use.

    Whoever is called twice on a page is as likely to be there: "I'm sorry, Anwen." "Anwen?"
    """
    if any(kind.title in _GENDERED_TITLES for kind in called.types):
        return True
    told = {
        words.paragraph[one.first] for person in people for kind in person.types for one in kind.sightings if one.is_tag
    }
    return {words.paragraph[spot.first] for spot in spots} <= told


def _is_name(words: Words, kind: NameType) -> bool:
    """Whether a form is no order, no mother and no crowd: "Whisk.", "Yes, Mami.", "Hello, islanders!"."""
    if kind.title or _is_given_form(kind):
        return True
    word = kind.words[0]
    own = any(not words.opens[one.first] and words.form[one.first][0].isupper() for one in kind.sightings)
    return own and not word.endswith("s") and word not in _PARENTS


def _likeness(words: Words, called: Person, spots: Sequence[Sighting], person: Person, rivals: Rivals) -> float:
    if person is called or person.kind != "person":
        return 0.0
    if called.familiar and person.familiar and called.familiar != person.familiar:
        return 0.0
    ones, others = _pronouns(called), _pronouns(person)
    if (ones and others and ones != others) or rivals.are_rivals(called.types, person.types):
        return 0.0
    if _is_shown_apart(words, spots, person):
        return 0.0
    told = {
        words.paragraph[one.first] for kind in person.types for one in kind.sightings if words.quotation[one.first] < 0
    }
    beside = sum(any(abs(words.paragraph[spot.first] - at) <= _NEARBY for at in told) for spot in spots)
    n_told = sum(words.quotation[one.first] < 0 for kind in person.types for one in kind.sightings)
    is_about = n_told > 1 or any(kind.title for kind in (*called.types, *person.types))
    return n_told * beside / len(spots) if is_about and beside >= _BESIDE * len(spots) else 0.0


def _is_other_half(called: Person, person: Person) -> bool:
    """Whether one has only a family name, and the other only a given one."""
    if any(len(kind.words) > 1 for kind in person.types):
        return False
    return (_is_family(called) and _is_given(person)) or (_is_given(called) and _is_titled(person))


def _is_given(person: Person) -> bool:
    return all(not kind.title for kind in person.types) and any(_is_given_form(kind) for kind in person.types)


def _is_given_form(kind: NameType) -> bool:
    return is_given_name(kind.words[0]) or kind.words[0] in FULL_NAMES


def _is_family(person: Person) -> bool:
    return all(kind.title in _CALLING or not (kind.title or _is_given_form(kind)) for kind in person.types)


def _is_titled(person: Person) -> bool:
    return any(kind.title for kind in person.types) and _is_family(person)


def _pronouns(person: Person) -> str:
    return person.pronouns or max((shown_pronouns(kind, least=2) for kind in person.types), default="")


def _is_shown_apart(words: Words, spots: Sequence[Sighting], person: Person) -> bool:
    """Whether the person says a line that calls the other, or is named in it as well."""
    lines = {words.quotation[spot.first] for spot in spots}
    paragraphs = {words.paragraph[spot.first] for spot in spots}
    return any(
        words.quotation[one.first] in lines or (one.is_tag and words.paragraph[one.first] in paragraphs)
        for kind in person.types
        for one in kind.sightings
    )
