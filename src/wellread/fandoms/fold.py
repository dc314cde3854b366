"""Names as they are compared. No domain logic."""

from __future__ import annotations


def fold(name: str) -> str:
    """A name as names are compared: small letters, straight apostrophes, no full stops, no article."""
    plain = " ".join(name.replace("’", "'").replace(".", "").lower().split())
    return plain.removeprefix("the ")
