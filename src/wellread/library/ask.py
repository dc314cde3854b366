"""Questions in plain words → works, ranked by all their words, by their best passage, and by what a reading found.

Full-text search wants every word; a reader who remembers "the one where he gets on the bus with her" has some words
right, some nearly right, and means one place in the story. So a question becomes things asked for, each with the
forms of its word and with words that may stand for it. The index gives works that hold some of the rarer ones; each is
then scored by how often it holds each thing (BM25, a word that may stand for another counting less), by the passage
that covers most, by how much there is of the people named, and by beats that somebody of the asked kind has part in.

Weights are from 81 questions over novels (docs/library.md); embeddings made from the library's own words, and wider or
narrower passages, were tried and did not help.
"""

from __future__ import annotations

import math
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wellread.library.ask_deeds import score_deeds, score_people
from wellread.library.ask_words import FORMS, SAME, STOP_WORDS
from wellread.library.packing import unpack
from wellread.library.words import plain_words, split_words, stem
from wellread.library.works import read_works
from wellread.records import Hit, Results

#: works that are looked at closely, and words of story at most
CANDIDATES = 200
MOST_WORDS = 4_000_000
#: of BM25: how soon more of a word says little; how much a long work counts less
_K, _B = 1.5, 0.65
#: what words that may stand for the asked ones count
_LIKE = 0.4
#: words a passage has; how soon more of a word in it says little; what the best one counts
_PASSAGE = 120
_SATURATION = 0.7
_PASSAGE_WEIGHT = 0.4
#: two things asked for that stand at most so many words apart say something together; within how many they say it best;
#: what all such pairs count, a thing's share of them
_APART = 60
_NEAR = 15
_PAIRS_WEIGHT = 2.0
#: a word of the title, the people or the summary counts as so many of the story
_HEADED = 3
_PEOPLE_WEIGHT = 0.6
_DEEDS_WEIGHT = 0.6
#: things asked for that choose the works to look at: the rarest
_CHOOSING = 10


@dataclass(frozen=True, slots=True)
class _Thing:
    """One thing asked for."""

    #: as asked
    word: str
    #: stems of the word and of its other forms
    forms: frozenset[str]
    #: stems of what may stand for it
    likes: frozenset[str]
    #: the same as words, which the index stems itself
    words: tuple[str, ...]
    like_words: tuple[str, ...]
    #: how rare the forms are, and the likes
    weight: float
    like_weight: float


@dataclass(frozen=True, slots=True)
class _Found:
    """A work looked at."""

    number: int
    score: float
    snippet: str


def ask(connection: sqlite3.Connection, question: str, *, limit: int) -> Results:
    """Works that may be meant by `question`, the likeliest first; of a question without words, none."""
    n_works, mean = _measure(connection)
    things = _read_question(connection, question, n_works)
    if not things:
        return Results((), 0, False)
    chosen = _choose(connection, things)
    found = list(_look_at(connection, chosen, things, mean))
    extra: defaultdict[int, float] = defaultdict(float)
    for number, score in score_people(connection, chosen, {thing.word: thing.weight for thing in things}).items():
        extra[number] += _PEOPLE_WEIGHT * score
    for number, score in score_deeds(connection, chosen, split_words(question), n_works).items():
        extra[number] += _DEEDS_WEIGHT * score
    ranked = sorted(found, key=lambda item: (-item.score - extra[item.number], item.number))[:limit]
    works = read_works(connection, [item.number for item in ranked])
    why = tuple(thing.word for thing in things)
    hits = tuple(Hit(works[item.number], item.snippet, item.score + extra[item.number], why) for item in ranked)
    return Results(hits, len(found), len(chosen) >= CANDIDATES)


def _measure(connection: sqlite3.Connection) -> tuple[int, float]:
    """How many works there are, and how many words they have on average."""
    row = connection.execute("SELECT count(*), avg(n_words) FROM work WHERE removed = 0").fetchone()
    return int(row[0]), float(row[1] or 1.0)


def _read_question(connection: sqlite3.Connection, question: str, n_works: int) -> list[_Thing]:
    asked = [word for word in split_words(question) if word not in STOP_WORDS and len(word) > 1]
    things: list[_Thing] = []
    taken: set[str] = set()
    for word in dict.fromkeys(asked):
        if stem(word) not in taken:
            thing = _build_thing(connection, word, n_works)
            taken |= thing.forms
            things.append(thing)
    return things


