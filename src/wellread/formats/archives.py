"""Members of a zip, read in memory: nothing is ever unpacked to disk, whatever the names inside say."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from wellread.errors import InputError, UnsafeInputError
from wellread.formats.limits import MEGABYTE, Budget

_CHUNK = 1 << 20
_LOCAL_HEADER = b"PK\x03\x04"
_DRIVE = re.compile(r"^[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Member:
    """One file in a zip."""

    #: as the zip gives it, with slashes
    name: str
    #: bytes it says to unpack to
    size: int
    packed: int
    is_encrypted: bool
    #: points outside, or is a link: never read
    is_unsafe: bool
    entry: zipfile.ZipInfo | None = None
    #: where the packed bytes lie, in a zip without its list of members
    offset: int = 0
    method: int = 0


class Archive:
    """A zip, whole or damaged. Of members with one name the last counts; names are found without case."""

    def __init__(self, data: bytes, *, budget: Budget, path: str | None) -> None:
        """Open a zip.

        Raises:
            InputError: when it is no zip, or holds nothing.
            UnsafeInputError: when it has too many members.
        """
        self.data = data
        self.budget = budget
        self.path = path
        self.is_damaged = False
        self._zip = self._open()
        self.members = self._list()
        if len(self.members) > budget.limits.members:
            raise UnsafeInputError(
                f"the archive has {len(self.members):,} members; the limit is {budget.limits.members:,}", path=path
            )
        self._by_name = {member.name: member for member in self.members}
        self._by_folded = {member.name.lower(): member for member in self.members}

    def _open(self) -> zipfile.ZipFile | None:
        try:
            return zipfile.ZipFile(io.BytesIO(self.data))
        except (
            zipfile.BadZipFile,
            OSError,
            ValueError,
            struct.error,
            NotImplementedError,
            UnicodeError,
            OverflowError,
        ):
            return None

    def _list(self) -> list[Member]:
        if self._zip is not None:
            return [self._member(entry) for entry in self._zip.infolist() if _is_file(entry)]
        self.is_damaged = True
        members = list(_scan_local(self.data))
        if not members:
            raise InputError(
                "the zip is damaged: its list of members is missing, and no member can be found", path=self.path
            )
        return members

    @staticmethod
    def _member(entry: zipfile.ZipInfo) -> Member:
        name = entry.filename.replace("\\", "/")
        is_link = (entry.external_attr >> 28) == 0xA
        return Member(
            name, entry.file_size, entry.compress_size, bool(entry.flag_bits & 1), is_link or is_outside(name), entry
        )

    def names(self) -> list[str]:
        """Names of the members that may be read, in the zip's order."""
        return [member.name for member in self.members if not member.is_unsafe]

    def find(self, name: str) -> Member | None:
        """The member of this name; case does not matter if it must not."""
        return self._by_name.get(name) or self._by_folded.get(name.lower())

    def read(self, name: str) -> bytes:
        """The bytes of a member.

        Raises:
            InputError: when it is missing, encrypted or damaged.
            UnsafeInputError: when it grows beyond the limits, or points outside.
        """
        member = self.find(name)
        if member is None:
            raise InputError(f"“{name}” is missing from the archive", path=self.path)
        if member.is_unsafe:
            raise UnsafeInputError(f"“{name}” is a link or points outside the archive; it is not read", path=self.path)
        if member.is_encrypted:
            raise InputError(f"“{name}” is locked with a password", path=self.path)
        self.budget.check_time()
        data = self._unpack(member)
        self.budget.spend_bytes(len(data))
        return data

    def _unpack(self, member: Member) -> bytes:
        limits = self.budget.limits
        most = limits.unpacked_bytes - self.budget.n_unpacked
        if (
            member.packed >= 0
            and member.size > limits.ratio_from
            and member.size > limits.ratio * max(member.packed, 1)
        ):
            raise UnsafeInputError(
                f"“{member.name}” unpacks to {member.size // MEGABYTE} MB from {member.packed:,} bytes", path=self.path
            )
        if self._zip is None or member.entry is None:
            return _inflate(self.data[member.offset :], member.method, most, limits.ratio, limits.ratio_from)
        pieces, total = [], 0
        try:
            with self._zip.open(member.entry) as stream:
                while piece := stream.read(_CHUNK):
                    pieces.append(piece)
                    total += len(piece)
                    if total > most:
                        self.budget.spend_bytes(total)
                    if total > limits.ratio_from and total > limits.ratio * max(member.packed, 1):
                        raise UnsafeInputError(f"“{member.name}” unpacks without end", path=self.path)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            struct.error,
            NotImplementedError,
            RuntimeError,
        ) as error:
            rescued = self._rescue(member, most)
            if rescued:
                self.is_damaged = True
                return rescued
            raise InputError(f"“{member.name}” is damaged ({error})", path=self.path) from error
        return b"".join(pieces)

    def _rescue(self, member: Member, most: int) -> bytes:
        """What can still be unpacked of a member whose sum or size is wrong."""
        entry = member.entry
        if entry is None or entry.compress_type not in (0, 8):
            return b""
        header = self.data[entry.header_offset : entry.header_offset + 30]
        if len(header) < 30 or not header.startswith(_LOCAL_HEADER):
            return b""
        n_name, n_extra = struct.unpack("<HH", header[26:30])
        start = entry.header_offset + 30 + n_name + n_extra
        limits = self.budget.limits
        packed = self.data[start : start + entry.compress_size]
        return _inflate(packed, entry.compress_type, most, limits.ratio, limits.ratio_from)


def _is_file(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry is no folder; one without any name is neither."""
    return bool(entry.filename) and not entry.filename.endswith("/")


def is_outside(name: str) -> bool:
    """Whether a member's name would lie outside the folder that the archive is unpacked to."""
    return name.startswith("/") or bool(_DRIVE.match(name)) or ".." in name.split("/")


def _inflate(packed: bytes, method: int, most: int, ratio: int, ratio_from: int) -> bytes:
    """As much as can be unpacked."""
    if method == 0:
        return packed[:most]
    if method != 8:
        return b""
    machine = zlib.decompressobj(-15)
    pieces: list[bytes] = []
    total = 0
    for start in range(0, len(packed), 65536):
        try:
            piece = machine.decompress(packed[start : start + 65536], most - total)
        except zlib.error:
            break
        pieces.append(piece)
        total += len(piece)
        if machine.eof or total >= most or (total > ratio_from and total > ratio * (start + 65536)):
            break
    return b"".join(pieces)


def _scan_local(data: bytes) -> Iterator[Member]:
    """Members of a zip that lost its list, found by their own headers."""
    position = data.find(_LOCAL_HEADER)
    n_found = 0
    while position >= 0 and n_found < 100_000:
        header = data[position : position + 30]
        if len(header) < 30:
            return
        flags, method = struct.unpack("<HH", header[6:10])
        packed, size, n_name, n_extra = struct.unpack("<IIHH", header[18:30])
        name = data[position + 30 : position + 30 + n_name].decode("utf-8", "replace").replace("\\", "/")
        start = position + 30 + n_name + n_extra
        if name and not name.endswith("/"):
            n_found += 1
            yield Member(name, size, packed or -1, bool(flags & 1), is_outside(name), None, start, method)
        position = data.find(_LOCAL_HEADER, max(start, position + 4))


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts "chapter 2" before "chapter 10"."""
    parts = re.split(r"(\d{1,18})", name.lower())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)
