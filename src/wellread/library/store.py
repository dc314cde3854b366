"""The database of one library: opening it, and writing to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from wellread.errors import InputError
from wellread.library.packing import unpack
from wellread.library.schema import migrate

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
    # A server hands libraries from thread to thread, one at a time; SQLite itself does not mind.
    connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None, check_same_thread=False)
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


def now() -> str:
    """This moment, as the library writes it down: UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


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


def insert_tags(connection: sqlite3.Connection, number: int, tags: Sequence[tuple[str, str]], *, origin: str) -> None:
    """Add tags to a work; the same tag of the same origin once."""
    connection.executemany(
        "INSERT OR IGNORE INTO tag (work_id, kind, value, folded, origin) VALUES (?,?,?,?,?)",
        [(number, kind, value, value.casefold(), origin) for kind, value in tags],
    )
