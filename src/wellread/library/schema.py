"""The database's shape, as numbered steps from an empty file to today.

`PRAGMA user_version` says how many steps a file has taken; a file from a newer wellread is refused, an older one is
brought forward, each step in one transaction. Each index says which query it serves.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from wellread.errors import InputError

_FIRST = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE file (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    added_at TEXT NOT NULL
) WITHOUT ROWID;

-- where a file was seen, so that adding the same folder again costs a look, not a reading
CREATE TABLE place (
    path TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL REFERENCES file,
    size INTEGER NOT NULL,
    mtime REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX place_of_file ON place (sha256);   -- show: the places of a work

CREATE TABLE work (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL REFERENCES file,
    position INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    path TEXT NOT NULL,
    title TEXT,
    people TEXT NOT NULL,
    language TEXT,
    rating TEXT,
    n_words INTEGER NOT NULL,
    n_chapters INTEGER NOT NULL,
    completeness TEXT,
    complete INTEGER NOT NULL,
    published TEXT,
    updated TEXT,
    added_at TEXT NOT NULL,
    site TEXT,
    url TEXT,
    summary TEXT,
    crossover INTEGER NOT NULL,
    otp INTEGER NOT NULL,
    has_notes INTEGER NOT NULL,
    text_digest BLOB NOT NULL,
    is_read INTEGER NOT NULL DEFAULT 0,
    stars INTEGER,
    last_place INTEGER,
    removed INTEGER NOT NULL DEFAULT 0,
    deep INTEGER NOT NULL DEFAULT 0,
    pov TEXT,
    tense TEXT,
    ending TEXT,
    departs INTEGER
);
CREATE INDEX work_of_file ON work (sha256);             -- add: is this file here already
CREATE INDEX work_of_group ON work (group_id);          -- show: versions
CREATE INDEX work_by_digest ON work (text_digest);      -- add: text-same works
CREATE INDEX work_by_url ON work (url) WHERE url IS NOT NULL;       -- add: grown and shrunk works
CREATE INDEX work_by_title ON work (title) WHERE title IS NOT NULL; -- add: the same
CREATE INDEX work_to_read ON work (deep, id);           -- update: what waits for a deep reading

CREATE TABLE content (
    work_id INTEGER PRIMARY KEY REFERENCES work ON DELETE CASCADE,
    story BLOB NOT NULL,
    notes BLOB NOT NULL
);

CREATE TABLE tag (
    work_id INTEGER NOT NULL REFERENCES work ON DELETE CASCADE,
    kind TEXT NOT NULL,
    folded TEXT NOT NULL,
    origin TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (work_id, kind, folded, origin)
) WITHOUT ROWID;
CREATE INDEX tag_by_value ON tag (kind, folded, work_id);   -- find: fields with several values; facets

CREATE TABLE shingle (
    band INTEGER NOT NULL,
    work_id INTEGER NOT NULL REFERENCES work ON DELETE CASCADE,
    PRIMARY KEY (band, work_id)
) WITHOUT ROWID;
CREATE TABLE sketch (work_id INTEGER PRIMARY KEY REFERENCES work ON DELETE CASCADE, minima BLOB NOT NULL);

CREATE TABLE reading (
    work_id INTEGER PRIMARY KEY REFERENCES work ON DELETE CASCADE,
    version TEXT NOT NULL,
    packed BLOB NOT NULL
);
CREATE TABLE beat (
    work_id INTEGER NOT NULL REFERENCES work ON DELETE CASCADE,
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    agent TEXT NOT NULL,
    patient TEXT NOT NULL,
    PRIMARY KEY (work_id, n)
) WITHOUT ROWID;
CREATE INDEX beat_by_kind ON beat (kind, work_id);          -- find: beat:

CREATE TABLE edit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    work_key TEXT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    old TEXT NOT NULL,
    new TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE saved_search (name TEXT PRIMARY KEY, query TEXT NOT NULL) WITHOUT ROWID;

CREATE VIEW words_source AS
    SELECT w.id AS id, w.title AS title, w.people AS people, unpack(c.story) AS story, unpack(c.notes) AS notes
    FROM work w JOIN content c ON c.work_id = w.id;
CREATE VIRTUAL TABLE words USING fts5 (
    title, people, story, notes,
    content = 'words_source', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
"""

#: works of several files; changes made at once; the corrections a reading was made by; order in a series
_SECOND = """
CREATE TABLE part (
    work_id INTEGER NOT NULL REFERENCES work ON DELETE CASCADE,
    n INTEGER NOT NULL,
    sha256 TEXT NOT NULL REFERENCES file,
    PRIMARY KEY (work_id, n)
) WITHOUT ROWID;
CREATE INDEX part_of_file ON part (sha256);             -- add: is this file a part of a work

ALTER TABLE edit ADD COLUMN batch INTEGER;
UPDATE edit SET batch = id;
CREATE INDEX edit_of_batch ON edit (batch);             -- undo: what was done at once

ALTER TABLE work ADD COLUMN series_number REAL;
ALTER TABLE reading ADD COLUMN corrected TEXT NOT NULL DEFAULT '';
"""

#: step n brings a file from version n to n + 1; steps are never changed, only added
STEPS: tuple[str, ...] = (_FIRST, _SECOND)

VERSION = len(STEPS)


def migrate(connection: sqlite3.Connection, *, path: str) -> None:
    """Bring the database forward to `VERSION`.

    Args:
        connection: in autocommit mode.
        path: of the database, for messages.

    Raises:
        InputError: when a newer wellread made it.
    """
    version = _version(connection)
    if version > VERSION:
        raise InputError(f"was made by a newer wellread (schema {version}, this one knows {VERSION})", path=path)
    for number in range(version, VERSION):
        _step(connection, number)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _step(connection: sqlite3.Connection, number: int) -> None:
    """Step and number in one transaction; nothing where another process took the step meanwhile."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) == number:
            # not executescript, which would commit first
            for statement in _split(STEPS[number]):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _split(script: str) -> Iterator[str]:
    statement = ""
    for piece in script.split(";")[:-1]:
        statement += piece + ";"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
