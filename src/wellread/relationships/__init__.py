"""What passes between people: beats, how close a pair stands, how it ends."""

from wellread.relationships.trace import trace_beats

__all__ = ["trace_beats"]
