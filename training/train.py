"""Train the language model: `python training/train.py DATA OUT [--epochs N]`. Seeds are fixed; one thread."""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy
from pathlib import Path

import numpy as np
import torch
from augment import Lexicon, changed, lone_stand_in, narration, renamed, speech_tag, without_quotation
from litbank import DEV, TEST, read_litbank
from network import Network, Shape, losses
from sequences import PEOPLE, STAND_INS, WordSequence, joined, paragraphs_of_sentences, people_sequences, tree_sequences
from torch import Tensor
from treebank import read_treebank

from wellread.language.features import N_FEATURES, N_HASHED, hashed_features, normalize

WEIGHTS = {"tag": 1.0, "start": 0.6, "arc": 1.0, "label": 1.0, "people": 1.0}


class Encoder:
    """Words and labels to numbers."""

    def __init__(self, known: Sequence[str], tags: Sequence[str], deps: Sequence[str], counts: Counter[str]) -> None:
        self.known = {form: row for row, form in enumerate(known, 1)}
        self.known.update({stand_in: len(known) + 1 + at for at, stand_in in enumerate(STAND_INS.values())})
        self.tags = {tag: at for at, tag in enumerate(tags)}
        self.deps = {dep: at for at, dep in enumerate(deps)}
        self.counts = counts
        self._types: dict[str, tuple[int, list[int]]] = {}

    def type(self, word: str) -> tuple[int, list[int]]:
        found = self._types.get(word)
        if found is None:
            hashed = hashed_features(word)
            found = self.known.get(normalize(word), 0), hashed + [0] * (N_FEATURES - len(hashed))
            self._types[word] = found
        return found

    def batch(self, sequences: Sequence[WordSequence], rng: random.Random | None) -> dict[str, Tensor]:
        """Tensors of `sequences`, which all have the same kind of labels; `rng` forgets rare words."""
        longest = max(len(s.words) for s in sequences)
        types: dict[tuple[str, bool], int] = {}
        index = np.zeros((len(sequences), longest), dtype=np.int64)
        for at, sequence in enumerate(sequences):
            for place, word in enumerate(sequence.words):
                forget = (
                    rng is not None and word[0] != "\0" and rng.random() < 0.6 / (0.6 + self.counts[normalize(word)])
                )
                index[at, place] = types.setdefault((word, forget), len(types))
        rows = torch.tensor([0 if forget else self.type(word)[0] for word, forget in types])
        hashed = torch.tensor([self.type(word)[1] for word, _ in types])
        made = {
            "rows": rows, "hashed": hashed, "index": torch.from_numpy(index),
            "lengths": torch.tensor([len(s.words) for s in sequences]),
        }  # fmt: skip
        if sequences[0].people:
            made["people"] = _padded([s.people for s in sequences], longest)
        if sequences[0].tags:
            made |= self._trees(sequences, longest)
        return made

    def _trees(self, sequences: Sequence[WordSequence], longest: int) -> dict[str, Tensor]:
        allowed = np.zeros((len(sequences), longest, longest + 1), dtype=bool)
        allowed[:, :, 0] = True
        for at, sequence in enumerate(sequences):
            number = np.cumsum(sequence.starts)
            n_words = len(number)
            allowed[at, :n_words, 1 : n_words + 1] = number[:, None] == number[None, :]
            allowed[at, np.arange(n_words), np.arange(n_words) + 1] = False
        return {
            "tags": _padded([[self.tags.get(tag, -100) for tag in s.tags] for s in sequences], longest),
            "starts": _padded([[-100] + [int(start) for start in s.starts[1:]] for s in sequences], longest),
            "heads": _padded([[head + 1 for head in s.heads] for s in sequences], longest),
            "deps": _padded([[self.deps.get(dep, -100) for dep in s.deps] for s in sequences], longest),
            "allowed": torch.from_numpy(allowed),
        }


def _padded(rows: Sequence[Sequence[int]], longest: int) -> Tensor:
    return torch.tensor([[*row, *[-100] * (longest - len(row))] for row in rows])


