"""A first draft of a pack out of stories: whom they name, how often, and where they play."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from wellread.fandoms.fold import fold
from wellread.records import Analysis, Character

_PLACE = re.compile(r"\b(?:at|in|to|from|near|outside) (?:the )?((?:[A-Z][\w’']+ ?){1,3})")
#: fewer mentions in all stories together, and somebody stays out
_FEWEST = 3


@dataclass(slots=True)
class _Tally:
    """What stories say of one name."""

    aliases: Counter[str] = field(default_factory=Counter)
    pronouns: Counter[str] = field(default_factory=Counter)
    n_mentions: int = 0
    n_stories: int = 0


def begin_pack(name: str, readings: Sequence[Analysis]) -> str:
    """The text of a pack for `name` with the people and places of `readings`, the most mentioned first.

    Everything in it is a guess to be gone through; counts stand beside it as comments.
    """
    people = _count_people(readings)
    places = _count_places(readings, {fold(word) for one in people for word in one.split()})
    lines = [
        "# Begun by `wellread fandoms new`: go through it, put right what is wrong, and run `wellread fandoms check`.",
        "[fandom]",
        f"name = {_quote(name)}",
        "aliases = []",
        f"made_from = {_quote(f'{_stories(len(readings))}, names counted by wellread; say here what else you used')}",
        "telling = []  # words that hardly stand in stories of other worlds",
    ]
    for person, tally in sorted(people.items(), key=lambda item: -item[1].n_mentions):
        if tally.n_mentions >= _FEWEST:
            lines += _person(person, tally)
    for place, count in places.most_common(20):
        lines += ["", "[[places]]", f"name = {_quote(place)}  # {count} times"]
    return "\n".join(lines) + "\n"


def _person(name: str, tally: _Tally) -> list[str]:
    aliases = [alias for alias, _ in tally.aliases.most_common() if alias != name]
    lines = ["", f"[[people]]  # {tally.n_mentions} mentions in {_stories(tally.n_stories)}", f"name = {_quote(name)}"]
    if aliases:
        lines.append(f"aliases = [{', '.join(_quote(alias) for alias in aliases)}]")
    if tally.pronouns:
        lines.append(f"pronouns = {_quote(tally.pronouns.most_common(1)[0][0])}")
    return lines


def _stories(count: int) -> str:
    return f"{count} story" if count == 1 else f"{count} stories"


def _quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _count_people(readings: Sequence[Analysis]) -> dict[str, _Tally]:
    """Tallies by the fullest name; a first name joins the one full name that begins with it."""
    people: dict[str, _Tally] = {}
    for reading in readings:
        cast = reading.speech.cast if reading.speech else None
        counts = Counter(mention.character for mention in cast.mentions) if cast else Counter()
        for person in cast.characters if cast else ():
            if person.kind == "person" and person.name[:1].isupper():
                _add(people.setdefault(person.name, _Tally()), person, counts[person.id])
    for name in [name for name in people if " " not in name]:
        longer = [other for other in people if name in other.split() and other != name]
        if len(longer) == 1:
            _merge(people[longer[0]], people.pop(name), name)
    return people


def _add(tally: _Tally, person: Character, n_mentions: int) -> None:
    tally.aliases.update(person.aliases)
    tally.pronouns.update([person.pronouns] if person.pronouns else [])
    tally.n_mentions += n_mentions
    tally.n_stories += 1


def _merge(into: _Tally, other: _Tally, name: str) -> None:
    into.aliases.update(other.aliases)
    into.aliases.update([name])
    into.pronouns.update(other.pronouns)
    into.n_mentions += other.n_mentions
    into.n_stories += other.n_stories


def _count_places(readings: Sequence[Analysis], people: set[str]) -> Counter[str]:
    places: Counter[str] = Counter()
    for reading in readings:
        content = reading.work.text.content
        for part in reading.layout.story:
            for match in _PLACE.finditer(content, part.start, part.end):
                place = re.sub(r"['’]s$", "", match[1].strip())
                if not {fold(word) for word in place.split()} & people:
                    places[place] += 1
    return Counter({place: count for place, count in places.items() if count > 1})
