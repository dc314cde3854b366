"""Where packs lie, and how a reading gets at them without reading them all.

A reading needs every pack's head and only likely packs in full: 125 kB of TOML take longer to parse than many a story
to be recognised. Heads and packs are read once a process.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wellread.errors import InputError
from wellread.fandoms.fold import fold
from wellread.fandoms.parse import parse_head, parse_pack
from wellread.records import ReadingWarning
from wellread.records.fandom import FandomHead, Pack

#: how the lines begin that hold names
_NAMING = ("name ", "name=", "aliases ", "aliases=")
_QUOTED = re.compile(r"[\"']([^\"]+)[\"']")
_SHIPPED = Path(__file__).parent / "packs"


@dataclass(frozen=True, slots=True)
class PackFile:
    """One pack on disk, its head read."""

    path: Path
    head: FandomHead
    #: folded names and aliases in it, of people and places, read off its lines and good only for a first look
    names: frozenset[str] = frozenset()

    def load(self) -> Pack:
        """The whole pack.

        Raises:
            InputError: where it is malformed.
        """
        return _load(self.path)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The packs a reading may use, and what was wrong with others."""

    files: tuple[PackFile, ...] = ()
    warnings: tuple[ReadingWarning, ...] = ()


def user_folder() -> Path:
    """Where a user's own packs lie: `wellread/fandoms` in the system's folder for settings."""
    if sys.platform == "win32" and os.environ.get("APPDATA"):
        return Path(os.environ["APPDATA"]) / "wellread" / "fandoms"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "wellread" / "fandoms"


def load_shelf(folder: Path | None = None) -> Shelf:
    """All packs, a user's before ours; of two for one fandom the user's. A malformed one is a warning.

    Args:
        folder: the user's packs; by default `user_folder()`.
    """
    return _load_shelf(folder or user_folder())


@cache
def _load_shelf(folder: Path) -> Shelf:
    files: list[PackFile] = []
    warnings: list[ReadingWarning] = []
    taken: set[str] = set()
    for path in (*_packs_in(folder), *_packs_in(_SHIPPED)):
        try:
            source = read_source(path)
            head = parse_head(source, path=str(path))
        except InputError as error:
            warnings.append(ReadingWarning("fandom-pack", str(error)))
            continue
        if head.name not in taken:
            taken.add(head.name)
            files.append(PackFile(path, head, _names_in(source)))
    return Shelf(tuple(files), tuple(warnings))


def _names_in(source: str) -> frozenset[str]:
    # Folded all at once: one by one the names of all packs take longer than everything else about them.
    lines = fold(" ".join(line for line in source.split("\n") if line.startswith(_NAMING)))
    return frozenset(text.removeprefix("the ").strip() for text in _QUOTED.findall(lines))


def _packs_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml")) if folder.is_dir() else []


@cache
def _load(path: Path) -> Pack:
    return parse_pack(read_source(path), path=str(path))


def read_source(path: Path) -> str:
    """The text of a pack file.

    Raises:
        InputError: where it cannot be read or is not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=str(path)) from error
    except UnicodeDecodeError as error:
        raise InputError(f"not UTF-8 (byte {error.start})", path=str(path)) from error
