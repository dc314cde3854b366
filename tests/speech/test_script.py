"""Chats and scripts: the name before the colon speaks, however carelessly the line is typed."""

from __future__ import annotations

import pytest

from wellread.analysis import read_text

CHAT = """Priya: ok everyone report
Marcus: he's in the library
Marcus: he's alphabetizing
Priya: voluntarily??
Marcus: voluntarily
Jun: leave him alone you guys
Priya: Jun you signed the form
Jun: i thought it was for pizza
"""


@pytest.mark.parametrize("chat", [CHAT, CHAT.replace("\n", "\n\n")])
def test_the_name_before_the_colon_speaks(chat: str) -> None:
    speech = read_text(chat).speech
    assert speech is not None
    names = {person.id: person.name for person in speech.cast.characters}
    said = [names[line.speaker] for line in speech.attributions if line.speaker is not None]
    assert said == ["Priya", "Marcus", "Marcus", "Priya", "Marcus", "Jun", "Priya", "Jun"]
    assert {line.manner for line in speech.attributions} == {"explicit"}
