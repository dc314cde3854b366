"""Names as they are compared. No domain logic."""

from __future__ import annotations

import re

_BLANKS = re.compile(r"\s+")


def fold(name: str) -> str:
    """A name as names are compared: small letters, straight apostrophes, no full stops, no article."""
    plain = _BLANKS.sub(" ", name.replace("’", "'").replace(".", "").lower()).strip()
    return plain.removeprefix("the ")
