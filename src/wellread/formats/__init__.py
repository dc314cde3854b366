"""Bytes of a file → `Work`."""

from wellread.formats.folder import find_story_files
from wellread.formats.read import read_works, work_from_text

__all__ = ["find_story_files", "read_works", "work_from_text"]
