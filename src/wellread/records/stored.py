"""Works as a library keeps and finds them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StoredWork:
    """One version of one work in a library."""

    #: the same in every library: the first letters of the file's digest
    key: str
    title: str | None
    authors: tuple[str, ...]
    fandoms: tuple[str, ...]
    relationships: tuple[str, ...]
    rating: str | None
    language: str | None
    n_words: int
    n_chapters: int
    completeness: str | None
    published: str | None
    updated: str | None
    added_at: str
    path: str
    summary: str | None
    #: read deeply: people, speakers, beats are known
    deep: bool
    is_read: bool
    #: 1..5, or None
    stars: int | None
    shelves: tuple[str, ...]
    #: keys of the other versions of the same work
    versions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer to a query."""

    work: StoredWork
    #: words around what was looked for, hits between « and »; empty where the query has no words
    snippet: str
    #: higher is better; 0 where nothing ranks
    score: float
    #: which parts of the query it fits and where
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Results:
    """Answers to a query, best first."""

    hits: tuple[Hit, ...]
    #: works that fit; at least so many where `capped`
    total: int
    #: the ranking looked at a part only, since so many fit
    capped: bool
    #: field → (value, number of works), most first
    facets: tuple[tuple[str, tuple[tuple[str, int], ...]], ...] = ()
    #: how many works those numbers are of, the first ones; all where it is `total`
    n_counted: int = 0


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one file that was added."""

    path: str
    #: "new", "known", "failed"
    outcome: str
    keys: tuple[str, ...] = ()
    #: of the works that are versions of works already there
    versions: tuple[str, ...] = ()
    reason: str | None = None
    n_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Edit:
    """One change a person made, as the log shows it."""

    id: int
    at: str
    #: None for changes of the library as a whole
    work: str | None
    kind: str
    name: str
    old: str
    new: str
    undone: bool


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something `doctor` found wrong."""

    kind: str
    message: str
