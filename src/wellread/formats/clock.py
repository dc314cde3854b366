"""A bound in time that holds whatever is being done. No domain logic.

Readers look at the clock where they can (`Budget.check_time`), but a pattern or a loop may run on between two looks.
In the main thread of a system with alarms an alarm ends it; elsewhere another thread asks the interpreter to, which
it does as soon as no pattern is being matched.
"""

from __future__ import annotations

import ctypes
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager


class OutOfTimeError(BaseException):
    """Time is up. No `Exception`, so that no reader takes it for a fault of the file."""


def time_limit(seconds: float) -> AbstractContextManager[None]:
    """Ends what runs inside after so many seconds.

    Raises:
        OutOfTimeError: when they are spent.
    """
    seconds = max(seconds, 0.001)
    return _alarmed(seconds) if _can_alarm() else _watched(seconds)


def _can_alarm() -> bool:
    """Whether the one alarm of this process is there, ours to set, and free."""
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        return False
    is_free = signal.getitimer(signal.ITIMER_REAL)[0] == 0
    return is_free and signal.getsignal(signal.SIGALRM) in (signal.SIG_DFL, signal.SIG_IGN)


@contextmanager
def _alarmed(seconds: float) -> Iterator[None]:
    def ring(*_: object) -> None:
        raise OutOfTimeError

    before = signal.signal(signal.SIGALRM, ring)
    # It rings again: one may be lost in a callback of a library that cannot raise.
    signal.setitimer(signal.ITIMER_REAL, seconds, 0.5)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def _watched(seconds: float) -> Iterator[None]:
    thread = ctypes.c_ulong(threading.get_ident())
    lock = threading.Lock()
    over = threading.Event()

    def ring() -> None:
        with lock:
            if not over.is_set():
                ctypes.pythonapi.PyThreadState_SetAsyncExc(thread, ctypes.py_object(OutOfTimeError))

    watch = threading.Timer(seconds, ring)
    watch.daemon = True
    watch.start()
    try:
        yield
    finally:
        with lock:
            over.set()
            watch.cancel()
            # one that was asked for and not raised yet must not hit whoever comes next
            ctypes.pythonapi.PyThreadState_SetAsyncExc(thread, None)
