"""Bytes of a file → `Work`."""

from wellread.formats.read import read_works, work_from_text

__all__ = ["read_works", "work_from_text"]
