"""Lines that begin a chapter."""

from __future__ import annotations

import re
from dataclasses import dataclass

_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety"
_ORDINALS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|last|final"
)
_WORD_NUMBER = rf"(?:(?:{_TENS})(?:[ -](?:{_UNITS}))?|{_TEENS}|{_UNITS}|zero|(?:one )?hundred)"
_NUMBER = (
    rf"(?P<number>\d{{1,4}}(?:\.\d{{1,2}}|[a-d])?|[ivxlc]+(?![^\W_]|['’])|(?:the )?(?:{_ORDINALS})|{_WORD_NUMBER})"
    r"(?![^\W_]|['’])"
)
_KEYWORD = (
    r"(?P<keyword>chapter|chap|chpt|ch|part|pt|book|volume|vol|act|episode|section|canto|letter|lesson|chronicle|stave|"
    r"capítulo|capitulo|chapitre|kapitel|capitolo|verse|entry|phase|round|arc|track|drabble|prompt|day|week|hoofdstuk)"
)
_SPECIAL = (
    r"(?P<special>prologue|prolouge|prolog|epilogue|epilog|interlude|intermission|omake|preface|foreword|afterword|"
    r"teaser|coda|finale|introduction|postscript|bonus(?: chapter)?|extra chapter|side story|preamble)"
)
_OPEN = r"[\W_]{0,14}"
_NUMBERED = re.compile(
    rf"{_OPEN}(?:{_KEYWORD}(?:\s+(?:no|number|num|nr)\b)?[\s.#:\-–—]*{_NUMBER}|(?:the )?(?P<ordinal>{_ORDINALS}) "
    rf"(?P<named>chapter|part|letter|book|act|canto|stave))(?P<rest>[\s\S]*)$",
    re.I,
)
_SPECIAL_LINE = re.compile(rf"{_OPEN}{_SPECIAL}(?P<rest>(?:[\W_][\s\S]*)?)$", re.I)
_KEYWORD_TITLE = re.compile(rf"{_OPEN}(?P<keyword>chapter|chapter title)\s*[:\-–—]\s*(?P<rest>[^\n]+)$", re.I)
_BARE = re.compile(
    r"[^\w\"“”'‘’(]{0,8}(?P<number>\d{1,3}|[IVXLC]{1,7}|[ivxlc]{1,7}(?=[.)\W]|$)|(?i:"
    + _WORD_NUMBER
    + r"))(?P<rest>(?:[.:)\-–—~*=_ \]]+[^\n]*)?)$"
)
_NUMBER_WORDS = {
    word: value for value, word in enumerate(("zero|" + _UNITS + "|" + _TEENS + "|twenty").split("|")) if value
}
_OF = re.compile(r"[\s\-–—.,:]*(?:of\s+(?:\d+|\w+|\?+)|/\s*(?:\d+|\?+|x))\s*", re.I)
_EDGE = re.compile(r"^[\s.:;,\-–—~*_|=•·/#>+]+|[\s:;,\-–—~*_|=•·/#<+]+$")
_PAIRS = {"(": ")", "[": "]", "{": "}"}
_INNER_STOP = re.compile(r"[a-z0-9][.!?][\"”']? +[A-Z]")
_WORD = re.compile(r"[^\W\d_][\w'’]*")
_SMALL_WORDS = frozenset(
    "a an and as at but by de for from in into la le nor of off on onto or over per so the than to up upon via vs when with "
    "without is it if".split()
)
#: a line that tells when it is rather than naming anything: "March 3rd, 1887", "Monday morning", "10 p.m."
_DATES = re.compile(
    r"\b\d{4}\b|\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|o['’]clock\b|^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?=\W*(?:\d|$)))"
    r"|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|^\W*(?:january|february|march|april|may|june|july|august|september|october|november|december) \d",
    re.I,
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}

#: keywords that are also words of letters, diaries and games: they head a chapter only with nothing but a number or a title
_WEAK_KEYWORDS = frozenset(
    "letter entry day week round arc track prompt phase verse drabble ch pt section book lesson".split()
)


@dataclass(frozen=True, slots=True)
class Heading:
    """What a chapter's heading says."""

    #: "chapter", "part", "prologue"; "" for a bare number
    keyword: str
    #: as written, lower case: "3", "iv", "twenty-one"; None for a prologue and the like
    number: str | None
    #: without keyword and number; None where there is no more
    title: str | None


def parse_heading(words: str) -> Heading | None:
    """The heading that fills `words`, a paragraph or a line; a bare number is left to `parse_bare_number`."""
    words = words.strip()
    if len(words) > 200:
        return None
    match = _NUMBERED.match(words)
    if match:
        return _numbered(words, match)
    match = _SPECIAL_LINE.match(words)
    if match:
        keyword = match.group("special").lower()
        title = _clean(match.group("rest"))
        odd = title is not None and (not re.match(r"\s*[^\w\s]|\s*\n", match.group("rest")) or _is_prose(title))
        return None if odd or (title is None and words[-1:] in ",;") else Heading(keyword, None, title)
    match = _KEYWORD_TITLE.match(words)
    if match and not _is_prose(match.group("rest")):
        return Heading("chapter", None, _clean(match.group("rest")))
    return None


