"""Everything a person did to the library, in order: the one file that, with the originals, the database can be made
from.

A line is JSON: `add` (a file came in), `edit` (something of a work or of the library was changed, with what it was
before) or `undo`. Lines are appended and synced before the database commits what they say, and the database
remembers how far it has followed; so after a kill at any moment the next opening follows the rest. A half-written
last line is dropped: nothing was told that it was done.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from wellread.errors import InputError


class Journal:
    """An append-only file of events; a write that fails is an `InputError`."""

    def __init__(self, path: Path) -> None:
        """Use the file at `path`, which may not exist yet."""
        self._path = path

    @property
    def size(self) -> int:
        """Bytes of whole lines."""
        return self._path.stat().st_size if self._path.exists() else 0

    def append(self, events: Iterable[dict[str, Any]]) -> int:
        """Write `events` so that a crash cannot take them back; returns the size of the journal after them."""
        written = "".join(json.dumps(event, ensure_ascii=False) + "\n" for event in events)
        lines = written.encode("utf-8", "surrogatepass")
        try:
            return self._append(lines)
        except OSError as error:
            raise InputError(f"cannot be written: {error.strerror or error}", path=str(self._path)) from error

    def _append(self, lines: bytes) -> int:
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            self._mend(descriptor)
            if os.write(descriptor, lines) < len(lines):
                raise OSError("the disk is full")
            os.fsync(descriptor)
            return os.fstat(descriptor).st_size
        finally:
            os.close(descriptor)

    def _mend(self, descriptor: int) -> None:
        """End a last line that a kill cut short, so that it spoils no other."""
        size = os.fstat(descriptor).st_size
        if size:
            os.lseek(descriptor, size - 1, os.SEEK_SET)
        if size and os.read(descriptor, 1) != b"\n":
            os.write(descriptor, b"\n")

    def read(self, start: int = 0) -> Iterator[tuple[dict[str, Any], int]]:
        """Events from byte `start` on, each with the offset behind it; broken lines are passed over."""
        if not self._path.exists():
            return
        with self._path.open("rb") as lines:
            lines.seek(start)
            at = start
            for line in lines:
                if not line.endswith(b"\n"):
                    return
                at += len(line)
                event = _parse(line)
                if event is not None:
                    yield event, at


def _parse(line: bytes) -> dict[str, Any] | None:
    try:
        event = json.loads(line.decode("utf-8", "surrogatepass"))
    except ValueError:
        return None
    return event if isinstance(event, dict) and "event" in event else None
