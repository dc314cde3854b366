"""A library: one folder, opened. `Library.open(path)`, then `add`, `find`, `edit`, `undo`."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from wellread.corrections import Correction, Corrections
from wellread.corrections.write import render
from wellread.errors import InputError, UsageError
from wellread.library.annotations import Annotation, build_annotation, read_annotations, to_json
from wellread.library.ask import ask
from wellread.library.edits import read_value, write_value
from wellread.library.first_pass import FirstPass, read_first, unpack
from wellread.library.functions import register
from wellread.library.intake import Candidate, Looked, find_candidates, look_at
from wellread.library.journal import Journal
from wellread.library.originals import Originals
from wellread.library.own import name_correction, read_corrections_of, read_saved_searches, read_shelves, read_tags
from wellread.library.query import Query, parse_query
from wellread.library.readings import store_reading
from wellread.library.search import search
from wellread.library.store import BUSY_SECONDS, connect, insert_work, transaction
from wellread.library.works import read_works
from wellread.records import Added, Analysis, Edit, Results, StoredWork

DATABASE = "library.db"
JOURNAL = "journal.jsonl"
ORIGINALS = "originals"


def now() -> str:
    """This moment, as the library writes it down: UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Library:
    """One open library. Use it as a context manager, or `close` it."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        """Use `Library.open`."""
        self.folder = folder
        self._db = connection
        self._journal = Journal(folder / JOURNAL)
        self.originals = Originals(folder / ORIGINALS)

    @classmethod
    def open(cls, folder: str | Path, *, create: bool = True, busy_seconds: float = BUSY_SECONDS) -> Self:
        """The library in `folder`; made where there is none, unless `create` is false.

        What the journal tells and the database does not know yet (a run was killed) is done now.

        Args:
            folder: the library's.
            create: make one where there is none.
            busy_seconds: how long to wait while another process writes.

        Raises:
            InputError: when it cannot be opened: no such folder, read-only, locked, damaged, made by a newer wellread.
        """
        folder = Path(folder)
        if not (folder / DATABASE).exists() and not create:
            raise InputError("there is no library here", path=str(folder))
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            (folder / ORIGINALS).mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise InputError(f"cannot be made: {error.strerror or error}", path=str(folder)) from error
        connection = connect(folder / DATABASE, busy_seconds=busy_seconds)
        register(connection, folder / DATABASE)
        library = cls(folder, connection)
        try:
            library._follow_journal()
        except (sqlite3.Error, InputError) as error:
            connection.close()
            raise InputError(f"cannot be used: {error}", path=str(folder / DATABASE)) from error
        return library

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._db.close()

    # ---------------------------------------------------------------- taking in

    def add(self, files: Iterable[Path], *, jobs: int = 1, dry_run: bool = False) -> Iterator[Added]:
        """Take files in, batch by batch; tells of each what became of it. Adding again costs next to nothing.

        Args:
            files: story files and archives.
            jobs: worker processes.
            dry_run: read and tell, but keep nothing.
        """
        known = frozenset(row[0] for row in self._db.execute("SELECT sha256 FROM file"))
        candidates: list[Candidate] = []
        for item in find_candidates(files, self._is_unchanged):
            if isinstance(item, Added):
                yield item
            else:
                candidates.append(item)
        if dry_run:
            yield from (_preview(candidate) for candidate in candidates)
            return
        folder = self.folder / ORIGINALS
        for batch in look_at(candidates, originals=folder, known=known, jobs=jobs):
            yield from self._write_batch(batch)

    def _is_unchanged(self, path: str, size: int, mtime: float) -> bool:
        row = self._db.execute("SELECT size, mtime FROM place WHERE path = ?", (path,)).fetchone()
        return row is not None and row["size"] == size and row["mtime"] == mtime

    def _write_batch(self, batch: Sequence[Looked]) -> list[Added]:
        at = now()
        kept = [item for item in batch if item.sha256 and (item.works or self._has_file(item.sha256))]
        events = [
            {"event": "add", "at": at, "sha256": item.sha256, "path": item.candidate.path,
             "size": item.candidate.size, "mtime": item.candidate.mtime}
            for item in kept
        ]  # fmt: skip
        end = self._journal.append(events) if events else self._journal.size
        results: list[Added] = []
        with transaction(self._db):
            for item in batch:
                results.append(self._write_file(item, at))
            self._remember_journal(end)
        return results

    def _has_file(self, sha256: str) -> bool:
        return self._db.execute("SELECT 1 FROM file WHERE sha256 = ?", (sha256,)).fetchone() is not None

    def _write_file(self, item: Looked, at: str) -> Added:
        path = item.candidate.path
        reason = "; ".join(item.reasons) or None
        if not item.works and not (item.sha256 and self._has_file(item.sha256)):
            return Added(path, "failed", reason=reason or "holds no story")
        new = not self._has_file(item.sha256)
        keys, versions = self._insert(item.sha256, item.candidate, item.works, at)
        n_bytes = sum(first.n_bytes for first in item.works)
        return Added(path, "new" if new else "known", keys, versions, reason, n_bytes)

    def _insert(
        self, sha256: str, candidate: Candidate, works: Iterable[FirstPass], at: str
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        self._db.execute("INSERT OR IGNORE INTO file VALUES (?,?,?)", (sha256, candidate.size, at))
        self._write_place(candidate, sha256)
        keys: list[str] = []
        versions: list[str] = []
        for found in works:
            # A member of an archive has a digest of its own; what is kept, and gives a work its id, is the file.
            first = replace(found, sha256=sha256)
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

    def _remember_journal(self, end: int) -> None:
        self._db.execute("INSERT OR REPLACE INTO meta VALUES ('journal', ?)", (str(end),))

    def _follow_journal(self) -> None:
        """Do what the journal tells and the database has not done."""
        row = self._db.execute("SELECT value FROM meta WHERE name = 'journal'").fetchone()
        start = int(row[0]) if row else 0
        if self._journal.size <= start:
            return
        for event, end in self._journal.read(start):
            try:
                with transaction(self._db):
                    self._apply(event)
                    self._remember_journal(end)
            except InputError as error:
                if not isinstance(error.__cause__, sqlite3.IntegrityError):
                    raise
                self._skip(event, end)

    def _skip(self, event: dict[str, Any], end: int) -> None:
        """Pass over an event that cannot be done, and keep it for `doctor`: one bad event must not lock the rest."""
        with transaction(self._db):
            name = f"skipped {end}"
            self._db.execute("INSERT OR REPLACE INTO meta VALUES (?,?)", (name, event.get("path") or event["event"]))
            self._remember_journal(end)

    def _apply(self, event: dict[str, Any]) -> None:
        if event["event"] == "add":
            self._apply_add(event)
        elif event["event"] == "edit":
            self._apply_edit(event)
        elif event["event"] == "undo":
            self._apply_undo(event)

    def _apply_add(self, event: dict[str, Any]) -> None:
        path = self.originals.path(event["sha256"])
        if not path.exists():
            return
        candidate = Candidate(event["path"], event["size"], event["mtime"])
        works: list[FirstPass] = []
        if not self._has_file(event["sha256"]):
            found = read_first(str(path), shown=event["path"])
            works = [_seen_at(item, event["path"], str(path)) for item in found if isinstance(item, FirstPass)]
        self._insert(event["sha256"], candidate, works, event["at"])

    # ------------------------------------------------------------------ finding

    def parse(self, query: str) -> Query:
        """The tree of a query, saved searches of this library put in.

        Raises:
            QueryError: when it cannot be followed.
        """
        return parse_query(query, today=date.today(), saved=self._saved)

    def _saved(self, name: str) -> str | None:
        row = self._db.execute("SELECT query FROM saved_search WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def search(self, query: str, *, limit: int = 20, offset: int = 0, facets: bool = False) -> Results:
        """Hits of `query`, best first, with how many there are in all.

        Raises:
            QueryError: when it cannot be followed.
        """
        return search(self._db, self.parse(query), limit=limit, offset=offset, facets=facets)

    def ask(self, question: str, *, limit: int = 20) -> Results:
        """Works that a question in plain words may mean, the likeliest first."""
        return ask(self._db, question, limit=limit)

    def find(self, query: str) -> Iterator[StoredWork]:
        """All works that `query` finds, best first."""
        offset, size = 0, 100
        while True:
            hits = self.search(query, limit=size, offset=offset).hits
            yield from (hit.work for hit in hits)
            if len(hits) < size:
                return
            offset += size

    def get(self, key: str) -> StoredWork:
        """The work of that id, or the only one whose id begins so.

        Raises:
            UsageError: when there is none, or several.
        """
        number = self._number(key)
        return read_works(self._db, [number])[number]

    def _number(self, key: str) -> int:
        pattern = key.replace("%", "").replace("_", "") + "%"
        rows = self._db.execute(
            "SELECT id, key FROM work WHERE key = ? OR key LIKE ? ORDER BY key = ? DESC, id LIMIT 3",
            (key, pattern, key),
        ).fetchall()
        if not rows or not key.strip("%_"):
            raise UsageError(f"there is no work {key!r}")
        if len(rows) > 1 and rows[0]["key"] != key:
            raise UsageError(f"{key!r} begins the ids of several works: {', '.join(row['key'] for row in rows)}")
        return int(rows[0]["id"])

    def original(self, key: str) -> Path:
        """The file that holds the work, as it came."""
        row = self._db.execute("SELECT sha256 FROM work WHERE id = ?", (self._number(key),)).fetchone()
        return self.originals.path(row[0])

    def __len__(self) -> int:
        return int(self._db.execute("SELECT count(*) FROM work WHERE removed = 0").fetchone()[0])

    # --------------------------------------------------------------- deep reading

    def waiting(self, *, version: str) -> list[str]:
        """Ids of works without a reading by `version` of the stages, the newest first."""
        rows = self._db.execute(
            "SELECT w.key FROM work w LEFT JOIN reading r ON r.work_id = w.id"
            " WHERE w.removed = 0 AND (r.version IS NULL OR r.version <> ?) ORDER BY w.id DESC",
            (version,),
        )
        return [row[0] for row in rows]

    def store(self, key: str, analysis: Analysis, *, version: str) -> None:
        """Keep the deep reading of a work, for queries to look at."""
        with transaction(self._db):
            store_reading(self._db, self._number(key), analysis, version=version)

    def position(self, key: str) -> int:
        """Which work of its file it is, from 0."""
        return int(self._db.execute("SELECT position FROM work WHERE id = ?", (self._number(key),)).fetchone()[0])

    # -------------------------------------------------------------------- edits

    def edit(self, key: str | None, kind: str, name: str, value: str) -> Edit | None:
        """Change something and remember what it was; None where it is so already.

        Args:
            key: the work; None for the library as a whole.
            kind: see `wellread.library.edits`.
            name: which shelf, tag, field or saved search; "" where the kind says all.
            value: the new value, "" to take it away.

        Raises:
            UsageError: when there is no such work or change.
        """
        key = self.get(key).key if key is not None else None
        old = read_value(self._db, key, kind, name)
        if old == value:
            return None
        event = {"event": "edit", "at": now(), "work": key, "kind": kind, "name": name, "old": old, "new": value}
        return self._record(event)

    def annotate(self, key: str, start: int, end: int, *, note: str = "", colour: str = "yellow") -> Annotation:
        """Highlight a stretch of a work's stored story, with a note or without.

        Raises:
            UsageError: when there is no such work or stretch.
        """
        work = self.get(key).key
        made = build_annotation(self.story(work), work=work, start=start, end=end, note=note, colour=colour)
        self.edit(work, "annotation", made.name, to_json(made))
        return made

    def forget_annotation(self, annotation: Annotation) -> None:
        """Take a highlight away; `undo` brings it back."""
        self.edit(annotation.work, "annotation", annotation.name, "")

    def annotations(self, key: str) -> list[Annotation]:
        """Highlights and notes of a work and of its other versions, placed in its story, in order."""
        return read_annotations(self._db, self._number(key))

    def story(self, key: str) -> str:
        """The words of a work's story, as offsets of annotations and lines count them."""
        row = self._db.execute("SELECT story FROM content WHERE work_id = ?", (self._number(key),)).fetchone()
        return unpack(row[0])

    def correct(self, key: str, correction: Correction) -> Edit | None:
        """Remember that something of the work's deep reading is to be otherwise; it counts from the next reading on."""
        return self.edit(key, "correction", name_correction(correction), render(correction))

    def corrections(self, key: str) -> Corrections:
        """What was put right in a work, in the order it was done."""
        return read_corrections_of(self._db, self._number(key))

    def place(self, key: str) -> int | None:
        """Where reading stopped, as an offset into the stored story; None where it was not begun."""
        row = self._db.execute("SELECT last_place FROM work WHERE id = ?", (self._number(key),)).fetchone()
        return None if row[0] is None else int(row[0])

    def shelves(self) -> list[tuple[str, int]]:
        """Every shelf with the number of works on it, by name."""
        return read_shelves(self._db)

    def saved_searches(self) -> list[tuple[str, str]]:
        """Name and query of every saved search, by name."""
        return read_saved_searches(self._db)

    def tags(self, keys: Sequence[str]) -> dict[str, list[tuple[str, str, str]]]:
        """Tags of each of these works as (kind, value, origin), origin being declared, found or yours."""
        numbers = {self._number(key): key for key in keys}
        return {numbers[number]: tags for number, tags in read_tags(self._db, list(numbers)).items()}

    def undo(self) -> Edit | None:
        """Take back the last change that stands; None where there is none. Turning a page is no change."""
        row = self._db.execute(
            "SELECT id FROM edit WHERE undone = 0 AND kind <> 'place' ORDER BY id DESC LIMIT 1"
        ).fetchone()
        return self._record({"event": "undo", "at": now(), "edit": row[0]}) if row else None

    def _record(self, event: dict[str, Any]) -> Edit:
        end = self._journal.append([event])
        with transaction(self._db):
            number = self._apply_edit(event) if event["event"] == "edit" else self._apply_undo(event)
            self._remember_journal(end)
        return _edit(self._db.execute("SELECT * FROM edit WHERE id = ?", (number,)).fetchone())

    def _apply_edit(self, event: dict[str, Any]) -> int:
        with contextlib.suppress(UsageError):
            write_value(self._db, event["work"], event["kind"], event["name"], event["new"])
        cursor = self._db.execute(
            "INSERT INTO edit (at, work_key, kind, name, old, new) VALUES (?,?,?,?,?,?)",
            (event["at"], event["work"], event["kind"], event["name"], event["old"], event["new"]),
        )
        return int(cursor.lastrowid or 0)

    def _apply_undo(self, event: dict[str, Any]) -> int:
        row = self._db.execute("SELECT * FROM edit WHERE id = ? AND undone = 0", (event["edit"],)).fetchone()
        if row is not None:
            with contextlib.suppress(UsageError):
                write_value(self._db, row["work_key"], row["kind"], row["name"], row["old"])
            self._db.execute("UPDATE edit SET undone = 1 WHERE id = ?", (row["id"],))
        return int(event["edit"])

    def log(self, *, limit: int | None = 50) -> list[Edit]:
        """Changes, the last first."""
        rows = self._db.execute(
            "SELECT * FROM edit WHERE kind <> 'place' ORDER BY id DESC LIMIT ?", (-1 if limit is None else limit,)
        )
        return [_edit(row) for row in rows]

    @property
    def connection(self) -> sqlite3.Connection:
        """The database, for checks of this package alone."""
        return self._db


def _edit(row: sqlite3.Row) -> Edit:
    return Edit(
        id=row["id"],
        at=row["at"],
        work=row["work_key"],
        kind=row["kind"],
        name=row["name"],
        old=row["old"],
        new=row["new"],
        undone=bool(row["undone"]),
    )


def _preview(candidate: Candidate) -> Added:
    found = list(read_first(candidate.path))
    sha256 = hashlib.sha256(Path(candidate.path).read_bytes()).hexdigest()
    keys = tuple(replace(item, sha256=sha256).key for item in found if isinstance(item, FirstPass))
    reasons = "; ".join(str(item) for item in found if isinstance(item, InputError)) or None
    return Added(candidate.path, "new" if keys else "failed", keys, reason=reasons)


def _seen_at(first: FirstPass, path: str, stored: str) -> FirstPass:
    """The same first pass, remembered under the path the file came from."""
    shown = path + first.path.removeprefix(stored) if first.path.startswith(stored) else path
    return replace(first, path=shown)


def jobs_by_default() -> int:
    """Worker processes when nobody says how many."""
    return max(1, os.cpu_count() or 1)
