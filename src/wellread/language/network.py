"""The network's forward pass in numpy: word types → vectors, two recurrent layers both ways, scores.

Nothing here knows about stories. A batch is a list of runs of word types, longest first; inside, the words of a batch
lie packed by place (all first words, then all second words, ...), so that each step of the recurrence is one product
over the runs that still last.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wellread.language.features import N_FEATURES, hashed_features, word_row

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Packing:
    """How the words of a batch lie in packed arrays."""

    #: length of each run, descending
    lengths: Ints
    #: for each place, how many runs have a word there
    active: Ints
    #: first row of each place in the packed arrays
    offsets: Ints
    #: packed row of each word, run after run
    rows: Ints

    @classmethod
    def of(cls, lengths: Ints) -> Packing:
        """The packing of runs with these lengths, which must be descending and positive."""
        longest = int(lengths[0])
        counts = np.bincount(lengths, minlength=longest + 1)
        active = (len(lengths) - np.cumsum(counts)[:longest]).astype(np.int32)
        offsets = (np.cumsum(active) - active).astype(np.int32)
        place = np.arange(int(lengths.sum()), dtype=np.int32) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        run = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
        return cls(lengths, active, offsets, (offsets[place] + run).astype(np.int32))


#: layers that read the encoder's output
_HEADS = ("tag", "start", "people_hidden", "arc_dependent", "arc_head", "label_dependent", "label_head")


@dataclass(frozen=True, slots=True)
class Heads:
    """What is told of each row by itself; a row of `dependents` times one of `heads` is the score of an arc."""

    #: score of each tag
    tags: Floats
    #: positive where a sentence starts
    starts: Floats
    #: score of each label of people
    people: Floats
    dependents: Floats
    heads: Floats
    #: the root as a head
    root: Floats
    label_dependents: Floats
    label_heads: Floats


class Network:
    """The trained network. `weights` are float arrays by name, as the weight file holds them."""

    def __init__(self, weights: Mapping[str, NDArray[np.generic]], known: Sequence[str]) -> None:
        self._w = {name: np.ascontiguousarray(value) for name, value in weights.items()}
        self._known = {form: row for row, form in enumerate(known, 1)}
        self._inputs = [_both_ways(self._w, layer) for layer in (0, 1)]
        self._recurrent = [_recurrent(self._w, layer) for layer in (0, 1)]
        self._heads_weight = np.ascontiguousarray(np.concatenate([self._w[f"{name}.weight"] for name in _HEADS]).T)
        self._heads_bias = np.concatenate([self._w[f"{name}.bias"] for name in _HEADS])
        self._heads_cuts = np.cumsum([len(self._w[f"{name}.bias"]) for name in _HEADS])[:-1]
        root = self._w["root"][None]
        self._root_arc: Floats = _leaky(self._linear("arc_head", root))[0]
        self._root_label: Floats = self._linear("label_head", root)

    def word_vectors(self, words: Sequence[str]) -> Floats:
        """One vector for each word type."""
        rows = np.array([word_row(word, self._known) for word in words], dtype=np.int32)
        hashed = np.zeros((len(words), N_FEATURES), dtype=np.int32)
        for at, word in enumerate(words):
            features = hashed_features(word)
            hashed[at, : len(features)] = features
        known = _rows(self._w, "known", rows)
        summed = np.zeros((len(words), self._w["hashed"].shape[1]), dtype=np.float32)
        for column in range(N_FEATURES):
            summed += _rows(self._w, "hashed", hashed[:, column])
        return _leaky(np.concatenate([known, summed], axis=1) @ self._w["word.weight"].T + self._w["word.bias"])

    def encode(self, vectors: Floats, types: Ints, packing: Packing) -> Floats:
        """Vectors of the words of a batch in their places, packed.

        Args:
            vectors: a vector for each of the batch's word types.
            types: row of `vectors` for each word, packed.
            packing: how the words lie.
        """
        weight, bias = self._inputs[0]
        values = (vectors @ weight + bias)[types]
        values = self._layer(0, values, packing)
        weight, bias = self._inputs[1]
        return self._layer(1, values @ weight + bias, packing)

    def _layer(self, layer: int, inputs: Floats, packing: Packing) -> Floats:
        """One recurrent layer; `inputs` hold the gates' share of the input, forwards then backwards."""
        width = inputs.shape[1] // 8
        out = np.empty((len(inputs), 2 * width), dtype=np.float32)
        places = range(len(packing.active))
        for way, order in ((0, places), (1, reversed(places))):
            weight = self._recurrent[layer][way]
            gates_in = inputs[:, way * 4 * width : (way + 1) * 4 * width]
            target = out[:, way * width : (way + 1) * width]
            hidden = np.zeros((len(packing.lengths), width), dtype=np.float32)
            cell = np.zeros_like(hidden)
            for place in order:
                n_runs = packing.active[place]
                first = packing.offsets[place]
                gates = hidden[:n_runs] @ weight
                gates += gates_in[first : first + n_runs]
                np.tanh(gates, out=gates)
                opened = gates[:, : 3 * width]
                opened += 1  # halved below: the weights were halved too, so this is the logistic function
                opened *= 0.5
                memory = cell[:n_runs]
                memory *= gates[:, width : 2 * width]
                memory += gates[:, :width] * gates[:, 3 * width :]
                np.multiply(gates[:, 2 * width : 3 * width], np.tanh(memory), out=hidden[:n_runs])
                target[first : first + n_runs] = hidden[:n_runs]
        return out

    def read(self, values: Floats) -> Heads:
        """All that is told of each row by itself, in one product."""
        made = values @ self._heads_weight + self._heads_bias
        parts = dict(zip(_HEADS, np.split(made, self._heads_cuts, axis=1), strict=True))
        return Heads(
            tags=parts["tag"], starts=parts["start"][:, 0],
            people=self._linear("people", _leaky(parts["people_hidden"])),
            dependents=_leaky(parts["arc_dependent"]) @ self._w["arc"][:-1] + self._w["arc"][-1],
            heads=_leaky(parts["arc_head"]), root=self._root_arc,
            label_dependents=parts["label_dependent"], label_heads=parts["label_head"],
        )  # fmt: skip

    def label_scores(self, read: Heads, heads: Ints) -> Floats:
        """Score of each label for each row given the row of its head, -1 for the root."""
        above = np.concatenate([read.label_heads, self._root_label])
        return self._linear("label", _leaky(read.label_dependents + above[heads]))

    def _linear(self, name: str, values: Floats) -> Floats:
        made: Floats = values @ self._w[f"{name}.weight"].T + self._w[f"{name}.bias"]
        return made


