"""No pattern of ours takes for ever: text that almost matches, over and over, is what strangers' files hold."""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from types import FrameType
from typing import Any

import pytest

import wellread

#: what is repeated; forty are enough to make a pattern that tries every way of parting them run for years
UNITS = (
    *"-*~=._/#>[(aA1 \t\n'“’&;:,!—…",
    *("a ", "A ", "Aa ", "- ", "* ", ". ", "a. ", "A. ", "a, ", "a' ", "1. ", "a-", "a/", "A.", "a\n", "-\n", "> "),
    *("a: ", "(a) ", "[a] ", "<a> ", '"a" ', "“a” ", "Mr. ", "and ", "A and ", "a=", "\n\n", " \n", "\xa0", "..."),
)  # fmt: skip
TAILS = ("\x00", "a")
HEADS = ("", "\n", "/", "*")
COUNT = 40
#: of processor time for one pattern over all texts; what is not endless needs a hundredth of a second
SECONDS = 5


class EndlessError(Exception):
    """A pattern ran out of time."""


@contextmanager
def at_most(seconds: int) -> Iterator[None]:
    """Raise `EndlessError` where the block has not ended after so many seconds of processor time."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise EndlessError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _iter_patterns(value: Any, depth: int = 0) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 4 and isinstance(value, dict):
        for item in (*value.keys(), *value.values()):
            yield from _iter_patterns(item, depth + 1)
    elif depth < 4 and isinstance(value, (tuple, list, frozenset, set)):
        for item in value:
            yield from _iter_patterns(item, depth + 1)


def _list_patterns() -> list[tuple[str, re.Pattern[Any]]]:
    """(module, pattern) of every pattern that stands in a module, in order, each once."""
    found: dict[tuple[str | bytes, int], tuple[str, re.Pattern[Any]]] = {}
    for module in pkgutil.walk_packages(wellread.__path__, "wellread."):
        if module.name.endswith("__main__"):
            continue
        try:
            loaded = importlib.import_module(module.name)
        except ImportError:  # a part that needs an extra
            continue
        for value in list(vars(loaded).values()):
            for pattern in _iter_patterns(value):
                found.setdefault((pattern.pattern, pattern.flags), (module.name, pattern))
    return list(found.values())


def _try_all(pattern: re.Pattern[Any]) -> None:
    is_bytes = isinstance(pattern.pattern, bytes)
    for head, unit, tail in product(HEADS, UNITS, TAILS):
        text = head + unit * COUNT + tail
        pattern.search(text.encode() if is_bytes else text)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no timer on this system")
def test_no_pattern_tries_every_way_of_parting_a_text() -> None:
    patterns = _list_patterns()
    assert len(patterns) > 200
    endless = []
    for module, pattern in patterns:
        try:
            with at_most(SECONDS):
                _try_all(pattern)
        except EndlessError:
            endless.append((module, pattern.pattern))
    assert endless == []


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no timer on this system")
def test_an_endless_pattern_is_caught() -> None:
    with pytest.raises(EndlessError), at_most(1):
        re.compile(r"(?:-+ ?)+x").match("-" * 60)
