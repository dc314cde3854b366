"""Rows of the database → `StoredWork`."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from wellread.records import StoredWork

_TAGS = ("author", "fandom", "ship", "shelf")


def read_works(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, StoredWork]:
    """The works of those numbers, by number."""
    if not numbers:
        return {}
    marks = ",".join("?" * len(numbers))
    tags = _read_tags(connection, numbers)
    groups: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(
        "SELECT group_id, key FROM work WHERE group_id IN"
        f" (SELECT group_id FROM work WHERE id IN ({marks})) AND removed = 0 ORDER BY id",
        tuple(numbers),
    ):
        groups[row["group_id"]].append(row["key"])
    rows = connection.execute(f"SELECT * FROM work WHERE id IN ({marks})", tuple(numbers))
    return {row["id"]: _work(row, tags[row["id"]], groups[row["group_id"]]) for row in rows}


def _read_tags(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, dict[str, list[str]]]:
    tags: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    # The signs keep SQLite from walking the index by value over all works instead of these few.
    rows = connection.execute(
        f"SELECT work_id, kind, value FROM tag WHERE work_id IN ({','.join('?' * len(numbers))})"
        f" AND +kind IN ({','.join('?' * len(_TAGS))}) ORDER BY +kind, folded",
        (*numbers, *_TAGS),
    )
    for row in rows:
        values = tags[row["work_id"]][row["kind"]]
        # declared and found are two rows; the order is that of the folded values
        if not values or values[-1].casefold() != row["value"].casefold():
            values.append(row["value"])
    return tags


def _work(row: sqlite3.Row, tags: dict[str, list[str]], group: list[str]) -> StoredWork:
    return StoredWork(
        key=row["key"],
        title=row["title"],
        authors=tuple(tags.get("author", ())),
        fandoms=tuple(tags.get("fandom", ())),
        relationships=tuple(tags.get("ship", ())),
        rating=row["rating"],
        language=row["language"],
        n_words=row["n_words"],
        n_chapters=row["n_chapters"],
        completeness=row["completeness"],
        published=row["published"],
        updated=row["updated"],
        added_at=row["added_at"],
        path=row["path"],
        summary=row["summary"],
        deep=bool(row["deep"]),
        is_read=bool(row["is_read"]),
        stars=row["stars"],
        shelves=tuple(tags.get("shelf", ())),
        versions=tuple(key for key in group if key != row["key"]),
    )
