"""MOBI and AZW3: a Palm database, its records unpacked, KF8 skeletons and fragments put together.

Layouts from the public descriptions of the formats (MobileRead wiki: MOBI, PDB, PalmDOC, KF8). Unpacks no HUFF/CDIC and
breaks no protection.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field
from itertools import pairwise

from wellread.errors import InputError
from wellread.formats.decode import decode
from wellread.formats.draft import Draft, File
from wellread.formats.epub import Book, Entry, Part, read_book
from wellread.formats.facts import Facts, parse_date
from wellread.formats.origins import ao3_mobi, fanficfare
from wellread.formats.page import parse_page, split_page

_NO_INDEX = 0xFFFFFFFF
_HUFF = 17480


@dataclass(slots=True)
class _Header:
    """Record 0 of one of the books in the file."""

    compression: int
    n_text_records: int
    encoding: str
    version: int
    extra_flags: int
    title: str
    fields: dict[int, list[bytes]]
    fragment_index: int = _NO_INDEX
    skeleton_index: int = _NO_INDEX
    flow_index: int = _NO_INDEX


def read_mobi(file: File) -> Draft:
    """The work in a MOBI, AZW or AZW3 file; of two books in one file the newer form.

    Raises:
        InputError: when it is protected, damaged or packed in a way that we cannot unpack.
    """
    file.budget.check_document(len(file.data))
    records = _split_records(file)
    header = _read_header(records[0], file)
    base = 0
    boundary = header.fields.get(121, [b""])[0]
    if header.version < 8 and len(boundary) == 4:
        number = struct.unpack(">I", boundary)[0]
        if 0 < number < len(records) and records[number][16:20] == b"MOBI":
            base, header = number, _read_header(records[number], file)
    if header.compression == _HUFF:
        raise InputError("the book is packed by HUFF/CDIC; convert it to EPUB first", path=file.path)
    raw = _unpack_text(records, base, header, file)
    facts = _read_facts(header)
    if header.version >= 8:
        return _read_kf8(raw, records, base, header, facts, file)
    return _read_mobi6(raw, header, facts, file)


def is_packed(file: File) -> bool:
    """Whether the text is packed by HUFF/CDIC, which we do not unpack."""
    start = _number(file.data, 78)
    return bool(start) and _number(file.data, start, 2) == _HUFF


def _split_records(file: File) -> list[bytes]:
    data = file.data
    if len(data) < 80:
        raise InputError("the book is cut off", path=file.path)
    n_records = struct.unpack(">H", data[76:78])[0]
    table = data[78 : 78 + 8 * n_records]
    starts = [struct.unpack(">I", table[place : place + 4])[0] for place in range(0, len(table) - 7, 8)]
    if not starts or starts[0] >= len(data):
        raise InputError("the book is damaged: its records cannot be found", path=file.path)
    return [
        data[start:end] if start <= end else b"" for start, end in zip(starts, [*starts[1:], len(data)], strict=True)
    ]


def _number(record: bytes, place: int, size: int = 4) -> int:
    piece = record[place : place + size]
    return int.from_bytes(piece, "big") if len(piece) == size else 0


def _read_header(record: bytes, file: File) -> _Header:
    if len(record) < 16:
        raise InputError("the book is damaged: its first record is cut off", path=file.path)
    if _number(record, 12, 2):
        raise InputError("the book is protected by rights management (DRM); it cannot be read", path=file.path)
    header = _Header(_number(record, 0, 2), _number(record, 8, 2), "cp1252", 1, 0, "", {})
    if record[16:20] != b"MOBI":
        return header
    length = _number(record, 20)
    header.encoding = "utf-8" if _number(record, 28) == 65001 else "cp1252"
    header.version = _number(record, 36)
    if length >= 0xE4 and len(record) > 0xF4:
        header.extra_flags = _number(record, 0xF2, 2)
    start, size = _number(record, 84), _number(record, 88)
    header.title = record[start : start + min(size, 2000)].decode(header.encoding, "replace")
    if _number(record, 0x80) & 0x40:
        header.fields = _read_fields(record, 16 + length)
    if header.version >= 8:
        header.flow_index = _number(record, 0xC0)
        header.fragment_index = _number(record, 0xF8)
        header.skeleton_index = _number(record, 0xFC)
    return header


def _read_fields(record: bytes, place: int) -> dict[int, list[bytes]]:
    """The EXTH block: kinds to values."""
    if record[place : place + 4] != b"EXTH":
        return {}
    count = min(_number(record, place + 8), 5000)
    place += 12
    found: dict[int, list[bytes]] = {}
    for _ in range(count):
        kind, size = _number(record, place), _number(record, place + 4)
        if size < 8 or place + size > len(record):
            break
        found.setdefault(kind, []).append(record[place + 8 : place + size])
        place += size
    return found


def _read_facts(header: _Header) -> Facts:
    def words(kind: int) -> list[str]:
        return [value.decode(header.encoding, "replace").strip("\0 ") for value in header.fields.get(kind, [])]

    facts = Facts()
    facts.title = next(iter(words(503)), "") or header.title.strip("\0 ") or None
    for names in words(100):
        for name in names.split(" & ") if " & " in names else [names]:
            facts.add_author(name)
    from wellread.formats.epub import plain_words

    facts.set(
        summary=plain_words(next(iter(words(103)), "")),
        tags=tuple(dict.fromkeys(tag for value in words(105) for tag in value.split(", ") if tag)),
        published=parse_date(next(iter(words(106)), "")),
        language=next(iter(words(524)), ""),
    )
    return facts


def _unpack_text(records: list[bytes], base: int, header: _Header, file: File) -> bytes:
    pieces, total = [], 0
    for record in records[base + 1 : base + 1 + header.n_text_records]:
        body = _without_trailers(record, header.extra_flags)
        piece = unpack_palmdoc(body) if header.compression == 2 else body
        pieces.append(piece)
        total += len(piece)
        file.budget.check_document(total)
        file.budget.check_time()
    return b"".join(pieces)


def _without_trailers(record: bytes, flags: int) -> bytes:
    """A text record without the entries that some books hang on its end."""
    bits = flags >> 1
    while bits:
        if bits & 1:
            size = 0
            for byte in record[-4:]:
                if byte & 0x80:
                    size = 0
                size = (size << 7) | (byte & 0x7F)
            record = record[: max(0, len(record) - size)] if size else record
        bits >>= 1
    if flags & 1 and record:
        record = record[: -((record[-1] & 3) + 1)]
    return record


def unpack_palmdoc(data: bytes) -> bytes:
    """PalmDOC's packing undone: literal runs, blanks before letters, and copies of what was just written."""
    out = bytearray()
    place, end = 0, len(data)
    while place < end:
        byte = data[place]
        place += 1
        if byte == 0 or 0x09 <= byte <= 0x7F:
            out.append(byte)
        elif byte <= 0x08:
            out += data[place : place + byte]
            place += byte
        elif byte >= 0xC0:
            out += bytes((0x20, byte ^ 0x80))
        else:
            if place >= end:
                break
            pair = (byte << 8) | data[place]
            place += 1
            distance, length = (pair >> 3) & 0x7FF, (pair & 7) + 3
            start = len(out) - distance
            if distance == 0 or start < 0:
                continue
            for offset in range(length):
                out.append(out[start + offset])
    return bytes(out)