def batches(sequences: list[WordSequence], rng: random.Random, *, n_words: int) -> Iterator[list[WordSequence]]:
    """Sequences of like length together, batches in random order."""
    ordered = sorted(sequences, key=lambda s: len(s.words) + rng.random() * 4)
    groups: list[list[WordSequence]] = [[]]
    filled = 0
    for sequence in ordered:
        if filled and filled + len(sequence.words) > n_words:
            groups.append([])
            filled = 0
        groups[-1].append(sequence)
        filled += len(sequence.words)
    rng.shuffle(groups)
    yield from groups


def epoch_of_trees(documents: list[list[WordSequence]], lexicon: Lexicon, rng: random.Random) -> list[WordSequence]:
    """All sentences once, changed at random, with speech tags and narration of our own between them."""
    drawn = []
    for sentences in documents:
        row: list[WordSequence] = []
        for sentence in sentences:
            cut = without_quotation(sentence) if rng.random() < 0.5 else None
            row.append(cut or sentence)
            if rng.random() < 0.04:
                row.append(lone_stand_in(rng))
            if rng.random() < 0.07:
                row.append(speech_tag(rng))
            if rng.random() < 0.09:
                row.append(narration(rng, lexicon))
        drawn.append(row)
    tags = [joined([speech_tag(rng) for _ in range(rng.choice((1, 1, 2)))]) for _ in range(400)]
    return [changed(s, rng) for s in [*paragraphs_of_sentences(drawn, rng), *tags]]


def score_trees(network: Network, encoder: Encoder, sequences: list[WordSequence]) -> dict[str, float]:
    """Tags, heads and labels on given words and sentences, punctuation included; starts as F1."""
    right: Counter[str] = Counter()
    with torch.no_grad():
        for group in batches(sequences, random.Random(0), n_words=4000):
            batch = encoder.batch(group, None)
            vectors = network.encode(batch["rows"], batch["hashed"], batch["index"], batch["lengths"], 0)
            real = batch["heads"] >= 0
            heads = network.arcs(vectors, 0).masked_fill(~batch["allowed"], -1e4).argmax(2)
            deps = network.labels(vectors, heads, 0).argmax(2)
            good = (heads == batch["heads"]) & real
            right["n"] += int(real.sum())
            right["uas"] += int(good.sum())
            right["las"] += int((good & (deps == batch["deps"])).sum())
            right["tag"] += int(((network.tag(vectors).argmax(2) == batch["tags"]) & real).sum())
            start = (network.start(vectors).squeeze(2) > 0) & (batch["starts"] >= 0)
            right["start_hit"] += int((start & (batch["starts"] == 1)).sum())
            right["start_all"] += int(start.sum()) + int((batch["starts"] == 1).sum())
    return {
        "tag": right["tag"] / right["n"], "uas": right["uas"] / right["n"], "las": right["las"] / right["n"],
        "start": 2 * right["start_hit"] / max(1, right["start_all"]),
    }  # fmt: skip


def teach(network: Network, encoder: Encoder, sequences: list[WordSequence], *, trees: bool) -> None:
    """Mark the head of each description of somebody as the network's own trees have it.

    Args:
        trees: also keep the trees themselves, for the student to learn on fiction what the teacher saw undisturbed.
    """
    tags, deps = list(encoder.tags), list(encoder.deps)
    for group in batches(sequences, random.Random(0), n_words=4000):
        for sequence, (tag, start, heads, dep) in zip(group, _trees(network, encoder, group), strict=True):
            _mark_heads(sequence, heads)
            if trees:
                n_words = len(sequence.words)
                sequence.tags = ["" if w[0] == "\0" else tags[t] for w, t in zip(sequence.words, tag, strict=False)]
                sequence.deps = [deps[d] for d in dep[:n_words]]
                sequence.heads = heads[:n_words]
                sequence.starts = start[:n_words]


def _mark_heads(sequence: WordSequence, heads: list[int]) -> None:
    sequence.people = [0 if label in (3, -100) else label for label in sequence.people]
    for first, end in sequence.nominals:
        tops = [at for at in range(first, end) if not first <= heads[at] < end and sequence.words[at][0].isalpha()]
        if tops and sequence.people[tops[0]] == 0:
            sequence.people[tops[0]] = 3


