"""Taking files in: looked at in worker processes, written by one, in batches that a kill leaves whole.

Order of one batch: originals (each whole or absent), then the journal (synced), then the database. What the journal
says and the database does not is followed when the library is next opened.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from wellread.errors import InputError
from wellread.library.first_pass import FirstPass, read_first
from wellread.library.originals import Originals
from wellread.records import Added

#: files a batch: large enough that syncing costs little, small enough that a kill costs little
BATCH = 64


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may be new."""

    path: str
    size: int
    mtime: float


@dataclass(frozen=True, slots=True)
class Looked:
    """What a worker found in one file."""

    candidate: Candidate
    sha256: str
    works: tuple[FirstPass, ...]
    reasons: tuple[str, ...]


def look(candidate: Candidate, originals: Path, known: frozenset[str]) -> Looked:
    """Read one file and keep its original, unless its digest is `known`."""
    try:
        data = Path(candidate.path).read_bytes()
    except OSError as error:
        return Looked(candidate, "", (), (f"{candidate.path}: {error.strerror or error}",))
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 in known:
        return Looked(candidate, sha256, (), ())
    found = list(read_first(candidate.path))
    works = tuple(item for item in found if isinstance(item, FirstPass))
    if works:
        try:
            Originals(originals).keep(data, sha256)
        except OSError as error:
            return Looked(candidate, sha256, (), (f"{candidate.path}: cannot be kept: {error.strerror or error}",))
    return Looked(candidate, sha256, works, tuple(str(item) for item in found if isinstance(item, InputError)))


def _look_at_all(candidates: list[Candidate], originals: Path, known: frozenset[str]) -> list[Looked]:
    return [look(candidate, originals, known) for candidate in candidates]


def look_at(
    candidates: Iterable[Candidate], *, originals: Path, known: frozenset[str], jobs: int
) -> Iterator[list[Looked]]:
    """Batches of files looked at, in order.

    Args:
        candidates: the files.
        originals: where files are kept.
        known: digests that are in the library already.
        jobs: worker processes; 1 works in this one.
    """
    waiting = _batches(candidates, BATCH)
    if jobs <= 1:
        for batch in waiting:
            yield _look_at_all(batch, originals, known)
        return
    with ProcessPoolExecutor(jobs) as pool:
        running = [(batch, pool.submit(_look_at_all, batch, originals, known)) for batch in islice(waiting, jobs * 2)]
        while running:
            batch, future = running.pop(0)
            try:
                looked = future.result()
            except BrokenProcessPool:
                yield from _one_by_one([batch, *(item for item, _ in running), *waiting], originals, known)
                return
            following = next(waiting, None)
            if following is not None:
                running.append((following, pool.submit(_look_at_all, following, originals, known)))
            yield looked


def _one_by_one(batches: Iterable[list[Candidate]], originals: Path, known: frozenset[str]) -> Iterator[list[Looked]]:
    """After a worker died: a process a file, so that the file that kills its reader is named and the rest is done."""
    for batch in batches:
        yield [_look_alone(candidate, originals, known) for candidate in batch]


def _look_alone(candidate: Candidate, originals: Path, known: frozenset[str]) -> Looked:
    with ProcessPoolExecutor(1) as pool:
        try:
            return pool.submit(look, candidate, originals, known).result()
        except BrokenProcessPool:
            return Looked(candidate, "", (), (f"{candidate.path}: the process that read it died",))


def _batches(candidates: Iterable[Candidate], size: int) -> Iterator[list[Candidate]]:
    source = iter(candidates)
    while batch := list(islice(source, size)):
        yield batch


def find_candidates(
    files: Iterable[Path], is_unchanged: Callable[[str, int, float], bool]
) -> Iterator[Candidate | Added]:
    """Files worth reading; one that was here before with the same size and time is `known` at once."""
    for file in files:
        path = str(file.absolute())
        try:
            status = file.stat()
        except OSError as error:
            yield Added(path, "failed", reason=error.strerror or str(error))
            continue
        if is_unchanged(path, status.st_size, status.st_mtime):
            yield Added(path, "known")
        else:
            yield Candidate(path, status.st_size, status.st_mtime)
