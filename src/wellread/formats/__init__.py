"""Bytes of a file → `Work`."""
