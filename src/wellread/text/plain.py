"""Most English text is ASCII but for a handful of marks; ASCII can be cut many times faster. No domain logic."""

from __future__ import annotations

#: printers' marks → the sign or blank of ASCII that parts words as they do
_MARKS = (
    ("’", "'"), ("“", '"'), ("”", '"'), ("‘", "'"), ("—", "-"), ("–", "-"), ("…", "!"), ("\xa0", " "), ("«", '"'),
    ("»", '"'), ("\u2028", "\n"), ("\u200b", "."), ("\ufeff", "."),
)  # fmt: skip


def fold_marks(words: str) -> str:
    """`words` with common marks beyond ASCII as signs within it: as long, letters and blanks where they were."""
    if words.isascii():
        return words
    for mark, sign in _MARKS:
        words = words.replace(mark, sign)
    return words