def _numbered(words: str, match: re.Match[str]) -> Heading | None:
    keyword = (match.group("keyword") or match.group("named")).lower()
    number = (match.group("number") or match.group("ordinal") or "").lower().removeprefix("the ")
    rest = match.group("rest")
    of = _OF.match(rest)
    if of and (of.end() == len(rest) or rest[of.end()] in "-–—:.,)]~\n"):
        rest = rest[of.end() :]
    title = _clean(rest)
    if keyword in _WEAK_KEYWORDS and (
        words[0].islower() or (title is not None and not re.match(r"\s*[:.\-–—~(]", rest))
    ):
        return None
    if title is None:
        return None if rest.strip()[:1] in (",", ";", "?", '"', "”") else Heading(keyword, number, None)
    # "Chapter three of the book was missing" goes on in lower case; a title starts anew.
    if not re.match(r"\s*[^\w\s'’]|\s*\n", rest) and not (
        title[:1].isupper() or title[:1].isdecimal() or title[:1] in "\"“'‘"
    ):
        return None
    if rest.lstrip()[:1] in ",;" or _is_prose(rest.strip(" :-–—~\n")):
        return None
    return Heading(keyword, number, title)


def parse_bare_number(words: str) -> tuple[int, str | None] | None:
    """(number, title) of a line that is a number, or a number and a title: "II.", "3. The Lane"."""
    words = words.strip()
    if len(words) > 90:
        return None
    match = _BARE.match(words)
    if not match:
        return None
    number = match.group("number")
    value = _NUMBER_WORDS.get(number.lower()) or (int(number) if number.isdecimal() else roman_value(number))
    title = _clean(match.group("rest"))
    if title is not None and (not re.match(r"\s*[.:)\-–—]", match.group("rest")) or not is_title_like(title)):
        return None
    return (value, title) if value else None


def roman_value(number: str) -> int:
    """The value of a roman numeral; 0 for one that is not well formed."""
    values = [_ROMAN.get(char, 0) for char in number.lower()]
    total = sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
    return total if _to_roman(total) == number.lower() else 0


def _to_roman(value: int) -> str:
    found = ""
    for mark, worth in (
        ("c", 100),
        ("xc", 90),
        ("l", 50),
        ("xl", 40),
        ("x", 10),
        ("ix", 9),
        ("v", 5),
        ("iv", 4),
        ("i", 1),
    ):
        while value >= worth:
            found += mark
            value -= worth
    return found


def is_title_like(words: str) -> bool:
    """Whether `words` look like a title: short, capital letters where titles have them, not a sentence, not a date."""
    words = words.strip()
    if not words or len(words) > 90 or words.count("\n") > 1 or words[-1] in ".,;:…" or _INNER_STOP.search(words):
        return False
    found = _WORD.findall(words)
    if not found or len(found) > 14 or _DATES.search(words):
        return False
    if words[0] in "\"“'‘«" and (
        len(found) < 2 or words[-1] not in "\"”'’»" or words[-2:-1] in ".,!?-–—…" or "," in words
    ):
        return False
    heavy = [word for word in found if word.lower() not in _SMALL_WORDS]
    capital = sum(word[0].isupper() for word in heavy)
    if words[-1] in "!?" and (capital < len(heavy) or len(found) < 3 or words.isupper()):
        return False
    return bool(heavy) and found[0][0].isupper() and capital >= 0.8 * len(heavy)


def _clean(rest: str) -> str | None:
    title = " ".join(rest.split())
    while True:
        before = title
        title = _EDGE.sub("", title)
        if title[:1] in _PAIRS and title.endswith(_PAIRS[title[0]]):
            title = title[1:-1]
        elif title.count(")") > title.count("(") or title.count("]") > title.count("["):
            title = title.rstrip(")]")
        if title == before:
            break
    if title.endswith(".") and title.count(".") == 1:
        title = title[:-1]
    return title or None


def _is_prose(title: str) -> bool:
    """Whether what follows "Chapter Five:" tells something rather than naming it."""
    words = _WORD.findall(title)
    if len(title) > 150 or _INNER_STOP.search(
        title.replace("Dr.", "").replace("Mr.", "").replace("Mrs.", "").replace("St.", "")
    ):
        return not title.isupper()
    small = sum(word[0].islower() and word.lower() not in _SMALL_WORDS for word in words)
    sentence = title.rstrip().endswith((".", "!")) and len(words) >= 5 and small > len(words) / 3
    return bool(sentence or small > 12)
