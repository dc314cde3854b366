"""A progress bar for long work, on a terminal only. No domain logic."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

_Item = TypeVar("_Item")


def track(items: Iterable[_Item], *, total: int) -> Iterator[_Item]:
    """`items`, one after the other, with a bar on standard error when there are several and somebody watches."""
    if total < 2 or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    speed = TextColumn("{task.fields[speed]}")
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), speed, TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading", total=total, speed="")
        for item in items:
            yield item
            progress.advance(task)
            progress.update(task, speed=_speed(progress.tasks[0].speed))


def _speed(each_second: float | None) -> str:
    """How many are done in a second, or in a minute where that is less than one."""
    if not each_second:
        return ""
    return f"{each_second:.0f}/s" if each_second >= 1 else f"{each_second * 60:.0f}/min"
