"""A note without brackets in the middle of a line takes its sentence, never the rest of an endless story."""

import wellread


def test_an_endless_line_loses_no_more_than_the_note() -> None:
    before = " ".join(f'"Line {number} is here," said Ann. Ben laughed at it.' for number in range(20))
    after = before.replace("Line", "Row")
    reading = wellread.read_text(f"{before} A/N: hi there! {after}\n")
    story = "".join(reading.work.text.slice(span) for span in reading.layout.story)
    assert "Row 0 is here" in story
    assert "Row 19 is here" in story
    assert "hi there" not in story
