"""What a person keeps beside the works: shelves, saved searches, where they stopped reading, what they put right."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence

from wellread.corrections import Correction, Corrections, parse_corrections
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
    """Number of a work → its tags as (kind, value, origin), origin being declared, found or yours."""
    found: dict[int, list[tuple[str, str, str]]] = {number: [] for number in numbers}
    rows = connection.execute(
        "SELECT work_id, kind, value, origin FROM tag"
        f" WHERE kind NOT IN ('annotation', 'correction') AND work_id IN ({','.join('?' * len(numbers))})"
        " ORDER BY kind, folded",
        tuple(numbers),
    )
    for row in rows:
        found[row[0]].append((row[1], row[2], row[3]))
    return found


def name_correction(correction: Correction) -> str:
    """What the edit that keeps `correction` is called: the same correction, the same name."""
    return hashlib.blake2b(render(correction).encode(), digest_size=6).hexdigest()


def read_corrections_of(connection: sqlite3.Connection, number: int) -> Corrections:
    """What was put right in a work, in the order it was done."""
    rows = connection.execute(
        "SELECT t.value FROM tag t JOIN work w ON w.id = t.work_id LEFT JOIN edit e ON e.work_key = w.key"
        " AND e.kind = 'correction' AND e.undone = 0 AND e.name = t.folded"
        " WHERE t.work_id = ? AND t.kind = 'correction' AND t.origin = 'yours' GROUP BY t.folded ORDER BY max(e.id)",
        (number,),
    )
    return parse_corrections("\n".join(str(row[0]) for row in rows))
