"""Words of strangers made safe for a terminal: what steers it is shown, not obeyed."""

from __future__ import annotations

#: control characters become their pictures; those that have none, and marks that turn lines round, a replacement
_SHOWN = {
    **{code: 0x2400 + code for code in range(0x20) if chr(code) not in "\n\t"},
    0x7F: 0x2421,
    **dict.fromkeys((*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD),
}


def show_controls(words: str) -> str:
    """`words` with escapes and other control characters visible; line ends and tabs stay."""
    return words if words.isascii() and words.isprintable() else words.translate(_SHOWN)
