"""Lines that end one scene and begin another."""

from __future__ import annotations

import re

#: letters that authors draw lines with, and nothing a person says: "oOo", "xXx", "0o0o0"
_LETTERS = re.compile(r"[oO0]{3,}|[xX]{3,}|(?:[oOxX0]{2,}[^\w\s]*){2,}|[oO0xX](?:[\W_]+[oO0xX])+|[oO0xX]")
#: a pair or triple of letters over and over, without a vowel so that laughter is none: "pqpqpqpq"
_PATTERN = re.compile(r"([b-df-hj-np-tv-z]{2,3})\1{3,}[b-z]?", re.I)
_WORDS = re.compile(
    r"(?:(?:line|page|scene|section|story|paragraph)[ -]?(?:break|change|switch|divider|line)|time[ -]?(?:skip|jump|lapse)|"
    r"(?:pov|p\.o\.v\.?)[ -]?(?:change|switch)|change[ -]of[ -]scene|scene|"
    r"(?:(?:end|start|begin|end of|beginning|start of|begin of|back to)(?: of)?(?: the)? ?)?"
    r"(?:flash ?back|flash ?forward|dream|memory)(?: (?:ends?|starts?|begins?|over|sequence))?|present(?: day| time)?"
    r"|break|line|horizontal rule|insert (?:line|page)? ?break(?: here)?)",
    re.I,
)
#: "time skip brought to you by squashed tarts": a break with a joke behind it
_JOKE = re.compile(
    r"(?:time[ -]?(?:skip|jump|lapse)|(?:scene|page|line|pov)[ -]?(?:break|change|switch)) "
    r"(?:(?:is |was )?(?:brought to you|sponsored|provided|presented|powered) by|because|courtesy of|thanks to)\b.{1,60}",
    re.I,
)
#: words of the table that are also words of a story: they need ornament around them
_NEED_ORNAMENT = frozenset("break line scene dream memory present".split())
_POV = re.compile(
    r"(?:(?P<name>[^\W\d_][\w .'’&/-]{0,30}?)(?:['’]s?)? (?:pov|p\.o\.v\.?|point of view)|[A-Z]{1,2}[ .]?POV|"
    r"(?:normal|third person|3rd person|no one['’]s|nobody['’]s|general|your|my|reader['’]s) (?:pov|p\.o\.v\.?))",
    re.I,
)
#: "-Laurie-", "//Jo//": a name fenced on both sides
_FENCED_NAME = re.compile(
    r"(?:-+|~+|/{1,3}|=+|#+|<+|\|+)\s*[A-Z][a-z]+(?: [A-Z][a-z]+)?\s*(?:-+|~+|/{1,3}|=+|#+|>+|\|+)"
)
#: one word, or a given name and a surname
BARE_NAME = r"[^\W\d_][\w'’-]{1,20}(?: [^\W\d_][\w'’-]{1,20})?"
_BARE_NAME = re.compile(BARE_NAME)
_DRAWN = re.compile(r"[\W_oOxX0]+")
_SENTENCE_MARKS = frozenset(".…?!\"“”'‘’«»„,;()")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")


def is_break_line(line: str) -> bool:
    """Whether a line of ornament, or words that stand for one, fills `line`."""
    return is_drawn_line(line) or (len(line) <= 90 and (_is_pattern(line) or is_break_words(line.strip())))


def is_drawn_line(line: str) -> bool:
    """Whether a line of ornament fills `line`."""
    line = line.strip()
    if not line or len(line) > 160:
        return False
    if _DRAWN.fullmatch(line):
        return _is_letters(line) if any(map(str.isalnum, line)) else _is_ornament(line)
    return False


def _is_pattern(line: str) -> bool:
    bare = _EDGES.sub("", line).replace(" ", "")
    return len(set(bare)) <= 6 and bool(_PATTERN.fullmatch(bare))


def is_pov_line(line: str) -> bool:
    """Whether `line` only says through whose eyes what follows is seen: "Jo's POV"."""
    line = line.strip()
    return len(line) <= 60 and (bool(_POV.fullmatch(_EDGES.sub("", line))) or bool(_FENCED_NAME.fullmatch(line)))


def pov_name(line: str) -> str | None:
    """Through whose eyes a line or a heading says that what follows is seen: "Jo" for "~Jo's POV~", "-Jo-" or "JO".

    A bare name says so only where it has been told for a break.
    """
    line = line.strip()
    bare = _EDGES.sub("", line)
    if not is_pov_line(line):
        return bare if _BARE_NAME.fullmatch(bare) and not is_break_words(bare) else None
    match = _POV.fullmatch(bare)
    return bare if match is None else match["name"]


def is_break_words(line: str) -> bool:
    """Whether `line` says in words that here is a break."""
    if not line:
        return False
    bare = _EDGES.sub("", line)
    if _JOKE.fullmatch(bare):
        return True
    if not _WORDS.fullmatch(bare):
        return False
    return bare.lower() not in _NEED_ORNAMENT or (line[0] in "~*-=[({#_/<" and line[-1] in "~*-=])}#_/>")


def _is_ornament(line: str) -> bool:
    marks = {char for char in line if not char.isspace()}
    if not marks <= _SENTENCE_MARKS:
        # "—" and "?!" aside, what has no letter is a drawing; quotation marks around it are somebody's silence.
        return line[0] not in '"“«„' and not (marks & frozenset("?") and len(marks) < 3)
    # Of the marks that also end sentences only dots draw lines, and "..." may be a pause in the story.
    return marks <= frozenset(".…") and (line == "." or " " in line or "\n" in line or len(line) > 6)


def _is_letters(line: str) -> bool:
    bare = _EDGES.sub("", line)
    if not bare or bare.lower() in ("xoxo", "xox", "xoxox", "xo"):
        return False
    if _LETTERS.fullmatch(bare):
        # One or two letters alone are kisses under a letter or a slip of the hand, unless they are fenced.
        return len(bare) > 2 or (line[0] != bare[0] and line[-1] != bare[-1])
    return False
