"""The labelled lines of a header block as (label, value)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from wellread.paratext.labels import Label, split_labels
from wellread.records import Paratext
from wellread.text import Span, Text

#: "Mood: tired": a row of whose label nothing is known, and no part of the one above
_UNKNOWN_LABEL = re.compile(r"[*_]{0,2}[A-Za-z][A-Za-z' /-]{0,24}[*_]{0,2}:\s")
_KINDS = frozenset(("header", "summary", "disclaimer", "dedication"))


def read_fields(text: Text, paratext: Iterable[Paratext]) -> tuple[tuple[str, str], ...]:
    """(canonical label in lower case, value) of all header blocks, in text order.

    A label that the table does not tell apart keeps its general name; an empty value is left out.
    """
    found: list[tuple[str, str]] = []
    for part in paratext:
        if part.kind not in _KINDS:
            continue
        for label, value in _iter_values(text, part.span):
            if value:
                found.append((label.name, value))
    return tuple(found)


def _iter_values(text: Text, span: Span) -> Iterator[tuple[Label, str]]:
    """Each labelled line's value; lines without a label go on with the value above."""
    last: Label | None = None
    words: list[str] = []
    for line in _lines(text, span):
        pieces = split_labels(text.content, line)
        if not pieces:
            if last is not None and last.kind == "header" and _UNKNOWN_LABEL.match(text.slice(line)):
                yield last, _value(words)
                last, words = None, []
            words.append(text.slice(line))
            continue
        for label, piece in pieces:
            if last is not None:
                yield last, _value(words)
            last, words = label, [text.content[label.value_start : piece.end]]
    if last is not None:
        yield last, _value(words)


def _value(words: list[str]) -> str:
    # "Author: Wren / Rating: T": what parts two rows in one line is no part of either.
    return re.sub(r"\s+[/|•·]$", "", " ".join(" ".join(words).split()).strip("*_ \t"))


def _lines(text: Text, span: Span) -> Iterator[Span]:
    start = span.start
    for line in text.slice(span).split("\n"):
        piece = text.trim(Span(start, start + len(line)))
        if len(piece):
            yield piece
        start += len(line) + 1
