"""Descriptions that lean on somebody: "her mother", "his companion", "the older man".

A relative is whoever the text names so ("her brother Jem"), else the one of the family whom title and gender fit, else
somebody without a name. "The man" is whoever fits and was spoken of last, unless "a man" has just come in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from wellread.characters.marks import NOBODY, Mark
from wellread.characters.nominals import Nominal
from wellread.characters.patterns import EPITHET_ADJECTIVES, GENERIC_NOUNS, KIN
from wellread.characters.people import Person
from wellread.characters.tellers import Tellers
from wellread.characters.words import Words
from wellread.records import Evidence

_GENDERED = {"m": "he/him", "f": "she/her"}
#: relations whose bearer may be told from a shared family name and a title
_BY_TITLE = {"mother": "mrs", "father": "mr", "wife": "mrs", "husband": "mr"}
#: so many nameless relatives are compared with each other
_MOST = 200
#: in a story of so few people the first mother and the first son belong together
_FEW = 12
#: relations that many have: whoever is there is meant, nobody lasting
PASSING = frozenset("companion friend guest host hostess visitor partner lover child parent cousin".split())
#: parts that somebody known plays for a while: "the hostess" is whoever has guests
_PARTS = frozenset("host hostess visitor newcomer speaker companion".split())


class Relatives:
    """Who is whose mother, brother, wife: asked, and learnt, while pronouns are resolved."""

    def __init__(
        self, words: Words, people: list[Person], nominals: Sequence[Nominal], names: Sequence[Mark], tellers: Tellers
    ) -> None:
        self.words = words
        self.people = people
        self.tellers = tellers
        #: people made for relatives without a name
        self.made: set[int] = set()
        self._nominals: Mapping[int, Nominal] = {nominal.first: nominal for nominal in nominals}
        self._begins = {mark.first: mark.who for mark in names}
        self._ends = {mark.last: mark.who for mark in names}
        self._known: dict[tuple[int, str], int] = {}
        self._owner_of: dict[int, tuple[int, str]] = {}
        self._learn_from_names()

    def leaning(self, mark: Mark) -> Nominal | None:
        """The description under a mark that stands for nobody yet, if it leans on somebody."""
        nominal = self._nominals.get(mark.first)
        if mark.form != "nominal" or mark.who != NOBODY or nominal is None or nominal.is_plural:
            return None
        return nominal if relation(nominal) or is_passing(nominal) else None

    def named_owner(self, nominal: Nominal) -> int:
        """The owner of "Ina's mother" or, outside quotations, of "my mother"."""
        if nominal.kind == "name":
            return self._ends.get(nominal.first, NOBODY)
        is_mine = self.words.lower[nominal.first] == "my" and self.words.quotation[nominal.first] < 0
        return self.tellers.at(nominal.first) if is_mine else NOBODY

    def relative(self, nominal: Nominal, owner: int) -> int:
        """The number of the owner's relative; somebody new where nobody is known."""
        key = (owner, relation(nominal))
        named = self._named_beside(nominal)
        if named not in (NOBODY, owner):
            self._know(key, named, nominal)
        if key not in self._known:
            self._known[key] = self._owned_back(*key)
        self._note_words(self._known[key], nominal, owner)
        return self._known[key]

    def unowned(self, nominal: Nominal) -> int:
        """The one relative of that kind in a story that says of nobody whose it is: `"Eat," said his mother.`"""
        key = (NOBODY, relation(nominal))
        if key not in self._known:
            if not (nominal.is_tag or nominal.acts_beside):
                return NOBODY
            self._known[key] = self._make(self._surface(nominal), nominal.gender)
        self._note_words(self._known[key], nominal, NOBODY)
        return self._known[key]

    def _note_words(self, who: int, nominal: Nominal, owner: int) -> None:
        """Let a relative without a name go by the words that stand there: "Ina's mom" and "her mom"."""
        if who not in self.made:
            return
        if owner != NOBODY:
            self.people[who].descriptions[f"{_short_name(self.people[owner])}'s {nominal.head}"] += 2
        if nominal.kind == "owned":
            self.people[who].descriptions[self._surface(nominal)] += 1

    def _surface(self, nominal: Nominal) -> str:
        return f"{self.words.lower[nominal.first]} {self.words.form[nominal.last].lower()}"

    def has(self, owner: int, nominal: Nominal) -> bool:
        """Whether somebody is known to have such a relative."""
        kin = relation(nominal)
        return (owner, kin) in self._known or bool(self._by_title(owner, kin)) or bool(self.family(nominal, owner))

    def family(self, nominal: Nominal, owner: int) -> list[int]:
        """Whoever of the owner's family name a son, daughter, brother, sister or wife may be; empty where one is known.

        Two brothers may both be "her brother": whoever was spoken of last is meant.
        """
        kin = relation(nominal)
        if owner == NOBODY or (owner, kin) in self._known or self._named_beside(nominal) != NOBODY:
            return []
        mine = self.people[owner]
        if kin == "wife":
            return self._wives(mine)
        if kin not in ("son", "daughter", "brother", "sister"):
            return []
        surnames, told = self._family_names(mine), _GENDERED[nominal.gender]
        return [
            number
            for number, person in enumerate(self.people)
            if number != owner and person.given and person.surnames & surnames and person.pronouns == told
        ][:_MOST]

    def _wives(self, mine: Person) -> list[int]:
        """Mrs. Jem Ward is the wife of Jem Ward."""
        whole = {kind.words for kind in mine.types if len(kind.words) > 1}
        return [
            number
            for number, person in enumerate(self.people)
            if any(kind.title == "mrs" and kind.words in whole for kind in person.types)
        ]

    def _family_names(self, person: Person) -> set[str]:
        return person.surnames | {kind.words[-1] for kind in person.types if kind.title in ("mr", "mrs", "miss")}

    def _owned_back(self, owner: int, kin: str) -> int:
        """Ina's son's mother is Ina; else by family name."""
        other, back = self._owner_of.get(owner, (NOBODY, ""))
        told = next((gender for one, gender in KIN.values() if one == kin), "")
        if back in _BACK.get(kin, ()) and self.people[other].pronouns in ("", _GENDERED.get(told, "")):
            return other
        return self._by_family(owner, kin)

    def stranger(self, nominal: Nominal) -> int:
        """Somebody new, who goes by the description."""
        shown = " ".join(self.words.form[nominal.first + 1 : nominal.last + 1])
        return self._make(f"the {shown}", nominal.gender)

    def joins(self) -> dict[int, int]:
        """People who turn out to be others: a nameless mother and "Mom" are the one mother that the story has.

        Of "Ina's mother" and "Mrs. Ward's daughter", neither named, each is the other's owner.
        """
        pairs = self._reciprocal()
        n_named = sum(bool(person.types) for person in self.people)
        once = Counter(who for pair in pairs for who in pair[:2])
        found: dict[int, int] = {}
        for who, whom, owner, other in pairs:
            is_free = who not in found and whom not in found
            if is_free and (once[who] == once[whom] == 1 or n_named <= _FEW):
                found[who], found[whom] = other, owner
        for number, person in enumerate(self.people):
            kin = person.kin
            targets = {found.get(who, who) for (_, one), who in self._known.items() if one == kin} - {number}
            if kin and len(targets) == 1 and number not in found:
                found[number] = targets.pop()
        return {who: whom for who, whom in found.items() if whom not in found}

    def _reciprocal(self) -> list[tuple[int, int, int, int]]:
        """(relative, relative, owner of the first, owner of the second) that may be each other's owners."""
        nameless = [(key, who) for key, who in self._known.items() if who in self.made][:_MOST]
        return [
            (who, whom, owner, other)
            for (owner, kin), who in nameless
            for (other, back), whom in nameless
            if back in _BACK.get(kin, ()) and owner != other and self._fits(other, who) and self._fits(owner, whom)
        ]

    def _fits(self, one: int, other: int) -> bool:
        ones, others = self.people[one].pronouns, self.people[other].pronouns
        return not ones or not others or ones == others

    def _know(self, key: tuple[int, str], who: int, nominal: Nominal) -> None:
        if key not in self._known:
            self._known[key] = who
            span = self.words.span(nominal.first, min(nominal.last + 1, len(self.words) - 1))
            self.people[who].evidence.append(Evidence("kin-named", (span,)))

    def _learn_from_names(self) -> None:
        for nominal in self._nominals.values():
            owner = self.named_owner(nominal)
            who = self._named_beside(nominal)
            if relation(nominal) and NOBODY not in (owner, who) and who != owner:
                self._know((owner, relation(nominal)), who, nominal)

    def _named_beside(self, nominal: Nominal) -> int:
        """Whose name follows: "her brother Jem", "her brother, Jem,"."""
        after = nominal.last + 1
        who = self._begins.get(after, NOBODY)
        if who == NOBODY or self.words.clitic[nominal.last]:
            return NOBODY
        gap = self.words.gap[after]
        if gap == " ":
            return who
        return who if gap == ", " and self.words.after(after)[:1] == "," else NOBODY

    def _by_family(self, owner: int, kin: str) -> int:
        """Mrs. Ward is Ina Ward's mother; else somebody new."""
        fits = self._by_title(owner, kin)
        if len(fits) == 1:
            self.people[fits[0]].evidence.append(Evidence("kin-by-family-name"))
            return fits[0]
        gender = next((gender for one, gender in KIN.values() if one == kin), "")
        made = self._make(f"{_short_name(self.people[owner])}'s {kin}", gender)
        self._owner_of[made] = (owner, kin)
        return made

    def _by_title(self, owner: int, kin: str) -> list[int]:
        """Whoever has the owner's family name and the title of such a relative."""
        title, surnames = _BY_TITLE.get(kin, ""), self._family_names(self.people[owner])
        if not title or not surnames:
            return []
        return [
            number
            for number, person in enumerate(self.people)
            if number != owner and any(kind.title == title and kind.words[-1] in surnames for kind in person.types)
        ]

    def _make(self, shown: str, gender: str) -> int:
        person = Person()
        person.descriptions[shown] = 0
        if gender in _GENDERED:
            person.told[_GENDERED[gender]] += 5
        self.people.append(person)
        self.made.add(len(self.people) - 1)
        return len(self.people) - 1


