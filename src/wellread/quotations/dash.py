"""Speech that a dash at the head of its paragraph marks, and no mark ends.

Two habits. *Set off*: dashes part the narrator's words from the speaker's (`— Well, — said Ann, — come in.`, `—Well
—said Ann—. Come in.`). *Bare*: only the words tell (`—Well, said Ann. Come in.`). A work keeps to one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wellread.quotations.blocks import Block
from wellread.quotations.pair import Stretch
from wellread.quotations.tags import tag_verb_after

_HEAD = re.compile(r"(?:[—―–‒]+|--+|- )\s?(?=[^\W_]|[¿¡'‘*_(…]|\.\.)")
#: a dash inside a paragraph; two hyphens only where a blank stands beside them, for else they are a pause
_DASH = re.compile(r"(?:[—―–‒]+|(?<=\s)-(?=\s)|(?<=\s)--+|(?<!-)--+(?=\s))[,.;:]?\s*")
_JOINT = re.compile(r"[,.!?…]\s+(?=[^\W_])")
_SENTENCE_END = re.compile(r"[.!?…]\s+(?=\S)")
_COMMA = re.compile(r",\s+(?=\S)")
_FEW_WORDS = re.compile(r"[^\W\d_]+")
#: a tag that runs on past its comma: "he said, turning round"
_RUNS_ON = re.compile(r"(?:\w+ing|\w+ly|and|with|without|but|as|his|her|their|while|when|then|from|in|at)\b")


def find_dash_speech(content: str, blocks: Sequence[Block], indices: Sequence[int]) -> list[Stretch]:
    """The spoken stretches of those of `blocks` that begin with a dash, in text order.

    The narrator's tags are left out. The dash at the head belongs to the first stretch.
    """
    headed = [index for index in indices if _HEAD.match(content, blocks[index].start, blocks[index].end)]
    split = _split_set_off if _is_set_off(content, [blocks[index] for index in headed]) else _split_bare
    return [
        Stretch(start, end, index)
        for index in headed
        for start, end in split(content, blocks[index])
        if any(char.isalnum() for char in content[start:end])
    ]


def _is_set_off(content: str, blocks: Sequence[Block]) -> bool:
    """Whether tags stand behind dashes more often than not."""
    dashed = bare = 0
    for block in blocks:
        dashed += any(
            _is_tag(content, match.end(), block.end) for match in _DASH.finditer(content, block.start + 2, block.end)
        )
        bare += any(
            _is_bare_tag(content, match, block.end) for match in _JOINT.finditer(content, block.start, block.end)
        )
    return dashed > bare


def _split_set_off(content: str, block: Block) -> Iterator[tuple[int, int]]:
    start, spoken = block.start, True
    for dash in _DASH.finditer(content, block.start + 2, block.end):
        end = dash.start()
        while end > start and content[end - 1].isspace():
            end -= 1
        if not spoken:
            start, spoken = dash.end(), True
        elif end > start and (content[end - 1] in ",.!?…" or _is_tag(content, dash.end(), block.end)):
            yield start, end
            spoken = False
    if spoken and start < block.end:
        yield start, block.end


def _split_bare(content: str, block: Block) -> Iterator[tuple[int, int]]:
    start = at = block.start
    while joint := _JOINT.search(content, at, block.end):
        at = joint.end()
        if not _is_bare_tag(content, joint, block.end):
            continue
        yield start, joint.start() + 1
        start = at = _end_of_tag(content, at, block.end)
        if start >= block.end:
            return
    yield start, block.end


def _is_tag(content: str, at: int, end: int) -> bool:
    """Whether a tag with its verb among the first words begins here."""
    verb = tag_verb_after(content, at, end)
    return verb is not None and verb in _FEW_WORDS.findall(content[at : min(end, at + 48)].lower())[:5]


def _is_bare_tag(content: str, joint: re.Match[str], end: int) -> bool:
    """Whether a tag begins behind the end of this clause; after a full stop or with a pronoun's capital none does."""
    at = joint.end()
    if content[joint.start()] == "." or not _is_tag(content, at, end):
        return False
    return content[at].islower() or (content[at].isupper() and content[joint.start()] == ",")


def _end_of_tag(content: str, at: int, end: int) -> int:
    """Where speech goes on after a bare tag, or `end`."""
    stop = _SENTENCE_END.search(content, at, end)
    limit = stop.end() if stop else end
    comma = _COMMA.search(content, at, limit)
    if comma and not _RUNS_ON.match(content, comma.end()):
        return comma.end()
    return limit