def _read_mobi6(raw: bytes, header: _Header, facts: Facts, file: File) -> Draft:
    """One stream of HTML; its table of contents points into it by bytes."""
    raw = _with_anchors(raw)
    source = decode(raw, declared=header.encoding).content
    page = parse_page(source, check=file.budget.check_time)
    publisher = b"".join(header.fields.get(101, [])).decode(header.encoding, "replace")
    if "Archive of Our Own" in publisher or ao3_mobi.is_stream(page):
        draft = ao3_mobi.read_stream(page, facts)
        draft.origin = "ao3-mobi"
        return draft
    entries = [
        Entry(link.text(), "text", f"filepos{int(link.get('filepos'))}", 0)
        for link in page.all("a")
        if re.fullmatch(r"\d{1,10}", link.get("filepos")) and link.text()
    ]
    pages = split_page(page)
    is_fff = len(pages) > 1 and fanficfare.is_title_page(pages[0])
    book = Book(facts, [Part(f"text{at}", piece) for at, piece in enumerate(pages if is_fff else [page])], entries)
    book.contributors = ("FanFicFare",) if is_fff else ()
    draft = read_book(book, file.path)
    draft.origin = "mobi" if draft.origin == "epub" else draft.origin.replace("epub", "mobi")
    return draft


def _with_anchors(raw: bytes) -> bytes:
    """The stream with an anchor at each place that a link points to."""
    targets = sorted({int(number) for number in re.findall(rb"filepos=[\"']?(\d{1,10})", raw)})
    pieces, last = [], 0
    for number in targets:
        if last <= number < len(raw):
            pieces += [raw[last:number], b'<a id="filepos%d"></a>' % number]
            last = number
    return b"".join([*pieces, raw[last:]])


