"""Words as the full-text index cuts and stems them, in Python.

The index is SQLite's FTS5 with its `porter unicode61 remove_diacritics 2` tokenizer. What a query means must not depend
on who evaluates it, so the same cutting and stemming stands here; a test holds the two together.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from wellread.text.plain import fold_marks

_WORD = re.compile(r"[^\W_]+")
#: letters that may carry diacritics, and diacritics alone: all beyond ASCII but general punctuation
_MARKED = re.compile("[\u00c0-\u1fff\u2070-\U0010ffff]")
_MARKED_WORD = re.compile(r"\S*[\u00c0-\u1fff\u2070-\U0010ffff]\S*")
_VOWELS = "aeiou"
#: ASCII → lower letters, digits, and a blank for all else
_PARTED = bytes(ord(chr(code).lower()) if code < 128 and chr(code).isalnum() else 32 for code in range(256))


def split_words(text: str) -> tuple[str, ...]:
    """Words of `text`, lower case, without diacritics, in order."""
    return tuple(plain_words(text).split())


def plain_words(text: str) -> str:
    """Words of `text` as `split_words` cuts them, one blank between two."""
    plain = fold_marks(text)
    if not plain.isascii():
        plain = _bare(plain.lower())
        if not plain.isascii():
            return " ".join(_WORD.findall(plain))
    return b" ".join(plain.encode().translate(_PARTED).split()).decode()


def _bare(text: str) -> str:
    """`text` without diacritics; only its few words beyond ASCII are looked at closely."""
    if _MARKED.search(text) is None:
        return text
    return _MARKED_WORD.sub(lambda match: _strip(match.group()), text)


@lru_cache(maxsize=65536)
def _strip(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def stem(word: str) -> str:
    """The stem of a lower-case word by M. F. Porter's algorithm ("An algorithm for suffix stripping", 1980)."""
    # The index stems bytes of UTF-8 and leaves very short and very long words alone; Latin-1 shows bytes as characters.
    letters = word.encode("utf-8").decode("latin-1")
    if not 3 <= len(letters) <= 64:
        return word
    for step in (_step_1a, _step_1b, _step_1c, _step_2, _step_3, _step_4, _step_5):
        letters = step(letters)
    return letters.encode("latin-1").decode("utf-8", "replace")


def _consonant(word: str, at: int) -> bool:
    if word[at] in _VOWELS:
        return False
    return word[at] != "y" or at == 0 or not _consonant(word, at - 1)


def _measure(stem_: str) -> int:
    """Porter's m: how often a vowel run is followed by a consonant run."""
    shape = "".join("c" if _consonant(stem_, at) else "v" for at in range(len(stem_)))
    return len(re.findall(r"v+c+", shape))


def _has_vowel(stem_: str) -> bool:
    return any(not _consonant(stem_, at) for at in range(len(stem_)))


def _double(word: str) -> bool:
    return len(word) > 1 and word[-1] == word[-2] and _consonant(word, len(word) - 1)


def _short(word: str) -> bool:
    """Porter's *o: ends consonant, vowel, consonant, the last not w, x or y."""
    return (
        len(word) > 2
        and _consonant(word, len(word) - 1)
        and not _consonant(word, len(word) - 2)
        and _consonant(word, len(word) - 3)
        and word[-1] not in "wxy"
    )


def _step_1a(word: str) -> str:
    for ending, new in (("sses", "ss"), ("ies", "i"), ("ss", "ss"), ("s", "")):
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + new
    return word


def _step_1b(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) > 0 else word
    for ending in ("ed", "ing"):
        if word.endswith(ending):
            left = word[: -len(ending)]
            return _mend(left) if _has_vowel(left) else word
    return word


def _mend(left: str) -> str:
    if left.endswith(("at", "bl", "iz")):
        return left + "e"
    if _double(left) and left[-1] not in "lsz":
        return left[:-1]
    return left + "e" if _measure(left) == 1 and _short(left) else left


def _step_1c(word: str) -> str:
    return word[:-1] + "i" if word.endswith("y") and _has_vowel(word[:-1]) else word


_STEP_2 = (
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("logi", "log"),
    ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"),
    ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"),
    ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
)  # fmt: skip
_STEP_3 = (
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
)  # fmt: skip
_STEP_4 = (
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti",
    "ous", "ive", "ize",
)  # fmt: skip


def _replace(word: str, table: tuple[tuple[str, str], ...]) -> str:
    for ending, new in table:
        if word.endswith(ending):
            left = word[: -len(ending)]
            return left + new if _measure(left) > 0 else word
    return word


def _step_2(word: str) -> str:
    return _replace(word, _STEP_2)


def _step_3(word: str) -> str:
    return _replace(word, _STEP_3)


def _step_4(word: str) -> str:
    for ending in sorted(_STEP_4, key=len, reverse=True):
        if word.endswith(ending):
            left = word[: -len(ending)]
            if ending == "ion" and not left.endswith(("s", "t")):
                return word
            return left if _measure(left) > 1 else word
    return word


def _step_5(word: str) -> str:
    if word.endswith("e"):
        left = word[:-1]
        measure = _measure(left)
        if measure > 1 or (measure == 1 and not _short(left)):
            word = left
    return word[:-1] if word.endswith("ll") and _measure(word[:-1]) > 1 else word
