"""The commands of the library: taking in, finding, changing, checking."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from wellread.errors import InputError, UsageError
from wellread.text import say_count, show_controls

if TYPE_CHECKING:
    from wellread.corrections import Corrections
    from wellread.language import Pipeline
    from wellread.library import Library
    from wellread.library.versions import Change
    from wellread.records import Analysis, Hit, StoredWork


def _library_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library's folder (or WELLREAD_LIBRARY)")


def _open(arguments: argparse.Namespace, *, create: bool = False) -> Library:
    from wellread.library import Library, default_folder

    return Library.open(arguments.library or default_folder(), create=create)


def _count(words: str) -> int:
    """A number of works to show, at least one."""
    number = int(words)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def _say(words: str, *, aside: bool = False) -> None:
    """Print what may hold words of strangers: titles, names, paths. `aside` goes to standard error."""
    print(show_controls(words), file=sys.stderr if aside else sys.stdout)


def _format_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text, for people")


# ------------------------------------------------------------------------- add


def add_add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread add`."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="story files, archives or folders")
    parser.add_argument("-n", "--dry-run", action="store_true", help="tell what would be taken in")
    parser.add_argument("--now", action="store_true", help="read deeply at once (else: wellread update)")
    parser.add_argument("-j", "--jobs", type=_count, help="processes; default: one a core")
    parser.add_argument("-q", "--quiet", action="store_true", help="only what failed")
    _library_argument(parser)


def _open_for_adding(arguments: argparse.Namespace, stack: contextlib.ExitStack) -> Library:
    """The library; to try out what would be added where there is none yet, an empty one that is gone afterwards."""
    from wellread.library import Library, default_folder

    if arguments.dry_run and not (arguments.library or default_folder()).exists():
        return Library.open(stack.enter_context(tempfile.TemporaryDirectory()))
    return _open(arguments, create=True)


def run_add(arguments: argparse.Namespace) -> int:
    """Take files in."""
    from wellread.cli.progress import track
    from wellread.formats import find_story_files
    from wellread.library.library import jobs_by_default

    files: list[Path] = []
    n_failed = 0
    for path in arguments.paths:
        try:
            files.extend(find_story_files(Path(path)))
        except InputError as error:
            _say(f"wellread: {error}", aside=True)
            n_failed += 1
    counts = {"new": 0, "known": 0, "failed": n_failed, "part": 0}
    n_versions = 0
    jobs = arguments.jobs or (jobs_by_default() if len(files) > 20 else 1)
    with contextlib.ExitStack() as stack:
        library = stack.enter_context(_open_for_adding(arguments, stack))
        for added in track(library.add(files, jobs=jobs, dry_run=arguments.dry_run), total=len(files)):
            counts[added.outcome] += 1
            n_versions += len(added.versions)
            if added.reason:
                _say(f"wellread: {added.reason}", aside=True)
            if not arguments.quiet and added.outcome == "new" and len(files) <= 20:
                _say(f"{' '.join(added.keys)}  {added.path}")
                for key in added.versions:
                    _say(f"            {_version_line(library, key)}")
        if not arguments.quiet:
            verb = "would be added" if arguments.dry_run else "added"
            parts = f" (with {counts['part']} files of further parts)" if counts["part"] else ""
            versions = f" ({n_versions} versions of works that were here)" if n_versions else ""
            rest = f"{counts['known']} known, {counts['failed']} failed"
            print(f"{counts['new']} {verb}{parts}{versions}, {rest}", file=sys.stderr)
        if arguments.now and not arguments.dry_run:
            return max(_read_deeply(library, None, arguments.jobs), int(bool(counts["failed"])))
    return 1 if counts["failed"] else 0


# ---------------------------------------------------------------------- update


def add_update_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread update`."""
    parser.add_argument("--limit", type=int, metavar="N", help="read at most N works, the newest first")
    parser.add_argument("-j", "--jobs", type=_count, help="processes; default: one a core")
    _library_argument(parser)


