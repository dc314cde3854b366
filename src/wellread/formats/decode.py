"""Bytes → words: byte-order mark, declared charset, strict UTF-8, CP1252, in that order.

A statistical guesser was tried and turned CP1252 into CP1250 on short English with curly marks; this order does not.
"""

from __future__ import annotations

import codecs
import quopri
import re
from dataclasses import dataclass

from wellread.records import ReadingWarning

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SOFT_END = re.compile(rb"[^\r\n]{40,76}=\r?\n")
_PACKED_SIGN = re.compile(rb"=[0-9A-F]{2}")
_LINE_END = re.compile(r"\r\r\n|\r\n|\r")
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.IGNORECASE)
#: what pages and files call charsets that browsers read as another
_ALIASES = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
    "windows-1252": "cp1252", "x-mac-roman": "mac_roman", "macintosh": "mac_roman", "unicode": "utf-16",
    "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030", "x-sjis": "cp932", "shift_jis": "cp932",
    "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "utf8": "utf-8",
    "unicode-1-1-utf-8": "utf-8", "x-user-defined": "cp1252",
}  # fmt: skip
#: Only these may be declared: Python's registry also holds codecs that are no charsets (zlib, rot13, idna).
_KNOWN = frozenset(
    [
        "utf-8",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "cp1250",
        "cp1251",
        "cp1252",
        "cp1253",
        "cp1254",
        "cp1255",
        "cp1256",
        "cp1257",
        "cp1258",
        "cp437",
        "cp850",
        "cp866",
        "cp932",
        "cp949",
        "gb18030",
        "big5",
        "euc-jp",
        "euc_jp",
        "iso-2022-jp",
        "koi8-r",
        "koi8-u",
        "mac_roman",
        "mac_cyrillic",
        "iso-8859-2",
        "iso-8859-5",
        "iso-8859-7",
        "iso-8859-15",
        "windows-1250",
        "windows-1251",
        "windows-1253",
        "windows-1254",
        "windows-1255",
        "windows-1256",
        "windows-1257",
        "windows-1258",
        "windows-874",
        "tis-620",
    ]
)
#: bytes that CP1252 leaves without a meaning; browsers give them the control character of the same number
_HOLES = re.compile("[\x81\x8d\x8f\x90\x9d]")
#: UTF-8 that was read as CP1252 and written as UTF-8 again: the pairs that English and French text makes
_MOJIBAKE = re.compile(
    "(?:â€[\u0153\u009d\u2122\u02dc\u201c\u201d\u00a6¢]|â\u0080[\u0090-\u00bf]|Ã[\u00a0-\u00bf]|Â[\u00a0-\u00bf])"
)
_CYRILLIC = ("cp1251", "koi8-r", "cp866")
#: the letters that make up two thirds of any Russian, Ukrainian or Bulgarian text
_COMMON_CYRILLIC = frozenset("оеаинтсрвлкмду")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Words of a file and how they were come by."""

    content: str
    #: Python's name of the charset
    encoding: str
    warnings: tuple[ReadingWarning, ...] = ()


def decode(data: bytes, *, declared: str | None = None, markup: bool = False) -> Decoded:
    """The words of `data`, without byte-order mark and NULs; line ends as they were.

    Args:
        declared: charset that something outside the bytes names (a mail header, a zip of pages).
        markup: whether a charset may be declared inside, as HTML and XML do.
    """
    if not markup and _is_quoted_printable(data):
        decoded = decode(quopri.decodestring(data), declared=declared)
        warning = ReadingWarning("encoding-repaired", "it was packed for mail (quoted-printable) and was unpacked")
        return Decoded(decoded.content, decoded.encoding, (*decoded.warnings, warning))
    encoding, offset = _marked_encoding(data)
    if encoding is None:
        encoding = _wide_encoding(data)
    if encoding is not None:
        return Decoded(_clean(_decode_wide(data[offset:], encoding)), encoding)
    named = _find_declared(data, declared, markup=markup)
    strict = _try(data, "utf-8")
    if named is not None and named not in ("utf-8", "cp1252"):
        words = _try(data, named)
        # A page that says koi8-r and is UTF-8 all the same lies.
        if words is not None and (strict is None or data.isascii()):
            return Decoded(_clean(words), named)
    if strict is not None:
        return _repair(_clean(strict))
    return _decode_mixed(data)


def _is_quoted_printable(data: bytes) -> bool:
    """Whether a text was left as mail packs it: lines end in "=", and other equals signs stand before two digits."""
    sample = data[:100_000]
    n_soft = len(_SOFT_END.findall(sample))
    return n_soft > 4 and len(_PACKED_SIGN.findall(sample)) + n_soft > 0.98 * sample.count(b"=")


def normalize_newlines(content: str) -> str:
    """CRLF, CR and CR CR LF become LF."""
    return _LINE_END.sub("\n", content) if "\r" in content else content


def has_text(content: str) -> bool:
    """Whether words are words: not mostly control characters and replacements."""
    sample = content[:20_000]
    odd = sum(1 for char in sample if char == "\ufffd" or (char < " " and char not in "\t\n\r\f\b\x1b"))
    return odd * 20 < len(sample) or odd < 3


def _marked_encoding(data: bytes) -> tuple[str | None, int]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    return None, 0


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Latin text is NUL."""
    sample = data[:4000]
    if b"\0" not in sample or len(sample) < 4:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return None


