"""Words as moments of canon are compared with stories: small letters, without endings. No domain logic."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_DOUBLED = re.compile(r"([bdgmnprt])\1$")
#: past forms that no rule finds, where moments of canon use them
_IRREGULAR = {
    "kissed": "kiss", "said": "say", "told": "tell", "left": "leave", "gone": "go", "went": "go", "drove": "drive", "driven": "drive",
    "came": "come", "ran": "run", "wrote": "write", "written": "write", "broke": "break", "broken": "break", "died": "die",
    "dying": "die", "dead": "die", "stole": "steal", "stolen": "steal", "slept": "sleep", "fell": "fall", "fallen": "fall", "lay": "lie",
    "burnt": "burn", "burned": "burn", "shot": "shoot", "sang": "sing", "danced": "dance", "married": "marry", "hung": "hang",
    "gave": "give", "given": "give", "took": "take", "taken": "take", "saw": "see", "seen": "see", "kept": "keep", "lost": "lose",
    "knelt": "kneel", "drank": "drink", "drunk": "drink", "bought": "buy", "met": "meet", "sent": "send", "rode": "ride",
    "struck": "strike", "forgave": "forgive", "forgiven": "forgive", "hidden": "hide", "hid": "hide", "tore": "tear", "torn": "tear",
}  # fmt: skip


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """One form for all forms of a word, roughly: "kisses", "kissed" and "kissing" are "kiss"."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    if plain in _IRREGULAR:
        return _IRREGULAR[plain]
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ied", "y"), ("ed", ""), ("es", ""), ("s", "")):
        if plain.endswith(ending) and len(plain) - len(ending) >= 3 and not plain.endswith("ss"):
            cut = plain[: -len(ending)] + instead
            return _DOUBLED.sub(r"\1", cut).removesuffix("e")
    return plain.removesuffix("e") if len(plain) > 3 else plain


def stems_of(phrase: str) -> tuple[str, ...]:
    """The stems of a phrase, in order."""
    return tuple(stem(match[0]) for match in _WORD.finditer(phrase))


class StoryWords:
    """The words of a story in order, and where each stands."""

    def __init__(self, content: str, parts: Sequence[tuple[int, int]]) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.stems: list[str] = []
        for start, end in parts:
            for match in _WORD.finditer(content, start, end):
                self.starts.append(match.start())
                self.ends.append(match.end())
                self.stems.append(stem(match[0]))
        self._places: dict[str, list[int]] = defaultdict(list)
        for n, one in enumerate(self.stems):
            self._places[one].append(n)

    def find(self, phrase: tuple[str, ...]) -> Iterator[int]:
        """Every place, counted in words, where the stems of `phrase` stand in a row."""
        if not phrase:
            return
        for n in self._places.get(phrase[0], ()):
            if tuple(self.stems[n : n + len(phrase)]) == phrase:
                yield n
