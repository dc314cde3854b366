"""`wellread fandoms`: the packs at hand, one of them shown or checked, and a new one begun from stories."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wellread.errors import InputError, UsageError

if TYPE_CHECKING:
    from wellread.records import Analysis
    from wellread.records.fandom import Pack


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread fandoms`."""
    parser.set_defaults(action="list")
    actions = parser.add_subparsers(metavar="ACTION", dest="action")
    actions.add_parser("list", help="the packs at hand (also without an action)")
    show = actions.add_parser("show", help="print what a pack knows")
    show.add_argument("name", nargs="+", metavar="NAME", help="the fandom, or part of its name")
    show.add_argument("--format", choices=("text", "json"), default="text", help="default: text, for people")
    check = actions.add_parser("check", help="look for faults in pack files")
    check.add_argument("files", nargs="*", type=Path, metavar="FILE", help="default: all in your own folder")
    new = actions.add_parser("new", help="begin a pack from stories at hand: who and where, counted")
    new.add_argument("name", metavar="NAME", help="the fandom, as archives write it")
    new.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="stories of it")
    new.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: standard output")


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for."""
    actions = {"list": _list, "show": _show, "check": _check, "new": _new}
    return actions[arguments.action or "list"](arguments)


def _list(_: argparse.Namespace) -> int:
    from wellread.fandoms import load_shelf, user_folder

    shelf = load_shelf()
    n_faulty = len(shelf.warnings)
    for file in shelf.files:
        own = "  (yours)" if file.path.parent == user_folder() else ""
        try:
            pack = file.load()
        except InputError as error:
            print(f"wellread: {error}", file=sys.stderr)
            n_faulty += 1
            continue
        parts = f"{len(pack.people)} people, {len(pack.ships)} ships, {len(pack.moments)} moments"
        print(f"{file.head.name}{own}: {parts}")
    for warning in shelf.warnings:
        print(f"wellread: {warning.message}", file=sys.stderr)
    print(f"your own packs: {user_folder()}", file=sys.stderr)
    return 1 if n_faulty else 0


def _show(arguments: argparse.Namespace) -> int:
    pack = _find(" ".join(arguments.name))
    if arguments.format == "json":
        from dataclasses import asdict

        print(json.dumps(asdict(pack), ensure_ascii=False, indent=1))
    else:
        print(_as_text(pack))
    return 0


def _find(wanted: str) -> Pack:
    from wellread.fandoms import load_shelf

    files = load_shelf().files
    asked = wanted.casefold()
    exact = [file for file in files if asked in {name.casefold() for name in (file.head.name, *file.head.aliases)}]
    found = exact or [file for file in files if asked in file.head.name.casefold()]
    if len(found) == 1:
        return found[0].load()
    names = "; ".join(file.head.name for file in (found or files))
    raise UsageError(f"{'several packs are' if found else 'no pack is'} called {wanted}: {names}")


def _as_text(pack: Pack) -> str:
    from wellread.fandoms.names import spell_pair

    lines = [pack.head.name, f"  made from: {pack.head.made_from}", "", "People"]
    for person in pack.people:
        also = f" ({', '.join(person.aliases)})" if person.aliases else ""
        kin = "; ".join(f"{role}: {', '.join(names)}" for role, names in person.kin)
        lines.append(f"  {person.name}{also} {person.pronouns or ''}".rstrip() + (f" - {kin}" if kin else ""))
    lines += ["", "Ships"]
    for ship in pack.ships:
        names = f" ({', '.join(ship.names)})" if ship.names else ""
        lines.append(f"  {spell_pair(pack, ship.people[0], ship.people[1], 'romantic')}{names}")
    lines += ["", "Places", "  " + ", ".join(place.name for place in pack.places)]
    if pack.moments:
        lines += ["", "Moments"]
    for moment in pack.moments:
        lines.append(f"  {moment.title} ({moment.where or 'no place noted'}) [{moment.id}]")
        lines.append(f"    {moment.happens}" + (f" Then: {moment.next}" if moment.next else ""))
    return "\n".join(lines)


def _check(arguments: argparse.Namespace) -> int:
    from wellread.fandoms import find_faults, user_folder
    from wellread.fandoms.load import read_source

    folder = user_folder()
    files: list[Path] = arguments.files or (sorted(folder.glob("*.toml")) if folder.is_dir() else [])
    n_faulty = 0
    for path in files:
        try:
            faults = find_faults(read_source(path), path=str(path))
        except InputError as error:
            faults = (error,)
        for fault in faults:
            print(fault)
        n_faulty += bool(faults)
    print(f"{len(files)} checked, {n_faulty} with faults", file=sys.stderr)
    return 1 if n_faulty else 0


def _new(arguments: argparse.Namespace) -> int:
    from wellread.analysis import read_path
    from wellread.fandoms.begin import begin_pack
    from wellread.formats import find_story_files
    from wellread.language import load_pipeline

    pipeline, n_failed = load_pipeline(), 0
    readings: list[Analysis] = []
    for path in arguments.paths:
        try:
            for file in find_story_files(path):
                readings.extend(read_path(file, nlp=pipeline))
        except InputError as error:
            print(f"wellread: {error}", file=sys.stderr)
            n_failed += 1
    if not readings:
        return 1
    pack = begin_pack(arguments.name, readings)
    if arguments.output is None:
        print(pack, end="")
    else:
        try:
            # A pack that somebody has worked at for an evening is not written over.
            with arguments.output.open("x", encoding="utf-8", newline="\n") as file:
                file.write(pack)
        except FileExistsError as error:
            raise UsageError(f"{arguments.output} is there already: name another file") from error
        except OSError as error:
            raise UsageError(f"cannot write {arguments.output}: {error.strerror}") from error
    return 1 if n_failed else 0
