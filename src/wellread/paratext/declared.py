"""What a typed header block declares, put where the file's own fields say nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from wellread.formats.facts import names_alone, parse_series
from wellread.paratext.layout import find_layout
from wellread.records import Declared, Layout, Work
from wellread.records.ratings import RATING_OF

_SPLIT = re.compile(r"\s*[,;]\s*|\s+and\s+(?=[A-Z])|\s*\n\s*")
_SHIP_SPLIT = re.compile(r"\s*[,;]\s*|\s*\n\s*|\s{2,}")
_ROMANTIC = re.compile(r"\s*(?:/|(?<=[\w)])\s+[x×X]\s+(?=\w)|♥|❤|\s+slash\s+)\s*|(?<=\w)x(?=[A-Z])")
_PLATONIC = re.compile(r"\s*(?:&|\s+and\s+|\+(?=\s))\s*")
_CODES = re.compile(r"(?:[\dA-Z]{1,3}|\?)(?:[x+](?:[\dA-Z]{1,3}|\?)){1,3}")
_BRACKETED = re.compile(r"\[([^\]]+)\]")
_NONE = re.compile(
    r"(?:chapter \d+ to \d+ of \d+ chapters|none|n/?a|no|gen|no pairings?|-|nothing|various|no ?one|not applicable)\.?",
    re.I,
)

#: labels that have a field of their own
_TAKEN = frozenset(
    "fandom pairing characters genre category warnings rating summary series status date updated words title author".split()
)


def find_parts(work: Work) -> tuple[Work, Layout]:
    """The work with what its typed header declares, and what of it is story and what is not."""
    layout = find_layout(work)
    return replace(work, declared=declared_from_header(layout, work.declared)), layout


def declared_from_header(layout: Layout, declared: Declared) -> Declared:
    """`declared` with what the typed header says in fields that the file left empty. Spellings of ships become AO3's."""
    values: dict[str, list[str]] = {}
    for name, value in layout.header_fields:
        values.setdefault(name, []).append(value)
    rest = tuple((name, value) for name, value in layout.header_fields if name not in _TAKEN)
    return replace(
        declared,
        fandoms=declared.fandoms or _listed(values.get("fandom", ())),
        relationships=declared.relationships or _ships(values.get("pairing", ())),
        characters=declared.characters or _listed(map(names_alone, values.get("characters", ()))),
        tags=declared.tags or _listed((*values.get("genre", ()), *values.get("category", ()))),
        warnings=declared.warnings or _listed(values.get("warnings", ())),
        rating=declared.rating or _rating(values.get("rating", ())),
        summary=declared.summary or next(iter(values.get("summary", ())), None),
        series=declared.series or tuple(map(parse_series, values.get("series", ()))),
        status=declared.status or next(iter(values.get("status", ())), None),
        updated=declared.updated or next(iter(values.get("updated", ())), None),
        published=declared.published or next(iter(values.get("date", ())), None),
        words=declared.words if declared.words is not None else _count(values.get("words", ())),
        other=declared.other + tuple(item for item in rest if item not in declared.other),
    )


def parse_ship(words: str) -> str | None:
    """A relationship in AO3's spelling, "A/B" or "A & B"; None where the words name none.

    Reads "A/B", "A x B", "AxB", "A & B", "1x2", "R+1", "A♥B". Codes of numbers and single letters stay as they are.
    """
    words = re.sub(r"\s*\([^)]*\)", "", words).strip(" .*_~-")
    if not words or _NONE.fullmatch(words):
        return None
    if _CODES.fullmatch(words.replace(" ", "")):
        return words.replace(" ", "")
    for mark, joint in ((_ROMANTIC, "/"), (_PLATONIC, " & ")):
        parts = [part.strip() for part in mark.split(words) if part and part.strip()]
        if len(parts) >= 2:
            return joint.join(parts)
    return None


def _ships(values: Iterable[str]) -> tuple[str, ...]:
    found: list[str] = []
    for value in values:
        pieces = [" / ".join(_SPLIT.split(inner)) for inner in _BRACKETED.findall(value)]
        pieces += _SHIP_SPLIT.split(_BRACKETED.sub(",", value))
        found += [ship for piece in pieces if (ship := parse_ship(piece)) and ship not in found]
    return tuple(found)


def _listed(values: Iterable[str]) -> tuple[str, ...]:
    found: list[str] = []
    for value in values:
        for piece in _SPLIT.split(value):
            piece = piece.strip(" .*_")
            if piece and not _NONE.fullmatch(piece) and piece not in found:
                found.append(piece)
    return tuple(found)


def _rating(values: Iterable[str]) -> str | None:
    """AO3's word for a rating, else the rating as written."""
    for value in values:
        plain = re.sub(r"\s*([-–+])\s*", lambda match: match.group(1).replace("–", "-"), value.strip(" .*_[]"))
        head = re.match(r"[\w+-]+", plain)
        for candidate in (plain.lower(), head.group().lower() if head else ""):
            if candidate in RATING_OF:
                return RATING_OF[candidate]
        return value
    return None


def _count(values: Iterable[str]) -> int | None:
    for value in values:
        match = re.search(r"(\d[\d.,]*)\s*(k\b)?", value, re.I)
        if match:
            if match.group(2):
                return round(float(match.group(1).replace(",", ".")) * 1000)
            return int(re.sub(r"[.,]", "", match.group(1)))
    return None
