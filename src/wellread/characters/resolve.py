"""Story → cast: who is in it, and every place that speaks of somebody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from wellread.characters.build import build_cast, build_mentions
from wellread.characters.called import join_called
from wellread.characters.declared import add_unseen, apply_declared
from wellread.characters.describe import note_predicates, place_nominals
from wellread.characters.familiar import join_familiar
from wellread.characters.gender import choose_sets, count_pronouns, fill_sets
from wellread.characters.given import find_given, given_pronouns
from wellread.characters.hints import declared_names, hinted_words, paired_names
from wellread.characters.lower_case import find_lower_case_names, find_word_names, is_lower_case
from wellread.characters.marks import NOBODY, Mark
from wellread.characters.merge import merge_names
from wellread.characters.name_types import NameType
from wellread.characters.nameless import add_nameless, is_without_names
from wellread.characters.names import count_capitals, find_name_types
from wellread.characters.narrator import find_narrator, find_reader, mark_narrator, tells_in_first_person
from wellread.characters.nominals import Nominal, find_nominals
from wellread.characters.patterns import AUXILIARIES, PERSON_VERBS
from wellread.characters.people import Person
from wellread.characters.pronoun_sets import (
    PRONOUN_SETS,
    PronounSet,
    active_sets,
    pronoun_table,
)
from wellread.characters.pronouns import Profile, find_pronouns, resolve_pronouns, weigh_pronouns
from wellread.characters.relatives import Relatives
from wellread.characters.rivals import Rivals
from wellread.characters.roles import find_roles
from wellread.characters.tags import is_vocative
from wellread.characters.tellers import Tellers, find_tellers, one_teller
from wellread.characters.words import SHORT_TEXT, Words, cut_words, tokens_at_words
from wellread.records import Cast, Character, CharacterId, Evidence, GivenCharacter, Layout, Quoting, Tokens, Work
from wellread.records.fandom import Familiar

#: share of all mentions by name or description from which somebody counts when pronouns have nobody else to go to
_MAJOR = 0.1


@dataclass(frozen=True, slots=True)
class Reading:
    """What every step looks at."""

    work: Work
    layout: Layout
    quoting: Quoting
    tokens: Tokens
    words: Words
    #: token under each word, -1 where none is
    token_at: list[int]
    #: pronoun forms -> names of sets
    table: dict[str, tuple[str, ...]]


def resolve_characters(
    work: Work,
    layout: Layout,
    quoting: Quoting,
    tokens: Tokens,
    *,
    given: tuple[GivenCharacter, ...] = (),
    familiar: Familiar | None = None,
    pronoun_sets: Sequence[PronounSet] = PRONOUN_SETS,
) -> Cast:
    """The people of the story, most prominent first, and every mention of them.

    Args:
        given: the cast, where it is known: mentions are of exactly these people, and ids are their positions.
        familiar: names of the worlds that the story most likely plays in.
        pronoun_sets: every set a character may go by.
    """
    words = cut_words(work, layout, quoting)
    table = pronoun_table(active_sets(words.lower, pronoun_sets))
    reading = Reading(work, layout, quoting, tokens, words, tokens_at_words(words, tokens), table)
    return _resolve_given(reading, given) if given else _resolve_found(reading, familiar)


def _resolve_found(reading: Reading, familiar: Familiar | None) -> Cast:
    words = reading.words
    people = _find_people(reading, familiar)
    narrator = find_narrator(words, people)
    tellers = find_tellers(words, reading.layout, people, narrator)
    reader = find_reader(words, people)
    names = mark_names(people)
    nominals = _find_nominals(reading, names)
    marks = sorted([*names, *place_nominals(words, nominals, people)], key=lambda mark: (mark.first, -mark.last))
    others = frozenset(at for at, person in enumerate(people) if person.kind == "person" and at != narrator)
    strangers = others if is_without_names(words, names, others, reading.table) else frozenset()
    paired = paired_names(reading.work, reading.layout)
    if strangers or not others:
        add_unseen(people, paired or declared_names(reading.work, reading.layout))
    sets = _learn_sets(reading, marks, people)
    groups = frozenset(number for number, person in enumerate(people) if person.kind == "group")
    unseen = _by_set(people, sets, paired)
    if len(words) < SHORT_TEXT:
        sets = _settle_sets(reading, marks, people, sets, groups=groups, tellers=tellers, reader=reader)
    relatives = Relatives(words, people, nominals, names, tellers)
    marks = complete_marks(
        reading, marks, sets, groups=groups, tellers=tellers, reader=reader, unseen=unseen, relatives=relatives,
        strangers=strangers,
    )  # fmt: skip
    sets += _learn_sets(reading, marks, people)[len(sets) :]
    marks = add_nameless(words, people, sets, marks, reading.table)
    sets += [choose_sets(Counter(), person.pronouns) for person in people[len(sets) :]]
    note_predicates(words, nominals, marks, people)
    marks = drop_passers_by(_join_people(marks, people, relatives.joins()), relatives, nominals)
    return build_cast(words, people, marks, sets, narrator=narrator, reader=reader, strangers=strangers)


def _join_people(marks: Sequence[Mark], people: Sequence[Person], joins: Mapping[int, int]) -> list[Mark]:
    for who, whom in joins.items():
        people[whom].types += people[who].types
        people[whom].evidence += [*people[who].evidence, Evidence("kin-of-one")]
    return [
        mark._replace(
            who=joins.get(mark.who, mark.who),
            candidates=tuple((joins.get(who, who), share) for who, share in mark.candidates),
        )
        for mark in marks
    ]


def _find_nominals(reading: Reading, names: Sequence[Mark]) -> list[Nominal]:
    taken = frozenset(at for mark in names for at in range(mark.first, mark.last + 1))
    return find_nominals(reading.words, taken, model_words(reading, "nominal") or frozenset())


def _learn_sets(reading: Reading, marks: Sequence[Mark], people: Sequence[Person]) -> list[tuple[str, ...]]:
    """The pronoun sets of each person, by titles, names and what follows them."""
    counts = count_pronouns(reading.words, marks, reading.table, len(people))
    sets = [choose_sets(count, person.pronouns) for count, person in zip(counts, people, strict=True)]
    return fill_sets(reading.words, marks, reading.table, sets, counts, _major(marks, people))


def _settle_sets(
    reading: Reading,
    marks: Sequence[Mark],
    people: Sequence[Person],
    sets: Sequence[tuple[str, ...]],
    *,
    groups: frozenset[int],
    tellers: Tellers,
    reader: int,
) -> list[tuple[str, ...]]:
    """`sets`, those that no name or title tells chosen so that all pronouns of a short text are explained best.

    "Reece found her behind the gym. She had her hood up." is told by what is a man only if all of it is looked at.
    """
    own = {*groups, *tellers.everybody, reader}
    open_ones = [
        who
        for who in _major(marks, people)
        if who not in own and not people[who].pronouns and set(sets[who]) <= _HE_OR_SHE
    ][:_MOST_OPEN]
    if not open_ones:
        return list(sets)
    everything, roles = _all_marks(reading, marks, tellers, reader)
    ways: list[tuple[float, tuple[str, ...]]] = []
    for way in product(sorted(_HE_OR_SHE), repeat=len(open_ones)):
        chosen = dict(zip(open_ones, way, strict=True))
        tried = [(chosen[who],) if who in chosen else names for who, names in enumerate(sets)]
        profiles = _profiles(reading, marks, tried, groups=groups, tellers=tellers, reader=reader)
        found = weigh_pronouns(reading.words, everything, roles, profiles, reading.table, tellers=tellers)
        ways.append((found + sum(_AS_BEFORE for who in chosen if (chosen[who],) == sets[who]), way))
    best, way = max(ways)
    settled = list(sets)
    for at, who in enumerate(open_ones):
        rival = max(found for found, other in ways if other[at] != way[at])
        if best - rival >= _SURE:
            settled[who] = (way[at],)
    return settled


_HE_OR_SHE = frozenset(("he/him", "she/her"))
#: people whose pronouns are tried out, in all combinations
_MOST_OPEN = 4
#: by how much a set has to explain the text better than another, in log odds, and what those counted before are worth
_SURE, _AS_BEFORE = 0.7, 1.5


def _major(marks: Sequence[Mark], people: Sequence[Person]) -> list[int]:
    """Persons of whom the story speaks much, most spoken of first."""
    n_marks = Counter(mark.who for mark in marks if mark.form != "pronoun" and mark.who != NOBODY)
    total = sum(n_marks.values())
    return [who for who, count in n_marks.most_common() if count >= _MAJOR * total and people[who].kind == "person"]


def drop_passers_by(marks: Sequence[Mark], relatives: Relatives, nominals: Sequence[Nominal]) -> list[Mark]:
    """Marks of relatives who are mentioned once and say nothing are nobody's."""
    counts = Counter(mark.who for mark in marks if mark.form != "pronoun")
    speaking = {nominal.first for nominal in nominals if nominal.is_tag or nominal.acts_beside}
    spoke = {mark.who for mark in marks if mark.form == "nominal" and mark.first in speaking}
    dropped = {who for who in relatives.made if counts[who] < 2 and who not in spoke}
    return [mark._replace(who=NOBODY) if mark.who in dropped else mark for mark in marks]