def run_update(arguments: argparse.Namespace) -> int:
    """Read deeply what waits for it."""
    with _open(arguments) as library:
        return _read_deeply(library, arguments.limit, arguments.jobs)


def _read_deeply(library: Library, limit: int | None, jobs: int | None) -> int:
    from wellread.cli.deepening import read_waiting, stages_version
    from wellread.cli.progress import track

    keys = library.waiting(version=stages_version())[:limit]
    if not keys:
        print("nothing waits for a deep reading", file=sys.stderr)
        return 0
    n_failed = 0
    for key, problem in track(read_waiting(library, keys, jobs=jobs), total=len(keys)):
        if problem is not None:
            n_failed += 1
            _say(f"wellread: {key}: {problem}", aside=True)
    print(f"{len(keys) - n_failed} works read deeply", file=sys.stderr)
    return 1 if n_failed else 0


def read_one(library: Library, key: str, pipeline: Pipeline, *, corrections: Corrections | None = None) -> Analysis:
    """The deep reading of one work of the library.

    Args:
        library: where it is.
        key: the work.
        pipeline: makes the tokens.
        corrections: what it is read by; by default all that is known of it (`Library.corrections_to_read`).

    Raises:
        InputError: when the work is no longer found in its file.
    """
    from wellread.analysis import analyse

    wanted = library.corrections_to_read(key) if corrections is None else corrections
    return analyse(library.work(key), pipeline, corrections=wanted)


# ------------------------------------------------------------------ list, find


def add_list_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread list`."""
    parser.add_argument("query", nargs="*", metavar="QUERY", help="only works that this finds")
    parser.add_argument("--limit", type=_count, default=50, metavar="N", help="at most N (default 50)")
    _format_argument(parser)
    _library_argument(parser)


def run_list(arguments: argparse.Namespace) -> int:
    """List works, the newest first."""
    return _print_hits(arguments, snippets=False)


def add_find_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread find`."""
    parser.add_argument("query", nargs="+", metavar="QUERY", help='such as: ship:rory/jess words:<3000 "bus station"')
    parser.add_argument("--limit", type=_count, default=20, metavar="N", help="at most N (default 20)")
    parser.add_argument("--ask", action="store_true", help="the query is a question in plain words")
    parser.add_argument("--facets", action="store_true", help="count fandoms, ships and tags among the hits")
    _format_argument(parser)
    _library_argument(parser)


def run_find(arguments: argparse.Namespace) -> int:
    """Print what a query finds."""
    return _print_hits(arguments, snippets=True)


def _print_hits(arguments: argparse.Namespace, *, snippets: bool) -> int:
    query = join_words(arguments.query)
    facets = getattr(arguments, "facets", False)
    with _open(arguments) as library:
        if getattr(arguments, "ask", False):
            results = library.ask(" ".join(arguments.query), limit=arguments.limit)
        else:
            results = library.search(query, limit=arguments.limit, facets=facets or arguments.format == "json")
    if arguments.format == "json":
        print(json.dumps(asdict(results), ensure_ascii=False))
        return 0
    for hit in results.hits:
        _say(_hit_line(hit))
        if snippets and hit.snippet:
            _say(f"            {hit.snippet}")
    if facets:
        if results.n_counted < results.total:
            print(f"counted in the first {results.n_counted} works", file=sys.stderr)
        for name, values in results.facets:
            _say(f"{name}: " + ", ".join(f"{value} ({count})" for value, count in values))
    more = results.total - len(results.hits)
    if more > 0:
        print(f"and {more}{' or more' if results.capped else ''} others (--limit shows more)", file=sys.stderr)
    if not results.hits:
        print("nothing found", file=sys.stderr)
    return 0


def join_words(words: list[str]) -> str:
    """The shell's words as one query; what the shell was told to keep together stays together."""
    return " ".join(f'"{word}"' if " " in word and not set(word) & set('":()') else word for word in words)


