"""The query language: words in, a tree of nodes out; the same tree means the same in SQL and in Python."""

from wellread.library.query.errors import QueryError
from wellread.library.query.nodes import Query
from wellread.library.query.parse import parse_query, write_field

__all__ = ["Query", "QueryError", "parse_query", "write_field"]
