"""Which works are nearly the same words: one-permutation MinHash over five-word shingles.

A sketch is the least hash in each of 128 buckets. Two sketches agree in about the share of shingles their works
share (Jaccard). Works that agree in a whole band of four buckets are looked at more closely; 32 bands find pairs
from a likeness of about 0.4 on. (P. Li, A. Owen, C.-H. Zhang, "One Permutation Hashing", 2012; empty buckets borrow
from the next, after A. Shrivastava, "Optimal Densification", 2017.)
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

N_BUCKETS = 128
ROWS_A_BAND = 4
SHINGLE = 5

_EMPTY = np.uint32(0xFFFFFFFF)
Sketch = npt.NDArray[np.uint32]


def build_sketch(words: Sequence[bytes]) -> Sketch:
    """The sketch of a text, of shape (128,); of fewer than five words, all empty.

    Args:
        words: as the index cuts them, in UTF-8.
    """
    if len(words) < SHINGLE:
        return np.full(N_BUCKETS, _EMPTY, dtype=np.uint32)
    hashes = np.fromiter(map(zlib.crc32, words), dtype=np.uint64, count=len(words))
    length = len(words) - SHINGLE + 1
    mixed = np.zeros(length, dtype=np.uint64)
    for at in range(SHINGLE):
        mixed = (mixed * np.uint64(0x9E3779B97F4A7C15)) ^ (hashes[at : at + length] * np.uint64(0xC2B2AE3D27D4EB4F))
    mixed ^= mixed >> np.uint64(29)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(32)
    minima = np.full(N_BUCKETS, _EMPTY, dtype=np.uint32)
    buckets = (mixed % np.uint64(N_BUCKETS)).astype(np.intp)
    np.minimum.at(minima, buckets, (mixed >> np.uint64(32)).astype(np.uint32))
    return _densify(minima)


def _densify(minima: Sketch) -> Sketch:
    """Fill empty buckets from the next full one, so that short works can be compared too."""
    full = np.flatnonzero(minima != _EMPTY)
    if 0 < len(full) < N_BUCKETS:
        for at in np.flatnonzero(minima == _EMPTY):
            donor = full[np.searchsorted(full, at) % len(full)]
            minima[at] = minima[donor] ^ np.uint32((at - donor) % N_BUCKETS * 0x9E3779B1 & 0x7FFFFFFF)
    return minima


def bands(sketch: Sketch) -> tuple[int, ...]:
    """A signed 64-bit number for each band; equal numbers mean equal bands."""
    rows = sketch.tobytes()
    size = ROWS_A_BAND * sketch.itemsize
    return tuple(
        zlib.crc32(rows[start : start + size]) << 16 | at for at, start in enumerate(range(0, len(rows), size))
    )


def likeness(one: Sketch, other: Sketch) -> float:
    """About the share of shingles that two works have in common, 0..1."""
    return float(np.mean(one == other))


def read_sketch(connection: sqlite3.Connection, number: int) -> Sketch:
    """The sketch of a work that is stored."""
    row = connection.execute("SELECT minima FROM sketch WHERE work_id = ?", (number,)).fetchone()
    return np.frombuffer(row[0], dtype=np.uint32)
