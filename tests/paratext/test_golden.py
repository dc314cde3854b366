"""Whole layouts kept in `tests/golden/paratext/<case>/{in.txt, expected.json}`; `--update-golden` writes them anew.

A kept file alone would bless whatever came out, so each case also says what it is for.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from wellread.formats import work_from_text
from wellread.paratext import find_layout
from wellread.records import Layout

GOLDEN = Path(__file__).parents[1] / "golden" / "paratext"


def _one_shot(layout: Layout, text: str) -> bool:
    """A header between an unlabelled greeting and a fence, a note inside a line of dialogue, begging below the end."""
    notes = [text[p.span.start : p.span.end] for p in layout.paratext if p.kind == "authors_note"]
    return (
        len(notes) == 3
        and notes[1].startswith("(A/N")
        and layout.completeness == "complete"
        and len(layout.scenes) == 2
    )


def _chaptered(layout: Layout, text: str) -> bool:
    """A contents list is no chapters; a chapter can be a note; the last word on whether it goes on is the note's."""
    kinds = [(chapter.title, chapter.kind) for chapter in layout.chapters]
    return (
        kinds == [("Salt", "story"), ("Wick", "story"), ("Author's Note", "note")]
        and layout.completeness == "in progress"
        and layout.title == "THE KEEPERS"
    )


def _newsgroup(layout: Layout, text: str) -> bool:
    """Two articles are one story: both heads and the signature are out, the egg is in."""
    story = " ".join(text[span.start : span.end] for span in layout.story)
    return (
        layout.title == "The Keepers"
        and layout.authors == ("Wick",)
        and "Trim" not in story
        and "Newsgroups" not in story
        and "boiled an egg" in story
        and "Matches" in story
    )


def _untidy(layout: Layout, text: str) -> bool:
    """Small letters and no full stops: the last line of story stays story below a note."""
    return layout.title is None and text[layout.story[-1].start : layout.story[-1].end].startswith("and then she")


CASES: dict[str, Callable[[Layout, str], bool]] = {
    "one_shot": _one_shot,
    "chaptered": _chaptered,
    "newsgroup": _newsgroup,
    "untidy": _untidy,
}


def _as_json(layout: Layout, text: str) -> str:
    record = {
        "title": layout.title,
        "authors": layout.authors,
        "completeness": layout.completeness,
        "paratext": [[p.kind, text[p.span.start : p.span.end], [e.rule for e in p.evidence]] for p in layout.paratext],
        "story": [text[span.start : span.end] for span in layout.story],
        "chapters": [[c.title, c.kind, c.span.start, c.span.end] for c in layout.chapters],
        "scenes": [[scene.start, scene.end] for scene in layout.scenes],
        "named_people": [name for name, _ in layout.named_people],
        "header_fields": layout.header_fields,
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("name", sorted(CASES))
def test_golden_layout(name: str, update_golden: bool) -> None:
    text = (GOLDEN / name / "in.txt").read_text("utf-8")
    layout = find_layout(work_from_text(text))
    found = _as_json(layout, text)
    expected = GOLDEN / name / "expected.json"
    assert CASES[name](layout, text), CASES[name].__doc__
    if update_golden:
        expected.write_text(found, "utf-8", newline="\n")
    assert found == expected.read_text("utf-8")


def test_every_golden_folder_has_its_purpose() -> None:
    assert {folder.name for folder in GOLDEN.iterdir()} == set(CASES)
