"""What narration beside a line tells of who says it."""

from __future__ import annotations

from wellread.characters import resolve_characters
from wellread.formats import work_from_text
from wellread.language import load_pipeline
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.speech.page import build_page
from wellread.speech.turns import find_turns


def cues_of(text: str) -> list[tuple[str, str]]:
    """Kind and word of each cue of the first turn."""
    work = work_from_text(text)
    layout = find_layout(work)
    quoting = find_quotations(work, layout)
    tokens = load_pipeline("rules").parse(work, layout, quoting)
    page = build_page(work, quoting, tokens, resolve_characters(work, layout, quoting, tokens))
    return [(cue.kind, cue.ref.word) for cue in find_turns(work, layout, quoting, page)[0].cues]


def test_only_who_is_named_by_the_tag_speaks() -> None:
    found = cues_of('"I never saw it," said Dana, who had seen it, because I warned her. I laughed. I sat down.\n')
    assert ("tag-after", "dana") in found
    assert {kind for kind, word in found if word == "i"} <= {"late-after"}
