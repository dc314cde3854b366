"""Beats that lines of speech are: what the words do, and what an answer answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellread.records import Beat, CharacterId, Evidence, Quoting, Speech, Work
from wellread.relationships.company import Company
from wellread.relationships.forms import is_past
from wellread.relationships.speech_patterns import (
    GRUDGING,
    KIND_DEEDS,
    NO,
    OFFER,
    ORDER,
    PARDON,
    PLAIN_DEEDS,
    SAME,
    WILL,
    YES,
    compile_rules,
)
from wellread.text import Span

_RULES = compile_rules()
_SENTENCE = re.compile(r"[^.!?…]*(?:[.!?…]+[\"”’'*_]*|$)", re.DOTALL)
_CLEAN = re.compile(r"[*_“”\"«»]+")
_BLANKS = re.compile(r"\s+")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'"})
#: kinds that a sentence may show beside another; the first found of the rest wins
_NOT_TOGETHER = (
    {"refuses_forgiveness", "forgives", "apologises"},
    {"rejects", "confesses_love", "refuses"},
    {"promises", "reassures"},
    {"accuses", "admits"},
)
#: when two kinds of a row above both fit, the earlier wins
_PRIORITY = ("refuses_forgiveness", "rejects", "breaks_up", "confesses_love", "promises", "forgives", "accuses")


@dataclass(frozen=True, slots=True)
class _Line:
    """One quotation of speech, taken apart."""

    speaker: CharacterId
    hearer: CharacterId | None
    span: Span
    paragraph: int
    #: (span in the text, words made plain)
    sentences: tuple[tuple[Span, str], ...]
    #: all words made plain
    words: str


_Said = tuple[_Line, list[Beat]]


def find_spoken_beats(work: Work, quoting: Quoting, speech: Speech, company: Company) -> list[Beat]:
    """What is done by speaking, in text order."""
    found: list[Beat] = []
    before: list[_Said] = []
    for line in _lines(work, quoting, speech, company):
        beats = list(_beats_of(line, _last_of_other(line, before)))
        if answer := _answer(line, before, beats):
            beats = [answer, *(beat for beat in beats if not beat.span.overlaps(answer.span))]
        found += beats
        before = [*before[-3:], (line, beats)]
    return found


def _lines(work: Work, quoting: Quoting, speech: Speech, company: Company) -> Iterator[_Line]:
    for quotation, said in zip(quoting.quotations, speech.attributions, strict=True):
        if quotation.kind != "speech" or said.speaker is None:
            continue
        hearers = [who for who in said.addressees or () if who != said.speaker]
        hearer = hearers[0] if hearers else company.other(quotation.span.start, said.speaker)
        sentences = tuple(_sentences(work.text.content, quotation.span))
        yield _Line(
            said.speaker,
            hearer,
            quotation.span,
            quotation.paragraph,
            sentences,
            " ".join(words for _, words in sentences),
        )


def _sentences(content: str, span: Span) -> Iterator[tuple[Span, str]]:
    raw = content[span.start : span.end]
    for match in _SENTENCE.finditer(raw):
        words = plain(match.group())
        if not any(char.isalnum() for char in words):
            continue
        lead = len(match.group()) - len(match.group().lstrip(" \n\"“‘'*_«"))
        yield Span(span.start + match.start() + lead, span.start + match.end()), words


def plain(words: str) -> str:
    """Small letters, straight apostrophes, single blanks, no marks of emphasis or quotation at the ends."""
    return _BLANKS.sub(" ", _CLEAN.sub("", words.translate(_STRAIGHT))).strip(" '").lower()


def _last_of_other(line: _Line, before: Sequence[_Said]) -> _Said | None:
    """The line just before, if another said it; else the last of somebody else's within three."""
    return next((said for said in reversed(before) if said[0].speaker != line.speaker), None)


