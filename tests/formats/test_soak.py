"""A taste of the soak run: the same inputs every time, and any bytes that hypothesis thinks of."""

from hypothesis import given, settings
from hypothesis import strategies as st

from formats.soak import soak, try_input

NAMES = ("a.txt", "a.md", "a.html", "a.epub", "a")
STARTS = (
    b"",
    b"PK\x03\x04",
    b"{\\rtf1 ",
    b"<html><body>",
    b"%PDF",
    b"From: a\nSubject: b\n\n",
    b"<?xml version='1.0'?><FictionBook>",
    bytes(60) + b"BOOKMOBI",
)


def test_changed_files_are_read_or_refused() -> None:
    outcomes = [(seed, name, outcome) for seed, name, outcome in soak(600)]
    assert [item for item in outcomes if item[2] not in ("read", "refused")] == []
    assert {outcome for *_, outcome in outcomes} == {"read", "refused"}


@given(st.sampled_from(NAMES), st.sampled_from(STARTS), st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_refused(name: str, start: bytes, data: bytes) -> None:
    assert try_input(name, start + data) in ("read", "refused")


@given(st.sampled_from(NAMES), st.text(alphabet="<>/=\"' abpidv&;#!-[]*_\n“”:\\{}", max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_markup_is_read_or_refused(name: str, words: str) -> None:
    assert try_input(name, words.encode()) in ("read", "refused")
