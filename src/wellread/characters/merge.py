"""Forms of name → people. Every merge has its reason, and reasons against one count.

Order matters: full names first, then given names and short forms, then titles with a surname, then surnames alone;
a form that could be several people's stays by itself rather than being given to the wrong one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from wellread.characters.given_names import is_given_name
from wellread.characters.name_types import (
    TITLE_FORMS,
    NameType,
    is_family,
    shown_pronouns,
    surnames_and_given,
    type_pronouns,
)
from wellread.characters.nicknames import FULL_NAMES, is_same_given_name, is_short_form
from wellread.characters.nominals import is_person_noun
from wellread.characters.patterns import KIN_TITLES, MAIDEN_TITLES, NOT_PEOPLE, TITLES
from wellread.characters.people import Person, join_people, name_evidence
from wellread.characters.person_score import SURE
from wellread.characters.rivals import Rivals
from wellread.characters.words import Words

#: titles that tell people of one surname apart
_RANKS = frozenset(
    "captain colonel general admiral major lieutenant sir lord lady duke duchess count countess baron baroness king "
    "queen prince princess".split()
)
_SOLDIERS = frozenset("captain colonel general admiral major lieutenant".split())
#: times that a form must stand in narration to count as the narrator's own
_OFTEN = 6
#: times that a bare name stands before somebody is named in full, from which on it is somebody else's
_BEFORE = 6
#: times that a man's full name must stand for him to be about
_KNOWN = 3
#: words from a short form to the nearest other name of the same person, at most
_FAR = 2000
#: titles by which somebody is called whom the narrator calls otherwise
_CALLING = frozenset("mr miss dr professor agent detective captain officer lieutenant sergeant commander".split())
#: times that they have to be called so; share of all places that may be the narrator's; share of the places that have
#: the other nearby, so many paragraphs away
_CALLED, _TOLD_SHARE, _BESIDE, _NEARBY = 4, 0.25, 0.7, 5
_FEMALE, _MALE = "she/her", "he/him"


def merge_names(words: Words, types: Sequence[NameType], rivals: Rivals) -> list[Person]:
    """The people whom the forms name, most named first."""
    return _Merger(words, types, rivals).run()


class _Merger:
    """State of one merging: people so far and the forms not yet placed."""

    def __init__(self, words: Words, types: Sequence[NameType], rivals: Rivals) -> None:
        self.words = words
        self.rivals = rivals
        self.people: list[Person] = []
        types = self._trimmed(types)
        self.surnames, self.given = surnames_and_given(types)
        self.families = [kind for kind in types if is_family(kind, self.surnames)]
        types = [kind for kind in types if not is_family(kind, self.surnames)]
        self.full = [kind for kind in types if len(kind.words) > 1]
        self.titled = [kind for kind in types if len(kind.words) == 1 and kind.title]
        self.single = [kind for kind in types if len(kind.words) == 1 and not kind.title]

    def _trimmed(self, types: Sequence[NameType]) -> list[NameType]:
        """The forms without words at their ends that are no part of them."""
        bare = {kind.words[0]: kind.count for kind in types if len(kind.words) == 1 and not kind.title}
        types = [_without_last(kind) if _runs_on(kind, bare) else kind for kind in types]
        epithets = {kind.words[0] for kind in types if self._has_epithet(kind, types)}
        # No other form of several words begins with an epithet: one of two would not have been taken for one.
        return [
            _without_first(kind) if kind.words[0] in epithets else kind
            for kind in types
            if len(kind.words) > 1 or kind.words[0] not in epithets
        ]

    def _has_epithet(self, kind: NameType, types: Sequence[NameType]) -> bool:
        """ "Adult Ina", "Poor Ina Ward": a name often met without the word before it, which is no name by itself."""
        word, rest = kind.words[0], kind.words[1:]
        is_given = is_given_name(word) and word not in NOT_PEOPLE
        if not rest or kind.title or is_given or not is_given_name(rest[0]):
            return False
        bare = sum(one.count for one in types if one.words in (rest, rest[:1]) and not one.title)
        heads = sum(one.count for one in types if one.words[0] == word and len(one.words) > 1)
        # In "Midoriya Izuku" the first word is a family name, and is somebody's by itself.
        is_name = any(one.words == (word,) and one.score >= SURE for one in types)
        return bare >= 5 and heads <= kind.count and not is_name

    def run(self) -> list[Person]:
        for kind in self.full:
            self._place(kind, self._same_full_name, "full-name")
        for kind in sorted(self.single, key=lambda kind: (self._is_short(kind), -kind.count)):
            if not self._is_surname(kind.words[0]):
                self._place(kind, self._same_given_name, "given-name")
        for kind in sorted(self.titled, key=lambda kind: self._is_surname(kind.words[0])):
            self._place(kind, self._same_titled, "title-and-name")
        for kind in self.single:
            if self._is_surname(kind.words[0]):
                self._place(kind, self._same_surname, "surname")
        self.people += [Person([kind], kind="group") for kind in self.families]
        self._merge_bare_titles()
        self._merge_called()
        self._merge_short_forms()
        return sorted(self.people, key=lambda person: (-person.count, person.types[0].sightings[0].first))

    # -- placing one form

    def _place(self, kind: NameType, find: Callable[[NameType], Person | None], rule: str) -> None:
        person = find(kind)
        if person is None:
            person = Person()
            self.people.append(person)
        else:
            person.evidence.append(name_evidence(self.words, rule, person.types[0], kind))
        person.types.append(kind)
        told = type_pronouns(kind, self.given)
        if told:
            person.told[told] += (4 if kind.title else 1) * min(kind.count, 10)

    def _is_surname(self, word: str) -> bool:
        return self.surnames.get(word, 0) > self.given.get(word, 0)

    def _is_short(self, kind: NameType) -> bool:
        return kind.words[0] in FULL_NAMES

    # -- who it may be

    def _same_full_name(self, kind: NameType) -> Person | None:
        first, last = kind.words[0], kind.words[-1]
        fits = [
            person
            for person in self.people
            if last in person.surnames
            and any(is_same_given_name(first, given) or _is_initial(first, given) for given in person.given)
            and self._agree(kind, person)
        ]
        return self._only(kind, fits)

    def _same_given_name(self, kind: NameType) -> Person | None:
        word = kind.words[0]
        exact = [person for person in self.people if self._has_given(person, word) and self._agree(kind, person)]
        if len(exact) > 1:
            # Of "Ina Ward" and "Ina Harwich" (a list without its comma) the first is she if there is a Mr. Ward too.
            borne = {one.words[0] for one in self.titled}
            exact = [person for person in exact if person.surnames & borne] or exact
        if exact:
            return self._commonest(kind, self._known_before(kind, exact))
        short = [
            person
            for person in self.people
            if any(is_short_form(word, given) for given in _first_names(person))
            and self._agree(kind, person)
            and self._is_near(kind, person)
            and not (self._n_told(kind) >= _OFTEN and self._told_by_first_name(person))
        ]
        return self._only(kind, short)

    def _known_before(self, kind: NameType, fits: Sequence[Person]) -> Sequence[Person]:
        """Those of `fits` who were there when the bare form came up; all where that tells nothing.

        "Jem" is not Jem Harrow, who first comes home when Jem has been about for three chapters.
        """
        early = [person for person in fits if sum(one.first < _first_named(person) for one in kind.sightings) < _BEFORE]
        return early or fits

    def _has_given(self, person: Person, word: str) -> bool:
        return word in person.given or any(kind.words == (word,) for kind in person.types if not kind.title)

    def _same_titled(self, kind: NameType) -> Person | None:
        word = kind.words[0]
        by_given = [
            person
            for person in self.people
            if word in _first_names(person) and self._agree(kind, person) and not self._is_surname(word)
        ]
        if by_given or kind.title in KIN_TITLES:
            return self._only(kind, by_given)
        fits = [person for person in self.people if word in _last_names(person) and self._agree_titled(kind, person)]
        if kind.title in MAIDEN_TITLES:
            # "Miss Ward" beside "Miss Ina" is the sister who is not called by her given name.
            fits = [person for person in fits if not any(_is_maiden_given(one, person) for one in person.types)]
        return self._only(kind, fits)

    def _same_surname(self, kind: NameType) -> Person | None:
        fits = [person for person in self.people if kind.words[0] in _last_names(person) and self._agree(kind, person)]
        if shown_pronouns(kind, least=2) != _FEMALE:
            # Bare "Ward" is hardly the Mrs. Ward who is never called anything else.
            fits = [person for person in fits if any(one.title != "mrs" for one in person.types)]
        if len(fits) > 1:
            # A bare surname is mostly a man's; in a book of schoolgirls there is no man to take it.
            men = [person for person in fits if person.pronouns != _FEMALE]
            fits = men or fits
        return self._commonest(kind, self._known_before(kind, fits), least=1.5)

    # -- choosing among several

    def _only(self, kind: NameType, fits: Sequence[Person]) -> Person | None:
        return fits[0] if len(fits) == 1 else self._commonest(kind, fits, least=4.0)

    def _commonest(self, kind: NameType, fits: Sequence[Person], least: float = 2.0) -> Person | None:
        """The one of `fits` who is named at least `least` times as often as the next, if there is one."""
        ranked = sorted(fits, key=lambda person: -person.count)
        if not ranked:
            return None
        if len(ranked) == 1 or ranked[0].count >= least * ranked[1].count:
            return ranked[0]
        return None

    # -- reasons against

    def _agree(self, kind: NameType, person: Person) -> bool:
        told = type_pronouns(kind, self.given)
        if self._are_shown_apart(kind, person):
            return False
        is_titled = kind.title or any(one.title for one in person.types if TITLES.get(one.title))
        if told and person.pronouns and told != person.pronouns and is_titled:
            return False
        return not self.rivals.are_rivals([kind], person.types) and _titles_agree(kind, person)

    def _agree_titled(self, kind: NameType, person: Person) -> bool:
        told = type_pronouns(kind, self.given) or {"m": _MALE, "f": _FEMALE}.get(TITLES.get(kind.title, ""), "")
        if (told and person.pronouns and told != person.pronouns) or self._are_shown_apart(kind, person):
            return False
        if kind.title == "mrs" and (person.titles & MAIDEN_TITLES or self._is_of_a_son(person)):
            return False
        shown = max(kind.pronouns, key=lambda name: kind.pronouns[name], default="")
        if kind.title in _SOLDIERS and person.pronouns == _FEMALE != shown:
            # "Captain Ward" is Ina Ward where the text calls that captain "she".
            return False
        if kind.title in ("mr", "mrs") and self._told_by_given_name(person) and self._n_told(kind) >= _OFTEN:
            # A narrator who says "Ron" does not say "Mr. Ward" of the same man: that is his father.
            return False
        if kind.title == "mrs" and person.given and any(len(t.words) > 1 and t.title == "" for t in person.types):
            # "Mrs. Ward" is hardly Ina Ward when Mr. Ward is about: rather the mother of the house.
            husband = any(t.title == "mr" and t.words[-1] == kind.words[-1] for t in self.titled)
            if husband:
                return False
        return not self.rivals.are_rivals([kind], person.types) and _titles_agree(kind, person)

    def _is_of_a_son(self, person: Person) -> bool:
        """Whether she is only called by a man's full name, and he is about: "Mrs. John Ward" is not "Mrs. Ward"."""
        forms = {kind.words for kind in person.types}
        if any(kind.title != "mrs" or len(kind.words) < 2 for kind in person.types) or person.given:
            return False
        return any(kind.words in forms and kind.title != "mrs" and kind.count >= _KNOWN for kind in self.full)

    # -- "Captain" where there is one captain

    def _merge_bare_titles(self) -> None:
        for bare in list(self.people):
            if any(len(kind.words) > 1 or kind.title for kind in bare.types):
                continue
            title = TITLE_FORMS.get(bare.types[0].words[0], bare.types[0].words[0])
            if title not in TITLES or title in KIN_TITLES:
                continue
            fits = [p for p in self.people if p is not bare and title in p.titles and self._may_join(bare, p)]
            target = self._commonest(bare.types[0], fits, least=5.0)
            if target is not None:
                join_people(self.words, self.people, bare, target, "title-alone")

    # -- "Miss Ward" whom the narrator only ever calls Ina

    def _merge_called(self) -> None:
        """Somebody who is only ever called by title and family name is whoever is there and has no family name."""
        for called in list(self.people):
            spots = self._called_at(called)
            if len(spots) < _CALLED or sum(map(self._n_told, called.types)) > _TOLD_SHARE * called.count:
                continue
            shares = sorted(
                ((self._share_beside(person, spots), -at) for at, person in enumerate(self.people)
                 if self._has_no_surname(person) and self._may_be_called(called, person)), reverse=True
            )  # fmt: skip
            if shares and shares[0][0] >= _BESIDE and (len(shares) == 1 or shares[0][0] >= 2 * shares[1][0]):
                join_people(self.words, self.people, called, self.people[-shares[0][1]], "called-by-title")

    def _called_at(self, person: Person) -> list[int]:
        """Paragraphs in which somebody known by title and family name alone is spoken to."""
        if any(len(kind.words) > 1 or kind.title not in _CALLING for kind in person.types):
            return []
        return [self.words.paragraph[one.first] for kind in person.types for one in kind.sightings if one.is_vocative]

    def _has_no_surname(self, person: Person) -> bool:
        if person.kind != "person" or any(self._is_surname(kind.words[0]) for kind in person.types):
            return False
        return all(len(kind.words) == 1 and (not kind.title or is_given_name(kind.words[0])) for kind in person.types)

    def _may_be_called(self, called: Person, person: Person) -> bool:
        is_told = self._told_by_given_name(person) and person.count >= called.count
        theirs = person.pronouns or max((shown_pronouns(kind) for kind in person.types), default="")
        return is_told and theirs in ("", called.pronouns) and self._may_join(called, person)

    def _share_beside(self, person: Person, spots: Sequence[int]) -> float:
        """In what share of the paragraphs `spots` the person is named nearby."""
        named = {self.words.paragraph[one.first] for kind in person.types for one in kind.sightings}
        near = {paragraph + step for paragraph in named for step in range(-_NEARBY, _NEARBY + 1)}
        return sum(paragraph in near for paragraph in spots) / len(spots)

    def _n_told(self, kind: NameType) -> int:
        """How often the form stands outside quotations."""
        return sum(self.words.quotation[one.first] < 0 for one in kind.sightings)

    def _told_by_given_name(self, person: Person) -> bool:
        given = [kind for kind in person.types if len(kind.words) == 1 and not kind.title]
        return sum(self._n_told(kind) for kind in given if not self._is_surname(kind.words[0])) >= _OFTEN

    def _is_near(self, kind: NameType, person: Person) -> bool:
        """Whether a form is ever met where the person is: a "Jack" of one page is not John, who is named on others."""
        spots = sorted(one.first for known in person.types for one in known.sightings)
        for one in kind.sightings:
            at = bisect_left(spots, one.first)
            if any(abs(spot - one.first) <= _FAR for spot in spots[max(0, at - 1) : at + 1]):
                return True
        return False

    def _told_by_first_name(self, person: Person) -> bool:
        """Whether the narrator says "Ina" or "Lady Ina" so often that "Inny" would be somebody else."""
        titled = [kind for kind in person.types if len(kind.words) == 1 and kind.title and is_given_name(kind.words[0])]
        told = sum(self._n_told(kind) for kind in titled if not self._is_surname(kind.words[0]))
        return told >= _OFTEN or self._told_by_given_name(person)

    def _are_shown_apart(self, kind: NameType, person: Person) -> bool:
        """Whether the pronouns after this form are not those after the person's other forms."""
        shown = shown_pronouns(kind) or type_pronouns(kind, self.given)
        others = Counter[str]()
        for one in person.types:
            others.update(one.pronouns)
        theirs = shown_pronouns(NameType("", ("",), pronouns=others)) or person.pronouns
        is_seen = bool(shown_pronouns(kind)) or bool(shown_pronouns(NameType("", ("",), pronouns=others)))
        return bool(is_seen and shown and theirs and shown != theirs)

    # -- short forms that no full name holds together

    def _merge_short_forms(self) -> None:
        for rule, alike in (("short-form", _is_short_pair), ("clipped-name", self._is_clipped_pair)):
            for short in sorted(self.people, key=lambda person: person.count):
                if (
                    short.kind == "group"
                    or short not in self.people
                    or any(len(kind.words) > 1 for kind in short.types)
                ):
                    continue
                fits = [
                    person
                    for person in self.people
                    if person is not short
                    and alike(short, person)
                    and self._may_join(short, person)
                    and any(self._is_near(kind, person) for kind in short.types)
                ]
                target = self._commonest(short.types[0], fits, least=3.0)
                if target is not None:
                    join_people(self.words, self.people, short, target, rule)

    def _may_join(self, short: Person, person: Person) -> bool:
        if short.pronouns and person.pronouns and short.pronouns != person.pronouns:
            return False
        if any(self._are_shown_apart(kind, person) for kind in short.types):
            return False
        if self._told_by_given_name(short) and self._told_by_first_name(person):
            # A narrator calls nobody now Jack and now John.
            return False
        if self.rivals.are_rivals(short.types, person.types):
            return False
        return all(_titles_agree(kind, person) for kind in short.types)

    def _is_clipped_pair(self, short: Person, person: Person) -> bool:
        """Whether one is called by the first letters of the other's name: "Vash" for "Vashti".

        Two names in their own right ("Carol", "Caroline") are one person's only where the narrator uses but one.
        """
        is_only_said = not all(map(self._is_told, (short, person)))
        return any(
            (3 <= len(one) < len(other) and (other.startswith(one) or _is_diminutive(other, one)))
            and (is_only_said or not (is_given_name(one) and is_given_name(other)))
            and not (is_person_noun(one) or is_person_noun(other))
            for one in _first_names(short)
            for other in _first_names(person)
        )

    def _is_told(self, person: Person) -> bool:
        """Whether the narrator names the person."""
        return any(self._n_told(kind) for kind in person.types)


