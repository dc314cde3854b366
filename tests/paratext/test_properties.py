"""What holds for every text, however odd."""

from __future__ import annotations

import time
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from paratext.marked import read_cases
from wellread.formats import work_from_text
from wellread.paratext import find_layout
from wellread.records import Layout, Work

_LINES = st.sampled_from(
    [
        "A/N: hello!", "Disclaimer: not mine", "Title: The Wall", "Rating: T", "***", "oOo", "Chapter 2", "II.",
        "The End", "TBC", "(A/N: what", "She laughed. (A/N: so did I!) He did not.", '"Go," she said.',
        "Please review!",
        "by Wren", "-- ", "Contents", "The rain came down on the house and nobody minded it very much.", "Key:",
        '"Talking"', "Summary: a wall", "", "", " ", "}", "From: a@b.c", "Subject: Wall (1/2)", "[A/N", "\u2028", "—",
        "Hallo ihr Lieben, das ist das Kapitel und ich hoffe es gefällt euch",
    ]
)  # fmt: skip


def check(work: Work, layout: Layout) -> None:
    """Paratext and story part the non-blank text; chapters and scenes lie in it, in order."""
    content = work.text.content
    pieces = sorted([part.span for part in layout.paratext] + list(layout.story))
    covered = [at for span in pieces for at in range(span.start, span.end)]
    assert len(covered) == len(set(covered))
    left = set(range(len(content))) - set(covered)
    assert all(content[at].isspace() for at in left)
    for span in pieces:
        assert len(span) > 0
        assert work.text.trim(span) == span
    for row in (
        [part.span for part in layout.paratext],
        layout.story,
        layout.scenes,
        [c.span for c in layout.chapters],
    ):
        assert all(one.end <= other.start for one, other in pairwise(row))
    for before, after in pairwise(layout.paratext):
        assert before.kind != after.kind or content[before.span.end : after.span.start].strip()
    assert all(part.evidence for part in layout.paratext)
    assert layout.chapters
    assert all(work.text.slice(span) == name for name, span in layout.named_people)


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_is_parted(content: str) -> None:
    work = work_from_text(content)
    check(work, find_layout(work))


@given(st.lists(_LINES, max_size=25), st.sampled_from(["\n", "\n\n"]))
@settings(max_examples=250, deadline=None)
def test_any_order_of_shapes_is_parted(lines: list[str], joint: str) -> None:
    work = work_from_text(joint.join(lines))
    check(work, find_layout(work))


def test_every_marked_text_is_parted() -> None:
    for name in ("front.txt", "middle.txt", "ends.txt", "traps.txt"):
        for case in read_cases(name):
            work = work_from_text(case.text)
            check(work, find_layout(work))


def test_the_empty_text_has_one_empty_chapter() -> None:
    layout = find_layout(work_from_text(""))
    assert (layout.paratext, layout.story, layout.scenes, len(layout.chapters)) == ((), (), (), 1)


def test_time_grows_with_the_text_and_not_faster() -> None:
    story = "\n\n".join(case.text for case in read_cases("middle.txt"))

    def seconds(times: int) -> float:
        work = work_from_text("\n\n".join([story] * times))
        start = time.process_time()
        find_layout(work)
        return time.process_time() - start

    seconds(1)
    few, many = seconds(4), seconds(40)
    # Ten times the text may take ten times as long; a factor of two is left for a busy machine.
    assert many < 20 * few + 0.2


def test_pathological_lines_end_soon() -> None:
    for content in (
        "(A/N " * 20_000,
        "* " * 100_000,
        "a" * 300_000,
        "(" * 50_000,
        "by " * 50_000,
        "o0" * 50_000,
        "Title: " * 20_000,
    ):
        start = time.process_time()
        find_layout(work_from_text(content))
        assert time.process_time() - start < 3, content[:10]
