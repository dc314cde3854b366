"""Capitalised words → the names of people, each with where it stands and why it is taken for a person's.

No list of names decides and no model has to: a name is a word that keeps its capital inside sentences, and a
person's name is one that speaks, is spoken to, bears a title, owns a hand or a voice. Places are entered and left.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wellread.characters.given_names import is_given_name
from wellread.characters.name_types import TITLE_FORMS, NameType, Sighting
from wellread.characters.patterns import (
    DETERMINERS,
    ENDEARMENTS,
    HONORIFIC_SUFFIXES,
    INTERJECTIONS,
    KIN_TITLES,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NOT_PEOPLE,
    OPENERS,
    PERSON_NOUNS,
    PERSON_VERBS,
    PLACE_HEADS,
    POSSESSIVES,
    SOFT_TITLES,
    TITLES,
)
from wellread.characters.person_score import SURE, person_score
from wellread.characters.tags import is_speech_tag, is_vocative
from wellread.characters.words import BORDER, SHORT_TEXT, Words

#: "K-Kelsie", "Je-Jess"
_STUTTER = re.compile(r"^(?:(\w{1,2})[-‐‑])+(?=\1)")
_ROMAN = re.compile(r"^[IVXLC]+$")
#: "Tch", "Mm", "Pfft"; "TJ" is somebody
_VOWELLESS = re.compile(r"^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tvwxz]+$")
#: "Ooooh", "Shhh", "Noooo"
_DRAWN_OUT = re.compile(r"(\w)\1\1")
#: "d'Artagnan", and not "D'You"
_PARTICLED = re.compile(r"[dD]['’](?!You\b)[^\W\da-z_][^\W\dA-Z_]{2,}$")
#: titles that some write small before a name: "uncle Luke"; "I miss Jess" has none
_LOWER_TITLES = KIN_TITLES | frozenset("mr mrs dr doctor captain professor lady lord sir queen king".split())
#: titles that are nobody's name by themselves
_NEVER_ALONE = frozenset("mr mrs ms messrs mister st saint dr mx fra".split())

#: titles that a stop may follow; "No, the Queen. Yes" ends a sentence
_SHORT_TITLES = frozenset("mr mrs ms mx dr prof capt col gen lt sgt cpl rev st mme mlle m fr sr jr hon".split())


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
    small: frozenset[int] = frozenset(),
    familiar: Mapping[str, str] | None = None,
    model_names: frozenset[int] | None = None,
    actors: frozenset[int] = frozenset(),
) -> list[NameType]:
    """Names of people, most frequent first.

    Args:
        hinted: words (lower case) that the file's own fields or its notes say are names of people.
        small: places where a word of the language is a name though it has no capital: "will says".
        familiar: words (lower case) that name people of the story's world, with the pronoun set of these or ""; they
            need a capital that is their own.
        model_names: words that a trained model took for people's names; None where no model spoke.
        actors: words that a trained model took for names and for the subject of a verb.
    """
    bare = frozenset(hinted) | {"y/n", "f/n", "l/n"} | _particled_names(words)
    hints = bare | _speaking_oddities(words) | _with_own_capital(familiar or {}, capitals)
    hints |= {words.lower[at] for at in small}
    types: dict[tuple[str, tuple[str, ...]], NameType] = {}
    for title, names, first, last in _iter_runs(words, capitals, hints, bare, small):
        kind = types.setdefault((title, names), NameType(title, names))
        sighting = Sighting(first, last, is_vocative(words, first, last), is_speech_tag(words, first, last))
        kind.sightings.append(sighting)
        kind.surfaces[_surface(words, first, last)] += 1
    for kind in types.values():
        kind.known = (familiar or {}).get(kind.words[0], "")
        kind.score = person_score(words, kind, hints, model_names, actors)
    return sorted(_people_among(types), key=lambda kind: (-kind.count, kind.sightings[0].first))


def _speaking_oddities(words: Words) -> frozenset[str]:
    """Words that are otherwise no people's names and speak here all the same: a man called Sunday."""
    # One whom a page lets speak once is as odd as one whom a book lets twice; its capital has to be its own.
    is_short = len(words) < SHORT_TEXT
    spoken = Counter(
        word
        for at, word in enumerate(words.lower)
        if (word in NOT_PEOPLE or (is_short and word in ENDEARMENTS and is_given_name(word)))
        and words.form[at][0].isupper()
        and not (is_short and (words.opens[at] or words.lower[at - 1] in DETERMINERS))
        and is_speech_tag(words, at, at)
    )
    least = 1 if is_short else 2
    return frozenset(
        word
        for word, count in spoken.items()
        if count >= least and len(word) > 2 and word not in _NEVER_PART | _PRONOUNS
    )


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
    words: Words, capitals: Capitals, hints: frozenset[str], bare: frozenset[str], small: frozenset[int]
) -> Iterable[tuple[str, tuple[str, ...], int, int]]:
    """(title, names, first word, last word) of every run that may be a name; `bare` and `small` need no capital."""
    at, n_words = 0, len(words)
    while at < n_words:
        is_titled = words.lower[at] in _LOWER_TITLES and at + 1 < n_words and words.lower[at + 1] in bare
        is_bare = words.lower[at] in bare or at in small
        if not words.form[at][0].isupper() and not is_bare and not is_titled:
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
        if words.form[last][0].islower() and words.lower[follows] in hints and words.lower[last] in hints:
            # "grace okafor" in a story without capitals.
            return follows if words.gap[follows] == " " else None
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
_NEVER_PART = frozenset("i i'm i’m i'll i’ll i've i’ve i'd i’d o and or to in on at with for from by".split())


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
    if _VOWELLESS.match(words.form[at]):
        return True
    if len(word) == 1 or _ROMAN.match(words.form[at]) or _DRAWN_OUT.search(word):
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
