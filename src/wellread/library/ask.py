"""Questions in plain words → works, ranked by their best passage as well as by all their words.

Full-text search wants every word; a reader who remembers "the one where he gets on the bus with her" has some words
right, some nearly right, and means one place in the story. So: the index gives works that hold any of the words or
of words that say the same; each is cut into passages, and a passage counts by how much of the question it covers,
rare words most, near each other best. Names are looked up among the people a reading found, so that a nickname
finds who is meant.
"""

from __future__ import annotations

import math
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from wellread.library.ask_words import SAME, STOP_WORDS
from wellread.library.packing import unpack
from wellread.library.words import split_words, stem
from wellread.library.works import read_works
from wellread.records import Hit, Results

#: works whose passages are looked at
CANDIDATES = 80
#: words a passage has, and how far apart passages begin
PASSAGE, STRIDE = 160, 80
#: what a word that says the same counts, against the word itself
LIKE = 0.45
#: how often a word must stand in a passage until more of it says little
_SATURATION = 0.7
#: what the whole work's score counts against its best passage
_WHOLE = 0.7


@dataclass(frozen=True, slots=True)
class _Term:
    """One thing asked for: its stem, what may stand for it, how rare it is."""

    stem: str
    likes: tuple[str, ...]
    weight: float


def ask(connection: sqlite3.Connection, question: str, *, limit: int) -> Results:
    """Works that may be meant by `question`, the likeliest first; of a question without words, none."""
    terms = _weigh(connection, _stems(connection, question))
    if not terms:
        return Results((), 0, False)
    whole = _score_works(connection, terms)
    rows = connection.execute(
        f"SELECT work_id, story FROM content WHERE work_id IN ({','.join('?' * len(whole))})", tuple(whole)
    )
    scored: list[tuple[float, int, str]] = []
    top = max(whole.values(), default=1.0)
    for number, packed in rows:
        story = unpack(packed)
        best, words = _best_passage(story, terms)
        scored.append((best + _WHOLE * whole[number] / top, number, words))
    scored.sort(key=lambda item: (-item[0], item[1]))
    works = read_works(connection, [number for _, number, _ in scored[:limit]])
    hits = tuple(
        Hit(works[number], words, score, tuple(term.stem for term in terms)) for score, number, words in scored[:limit]
    )
    return Results(hits, len(scored), len(whole) >= CANDIDATES)


def _stems(connection: sqlite3.Connection, question: str) -> list[tuple[str, tuple[str, ...]]]:
    """Stems asked for, each once, with what may stand for it: words that say the same, other names of a person."""
    found: dict[str, tuple[str, ...]] = {}
    for word in split_words(question):
        if word not in STOP_WORDS and len(word) > 1:
            found.setdefault(stem(word), (*SAME.get(stem(word), ()), *_other_names(connection, word)))
    return list(found.items())


def _other_names(connection: sqlite3.Connection, word: str) -> tuple[str, ...]:
    """Further names of people whom a reading knows by `word` as one of their names."""
    rows = connection.execute(
        "SELECT DISTINCT folded FROM tag WHERE kind = 'speaker' AND (folded = ? OR folded LIKE ? OR folded LIKE ?)"
        " LIMIT 5",
        (word, f"{word} |%", f"%| {word}%"),
    )
    names = {stem(name) for row in rows for alias in row[0].split(" | ") for name in split_words(alias)}
    return tuple(sorted(names - {stem(word)}))[:4]


def _weigh(connection: sqlite3.Connection, stems: Iterable[tuple[str, tuple[str, ...]]]) -> list[_Term]:
    """Terms with the weight of their rarity: log of works over works that hold them."""
    n_works = max(1, connection.execute("SELECT count(*) FROM work WHERE removed = 0").fetchone()[0])
    terms = []
    for word, likes in stems:
        row = connection.execute("SELECT count(*) FROM words WHERE words MATCH ?", (f'"{word}"',)).fetchone()
        terms.append(_Term(word, likes, math.log(1 + n_works / (1 + row[0]))))
    return terms


def _score_works(connection: sqlite3.Connection, terms: Sequence[_Term]) -> dict[int, float]:
    """The works that hold most of what is asked for, with the index's own score (higher is better)."""
    words = dict.fromkeys(word for term in terms for word in (term.stem, *term.likes))
    expression = " OR ".join(f'"{word}"' for word in words)
    exact = " OR ".join(f'"{term.stem}"' for term in terms)
    scores: Counter[int] = Counter()
    for asked, factor in ((exact, 1.0), (expression, LIKE)):
        rows = connection.execute(
            "SELECT w.id, bm25(words, 2.0, 2.0, 1.0, 0.2) FROM words JOIN work w ON w.id = words.rowid"
            " WHERE words MATCH ? AND w.removed = 0 ORDER BY 2 LIMIT ?",
            (asked, CANDIDATES),
        )
        for number, score in rows:
            scores[number] += -score * factor
    return dict(scores.most_common(CANDIDATES))


@lru_cache(maxsize=200_000)
def _stem(word: str) -> str:
    return stem(word)


def _best_passage(story: str, terms: Sequence[_Term]) -> tuple[float, str]:
    """The score of the passage that covers most, 0..1 and a little more, and its words shortened."""
    places = _places(story)
    stems = [_stem(word) for word, _ in places]
    wanted = {word for term in terms for word in (term.stem, *term.likes)}
    at = [index for index, word in enumerate(stems) if word in wanted]
    total = sum(term.weight for term in terms)
    best, where = 0.0, 0
    for start in sorted({max(0, index - index % STRIDE - lead) for index in at for lead in (0, STRIDE)}):
        counts = Counter(word for word in stems[start : start + PASSAGE] if word in wanted)
        score = _cover(counts, terms) / total
        if score > best:
            best, where = score, start
    return best, _shorten(story, places, where, stems, wanted)


def _cover(counts: Mapping[str, int], terms: Sequence[_Term]) -> float:
    covered = 0.0
    for term in terms:
        n_like = sum(counts.get(word, 0) for word in term.likes)
        strength = counts.get(term.stem, 0) + LIKE * n_like
        full = 1.0 if term.stem in counts else LIKE + 0.2
        covered += term.weight * full * strength / (strength + _SATURATION)
    return covered


def _places(story: str) -> list[tuple[str, int]]:
    """Words with where they begin; offsets are those of the plain split, near enough for a snippet."""
    places: list[tuple[str, int]] = []
    at = 0
    for run in story.split():
        at = story.find(run, at)
        places.extend((word, at) for word in split_words(run))
        at += len(run)
    return places


def _shorten(story: str, places: Sequence[tuple[str, int]], where: int, stems: Sequence[str], wanted: set[str]) -> str:
    """Words around the thickest part of the passage."""
    if not places:
        return ""
    inside = range(where, min(where + PASSAGE, len(places)))
    hits = [index for index in inside if stems[index] in wanted] or [where]
    middle = hits[len(hits) // 2]
    start = places[max(where, middle - 14)][1]
    end = places[min(len(places) - 1, middle + 16)][1]
    return f"…{' '.join(story[start:end].split())}…"
