"""Quotations and cast → speakers. First slice: the nearest name outside quotations in the paragraph."""

from __future__ import annotations

from wellread.records import Attribution, Cast, Layout, Mention, Quotation, Quoting, Speech, Tokens, Work


def attribute_speech(work: Work, layout: Layout, quoting: Quoting, tokens: Tokens, cast: Cast) -> Speech:
    """One attribution for each quotation, in order."""
    del layout, tokens
    outside = [
        mention
        for mention in cast.mentions
        if not any(quotation.span.overlaps(mention.span) for quotation in quoting.quotations)
    ]
    return Speech(tuple(_nearest(work, quotation, outside) for quotation in quoting.quotations), cast)


def _nearest(work: Work, quotation: Quotation, mentions: list[Mention]) -> Attribution:
    paragraph = work.paragraphs[quotation.paragraph]
    near = [mention for mention in mentions if paragraph.contains(mention.span)]
    if not near:
        return Attribution(quotation.id, None, None, "implicit", None, 0.0)
    best = min(near, key=lambda mention: abs(mention.span.start - quotation.span.end))
    return Attribution(quotation.id, best.character, None, "explicit", best.span, 0.5)
