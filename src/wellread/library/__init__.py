"""One folder that remembers every work and finds it again: SQLite inside, originals kept byte for byte."""

from wellread.library.library import Library
from wellread.library.location import default_folder

__all__ = ["Library", "default_folder"]
