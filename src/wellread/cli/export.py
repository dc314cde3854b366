"""`wellread export`: books and tables out of the library."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from wellread.errors import InputError, UsageError

if TYPE_CHECKING:
    from wellread.library import Library
    from wellread.records import Analysis, StoredWork

_UNSAFE = re.compile(r"[^\w.-]+")
TARGETS = ("epub", "html", "txt", "json", "csv")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread export`."""
    parser.add_argument("ids", nargs="*", metavar="ID", help="of works, or their first letters")
    parser.add_argument("--query", metavar="QUERY", help="export what this finds")
    parser.add_argument("--to", choices=TARGETS, default="epub", help="default: epub")
    parser.add_argument(
        "-o", "--output", type=Path, default=Path(), metavar="DIR", help="the folder to write into, or the book's file"
    )
    parser.add_argument("--notes", choices=("kept", "folded", "removed"), default="kept", help="the author's notes")
    parser.add_argument("--with-text", action="store_true", help="json, csv: the story's words too")
    parser.add_argument(
        "--mine", action="store_true", help="stars, shelves, tags, notes, corrections, searches: as JSON and Markdown"
    )
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library's folder (or WELLREAD_LIBRARY)")


def run(arguments: argparse.Namespace) -> int:
    """Write a file (of tables: three) for each work."""
    from wellread.library import Library, default_folder

    if not arguments.ids and arguments.query is None and not arguments.mine:
        raise UsageError("name works by their ids, or with --query")
    if arguments.mine and (arguments.ids or arguments.query is not None):
        raise UsageError("--mine takes all that is yours; it goes without ids and --query")
    with Library.open(arguments.library or default_folder(), create=False) as library:
        works = [library.get(key) for key in arguments.ids]
        works += list(library.find(arguments.query)) if arguments.query is not None else []
        folder = arguments.output.parent if _is_file_name(arguments) else arguments.output
        if folder is not arguments.output and len(works) != 1:
            raise UsageError(f"{arguments.output} is one file, and there are {len(works)} works: name a folder")
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"cannot write into {folder}: {error.strerror}") from error
        if arguments.mine:
            return _export_mine(library, arguments.output)
        n_failed = 0
        for work in works:
            try:
                for path in _export(library, work, arguments):
                    print(path)
            except InputError as error:
                n_failed += 1
                print(f"wellread: {error}", file=sys.stderr)
    return 1 if n_failed else 0


def _is_file_name(arguments: argparse.Namespace) -> bool:
    """Whether `-o` names the one file to be written ("out.epub"), and no folder that is there."""
    one_file = arguments.to != "csv" and not arguments.mine
    return one_file and arguments.output.suffix.lower() == f".{arguments.to}" and not arguments.output.is_dir()


def _export_mine(library: Library, folder: Path) -> int:
    from wellread.library.mine import write_mine

    mine = library.mine()
    data, page = folder / "wellread-mine.json", folder / "wellread-mine.md"
    data.write_text(json.dumps(mine, ensure_ascii=False, indent=1) + "\n", "utf-8", errors="replace")
    page.write_text(write_mine(mine), "utf-8", errors="replace")
    print(data, page, sep="\n")
    return 0


def _export(library: Library, work: StoredWork, arguments: argparse.Namespace) -> Iterator[Path]:
    analysis = _reading(library, work, deep=arguments.to in ("html", "json", "csv"))
    stem = _UNSAFE.sub("_", f"{work.title or Path(work.path).stem}-{work.key}").strip("._")
    for ending, content in _contents(analysis, work, arguments):
        path = arguments.output if _is_file_name(arguments) else arguments.output / f"{stem}.{ending}"
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))
        yield path


def _contents(analysis: Analysis, work: StoredWork, arguments: argparse.Namespace) -> Iterator[tuple[str, str | bytes]]:
    from wellread.publishing.epub import build_epub
    from wellread.publishing.page import build_page
    from wellread.publishing.plain import build_plain
    from wellread.publishing.tables import build_data, build_tables

    if arguments.to == "csv":
        tables = build_tables(analysis, work=work.key, with_text=arguments.with_text)
        yield from ((f"{name}.csv", table) for name, table in tables.items())
        return
    builders: dict[str, Callable[[], str | bytes]] = {
        "epub": lambda: build_epub(analysis, notes=arguments.notes),
        "html": lambda: build_page(analysis, spoilers=False),
        "txt": lambda: build_plain(analysis, notes=arguments.notes),
        "json": lambda: json.dumps(build_data(analysis, with_text=arguments.with_text), ensure_ascii=False) + "\n",
    }
    yield arguments.to, builders[arguments.to]()


def _reading(library: Library, work: StoredWork, *, deep: bool) -> Analysis:
    """The work read again from its original; without `deep`, only as far as a book needs."""
    from wellread.analysis import lay_out
    from wellread.cli.shelf import read_one
    from wellread.language import load_pipeline

    return read_one(library, work.key, load_pipeline()) if deep else lay_out(library.work(work.key))
