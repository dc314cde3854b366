"""Marks at the end of a story or a chapter, and what they say about its being finished."""

from __future__ import annotations

import re

_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_COMPLETE = re.compile(
    r"(?:(?:and so,? )?(?:the|das|la|el) )?(?:end|fin|ende|finis|owari|finito|fine)(?: for now)?(?:(?:\W+|\W*\n\W*)(?:the end|fin|finis|end))*"
    r"|(?:the )?end of (?:the )?(?:story|fic|tale)|story (?:complete|end)|completed?|fin\W+the end|ende gut|fin de",
    re.I,
)
_DOUBT = re.compile(
    r"(?:the end|fin)\W{1,6}(?:or is it|really|for real(?: this time)?|finally|maybe|i think|yay|at last)|the end\W{1,4}for now|the end\?+|end\W{1,4}for now|the end of the beginning",
    re.I,
)
_UNFINISHED = re.compile(
    r"tbc|t\.b\.c|to be contin?ue?d?(?: ?(?:in|on|soon|next)\b.{0,40})?|to be cont(?:inued)?|tsuzuku|continued in (?:part|chapter)\b.{0,20}|"
    r"(?:continues|continued)(?: in| on)?.{0,20}|à suivre|continuará|fortsetzung folgt|will be continued|end for now",
    re.I,
)
_PART = re.compile(
    r"(?:the )?end (?:of )?(?:the )?(?:chapter|part|book|prologue|act|section|volume|interlude|episode|flashback part)\b.{0,30}"
    r"|(?:chapter|part) .{1,14} (?:end|ends|complete|fin)|end \d+(?:/\d+)?|owari (?:part|chapter) .{1,6}|fin (?:part|chapter) .{1,10}",
    re.I,
)
#: "complete" alone is a word; a finished story says it between ornaments or in capitals
_NEED_ORNAMENT = frozenset(("complete", "completed", "fine", "end", "das end"))

_UNFINISHED_NOTE = re.compile(
    r"\b(?:on|indefinite|a|this) (?:\w+ )?hiatus\b|\bhiatus\b|\bdiscontinued\b|\bup for adoption\b|\b(?:have|had|has|am|is) (?:been )?abandon(?:ed|ing)\b"
    r"|\bto be continued\b|\bTBC\b|\bnext chapter (?:will|should|is|may|might)\b",
    re.I,
)
_COMPLETE_NOTE = re.compile(
    r"\b(?:story|fic) is (?:now )?(?:complete|finished|done|over)\b|\bthis is the (?:end|last chapter|final chapter)\b|\bone-?shot\b",
    re.I,
)
_SMALL_LAST_WORDS = frozenset(
    "the a an and or but to of in on at for with that which who his her their my your its was were is are had has as by from "
    "into he she they i we it than then not be been very so".split()
)


def parse_end_mark(words: str) -> str | None:
    """ "complete", "in progress", or "part" of words that are an end mark by themselves; None for all others."""
    words = words.strip()
    if not words or len(words) > 70 or words[0] in '"“«':
        return None
    bare = _EDGES.sub("", words)
    if bare.count("\n") > 1:
        return None
    if _DOUBT.fullmatch(bare) or _COMPLETE.fullmatch(bare):
        return None if bare.lower() in _NEED_ORNAMENT and not _stands_out(words, bare) else "complete"
    if _UNFINISHED.fullmatch(bare):
        return "in progress" if not bare.lower().startswith("continue") or _stands_out(words, bare) else None
    return "part" if _PART.fullmatch(bare) else None


def _stands_out(words: str, bare: str) -> bool:
    fenced = words[0] != bare[0] and words[-1] != bare[-1]
    return fenced or bare.isupper() or (bare.lower() == "end" and words == bare)


def notes_say(words: str) -> str | None:
    """What a note at the end says of the work's being finished."""
    if _UNFINISHED_NOTE.search(words) and not re.search(
        r"\b(?:not|isn['’]t|never) (?:abandon|on hiatus|discontinu)", words, re.I
    ):
        return "in progress"
    return "complete" if _COMPLETE_NOTE.search(words) else None


def breaks_off(words: str, *, tidy: bool) -> bool:
    """Whether a story that ends with the paragraph `words` stops in the middle of a sentence.

    Args:
        words: the last paragraph.
        tidy: whether nearly all other paragraphs end in a mark, so that a missing one says something.
    """
    words = words.rstrip()
    if not words or not (words[-1].isalnum() or words[-1] == ","):
        return False
    found = words.split()
    if len(found) < 5:
        return False
    last = re.sub(r"\W", "", found[-1]).lower()
    return last in _SMALL_LAST_WORDS or (tidy and words[-1] == ",")
