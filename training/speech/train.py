"""Trains the weights that ship: `train.py LITBANK STORIES` writes `weights.json` of `wellread.speech`.

LITBANK is the folder of LitBank documents (CC BY 4.0), of which those whose book is also a development novel are left
out; STORIES the folder of our own stories with gold. The weights of names as cues and of what is not a cue stay as set
by hand: so few lines teach them worse than they are (docs/accuracy.md). `--folds` prints how each story is read by
weights that did not see it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from fit import Lesson, fit, join_lessons
from lessons import book_lesson, story_lesson

from wellread.language import load_pipeline
from wellread.scoring.corpora import OVERLAPPING, iter_books
from wellread.speech.cues import CUE_KINDS
from wellread.speech.decode import Weights, weigh
from wellread.speech.features import FEATURES, REST_FEATURES, SAME_FEATURES, TURN_FEATURES
from wellread.speech.weights import hand_weights

_TARGET = Path(__file__).parents[2] / "src" / "wellread" / "speech" / "weights.json"
#: straight weights that stay as set by hand
HELD = frozenset(REST_FEATURES) | {f"{kind}:{how}" for kind in CUE_KINDS for how in ("name", "nominal")}


def train(lessons: Sequence[Lesson]) -> Weights:
    """Weights for how turns follow each other, then those of cues by pronoun."""
    joined = join_lessons(lessons)
    weights = fit(joined, hand_weights(), groups=frozenset(("same", "turn")), pull=3.0, n_steps=40, rate=0.1)
    return meet(
        hand_weights(), fit(joined, weights, held=HELD, groups=frozenset(("unary",)), pull=5.0, n_steps=60, rate=0.1)
    )


def meet(hand: Weights, fitted: Weights, *, share: float = 0.5) -> Weights:
    """Weights between those set by hand and those fitted.

    Excerpts of novels teach turn-taking that short fan fiction does not keep; halfway both do better than with either
    (docs/accuracy.md).
    """
    between = {
        name: getattr(hand, name) + share * (getattr(fitted, name) - getattr(hand, name))
        for name in ("unary", "same", "turn")
    }
    return replace(fitted, **between)


def calibrate(lessons: Sequence[Lesson]) -> tuple[float, float]:
    """Slope and shift that turn a raw score into the share of lines that are right, fitted on texts not trained on.

    Lines whose speaker the cast lacks are left out: the score says how sure the choice among the known people is.
    """
    logits, rights = [], []
    for fold in range(4):
        weights = train([lesson for number, lesson in enumerate(lessons) if number % 4 != fold])
        for lesson in lessons[fold::4]:
            likely = weigh(lesson.sheet, weights)
            known = (lesson.sheet.people == lesson.gold[:, None]).any(axis=1) & (lesson.gold >= 0)
            best = likely.argmax(axis=1)
            top = np.clip(likely[np.arange(len(best)), best], 1e-3, 1 - 1e-3)[known]
            logits.append(np.log(top / (1 - top)))
            rights.append((lesson.sheet.people[np.arange(len(best)), best] == lesson.gold)[known])
    x, y = np.concatenate(logits), np.concatenate(rights).astype(float)
    slope, shift = 1.0, 0.0
    for _ in range(2000):
        wrong = 1 / (1 + np.exp(-(slope * x + shift))) - y
        slope -= 0.05 * float((wrong * x).mean())
        shift -= 0.05 * float(wrong.mean())
    return slope, shift


def write(weights: Weights, target: Path) -> None:
    """The weights by name, to be read by a person too."""
    parts = {"unary": FEATURES, "same": SAME_FEATURES, "turn": TURN_FEATURES}
    named: dict[str, object] = {
        part: {name: round(float(value), 3) for name, value in zip(names, getattr(weights, part), strict=True)}
        for part, names in parts.items()
    }
    named["calibration"] = [round(weights.slope, 4), round(weights.shift, 4)]
    target.write_text(json.dumps(named, indent=1) + "\n", "utf-8")


def print_folds(books: Sequence[Lesson], stories: Sequence[Lesson]) -> None:
    """How each story's turns are read by weights that did not see it."""
    hits = total = 0
    for number, story in enumerate(stories):
        weights = train([*books, *(other for at, other in enumerate(stories) if at != number)])
        best = weigh(story.sheet, weights).argmax(axis=1)
        known = story.gold >= 0
        right = int((story.sheet.people[np.arange(len(best)), best] == story.gold)[known].sum())
        print(f"{story.name}: {right} of {int(known.sum())} turns")
        hits, total = hits + right, total + int(known.sum())
    print(f"all: {hits} of {total} turns")


def main() -> int:
    """Train and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("litbank", type=Path)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--folds", action="store_true")
    options = parser.parse_args()
    pipeline = load_pipeline()
    folders = [folder for folder in iter_books(options.litbank) if int(folder.name.split("_")[0]) not in OVERLAPPING]
    books = [lesson for folder in folders if len((lesson := book_lesson(folder, pipeline)).gold)]
    stories = [story_lesson(path, pipeline) for path in sorted(options.stories.glob("*.gold.json"))]
    if options.folds:
        print_folds(books, stories)
        return 0
    slope, shift = calibrate([*books, *stories])
    write(replace(train([*books, *stories]), slope=slope, shift=shift), _TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
