"""Beats that lines of speech are: what the words do, and what an answer answers.

Patterns say what a sentence may be; a learned judge that sees them, the words and what was said before decides.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from wellread.records import Attribution, Beat, CharacterId, Evidence, Quotation, Speech
from wellread.relationships.company import Company
from wellread.relationships.forms import is_past, verb_lemma
from wellread.relationships.judge import Judge
from wellread.relationships.line_features import Sentence, line_features
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
from wellread.style import Narration
from wellread.text import Span

_RULES = compile_rules()
_SENTENCE = re.compile(r"[^.!?…]*(?:[.!?…]+[\"”’'*_]*|$)", re.DOTALL)
_CLEAN = re.compile(r"[*_“”\"«»]+")
_BLANKS = re.compile(r"\s+")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'"})
#: how much likelier, in log odds, a sentence does what the one before it in its line does: in our scenes it does so in
#: six of seven pairs of sentences that both do something
_GOES_ON = 1.5
#: how far around a line its tag stands, in tokens
_TAG_REACH = 6


@dataclass(frozen=True, slots=True)
class _Line:
    """One quotation of speech, taken apart."""

    speaker: CharacterId
    hearer: CharacterId | None
    span: Span
    #: (span in the text, words made plain)
    sentences: tuple[tuple[Span, str], ...]
    #: all words made plain
    words: str
    #: words of the tag beside it
    tag_words: tuple[str, ...]
    #: index of the paragraph it begins in
    paragraph: int


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence of speech ready to be judged."""

    speaker: CharacterId
    hearer: CharacterId | None
    #: index of its line among those of the story
    line: int
    span: Span
    sentence: Sentence


def find_spoken_beats(narration: Narration, speech: Speech, company: Company, judge: Judge) -> list[Beat]:
    """What is done by speaking, in text order; a sentence does one thing.

    "I'm sorry. I'm so sorry." is one apology.
    """
    heard = list(gather_sentences(narration, speech, company))
    margins = judge.margins([line_features(item.sentence) for item in heard])
    chances = judge.probabilities(margins)
    least = judge.quietness(chances)
    found: list[Beat] = []
    for _, numbers in groupby(range(len(heard)), key=lambda at: heard[at].line):
        line = list(numbers)
        told = decode_line(margins[line] - least)
        for kind, run in groupby(zip(line, told, strict=True), key=lambda item: item[1]):
            if kind >= 0:
                done = [at for at, _ in run]
                score = float(chances[done, kind].max())
                found.append(_beat(judge.kinds[kind], [heard[at] for at in done], score))
    return found


def _beat(kind: str, run: Sequence[Heard], score: float) -> Beat:
    """Sentences of one line that do one thing together."""
    rule = f"says-{kind}".replace("_", "-")
    evidence = tuple(Evidence(rule, (heard.span,)) for heard in run)
    span = Span(run[0].span.start, run[-1].span.end)
    return Beat(kind, run[0].speaker, run[0].hearer, span, "scene", score, evidence)


def decode_line(margins: NDArray[np.float64]) -> list[int]:
    """What each sentence of a line does, -1 for nothing: the best way through, where one goes on doing the same.

    Args:
        margins: for each sentence, a row, how far each kind passes, in log odds.
    """
    n_kinds = margins.shape[1]
    if len(margins) == 1:
        best = int(margins[0].argmax())
        return [best if margins[0, best] >= 0 else -1]
    steps = np.zeros((n_kinds + 1, n_kinds + 1))
    steps[np.arange(n_kinds), np.arange(n_kinds)] = _GOES_ON
    value = np.append(margins[0], 0.0)
    back: list[NDArray[np.intp]] = []
    for margin in margins[1:]:
        ways = value[:, None] + steps
        back.append(ways.argmax(axis=0))
        value = ways.max(axis=0) + np.append(margin, 0.0)
    path = [int(value.argmax())]
    for before in reversed(back):
        path.append(int(before[path[-1]]))
    return [-1 if kind == n_kinds else kind for kind in reversed(path)]


