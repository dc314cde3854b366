"""Pictures of a story as SVG, drawn here: lines of closeness, who talks where, how fast it goes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from wellread.relationships.weights import PULLS
from wellread.web.phrases import tell_beat
from wellread.web.reading import Item, Reading

WIDTH, HEIGHT = 760.0, 270.0
_TOP, _BOTTOM = 22.0, 248.0
#: share of the story from which a chart is veiled, for it shows how things end
VEILED_FROM = 0.8
_BINS = 48
#: more beats than these are drawn smaller
_FEW = 40


@dataclass(frozen=True, slots=True)
class Dot:
    """A beat on a line of closeness."""

    x: float
    y: float
    radius: float
    #: brings two people together (1), drives them apart (-1), neither (0)
    turn: int
    kind: str
    label: str
    sentence: str
    address: str
    late: bool


@dataclass(frozen=True, slots=True)
class Line:
    """The closeness of one pair, drawn."""

    #: path data up to where the veil begins, and from there on
    early: str
    late: str
    #: the same, closed to the line of nothing between them
    early_area: str
    late_area: str
    dots: tuple[Dot, ...]
    #: where chapters begin, 0..WIDTH
    chapters: tuple[float, ...]
    zero: float
    veil: float
    #: the ten values in words, for who cannot see it
    spoken: str


def place_x(share: float) -> float:
    """Where a share of the story stands."""
    return round(share * WIDTH, 1)


def place_y(value: float) -> float:
    """Where a closeness of -3..3 stands."""
    return round(_TOP + (3 - max(-3.0, min(3.0, value))) / 6 * (_BOTTOM - _TOP), 1)


def draw_line(reading: Reading, pair: Item) -> Line | None:
    """The closeness line of a pair with its beats; None where the pair has no line."""
    points = curve_points(reading, pair)
    if not points:
        return None
    early, late = _split(points, VEILED_FROM)
    zero = place_y(0)
    return Line(
        early=draw_path(early),
        late=draw_path(late),
        early_area=_area(early, zero),
        late_area=_area(late, zero),
        dots=tuple(_dots(reading, pair, points)),
        chapters=tuple(place_x(reading.share(start)) for start, _ in reading.pages[1:]),
        zero=zero,
        veil=place_x(VEILED_FROM),
        spoken=", ".join(f"{value:+.1f}" for value in pair["closeness"]),
    )


def curve_points(reading: Reading, pair: Item) -> list[tuple[float, float]]:
    """(share of the story, closeness) of a pair, ascending; drawn out to both ends."""
    curve = [(reading.share(offset), value) for offset, value in pair["curve"]]
    if not curve:
        curve = [((at + 1) / 10, value) for at, value in enumerate(pair["closeness"])]
    if not curve:
        return []
    return [(0.0, curve[0][1]), *((share, value) for share, value in curve if share > 0), (1.0, curve[-1][1])]


def draw_path(points: Sequence[tuple[float, float]]) -> str:
    """A smooth line through points that never swings beyond them: flat at each, for between beats nothing changes."""
    if not points:
        return ""
    drawn = [f"M{place_x(points[0][0])} {place_y(points[0][1])}"]
    for (x0, y0), (x1, y1) in pairwise(points):
        middle = place_x((x0 + x1) / 2)
        drawn.append(f"C{middle} {place_y(y0)} {middle} {place_y(y1)} {place_x(x1)} {place_y(y1)}")
    return "".join(drawn)


def _area(points: Sequence[tuple[float, float]], zero: float) -> str:
    if not points:
        return ""
    return f"{draw_path(points)}L{place_x(points[-1][0])} {zero}L{place_x(points[0][0])} {zero}Z"


def _split(points: list[tuple[float, float]], border: float) -> tuple[list[tuple[float, float]], ...]:
    """Points before and behind a border, both with the point on it."""
    value = value_at(points, border)
    early = [*(point for point in points if point[0] < border), (border, value)]
    return early, [(border, value), *(point for point in points if point[0] > border)]


def value_at(points: Sequence[tuple[float, float]], share: float) -> float:
    """How close two stand at a place, as the line is drawn."""
    for (x0, y0), (x1, y1) in pairwise(points):
        if x0 <= share < x1:
            part = (share - x0) / (x1 - x0)
            return y0 + (y1 - y0) * part * part * (3 - 2 * part)
    return points[-1][1]


def _dots(reading: Reading, pair: Item, points: Sequence[tuple[float, float]]) -> Iterable[Dot]:
    both = set(pair["pair"])
    beats = [b for b in reading.beats if b["status"] == "scene" and {b["agent"], b["patient"]} == both]
    crowd = 1.0 if len(beats) <= _FEW else 0.62
    for beat in beats:
        share = reading.share(beat["end"])
        pull = PULLS.get(beat["kind"], 0.0)
        yield Dot(
            x=place_x(share),
            y=place_y(value_at(points, share)),
            radius=round(crowd * (5 + 4 * min(1.5, abs(pull))), 1),
            turn=(pull > 0.05) - (pull < -0.05),
            kind=beat["kind"],
            label=tell_beat(beat["kind"], reading.name(beat["agent"]), reading.name(beat["patient"])),
            sentence=reading.sentence(beat["start"], beat["end"]),
            address=reading.address(beat["start"]),
            late=share >= VEILED_FROM,
        )


@dataclass(frozen=True, slots=True)
class Bar:
    """One stretch of the story in the picture of its pace."""

    x: float
    width: float
    #: height of the part that is talk, and of the whole, 0..1
    talk: float
    pace: float
    label: str
    address: str


def draw_pace(reading: Reading) -> tuple[Bar, ...]:
    """The story in equal stretches: how much of each is talk, and how short its paragraphs are.

    `pace` is paragraphs a hundred words, against the fastest stretch: the higher, the faster the lines change.
    """
    length = len(reading.stored_story)
    if length < 600:
        return ()
    count = min(_BINS, max(8, length // 800))
    talk, breaks, words = [0] * count, [0] * count, [1] * count
    for line in reading.spoken:
        start, end = reading.to_story(line["start"]), reading.to_story(line["end"])
        for at in range(start, end):
            talk[min(count - 1, at * count // length)] += 1
    for paragraph in reading.paragraphs:
        bin_of = min(count - 1, reading.to_story(paragraph["start"]) * count // length)
        breaks[bin_of] += 1
        words[bin_of] += len(reading.text[paragraph["start"] : paragraph["end"]].split())
    speeds = [100 * n / max(40, size) for n, size in zip(breaks, words, strict=True)]
    fastest = max(speeds)
    bars = []
    for at in range(count):
        share = min(1.0, talk[at] * count / length)
        offset = reading.from_story(at * length // count)
        label = f"{at / count:.0%}–{(at + 1) / count:.0%}: {share:.0%} talk, {speeds[at]:.1f} paragraphs in 100 words"
        bars.append(
            Bar(
                x=round(at * WIDTH / count, 1),
                width=round(WIDTH / count - 3, 1),
                talk=round(share, 3),
                pace=round(speeds[at] / fastest, 3),
                label=escape(label, quote=False),
                address=reading.address(offset),
            )
        )
    return tuple(bars)
