"""Several works of one pair, side by side: their lines, what all share, and where each turns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellread.library.query.sql_functions import ship_fits
from wellread.web.charts import curve_points, draw_path
from wellread.web.phrases import tell_beat
from wellread.web.reading import Item, Reading

LEAST, MOST = 2, 6
_PARTINGS = ("breaks_up", "rejects", "leaves", "says_goodbye")
#: a change of closeness from one beat to the next that is worth telling
_A_TURN = 0.3


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happens in one of the works."""

    words: str
    sentence: str
    #: of the story, 0..1
    share: float
    address: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of the works compared."""

    key: str
    title: str
    pair: tuple[str, str] | None
    #: the pair asked for is in it; else its own main pair is shown
    fits: bool
    n_words: int
    points: tuple[tuple[float, float], ...]
    path: str
    closeness: tuple[float, ...]
    kinds: frozenset[str]
    first_love: Step | None
    first_kiss: Step | None
    parting: Step | None
    lowest: Step | None
    turn: Step | None
    ending: str | None
    canon: tuple[tuple[str, str, bool | None], ...]
    style: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The works and what they have in common."""

    sides: tuple[Side, ...]
    #: kinds of beats that pass between the two in all of them
    shared: tuple[str, ...]
    #: what is the same in all, in words
    same: tuple[str, ...]


def compare(readings: Sequence[tuple[str, Reading]], *, pair: str = "") -> Comparison:
    """Compare works of one pair.

    Args:
        readings: (title, deep reading) of each.
        pair: "A/B", whose line to show; by default the main pair of the first.
    """
    wanted = pair or _spell(readings[0][1], readings[0][1].pairs[:1])
    sides = tuple(_side(title, reading, wanted) for title, reading in readings)
    shared = frozenset.intersection(*(side.kinds for side in sides)) if sides else frozenset()
    return Comparison(sides, tuple(sorted(kind.replace("_", " ") for kind in shared)), tuple(_same(sides)))


def _spell(reading: Reading, pairs: Sequence[Item]) -> str:
    return next(("/".join(_short(reading, who) for who in pair["pair"]) for pair in pairs), "")


def _short(reading: Reading, who: str) -> str:
    person = reading.people[who]
    return str(person["canonical"] or person["name"])


def choose_pair(reading: Reading, wanted: str) -> tuple[Item | None, bool]:
    """The pair of a reading that is meant, and whether it really is that pair; its main pair where it is not."""
    for pair in reading.pairs:
        names = ["/".join(_all_names(reading, who) for who in order) for order in (pair["pair"], pair["pair"][::-1])]
        if wanted and any(_fits(wanted, name) for name in names):
            return pair, True
    return (reading.pairs[0] if reading.pairs else None), not wanted


def _fits(wanted: str, ship: str) -> bool:
    """Whether two spellings mean the same two people, full names or first names alone."""
    if ship_fits(wanted, ship):
        return True
    firsts = "/".join(name.split()[0] for name in wanted.split("/") if name.split())
    return ship_fits(firsts, ship)


def _all_names(reading: Reading, who: str) -> str:
    person = reading.people[who]
    names = (person["canonical"] or "", person["name"], *person["aliases"])
    return " ".join(dict.fromkeys(name.replace("/", " ") for name in names if name))


def _side(title: str, reading: Reading, wanted: str) -> Side:
    pair, fits = choose_pair(reading, wanted)
    style = reading.document["style"]
    view = style["point_of_view"] if style else {}
    told = (
        (style["tense"] and f"{style['tense']} tense", view.get("person") and f"{view['person']} person")
        if style
        else ()
    )
    canon = tuple((link["title"], link["relation"], link["departs"]) for link in reading.document["canon"] or ())
    points = tuple(curve_points(reading, pair)) if pair else ()
    beats = _between(reading, pair) if pair else []
    return Side(
        key=reading.key,
        title=title,
        pair=(reading.name(pair["pair"][0]), reading.name(pair["pair"][1])) if pair else None,
        fits=fits,
        n_words=reading.n_words,
        points=points,
        path=draw_path(points),
        closeness=tuple(pair["closeness"]) if pair else (),
        kinds=frozenset(beat["kind"] for beat in beats),
        first_love=_first(reading, beats, ("confesses_love",)),
        first_kiss=_first(reading, beats, ("kisses",)),
        parting=_first(reading, beats, _PARTINGS),
        lowest=_lowest(reading, pair, beats),
        turn=_turn(reading, pair, beats),
        ending=pair["ending"] if pair else None,
        canon=canon,
        style=tuple(item for item in told if item),
    )


def _between(reading: Reading, pair: Item) -> list[Item]:
    both = set(pair["pair"])
    return [b for b in reading.beats if b["status"] == "scene" and {b["agent"], b["patient"]} == both]


def _step(reading: Reading, beat: Item) -> Step:
    return Step(
        words=tell_beat(beat["kind"], reading.name(beat["agent"]), reading.name(beat["patient"])),
        sentence=reading.sentence(beat["start"], beat["end"]),
        share=reading.share(beat["start"]),
        address=reading.address(beat["start"]),
    )


def _first(reading: Reading, beats: Sequence[Item], kinds: Sequence[str]) -> Step | None:
    return next((_step(reading, beat) for beat in beats if beat["kind"] in kinds), None)


def _changes(pair: Item | None) -> list[tuple[float, float, int]]:
    """(how much closeness changes, what it is then, where), one for each beat."""
    curve = pair["curve"] if pair else []
    return [(curve[at][1] - curve[at - 1][1], curve[at][1], curve[at][0]) for at in range(1, len(curve))]


def _lowest(reading: Reading, pair: Item | None, beats: Sequence[Item]) -> Step | None:
    changes = _changes(pair)
    if not changes:
        return None
    _, _, where = min(changes, key=lambda change: change[1])
    return _at(reading, beats, where)


def _turn(reading: Reading, pair: Item | None, beats: Sequence[Item]) -> Step | None:
    """The largest single change."""
    changes = _changes(pair)
    if not changes:
        return None
    size, _, where = max(changes, key=lambda change: abs(change[0]))
    return _at(reading, beats, where) if abs(size) >= _A_TURN else None


def _at(reading: Reading, beats: Sequence[Item], where: int) -> Step | None:
    return next((_step(reading, beat) for beat in beats if beat["end"] == where), None)


def _same(sides: Sequence[Side]) -> list[str]:
    found = []
    endings = {side.ending for side in sides}
    if len(endings) == 1 and None not in endings:
        found.append(f"all end {endings.pop()}")
    moments = set.intersection(*({title for title, _, _ in side.canon} for side in sides)) if sides else set()
    found += [f"all hang on the same moment: {title}" for title in sorted(moments)]
    styles = set.intersection(*(set(side.style) for side in sides)) if sides else set()
    found += [f"all in {words}" for words in sorted(styles)]
    return found
