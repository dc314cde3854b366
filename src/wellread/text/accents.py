"""Letters without their accents."""

from __future__ import annotations

import unicodedata


def strip_accents(words: str) -> str:
    """`words` with each letter in its plainest form: "Zoë" is "Zoe". The number of letters may change."""
    if words.isascii():
        return words
    return "".join(char for char in unicodedata.normalize("NFKD", words) if not unicodedata.combining(char))
