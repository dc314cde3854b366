"""Paragraphs → quotation spans, nobody's name yet."""

from wellread.quotations.find import find_quotations

__all__ = ["find_quotations"]
