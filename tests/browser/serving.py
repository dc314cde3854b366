"""The library that the browser reads, and the real command that serves it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wellread.analysis import analyse
from wellread.corrections import Corrections
from wellread.formats import read_works
from wellread.language import load_pipeline
from wellread.library import Library
from wellread.records.document import build_document
from wellread.web.documents import Documents

HERE = Path(__file__).parent
STORIES = HERE.parents[1] / "stories"
#: of the pair of `half_agony.txt`
SAME_PAIR = ("umbrella.txt", "ship_in.txt", "polite.txt", "on_the_steps.txt", "second_letter.txt")
#: read deeply
DEEP = (
    *sorted(path for path in STORIES.iterdir() if path.suffix in (".txt", ".html", ".epub")),
    *(HERE / "stories" / name for name in SAME_PAIR), HERE / "stories" / "night_train.html",
)  # fmt: skip
#: only its layout is known
SHALLOW = STORIES / "slate.md"
#: words of umbrella.txt that are highlighted
HIGHLIGHT = "dripping on the carpet"
_ADDRESS = re.compile(r"http://\S+:\d+")


def make_library(folder: Path) -> None:
    """A library of the bundled stories and two of our own, with a note, a shelf, stars and a saved search."""
    pipeline = load_pipeline()
    with Library.open(folder) as library:
        list(library.add([*DEEP, SHALLOW]))
        documents = Documents(folder)
        for work in library.find(""):
            if Path(work.path).name == SHALLOW.name:
                continue
            analysis = analyse(next(iter(read_works(library.original(work.key)))), pipeline)
            library.store(work.key, analysis, version="browser")
            documents.write(work.key, Corrections(), build_document(analysis), "browser")
        keys = find_keys(library)
        umbrella = keys["umbrella.txt"]
        at = library.story(umbrella).index(HIGHLIGHT)
        library.annotate(umbrella, at, at + len(HIGHLIGHT), note="poor carpet", colour="green")
        library.edit(umbrella, "stars", "", "4")
        library.edit(keys["foulbrood.html"], "shelf", "comfort", "comfort")
        library.edit(None, "saved", "short ones", "words:<1000")


def find_keys(library: Library) -> dict[str, str]:
    """File name → id of the work."""
    return {Path(work.path).name: work.key for work in library.find("")}


def keys_of(folder: Path) -> dict[str, str]:
    """The same, of a library that is not open."""
    with Library.open(folder) as library:
        return find_keys(library)


@contextmanager
def serving(folder: Path, *options: str) -> Iterator[str]:
    """`wellread serve` over a library, on a port of its own; gives its address without the last slash."""
    program = str(Path(sys.executable).with_name("wellread"))
    command = [program, "serve", "--library", str(folder), "--port", "0", *options]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stderr is not None
        said: list[str] = []
        try:
            for line in process.stderr:
                said.append(line)
                if found := _ADDRESS.search(line):
                    yield found.group()
                    break
            else:
                raise RuntimeError("the server did not start: " + "".join(said))
        finally:
            process.terminate()
