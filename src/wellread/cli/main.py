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

#: command → (module with `add_arguments` and `run`, help, other names)
COMMANDS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "read": ("wellread.cli.read", "read story files and print what was found", ()),
}

_EPILOG = "Everything happens on this machine: nothing is uploaded, nothing is fetched, nothing is trained on."


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Returns:
        0 done; 1 done, with findings or with files that could not be read; 2 the words of the command were wrong.
    """
    words = list(sys.argv[1:] if argv is None else argv)
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


def _complain(error: Exception, *, status: int) -> int:
    print(f"wellread: {error}", file=sys.stderr)
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
            loaded.add_arguments(command)
            command.set_defaults(run=loaded.run)
    return parser
