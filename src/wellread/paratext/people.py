"""People whom notes, headers and summaries name: the body of a story may call them only he and she."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from wellread.records import Paratext
from wellread.text import Span, Text

_NAME = r"[A-ZÀ-Þ][\w'’\-]*[^\W_](?:[ \t](?:[A-ZÀ-Þ]\.[ \t]?|de |van |von |der |la |le |du |d['’])*[A-ZÀ-Þ][\w'’\-]*[^\W_])*"
_FIELD = re.compile(
    r"(?:pairings?(?:\(s\))?|paring|ships?|couples?|relationships?|characters?|cast|starring|main characters?|people)\W{0,6}[:|\-–—=]\s*([^\n]*(?:\n(?![^\n:]{1,30}:)[^\n]+){0,3})",
    re.I,
)
_FIELD_NAME = re.compile(_NAME)
_SLASHED = re.compile(rf"\b({_NAME})(?:\s?/\s?| ?[&x×♥+] ?)({_NAME})")
_IN_PROSE = re.compile(rf"(?<=[a-z,;] )({_NAME})|(?<=\b[a-z] )({_NAME})|\b({_NAME})(?=['’]s\b)")
_NOT_NAMES = frozenset(
    "I I'm I've I'll I'd I’m I’ve I’ll I’d A/N AN AU OC OCs OOC POV WIP PWP OTP TV DVD Disclaimer Warning Warnings Rating Summary Title "
    "Chapter English American British French German Spanish Japanese Italian God Christmas Halloween Easter Thanksgiving Hanukkah "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October "
    "November December Season Episode Book Part Volume Tumblr Twitter Instagram Discord Wattpad AO3 FFN Fanfiction Kudos Reviews Review "
    "Please Thanks Thank Enjoy Hope Mr Mrs Ms Miss Dr Sir Lady Lord Note Notes Author Beta Reader You Y/N None All Any Various Other "
    "Others Gen Slash Het Femslash Universe Alternate Angst Fluff Romance Drama Humor Humour Spoilers Spoiler Internet Google Youtube "
    "YouTube Spotify Patreon Happy New Year Valentine Valentine's OK Okay LOL XD".split()
)

#: capitalised after a colon, in a title, or for loudness, and nobody's name
_SMALL_WORDS = frozenset(
    "a an and are as at be but by can do did for from had has have he her here him his how i if in is it its just let like me my no "
    "not now of oh on or our out she so some that the their them then there they this to too up was we well were what when where "
    "who why will with yeah yes yet you your also all any because even every first only same still such these those".split()
)


def find_named_people(text: Text, paratext: Iterable[Paratext]) -> tuple[tuple[str, Span], ...]:
    """(name, where it stands) of people named in headers, notes and summaries, in text order, each stretch once."""
    found: dict[Span, str] = {}
    for part in paratext:
        if part.kind not in ("header", "authors_note", "summary", "dedication", "disclaimer"):
            continue
        words = text.slice(part.span)
        for start, end in _iter_names(words, in_header=part.kind == "header"):
            name = words[start:end].removesuffix("'s").removesuffix("’s")
            end = start + len(name)
            if _may_be_name(name):
                found.setdefault(Span(part.span.start + start, part.span.start + end), name)
    return tuple((name, span) for span, name in sorted(found.items()))


def _may_be_name(name: str) -> bool:
    words = name.split()
    if len(name) < 2 or words[0] in _NOT_NAMES or words[0].lower() in _SMALL_WORDS:
        return False
    return not all(word.isupper() for word in words) or len(words) > 1


def _iter_names(words: str, *, in_header: bool) -> Iterator[tuple[int, int]]:
    for field in _FIELD.finditer(words):
        for match in _FIELD_NAME.finditer(words, field.start(1), field.end(1)):
            yield match.span()
    if in_header:
        return
    for match in _SLASHED.finditer(words):
        yield match.span(1)
        yield match.span(2)
    for match in _IN_PROSE.finditer(words):
        yield match.span(next(n for n in (1, 2, 3) if match.group(n)))
