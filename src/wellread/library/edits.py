"""What a person changes, and taking it back.

Every change is one row of `edit` with the value before it, so that undoing is writing the old value. Kinds:

    read, stars, place      columns of a work
    shelf, tag              tags of a work, added ("" before) or taken away ("" after)
    annotation              a highlight or note, as JSON (see `annotations`)
    correction              something of a deep reading that a person put right, as TOML (see `own`)
    remove                  a work put out of sight ("1"); its file stays until the library is emptied
    field                   a field of a work in the person's own words; what the file says stays beside, and is what
                            it is again when the person's value is taken away; several values are parted by "; "
    saved                   a saved search of the library
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from wellread.errors import UsageError
from wellread.library.query.fields import BY_NAME, RATING_SPELLINGS
from wellread.library.store import insert_tags

#: field a person may rewrite → column
_ONE_VALUE = {
    "title": "title", "rating": "rating", "language": "language", "summary": "summary", "status": "completeness",
    "published": "published", "updated": "updated", "url": "url", "site": "site",
}  # fmt: skip
#: fields of several values, which are rows of `tag`
_SEVERAL = ("author", "fandom", "ship", "char", "warning", "category", "series")
EDITABLE = (*_ONE_VALUE, *_SEVERAL)
#: between the values of such a field
JOINT = "; "
#: before the kind of what the file says, while the person says otherwise
_ASIDE = "file "
#: declared by the file, of a field
_OF_FILE = "work_id = ? AND origin = 'declared' AND kind"
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
    number = _number_of(connection, work_key)
    if kind == "field" and field_name(name) in _SEVERAL:
        return JOINT.join(_read_values(connection, number, field_name(name)))
    row = connection.execute(f"SELECT {_column(kind, name)} FROM work WHERE id = ?", (number,)).fetchone()
    return "" if row[0] is None else str(row[0])


def field_name(name: str) -> str:
    """The field that is meant by one of its names.

    Raises:
        UsageError: when it cannot be edited.
    """
    plain = name.strip().lower()
    plain = BY_NAME[plain].name if plain in BY_NAME else plain
    plain = "language" if plain == "lang" else plain
    if plain not in EDITABLE:
        raise UsageError(f"{name!r} cannot be edited; what can: {', '.join(EDITABLE)}")
    return plain


def tidy_value(name: str, value: str) -> str:
    """The value of a field as the library spells it: ratings as queries know them, several values without repeats."""
    if field_name(name) in _SEVERAL:
        pieces = (piece.strip() for piece in value.split(JOINT.strip()))
        return JOINT.join(sorted({piece.casefold(): piece for piece in pieces if piece}.values(), key=str.casefold))
    return RATING_SPELLINGS.get(value.strip("[] ").casefold(), value) if field_name(name) == "rating" else value


def _read_values(connection: sqlite3.Connection, number: int, kind: str) -> list[str]:
    """Values of a field: the person's, where there are such, or the file's; what a reading found is not among them."""
    rows = connection.execute(
        "SELECT value FROM tag WHERE work_id = ? AND kind = ? AND origin <> 'found' ORDER BY folded", (number, kind)
    )
    return [str(row[0]) for row in rows]


def _number_of(connection: sqlite3.Connection, work_key: str | None) -> int:
    row = connection.execute("SELECT id FROM work WHERE key = ?", (work_key,)).fetchone()
    if row is None:
        raise UsageError(f"there is no work {work_key}")
    return int(row[0])


def write_value(connection: sqlite3.Connection, work_key: str | None, kind: str, name: str, value: str) -> None:
    """Make `value` so, in the database alone."""
    _WRITERS.get(kind, _write_column)(connection, work_key, kind, name, value)


def _column(kind: str, name: str) -> str:
    if kind == "field":
        return _ONE_VALUE[field_name(name)]
    if kind not in _COLUMNS:
        raise UsageError(f"there is no such change: {kind}")
    return _COLUMNS[kind]


def _write_column(connection: sqlite3.Connection, work_key: str | None, kind: str, name: str, value: str) -> None:
    numeric = kind in _COLUMNS
    stored: object = (int(value) if value else None) if numeric else value or None
    if kind in ("read", "remove"):
        stored = int(value or 0)
    connection.execute(f"UPDATE work SET {_column(kind, name)} = ? WHERE key = ?", (stored, work_key))


def _write_field(connection: sqlite3.Connection, work_key: str | None, kind: str, name: str, value: str) -> None:
    number, field = _number_of(connection, work_key), field_name(name)
    if field in _SEVERAL:
        old = _indexed(connection, number)
        _write_values(connection, number, field, value)
        _count_values(connection, number)
        _reindex(connection, old)
    elif field == "title":
        old = _indexed(connection, number)
        _write_column(connection, work_key, kind, field, value)
        _reindex(connection, old)
    else:
        _write_column(connection, work_key, kind, field, value)
    if field == "status":
        connection.execute("UPDATE work SET complete = ? WHERE id = ?", (value == "complete", number))


def _write_values(connection: sqlite3.Connection, number: int, kind: str, value: str) -> None:
    """Put the file's values aside for the person's; back again where these are none, or the same."""
    connection.execute("DELETE FROM tag WHERE work_id = ? AND kind = ? AND origin = 'yours'", (number, kind))
    connection.execute(f"UPDATE tag SET kind = ? WHERE {_OF_FILE} = ?", (kind, number, _ASIDE + kind))
    values = [piece for piece in value.split(JOINT) if piece]
    if values and values != _read_values(connection, number, kind):
        connection.execute(f"UPDATE tag SET kind = ? WHERE {_OF_FILE} = ?", (_ASIDE + kind, number, kind))
        insert_tags(connection, number, [(kind, piece) for piece in values], origin="yours")


def _count_values(connection: sqlite3.Connection, number: int) -> None:
    """Columns that are made from fields of several values."""
    said = {kind: _read_values(connection, number, kind) for kind in ("char", "ship", "author", "fandom")}
    people = ", ".join(value for kind in ("author", "ship", "char") for value in said[kind])
    connection.execute(
        "UPDATE work SET people = ?, crossover = ?, otp = ? WHERE id = ?",
        (people, len(said["fandom"]) > 1, len(said["ship"]) == 1, number),
    )


def _indexed(connection: sqlite3.Connection, number: int) -> tuple[object, ...]:
    """What the index holds of a work. It keeps no words of its own: it must be told the old ones to forget them."""
    row = connection.execute(
        "SELECT id, title, people, story, notes FROM words_source WHERE id = ?", (number,)
    ).fetchone()
    return tuple(row)


def _reindex(connection: sqlite3.Connection, old: tuple[object, ...]) -> None:
    connection.execute("INSERT INTO words (words, rowid, title, people, story, notes) VALUES ('delete',?,?,?,?,?)", old)
    connection.execute(
        "INSERT INTO words (rowid, title, people, story, notes) SELECT id, title, people, story, notes"
        " FROM words_source WHERE id = ?",
        old[:1],
    )


def _write_tag(connection: sqlite3.Connection, work_key: str | None, kind: str, name: str, value: str) -> None:
    number = _number_of(connection, work_key)
    if value:
        connection.execute(
            "INSERT OR REPLACE INTO tag (work_id, kind, value, folded, origin) VALUES (?,?,?,?,'yours')",
            (number, kind, value, name.casefold()),
        )
    else:
        connection.execute(
            "DELETE FROM tag WHERE work_id = ? AND kind = ? AND folded = ? AND origin = 'yours'",
            (number, kind, name.casefold()),
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
    "field": _write_field,
    "saved": _write_saved,
}
