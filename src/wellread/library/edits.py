"""What a person changes, and taking it back.

Every change is one row of `edit` with the value before it, so that undoing is writing the old value. Kinds:

    read, stars, place      columns of a work
    shelf, tag              tags of a work, added ("" before) or taken away ("" after)
    annotation              a highlight or note, as JSON (see `annotations`)
    correction              something of a deep reading that a person put right, as TOML (see `own`)
    remove                  a work put out of sight ("1"); its file stays until the library is emptied
    field                   a field of a work in the person's own words; the file's value is the one before
    saved                   a saved search of the library
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from wellread.errors import UsageError

#: field a person may rewrite → column
EDITABLE = {
    "title": "title", "rating": "rating", "language": "language", "summary": "summary", "status": "completeness",
    "published": "published", "updated": "updated", "url": "url",
}  # fmt: skip
_COLUMNS = {"read": "is_read", "stars": "stars", "place": "last_place", "remove": "removed"}


def read_value(connection: sqlite3.Connection, work_key: str | None, kind: str, name: str) -> str:
    """The value that an edit of that kind and name would replace; "" where there is none."""
    if kind == "saved":
        row = connection.execute("SELECT query FROM saved_search WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""
    if kind in ("shelf", "tag", "annotation", "correction"):
        row = connection.execute(
            "SELECT t.value FROM tag t JOIN work w ON w.id = t.work_id"
            " WHERE w.key = ? AND t.kind = ? AND t.folded = ? AND t.origin = 'yours'",
            (work_key, kind, name.casefold()),
        ).fetchone()
        return str(row[0]) if row else ""
    row = connection.execute(f"SELECT {_column(kind, name)} FROM work WHERE key = ?", (work_key,)).fetchone()
    if row is None:
        raise UsageError(f"there is no work {work_key}")
    return "" if row[0] is None else str(row[0])


def write_value(connection: sqlite3.Connection, work_key: str | None, kind: str, name: str, value: str) -> None:
    """Make `value` so, in the database alone."""
    _WRITERS.get(kind, _write_column)(connection, work_key, kind, name, value)


def _column(kind: str, name: str) -> str:
    if kind == "field":
        if name not in EDITABLE:
            raise UsageError(f"{name!r} cannot be edited; what can: {', '.join(EDITABLE)}")
        return EDITABLE[name]
    if kind not in _COLUMNS:
        raise UsageError(f"there is no such change: {kind}")
    return _COLUMNS[kind]


def _write_column(connection: sqlite3.Connection, work_key: str | None, kind: str, name: str, value: str) -> None:
    numeric = kind in _COLUMNS
    stored: object = (int(value) if value else None) if numeric else value or None
    if kind in ("read", "remove"):
        stored = int(value or 0)
    column = _column(kind, name)
    if column == "title":
        _reindex_title(connection, work_key, value or None)
    connection.execute(f"UPDATE work SET {column} = ? WHERE key = ?", (stored, work_key))


def _reindex_title(connection: sqlite3.Connection, work_key: str | None, title: str | None) -> None:
    """The index keeps no words of its own: it must be told the old ones to forget them."""
    row = connection.execute(
        "SELECT * FROM words_source WHERE id = (SELECT id FROM work WHERE key = ?)", (work_key,)
    ).fetchone()
    old = (row["id"], row["title"], row["people"], row["story"], row["notes"])
    connection.execute("INSERT INTO words (words, rowid, title, people, story, notes) VALUES ('delete',?,?,?,?,?)", old)
    connection.execute(
        "INSERT INTO words (rowid, title, people, story, notes) VALUES (?,?,?,?,?)", (old[0], title, *old[2:])
    )


def _write_tag(connection: sqlite3.Connection, work_key: str | None, kind: str, name: str, value: str) -> None:
    number = connection.execute("SELECT id FROM work WHERE key = ?", (work_key,)).fetchone()
    if number is None:
        raise UsageError(f"there is no work {work_key}")
    if value:
        connection.execute(
            "INSERT OR REPLACE INTO tag (work_id, kind, value, folded, origin) VALUES (?,?,?,?,'yours')",
            (number[0], kind, value, name.casefold()),
        )
    else:
        connection.execute(
            "DELETE FROM tag WHERE work_id = ? AND kind = ? AND folded = ? AND origin = 'yours'",
            (number[0], kind, name.casefold()),
        )


def _write_saved(connection: sqlite3.Connection, work_key: str | None, kind: str, name: str, value: str) -> None:
    del work_key, kind
    if value:
        connection.execute("INSERT OR REPLACE INTO saved_search VALUES (?,?)", (name, value))
    else:
        connection.execute("DELETE FROM saved_search WHERE name = ?", (name,))


_WRITERS: dict[str, Callable[[sqlite3.Connection, str | None, str, str, str], None]] = {
    "shelf": _write_tag,
    "tag": _write_tag,
    "annotation": _write_tag,
    "correction": _write_tag,
    "saved": _write_saved,
}
