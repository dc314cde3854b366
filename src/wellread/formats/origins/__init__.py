"""Readers of pages, one module for each maker or site; `generic` for all others."""
