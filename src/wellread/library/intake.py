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
from wellread.library.worker import end_with_parent
from wellread.records import Added

#: files a batch: large enough that syncing costs little, small enough that a kill costs little
BATCH = 64


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may be new."""

    path: str
    size: int
    mtime: float


#: files that are one work, in order; most often one
Group = tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What a worker found in one file, or in the files that are one work."""

    candidates: Group
    #: of each file; none where one could not be read
    digests: tuple[str, ...]
    works: tuple[FirstPass, ...]
    reasons: tuple[str, ...]
    #: a part of a work, to be looked at again together with the others
    is_part: bool = False


def digest_of(path: str) -> str:
    """SHA-256 of a file's bytes."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def look(group: Group, originals: Path | None, known: frozenset[str], *, join: bool) -> Looked:
    """Read one file, or the files of one work, and keep the originals.

    Args:
        group: the files.
        originals: where files are kept; None keeps nothing.
        known: digests of files that need not be read.
        join: read a file that is a part of a work; otherwise it is only told that it is one.
    """
    data: list[bytes] = []
    for candidate in group:
        try:
            data.append(Path(candidate.path).read_bytes())
        except OSError as error:
            return Looked(group, (), (), (f"{candidate.path}: {error.strerror or error}",))
    digests = tuple(hashlib.sha256(each).hexdigest() for each in data)
    if len(group) == 1 and digests[0] in known:
        return Looked(group, digests, (), ())
    paths = [candidate.path for candidate in group]
    found = list(read_first(paths))
    works = tuple(item for item in found if isinstance(item, FirstPass))
    if not join and len(works) == 1 and works[0].is_part:
        return Looked(group, digests, (), (), is_part=True)
    if works and originals is not None:
        try:
            for each, digest in zip(data, digests, strict=True):
                Originals(originals).keep(each, digest)
        except OSError as error:
            return Looked(group, digests, (), (f"{paths[0]}: cannot be kept: {error.strerror or error}",))
    return Looked(group, digests, works, tuple(str(item) for item in found if isinstance(item, InputError)))


@dataclass(frozen=True, slots=True)
class _Told:
    """What every file is looked at with: see `look`."""

    originals: Path | None
    known: frozenset[str]
    join: bool


def _look_at_all(groups: list[Group], told: _Told) -> list[Looked]:
    return [look(group, told.originals, told.known, join=told.join) for group in groups]


#: in a worker process: told once, for the digests of a large library weigh more than the files of a batch
_told_worker: _Told | None = None


def _begin_worker(told: _Told) -> None:
    global _told_worker
    _told_worker = told
    end_with_parent()


def _look_in_worker(groups: list[Group]) -> list[Looked]:
    assert _told_worker is not None
    return _look_at_all(groups, _told_worker)


def look_at(
    groups: Iterable[Group], *, originals: Path | None, known: frozenset[str], jobs: int, join: bool
) -> Iterator[list[Looked]]:
    """Batches of files looked at, in order; see `look`.

    Args:
        groups: the files.
        originals: where files are kept.
        known: digests that are in the library already.
        jobs: worker processes; 1 works in this one.
        join: whether the files are whole groups of parts.
    """
    waiting = _batches(groups, BATCH)
    told = _Told(originals, known, join)
    if jobs <= 1:
        for batch in waiting:
            yield _look_at_all(batch, told)
        return
    with ProcessPoolExecutor(jobs, initializer=_begin_worker, initargs=(told,)) as pool:
        running = [(batch, pool.submit(_look_in_worker, batch)) for batch in islice(waiting, jobs * 2)]
        while running:
            batch, future = running.pop(0)
            try:
                looked = future.result()
            except BrokenProcessPool:
                yield from _one_by_one([batch, *(item for item, _ in running), *waiting], told)
                return
            following = next(waiting, None)
            if following is not None:
                running.append((following, pool.submit(_look_in_worker, following)))
            yield looked


def _one_by_one(batches: Iterable[list[Group]], told: _Told) -> Iterator[list[Looked]]:
    """After a worker died: a process a file, so that the file that kills its reader is named and the rest is done."""
    for batch in batches:
        yield [_look_alone(group, told) for group in batch]


def _look_alone(group: Group, told: _Told) -> Looked:
    with ProcessPoolExecutor(1, initializer=_begin_worker, initargs=(told,)) as pool:
        try:
            return pool.submit(_look_in_worker, [group]).result()[0]
        except BrokenProcessPool:
            return Looked(group, (), (), (f"{group[0].path}: the process that read it died",))


def _batches(groups: Iterable[Group], size: int) -> Iterator[list[Group]]:
    source = iter(groups)
    while batch := list(islice(source, size)):
        yield batch


def find_candidates(
    groups: Iterable[tuple[Path, ...]], is_unchanged: Callable[[str, int, float], bool]
) -> Iterator[Group | Added]:
    """Files worth reading; one that was here before with the same size and time is `known` at once.

    Of files that are one work all are worth reading as soon as one is.
    """
    for group in groups:
        found: list[Candidate] = []
        for file in group:
            path = str(file.absolute())
            try:
                status = file.stat()
            except OSError as error:
                yield Added(path, "failed", reason=error.strerror or str(error))
            else:
                found.append(Candidate(path, status.st_size, status.st_mtime))
        if all(is_unchanged(item.path, item.size, item.mtime) for item in found):
            yield from (Added(item.path, "known") for item in found)
        else:
            yield tuple(found)