def gather_sentences(narration: Narration, speech: Speech, company: Company) -> Iterator[Heard]:
    """Every sentence of speech whose speaker is known, with all that a judge looks at, in text order."""
    lines = list(_lines(narration, speech, company))
    turns = _turns(lines)
    answered = [_last_of(lines, turns[index].start, other=True) for index in range(len(lines))]
    ruled: list[list[tuple[str, ...]]] = []
    kinds: list[tuple[str, ...]] = []
    for index, line in enumerate(lines):
        last = _said_in(lines, kinds, turns[answered[index]]) if answered[index] >= 0 else None
        opens = answered[index] == index - 1
        own = [_rule_kinds(words, last, opens=opens and at == 0) for at, (_, words) in enumerate(line.sentences)]
        ruled.append(own)
        kinds.append(tuple(dict.fromkeys(kind for found in own for kind in found)))
    for index, line in enumerate(lines):
        last = _said_in(lines, kinds, turns[answered[index]]) if answered[index] >= 0 else ("", ())
        talk = _talk_around(lines, kinds, index, last, turns[index].stop)
        talk = replace(talk, is_next=answered[index] == index - 1 >= 0)
        before: Sequence[str] = ()
        for (span, words), rules in zip(line.sentences, ruled[index], strict=True):
            tokens = _tokens(narration, span)
            sentence = replace(
                talk,
                words=[narration.lower[at] for at in tokens],
                tags=[narration.tokens.tag[at] for at in tokens],
                rules=rules,
                before=before,
            )
            yield Heard(line.speaker, line.hearer, index, span, sentence)
            before = words.split()


def _last_of(lines: Sequence[_Line], index: int, *, other: bool) -> int:
    """The last of the three lines before that another, or the same, person says; -1 for none."""
    near = range(index - 1, max(index - 4, -1), -1)
    return next((at for at in near if (lines[at].speaker != lines[index].speaker) == other), -1)


def _turns(lines: Sequence[_Line]) -> list[range]:
    """For each line the lines of its turn: what one says in a paragraph, whatever tags cut it."""
    found: list[range] = []
    for _, turn in groupby(range(len(lines)), key=lambda at: (lines[at].speaker, lines[at].paragraph)):
        numbers = list(turn)
        found += [range(numbers[0], numbers[-1] + 1)] * len(numbers)
    return found


def _said_in(lines: Sequence[_Line], kinds: Sequence[Sequence[str]], turn: range) -> tuple[str, tuple[str, ...]]:
    """Words and kinds of a whole turn."""
    words = " ".join(lines[at].words for at in turn)
    return words, tuple(dict.fromkeys(kind for at in turn for kind in kinds[at]))


def _talk_around(
    lines: Sequence[_Line], kinds: Sequence[Sequence[str]], index: int, answered: tuple[str, Sequence[str]], after: int
) -> Sentence:
    """What all sentences of a line have in common.

    Args:
        lines: all.
        kinds: of each line.
        index: the line's.
        answered: words and kinds of the turn it answers.
        after: index of the line behind its turn.
    """
    own = _last_of(lines, index, other=False)
    quarrel = sum("accuses" in kind or "accuses-form" in kind for kind in kinds[max(0, index - 6) : index])
    is_answered = after < len(lines) and lines[after].speaker != lines[index].speaker
    return Sentence(
        words=(),
        tags=(),
        rules=(),
        answered=answered[0].split(),
        answered_kinds=answered[1],
        own_kinds=kinds[own] if own >= 0 else (),
        next_kinds=kinds[after] if is_answered else (),
        quarrel=min(quarrel, 2),
        tag_words=lines[index].tag_words,
        place="opening" if index < 2 else "closing" if index >= len(lines) - 2 else "",
    )


def _tokens(narration: Narration, span: Span) -> list[int]:
    """The tokens of a sentence without marks of quotation."""
    first, last = narration.first_token(span.start), bisect_left(narration.tokens.start, span.end)
    return [at for at in range(first, last) if narration.tokens.words[at] not in _MARKS]


