"""What part a mention plays in its sentence: by the parser where there is one, else by the words around it."""

from __future__ import annotations

from collections.abc import Sequence

from wellread.characters.marks import Mark
from wellread.characters.patterns import NO_NOUN, PERSON_VERBS, SPEECH_VERBS
from wellread.characters.words import Words
from wellread.records import Tokens

SUBJECT, OBJECT, OWNER = "s", "o", "p"

_SUBJECT_LABELS = frozenset(("nsubj", "nsubj:pass", "nsubjpass", "csubj"))
_OWNER_LABELS = frozenset(("nmod:poss", "poss"))
_SUBJECT_PRONOUNS = frozenset("i he she they we xe ze zie ey fae ve ae ne".split())
_OBJECT_PRONOUNS = frozenset("him them me us hir zir xem em faer himself herself themselves themself myself".split())
_OWNER_PRONOUNS = frozenset("his their my our its xyr eir".split())
_BEFORE_OBJECTS = frozenset(
    """
    to of with at by from for in on into upon about after before behind beside near over under against towards
    toward between like than around through past without within and or
    """.split()
)


def find_roles(words: Words, marks: Sequence[Mark], tokens: Tokens, token_at: Sequence[int]) -> list[str]:
    """The role of each mark: SUBJECT, OBJECT or OWNER."""
    return [_role(words, mark, tokens, token_at) for mark in marks]


def _role(words: Words, mark: Mark, tokens: Tokens, token_at: Sequence[int]) -> str:
    token = token_at[mark.last]
    label = tokens.dep[token] if tokens.trained and token >= 0 else ""
    if words.clitic[mark.last] in ("'s", "’s", " s") and mark.form != "pronoun":
        return OWNER
    if label in _SUBJECT_LABELS:
        return SUBJECT
    if label in _OWNER_LABELS:
        return OWNER
    if mark.form == "pronoun":
        return _pronoun_role(words, mark)
    return OBJECT if label in ("obj", "dobj", "iobj", "obl", "pobj") else _role_by_neighbours(words, mark)


def _pronoun_role(words: Words, mark: Mark) -> str:
    form = words.lower[mark.last]
    if form in _SUBJECT_PRONOUNS:
        return SUBJECT
    if form in _OWNER_PRONOUNS:
        return OWNER
    if form == "her":
        after = mark.last + 1
        has_noun = after < len(words) and words.gap[after] == " " and words.lower[after] not in NO_NOUN
        return OWNER if has_noun else OBJECT
    if form in _OBJECT_PRONOUNS:
        return OBJECT
    return _role_by_neighbours(words, mark)


def _role_by_neighbours(words: Words, mark: Mark) -> str:
    before, after = mark.first - 1, mark.last + 1
    if after < len(words) and words.gap[after] in (" ", "\n"):
        word = words.lower[after]
        if word in PERSON_VERBS or (word.endswith("ed") and len(word) > 3):
            return SUBJECT
    if before >= 0 and words.gap[mark.first] in (" ", "\n"):
        word = words.lower[before]
        if word in SPEECH_VERBS:
            return SUBJECT
        if word in _BEFORE_OBJECTS or word.endswith("ed"):
            return OBJECT
    return SUBJECT if words.opens[mark.first] else OBJECT
