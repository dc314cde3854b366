"""Whether a mention shows somebody there, or only tells of them.

`He` is whoever is there. Somebody named in a quotation, in what had happened before ("Matthew had gone home"), as what
something is about ("a letter about Matthew") or is like ("like Matthew"), need not be.
"""

from __future__ import annotations

from wellread.characters.marks import Mark
from wellread.characters.roles import SUBJECT
from wellread.characters.tags import is_speech_tag, is_vocative
from wellread.characters.words import Words

#: words between a name and its verb: "Matthew never had", "Matthew himself had"
_BETWEEN = frozenset("never always already once also both all himself herself themselves only just who".split())
#: what comes before somebody whom a thing, a thought or a comparison is about
_ABOUT = frozenset("about of like than unlike called named whether if concerning regarding".split())
#: words of narration without a line of speech, a whole paragraph of them
_PAUSE = 50
_HAD = frozenset(("'d", "’d", " d"))
#: words of a participle that the spelling does not tell
_PARTICIPLES = frozenset(
    """
    been gone done had come left said told made taken given seen known found lost kept sent put got gotten brought
    bought thought taught caught met heard felt held stood sat lain laid run begun become written driven spoken broken
    chosen fallen grown thrown worn torn shown drawn blown led read won slept spent meant built hit cut set let
    """.split()
)


def shows_presence(words: Words, mark: Mark, role: str) -> bool:
    """Whether somebody is there where the mark speaks of them, as far as its own clause tells."""
    if words.quotation[mark.last] >= 0:
        return mark.form != "pronoun" and is_vocative(words, mark.first, mark.last)
    if mark.form == "pronoun" or is_speech_tag(words, mark.first, mark.last):
        return True
    if mark.first > 0 and _is_about(words, mark.first):
        return False
    return role != SUBJECT or not _is_past_before(words, mark.last)


def find_borders(words: Words) -> list[int]:
    """First words behind what is no story: a line of stars, a heading; ascending."""
    paragraphs = words.paragraph
    return [at for at in range(1, len(words)) if paragraphs[at] > paragraphs[at - 1] + 1]


def find_pauses(words: Words) -> list[int]:
    """First words of paragraphs of narration so long that nobody's turn to speak is left behind them; ascending."""
    found: list[int] = []
    start, n_words, is_told = 0, len(words), True
    for at in range(n_words + 1):
        if at == n_words or words.paragraph[at] != words.paragraph[start]:
            if is_told and at - start >= _PAUSE:
                found.append(start)
            start, is_told = at, True
        is_told = is_told and (at == n_words or words.quotation[at] < 0)
    return found


def _is_about(words: Words, first: int) -> bool:
    return words.gap[first] in (" ", "\n") and words.lower[first - 1] in _ABOUT


def _is_past_before(words: Words, last: int) -> bool:
    """Whether the verb behind word `last` tells of what had happened before."""
    if words.clitic[last] in _HAD:
        return _is_participle(words, last + 1)
    at = last + 1
    while at < min(len(words), last + 4) and words.gap[at] in (" ", "\n", ", "):
        if words.lower[at] == "had" or words.clitic[at] in _HAD:
            return _is_participle(words, at + 1)
        if words.lower[at] not in _BETWEEN:
            return False
        at += 1
    return False


def _is_participle(words: Words, first: int) -> bool:
    """Whether a participle stands at word `first` or shortly behind: "had not yet gone"."""
    for at in range(first, min(len(words), first + 3)):
        if words.gap[at] not in (" ", "\n"):
            return False
        word = words.lower[at]
        if word in _PARTICIPLES or (word.endswith("ed") and len(word) > 3):
            return True
        if word not in _BETWEEN and word not in ("not", "yet", "ever", "even") and not word.endswith("ly"):
            return False
    return False
