"""Speech tags beside a quotation, told by their words alone ("said Ann", "the boy asked quietly")."""

from __future__ import annotations

import re

from wellread.quotations.patterns import SPEECH_VERBS

#: how far a tag's verb may stand from the mark, in code points
_REACH = 70
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[.!?;:\"“”«»„]|,")
_SUBJECTS = frozenset("he she they i we you it xe ze ey fae one someone somebody everyone nobody".split())
_DETERMINERS = frozenset("the a an my his her their our your another both all this that some one two".split())
_ENDS = frozenset('.!?;:"“”«»„')


def tag_verb_after(content: str, start: int, end: int) -> str | None:
    """The verb of a speech tag that begins right after a quotation, in lower case; None where none does."""
    words = _clause(content[start : min(end, start + _REACH)])
    if not words:
        return None
    first = words[0].lower()
    if first in SPEECH_VERBS:
        return first if _is_subject(words[1:2]) or first in ("said", "says", "asked", "replied") else None
    if first in _SUBJECTS:
        return _first_verb(words[1:4])
    if first in _DETERMINERS or words[0][0].isupper():
        return _first_verb(words[1:6])
    if first.endswith("ly") or first in ("and", "then", "was"):
        return _first_verb(words[1:4])
    return None


def tag_verb_before(content: str, start: int, end: int) -> str | None:
    """The verb of a clause that leads up to a quotation ("and she said, "), in lower case; None where none does."""
    piece = content[max(start, end - 2 * _REACH) : end]
    words: list[str] = []
    for word in reversed(_WORDS.findall(piece)):
        if word in _ENDS and (word != ":" or words):
            break
        if word not in (",", ":"):
            words.append(word)
        if len(words) > 9:
            break
    for word in words:
        if word.lower() in SPEECH_VERBS:
            return word.lower()
    return None


def _clause(piece: str) -> list[str]:
    words: list[str] = []
    for word in _WORDS.findall(piece):
        if word in _ENDS:
            break
        if word != ",":
            words.append(word)
        elif words:
            break
    return words


def _first_verb(words: list[str]) -> str | None:
    for word in words:
        if word.lower() in SPEECH_VERBS:
            return word.lower()
    return None


def _is_subject(words: list[str]) -> bool:
    if not words:
        return False
    word = words[0]
    return word[0].isupper() or word.lower() in _SUBJECTS or word.lower() in _DETERMINERS
