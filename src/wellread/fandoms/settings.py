"""Whether a story plays in another time or another kind of world than its canon."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from wellread.fandoms.declared import author_says
from wellread.fandoms.patterns import SINCE, TAGGED_WORLDS, WORLDS
from wellread.records import Analysis, Evidence
from wellread.records.fandom import FandomHead
from wellread.text import Span

#: years by which a thing may be early before it moves a story
_EARLY = 10
#: different things of a later time, and different words of another world, that move a story there
_MACHINES, _STRANGE = 2, 5
#: of the other world's words, one must come in so many words of story
_DENSE = 160
#: words that careless pastiche has as well
_LOOSE = frozenset(("okay", "ok", "yeah", "weekend", "plane", "planes", "truck", "cell", "plastic"))


def find_other_setting(analysis: Analysis, head: FandomHead) -> tuple[Evidence, ...]:
    """What shows that the story plays elsewhere than its canon, so that nothing in it can be canon; mostly nothing."""
    return (*_other_time(analysis, head.year), *_other_world(analysis, head))


def _other_time(analysis: Analysis, year: int | None) -> tuple[Evidence, ...]:
    if year is None:
        return ()
    found = _first_places(analysis, _late_words(year))
    sure = [word for word in found if word not in _LOOSE]
    if len(sure) < _MACHINES and not (sure and len(found) > _MACHINES):
        return ()
    return (Evidence("another-time", tuple(found.values()), float(len(found))),)


@cache
def _late_words(year: int) -> tuple[str, ...]:
    return tuple(word for word, since in SINCE.items() if since > year + _EARLY)


def _other_world(analysis: Analysis, head: FandomHead) -> tuple[Evidence, ...]:
    """Told, not talked of: people who watch films speak of dragons."""
    tagged = _tagged_world(analysis, head)
    if tagged:
        return tagged
    strange = {kind: words for kind, words in WORLDS.items() if kind not in head.worlds}
    if head.year is not None:
        strange.pop("historical", None)
    n_words = sum(len(analysis.work.text.slice(part).split()) for part in analysis.layout.story)
    for kind, words in strange.items():
        found = _first_places(analysis, words)
        spoken = [quotation.span for quotation in analysis.quoting.quotations]
        told = {
            word: span for word, span in found.items() if not any(one.start <= span.start < one.end for one in spoken)
        }
        if len(told) >= _STRANGE and n_words < _DENSE * _count(analysis, words):
            return (Evidence(f"another-world-{kind}", tuple(told.values()), float(len(told))),)
    return ()


def _tagged_world(analysis: Analysis, head: FandomHead) -> tuple[Evidence, ...]:
    """Another world in what the author says of the story, where one word is enough: "Vampire Watson"."""
    for text, start in author_says(analysis):
        for kind, words in TAGGED_WORLDS.items():
            match = _pattern(words).search(text) if kind not in head.worlds else None
            if match:
                spans = () if start is None else (Span(start + match.start(), start + match.end()),)
                return (Evidence(f"another-world-{kind}", spans, 1.0),)
    return ()


def _count(analysis: Analysis, words: Iterable[str]) -> int:
    pattern, content = _pattern(tuple(words)), analysis.work.text.content
    return sum(1 for part in analysis.layout.story for _ in pattern.finditer(content, part.start, part.end))


def _first_places(analysis: Analysis, words: Iterable[str]) -> dict[str, Span]:
    """Where each of these words first stands in the story."""
    pattern, content = _pattern(tuple(words)), analysis.work.text.content
    found: dict[str, Span] = {}
    for part in analysis.layout.story:
        for match in pattern.finditer(content, part.start, part.end):
            found.setdefault(match[0].lower(), Span(*match.span()))
    return found


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])", re.IGNORECASE)
