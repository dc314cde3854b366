"""Capitalised words → the names of people, each with where it stands and why it is taken for a person's.

No list of names decides and no model has to: a name is a word that keeps its capital inside sentences, and a
person's name is one that speaks, is spoken to, bears a title, owns a hand or a voice. Places are entered and left.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from wellread.characters.given_names import WORD_NAMES, is_given_name, name_pronouns
from wellread.characters.nicknames import FULL_NAMES
from wellread.characters.patterns import (
    AUXILIARIES,
    ENDEARMENTS,
    HONORIFIC_SUFFIXES,
    INTERJECTIONS,
    KIN,
    KIN_NAMES,
    KIN_TITLES,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NOT_PEOPLE,
    OPENERS,
    PERSON_NOUNS,
    PERSON_PARTS,
    PERSON_VERBS,
    PLACE_HEADS,
    PLACE_PREPOSITIONS,
    POSSESSIVES,
    SOFT_TITLES,
    SPEECH_VERBS,
    TITLES,
    WEAK_SPEECH_VERBS,
)
from wellread.characters.words import BORDER, Words

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

#: "K-Kelsie", "Je-Jess"
_STUTTER = re.compile(r"^(?:(\w{1,2})[-‐‑])+(?=\1)")
_ROMAN = re.compile(r"^[IVXLC]+$")
#: "d'Artagnan", and not "D'You"
_PARTICLED = re.compile(r"[dD]['’](?!You\b)[^\W\da-z_][^\W\dA-Z_]{2,}$")
#: titles that some write small before a name: "uncle Luke"; "I miss Jess" has none
_LOWER_TITLES = KIN_TITLES | frozenset("mr mrs dr doctor captain professor lady lord sir queen king".split())
#: titles that are nobody's name by themselves
_NEVER_ALONE = frozenset("mr mrs ms messrs mister st saint dr mx fra".split())

#: titles that a stop may follow; "No, the Queen. Yes" ends a sentence
_SHORT_TITLES = frozenset("mr mrs ms mx dr prof capt col gen lt sgt cpl rev st mme mlle m fr sr jr hon".split())

#: from this score on a name is a person's
SURE = 1.0
#: what a name gains where it does something
_ACTS = 0.5


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


@dataclass(frozen=True, slots=True)
class Capitals:
    """How often each word is written with a capital, in lower case the word."""

    inside: Counter[str]
    opening: Counter[str]
    lower: Counter[str]

    def keeps_capital(self, word: str) -> bool:
        """Whether the word has its capital inside sentences more often than not."""
        return self.inside[word] > 0 and 2 * self.inside[word] >= self.lower[word]

    def is_unknown(self, word: str) -> bool:
        """Whether it only ever begins sentences."""
        return self.inside[word] == 0 and self.lower[word] == 0


def count_capitals(words: Words) -> Capitals:
    """Counts over the story; words in stretches of capitals ("STOP IT") count for nothing."""
    inside: Counter[str] = Counter()
    opening: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    was_loud = False
    for form, low, opens in zip(words.form, words.lower, words.opens, strict=True):
        is_loud = len(form) > 1 and form.isupper()
        if not form[0].isupper():
            lower[low] += 1
        elif not (is_loud and was_loud):
            (opening if opens else inside)[low] += 1
        was_loud = is_loud
    return Capitals(inside, opening, lower)


def find_name_types(
    words: Words,
    capitals: Capitals,
    *,
    hinted: Iterable[str] = (),
    familiar: Mapping[str, str] | None = None,
    model_names: frozenset[int] | None = None,
    actors: frozenset[int] = frozenset(),
) -> list[NameType]:
    """Names of people, most frequent first.

    Args:
        hinted: words (lower case) that the file's own fields or its notes say are names of people.
        familiar: words (lower case) that name people of the story's world, with the pronoun set of these or ""; they
            need a capital that is their own.
        model_names: words that a trained model took for people's names; None where no model spoke.
        actors: words that a trained model took for names and for the subject of a verb.
    """
    bare = frozenset(hinted) | {"y/n", "f/n", "l/n"} | _particled_names(words)
    hints = bare | _speaking_oddities(words) | _with_own_capital(familiar or {}, capitals)
    types: dict[tuple[str, tuple[str, ...]], NameType] = {}
    for title, names, first, last in _iter_runs(words, capitals, hints, bare):
        kind = types.setdefault((title, names), NameType(title, names))
        sighting = Sighting(first, last, is_vocative(words, first, last), is_speech_tag(words, first, last))
        kind.sightings.append(sighting)
        kind.surfaces[_surface(words, first, last)] += 1
    for kind in types.values():
        kind.known = (familiar or {}).get(kind.words[0], "")
        kind.score = _person_score(words, kind, hints, model_names, actors)
    return sorted(_people_among(types), key=lambda kind: (-kind.count, kind.sightings[0].first))


def _speaking_oddities(words: Words) -> frozenset[str]:
    """Words that are otherwise no people's names and speak here all the same: a man called Sunday."""
    spoken = Counter(
        word
        for at, word in enumerate(words.lower)
        if word in NOT_PEOPLE and words.form[at][0].isupper() and is_speech_tag(words, at, at)
    )
    return frozenset(word for word, count in spoken.items() if count >= 2 and len(word) > 2 and word not in _NEVER_PART)


