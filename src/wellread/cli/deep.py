"""The process that reads deeply for `wellread serve`: a line asks for a work, a line tells that it is read.

`{"key": "..."}` asks for one work, an empty key for the newest that waits, "?" for none. Answers: `{"key": ...}`, with
`failed` where it could not be read, or `{"idle": true}` where nothing waits; each with the `version` of the stages.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wellread.errors import WellreadError

if TYPE_CHECKING:
    from wellread.library import Library

#: how much this process steps back for others
_NICE = 10


def main() -> None:
    """Answer lines from standard input until it ends."""
    with contextlib.suppress(OSError, AttributeError):
        os.nice(_NICE)
    folder = Path(sys.argv[1])
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps(answer(folder, asked["key"], frozenset(asked.get("skip", ())))), flush=True)


def answer(folder: Path, key: str, skip: frozenset[str]) -> dict[str, Any]:
    """Read one work and keep what was found; tells which, or why not.

    Args:
        folder: the library.
        key: of the work; "" for the newest that waits.
        skip: works that are not to be tried again.
    """
    from wellread.cli.deepening import stages_version
    from wellread.library import Library

    version = stages_version()
    if key == "?":
        return {"idle": True, "version": version}
    with Library.open(folder, create=False) as library:
        if not key:
            key = next((waits for waits in library.waiting(version=version) if waits not in skip), "")
        if not key:
            return {"idle": True, "version": version}
        try:
            _read(library, key, version)
        except WellreadError as error:
            return {"key": key, "failed": str(error), "version": version}
    return {"key": key, "version": version}


def _read(library: Library, key: str, version: str) -> None:
    from wellread.cli.shelf import read_one
    from wellread.corrections import Corrections
    from wellread.language import load_pipeline
    from wellread.library.readings import build_reading
    from wellread.records.document import build_document
    from wellread.web.documents import Documents

    documents = Documents(library.folder)
    plain, corrections = Corrections(), library.corrections_to_read(key)
    has_base = documents.path(key, plain, version).exists()
    wanted = {corrections} if has_base else {plain, corrections}
    # The library remembers the last of them: the corrected one.
    for these in sorted(wanted, key=lambda item: item == corrections):
        analysis = read_one(library, key, load_pipeline(), corrections=these)
        documents.write(key, these, build_document(analysis), version)
    library.keep_reading(key, build_reading(analysis), version=version, corrections=corrections)


if __name__ == "__main__":
    main()
