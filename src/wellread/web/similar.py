"""Works like a work, each with the reasons, from tags and words that the library knows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from wellread.library import Library
from wellread.library.query import write_field
from wellread.records import StoredWork

#: kind of tag → (what a shared one counts, how it is told)
_SHARED = {
    "mainship": (5.0, "the same pair: {}"),
    "ship": (3.0, "the same pair: {}"),
    "canon": (3.0, "the same moment of canon: {}"),
    "series": (4.0, "the same series: {}"),
    "fandom": (1.0, "{}"),
    "author": (2.0, "by {} too"),
    "tag": (0.7, "{}"),
    "char": (0.6, "{}"),
}
_LOOKED_AT = 40
#: values of one kind by which others are looked for; the main pair is looked for by itself, a story may have many
_OF_A_KIND = 3
_SHOWN = 6
#: a work with less in common is not shown
_LEAST = 1.5


@dataclass(frozen=True, slots=True)
class Similar:
    """One work that is like another."""

    work: StoredWork
    reasons: tuple[str, ...]


def find_similar(library: Library, work: StoredWork) -> list[Similar]:
    """The works most like `work`, the likest first, its own versions left out."""
    own = library.tags([work.key])[work.key]
    near = {hit.work.key for hit in library.search(f"like:{work.key}", limit=_LOOKED_AT).hits}
    candidates = Counter(dict.fromkeys(near, 1))
    fields = {"mainship": "ship", "ship": "ship", "canon": "canon", "series": "series", "author": "author"}
    for kind, field in fields.items():
        for value in _values(own, kind)[:_OF_A_KIND]:
            found = library.search(write_field(field, value), limit=_LOOKED_AT)
            candidates.update(hit.work.key for hit in found.hits)
    keys = [key for key, _ in candidates.most_common(_LOOKED_AT) if key not in (work.key, *work.versions)]
    tags = library.tags(keys)
    ranked = sorted(((_score(own, tags[key], key in near), key) for key in keys), key=lambda item: -item[0][0])
    chosen = [(key, reasons) for (score, reasons), key in ranked[:_SHOWN] if score >= _LEAST]
    return [Similar(library.get(key), reasons) for key, reasons in chosen]


def _values(tags: list[tuple[str, str, str]], kind: str) -> list[str]:
    return list(dict.fromkeys(value.casefold() for known, value, _ in tags if known == kind))


def _score(
    own: list[tuple[str, str, str]], other: list[tuple[str, str, str]], near: bool
) -> tuple[float, tuple[str, ...]]:
    score = 2.5 if near else 0.0
    reasons = ["words in common"] if near else []
    told: set[str] = set()
    for kind, (weight, words) in _SHARED.items():
        shown = {value.casefold(): value for known, value, _ in other if known == kind}
        for value in _values(own, kind):
            if value in shown and value not in told:
                told.add(value)
                score += weight
                reasons.append(words.format(shown[value]))
    return score, tuple(reasons[:4])
