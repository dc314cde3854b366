"""What people of the canon do on stage, as far as it can decide where a story goes: beats, answers, plain verbs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from wellread.fandoms.deed_patterns import AVERTING, FLIPPED, FRAMES, SPOKEN, Frame
from wellread.records import Analysis, Beat, CharacterId, Tokens
from wellread.records.fandom import FandomPerson
from wellread.text import Span

#: tokens after a verb in which what stands by it is looked for
_CLAUSE = 9
_CONDITION = re.compile(r"\bif\b|\bwhen\b|\bunless\b|\bwould you\b")
_UNREAL = frozenset("would could might should had 'd ’d may can must will 'll ’ll".split())
_NOT = frozenset("not n't n’t never".split())
_ENDS_CLAUSE = frozenset('. ; : " “ ” — –'.split())
#: what one leaves when one goes; other things left are only put down
_LEFT = frozenset("house room town city hall building church table station home inn place country camp".split())


@dataclass(frozen=True, slots=True)
class Deed:
    """Somebody of the canon does something."""

    agent: str
    kind: str
    #: None where it is done to nobody, or to nobody we know
    patient: str | None
    span: Span
    weight: float = 1.0


def find_deeds(analysis: Analysis, people: Mapping[CharacterId, FandomPerson], region: Span) -> list[Deed]:
    """What happens on stage within `region`, in text order; what is a beat as well as a verb counts once."""
    found = [
        Deed(people[beat.agent].name, beat.kind, name_of(people, beat.patient), beat.span)
        for beat in analysis.beats or ()
        if region.start <= beat.span.start < region.end and beat.status == "scene" and beat.agent in people
        if not _only_puts_down(analysis.tokens, beat)
    ]
    found += _answers(analysis, people, region)
    found += find_told_deeds(analysis, people, region)
    single = {(deed.agent, deed.kind, deed.span.end): deed for deed in reversed(found)}
    return sorted(single.values(), key=lambda deed: (deed.span.start, deed.span.end))


def _only_puts_down(tokens: Tokens | None, beat: Beat) -> bool:
    """Whether a beat of leaving is of a thing that is left."""
    if tokens is None or beat.kind != "leaves":
        return False
    inside = range(bisect_left(tokens.start, beat.span.start), bisect_left(tokens.start, beat.span.end))
    return any(tokens.lemma[n] == "leave" and _is_put_down(tokens, n) for n in inside)


def name_of(people: Mapping[CharacterId, FandomPerson], character: CharacterId | None) -> str | None:
    """The canon's name of a character, None for strangers."""
    return people[character].name if character is not None and character in people else None


def lines_of(
    analysis: Analysis, people: Mapping[CharacterId, FandomPerson], names: set[str], region: Span
) -> list[Span]:
    """What people of those names say within `region`."""
    if not names or analysis.speech is None:
        return []
    known = {one.quotation: one.speaker for one in analysis.speech.attributions}
    return [
        quotation.span
        for quotation in analysis.quoting.quotations
        if region.start <= quotation.span.start < region.end
        and quotation.kind == "speech"
        and name_of(people, known.get(quotation.id)) in names
    ]


# ---------------------------------------------------------------- lines


def _answers(analysis: Analysis, people: Mapping[CharacterId, FandomPerson], region: Span) -> Iterator[Deed]:
    known = {one.quotation: one for one in analysis.speech.attributions} if analysis.speech else {}
    for quotation in analysis.quoting.quotations:
        one = known.get(quotation.id)
        speaker = name_of(people, one.speaker) if one else None
        if one is None or speaker is None or not region.start <= quotation.span.start < region.end:
            continue
        line = analysis.work.text.slice(quotation.span).lower().replace("’", "'").strip("\"'“”‘’«» ")
        hearer = name_of(people, one.addressees[0]) if one.addressees and len(one.addressees) == 1 else None
        for kind, phrases in SPOKEN.items():
            if any(_says(line, phrase) for phrase in phrases):
                yield Deed(speaker, kind, hearer, quotation.span)


def _says(line: str, phrase: str) -> bool:
    """Whether a line has the phrase; a single word only where a sentence begins; no condition before it."""
    if " " not in phrase:
        return re.search(rf"(?:^|[.!?] ){re.escape(phrase)}\b(?!\s*\?)", line) is not None
    for match in re.finditer(rf"\b{re.escape(phrase)}\b(?! not\b)", line):
        before = re.split(r"[.!?;,]", line[: match.start()])[-1]
        if not _CONDITION.search(before):
            return True
    return False


# ---------------------------------------------------------------- narration