_MARKS = frozenset("\" “ ” ‘ ’ ' « » * _ '' ``".split())


def _lines(narration: Narration, speech: Speech, company: Company) -> Iterator[_Line]:
    for quotation, said in zip(narration.quoting.quotations, speech.attributions, strict=True):
        if quotation.kind != "speech" or said.speaker is None:
            continue
        hearers = [who for who in said.addressees or () if who != said.speaker]
        hearer = hearers[0] if hearers else company.other(quotation.span.start, said.speaker)
        sentences = tuple(_sentences(narration.work.text.content, quotation.span))
        words = " ".join(words for _, words in sentences)
        tag = tuple(_tag_words(narration, quotation, said))
        paragraph = narration.paragraph[narration.first_token(quotation.span.start)]
        yield _Line(said.speaker, hearer, quotation.span, sentences, words, tag, paragraph)


def _tag_words(narration: Narration, quotation: Quotation, said: Attribution) -> Iterator[str]:
    """Verbs and adverbs of the narration that names the speaker beside a line."""
    if said.cue is None:
        return
    at = narration.first_token(said.cue.start)
    for near in range(max(0, at - _TAG_REACH), min(at + _TAG_REACH, len(narration.tokens))):
        if narration.quotation[near] >= 0 or narration.paragraph[near] != narration.paragraph[at]:
            continue
        if lemma := verb_lemma(narration, near):
            yield lemma
        elif narration.tokens.tag[near] == "RB":
            yield narration.lower[near]


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


def _rule_kinds(words: str, last: tuple[str, Sequence[str]] | None, *, opens: bool) -> tuple[str, ...]:
    """The kinds that patterns, form and place suggest; those of form and answers are marked as such."""
    found = [kind for kind, pattern in _RULES if pattern.search(words)]
    found += [f"{kind}-form" for kind in _by_form(words, last)]
    if opens and last is not None and (kind := _answer(words, *last)):
        found.append(f"{kind}-answer")
    return tuple(dict.fromkeys(found))


def _by_form(words: str, last: tuple[str, Sequence[str]] | None) -> Iterator[str]:
    """What the form of a sentence does whatever its words: "You told Pip.", "I told Pip.", "I'll come.", "Tell me"."""
    kinds = set(last[1]) if last else set()
    if (match := _YOU_DID.match(words)) and is_past(match[1]) and match[1] not in KIND_DEEDS:
        yield "accuses"
    if (match := _I_DID.match(words)) and is_past(match[1]) and last is not None:
        asked = last[0].endswith("?")
        if "accuses" in kinds or GRUDGING.search(words) or (asked and match[1] not in PLAIN_DEEDS):
            yield "admits"
    if _WONT.match(words) and kinds & {"pleads", "accuses"}:
        asked_not = last is not None and "don't" in last[0]
        yield "promises" if asked_not or "accuses" in kinds else "refuses"
    if WILL.match(words):
        yield "promises"
    elif ORDER.match(words):
        yield "pleads"


_YOU_DID = re.compile(r"^(?:and |but |well, |so |technically )?you (?:just |really |only |did |even |simply )?(\w+)")
_I_DID = re.compile(r"^(?:and |but |well, |because |yes,? |technically,? )?i (?:just |really |only |already )?(\w+)")
_WONT = re.compile(r"^(?:no,? )?i (?:won't|will not|shan't|shall not)\b")


def _answer(words: str, other: str, kinds: Sequence[str]) -> str | None:
    """What a line is that opens with yes, no or a pardon, after what the other has just asked or said."""
    if "apologises" in kinds and PARDON.match(words):
        return "forgives"
    if "confesses_love" in kinds and SAME.search(words):
        return "confesses_love"
    if "pleads" in kinds or "pleads-form" in kinds or OFFER.search(other):
        if YES.match(words):
            return "agrees"
        if NO.match(words):
            return "rejects" if "confesses_love" in kinds or "marry" in other else "refuses"
    return None
