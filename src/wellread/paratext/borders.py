"""Chapters and marked scenes, from headings and breaks."""

from __future__ import annotations

import re
from bisect import bisect_left

from wellread.paratext.draft import Draft
from wellread.paratext.headings import Heading, parse_bare_number, parse_heading
from wellread.records import Chapter, Paratext
from wellread.text import Span, Text

#: what a page saved as text has behind its links
_ADDRESS = re.compile(r"\s*<https?://[^>\s]*>")


def build_chapters(draft: Draft, paratext: tuple[Paratext, ...], story: tuple[Span, ...]) -> tuple[Chapter, ...]:
    """From each heading to the next; story above the first heading is a chapter without one."""
    text = draft.work.text
    whole = text.trim(Span(0, len(text)))
    headings = [part.span for part in paratext if part.kind == "chapter_heading"]
    if not headings:
        return (Chapter(None, whole, "story" if story or not len(whole) else "note"),)
    starts = [span.start for span in headings]
    if story and story[0].start < starts[0]:
        starts.insert(0, whole.start)
    ends = [*starts[1:], whole.end]
    titles = {span.start: _title(draft, span) for span in headings}
    return tuple(
        Chapter(titles.get(start), text.trim(Span(start, end)), _kind(start, end, story))
        for start, end in zip(starts, ends, strict=True)
    )


def _kind(start: int, end: int, story: tuple[Span, ...]) -> str:
    at = bisect_left(story, start, key=lambda span: span.end)
    while at < len(story) and story[at].end <= start:
        at += 1
    return "story" if at < len(story) and story[at].start < end else "note"


def _title(draft: Draft, span: Span) -> str | None:
    """The title in a heading of one or more lines: the last one that has any."""
    found = [
        heading for at, heading in draft.headings.items() if span.start <= draft.units[at].start < span.end
    ] or _from_words(draft.work.text, span)
    titled = [heading.title for heading in found if heading.title]
    return titled[-1] if titled else None


def _from_words(text: Text, span: Span) -> list[Heading]:
    """A heading that the file's structure gave."""
    words = _ADDRESS.sub("", text.slice(span))
    heading = parse_heading(words)
    if heading is None:
        number = parse_bare_number(words)
        heading = (
            Heading("", str(number[0]), number[1]) if number else Heading("", None, " ".join(words.split()) or None)
        )
    return [heading]


def build_scenes(
    text: Text, paratext: tuple[Paratext, ...], story: tuple[Span, ...], chapters: tuple[Chapter, ...]
) -> tuple[Span, ...]:
    """Stretches of story between marked breaks and chapter borders; a note inside a scene does not end it."""
    borders = sorted(
        {part.span.start for part in paratext if part.kind in ("scene_break", "chapter_heading", "end_mark")}
        | {chapter.span.start for chapter in chapters}
    )
    scenes: list[Span] = []
    border = 0
    for piece in story:
        crossed = False
        while border < len(borders) and borders[border] <= piece.start:
            crossed = True
            border += 1
        if scenes and not crossed:
            scenes[-1] = Span(scenes[-1].start, piece.end)
        else:
            scenes.append(piece)
    return tuple(text.trim(scene) for scene in scenes)
