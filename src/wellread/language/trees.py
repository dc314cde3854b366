"""Scores of arcs → one tree for each sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

_NEVER = np.float32(-1e9)
#: rows of scores worked out at once
_BATCH = 250_000


def best_heads(dependent: Floats, head: Floats, root: Floats, sentences: Sequence[tuple[int, int]]) -> Ints:
    """For each row the row of its head, -1 for the root of its sentence; every sentence is a tree with one root.

    Args:
        dependent: rows as dependents.
        head: rows as heads.
        root: the root as a head.
        sentences: first and end row of each; rows of no sentence keep -1.
    """
    heads = np.full(len(dependent), -1, dtype=np.int32)
    for group in _groups(sentences):
        longest = group[-1][1] - group[-1][0]
        firsts = np.array([first for first, _ in group], dtype=np.int32)
        lengths = np.array([end - first for first, end in group], dtype=np.int32)
        places = np.arange(longest, dtype=np.int32)
        inside = places[None] < lengths[:, None]
        rows = np.where(inside, firsts[:, None] + places[None], firsts[:, None])
        found = _decode(_score(dependent[rows], head[rows], root, inside), lengths)
        heads[rows[inside]] = np.where(found < 0, -1, firsts[:, None] + found)[inside]
    return heads


def _groups(sentences: Sequence[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Sentences of like length together, ascending."""
    group: list[tuple[int, int]] = []
    for sentence in sorted(sentences, key=lambda span: span[1] - span[0]):
        length = sentence[1] - sentence[0]
        shortest = group[0][1] - group[0][0] if group else length
        if group and ((len(group) + 1) * length * length > _BATCH or length > shortest * 1.2 + 2):
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group


def _score(dependent: Floats, head: Floats, root: Floats, inside: NDArray[np.bool_]) -> Floats:
    """Score of each head for each word, [sentence, word, word + 1]; the last head is the root."""
    n_sentences, longest, _ = dependent.shape
    scores = np.empty((n_sentences, longest, longest + 1), dtype=np.float32)
    np.matmul(dependent, head.transpose(0, 2, 1), out=scores[:, :, :longest])
    scores[:, :, longest] = dependent @ root
    scores[:, :, :longest] += np.where(inside, np.float32(0), _NEVER)[:, None, :]
    scores[:, np.arange(longest), np.arange(longest)] = _NEVER
    return scores


def _decode(scores: Floats, lengths: Ints) -> Ints:
    """Head of each word within its sentence, -1 for the root."""
    longest = scores.shape[1]
    # one root a sentence: the word that gains most by being it
    gain = scores[:, :, longest] - scores[:, :, :longest].max(axis=2)
    gain[np.arange(longest)[None] >= lengths[:, None]] = _NEVER
    roots = gain.argmax(axis=1)
    scores[:, :, longest] = _NEVER
    scores[np.arange(len(roots)), roots, :] = _NEVER
    scores[np.arange(len(roots)), roots, longest] = 0
    heads = scores.argmax(axis=2).astype(np.int32)
    heads[heads == longest] = -1
    for at in np.flatnonzero(_has_cycle(heads, lengths)):
        n_words = int(lengths[at])
        keep = [*range(n_words), longest]
        heads[at, :n_words] = spanning_tree(scores[at, :n_words][:, keep])
    decoded: Ints = heads
    return decoded


def _has_cycle(heads: Ints, lengths: Ints) -> NDArray[np.bool_]:
    """For each sentence, whether some word never comes to the root."""
    n_sentences, longest = heads.shape
    reach = np.concatenate([heads, np.full((n_sentences, 1), -1, dtype=np.int32)], axis=1)
    steps = 1
    while steps < longest:
        reach = np.take_along_axis(reach, reach, axis=1)  # -1 takes the last column, which is -1
        steps *= 2
    inside = np.arange(longest)[None] < lengths[:, None]
    return np.asarray(((reach[:, :longest] >= 0) & inside).any(axis=1))


def spanning_tree(scores: Floats) -> Ints:
    """The best tree over `scores` [word, word + 1], whose last head is the root (Chu and Liu 1965, Edmonds 1967)."""
    n_words = len(scores)
    square = np.full((n_words + 1, n_words + 1), _NEVER, dtype=np.float64)
    square[:n_words] = scores
    heads = _edmonds(square, n_words)[:n_words]
    return np.where(heads == n_words, -1, heads).astype(np.int32)


def _edmonds(scores: NDArray[np.float64], root: int) -> NDArray[np.intp]:
    heads: NDArray[np.intp] = scores.argmax(axis=1)
    heads[root] = root
    cycle = _find_cycle(heads, root)
    if not cycle:
        return heads
    inner = np.array(cycle)
    outer = np.array([node for node in range(len(scores)) if node not in set(cycle)])
    base = scores[inner, heads[inner]]
    # the cycle becomes one node, the last
    n_outer = len(outer)
    small = np.full((n_outer + 1, n_outer + 1), _NEVER, dtype=np.float64)
    small[:n_outer, :n_outer] = scores[np.ix_(outer, outer)]
    leaving = scores[np.ix_(outer, inner)]
    small[:n_outer, n_outer] = leaving.max(axis=1)
    entering = scores[np.ix_(inner, outer)] - base[:, None]
    small[n_outer, :n_outer] = entering.max(axis=0)
    above = _edmonds(small, int(np.flatnonzero(outer == root)[0]))
    result = heads.copy()
    for at, node in enumerate(outer):
        result[node] = inner[leaving[at].argmax()] if above[at] == n_outer else outer[above[at]]
    opened = int(entering[:, above[n_outer]].argmax())
    result[inner[opened]] = outer[above[n_outer]]
    return result


def _find_cycle(heads: NDArray[np.intp], root: int) -> list[int]:
    done: set[int] = {root}
    for start in range(len(heads)):
        path: list[int] = []
        node = start
        while node not in done and node not in path:
            path.append(node)
            node = int(heads[node])
        if node in path:
            return path[path.index(node) :]
        done.update(path)
    return []
