"""Queries → hits, ranked, with snippets and facet counts."""

from __future__ import annotations

import json
import sqlite3

from wellread.library.query.fields import BY_NAME
from wellread.library.query.nodes import All, Node, Query, Words
from wellread.library.query.sql import build_condition, match_expression
from wellread.library.reasons import explain
from wellread.library.works import read_works
from wellread.records import Hit, Results

#: bm25 weights of title, people, story, notes: a name in the title says more than one in a note
WEIGHTS = (8.0, 4.0, 1.0, 0.5)
#: hits that are ranked at most; words that stand in more works than this say little about any
RANKED = 5000
#: of so many hits, the first ones, facets are counted: it takes longer than ranking them
COUNTED = 2500
FACETS = ("fandom", "ship", "char", "tag", "warning", "category")
#: values shown of each facet
FACET_SIZE = 10
#: kind, value and number of works, the commonest first, of the works in a JSON list and so many kinds. A tag both
#: declared and found is two rows of one work, and counts once; most are declared and need no second look. The joins are
#: crossed so that the hits come first: left to choose, SQLite goes through every tag of the library of those kinds.
FACET_COUNTS = (
    "SELECT t.kind, t.value, count(*) AS n FROM json_each(?) h CROSS JOIN tag t ON t.work_id = h.value"
    f" WHERE +t.kind IN ({','.join('?' * len(FACETS))}) AND (t.origin = 'declared' OR NOT EXISTS (SELECT 1 FROM tag d"
    " WHERE d.work_id = t.work_id AND d.kind = t.kind AND d.folded = t.folded AND d.origin < t.origin))"
    " GROUP BY t.kind, t.folded ORDER BY n DESC"
)


def search(connection: sqlite3.Connection, query: Query, *, limit: int, offset: int, facets: bool) -> Results:
    """Works that `query` finds.

    Args:
        connection: with the library's functions.
        query: the tree.
        limit: hits to give.
        offset: hits to pass over.
        facets: whether to count values of fields among all hits.
    """
    ranking = _ranking(query)
    if ranking and not query.sort:
        rows, total, capped = _ranked(connection, query.root, ranking)
        chosen = rows[offset : offset + limit]
    elif facets:
        rows, total, capped = _sorted(connection, query)
        chosen = rows[offset : offset + limit]
    else:
        rows, total, capped = _sorted(connection, query, limit=limit, offset=offset)
        chosen = rows
    works = read_works(connection, [number for number, _ in chosen])
    snippets = _snippets(connection, [number for number, _ in chosen], ranking)
    why = explain(connection, query.root, [number for number, _ in chosen])
    hits = tuple(Hit(works[number], snippets.get(number, ""), score, why[number]) for number, score in chosen)
    counted = [number for number, _ in rows[:COUNTED]] if facets else []
    return Results(hits, total, capped, _count_facets(connection, counted), len(counted))


def find_all(connection: sqlite3.Connection, query: Query) -> list[int]:
    """Numbers of all works that `query` finds, best first; however many."""
    ranking = _ranking(query)
    if ranking and not query.sort:
        return [number for number, _ in _ranked(connection, query.root, ranking, most=None)[0]]
    return [number for number, _ in _sorted(connection, query)[0]]


def _ranking(query: Query) -> str:
    """What the index is asked for: the words that every hit holds; "" where there are none."""
    return " AND ".join(f"({match_expression(words)})" for words in query.positive_words)


def _ranked(
    connection: sqlite3.Connection, root: Node, ranking: str, *, most: int | None = RANKED
) -> tuple[list[tuple[int, float]], int, bool]:
    """The best of `most` works: the index is asked once, for the words every hit must hold; the rest filters."""
    rest = build_condition(_without_words(root))
    weights = ", ".join(str(weight) for weight in WEIGHTS)
    rows = connection.execute(
        f"SELECT w.id, bm25(words, {weights}) AS score FROM words JOIN work w ON w.id = words.rowid"
        f" WHERE words MATCH ? AND w.removed = 0 AND ({rest.text}) LIMIT {-1 if most is None else most + 1}",
        (ranking, *rest.values),
    ).fetchall()
    best = sorted((-row[1], row[0]) for row in rows[:most])
    return [(number, score) for score, number in reversed(best)], len(best), most is not None and len(rows) > most


def _without_words(node: Node) -> Node:
    """`node` without what the ranking expression says already."""
    if isinstance(node, Words) and not node.exact:
        return All(())
    if isinstance(node, All):
        return All(tuple(_without_words(part) for part in node.parts))
    return node


def _sorted(
    connection: sqlite3.Connection, query: Query, *, limit: int | None = None, offset: int = 0
) -> tuple[list[tuple[int, float]], int, bool]:
    """Hits in the order asked for, all of them or some, with how many there are."""
    condition = build_condition(query.root)
    where = f"FROM work w WHERE w.removed = 0 AND ({condition.text})"
    orders = [f"w.{BY_NAME[name].source} {'DESC' if down else 'ASC'}" for name, down in query.sort]
    rows = connection.execute(
        f"SELECT w.id {where} ORDER BY {', '.join([*orders, 'w.id DESC'])} LIMIT ? OFFSET ?",
        (*condition.values, -1 if limit is None else limit, offset),
    ).fetchall()
    total = len(rows)
    if limit is not None and (offset or total == limit):
        total = connection.execute(f"SELECT count(*) {where}", condition.values).fetchone()[0]
    return [(int(row[0]), 0.0) for row in rows], total, False


def _snippets(connection: sqlite3.Connection, numbers: list[int], ranking: str) -> dict[int, str]:
    if not ranking or not numbers:
        return {}
    rows = connection.execute(
        "SELECT rowid, snippet(words, -1, '«', '»', '…', 16) FROM words WHERE words MATCH ?"
        f" AND rowid IN ({','.join('?' * len(numbers))})",
        (ranking, *numbers),
    )
    return {int(row[0]): " ".join(str(row[1]).split()) for row in rows}


def _count_facets(
    connection: sqlite3.Connection, numbers: list[int]
) -> tuple[tuple[str, tuple[tuple[str, int], ...]], ...]:
    """Commonest values of the fields that narrow a search down, among the hits."""
    if not numbers:
        return ()
    # In the order in which they are stored, neighbours share pages.
    rows = connection.execute(FACET_COUNTS, (json.dumps(sorted(numbers)), *FACETS)).fetchall()
    found: dict[str, list[tuple[str, int]]] = {kind: [] for kind in FACETS}
    for kind, value, count in rows:
        if len(found[kind]) < FACET_SIZE:
            found[kind].append((value, count))
    return tuple((kind, tuple(values)) for kind, values in found.items() if values)
