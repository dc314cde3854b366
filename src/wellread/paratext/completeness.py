"""Whether a work is finished, as far as it says."""

from __future__ import annotations

import re

from wellread.paratext.endings import breaks_off, notes_say, parse_end_mark
from wellread.records import Chapter, Paratext, Work
from wellread.text import Span

_N_OF_M = re.compile(r"\b(\d+)\s*(?:/|of)\s*(\d+|\?+|x|tbd|unknown)(?![\d/])", re.I)
_STATUS = (
    ("in progress", re.compile(r"\b(?:in[ -]progress|wip|ongoing|on-?going|incomplete|unfinished|hiatus|not complete|no|abandoned|discontinued)\b", re.I)),
    ("complete", re.compile(r"\b(?:complete[d]?|finished|done|one-?shot|yes)\b", re.I)),
)  # fmt: skip
_ENDS_WELL = ".!?…\"”'’»*_)]—–-~"


def tell_completeness(
    work: Work,
    fields: tuple[tuple[str, str], ...],
    paratext: tuple[Paratext, ...],
    story: tuple[Span, ...],
    chapters: tuple[Chapter, ...],
) -> str | None:
    """ "complete", "in progress", "breaks off", or None where nothing says."""
    return (
        _declared(work)
        or _from_fields(fields)
        or _from_end(work, paratext, story, chapters)
        or ("breaks off" if _stops_short(work, paratext, story) else None)
    )


def _declared(work: Work) -> str | None:
    declared = work.declared
    if declared.status in ("complete", "in progress"):
        return declared.status
    if declared.chapters is not None and declared.chapters_planned is not None:
        return "complete" if declared.chapters >= declared.chapters_planned else "in progress"
    return None


def _from_fields(fields: tuple[tuple[str, str], ...]) -> str | None:
    for name, value in fields:
        if name == "status":
            for answer, pattern in _STATUS:
                if pattern.search(value):
                    return answer
    counted = [
        match
        for name, value in fields
        if name in ("part", "subject", "title") and (match := _N_OF_M.search(value)) is not None
    ]
    if not counted:
        return None
    last = max(counted, key=lambda match: int(match.group(1)))
    done = last.group(2).isdecimal() and int(last.group(1)) >= int(last.group(2))
    return "complete" if done else "in progress"


def _from_end(
    work: Work, paratext: tuple[Paratext, ...], story: tuple[Span, ...], chapters: tuple[Chapter, ...]
) -> str | None:
    """What stands after the last of the story: an end mark, or a note that says how it goes on."""
    last = story[-1].end if story else 0
    tail = [part for part in paratext if part.span.start >= last]
    for part in reversed(tail):
        if part.kind == "end_mark":
            answers = [parse_end_mark(line) for line in work.text.slice(part.span).split("\n") if line.strip()]
            found = next((answer for answer in reversed(answers) if answer in ("complete", "in progress")), None)
            if found:
                return found
    told = [notes_say(work.text.slice(part.span)) for part in tail if part.kind in ("authors_note", "archive_note")]
    found = next((answer for answer in reversed(told) if answer), None)
    # A note that says "one-shot" at the end of many chapters speaks of something else.
    return found if found != "complete" or len(chapters) >= 1 else None


def _stops_short(work: Work, paratext: tuple[Paratext, ...], story: tuple[Span, ...]) -> bool:
    if not story:
        return False
    last_paragraphs = [work.text.slice(span).split("\n")[-1] for span in story[-1:]]
    lines = [line.rstrip() for span in story for line in work.text.slice(span).split("\n\n") if line.strip()]
    tidy = len(lines) >= 5 and sum(line[-1] in _ENDS_WELL for line in lines[:-1]) >= 0.9 * (len(lines) - 1)
    return breaks_off(last_paragraphs[-1], tidy=tidy)
