"""Deep readings, made by a process beside the server, so that pages stay quick while the model works.

The process is told one work a line and answers one line; it is started when first needed. What somebody has opened
comes first, then what waits.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import threading
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

#: what is asked for when nothing in particular is
_NEXT = ""
#: asks by which stages the process reads, and for no work
_HELLO = "?"


class DeepReader:
    """A queue and the process that works through it."""

    def __init__(self, command: Sequence[str], library: Path, *, fill: bool) -> None:
        """Read with `command LIBRARY`.

        Args:
            command: of the process; empty where nothing shall be read.
            library: the library's folder.
            fill: go on with what waits once nothing is asked for.
        """
        self._command = [*command, str(library)] if command else []
        self._fill = fill
        self._waiting: OrderedDict[str, None] = OrderedDict()
        self._changed = threading.Condition()
        self._failed: dict[str, str] = {}
        self._now: str | None = None
        self._n_read = 0
        #: of the stages that read; unknown until the process has said so
        self.version: str | None = None
        self._stopped = False
        self._process: subprocess.Popen[str] | None = None
        self._thread: threading.Thread | None = None

    @property
    def is_able(self) -> bool:
        """Whether there is a process to ask."""
        return bool(self._command)

    def start(self) -> None:
        """Begin to work, in a thread of its own."""
        if self._command:
            self._thread = threading.Thread(target=self._work, name="deep-reader", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the process; what it was reading is read another time."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        process = self._process
        if process is not None:
            process.terminate()
        if self._thread is not None:
            self._thread.join(timeout=5)
        if process is not None:
            _end(process)

    def ask(self, key: str) -> None:
        """Have a work read before all others; asking again for one that failed tries again."""
        if not self._command:
            return
        with self._changed:
            self._failed.pop(key, None)
            if self._now != key:
                self._put_first(key)

    def ask_again(self, key: str) -> None:
        """Have a work read although it may be being read just now: something about it has changed."""
        if not self._command:
            return
        with self._changed:
            self._failed.pop(key, None)
            self._put_first(key)

    def _put_first(self, key: str) -> None:
        self._waiting[key] = None
        self._waiting.move_to_end(key, last=False)
        self._changed.notify_all()

    def fill(self) -> None:
        """There may be works that wait: new ones came in."""
        with self._changed:
            if self._fill:
                self._waiting.setdefault(_NEXT)
            self._changed.notify_all()

    def state(self, key: str) -> dict[str, Any]:
        """Where a work stands: `reading`, `waiting`, `failed` with the reason, or neither."""
        with self._changed:
            return {
                "reading": self._now == key,
                "waiting": key in self._waiting,
                "failed": self._failed.get(key),
                "able": self.is_able,
                "n_read": self._n_read,
            }

    def _work(self) -> None:
        self._read(_HELLO)
        if self._fill:
            self.fill()
        while True:
            with self._changed:
                while not self._waiting and not self._stopped:
                    self._changed.wait()
                if self._stopped:
                    return
                key, _ = self._waiting.popitem(last=False)
                self._now = key
            answer = self._read(key)
            with self._changed:
                self._now = None
                self._take(key, answer)

    def _take(self, key: str, answer: dict[str, Any]) -> None:
        done = answer.get("key") or key
        if answer.get("failed") and done:
            self._failed[done] = answer["failed"]
        elif done:
            self._n_read += 1
        if key == _NEXT and not answer.get("idle") and not self._stopped:
            self._waiting[_NEXT] = None
            self._waiting.move_to_end(_NEXT)

    def _read(self, key: str) -> dict[str, Any]:
        try:
            process = self._running()
            assert process.stdin is not None and process.stdout is not None
            process.stdin.write(json.dumps({"key": key, "skip": sorted(self._failed)}) + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
            if line:
                answer = dict(json.loads(line))
                self.version = answer.get("version", self.version)
                return answer
        except (OSError, ValueError) as error:
            return {"failed": str(error)}
        if self._process is not None:
            _end(self._process)
            self._process = None
        # The next in line is unknown when it kills the reader: stop filling rather than begin again and again.
        return {"failed": "the process that read it ended", "idle": True}

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="utf-8",
                errors="surrogateescape",
            )
        return self._process


def _end(process: subprocess.Popen[str]) -> None:
    """Close a process that was told to go, or has gone."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    process.wait(timeout=10)