def _build_thing(connection: sqlite3.Connection, word: str, n_works: int) -> _Thing:
    words = (word, *sorted({*FORMS.get(stem(word), ()), *_spellings(word)}))
    forms = frozenset(map(stem, words))
    near = {other for form in forms for other in SAME.get(form, ())} | _other_names(connection, word)
    likes = {form for other in near for form in (other, *FORMS.get(stem(other), ()))}
    like_words = tuple(sorted(other for other in likes if stem(other) not in forms))
    weight = _rarity(connection, words, n_works)
    like_stems = frozenset(map(stem, like_words))
    like_weight = min(weight, _rarity(connection, like_words, n_works)) if like_words else 0.0
    return _Thing(word, forms, like_stems, words, like_words, weight, like_weight)


def _spellings(word: str) -> tuple[str, ...]:
    """The same word as it is spelled across the sea: colour and color, realise and realize."""
    for one, other in (("our", "or"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"), ("oured", "ored")):
        for old, new in ((one, other), (other, one)):
            if word.endswith(old) and len(word) > len(old) + 2:
                return (word[: -len(old)] + new,)
    return ()


def _other_names(connection: sqlite3.Connection, word: str) -> set[str]:
    """Further names of people whom a reading knows by `word` as one of their names."""
    rows = connection.execute(
        "SELECT DISTINCT folded FROM tag WHERE kind = 'speaker' AND (folded = ? OR folded LIKE ? OR folded LIKE ?)"
        " LIMIT 5",
        (word, f"{word} |%", f"%| {word}%"),
    )
    names = {name for row in rows for alias in row[0].split(" | ") for name in split_words(alias)}
    return set(sorted(names - {word})[:4])


def _rarity(connection: sqlite3.Connection, words: Sequence[str], n_works: int) -> float:
    """Of BM25: the rarer a thing, the more it says; counted over the works that hold any of the words."""
    n_holding = connection.execute("SELECT count(*) FROM words WHERE words MATCH ?", (_any_of(words),)).fetchone()[0]
    return math.log(1 + max(0.0, n_works - n_holding + 0.5) / (n_holding + 0.5))


def _any_of(words: Iterable[str]) -> str:
    return " OR ".join(f'"{word}"' for word in dict.fromkeys(words))


def _choose(connection: sqlite3.Connection, things: Sequence[_Thing]) -> list[int]:
    """The works that hold most of the rarer things, by the index's own score."""
    rare = sorted(things, key=lambda thing: -thing.weight)[:_CHOOSING]
    scores: defaultdict[int, float] = defaultdict(float)
    exact = [word for thing in rare for word in thing.words]
    likes = [word for thing in rare for word in thing.like_words]
    for words, factor in ((exact, 1.0), (likes, _LIKE)):
        if words:
            rows = connection.execute(
                "SELECT w.id, bm25(words, 2.0, 2.0, 1.0, 0.2) FROM words JOIN work w ON w.id = words.rowid"
                " WHERE words MATCH ? AND w.removed = 0 ORDER BY 2 LIMIT ?",
                (_any_of(words), CANDIDATES),
            )
            for number, score in rows:
                scores[number] -= score * factor
    return sorted(scores, key=lambda number: (-scores[number], number))[:CANDIDATES]


def _look_at(
    connection: sqlite3.Connection, chosen: Sequence[int], things: Sequence[_Thing], mean: float
) -> Iterable[_Found]:
    roles = _Roles(things)
    n_words = 0
    for number in chosen:
        row = connection.execute(
            "SELECT w.title, w.people, w.summary, c.story FROM work w JOIN content c ON c.work_id = w.id"
            " WHERE w.id = ?",
            (number,),
        ).fetchone()
        story = unpack(row["story"])
        head = roles.find(plain_words(" ".join(filter(None, row[:3]))).split())
        words = plain_words(story).split()
        events = roles.find(words)
        score, at = _score(things, events, head, len(words), mean)
        yield _Found(number, score, _shorten(story, words, at))
        n_words += len(words)
        if n_words > MOST_WORDS:
            return


class _Roles:
    """What each word is to a question; words come again, so what was found is kept."""

    def __init__(self, things: Sequence[_Thing]) -> None:
        """Look for `things`."""
        self._exact = {form: n for n, thing in enumerate(things) for form in thing.forms}
        self._likes: dict[str, list[int]] = {}
        for n, thing in enumerate(things):
            for form in thing.likes - self._exact.keys():
                self._likes.setdefault(form, []).append(n)
        # stemming changes the end of a word only, and is dear: most words begin otherwise than all that is asked for
        self._starts = {form[:2] for form in (*self._exact, *self._likes)}
        self._known: dict[str, tuple[int, tuple[int, ...]] | None] = {}

    def find(self, words: Sequence[str]) -> list[tuple[int, int, bool]]:
        """Place, thing and whether it is the very word, for every word that says something, in order."""
        found: list[tuple[int, int, bool]] = []
        known = self._known
        for at, word in enumerate(words):
            if word not in known and word[:2] not in self._starts:
                known[word] = None
            elif word not in known:
                own = stem(word)
                likes = tuple(self._likes.get(own, ()))
                known[word] = (self._exact.get(own, -1), likes) if own in self._exact or likes else None
            role = known[word]
            if role is not None:
                if role[0] >= 0:
                    found.append((at, role[0], True))
                found.extend((at, thing, False) for thing in role[1])
        return found


def _score(
    things: Sequence[_Thing],
    events: Sequence[tuple[int, int, bool]],
    head: Sequence[tuple[int, int, bool]],
    n_words: int,
    mean: float,
) -> tuple[float, int]:
    """The score of a work's words, and where in it the passage begins that covers most."""
    exact: Counter[int] = Counter()
    likes: Counter[int] = Counter()
    for part, count in ((events, 1), (head, _HEADED)):
        for _, thing, is_exact in part:
            (exact if is_exact else likes)[thing] += count
    length = _K * (1 - _B + _B * n_words / mean)
    total = sum(things[n].weight * count * (_K + 1) / (count + length) for n, count in exact.items())
    total += _LIKE * sum(things[n].like_weight * count * (_K + 1) / (count + length) for n, count in likes.items())
    best, at = _best_passage(things, [event for event in events if event[2]])
    if not best:
        at = events[0][0] if events else 0
    return total + _PASSAGE_WEIGHT * best + _PAIRS_WEIGHT * _score_pairs(things, events), at


def _score_pairs(things: Sequence[_Thing], events: Sequence[tuple[int, int, bool]]) -> float:
    """How near to each other the things asked for stand, each pair where it is nearest, for one thing of them.

    Words that may stand for the asked ones count here as much less as everywhere, but unlike a passage a pair lets one
    of them lean on one sure word beside it: "he steals a horse" on "mare" beside "stole".
    """
    best: dict[tuple[int, int], float] = {}
    window: list[tuple[int, int, float]] = []
    for place, n, is_exact in events:
        thing = things[n]
        counts = 1.0 if is_exact else _LIKE * thing.like_weight / thing.weight if thing.weight else 0.0
        window = [event for event in window if place - event[0] <= _APART]
        for before, other, others_count in window:
            if other != n:
                pair = (other, n) if other < n else (n, other)
                value = others_count * counts / (1 + (place - before) / _NEAR)
                if value > best.get(pair, 0.0):
                    best[pair] = value
        window.append((place, n, counts))
    total = sum(value * math.sqrt(things[one].weight * things[two].weight) for (one, two), value in best.items())
    return total / max(1, len(things) - 1)


def _best_passage(things: Sequence[_Thing], events: Sequence[tuple[int, int, bool]]) -> tuple[float, int]:
    """What the best stretch of `_PASSAGE` words covers, and where its middle is."""
    counts = [0] * len(things)
    covered = best = 0.0
    where = first = 0
    for place, thing, _ in events:
        covered += _gain(things[thing].weight, counts[thing], 1)
        counts[thing] += 1
        while events[first][0] < place - _PASSAGE:
            gone = events[first][1]
            covered += _gain(things[gone].weight, counts[gone], -1)
            counts[gone] -= 1
            first += 1
        if covered > best + 1e-9:
            best, where = covered, (events[first][0] + place) // 2
    return best, where


def _gain(weight: float, count: int, change: int) -> float:
    after = count + change
    return weight * (after / (after + _SATURATION) - count / (count + _SATURATION))


def _shorten(story: str, words: Sequence[str], at: int) -> str:
    """Words around word `at`. The plain words have no places in the story: they are counted off in it."""
    if not words:
        return ""
    runs = story.split()
    middle = min(len(runs) - 1, round(at * len(runs) / len(words)))
    # near enough, but for apostrophes and dashes before it: go to where the word itself stands
    wanted = words[min(at, len(words) - 1)]
    near = sorted(range(max(0, middle - 200), min(len(runs), middle + 200)), key=lambda n: abs(n - middle))
    middle = next((n for n in near if wanted in split_words(runs[n])), middle)
    return f"…{' '.join(runs[max(0, middle - 14) : middle + 16])}…"
