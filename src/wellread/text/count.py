"""Counting words as the contract counts them."""

from __future__ import annotations

import re

#: a run of non-blanks that holds a letter or digit; possessive, so that long runs of dashes cost no more
_WORD = re.compile(r"(?:[^\w\s]|_)*+[^\W_]\S*+")


def count_words(words: str) -> int:
    """How many runs of non-blanks in `words` hold a letter or digit."""
    return len(_WORD.findall(words))


def say_count(number: int, noun: str) -> str:
    """ "1 word", "1,204 words"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