def _beats_of(line: _Line, last: _Said | None) -> Iterator[Beat]:
    for span, words in line.sentences:
        why = {kind: f"by-form-{kind}" for kind in _by_form(words, last)}
        why |= {
            kind: f"says-{kind}-{at}" for at, (kind, pattern) in reversed([*enumerate(_RULES)]) if pattern.search(words)
        }
        for kind in _settle(set(why), words):
            yield _beat(kind, line, span, why[kind].replace("_", "-"))


def _by_form(words: str, last: _Said | None) -> set[str]:
    """What the form of a sentence does whatever its words: "You told Pip.", "I told Pip.", "I'll come.", "Tell me"."""
    kinds = {beat.kind for beat in last[1]} if last else set()
    if (match := _YOU_DID.match(words)) and is_past(match[1]) and match[1] not in KIND_DEEDS:
        return {"accuses"}
    if (match := _I_DID.match(words)) and is_past(match[1]) and last is not None:
        asked = last[0].words.endswith("?")
        if "accuses" in kinds or GRUDGING.search(words) or (asked and match[1] not in PLAIN_DEEDS):
            return {"admits"}
    if _WONT.match(words) and kinds & {"pleads", "accuses"}:
        asked_not = last is not None and "don't" in last[0].words
        return {"promises"} if asked_not or "accuses" in kinds else {"refuses"}
    return {"promises"} if WILL.match(words) else {"pleads"} if ORDER.match(words) else set()


_YOU_DID = re.compile(r"^(?:and |but |well, |so |technically )?you (?:just |really |only |did |even |simply )?(\w+)")
_I_DID = re.compile(r"^(?:and |but |well, |because |yes,? |technically,? )?i (?:just |really |only |already )?(\w+)")
_WONT = re.compile(r"^(?:no,? )?i (?:won't|will not|shan't|shall not)\b")


def _settle(kinds: set[str], words: str) -> list[str]:
    for row in _NOT_TOGETHER:
        both = kinds & row
        if len(both) > 1:
            best = min(both, key=lambda kind: _PRIORITY.index(kind) if kind in _PRIORITY else len(_PRIORITY))
            kinds = (kinds - row) | {best}
    if words.endswith("?"):
        # "Are you sorry?" asks; "Do you love me?" asks too.
        kinds = kinds & {"pleads", "accuses", "greets", "says_goodbye", "reassures", "confesses_love"}
    if (
        len(kinds) > 1
        and "pleads" in kinds
        and kinds & {"apologises", "greets", "breaks_up", "rejects", "confesses_love"}
    ):
        kinds = kinds - {"pleads"}
    return sorted(kinds)


def _beat(kind: str, line: _Line, span: Span, rule: str) -> Beat:
    return Beat(kind, line.speaker, line.hearer, span, "scene", 0.6, (Evidence(rule, (span,)),))


def _answer(line: _Line, before: Sequence[_Said], own: Sequence[Beat]) -> Beat | None:
    """What a line is that opens with yes, no or a pardon, after what the other has just asked or said."""
    last = next(((other, beats) for other, beats in reversed(before) if other.speaker != line.speaker), None)
    if last is None or not line.sentences or before[-1][0].speaker == line.speaker:
        return None
    other, beats = last
    span, words = line.sentences[0]
    kinds = [beat.kind for beat in beats]
    own_kinds = {beat.kind for beat in own if beat.span.overlaps(span)}
    kind = None
    if "apologises" in kinds and PARDON.match(words) and not own_kinds & {"refuses_forgiveness"}:
        kind = "forgives"
    elif "confesses_love" in kinds and SAME.search(words):
        kind = "confesses_love"
    elif ("pleads" in kinds or OFFER.search(other.words)) and other.sentences[-1][1].endswith(("?", ".", "!", "?'")):
        if YES.match(words):
            kind = "agrees"
        elif NO.match(words):
            kind = "rejects" if "confesses_love" in kinds or "marry" in other.words else "refuses"
    if kind is None or kind in own_kinds or own_kinds & {"refuses", "agrees", "rejects", "forgives"}:
        return None
    return _beat(kind, line, span, "answers")
