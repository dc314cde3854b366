"""Worker processes that end when whoever started them is gone. No domain logic."""

from __future__ import annotations

import os
from multiprocessing import parent_process
from threading import Thread


def end_with_parent() -> None:
    """Let this process end as soon as its parent has, however it ended: for a pool's `initializer`.

    A pool's workers wait for work from a pipe that they hold open themselves; a killed parent would leave them waiting
    for ever.
    """
    Thread(target=_wait_and_leave, daemon=True).start()


def _wait_and_leave() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