def _hit_line(hit: Hit) -> str:
    work = hit.work
    by = f" by {', '.join(work.authors)}" if work.authors else ""
    facts = [work.fandoms[0] if work.fandoms else "", say_count(work.n_words, "word"), work.completeness or ""]
    stars = " " + "★" * work.stars if work.stars else ""
    return f"{work.key:<10}  {_title(work)}{by}{stars}  ({', '.join(fact for fact in facts if fact)})"


def _title(work: StoredWork) -> str:
    return work.title or f"(untitled) {Path(work.path).name}"


# ------------------------------------------------------------ show, remove, edit


def add_show_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread show`."""
    parser.add_argument("id", metavar="ID", help="of a work, or its first letters")
    _format_argument(parser)
    _library_argument(parser)


def run_show(arguments: argparse.Namespace) -> int:
    """Print what the library knows of one work."""
    with _open(arguments) as library:
        work = library.get(arguments.id)
        changes = library.versions(work.key)
        fields = library.changed_fields(work.key)
    if arguments.format == "json":
        compared = [asdict(change) for change in changes]
        print(json.dumps({**asdict(work), "compared": compared, "fields": fields}, ensure_ascii=False))
        return 0
    for name, value in asdict(work).items():
        shown = ", ".join(value) if isinstance(value, tuple | list) else "yes" if value is True else value
        if shown not in (None, "", False) and name != "versions":
            _say(f"{name.removeprefix('n_'):<14} {shown}")
    for name, said in fields.items():
        _say(f"{'the file says':<14} {name}: {said['file'] or 'nothing'}")
    for change in changes:
        _say(f"{'version':<14} {_say_version(change)}")
    return 0


def _say_version(change: Change) -> str:
    """Another version of a work, and how the work differs from it."""
    from wellread.library.versions import say_change

    return (
        f"{change.than}  (this one has the {say_change(change)})"
        if change.kind == "same words"
        else (f"{change.than}  (against it this one is {say_change(change)})")
    )


def _version_line(library: Library, key: str) -> str:
    """That a work came in as a version of another, and how it differs from the newest of them."""
    changes = library.versions(key)
    return f"a version of {_say_version(changes[-1])}" if changes else "a version of a work that was removed"


def add_remove_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread remove`."""
    parser.add_argument("ids", nargs="+", metavar="ID", help="of works, or their first letters")
    _library_argument(parser)


def run_remove(arguments: argparse.Namespace) -> int:
    """Put works out of sight; `undo` brings them back."""
    with _open(arguments) as library:
        works = [library.get(key) for key in arguments.ids]
        library.change((work.key, "remove", "", "1") for work in works)
        for work in works:
            _say(f"removed {work.key}  {_title(work)} (wellread undo brings it back)", aside=True)
    return 0


def add_edit_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread edit`."""
    parser.add_argument("id", metavar="ID", help="of a work, or its first letters")
    parser.add_argument(
        "changes", nargs="+", metavar="CHANGE", help="stars=4 read=yes shelf=+best tag=-sad title=New 'author=One; Two'"
    )
    _library_argument(parser)


def run_edit(arguments: argparse.Namespace) -> int:
    """Change what you say of a work."""
    with _open(arguments) as library:
        library.change((arguments.id, *parse_change(change)) for change in arguments.changes)
    return 0


def parse_change(change: str) -> tuple[str, str, str]:
    """(kind, name, value) of a change as typed: `stars=4`, `shelf=+best`, `title=New name`.

    Raises:
        UsageError: when it is no such change.
    """
    name, sign, value = change.partition("=")
    if not sign:
        raise UsageError(f"{change!r} is no change; say it as name=value, such as stars=4")
    if name in ("shelf", "tag"):
        label = value.lstrip("+-")
        return name, label, "" if value.startswith("-") else label
    if name == "read":
        return name, "", "1" if value.lower() in ("yes", "1", "true") else "0"
    if name == "stars":
        if value not in ("", "1", "2", "3", "4", "5"):
            raise UsageError("stars are 1 to 5")
        return name, "", value
    return "field", name, value


