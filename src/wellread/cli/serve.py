"""`wellread serve`: the library in a browser."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from wellread.errors import UsageError

_PORT = 8377


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be said to `wellread serve`."""
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library's folder (or WELLREAD_LIBRARY)")
    parser.add_argument("--port", type=int, metavar="N", help=f"default: {_PORT}, or the next that is free")
    parser.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help="default: this machine alone")
    parser.add_argument("--password-file", type=Path, metavar="FILE", help="its first line; or WELLREAD_PASSWORD")
    parser.add_argument("--name", action="append", default=[], metavar="HOST", help="a host name it is reached by")
    parser.add_argument("--open", action="store_true", help="show it in the browser")
    parser.add_argument("--no-reading", action="store_true", help="read nothing deeply meanwhile")
    parser.add_argument("--only-opened", action="store_true", help="read deeply only what is opened")


def run(arguments: argparse.Namespace) -> int:
    """Serve until interrupted."""
    from wellread import __version__
    from wellread.library import Library, default_folder
    from wellread.web.server import serve
    from wellread.web.settings import Settings

    folder = (arguments.library or default_folder()).absolute()
    Library.open(folder).close()
    settings = Settings(
        library=folder,
        host=arguments.host,
        port=_PORT if arguments.port is None else arguments.port,
        password=_read_password(arguments.password_file),
        names=tuple(arguments.name),
        reader=() if arguments.no_reading else (sys.executable, "-m", "wellread.cli.deep"),
        fill=not arguments.only_opened,
        version=__version__,
    )
    serve(settings, say=_say, open_browser=arguments.open, search_port=arguments.port is None)
    return 0


def _say(address: str) -> None:
    print(f"Your library is at {address}  (Ctrl+C ends it)", file=sys.stderr, flush=True)


def _read_password(file: Path | None) -> str | None:
    if file is None:
        return os.environ.get("WELLREAD_PASSWORD") or None
    try:
        words = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: {error}") from error
    if not words or not words[0].strip():
        raise UsageError(f"{file}: its first line is empty")
    return words[0].strip()
