"""A whole story in one line (issue 2): no voice is one too many."""

from __future__ import annotations

from wellread.characters import resolve_characters
from wellread.formats import work_from_text
from wellread.language import load_pipeline
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.speech import attribute_speech


def test_a_line_with_a_thousand_voices_is_read() -> None:
    talk = "".join(
        f"“I never moved it,” said {name}. “You did, and we saw it.” She looked at the lamp and he went out. "
        for name in ("Ann", "Lydia") * 550
    )
    work = work_from_text(talk)
    layout = find_layout(work)
    quoting = find_quotations(work, layout)
    tokens = load_pipeline("rules").parse(work, layout, quoting)
    cast = resolve_characters(work, layout, quoting, tokens)
    speech = attribute_speech(work, layout, quoting, tokens, cast)
    names = {person.id: person.name for person in cast.characters}
    said = [names.get(item.speaker) for item in speech.attributions if item.speaker is not None]
    assert len(said) == 2200
    assert said.count("Ann") > 900 < said.count("Lydia")
