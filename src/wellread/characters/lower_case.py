"""Names in stories that write none with a capital: whoever speaks, and whoever is called."""

from __future__ import annotations

from collections import Counter

from wellread.characters.given_names import GIVEN_NAMES, WORD_NAMES
from wellread.characters.nominals import is_person_noun
from wellread.characters.patterns import (
    AUXILIARIES,
    DETERMINERS,
    ENDEARMENTS,
    INTERJECTIONS,
    KIN_NAMES,
    NO_NOUN,
    NOT_PEOPLE,
    OPENERS,
    PERSON_NOUNS,
    PERSON_PARTS,
    PERSON_VERBS,
    POSSESSIVES,
    TITLES,
)
from wellread.characters.pronoun_sets import FIRST_PERSON, PLURAL_THEY, PRONOUN_SETS, SECOND_PERSON
from wellread.characters.tags import is_speech_tag, is_vocative
from wellread.characters.words import Words

#: below this share of words with a capital a story writes names without
_SHARE = 0.02

#: share of its places in which the model must take a word for a name
_PROPER = 0.7
#: titles that only a family name follows
_FORMAL = frozenset("mr mrs ms dr".split())

_NO_NAMES = (
    DETERMINERS | ENDEARMENTS | INTERJECTIONS | NO_NOUN | NOT_PEOPLE | OPENERS | POSSESSIVES | FIRST_PERSON
    | SECOND_PERSON | PLURAL_THEY | PERSON_VERBS | frozenset(form for one in PRONOUN_SETS for form in one.forms)
) - (GIVEN_NAMES - WORD_NAMES)  # fmt: skip

#: names that are words of the language as well; of the titles among them only "dean" is mostly somebody's name
_WORDS_TOO = (GIVEN_NAMES & (WORD_NAMES | _NO_NAMES)) - KIN_NAMES - (TITLES.keys() - {"dean"})


def is_lower_case(words: Words) -> bool:
    """Whether the story hardly ever writes a capital; "I" does not count."""
    if len(words) < 20:
        return False
    capitals = sum(form[0].isupper() and form != "I" for form in words.form)
    return capitals < _SHARE * len(words)


def find_lower_case_names(words: Words, proper: frozenset[int] = frozenset()) -> frozenset[str]:
    """Words that name people: subjects of verbs of speaking beside a quotation, and forms of address.

    Args:
        proper: words that a trained model took for names of anything.
    """
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
        elif at and words.lower[at - 1] in _FORMAL and words.gap[at] in (" ", ". "):
            spoken[word] += 2
    plain = GIVEN_NAMES - WORD_NAMES - frozenset(PERSON_NOUNS)
    for word in frozenset(words.lower) & plain:
        spoken[word] += 2
    for word in _mostly_proper(words, proper):
        spoken[word] += 2
    return frozenset(word for word, count in spoken.items() if count >= 2 and word not in TITLES)


def _mostly_proper(words: Words, proper: frozenset[int]) -> list[str]:
    """Words that the model takes for names nearly wherever they stand: "okafor"."""
    taken = Counter(words.lower[at] for at in proper)
    return [
        word
        for word, count in taken.items()
        if count >= 2 and count >= _PROPER * words.lower.count(word) and word not in _NO_NAMES
        and not is_person_noun(word)
    ]  # fmt: skip


def find_word_names(words: Words, proper: frozenset[int] = frozenset()) -> frozenset[int]:
    """Places where a word of the language is somebody's name: "will says", and not "i will say".

    A word counts that speaks beside a quotation with a verb that only a person's name can go before.
    """
    places = [at for at, word in enumerate(words.lower) if word in _WORDS_TOO and _acts_or_is_called(words, at, proper)]
    speaking = {words.lower[at] for at in places if is_speech_tag(words, at, at)}
    return frozenset(at for at in places if words.lower[at] in speaking)


def _acts_or_is_called(words: Words, at: int, proper: frozenset[int]) -> bool:
    if at and words.lower[at - 1] in (*DETERMINERS, *POSSESSIVES) and words.gap[at] == " ":
        return False
    if words.quotation[at] >= 0:
        return is_vocative(words, at, at)
    follows = at + 1
    if follows < len(words) and words.gap[follows] == " " and not words.clitic[at]:
        verb = words.lower[follows]
        if verb in PERSON_VERBS and verb not in AUXILIARIES and verb.endswith(("s", "d", "t")):
            return True
    owns = words.clitic[at] in ("'s", "’s") and follows < len(words) and words.lower[follows] in PERSON_PARTS
    return owns or is_speech_tag(words, at, at) or at in proper
