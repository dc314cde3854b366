"""Prints the tables of docs/formats.md: `python -m wellread.formats.table docs/formats.md` renews them in place."""

from __future__ import annotations

import sys
from pathlib import Path

from wellread.formats.registry import describe_formats

BEGIN, END = "<!-- made by `make docs-formats` -->", "<!-- end -->"


def renew(page: str) -> str:
    """A page with the tables between its two marks renewed."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{describe_formats()}\n{END}{after}"


def main(path: str) -> None:
    """Renew the page at `path`."""
    page = Path(path)
    page.write_text(renew(page.read_text("utf-8")), "utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1])
