"""What deep readings say to a plain question: how much there is of the people named, who does what to whom."""

from __future__ import annotations

import math
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from wellread.library.ask_words import DEEDS, HE, SHE
from wellread.library.packed import unpack_reading
from wellread.library.words import split_words, stem

#: mentions of a person after which more say little
_MENTIONS = 30
#: words before a verb among which its doer is looked for, and after it, whom it is done to
_BEFORE, _AFTER = 4, 2

#: kind of beat, whether a woman or a man ("she", "he") does it and has it done to them; "" for either
_Deed = tuple[str, str, str]


def score_people(
    connection: sqlite3.Connection, numbers: Sequence[int], words: Mapping[str, float]
) -> dict[int, float]:
    """For works in which somebody goes by one of `words`: how much there is of them.

    Args:
        connection: the library's.
        numbers: the works looked at.
        words: what is asked for → how rare it is.
    """
    found: dict[int, float] = {}
    names = [word for word in words if _is_name(connection, word)]
    for number, document in _read(connection, numbers) if names else ():
        for name in names:
            n_mentions = max(
                (int(who["n_mentions"]) for who in document["characters"] if _goes_by(who, name)), default=0
            )
            if n_mentions:
                found[number] = found.get(number, 0.0) + words[name] * n_mentions / (n_mentions + _MENTIONS)
    return found


def _is_name(connection: sqlite3.Connection, word: str) -> bool:
    """Whether people of read works go by the word in half the works that hold it: "rose" is a flower more often."""
    row = connection.execute(
        "SELECT count(DISTINCT work_id) FROM tag WHERE kind = 'speaker' AND ' ' || folded || ' ' LIKE ?",
        (f"% {word} %",),
    ).fetchone()
    held = connection.execute("SELECT doc FROM temp.vocabulary WHERE term = ?", (stem(word),)).fetchone()
    return bool(row[0]) and row[0] >= 0.3 * (held[0] if held else 0)


def _goes_by(person: Mapping[str, Any], name: str) -> bool:
    return any(name in split_words(alias) for alias in (person["name"], *person["aliases"]))


def score_deeds(
    connection: sqlite3.Connection, numbers: Sequence[int], words: Sequence[str], n_works: int
) -> dict[int, float]:
    """For works in which, on stage, somebody does what the question's verbs tell, to whom they tell.

    Args:
        connection: the library's.
        numbers: the works looked at.
        words: of the question, in order, lower case.
        n_works: in the library.
    """
    asked = list(_find_deeds(words))
    if not asked:
        return {}
    scores: defaultdict[int, float] = defaultdict(float)
    for number, document in _read(connection, numbers):
        beats = _count_beats(document)
        for kinds in asked:
            for deed in kinds:
                n_beats = sum(count for beat, count in beats.items() if _fits(deed, beat))
                if n_beats:
                    scores[number] += n_beats / (n_beats + 1) / len(kinds)
    rarity = math.log(1 + n_works / (1 + len(scores)))
    return {number: score * rarity for number, score in scores.items()}


def _find_deeds(words: Sequence[str]) -> Iterator[list[_Deed]]:
    """For each verb of the question the beats that it may mean."""
    for at, word in enumerate(words):
        kinds = DEEDS.get(stem(word), ())
        if kinds:
            doer = next((who for who in map(_pronoun, reversed(words[max(0, at - _BEFORE) : at])) if who), "")
            other = next((who for who in map(_pronoun, words[at + 1 : at + 1 + _AFTER]) if who), "")
            yield [(kind, doer, other) for kind in sorted(kinds)]


def _pronoun(word: str) -> str:
    return "he" if word in HE else "she" if word in SHE else ""


def _count_beats(document: Mapping[str, Any]) -> Counter[_Deed]:
    pronouns = {who["id"]: (who["pronouns"] or "").split("/")[0] for who in document["characters"] or ()}
    return Counter(
        (beat["kind"], pronouns.get(beat["agent"], ""), pronouns.get(beat["patient"] or "", ""))
        for beat in document["beats"] or ()
        if beat["status"] == "scene"
    )


def _fits(asked: _Deed, beat: _Deed) -> bool:
    return asked[0] == beat[0] and asked[1] in ("", beat[1]) and asked[2] in ("", beat[2])


def _read(connection: sqlite3.Connection, numbers: Sequence[int]) -> Iterator[tuple[int, dict[str, Any]]]:
    rows = connection.execute(
        f"SELECT work_id, packed FROM reading WHERE work_id IN ({','.join('?' * len(numbers))})", tuple(numbers)
    )
    for number, packed in rows:
        document = unpack_reading(packed)
        if document.get("characters") is not None:
            yield number, document
