"""A progress bar for long work, on a terminal only. No domain logic."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path


def track(files: Sequence[Path]) -> Iterator[Path]:
    """`files`, one after the other, with a bar on standard error when there are several and somebody watches."""
    if len(files) < 2 or not sys.stderr.isatty():
        yield from files
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading", total=len(files))
        for path in files:
            progress.update(task, description=path.name[:40])
            yield path
            progress.advance(task)
