"""Trains the weights that ship: `train.py LITBANK STORIES...` writes `units.npz` of `wellread.speech`.

LITBANK is the folder of LitBank documents (CC BY 4.0), of which those whose book is also a development novel are left
out; STORIES folders of our own stories with gold (the bundled ones, and those by other hands as
`tests/speech/other_hands/build.py` writes them). The scenes of `own/` and of `training/scenes` are taken along.
Prints how each story and scene is read by weights that did not see it. Long works and hearers have weights of their
own (`train_sums.py`, `fit_hearers.py`).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from fit import Lesson, fit
from lessons import book_lesson, story_lessons
from marked import SCENES, write_marked
from own_scenes import write_scenes

from wellread.language import Pipeline, load_pipeline
from wellread.scoring.corpora import OVERLAPPING, iter_books
from wellread.speech.decode import Reals, Weights, weigh
from wellread.speech.features import NAMED_COLUMNS
from wellread.speech.weights import UNIT_INPUTS, hand_weights

_TARGET = Path(__file__).parents[2] / "src" / "wellread" / "speech" / "units.npz"
#: how much a turn of a text counts: excerpts of old novels less than what is like fan fiction, each read twice
_OF_BOOKS, _OF_STORIES = 0.5, 0.6
_N_FOLDS = 3


def split_folds(books: Sequence[Lesson], stories: Sequence[tuple[Lesson, ...]]) -> Iterator[list[Lesson]]:
    """For each fold all lessons but every third story from that one on."""
    for fold in range(_N_FOLDS):
        yield [*books, *(lesson for at, story in enumerate(stories) if at % _N_FOLDS != fold for lesson in story)]


def calibrate(stories: Sequence[tuple[Lesson, ...]], folds: Sequence[Weights]) -> Reals:
    """Slope, shift and what a naming tag adds, that turn a raw score into the share of lines that are right.

    On stories not trained on, read from end to end; lines whose speaker our cast lacks count as wrong. Scenes that
    their author calls hard, and those of `training/scenes`, are left out: they are harder than what people post.
    """
    known, rights = [], []
    for at, (lesson, *_) in enumerate(stories):
        if lesson.name.endswith("_hard") or _is_marked(lesson.name):
            continue
        likely = weigh(lesson.sheet, folds[at % _N_FOLDS])
        rows, best = np.arange(len(likely)), likely.argmax(axis=1)
        top = np.clip(likely[rows, best], 1e-3, 1 - 1e-3)
        named = lesson.sheet.unary[rows, best][:, NAMED_COLUMNS].any(axis=1)
        known.append(np.stack([np.log(top / (1 - top)), np.ones(len(rows)), named], axis=1))
        rights.append(lesson.sheet.people[rows, best] == lesson.gold)
    x, y = np.concatenate(known), np.concatenate(rights).astype(float)
    found = np.array([1.0, 0.0, 0.0])
    for _ in range(20000):
        found -= 0.05 * (x.T @ (1 / (1 + np.exp(-x @ found)) - y)) / len(y)
    return found


def _is_marked(name: str) -> bool:
    """Whether a lesson is a scene of `training/scenes`, whose names begin with whose hand it is."""
    return name.partition("-")[0] in {path.stem.partition("_")[0] for path in SCENES.glob("*.txt")}


def write_units(weights: Weights, target: Path) -> None:
    """Sums, hidden units and calibration, with the names of what the units hear."""
    arrays = {
        f"{name}_{part}": getattr(getattr(weights, name), part).astype(np.float16)
        for name in ("of_people", "of_changes")
        for part in ("inner", "context", "bias", "outer")
    }
    arrays |= {name: getattr(weights, name).astype(np.float32) for name in ("unary", "same", "turn")}
    arrays["calibration"] = np.array([weights.slope, weights.shift, weights.named])
    np.savez_compressed(target, features=np.array(UNIT_INPUTS), **arrays)


def print_folds(stories: Sequence[tuple[Lesson, ...]], folds: Sequence[Weights]) -> None:
    """How each story's turns are read by weights that did not see it, and all of them pooled."""
    totals: Counter[str] = Counter()
    for at, story in enumerate(stories):
        for kind, lesson in zip(("found", "given"), story, strict=True):
            best = weigh(lesson.sheet, folds[at % _N_FOLDS]).argmax(axis=1)
            right = int((lesson.sheet.people[np.arange(len(best)), best] == lesson.gold)[lesson.gold >= 0].sum())
            print(f"{lesson.name}: {right} of {len(best)} turns")
            totals[kind] += right
            totals[f"{kind} turns"] += len(best)
    print(dict(totals))


def read_lessons(
    litbank: Path, stories: Sequence[Path], pipeline: Pipeline
) -> tuple[list[Lesson], list[tuple[Lesson, ...]]]:
    """Excerpts of books, and our own stories and scenes."""
    folders = [folder for folder in iter_books(litbank) if int(folder.name.split("_")[0]) not in OVERLAPPING]
    books = [replace(book_lesson(folder, pipeline), weight=_OF_BOOKS) for folder in folders]
    with tempfile.TemporaryDirectory() as scratch:
        written = write_scenes(Path(scratch))
        paths = [*(path for folder in stories for path in sorted(folder.glob("*.gold.json"))), *written]
        paths += write_marked(Path(scratch) / "marked")
        told = [story_lessons(path, pipeline, weight=_OF_STORIES) for path in paths]
    return [book for book in books if (book.gold >= 0).any()], told


def read_asked(description: str | None) -> tuple[list[Lesson], list[tuple[Lesson, ...]]]:
    """The lessons in the folders that the command line names."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("litbank", type=Path)
    parser.add_argument("stories", type=Path, nargs="+")
    options = parser.parse_args()
    return read_lessons(options.litbank, options.stories, load_pipeline())


def main() -> int:
    """Train and write."""
    books, stories = read_asked(__doc__)
    folds = [fit(lessons, hand_weights(), seeds=(0,)) for lessons in split_folds(books, stories)]
    print_folds(stories, folds)
    slope, shift, named = calibrate(stories, folds).tolist()
    weights = fit([*books, *(lesson for story in stories for lesson in story)], hand_weights())
    write_units(replace(weights, slope=slope, shift=shift, named=named), _TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
