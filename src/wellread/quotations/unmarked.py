"""Stories whose speech stands between no marks at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellread.quotations.blocks import Block
from wellread.quotations.patterns import PRONOUNS
from wellread.records import Quotation, ReadingWarning

#: "..., she said." and "... said Ann.": tags that follow words as only speech does
_TAG = re.compile(
    rf"[\w][,?!.] (?:(?:{PRONOUNS}|[A-Z]\w+) (?:said|says|asked|asks|whispered|replied)|"
    rf"(?:said|says|asked|asks|whispered|replied) (?:{PRONOUNS}|[A-Z]\w+))\b"
)
_FEWEST_TAGS = 4


def warn_of_unmarked_speech(
    content: str, blocks: Sequence[Block], quotations: Sequence[Quotation]
) -> tuple[ReadingWarning, ...]:
    """One warning if there are at least four tags outside of marks and they are most of all speech; else none."""
    marked = sum(quotation.kind in ("speech", "thought") for quotation in quotations)
    if not blocks or marked > 60:
        return ()
    inside = [(item.span.start, item.span.end) for item in quotations]
    tags = [match.start() for match in _TAG.finditer(content, blocks[0].start, blocks[-1].end)]
    bare = [at for at in tags if not any(start <= at < end for start, end in inside)]
    if len(bare) < _FEWEST_TAGS or len(bare) <= 2 * marked:
        return ()
    message = "the story seems to hold speech without quotation marks; it is not marked as quotations"
    return (ReadingWarning("unmarked-speech", message, bare[0]),)
