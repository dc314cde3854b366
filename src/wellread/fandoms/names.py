"""Who of a canon the people of a story are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from wellread.fandoms.fold import fold
from wellread.fandoms.patterns import INVERSE_ROLES, KIN_TERMS, TITLES
from wellread.records import Cast, Character, CharacterId
from wellread.records.fandom import FandomPerson, Pack

_HOUSEHOLD = frozenset(("husband", "wife", "son", "daughter"))


def resolve_names(cast: Cast, pack: Pack, *, owner: CharacterId | None = None) -> dict[CharacterId, FandomPerson]:
    """Whom of `pack` each character is; nobody for the others.

    Args:
        owner: through whose eyes the story is told, and whose "Mom" is meant.
    """
    forms = _forms(pack)
    found: dict[CharacterId, FandomPerson] = {}
    nicknames: list[Character] = []
    for person in cast.characters:
        match = _match(person, forms)
        if match:
            found[person.id] = match
        elif person.kind in ("person", "narrator"):
            nicknames.append(person)
    _take_partners(nicknames, found, pack, forms)
    by_name = {person.name: person for person in pack.people}
    called = _called(pack)
    present = {person.name for person in found.values()}
    owners = _owners(cast, found, owner)
    for person in nicknames:
        name = _by_nickname(person, called, present) or _by_household(person, pack)
        name = name or _by_kin(person, owners, pack, forms)
        if name:
            found[person.id] = by_name[name]
    narrator, teller = cast.narrator, pack.head.narrator
    is_open = narrator is not None and narrator not in found and _is_nameless(cast, narrator)
    if narrator is not None and is_open and teller and found and by_name[teller] not in found.values():
        found[narrator] = by_name[teller]
    return found


def _take_partners(
    rest: list[Character], found: dict[CharacterId, FandomPerson], pack: Pack, forms: Mapping[str, set[FandomPerson]]
) -> None:
    """Give whoever was read as of another gender their name where their partner is there: who "Jess" is beside Rory."""
    partners = {frozenset(ship.people) for ship in pack.ships}
    there = {person.name for person in found.values()}
    for person in tuple(rest):
        match = _match(replace(person, pronouns=None), forms)
        if match and match.name not in there and any(frozenset((match.name, name)) in partners for name in there):
            found[person.id] = match
            rest.remove(person)


def _is_nameless(cast: Cast, narrator: CharacterId) -> bool:
    """Whether whoever tells has no name of their own in the story."""
    person = cast.characters[narrator]
    return person.kind == "narrator" or fold(person.name) in ("narrator", "i")


def with_canonical(cast: Cast, people: Mapping[CharacterId, FandomPerson]) -> Cast:
    """The cast with the fandom's full names in it."""
    return replace(
        cast,
        characters=tuple(
            replace(person, canonical=people[person.id].name) if person.id in people else person
            for person in cast.characters
        ),
    )


def spell_pair(pack: Pack | None, first: str, second: str, nature: str | None) -> str:
    """A pair as archives write it: `A/B` for lovers, `A & B` for everybody else.

    The pack's own spelling where it has the ship; else in order of the alphabet.
    """
    romantic = nature == "romantic"
    for ship in pack.ships if pack else ():
        if set(ship.people) == {first, second} and romantic:
            return ship.archive or "/".join(ship.people)
    return ("/" if romantic else " & ").join(sorted((first, second), key=str.casefold))


def _forms(pack: Pack) -> dict[str, set[FandomPerson]]:
    forms: dict[str, set[FandomPerson]] = defaultdict(set)
    for person in pack.people:
        for form in (person.name, *person.aliases):
            forms[fold(form)].add(person)
    return forms


def _match(person: Character, forms: Mapping[str, set[FandomPerson]]) -> FandomPerson | None:
    """The one whose forms fit best: longer forms count more, and a strange full name or another gender forbids."""
    if person.kind not in ("person", "narrator"):
        return None
    votes: Counter[FandomPerson] = Counter()
    for alias in {person.name, *person.aliases}:
        for match in forms.get(fold(alias)) or forms.get(_without_role(alias)) or ():
            votes[match] += 2 * len(alias.split()) - 1 + (alias == person.name)
    fitting = [(votes[match], match) for match in votes if _fits(person, match, forms)]
    if not fitting:
        return None
    best = max(weight for weight, _ in fitting)
    winners = [match for weight, match in fitting if weight == best]
    return winners[0] if len(winners) == 1 else None


