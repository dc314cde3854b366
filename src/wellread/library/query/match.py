"""Tree → answer for one work, in Python: what the SQL means, told a second time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

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
from wellread.library.query.sql_functions import name_fits, ship_fits
from wellread.library.words import split_words, stem


@dataclass(frozen=True, slots=True)
class Target:
    """One work, as far as queries look at it."""

    #: column of `work` → value
    values: Mapping[str, object]
    #: kind of tag → values
    tags: Mapping[str, Sequence[str]]
    #: "title", "people", "story", "notes" → words
    texts: Mapping[str, str]
    #: (speaker's names in lower case, words said), in order
    lines: Sequence[tuple[str, str]] = ()
    #: (kind, names of the agent, names of the patient), lower case, in order
    beats: Sequence[tuple[str, str, str]] = ()
    #: whether it is near another work, by id
    is_like: Callable[[str], bool] = field(default=lambda key: False)


def matches(node: Node, target: Target) -> bool:
    """Whether `target` is a hit."""
    if isinstance(node, All):
        return all(matches(part, target) for part in node.parts)
    if isinstance(node, Any):
        return any(matches(part, target) for part in node.parts)
    if isinstance(node, Not):
        return not matches(node.part, target)
    if isinstance(node, Words):
        return _has_words(node, target)
    if isinstance(node, Tagged):
        return bool(tags_that_fit(node, _values(target, node.field)))
    if isinstance(node, Counted):
        n_values = len({value.casefold() for value in _values(target, node.field)})
        return _inside(n_values, node.low, node.high)
    if isinstance(node, Valued):
        return _value_fits(node, target.values.get(BY_NAME[node.field].source))
    if isinstance(node, Ranged):
        value = target.values.get(BY_NAME[node.field].source)
        return value is not None and _inside(value, node.low, node.high)
    if isinstance(node, Says):
        return _is_said(node, target)
    if isinstance(node, HasBeat):
        return bool(beats_that_fit(node, target))
    assert isinstance(node, Like)
    return target.is_like(node.key)


def tags_that_fit(node: Tagged, values: Iterable[str]) -> list[str]:
    """Those of a field's values that are asked for."""
    return [value for value in values if _tag_fits(node, value)]


def beats_that_fit(node: HasBeat, target: Target) -> list[tuple[str, str, str]]:
    """Those of a work's beats that are asked for."""
    return [beat for at, beat in enumerate(target.beats) if _beat_fits(node, at, target)]


def _values(target: Target, name: str) -> Sequence[str]:
    return target.tags.get(BY_NAME[name].source, ())


def _inside(value: object, low: float | str | None, high: float | str | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)  # type: ignore[operator]


def _has_words(node: Words, target: Target) -> bool:
    places = ("title", "people", "story", "notes") if node.where == "any" else (node.where,)
    return any(holds_words(target.texts.get(place) or "", node) for place in places)


def holds_words(text: str, node: Words) -> bool:
    """Whether the words of `node` stand together in `text`."""
    change: Callable[[str], str] = (lambda word: word) if node.exact else stem
    have = [change(word) for word in split_words(text)]
    want = [change(word) for word in node.tokens]
    for at in range(len(have) - len(want) + 1):
        last = have[at + len(want) - 1]
        same_end = last.startswith(want[-1]) if node.prefix else last == want[-1]
        if same_end and have[at : at + len(want) - 1] == want[:-1]:
            return True
    return False


def _tag_fits(node: Tagged, value: str) -> bool:
    if node.how == "any":
        return True
    if node.how == "exact":
        return value.casefold() == node.value
    if node.how == "regex":
        return re.search(node.value, value, re.IGNORECASE) is not None
    if node.field in ("ship", "mainship"):
        return ship_fits(node.value, value)
    return node.value in value.casefold()


def _value_fits(node: Valued, value: object) -> bool:
    if BY_NAME[node.field].kind == "flag":
        return int(bool(value)) == int(node.value)
    text = str(value) if value is not None else ""
    if node.how == "any":
        return bool(text)
    if node.how == "regex":
        return re.search(node.value, text, re.IGNORECASE) is not None
    folded = text.casefold()
    if node.how == "exact":
        return folded == node.value
    if node.how == "prefix":
        return folded.startswith(node.value)
    return node.value in folded


def _is_said(node: Says, target: Target) -> bool:
    lines = [words for names, words in target.lines if name_fits(node.name, names)]
    if node.words is None:
        return bool(lines)
    return _has_words(node.words, target) and any(holds_words(words, node.words) for words in lines)


def _beat_fits(node: HasBeat, at: int, target: Target) -> bool:
    kind, agent, patient = target.beats[at]
    if kind != node.kind or not name_fits(node.by, agent) or not name_fits(node.to, patient):
        return False
    later = {other[0] for other in target.beats[at + 1 :]}
    before = {other[0] for other in target.beats[:at]}
    return (not node.then or node.then in later) and (not node.earlier or node.earlier in before)
