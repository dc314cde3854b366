"""Why a hit is one: which parts of the query it fits, with the very values, people and beats that fit."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence

from wellread.library.packed import read_lines
from wellread.library.packing import unpack
from wellread.library.query.fields import BY_NAME
from wellread.library.query.match import Target, beats_that_fit, holds_words, tags_that_fit
from wellread.library.query.nodes import (
    All,
    Any,
    Counted,
    HasBeat,
    Like,
    Node,
    Not,
    Ranged,
    Says,
    Tagged,
    Valued,
    Words,
)
from wellread.library.query.sql import build_condition

#: values of one field that are named
_NAMED = 3
_MARKS = {"story": "in the story", "notes": "in the notes"}


def explain(connection: sqlite3.Connection, root: Node, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Number of a hit → the parts of the query it fits; of alternatives those alone that it fits.

    Args:
        connection: the library's.
        root: the query.
        numbers: of hits.
    """
    found: dict[int, list[str]] = {number: [] for number in numbers}
    if numbers:
        _explain(connection, root, list(numbers), found)
    return {number: tuple(dict.fromkeys(reasons)) for number, reasons in found.items()}


def _explain(connection: sqlite3.Connection, node: Node, numbers: list[int], found: dict[int, list[str]]) -> None:
    if isinstance(node, All):
        for part in node.parts:
            _explain(connection, part, numbers, found)
    elif isinstance(node, Any):
        for part in node.parts:
            fitting = _fitting(connection, part, numbers)
            if fitting:
                _explain(connection, part, fitting, found)
    else:
        told = _tell_each(connection, node, numbers)
        for number in numbers:
            found[number].extend(told.get(number, ()) or [_tell(node)])


def _fitting(connection: sqlite3.Connection, node: Node, numbers: Sequence[int]) -> list[int]:
    condition = build_condition(node)
    rows = connection.execute(
        f"SELECT w.id FROM work w WHERE w.id IN ({','.join('?' * len(numbers))}) AND ({condition.text})",
        (*numbers, *condition.values),
    )
    return [int(row[0]) for row in rows]


def _tell(node: Node) -> str:
    """A part of a query in words, the same for every hit."""
    if isinstance(node, Words):
        return _tell_words(node)
    if isinstance(node, Not):
        return f"not: {_tell(node.part)}"
    if isinstance(node, All | Any):
        sign = " and " if isinstance(node, All) else " or "
        return f"({sign.join(map(_tell, node.parts))})"
    if isinstance(node, Says):
        return f"{node.name} says “{' '.join(node.words.tokens) if node.words else '…'}”"
    if isinstance(node, HasBeat):
        return f"{node.by or 'somebody'} {node.kind.replace('_', ' ')} {node.to}".strip()
    if isinstance(node, Like):
        return f"like {node.key}"
    if isinstance(node, Counted):
        return f"{node.field}: {_tell_bounds(node.low, node.high)} of them"
    if isinstance(node, Ranged):
        return f"{node.field}: {_tell_bounds(node.low, node.high)}"
    assert isinstance(node, Tagged | Valued)
    return f"{node.field}: {node.value or 'any'}"


def _tell_words(node: Words) -> str:
    where = f" {_MARKS[node.where]}" if node.where in _MARKS else ""
    return f"has “{' '.join(node.tokens)}{'*' if node.prefix else ''}”{where}"


def _tell_bounds(low: float | str | None, high: float | str | None) -> str:
    ends = [f"{end:g}" if isinstance(end, float) else str(end or "").rstrip("~") for end in (low, high)]
    return f"{ends[0] if low is not None else ''}..{ends[1] if high is not None else ''}"


# ------------------------------------------------------------ what the very hit has


def _tell_each(connection: sqlite3.Connection, node: Node, numbers: Sequence[int]) -> Mapping[int, list[str]]:
    """For parts that different hits fit in different ways."""
    if isinstance(node, Tagged):
        return _tell_tags(connection, node, numbers)
    if isinstance(node, Valued | Ranged):
        return _tell_values(connection, node, numbers)
    if isinstance(node, HasBeat):
        return _tell_beats(connection, node, numbers)
    if isinstance(node, Says):
        return _tell_lines(connection, node, numbers)
    return {}


def _tell_tags(connection: sqlite3.Connection, node: Tagged, numbers: Sequence[int]) -> dict[int, list[str]]:
    rows = connection.execute(
        f"SELECT work_id, value FROM tag WHERE work_id IN ({','.join('?' * len(numbers))}) AND +kind = ?"
        " ORDER BY folded",
        (*numbers, BY_NAME[node.field].source),
    )
    values: dict[int, list[str]] = defaultdict(list)
    for number, value in rows:
        values[number].append(value)
    return {
        number: [f"{node.field}: {value}" for value in tags_that_fit(node, dict.fromkeys(given))][:_NAMED]
        for number, given in values.items()
    }


def _tell_values(connection: sqlite3.Connection, node: Valued | Ranged, numbers: Sequence[int]) -> dict[int, list[str]]:
    field = BY_NAME[node.field]
    rows = connection.execute(
        f"SELECT id, {field.source} FROM work WHERE id IN ({','.join('?' * len(numbers))})", tuple(numbers)
    )
    told: dict[int, list[str]] = {}
    for number, value in rows:
        if field.kind == "flag":
            told[number] = [f"{field.name}: {'yes' if value else 'no'}"]
        elif value is not None:
            told[number] = [f"{field.name}: {value}"]
    return told


def _tell_beats(connection: sqlite3.Connection, node: HasBeat, numbers: Sequence[int]) -> dict[int, list[str]]:
    rows = connection.execute(
        f"SELECT work_id, kind, agent, patient FROM beat WHERE work_id IN ({','.join('?' * len(numbers))})"
        " ORDER BY work_id, n",
        tuple(numbers),
    )
    beats: dict[int, list[tuple[str, str, str]]] = defaultdict(list)
    for number, *beat in rows:
        beats[number].append((beat[0], beat[1], beat[2]))
    return {
        number: [_tell_beat(*beat) for beat in beats_that_fit(node, Target({}, {}, {}, beats=given))][:_NAMED]
        for number, given in beats.items()
    }


def _tell_beat(kind: str, agent: str, patient: str) -> str:
    agent, patient = (names.split(" | ")[0] for names in (agent, patient))
    return f"{agent} {kind.replace('_', ' ')} {patient}".strip()


def _tell_lines(connection: sqlite3.Connection, node: Says, numbers: Sequence[int]) -> dict[int, list[str]]:
    from wellread.library.query.sql_functions import name_fits

    rows = connection.execute(
        "SELECT r.work_id, r.packed, c.story FROM reading r JOIN content c ON c.work_id = r.work_id"
        f" WHERE r.work_id IN ({','.join('?' * len(numbers))})",
        tuple(numbers),
    )
    told: dict[int, list[str]] = {}
    for number, packed, story in rows:
        if node.words is None or packed in (None, b""):
            continue
        lines = [
            f"{names.split(' | ')[0]} says {' '.join(said.split())}"
            for names, said in read_lines(packed, unpack(story))
            if name_fits(node.name, names) and holds_words(said, node.words)
        ]
        told[number] = lines[:1]
    return told
