"""Where quotations can stand: the stretches of story inside each paragraph."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from wellread.records import Layout, Work


class Block(NamedTuple):
    """A stretch of story inside one paragraph, in code points of the text, half-open."""

    start: int
    end: int
    #: index into `Work.paragraphs`
    paragraph: int
    #: code points by which its first line is set in, if by blanks
    indent: int = 0


def find_blocks(work: Work, layout: Layout) -> list[Block]:
    """The parts of each paragraph that are story, in text order, without the blanks around them."""
    content = work.text.content
    blocks: list[Block] = []
    parts, at = layout.story, 0
    for index, paragraph in enumerate(work.paragraphs):
        while at < len(parts) and parts[at].end <= paragraph.start:
            at += 1
        part = at
        while part < len(parts) and parts[part].start < paragraph.end:
            start, end = max(parts[part].start, paragraph.start), min(parts[part].end, paragraph.end)
            while start < end and content[start].isspace():
                start += 1
            while start < end and content[end - 1].isspace():
                end -= 1
            if start < end:
                blocks.append(Block(start, end, index, _indent(content, start)))
            part += 1
    return blocks


def _indent(content: str, start: int) -> int:
    """Blanks between the line's head and `start`; 0 where words stand between them."""
    at = start
    while at > 0 and content[at - 1] in " \t\u00a0\u3000":
        at -= 1
    return start - at if at == 0 or content[at - 1] == "\n" else 0


def usual_indent(blocks: list[Block]) -> int:
    """The indent that most blocks have."""
    return Counter(block.indent for block in blocks).most_common(1)[0][0] if blocks else 0
