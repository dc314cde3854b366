"""Marked text: stories whose paratext is fenced by tags, so that a case shows what it expects.

    ## name of the case
    : title=The Wall | complete=in progress
    <n>A/N: hello</n>

    @past

`@past` stands for a few paragraphs of story (bodies.txt). What is in no tag is story. Tags that are unclosed,
 crossed or unknown, and cases with neither a tag nor a story, are refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

TAGS = {
    "n": "authors_note", "d": "disclaimer", "t": "title", "b": "byline", "h": "header", "s": "summary",
    "ded": "dedication", "c": "chapter_heading", "br": "scene_break", "e": "end_mark", "a": "archive_note",
    "o": "other",
}  # fmt: skip
_TAG = re.compile(r"<(/?)(n|d|t|b|h|s|ded|c|br|e|a|o)>")
HERE = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    """One marked text."""

    name: str
    text: str
    #: (kind, words) in order; neighbours of one kind parted by blanks are one
    expected: tuple[tuple[str, str], ...]
    options: dict[str, str] = field(default_factory=dict)


def read_cases(name: str) -> list[Case]:
    """The cases of one file, in its order."""
    bodies = _read_bodies()
    found = []
    for block in re.split(r"^## ", (HERE / name).read_text("utf-8"), flags=re.M)[1:]:
        title, _, rest = block.partition("\n")
        options: dict[str, str] = {}
        if rest.startswith(": "):
            line, _, rest = rest.partition("\n")
            options = dict(part.strip().split("=", 1) for part in line[2:].split(" | "))
        marked = re.sub(r"^@(\w+)$", lambda match: bodies[match.group(1)], rest, flags=re.M).strip() + "\n"
        found.append(parse_case(title.strip(), marked, options))
    return found


def parse_case(name: str, marked: str, options: dict[str, str]) -> Case:
    """The case that tags in `marked` describe."""
    text = ""
    expected: list[tuple[str, int, int]] = []
    open_tag: str | None = None
    start = at = 0
    for match in _TAG.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        closing, tag = match.groups()
        if bool(closing) != (open_tag is not None) or (closing and tag != open_tag):
            raise ValueError(f"{name}: tag {match.group()} where it cannot stand")
        if closing:
            _add(expected, TAGS[tag], start, text)
            open_tag = None
        else:
            open_tag, start = tag, len(text)
    if open_tag is not None:
        raise ValueError(f"{name}: <{open_tag}> is not closed")
    text += marked[at:]
    if not text.strip():
        raise ValueError(f"{name}: no text")
    return Case(name, text, tuple((kind, text[begin:end]) for kind, begin, end in expected), options)


def _add(expected: list[tuple[str, int, int]], kind: str, start: int, text: str) -> None:
    if expected and expected[-1][0] == kind and not text[expected[-1][2] : start].strip():
        expected[-1] = (kind, expected[-1][1], len(text))
    else:
        expected.append((kind, start, len(text)))


def _read_bodies() -> dict[str, str]:
    bodies = {}
    for block in re.split(r"^@", (HERE / "bodies.txt").read_text("utf-8"), flags=re.M)[1:]:
        name, _, words = block.partition("\n")
        bodies[name] = words.strip()
    return bodies