def _without_role(alias: str) -> str:
    """ "Aunt Jo" and "Doctor Watson" without what they are called by way of office or kin."""
    words = fold(alias).split()
    return " ".join(words[1:]) if len(words) > 1 and (words[0] in TITLES or words[0] in KIN_TERMS) else ""


def _fits(person: Character, match: FandomPerson, forms: Mapping[str, set[FandomPerson]]) -> bool:
    full = [alias for alias in {person.name, *person.aliases} if len(alias.split()) > 1]
    strong = any(match in forms.get(fold(alias), ()) for alias in full)
    if person.pronouns and match.pronouns and person.pronouns != match.pronouns and not strong:
        return person.pronouns == "they/them"
    known = {word for form in (match.name, *match.aliases) for word in fold(form).split()}
    # "Jess Harding" is not Jess Mariano: two names that look like names, and one of them is strange.
    return strong or all(
        set(fold(alias).split()) <= known | TITLES | set(KIN_TERMS) for alias in full if alias[:1].isupper()
    )


def _called(pack: Pack) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    called: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
    for person in pack.people:
        for nickname, users in person.called:
            called[fold(nickname)].append((person.name, users))
    return called


def _by_nickname(
    person: Character, called: Mapping[str, list[tuple[str, tuple[str, ...]]]], present: set[str]
) -> str | None:
    for alias in (person.name, *person.aliases):
        for name, users in called.get(fold(alias), ()):
            if present.intersection(users):
                return name
    return None


def _by_household(person: Character, pack: Pack) -> str | None:
    """ "Mrs. Todoroki" is whoever of that family has a husband or children."""
    for alias in (person.name, *person.aliases):
        words = fold(alias).split()
        if len(words) != 2 or words[0] not in ("mr", "mrs", "monsieur", "madame"):
            continue
        pronouns = "she/her" if words[0] in ("mrs", "madame") else "he/him"
        heads = [
            one.name
            for one in pack.people
            if words[1] in fold(one.name).split()
            and one.pronouns == pronouns
            and _HOUSEHOLD & {role for role, _ in one.kin}
        ]
        if len(heads) == 1:
            return heads[0]
    return None


def _owners(
    cast: Cast, found: Mapping[CharacterId, FandomPerson], owner: CharacterId | None
) -> tuple[FandomPerson, ...]:
    """Those whose "Mom" may be meant, likeliest first: whoever sees, whoever tells, then the most prominent."""
    order = [owner, cast.narrator, *(person.id for person in cast.characters)]
    return tuple(dict.fromkeys(found[one] for one in order if one is not None and one in found))


def _by_kin(
    person: Character, owners: Iterable[FandomPerson], pack: Pack, forms: Mapping[str, set[FandomPerson]]
) -> str | None:
    for alias in (person.name, *person.aliases):
        # "Dean's wife" says whose she is.
        whose, mark, term = fold(alias).rpartition("'s ")
        if mark and term in KIN_TERMS:
            owner = next(iter(forms.get(whose, ())), None)
            kin = find_kin(pack, owner, KIN_TERMS[term]) if owner else ()
            return kin[0] if len(kin) == 1 else None
    role = next((KIN_TERMS[word] for alias in (person.name, *person.aliases) if (word := _kin_word(alias))), None)
    if role is None:
        return None
    for owner in owners:
        kin = find_kin(pack, owner, role)
        if len(kin) == 1:
            return kin[0]
    return None


def _kin_word(alias: str) -> str | None:
    words = fold(alias).split()
    last = words[-1] if words and (len(words) == 1 or words[0] in ("my", "her", "his", "their")) else None
    return last if last in KIN_TERMS else None


def find_kin(pack: Pack, person: FandomPerson, role: str) -> tuple[str, ...]:
    """Names of `person`'s kin of one role, also where only the other side says so."""
    said = tuple(name for known, names in person.kin if known == role for name in names)
    if said:
        return said
    wanted = INVERSE_ROLES[role]
    return tuple(
        other.name
        for other in pack.people
        if _is_role(other, role)
        for known, names in other.kin
        if known in wanted and person.name in names
    )


def _is_role(person: FandomPerson, role: str) -> bool:
    """Whether somebody of these pronouns can be a mother, a brother, ..."""
    female = role.endswith(("mother", "daughter")) or role in ("sister", "wife", "aunt", "niece")
    neutral = role == "cousin"
    return neutral or person.pronouns is None or (person.pronouns == "she/her") == female
