"""What a story's own tags, summary and notes say of its way with canon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellread.fandoms.patterns import KEEPS_CANON, LEAVES_CANON, LEAVES_CANON_LOUD
from wellread.records import Analysis, Evidence
from wellread.text import Span

#: paratext in which an author speaks of the story
_SPEAKING = frozenset("authors_note header summary disclaimer title other archive_note".split())
_LEAVES = re.compile("|".join(LEAVES_CANON), re.IGNORECASE)
_LOUD = re.compile("|".join(LEAVES_CANON_LOUD))
_KEEPS = re.compile("|".join(KEEPS_CANON), re.IGNORECASE)
#: in front of what is said of another story, or denied
_ELSEWHERE = re.compile(
    r"(?:\b(?:other|next|last|previous|first|another|not|isn't|no longer|never|n't)\b[\w ,'’]{0,25})$", re.IGNORECASE
)
_AROUND = 40
#: a line of tags alone above a story, which is no header yet: "Tags: vampires, slow burn"
_LABELLED = re.compile(r"\s*(?:additional |freeform )?(?:tags?|warnings?|genres?|setting|universe)\s*:", re.IGNORECASE)
_FIRST = 3


def read_declared(analysis: Analysis) -> tuple[bool | None, Evidence | None]:
    """(departs, evidence) as the author says it; None where nothing is said, or both.

    Tags have no place in the text, so evidence from them has no spans.
    """
    leaves, keeps = _Found(), _Found()
    for text, start in author_says(analysis):
        leaves.look(_LEAVES, text, start)
        leaves.look(_LOUD, text, start)
        keeps.look(_KEEPS, text, start)
    if bool(leaves.count) == bool(keeps.count):
        return None, None
    found = leaves if leaves.count else keeps
    rule = "declared-departure" if leaves.count else "declared-canon"
    return bool(leaves.count), Evidence(rule, tuple(found.spans), float(found.count))


class _Found:
    """Places where notes say one thing."""

    def __init__(self) -> None:
        self.count = 0
        self.spans: list[Span] = []

    def look(self, pattern: re.Pattern[str], text: str, start: int | None) -> None:
        """Count the pattern's matches in a stretch that begins at `start` of the work, None for a field."""
        for match in pattern.finditer(text):
            if _ELSEWHERE.search(text[max(0, match.start() - _AROUND) : match.start()]):
                continue
            self.count += 1
            if start is not None:
                self.spans.append(Span(start + match.start(), start + match.end()))


def author_says(analysis: Analysis) -> Iterator[tuple[str, int | None]]:
    """Everything an author says about the story: fields and tags, then notes with their places."""
    declared = analysis.work.declared
    for field in (*declared.tags, *declared.warnings, declared.summary or ""):
        yield field, None
    for part in analysis.layout.paratext:
        if part.kind in _SPEAKING:
            yield analysis.work.text.slice(part.span), part.span.start
    noted = {part.span.start for part in analysis.layout.paratext}
    for paragraph in analysis.work.paragraphs[:_FIRST]:
        if paragraph.start not in noted and _LABELLED.match(analysis.work.text.slice(paragraph)):
            yield analysis.work.text.slice(paragraph), paragraph.start
