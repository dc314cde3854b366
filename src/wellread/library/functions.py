"""What the database asks Python for while it looks: every one also used, or told again, by `query.match`."""

from __future__ import annotations

import json
import re
import sqlite3
from functools import lru_cache
from pathlib import Path

from wellread.library.packed import read_lines
from wellread.library.packing import unpack
from wellread.library.query.match import holds_words
from wellread.library.query.nodes import Words
from wellread.library.query.sql_functions import name_fits, ship_fits

#: `like:` shows works at least this alike
ALIKE = 0.05


def register(connection: sqlite3.Connection, path: Path) -> None:
    """Give `connection` every function that queries, views and migrations use.

    Args:
        connection: to the database at `path`.
        path: opened a second time by functions that look things up themselves.
    """
    for name, n_arguments, function in (
        ("unpack", 1, lru_cache(maxsize=64)(unpack)),
        ("regexp", 2, _regexp),
        ("ship_fits", 2, ship_fits),
        ("name_fits", 2, name_fits),
        ("fold", 1, str.casefold),
        ("has_words", 3, _has_words),
        ("says", 5, _says),
    ):
        connection.create_function(name, n_arguments, function, deterministic=True)
    # which stems the index knows, and in how many works each stands
    connection.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'words', 'row')")
    connection.create_function("like_ids", 1, lambda key: _like_ids(path, key), deterministic=True)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _regexp(pattern: str, value: str | None) -> bool:
    return value is not None and _compiled(pattern).search(value) is not None


def _has_words(text: str | None, tokens: str, prefix: int) -> bool:
    return text is not None and holds_words(text, Words(tuple(tokens.split()), prefix=bool(prefix), exact=True))


def _says(packed: bytes | None, story: bytes, name: str, tokens: str, prefix: int) -> bool:
    if packed is None:
        return False
    wanted = Words(tuple(tokens.split()), prefix=bool(prefix))
    return any(
        name_fits(name, names) and holds_words(said, wanted) for names, said in read_lines(packed, unpack(story))
    )


def _like_ids(path: Path, key: str) -> str:
    """Numbers of the works nearest in words to the one of that id, as a JSON list."""
    # numpy is as large as all the rest of a search, and only this asks for it
    from wellread.library.sketch import bands, likeness, read_sketch

    connection = sqlite3.connect(path)
    try:
        found = connection.execute("SELECT id FROM work WHERE key = ?", (key,)).fetchone()
        if found is None:
            return "[]"
        sketch = read_sketch(connection, found[0])
        marks = bands(sketch)
        rows = connection.execute(
            f"SELECT DISTINCT work_id FROM shingle WHERE band IN ({','.join('?' * len(marks))})", marks
        ).fetchall()
        near = [row[0] for row in rows if likeness(sketch, read_sketch(connection, row[0])) >= ALIKE]
        return json.dumps([number for number in near if number != found[0]])
    finally:
        connection.close()
