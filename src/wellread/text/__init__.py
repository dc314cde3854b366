"""The ground everything points into: one unchanging text, spans of it, and maps from changed views back to it."""

from wellread.text.accents import strip_accents
from wellread.text.count import count_words, say_count
from wellread.text.offset_map import OffsetMap
from wellread.text.span import Span
from wellread.text.text import Text, trimmed
from wellread.text.visible import show_controls

__all__ = ["OffsetMap", "Span", "Text", "count_words", "say_count", "show_controls", "strip_accents", "trimmed"]