def hide_heads(sequences: list[WordSequence]) -> None:
    """While there are no trees yet, leave open which word of a description is its head."""
    for sequence in sequences:
        for first, end in sequence.nominals:
            sequence.people[first:end] = [label or -100 for label in sequence.people[first:end]]


def _trees(
    network: Network, encoder: Encoder, group: list[WordSequence]
) -> list[tuple[list[int], list[bool], list[int], list[int]]]:
    """Tags, sentence starts, heads (-1 for a root) and labels, as the network sees them."""
    with torch.no_grad():
        batch = encoder.batch(group, None)
        vectors = network.encode(batch["rows"], batch["hashed"], batch["index"], batch["lengths"], 0)
        starts = network.start(vectors).squeeze(2) > 0
        starts[:, 0] = True
        number = torch.cumsum(starts.long(), 1)
        allowed = number.unsqueeze(2) == number.unsqueeze(1)
        longest = allowed.shape[1]
        allowed &= ~torch.eye(longest, dtype=torch.bool) & (torch.arange(longest) < batch["lengths"][:, None])[:, None]
        allowed = torch.cat([torch.ones(len(group), longest, 1, dtype=torch.bool), allowed], 2)
        heads = network.arcs(vectors, 0).masked_fill(~allowed, -1e4).argmax(2)
        deps = network.labels(vectors, heads, 0).argmax(2)
        columns = (network.tag(vectors).argmax(2), starts, heads - 1, deps)
        return list(zip(*(column.tolist() for column in columns), strict=True))


def name_spans(labels: Sequence[int]) -> set[tuple[int, int]]:
    """First and end word of each name."""
    spans: set[tuple[int, int]] = set()
    first = -1
    for at, label in enumerate([*labels, 0]):
        if first >= 0 and label != 2:
            spans.add((first, at))
            first = -1
        if label in (1, 2) and first < 0:
            first = at
    return spans


def score_people(network: Network, encoder: Encoder, sequences: list[WordSequence]) -> dict[str, float]:
    """F1 of names with exact spans, nested ones too, and of the heads of descriptions."""
    hits, total = [0, 0], [0, 0]
    for group in batches(sequences, random.Random(0), n_words=4000):
        with torch.no_grad():
            batch = encoder.batch(group, None)
            vectors = network.encode(batch["rows"], batch["hashed"], batch["index"], batch["lengths"], 0)
            best = network.people_scores(vectors).argmax(2).tolist()
        for sequence, labels in zip(group, best, strict=True):
            labels = labels[: len(sequence.words)]
            for kind, (gold, found) in enumerate(
                (
                    (name_spans(sequence.people), name_spans(labels)),
                    (
                        {at for at, label in enumerate(sequence.people) if label == 3},
                        {at for at, label in enumerate(labels) if label == 3},
                    ),
                )
            ):
                hits[kind] += len(gold & found)
                total[kind] += len(gold) + len(found)
    return {name: 2 * hits[at] / max(1, total[at]) for at, name in enumerate(("names", "nominal heads"))}


