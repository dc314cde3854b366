"""What simple rules reach on the quotations and people of a reading, to hold the reading against."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from wellread.records import Analysis, Attribution, CharacterId, Mention, Quotation
from wellread.text import Span

#: characters before and after a quotation in which `most frequent nearby` counts
WINDOW = (2500, 500)


@dataclass(frozen=True, slots=True)
class _Names:
    """The names in the narration, in order, as columns."""

    starts: list[int]
    ends: list[int]
    people: list[CharacterId]
    paragraphs: Sequence[Span]


Rule = Callable[[Sequence[Quotation], _Names], list[CharacterId | None]]


def answer_by(analysis: Analysis, rule: str) -> Analysis:
    """The reading with every speaker given by the rule of this name, all else as it is."""
    speech = analysis.speech
    if speech is None:
        return analysis
    quotations = analysis.quoting.quotations
    answers = BASELINES[rule](quotations, _read_names(analysis, speech.cast.mentions))
    said = tuple(_answer(item, answers[item.quotation]) for item in speech.attributions)
    return replace(analysis, speech=replace(speech, attributions=said))


def _answer(item: Attribution, speaker: CharacterId | None) -> Attribution:
    return replace(item, speaker=speaker, addressees=None, evidence=())


def _read_names(analysis: Analysis, mentions: Sequence[Mention]) -> _Names:
    quotations = analysis.quoting.quotations
    names = _Names([], [], [], analysis.work.paragraphs)
    at = 0
    for mention in mentions:
        while at < len(quotations) and quotations[at].span.end <= mention.span.start:
            at += 1
        inside = at < len(quotations) and quotations[at].span.start <= mention.span.start
        if mention.form == "name" and mention.character is not None and not inside:
            names.starts.append(mention.span.start)
            names.ends.append(mention.span.end)
            names.people.append(mention.character)
    return names


def _nearest_mention(quotations: Sequence[Quotation], names: _Names) -> list[CharacterId | None]:
    return [_nearest(item, names) for item in quotations]


def _nearest(item: Quotation, names: _Names) -> CharacterId | None:
    """The nearest name, one in the quotation's own paragraph before all others."""
    here = names.paragraphs[item.paragraph]
    before = bisect_right(names.ends, item.span.start) - 1
    after = bisect_left(names.starts, item.span.end)
    gaps = []
    if before >= 0:
        gaps.append((names.starts[before] < here.start, item.span.start - names.ends[before], before))
    if after < len(names.starts):
        gaps.append((names.ends[after] > here.end, names.starts[after] - item.span.end, after))
    return names.people[min(gaps)[-1]] if gaps else None


def _most_frequent_nearby(quotations: Sequence[Quotation], names: _Names) -> list[CharacterId | None]:
    found: list[CharacterId | None] = []
    for item in quotations:
        first = bisect_left(names.starts, item.span.start - WINDOW[0])
        last = bisect_left(names.starts, item.span.end + WINDOW[1])
        commonest = Counter(names.people[first:last]).most_common(1)
        found.append(commonest[0][0] if commonest else _nearest(item, names))
    return found


def _two_back(quotations: Sequence[Quotation], names: _Names) -> list[CharacterId | None]:
    """In unbroken talk whoever spoke two paragraphs before; else the nearest name."""
    spoken: dict[int, CharacterId | None] = {}
    found: list[CharacterId | None] = []
    for item in quotations:
        if item.paragraph not in spoken:
            is_talk = item.paragraph - 1 in spoken and item.paragraph - 2 in spoken
            spoken[item.paragraph] = spoken[item.paragraph - 2] if is_talk else _nearest(item, names)
        found.append(spoken[item.paragraph])
    return found


#: name → the rule
BASELINES: dict[str, Rule] = {
    "nearest mention": _nearest_mention,
    "most frequent nearby": _most_frequent_nearby,
    "two-back alternation": _two_back,
}
