"""Journal and database written as one: what happens stands in the journal first, and both keep the same order.

Whoever writes holds the database's lock while it appends, so that of two processes neither overtakes the other. The
database remembers how far it has followed the journal; what a killed run left unfollowed is done before anything new.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from wellread.errors import InputError
from wellread.library.journal import Journal
from wellread.library.store import transaction

_Result = TypeVar("_Result")
Event = dict[str, Any]


class Recorder:
    """The one way to change a library."""

    def __init__(self, connection: sqlite3.Connection, journal: Journal, apply: Callable[[Event], object]) -> None:
        """Write to both.

        Args:
            connection: the library's.
            journal: what happened.
            apply: does in the database what an event of the journal tells.
        """
        self._db = connection
        self._journal = journal
        self._apply = apply

    def write(self, events: Iterable[Event], change: Callable[[], _Result]) -> _Result:
        """Append `events`, do `change` to the database, and return what it returns: both, or nothing.

        Raises:
            InputError: when one of them cannot be written.
        """
        events = list(events)
        while True:
            with transaction(self._db):
                if self._next() is None:
                    end = self._journal.append(events) if events else None
                    result = change()
                    if end is not None:
                        self._remember(end)
                    return result
            self.follow()

    def follow(self) -> None:
        """Do what the journal tells and the database has not done.

        An event that cannot be done is passed over and kept for `doctor`: one bad event must not lock the rest.
        """
        while self._next() is not None:
            try:
                with transaction(self._db):
                    found = self._next()  # another process may have followed it meanwhile
                    if found is not None:
                        self._apply(found[0])
                        self._remember(found[1])
            except InputError as error:
                if not isinstance(error.__cause__, sqlite3.IntegrityError):
                    raise
                self._skip()

    def _skip(self) -> None:
        with transaction(self._db):
            found = self._next()
            if found is not None:
                event, end = found
                told = event.get("path") or event["event"]
                self._db.execute("INSERT OR REPLACE INTO meta VALUES (?,?)", (f"skipped {end}", told))
                self._remember(end)

    def _next(self) -> tuple[Event, int] | None:
        row = self._db.execute("SELECT value FROM meta WHERE name = 'journal'").fetchone()
        start = int(row[0]) if row else 0
        if self._journal.size <= start:
            return None
        return next(self._journal.read(start), None)

    def _remember(self, end: int) -> None:
        self._db.execute("INSERT OR REPLACE INTO meta VALUES ('journal', ?)", (str(end),))
