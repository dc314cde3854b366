"""Bytes of a file → `Work`."""

from wellread.formats.folder import find_story_files, group_story_files
from wellread.formats.join import join_works
from wellread.formats.limits import Limits
from wellread.formats.read import read_works, work_from_text

__all__ = ["Limits", "find_story_files", "group_story_files", "join_works", "read_works", "work_from_text"]
