"""Chapters, scenes, hints and evidence of a whole layout."""

from __future__ import annotations

from dataclasses import replace

from wellread.formats import work_from_text
from wellread.paratext import find_layout
from wellread.records import Hint
from wellread.text import Span

BODY = "The rain had stopped by the time she came down, and he was gone. Nobody had heard the door."
MORE = "He walked as far as the mill. There was a light in it, and he stood looking at the light."


def test_chapters_run_from_heading_to_heading_with_their_notes() -> None:
    text = (
        f"Chapter 1: The Lane\n\n{BODY}\n\nA/N: more soon!\n\nChapter 2 - The Mill\n\n{MORE}\n\nChapter 3\n\n{BODY}\n"
    )
    layout = find_layout(work_from_text(text))
    assert [chapter.title for chapter in layout.chapters] == ["The Lane", "The Mill", None]
    assert [text[c.span.start : c.span.end].split("\n")[0] for c in layout.chapters] == [
        "Chapter 1: The Lane",
        "Chapter 2 - The Mill",
        "Chapter 3",
    ]
    assert text[layout.chapters[0].span.start : layout.chapters[0].span.end].endswith("A/N: more soon!")


def test_a_chapter_that_is_only_a_note_says_so() -> None:
    note = "Sorry guys, not a chapter. I have writer's block and exams, but I will update soon. Please bear with me!"
    layout = find_layout(work_from_text(f"Chapter 1\n\n{BODY}\n\nChapter 2\n\n{note}\n\nChapter 3\n\n{MORE}\n"))
    assert [chapter.kind for chapter in layout.chapters] == ["story", "note", "story"]


def test_story_above_the_first_heading_is_a_chapter() -> None:
    layout = find_layout(work_from_text(f"{BODY}\n\nChapter 2\n\n{MORE}\n"))
    assert len(layout.chapters) == 2
    assert layout.chapters[0].span.start == 0


def test_front_matter_above_the_first_heading_is_none() -> None:
    layout = find_layout(work_from_text(f"Title: Mill\nRating: G\n\nChapter 1\n\n{MORE}\n"))
    assert len(layout.chapters) == 1


def test_scenes_end_at_breaks_and_chapters_but_not_at_notes() -> None:
    text = f"{BODY}\n\n(A/N: sorry!)\n\n{MORE}\n\n* * *\n\n{BODY}\n\nChapter 2\n\n{MORE}\n"
    layout = find_layout(work_from_text(text))
    assert len(layout.scenes) == 3
    assert len(layout.story) == 4
    assert "sorry" in text[layout.scenes[0].start : layout.scenes[0].end]


def test_hints_are_taken_over_and_the_rest_is_searched() -> None:
    text = f"Wrote this on a bus\n\n{BODY} (A/N: I cried.)\n\n{MORE}\n\nA/N: thank you!\n"
    work = work_from_text(text)
    hinted = replace(work, hints=(Hint("authors_note", Span(0, 19)),))
    layout = find_layout(hinted)
    assert [(part.kind, text[part.span.start : part.span.end]) for part in layout.paratext] == [
        ("authors_note", "Wrote this on a bus"),
        ("authors_note", "(A/N: I cried.)"),
        ("authors_note", "A/N: thank you!"),
    ]
    assert layout.paratext[0].evidence[0].rule == "declared-by-structure"


def test_headings_given_by_structure_make_chapters() -> None:
    text = f"1. A Lane\n\n{BODY}\n\nChapter 2\n\n{MORE}\n"
    second = text.index("Chapter 2")
    work = replace(
        work_from_text(text),
        hints=(Hint("chapter_heading", Span(0, 9)), Hint("chapter_heading", Span(second, second + 9))),
    )
    layout = find_layout(work)
    assert [chapter.title for chapter in layout.chapters] == ["A Lane", None]
    assert len(layout.scenes) == 2


def test_the_title_of_the_file_wins_over_the_text() -> None:
    work = work_from_text(f"Some Other Mill\n\n{MORE}\n")
    declared = replace(work, title="The Mill", source=replace(work.source, origin="ao3-download"))
    assert find_layout(declared).title == "The Mill"
    assert find_layout(work).title == "Some Other Mill"


def test_evidence_names_the_rule_and_shows_the_words() -> None:
    text = f"Disclaimer: not mine.\n\n{BODY}\n"
    part = find_layout(work_from_text(text)).paratext[0]
    assert part.evidence[0].rule == "label-disclaimer"
    assert text[part.evidence[0].spans[0].start : part.evidence[0].spans[0].end].startswith("Disclaimer:")
