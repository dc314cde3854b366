"""Reading deeply what waits in a library: over several processes, the newest first, written as it comes.

A process reads whole files, since works of one archive share it; what it hands back is what the library keeps, not the
reading itself, which is a hundred times as large.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from wellread.corrections import Corrections
from wellread.errors import WellreadError
from wellread.library import Library
from wellread.library.readings import Reading, build_reading
from wellread.library.worker import end_with_parent
from wellread.records import Work

if TYPE_CHECKING:
    from wellread.language import Pipeline

#: fewer works are read in this process: starting another costs about as much as reading one
_WORTH_A_PROCESS = 3


@dataclass(frozen=True, slots=True)
class _Read:
    """What became of one work."""

    key: str
    reading: Reading | None
    #: why there is none
    problem: str | None
    corrections: Corrections
    seconds: float


def stages_version() -> str:
    """The stages that read a work, as the library remembers them."""
    from wellread.analysis import STAGES

    return " ".join(f"{stage}-{number}" for stage, number in STAGES)


def read_waiting(library: Library, keys: Sequence[str], *, jobs: int | None) -> Iterator[tuple[str, str | None]]:
    """Read these works and keep what was found; tells of each, in about their order, why it could not be read.

    Args:
        library: where they are.
        keys: the works.
        jobs: processes; None: one a core.
    """
    from wellread.library.library import jobs_by_default

    version = stages_version()
    files = _by_file(library, keys)
    n_jobs = min(jobs or jobs_by_default(), len(files))
    found = _read_here(library.folder, files) if _is_small(files, n_jobs) else _read_pooled(library, files, n_jobs)
    for item in found:
        if item.reading is not None:
            library.keep_reading(item.key, item.reading, version=version, corrections=item.corrections)
        outcome = "failed" if item.reading is None else "read"
        library.log_run("update", work=item.key, outcome=outcome, seconds=round(item.seconds, 2), reason=item.problem)
        yield item.key, item.problem


def _is_small(files: Sequence[object], n_jobs: int) -> bool:
    return n_jobs <= 1 or len(files) < _WORTH_A_PROCESS


def _by_file(library: Library, keys: Sequence[str]) -> list[tuple[str, ...]]:
    """The works that lie in one file together; files in the order of their first work."""
    files: dict[object, list[str]] = {}
    for key in keys:
        files.setdefault(library.file_of(key), []).append(key)
    return [tuple(group) for group in files.values()]


def _read_here(folder: Path, files: Sequence[tuple[str, ...]]) -> Iterator[_Read]:
    for group in files:
        yield from _read_file(folder, group)


def _read_pooled(library: Library, files: Sequence[tuple[str, ...]], n_jobs: int) -> Iterator[_Read]:
    waiting = iter(files)
    with ProcessPoolExecutor(n_jobs, initializer=end_with_parent) as pool:

        def submit(group: tuple[str, ...]) -> tuple[tuple[str, ...], Future[list[_Read]]]:
            return group, pool.submit(_read_file, library.folder, group)

        running = [submit(group) for group in islice(waiting, 2 * n_jobs)]
        try:
            while running:
                group, future = running.pop(0)
                found = future.result()
                following = next(waiting, None)
                if following is not None:
                    running.append(submit(following))
                yield from found
            return
        except BrokenProcessPool:
            left = [group, *(item for item, _ in running), *waiting]
        except GeneratorExit:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    for group in left:
        yield from _read_alone(library.folder, group)


def _read_alone(folder: Path, group: tuple[str, ...]) -> list[_Read]:
    """After a process died: one for each file, so that the file that kills its reader is named and the rest is done."""
    with ProcessPoolExecutor(1, initializer=end_with_parent) as pool:
        try:
            return pool.submit(_read_file, folder, group).result()
        except BrokenProcessPool:
            return [_Read(key, None, "the process that read it died", Corrections(), 0.0) for key in group]


def _read_file(folder: Path, keys: tuple[str, ...]) -> list[_Read]:
    """Readings of the works `keys`, which lie in one file."""
    found: dict[str, _Read] = {}
    with Library.open(folder, create=False) as library:
        try:
            for key, work in library.works_of(keys[0]):
                if key in keys:
                    found[key] = _read_work(library, key, work)
        except WellreadError as error:
            problem = str(error)
        else:
            problem = "the work is no longer found in its file"
    return [found.get(key) or _Read(key, None, problem, Corrections(), 0.0) for key in keys]


def _read_work(library: Library, key: str, work: Work) -> _Read:
    from wellread.analysis import analyse
    from wellread.records.document import build_document
    from wellread.web.documents import Documents

    begin = time.perf_counter()
    corrections = library.corrections_to_read(key)
    try:
        analysis = analyse(work, _pipeline(), corrections=corrections)
    except WellreadError as error:
        return _Read(key, None, str(error), corrections, time.perf_counter() - begin)
    if (documents := Documents(library.folder)).are_wanted:
        documents.write(key, corrections, build_document(analysis), stages_version())
    return _Read(key, build_reading(analysis), None, corrections, time.perf_counter() - begin)


@cache
def _pipeline() -> Pipeline:
    from wellread.language import load_pipeline

    return load_pipeline()
