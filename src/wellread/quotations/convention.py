"""Which marks a story uses for speech."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellread.quotations.blocks import Block
from wellread.quotations.patterns import FAMILIES, SHAPES, is_elision

_HEADS = {
    "double": re.compile(r"[_*]?(?:[\"“”„‟″＂〝]|''|``|,,|‘‘)\s?[^\W_]"),
    "guillemets": re.compile(r"[_*]?(?:[«»‹›《]|<<|>>)[\s\u00a0]?[^\W_]"),
    "corner": re.compile(r"[_*]?[「『﹁﹃｢]"),
    "single": re.compile(r"[_*]?['‘’‛‚`](?=[^\W_])"),
    "dash": re.compile(r"(?:[—―–‒]|--|- )\s?(?=[^\W_])"),
}
_CLOSED = {
    "double": re.compile(r"[\"”“″＂〞〟'´](?:(?<=[.,!?…—-][\"”“″＂〞〟])|(?<=[.,!?…—-]['´])['´])(?=[\s)—]|$)"),
    "guillemets": re.compile(r"[»«›‹》>](?:(?<=[.,!?…—-].)|(?<=[.,!?…—-]\s.)|(?<=[.,!?…—-]>)>)"),
    "corner": re.compile(r"[」』﹂﹄｣]"),
    "single": re.compile(r"['’‘](?<=[.,!?…—-].)(?=[\s)—]|$)"),
}
#: a chapter goes its own way only with as much evidence as this, and three times what the work's own way has there
_CHAPTER_EVIDENCE = 8


def weigh_families(content: str, blocks: Sequence[Block]) -> dict[str, int]:
    """How much in `blocks` looks like speech marked in each way: paragraphs so begun, and clauses so closed."""
    weights = dict.fromkeys((*FAMILIES, "dash"), 0)
    for family, head in _HEADS.items():
        weights[family] += sum(_begins(head, content, block, family) for block in blocks)
    if not blocks:
        return weights
    for family, closed in _CLOSED.items():
        weights[family] += sum(1 for _ in closed.finditer(content, blocks[0].start, blocks[-1].end))
    weights["dash"] = weights["dash"] * 2 if weights["dash"] >= 3 else 0
    return weights


def _begins(head: re.Pattern[str], content: str, block: Block, family: str) -> bool:
    match = head.match(content, block.start, block.end)
    return match is not None and not (family == "single" and is_elision(content, match.end()))


def choose_convention(weights: dict[str, int]) -> str | None:
    """The way with the most evidence, the earlier of `FAMILIES` where two have the same; None without any."""
    best = max(weights, key=lambda family: weights[family])
    return best if weights[best] else None


def choose_for_chapter(convention: str | None, weights: dict[str, int]) -> str | None:
    """The convention of a chapter in a work that goes by `convention`."""
    own = choose_convention(weights)
    if own is None or convention is None or own == convention:
        return convention
    clear = weights[own] >= _CHAPTER_EVIDENCE and weights[own] >= 3 * weights[convention]
    return own if clear else convention


def find_shapes(content: str, family: str) -> dict[str, int]:
    """Glyph → 1 opens, -1 closes, 0 either, as the text uses the family."""
    shapes = SHAPES[family]
    if family == "double" and 3 <= content.count("„") >= content.count("“") // 3:
        return {**shapes, "“": 0, "”": 0}
    if family == "single" and 3 <= content.count("‚") >= content.count("‘") // 3:
        return {**shapes, "‘": 0, "’": 0}
    if family == "guillemets" and _points_inward(content):
        return {glyph: -shape for glyph, shape in shapes.items()}
    return shapes


def _points_inward(content: str) -> bool:
    """Whether words stand »so« and not «so»."""
    outward = len(re.findall(r"(?:^|[\s(])[«‹]\s?(?=\w)", content, re.MULTILINE))
    inward = len(re.findall(r"(?:^|[\s(])[»›](?=\w)", content, re.MULTILINE))
    return inward > outward