def _find_people(reading: Reading, familiar: Familiar | None) -> list[Person]:
    """Whoever is named."""
    words = reading.words
    hinted = hinted_words(reading.work, reading.layout)
    small: frozenset[int] = frozenset()
    if is_lower_case(words):
        proper = _proper_words(reading)
        hinted |= find_lower_case_names(words, proper)
        small = find_word_names(words, proper)
    names = model_words(reading, "name")
    types = find_name_types(
        words, count_capitals(words), hinted=hinted, small=small,
        familiar=familiar.words if familiar else None, model_names=names,
        actors=_actors(reading),
    )  # fmt: skip
    _count_type_pronouns(reading, types)
    rivals = Rivals(words, types)
    people = merge_names(words, types, rivals)
    apply_declared(people, declared_names(reading.work, reading.layout), rivals)
    if familiar is not None:
        join_familiar(words, people, rivals, familiar.names)
    if not tells_in_first_person(words):
        # Where somebody tells it, whoever is only called may be the one who tells.
        join_called(words, people, rivals)
    return people


def _proper_words(reading: Reading) -> frozenset[int]:
    """Words that a trained model took for names; none without one."""
    tokens = reading.tokens
    if not tokens.trained:
        return frozenset()
    return frozenset(at for at, token in enumerate(reading.token_at) if token >= 0 and tokens.pos[token] == "PROPN")


