"""What a book is called."""

from __future__ import annotations

from wellread.records import Analysis


def book_title(analysis: Analysis) -> str:
    """The title; without one the name of the file, so that untitled books can be told apart on a shelf."""
    path = (analysis.work.source.path or "").replace("\\", "/")
    name = path.rpartition("/")[2].rpartition("!")[2]
    stem = name.rpartition(".")[0] or name
    return analysis.layout.title or " ".join(stem.replace("_", " ").split()) or "Untitled"