def _particled_names(words: Words) -> frozenset[str]:
    """Names that carry a small particle of their own: "d'Artagnan", also where it opens a sentence."""
    return frozenset(form.lower() for form in words.form if _PARTICLED.match(form))


def _with_own_capital(familiar: Iterable[str], capitals: Capitals) -> frozenset[str]:
    """Familiar names that are no words of this story as well: "Will" opens too many a sentence."""
    return frozenset(word for word in familiar if word not in OPENERS and capitals.lower[word] <= capitals.inside[word])


def _people_among(types: Mapping[tuple[str, tuple[str, ...]], NameType]) -> list[NameType]:
    """Forms that are people's by themselves, and forms that share a word with such a one."""
    sure = [kind for kind in types.values() if kind.score >= SURE]
    shared = {word for kind in sure if len(kind.words) > 1 or kind.title for word in kind.words if len(word) > 2}
    alone = {kind.words[0] for kind in sure if len(kind.words) == 1}
    titled = {kind.words[-1] for kind in sure if kind.title}
    chosen = list(sure)
    for kind in types.values():
        if kind.score >= SURE or kind.words[-1] in PLACE_HEADS:
            continue
        parts = set(kind.words) - NAME_PARTICLES
        if (len(kind.words) == 1 and parts <= shared and kind.score > -2.0) or (
            len(kind.words) > 1
            and (kind.words[0] in alone or (kind.words[-1] in shared and kind.words[-1] in alone | titled))
            and kind.score > -1.0
        ):
            chosen.append(kind)
    return chosen


def _iter_runs(
    words: Words, capitals: Capitals, hints: frozenset[str], bare: frozenset[str]
) -> Iterable[tuple[str, tuple[str, ...], int, int]]:
    """(title, names, first word, last word) of every run that may be a name; `bare` ones need no capital."""
    at, n_words = 0, len(words)
    while at < n_words:
        is_titled = words.lower[at] in _LOWER_TITLES and at + 1 < n_words and words.lower[at + 1] in bare
        if not words.form[at][0].isupper() and words.lower[at] not in bare and not is_titled:
            at += 1
            continue
        title, first_name = _read_title(words, at, hints)
        is_sure = bool(title) or words.lower[first_name] in hints
        start = first_name if is_sure else _skip_opener(words, capitals, first_name)
        if start is None:
            at += 1
            continue
        last = _run_end(words, capitals, start, hints, titled=bool(title))
        if last < start:
            at += 1
            continue
        names = _join_particles(words, start, last, titled=bool(title))
        begin = at if title else start
        if names and not (len(names) == 1 and not title and _is_no_name(words, capitals, start, hints)):
            yield title, names, begin, last
        at = last + 1


def _read_title(words: Words, at: int, hints: frozenset[str]) -> tuple[str, int]:
    """The title that stands at `at` before a capitalised word, and where the name begins."""
    word = words.lower[at]
    follows = at + 1
    if words.form[at].islower() and word not in _LOWER_TITLES:
        return "", at
    is_title = (word in TITLES or word in TITLE_FORMS) and word not in SOFT_TITLES and not words.clitic[at]
    if (
        is_title
        and follows < len(words)
        and (words.form[follows][0].isupper() or words.lower[follows] in hints or _is_particled(words, follows))
        and words.paragraph[follows] == words.paragraph[at]
        and words.gap[follows] in (" ", ". ", "\n", ".\n", ".")
        and (words.gap[follows][0] != "." or word in _SHORT_TITLES)
        and words.lower[follows] not in ("i", "i'm", "i’m")
    ):
        inner, start = _read_title(words, follows, hints)
        return (inner, start) if inner else (TITLE_FORMS.get(word, word), follows)
    return "", at


