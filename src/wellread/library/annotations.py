"""Highlights and notes that a person sets into a story, held to its words, so that they survive a new version.

An anchor is the words themselves, some words on both sides, and where they stood in the stored story. In the same
story it is found at its place; in a changed one the words are looked for, nearest to where they stood and with the
best fitting surroundings; what is not found is reported, never dropped.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict, dataclass, replace
from difflib import SequenceMatcher

from wellread.errors import UsageError
from wellread.library.packing import unpack

#: characters kept on each side
_CONTEXT = 40
#: how alike changed words must be to be the same ones
_ALIKE = 0.8


@dataclass(frozen=True, slots=True)
class Annotation:
    """One highlight, with or without a note."""

    #: unique within the library
    name: str
    #: the work it was made in
    work: str
    #: code points of the stored story, half-open; None where its words are no longer there
    start: int | None
    end: int | None
    exact: str
    prefix: str
    suffix: str
    note: str = ""
    colour: str = "yellow"


def build_annotation(story: str, *, work: str, start: int, end: int, note: str, colour: str) -> Annotation:
    """An annotation of `story[start:end]`.

    Raises:
        UsageError: when that is not a stretch of the story.
    """
    if not 0 <= start < end <= len(story):
        raise UsageError(f"{start}..{end} is no stretch of the story, which has {len(story)} characters")
    return Annotation(
        name=f"{work}:{start}-{end}",
        work=work,
        start=start,
        end=end,
        exact=story[start:end],
        prefix=story[max(0, start - _CONTEXT) : start],
        suffix=story[end : end + _CONTEXT],
        note=note,
        colour=colour,
    )


def to_json(annotation: Annotation) -> str:
    """The annotation as the journal keeps it."""
    return json.dumps(asdict(annotation), ensure_ascii=False)


def from_json(words: str) -> Annotation:
    """What `to_json` wrote."""
    return Annotation(**json.loads(words))


def anchor(annotation: Annotation, story: str) -> Annotation:
    """The annotation where its words stand in `story`; without a place where they are gone."""
    if annotation.start is not None and story[annotation.start : annotation.end] == annotation.exact:
        return annotation
    place = _find_exact(annotation, story) or _find_alike(annotation, story)
    return replace(annotation, start=place[0] if place else None, end=place[1] if place else None)


def _find_exact(annotation: Annotation, story: str) -> tuple[int, int] | None:
    places: list[int] = []
    at = story.find(annotation.exact)
    while at >= 0 and len(places) < 1000:
        places.append(at)
        at = story.find(annotation.exact, at + 1)
    if not places:
        return None
    length = len(annotation.exact)
    home = annotation.start or 0
    best = max(places, key=lambda place: (_fit(annotation, story, place, place + length), -abs(place - home)))
    return best, best + length


def _fit(annotation: Annotation, story: str, start: int, end: int) -> float:
    """How well the words around fit, 0..2."""
    before = story[max(0, start - len(annotation.prefix)) : start]
    after = story[end : end + len(annotation.suffix)]
    return (
        SequenceMatcher(None, before, annotation.prefix, autojunk=False).ratio()
        + SequenceMatcher(None, after, annotation.suffix, autojunk=False).ratio()
    )


def _find_alike(annotation: Annotation, story: str) -> tuple[int, int] | None:
    """Words that were changed a little, found between surroundings that were not."""
    left, right = annotation.prefix[-20:], annotation.suffix[:20]
    if len(left.strip()) < 8 or len(right.strip()) < 8:
        return None
    start = story.find(left)
    while start >= 0:
        begin = start + len(left)
        end = story.find(right, begin, begin + 2 * len(annotation.exact) + 80)
        if end > begin:
            ratio = SequenceMatcher(None, story[begin:end], annotation.exact, autojunk=False).ratio()
            if ratio >= _ALIKE:
                return begin, end
        start = story.find(left, start + 1)
    return None


def read_annotations(connection: sqlite3.Connection, number: int) -> list[Annotation]:
    """Annotations of a work and of all its versions, placed in its own story; those without a place last."""
    rows = connection.execute(
        "SELECT t.value FROM tag t JOIN work w ON w.id = t.work_id WHERE t.kind = 'annotation'"
        " AND w.group_id = (SELECT group_id FROM work WHERE id = ?)",
        (number,),
    ).fetchall()
    if not rows:  # most works have none: their words need not be unpacked
        return []
    row = connection.execute("SELECT story FROM content WHERE work_id = ?", (number,)).fetchone()
    story = unpack(row[0])
    placed = [anchor(from_json(item[0]), story) for item in rows]
    return sorted(placed, key=lambda item: (item.start is None, item.start or 0))


def export_markdown(title: str, annotations: list[Annotation]) -> str:
    """Highlights and notes as Markdown, in the order of the story."""
    lines = [f"# {title}", ""]
    for item in annotations:
        lines += [f"> {' '.join(item.exact.split())}", ""]
        if item.start is None:
            lines += ["*(no longer in the story)*", ""]
        if item.note:
            lines += [item.note, ""]
    return "\n".join(lines)
