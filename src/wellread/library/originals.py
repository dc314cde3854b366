"""Files as they came, kept byte for byte under their digest."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path


class Originals:
    """A folder of files named by the SHA-256 of their bytes, two levels deep."""

    def __init__(self, folder: Path) -> None:
        """Keep files below `folder`."""
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Where the file of that digest lies, or would."""
        return self.folder / sha256[:2] / sha256

    def keep(self, data: bytes, sha256: str) -> Path:
        """Store `data`; a file that is there already is left alone.

        The bytes go to a name of their own first: after a kill there is either the whole file or none.
        """
        path = self.path(sha256)
        if path.exists():
            return path
        if not path.parent.is_dir():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        partial = path.with_name(f"{sha256}.{os.getpid()}.part")
        partial.write_bytes(data)
        partial.replace(path)
        return path

    def check(self, sha256: str) -> bool:
        """Whether the file is there and has its digest."""
        path = self.path(sha256)
        return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == sha256

    def __iter__(self) -> Iterator[str]:
        """Digests of all files kept, in order."""
        for path in sorted(self.folder.glob("??/*")):
            if len(path.name) == 64:
                yield path.name

    def sweep(self) -> int:
        """Remove what a killed run left half written; returns how many."""
        partial = list(self.folder.glob("??/*.part"))
        for path in partial:
            path.unlink(missing_ok=True)
        return len(partial)