def _is_particled(words: Words, at: int) -> bool:
    """Whether a family name with a small particle begins at `at`: "van der Meer"."""
    for follows in range(at, min(at + 3, len(words) - 1)):
        if words.lower[follows] not in NAME_PARTICLES - {"of", "the", "y"} or words.gap[follows + 1] != " ":
            return False
        if words.form[follows + 1][0].isupper():
            return True
    return False


def _skip_opener(words: Words, capitals: Capitals, at: int) -> int | None:
    """`at`, unless the word is only capitalised because it begins something."""
    word = words.lower[at]
    if not words.opens[at] and not (word in OPENERS and capitals.lower[word] > capitals.inside[word]):
        return at
    if word in OPENERS and not capitals.keeps_capital(word):
        return None
    if capitals.keeps_capital(word) or capitals.is_unknown(word):
        return at
    follows = at + 1
    if is_given_name(word) and capitals.inside[word] >= 3 and follows < len(words) and words.gap[follows] == " ":
        # "May" begins many a sentence, but "May sighed" is a person.
        return at if words.lower[follows] in PERSON_VERBS or words.form[follows][0].isupper() else None
    return None if capitals.lower[word] else at


def _run_end(words: Words, capitals: Capitals, start: int, hints: frozenset[str], *, titled: bool) -> int:
    """The last word of the name that begins at `start`; before `start` if none does."""
    last = start
    if titled and not words.form[start][0].isupper():
        last = _next_part(words, capitals, start, hints) or start - 1
    elif not _may_be_part(words, capitals, start, hints):
        return start - 1
    if last < start:
        return last
    while not words.clitic[last]:
        follows = _next_part(words, capitals, last, hints)
        if follows is None:
            break
        last = follows
    return last


def _next_part(words: Words, capitals: Capitals, last: int, hints: frozenset[str]) -> int | None:
    """Where the name goes on after word `last`, particles jumped over."""
    follows = last + 1
    for _ in range(3):
        if follows >= len(words) or not _is_joined(words, follows):
            return None
        if words.form[follows][0].isupper():
            is_part = _may_be_part(words, capitals, follows, hints) and not words.opens[follows]
            word = words.lower[follows]
            is_part = is_part and (capitals.keeps_capital(word) or not capitals.lower[word] or word in PLACE_HEADS)
            return follows if is_part and words.lower[follows] not in TITLES else None
        if words.lower[follows] not in NAME_PARTICLES and not (
            words.lower[follows] == "the" and words.lower[follows - 1] == "of"
        ):
            return None
        if words.lower[follows] == "of" and not (words.lower[last] in TITLES or words.lower[last] in PERSON_NOUNS):
            return None
        follows += 1
    return None


def _is_joined(words: Words, at: int) -> bool:
    gap = words.gap[at]
    if words.quotation[at] != words.quotation[at - 1]:
        return False
    if gap in (" ", "\n"):
        return True
    return gap in (". ", ".\n", ".") and len(words.form[at - 1]) == 1 and words.form[at - 1].isupper()


def _may_be_part(words: Words, capitals: Capitals, at: int, hints: frozenset[str]) -> bool:
    word = words.lower[at]
    if word in hints:
        return True
    if not words.form[at][0].isupper() or word in _NEVER_PART or word.isdecimal():
        return False
    if word in NOT_PEOPLE and not is_given_name(word):
        # "Jack London" and "Mr. English" are people, "Monday" is not, nor does it begin a name.
        before = words.lower[at - 1] if at else ""
        return words.gap[at] != BORDER and (is_given_name(before) or before in TITLES) and not words.opens[at]
    return True


#: after a broken-off line they look as if their capital were their own: `"I never -" She hissed.`
_PRONOUNS = frozenset("he she they we you it him her them".split())
_NEVER_PART = frozenset("i i'm i’m i'll i’ll i've i’ve i'd i’d o".split())


def _is_no_name(words: Words, capitals: Capitals, at: int, hints: frozenset[str]) -> bool:
    """Single capitalised words that name nobody: weekdays, tongues, oaths, forms of address, shouting."""
    word = words.lower[at]
    if word in hints:
        return False
    if (
        (word in NOT_PEOPLE and not is_given_name(word))
        or word in ENDEARMENTS
        or word in _PRONOUNS
        or (word in OPENERS and not capitals.keeps_capital(word))
    ):
        return True
    if word in POSSESSIVES or word in SOFT_TITLES or word in INTERJECTIONS or word in _NEVER_ALONE:
        return True
    if len(word) == 1 or _ROMAN.match(words.form[at]):
        return True
    is_loud = len(word) > 1 and words.form[at].isupper()
    return is_loud and capitals.lower[word] > 0


