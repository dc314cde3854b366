"""Pronouns by set: the usual ones, and neopronouns. A caller may hand the stages a longer table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PronounSet:
    """How one speaks of somebody in the third person."""

    #: "she/her": the name of the set, subject and object form
    name: str
    subject: str
    object: str
    #: before a noun: "her" house
    determiner: str
    #: standing alone: it is "hers"
    possessive: str
    reflexive: str

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form, in lower case."""
        return (self.subject, self.object, self.determiner, self.possessive, self.reflexive)


def parse_pronoun_set(line: str) -> PronounSet:
    """The set written as its five forms, "xe/xem/xyr/xyrs/xemself".

    Raises:
        ValueError: unless there are five forms.
    """
    forms = [form.strip().lower() for form in line.split("/")]
    if len(forms) != 5 or not all(forms):
        raise ValueError(f"a pronoun set has five forms, subject to reflexive: {line!r}")
    return PronounSet(f"{forms[0]}/{forms[1]}", *forms)


HE = parse_pronoun_set("he/him/his/his/himself")
SHE = parse_pronoun_set("she/her/her/hers/herself")
THEY = parse_pronoun_set("they/them/their/theirs/themself")
IT = parse_pronoun_set("it/it/its/its/itself")

#: sets other than he, she, they and it
NEOPRONOUNS = tuple(
    parse_pronoun_set(line)
    for line in """
    xe/xem/xyr/xyrs/xemself xe/xir/xir/xirs/xirself ze/hir/hir/hirs/hirself ze/zir/zir/zirs/zirself
    zie/zim/zir/zirs/zieself ey/em/eir/eirs/emself fae/faer/faer/faers/faerself ve/ver/vis/vis/verself
    ae/aer/aer/aers/aerself ne/nem/nir/nirs/nemself thon/thon/thons/thons/thonself
    """.split()
)

PRONOUN_SETS = (HE, SHE, THEY, IT, *NEOPRONOUNS)

FIRST_PERSON = frozenset("i me my mine myself".split())
SECOND_PERSON = frozenset("you your yours yourself u ya".split())
FIRST_PLURAL = frozenset("we us our ours ourselves".split())
PLURAL_THEY = frozenset("they them their theirs themselves".split())


def pronoun_table(sets: Sequence[PronounSet] = PRONOUN_SETS) -> dict[str, tuple[str, ...]]:
    """Names of the sets that a form may belong to, by form; "it" and its forms are left out.

    "Themselves" belongs to they/them too.
    """
    table: dict[str, tuple[str, ...]] = {}
    for pronouns in sets:
        if pronouns.name == IT.name:
            continue
        for form in pronouns.forms:
            if pronouns.name not in table.get(form, ()):
                table[form] = (*table.get(form, ()), pronouns.name)
    if THEY.name in {name for names in table.values() for name in names}:
        table["themselves"] = (THEY.name,)
    return table


def active_sets(lowered: Sequence[str], sets: Sequence[PronounSet] = PRONOUN_SETS) -> tuple[PronounSet, ...]:
    """The sets that the story uses: the usual four, and others of which two forms occur and the subject twice.

    "Fae", "em" and "ve" are words and bits of words too.
    """
    counts = Counter(lowered)
    usual = {HE.name, SHE.name, THEY.name, IT.name}
    return tuple(
        pronouns
        for pronouns in sets
        if pronouns.name in usual
        or (
            counts[pronouns.subject] >= 2 and any(counts[form] for form in set(pronouns.forms[1:]) - {pronouns.subject})
        )
    )
