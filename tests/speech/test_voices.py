"""Who talks like whom, learnt inside a story."""

from __future__ import annotations

import numpy as np

from wellread.characters import resolve_characters
from wellread.formats import work_from_text
from wellread.language import load_pipeline
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.records import GivenCharacter
from wellread.speech.decode import weigh
from wellread.speech.features import INDEX, build_sheet
from wellread.speech.page import build_page
from wellread.speech.turns import find_turns
from wellread.speech.voices import hear_voices
from wellread.speech.weights import shipped_weights

PEOPLE = (GivenCharacter("a", "Dora", (), "she/her"), GivenCharacter("b", "Ida", (), "she/her"))
TAGGED = """\
"I reckon the boat is late," said Dora.

"The boat left an hour ago," said Ida.

"I reckon they forgot us," said Dora.

"The captain told me everything," said Ida.

"""


def voices_of(text: str) -> dict[str, float]:
    """How much the last line is like each one's other lines."""
    work = work_from_text(text)
    layout = find_layout(work)
    quoting = find_quotations(work, layout)
    tokens = load_pipeline("rules").parse(work, layout, quoting)
    cast = resolve_characters(work, layout, quoting, tokens, given=PEOPLE)
    page = build_page(work, quoting, tokens, cast)
    turns = find_turns(work, layout, quoting, page)
    sheet = build_sheet(page, layout, cast, turns)
    assert not sheet.unary[:, :, INDEX["voice"]].any()
    heard = hear_voices(page, turns, sheet, weigh(sheet, shipped_weights()))
    column = heard.unary[-1, :, INDEX["voice"]]
    return {
        cast.characters[who].name: float(value) for who, value in zip(sheet.people[-1], column, strict=True) if who >= 0
    }


def test_a_word_of_hers_is_like_her() -> None:
    found = voices_of(TAGGED + '"I reckon so."\n')
    assert found["Dora"] > found["Ida"]


def test_a_word_nobody_used_tells_nothing() -> None:
    assert np.allclose(list(voices_of(TAGGED + '"Lighthouses!"\n').values()), 0.0, atol=0.01)


def test_whoever_said_nothing_sure_has_no_voice() -> None:
    assert np.allclose(list(voices_of('Dora sat by Ida.\n\n"I reckon so."\n').values()), 0.0)
