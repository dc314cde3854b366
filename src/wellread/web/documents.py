"""Readings kept as files beside the library, so that a page need not read a work again.

A deep reading is kept twice: as it was read (`base`) and with what a person put right. Files can be deleted at any time
and are made again; the truth is the library: it says by which stages and corrections a work was read last, whoever
read it, and a file of others is shown only until the right one is there, mended on the spot (`mend`).
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
import zlib
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wellread.corrections import Corrections
from wellread.library import Library
from wellread.library.own import digest
from wellread.paratext import find_parts
from wellread.records import Analysis, Quoting
from wellread.records.document import build_document
from wellread.web.mend import mend
from wellread.web.reading import Reading

FOLDER = Path("web", "readings")
#: code points of text held in memory, all readings together
_HELD = 24_000_000
_BASE = "base"
#: what a reading in memory goes by: the work, the file, the corrections, when that changed
_Name = tuple[str, str, str, int]


@dataclass(frozen=True, slots=True)
class Found:
    """A reading, and whether it is the one that the library's corrections ask for."""

    reading: Reading
    exact: bool


def digest_corrections(corrections: Corrections) -> str:
    """A name for a set of corrections; of none, the same as that of the base."""
    return digest(corrections) or _BASE


def digest_version(version: str) -> str:
    """A name for the stages that read."""
    return hashlib.blake2b(version.encode(), digest_size=5).hexdigest()


class Documents:
    """The readings of one library."""

    def __init__(self, library: Path) -> None:
        """Keep files below the folder of a library."""
        self._folder = library / FOLDER
        self._lock = threading.Lock()
        self._held: OrderedDict[_Name, Reading] = OrderedDict()

    def find(self, library: Library, key: str, version: str | None = None) -> Found:
        """The best reading there is: deep and corrected, deep and mended, or of the layout alone.

        Args:
            library: open.
            key: of a work that is in it.
            version: of the stages that would read it now; None where nobody reads, so that any will do.

        Raises:
            InputError: when the work's file is gone.
        """
        corrections = library.corrections_to_read(key)
        exact = self._exact(library, key, corrections, version)
        for path in (exact, *self._newest(key, digest_corrections(corrections))):
            found = None if path is None else self._load(key, path, corrections)
            if found is not None:
                return Found(found, path == exact)
        for path in self._newest(key, _BASE):
            found = self._load(key, path, corrections, mended=True)
            if found is not None:
                return Found(found, False)
        return Found(self._hold((key, "shallow", "", 0), lambda: read_shallow(library, key)), False)

    def is_exact(self, library: Library, key: str, version: str | None = None) -> bool:
        """Whether there is the reading that the library knows, by today's corrections and by these stages."""
        exact = self._exact(library, key, library.corrections_to_read(key), version)
        return exact is not None and exact.exists()

    def _exact(self, library: Library, key: str, corrections: Corrections, version: str | None) -> Path | None:
        known, corrected = library.read_by(key)
        if not known or version not in (None, known) or (corrected or _BASE) != digest_corrections(corrections):
            return None
        return self.path(key, corrections, known)

    def path(self, key: str, corrections: Corrections, version: str) -> Path:
        """Where the reading with these corrections, by these stages, lies, or would."""
        return self._folder / f"{key}.{digest_corrections(corrections)}.{digest_version(version)}.json.z"

    @property
    def are_wanted(self) -> bool:
        """Whether the library was ever served: then whoever reads a work keeps the reading for its pages, too."""
        return self._folder.exists()

    def write(self, key: str, corrections: Corrections, document: dict[str, Any], version: str) -> None:
        """Keep a deep reading, and forget those with other corrections or by other stages."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self.path(key, corrections, version)
        partial = path.with_suffix(f".{os.getpid()}.part")
        partial.write_bytes(zlib.compress(json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode(
            "utf-8", "surrogatepass"), 6))  # fmt: skip
        partial.replace(path)
        kept = (path, next(self._newest(key, _BASE), path))
        for other in self._folder.glob(f"{key}.*.json.z"):
            if other not in kept:
                other.unlink(missing_ok=True)

    def _newest(self, key: str, corrected: str) -> Iterator[Path]:
        """Readings with these corrections by whatever stages, the newest first."""
        found = []
        for path in self._folder.glob(f"{key}.{corrected}.*json.z"):
            with contextlib.suppress(FileNotFoundError):
                found.append((path.stat().st_mtime_ns, path))
        return (path for _, path in sorted(found, reverse=True))

    def _load(self, key: str, path: Path, corrections: Corrections, *, mended: bool = False) -> Reading | None:
        """The reading in a file; None where the process that reads has just put another in its place."""
        try:
            changed = path.stat().st_mtime_ns
            held = (key, path.name, digest_corrections(corrections), changed)
            return self._hold(held, lambda: _build(key, path, corrections, mended=mended))
        except FileNotFoundError:
            return None

    def _hold(self, name: _Name, make: Callable[[], Reading]) -> Reading:
        with self._lock:
            if name in self._held:
                self._held.move_to_end(name)
                return self._held[name]
        made = make()
        with self._lock:
            self._held[name] = made
            while len(self._held) > 1 and sum(len(item.text) for item in self._held.values()) > _HELD:
                self._held.popitem(last=False)
        return made


def _names_given(corrections: Corrections) -> frozenset[str]:
    """Names that somebody has put into the corrections."""
    given = (
        *(item.name for item in corrections.renames), *(item.name for item in corrections.merges),
        *(item.speaker for item in corrections.lines),
    )  # fmt: skip
    return frozenset(name for name in given if name)


def _build(key: str, path: Path, corrections: Corrections, *, mended: bool) -> Reading:
    document = _unpack(path)
    return Reading(key, mend(document, corrections) if mended else document, given=_names_given(corrections))


def _unpack(path: Path) -> dict[str, Any]:
    return dict(json.loads(zlib.decompress(path.read_bytes()).decode("utf-8", "surrogatepass")))


def read_shallow(library: Library, key: str) -> Reading:
    """What is story, its chapters and notes; quick enough to wait for.

    Raises:
        InputError: when the work is no longer found in its file.
    """
    work, layout = find_parts(library.work(key))
    return Reading(key, build_document(Analysis(work=work, layout=layout, quoting=Quoting(()))))
