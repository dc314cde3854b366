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


def test_who_wrote_the_canon_is_nobody_in_the_story() -> None:
    header = HEADER.replace("Fandom: The Canal", "Fandom: The Canal - Jane Quill")
    work = work_from_text(header.format(tags="Emma Ward"))
    assert not any("Quill" in name or "Jane" in name for name in declared_names(work, find_layout(work)))
    declared = work_from_text(HEADER.replace("The Canal", "Jane Quill").format(tags="Fluff"))
    assert "Jane Quill" in declared_names(declared, find_layout(declared))