def go_on_from(network: Network, state: dict[str, Tensor]) -> None:
    """Take over all weights of an earlier network whose layers are as wide as ours."""
    own = network.state_dict()
    fitting = {name: value for name, value in state.items() if own[name].shape == value.shape}
    print("new layers:", sorted(set(own) - set(fitting)), flush=True)
    network.load_state_dict(own | fitting)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument(
        "--start", type=Path, help="folder of a network to go on from, with its lists of words and labels"
    )
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--words", type=int, default=1400, help="words in a batch")
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--drop", type=float, default=0.38)
    parser.add_argument("--hidden", type=int, default=128)
    parser.add_argument("--layers", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(7)
    rng = random.Random(7)

    train = [tree_sequences(p) for p in read_treebank(args.data / "ud/ewt/en_ewt-ud-train.conllu")]
    dev = [tree_sequences(p) for p in read_treebank(args.data / "ud/ewt/en_ewt-ud-dev.conllu")]
    # one paragraph in five of the dev part watches the training, the others are trained on
    documents = train + [document for at, document in enumerate(dev) if at % 5]
    dev_trees = [s for s in map(joined, dev[::5]) if len(s.words) <= 250]
    excerpts = read_litbank(args.data / "litbank")
    train_people = [
        [s for name, e in excerpts.items() if name not in TEST | DEV for s in people_sequences(e, quotations=cut)]
        for cut in (False, True)
    ]
    dev_people = [s for name in sorted(DEV) for s in people_sequences(excerpts[name], quotations=True)]

    sentences = [s for document in documents for s in document]
    counts = Counter(normalize(word) for s in [*sentences, *train_people[0]] for word in s.words)
    known = sorted(form for form, n in counts.items() if n >= 2 and form[0] != "\0")
    tag_counts = Counter(tag for s in sentences for tag in s.tags)
    tags = sorted(tag for tag, n in tag_counts.items() if n >= 3)
    deps = sorted({dep for s in sentences for dep in s.deps})
    if args.start:
        earlier = json.loads((args.start / "about.json").read_text(encoding="utf-8"))
        known, tags, deps = earlier["known"], earlier["tags"], earlier["deps"]
    encoder = Encoder(known, tags, deps, counts)
    lexicon = Lexicon(sentences)
    shape = Shape(hidden=args.hidden, layers=args.layers)
    network = Network(shape, len(known) + 1 + len(STAND_INS), N_HASHED, len(tags), len(deps), len(PEOPLE))
    if args.start:
        go_on_from(network, torch.load(args.start / "network.pt"))
    print(len(sentences), "sentences", len(known), "words", len(tags), "tags", len(deps), "labels",
          sum(p.numel() for p in network.parameters()), "weights", flush=True)  # fmt: skip

    optimizer = torch.optim.Adam(network.parameters(), lr=args.rate, betas=(0.9, 0.95), eps=1e-8)
    average = deepcopy(network)
    n_steps = args.epochs * 240
    step = 0
    began = time.monotonic()
    args.out.mkdir(parents=True, exist_ok=True)
    for epoch in range(args.epochs):
        trees = list(batches(epoch_of_trees(documents, lexicon, rng), rng, n_words=args.words))
        if (args.start or epoch >= 4) and epoch % 4 == 0:
            teach(average, encoder, [*train_people[0], *train_people[1]], trees=bool(args.start) or epoch >= 8)
            teach(average, encoder, dev_people, trees=False)
        elif epoch == 0:
            hide_heads([*train_people[0], *train_people[1]])
        people = list(
            batches([changed(renamed(s, rng), rng) for s in train_people[epoch % 2]], rng, n_words=args.words)
        )
        order = [*trees, *people]
        rng.shuffle(order)
        n_steps = args.epochs * len(order)
        network.train()
        totals: Counter[str] = Counter()
        for group in order:
            rate = min(1.0, (step + 1) / 200) * max(0.02, 1 - step / n_steps)
            for settings in optimizer.param_groups:
                settings["lr"] = args.rate * rate
            found = losses(network, encoder.batch(group, rng), args.drop)
            taught = 0.4 if "people" in found else 1.0
            loss = sum(WEIGHTS[name] * value * (1 if name == "people" else taught) for name, value in found.items())
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            step += 1
            decay = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for mean, now in zip(average.parameters(), network.parameters(), strict=True):
                    mean.lerp_(now, 1 - decay)
            for name, value in found.items() if taught == 1.0 else [("people", found["people"])]:
                totals[name] += float(value.detach()) / len(people if name == "people" else trees)
        average.eval()
        scores = score_trees(average, encoder, dev_trees) | score_people(average, encoder, dev_people)
        lost = " ".join(f"{name} {value:.3f}" for name, value in totals.items())
        won = " ".join(f"{name} {100 * value:.2f}" for name, value in scores.items())
        print(f"epoch {epoch} {time.monotonic() - began:.0f}s {lost} | dev {won}", flush=True)
        torch.save(average.state_dict(), args.out / "network.pt")
        about = {"shape": shape.as_dict(), "known": known, "tags": tags, "deps": deps, "people": list(PEOPLE),
                 "epoch": epoch, "scores": scores}  # fmt: skip
        (args.out / "about.json").write_text(json.dumps(about), encoding="utf-8")


if __name__ == "__main__":
    main()
