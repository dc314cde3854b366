"""What the network sees of a word: a row for the word itself where it is known, and hashed rows for its shape.

Everything depends on the word alone, never on its place, so the first layer of the network is worked out once for
each different word of a story.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from zlib import crc32

from wellread.language.patterns import GIVEN_NAMES, PERSON_NOUNS, SPEECH_VERBS, TITLES

#: rows of the table of hashed features, the first of which stands for none
N_HASHED = 12_289
#: hashed features a word has at most
N_FEATURES = 16

_DIGITS = re.compile(r"\d")
_RUNS = re.compile(r"(X|x|d)\1{2,}")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "—", "―": "—", "…": "…"})
_SAME = {"--": "—", "---": "—", "...": "…", "....": "…", "``": '"', "''": '"', "?!": "?", "!?": "?"}


def normalize(word: str) -> str:
    """The form under which a word is known: lower case, plain marks, digits alike."""
    if word.startswith("\0"):
        return word
    form = _DIGITS.sub("0", word.lower().translate(_STRAIGHT))
    if len(form) > 1 and len(set(form)) == 1 and not form.isalnum():
        return _SAME.get(form, "…" if form[0] == "." else form[0] if form[0] in "!?—*_~=#" else form[:2])
    return _SAME.get(form, form)


def hashed_features(word: str) -> list[int]:
    """Rows of the hashed table for `word`, at most `N_FEATURES`."""
    form = normalize(word)
    if form.startswith("\0"):
        return []
    names = [f"p{n}{form[:n]}" for n in range(1, min(4, len(form)) + 1)]
    names += [f"s{n}{form[-n:]}" for n in range(1, min(6, len(form)) + 1)]
    names.append("h" + shape(word))
    names += _lexical(form)
    return [1 + crc32(name.encode()) % (N_HASHED - 1) for name in names[:N_FEATURES]]


def shape(word: str) -> str:
    """Letters by case and digits, runs cut to two: "McCoy" is "XxXxx"."""
    signs = "".join(
        "X" if char.isupper() else "x" if char.isalpha() else "d" if char.isdecimal() else char for char in word[:24]
    )
    return _RUNS.sub(r"\1\1", signs.translate(_STRAIGHT))


def is_person_noun(form: str) -> bool:
    """Whether `form`, in lower case, is on our list of nouns for people, in the singular or the plural."""
    if form in PERSON_NOUNS or (form.endswith("s") and form[:-1] in PERSON_NOUNS):
        return True
    if form.endswith("ies"):
        return form[:-3] + "y" in PERSON_NOUNS
    return (form.endswith("men") and form[:-3] + "man" in PERSON_NOUNS) or form in (
        "people",
        "children",
        "wives",
        "folk",
        "folks",
    )


def _lexical(form: str) -> Iterable[str]:
    if is_person_noun(form):
        yield "Lperson"
    if form.rstrip(".") in TITLES:
        yield "Ltitle"
    if form in GIVEN_NAMES:
        yield "Lgiven"
    if form in SPEECH_VERBS:
        yield "Lspeech"


def word_row(word: str, known: Mapping[str, int]) -> int:
    """Row of the table of known words, 0 for an unknown one."""
    return known.get(normalize(word), 0)
