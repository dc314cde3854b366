"""Tree → SQL over the table `work w`."""

from __future__ import annotations

from dataclasses import dataclass

from wellread.library.query.fields import BY_NAME
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

#: which columns of the index a place means
_COLUMNS = {"any": "", "story": "{story} : ", "notes": "{notes} : "}
_STORY = "(SELECT c.story FROM content c WHERE c.work_id = w.id)"
#: where the words of a place lie
_PLACES = {
    "title": "w.title",
    "people": "w.people",
    "story": f"unpack({_STORY})",
    "notes": "unpack((SELECT c.notes FROM content c WHERE c.work_id = w.id))",
}


@dataclass(frozen=True, slots=True)
class Sql:
    """A condition and what its question marks stand for."""

    text: str
    values: tuple[object, ...] = ()


def build_condition(node: Node) -> Sql:
    """The condition under which a row of `work w` is a hit."""
    if isinstance(node, All | Any):
        return _join(node)
    if isinstance(node, Not):
        inner = build_condition(node.part)
        return Sql(f"NOT ({inner.text})", inner.values)
    if isinstance(node, Words):
        return _words(node)
    if isinstance(node, Tagged):
        return _tagged(node)
    if isinstance(node, Counted):
        return _counted(node)
    if isinstance(node, Valued):
        return _valued(node)
    if isinstance(node, Ranged):
        return _ranged(f"w.{BY_NAME[node.field].source}", node.low, node.high)
    if isinstance(node, Says):
        return _says(node)
    if isinstance(node, HasBeat):
        return _beat(node)
    return _like(node)


def _join(node: All | Any) -> Sql:
    parts = [build_condition(part) for part in node.parts]
    if not parts:
        return Sql("1" if isinstance(node, All) else "0")
    sign = " AND " if isinstance(node, All) else " OR "
    return Sql(sign.join(f"({part.text})" for part in parts), tuple(v for part in parts for v in part.values))


def match_expression(node: Words) -> str:
    """What FTS5 is asked for these words; a phrase, its last word perhaps a prefix."""
    phrase = '"' + " ".join(node.tokens) + '"'
    return f"{_COLUMNS[node.where]}{phrase}{' *' if node.prefix else ''}"


def _words(node: Words) -> Sql:
    found = "w.id IN (SELECT rowid FROM words WHERE words MATCH ?)"
    if not node.exact:
        return Sql(found, (match_expression(node),))
    # The index knows stems only; what it finds is looked at again, word for word.
    wanted = " ".join(node.tokens)
    looks = [f"has_words({_PLACES[place]}, ?, ?)" for place in _PLACES if node.where in ("any", place)]
    return Sql(
        f"{found} AND ({' OR '.join(looks)})",
        (match_expression(node), *(value for _ in looks for value in (wanted, node.prefix))),
    )


def _tagged(node: Tagged) -> Sql:
    kind = BY_NAME[node.field].source
    inside = "SELECT t.work_id FROM tag t WHERE t.kind = ?"
    if node.how == "any":
        return Sql(f"w.id IN ({inside})", (kind,))
    if node.how == "exact":
        return Sql(f"w.id IN ({inside} AND t.folded = ?)", (kind, node.value))
    if node.how == "regex":
        return Sql(f"w.id IN ({inside} AND t.value REGEXP ?)", (kind, node.value))
    if kind in ("ship", "mainship"):
        return Sql(f"w.id IN ({inside} AND ship_fits(?, t.value))", (kind, node.value))
    return Sql(f"w.id IN ({inside} AND instr(t.folded, ?) > 0)", (kind, node.value))


def _counted(node: Counted) -> Sql:
    field = BY_NAME[node.field]
    count = f"(SELECT count(DISTINCT t.folded) FROM tag t WHERE t.work_id = w.id AND t.kind = '{field.source}')"
    return _ranged(count, node.low, node.high)


def _valued(node: Valued) -> Sql:
    column = f"w.{BY_NAME[node.field].source}"
    if BY_NAME[node.field].kind == "flag":
        return Sql(f"coalesce({column}, 0) = ?", (int(node.value),))
    if node.how == "any":
        return Sql(f"{column} IS NOT NULL AND {column} <> ''")
    if node.how == "regex":
        return Sql(f"coalesce({column}, '') REGEXP ?", (node.value,))
    folded = f"fold(coalesce({column}, ''))"
    if node.how == "exact":
        return Sql(f"{folded} = ?", (node.value,))
    if node.how == "prefix":
        return Sql(f"instr({folded}, ?) = 1", (node.value,))
    return Sql(f"instr({folded}, ?) > 0", (node.value,))


def _ranged(column: str, low: float | str | None, high: float | str | None) -> Sql:
    parts, values = [f"{column} IS NOT NULL"], []
    if low is not None:
        parts.append(f"{column} >= ?")
        values.append(low)
    if high is not None:
        parts.append(f"{column} <= ?")
        values.append(high)
    return Sql(" AND ".join(parts), tuple(values))


def _says(node: Says) -> Sql:
    deep = "w.id IN (SELECT work_id FROM tag WHERE kind = 'speaker' AND name_fits(?, folded))"
    if node.words is None:
        return Sql(deep, (node.name,))
    words = _words(node.words)
    return Sql(
        f"{deep} AND {words.text} AND says((SELECT packed FROM reading r WHERE r.work_id = w.id), {_STORY}, ?, ?, ?)",
        (node.name, *words.values, node.name, " ".join(node.words.tokens), node.words.prefix),
    )


def _beat(node: HasBeat) -> Sql:
    text = "w.id IN (SELECT b.work_id FROM beat b WHERE b.kind = ?"
    values: list[object] = [node.kind]
    for column, value in (("agent", node.by), ("patient", node.to)):
        if value:
            text += f" AND name_fits(?, b.{column})"
            values.append(value)
    for sign, kind in ((">", node.then), ("<", node.earlier)):
        if kind:
            text += f" AND EXISTS (SELECT 1 FROM beat o WHERE o.work_id = b.work_id AND o.kind = ? AND o.n {sign} b.n)"
            values.append(kind)
    return Sql(text + ")", tuple(values))


def _like(node: Like) -> Sql:
    return Sql("w.id IN (SELECT value FROM json_each(like_ids(?)))", (node.key,))
