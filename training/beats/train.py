"""Teaches the judges of beats: a logistic regression for each kind over features that hold or do not.

    python training/beats/train.py lines [--folds N] [--cache FILE] [--write]

The texts are left out in turn and what is printed is of texts that taught nothing; with `--write` the weights that all
texts taught go into the package. Needs scipy, which the package itself does not.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from lessons import HERE, SPOKEN, Lesson, act_lessons, line_lessons
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from wellread.language import load_pipeline
from wellread.records import BEAT_KINDS
from wellread.relationships.judge import Judge

PACKAGE = HERE.parent.parent / "src/wellread/relationships"
#: how much a lesson of each sort counts; stories were labelled more sparingly than the guidelines ask
SORTS = {"scene": 1.0, "hand": 1.0, "story": 0.15, "line": 0.8, "rule": 4.0, "talk": 1.0}
#: those that thresholds are settled on
SETTLING = ("scene", "hand")
#: a feature seen in fewer lessons teaches nothing
LEAST = 2
#: a feature none of whose weights comes up to this is left out of the file
LEAST_WEIGHT = 0.15
PENALTY = {"lines": 6.0, "acts": 2.0}
ROUNDS = 150
#: how steeply thresholds rise in a text quieter than the scenes; looked at on texts left out and on the seeds
STEEPNESS = {"lines": 0.7, "acts": 0.5}
#: a threshold that suits our scenes, in which nearly everything is a beat, is never below this
LOWEST = {"lines": 0.2, "acts": 0.2}
#: nor that of these, of which what lies between the two is right in one of six (counted by beats, texts left out)
LOWEST_OF = dict.fromkeys("admits agrees promises reassures".split(), 0.25)

Reals = NDArray[np.float32]
Fit = Callable[[Sequence[Lesson], Sequence[str]], tuple[dict[str, int], Reals]]


def matrix(lessons: Sequence[Lesson], index: dict[str, int]) -> csr_matrix:
    columns = [[index[name] for name in lesson.features if name in index] for lesson in lessons]
    ends = np.cumsum([0, *(len(row) for row in columns)])
    held = np.concatenate([np.array(row, dtype=np.int64) for row in columns])
    return csr_matrix((np.ones(len(held), dtype=np.float32), held, ends), shape=(len(lessons), len(index)))


def labels(lessons: Sequence[Lesson], kinds: Sequence[str]) -> Reals:
    return np.array([[kind in lesson.kinds for kind in kinds] for lesson in lessons], dtype=np.float32)


def learn(seen: csr_matrix, wanted: Reals, counts: Reals, *, bias: int, penalty: float) -> Reals:
    """Weights by Adam on the whole at once; the penalty is on the sum of squares, the bias goes free."""
    weights = np.zeros((seen.shape[1], wanted.shape[1]), dtype=np.float32)
    weights[bias] = -3.0
    mean, spread = np.zeros_like(weights), np.zeros_like(weights)
    free = np.ones((seen.shape[1], 1), dtype=np.float32)
    free[bias] = 0.0
    turned = seen.T.tocsr()
    for step in range(1, ROUNDS + 1):
        guess = 1.0 / (1.0 + np.exp(-(seen @ weights)))
        slope = turned @ ((guess - wanted) * counts[:, None]) + penalty * weights * free
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope**2
        rate = 0.1 * (1.0 - 0.9 * step / ROUNDS)
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-6)
    return weights


def choose(lessons: Sequence[Lesson], guesses: Reals | None, kinds: Sequence[str]) -> tuple[Reals, Reals]:
    """What is wanted of each lesson and how much it counts, where a gold beat holds several candidates.

    The one whose rule says so, then the one the weights of the round before like best, is the beat; the others teach
    nothing.
    """
    wanted = np.zeros((len(lessons), len(kinds)), dtype=np.float32)
    counts = np.array([SORTS[lesson.sort] for lesson in lessons], dtype=np.float32)
    rivals: dict[tuple[str, int, str], list[int]] = {}
    for row, lesson in enumerate(lessons):
        for number, kind in lesson.golds:
            rivals.setdefault((lesson.source, number, kind), []).append(row)
    chosen = set()
    for (_, _, kind), rows in rivals.items():
        at = kinds.index(kind)
        ruled = [row for row in rows if f"first:{kind}" in lessons[row].features]
        best = (ruled or rows)[0] if guesses is None else max(rows, key=lambda row: float(guesses[row, at]))
        wanted[best, at] = 1.0
        chosen.add(best)
    for rows in rivals.values():
        for row in rows:
            if row not in chosen:
                counts[row] = 0.0
    return wanted, counts


def fit_acts(lessons: Sequence[Lesson], kinds: Sequence[str]) -> tuple[dict[str, int], Reals]:
    seen = Counter(name for lesson in lessons for name in lesson.features)
    index = {name: at for at, name in enumerate(sorted(name for name, n in seen.items() if n >= LEAST))}
    table = matrix(lessons, index)
    guesses: Reals | None = None
    for _ in range(2):
        wanted, counts = choose(lessons, guesses, kinds)
        weights = learn(table, wanted, counts, bias=index["bias"], penalty=PENALTY["acts"])
        guesses = table @ weights
    return index, weights


def report_acts(
    told: Sequence[Lesson], guesses: Reals, kinds: Sequence[str], thresholds: Reals, sorts: Sequence[str], *, show: bool
) -> float:
    """Counted by beats: one kind a candidate, one of a kind a sentence."""
    best: dict[tuple[str, int, int], int] = {}
    golds = {(lesson.source, number): kind for lesson in told if lesson.sort in sorts for number, kind in lesson.golds}
    for row, lesson in enumerate(told):
        if lesson.sort not in sorts:
            continue
        over = guesses[row] - thresholds
        at = int(over.argmax())
        if over[at] >= 0:
            key = (lesson.source, lesson.sentence, at)
            if key not in best or guesses[best[key], at] < guesses[row, at]:
                best[key] = row
    hits: Counter[str] = Counter()
    found: set[tuple[str, int]] = set()
    passed: Counter[str] = Counter()
    for (source, _, at), row in best.items():
        passed[kinds[at]] += 1
        gold = next((g for g, kind in told[row].golds if kind == kinds[at] and (source, g) not in found), None)
        if gold is not None:
            found.add((source, gold))
            hits[kinds[at]] += 1
    wanted = Counter(golds.values())
    total = f1(sum(hits.values()), sum(passed.values()), sum(wanted.values()))
    if show:
        print(
            f"{', '.join(sorts)}, of those with a candidate:",
            shares(sum(hits.values()), sum(passed.values()), sum(wanted.values())),
        )
        for kind in kinds:
            if wanted[kind]:
                print(f"   {kind:20}", shares(hits[kind], passed[kind], wanted[kind]))
    return total


def fit(lessons: Sequence[Lesson], kinds: Sequence[str]) -> tuple[dict[str, int], Reals]:
    seen = Counter(name for lesson in lessons for name in lesson.features)
    index = {name: at for at, name in enumerate(sorted(name for name, n in seen.items() if n >= LEAST))}
    counts = np.array([SORTS[lesson.sort] for lesson in lessons], dtype=np.float32)
    return index, learn(
        matrix(lessons, index), labels(lessons, kinds), counts, bias=index["bias"], penalty=PENALTY["lines"]
    )


def share_out(lessons: Sequence[Lesson], folds: int) -> dict[str, int]:
    """Text → the fold in which it is left out; loose sentences always teach."""
    texts = sorted({lesson.source for lesson in lessons if lesson.sort not in ("line", "rule")})
    return {text: at % folds for at, text in enumerate(texts)}


def left_out(lessons: Sequence[Lesson], kinds: Sequence[str], folds: int, *, teach: Fit) -> tuple[list[Lesson], Reals]:
    """Scenes and stories with what weights that did not see their text say of them."""
    fold_of = share_out(lessons, folds)
    told: list[Lesson] = []
    guesses: list[Reals] = []
    for fold in range(folds):
        rest = [lesson for lesson in lessons if fold_of.get(lesson.source) != fold]
        test = [lesson for lesson in lessons if fold_of.get(lesson.source) == fold]
        index, weights = teach(rest, kinds)
        told += test
        guesses.append(1.0 / (1.0 + np.exp(-(matrix(test, index) @ weights))))
    return told, np.concatenate(guesses)


def shares(hits: float, passed: float, wanted: float) -> str:
    """F1, precision and recall in per cent."""
    precision, recall = 100 * hits / max(1, passed), 100 * hits / max(1, wanted)
    return f"F1 {100 * f1(hits, passed, wanted):5.1f} P {precision:5.1f} R {recall:5.1f} gold {wanted:.0f}"


def f1(hits: float, guessed: float, wanted: float) -> float:
    return 2 * hits / (guessed + wanted) if guessed + wanted else 0.0


def settle(guesses: Reals, wanted: Reals) -> Reals:
    """Thresholds for the F1 of all kinds together.

    One common threshold first; then a kind goes where what it adds is as often right as half the F1, which is where
    adding stops to pay. Kinds seen seldom stay near the common one.
    """
    grid = np.arange(0.1, 0.75, 0.025)
    shares = {t: f1(((guesses >= t) * wanted).sum(), (guesses >= t).sum(), wanted.sum()) for t in grid}
    common = max(grid, key=lambda t: shares[t])
    price = shares[common] / 2
    found = []
    for at in range(wanted.shape[1]):
        guess, want = guesses[:, at], wanted[:, at]
        best = max(grid, key=lambda t: ((guess >= t) * want).sum() - price * (guess >= t).sum())
        share = want.sum() / (want.sum() + 25)
        found.append(share * best + (1 - share) * common)
    return np.array(found, dtype=np.float32)


def report(told: Sequence[Lesson], guesses: Reals, kinds: Sequence[str], thresholds: Reals, sort: str) -> None:
    rows = [at for at, lesson in enumerate(told) if lesson.sort == sort]
    if not rows:
        return
    wanted, passed = labels([told[at] for at in rows], kinds), guesses[rows] >= thresholds
    hits = (passed * wanted).sum(0)
    print(f"{sort}:", shares(hits.sum(), passed.sum(), wanted.sum()))
    for at, kind in enumerate(kinds):
        print(f"   {kind:20}", shares(hits[at], passed[:, at].sum(), wanted[:, at].sum()), f"t {thresholds[at]:.2f}")


def judge_of(kinds: Sequence[str], taught: tuple[dict[str, int], Reals], thresholds: Reals) -> Judge:
    index, weights = taught
    rows = {name: weights[at].astype(np.float64) for name, at in index.items()}
    return Judge(tuple(kinds), rows, thresholds.astype(np.float64))


def judges_left_out(lessons: Sequence[Lesson], folds: int) -> Callable[[str], Judge]:
    """For each text the judge of lines that it did not teach: what acts are told by is never heard too well."""
    fold_of = share_out(lessons, folds)
    even = np.full(len(SPOKEN), 0.4, dtype=np.float32)
    judges = [
        judge_of(SPOKEN, fit([lesson for lesson in lessons if fold_of.get(lesson.source) != fold], SPOKEN), even)
        for fold in range(folds)
    ]
    return lambda source: judges[fold_of.get(source, 0)]


def write(
    name: str, kinds: Sequence[str], taught: tuple[dict[str, int], Reals], thresholds: Reals, usual: float
) -> None:
    """The weights as JSON, those that hardly count left out."""
    index, weights = taught
    rows = {
        feature: [round(float(value), 2) for value in weights[at]]
        for feature, at in index.items()
        if np.abs(weights[at]).max() >= LEAST_WEIGHT
    }
    content = {
        "kinds": list(kinds),
        "thresholds": [round(float(t), 3) for t in thresholds],
        "usual": round(usual, 3),
        "steepness": STEEPNESS[name],
        "weights": rows,
    }
    (PACKAGE / f"{name}.json").write_text(
        json.dumps(content, separators=(",", ":")).replace('],"', '],\n"') + "\n", "utf-8"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("judge", choices=("lines", "acts"))
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--lines", type=Path, help="cache of the lessons of lines, which acts need too")
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    acts = asked.judge == "acts"
    if acts:
        lines = read_lessons(asked.lines, lambda: line_lessons(load_pipeline()))
        heard = judges_left_out(lines, asked.folds)
        lessons = read_lessons(asked.cache, lambda: act_lessons(load_pipeline(), heard))
    else:
        lessons = read_lessons(asked.cache, lambda: line_lessons(load_pipeline()))
    kinds, teach = (BEAT_KINDS, fit_acts) if acts else (SPOKEN, fit)
    told, guesses = left_out(lessons, kinds, asked.folds, teach=teach)
    scenes = [at for at, lesson in enumerate(told) if lesson.sort in SETTLING]
    if acts:
        thresholds = max(
            (np.full(len(kinds), t, dtype=np.float32) for t in np.arange(LOWEST["acts"], 0.7, 0.05)),
            key=lambda t: report_acts(told, guesses, kinds, t, SETTLING, show=False),
        )
        for sort in (*SETTLING, "story"):
            report_acts(told, guesses, kinds, thresholds, (sort,), show=True)
    else:
        least = np.array([LOWEST_OF.get(kind, LOWEST["lines"]) for kind in kinds], dtype=np.float32)
        thresholds = np.maximum(settle(guesses[scenes], labels([told[at] for at in scenes], kinds)), least)
        for sort in (*SETTLING, "talk", "story"):
            report(told, guesses, kinds, thresholds, sort)
    usual = float(guesses[scenes].max(1).mean())
    print(f"usual {usual:.3f}")
    if asked.write:
        write(asked.judge, kinds, teach(lessons, kinds), thresholds, usual)


def read_lessons(cache: Path | None, make: Callable[[], Iterable[Lesson]]) -> list[Lesson]:
    if cache and cache.exists():
        found: list[Lesson] = pickle.loads(cache.read_bytes())
        return found
    lessons = list(make())
    if cache:
        cache.write_bytes(pickle.dumps(lessons))
    return lessons


if __name__ == "__main__":
    main()
