"""`wellread compare`: works of one pair side by side."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from wellread.errors import InputError, UsageError

if TYPE_CHECKING:
    from wellread.library import Library
    from wellread.web.comparing import Comparison, Side, Step
    from wellread.web.reading import Reading

_LEVELS = "▁▂▃▄▅▆▇█"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread compare`."""
    parser.add_argument("ids", nargs="+", metavar="ID", help="two to six works, by their ids or first letters")
    parser.add_argument(
        "--pair", default="", metavar="A/B", help="whose closeness; default: the first work's main pair"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text, for people")
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library's folder (or WELLREAD_LIBRARY)")


def run(arguments: argparse.Namespace) -> int:
    """Compare, reading deeply what was not yet. It tells how the stories end."""
    from wellread.library import Library, default_folder
    from wellread.web.comparing import LEAST, MOST, compare

    keys = list(dict.fromkeys(arguments.ids))
    if not LEAST <= len(keys) <= MOST:
        raise UsageError(f"name {LEAST} to {MOST} works")
    with Library.open(arguments.library or default_folder(), create=False) as library:
        readings = [_read(library, key) for key in keys]
    comparison = compare(readings, pair=arguments.pair)
    if arguments.format == "json":
        print(json.dumps(_plain(comparison), ensure_ascii=False))
    else:
        print(_tell(comparison))
    return 0


def _read(library: Library, key: str) -> tuple[str, Reading]:
    """Title and deep reading of a work."""
    from wellread.cli.deep import answer
    from wellread.web.documents import Documents

    work = library.get(key)
    documents = Documents(library.folder)
    if not documents.find(library, work.key).exact:
        print(f"reading {work.title or work.key} deeply", file=sys.stderr)
        failed = answer(library.folder, work.key, frozenset()).get("failed")
        if failed:
            raise InputError(failed, path=work.key)
    return work.title or Path(work.path).name, documents.find(library, work.key).reading


def _plain(comparison: Comparison) -> dict[str, object]:
    """The comparison as plain values, without what only a picture needs."""
    values = asdict(comparison)
    for side, kept in zip(values["sides"], comparison.sides, strict=True):
        del side["path"]
        side["kinds"] = sorted(kept.kinds)
    return values


def _tell(comparison: Comparison) -> str:
    shared = ", ".join(comparison.shared)
    lines = [f"what all share: {'; '.join((*comparison.same, *([shared] if shared else []))) or 'nothing'}"]
    for side in comparison.sides:
        lines += ["", *_side(side)]
    return "\n".join(lines)


def _side(side: Side) -> list[str]:
    from wellread.web.phrases import tell_canon

    pair = " and ".join(side.pair) if side.pair else "no pair"
    told = ((title, *tell_canon(relation, departs)) for title, relation, departs in side.canon)
    canon = "; ".join(f"{before} {title}{after}" for title, before, after in told)
    rows = (
        ("closeness", draw_levels(side.closeness)),
        ("says it first", _step(side.first_love)),
        ("first kiss", _step(side.first_kiss)),
        ("who leaves", _step(side.parting)),
        ("farthest apart", _step(side.lowest)),
        ("great turn", _step(side.turn)),
        ("ends", side.ending or "–"),
        ("from canon", canon or "–"),
        ("told in", f"{', '.join(side.style) or '–'}, {side.n_words:,} words"),
    )
    title = f"{side.key}  {side.title}: {pair}{'' if side.fits else ' (another pair)'}"
    return [title, *(f"  {label:<15} {words}" for label, words in rows)]


def draw_levels(closeness: tuple[float, ...]) -> str:
    """Ten values of -3..3 as ten bars, and the last as a number; "–" where there are none."""
    if not closeness:
        return "–"
    top = len(_LEVELS) - 1
    bars = "".join(_LEVELS[max(0, min(top, round((value + 3) / 6 * top)))] for value in closeness)
    return f"{bars}  {closeness[-1]:+.1f}"


def _step(step: Step | None) -> str:
    return "–" if step is None else f"{step.share:>4.0%}  {step.words}: {step.sentence}"
