"""Whatever the bytes: works or a clear refusal, and what comes out holds together. More examples in `make soak`."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from formats.soak import PIECES, seeds, try_input

#: examples of each property; a soak asks for more
N_EXAMPLES = int(os.environ.get("WELLREAD_EXAMPLES", "60"))
_CORPUS = seeds()
_NAMES = ("a.txt", "a.md", "a.html", "a.epub", "a")
_WORDS = st.text(max_size=60).map(lambda words: words.encode("utf-8", "replace"))
_PIECES = st.lists(st.one_of(st.sampled_from(PIECES), _WORDS, st.binary(max_size=12)), max_size=60).map(b"".join)
_SOAKED = settings(max_examples=N_EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))


@_SOAKED
@given(st.sampled_from(_NAMES), _PIECES)
def test_any_pieces_are_read_or_refused(name: str, data: bytes) -> None:
    assert try_input(name, data) in ("read", "refused")


@_SOAKED
@given(st.sampled_from(range(len(_CORPUS))), st.integers(0, 10_000), st.integers(0, 400), _PIECES)
def test_pieces_set_into_a_file_are_read_or_refused(number: int, start: int, length: int, data: bytes) -> None:
    name, whole = _CORPUS[number]
    start %= len(whole)
    assert try_input(name, whole[:start] + data + whole[start + length :]) in ("read", "refused")


@_SOAKED
@given(st.binary(max_size=4000))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert try_input("a", data) in ("read", "refused")
