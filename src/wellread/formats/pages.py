"""Text that was laid out in pages: what stands at the head and foot of each, and columns side by side."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from wellread.records import Hint
from wellread.text import Span, trimmed

_LINE = re.compile(r"[^\n\f]*\S[^\n\f]*")
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"\W*(?:page\W+)?(?:\d{1,4}|[ivxlc]{1,6})(?:\W+(?:of\W+)?\d{1,4})?\W*", re.IGNORECASE)
_PAGE_LINE = re.compile(r"^[ \t-]*Page (?P<n>\d{1,4})(?: of \d{1,4})?[ \t-]*$", re.MULTILINE)
#: a chapter's head opens a page and is no page's
_CHAPTER = re.compile(r"\W*(?:chapter|part|book|prologue|epilogue|kapitel|chapitre|cap[ií]tulo)\b", re.IGNORECASE)
#: a line of the story that comes again is a refrain
_PROSE = re.compile(r"""^[\"“‘«]|[.!?…][\"”’»)]*$""")
#: pages that a text must have before a line on many of them means anything
_FEWEST = 3
#: share of the pages that bear the line; left and right pages may differ
_SHARE = 0.35
#: lines looked at from the head and from the foot of a page
_EDGE = 2
#: a line longer than this is a paragraph
_LONGEST = 160
_MAX_PAGES = 20_000

#: a gap between two columns is so wide at least
_GUTTER = 3
#: columns begin this far from the left
_NARROWEST = 20


@dataclass(frozen=True, slots=True)
class _Edge:
    span: Span
    #: the line with its figures made alike
    key: str


def find_page_lines(content: str) -> list[Hint]:
    """Heads, feet and numbers of pages, where form feeds part them; none for other texts."""
    if content.count("\f") + 1 < _FEWEST:
        return _counted_lines(content)
    pages = _edges(content)
    heads = Counter(key for above, _ in pages for key in {edge.key for edge in above})
    feet = Counter(key for _, below in pages for key in {edge.key for edge in below})
    least = max(2, _SHARE * len(pages))
    found: set[Span] = set()
    for above, below in pages:
        found.update(edge.span for edge in _taken(above, heads, least))
        found.update(edge.span for edge in _taken(below, feet, least))
    return [Hint("archive_note", span) for span in sorted(found, key=lambda span: span.start)]


def _counted_lines(content: str) -> list[Hint]:
    """ "Page 1", "Page 2" on lines of their own, where nothing else shows the pages."""
    if "Page " not in content:
        return []
    found = list(_PAGE_LINE.finditer(content))
    numbers = [int(match.group("n")) for match in found]
    if len(found) < _FEWEST or any(after != before + 1 for before, after in pairwise(numbers)):
        return []
    return [Hint("archive_note", trimmed(content, match.start(), match.end())) for match in found]


def _taken(edges: list[_Edge], counts: Counter[str], least: float) -> list[_Edge]:
    """The lines from a page's edge inwards that come again on other pages; the first other line ends them."""
    taken = []
    for edge in edges:
        if counts[edge.key] < least:
            break
        taken.append(edge)
    return taken


def _edges(content: str) -> list[tuple[list[_Edge], list[_Edge]]]:
    pages = []
    start = 0
    for words in content.split("\f")[:_MAX_PAGES]:
        lines = [match.span() for match in _LINE.finditer(content, start, start + len(words))]
        known = (
            [_edge(content, *line) for line in lines[:_EDGE]],
            [_edge(content, *line) for line in lines[: -_EDGE - 1 : -1]],
        )
        if lines:
            pages.append(known)
        start += len(words) + 1
    return pages


def _edge(content: str, start: int, end: int) -> _Edge:
    span = trimmed(content, start, end)
    words = content[span.start : span.end]
    if len(words) > _LONGEST or _CHAPTER.match(words) or _PROSE.search(words):
        return _Edge(span, f"{words}@{start}")
    key = "#" if _NUMBER.fullmatch(words) else _DIGITS.sub("#", " ".join(words.split()).casefold())
    # an ornament is a scene's, wherever a page ends
    return _Edge(span, key if any(char.isalnum() for char in key) or key == "#" else f"{key}@{start}")


def unfold_columns(content: str) -> tuple[str, bool]:
    """The text with its pages' columns one after the other, and whether there were any."""
    if "   " not in content[:20_000] or "\f" not in content:
        return content, False
    pages = content.split("\f")
    unfolded = [_unfold(page) for page in pages]
    n_columns = sum(after is not None for after in unfolded)
    if n_columns * 2 < sum(bool(page.strip()) for page in pages):
        return content, False
    return "\f".join(page if after is None else after for page, after in zip(pages, unfolded, strict=True)), True


def _unfold(page: str) -> str | None:
    """A page's two columns one below the other; None for a page of one."""
    lines = page.split("\n")
    filled = [line for line in lines if line.strip()]
    gutter = _gutter(filled)
    if gutter is None:
        return None
    rows = [at for at, line in enumerate(lines) if _crosses(line, gutter)]
    first, last = rows[0], rows[-1]
    # One column may begin above the other, or end below it.
    while first > 0 and not lines[first - 1][:gutter].strip():
        first -= 1
    while last + 1 < len(lines) and _is_one_sided(lines[last + 1], gutter):
        last += 1
    inside = lines[first : last + 1]
    if any(
        line[:gutter].strip() and line[gutter : gutter + 1].strip() and not _crosses(line, gutter) for line in inside
    ):
        return None
    left = [line[:gutter].rstrip() for line in inside]
    right = [_unindented(line[gutter:], inside, gutter) for line in inside]
    return "\n".join([*lines[:first], *left, *right, *lines[last + 1 :]])


def _unindented(words: str, lines: list[str], gutter: int) -> str:
    """A line of the right column, moved to where its column begins."""
    starts = [len(line[gutter:]) - len(line[gutter:].lstrip()) for line in lines if line[gutter:].strip()]
    return words[min(starts, default=0) :].rstrip()


def _is_one_sided(line: str, gutter: int) -> bool:
    return not line[:gutter].strip() or not line[gutter - _GUTTER :].strip()


def _crosses(line: str, gutter: int) -> bool:
    """Whether a line has words on both sides of the gap and the gap between them."""
    return bool(line[:gutter].strip() and line[gutter:].strip()) and not line[gutter - _GUTTER : gutter].strip()


def _gutter(lines: list[str]) -> int | None:
    """The column before which most lines are blank while words stand on both sides of it."""
    if len(lines) < 10:
        return None
    width = max(map(len, lines))
    best = None
    for column in range(max(_NARROWEST, width // 3), width * 2 // 3 + 1):
        both = [line for line in lines if line[:column].strip() and line[column:].strip()]
        clear = sum(not line[column - _GUTTER : column].strip() for line in both)
        if len(both) > 0.5 * len(lines) and clear > 0.9 * len(both):
            best = column
    return best
