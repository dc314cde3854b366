"""Turn a trained network into the weight file that ships: tables in bytes, matrices in half precision."""

from __future__ import annotations

import argparse
import json
from hashlib import sha256
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from wellread.language.weights import pack_weights

TABLES = ("known", "hashed")


def exported(folder: Path, *, table_bits: int = 8) -> bytes:
    """The weight file for the network in `folder`."""
    state = {name: value.numpy() for name, value in torch.load(folder / "network.pt").items()}
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    arrays: dict[str, NDArray[np.generic]] = {}
    for name, value in state.items():
        table = name.removesuffix(".weight")
        if table in TABLES:
            arrays[table], arrays[f"{table}.scale"] = _in_bytes(value, 2 ** (table_bits - 1) - 1)
        elif name.startswith("lstm.bias_ih"):
            arrays[name.replace("bias_ih", "bias")] = (value + state[name.replace("bias_ih", "bias_hh")]).astype(
                np.float16
            )
        elif not name.startswith("lstm.bias_hh"):
            arrays[name] = value.astype(np.float16)
    kept = {key: about[key] for key in ("shape", "known", "tags", "deps", "people")}
    return pack_weights(arrays, kept)


def _in_bytes(table: NDArray[np.float32], most: int) -> tuple[NDArray[np.int8], NDArray[np.float16]]:
    scale = np.maximum(np.abs(table).max(axis=1), 1e-6).astype(np.float16)
    rounded = np.clip(np.round(table / scale[:, None].astype(np.float32) * most), -most, most)
    return rounded.astype(np.int8), (scale.astype(np.float32) / most).astype(np.float16)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    content = exported(args.folder)
    args.out.write_bytes(content)
    args.out.with_suffix(".sha256").write_text(f"{sha256(content).hexdigest()}  {args.out.name}\n", encoding="ascii")
    print(f"{len(content):,} bytes")
