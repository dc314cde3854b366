"""Whether what follows a moment of canon goes another way than canon does.

Three kinds of witness, told apart in the evidence: phrases of the pack, what its people do and answer against what
canon lets them do next, and who is there that ought to be gone or dead. Silence is an answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wellread.fandoms.deed_patterns import BODILY, OPPOSITES
from wellread.fandoms.deeds import Deed, find_averted, find_deeds, lines_of
from wellread.fandoms.phrases import find_phrase, has_choices, parse_phrase
from wellread.fandoms.shown import Stage, find_couples, find_shown
from wellread.fandoms.unreal import Unreal
from wellread.fandoms.words import StoryWords, full_words, stems_of
from wellread.records import Analysis, CharacterId, Evidence
from wellread.records.fandom import FandomPerson, Moment, Step
from wellread.text import Span

#: words of story after a moment that are read for what came next
_AFTER = 500
#: a story of so many words at most is read as a whole
_BRIEF = 800
#: votes for a departure that decide in a longer one, where chance has more room
_DECIDES_LONG = 2.5
#: votes that decide, one deed each; a phrase of the pack is three
_DECIDES, _PHRASE, _WORD = 1.0, 3.0, 2.0
#: what a phrase for canon counts that stands before the first against it: the moment is told before it is left
_BEFOREHAND = 0.5
#: what expressions of the families must come to
_FAMILIES = 1.5
#: beats of the moment itself whose contrary shows that already this went another way
_TELLING_BEATS = frozenset(("refuses", "rejects", "agrees", "breaks_up", "forgives", "refuses_forgiveness"))
#: what parts two people
_PARTING = frozenset(("leaves", "breaks_up", "dies"))
_PARTS_LOVERS = _PARTING | frozenset(("refuses", "rejects"))
_JOINS_LOVERS = frozenset(("agrees", "marries"))
_LOVE = frozenset(stems_of("marry married proposal propose proposed ring engaged love kiss kissed wedding"))
_COUPLE, _MOST_COUPLES = 1.0, 3
#: lines that somebody says after a moment who in canon leaves or dies there
_STILL_THERE = 4
_DENIED = frozenset(stems_of("not no without if would could might almost nearly wish hardly"))


@dataclass(frozen=True, slots=True)
class Story:
    """A reading made ready to be asked about any of its moments."""

    analysis: Analysis
    people: Mapping[CharacterId, FandomPerson]
    #: its own words, and those of its summary and header
    stage: Stage
    notes: Stage
    unreal: Unreal


def prepare_story(analysis: Analysis, words: StoryWords, people: Mapping[CharacterId, FandomPerson]) -> Story:
    """What all moments of a story need, made once."""
    notes = Stage(analysis, build_summary(analysis), people)
    return Story(analysis, people, Stage(analysis, words, people), notes, Unreal(analysis))


def find_departure(story: Story, moment: Moment, start: int, end: int) -> tuple[bool | None, tuple[Evidence, ...]]:
    """Whether what follows contradicts canon, by votes; None where nothing speaks, or as much for as against.

    Args:
        start: where the story tells the moment, in words.
        end: where its last word of the moment stands.
    """
    analysis, people, stage, words = story.analysis, story.people, story.stage, story.stage.words
    is_brief = len(words.stems) <= _BRIEF
    first, last = (0, len(words.stems)) if is_brief else (start, min(len(words.stems), end + _AFTER))
    region = Span(words.starts[first], words.ends[last - 1])
    votes = _by_phrases(moment, stage, first, last)
    votes += _phrases(moment.against, story.notes, 0, len(story.notes.words.stems))
    votes += [(_PHRASE, span) for span in lines_of(analysis, people, set(moment.dead), region)[:1]]
    votes += _by_deeds(analysis, people, moment, region)
    votes += _couples(moment, stage, first, last)
    if not any(weight < 0 for weight, _ in votes):
        votes += _by_presence(analysis, people, moment, region, Span(words.starts[end], region.end))
    votes = votes or _shown(analysis, people, moment, stage, region, (first, last))
    votes = votes or [(-1.0, span) for span in _retold(moment, words, start, last)]
    return _count(_real(story.unreal, votes), enough=_DECIDES if is_brief else _DECIDES_LONG)


def find_recalled_departure(
    story: Story, moment: Moment, start: int, end: int
) -> tuple[bool | None, tuple[Evidence, ...]]:
    """The same for a moment that somebody remembers: as canon has it, unless a phrase of the pack denies that."""
    words = story.stage.words
    last = min(len(words.stems), end + _AFTER)
    votes = _real(story.unreal, _by_phrases(moment, story.stage, start, last))
    return _count([*votes, (-_DECIDES, Span(words.starts[start], words.ends[start]))])


def _by_phrases(moment: Moment, stage: Stage, start: int, last: int) -> list[tuple[float, Span]]:
    against = list(_phrases(moment.against, stage, start, last))
    turn = min((span.start for _, span in against), default=0)
    along = _phrases(moment.along, stage, start, last)
    return against + [(-weight * (1.0 if span.start >= turn else _BEFOREHAND), span) for weight, span in along]


def _real(unreal: Unreal, votes: list[tuple[float, Span]]) -> list[tuple[float, Span]]:
    """The votes without departures that are only dreamt or imagined; who imagines it otherwise had it as in canon."""
    real = [(weight, span) for weight, span in votes if weight < 0 or not unreal.holds(span)]
    return real or [(-_DECIDES, span) for _, span in votes]


def build_summary(analysis: Analysis) -> StoryWords:
    """The words of the notes in which an author tells what the story is about."""
    told = [part.span for part in analysis.layout.paratext if part.kind in ("summary", "header")]
    return StoryWords(analysis.work.text.content, [(span.start, span.end) for span in told])


def _count(
    votes: Sequence[tuple[float, Span]], *, enough: float = _DECIDES
) -> tuple[bool | None, tuple[Evidence, ...]]:
    total = sum(weight for weight, _ in votes)
    if abs(total) < enough:
        return None, ()
    spans = sorted({span for weight, span in votes if weight * total > 0}, key=lambda span: span.start)
    rule = "departs" if total > 0 else "as-in-canon"
    return total > 0, (Evidence(rule, tuple(spans), round(abs(total), 2)),)


# ---------------------------------------------------------------- deeds


def _by_deeds(
    analysis: Analysis, people: Mapping[CharacterId, FandomPerson], moment: Moment, region: Span
) -> list[tuple[float, Span]]:
    """Votes of what people do and answer against what canon lets them do."""
    deeds = find_deeds(analysis, people, region)
    votes: list[tuple[float, Span]] = []
    for step in _by_agent_and_kind(moment.then):
        votes += _settle(list(_speaking(step, deeds, moment, analysis, people, region)))
    for step in _by_agent_and_kind(moment.beats):
        if step.kind in _TELLING_BEATS:
            said = _speaking(step, deeds, moment, analysis, people, region)
            votes += [(weight, span) for weight, span in said if weight > 0]
    return votes


def _shown(
    analysis: Analysis,
    people: Mapping[CharacterId, FandomPerson],
    moment: Moment,
    stage: Stage,
    region: Span,
    place: tuple[int, int],
) -> list[tuple[float, Span]]:
    """Votes of the families of expressions, where nothing surer speaks and most of them say the same."""
    deeds = sorted(find_shown(stage, *place), key=lambda deed: (deed.span.start, deed.span.end))
    votes = [
        vote
        for step in _by_agent_and_kind(moment.then)
        for vote in _settle(list(_speaking(step, deeds, moment, analysis, people, region)))
    ]
    return votes if abs(sum(weight for weight, _ in votes)) >= _FAMILIES else []


def _couples(moment: Moment, stage: Stage, start: int, last: int) -> list[tuple[float, Span]]:
    """Votes of what shows that two of a moment about love are a couple, whom it parts or brings together."""
    if not _LOVE.intersection(one for word in moment.words for one in stems_of(word)):
        return []
    parted = {frozenset((one.agent, one.patient)) for one in moment.then if one.patient and one.kind in _PARTS_LOVERS}
    joined = {frozenset((one.agent, one.patient)) for one in moment.then if one.patient and one.kind in _JOINS_LOVERS}
    votes: list[tuple[float, Span]] = []
    for near, span in find_couples(stage, start, last):
        votes += [(_COUPLE, span) for pair in parted if pair == near]
        votes += [(-_COUPLE, span) for pair in joined if pair == near]
    return votes[:_MOST_COUPLES]


def _by_agent_and_kind(steps: Iterable[Step]) -> list[Step]:
    """One step for each agent and kind; who is meant is asked again where bodies touch."""
    return list({(step.agent, step.kind): step for step in steps}.values())


def _speaking(
    step: Step,
    deeds: Iterable[Deed],
    moment: Moment,
    analysis: Analysis,
    people: Mapping[CharacterId, FandomPerson],
    region: Span,
) -> Iterator[tuple[float, Span]]:
    """Votes of the deeds for (below nothing) and against one step, in text order."""
    wanted = {one.kind for one in moment.then if one.agent == step.agent}
    opposed = set(OPPOSITES.get(step.kind, ())) - wanted
    patients = {one.patient for one in moment.then if one.agent == step.agent and one.patient}
    for deed in deeds:
        if step.kind == "leaves" and deed.kind == "follows" and deed.agent == step.patient:
            # Whoever runs after somebody who goes does not let canon have its way.
            yield deed.weight, deed.span
        if deed.agent != step.agent or not _is_meant(deed, patients, moment):
            continue
        if deed.kind in opposed:
            yield deed.weight, deed.span
        elif deed.kind == step.kind and not _goes_on_talking(deed, analysis, people, region):
            yield -deed.weight, deed.span


def _is_meant(deed: Deed, patients: set[str], moment: Moment) -> bool:
    """Whether a deed is about the matter: an answer to anybody in it is, a touch only of canon's patient."""
    if deed.kind in BODILY:
        return not patients or deed.patient is None or deed.patient in patients
    return deed.patient is None or deed.patient in moment.who