def _first_named(person: Person) -> int:
    return min(one.first for kind in person.types for one in kind.sightings)


def _without_last(kind: NameType) -> NameType:
    first = kind.words[:-1]
    sightings = [replace(one, last=one.last - 1) for one in kind.sightings]
    return replace(
        kind, words=first, sightings=sightings, surfaces=Counter({" ".join(map(str.capitalize, first)): kind.count})
    )


def _without_first(kind: NameType) -> NameType:
    rest = kind.words[1:]
    return replace(kind, words=rest, surfaces=Counter({" ".join(map(str.capitalize, rest)): kind.count}))


def _titles_agree(kind: NameType, person: Person) -> bool:
    if not kind.title:
        return True
    others = {title for title in person.titles if title not in KIN_TITLES}
    if kind.title in KIN_TITLES or not others or kind.title in others:
        return True
    if {"miss", "mrs"} <= {kind.title, *others}:
        return False
    ranks = {title for title in (kind.title, *others) if title in _RANKS}
    return len(ranks) < 2 and not (ranks and {"mr", "mrs", "miss"} & {kind.title, *others})


def _is_maiden_given(kind: NameType, person: Person) -> bool:
    return kind.title in MAIDEN_TITLES and len(kind.words) == 1 and kind.words[0] in person.given