def _count_type_pronouns(reading: Reading, types: Sequence[NameType]) -> None:
    """Tell each form of name which pronouns follow it."""
    marks = [Mark(one.first, one.last, "name", at) for at, kind in enumerate(types) for one in kind.sightings]
    marks.sort(key=lambda mark: mark.first)
    for kind, counts in zip(types, count_pronouns(reading.words, marks, reading.table, len(types)), strict=True):
        kind.pronouns = counts


def model_words(reading: Reading, form: str) -> frozenset[int] | None:
    """Words that a trained model took for people: heads of descriptions, or last words of names; None without one."""
    tokens = reading.tokens
    if not tokens.trained:
        return None
    heads = {(one.end_token - 1 if form == "name" else one.head_token) for one in tokens.people if one.form == form}
    return frozenset(at for at, token in enumerate(reading.token_at) if token in heads)


def _actors(reading: Reading) -> frozenset[int]:
    """Words that a trained model took for names and for the subject of a verb; none without one.

    Names that are nouns as well are taken for these: "Dane crawled in through the window." A noun that nothing stands
    before does little of its own accord.
    """
    tokens, words = reading.tokens, reading.words
    if not tokens.trained:
        return frozenset()
    inside = count_capitals(words).inside
    return frozenset(
        at
        for at, token in enumerate(reading.token_at)
        if token >= 0
        and tokens.dep[token] == "nsubj"
        and tokens.pos[tokens.head[token]] == "VERB"
        and (tokens.pos[token] == "PROPN" or (tokens.tag[token] == "NN" and _opens_alone(words, at, inside)))
    )


def _opens_alone(words: Words, at: int, inside: Mapping[str, int]) -> bool:
    """Whether a word opens its sentence with a capital that is its own elsewhere, or a person's deed follows."""
    follows = at + 1
    if not words.opens[at] or not words.form[at][0].isupper() or follows >= len(words) or words.gap[follows] != " ":
        return False
    return inside.get(words.lower[at], 0) > 0 or words.lower[follows] in _DEEDS


_DEEDS = PERSON_VERBS - AUXILIARIES | frozenset("didn't doesn't didn’t doesn’t".split())


def mark_names(people: Sequence[Person]) -> list[Mark]:
    """A mark for each place where a person is named."""
    return [
        Mark(sighting.first, sighting.last, "name", number)
        for number, person in enumerate(people)
        for kind in person.types
        for sighting in kind.sightings
    ]


