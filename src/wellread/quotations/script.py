"""Speech in script form: a name, a colon, the words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from wellread.quotations.blocks import Block
from wellread.quotations.pair import Stretch

#: when a message was sent, as telephones write it
_CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?"
_LINE = re.compile(
    rf"(?:[(\[]?{_CLOCK}[)\]]?\s?[-–—]?\s?)?"
    r"[*_<\[]{0,3}(?P<name>[^\W\d_][\w.'’\- ]{0,28}?)[*_>\]]{0,3}"
    rf"(?:\s?\([^()\n]{{1,60}}\)|\s?\[[^\]\n]{{1,60}}\]|,?\s{_CLOCK})?\s?:[*_]{{0,3}}[ \t\u00a0]+(?=\S)",
    re.I,
)
#: what stands before a colon at the head of a paragraph and is nobody's name
_NO_NAMES = frozenset(
    """
    note notes title rating author summary disclaimer warning warnings pairing pairings characters genre fandom words
    chapter part day week year date time place location subject from to re cc ps p.s a/n an nb edit update tip step
    example question answer q a fact rule lesson one two three first second third so and but then now well yes no ok
    okay finally verdict result results status price total ingredients
    """.split()
)
#: a run has at least so many lines, and so many words may stand before the colon
_SHORTEST_RUN = 4
_MOST_WORDS = 3
#: other paragraphs (stage directions) that a run may hold between two of its lines
_WIDEST_GAP = 2


def find_script(content: str, blocks: Sequence[Block]) -> list[Stretch]:
    """The lines of script in text order, each from its first word to the end of its paragraph, labelled.

    Lines count when at least four stand close together, the names begin with a capital (unless none does) and come
    back: on average each speaks twice, and there are at least two of them.
    """
    lines = [line for index, block in enumerate(blocks) if (line := _parse(content, index, block)) is not None]
    runs: list[list[Stretch]] = []
    for line in lines:
        if runs and line.block - runs[-1][-1].block <= _WIDEST_GAP + 1:
            runs[-1].append(line)
        else:
            runs.append([line])
    return [line for run in runs if _is_dialogue(content, run) for line in run]


def _parse(content: str, index: int, block: Block) -> Stretch | None:
    match = _LINE.match(content, block.start, min(block.end, block.start + 110))
    if not match or match.end() >= block.end:
        return None
    name = match.group("name").strip()
    if len(name.split()) > _MOST_WORDS or name.lower() in _NO_NAMES:
        return None
    return Stretch(match.end(), block.end, index, label=(match.start("name"), match.start("name") + len(name)))


def _is_dialogue(content: str, run: list[Stretch]) -> bool:
    names = Counter(content[line.label[0] : line.label[1]].lower() for line in run if line.label)
    return len(run) >= _SHORTEST_RUN and len(names) >= 2 and len(run) >= 2 * len(names)
