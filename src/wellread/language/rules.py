"""Tags and people by word lists and endings alone, for when there is no model. Nothing is parsed."""

from __future__ import annotations

from collections.abc import Sequence

from wellread.language.draft import Draft
from wellread.language.patterns import CLOSED_CLASSES, ENDINGS, NOT_NAMES, PERSON_NOUNS, SPEECH_VERBS, TITLES
from wellread.records import PersonMention

_DETERMINERS = frozenset("the a an this that my your his her our their another some every each".split())
_PUNCTUATION = {
    ",": ",", ".": ".", "?": ".", "!": ".", ":": ":", ";": ":", "…": ":", "...": ":", "—": ":", "–": ":", "--": ":",
    "(": "-LRB-", ")": "-RRB-", '"': "''", "”": "''", "“": "``", "-": "HYPH", "'": "''", "’": "''", "‘": "``",
}  # fmt: skip


def tag_by_rule(draft: Draft) -> tuple[list[str], list[str]]:
    """Penn tag and universal part of speech of each word; the same for every place a word stands in."""
    by_type = [_tag_type(word) for word in draft.vocabulary.words]
    return [by_type[i][0] for i in draft.ids], [by_type[i][1] for i in draft.ids]


def _tag_type(word: str) -> tuple[str, str]:
    lower = word.lower().replace("’", "'")
    if known := CLOSED_CLASSES.get(lower):
        return known
    if not any(char.isalnum() for char in word):
        return _PUNCTUATION.get(word, ":" if len(word) > 1 else "SYM"), "PUNCT"
    if word[0].isdecimal():
        return "CD", "NUM"
    if lower in SPEECH_VERBS:
        return ("VBZ" if lower.endswith("s") else "VBD"), "VERB"
    if lower in PERSON_NOUNS:
        return "NN", "NOUN"
    if word[0].isupper():
        return "NNP", "PROPN"
    return next(((tag, pos) for ending, tag, pos in ENDINGS if lower.endswith(ending)), ("NN", "NOUN"))


def people_by_rule(draft: Draft, sentence_starts: Sequence[int]) -> tuple[PersonMention, ...]:
    """Runs of capitalised words that are capitalised inside a sentence too, and "the waitress", "her mother"."""
    words = draft.words()
    names = _name_types(words, sentence_starts)
    found: list[PersonMention] = []
    at = 0
    while at < len(words):
        end = _name_end(words, names, at)
        if end > at:
            found.append(PersonMention(at, end, "name", end - 1))
        else:
            end = _nominal_end(words, at)
            if end > at:
                found.append(PersonMention(at, end, "nominal", end - 1))
        at = max(end, at + 1)
    return tuple(found)


def _name_types(words: Sequence[str], sentence_starts: Sequence[int]) -> frozenset[str]:
    firsts = set(sentence_starts)
    marks = frozenset("\"“‘'—:*")
    inside = {
        word
        for at, word in enumerate(words)
        if word[0].isupper() and at not in firsts and at and words[at - 1][-1] not in marks and not word.isupper()
    }
    lower = {word for word in words if word[0].islower()}
    return frozenset(
        word for word in inside
        if word.lower() not in lower | NOT_NAMES and word.lower() not in CLOSED_CLASSES and word[0].isalpha()
    )  # fmt: skip


def _name_end(words: Sequence[str], names: frozenset[str], at: int) -> int:
    end = at
    if words[at].rstrip(".").lower() in TITLES and words[at][0].isupper():
        end += 1
    while end < len(words) and words[end] in names:
        end += 1
    return end if end > at and (words[end - 1] in names or words[at].lower() in PERSON_NOUNS) else at


def _nominal_end(words: Sequence[str], at: int) -> int:
    """End of a determiner, at most two words, and a noun for a person; `at` where there is none."""
    if words[at].lower() not in _DETERMINERS:
        return at
    for end in range(at + 1, min(at + 4, len(words))):
        word = words[end].lower()
        if word in PERSON_NOUNS or (word.endswith("s") and word[:-1] in PERSON_NOUNS):
            return end + 1
        if not word.isalpha() or word in CLOSED_CLASSES:
            break
    return at
