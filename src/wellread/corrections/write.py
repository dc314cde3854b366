"""Corrections → TOML. What a person wrote into the file, comments included, stays as it is."""

from __future__ import annotations

import os
import tempfile
from dataclasses import fields
from pathlib import Path

from wellread.corrections.kinds import Correction, Line, Merge, Narrator, Pronouns, Rename, Split
from wellread.corrections.parse import SCHEMA, parse_corrections
from wellread.errors import UsageError

_TABLES: dict[type, str] = {
    Merge: "merge", Split: "split", Rename: "rename", Pronouns: "pronouns", Narrator: "narrator", Line: "line",
}  # fmt: skip
#: settings that must be written even where they are None
_NEEDED = {(Line, "speaker"), (Pronouns, "pronouns")}


def add_correction(path: str | Path, correction: Correction) -> None:
    """Appends `correction` to the file at `path`, which is made if it is not there.

    Raises:
        UsageError: when the file there cannot be followed, or could not be with the correction; it is then unchanged.
    """
    file = Path(path)
    source = _read(file) if file.exists() else f'schema = "{SCHEMA}"\n'
    parse_corrections(source, name=str(path))
    gap = "" if not source or source.endswith("\n\n") else "\n" if source.endswith("\n") else "\n\n"
    source = f"{source}{gap}{render(correction)}"
    parse_corrections(source, name=str(path))
    _replace(file, source)


def remove_correction(path: str | Path, correction: Correction) -> None:
    """Takes `correction`, as it was read from the file at `path`, out of it again.

    Raises:
        UsageError: when the file has no such correction at its line.
    """
    file = Path(path)
    source = _read(file)
    known = parse_corrections(source, name=str(path))
    kinds = (known.merges, known.splits, known.renames, known.pronouns, known.narrators, known.lines)
    if not correction.line or not any(correction in kind for kind in kinds):
        raise UsageError(f"{path}: the correction is not there, or no longer on line {correction.line}")
    lines = source.split("\n")
    start = end = correction.line - 1
    while end + 1 < len(lines) and not lines[end + 1].lstrip().startswith(("[", "#")):
        end += 1
    rest = "\n".join([*lines[:start], *lines[end + 1 :]])
    parse_corrections(rest, name=str(path))
    _replace(file, rest)


def render(correction: Correction) -> str:
    """The table that says `correction`."""
    kind = type(correction)
    lines = [f"[[{_TABLES[kind]}]]"]
    for item in fields(correction):
        value = getattr(correction, item.name)
        if item.name == "line" or (item.name == "nth" and value == 1):
            continue
        if value is not None:
            lines.append(f"{item.name} = {_value(value)}")
        elif (kind, item.name) in _NEEDED:
            lines.append(f'{item.name} = ""')
    return "\n".join(lines) + "\n"


def _value(value: str | int | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    return str(value) if isinstance(value, int) else f'"{"".join(map(_escape, value))}"'


def _escape(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if 0xD800 <= ord(char) <= 0xDFFF:
        return "\ufffd"  # half a character: TOML has no way to write it
    return f"\\u{ord(char):04X}" if ord(char) < 32 or 127 <= ord(char) < 160 else char


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{file}: not UTF-8 text at byte {error.start}") from error


def _replace(file: Path, source: str) -> None:
    """Writes beside the file and moves over it, so that a crash leaves the old one whole."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.write(source)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
