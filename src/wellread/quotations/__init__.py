"""Paragraphs → quotation spans, nobody's name yet."""
