"""People under way → the cast record: numbered by prominence, named, with pronouns and evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from wellread.characters.given_names import NEUTRAL_NAMES, is_given_name, name_pronouns
from wellread.characters.marks import NOBODY, Mark
from wellread.characters.name_types import NameType
from wellread.characters.people import Person
from wellread.characters.pronoun_sets import FIRST_PERSON, SECOND_PERSON
from wellread.characters.words import Words
from wellread.records import Cast, Character, CharacterId, Mention
from wellread.records.cast import renumber_candidates


def build_cast(
    words: Words,
    people: Sequence[Person],
    marks: Sequence[Mark],
    sets: Sequence[Sequence[str]],
    *,
    narrator: int = NOBODY,
    reader: int = NOBODY,
    strangers: Collection[int] = (),
) -> Cast:
    """The cast, most mentioned first; people without a mention are left out.

    Args:
        strangers: people whom narration names in passing, and who are not there.
    """
    counts = Counter(mark.who for mark in marks)
    first = {mark.who: mark.first for mark in reversed(marks)}
    order = sorted((who for who in counts if who != NOBODY), key=lambda who: (-counts[who], first[who]))
    ids = {who: CharacterId(number) for number, who in enumerate(order)}
    acts = _acting(words, marks).difference(strangers)
    characters = tuple(
        _build_character(ids[who], people[who], sets[who][0] if sets[who] else None, present=who in acts)
        for who in order
    )
    return Cast(characters, build_mentions(words, marks, ids), ids.get(narrator), ids.get(reader))


def build_mentions(
    words: Words, marks: Sequence[Mark], ids: dict[int, CharacterId] | None = None
) -> tuple[Mention, ...]:
    """The marks as records.

    Args:
        ids: the number that each person got; None where they keep their own.
    """
    return tuple(
        Mention(
            words.span(mark.first, mark.last),
            mark.form,
            None if mark.who == NOBODY else (CharacterId(mark.who) if ids is None else ids[mark.who]),
            mark.score,
            _candidates(mark, ids),
        )
        for mark in marks
    )


def _candidates(mark: Mark, ids: Mapping[int, CharacterId] | None) -> tuple[tuple[CharacterId, float], ...]:
    if not mark.candidates:
        return ()
    if ids is None:
        return tuple((CharacterId(who), share) for who, share in mark.candidates)
    return renumber_candidates([one for one in mark.candidates if one[0] in ids], ids)


#: `I` and `you` of the narration are there, whatever else they are called
_OWN = FIRST_PERSON | SECOND_PERSON


def _acting(words: Words, marks: Sequence[Mark]) -> set[int]:
    """Whoever is named outside quotations."""
    named = {mark.who for mark in marks if mark.form != "pronoun"}
    return {
        mark.who
        for mark in marks
        if words.quotation[mark.last] < 0
        and (mark.form != "pronoun" or words.lower[mark.last] in _OWN or mark.who not in named)
    }


def _build_character(number: CharacterId, person: Person, pronouns: str | None, *, present: bool) -> Character:
    aliases = _aliases(person)
    name = choose_name(person) or aliases[0]
    return Character(
        number, name, tuple(dict.fromkeys((name, *aliases))), kind=person.kind, pronouns=pronouns, present=present,
        evidence=tuple(person.evidence),
    )  # fmt: skip


def _aliases(person: Person) -> list[str]:
    surfaces: Counter[str] = Counter()
    for kind in person.types:
        surfaces[_shown(kind.surface)] += kind.count
    named = [*(name for name, _ in surfaces.most_common()), *person.declared]
    return named or [name for name, _ in person.descriptions.most_common()] or [person.kind]


def choose_name(person: Person) -> str:
    """The fullest form: first and family name (declared ones count), else title and name, else the commonest; or ""."""
    if person.declared and all(len(kind.words) == 1 for kind in person.types):
        return person.declared[0]
    full = [kind for kind in person.types if len(kind.words) > 1]
    plain = [kind for kind in full if not kind.title and _is_full(kind)] or [kind for kind in full if _is_full(kind)]
    titled = [kind for kind in person.types if kind.title and not _is_given(kind, person)]
    if titled and not full and (given := _told_given(person, titled)):
        return given
    for kinds in (plain, titled, [kind for kind in person.types if not kind.title], person.types):
        if kinds:
            best = max(kinds, key=lambda kind: (kind.count > 1, min(len(kind.words), 3), kind.count))
            return _shown(_untitled(best) if kinds is plain else best.surface)
    return person.descriptions.most_common(1)[0][0] if person.descriptions else ""


def _told_given(person: Person, titled: Sequence[NameType]) -> str:
    """The given name of somebody who goes by it far more often than by title and family name; else ""."""
    bare = [kind for kind in person.types if not kind.title and is_given_name(kind.words[0])]
    best = max(bare, key=lambda kind: kind.count, default=None)
    if best is None or any(best.words[0] == kind.words[-1] for kind in titled):
        return ""
    return _shown(best.surface) if best.count >= 2 * sum(kind.count for kind in titled) else ""


def _untitled(kind: NameType) -> str:
    """ "Jem Ward" of "Mr. Jem Ward": a given name tells more than the title does."""
    is_plain = kind.title in ("mr", "miss") and len(kind.words) > 1 and is_given_name(kind.words[0])
    return kind.surface.split(" ", 1)[1] if is_plain else kind.surface


def _is_full(kind: NameType) -> bool:
    """Whether a form of two words is first and family name, and not a slip of capitals met once."""
    return kind.count > 1 or is_given_name(kind.words[0]) or len(kind.words[0]) == 1


def _is_given(kind: NameType, person: Person) -> bool:
    """Whether a title stands before a given name ("Miss Lucy"): then the name alone says as much.

    Somebody who is hardly ever called so without the title goes by a family name that others have for a given one.
    """
    word = kind.words[0]
    bare = sum(one.count for one in person.types if one.words == (word,) and not one.title)
    return (
        kind.title not in ("sir", "lady", "lord")
        and (name_pronouns(word) != "" or word in NEUTRAL_NAMES)
        and bare >= kind.count
    )


def _shown(surface: str) -> str:
    """A name that the text only shouts, in ordinary letters."""
    return surface.title() if surface.isupper() and len(surface) > 3 else surface
