"""A library: one folder, opened. `Library.open(path)`, then `add`, `find`, `edit`, `undo`."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from wellread.corrections import Correction, Corrections, parse_corrections
from wellread.corrections.write import render
from wellread.errors import InputError, UsageError
from wellread.library.annotations import Annotation, build_annotation, from_json, read_annotations, to_json
from wellread.library.edits import field_name, read_value, tidy_value, write_value
from wellread.library.functions import register
from wellread.library.journal import Journal
from wellread.library.originals import Originals
from wellread.library.own import (
    digest,
    name_correction,
    read_changed_fields,
    read_corrections_for,
    read_corrections_of,
    read_saved_searches,
    read_shelves,
    read_tags,
    read_waiting,
)
from wellread.library.packing import unpack
from wellread.library.query import Query, parse_query
from wellread.library.readings import Reading, build_reading, find_files, store_reading
from wellread.library.recording import Event, Recorder
from wellread.library.search import find_all, search
from wellread.library.store import BUSY_SECONDS, connect, now, transaction
from wellread.library.works import read_works
from wellread.records import Added, Analysis, Edit, Results, StoredWork, Work

if TYPE_CHECKING:
    from wellread.library.versions import Change

DATABASE = "library.db"
JOURNAL = "journal.jsonl"
#: what became of each file that was added and each work that was read
RUNS = "runs.jsonl"
#: works that are read from the database at once
_PAGE = 100
ORIGINALS = "originals"


class Library:
    """One open library. Use it as a context manager, or `close` it."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        """Use `Library.open`."""
        self.folder = folder
        self._db = connection
        self._recorder = Recorder(connection, Journal(folder / JOURNAL), self._apply)
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
            raise InputError("there is no library here (wellread add begins one)", path=str(folder))
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            (folder / ORIGINALS).mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise InputError(f"cannot be made: {error.strerror or error}", path=str(folder)) from error
        connection = connect(folder / DATABASE, busy_seconds=busy_seconds)
        register(connection, folder / DATABASE)
        library = cls(folder, connection)
        try:
            library._recorder.follow()
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
        # Reading files is a large part of the program; whoever only looks something up need not load it.
        from wellread.library.adding import Adder

        for added in Adder(self._db, self._recorder, self.originals).add(files, jobs=jobs, dry_run=dry_run):
            if not dry_run:
                self.log_run(
                    "add", path=added.path, outcome=added.outcome, works=added.keys, versions=added.versions,
                    reason=added.reason, n_bytes=added.n_bytes,
                )  # fmt: skip
            yield added

    def log_run(self, run: str, **told: object) -> None:
        """Write a line of JSON into the library's log of runs: what became of a file or work, never its words."""
        line = {"at": now(), "run": run, **{name: value for name, value in told.items() if value not in (None, ())}}
        # a log that cannot be written must not stop what it tells of
        with contextlib.suppress(OSError):
            descriptor = os.open(self.folder / RUNS, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(descriptor, (json.dumps(line) + "\n").encode())
            finally:
                os.close(descriptor)

    def _apply(self, event: Event) -> None:
        if event["event"] == "add":
            from wellread.library.adding import Adder

            Adder(self._db, self._recorder, self.originals).follow(event)
        elif event["event"] == "edit":
            self._apply_edit(event)
        elif event["event"] == "undo":
            self._apply_undo(event)

    # ------------------------------------------------------------------ finding

    def parse(self, query: str) -> Query:
        """The tree of a query, saved searches of this library put in.

        Raises:
            QueryError: when it cannot be followed.
        """
        return parse_query(query, today=date.today(), saved=self._saved, known=self._known)

    def _known(self, key: str) -> str | None:
        try:
            return self.get(key).key
        except UsageError:
            return None

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
        from wellread.library.ask import ask

        return ask(self._db, question, limit=limit)

    def find(self, query: str) -> Iterator[StoredWork]:
        """All works that `query` finds, best first."""
        numbers = find_all(self._db, self.parse(query))
        for start in range(0, len(numbers), _PAGE):
            page = numbers[start : start + _PAGE]
            works = read_works(self._db, page)
            yield from (works[number] for number in page)

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
        """Ids of works without a reading by `version` of the stages and by today's corrections, the newest first."""
        return read_waiting(self._db, version)

    def work(self, key: str) -> Work:
        """The work as its file holds it, read again from the original.

        Raises:
            InputError: when it is no longer found there.
        """
        found = next((work for number, work in self.works_of(key) if number == key), None)
        if found is None:
            raise InputError("the work is no longer found in its file", path=key)
        return found

    def works_of(self, key: str) -> Iterator[tuple[str, Work]]:
        """All works of the library that lie in the same file as this one, with their ids, in the file's order."""
        from wellread.formats import read_works as read_file

        keys, paths, names = find_files(self._db, self.originals, self._number(key))
        for position, work in enumerate(read_file(paths, shown=names, on_error=lambda error: None)):
            if position in keys:
                yield keys[position], work

    def store(self, key: str, analysis: Analysis, *, version: str) -> None:
        """Keep the deep reading of a work, for queries to look at; it was made by the corrections of today."""
        self.keep_reading(key, build_reading(analysis), version=version, corrections=self.corrections_to_read(key))

    def keep_reading(self, key: str, reading: Reading, *, version: str, corrections: Corrections) -> None:
        """Keep what a deep reading found, made by those corrections."""
        number = self._number(key)
        with transaction(self._db):
            store_reading(self._db, number, reading, version=version, corrected=digest(corrections))

    def read_by(self, key: str) -> tuple[str, str]:
        """By which stages a work was read last, and the digest of the corrections that it was read by; "" if never."""
        row = self._db.execute(
            "SELECT version, corrected FROM reading WHERE work_id = ?", (self._number(key),)
        ).fetchone()
        return (str(row[0]), str(row[1])) if row else ("", "")

    def file_of(self, key: str) -> str:
        """What the works of one file have in common and works of other files do not."""
        number = self._number(key)
        return find_files(self._db, self.originals, number)[1][0].name if not self._is_joined(number) else key

    def _is_joined(self, number: int) -> bool:
        return self._db.execute("SELECT 1 FROM part WHERE work_id = ?", (number,)).fetchone() is not None

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
        made = self.change([(key, kind, name, value)])
        return made[0] if made else None

    def change(self, changes: Iterable[tuple[str | None, str, str, str]]) -> tuple[Edit, ...]:
        """Change several things at once, which `undo` then takes back at once; what is so already is left out.

        Args:
            changes: work, kind, name and value of each, as for `edit`.

        Raises:
            UsageError: when there is no such work or change; then none is made.
        """
        at = now()
        events: list[Event] = []
        for asked, kind, name, value in changes:
            key = self.get(asked).key if asked is not None else None
            if kind == "field":
                name, value = field_name(name), tidy_value(name, value)
                value = value or self.changed_fields(str(key)).get(name, {}).get("file") or ""
            old = read_value(self._db, key, kind, name)
            if old != value:
                event = {"event": "edit", "at": at, "work": key, "kind": kind, "name": name, "old": old, "new": value}
                events.append({**event, "joined": True} if events else event)
        if not events:
            return ()
        numbers = self._recorder.write(events, lambda: [self._apply_edit(event) for event in events])
        marks = ",".join("?" * len(numbers))
        return tuple(map(_edit, self._db.execute(f"SELECT * FROM edit WHERE id IN ({marks}) ORDER BY id", numbers)))

    def annotate(self, key: str, start: int, end: int, *, note: str = "", colour: str = "yellow") -> Annotation:
        """Highlight a stretch of a work's stored story, with a note or without.

        Raises:
            UsageError: when there is no such work or stretch.
        """
        work = self.get(key).key
        made = build_annotation(self.story(work), work=work, start=start, end=end, note=note, colour=colour)
        self.edit(work, "annotation", made.name, to_json(made))
        return made

    def reword_annotation(self, annotation: Annotation, *, note: str, colour: str) -> None:
        """Give a highlight another note or colour, at the words where it was made; `undo` brings the old ones back."""
        kept = from_json(read_value(self._db, annotation.work, "annotation", annotation.name))
        self.edit(annotation.work, "annotation", annotation.name, to_json(replace(kept, note=note, colour=colour)))

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
        """Remember that something of the work's deep reading is to be otherwise; it counts from the next reading on.

        The work waits for a reading again (see `waiting`), as do those that go by its corrections.

        Raises:
            UsageError: when there is no such work, or the correction cannot be written.
        """
        made = self.correct_all(key, [correction])
        return made[0] if made else None

    def correct_all(self, key: str, corrections: Iterable[Correction]) -> tuple[Edit, ...]:
        """As `correct`, for several, which `undo` then takes back at once."""
        said = [(name_correction(correction), render(correction)) for correction in corrections]
        for _, words in said:
            parse_corrections(words)
        return self.change((key, "correction", name, words) for name, words in said)

    def forget_correction(self, key: str, correction: Correction) -> Edit | None:
        """Take a correction away; None where the work has no such one."""
        return self.edit(key, "correction", name_correction(correction), "")

    def mine(self) -> dict[str, Any]:
        """Everything that is the person's own, as JSON holds it (see `wellread.library.mine`)."""
        from wellread.library.mine import gather_mine

        return gather_mine(self._db)

    def corrections(self, key: str) -> Corrections:
        """What was put right in a work, in the order it was done."""
        return read_corrections_of(self._db, self._number(key))

    def corrections_to_read(self, key: str) -> Corrections:
        """What a deep reading of the work goes by: its own corrections, those of its other versions, and what was put
        right of the people in earlier works of its series."""
        return read_corrections_for(self._db, self._number(key))

    def place(self, key: str) -> int | None:
        """Where reading stopped, as an offset into the stored story; None where it was not begun."""
        row = self._db.execute("SELECT last_place FROM work WHERE id = ?", (self._number(key),)).fetchone()
        return None if row[0] is None else int(row[0])

    def changed_fields(self, key: str) -> dict[str, dict[str, str | None]]:
        """Field of a work that a person rewrote → what its file says ("file") and what they say ("yours")."""
        return read_changed_fields(self._db, self.get(key).key)

    def versions(self, key: str) -> list[Change]:
        """How a work differs from each of its other versions, in the order they came."""
        from wellread.library.versions import compare

        number = self._number(key)
        others = self._db.execute(
            "SELECT id FROM work WHERE group_id = (SELECT group_id FROM work WHERE id = ?) AND id <> ?"
            " AND removed = 0 ORDER BY id",
            (number, number),
        )
        return compare(self._db, number, [int(row[0]) for row in others.fetchall()])

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
        """Take back the last change that stands; None where there is none. Turning a page is no change.

        What one `change` did is taken back together; the last of it is told.
        """
        undone = self.undo_all()
        return undone[0] if undone else None

    def undo_all(self) -> tuple[Edit, ...]:
        """Take back the last change that stands; tells all that one `change` did, the last first."""
        row = self._db.execute(
            "SELECT id, batch FROM edit WHERE undone = 0 AND kind <> 'place' ORDER BY id DESC LIMIT 1"
        ).fetchone()
        if row is None:
            return ()
        event = {"event": "undo", "at": now(), "edit": row["id"]}
        self._recorder.write([event], lambda: self._apply(event))
        rows = self._db.execute("SELECT * FROM edit WHERE batch = ? ORDER BY id DESC", (row["batch"],))
        return tuple(map(_edit, rows))

    def _apply_edit(self, event: Event) -> int:
        with contextlib.suppress(UsageError):
            write_value(self._db, event["work"], event["kind"], event["name"], event["new"])
        cursor = self._db.execute(
            "INSERT INTO edit (at, work_key, kind, name, old, new) VALUES (?,?,?,?,?,?)",
            (event["at"], event["work"], event["kind"], event["name"], event["old"], event["new"]),
        )
        number = int(cursor.lastrowid or 0)
        batch = "(SELECT batch FROM edit WHERE id < ? ORDER BY id DESC LIMIT 1)" if event.get("joined") else "?"
        self._db.execute(f"UPDATE edit SET batch = {batch} WHERE id = ?", (number, number))
        return number

    def _apply_undo(self, event: Event) -> None:
        rows = self._db.execute(
            "SELECT * FROM edit WHERE batch = (SELECT batch FROM edit WHERE id = ?) AND undone = 0 ORDER BY id DESC",
            (event["edit"],),
        ).fetchall()
        for row in rows:
            with contextlib.suppress(UsageError):
                write_value(self._db, row["work_key"], row["kind"], row["name"], row["old"])
            self._db.execute("UPDATE edit SET undone = 1 WHERE id = ?", (row["id"],))

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


def jobs_by_default() -> int:
    """Worker processes when nobody says how many."""
    return max(1, os.cpu_count() or 1)
