"""What a person keeps beside the works: shelves, saved searches, where they stopped reading, what they put right."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from wellread.corrections import CARRIED, Correction, Corrections, parse_corrections
from wellread.corrections.write import render


def read_shelves(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    """Every shelf with the number of works on it, by name."""
    rows = connection.execute(
        "SELECT min(t.value), count(DISTINCT t.work_id) FROM tag t JOIN work w ON w.id = t.work_id"
        " WHERE t.kind = 'shelf' AND w.removed = 0 GROUP BY t.folded ORDER BY t.folded"
    )
    return [(str(row[0]), int(row[1])) for row in rows]


def read_saved_searches(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Name and query of every saved search, by name."""
    rows = connection.execute("SELECT name, query FROM saved_search ORDER BY name COLLATE NOCASE")
    return [(str(row[0]), str(row[1])) for row in rows]


def read_tags(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, list[tuple[str, str, str]]]:
    """Number of a work → its tags as (kind, value, origin), origin being declared, found or yours.

    What the file says where the person says otherwise is left out.
    """
    found: dict[int, list[tuple[str, str, str]]] = {number: [] for number in numbers}
    rows = connection.execute(
        "SELECT work_id, kind, value, origin FROM tag"
        " WHERE +kind NOT IN ('annotation', 'correction') AND kind NOT LIKE 'file %'"
        f" AND work_id IN ({','.join('?' * len(numbers))})"
        " ORDER BY +kind, folded",
        tuple(numbers),
    )
    for row in rows:
        found[row[0]].append((row[1], row[2], row[3]))
    return found


def read_changed_fields(connection: sqlite3.Connection, key: str) -> dict[str, dict[str, str | None]]:
    """Field that a person rewrote → the file's own value ("file") and theirs ("yours")."""
    rows = connection.execute(
        "SELECT name, old, new FROM edit WHERE work_key = ? AND kind = 'field' AND undone = 0 ORDER BY id", (key,)
    )
    found: dict[str, dict[str, str | None]] = {}
    for name, old, new in rows:
        first = found.get(name, {"file": old or None})
        found[name] = {**first, "yours": new or None}
    return {name: values for name, values in found.items() if values["file"] != values["yours"]}


def name_correction(correction: Correction) -> str:
    """What the edit that keeps `correction` is called: the same correction, the same name."""
    return hashlib.blake2b(render(correction).encode(), digest_size=6).hexdigest()


def digest(corrections: Corrections) -> str:
    """What tells these corrections from others; "" of none."""
    if corrections == Corrections():
        return ""
    return hashlib.blake2b(repr(corrections).encode("utf-8", "replace"), digest_size=8).hexdigest()


def read_corrections_for(connection: sqlite3.Connection, number: int) -> Corrections:
    """What a reading of a work goes by: what was put right of people in earlier works of its series, then in the other
    versions of the work, then in itself."""
    carried = [_people_only(read_corrections_of(connection, other)) for other in _read_earlier(connection, number)]
    rows = connection.execute(
        "SELECT id FROM work WHERE group_id = (SELECT group_id FROM work WHERE id = ?) ORDER BY id = ?, id",
        (number, number),
    )
    return _joined([*carried, *(read_corrections_of(connection, row[0]) for row in rows.fetchall())])


def _read_earlier(connection: sqlite3.Connection, number: int) -> list[int]:
    """Works that come before this one in a series of the same author and hold corrections, in order.

    By the series' own numbers where both have one, else by when they were published, else by when they were added.
    """
    rows = connection.execute(
        "SELECT DISTINCT o.id, o.series_number, o.published FROM work o JOIN work w ON w.id = ?"
        " JOIN tag mine ON mine.work_id = w.id AND mine.kind = 'series'"
        " JOIN tag theirs ON theirs.work_id = o.id AND theirs.kind = 'series' AND theirs.folded = mine.folded"
        " JOIN tag a ON a.work_id = w.id AND a.kind = 'author'"
        " JOIN tag b ON b.work_id = o.id AND b.kind = 'author' AND b.folded = a.folded"
        " WHERE o.group_id <> w.group_id AND o.removed = 0"
        " AND EXISTS (SELECT 1 FROM tag c WHERE c.work_id = o.id AND c.kind = 'correction')"
        " AND CASE WHEN o.series_number IS NOT NULL AND w.series_number IS NOT NULL"
        " THEN o.series_number < w.series_number WHEN o.published IS NOT NULL AND w.published IS NOT NULL"
        " THEN o.published < w.published ELSE o.id < w.id END ORDER BY o.series_number, o.published, o.id",
        (number,),
    )
    return [row[0] for row in rows]


def _people_only(corrections: Corrections) -> Corrections:
    """What holds of people in any story of theirs; silent in one where nobody of that name is."""
    return Corrections(
        merges=tuple(replace(item, line=CARRIED) for item in corrections.merges),
        splits=tuple(replace(item, line=CARRIED) for item in corrections.splits),
        renames=tuple(replace(item, line=CARRIED) for item in corrections.renames),
        pronouns=tuple(replace(item, line=CARRIED) for item in corrections.pronouns),
    )


def _joined(all_of_them: Sequence[Corrections]) -> Corrections:
    """One after the other, each correction once; of two that say the same the own one stays."""
    return Corrections(
        *(_once([item for corrections in all_of_them for item in getattr(corrections, kind.name)])
        for kind in fields(Corrections))
    )  # fmt: skip


def _once(items: Sequence[Any]) -> tuple[Any, ...]:
    found = {replace(item, line=0): item for item in items}
    return tuple(found.values())


def read_waiting(connection: sqlite3.Connection, version: str) -> list[str]:
    """Ids of works without a reading by `version` and by today's corrections, the newest first."""
    # Few works are corrected: only they, and those that might go by theirs, are looked at one by one.
    suspects = connection.execute(
        "SELECT r.work_id, r.corrected FROM reading r WHERE r.corrected <> '' OR r.work_id IN ("
        " SELECT o.id FROM work w JOIN work o ON o.group_id = w.group_id"
        " WHERE w.id IN (SELECT work_id FROM tag WHERE kind = 'correction')"
        " UNION SELECT s.work_id FROM tag s WHERE s.kind = 'series' AND s.folded IN ("
        "  SELECT t.folded FROM tag t WHERE t.kind = 'series'"
        "  AND t.work_id IN (SELECT work_id FROM tag WHERE kind = 'correction')))"
    ).fetchall()
    stale = {row[0] for row in suspects if digest(read_corrections_for(connection, row[0])) != row[1]}
    rows = connection.execute(
        "SELECT w.id, w.key, r.version FROM work w LEFT JOIN reading r ON r.work_id = w.id WHERE w.removed = 0"
        " ORDER BY w.id DESC"
    )
    return [row[1] for row in rows if row[2] != version or row[0] in stale]


def read_corrections_of(connection: sqlite3.Connection, number: int) -> Corrections:
    """What was put right in a work, in the order it was done."""
    rows = connection.execute(
        "SELECT t.value FROM tag t JOIN work w ON w.id = t.work_id LEFT JOIN edit e ON e.work_key = w.key"
        " AND e.kind = 'correction' AND e.undone = 0 AND e.name = t.folded"
        " WHERE t.work_id = ? AND t.kind = 'correction' AND t.origin = 'yours' GROUP BY t.folded ORDER BY max(e.id)",
        (number,),
    )
    return parse_corrections("\n".join(str(row[0]) for row in rows))