#: relation -> what the owner may be to the relative
_BACK = {
    "mother": ("son", "daughter"), "father": ("son", "daughter"), "wife": ("husband",),
    "brother": ("brother", "sister"), "sister": ("sister", "brother"),
}  # fmt: skip


def relation(nominal: Nominal) -> str:
    """ "mother", "wife", ... where the description is of somebody's relative, else ""."""
    if nominal.kind not in ("owned", "name"):
        return ""
    kin = "son" if nominal.head == "boy" else KIN.get(nominal.head, ("", ""))[0]
    return "" if kin in PASSING else kin


def is_passing(nominal: Nominal) -> bool:
    """Whether the description takes up whoever was spoken of: "the man", "his companion"."""
    if nominal.kind in ("owned", "name"):
        return nominal.head in PASSING
    if nominal.place:
        return False
    if nominal.kind != "the" or is_role(nominal):
        return False
    return nominal.head in GENERIC_NOUNS or nominal.head in _PARTS


def is_role(nominal: Nominal) -> bool:
    """Whether a noun before a word for anybody makes it a trade: "the ticket boy", and not "the tall boy".

    "The new boy" is one of his own as well: nobody who has been there is called new.
    """
    if nominal.head not in GENERIC_NOUNS or not nominal.modifiers or nominal.modifiers[:1] == ("one",):
        return False
    word = nominal.modifiers[-1]
    return word == "new" or (
        word not in EPITHET_ADJECTIVES and "-" not in word and not word.endswith(_ADJECTIVE_ENDINGS)
    )


_ADJECTIVE_ENDINGS = tuple("ed ing y ful less ous ish ive al able ible er est ic ese ian ly en ent ant an ry".split())


def nominal_sets(nominal: Nominal) -> tuple[str, ...]:
    """Pronoun sets of those who fit the description; empty for any."""
    return (_GENDERED[nominal.gender],) if nominal.gender in _GENDERED else ()


def _short_name(person: Person) -> str:
    single = [kind for kind in person.types if len(kind.words) == 1]
    best = max(single or person.types, key=lambda kind: kind.count, default=None)
    if best is not None:
        return best.surface
    return person.declared[0] if person.declared else next(iter(person.descriptions), "somebody")
