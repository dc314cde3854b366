"""The weight file: what is in it, and whether it is whole and ours."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from wellread.errors import ModelError
from wellread.language.features import N_FEATURES, N_HASHED

#: says that a file is ours, and how the network and the features must be for its numbers to mean anything
KIND = "wellread.language/1"
FOLDER = Path(__file__).parent / "weights"
SHIPPED = FOLDER / "fiction.npz"
DIGEST = FOLDER / "fiction.sha256"


@dataclass(frozen=True, slots=True)
class Weights:
    """One trained model."""

    arrays: Mapping[str, NDArray[np.generic]]
    #: forms with a vector of their own, in row order; row 0 is for the rest
    known: tuple[str, ...]
    #: "Penn tag|universal part of speech"
    tags: tuple[str, ...]
    deps: tuple[str, ...]
    people: tuple[str, ...]


def load_weights(path: Path = SHIPPED, *, digest: str | None = None) -> Weights:
    """The model in the file at `path`.

    Args:
        path: a weight file.
        digest: SHA-256 the file must have, in hex; None to take any.

    Raises:
        ModelError: when the file is missing, cut short, changed or not one of ours.
    """
    if not path.is_file():
        raise ModelError(f"the language model is missing: there is no file {path.name} in {path.parent.name}/")
    content = path.read_bytes()
    if digest is not None and sha256(content).hexdigest() != digest:
        raise ModelError(
            f"the language model {path.name} is damaged: its {len(content):,} bytes are not those it was shipped with"
        )
    return _parse(content, path.name)


def shipped_digest() -> str | None:
    """The digest that stands beside the shipped weights, or None."""
    return DIGEST.read_text(encoding="ascii").split()[0] if DIGEST.is_file() else None


def _parse(content: bytes, name: str) -> Weights:
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as file:
            arrays = {key: file[key] for key in file.files}
    except (ValueError, OSError, EOFError, zipfile.BadZipFile) as error:
        raise ModelError(f"the language model {name} cannot be read: it is cut short or not a weight file") from error
    if "about" not in arrays:
        raise ModelError(f"the language model {name} is not one of wellread's: it does not say what it holds")
    about = json.loads(arrays.pop("about").tobytes().decode("utf-8"))
    wanted = {"kind": KIND, "n_hashed": N_HASHED, "n_features": N_FEATURES}
    for key, value in wanted.items():
        if about.get(key) != value:
            raise ModelError(
                f"the language model {name} was made for another version of wellread: its {key} is {about.get(key)!r}, "
                f"this version needs {value!r}"
            )
    arrays = {key: value if value.dtype == np.int8 else value.astype(np.float32) for key, value in arrays.items()}
    return Weights(arrays, tuple(about["known"]), tuple(about["tags"]), tuple(about["deps"]), tuple(about["people"]))


def pack_weights(arrays: Mapping[str, NDArray[np.generic]], about: Mapping[str, object]) -> bytes:
    """The bytes of a weight file."""
    text = json.dumps({"kind": KIND, "n_hashed": N_HASHED, "n_features": N_FEATURES, **about}, ensure_ascii=False)
    buffer = io.BytesIO()
    packed = {"about": np.frombuffer(text.encode("utf-8"), dtype=np.uint8), **arrays}
    np.savez_compressed(buffer, **packed)  # type: ignore[arg-type]
    return buffer.getvalue()
