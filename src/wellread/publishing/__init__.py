"""Readings → pages, books and files for other programs."""
