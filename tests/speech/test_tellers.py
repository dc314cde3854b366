"""A tale told over two chapters stays with whoever tells it."""

from wellread.analysis import read_text

_FIRST = (
    "“I came down from the pass in the first week of snow, with nothing in my pockets but a knife and a heel of bread. "
    "They had told me that the road was open. It was not.",
    "“The first night I slept in a byre. The farmer found me in the morning and set his dog on me, and I ran, and I "
    "lost a boot in the beck, and he stood laughing on the wall.",
    "“By the third day I had a fever. I remember a mill, and somebody saying that I was to be put in the loft. I do "
    "not know how long I lay there.”",
)
_SECOND = (
    "“You will say that I might have gone back. I thought of it for a mile. Then I thought of the rope, and I thought "
    "of it no more. In the town I sold the horse to a man who asked no questions.",
    "“On the third morning there were soldiers in the yard. The landlord had sold me, for less than I had paid him for "
    "the bed. I got out over the roofs, and you know what it means to cross them in frost, with no boots on.",
    "“And that is how I came to your window, and why you must not light that lamp.”",
)


def test_next_chapter_of_a_tale_is_its_tellers() -> None:
    story = (
        "Chapter One\n\nDr. Hallam turned the key. Mr. Rook was standing by the stove with his hat still on.\n\n"
        "“Sit down, Rook,” said Hallam. “You may tell me now.”\n\n“It is a long story,” said Rook.\n\n"
        "“We have until daylight,” said Hallam.\n\nRook took off his hat. "
        + "\n\n".join(_FIRST)
        + "\n\nChapter Two\n\n"
        "Hallam put another log on the fire, and Rook watched him do it. The wind had gone round to the north.\n\n"
        + "\n\n".join(_SECOND)
        + "\n\nHallam took his hand from the lamp.\n\n“No,” said Hallam. “I see that I must not.”\n"
    )
    analysis = read_text(story)
    assert analysis.speech is not None
    names = {person.id: person.name for person in analysis.speech.cast.characters}
    said = {
        story[quotation.span.start : quotation.span.end]: names.get(answer.speaker)
        if answer.speaker is not None
        else ""
        for quotation, answer in zip(analysis.quoting.quotations, analysis.speech.attributions, strict=True)
    }
    assert [said[line] for line in (*_FIRST, *_SECOND)] == ["Mr. Rook"] * 6
    assert said["“No,”"] == "Dr. Hallam"
