"""Whether narration says "I" or "you": where it never does, a paragraph at its edge that does is the author's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellread.paratext.cues import QUOTED

_PERSON = re.compile(
    r"(?<![\w'’])(?:i|i['’](?:m|ve|ll|d)|me|my|mine|myself|you|you['’](?:re|ve|ll|d)|your|yours|u|ya|y['’]all)(?![\w'’])",
    re.I,
)
_THIRD = re.compile(r"\b(?:he|she|him|her|his|hers|they|them|their|himself|herself|themselves)\b", re.I)
#: how nobody narrates: stretched words, two marks in a row, a whole paragraph in brackets, kisses, smileys
_LOUD = re.compile(
    r"[!?]{2,}|([a-z])\1{3,}|\A[(\[][^()\[\]]*[)\]]\W*\Z|\b(?:xx+|xo(?:xo)?|lol|lmao|omg|haha\w*|ok so)\b|"
    r"[:;]-?[)DP](?!\w)|<3|\*[a-z]+s (?:\w+ ?){1,4}\*",
    re.I,
)
#: what stands below a letter's name is its writer's
_POSTSCRIPT = re.compile(r"\W*p\.? ?s\b", re.I)
#: paragraphs about him or her that tell a habit, and how many of them may break it
_FEWEST = 2
_SLIPS = 0.1
_SAMPLE = 400
#: words of a paragraph that is judged so
_LONGEST = 120


def tells_of_others(paragraphs: Sequence[str]) -> bool:
    """Whether what is told of "him" and "her" outside of speech is told without "I" and "you"."""
    step = max(1, len(paragraphs) // _SAMPLE)
    told = [bare for words in paragraphs[::step] if _THIRD.search(bare := QUOTED.sub(" ", words))]
    personal = sum(_PERSON.search(words) is not None for words in told)
    return len(told) >= _FEWEST and personal <= _SLIPS * len(told)


def begins_small(paragraphs: Sequence[str]) -> bool:
    """Whether the text is one of those that write no capitals."""
    sample = [words for words in paragraphs[: 4 * _SAMPLE] if words[0].isalpha()]
    return sum(words[0].islower() for words in sample) > 0.2 * len(sample)


def turns_to_readers(words: str, *, small: bool, heard: bool) -> bool:
    """Whether a paragraph says "I" or "you" of nobody in the story, and in a manner that no narration has.

    Args:
        words: the paragraph.
        small: whether the text writes no capitals, so that a small letter at its start says nothing.
        heard: whether anything of an author was heard in it by its words.
    """
    bare = QUOTED.sub(" ", words)
    if len(words.split()) > _LONGEST or words[0] in "_*" or _POSTSCRIPT.match(words):
        return False
    if _PERSON.search(bare) is None or _THIRD.search(bare):
        return False
    return heard or _LOUD.search(bare) is not None or (words[0].islower() and not small)