def _by_set(people: Sequence[Person], sets: Sequence[Sequence[str]], paired: Sequence[str]) -> dict[str, int]:
    """Pronoun set -> the one person whom the story never names and whose pronouns these are.

    Of several, the one whom the notes name in a pair.
    """
    found: dict[str, list[int]] = {}
    for number, person in enumerate(people):
        if not person.types and person.declared:
            for name in sets[number][:1]:
                found.setdefault(name, []).append(number)
    for name, numbers in found.items():
        found[name] = [at for at in numbers if set(people[at].declared) & set(paired)] or numbers
    return {name: numbers[0] for name, numbers in found.items() if len(numbers) == 1}


def _resolve_given(reading: Reading, given: Sequence[GivenCharacter]) -> Cast:
    words = reading.words
    marks = find_given(words, given)
    counts = count_pronouns(words, marks, reading.table, len(given))
    sets = [choose_sets(count, given_pronouns(person)) for count, person in zip(counts, given, strict=True)]
    narrator = _given_narrator(words, marks, given)
    marks = complete_marks(reading, marks, sets, groups=frozenset(), tellers=one_teller(narrator))
    n_marks = Counter(mark.who for mark in marks)
    people = tuple(
        Character(
            CharacterId(number), person.name, tuple(dict.fromkeys((person.name, *person.aliases))),
            pronouns=sets[number][0] if sets[number] else None, present=n_marks[number] > 0,
        )
        for number, person in enumerate(given)
    )  # fmt: skip
    who = None if narrator == NOBODY else CharacterId(narrator)
    return Cast(people, build_mentions(words, marks), narrator=who)


def _given_narrator(words: Words, marks: Sequence[Mark], given: Sequence[GivenCharacter]) -> int:
    """Who of the listed people tells the story: as listed, else the one who is spoken to and hardly ever told of."""
    listed = [number for number, person in enumerate(given) if person.narrator]
    if len(listed) == 1:
        return listed[0]
    if not given or not tells_in_first_person(words):
        return NOBODY
    inside = Counter(mark.who for mark in marks if words.quotation[mark.last] >= 0)
    outside = Counter(mark.who for mark in marks if words.quotation[mark.last] < 0)
    return max(range(len(given)), key=lambda who: (inside[who] / (1 + outside[who]) if inside[who] > 1 else 0.0, -who))


def find_present(words: Words, marks: Sequence[Mark]) -> set[int]:
    """Whoever is told of outside quotations, or spoken to inside them."""
    return {
        mark.who for mark in marks if words.quotation[mark.last] < 0 or is_vocative(words, mark.first, mark.last)
    }  # fmt: skip


def _all_marks(
    reading: Reading, marks: Sequence[Mark], tellers: Tellers, reader: int
) -> tuple[list[Mark], Sequence[str]]:
    """`marks` with the narrator's own and all pronouns of the third person, and the role of each."""
    own = mark_narrator(reading.words, tellers, reader)
    pronouns = find_pronouns(reading.words, reading.table)
    everything = sorted([*marks, *own, *pronouns], key=lambda mark: (mark.first, -mark.last))
    return everything, find_roles(reading.words, everything, reading.tokens, reading.token_at)


def _profiles(
    reading: Reading,
    marks: Sequence[Mark],
    sets: Sequence[Sequence[str]],
    *,
    groups: frozenset[int],
    tellers: Tellers,
    reader: int,
) -> list[Profile]:
    """What the sweep needs to know of each person."""
    n_marks = Counter(mark.who for mark in marks)
    total = sum(n_marks.values()) or 1
    present = find_present(reading.words, marks)
    return [
        Profile(
            frozenset(names),
            number in groups,
            n_marks[number] / total,
            number == reader or tellers.everybody == {number},
            number in n_marks and number not in present,
        )
        for number, names in enumerate(sets)
    ]


def complete_marks(
    reading: Reading,
    marks: Sequence[Mark],
    sets: Sequence[Sequence[str]],
    *,
    groups: frozenset[int],
    tellers: Tellers,
    reader: int = NOBODY,
    unseen: Mapping[str, int] | None = None,
    relatives: Relatives | None = None,
    strangers: frozenset[int] = frozenset(),
) -> list[Mark]:
    """Names and descriptions with the pronouns between them, in text order.

    Args:
        strangers: people who are named, and whom no pronoun of the narration means.
    """
    words = reading.words
    everything, roles = _all_marks(reading, marks, tellers, reader)
    people = _profiles(reading, marks, sets, groups=groups, tellers=tellers, reader=reader)
    for number in strangers:
        people[number].is_stranger = True
    return resolve_pronouns(
        words, everything, roles, people, reading.table, unseen=unseen or {}, relatives=relatives, tellers=tellers
    )
