"""`wellread`: arguments in, a reading out.

Commands are listed in `COMMANDS` and their modules imported only when used: `wellread --help` must answer at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from wellread.errors import UsageError, WellreadError
from wellread.text import show_controls

#: command → (module, help, other names); the module has `add_arguments` and `run`, or, where it serves several
#: commands, `add_NAME_arguments` and `run_NAME`
COMMANDS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "read": ("wellread.cli.read", "read story files and print what was found", ()),
    "add": ("wellread.cli.shelf", "take story files into the library", ("import",)),
    "list": ("wellread.cli.shelf", "list works of the library", ("ls",)),
    "find": ("wellread.cli.shelf", "search the library", ("search",)),
    "show": ("wellread.cli.shelf", "show what is known of one work", ()),
    "serve": ("wellread.cli.serve", "read in a browser, on this machine", ()),
    "compare": ("wellread.cli.compare", "set works of one pair side by side", ()),
    "export": ("wellread.cli.export", "write books and tables from works of the library", ()),
    "edit": ("wellread.cli.shelf", "set stars, shelves, tags and fields of a work", ("modify",)),
    "correct": ("wellread.cli.correct", "put right what was read of a work's people and lines", ()),
    "save": ("wellread.cli.shelf", "keep a search under a name", ()),
    "remove": ("wellread.cli.shelf", "put works out of sight", ("rm",)),
    "update": ("wellread.cli.shelf", "read deeply what waits for it", ()),
    "undo": ("wellread.cli.shelf", "take back the last change", ()),
    "log": ("wellread.cli.shelf", "list changes, the last first", ()),
    "doctor": ("wellread.cli.shelf", "check that the library is whole", ()),
    "rebuild": ("wellread.cli.shelf", "make the database anew from the files", ()),
    "fandoms": ("wellread.cli.fandoms", "show, check and begin fandom packs", ()),
    "backup": ("wellread.cli.shelf", "copy the library to one file, or back", ()),
}

_EPILOG = "Everything happens on this machine: nothing is uploaded, nothing is fetched, nothing is trained on."


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Returns:
        0 done; 1 done, with findings or with files that could not be read; 2 the words of the command were wrong.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    # The model's products are small: a second thread of the algebra library spins more than it helps (docs/formats.md).
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        arguments = _build_parser(words).parse_args(words)
        return int(arguments.run(arguments))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    except UsageError as error:
        return _complain(error, status=2)
    except WellreadError as error:
        return _complain(error, status=1)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read us has enough; keep the interpreter from complaining when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        # sqlite3 is not imported here just to name its errors: `--help` must answer at once.
        if type(error).__module__ != "sqlite3":
            raise
        return _complain(UsageError(f"the library's database: {error} (wellread doctor looks closer)"), status=1)


def _complain(error: Exception, *, status: int) -> int:
    print(f"wellread: {show_controls(str(error))}", file=sys.stderr)
    return status


def _build_parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser; only the command that `words` call is built in full."""
    from wellread import __version__

    parser = argparse.ArgumentParser(
        prog="wellread", description="Reads fan fiction: who is in it, who says every line.", epilog=_EPILOG
    )
    parser.add_argument("--version", action="version", version=f"wellread {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, (module, text, aliases) in COMMANDS.items():
        command = commands.add_parser(name, help=text, aliases=aliases, description=text.capitalize() + ".")
        if {name, *aliases} & set(words):
            loaded = import_module(module)
            several = hasattr(loaded, f"run_{name}")
            getattr(loaded, f"add_{name}_arguments" if several else "add_arguments")(command)
            command.set_defaults(run=getattr(loaded, f"run_{name}" if several else "run"))
    return parser
