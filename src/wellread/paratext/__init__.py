"""`Work` → notes, headings, scenes; what is left is the story."""

from wellread.paratext.layout import find_layout

__all__ = ["find_layout"]
