"""Notes that an author drops into the middle of a paragraph: "he danced (A/N: I love that song!) until morning"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellread.text import Span

_LABEL = (
    r"(?:a/n|a\\n|a\.n\.|A\.?N(?=\s*[:;.,\-–—])|AN(?=\s)|an(?=\s*:)|(?:authors?['’`]?s?['’`]?|authoress['’]?s?|translator['’]?s) ?(?:notes?|comments?)|"
    r"t/n|TN(?=\s*[:;\-–—])|tl ?note|tl(?=\s*:)|e/n|ed(?:itor['’]s)? ?note|b/n|pr ?note|note from (?:the )?author|n/a(?=\s*:)|"
    r"note(?=\s*:))"
)
_OPEN = re.compile(rf"[(\[{{【<]{{1,2}}\s*[*_]{{0,3}}(?-i:(?!an\s))(?:{_LABEL})", re.I)
#: without a bracket: only with its slash and its colon, after the end of a sentence
_LOOSE = re.compile(r"(?<=[.!?…”\"*])[ \t]+[*_]{0,3}a/n\s?[*_]{0,3}[:\-–]", re.I)
#: "(sorry, couldn't resist lol)": no label, but nobody in a story smiles with marks
_SMILING = re.compile(
    r"\((?=[^()\n]{3,160}\))[^()\n]*?(?:\blol\b|\bxd\b|\blmao\b|[:;]-?[)D](?=\s|\))|\^_*\^|\bsorry (?:guys|readers)\b)[^()\n]*\)",
    re.I,
)
_PAIRS = {"(": ")", "[": "]", "{": "}", "【": "】", "<": ">"}
_LONGEST = 3000
#: a note without brackets is rarely longer
_LOOSE_LONGEST = 600
_SENTENCE_END = re.compile(r"[.!?…][\"”’)*]*(?=\s)")


def find_inline_notes(content: str) -> Iterator[tuple[Span, str]]:
    """Notes in brackets and after a loose label, with the rule that saw each, in text order."""
    at = 0
    for match in _iter_open(content):
        if match.start() < at or _is_an_article(match):
            continue
        at = _closing(content, match.start())
        yield Span(match.start(), at), "bracketed-note"
    for match in _LOOSE.finditer(content) if "a/n" in content.lower() else ():
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        end = _loose_end(content, match.end())
        if not _in_speech(content, start):
            yield Span(start, start + len(content[start:end].rstrip())), "loose-note"
    for match in _SMILING.finditer(content):
        if not _in_speech(content, match.start()):
            yield Span(match.start(), match.end()), "smiling-aside"


def _iter_open(content: str) -> Iterator[re.Match[str]]:
    """Matches of `_OPEN`, looked for at brackets alone: few paragraphs have any."""
    places = sorted(match.start() for sign in _PAIRS for match in re.finditer(re.escape(sign), content))
    last = 0
    for place in places:
        match = _OPEN.match(content, place) if place >= last else None
        if match is not None:
            last = match.end()
            yield match


def _loose_end(content: str, at: int) -> int:
    """Where a note without brackets ends: with its line, or, where much follows, with its first sentence.

    A story can be one endless line; a note kept too short costs less than a story lost.
    """
    end = content.find("\n", at)
    end = len(content) if end < 0 else end
    if end - at <= _LOOSE_LONGEST:
        return end
    sentence = _SENTENCE_END.search(content, at, at + _LOOSE_LONGEST)
    return sentence.end() if sentence else end


def _is_an_article(match: re.Match[str]) -> bool:
    """ "(an old coat)" begins with an article; "(AN old coat..." does not."""
    words = match.group().lstrip("([{【<*_ \t\n")
    return words[:2] == "an" and not words.startswith(("an:",)) and len(words) <= 3


def _closing(content: str, start: int) -> int:
    """After the bracket that closes the one at `start`; the paragraph's end where none does."""
    opener = content[start]
    closer = _PAIRS[opener]
    depth = 0
    for at in range(start, min(len(content), start + _LONGEST)):
        if content[at] == opener:
            depth += 1
        elif content[at] == closer:
            depth -= 1
            # "(A/N: hello :))" closes twice by a smile.
            if depth == 0 and not _is_smile(content, at, closer):
                return at + 1
            depth = max(depth, 1) if depth == 0 else depth
    end = content.find("\n", start)
    return len(content[: end if end >= 0 else len(content)].rstrip())


def _is_smile(content: str, at: int, closer: str) -> bool:
    if closer != ")" or content[at - 1 : at] not in (":", ";"):
        return False
    rest = content[at + 1 : at + 200].split("\n")[0]
    return rest.count(")") > rest.count("(")


def _in_speech(content: str, at: int) -> bool:
    """Whether double marks are open at `at`, counted from the line's start."""
    start = content.rfind("\n", 0, at) + 1
    before = content[start:at]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")