def _goes_on_talking(deed: Deed, analysis: Analysis, people: Mapping[CharacterId, FandomPerson], region: Span) -> bool:
    """Whether somebody only went out of the room: a few more lines come."""
    return deed.kind == "leaves" and len(lines_of(analysis, people, {deed.agent}, Span(deed.span.end, region.end))) > 2


def _settle(votes: list[tuple[float, Span]]) -> list[tuple[float, Span]]:
    """The votes that stand: who says no and at last comes along has come along."""
    standing: list[tuple[float, Span]] = []
    for weight, span in votes:
        if standing and standing[-1][0] * weight < 0 and abs(weight) >= _DECIDES:
            standing = []
        standing.append((weight, span))
    return standing


# ---------------------------------------------------------------- who ought to be gone


def _by_presence(
    analysis: Analysis, people: Mapping[CharacterId, FandomPerson], moment: Moment, region: Span, after: Span
) -> list[tuple[float, Span]]:
    """Votes of who is there, and of what is out of the way, that canon has otherwise."""
    spans = [
        *_still_together(analysis, people, moment, after),
        *_talks_on(analysis, people, moment, after),
        *_averted(analysis, moment, region),
    ]
    return [(1.0, span) for span in spans]


def _talks_on(
    analysis: Analysis, people: Mapping[CharacterId, FandomPerson], moment: Moment, after: Span
) -> list[Span]:
    """The line that shows that somebody who leaves or dies in canon is still there and talks: his fourth."""
    gone = {step.agent for step in moment.then if step.kind in ("leaves", "dies")}
    return lines_of(analysis, people, gone, after)[_STILL_THERE - 1 : _STILL_THERE]


