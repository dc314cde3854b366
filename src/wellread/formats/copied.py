"""What a place writes round a story that was copied out of it: posts' heads, buttons, counts, readers' words below.

Each place is known by a line that no story has; only then are its other lines looked for. The text stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from wellread.formats.draft import without_overlap
from wellread.formats.facts import clean
from wellread.formats.places import PLACES, Place
from wellread.records import Hint
from wellread.text import trimmed


@dataclass(slots=True)
class Copy:
    """What a place says of the story, and where its words stand."""

    title: str | None = None
    author: str | None = None
    fandom: str | None = None
    hints: list[Hint] = field(default_factory=list)


#: letters from the start, and from the end, in which a place shows itself
_HEAD = 4_000
_END = 20_000


def read_place(content: str) -> Copy | None:
    """The words of the place that a text was copied from; None where it shows none."""
    for place in PLACES:
        known = place.known_by.search(content, 0, _HEAD)
        if known or (place.at_end and place.known_by.search(content, max(_HEAD, len(content) - _END))):
            return _read(place, content)
    return None


def _read(place: Place, content: str) -> Copy:
    copy = Copy()
    end = len(content)
    above = place.above.search(content, 0, _HEAD) if place.above else None
    if above:
        _take(copy, above, content, 0, kind=place.kind)
    least = 0 if place.tail is None else len(content) - place.tail
    below = place.below.search(content, max(least, above.end() if above else 0)) if place.below else None
    if below:
        end = below.start()
        copy.hints.append(Hint("archive_note", trimmed(content, end, len(content))))
    for pattern in place.lines:
        for match in pattern.finditer(content, above.end() if above else 0, end):
            _take(copy, match, content, match.start())
    if place.posts:
        copy.hints += _foreign_posts(place.posts, content, end)
    copy.hints = without_overlap([hint for hint in copy.hints if len(hint.span)])
    return copy


def _take(copy: Copy, match: re.Match[str], content: str, start: int, *, kind: str = "archive_note") -> None:
    found = match.groupdict()
    kind = "title" if "title" in found and "author" not in found else kind
    kind = "chapter_heading" if "heading" in found else kind
    if kind == "chapter_heading":
        copy.hints.append(Hint(kind, trimmed(content, match.start("heading"), match.end())))
        copy.hints.append(Hint("archive_note", trimmed(content, start, match.start("heading"))))
        return
    copy.hints.append(Hint(kind, trimmed(content, start, match.end())))
    copy.fandom = copy.fandom or clean(found.get("fandom") or "") or None
    copy.title = copy.title or clean(found.get("title") or "") or None
    copy.author = copy.author or clean(found.get("author") or "") or None


def _foreign_posts(posts: re.Pattern[str], content: str, end: int) -> Iterator[Hint]:
    """What others wrote between the posts of whoever posted first."""
    found = list(posts.finditer(content, 0, end))
    ends = [*(match.start() for match in found[1:]), end] if found else []
    for match, stop in zip(found, ends, strict=True):
        if match.group("author").strip() != found[0].group("author").strip():
            yield Hint("archive_note", trimmed(content, match.start(), stop))
