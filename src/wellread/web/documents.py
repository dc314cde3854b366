"""Readings kept as files beside the library, so that a page need not read a work again.

A deep reading is kept twice: as it was read (`base`) and with what a person put right. Files can be deleted at any time
and are made again; the truth is the library. One that was made with other corrections than stand now is mended on the
spot (`mend`) until the exact one is there.
"""

from __future__ import annotations

import json
import threading
import zlib
from collections import OrderedDict
from collections.abc import Callable
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


@dataclass(frozen=True, slots=True)
class Found:
    """A reading, and whether it is the one that the library's corrections ask for."""

    reading: Reading
    exact: bool


def digest_corrections(corrections: Corrections) -> str:
    """A name for a set of corrections; of none, the same as that of the base."""
    return digest(corrections) or _BASE


class Documents:
    """The readings of one library."""

    def __init__(self, library: Path) -> None:
        """Keep files below the folder of a library."""
        self._folder = library / FOLDER
        self._lock = threading.Lock()
        self._held: OrderedDict[tuple[str, str, int], Reading] = OrderedDict()

    def find(self, library: Library, key: str) -> Found:
        """The best reading there is: deep and corrected, deep and mended, or of the layout alone.

        Args:
            library: open.
            key: of a work that is in it.

        Raises:
            InputError: when the work's file is gone.
        """
        corrections = library.corrections_to_read(key)
        wanted = self.path(key, corrections)
        if wanted.exists():
            return Found(self._load(key, wanted, corrections), True)
        base = self.path(key, Corrections())
        if base.exists():
            return Found(self._mended(key, base, corrections), False)
        return Found(self._hold((key, "shallow", 0), lambda: read_shallow(library, key)), False)

    def path(self, key: str, corrections: Corrections) -> Path:
        """Where the reading with these corrections lies, or would."""
        return self._folder / f"{key}.{digest_corrections(corrections)}.json.z"

    def write(self, key: str, corrections: Corrections, document: dict[str, Any]) -> None:
        """Keep a deep reading, and forget those with other corrections."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self.path(key, corrections)
        partial = path.with_suffix(".part")
        partial.write_bytes(zlib.compress(json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode(
            "utf-8", "surrogatepass"), 6))  # fmt: skip
        partial.replace(path)
        for other in self._folder.glob(f"{key}.*.json.z"):
            if other not in (path, self.path(key, Corrections())):
                other.unlink(missing_ok=True)

    def _load(self, key: str, path: Path, corrections: Corrections) -> Reading:
        held = (key, path.name, path.stat().st_mtime_ns)
        return self._hold(held, lambda: Reading(key, _unpack(path), given=_names_given(corrections)))

    def _mended(self, key: str, base: Path, corrections: Corrections) -> Reading:
        held = (key, digest_corrections(corrections), base.stat().st_mtime_ns)
        return self._hold(held, lambda: Reading(key, mend(_unpack(base), corrections), given=_names_given(corrections)))

    def _hold(self, name: tuple[str, str, int], make: Callable[[], Reading]) -> Reading:
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


def _unpack(path: Path) -> dict[str, Any]:
    return dict(json.loads(zlib.decompress(path.read_bytes()).decode("utf-8", "surrogatepass")))


def read_shallow(library: Library, key: str) -> Reading:
    """What is story, its chapters and notes; quick enough to wait for.

    Raises:
        InputError: when the work is no longer found in its file.
    """
    work, layout = find_parts(library.work(key))
    return Reading(key, build_document(Analysis(work=work, layout=layout, quoting=Quoting(()))))
