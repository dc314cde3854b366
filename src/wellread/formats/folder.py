"""Which files of a folder are worth opening."""

from __future__ import annotations

import re
from pathlib import Path

from wellread.errors import InputError

_DIGITS = re.compile(r"(\d+)")


def find_story_files(path: Path) -> list[Path]:
    """The file at `path`, or the files below the folder there, hidden ones left out, 2 before 10.

    Raises:
        InputError: when there is nothing at `path`, or the folder holds no file.
    """
    if not path.is_dir():
        if not path.exists():
            raise InputError("there is no such file or folder", path=str(path))
        return [path]
    found = [
        file
        for file in path.rglob("*")
        if file.is_file() and not any(part.startswith(".") for part in file.relative_to(path).parts)
    ]
    if not found:
        raise InputError("the folder holds no files", path=str(path))
    return sorted(found, key=lambda file: natural_key(str(file)))


def natural_key(name: str) -> list[tuple[int, str]]:
    """Sorts `name` with its numbers by value."""
    return [(int(piece), "") if piece.isdigit() else (-1, piece.casefold()) for piece in _DIGITS.split(name)]
