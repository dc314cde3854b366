"""Fits the weights that tell speech from words merely mentioned, and writes `wellread/quotations/weights.py`.

    python -m training.quotations PATH_OF_LITBANK

Learns from LitBank's quotations (CC BY 4.0), without the thirteen texts whose book is also a development novel, and
from `quotations_examples.txt`, which we wrote. LitBank leaves some lines of dialogue unmarked; those of its unmarked
stretches that look like a whole spoken sentence are no examples of anything and are left out.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from wellread.formats import work_from_text
from wellread.paratext import find_layout
from wellread.quotations.blocks import find_blocks
from wellread.quotations.features import describe, inner_words, key_of
from wellread.quotations.kinds import with_room
from wellread.quotations.pair import Stretch
from wellread.quotations.stretches import find_stretches
from wellread.text import Span

EXAMPLES = Path(__file__).with_name("quotations_examples.txt")
WEIGHTS = Path(__file__).parents[1] / "src" / "wellread" / "quotations" / "weights.py"
OVERLAPPING = frozenset((11, 45, 105, 158, 174, 208, 541, 1245, 1342, 1695, 2641, 2891, 5230))

_LABEL = re.compile(r"\{([otw])\}")
_PENALTY = 1.0
_RAREST = 2


def main() -> None:
    """Fit and write."""
    examples = [*iter_own(), *iter_litbank(Path(sys.argv[1]))]
    rows = [names for names, _ in examples]
    truth = np.array([spoken for _, spoken in examples], dtype=float)
    weights = fit(rows, truth)
    print(f"{len(rows)} stretches, {int(truth.sum())} of them speech; {len(weights)} weights")
    WEIGHTS.write_text(render(weights, len(rows), int(truth.sum())), encoding="utf-8")


def iter_own() -> Iterator[tuple[list[str], bool]]:
    """Our own examples: features, and whether it is speech or thought."""
    marked = EXAMPLES.read_text(encoding="utf-8")
    content, labels, at = [], {}, 0
    for match in _LABEL.finditer(marked):
        content.append(marked[at : match.start()])
        labels[sum(map(len, content))] = match.group(1)
        at = match.end()
    text = "".join([*content, marked[at:]])
    for stretch, names in _describe_all(text):
        yield names, labels.get(stretch.end, "s") in "st"


def iter_litbank(folder: Path) -> Iterator[tuple[list[str], bool]]:
    """LitBank's stretches between marks: features, and whether its readers took them for quotations."""
    for quotes in sorted(folder.glob("*/quotes.jsonl")):
        if int(quotes.parent.name.split("_")[0]) in OVERLAPPING:
            continue
        text = (quotes.parent / "text.txt").read_bytes().decode("utf-8")
        golds = [Span(*span) for line in quotes.read_text("utf-8").splitlines() for span in json.loads(line)["spans"]]
        for stretch, names in _describe_all(text):
            span = Span(stretch.start, stretch.end)
            spoken = any(span.overlaps(gold) for gold in golds)
            if spoken or not _looks_forgotten(text[span.start : span.end], names):
                yield names, spoken


def _describe_all(text: str) -> Iterator[tuple[Stretch, list[str]]]:
    content = _unwrap(text)
    work = work_from_text(content)
    layout = find_layout(work)
    blocks = find_blocks(work, layout)
    stretches, _ = find_stretches(content, blocks, layout)
    seen = Counter(key_of(inner_words(content, stretch)) for stretch in stretches if stretch.end - stretch.start < 40)
    for stretch, floor, ceiling in with_room(blocks, stretches):
        room = {"floor": floor, "ceiling": ceiling}
        yield stretch, describe(content, blocks[stretch.block], stretch, **room, primary=stretch.primary, seen=seen)


def _unwrap(text: str) -> str:
    """Hard-wrapped lines joined, every offset kept."""
    return re.sub(r"(?<=\S)\n(?=\S)", " ", text)


def _looks_forgotten(words: str, names: list[str]) -> bool:
    """A line that LitBank's readers passed over, or a thought, which they leave out and we count."""
    n_words = len(words.split())
    whole = words[-2:-1] in ".!?,-—" and words[1:2].isupper() and n_words > 2
    return whole and {"place=head", "place=sentence", "tag-after"} & set(names) != set()


def fit(rows: list[list[str]], truth: np.ndarray) -> dict[str, float]:
    """Logistic regression with a square penalty, by Newton's method; rare features have no weight."""
    counts = Counter(name for names in rows for name in set(names))
    index = {name: n + 1 for n, name in enumerate(sorted(n for n, c in counts.items() if c >= _RAREST))}
    matrix = np.zeros((len(rows), len(index) + 1))
    matrix[:, 0] = 1
    for row, names in enumerate(rows):
        matrix[row, [index[name] for name in names if name in index]] = 1
    penalty = np.full(matrix.shape[1], _PENALTY)
    penalty[0] = 0.01
    beta = np.zeros(matrix.shape[1])
    for _ in range(40):
        p = 1 / (1 + np.exp(-matrix @ beta))
        gradient = matrix.T @ (p - truth) + penalty * beta
        hessian = (matrix * (p * (1 - p))[:, None]).T @ matrix + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        beta -= step
        if np.abs(step).max() < 1e-6:
            break
    return {"bias": float(beta[0]), **{name: float(beta[n]) for name, n in index.items()}}


def render(weights: dict[str, float], n_rows: int, n_spoken: int) -> str:
    """The module that holds the weights."""
    lines = [
        '"""Weights that tell speech from words merely mentioned. Written by `training/quotations.py`; do not edit.',
        "",
        f"Fitted to {n_rows} stretches ({n_spoken} of them speech) of LitBank (Bamman and others, CC BY 4.0;",
        "without the thirteen texts whose book is also a development novel) and of our own examples.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "#: feature → how much it speaks for speech; above 0 in sum is speech",
        "WEIGHTS: dict[str, float] = {",
    ]
    lines += [f'    "{name}": {weight:.3f},' for name, weight in weights.items()]
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    main()
