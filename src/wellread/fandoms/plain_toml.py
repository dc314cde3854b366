"""A quick reader for the plain TOML in which packs are written; no domain logic.

Packs hold tables, and lines `key = value` whose value is also JSON, or an inline table of such. The library's reader
needs a tenth of a millisecond for each kilobyte of them, in Python; this hands whole values to the JSON reader, which
is written in C. Whatever is not of that shape (comments behind values, texts over several lines, dotted keys) is None
here, and for the library's reader.
"""

from __future__ import annotations

import json
import re
from typing import Any

_HEADER = re.compile(r"(\[\[?)([A-Za-z_][\w-]*)(\]\]?)\Z")
_ENTRY = re.compile(r"([A-Za-z_][\w-]*|\"[^\"\\]*\") = (.+)\Z")
_INLINE_KEY = re.compile(r"([{,]\s*)([A-Za-z_][\w-]*|\"[^\"\\]*\") = ")
#: the two write other characters in different ways
_ODD_ESCAPE = re.compile(r"\\[^\"\\nt]")


def read_plain(source: str) -> dict[str, Any] | None:
    """What the library's reader makes of `source`; None where it is not plain enough."""
    values: dict[str, Any] = {}
    table: dict[str, Any] = values
    for line in source.split("\n"):
        text = line.strip()
        if not text or text[0] == "#":
            continue
        if text[0] == "[":
            opened = _open_table(values, text)
            if opened is None:
                return None
            table = opened
            continue
        entry = _ENTRY.match(text)
        value = _read_value(entry[2]) if entry else None
        if entry is None or value is None or entry[1].strip('"') in table:
            return None
        table[entry[1].strip('"')] = value
    return values


def _open_table(values: dict[str, Any], text: str) -> dict[str, Any] | None:
    header = _HEADER.match(text)
    if header is None or len(header[1]) != len(header[3]):
        return None
    table: dict[str, Any] = {}
    if len(header[1]) == 1:
        return None if values.setdefault(header[2], table) is not table else table
    row = values.setdefault(header[2], [])
    if not isinstance(row, list):
        return None
    row.append(table)
    return table


def _read_value(text: str) -> Any:
    """A text, number, list or inline table; None for what only the library's reader may judge."""
    if _ODD_ESCAPE.search(text):
        return None
    if text[0] == "{":
        text = _INLINE_KEY.sub(lambda match: f'{match[1]}"{match[2].strip(chr(34))}": ', text)
    elif text[0] not in '["':
        return int(text) if text.isdigit() and (text == "0" or text[0] != "0") else None
    try:
        return json.loads(text, object_pairs_hook=_once)
    except ValueError:
        return None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        message = "a key stands here twice"
        raise ValueError(message)
    return found