def _join_particles(words: Words, first: int, last: int, *, titled: bool) -> tuple[str, ...]:
    """The words of a name, small particles made one with what follows: "van der meer" is one word."""
    names: list[str] = []
    particles: list[str] = []
    for at in range(first, last + 1):
        word = words.lower[at]
        is_particle = word in NAME_PARTICLES and word != "of" and at < last
        if is_particle and (words.form[at][0].islower() or names or titled):
            particles.append(word)
        else:
            names.append(" ".join([*particles, word]))
            particles = []
    return _strip_suffixes(tuple(_STUTTER.sub("", name) for name in names))


def _strip_suffixes(names: tuple[str, ...]) -> tuple[str, ...]:
    while len(names) > 1 and names[-1] in NAME_SUFFIXES:
        names = names[:-1]
    if names and "-" in names[-1]:
        base, _, tail = names[-1].rpartition("-")
        if tail in HONORIFIC_SUFFIXES and base:
            names = (*names[:-1], base)
    return names


def _surface(words: Words, first: int, last: int) -> str:
    return " ".join(words.content[words.start[first] : words.end[last]].split())


def is_vocative(words: Words, first: int, last: int) -> bool:
    """Whether somebody is called by words `first` to `last`: set off by commas or alone, inside a quotation."""
    if words.quotation[first] < 0:
        return False
    before, after = words.gap[first], words.after(last)
    if words.clitic[last] or not after or after[0] not in ",.!?;:—-…\"”'’":
        return False
    starts = words.opens[first] or first == 0 or words.quotation[first - 1] != words.quotation[first]
    return "," in before or (starts and after[0] in ",.!?—-…") or words.lower[first - 1] in ("oh", "o", "dear", "hey")


def is_speech_tag(words: Words, first: int, last: int) -> bool:
    """Whether words `first` to `last` are the subject of a verb of speaking that stands beside a quotation."""
    if words.quotation[first] >= 0:
        return False
    after = last + 1
    start = first - 1 if first and words.lower[first - 1] in ("the", "old", "young", "little", "poor") else first
    before = start - 1
    if (
        before >= 0
        and words.gap[first] in (" ", "\n")
        and words.lower[before] in SPEECH_VERBS
        and words.quotation[before] < 0
        and _stands_after_quotation(words, before)
        and _speaks_beside(words, before, before, last)
    ):
        return True
    if after < len(words) and not words.clitic[last] and words.gap[after] in (" ", "\n"):
        verb = after + 1 if words.lower[after].endswith("ly") and after + 1 < len(words) else after
        return words.lower[verb] in SPEECH_VERBS and _speaks_beside(words, verb, start, verb)
    return False


def _stands_after_quotation(words: Words, verb: int) -> bool:
    """Whether a verb before its subject follows the words spoken; in "He asked Ina" she is no subject."""
    for at in (verb - 1, verb - 2):
        if at < 0 or words.paragraph[at] != words.paragraph[verb]:
            return words.lower[verb] in ("said", "cried", "quoth", "says")
        if words.quotation[at] >= 0:
            return True
        if not (words.lower[at].endswith("ly") or words.lower[at] in ("then", "here", "now", "thus")):
            return False
    return False


def _speaks_beside(words: Words, verb: int, first: int, last: int) -> bool:
    """Whether the verb, with its subject words `first` to `last`, belongs to a quotation next to it.

    A smile or a sigh does only where a comma joins it: "Fine," she sighed.
    """
    if words.lower[verb] not in WEAK_SPEECH_VERBS:
        return _is_beside_quotation(words, first, last)
    is_after = first > 0 and words.quotation[first - 1] >= 0 and words.paragraph[first - 1] == words.paragraph[first]
    if is_after and words.gap[first].lstrip()[:1] in (",", "!", "?"):
        return True
    after = last + 1
    return after < len(words) and words.gap[after].startswith(",") and words.quotation[after] >= 0


def _is_beside_quotation(words: Words, first: int, last: int) -> bool:
    paragraph = words.paragraph[first]
    if first and words.paragraph[first - 1] == paragraph and words.quotation[first - 1] >= 0:
        return True
    for at in range(last + 1, min(last + 6, len(words))):
        if words.paragraph[at] != paragraph:
            return False
        if words.quotation[at] >= 0:
            return True
    return False