def _first_names(person: Person) -> set[str]:
    return person.given | {kind.words[0] for kind in person.types if len(kind.words) == 1 and not _is_surnamed(kind)}


def _last_names(person: Person) -> set[str]:
    return person.surnames | {kind.words[0] for kind in person.types if len(kind.words) == 1 and _is_surnamed(kind)}


def _is_surnamed(kind: NameType) -> bool:
    return bool(kind.title) and kind.title not in KIN_TITLES and kind.title not in ("sir",)


def _runs_on(kind: NameType, bare: Mapping[str, int]) -> bool:
    """Whether the next word was taken in: "He teaches Ina Italian"."""
    return len(kind.words) == 2 and kind.count == 1 and kind.words[1] in NOT_PEOPLE and bare.get(kind.words[0], 0) >= 5


def _is_initial(one: str, other: str) -> bool:
    return (len(one) == 1 or len(other) == 1) and one[0] == other[0]


def _is_short_pair(short: Person, person: Person) -> bool:
    """Whether one is called by a short form of the other's name; whose full name stands in the story goes by that.

    "Zander" may be short for what "Lexi" is short for, but not where Lexi is Alexis Hart.
    """
    names = person.given or _first_names(person)
    return any(one != other and is_same_given_name(one, other) for one in _first_names(short) for other in names)


def _is_diminutive(long: str, short: str) -> bool:
    """Whether a name is another with a fond ending: "Junie" for "June", "Rossy" for "Ross"."""
    stems = {short, short.rstrip("e"), short + short[-1]}
    return any(long == stem + ending for stem in stems for ending in ("y", "ie", "kins"))