def _read_kf8(raw: bytes, records: list[bytes], base: int, header: _Header, facts: Facts, file: File) -> Draft:
    """Skeleton pages with their fragments put in; style sheets follow in the other flows."""
    flows = _split_flows(raw, records, base, header)
    skeletons = _read_index(records, base + header.skeleton_index) if header.skeleton_index != _NO_INDEX else []
    fragments = _read_index(records, base + header.fragment_index) if header.fragment_index != _NO_INDEX else []
    pages = list(_assemble(flows[0], skeletons, fragments)) or [flows[0]]
    sheets = [flow.decode("utf-8", "replace") for flow in flows[1:] if b"{" in flow[:2000] and len(flow) < 500_000]
    book = Book(facts)
    for number, data in enumerate(pages):
        source = decode(data, markup=True).content
        book.parts.append(
            Part(f"part{number:04d}.xhtml", parse_page(source, sheets=sheets, check=file.budget.check_time))
        )
    draft = read_book(book, file.path)
    draft.origin = "azw3" if draft.origin == "epub" else draft.origin.replace("epub", "azw3")
    return draft


def _split_flows(raw: bytes, records: list[bytes], base: int, header: _Header) -> list[bytes]:
    place = base + header.flow_index
    if header.flow_index == _NO_INDEX or not 0 < place < len(records) or records[place][:4] != b"FDST":
        return [raw]
    table = records[place]
    count = min(_number(table, 8), 2000)
    ranges = [(_number(table, 12 + 8 * item), _number(table, 16 + 8 * item)) for item in range(count)]
    return [raw[start:end] for start, end in ranges if start < end] or [raw]


@dataclass(slots=True)
class _IndexEntry:
    name: bytes
    tags: dict[int, list[int]] = field(default_factory=dict)


def _assemble(raw: bytes, skeletons: list[_IndexEntry], fragments: list[_IndexEntry]) -> list[bytes]:
    """Each skeleton with its fragments at the places they name."""
    pages = []
    following = iter(fragments)
    for skeleton in skeletons:
        place = skeleton.tags.get(6, [0, 0])
        if len(place) < 2:
            continue
        start, position = place[0], place[0] + place[1]
        page = raw[start:position]
        for _ in range((skeleton.tags.get(1) or [0])[0]):
            fragment = next(following, None)
            if fragment is None:
                break
            length = (fragment.tags.get(6) or [0])[-1]
            at = int(fragment.name) - start if fragment.name.isdigit() and len(fragment.name) < 12 else len(page)
            at = at if 0 <= at <= len(page) else len(page)
            page = page[:at] + raw[position : position + length] + page[at:]
            position += length
        pages.append(page)
    return pages


def _read_index(records: list[bytes], place: int) -> list[_IndexEntry]:
    """The entries of an index: its first record says how the others are laid out."""
    if not 0 < place < len(records) or records[place][:4] != b"INDX":
        return []
    main = records[place]
    tags_at = _number(main, 4)
    if main[tags_at : tags_at + 4] != b"TAGX":
        return []
    n_control = _number(main, tags_at + 8)
    size = min(_number(main, tags_at + 4), len(main) - tags_at)
    shape = [tuple(main[at : at + 4]) for at in range(tags_at + 12, tags_at + size - 3, 4)]
    entries = []
    for record in records[place + 1 : place + 1 + min(_number(main, 24), 10_000)]:
        if record[:4] != b"INDX":
            continue
        table, count = _number(record, 20), min(_number(record, 24), 100_000)
        starts = [_number(record, table + 4 + 2 * item, 2) for item in range(count)]
        for start, end in pairwise([*starts, table]):
            if 0 < start < end <= len(record):
                entries.append(_read_entry(record[start:end], shape, n_control))
    return entries


def _read_entry(data: bytes, shape: list[tuple[int, ...]], n_control: int) -> _IndexEntry:
    n_name = data[0]
    entry = _IndexEntry(data[1 : 1 + n_name])
    place = 1 + n_name
    controls = data[place : place + n_control]
    place += n_control
    wanted: list[tuple[int, int, int]] = []
    which = 0
    for tag, n_values, mask, is_end in shape:
        if is_end == 1:
            which += 1
            continue
        if which >= len(controls) or not mask:
            continue
        value = controls[which] & mask
        if not value:
            continue
        if value == mask and bin(mask).count("1") > 1:
            n_bytes, place = _read_variable(data, place)
            wanted.append((tag, -n_bytes, n_values))
        else:
            while not mask & 1:
                mask >>= 1
                value >>= 1
            wanted.append((tag, value * n_values, n_values))
    for tag, count, _ in wanted:
        values: list[int] = []
        end = place - count if count < 0 else len(data)
        while place < len(data) and (place < end if count < 0 else len(values) < count):
            number, place = _read_variable(data, place)
            values.append(number)
        entry.tags[tag] = values
    return entry


def _read_variable(data: bytes, place: int) -> tuple[int, int]:
    """A number in sevens of bits, the last byte marked; and where it ended."""
    number = 0
    for byte in data[place : place + 5]:
        place += 1
        number = (number << 7) | (byte & 0x7F)
        if byte & 0x80:
            break
    return number, place