def find_told_deeds(analysis: Analysis, people: Mapping[CharacterId, FandomPerson], region: Span) -> Iterator[Deed]:
    """What the narration, or somebody reporting in the past tense, says that people of the canon do."""
    tokens, speech = analysis.tokens, analysis.speech
    if tokens is None or speech is None:
        return
    who = {mention.span.end: mention.character for mention in speech.cast.mentions if mention.span.end >= region.start}
    quotes = [(quotation.span.start, quotation.span.end) for quotation in analysis.quoting.quotations]
    for subject, verb, near in _predicates(tokens, region):
        name = name_of(people, who.get(tokens.end[subject]))
        if name is None or (near & _UNREAL and not near & _NOT):
            continue
        if _is_spoken(quotes, tokens.start[verb]) and (tokens.tag[verb] != "VBD" or near & _NOT):
            continue
        frame = frame_at(tokens, verb)
        kind = FLIPPED.get(frame.kind) if frame and near & _NOT else frame.kind if frame else None
        if frame and kind:
            span = tokens.span(min(subject, verb), max(subject, verb) + 1)
            yield Deed(name, kind, _object(tokens, verb, who, people), span, frame.weight)


def _predicates(tokens: Tokens, region: Span) -> Iterator[tuple[int, int, frozenset[str]]]:
    """(subject, verb, helping words) of every verb within `region`; a verb joined on shares the subject before it."""
    low, high = bisect_left(tokens.start, region.start), bisect_left(tokens.start, region.end)
    subjects: dict[int, int] = {}
    near: dict[int, set[str]] = {}
    for n in range(low, high):
        head, dep = tokens.head[n], tokens.dep[n]
        if head < 0:
            continue
        if dep.startswith("nsubj"):
            subjects.setdefault(head, n)
        elif dep in _HELPING:
            near.setdefault(head, set()).add(tokens.words[n].lower())
    for n in range(low, high):
        if tokens.pos[n] not in ("VERB", "AUX", "ADJ") and tokens.tag[n][:2] != "VB":
            continue
        subject = subjects.get(n)
        if subject is None and tokens.dep[n] == "conj" and tokens.head[n] < n:
            subject = subjects.get(tokens.head[n])
        if subject is not None:
            yield subject, n, frozenset(near.get(n, ()))


_HELPING = frozenset(("aux", "neg", "advmod", "aux:pass"))


def _is_spoken(quotes: list[tuple[int, int]], offset: int) -> bool:
    place = bisect_left(quotes, (offset, 0)) - 1
    return place >= 0 and offset < quotes[place][1]


def frame_at(tokens: Tokens, verb: int) -> Frame | None:
    """What the verb at that token shows with the words after it; None where it shows nothing of ours."""
    lemma, after = tokens.lemma[verb], _clause(tokens, verb)
    if tokens.words[verb].lower() in ("dead", "gone"):
        # "Milady was dead": the adjective heads the clause.
        lemma, after = "be", [tokens.words[verb].lower()]
    for frame in FRAMES:
        if lemma in frame.verbs and all(any(word in group for word in after) for group in frame.beside):
            return None if lemma == "leave" and _is_put_down(tokens, verb) else frame
    return None


def find_averted(tokens: Tokens | None, region: Span) -> list[Span]:
    """Where somebody gets a weapon or a cup out of the way."""
    if tokens is None:
        return []
    low, high = bisect_left(tokens.start, region.start), bisect_left(tokens.start, region.end)
    return [
        tokens.span(n, n + 1)
        for n in range(low, high)
        if tokens.lemma[n] in AVERTING.verbs
        and tokens.tag[n][:2] == "VB"
        and any(word in AVERTING.beside[0] for word in _clause(tokens, n))
    ]


def _clause(tokens: Tokens, verb: int) -> list[str]:
    """The words from the verb to the end of its clause, nine at most."""
    words: list[str] = []
    for n in range(verb + 1, min(len(tokens), verb + 1 + _CLAUSE)):
        word = tokens.words[n].lower()
        joined = tokens.dep[n] == "conj" and tokens.pos[n] == "VERB"
        if tokens.sentence[n] != tokens.sentence[verb] or word in _ENDS_CLAUSE or joined:
            break
        words.append(word)
    return words


def _is_put_down(tokens: Tokens, verb: int) -> bool:
    """Whether a thing is left and not a place or somebody: "left the letter on the sill"."""
    for n in range(verb + 1, min(len(tokens), verb + 1 + _CLAUSE)):
        if tokens.head[n] == verb and tokens.dep[n] in ("obj", "dobj"):
            return tokens.tag[n] in ("NN", "NNS") and tokens.words[n].lower() not in _LEFT
    return False


def _object(
    tokens: Tokens,
    verb: int,
    who: Mapping[int, CharacterId | None],
    people: Mapping[CharacterId, FandomPerson],
) -> str | None:
    named: Iterable[str | None] = (
        name_of(people, who.get(tokens.end[n]))
        for n in range(verb + 1, min(len(tokens), verb + 1 + _CLAUSE))
        if tokens.head[n] == verb and tokens.dep[n] in ("obj", "iobj", "dobj")
    )
    return next((name for name in named if name), None)