def _decode_wide(data: bytes, encoding: str) -> str:
    words = data.decode(encoding, errors="replace")
    return words.removesuffix("\ufffd") if len(data) % 2 else words


def _find_declared(data: bytes, declared: str | None, *, markup: bool) -> str | None:
    name = declared
    if name is None and markup:
        match = _DECLARED.search(data[:4096])
        name = match.group(1).decode("ascii", "replace") if match else None
    if name is None:
        return None
    name = name.strip().lower()
    name = _ALIASES.get(name, name)
    return name if name in _KNOWN else None


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _clean(content: str) -> str:
    content = content.removeprefix("\ufeff")
    if "\0" in content:
        content = content.replace("\0", "")
    return content


def _repair(content: str) -> Decoded:
    """UTF-8 encoded twice, repaired only where all of it turns back into strict UTF-8."""
    if not any(letter in content for letter in "âÃÂ") or not _MOJIBAKE.search(content):
        return Decoded(content, "utf-8")
    lines = content.split("\n")
    repaired = [_repair_line(line) for line in lines]
    n_changed = sum(old != new for old, new in zip(lines, repaired, strict=True))
    if not n_changed:
        return Decoded(content, "utf-8")
    message = f"{n_changed} lines were UTF-8 encoded twice; they were decoded twice"
    return Decoded("\n".join(repaired), "utf-8", (ReadingWarning("encoding-repaired", message),))


def _repair_line(line: str) -> str:
    if line.isascii() or not _MOJIBAKE.search(line):
        return line
    try:
        return b"".join(_sloppy_byte(char) for char in line).decode("utf-8")
    except UnicodeError:
        return line


def _sloppy_byte(char: str) -> bytes:
    return char.encode("latin-1") if _HOLES.match(char) or "\x80" <= char <= "\x9f" else char.encode("cp1252")


def _decode_mixed(data: bytes) -> Decoded:
    """Not UTF-8 as a whole: CP1252, or, where good UTF-8 lines are among it, line by line.

    Bytes of an old Macintosh are told by the apostrophes they would make: "don\xd5t".
    """
    lines = data.splitlines(keepends=True) if b"\n" in data or b"\r" in data else [data]
    wide = [line for line in lines if not line.isascii()]
    n_good = sum(_try(line, "utf-8") is not None for line in wide)
    if n_good:
        words = "".join(_decode_line(line) for line in lines)
        message = (
            f"{len(wide) - n_good} of {len(wide)} lines with other than ASCII letters are not UTF-8; read as CP1252"
        )
        return Decoded(_clean(words), "utf-8", (ReadingWarning("encoding-mixed", message),))
    cyrillic = _find_cyrillic(data)
    if cyrillic is not None:
        warning = ReadingWarning("encoding-guessed", f"the charset is not named; read as {cyrillic} by its letters")
        return Decoded(_clean(_decode_single(data, cyrillic)), cyrillic, (warning,))
    encoding = "mac_roman" if _is_mac(data) else "cp1252"
    return Decoded(_clean(_decode_single(data, encoding)), encoding)


def _find_cyrillic(data: bytes) -> str | None:
    """The Cyrillic charset whose commonest letters these bytes make; None where most letters are Latin."""
    sample = data[:40_000]
    n_high = sum(byte >= 0x80 for byte in sample)
    n_latin = sum(chr(byte).isalpha() for byte in sample if byte < 0x80)
    if n_high < 40 or n_high < 1.5 * n_latin:
        return None
    scores = {name: _count_common(sample.decode(name, "replace")) / n_high for name in _CYRILLIC}
    best = max(_CYRILLIC, key=lambda name: scores[name])
    return best if scores[best] > 0.5 else None


def _count_common(words: str) -> int:
    return sum(char in _COMMON_CYRILLIC for char in words)


def _decode_line(line: bytes) -> str:
    words = _try(line, "utf-8")
    return _decode_single(line, "cp1252") if words is None else words


def _decode_single(data: bytes, encoding: str) -> str:
    words = _try(data, encoding)
    if words is not None:
        return words
    return "".join(_try(bytes((byte,)), encoding) or chr(byte) for byte in data)


def _is_mac(data: bytes) -> bool:
    sample = data[:200_000]
    mac = len(re.findall(rb"[a-z]\xd5[a-z]|[\s(]\xd2[A-Z]|[.,!?]\xd3[\s]", sample))
    windows = len(re.findall(rb"[a-z]\x92[a-z]|[\s(]\x93[A-Z]|[.,!?]\x94[\s]", sample))
    return mac > 2 and mac > 4 * windows
