"""Hostile and broken files end in a reading or in a clear sentence: no crash, no hang, nothing written."""

from __future__ import annotations

import re
import socket
import sys
import time
from pathlib import Path
from threading import Thread

import pytest

from formats.hostile import BAD, WORDS, Bad
from wellread.errors import InputError, UnsafeInputError
from wellread.formats import Limits, read_works
from wellread.formats.limits import MEGABYTE
from wellread.paratext import find_layout

#: what any of them may take, in seconds of the processor: the machine may be busy
MAX_SECONDS = 10.0


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("reading a file opened a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.name)
def test_bad_file(bad: Bad, tmp_path: Path) -> None:
    path = tmp_path / "in" / bad.file_name
    path.parent.mkdir()
    path.write_bytes(bad.build())
    problems: list[InputError] = []
    started = time.process_time()
    try:
        works = list(read_works(path, on_error=problems.append))
    except InputError as error:
        works = []
        problems.append(error)
    for work in works:
        find_layout(work)
    assert time.process_time() - started < MAX_SECONDS
    assert [item.name for item in tmp_path.rglob("*") if item.is_file()] == [bad.file_name]
    assert not any("fault of ours" in str(problem) for problem in problems), problems
    assert not any("Never this" in work.text.content for work in works)
    if bad.outcome == "read":
        assert works and all(work.text.content.strip() for work in works)
        assert not bad.says or bad.says in {warning.code for work in works for warning in work.warnings}
    elif bad.outcome == "refused":
        assert not works
        assert problems and bad.says in str(problems[0])
        assert str(path) in str(problems[0])


def test_members_that_point_outside_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(next(bad for bad in BAD if bad.name == "names that climb out").build())
    works = list(read_works(path))
    assert [work.source.path for work in works] == [f"{path}!good.txt"]


def test_one_bad_member_does_not_stop_the_rest(tmp_path: Path) -> None:
    from formats.spec import zip_of

    path = tmp_path / "a.zip"
    path.write_bytes(zip_of({"1.txt": "One went out.", "2.epub": b"PK\x03\x04 nonsense", "3.txt": "Three came in."}))
    problems: list[InputError] = []
    works = list(read_works(path, on_error=problems.append))
    assert [work.text.content for work in works] == ["One went out.", "Three came in."]
    assert len(problems) == 1
    assert problems[0].path == f"{path}!2.epub"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="folder"):
        list(read_works(tmp_path))


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        list(read_works(tmp_path / "nothing.txt"))


def test_many_members_together_have_a_bound(tmp_path: Path) -> None:
    from formats.spec import zip_of

    path = tmp_path / "a.zip"
    path.write_bytes(zip_of({f"{n}.txt": f"{n} and some words. " * 5_000 for n in range(20)}))
    with pytest.raises(UnsafeInputError, match="unpacks to more than"):
        list(read_works(path, limits=Limits(unpacked_bytes=MEGABYTE)))


def test_a_file_has_a_bound_in_time(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"<p>" + b"<b>word</b> " * 100_000)
    with pytest.raises(UnsafeInputError, match="seconds"):
        list(read_works(path, limits=Limits(seconds=0.0)))


def test_a_document_has_a_bound_in_size(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"word " * 1000)
    with pytest.raises(UnsafeInputError, match="limit"):
        list(read_works(path, limits=Limits(document_bytes=1000)))


def _endless_any(*_: object, **__: object) -> None:
    while True:
        pass


@pytest.mark.parametrize("threaded", [False, True])
@pytest.mark.parametrize("place", ["decode.decode", "draft.find_language", "typed.find_typed_fields"])
def test_the_bound_in_time_holds_between_two_looks_at_the_clock(
    place: str, threaded: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever step hangs, in the main thread or another (issue 3)."""
    module, name = place.split(".")
    target = "text" if module == "decode" else module
    monkeypatch.setattr(f"wellread.formats.{target}.{name}", _endless_any)
    path = tmp_path / "a.txt"
    path.write_text(WORDS, "utf-8")
    found: list[str] = []

    def read() -> None:
        try:
            list(read_works(path, limits=Limits(seconds=0.2)))
        except UnsafeInputError as error:
            found.append(str(error))

    if threaded:
        thread = Thread(target=read)
        thread.start()
        thread.join(20)
    else:
        read()
    assert found and "took more than" in found[0] and str(path) in found[0]


# Windows has no alarms: there patterns are ended between matches only.
if sys.platform != "win32":

    def test_a_pattern_that_never_ends_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("wellread.formats.text.find_letters", lambda content: re.match(r"(?:a|a|a)*b", "a" * 200))
        path = tmp_path / "a.txt"
        path.write_text(WORDS, "utf-8")
        with pytest.raises(UnsafeInputError, match="took more than"):
            list(read_works(path, limits=Limits(seconds=0.2)))


def test_what_the_caller_does_with_a_work_costs_the_file_nothing(tmp_path: Path) -> None:
    from formats.spec import zip_of

    path = tmp_path / "a.zip"
    path.write_bytes(zip_of({f"{word}.txt": f"{word} went out, and came back." for word in ("Ann", "Ben", "Cy")}))
    n_works = 0
    for _ in read_works(path, limits=Limits(seconds=1.0)):
        time.sleep(0.6)
        n_works += 1
    assert n_works == 3
