"""The title and the author's name as lines of the text."""

from __future__ import annotations

import re

from wellread.paratext.breaks import is_break_line, is_pov_line
from wellread.paratext.headings import is_title_like, parse_bare_number

_EDGES = re.compile(r"^[\s*_~=#|+<>•·★☆♥♡❤✧\-–—/.\\{\[]+|[\s*_~=#|+<>•·★☆♥♡❤✧\-–—/\\}\]]+$")
_QUOTES = re.compile(r"^[\"“‘'«]+|[\"”’'»]+$")
_BYLINE = re.compile(
    r"[\s*_~\-–—(\[]*(?:(?:written|posted|a (?:\w+ ){0,4}(?:story|fic|fanfic|fanfiction|tale|oneshot|one-shot)(?: (?:of|about|from|in) (?:\w+ ?){1,4}?)?|story|fic|fanfic) )?"
    r"by\s*[:\-–—]?\s+(?P<name>[^\s\"“].{0,50}?)[\s*_~\-–—)\].]*$",
    re.I,
)
_TITLE_BY = re.compile(
    r"(?P<title>.{2,80}?)[\s,*_\-–—~]+(?:written )?by:?\s+(?P<name>[\w.@'’-]+(?: [\w.@'’&-]+){0,3})[\s*_~\-–—.]*$", re.I
)
_PART = re.compile(r"\s*[(\[]?\b(?:part\s+)?\d+\s*(?:/|of)\s*(?:\d+|\?+|x)[)\]]?\s*", re.I)
_TAGS = re.compile(r"^(?:(?:new|repost|revised|adv|fic|story|re|x-files|xf)\s*[:>\-]+\s*)+|\s*\[[^\]]{1,12}\]\s*", re.I)
_NAME_STOP = re.compile(
    r"\b(?:the|a|an|his|her|my|your|now|then|was|were|is|it|this|that|and by|candlelight|night|day)\b", re.I
)
_PUNCTUATION = frozenset('.,;:!?…"“”')


def clean_title(words: str) -> str | None:
    """A title without ornament, part numbers and marks around it."""
    found = " ".join(words.split())
    found = _TAGS.sub("", found)
    found = _PART.sub(" ", found).strip()
    by = _TITLE_BY.match(found)
    if by and not _NAME_STOP.search(by.group("name")):
        found = by.group("title")
    found = _EDGES.sub("", found)
    if _QUOTES.sub("", found) != found and not re.search(r"\w[\"“”]\s", found):
        stripped = _QUOTES.sub("", found)
        found = stripped if found[0] in "\"“‘«'" else found
    return found.strip() or None


def parse_byline(words: str) -> str | None:
    """The author in a line "by Wren Hollis"."""
    if len(words) > 80 or "\n" in words.strip():
        return None
    match = _BYLINE.match(words.strip())
    if not match or len(match.group("name").split()) > 5 or _NAME_STOP.search(match.group("name")):
        return None
    return match.group("name").strip(" .*_~-")


def parse_title_line(words: str, *, plain: bool) -> tuple[str, str | None] | None:
    """(title, author or None) of a line that could be a title.

    Args:
        words: the line.
        plain: whether a line without any ornament may be one.
    """
    words = words.strip()
    if not words or len(words) > 100 or words.count("\n") > 1 or is_break_line(words) or is_pov_line(words):
        return None
    by = _TITLE_BY.match(words)
    if by and not _NAME_STOP.search(by.group("name")) and is_title_like(_bare(by.group("title"))):
        return clean_title(by.group("title")) or words, by.group("name")
    bare = _bare(words)
    fenced = bool(bare) and words[0] != bare[0] and words[-1] != bare[-1]
    if not bare or (not fenced and not plain):
        return None
    if parse_bare_number(bare):
        return None
    capitals = bare.isupper() and len(bare.split()) <= 10 and bare[-1] not in ".,;:!?"
    if capitals or is_title_like(bare) or (fenced and len(bare.split()) <= 8 and bare[-1] not in _PUNCTUATION):
        return clean_title(words) or words, None
    return None


def is_lower_title(words: str) -> bool:
    """Whether `words` might be a title in lower case, if what follows says so."""
    words = words.strip()
    return (
        0 < len(words.split()) <= 8
        and len(words) <= 60
        and words[-1] not in ".,;:!…"
        and words[0] not in "\"“‘'«"
        and "\n" not in words
    )


def _bare(words: str) -> str:
    return _EDGES.sub("", words)
