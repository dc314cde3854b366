"""What became of a work from one of its versions to another: grown, shrunk, revised, or the same words elsewhere."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from wellread.library.packing import unpack
from wellread.library.words import split_words
from wellread.text import say_count

_PARAGRAPHS = re.compile(r"\n\s*\n")
#: share of a version's words that may change before it is called revised
_LITTLE = 0.02


@dataclass(frozen=True, slots=True)
class Change:
    """How one version of a work differs from another."""

    #: the other version, and what it is compared with
    key: str
    than: str
    #: "same words", "grown", "shrunk", "revised"
    kind: str
    #: words of paragraphs that only the one has, or only the other
    n_more: int
    n_fewer: int
    #: chapters it has more; below 0, chapters that vanished
    n_chapters: int


def compare(connection: sqlite3.Connection, number: int, than: Sequence[int]) -> list[Change]:
    """How the work of that number differs from each of the others."""
    key, n_chapters, words = _read(connection, number)
    found: list[Change] = []
    for other in than:
        other_key, other_chapters, other_words = _read(connection, other)
        n_more, n_fewer = _count_only(words, other_words), _count_only(other_words, words)
        kind = _name_kind(n_more, n_fewer, sum(len(paragraph) * n for paragraph, n in words.items()))
        found.append(Change(key, other_key, kind, n_more, n_fewer, n_chapters - other_chapters))
    return found


def _read(connection: sqlite3.Connection, number: int) -> tuple[str, int, Counter[tuple[str, ...]]]:
    row = connection.execute(
        "SELECT w.key, w.n_chapters, c.story FROM work w JOIN content c ON c.work_id = w.id WHERE w.id = ?", (number,)
    ).fetchone()
    return str(row[0]), int(row[1]), Counter(map(split_words, _PARAGRAPHS.split(unpack(row[2]))))


def _count_only(these: Counter[tuple[str, ...]], those: Counter[tuple[str, ...]]) -> int:
    """Words of paragraphs that stand in the one and not in the other."""
    return sum(len(paragraph) * n for paragraph, n in (these - those).items())


def _name_kind(n_more: int, n_fewer: int, n_words: int) -> str:
    much_more, much_fewer = (n > _LITTLE * n_words for n in (n_more, n_fewer))
    if not n_more and not n_fewer:
        return "same words"
    if much_more == much_fewer:
        return "revised"
    return "grown" if much_more else "shrunk"


def say_change(change: Change) -> str:
    """In words, as people read it: "shrunk: 31 words fewer, 1 chapter vanished"."""
    facts = [f"{say_count(n, 'word')} {side}" for n, side in ((change.n_more, "more"), (change.n_fewer, "fewer")) if n]
    if change.n_chapters:
        n, what = abs(change.n_chapters), "more" if change.n_chapters > 0 else "vanished"
        facts.append(f"{say_count(n, 'chapter')} {what}")
    return f"{change.kind}: {', '.join(facts)}" if facts else change.kind
