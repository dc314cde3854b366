"""Reads a marked scene with its people given, or any text with its people found."""

from __future__ import annotations

from speech.cases import Case
from wellread.characters import resolve_characters
from wellread.formats import work_from_text
from wellread.language import load_pipeline
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.records import Cast, Layout, Speech
from wellread.speech import attribute_speech
from wellread.speech.page import Page, build_page
from wellread.speech.turns import Turn, find_turns


def read_case(case: Case) -> Speech:
    """The speech of a scene, ids being positions in its list of people."""
    work = work_from_text(case.text)
    layout = find_layout(work)
    quoting = find_quotations(work, layout)
    tokens = load_pipeline("rules").parse(work, layout, quoting)
    cast = resolve_characters(work, layout, quoting, tokens, given=case.people)
    return attribute_speech(work, layout, quoting, tokens, cast)


def read_page(text: str, model: str = "rules") -> tuple[Page, Layout, Cast, list[Turn]]:
    """A text up to its turns, its people found."""
    work = work_from_text(text)
    layout = find_layout(work)
    quoting = find_quotations(work, layout)
    tokens = load_pipeline(model).parse(work, layout, quoting)
    cast = resolve_characters(work, layout, quoting, tokens)
    page = build_page(work, quoting, tokens, cast)
    return page, layout, cast, find_turns(work, layout, quoting, page)
