"""`Work` → notes, headings, scenes; what is left is the story."""

from wellread.paratext.breaks import pov_name
from wellread.paratext.declared import declared_from_header, find_parts
from wellread.paratext.layout import find_layout

__all__ = ["declared_from_header", "find_layout", "find_parts", "pov_name"]
