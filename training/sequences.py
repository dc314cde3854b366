"""Training sequences: words with whatever is known of them, cut to length, changed at random, turned to arrays."""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from litbank import Excerpt
from treebank import Paragraph

from wellread.language.draft import AFTER_COMMA, AFTER_CRY, AFTER_STOP

#: what stands in for a quotation in the network's input
STAND_INS = {AFTER_COMMA: "\0,", AFTER_STOP: "\0.", AFTER_CRY: "\0?"}
PEOPLE = ("O", "B-name", "I-name", "H-nominal", "B-place", "I-place")


@dataclass(slots=True)
class WordSequence:
    """Words with labels; empty lists where a source knows nothing."""

    words: list[str]
    tags: list[str] = field(default_factory=list)
    #: index within the sequence, -1 for a root
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    #: True where a sentence starts
    starts: list[bool] = field(default_factory=list)
    #: index into PEOPLE; -100 where it is not known
    people: list[int] = field(default_factory=list)
    #: first and end word of each description of somebody, whose head the tree will tell
    nominals: list[tuple[int, int]] = field(default_factory=list)


def tree_sequences(paragraph: Paragraph) -> list[WordSequence]:
    """One sequence for each sentence of a paragraph."""
    made: list[WordSequence] = []
    words = paragraph.words
    first = 0
    while first < len(words):
        last = first
        while last < len(words) and words[last].sentence == words[first].sentence:
            last += 1
        run = words[first:last]
        made.append(
            WordSequence(
                [paragraph.text[word.start : word.end] for word in run],
                [f"{word.tag}|{word.pos}" for word in run],
                [-1 if word.head == first + at else word.head - first for at, word in enumerate(run)],
                [word.dep for word in run],
                [at == 0 for at in range(len(run))],
            )
        )
        first = last
    return made


def joined(parts: Sequence[WordSequence]) -> WordSequence:
    """Several sequences one after the other."""
    whole = WordSequence([])
    for part in parts:
        base = len(whole.words)
        whole.words += part.words
        whole.tags += part.tags
        whole.heads += [head if head < 0 else head + base for head in part.heads]
        whole.deps += part.deps
        whole.starts += part.starts
    return whole


def people_sequences(excerpt: Excerpt, *, quotations: bool, longest: int = 100) -> Iterator[WordSequence]:
    """The units of an excerpt with its people; long ones are cut after a point."""
    draft = excerpt.draft(quotations=quotations)
    words = draft.words()
    label = [0] * len(words)
    nominals: list[tuple[int, int]] = []
    # the longest last, so that a name inside a longer name gives way
    for mention in sorted(excerpt.mentions, key=lambda m: m.end - m.start):
        first = bisect_left(draft.end, mention.start + 1)
        end = bisect_left(draft.start, mention.end)
        if mention.form == "nominal":
            nominals.append((first, end))
            continue
        begin = 1 if mention.form == "name" else 4
        if begin == 4 and any(label[first:end]):
            continue
        label[first:end] = [begin, *[begin + 1] * (end - first - 1)]
    for first, last in pairwise(draft.unit_starts):
        yield from _unit(draft.items[first:last], words, label, nominals, longest)


def _unit(
    items: Sequence[int], words: Sequence[str], label: Sequence[int], nominals: Sequence[tuple[int, int]], longest: int
) -> Iterator[WordSequence]:
    place = {item: at for at, item in enumerate(items) if item >= 0}
    unit_words = [words[item] if item >= 0 else STAND_INS[item] for item in items]
    unit_people = [label[item] if item >= 0 else 0 for item in items]
    inside = [(place[a], place[b - 1] + 1) for a, b in nominals if a in place and b - 1 in place]
    start = 0
    while start < len(items):
        end = _cut(unit_words, start, longest)
        yield WordSequence(
            unit_words[start:end],
            people=unit_people[start:end],
            nominals=[(a - start, b - start) for a, b in inside if start <= a and b <= end],
        )
        start = end


def _cut(words: Sequence[str], start: int, longest: int) -> int:
    if len(words) - start <= longest:
        return len(words)
    for end in range(start + longest, start + longest // 3, -1):
        if words[end - 1] in (".", "?", "!", ";", "”", '"'):
            return end
    return start + longest


def paragraphs_of_sentences(
    documents: Sequence[Sequence[WordSequence]], rng: random.Random, *, longest: int = 90
) -> Iterator[WordSequence]:
    """Neighbouring sentences of one paragraph joined at random, each sentence once."""
    for sentences in documents:
        at = 0
        while at < len(sentences):
            wanted = rng.choice((1, 1, 2, 3, 4, 6))
            group = [sentences[at]]
            at += 1
            while at < len(sentences) and len(group) < wanted:
                if sum(len(s.words) for s in group) + len(sentences[at].words) > longest:
                    break
                group.append(sentences[at])
                at += 1
            yield joined(group)
