"""Messages with the hour they were sent at are lines of whoever sent them."""

from __future__ import annotations

import pytest

from wellread.analysis import read_text

STORY = """The bus was late and Nora had forgotten her gloves. She thumbed her phone awake.

{me}are you still up

{theo}always

{theo}whats wrong

{me}nothing. the bus is late. i miss you

She put the phone away before he could answer. The rain had started again.

{theo}stay there im coming to get you

{me}you dont have a car
"""


@pytest.mark.parametrize(("me", "theo"), [("Me, 9:14 pm: ", "Theo, 9.15 p.m.: "), ("[21:14] Me: ", "[21:15] Theo: ")])
def test_messages_are_said_by_whoever_sent_them(me: str, theo: str) -> None:
    analysis = read_text(STORY.format(me=me, theo=theo))
    assert analysis.speech is not None
    assert analysis.style is not None
    names = {person.id: person.name for person in analysis.speech.cast.characters}
    said = [names[line.speaker] for line in analysis.speech.attributions if line.speaker is not None]
    assert said == ["Nora", "Theo", "Theo", "Nora", "Theo", "Nora"]
    assert analysis.style.person == "third"
