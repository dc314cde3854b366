"""Words as the database keeps them. No domain logic."""

from __future__ import annotations

import zlib

_LEVEL = 2


def pack(words: str) -> bytes:
    """Compressed UTF-8."""
    return zlib.compress(words.encode("utf-8", "surrogatepass"), _LEVEL)


def unpack(packed: bytes) -> str:
    """What `pack` packed."""
    return zlib.decompress(packed).decode("utf-8", "surrogatepass")
