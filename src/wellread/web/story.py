"""A page of story as HTML, rebuilt from our records: nothing of a file's own markup is passed through.

Every paragraph is an element whose text is, code point for code point, the text between its offsets; what we add
(names of speakers, notes in the margin) stands outside it or in style sheets. So a place that a reader points at can be
told exactly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby, pairwise

from wellread.formats.plain import measure_signs
from wellread.library.annotations import Annotation
from wellread.web.people import Names, names_of
from wellread.web.phrases import PARATEXT, tell_beat
from wellread.web.reading import FOLDED, Item, Reading

_MARKS = {"emphasis": "em", "strong": "strong", "strike": "s", "superscript": "sup"}
#: below this score a line is drawn as uncertain
CERTAIN = 0.7
#: letters of scripts that run from right to left
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
COLOURS = ("yellow", "green", "blue", "pink")


@dataclass(frozen=True, slots=True)
class Place:
    """A highlight of the reader's, in the text."""

    start: int
    end: int
    annotation: Annotation


@dataclass(frozen=True, slots=True)
class _Layer:
    """What lies over a stretch: opening and closing tags, the outer first."""

    start: int
    end: int
    open: str
    close: str


class StoryPage:
    """Draws the paragraphs of one page."""

    def __init__(self, reading: Reading, places: Sequence[Place] = (), *, notes: str = "folded") -> None:
        """Draw from `reading`.

        Args:
            reading: the work.
            places: highlights, in order.
            notes: whether author's notes are "shown", "folded" or "hidden" at first.
        """
        self._reading = reading
        self._names: Names = names_of(reading)
        self._places = list(places)
        self._notes = notes
        self._scenes = {reading.paragraph_at(scene["start"]) for scene in reading.document["scenes"]}

    def build(self, start: int, end: int) -> str:
        """Everything that begins between two offsets."""
        blocks: list[str] = []
        paragraphs = self._reading.paragraphs_between(start, end)
        for kind, group in groupby(paragraphs, key=self._part_over):
            drawn = [self._row(paragraph, kind) for paragraph in group if not self._repeats(paragraph, kind)]
            if not drawn:
                continue
            blocks.append(self._fold(kind, drawn) if kind in FOLDED else "\n".join(drawn))
        return "\n".join(blocks)

    def _part_over(self, paragraph: Item) -> str | None:
        for part in self._reading.paratext_track.between(paragraph["start"], paragraph["end"]):
            if part["start"] <= paragraph["start"] and paragraph["end"] <= part["end"]:
                return str(part["kind"])
        return None

    def _repeats(self, paragraph: Item, kind: str | None) -> bool:
        """Whether a title or byline says what the page says above the story already."""
        words = " ".join(self._reading.text[paragraph["start"] : paragraph["end"]].split()).casefold()
        return kind == "byline" or (kind == "title" and words == " ".join(self._reading.title.split()).casefold())

    def _fold(self, kind: str | None, rows: list[str]) -> str:
        label = escape(PARATEXT.get(kind or "", "Note"))
        opened = " open" if self._notes == "shown" else ""
        inner = "\n".join(rows)
        return f'<details class="note" data-kind="{kind}"{opened}><summary>{label}</summary>\n{inner}\n</details>'

    def _row(self, paragraph: Item, kind: str | None) -> str:
        start = paragraph["start"]
        if kind == "scene_break":
            return f'<hr class="scene" id="p{start}" data-at="{start}">'
        tag = "h2" if kind in ("title", "chapter_heading") else "p"
        words = self._reading.text[start : paragraph["end"]]
        direction = ' dir="auto"' if _RTL.search(words) else ""
        body = f'<{tag} data-at="{start}"{direction}>{self._inline(paragraph)}</{tag}>'
        extra = " scene-start" if start in self._scenes else ""
        return f'<div class="row{extra}" id="p{start}">{body}{self._margin(paragraph)}</div>'

    # ------------------------------------------------------------------ inside

    def _inline(self, paragraph: Item) -> str:
        start, end = paragraph["start"], paragraph["end"]
        quotations = [q for q in self._reading.quotation_track.between(start, end) if q["kind"] != "other"]
        layers = self._layers(start, end)
        line_end = self._line_end(start, end)
        pieces: list[str] = []
        at, before = start, ""
        for quotation in quotations:
            begin, stop = max(start, quotation["start"]), min(end, quotation["end"])
            pieces.append(self._pieces(at, begin, layers, line_end))
            again = bool(quotation["speaker"]) and quotation["speaker"] == before
            pieces.append(
                self._said(quotation, begin, again=again) + self._pieces(begin, stop, layers, line_end) + "</span>"
            )
            at, before = stop, quotation["speaker"]
        pieces.append(self._pieces(at, end, layers, line_end))
        return "".join(pieces)

    def _line_end(self, start: int, end: int) -> str:
        """What a line break inside a paragraph becomes: nothing to see where a program wrapped the line."""
        verse = any(mark["kind"] == "verse" for mark in self._reading.mark_track.between(start, end))
        return "\n" if self._reading.is_wrapped and not verse else "<br>\n"

    def _layers(self, start: int, end: int) -> list[_Layer]:
        """What may lie over stretches of one paragraph, the outermost kind first."""
        found = [
            _Layer(place.start, place.end, _open_highlight(place), "</mark>")
            for place in self._places
            if place.start < end and place.end > start
        ]
        found += [
            _Layer(part["start"], part["end"], '<small class="inline-note">', "</small>")
            for part in self._reading.paratext_track.between(start, end)
            if not (part["start"] <= start and end <= part["end"])
        ]
        found += [
            _Layer(m["start"], m["end"], f'<span class="who" data-who="{m["character"]}">', "</span>")
            for m in self._reading.mention_track.between(start, end)
            if m["character"] in self._reading.people
        ]
        found += [
            _Layer(mark["start"], mark["end"], f"<{_MARKS[mark['kind']]}>", f"</{_MARKS[mark['kind']]}>")
            for mark in self._reading.mark_track.between(start, end)
            if mark["kind"] in _MARKS
        ]
        return found + list(self._signs(start, end))

    def _signs(self, start: int, end: int) -> Iterator[_Layer]:
        """The asterisks and the like that emphasis was typed with: they stay in the text, and out of sight."""
        for mark in self._reading.mark_track.between(start, end):
            length = measure_signs(self._reading.text, self._reading.media_type, mark["start"], mark["end"])
            for at in (mark["start"] - length, mark["end"]) if length and mark["kind"] in _MARKS else ():
                yield _Layer(at, at + length, '<span class="sign">', "</span>")

    def _pieces(self, start: int, end: int, layers: Sequence[_Layer], line_end: str) -> str:
        """The words between two offsets, cut wherever a layer begins or ends."""
        if start >= end:
            return ""
        here = [layer for layer in layers if layer.start < end and layer.end > start]
        borders = {start, end}
        for layer in here:
            borders |= {max(start, layer.start), min(end, layer.end)}
        return "".join(self._piece(a, b, here, line_end) for a, b in pairwise(sorted(borders)))

    def _piece(self, start: int, end: int, layers: Sequence[_Layer], line_end: str) -> str:
        words = escape(self._reading.text[start:end]).replace("\n", line_end)
        over = [layer for layer in layers if layer.start <= start and end <= layer.end]
        return "".join(layer.open for layer in over) + words + "".join(layer.close for layer in reversed(over))

    def _said(self, quotation: Item, at: int, *, again: bool) -> str:
        """The tag that opens a line; `again` where the same person went on in the same paragraph."""
        speaker = quotation["speaker"]
        classes = ["said", f"q-{quotation['kind']}"]
        if speaker is None:
            label = "nobody decided"
            classes.append("open")
        else:
            # The tag behind a line may be the first to name its speaker, and is read in the same breath.
            told = self._reading.paragraph_at(at)
            told = max(told, next((p["end"] for p in self._reading.paragraphs_between(told, told + 1)), at))
            label = self._names.at(speaker, told)
            classes.append(f"s{self._reading.tints.get(speaker, 9)}")
            if quotation["score"] < CERTAIN:
                classes.append("unsure")
                label += "?"
        if again:
            classes.append("again")
        return f'<span class="{" ".join(classes)}" data-q="{quotation["id"][1:]}" data-by="{escape(label)}">'

    # ------------------------------------------------------------------ margin

    def _margin(self, paragraph: Item) -> str:
        notes = [*self._beat_notes(paragraph), *self._own_notes(paragraph)]
        return f'<div class="margin" role="note">{"".join(notes)}</div>' if notes else ""

    def _beat_notes(self, paragraph: Item) -> Iterator[str]:
        start, end = paragraph["start"], paragraph["end"]
        told: list[str] = []
        for beat in self._reading.beat_track.between(start, end):
            if beat["start"] < start:
                continue
            patient = self._names.at(beat["patient"], end) if beat["patient"] else None
            words = tell_beat(beat["kind"], self._names.at(beat["agent"], end), patient, beat["status"])
            if words not in told:
                told.append(words)
                yield (
                    f'<span class="beat b-{beat["kind"]}" data-start="{beat["start"]}" data-end="{beat["end"]}">'
                    f"{escape(words)}</span>"
                )

    def _own_notes(self, paragraph: Item) -> Iterator[str]:
        for place in self._places:
            if place.annotation.note and paragraph["start"] < place.end <= paragraph["end"]:
                colour = place.annotation.colour if place.annotation.colour in COLOURS else COLOURS[0]
                name = escape(place.annotation.name)
                address = f"/work/{self._reading.key}/notes#n-{name}"
                words = escape(place.annotation.note)
                yield f'<a class="own {colour}" href="{address}" data-note="{name}">{words}</a>'


def _open_highlight(place: Place) -> str:
    colour = place.annotation.colour if place.annotation.colour in COLOURS else COLOURS[0]
    return f'<mark class="{colour}" data-note="{escape(place.annotation.name)}">'
