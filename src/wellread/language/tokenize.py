"""Words of a stretch of text, by rule: the way the English treebanks divide them, for the way fan fiction is typed.

Only the run of non-blanks around a word decides how it is cut, so every run is cut once and remembered. "didn't" is
two words, "good-looking" three, "just…when" three, "I-." three; no character is dropped and none is added.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from itertools import pairwise

from wellread.language.patterns import ABBREVIATIONS, CLITIC, ELISIONS, PIECE, REAL_IN_WORDS, RUN_TOGETHER

_RUN = re.compile(r"\S+")
_APOSTROPHES = "'’"
#: a run longer than this is no word with its marks; it is cut plainly, in time that grows with its length alone
_LONGEST_RUN = 160
_PLAIN = re.compile(r"https?://\S+|[^\W_]+(?:['’][^\W_]+)*|[.…]{2,}|[-–—]{2,}|[!?]+|\*+|_+|.", re.DOTALL)
#: runs remembered at most, so that a file of noise cannot fill the memory
_MOST_RUNS = 200_000


def split_run(run: str) -> list[str]:
    """The words of one run of non-blanks; joined they are the run."""
    if len(run) > _LONGEST_RUN:
        return [word for piece in _PLAIN.findall(run) for word in _split_word(piece)]
    pieces: list[str] = []
    at = 0
    while at < len(run):
        piece = _piece_at(run, at)
        pieces.extend(_split_word(piece))
        at += len(piece)
    return pieces


def _piece_at(run: str, at: int) -> str:
    if run[at] in _APOSTROPHES and (elision := _elision_at(run, at)):
        return elision
    match = PIECE.match(run, at)
    assert match is not None  # the last alternative takes any character
    piece = match.group()
    following = run[at + len(piece) : at + len(piece) + 1]
    if following == "." and piece.lower() in ABBREVIATIONS and (piece[0].isupper() or piece in ("etc", "vs")):
        return piece + "."
    if following and following in _APOSTROPHES and _is_clipped(piece) and len(run) == at + len(piece) + 1:
        return piece + following
    return piece


def _elision_at(run: str, at: int) -> str:
    """An apostrophe and the word it opens ("'em", "'90s"), or nothing."""
    match = re.compile(r"[^\W_]+").match(run, at + 1)
    if match is None or (at and run[at - 1].isalnum()):
        return ""
    word = match.group().lower()
    return run[at : match.end()] if word in ELISIONS or re.fullmatch(r"\d\ds?", word) else ""


def _is_clipped(piece: str) -> bool:
    """Whether an apostrophe after `piece` stands for a g, as in "goin'"."""
    word = piece.lower()
    return len(word) > 3 and word.endswith("in") and word not in REAL_IN_WORDS


def _split_word(piece: str) -> list[str]:
    if len(piece) < 2:
        return [piece]
    cuts = RUN_TOGETHER.get(piece.lower())
    if cuts:
        borders = (0, *cuts, len(piece))
        return [piece[a:b] for a, b in pairwise(borders)]
    clitics: list[str] = []
    while match := CLITIC.search(piece):
        clitics.append(match.group())
        piece = piece[: match.start()]
    return [piece, *reversed(clitics)]


class Vocabulary:
    """Word types met so far, each with an ordinal, and how each run of non-blanks was cut."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._ids: dict[str, int] = {}
        self._runs: dict[str, tuple[tuple[int, int, int], ...]] = {}

    def id(self, word: str) -> int:
        """The ordinal of `word`, which is new if it was never met."""
        known = self._ids.get(word)
        if known is None:
            known = self._ids[word] = len(self.words)
            self.words.append(word)
        return known

    def cut(self, run: str) -> tuple[tuple[int, int, int], ...]:
        """For each word of `run` its ordinal, start and end within the run."""
        cut: list[tuple[int, int, int]] = []
        at = 0
        for piece in split_run(run):
            cut.append((self.id(piece), at, at + len(piece)))
            at += len(piece)
        if len(self._runs) < _MOST_RUNS:
            self._runs[run] = tuple(cut)
        return tuple(cut)

    def tokenize(
        self, content: str, stretches: Iterable[tuple[int, int]], into: tuple[array[int], array[int], array[int]]
    ) -> None:
        """Append the words of each stretch of `content` to the three columns `into`: ordinals, starts, ends."""
        ids, starts, ends = into
        runs = self._runs
        for first, last in stretches:
            for match in _RUN.finditer(content, first, last):
                base = match.start()
                run = match.group()
                for word_id, start, end in runs.get(run) or self.cut(run):
                    ids.append(word_id)
                    starts.append(base + start)
                    ends.append(base + end)