def _person_score(
    words: Words,
    kind: NameType,
    hints: frozenset[str],
    model_names: frozenset[int] | None,
    actors: frozenset[int],
) -> float:
    score = _prior(kind, hints) + _place_score(words, kind)
    for sighting in kind.sightings:
        score += _context_score(words, kind, sighting)
        if model_names is not None and sighting.last in model_names:
            score += 0.9
        elif sighting.last in actors and words.quotation[sighting.last] < 0:
            # The model knows few names by sight; who looks up and shrugs is somebody.
            score += _ACTS
        elif model_names is not None:
            score -= 0.5
    return score


def _place_score(words: Words, kind: NameType) -> float:
    """Below nothing where a name that never speaks is gone to and lived in."""
    if kind.title or any(sighting.is_tag for sighting in kind.sightings):
        return 0.0
    before = [words.lower[one.first - 1] for one in kind.sightings if one.first]
    entered = sum(word in _BEFORE_PLACES for word in before)
    inside = sum(word in ("in", "into", "near") for word in before)
    if entered >= 0.35 * kind.count and inside >= 0.12 * kind.count:
        return -5.0
    called = any(one.is_vocative for one in kind.sightings) or is_given_name(kind.words[0])
    return -5.0 if not called and entered >= 0.5 * kind.count and kind.count > 3 else 0.0


_BEFORE_PLACES = frozenset("in into at from near of to for leave left reach reached leaving visit round".split())


def _prior(kind: NameType, hints: frozenset[str]) -> float:
    score = 0.0
    if kind.title:
        score += -2.0 if kind.title == "saint" else 3.0 + 0.5 * kind.count
    if is_given_name(kind.words[0]):
        score += 2.0
    elif kind.words[0] in FULL_NAMES and kind.words[0] not in WORD_NAMES:
        score += 1.0
    if len(kind.words) == 1 and (kind.words[0] in KIN_NAMES or kind.words[0] in TITLES):
        score += 2.0 if kind.words[0] in KIN_NAMES else 1.0
    if any(word in hints for word in kind.words):
        score += 4.0
    if kind.words[-1] in PLACE_HEADS and (not kind.title or len(kind.words) > 1):
        score -= 6.0
    if len(kind.words) == 1 and kind.words[0] in NOT_PEOPLE and kind.words[0] not in hints:
        score -= 4.0 if is_given_name(kind.words[0]) else 8.0
    if len(kind.words) > 4:
        score -= 4.0
    return score


def _context_score(words: Words, kind: NameType, sighting: Sighting) -> float:
    first, last = sighting.first, sighting.last
    score = 3.0 * sighting.is_tag + (1.6 if _is_plainly_called(words, sighting) else 0.8) * sighting.is_vocative
    before = words.lower[first - 1] if first and words.gap[first] in (" ", "\n") else ""
    follows = last + 1
    after = words.lower[follows] if follows < len(words) and words.gap[follows] in (" ", "\n") else ""
    if words.clitic[last] in ("'s", "’s", " s"):
        score += 1.0 if after in PERSON_PARTS else 0.1
    elif after in AUXILIARIES:
        score += 0.3
    elif after in PERSON_VERBS and not words.opens[follows]:
        score += 1.0
    if before == "at" and first > 1 and words.lower[first - 2] in _DONE_AT_PEOPLE:
        score += 1.0
    elif before in PLACE_PREPOSITIONS:
        score -= 1.5 if before in ("in", "into", "throughout", "near") else 0.7
    elif before in ("the", "a", "an", "this", "that"):
        score -= 0.2 if kind.words[-1] in PERSON_NOUNS else 0.8
    elif before in _TAKING_PEOPLE:
        score += 1.0
    if first > 1 and (words.lower[first - 2], before) in _INTRODUCING:
        score += 3.0
    return score


def _is_plainly_called(words: Words, sighting: Sighting) -> bool:
    """Whether a form of address ends what is said and its capital is its own: "Shut up, Quill." """
    first = sighting.first
    if not sighting.is_vocative or words.opens[first] or not first or not words.form[first][0].isupper():
        return False
    is_listed = words.form[first - 1][0].isupper() and not words.opens[first - 1]
    follows = sighting.last + 1
    ends = follows >= len(words) or words.quotation[follows] != words.quotation[first]
    return (ends or words.after(sighting.last)[:1] in ".!?") and not is_listed


_DONE_AT_PEOPLE = PERSON_VERBS - AUXILIARIES
_INTRODUCING = frozenset((("name", "is"), ("call", "me"), ("name", "was"), ("called", "me")))


_TAKING_PEOPLE = frozenset(
    "told asked kissed hugged thanked married loved met invited introduced ignored answered interrupted watched missed "
    "forgave poor dear old young little sir named called with".split()
)


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
