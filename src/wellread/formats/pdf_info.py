"""What a PDF says about itself: the title and author in its information dictionary, where that lies open.

The words of its pages come from an outside program, which does not tell these.
"""

from __future__ import annotations

import re

from wellread.formats.facts import Facts, clean

_FIELD = re.compile(
    rb"/(?P<name>Title|Author)\s*(?:\((?P<words>(?:[^()\\]|\\.|\((?:[^()\\]|\\.){0,200}\)){0,2000})\)|<(?P<hex>[0-9A-Fa-f\s]{0,4000})>)",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_PLAIN = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"", b"f": b"", b"\n": b"", b"\r\n": b"", b"\r": b""}
#: bytes at either end in which the dictionary is looked for
_REACH = 400_000
#: titles that programs put in of themselves
_NO_TITLE = re.compile(
    r"untitled|microsoft word - .*|.*\.(?:docx?|odt|rtf|indd|html?|pdf|txt)|document\d*|(?:https?|file):.*", re.I
)


def read_pdf_facts(data: bytes) -> Facts:
    """Title and author of a PDF; of several the last ones count, as in the format itself. Empty where none is found."""
    facts = Facts()
    if b"/Encrypt" in data[-_REACH:]:
        return facts  # its strings are locked with the rest
    found: dict[bytes, str] = {}
    # An outline's entries have a /Title too, but no /Author and no /Producer beside it.
    for part in _dictionaries(data[:_REACH] + b"\n" + data[-_REACH:]):
        found |= {match.group("name"): _words(match) for match in _FIELD.finditer(part)}
    title = clean(found.get(b"Title", ""))
    if title and not _NO_TITLE.fullmatch(title):
        facts.title = title[:300]
        facts.add_author(found.get(b"Author", "")[:200])
    return facts


def _dictionaries(data: bytes) -> list[bytes]:
    """Objects that look like an information dictionary."""
    found = re.findall(rb"\bobj\b(.{0,8000}?)\bendobj", data, re.DOTALL)
    return [part for part in found if b"/Producer" in part or b"/Creator" in part or b"/Author" in part]


def _words(match: re.Match[bytes]) -> str:
    if match.group("hex") is not None:
        digits = re.sub(rb"\s", b"", match.group("hex"))
        raw = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    else:
        raw = _ESCAPE.sub(_unescape, match.group("words"))
    if raw.startswith(b"\xfe\xff"):
        return raw[2:].decode("utf-16-be", "replace")
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw[3:].decode("utf-8", "replace")
    return raw.decode("latin-1")


def _unescape(match: re.Match[bytes]) -> bytes:
    sign = match.group(1)
    if sign[:1].isdigit():
        return bytes((int(sign, 8) & 0xFF,))
    return _PLAIN.get(sign, sign)
