"""A deep reading as the library keeps it: small, without the story's words, offsets into the stored story."""

from __future__ import annotations

import json
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from wellread.records import Analysis
from wellread.records.document import build_document
from wellread.text import Span

#: between two stretches of story in what the library stores
JOINT = "\n\n"

#: what the database has in other tables, or can be had from the file again
_LEFT_OUT = ("text", "paragraphs", "marks", "declared", "source", "story", "paratext")


def pack_reading(analysis: Analysis) -> bytes:
    """A reading without its words, compressed; `lines` has (speaker, start, end) in the stored story."""
    document = build_document(analysis)
    for name in _LEFT_OUT:
        document.pop(name, None)
    document["lines"] = list(_lines(analysis))
    document["mentions"] = len(document.get("mentions") or ())
    for quotation in document["quotations"]:
        quotation.pop("evidence", None)
    return zlib.compress(json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode(), 9)


def unpack_reading(packed: bytes) -> dict[str, Any]:
    """What `pack_reading` packed."""
    return dict(json.loads(zlib.decompress(packed)))


def read_lines(packed: bytes, story: str) -> Iterator[tuple[str, str]]:
    """(names of the speaker in lower case, words) of every line with a speaker, in order."""
    document = unpack_reading(packed)
    names = [fold_names(person["name"], person["aliases"]) for person in document["characters"] or ()]
    for speaker, start, end in document["lines"]:
        yield names[speaker], story[start:end]


def fold_names(name: str, aliases: list[str] | tuple[str, ...]) -> str:
    """All names of a person as one lower-case string, for looking names up in."""
    return " | ".join(dict.fromkeys(item.casefold() for item in (name, *aliases)))


def _lines(analysis: Analysis) -> Iterator[tuple[int, int, int]]:
    if analysis.speech is None:
        return
    story = analysis.layout.story
    lengths = [0, *accumulate(len(span) + len(JOINT) for span in story)]
    starts = [span.start for span in story]
    quotations = analysis.quoting.quotations
    for item in analysis.speech.attributions:
        quotation = quotations[item.quotation]
        if item.speaker is not None and quotation.kind in ("speech", "thought"):
            at = bisect_right(starts, quotation.span.start) - 1
            place: Span = quotation.span
            shift = lengths[at] - starts[at]
            yield int(item.speaker), place.start + shift, place.end + shift