def add_save_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread save`."""
    parser.add_argument("name", metavar="NAME", help="found again with search:NAME")
    parser.add_argument("query", nargs="*", metavar="QUERY", help="none forgets the search")
    _library_argument(parser)


def run_save(arguments: argparse.Namespace) -> int:
    """Keep a search under a name."""
    query = join_words(arguments.query)
    with _open(arguments) as library:
        library.parse(query)
        library.edit(None, "saved", arguments.name, query)
    return 0


def add_undo_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread undo`."""
    _library_argument(parser)


def run_undo(arguments: argparse.Namespace) -> int:
    """Take back the last change."""
    with _open(arguments) as library:
        edits = library.undo_all()
    if not edits:
        print("there is nothing to undo", file=sys.stderr)
    for edit in edits:
        what = f"{edit.kind} {edit.name}".strip()
        _say(f"{edit.work or 'library'}: {what} is {edit.old or 'empty'} again", aside=True)
    return 0


def add_log_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread log`."""
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="at most N (default 50)")
    _format_argument(parser)
    _library_argument(parser)


def run_log(arguments: argparse.Namespace) -> int:
    """Print changes, the last first."""
    with _open(arguments) as library:
        edits = library.log(limit=arguments.limit)
    for edit in edits:
        if arguments.format == "json":
            print(json.dumps(asdict(edit), ensure_ascii=False))
        else:
            undone = "  (undone)" if edit.undone else ""
            what = f"{edit.kind} {edit.name}".strip()
            _say(f"{edit.at}  {edit.work or 'library':<10}  {what}: {edit.old or '–'} → {edit.new or '–'}{undone}")
    return 0


# -------------------------------------------------------------- doctor, rebuild


def add_doctor_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread doctor`."""
    _library_argument(parser)


def run_doctor(arguments: argparse.Namespace) -> int:
    """Check the library; exit status 1 where something is wrong."""
    from wellread.library.checks import check

    with _open(arguments) as library:
        library.originals.sweep()
        found = list(check(library))
        troubles = [trouble for trouble in found if trouble.kind != "stray"]
        n_stray = len(found) - len(troubles)
        n_works = "?" if any(trouble.kind == "page" for trouble in troubles) else len(library)
    for trouble in troubles:
        _say(f"{trouble.kind}: {trouble.message}")
    if n_stray:
        told = f"{say_count(n_stray, 'file')} kept by a run that was stopped, and of no work yet"
        print(f"note: {told}: adding the same folder again takes them in", file=sys.stderr)
    print(f"{n_works} works, {len(troubles) or 'no'} trouble{'s' if len(troubles) != 1 else ''}", file=sys.stderr)
    return 1 if troubles else 0


def add_rebuild_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread rebuild`."""
    _library_argument(parser)


def run_rebuild(arguments: argparse.Namespace) -> int:
    """Make the database anew from the originals and what you did."""
    from wellread.library import default_folder
    from wellread.library.checks import BEFORE, rebuild

    folder = arguments.library or default_folder()
    lost: list[str] = []
    n_works = rebuild(folder, on_lost=lost.append)
    for digest in lost:
        _say(f"original: the file {digest} is missing or not what it was")
    print(f"{n_works} works, made anew from their files; wellread update reads them deeply", file=sys.stderr)
    if lost:
        told = (
            f"{say_count(len(lost), 'file')} could not be read as they came; the database as it was is kept as {BEFORE}"
        )
        print(told, file=sys.stderr)
    return 1 if lost else 0


def add_backup_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread backup`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a zip to write, or with --restore to read")
    parser.add_argument("--restore", action="store_true", help="make a library from the file")
    _library_argument(parser)


def run_backup(arguments: argparse.Namespace) -> int:
    """Copy the library to one file, or make one from such a file."""
    from wellread.library import default_folder
    from wellread.library.checks import back_up, restore

    folder = arguments.library or default_folder()
    if arguments.restore:
        print(f"{restore(arguments.file, folder)} works restored", file=sys.stderr)
    else:
        back_up(folder, arguments.file)
    return 0
