"""Trains the sums, for works of more than 400 turns: `train_sums.py LITBANK STORIES...` writes `weights.json`.

From the same texts as `train.py`, which makes the weights of shorter works. Prints how each story and scene is read by
weights that did not see it. Hearers keep their weights (`fit_hearers.py`).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from fit import Lesson
from fit_sums import fit_sums
from train import calibrate, print_folds, read_asked, split_folds

from wellread.speech.changes import SAME_FEATURES, TURN_FEATURES
from wellread.speech.decode import Weights
from wellread.speech.features import FEATURES, INDEX
from wellread.speech.weights import hand_weights

_TARGET = Path(__file__).parents[2] / "src" / "wellread" / "speech" / "weights.json"
#: what stays as set by hand: the scenes hold more people who say their own name than stories do
HELD = frozenset(("called",))


def train(lessons: Sequence[Lesson]) -> Weights:
    """Weights halfway between those set by hand and those fitted.

    So few lines teach some weights worse than they are; halfway every kind of text is read better than at either end
    (docs/accuracy.md).
    """
    weights = meet(hand_weights(), fit_sums(lessons, hand_weights()))
    for name in HELD:
        weights.unary[INDEX[name]] = hand_weights().unary[INDEX[name]]
    return weights


def meet(hand: Weights, fitted: Weights, *, share: float = 0.5) -> Weights:
    """Weights between those set by hand and those fitted."""
    between = {
        name: getattr(hand, name) + share * (getattr(fitted, name) - getattr(hand, name))
        for name in ("unary", "same", "turn")
    }
    return replace(fitted, **between)


def write(weights: Weights, target: Path) -> None:
    """The weights by name, to be read by a person too."""
    parts = {"unary": FEATURES, "same": SAME_FEATURES, "turn": TURN_FEATURES}
    named: dict[str, object] = {
        part: {name: round(float(value), 3) for name, value in zip(names, getattr(weights, part), strict=True)}
        for part, names in parts.items()
    }
    known = json.loads(target.read_text("utf-8"))
    named |= {part: known[part] for part in ("hearers", "several")}
    named["calibration"] = [round(value, 4) for value in (weights.slope, weights.shift, weights.named)]
    target.write_text(json.dumps(named, indent=1) + "\n", "utf-8")


def main() -> int:
    """Train and write."""
    books, stories = read_asked(__doc__)
    folds = [train(lessons) for lessons in split_folds(books, stories)]
    print_folds(stories, folds)
    slope, shift, named = calibrate(stories, folds).tolist()
    weights = train([*books, *(lesson for story in stories for lesson in story)])
    write(replace(weights, slope=slope, shift=shift, named=named), _TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