def _still_together(
    analysis: Analysis, people: Mapping[CharacterId, FandomPerson], moment: Moment, after: Span
) -> list[Span]:
    """Where two whom canon parts there still talk with each other much later: the last of many lines of each."""
    parted = {(step.agent, step.patient) for step in moment.then if step.kind in _PARTING and step.patient}
    late = Span(after.start + (after.end - after.start) // 3, after.end)
    for agent, patient in sorted(parted):
        one, other = (lines_of(analysis, people, {name}, late) for name in (agent, patient))
        if min(len(one), len(other)) >= _STILL_THERE:
            return [one[-1], other[-1]]
    return []


def _averted(analysis: Analysis, moment: Moment, region: Span) -> list[Span]:
    """Where, in a moment that ends in somebody's death, a weapon or cup is got out of the way."""
    return find_averted(analysis.tokens, region)[-1:] if any(step.kind == "dies" for step in moment.then) else []


# ---------------------------------------------------------------- words


def _retold(moment: Moment, words: StoryWords, start: int, last: int) -> list[Span]:
    """Where the story tells in canon's own words what came next."""
    own = {one for phrase in moment.words for one in stems_of(phrase)}
    names = {one for name in moment.who for one in stems_of(name)}
    coming = {one for one in full_words(moment.next or "") if len(one) > 2} - own - names
    found = [next((at for at in words.find((one,)) if start <= at < last), None) for one in sorted(coming)]
    there = [at for at in found if at is not None]
    if len(there) < 2 or len(there) < 0.6 * len(coming):
        return []
    return [Span(words.starts[min(there)], words.ends[min(there)])]


def _before(words: StoryWords, at: int) -> list[str]:
    """The three words before a place, as far as the sentence reaches."""
    return words.stems[max(words.sentence_start(at), at - 3) : at]


def _phrases(phrases: Iterable[str], stage: Stage, start: int, end: int) -> Iterator[tuple[float, Span]]:
    """(weight, place) of each phrase that stands there, at its first place; the more words, the surer."""
    words = stage.words
    for text in phrases:
        for weight, at, last in _places(text, stage, start, end):
            if start <= at < end and not _DENIED.intersection(_before(words, at)):
                yield weight, Span(words.starts[at], words.ends[last])
                break


def _places(text: str, stage: Stage, start: int, end: int) -> Iterator[tuple[float, int, int]]:
    if not has_choices(text):
        stems = stems_of(text)
        weight = _PHRASE if len(stems) > 1 else _WORD
        for at, last in stage.words.find_loosely(stems):
            if not _is_denied_inside(stage.words, frozenset(stems), at, last):
                yield weight, at, last
        return
    phrase = parse_phrase(text)
    weight = min(_PHRASE, phrase.weight)
    own = frozenset[str]().union(*phrase.choices)
    for at, last in find_phrase(stage.words, phrase, start, end):
        is_meant = phrase.owner is None or stage.is_of(phrase.owner, at, last, said=phrase.said)
        is_meant = is_meant and all(stage.is_near(names, at, last) for names in phrase.near)
        if is_meant and not _is_denied_inside(stage.words, own, at, last):
            yield weight, at, last


def _is_denied_inside(words: StoryWords, own: frozenset[str], at: int, last: int) -> bool:
    return bool(_DENIED.intersection(words.stems[at : last + 1]) - own)
