"""The network in torch, as it is trained; `wellread.language.network` runs the same sums in numpy."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, leaky_relu
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


@dataclass(frozen=True, slots=True)
class Shape:
    """Widths of the layers."""

    known: int = 96
    hashed: int = 96
    word: int = 160
    hidden: int = 128
    layers: int = 2
    arc: int = 128
    label: int = 96
    people: int = 64

    def as_dict(self) -> dict[str, int]:
        return asdict(self)


class Network(nn.Module):
    """Words → tags, sentence starts, people, heads and labels, all from one encoder."""

    def __init__(self, shape: Shape, n_known: int, n_hashed: int, n_tags: int, n_deps: int, n_people: int) -> None:
        super().__init__()
        self.known = nn.Embedding(n_known, shape.known)
        self.hashed = nn.Embedding(n_hashed, shape.hashed, padding_idx=0)
        nn.init.normal_(self.known.weight, std=0.3)
        nn.init.normal_(self.hashed.weight, std=0.15)
        with torch.no_grad():
            self.hashed.weight[0] = 0
        self.word = nn.Linear(shape.known + shape.hashed, shape.word)
        self.lstm = nn.LSTM(shape.word, shape.hidden, shape.layers, batch_first=True, bidirectional=True)
        for name, weight in self.lstm.named_parameters():
            if "weight_hh" in name:
                for gate in weight.chunk(4):
                    nn.init.orthogonal_(gate)
        width = 2 * shape.hidden
        self.tag = nn.Linear(width, n_tags)
        self.start = nn.Linear(width, 1)
        self.people_hidden = nn.Linear(width, shape.people)
        self.people = nn.Linear(shape.people, n_people)
        self.arc_dependent = nn.Linear(width, shape.arc)
        self.arc_head = nn.Linear(width, shape.arc)
        self.arc = nn.Parameter(torch.empty(shape.arc + 1, shape.arc))
        nn.init.xavier_uniform_(self.arc)
        self.label_dependent = nn.Linear(width, shape.label)
        self.label_head = nn.Linear(width, shape.label)
        self.label = nn.Linear(shape.label, n_deps)
        self.root = nn.Parameter(torch.zeros(width))

    def encode(self, rows: Tensor, hashed: Tensor, index: Tensor, lengths: Tensor, drop: float) -> Tensor:
        """Vectors of the words of a padded batch; `rows` and `hashed` are of the batch's word types."""
        if drop:  # some signs of a word's shape go unseen
            hashed = hashed * (torch.rand(hashed.shape) > 0.1)
        types = torch.cat([self.known(rows), self.hashed(hashed).sum(1)], 1)
        words = _drop_shared(leaky_relu(self.word(types), 0.1)[index], drop)
        out: Tensor = words
        packed = pack_padded_sequence(words, lengths, batch_first=True, enforce_sorted=False)
        packed_out, _ = self.lstm(packed)
        out, _ = pad_packed_sequence(packed_out, batch_first=True, total_length=index.shape[1])
        return _drop_shared(out, drop)

    def arcs(self, vectors: Tensor, drop: float) -> Tensor:
        """Score of each head for each word, [batch, word, 1 + word]; the first head is the root."""
        n_batch = vectors.shape[0]
        heads = torch.cat([self.root.expand(n_batch, 1, -1), vectors], 1)
        dependent = _drop_shared(leaky_relu(self.arc_dependent(vectors), 0.1), drop)
        head = _drop_shared(leaky_relu(self.arc_head(heads), 0.1), drop)
        ones = torch.ones(*dependent.shape[:2], 1)
        return torch.cat([dependent, ones], 2) @ self.arc @ head.transpose(1, 2)

    def labels(self, vectors: Tensor, heads: Tensor, drop: float) -> Tensor:
        """Score of each label for each word given its head (0 is the root)."""
        n_batch = vectors.shape[0]
        above = torch.cat([self.root.expand(n_batch, 1, -1), vectors], 1)
        head = self.label_head(above)
        head = head.gather(1, heads.unsqueeze(2).expand(-1, -1, head.shape[2]))
        return self.label(_drop_shared(leaky_relu(self.label_dependent(vectors) + head, 0.1), drop))

    def people_scores(self, vectors: Tensor) -> Tensor:
        return self.people(leaky_relu(self.people_hidden(vectors), 0.1))


def _drop_shared(values: Tensor, drop: float) -> Tensor:
    """Dropout of the same columns in all places of a sequence."""
    if drop == 0:
        return values
    mask = torch.bernoulli(torch.full((values.shape[0], 1, values.shape[2]), 1 - drop)) / (1 - drop)
    return values * mask


def losses(network: Network, batch: dict[str, Tensor], drop: float) -> dict[str, Tensor]:
    """Mean loss of each task that the batch has labels for."""
    vectors = network.encode(batch["rows"], batch["hashed"], batch["index"], batch["lengths"], drop)
    found: dict[str, Tensor] = {}
    if "people" in batch:
        scores = network.people_scores(vectors)
        found["people"] = cross_entropy(scores.flatten(0, 1), batch["people"].flatten(), ignore_index=-100)
    if "tags" in batch:
        found["tag"] = cross_entropy(network.tag(vectors).flatten(0, 1), batch["tags"].flatten(), ignore_index=-100)
        known = batch["starts"] >= 0
        start = network.start(vectors).squeeze(2)[known]
        found["start"] = nn.functional.binary_cross_entropy_with_logits(start, batch["starts"][known].float())
        arcs = network.arcs(vectors, drop).masked_fill(~batch["allowed"], -1e4)
        found["arc"] = cross_entropy(arcs.flatten(0, 1), batch["heads"].flatten(), ignore_index=-100)
        heads = batch["heads"].clamp(min=0)
        labels = network.labels(vectors, heads, drop)
        found["label"] = cross_entropy(labels.flatten(0, 1), batch["deps"].flatten(), ignore_index=-100)
    return found
