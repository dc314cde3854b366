"""Phrases with choices, found in any form of their words: "get/climb off ~ bus/train", "& @fire @letter".

Words parted by "/" stand for one another, and "@name" for all words of that list in `concepts`. From one word to the
next two others may stand, after "~" eight, and after "_" none, all of it within one sentence. After "&" the words
stand in any order, close together, over the ends of sentences too; a single list there asks for two of its words, and
a name need not be written where its person is meant or speaks. "Name>" in front: in a line that this person says;
"Name:" in front: told of this person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from wellread.fandoms.concepts import CONCEPTS
from wellread.fandoms.words import StoryWords, stem

#: how many words may stand before the next one of a phrase
_NEAR, _FAR, _NEXT = 2, 8, 0
_GAPS = {"~": _FAR, "_": _NEXT}
#: words over which the parts of a phrase without order may be spread
_SPREAD = 16
#: what a phrase of one word, or of two without order, weighs where a longer one weighs its words
_HINT = 0.75
#: what a name weighs that must be near
_NAME = 0.5
_OWNER = re.compile(r"([^\W\d][\w'’. -]*)([>:]) (.+)")
_WRITTEN = re.compile(r"[/~&@>:]|(?:^| )_ ")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words one after the other, each any of some stems, and how many others may stand before each."""

    choices: tuple[frozenset[str], ...]
    gaps: tuple[int, ...]
    #: whether the words have an order
    ordered: bool = True
    #: the name of who says it or of whom it is told, and which of both
    owner: str | None = None
    said: bool = False
    #: names, of each of which lists one must be near: without order it need not be written there
    near: tuple[frozenset[str], ...] = ()

    @property
    def weight(self) -> float:
        """What it is worth: the more words, the surer, and without order less so."""
        n_words = len(self.choices) + _NAME * len(self.near) - (not self.ordered)
        return n_words if n_words > 1 else _HINT


@lru_cache(maxsize=20_000)
def parse_phrase(text: str) -> Phrase:
    """A phrase as it is written in lists and packs."""
    owned = _OWNER.fullmatch(text)
    parts = (owned[3] if owned else text).split()
    if parts[:1] == ["&"]:
        return _parse_unordered(parts[1:])
    choices: list[frozenset[str]] = []
    gaps: list[int] = []
    gap = _NEAR
    for part in parts:
        if part in _GAPS:
            gap = _GAPS[part]
            continue
        choices.append(_choice(part))
        gaps.append(gap)
        gap = _NEAR
    return Phrase(tuple(choices), tuple(gaps), True, owned[1] if owned else None, bool(owned and owned[2] == ">"))


def _parse_unordered(parts: list[str]) -> Phrase:
    names = [part for part in parts if all(word[:1].isupper() for word in part.split("/"))]
    words = [part for part in parts if part not in names] or parts
    near = tuple(frozenset(part.split("/")) for part in names if words is not parts)
    return Phrase(tuple(_choice(part) for part in words), (_NEAR,) * len(words), False, near=near)


def _choice(part: str) -> frozenset[str]:
    return frozenset(one for word in part.split("/") for one in _stems(word))


def _stems(word: str) -> Iterator[str]:
    for one in CONCEPTS.get(word[1:], ()) if word.startswith("@") else (word,):
        yield stem(one)


def has_choices(text: str) -> bool:
    """Whether a phrase is written with more than plain words."""
    return _WRITTEN.search(text) is not None


def find_phrase(words: StoryWords, phrase: Phrase, start: int, end: int) -> Iterator[tuple[int, int]]:
    """(first, last) word of every place between the words `start` and `end` where the phrase stands."""
    if not phrase.ordered:
        yield from _gathered(words, phrase, start, end)
        return
    first = phrase.choices[0] if phrase.choices else frozenset()
    # The first place counts, so they come in the order of the story, not of a set.
    for at in sorted(place for one in first for place in words.places(one, start, end)):
        last = _reach(words, phrase, at)
        if last is not None and last < end:
            yield at, last


def _reach(words: StoryWords, phrase: Phrase, at: int) -> int | None:
    """The last word of a phrase that begins at `at`; None where it does not go on."""
    last, sentence = at, words.sentence_start(at)
    for choice, gap in zip(phrase.choices[1:], phrase.gaps[1:], strict=True):
        near = words.stems[last + 1 : last + 2 + gap]
        step = next((n for n, one in enumerate(near) if one in choice), None)
        if step is None or words.sentence_start(last + 1 + step) != sentence:
            return None
        last += 1 + step
    return last


def _gathered(words: StoryWords, phrase: Phrase, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Places where every word of a phrase stands close to its rarest one, each at a place of its own."""
    if len(phrase.choices) == 1 and not phrase.near:
        yield from _two_of(words, phrase.choices[0], start, end)
        return
    found = [sorted({at for one in choice for at in words.places(one, start, end)}) for choice in phrase.choices]
    if not all(found):
        return
    rarest = min(range(len(found)), key=lambda n: len(found[n]))
    for at in found[rarest]:
        near = [at]
        for n, places in enumerate(found):
            if n == rarest:
                continue
            free = [place for place in places if abs(place - at) <= _SPREAD and place not in near]
            if not free:
                break
            near.append(min(free, key=lambda place: abs(place - at)))
        else:
            yield min(near), max(near)


def _two_of(words: StoryWords, choice: frozenset[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Places where two different words of a list stand close together."""
    places = sorted((at, one) for one in choice for at in words.places(one, start, end))
    for (at, one), (then, other) in pairwise(places):
        if one != other and then - at <= _SPREAD:
            yield at, then