def _leaky(values: Floats) -> Floats:
    made: Floats = np.maximum(values, 0.1 * values)
    return made


def _rows(weights: Mapping[str, NDArray[np.generic]], name: str, rows: Ints) -> Floats:
    """Rows of a table that is kept in bytes, each row with a scale of its own."""
    made: Floats = weights[name][rows].astype(np.float32) * weights[f"{name}.scale"][rows, None].astype(np.float32)
    return made


def _gates(weight: NDArray[np.generic]) -> Floats:
    """Gates of a recurrent layer reordered from (in, forget, new, out) to (in, forget, out, new), three halved."""
    gate_in, forget, new, out = np.split(weight.astype(np.float32), 4)
    made: Floats = np.concatenate([0.5 * gate_in, 0.5 * forget, 0.5 * out, new])
    return made


def _both_ways(weights: Mapping[str, NDArray[np.generic]], layer: int) -> tuple[Floats, Floats]:
    names = [f"l{layer}", f"l{layer}_reverse"]
    matrix = np.concatenate([_gates(weights[f"lstm.weight_ih_{name}"]) for name in names])
    bias = np.concatenate([_gates(weights[f"lstm.bias_{name}"]) for name in names])
    return np.ascontiguousarray(matrix.T), bias


def _recurrent(weights: Mapping[str, NDArray[np.generic]], layer: int) -> tuple[Floats, Floats]:
    forwards, backwards = (
        np.ascontiguousarray(_gates(weights[f"lstm.weight_hh_l{layer}{way}"]).T) for way in ("", "_reverse")
    )
    return forwards, backwards
