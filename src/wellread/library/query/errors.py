"""What a person is told about a query that cannot be followed."""

from __future__ import annotations

from wellread.errors import UsageError


class QueryError(UsageError):
    """A query that cannot be followed; the message points into it."""

    def __init__(self, message: str, *, query: str, at: int, suggestions: tuple[str, ...] = ()) -> None:
        """Keep where the trouble is.

        Args:
            message: what is wrong.
            query: the whole query.
            at: offset in it.
            suggestions: what may have been meant, likeliest first.
        """
        hint = f" (did you mean {' or '.join(suggestions)}?)" if suggestions else ""
        super().__init__(f"{message}{hint}\n  {query}\n  {' ' * at}^")
        self.at = at
        self.suggestions = suggestions
