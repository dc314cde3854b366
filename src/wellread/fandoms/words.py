"""Words as moments of canon are compared with stories: small letters, without endings. No domain logic."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from wellread.fandoms.patterns import EMPTY_WORDS
from wellread.text import Span

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_SENTENCE_END = re.compile(r"[.!?]|\n\s*\n")
#: stops behind these end nothing
_SHORT = frozenset("mr mr mrs dr st m ms mm".split())
_DOUBLED = re.compile(r"([bdgmnprt])\1$")
#: past forms that no rule finds, where moments of canon use them
_IRREGULAR = {
    "kissed": "kiss", "said": "say", "told": "tell", "left": "leave", "gone": "go", "went": "go", "drove": "drive", "driven": "drive",
    "came": "come", "ran": "run", "wrote": "write", "written": "write", "broke": "break", "broken": "break", "died": "die",
    "dying": "die", "dead": "di", "stole": "steal", "stolen": "steal", "slept": "sleep", "fell": "fall", "fallen": "fall", "lay": "lie",
    "burnt": "burn", "burned": "burn", "shot": "shoot", "sang": "sing", "danced": "dance", "married": "marry", "hung": "hang",
    "gave": "give", "given": "give", "took": "take", "taken": "take", "saw": "see", "seen": "see", "kept": "keep", "lost": "lose",
    "knelt": "kneel", "drank": "drink", "drunk": "drink", "bought": "buy", "met": "meet", "sent": "send", "rode": "ride",
    "struck": "strike", "forgave": "forgive", "forgiven": "forgive", "hidden": "hide", "hid": "hide", "tore": "tear", "torn": "tear",
    "found": "find", "got": "get", "held": "hold", "stood": "stand", "sat": "sit", "spoke": "speak", "knew": "know", "threw": "throw",
    "caught": "catch", "paid": "pay", "sold": "sell", "fought": "fight", "woke": "wake", "brought": "bring", "swore": "swear",
    "chose": "choose", "heard": "hear", "grew": "grow", "drew": "draw", "won": "win", "led": "lead", "fled": "flee", "swam": "swim",
    "die": "di", "lie": "li", "lying": "li", "see": "se", "tie": "ti", "tying": "ti", "going": "go", "goes": "go",
}  # fmt: skip

#: one stem for all that deny: "never found" is "did not find"
_DENYING = frozenset(("not", "never", "cannot"))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """One form for all forms of a word, roughly: "kisses", "kissed" and "kissing" are "kiss"."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    if plain in _DENYING or plain.endswith("n't"):
        return "not"
    if plain in _IRREGULAR:
        found = _IRREGULAR[plain]
        return found.removesuffix("e") if len(found) > 2 else found
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ied", "y"), ("ed", ""), ("es", ""), ("s", "")):
        if plain.endswith(ending) and len(plain) - len(ending) >= 3 and not plain.endswith("ss"):
            cut = plain[: -len(ending)] + instead
            return _DOUBLED.sub(r"\1", cut).removesuffix("e")
    return plain.removesuffix("e") if len(plain) > 3 else plain


def stems_of(phrase: str) -> tuple[str, ...]:
    """The stems of a phrase, in order."""
    return tuple(stem(match[0]) for match in _WORD.finditer(phrase))


#: stems that say nothing in a phrase
EMPTY_STEMS = (
    frozenset(stem(word) for word in EMPTY_WORDS) | EMPTY_WORDS | frozenset(stems_of("i me my you your we us"))
)
EMPTY_STEMS -= frozenset(("not", "no"))
#: what a phrase may leave out; in it even plain verbs matter: "Jane said no" is not "Jane had no"
_FILLING = EMPTY_STEMS - frozenset(
    stem(word)
    for word in "go goes get gets say says tell tells take takes come comes make makes ask asks back away".split()
)
#: words from one full word of a phrase to the next
_GAP = 4


def full_words(phrase: str) -> frozenset[str]:
    """The stems of a phrase that say something."""
    return frozenset(one for one in stems_of(phrase) if one not in EMPTY_STEMS)


class StoryWords:
    """The words of a story in order, and where each stands."""

    def __init__(self, content: str, parts: Sequence[tuple[int, int]]) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.stems: list[str] = []
        #: the first word of each word's sentence
        self._sentences: list[int] = []
        for start, end in parts:
            for match in _WORD.finditer(content, start, end):
                self._sentences.append(self._opening(content, start, match.start()))
                self.starts.append(match.start())
                self.ends.append(match.end())
                self.stems.append(stem(match[0]))
        self._places: dict[str, list[int]] = defaultdict(list)
        for n, one in enumerate(self.stems):
            self._places[one].append(n)

    def _opening(self, content: str, part_start: int, at: int) -> int:
        """Where, in words, the sentence of the next word begins, which stands at `at`."""
        n = len(self.starts)
        if not n or self.ends[-1] < part_start:
            return n
        gap = content[self.ends[-1] : at]
        ends = _SENTENCE_END.search(gap) if self.stems[-1] not in _SHORT else "\n\n" in gap
        return n if ends else self._sentences[-1]

    def places(self, one: str, start: int, end: int) -> list[int]:
        """Every place of a stem between the words `start` and `end`."""
        found = self._places.get(one, [])
        return found[bisect_left(found, start) : bisect_left(found, end)]

    def sentence_start(self, at: int) -> int:
        """The first word of the sentence in which word `at` stands."""
        return self._sentences[at]

    def find(self, phrase: tuple[str, ...]) -> Iterator[int]:
        """Every place, counted in words, where the stems of `phrase` stand in a row."""
        if not phrase:
            return
        for n in self._places.get(phrase[0], ()):
            if tuple(self.stems[n : n + len(phrase)]) == phrase:
                yield n

    def find_first(self, phrase: str) -> Span | None:
        """Where the words of `phrase` first stand in a row within one sentence."""
        stems = stems_of(phrase)
        return next(self.find_in_sentence(stems), None)

    def find_in_sentence(self, stems: tuple[str, ...]) -> Iterator[Span]:
        """Every place where these stems stand in a row within one sentence."""
        for at in self.find(stems):
            last = at + len(stems) - 1
            if self._sentences[last] == self._sentences[at]:
                yield Span(self.starts[at], self.ends[last])

    def find_loosely(self, phrase: tuple[str, ...]) -> Iterator[tuple[int, int]]:
        """(first, last) word wherever the full words of `phrase` stand in their order, a few others between them.

        A phrase of one full word has to stand as it is.
        """
        full = [one for one in phrase if one not in _FILLING]
        if len(full) < 2:
            yield from ((at, at + len(phrase) - 1) for at in self.find(phrase))
            return
        for at in self._places.get(full[0], ()):
            last = at
            for one in full[1:]:
                near = self.stems[last + 1 : last + 1 + _GAP]
                if one not in near or self._sentences[last + 1 + near.index(one)] > at:
                    break
                last += 1 + near.index(one)
            else:
                yield at, last
