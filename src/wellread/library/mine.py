"""Everything in a library that is the person's own, to carry away: as data, and as pages to read."""

from __future__ import annotations

import sqlite3
from dataclasses import asdict
from typing import Any

from wellread.corrections.write import render
from wellread.library.annotations import Annotation, export_markdown, read_annotations
from wellread.library.own import read_changed_fields, read_corrections_of, read_saved_searches

SCHEMA = "wellread.mine/1"
_STARS = "★"


def gather_mine(connection: sqlite3.Connection) -> dict[str, Any]:
    """What a person said of works and of the library, as JSON holds it; works of which nothing was said are left out.

    Of a field that was changed both values are given, the file's own and the person's. Highlights carry the words they
    stand on, nothing else of a story does.
    """
    rows = connection.execute("SELECT * FROM work ORDER BY id").fetchall()
    works = [found for found in (_gather_work(connection, row) for row in rows) if found]
    saved = [{"name": name, "query": query} for name, query in read_saved_searches(connection)]
    return {"schema": SCHEMA, "works": works, "saved_searches": saved}


def _gather_work(connection: sqlite3.Connection, row: sqlite3.Row) -> dict[str, Any]:
    number = int(row["id"])
    tags = connection.execute(
        "SELECT kind, value FROM tag WHERE work_id = ? AND origin = 'yours' ORDER BY kind, folded", (number,)
    ).fetchall()
    # Where its words stand today; without a place where they are gone. Each is told once, with the work it was made in.
    placed = [note for note in read_annotations(connection, number) if note.work == row["key"]]
    corrections = read_corrections_of(connection, number)
    found: dict[str, Any] = {
        "read": bool(row["is_read"]),
        "place": row["last_place"],
        "stars": row["stars"],
        "shelves": [value for kind, value in tags if kind == "shelf"],
        "tags": [value for kind, value in tags if kind == "tag"],
        "annotations": [{name: value for name, value in asdict(note).items() if name != "work"} for note in placed],
        "corrections": [
            render(item)
            for kind in ("splits", "merges", "renames", "pronouns", "narrators", "lines")
            for item in getattr(corrections, kind)
        ],
        "fields": read_changed_fields(connection, row["key"]),
        "removed": bool(row["removed"]),
    }
    said = {name: value for name, value in found.items() if value not in (None, False, [], {})}
    if not said:
        return {}
    authors = connection.execute("SELECT value FROM tag WHERE work_id = ? AND kind = 'author'", (number,))
    names = [value for (value,) in authors]
    return {"work": row["key"], "title": row["title"], "authors": names, "path": row["path"], **said}


def write_mine(mine: dict[str, Any]) -> str:
    """What `gather_mine` gives, as Markdown."""
    pieces = [_write_work(work) for work in mine["works"]]
    if mine["saved_searches"]:
        lines = [f"- **{item['name']}**: `{item['query']}`" for item in mine["saved_searches"]]
        pieces.append("\n".join(["# Saved searches", "", *lines, ""]))
    return "\n".join(pieces)


def _write_work(work: dict[str, Any]) -> str:
    facts = [
        ("by", ", ".join(work["authors"])),
        ("stars", _STARS * work.get("stars", 0)),
        ("read", "yes" if work.get("read") else ""),
        ("stopped at character", str(work.get("place", ""))),
        ("shelves", ", ".join(work.get("shelves", ()))),
        ("tags", ", ".join(work.get("tags", ()))),
        *((f"{name}", f"{values['yours']} (the file says: {values['file'] or 'nothing'})")
          for name, values in work.get("fields", {}).items()),
        ("removed", "yes" if work.get("removed") else ""),
        ("file", work["path"]),
    ]  # fmt: skip
    notes = [Annotation(work=work["work"], **item) for item in work.get("annotations", ())]
    head, _, rest = export_markdown(work["title"] or "(untitled)", notes).partition("\n")
    lines = [head, "", *(f"- {name}: {value}" for name, value in facts if value), rest.rstrip(), ""]
    for correction in work.get("corrections", ()):
        lines += ["```toml", correction.rstrip(), "```", ""]
    return "\n".join(lines)
