"""Open libraries, handed from request to request; one writer at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wellread.library import Library
from wellread.library.library import DATABASE

#: libraries kept open when nobody uses them
_KEPT = 8


class Pool:
    """Libraries of one folder."""

    def __init__(self, folder: Path) -> None:
        """Open libraries in `folder` as they are needed."""
        self.folder = folder
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._idle: list[tuple[Library, int]] = []

    @contextmanager
    def reading(self) -> Iterator[Library]:
        """A library that nobody else uses meanwhile."""
        library, inode = self._take()
        try:
            yield library
        finally:
            self._put(library, inode)

    @contextmanager
    def writing(self) -> Iterator[Library]:
        """The same, and nobody else of this process writes."""
        with self._writing, self.reading() as library:
            yield library

    def _take(self) -> tuple[Library, int]:
        inode = self._inode()
        with self._lock:
            while self._idle:
                library, was = self._idle.pop()
                if was == inode:
                    return library, was
                library.close()  # `rebuild` has put another database in its place
        library = Library.open(self.folder)
        return library, self._inode()

    def _put(self, library: Library, inode: int) -> None:
        with self._lock:
            if len(self._idle) < _KEPT:
                self._idle.append((library, inode))
                return
        library.close()

    def _inode(self) -> int:
        path = self.folder / DATABASE
        return path.stat().st_ino if path.exists() else 0

    def close(self) -> None:
        """Let go of all that are idle."""
        with self._lock:
            while self._idle:
                self._idle.pop()[0].close()
