"""The database of one library: opening it, and the few statements that write works."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from wellread.errors import InputError
from wellread.library.first_pass import FirstPass, unpack
from wellread.library.query.fields import RATING_SPELLINGS
from wellread.library.schema import migrate
from wellread.library.sketch import Sketch, bands, likeness

#: two works this alike are versions of one
SAME_WORK = 0.5
#: how long to wait while another process writes
BUSY_SECONDS = 30.0

#: memory for pages: lookups by digest touch pages all over the file
CACHE_KIB = 32_768
#: pages of new writing after which it is copied into the database; each time costs a sync
CHECKPOINT_PAGES = 4_000


def connect(path: Path, *, busy_seconds: float = BUSY_SECONDS) -> sqlite3.Connection:
    """An open database, brought forward to today's shape.

    Args:
        path: the database, made where it is missing.
        busy_seconds: how long to wait while another process writes.

    Raises:
        InputError: when it is locked, damaged, of a newer wellread, or no database.
    """
    connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
    try:
        _prepare(connection, path)
    except sqlite3.DatabaseError as error:
        connection.close()
        raise InputError(f"cannot be opened: {error} (wellread rebuild makes it anew)", path=str(path)) from error
    except InputError:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.row_factory = sqlite3.Row
    connection.create_function("unpack", 1, unpack, deterministic=True)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
    migrate(connection, path=str(path))


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Everything inside happens, or nothing does."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        _roll_back(connection)
        raise InputError(f"the library could not be written: {error}") from error
    except BaseException:
        _roll_back(connection)
        raise


def _roll_back(connection: sqlite3.Connection) -> None:
    """Undo what the transaction did; a full disk may have done so already."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def insert_work(connection: sqlite3.Connection, first: FirstPass, *, added_at: str) -> int | None:
    """Store one work; returns its number, or None where it is there already."""
    known = connection.execute("SELECT id FROM work WHERE key = ?", (first.key,)).fetchone()
    if known is not None:
        return None
    sketch = np.frombuffer(first.sketch, dtype=np.uint32)
    group = find_group(connection, first, sketch)
    ships = [value for kind, value in first.tags if kind == "ship"]
    fandoms = [value for kind, value in first.tags if kind == "fandom"]
    cursor = connection.execute(
        "INSERT INTO work (key, sha256, position, group_id, path, title, people, language, rating, n_words, n_chapters,"
        " completeness, complete, published, updated, added_at, site, url, summary, crossover, otp, has_notes,"
        " text_digest) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            first.key, first.sha256, first.position, group or 0, first.path, first.title, first.people, first.language,
            canonical_rating(first.rating), first.n_words, first.n_chapters, first.completeness,
            first.completeness == "complete", first.published, first.updated, added_at, first.site, first.url,
            first.summary, len(fandoms) > 1, len(ships) == 1, first.has_notes, first.text_digest,
        ),
    )  # fmt: skip
    number = int(cursor.lastrowid or 0)
    if group is None:
        connection.execute("UPDATE work SET group_id = id WHERE id = ?", (number,))
    connection.execute("INSERT INTO content VALUES (?,?,?)", (number, first.story, first.notes))
    insert_tags(connection, number, first.tags, origin="declared")
    connection.execute(
        "INSERT INTO words (rowid, title, people, story, notes) VALUES (?,?,?,?,?)",
        (number, first.title, first.people, unpack(first.story), unpack(first.notes)),
    )
    connection.execute("INSERT INTO sketch VALUES (?,?)", (number, first.sketch))
    rows = {(band, number) for band in bands(sketch)}
    connection.executemany("INSERT INTO shingle VALUES (?,?)", sorted(rows))
    return number


def insert_tags(connection: sqlite3.Connection, number: int, tags: Sequence[tuple[str, str]], *, origin: str) -> None:
    """Add tags to a work; the same tag of the same origin once."""
    connection.executemany(
        "INSERT OR IGNORE INTO tag (work_id, kind, value, folded, origin) VALUES (?,?,?,?,?)",
        [(number, kind, value, value.casefold(), origin) for kind, value in tags],
    )


def canonical_rating(rating: str | None) -> str | None:
    """AO3's spelling of a rating, in lower case, whatever archive wrote it; unknown ones as they are."""
    if rating is None:
        return None
    plain = rating.strip("[] ").casefold().removeprefix("fiction ").removeprefix("rated ").strip()
    return RATING_SPELLINGS.get(plain, plain)


def find_group(connection: sqlite3.Connection, first: FirstPass, sketch: Sketch) -> int | None:
    """The group of works of which `first` is one more version; None where it is new.

    Text-same first, then the same address, then near-same words, then a grown or shrunk work of the same title and
    author.
    """
    row = connection.execute(
        "SELECT group_id FROM work WHERE (text_digest = ? AND n_words > 0) OR (url IS NOT NULL AND url = ?) LIMIT 1",
        (first.text_digest, first.url),
    ).fetchone()
    if row is not None:
        return int(row[0])
    return _near_group(connection, sketch) or _same_title_group(connection, first, sketch)


def _near_group(connection: sqlite3.Connection, sketch: Sketch) -> int | None:
    marks = bands(sketch)
    rows = connection.execute(
        "SELECT work_id, count(*) AS n FROM shingle"
        f" WHERE band IN ({','.join('?' * len(marks))}) GROUP BY work_id ORDER BY n DESC LIMIT 8",
        marks,
    ).fetchall()
    for row in rows:
        if likeness(sketch, read_sketch(connection, row["work_id"])) >= SAME_WORK:
            return _group_of(connection, row["work_id"])
    return None


def _same_title_group(connection: sqlite3.Connection, first: FirstPass, sketch: Sketch) -> int | None:
    """A work that grew by chapters shares a title, an author and some words with what it was."""
    authors = [value.casefold() for kind, value in first.tags if kind == "author"]
    if not first.title or not authors:
        return None
    rows = connection.execute(
        "SELECT w.id FROM work w JOIN tag t ON t.work_id = w.id AND t.kind = 'author'"
        f" WHERE w.title = ? AND t.folded IN ({','.join('?' * len(authors))})",
        (first.title, *authors),
    ).fetchall()
    for row in rows:
        if likeness(sketch, read_sketch(connection, row["id"])) > 0.02:
            return _group_of(connection, row["id"])
    return None


def read_sketch(connection: sqlite3.Connection, number: int) -> Sketch:
    """The sketch of a work."""
    row = connection.execute("SELECT minima FROM sketch WHERE work_id = ?", (number,)).fetchone()
    return np.frombuffer(row[0], dtype=np.uint32)


def _group_of(connection: sqlite3.Connection, number: int) -> int:
    return int(connection.execute("SELECT group_id FROM work WHERE id = ?", (number,)).fetchone()[0])
