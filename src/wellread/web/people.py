"""Who somebody is, told from what stands before a place in the story and from nothing after it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from wellread.web.phrases import tell_beat
from wellread.web.reading import Item, Reading

_FIRST_PERSON = frozenset("i me my mine myself".split())
_LONGEST = 40
#: beats shown of somebody
_BEATS = 4


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the story and where they stand."""

    words: str
    address: str
    where: str


@dataclass(frozen=True, slots=True)
class Portrait:
    """What has been told of somebody so far."""

    id: str
    name: str
    tint: int | None
    #: other names, as far as the story has used them
    also: tuple[str, ...]
    pronouns: str | None
    n_lines: int
    n_mentions: int
    first: Quote | None
    last_line: Quote | None
    #: what passed between them and others, the last first
    beats: tuple[Quote, ...]


class Names:
    """What the reader of one story may know people by, place by place."""

    def __init__(self, reading: Reading) -> None:
        """Find where each name is first told."""
        self._reading = reading
        declared = (*reading.declared["characters"], *reading.declared["relationships"])
        self._declared = " / ".join(declared).casefold()
        self._told: dict[str, list[tuple[int, str]]] = {}

    def at(self, who: str | None, offset: int) -> str:
        """The name of somebody that stands before `offset` (or is on the card); else a description; else "somebody"."""
        if who not in self._reading.people or who is None:
            return "somebody"
        known = self.known(who, offset)
        own = str(self._reading.people[who]["name"])
        if own in known:
            return own
        if known:
            return max(known, key=lambda name: (len(name.split()), len(name)))
        return self._described(who, offset)

    def known(self, who: str, offset: int) -> list[str]:
        """Names of somebody that have been told before `offset`, in the order they were."""
        if who not in self._told:
            self._told[who] = sorted(self._first_told(self._reading.people[who]))
        return [name for start, name in self._told[who] if start <= offset]

    def _first_told(self, person: Item) -> list[tuple[int, str]]:
        found = []
        for name in dict.fromkeys((person["name"], *person["aliases"])):
            match = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", self._reading.text)
            if name.casefold() in self._declared or (name in self._reading.given and not match):
                found.append((0, name))
            elif match:
                found.append((match.start(), name))
        return found

    def _described(self, who: str, offset: int) -> str:
        said = [m for m in self._reading.mentions_of.get(who, ()) if m["start"] <= offset]
        words = [" ".join(self._reading.text[m["start"] : m["end"]].split()) for m in said]
        nominal = next((w for w, m in zip(words, said, strict=True) if m["form"] == "nominal"), None)
        if nominal:
            return nominal if len(nominal) <= _LONGEST else nominal[: _LONGEST - 1] + "…"
        if any(word.casefold() in _FIRST_PERSON for word in words):
            return "the narrator"
        return "somebody"


@lru_cache(maxsize=64)
def names_of(reading: Reading) -> Names:
    """The names of a reading, kept."""
    return Names(reading)


def draw_portrait(reading: Reading, who: str, offset: int) -> Portrait:
    """What the story has told of somebody before `offset`."""
    names = names_of(reading)
    mentions = [m for m in reading.mentions_of.get(who, ()) if m["start"] <= offset]
    lines = [q for q in reading.spoken if q["speaker"] == who and q["end"] <= offset]
    beats = [
        beat for beat in reading.beats
        if beat["status"] == "scene" and beat["end"] <= offset and who in (beat["agent"], beat["patient"])
    ]  # fmt: skip
    name = names.at(who, offset)
    person = reading.people[who]
    return Portrait(
        id=who,
        name=name,
        tint=reading.tints.get(who),
        also=tuple(other for other in names.known(who, offset) if other != name),
        pronouns=person["pronouns"],
        n_lines=len(lines),
        n_mentions=len(mentions),
        first=_quote(reading, mentions[0]) if mentions else None,
        last_line=_quote(reading, lines[-1]) if lines else None,
        beats=_last_different(reading, names, beats),
    )


def _last_different(reading: Reading, names: Names, beats: list[Item]) -> tuple[Quote, ...]:
    """The last few beats in words, the last first; what reads the same is told once."""
    told: dict[str, Quote] = {}
    for beat in reversed(beats):
        words = _tell(reading, names, beat)
        told.setdefault(words, Quote(words, reading.address(beat["start"]), _where(reading, beat["start"])))
        if len(told) == _BEATS:
            break
    return tuple(told.values())


def draw_company(reading: Reading, offset: int, *, limit: int = 40) -> list[Portrait]:
    """Everybody met before `offset`, who spoke most first."""
    met = [
        who for who, mentions in reading.mentions_of.items()
        if who in reading.people and mentions[0]["start"] <= offset and reading.people[who]["kind"] != "reader"
    ]  # fmt: skip
    portraits = [draw_portrait(reading, who, offset) for who in met]
    portraits.sort(key=lambda portrait: (-portrait.n_lines, -portrait.n_mentions))
    return portraits[:limit]


def _tell(reading: Reading, names: Names, beat: Item) -> str:
    patient = names.at(beat["patient"], beat["end"]) if beat["patient"] else None
    return tell_beat(beat["kind"], names.at(beat["agent"], beat["end"]), patient, beat["status"])


def _quote(reading: Reading, item: Item) -> Quote:
    words = reading.sentence(item["start"], item["end"])
    return Quote(words, reading.address(item["start"]), _where(reading, item["start"]))


def _where(reading: Reading, offset: int) -> str:
    number = reading.page_of(offset)
    return f"in {reading.page_title(number)}" if len(reading.pages) > 1 else f"at {reading.share(offset) * 100:.0f} %"
