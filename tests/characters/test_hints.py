"""Names that header and notes give."""

from __future__ import annotations

from wellread.characters.hints import declared_names
from wellread.formats import work_from_text
from wellread.paratext import find_layout

HEADER = """Title: The Tap

Fandom: The Canal

Relationship: Emma Woodhouse/George Ward

Additional Tags: {tags}

She sat down on the lock gate. "Say it again," she said to him.
"""


def test_a_tag_that_is_a_sentence_names_only_its_subject() -> None:
    work = work_from_text(HEADER.format(tags="Emma Is Wrong, Emma Needs A Hug, Emma Ward"))
    names = declared_names(work, find_layout(work))
    assert "Emma Ward" in names
    assert not {"Emma Is", "Emma Needs"} & set(names)
