"""Names on lines of their own that say who tells what follows: "NELL" above one scene, "HATTIE" above the next.

One such line is nothing: signs, signatures and shouts look so. They are believed where a name comes again, or where
all are in capitals and every part between them is told by an "I"; and where what lies between them is long enough to be
no line of a play.
"""

from __future__ import annotations

import re

from wellread.paratext.breaks import BARE_NAME, is_break_words
from wellread.paratext.cues import QUOTED
from wellread.paratext.debris import is_debris
from wellread.paratext.draft import Draft
from wellread.paratext.endings import parse_end_mark
from wellread.paratext.headings import is_title_like, roman_value
from wellread.paratext.labels import match_label
from wellread.paratext.patterns import DEAR

#: a name, in stars or not
_NAME = re.compile(rf"[*_~]{{0,3}}(?P<name>{BARE_NAME})[*_~]{{0,3}}:?")
_LONGEST = 44
#: words that the parts below such lines have on the average: a play's have fewer
_LEAST = 30
_FIRST = re.compile(r"(?<![\w'’])I(?![\w])")
_KEYS = "*_~:. "


def mark_name_lines(draft: Draft) -> None:
    """Marks the lines that name who tells what follows."""
    found = [at for at in range(len(draft.units) - 1) if _may_name(draft, at)]
    if not found:
        return
    names = {at: draft.words(at).strip(_KEYS).casefold() for at in found}
    headed = [heading.title.casefold() for heading in draft.headings.values() if heading.title]
    lines = [*names.values(), *headed, *_below_headings(draft)]
    again = {name for name in names.values() if lines.count(name) > 1}
    if not _far_apart(draft, found):
        return
    if not again and not (len(found) > 1 and _all_loud(draft, found) and _all_told(draft, found)):
        return
    loud = {draft.words(at).isupper() for at in found if names[at] in again}
    for at in found:
        if not again or names[at] in again or draft.words(at).isupper() in loud:
            draft.mark(at, "scene_break", "name-line", 0.8)


def _may_name(draft: Draft, at: int) -> bool:
    """Whether a name fills a line that stands free, a paragraph of story below it, no signature's comma above."""
    unit = draft.units[at]
    if unit.end - unit.start > _LONGEST or draft.kinds[at] is not None or not draft.spaced:
        return False
    words = draft.words(at)
    match = _NAME.fullmatch(words)
    below = draft.units[at + 1]
    if match is None or below.gap < 2 or draft.kinds[at + 1] is not None or (at > 0 and unit.gap < 2):
        return False
    name = match["name"]
    if not (name.isupper() or is_title_like(name)) or is_break_words(name) or parse_end_mark(name):
        return False
    if DEAR.match(words) or roman_value(name):
        return False
    if match_label(draft.work.text.content, unit.start, unit.end) is not None or is_debris(words):
        return False
    above = draft.words(at - 1)[-1:] if at > 0 else ""
    return above not in (",", ":") and not _NAME.fullmatch(draft.words(at + 1)) and not DEAR.match(draft.words(at + 1))


def _below_headings(draft: Draft) -> list[str]:
    """What stands right below headings: the first teller's name, which the heading will take for its title."""
    below = [at + 1 for at in draft.headings if at + 1 < len(draft.units)]
    return [draft.words(at).strip(_KEYS).casefold() for at in below if draft.units[at].end - draft.units[at].start < 50]


def _parts(draft: Draft, found: list[int]) -> list[range]:
    """The units below each of the lines, up to the next one."""
    ends = [*found[1:], len(draft.units)]
    return [range(first + 1, end) for first, end in zip(found, ends, strict=True)]


def _far_apart(draft: Draft, found: list[int]) -> bool:
    parts = [sum(len(draft.words(at).split()) for at in part) for part in _parts(draft, found)]
    return sum(parts) >= _LEAST * len(parts)


def _all_loud(draft: Draft, found: list[int]) -> bool:
    return all(draft.words(at).strip(_KEYS).isupper() for at in found)


def _all_told(draft: Draft, found: list[int]) -> bool:
    """Whether somebody says "I" in the narration below each of the lines."""
    return all(any(_FIRST.search(QUOTED.sub(" ", draft.words(at))) for at in part) for part in _parts(draft, found))
