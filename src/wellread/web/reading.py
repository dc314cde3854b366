"""One work as its pages show it: a document (`wellread.analysis/1`) with what lies where in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate, islice
from typing import Any

from wellread.corrections import Line, anchor_line
from wellread.formats.plain import is_wrapped
from wellread.library.packed import JOINT
from wellread.records import Chapter, Layout, Quotation, QuotationId, Quoting, Source, Work
from wellread.text import Span, Text

#: kinds of paratext that may be folded away
FOLDED = frozenset(
    ("authors_note", "disclaimer", "header", "summary", "dedication", "archive_note", "other", "byline", "end_mark")
)
_RTL_LANGUAGES = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))
#: words that a reader takes in a minute
WORDS_A_MINUTE = 240
_WORD = re.compile(r"\S*\w\S*")

Item = dict[str, Any]


class Reading:
    """A document, indexed. Offsets are code points of `text` unless a name says `story`."""

    def __init__(self, key: str, document: Item, *, given: frozenset[str] = frozenset()) -> None:
        """Index `document`, the one of the work `key`.

        Args:
            key: of the work.
            document: what was read.
            given: names that the reader gave people; those are no spoilers to them.
        """
        self.key = key
        self.given = given
        self.document = document
        self.text: str = document["text"]
        self.paragraphs: list[Item] = document["paragraphs"]
        self.quotations: list[Item] = document["quotations"] or []
        self.mentions: list[Item] = document["mentions"] or []
        self.people: dict[str, Item] = {person["id"]: person for person in document["characters"] or ()}
        self.beats: list[Item] = document["beats"] or []
        self.pairs: list[Item] = document["relationships"] or []
        self.story: list[Item] = document["story"]
        self.declared: Item = document["declared"]

    @property
    def is_deep(self) -> bool:
        """Whether its people were looked for; of a shallow reading only the layout is known."""
        return bool(self.document["provenance"])

    @property
    def title(self) -> str:
        """As the file or the text gives it."""
        return str(self.document["title"] or "Untitled")

    @property
    def is_rtl(self) -> bool:
        """Whether its language is written from right to left."""
        return (self.document["language"] or "").split("-")[0].lower() in _RTL_LANGUAGES

    @property
    def media_type(self) -> str:
        """Of the work's file."""
        return str(self.document.get("source", {}).get("media_type"))

    @cached_property
    def is_wrapped(self) -> bool:
        """Whether a program wrapped its lines: then the end of a line says nothing, but in verse."""
        return is_wrapped(self.text, self.media_type)

    @cached_property
    def n_words(self) -> int:
        """Words of story."""
        style = self.document["style"]
        return int(style["n_words"]) if style else sum(1 for _ in _WORD.finditer(self.stored_story))

    @property
    def minutes(self) -> int:
        """How long it takes to read, at least one minute."""
        return max(1, round(self.n_words / WORDS_A_MINUTE))

    # ------------------------------------------------------------------ pages

    @cached_property
    def pages(self) -> list[tuple[int, int]]:
        """Where each page begins and ends: a chapter each, with what stands before the first on the first."""
        starts = [0, *(chapter["start"] for chapter in self.document["chapters"][1:])]
        return list(zip(starts, [*starts[1:], len(self.text)], strict=True))

    def page_of(self, offset: int) -> int:
        """The number of the page on which `offset` lies, from 1."""
        starts = [start for start, _ in self.pages]
        return max(1, min(len(starts), bisect_right(starts, offset)))

    def page_title(self, number: int) -> str:
        """What a page is called; "Chapter 3" where its chapter has no name."""
        chapters = self.document["chapters"]
        if not 1 <= number <= len(chapters):
            return self.title
        if chapters[number - 1]["title"]:
            return str(chapters[number - 1]["title"])
        return f"Chapter {number}" if len(chapters) > 1 else self.title

    def paragraphs_between(self, start: int, end: int) -> list[Item]:
        """Paragraphs that begin there, in order."""
        starts = self._paragraph_starts
        return self.paragraphs[bisect_left(starts, start) : bisect_left(starts, end)]

    def paragraph_at(self, offset: int) -> int:
        """Where the paragraph that holds `offset`, or the one before, begins."""
        at = bisect_right(self._paragraph_starts, offset) - 1
        return self._paragraph_starts[at] if at >= 0 else 0

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph["start"] for paragraph in self.paragraphs]

    def address(self, offset: int) -> str:
        """The path, below this site, of a place in the story."""
        return f"/work/{self.key}/read/{self.page_of(offset)}#p{self.paragraph_at(offset)}"

    def sentence(self, start: int, end: int, *, limit: int = 220) -> str:
        """The words under a span with the rest of their sentence, on one line, within their paragraph."""
        at = self.paragraph_at(start)
        stop = next((p["end"] for p in self.paragraphs_between(at, at + 1)), end)
        begin = max((match.end() for match in _SENTENCE_END.finditer(self.text, at, start)), default=at)
        found = _SENTENCE_END.search(self.text, max(start, end - 1), max(stop, end))
        words = " ".join(self.text[begin : found.start() + 1 if found else max(stop, end)].split())
        return words if len(words) <= limit else words[: limit - 1].rsplit(" ", 1)[0] + "…"

    def anchor_line(self, number: int, *, speaker: str | None) -> Line:
        """The correction that gives a quotation another speaker, told so that the line is found again."""
        quotations = tuple(
            Quotation(QuotationId(at), Span(item["start"], item["end"]), item["kind"], 0)
            for at, item in enumerate(self.quotations)
        )
        chapters = tuple(
            Chapter(item["title"], Span(item["start"], item["end"]), item["kind"]) for item in self.document["chapters"]
        )
        layout = Layout(None, (), (), (), chapters, ())
        work = Work(Text(self.text), Source(None, "", None, ""))
        return anchor_line(work, layout, Quoting(quotations), quotations[number], speaker=speaker)

    # ------------------------------------------------------------------ story

    @cached_property
    def stored_story(self) -> str:
        """The story as the library stores it, which annotations and places count in."""
        return JOINT.join(self.text[span["start"] : span["end"]] for span in self.story)

    @cached_property
    def _story_starts(self) -> list[int]:
        lengths = (span["end"] - span["start"] + len(JOINT) for span in self.story)
        return [0, *accumulate(lengths)][: len(self.story)]

    def to_story(self, offset: int) -> int:
        """Where `offset` lies in the stored story; what is no story counts as the story after it."""
        at = bisect_right([span["start"] for span in self.story], offset) - 1
        if at < 0:
            return 0
        span = self.story[at]
        return int(self._story_starts[at] + min(offset, span["end"]) - span["start"])

    def from_story(self, offset: int) -> int:
        """Where a place of the stored story lies in the text."""
        if not self.story:
            return 0
        at = max(0, bisect_right(self._story_starts, offset) - 1)
        span = self.story[at]
        return int(min(span["end"], span["start"] + offset - self._story_starts[at]))

    def share(self, offset: int) -> float:
        """How much of the story lies before `offset`, 0..1."""
        return self.to_story(offset) / max(1, len(self.stored_story))

    # ----------------------------------------------------------------- people

    @cached_property
    def lines_of(self) -> Counter[str]:
        """Person → lines of speech."""
        return Counter(line["speaker"] for line in self.spoken if line["speaker"])

    @cached_property
    def words_of(self) -> Counter[str]:
        """Person → words spoken."""
        counts: Counter[str] = Counter()
        for line in self.spoken:
            if line["speaker"]:
                counts[line["speaker"]] += len(self.text[line["start"] : line["end"]].split())
        return counts

    @cached_property
    def spoken(self) -> list[Item]:
        """Quotations that are speech."""
        return [item for item in self.quotations if item["kind"] == "speech"]

    @cached_property
    def tints(self) -> dict[str, int]:
        """Speaker → number of a colour; who speaks most has the colours farthest apart."""
        ranked = sorted(self.lines_of, key=lambda who: (-self.lines_of[who], who))
        return {who: at % 10 for at, who in enumerate(ranked)}

    @cached_property
    def mentions_of(self) -> dict[str, list[Item]]:
        """Person → mentions, in order."""
        found: dict[str, list[Item]] = defaultdict(list)
        for mention in self.mentions:
            found[mention["character"]].append(mention)
        return found

    def name(self, who: str | None) -> str:
        """What the reading calls somebody."""
        return str(self.people[who]["name"]) if who in self.people else "somebody"

    @cached_property
    def quotation_track(self) -> Track:
        """Quotations by place."""
        return Track(self.quotations)

    @cached_property
    def mention_track(self) -> Track:
        """Mentions by place."""
        return Track(self.mentions)

    @cached_property
    def paratext_track(self) -> Track:
        """Paratext by place."""
        return Track(self.document["paratext"])

    @cached_property
    def mark_track(self) -> Track:
        """Formatting by place."""
        return Track(self.document["marks"])

    @cached_property
    def beat_track(self) -> Track:
        """Beats by place, those that only might be left out."""
        return Track([beat for beat in self.beats if beat["status"] != "unreal"])


class Track:
    """Things that lie along a text, to be found by place; they may overlap."""

    def __init__(self, items: Sequence[Item]) -> None:
        """Order them by where they begin."""
        self._items = sorted(items, key=lambda item: (item["start"], -item["end"]))
        self._reach = list(accumulate((int(item["end"]) for item in self._items), max))

    def between(self, start: int, end: int) -> list[Item]:
        """Those that share a character with a stretch, in order."""
        found = []
        for item in islice(self._items, bisect_right(self._reach, start), None):
            if item["start"] >= end:
                break
            if item["end"] > start:
                found.append(item)
        return found


_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s)")
