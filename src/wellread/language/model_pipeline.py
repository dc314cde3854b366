"""The project's own model at work: units of a story in batches through the network, and out as columns."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from wellread.language.draft import AFTER_COMMA, AFTER_CRY, AFTER_STOP, Draft, draft_story
from wellread.language.lemmas import lemma_of
from wellread.language.network import Network, Packing
from wellread.language.people import find_people
from wellread.language.sentences import place_borders, ruled_borders
from wellread.language.tokenize import Vocabulary
from wellread.language.trees import best_heads
from wellread.language.weights import Weights
from wellread.records import Layout, Quoting, Tokens, Work

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

#: the name under which the shipped model is asked for
FICTION = "fiction"

#: what the network reads in place of a quotation
STAND_INS = {AFTER_COMMA: "\0,", AFTER_STOP: "\0.", AFTER_CRY: "\0?"}
#: items the network reads at once
_BATCH_ITEMS = 8_192
#: items of a unit after which it is cut, at the end of a sentence if there is one near
_LONGEST = 120
_ENDINGS = (frozenset({".", "?", "!"}), frozenset({";", ":", ","}))


@dataclass(frozen=True, slots=True)
class _Read:
    """What the network says of each item."""

    tag: Ints
    start: NDArray[np.bool_]
    people: Ints
    #: item of the head, -1 for a root
    head: Ints
    dep: Ints


class ModelPipeline:
    """Tokens by the trained network."""

    name = FICTION

    def __init__(self, weights: Weights) -> None:
        self._network = Network(weights.arrays, weights.known)
        self._tags = [label.split("|") for label in weights.tags]
        self._deps = weights.deps
        self._people = weights.people
        self._known = frozenset(weights.known)
        self._root_dep = weights.deps.index("root")

    def parse(self, work: Work, layout: Layout, quoting: Quoting) -> Tokens:
        """Tokens of the story, in text order. A head may lie across a quotation that stands in its clause."""
        return self.parse_draft(draft_story(work, layout, quoting, Vocabulary()))

    def parse_draft(self, draft: Draft) -> Tokens:
        """The words of `draft` with all that can be told of them."""
        read = self._read(draft)
        sentence, sentence_starts = place_borders(draft, read.start)
        head, dep = self._trees(draft, read)
        tag_codes = _by_word(draft, read.tag)
        for word, _ in draft.marks:
            tag_codes[word] = -1
        tags, poses, lemmas = self._columns(draft, tag_codes)
        return Tokens(
            start=draft.start, end=draft.end, words=draft.words(), lemma=lemmas, pos=poses, tag=tags,
            head=head, dep=dep, sentence=sentence, sentence_starts=sentence_starts,
            people=find_people(_labelled(draft, read.people, self._people), head, dep, draft.words()), trained=True,
        )  # fmt: skip

    def _read(self, draft: Draft) -> _Read:
        """Run the network over all units, those of like length together."""
        n_items = len(draft.items)
        read = _Read(
            np.zeros(n_items, np.int32), np.zeros(n_items, np.bool_), np.zeros(n_items, np.int32),
            np.full(n_items, -1, np.int32), np.zeros(n_items, np.int32),
        )  # fmt: skip
        types, vectors = self._types(draft)
        ruled = ruled_borders(draft)
        all_runs = _runs(draft)
        for runs in _batches(all_runs):
            self._read_batch(runs, types, vectors, ruled, read)
        for first in all_runs[:, 0].tolist():  # where a long unit was cut its tree was, but the sentence may go on
            read.start[first] = first == 0 or _word(draft, first - 1) in _ENDINGS[0]
        read.start[np.frombuffer(draft.unit_starts, dtype=np.int32)[:-1]] = True
        return read

    def _types(self, draft: Draft) -> tuple[Ints, Floats]:
        """Row of each item in a table of vectors, and the table."""
        words = [*draft.vocabulary.words, *STAND_INS.values()]
        vectors = self._network.word_vectors(words)
        items = np.frombuffer(draft.items, dtype=np.int32)
        ids = np.frombuffer(draft.ids, dtype=np.int32)
        last = len(draft.vocabulary.words) - 1  # the stand-ins -1, -2, -3 follow it
        return np.where(items >= 0, ids[np.maximum(items, 0)] if len(ids) else items, last - items), vectors

    def _read_batch(self, runs: Ints, types: Ints, vectors: Floats, ruled: NDArray[np.int8], read: _Read) -> None:
        """Read `runs`, (first item, length) in descending length, into `read`."""
        packing = Packing.of(runs[:, 1])
        items = np.concatenate([np.arange(first, first + length, dtype=np.int32) for first, length in runs])
        used, local = np.unique(types[items], return_inverse=True)
        packed = np.empty(len(items), dtype=np.int32)
        packed[packing.rows] = local
        seen = self._network.read(self._network.encode(vectors[used], packed, packing)[packing.rows])
        read.tag[items] = seen.tags.argmax(axis=1)
        read.people[items] = seen.people.argmax(axis=1)
        starts = np.where(ruled[items] == 0, seen.starts > 0, ruled[items] > 0)
        run_firsts = np.cumsum(runs[:, 1]) - runs[:, 1]
        read.start[items] = starts
        starts[run_firsts] = True
        borders = np.append(np.flatnonzero(starts), len(items))
        sentences = [(int(a), int(b)) for a, b in pairwise(borders)]
        heads = best_heads(seen.dependents, seen.heads, seen.root, sentences)
        read.dep[items] = self._network.label_scores(seen, heads).argmax(axis=1)
        read.head[items] = np.where(heads < 0, -1, items[heads])

    def _trees(self, draft: Draft, read: _Read) -> tuple[array[int], list[str]]:
        """Heads and relations of the words; what hung from a stand-in hangs from what that hung from."""
        items = np.frombuffer(draft.items, dtype=np.int32)
        above = read.head.copy()
        for _ in range(3):  # a stand-in may hang from another
            over = (above >= 0) & (items[np.maximum(above, 0)] < 0)
            above[over] = read.head[above[over]]
        real = items >= 0
        n_words = len(draft)
        head = np.arange(n_words, dtype=np.int32)
        head[items[real]] = np.where(above < 0, items, items[np.maximum(above, 0)])[real]
        codes = np.full(n_words, -1, dtype=np.int32)
        codes[items[real]] = np.where(above < 0, self._root_dep, read.dep)[real]
        names = np.array([*self._deps, "punct"], dtype=object)
        self._hang_marks(draft, read, head)
        return array("i", head.tobytes()), names[codes].tolist()

    def _hang_marks(self, draft: Draft, read: _Read, head: Ints) -> None:
        """The marks of a quotation hang from its first root."""
        starts = draft.unit_starts
        for word, unit in draft.marks:
            if unit >= 0:
                first = starts[unit]
                inside = read.head[first : starts[unit + 1]]
                head[word] = draft.items[first + int((inside < 0).argmax())]

    def _columns(self, draft: Draft, tag_codes: Ints) -> tuple[list[str], list[str], list[str]]:
        """Tag, part of speech and lemma of each word; each pair of word type and tag is worked out once."""
        ids = np.frombuffer(draft.ids, dtype=np.int32) if len(draft) else np.zeros(0, np.int32)
        n_tags = len(self._tags) + 1
        pairs, inverse = np.unique(ids.astype(np.int64) * n_tags + (tag_codes + 1), return_inverse=True)
        rows: list[tuple[str, str, str]] = []
        for pair in pairs.tolist():
            word = draft.vocabulary.words[pair // n_tags]
            code = pair % n_tags - 1
            tag, pos = self._tags[code] if code >= 0 else (_mark_tag(word), "PUNCT")
            rows.append((tag, pos, lemma_of(word, tag, known=self._known)))
        table = np.array(rows, dtype=object).reshape(-1, 3)
        tags, poses, lemmas = (table[:, column][inverse].tolist() for column in range(3))
        return tags, poses, lemmas


def _mark_tag(word: str) -> str:
    return "``" if word in "“‘«„‚‹「『" else "''"


def _by_word(draft: Draft, values: Ints) -> Ints:
    """Values of items as a column of the words; words in no unit get -1."""
    column = np.full(len(draft), -1, dtype=np.int32)
    items = np.frombuffer(draft.items, dtype=np.int32)
    column[items[items >= 0]] = values[items >= 0]
    return column


def _runs(draft: Draft) -> Ints:
    """First item and length of each unit, long ones cut."""
    starts = np.frombuffer(draft.unit_starts, dtype=np.int32)
    firsts, lengths = starts[:-1], np.diff(starts)
    runs = [np.stack([firsts, lengths], axis=1)[lengths <= _LONGEST]]
    for unit in np.flatnonzero(lengths > _LONGEST):
        cuts = [*_cuts(draft, int(starts[unit]), int(starts[unit + 1])), int(starts[unit + 1])]
        runs.append(np.array([(a, b - a) for a, b in pairwise(cuts)], dtype=np.int32))
    return np.concatenate(runs)


def _cuts(draft: Draft, first: int, end: int) -> Iterator[int]:
    """Where the parts of a long unit begin."""
    while end - first > _LONGEST:
        yield first
        near = range(first + _LONGEST, first + _LONGEST // 3, -1)
        before = [(at, _word(draft, at - 1)) for at in near]
        first = next((at for endings in _ENDINGS for at, word in before if word in endings), first + _LONGEST)
    yield first


def _word(draft: Draft, item: int) -> str:
    """The word an item stands for, nothing for a stand-in."""
    word = draft.items[item]
    return draft.vocabulary.words[draft.ids[word]] if word >= 0 else ""


def _batches(runs: Ints) -> Iterator[Ints]:
    """Runs of like length together, descending, so many that the batch stays small."""
    ordered = runs[np.argsort(-runs[:, 1], kind="stable")]
    total = np.cumsum(ordered[:, 1])
    first = 0
    while first < len(ordered):
        limit = (total[first - 1] if first else 0) + _BATCH_ITEMS
        last = max(first + 1, int(np.searchsorted(total, limit, side="right")))
        yield ordered[first:last]
        first = last


def _labelled(draft: Draft, labels: Ints, names: Sequence[str]) -> list[tuple[int, int, str]]:
    """First word, end word and form of each run of labels ("B-name", "I-name", ..., "H-nominal"), in item order."""
    found: list[tuple[int, int, str]] = []
    borders = frozenset(draft.unit_starts)
    previous = -2
    for at in np.flatnonzero(labels).tolist():
        item = draft.items[at]
        place, form = names[labels[at]].split("-")
        if item < 0 or form not in ("name", "nominal"):
            continue
        if place == "I" and previous == at - 1 and at not in borders and found[-1][2] == form:
            found[-1] = (found[-1][0], item + 1, form)
        else:
            found.append((item, item + 1, form))
        previous = at
    return found
