"""What one file may cost. Every bound is stated here and in docs/formats.md."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from wellread.errors import UnsafeInputError
from wellread.records import ReadingWarning

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one file given to us, archives with all that they hold included."""

    #: bytes of one file, as it lies on disk
    file_bytes: int = 256 * MEGABYTE
    #: bytes of one document (a page, a part of a book, a text), unpacked
    document_bytes: int = 64 * MEGABYTE
    #: bytes that all members of an archive and of those inside it unpack to
    unpacked_bytes: int = 512 * MEGABYTE
    #: unpacked to packed, for members above `ratio_from` bytes
    ratio: int = 200
    ratio_from: int = 4 * MEGABYTE
    #: members of one archive
    members: int = 20_000
    #: archives inside archives
    depth: int = 3
    #: seconds that may pass before a file's work, or the next one of an archive, comes out
    seconds: float = 120.0


@dataclass(slots=True)
class Budget:
    """What is left of the limits while one file is read, and what was met on the way."""

    limits: Limits = field(default_factory=Limits)
    path: str | None = None
    started: float = field(default_factory=time.monotonic)
    n_unpacked: int = 0

    def restart_clock(self) -> None:
        """Count the seconds from now: what the caller does with a work costs the file nothing."""
        self.started = time.monotonic()

    def check_time(self) -> None:
        """Stop a reading that takes too long.

        Raises:
            UnsafeInputError: when the file's seconds are spent.
        """
        if time.monotonic() - self.started > self.limits.seconds:
            raise self.out_of_time()

    def out_of_time(self) -> UnsafeInputError:
        """What is told when the file's seconds are spent."""
        return UnsafeInputError(f"reading took more than {self.limits.seconds:.0f} seconds", path=self.path)

    def spend_bytes(self, n_bytes: int) -> None:
        """Count bytes that were unpacked.

        Raises:
            UnsafeInputError: when the archive unpacks to more than is allowed.
        """
        self.n_unpacked += n_bytes
        if self.n_unpacked > self.limits.unpacked_bytes:
            size = self.limits.unpacked_bytes // MEGABYTE
            raise UnsafeInputError(f"the archive unpacks to more than {size} MB", path=self.path)
        self.check_time()

    def check_document(self, n_bytes: int) -> None:
        """Refuse one document that is too big to hold.

        Raises:
            UnsafeInputError: when it has more bytes than a document may have.
        """
        if n_bytes > self.limits.document_bytes:
            size = self.limits.document_bytes // MEGABYTE
            raise UnsafeInputError(f"a document of {n_bytes:,} bytes; the limit is {size} MB", path=self.path)


def warn(code: str, message: str) -> ReadingWarning:
    """A warning that belongs to the whole work."""
    return ReadingWarning(code, message)
