"""`wellread correct`: what a person puts right in a work of the library, followed by every later reading."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from wellread.corrections import Correction, Corrections, Line, Merge, Narrator, Pronouns, Rename, Split
from wellread.corrections.write import render
from wellread.errors import UsageError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread correct`."""
    parser.add_argument("id", metavar="ID", help="of a work, or its first letters")
    parser.add_argument("--merge", nargs="+", metavar="NAME", help="these are one person, called as the first")
    parser.add_argument("--split", nargs="+", metavar="NAME", help="the first is not who goes by the names after it")
    parser.add_argument("--rename", nargs=2, metavar=("OLD", "NEW"), help="somebody goes by another name")
    parser.add_argument("--pronouns", nargs=2, metavar=("NAME", "PRONOUNS"), help="such as: Alex they/them")
    parser.add_argument("--narrator", metavar="NAME", help='who says "I" in the narration')
    parser.add_argument("--line", nargs=2, metavar=("WORDS", "SPEAKER"), help="the line that begins so is theirs")
    parser.add_argument("--chapter", type=int, metavar="N", help="with --line: where it stands")
    parser.add_argument("--file", type=Path, metavar="TOML", help="take all corrections of a file")
    parser.add_argument("--forget", type=int, metavar="N", help="take the Nth of the corrections listed away")
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library's folder (or WELLREAD_LIBRARY)")


def run(arguments: argparse.Namespace) -> int:
    """Keep what is said; without anything, print what was put right so far as TOML, numbered."""
    from wellread.library import Library, default_folder

    with Library.open(arguments.library or default_folder(), create=False) as library:
        key = library.get(arguments.id).key
        known = list_corrections(library.corrections(key))
        if arguments.forget is not None:
            if not 1 <= arguments.forget <= len(known):
                raise UsageError(f"there are {len(known)} corrections; --forget names one by its number")
            library.forget_correction(key, known[arguments.forget - 1])
            print("forgotten (wellread undo brings it back)", file=sys.stderr)
            return 0
        wanted = _wanted(arguments)
        if not wanted:
            for number, correction in enumerate(known, start=1):
                print(f"# {number}\n{render(correction)}")
            return 0
        edits = library.correct_all(key, wanted)
    print(f"{len(edits)} corrections kept; wellread update reads by them", file=sys.stderr)
    return 0


def list_corrections(corrections: Corrections) -> list[Correction]:
    """All of them in the order in which they are applied."""
    people: list[Correction] = [*corrections.splits, *corrections.merges, *corrections.renames]
    return [*people, *corrections.pronouns, *corrections.narrators, *corrections.lines]


def _wanted(arguments: argparse.Namespace) -> list[Correction]:
    """What the words of the command say.

    Raises:
        UsageError: when a merge or split names too few, or the file cannot be followed.
    """
    wanted: list[Correction] = []
    if arguments.file is not None:
        from wellread.corrections import read_corrections

        wanted += list_corrections(read_corrections(arguments.file))
    for option in ("merge", "split"):
        if getattr(arguments, option) and len(getattr(arguments, option)) < 2:
            raise UsageError(f"--{option} needs two names at least")
    if arguments.split:
        wanted.append(Split(arguments.split[0], tuple(arguments.split[1:])))
    if arguments.merge:
        wanted.append(Merge(tuple(arguments.merge), arguments.merge[0]))
    if arguments.rename:
        wanted.append(Rename(*arguments.rename))
    if arguments.pronouns:
        wanted.append(Pronouns(arguments.pronouns[0], arguments.pronouns[1] or None))
    if arguments.narrator:
        wanted.append(Narrator(arguments.narrator))
    if arguments.line:
        wanted.append(Line(arguments.line[0], arguments.line[1] or None, chapter=arguments.chapter))
    return wanted
