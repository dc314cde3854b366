"""Whether a library is whole, making its database anew, and copying it to one file and back."""

from __future__ import annotations

import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from wellread.errors import InputError
from wellread.library.journal import Journal
from wellread.library.library import DATABASE, JOURNAL, ORIGINALS, Library
from wellread.library.originals import Originals
from wellread.records import Trouble

_BACKED_UP = (JOURNAL,)
#: where a rebuild leaves the database that may hold what no file does any more
BEFORE = "library.before.db"


def check(library: Library) -> Iterator[Trouble]:
    """Everything that is wrong: pages, references, index against tables, digests of originals."""
    db = library.connection
    damage = _find_damage(db)
    if damage is not None:
        yield Trouble("page", f"the database is damaged: {damage} (wellread rebuild makes it anew)")
        return
    for row in db.execute("SELECT value FROM meta WHERE name LIKE 'skipped %'"):
        yield Trouble("skipped", f"the journal tells of something that could not be done again: {row[0]}")
    for row in db.execute("PRAGMA foreign_key_check"):
        yield Trouble("reference", f"table {row[0]} points to a row of {row[2]} that is not there")
    yield from _check_index(db)
    yield from _check_originals(library)


def _find_damage(db: sqlite3.Connection) -> str | None:
    """What SQLite itself finds wrong with its file."""
    try:
        found = db.execute("PRAGMA integrity_check").fetchone()[0]
    except sqlite3.DatabaseError as error:
        return str(error)
    return None if found == "ok" else str(found).splitlines()[0]


def _check_index(db: sqlite3.Connection) -> Iterator[Trouble]:
    try:
        db.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        yield Trouble("index", f"the word index does not fit the works: {error} (wellread rebuild makes it anew)")
    lost = db.execute("SELECT count(*) FROM work w LEFT JOIN content c ON c.work_id = w.id WHERE c.work_id IS NULL")
    n_lost = lost.fetchone()[0]
    if n_lost:
        yield Trouble("content", f"{n_lost} works have lost their words (wellread rebuild makes them anew)")


def _check_originals(library: Library) -> Iterator[Trouble]:
    wanted = {row[0] for row in library.connection.execute("SELECT sha256 FROM file")}
    for sha256 in sorted(wanted):
        if not library.originals.check(sha256):
            yield Trouble("original", f"the file {sha256} is missing or not what it was")
    for sha256 in library.originals:
        if sha256 not in wanted:
            yield Trouble("stray", f"the file {sha256} is kept but no work is from it")


def rebuild(folder: Path, *, on_lost: Callable[[str], None] | None = None) -> int:
    """Make the database anew from the originals and the journal; returns the number of works.

    The old database stays until the new one is whole; and beside it, as `BEFORE`, where files that works came from are
    missing or not what they were: then the words of these works may stand nowhere else.

    Args:
        folder: the library's.
        on_lost: is told the digest of each of those files.

    Raises:
        InputError: when there is no library in `folder`.
    """
    if not (folder / JOURNAL).exists() and not (folder / DATABASE).exists():
        raise InputError("there is no library here", path=str(folder))
    fresh = folder / "rebuild"
    _empty(fresh)
    fresh.mkdir(mode=0o700, exist_ok=True)
    if (folder / JOURNAL).exists():
        (fresh / JOURNAL).hardlink_to(folder / JOURNAL)
    (fresh / ORIGINALS).symlink_to((folder / ORIGINALS).resolve(), target_is_directory=True)
    with Library.open(fresh) as library:
        n_works = len(library)
        library.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        library.connection.execute("PRAGMA journal_mode = DELETE")
    lost = _find_lost(folder)
    for digest in lost:
        if on_lost is not None:
            on_lost(digest)
    if lost and (folder / DATABASE).exists():
        _set_aside(folder)
    for ending in ("-wal", "-shm"):
        (folder / (DATABASE + ending)).unlink(missing_ok=True)
    (fresh / DATABASE).replace(folder / DATABASE)
    _empty(fresh)
    fresh.rmdir()
    return n_works


def _find_lost(folder: Path) -> list[str]:
    """Digests of files that came in, as the journal tells, and are missing or not what they were."""
    originals = Originals(folder / ORIGINALS)
    told = (event for event, _ in Journal(folder / JOURNAL).read() if event["event"] == "add")
    digests = dict.fromkeys(part["sha256"] for event in told for part in event.get("parts") or [event])
    return [digest for digest in digests if not originals.check(digest)]


def _set_aside(folder: Path) -> None:
    """Keep the database as `BEFORE`, unless one is kept already: the first held most."""
    if (folder / BEFORE).exists():
        return
    try:
        with sqlite3.connect(folder / DATABASE) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
    except sqlite3.DatabaseError:
        pass  # damaged: kept as it is
    # a second name, not another one: killed here, the library still has its database
    (folder / BEFORE).hardlink_to(folder / DATABASE)


def _empty(folder: Path) -> None:
    """Remove the files of a rebuild; the originals are only pointed to and stay."""
    for path in folder.iterdir() if folder.exists() else ():
        path.unlink()


def back_up(folder: Path, target: Path) -> None:
    """Everything that cannot be made again, in one zip: the journal and the originals.

    Raises:
        InputError: when there is no library in `folder`, or `target` is there already.
    """
    if not (folder / JOURNAL).exists():
        raise InputError("there is no library here", path=str(folder))
    if target.exists():
        raise InputError("is there already", path=str(target))
    partial = target.with_name(target.name + ".part")
    try:
        _write_backup(folder, partial)
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise InputError(f"cannot be written: {error.strerror or error}", path=str(target)) from error


def _write_backup(folder: Path, target: Path) -> None:
    # The journal first: it may grow meanwhile, and then the file holds an original too many, never one too few.
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in _BACKED_UP:
            archive.write(folder / name, name)
        for path in sorted((folder / ORIGINALS).glob("??/*")):
            if len(path.name) == 64:
                archive.write(path, f"{ORIGINALS}/{path.parent.name}/{path.name}")


def restore(source: Path, folder: Path) -> int:
    """Make a library in `folder` from a backup; returns the number of works.

    Raises:
        InputError: when there is a library already, or `source` is no backup.
    """
    if (folder / DATABASE).exists() or (folder / JOURNAL).exists():
        raise InputError("there is a library here already", path=str(folder))
    if not zipfile.is_zipfile(source):
        raise InputError("is no backup of a library", path=str(source))
    try:
        with zipfile.ZipFile(source) as archive:
            targets = {name: _safe_target(folder, name, source) for name in archive.namelist()}
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # The journal last: a restoring that stops half-way is no library yet, and can be begun again.
            for name in sorted(targets, key=lambda name: name == JOURNAL):
                targets[name].parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                targets[name].write_bytes(archive.read(name))
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise InputError(f"is a damaged backup: {error}", path=str(source)) from error
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror or error}", path=str(folder)) from error
    with Library.open(folder) as library:
        return len(library)


def _safe_target(folder: Path, name: str, source: Path) -> Path:
    """Where a member may be written: the journal, or a digest below the originals; nothing else."""
    pieces = name.split("/")
    digest = pieces[-1]
    is_original = len(pieces) == 3 and pieces[0] == ORIGINALS and digest[:2] == pieces[1] and digest.isalnum()
    if name not in _BACKED_UP and not is_original:
        raise InputError(f"holds {name!r}, which no backup of ours does", path=str(source))
    return folder.joinpath(*pieces)
