"""Names in stories that write none with a capital: whoever speaks, and whoever is called."""

from __future__ import annotations

from collections import Counter

from wellread.characters.given_names import GIVEN_NAMES, WORD_NAMES
from wellread.characters.nominals import is_person_noun
from wellread.characters.patterns import (
    DETERMINERS,
    ENDEARMENTS,
    INTERJECTIONS,
    KIN_NAMES,
    NO_NOUN,
    NOT_PEOPLE,
    OPENERS,
    PERSON_NOUNS,
    PERSON_VERBS,
    POSSESSIVES,
    TITLES,
)
from wellread.characters.pronoun_sets import FIRST_PERSON, PLURAL_THEY, PRONOUN_SETS, SECOND_PERSON
from wellread.characters.tags import is_speech_tag, is_vocative
from wellread.characters.words import Words

#: below this share of words with a capital a story writes names without
_SHARE = 0.02

_NO_NAMES = (
    DETERMINERS | ENDEARMENTS | INTERJECTIONS | NO_NOUN | NOT_PEOPLE | OPENERS | POSSESSIVES | FIRST_PERSON
    | SECOND_PERSON | PLURAL_THEY | PERSON_VERBS | frozenset(form for one in PRONOUN_SETS for form in one.forms)
) - (GIVEN_NAMES - WORD_NAMES)  # fmt: skip


def is_lower_case(words: Words) -> bool:
    """Whether the story hardly ever writes a capital; "I" does not count."""
    if len(words) < 20:
        return False
    capitals = sum(form[0].isupper() and form != "I" for form in words.form)
    return capitals < _SHARE * len(words)


def find_lower_case_names(words: Words) -> frozenset[str]:
    """Words that name people: subjects of verbs of speaking beside a quotation, and forms of address."""
    spoken: Counter[str] = Counter()
    for at, word in enumerate(words.lower):
        if word in _NO_NAMES or len(word) < 2 or (is_person_noun(word) and word not in KIN_NAMES):
            continue
        if at and words.lower[at - 1] in (*DETERMINERS, *POSSESSIVES) and words.gap[at] == " ":
            continue
        if is_speech_tag(words, at, at) and not word.endswith("ly"):
            spoken[word] += 2
        elif is_vocative(words, at, at):
            spoken[word] += 2 if word in GIVEN_NAMES else 1
    plain = GIVEN_NAMES - WORD_NAMES - frozenset(PERSON_NOUNS)
    for word in frozenset(words.lower) & plain:
        spoken[word] += 2
    return frozenset(word for word, count in spoken.items() if count >= 2 and word not in TITLES)
