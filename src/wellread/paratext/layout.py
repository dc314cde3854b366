"""Works → layouts. First slice: everything is story."""

from __future__ import annotations

from wellread.records import Chapter, Layout, Work
from wellread.text import Span


def find_layout(work: Work) -> Layout:
    """The parts of `work`."""
    whole = work.text.trim(Span(0, len(work.text)))
    story = (whole,) if len(whole) else ()
    return Layout(
        title=work.title, authors=work.authors, paratext=(), story=story, chapters=(Chapter(None, whole),), scenes=story
    )
