"""`wellread read`: files in, what was found out."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from wellread.errors import InputError, UsageError
from wellread.text import show_controls

if TYPE_CHECKING:
    from wellread.corrections import Corrections
    from wellread.language import Pipeline
    from wellread.records import Analysis

_UNSAFE = re.compile(r"[^\w.-]+")
FORMATS = ("text", "json", "script", "html", "booknlp")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread read`."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a story file, an archive, or a folder of them")
    parser.add_argument("--format", choices=FORMATS, default="text", help="default: text, for people")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write; a folder for booknlp")
    parser.add_argument("--brief", action="store_true", help="text: a line a work")
    parser.add_argument("--notes", action="store_true", help="text: unfold the author's notes")
    parser.add_argument("--spoilers", action="store_true", help="text: tell how it ends")
    parser.add_argument("--beats", action="store_true", help="text: list what passes between people")
    parser.add_argument("--why", metavar="LINE", help="why this speaker: the number of a line, or some of its words")
    parser.add_argument("--corrections", type=Path, metavar="FILE", help="what you put right (docs/corrections.md)")
    parser.add_argument("--pipeline", metavar="NAME", help="a spaCy pipeline installed here, instead of our own model")


@dataclass(slots=True)
class _Run:
    """Where one run of the command stands."""

    arguments: argparse.Namespace
    out: TextIO
    pipeline: Pipeline | None = None
    n_read: int = 0
    failures: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)

    def name(self, analysis: Analysis) -> str:
        """A stem for the files of one work, used once in a run and safe as a file name."""
        path = (analysis.work.source.path or "work").replace("\\", "/").rsplit("/", 1)[-1]
        stem = _UNSAFE.sub("_", path.rsplit(".", 1)[0]).strip("._") or "work"
        name, number = stem, 2
        while name in self.names:
            name, number = f"{stem}-{number}", number + 1
        self.names.add(name)
        return name

    def fail(self, error: Exception) -> None:
        """Name a file that could not be read; the rest goes on."""
        self.failures.append(str(error))
        print(f"wellread: {show_controls(str(error))}", file=sys.stderr)


def run(arguments: argparse.Namespace) -> int:
    """Read every path and print what was found."""
    if arguments.why is not None and arguments.format not in ("text", "json"):
        raise UsageError(f"--why answers in text or json, not as {arguments.format}")
    if arguments.format == "booknlp" and arguments.output is None:
        raise UsageError("--format booknlp writes several files: name a folder with -o")
    if arguments.output is None or arguments.format == "booknlp" or _wants_folder(arguments):
        return _run(_Run(arguments, sys.stdout))
    try:
        out = arguments.output.open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(f"cannot write {arguments.output}: {error.strerror}") from error
    with out:
        return _run(_Run(arguments, out))


def _wants_folder(arguments: argparse.Namespace) -> bool:
    """Whether `-o` names a folder of pages: several are read, or it is one."""
    several = len(arguments.paths) > 1 or any(Path(path).is_dir() for path in arguments.paths)
    return arguments.format == "html" and arguments.output is not None and (several or arguments.output.is_dir())


def _run(state: _Run) -> int:
    for analysis in _readings(state):
        state.n_read += 1
        if state.arguments.format != "text" or state.arguments.brief:
            _tell_lost_corrections(analysis)
        _write(state, analysis)
    if len(state.failures) > 1 or (state.failures and state.n_read):
        print(f"wellread: {state.n_read} read, {len(state.failures)} could not be read", file=sys.stderr)
    return 1 if state.failures else 0


def _tell_lost_corrections(analysis: Analysis) -> None:
    """The card shows warnings; whoever asked for something else must hear what no longer fits all the same."""
    for warning in analysis.warnings:
        if warning.code.startswith("correction-"):
            print(f"wellread: {show_controls(warning.message)}", file=sys.stderr)


def _readings(state: _Run) -> Iterator[Analysis]:
    """Readings of all works, with a progress bar where somebody is watching."""
    from wellread.analysis import read_path
    from wellread.cli.progress import track
    from wellread.formats import find_story_files, group_story_files
    from wellread.language import load_pipeline

    corrections = _read_corrections(state.arguments.corrections)
    files: list[Path] = []
    for path in state.arguments.paths:
        try:
            files.extend(find_story_files(Path(path)))
        except InputError as error:
            state.fail(error)
    if files:
        state.pipeline = load_pipeline(state.arguments.pipeline)
    groups = group_story_files(files)
    for group in track(groups, total=len(groups)):
        try:
            named = group if len(group) > 1 else group[0]
            yield from read_path(named, nlp=state.pipeline, corrections=corrections, on_error=state.fail)
        except InputError as error:
            state.fail(error)


def _read_corrections(path: Path | None) -> Corrections | None:
    if path is None:
        return None
    from wellread.corrections import read_corrections

    return read_corrections(path)


def _write(state: _Run, analysis: Analysis) -> None:
    if state.arguments.why is not None:
        from wellread.cli.why import build_explanation, explain_line

        if state.arguments.format == "json":
            json.dump(build_explanation(analysis, state.arguments.why), state.out, ensure_ascii=False)
            state.out.write("\n")
        else:
            state.out.write(show_controls(explain_line(analysis, state.arguments.why)))
    elif state.arguments.beats and state.arguments.format == "text":
        from wellread.cli.beats import build_beat_list

        state.out.write(show_controls(build_beat_list(analysis, spoilers=state.arguments.spoilers)))
    elif state.arguments.format == "json":
        from wellread.records.document import build_document

        json.dump(build_document(analysis), state.out, ensure_ascii=False, separators=(",", ":"))
        state.out.write("\n")
    elif state.arguments.format == "script":
        from wellread.cli.script import build_script

        state.out.write(show_controls(build_script(analysis)))
    elif state.arguments.format == "html":
        _write_page(state, analysis)
    elif state.arguments.format == "booknlp":
        from wellread.publishing.booknlp import write_booknlp

        write_booknlp(analysis, state.arguments.output, state.name(analysis))
    else:
        _print_card(state, analysis)


def _write_page(state: _Run, analysis: Analysis) -> None:
    from wellread.publishing.page import build_page

    page = build_page(analysis, spoilers=state.arguments.spoilers)
    if _wants_folder(state.arguments):
        state.arguments.output.mkdir(parents=True, exist_ok=True)
        (state.arguments.output / f"{state.name(analysis)}.html").write_text(page, "utf-8", newline="\n")
    else:
        state.out.write(page)


def _print_card(state: _Run, analysis: Analysis) -> None:
    from wellread.cli.card import build_brief, build_card
    from wellread.cli.console import SafeConsole

    width = None if state.out is sys.stdout and sys.stdout.isatty() else 100
    console = SafeConsole(file=state.out, highlight=False, width=width, soft_wrap=False)
    if state.arguments.brief:
        console.print(build_brief(analysis))
    else:
        if state.n_read > 1:
            console.print()
        console.print(build_card(analysis, notes=state.arguments.notes, spoilers=state.arguments.spoilers))
