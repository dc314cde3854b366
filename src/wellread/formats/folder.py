"""Which files of a folder are worth opening, and which of them are parts of one work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from wellread.errors import InputError
from wellread.formats.archives import natural_key
from wellread.formats.join import find_key, is_whole, name_part
from wellread.formats.limits import Limits
from wellread.formats.patterns import NOT_STORIES
from wellread.formats.read import read_works

#: bigger files are whole works; they are not opened to see whether they are parts
_MAX_PART = 3_000_000
#: what a part of a work looks like in its first letters: an address with a chapter, "2/7", a site's own chapter page
_MAY_BE_PART = re.compile(
    rb"/s/\d+/\d+|chap_select|storycontent|workskin|^Subject:|\(\d{1,3}/\d{1,3}\)|\[\d{1,3}/\d{1,3}\]", re.MULTILINE
)


def find_story_files(path: Path) -> list[Path]:
    """The file at `path`, or the files below the folder there that may be stories, 2 before 10.

    Hidden files, pictures, scripts and style sheets, and the folder of parts beside a saved page, are left out.

    A Scrivener project, which is a folder, counts as one file.

    Raises:
        InputError: when there is nothing at `path`, or the folder holds no file.
    """
    if not path.is_dir():
        if not path.exists():
            raise InputError("there is no such file or folder", path=str(path))
        return [path]
    if is_project(path):
        return [path]
    found: list[Path] = []
    _collect(path, found, depth=0)
    if not found:
        raise InputError("the folder holds no files", path=str(path))
    return sorted(found, key=lambda file: natural_key(str(file)))


def _collect(folder: Path, found: list[Path], *, depth: int) -> None:
    for item in folder.iterdir():
        if item.name.startswith("."):
            continue
        if item.is_dir():
            if is_project(item):
                found.append(item)
            elif depth < 32 and not item.is_symlink() and not _is_saved_parts(item):
                _collect(item, found, depth=depth + 1)
        elif item.is_file() and item.suffix.lower() not in NOT_STORIES:
            found.append(item)


def _is_saved_parts(folder: Path) -> bool:
    """Whether a folder holds the pictures and scripts of a page that was saved beside it."""
    stem = folder.name.removesuffix("_files")
    return stem != folder.name and any(folder.with_name(stem + suffix).exists() for suffix in (".html", ".htm"))


def is_project(folder: Path) -> bool:
    """Whether a folder is a Scrivener project."""
    return any(item.suffix.lower() == ".scrivx" or item.name == "binder.scrivproj" for item in folder.iterdir())


def group_story_files(files: Sequence[Path]) -> list[tuple[Path, ...]]:
    """The files, those that are parts of one work together, in the order of the parts.

    Parts are told by what the files say (an address and a chapter, a title and "2/7") or by their names ("Low Water
    chapter 2.txt", "Low Water 2 of 3.html") within one folder.
    """
    keys: dict[Path, tuple[object, int]] = {}
    for path in files:
        found = _part_of(path)
        if found is not None:
            keys[path] = found
    for name in {key for key, _ in keys.values() if isinstance(key, tuple) and len(key) == 3}:
        numbers = [number for key, number in keys.values() if key == name]
        if not is_whole(numbers):
            keys = {path: found for path, found in keys.items() if found[0] != name}
    groups: dict[object, list[Path]] = {}
    for place, path in enumerate(files):
        key = keys[path][0] if path in keys else place
        groups.setdefault(key, []).append(path)
    return [tuple(sorted(group, key=lambda path: keys[path][1] if path in keys else 0)) for group in groups.values()]


def _part_of(path: Path) -> tuple[object, int] | None:
    """The work that a file is a part of, and which part."""
    if path.is_dir():
        return None
    named = name_part(path.name)
    if named is not None:
        return (path.parent, named[0], path.suffix.lower()), named[1]
    try:
        if path.stat().st_size > _MAX_PART:
            return None
        with path.open("rb") as stream:
            if not _MAY_BE_PART.search(stream.read(200_000)):
                return None
        works = list(read_works(path, limits=Limits(seconds=10)))
    except (InputError, OSError):
        return None
    if len(works) != 1 or works[0].source.part is None:
        return None
    return (path.parent, find_key(works[0])), works[0].source.part.n
