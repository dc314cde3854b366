"""The tree a query becomes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand together in the text.

    Attributes:
        tokens: lower-case words, in order; at least one.
        prefix: the last word may go on.
        where: "any" (title, people, story, notes), "story" or "notes".
        exact: no stemming.
    """

    tokens: tuple[str, ...]
    prefix: bool = False
    where: str = "any"
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Tagged:
    """A field with several values a work: at least one fits.

    Attributes:
        how: "contains", "exact", "regex", "any" (there is one at all).
    """

    field: str
    how: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """How many values a field has."""

    field: str
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Valued:
    """A field with one value; `how` as in `Tagged`, or "prefix"."""

    field: str
    how: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Ranged:
    """A number or date between two bounds, both inclusive; None is open. Dates compare as ISO words."""

    field: str
    low: float | str | None
    high: float | str | None


@dataclass(frozen=True, slots=True)
class Says:
    """Somebody says these words."""

    name: str
    words: Words | None


@dataclass(frozen=True, slots=True)
class HasBeat:
    """Something passes between people, on stage; `then` or `earlier` name a beat that comes after or came before."""

    kind: str
    by: str = ""
    to: str = ""
    then: str = ""
    earlier: str = ""


@dataclass(frozen=True, slots=True)
class Like:
    """Near in words to the work of that id."""

    key: str


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; of nothing: always."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Some part holds."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Node


Node = Words | Tagged | Counted | Valued | Ranged | Says | HasBeat | Like | All | Any | Not


@dataclass(frozen=True, slots=True)
class Query:
    """What to find and in which order."""

    root: Node
    #: (field, descending), first first
    sort: tuple[tuple[str, bool], ...] = ()

    @property
    def positive_words(self) -> tuple[Words, ...]:
        """Words every hit must hold somewhere, which rank it and which its snippet shows."""
        return _positive(self.root)


def _positive(node: Node) -> tuple[Words, ...]:
    if isinstance(node, Words):
        return (node,)
    if isinstance(node, All):
        return tuple(words for part in node.parts for words in _positive(part))
    if isinstance(node, Says) and node.words is not None:
        return (node.words,)
    return ()
