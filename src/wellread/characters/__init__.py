"""Tokens → mentions, clusters, characters."""

from wellread.characters.resolve import resolve_characters

__all__ = ["resolve_characters"]
