"""What passes between people: beats, how close a pair stands, how it ends."""

from wellread.relationships.relate import relate_people
from wellread.relationships.trace import trace_beats

__all__ = ["relate_people", "trace_beats"]
