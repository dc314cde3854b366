"""`wellread`: arguments in, a reading out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from wellread.errors import InputError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit status (0 done, 1 some file could not be read, 2 the words were wrong)."""
    arguments = _build_parser().parse_args(argv)
    return _read(arguments)


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wellread", description="Reads fan fiction, on your own machine.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    read = commands.add_parser("read", help="read story files and print what was found")
    read.add_argument("paths", nargs="+", metavar="PATH")
    read.add_argument("--format", choices=("text", "json"), default="text")
    return parser


def _read(arguments: argparse.Namespace) -> int:
    from wellread.analysis import read
    from wellread.records.document import build_document

    status = 0
    for path in arguments.paths:
        try:
            for analysis in read(path):
                print(json.dumps(build_document(analysis), ensure_ascii=False))
        except InputError as error:
            print(f"wellread: {error}", file=sys.stderr)
            status = 1
    return status
