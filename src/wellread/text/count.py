"""Counting words as the contract counts them."""

from __future__ import annotations

import re

from wellread.text.plain import fold_marks

#: a run of non-blanks that holds a letter or digit; possessive, so that long runs of dashes cost no more
_WORD = re.compile(r"(?:[^\w\s]|_)*+[^\W_]\S*+")
#: every ASCII character that is neither letter, digit nor blank
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum() and not chr(code).isspace())
#: blanks of `str` that `bytes` takes for none
_BLANKS = bytes.maketrans(b"\x1c\x1d\x1e\x1f", b"    ")


def count_words(words: str) -> int:
    """How many runs of non-blanks in `words` hold a letter or digit."""
    plain = fold_marks(words)
    if plain.isascii():
        # Without its signs a run is gone or begins a word, and splitting costs a tenth of searching.
        return len(plain.encode().translate(_BLANKS, _SIGNS).split())
    return len(_WORD.findall(words))


def say_count(number: int, noun: str) -> str:
    """ "1 word", "1,204 words"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
