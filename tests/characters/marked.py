"""Marked stories: `[words|Key]` is a mention by name or description, `{words|Key}` one by pronoun; `[Key]` is both.

Equal keys are one person, different keys different people. Directives open a text: `<note=A,B>` names people in the
notes, `<narrator=Key>` says who tells it, `<reader>` that the story calls somebody "you".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellread.text import Span

_MARK = re.compile(r"\[([^\[\]|]+)(?:\|([^\[\]|]+))?\]|\{([^{}|]+)\|([^{}|]+)\}")
_DIRECTIVE = re.compile(r"<(\w+)(?:=([^>]*))?>")


@dataclass(frozen=True, slots=True)
class MarkedStory:
    """A story and what a reader knows about it."""

    title: str
    text: str
    #: (where, whose)
    mentions: tuple[tuple[Span, str], ...]
    directives: dict[str, str]


def parse_story(title: str, marked: str) -> MarkedStory:
    """The story without its marks.

    Raises:
        ValueError: when it marks nothing, or a bracket is left over.
    """
    directives = {match[1]: match[2] or "" for match in _DIRECTIVE.finditer(marked)}
    marked = _DIRECTIVE.sub("", marked).strip()
    pieces: list[str] = []
    mentions: list[tuple[Span, str]] = []
    length = at = 0
    for match in _MARK.finditer(marked):
        words = match[1] or match[3]
        before = marked[at : match.start()]
        pieces += [before, words]
        length += len(before)
        mentions.append((Span(length, length + len(words)), match[2] or match[4] or match[1]))
        length += len(words)
        at = match.end()
    text = "".join([*pieces, marked[at:]])
    if any(bracket in text for bracket in "[]{}<>|"):
        raise ValueError(f"{title}: a mark is crossed or not closed")
    if not mentions and not directives:
        raise ValueError(f"{title}: nothing is marked")
    return MarkedStory(title, text, tuple(mentions), directives)


def read_stories(content: str) -> list[MarkedStory]:
    """The stories of a file, each under a line `=== title`."""
    parts = re.split(r"^=== (.*)\n", content, flags=re.M)[1:]
    return [parse_story(title, body) for title, body in zip(parts[::2], parts[1::2], strict=True)]
