"""Posts as they were typed for a board, in tags of square brackets → a page."""

from __future__ import annotations

import html
import re

from wellread.formats.plain import find_paragraphs

_PAIR = re.compile(
    r"\[(b|i|u|s|center|quote|spoiler|size|color|font|url|indent|align)(?:=[^\]\n]{0,100})?\][\s\S]{1,4000}?\[/\1\]",
    re.IGNORECASE,
)
#: pairs of tags that make a text a board's
_FEWEST = 3
#: tags that look the same in HTML
_SAME = {"b": "b", "i": "i", "em": "em", "strong": "strong", "s": "s", "strike": "s", "sup": "sup"}
_TAG = re.compile(r"\[(?P<end>/?)(?P<name>[a-z]{1,9}|\*)(?:=[^\]\n]{0,200})?\]", re.IGNORECASE)
#: tags that change how words look and not what they say
_LOOKS = frozenset(
    "u size color colour font url email left right justify indent align spoiler quote list table tr td th highlight "
    "background anchor *".split()
)
_PICTURE = re.compile(r"\[(img|youtube|media|video|attach)(?:=[^\]\n]{0,200})?\][^\[\n]{0,500}\[/\1\]", re.IGNORECASE)


def is_board_text(content: str) -> bool:
    """Whether a typed text bears a board's tags, most of them in pairs."""
    if "[/" not in content:
        return False
    found = {match.start() for match in _PAIR.finditer(content[:40_000])}
    return len(found) >= _FEWEST


def page_of_board_text(content: str) -> str:
    """The page that a board would make of the text: its paragraphs, looks and rules."""
    words = html.escape(_PICTURE.sub("", content), quote=False)
    blocks = [words[span.start : span.end] for span in find_paragraphs(words).paragraphs]
    return "<html><body>" + "\n".join(f"<p>{_marked(block)}</p>" for block in blocks) + "</body></html>"


def _marked(block: str) -> str:
    """A paragraph with its tags in HTML; lines stay lines."""

    def swap(match: re.Match[str]) -> str:
        name, end = match.group("name").lower(), match.group("end")
        if name in _SAME:
            return f"<{end}{_SAME[name]}>"
        if name in ("center", "centre"):
            return f"<{end}center>"
        if name == "hr":
            return "<hr>"
        return "" if name in _LOOKS else match.group()

    return _TAG.sub(swap, block).replace("\n", "<br>")
