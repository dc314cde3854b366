"""Forms of name: everything that is written alike, where it stands, and what it tells by itself."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wellread.characters.given_names import is_given_name, name_pronouns
from wellread.characters.patterns import KIN, KIN_NAMES, TITLES

#: how titles are spelt -> how they are compared
TITLE_FORMS = {
    "mister": "mr", "doctor": "dr", "prof": "professor", "capt": "captain", "col": "colonel", "gen": "general",
    "lt": "lieutenant", "sgt": "sergeant", "rev": "reverend", "ms": "miss", "madam": "madame", "mme": "madame",
    "mademoiselle": "miss", "mlle": "miss", "m": "mr", "monsieur": "mr", "auntie": "aunt", "aunty": "aunt",
    "missus": "mrs", "st": "saint", "herr": "mr", "señor": "mr", "senor": "mr", "signor": "mr", "señora": "mrs",
    "senora": "mrs", "signora": "mrs", "frau": "mrs", "fraulein": "miss", "fräulein": "miss", "señorita": "miss",
    "senorita": "miss", "signorina": "miss", "captains": "captain", "misses": "miss", "doctors": "dr", "lords": "lord",
    "ladies": "lady", "colonels": "colonel", "professors": "professor", "aunts": "aunt", "uncles": "uncle",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place where a name stands, title included."""

    first: int
    last: int
    #: after a comma or at an end inside a quotation: somebody is called by it
    is_vocative: bool
    #: beside a verb of speaking beside a quotation
    is_tag: bool


@dataclass(slots=True)
class NameType:
    """One form of name: everything that is written alike."""

    #: as compared, "" for none
    title: str
    #: in lower case
    words: tuple[str, ...]
    sightings: list[Sighting] = field(default_factory=list)
    score: float = 0.0
    surfaces: Counter[str] = field(default_factory=Counter)
    #: pronoun sets that follow it in narration
    pronouns: Counter[str] = field(default_factory=Counter)
    #: the pronoun set of whoever bears it in the story's world, "" where nothing knows
    known: str = ""

    @property
    def count(self) -> int:
        """How often it stands in the text."""
        return len(self.sightings)

    @property
    def surface(self) -> str:
        """As it is mostly written."""
        return self.surfaces.most_common(1)[0][0]


def is_of_a_place(kind: NameType) -> bool:
    """Whether the form is a title with what it is over: "Duchess of Harrow"."""
    return len(kind.words) == 3 and kind.words[1] == "of" and kind.words[0] in TITLES


def borne_title(kind: NameType) -> str:
    """The title that a form bears, as titles are compared; "" for none."""
    if is_of_a_place(kind):
        return TITLE_FORMS.get(kind.words[0], kind.words[0])
    return kind.title


def shown_pronouns(kind: NameType, least: int = 4) -> str:
    """The pronoun set that the text shows for a form of name; "" where it shows too little or too many."""
    ranked = [(name, count) for name, count in kind.pronouns.most_common(2) if name != "they/them"]
    if not ranked or ranked[0][1] < least or ranked[0][1] < 0.75 * sum(kind.pronouns.values()):
        return ""
    return ranked[0][0]


def is_family(kind: NameType, surnames: Mapping[str, int]) -> bool:
    """Whether the form names several of a family: "the Wards", "the Miss Wards"."""
    last = kind.words[-1]
    return last.endswith("s") and last not in surnames and surnames.get(last[:-1], 0) > 0 and not is_given_name(last)


def surnames_and_given(types: Sequence[NameType]) -> tuple[dict[str, int], dict[str, int]]:
    """How often a word stands last in a full name or after a title, and how often first."""
    surnames: dict[str, int] = defaultdict(int)
    given: dict[str, int] = defaultdict(int)
    for kind in types:
        if len(kind.words) > 1:
            surnames[kind.words[-1]] += kind.count
            given[kind.words[0]] += kind.count
        elif kind.title in ("mr", "mrs", "dr", "professor", "captain", "colonel", "general", "inspector", "detective"):
            surnames[kind.words[0]] += kind.count
    return surnames, given


_GENDER_SETS = {"m": "he/him", "f": "she/her"}


def type_pronouns(kind: NameType, given: Mapping[str, int]) -> str:
    """The pronoun set that title or given name tell, or ""."""
    told = _GENDER_SETS.get(TITLES.get(kind.title, ""), "")
    if told:
        return told
    if not kind.title and len(kind.words) == 1 and kind.words[0] in KIN_NAMES:
        return _GENDER_SETS.get(KIN.get(kind.words[0], ("", ""))[1], "")
    if kind.known and not kind.title:
        return kind.known
    is_given = len(kind.words) > 1 or given.get(kind.words[0], 0) or is_given_name(kind.words[0])
    return name_pronouns(kind.words[0]) if is_given else ""
