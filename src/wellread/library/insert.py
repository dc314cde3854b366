"""A first pass → rows: the work, its words and tags, and which works it is a version of."""

from __future__ import annotations

import sqlite3

import numpy as np

from wellread.library.first_pass import FirstPass
from wellread.library.packing import unpack
from wellread.library.query.fields import RATING_SPELLINGS
from wellread.library.sketch import Sketch, bands, likeness, read_sketch
from wellread.library.store import insert_tags

#: two works this alike are versions of one
SAME_WORK = 0.5


def insert_work(connection: sqlite3.Connection, first: FirstPass, *, added_at: str) -> int | None:
    """Store one work; returns its number, or None where it is there already."""
    known = connection.execute("SELECT id FROM work WHERE key = ?", (first.key,)).fetchone()
    if known is not None:
        return None
    sketch = np.frombuffer(first.sketch, dtype=np.uint32)
    marks = bands(sketch)
    group = find_group(connection, first, sketch, marks)
    ships = [value for kind, value in first.tags if kind == "ship"]
    fandoms = [value for kind, value in first.tags if kind == "fandom"]
    cursor = connection.execute(
        "INSERT INTO work (key, sha256, position, group_id, path, title, people, language, rating, n_words, n_chapters,"
        " completeness, complete, published, updated, added_at, site, url, summary, crossover, otp, has_notes,"
        " text_digest, series_number) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            first.key, first.sha256, first.position, group or 0, first.path, first.title, first.people, first.language,
            canonical_rating(first.rating), first.n_words, first.n_chapters, first.completeness,
            first.completeness == "complete", first.published, first.updated, added_at, first.site, first.url,
            first.summary, len(fandoms) > 1, len(ships) == 1, first.has_notes, first.text_digest, first.series_number,
        ),
    )  # fmt: skip
    number = int(cursor.lastrowid or 0)
    if group is None:
        connection.execute("UPDATE work SET group_id = id WHERE id = ?", (number,))
    connection.executemany(
        "INSERT INTO part VALUES (?,?,?)", [(number, n, digest) for n, digest in enumerate(first.parts)]
    )
    connection.execute("INSERT INTO content VALUES (?,?,?)", (number, first.story, first.notes))
    insert_tags(connection, number, first.tags, origin="declared")
    connection.execute(
        "INSERT INTO words (rowid, title, people, story, notes) VALUES (?,?,?,?,?)",
        (number, first.title, first.people, unpack(first.story), unpack(first.notes)),
    )
    connection.execute("INSERT INTO sketch VALUES (?,?)", (number, first.sketch))
    connection.executemany("INSERT INTO shingle VALUES (?,?)", [(band, number) for band in sorted(set(marks))])
    return number


def canonical_rating(rating: str | None) -> str | None:
    """AO3's spelling of a rating, in lower case, whatever archive wrote it; unknown ones as they are."""
    if rating is None:
        return None
    plain = rating.strip("[] ").casefold().removeprefix("fiction ").removeprefix("rated ").strip()
    return RATING_SPELLINGS.get(plain, plain)


def find_group(connection: sqlite3.Connection, first: FirstPass, sketch: Sketch, marks: tuple[int, ...]) -> int | None:
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
    return _near_group(connection, sketch, marks) or _same_title_group(connection, first, sketch)


def _near_group(connection: sqlite3.Connection, sketch: Sketch, marks: tuple[int, ...]) -> int | None:
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


def _group_of(connection: sqlite3.Connection, number: int) -> int:
    return int(connection.execute("SELECT group_id FROM work WHERE id = ?", (number,)).fetchone()[0])
