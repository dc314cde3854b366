"""Paragraphs → quotations. First slice: double marks, paired within a paragraph."""

from __future__ import annotations

import re

from wellread.records import Layout, Quotation, QuotationId, Quoting, Work
from wellread.text import Span

_DOUBLE = re.compile(r'["“][^"“”]*(?:["”]|$)')


def find_quotations(work: Work, layout: Layout) -> Quoting:
    """The quotations of the story, in text order."""
    found: list[Quotation] = []
    for index, paragraph in enumerate(work.paragraphs):
        if not any(part.contains(paragraph) for part in layout.story):
            continue
        for match in _DOUBLE.finditer(work.text.slice(paragraph)):
            span = Span(match.start(), match.end()).shifted(paragraph.start)
            found.append(Quotation(QuotationId(len(found)), span, "speech", index))
    return Quoting(tuple(found), "double" if found else None)
