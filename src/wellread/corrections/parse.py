"""TOML → corrections."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from wellread.corrections.kinds import Correction, Corrections, Line, Merge, Narrator, Pronouns, Rename, Split
from wellread.errors import UsageError

SCHEMA = "wellread.corrections/1"

_HEADER = re.compile(r"\s*\[\[?\s*([\w-]+)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*[\"']?([\w-]+)[\"']?\s*=")


def read_corrections(path: str | Path) -> Corrections:
    """The corrections in the file at `path`.

    Raises:
        UsageError: when it cannot be read or followed, with the file, the line and the reason.
    """
    try:
        source = Path(path).read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not UTF-8 text at byte {error.start}") from error
    return parse_corrections(source, name=str(path))


def parse_corrections(source: str, *, name: str = "corrections") -> Corrections:
    """The corrections that TOML text holds; the empty text holds none.

    Args:
        source: the text of the file.
        name: what the file is called in errors.

    Raises:
        UsageError: when it cannot be followed.
    """
    source = source.replace("\r\n", "\n")
    try:
        tables = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{name}{_place(error)}: {_reason(error)}") from error
    reader = _Reader(source, name)
    schema = tables.pop("schema", SCHEMA)
    if schema != SCHEMA:
        raise UsageError(f'{name}: the schema is {schema!r}, not "{SCHEMA}"')
    found: dict[str, list[Any]] = {kind: [] for kind in _KINDS}
    for kind, entries in tables.items():
        if kind not in _KINDS:
            raise reader.error(kind, 0, None, f"no such correction: {kind}; there are {', '.join(_KINDS)}")
        for n, entry in enumerate(entries if isinstance(entries, list) else [entries]):
            if not isinstance(entry, dict):
                raise reader.error(kind, n, None, f"write [[{kind}]] and its settings below it")
            found[kind].append(_KINDS[kind](_Table(reader, kind, n, entry)))
    return Corrections(*(tuple(found[kind]) for kind in _KINDS))


class _Reader:
    """A file of corrections, to say where in it something is wrong."""

    def __init__(self, source: str, name: str) -> None:
        self.lines = source.split("\n")
        self.name = name

    def line_of(self, kind: str, n: int, key: str | None = None) -> int:
        """The line, from 1, of the `n`th table of a kind, or of a key in it; 0 where it is not found."""
        seen, kind_here, header = -1, "", 0
        for number, line in enumerate(self.lines, start=1):
            if match := _HEADER.match(line):
                if header:
                    break
                kind_here = match.group(1)
                seen += kind_here == kind
                header = number if kind_here == kind and seen == n else 0
                if header and key is None:
                    return header
            elif (match := _KEY.match(line)) and (
                (header and match.group(1) == key) or (not kind_here and match.group(1) == kind)
            ):
                return number
        return header

    def error(self, kind: str, n: int, key: str | None, reason: str) -> UsageError:
        line = self.line_of(kind, n, key)
        return UsageError(f"{self.name}, line {line}: {reason}" if line else f"{self.name}: {reason}")


class _Table:
    """One table of the file; every setting is asked for once, and what is left over is a mistake."""

    def __init__(self, reader: _Reader, kind: str, n: int, entry: Mapping[str, object]) -> None:
        self.reader, self.kind, self.n = reader, kind, n
        self.left = dict(entry)
        self.line = reader.line_of(kind, n)

    def error(self, key: str | None, reason: str) -> UsageError:
        return self.reader.error(self.kind, self.n, key, reason)

    def text(self, key: str) -> str:
        value = self.left.pop(key, None)
        if value is None:
            raise self.error(None, f"[[{self.kind}]] needs {key}")
        if not isinstance(value, str) or not value.strip():
            raise self.error(key, f"{key} must be words between quotation marks")
        return value.strip()

    def text_or_none(self, key: str) -> str | None:
        if self.left.get(key, "") == "":
            self.left.pop(key, None)
            return None
        return self.text(key)

    def names(self, key: str, *, at_least: int) -> tuple[str, ...]:
        value = self.left.pop(key, None)
        if value is None:
            raise self.error(None, f"[[{self.kind}]] needs {key}")
        if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            raise self.error(key, f'{key} must be a list of names: ["Ann", "the cook"]')
        if len(value) < at_least:
            raise self.error(key, f"{key} needs {at_least} names at least")
        return tuple(item.strip() for item in value)

    def count(self, key: str) -> int | None:
        value = self.left.pop(key, None)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.error(key, f"{key} must be a number from 1")
        return value

    def close(self) -> None:
        for key in self.left:
            raise self.error(key, f"[[{self.kind}]] has no setting {key}")


def _parse_merge(table: _Table) -> Merge:
    merge = Merge(table.names("people", at_least=2), table.text_or_none("name"), table.line)
    table.close()
    return merge


def _parse_split(table: _Table) -> Split:
    split = Split(table.text("person"), table.names("names", at_least=1), table.text_or_none("name"), table.line)
    table.close()
    return split


def _parse_rename(table: _Table) -> Rename:
    rename = Rename(table.text("person"), table.text("name"), table.line)
    table.close()
    return rename


def _parse_pronouns(table: _Table) -> Pronouns:
    person, pronouns = table.text("person"), table.text_or_none("pronouns")
    if pronouns is not None and not re.fullmatch(r"[^\W\d_]+(?:/[^\W\d_]+)+", pronouns):
        raise table.error("pronouns", 'pronouns must look like "she/her"')
    table.close()
    return Pronouns(person, pronouns, table.line)


def _parse_narrator(table: _Table) -> Narrator:
    narrator = Narrator(table.text("person"), table.line)
    table.close()
    return narrator


def _parse_line(table: _Table) -> Line:
    addressees = table.names("addressees", at_least=0) if "addressees" in table.left else None
    if "speaker" not in table.left:
        raise table.error(None, '[[line]] needs speaker; speaker = "" where nobody knows')
    line = Line(
        words=table.text("words"),
        speaker=table.text_or_none("speaker"),
        addressees=addressees,
        chapter=table.count("chapter"),
        nth=table.count("nth") or 1,
        before=table.text_or_none("before"),
        line=table.line,
    )
    table.close()
    return line


#: kind of table → what reads it, in the order of `Corrections`' fields
_KINDS: dict[str, Callable[[_Table], Correction]] = {
    "merge": _parse_merge,
    "split": _parse_split,
    "rename": _parse_rename,
    "pronouns": _parse_pronouns,
    "narrator": _parse_narrator,
    "line": _parse_line,
}


def _place(error: tomllib.TOMLDecodeError) -> str:
    match = re.search(r"\(at line (\d+)", str(error))
    return f", line {match.group(1)}" if match else ", at its end"


def _reason(error: tomllib.TOMLDecodeError) -> str:
    words = re.sub(r"\s*\(at .*\)$", "", str(error))
    return words[:1].lower() + words[1:]
