"""Spans, texts and maps: offsets always lead back to the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellread.text import OffsetMap, Span, Text, count_words, strip_accents


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_span_refuses_what_is_no_stretch(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_overlap_needs_a_shared_character() -> None:
    assert Span(0, 3).overlaps(Span(2, 4))
    assert not Span(0, 3).overlaps(Span(3, 4))
    assert Span(0, 3).contains(Span(3, 3))


@given(st.text())
def test_trim_keeps_the_words_and_drops_the_blanks(content: str) -> None:
    text = Text(content)
    assert text.slice(text.trim(Span(0, len(text)))) == content.strip()


@given(st.text(alphabet="a…ßI b"))
def test_map_leads_from_a_changed_view_back_to_the_word(content: str) -> None:
    pieces = [(char.replace("…", "...").casefold(), Span(i, i + 1)) for i, char in enumerate(content)]
    view, offsets = OffsetMap.from_pieces(pieces, text_length=len(content))
    at = 0
    for word, span in pieces:
        assert offsets.offset(at) == span.start
        at += len(word)
    assert offsets.span(Span(0, len(view))) == Span(0, len(content))


@given(st.text(alphabet="ab1é_-…' \n") | st.text())
def test_a_word_is_a_run_of_non_blanks_with_a_letter_or_digit(content: str) -> None:
    assert count_words(content) == sum(any(char.isalnum() for char in run) for run in content.split())


def test_accents_go_and_other_letters_stay() -> None:
    assert strip_accents("Zoë Brontë, Éowyn") == "Zoe Bronte, Eowyn"
    assert strip_accents("Ægir straße 東") == "Ægir straße 東"
