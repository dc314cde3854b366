"""Descriptions → people: whoever speaks is somebody, and "the captain" is Captain Rusk where there is one captain."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from wellread.characters.marks import NOBODY, Mark
from wellread.characters.name_types import TITLE_FORMS, borne_title
from wellread.characters.nominals import Nominal
from wellread.characters.patterns import DETERMINERS, GENERIC_NOUNS, KIN_TITLES, NATIONS, PERSON_NOUNS, TITLES
from wellread.characters.people import Person
from wellread.characters.relatives import is_passing, is_role, relation
from wellread.characters.words import Words

_GENDERED = {"m": "he/him", "f": "she/her"}
#: a bare "the waiter" means the tall waiter if he was met within this many words
_REACH = 600

_Key = tuple[str, ...]


def place_nominals(words: Words, nominals: Sequence[Nominal], people: list[Person]) -> list[Mark]:
    """A mark for each description; people who are only described are added to `people`.

    A description becomes a person when it speaks; what it stands for otherwise is left open.
    """
    bearers = _Bearers(words, people)
    met = _Met(_people_keys(nominals))
    marks: list[Mark] = []
    for nominal in nominals:
        who = bearers.bearer(nominal) if _may_be_title(nominal) else NOBODY
        if who == NOBODY:
            who = _person_described(words, nominal, met, people)
        if who != NOBODY:
            met.note(nominal, who)
            _learn_gender(people[who], nominal)
            people[who].descriptions[_shown(words, nominal)] += 1
            if nominal.place or is_role(nominal):
                people[who].descriptions[f"the {nominal.head}"] += 1
        marks.append(Mark(nominal.first, nominal.last, "nominal", who))
    return marks


def note_predicates(words: Words, nominals: Sequence[Nominal], marks: Sequence[Mark], people: Sequence[Person]) -> None:
    """Learn what else somebody without a name goes by: "He was an old man" makes "the man" an old man.

    Args:
        marks: all mentions, pronouns resolved.
    """
    told = {nominal.first: nominal for nominal in nominals if nominal.kind == "a" and not nominal.is_plural}
    for mark in marks:
        if mark.form != "pronoun" or mark.who == NOBODY or words.quotation[mark.first] >= 0:
            continue
        nominal = told.get(mark.last + 2) or (told.get(mark.last + 1) if words.clitic[mark.last] else None)
        if nominal is None or people[mark.who].types or people[mark.who].kind != "person":
            continue
        if words.lower[nominal.first - 1] in ("was", "is") or words.clitic[mark.last] in ("'s", "’s"):
            people[mark.who].descriptions[_shown(words, nominal)] += 1


def _person_described(words: Words, nominal: Nominal, met: _Met, people: list[Person]) -> int:
    """Who the description stands for, by itself: nobody if it leans on somebody else."""
    if relation(nominal):
        return NOBODY
    key = _key(nominal)
    is_one = nominal.head == "one" and key in met.spoken
    if nominal.kind == "the" and nominal.head in GENERIC_NOUNS and not (nominal.place or is_role(nominal) or is_one):
        return met.lately(key, nominal)
    is_bare = not nominal.modifiers and nominal.head != "one"
    if is_bare and nominal.kind in ("the", "called") and met.lately((nominal.head,), nominal) != NOBODY:
        return met.lately((nominal.head,), nominal)
    if (is_passing(nominal) and not is_one) or key not in met.spoken:
        return NOBODY
    who = met.lately(key, nominal) if nominal.head in GENERIC_NOUNS else met.ever(key)
    if who == NOBODY and nominal.place and nominal.kind == "the" and nominal.head != "one":
        # "The man in the hat" is "the man at the counter" where there is one man.
        who = met.lately((nominal.head,), nominal)
    if who == NOBODY:
        who = len(people)
        people.append(_new_person(nominal))
    return who


def _people_keys(nominals: Sequence[Nominal]) -> set[_Key]:
    """Descriptions of people in their own right: they speak, act beside a line, or act twice."""
    acted = Counter(_key(nominal) for nominal in nominals if nominal.acts and not nominal.is_plural)
    # "The girls laughed" beside a line is mostly about whoever heard it.
    speaking = {
        _key(nominal) for nominal in nominals if nominal.is_tag or (nominal.acts_beside and not nominal.is_plural)
    }
    speaking |= {
        _key(nominal)
        for nominal in nominals
        if (count := acted[_key(nominal)]) and (count >= 2 or nominal.head in PERSON_NOUNS or nominal.head in NATIONS)
    }
    speaking |= {
        _key(nominal)
        for nominal in nominals
        if (nominal.is_told or nominal.kind == "called") and nominal.head in PERSON_NOUNS
    }
    # "She looked at the ticket clerk" tells of the clerk who calls out later.
    heads = Counter(key[-1] for key in speaking)
    for nominal in nominals:
        if nominal.kind == "the" and nominal.modifiers and heads[nominal.head] == 1 and ("", nominal.head) in speaking:
            speaking.add(_key(nominal))
    return speaking


def _new_person(nominal: Nominal) -> Person:
    return Person(kind="group" if nominal.is_plural else "person")


def _learn_gender(person: Person, nominal: Nominal) -> None:
    if nominal.gender in _GENDERED and not person.types and not person.told:
        person.told[_GENDERED[nominal.gender]] += 5


class _Met:
    """Who has been met under which description, and where last."""

    def __init__(self, spoken: set[_Key]) -> None:
        self.spoken = spoken
        self._last: dict[_Key, tuple[int, int]] = {}

    def note(self, nominal: Nominal, who: int) -> None:
        keys = [_key(nominal), (nominal.head,)]
        if (nominal.place and not nominal.modifiers) or is_role(nominal):
            keys.append(("", nominal.head))
        for key in keys:
            self._last[key] = (who, nominal.last)

    def ever(self, key: _Key) -> int:
        return self._last.get(key, (NOBODY, 0))[0]

    def lately(self, key: _Key, nominal: Nominal) -> int:
        who, at = self._last.get(key, (NOBODY, 0))
        return who if nominal.first - at <= _REACH else NOBODY


def _key(nominal: Nominal) -> _Key:
    owner = (nominal.kind,) if nominal.kind in ("owned", "name") else ("",)
    return (*owner, *nominal.modifiers, nominal.head, *nominal.place)


def _may_be_title(nominal: Nominal) -> bool:
    # Any woman is "the lady", and only one of them is Lady Ward.
    return (
        nominal.head != "lady"
        and nominal.kind == "the"
        and nominal.head in TITLES
        and nominal.head not in KIN_TITLES
        and not nominal.is_plural
    )


class _Bearers:
    """Who bears which title: whoever alone does, or far more often than the next, else whoever was met as such last."""

    def __init__(self, words: Words, people: Sequence[Person]) -> None:
        counts: dict[str, Counter[int]] = defaultdict(Counter)
        named: list[tuple[int, str, int]] = []
        for number, person in enumerate(people):
            for kind in person.types:
                if title := borne_title(kind):
                    counts[title][number] += kind.count
                    # An admiral whom they talk about is not the one who is there.
                    there = [one for one in kind.sightings if words.quotation[one.last] < 0 or one.is_vocative]
                    named += [(sighting.last, title, number) for sighting in there]
        self._sole: dict[str, int] = {}
        for title, bearers in counts.items():
            ranked = bearers.most_common(2)
            if len(ranked) == 1 or ranked[0][1] >= 5 * ranked[1][1]:
                self._sole[title] = ranked[0][0]
        self._named = sorted(named)
        self._at = 0
        self._last: dict[str, tuple[int, int]] = {}

    def bearer(self, nominal: Nominal) -> int:
        """Whom "the captain" means; nominals have to be asked for in text order."""
        title = TITLE_FORMS.get(nominal.head, nominal.head)
        while self._at < len(self._named) and self._named[self._at][0] < nominal.first:
            last, named, who = self._named[self._at]
            self._last[named] = (who, last)
            self._at += 1
        if title in self._sole:
            return self._sole[title]
        who, last = self._last.get(title, (NOBODY, 0))
        if who == NOBODY or nominal.first - last > _REACH:
            return NOBODY
        self._last[title] = (who, nominal.last)
        return who


def _shown(words: Words, nominal: Nominal) -> str:
    """The description as a name: "the waitress"."""
    first = words.lower[nominal.first]
    places = range(nominal.first + 1, nominal.last + 1)
    shown = " ".join(words.form[at] + (words.clitic[at] if at < nominal.last else "") for at in places)
    if nominal.kind == "called":
        return f"the {nominal.head}"
    if nominal.modifiers[:1] == ("one",):
        return f"one {shown}"
    if nominal.place:
        shown += f" {nominal.place[0]} the {nominal.place[1]}"
    if nominal.kind == "name":
        return f"{words.form[nominal.first]}'s {shown}"
    return f"the {shown}" if first in DETERMINERS or nominal.head in PERSON_NOUNS else f"{first} {shown}"
