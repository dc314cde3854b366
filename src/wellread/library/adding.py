"""Files → works of the library: what was looked at is written, batch by batch, by one process.

Files that are parts of one work ("chapter 1.txt", "chapter 2.txt"; posts "(1/2)" and "(2/2)") are looked at together,
after the others: by their names before anything is opened, by what they say once it was read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from wellread.formats import group_story_files
from wellread.formats.join import name_part
from wellread.library.first_pass import FirstPass, key_of, read_first
from wellread.library.insert import insert_work
from wellread.library.intake import Candidate, Looked, digest_of, find_candidates, look_at
from wellread.library.originals import Originals
from wellread.library.recording import Event, Recorder
from wellread.library.store import now
from wellread.records import Added


class Adder:
    """Takes files in for one library."""

    def __init__(self, connection: sqlite3.Connection, recorder: Recorder, originals: Originals) -> None:
        """Write to the library of that database."""
        self._db = connection
        self._recorder = recorder
        self._originals = originals

    # ------------------------------------------------------------- from files

    def add(self, files: Iterable[Path], *, jobs: int, dry_run: bool) -> Iterator[Added]:
        """Take files in; tells of each what became of it (see `Library.add`)."""
        listed = list(files)
        groups = [group for group in group_story_files(_named_parts(listed)) if len(group) > 1]
        grouped = {path for group in groups for path in group}
        parts: list[Path] = []
        waiting = self._look(((path,) for path in listed if path not in grouped), jobs=jobs, dry_run=dry_run)
        for item in waiting:
            if isinstance(item, Path):
                parts.append(item)
            else:
                yield item
        beside = {part.parent for part in parts}
        parts += [path for path in listed if path not in parts and path.parent in beside and self._is_part(path)]
        told = {str(path.absolute()) for path in parts if self._is_part(path)}
        groups += group_story_files(parts)
        for item in self._look(groups, jobs=jobs, dry_run=dry_run, join=True):
            if isinstance(item, Added) and (item.keys or item.path not in told):
                yield item

    def _look(
        self, groups: Iterable[tuple[Path, ...]], *, jobs: int, dry_run: bool, join: bool = False
    ) -> Iterator[Added | Path]:
        """What became of each file; without `join`, a file that is a part of a work comes back as it is."""
        known = frozenset(row[0] for row in self._db.execute("SELECT sha256 FROM file"))
        candidates: list[tuple[Candidate, ...]] = []
        for found in find_candidates(groups, self._is_unchanged):
            if isinstance(found, Added):
                yield found
            else:
                candidates.append(found)
        folder = None if dry_run else self._originals.folder
        for batch in look_at(candidates, originals=folder, known=known, jobs=jobs, join=join):
            for item in batch:
                if item.is_part:
                    yield Path(item.candidates[0].path)
            whole = [item for item in batch if not item.is_part]
            yield from map(_preview, whole) if dry_run else self._write_batch(whole)

    def _is_unchanged(self, path: str, size: int, mtime: float) -> bool:
        row = self._db.execute("SELECT size, mtime FROM place WHERE path = ?", (path,)).fetchone()
        return row is not None and row["size"] == size and row["mtime"] == mtime

    def _is_part(self, path: Path) -> bool:
        row = self._db.execute(
            "SELECT 1 FROM place WHERE path = ? AND sha256 IN (SELECT sha256 FROM part)", (str(path.absolute()),)
        ).fetchone()
        return row is not None

    def _write_batch(self, batch: Sequence[Looked]) -> Iterator[Added]:
        at = now()
        kept = [item for item in batch if item.digests and (item.works or self._has_files(item.digests))]
        written = self._recorder.write(
            [_event(item, at) for item in kept], lambda: [self._write_group(item, at) for item in batch]
        )
        for results in written:
            yield from results

    def _has_files(self, digests: Sequence[str]) -> bool:
        return all(
            self._db.execute("SELECT 1 FROM file WHERE sha256 = ?", (digest,)).fetchone() is not None
            for digest in digests
        )

    def _write_group(self, item: Looked, at: str) -> list[Added]:
        path = item.candidates[0].path
        reason = "; ".join(item.reasons) or None
        if not item.works and not (item.digests and self._has_files(item.digests)):
            return [Added(path, "failed", reason=reason or "holds no story"), *_others(item, "failed")]
        keys, versions = self._insert(item.digests, item.candidates, item.works, at)
        n_bytes = sum(first.n_bytes for first in item.works)
        outcome = "new" if keys else "known"
        return [Added(path, outcome, keys, versions, reason, n_bytes), *_others(item, "part" if keys else "known")]

    def _insert(
        self, digests: Sequence[str], candidates: Sequence[Candidate], works: Iterable[FirstPass], at: str
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        for digest, candidate in zip(digests, candidates, strict=True):
            self._db.execute("INSERT OR IGNORE INTO file VALUES (?,?,?)", (digest, candidate.size, at))
            self._write_place(candidate, digest)
        keys: list[str] = []
        versions: list[str] = []
        for found in works:
            # A member of an archive has a digest of its own; what is kept, and gives a work its id, is the file.
            first = replace(found, sha256=digests[0], parts=tuple(digests) if len(digests) > 1 else ())
            number = insert_work(self._db, first, added_at=at)
            if number is not None:
                keys.append(first.key)
                group = self._db.execute("SELECT group_id FROM work WHERE id = ?", (number,)).fetchone()[0]
                if group != number:
                    versions.append(first.key)
        return tuple(keys), tuple(versions)

    def _write_place(self, candidate: Candidate, sha256: str) -> None:
        # Looked for first: an upsert, or an update of nothing, is a savepoint of its own, at which the word index
        # writes out all it has at hand.
        values = (sha256, candidate.size, candidate.mtime, candidate.path)
        if self._db.execute("SELECT 1 FROM place WHERE path = ?", (candidate.path,)).fetchone():
            self._db.execute("UPDATE place SET sha256 = ?, size = ?, mtime = ? WHERE path = ?", values)
        else:
            self._db.execute("INSERT INTO place (sha256, size, mtime, path) VALUES (?,?,?,?)", values)

    # ------------------------------------------------------- from the journal

    def follow(self, event: Event) -> None:
        """Do again what the journal tells of a file that came in; inside a transaction."""
        told = event.get("parts") or [event]
        digests = [part["sha256"] for part in told]
        paths = [self._originals.path(digest) for digest in digests]
        if not all(path.exists() for path in paths):
            return
        candidates = [Candidate(part["path"], part["size"], part["mtime"]) for part in told]
        works: list[FirstPass] = []
        if not self._is_read(digests):
            found = read_first(list(map(str, paths)), shown=[part["path"] for part in told])
            works = [item for item in found if isinstance(item, FirstPass)]
        self._insert(digests, candidates, works, event["at"])

    def _is_read(self, digests: Sequence[str]) -> bool:
        if len(digests) == 1:
            return self._has_files(digests)
        key = key_of(digests[0], 0, digests)
        return self._db.execute("SELECT 1 FROM work WHERE key = ?", (key,)).fetchone() is not None


def _named_parts(files: Iterable[Path]) -> list[Path]:
    """Files whose names say that they are parts."""
    return [path for path in files if name_part(path.name) is not None]


def _event(item: Looked, at: str) -> Event:
    parts = [
        {"sha256": digest, "path": candidate.path, "size": candidate.size, "mtime": candidate.mtime}
        for digest, candidate in zip(item.digests, item.candidates, strict=True)
    ]
    return {"event": "add", "at": at, **parts[0], **({"parts": parts} if len(parts) > 1 else {})}


def _others(item: Looked, outcome: str) -> list[Added]:
    """What is told of the second file of a work and of those after it."""
    return [Added(candidate.path, outcome) for candidate in item.candidates[1:]]


def _preview(item: Looked) -> Added:
    digests = item.digests or [digest_of(candidate.path) for candidate in item.candidates]
    keys = tuple(key_of(digests[0], first.position, digests) for first in item.works)
    reason = "; ".join(item.reasons) or None
    outcome = "new" if keys else "known" if item.digests and not reason else "failed"
    return Added(item.candidates[0].path, outcome, keys, reason=reason)
