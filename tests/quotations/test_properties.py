"""Whatever the text, quotations lie inside the story, in order, and never overlap; time grows with length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellread.formats import work_from_text
from wellread.paratext import find_layout
from wellread.quotations import find_quotations

_PIECES = st.sampled_from(
    [
        *"\"“”„'‘’«»‹›「」—-:.,!?… \n_*",
        "\n\n",
        "''",
        ",,",
        "--",
        "said Ann",
        "Ann: ",
        "word",
        "She thought",
        "it's",
        "é漢\u200b",
    ]
)
_TEXTS = st.lists(_PIECES, max_size=80).map("".join) | st.text(max_size=60)


@settings(max_examples=300, deadline=None)
@given(_TEXTS)
def test_quotations_lie_inside_their_paragraph_and_the_story_and_never_overlap(text: str) -> None:
    work = work_from_text(text)
    layout = find_layout(work)
    at = 0
    for n, item in enumerate(find_quotations(work, layout).quotations):
        assert item.id == n
        assert at <= item.span.start < item.span.end
        assert work.paragraphs[item.paragraph].contains(item.span)
        assert any(part.contains(item.span) for part in layout.story)
        if item.label:
            assert item.label.end <= item.span.start
        at = item.span.end


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "'",
        "”",
        "“",
        "—",
        "--",
        ". ",
        "...",
        ", ",
        "'' ",
        "« ",
        '"a" ',
        '"A." said B. ',
        "— a, — said he ",
        "a: b\n\n",
    ],
)
def test_time_grows_with_length_even_on_nonsense(piece: str) -> None:
    def seconds(n: int) -> float:
        work = work_from_text(piece * n)
        layout = find_layout(work)
        start = time.process_time()
        find_quotations(work, layout)
        return time.process_time() - start

    few, many = min(seconds(500) for _ in range(3)), min(seconds(5000) for _ in range(2))
    assert many < 40 * few + 0.1
