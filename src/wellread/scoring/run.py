"""Score everything there is gold for, as one table (`python -m wellread.scoring`, `make score`)."""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from wellread.analysis import analyse
from wellread.formats import read_works, work_from_text
from wellread.language import load_pipeline
from wellread.records import Analysis, Work
from wellread.scoring.baselines import answer_by
from wellread.scoring.book_tallies import tally_book
from wellread.scoring.calibration import calibration_error
from wellread.scoring.corpora import (
    build_given_prediction,
    build_prediction,
    iter_books,
    load_scorer,
    read_corpus_text,
    read_given_characters,
    read_given_quotations,
)
from wellread.scoring.gold import GoldStory, read_gold_story
from wellread.scoring.scenes import list_scene_misses, scene_table, score_scenes
from wellread.scoring.stories import StoryScore, score_story
from wellread.scoring.tally import Tally, harmonic

#: who answers, where baselines answer too
READING = "wellread"

#: novels that nobody looked at while developing
HELD_OUT = (
    "AnneOfGreenGables", "Emma", "NightAndDay", "TheInvisibleMan", "TheManWhoWasThursday", "TheSportOfTheGods",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: measure → per cent."""

    name: str
    values: dict[str, float]


def iter_stories(folder: Path) -> Iterator[tuple[Work, GoldStory]]:
    """Every story in `folder` that has gold beside it, with that, in order of name."""
    for path in sorted(folder.glob("*.gold.json")):
        for work in read_works(_story_beside(path)):
            yield work, read_gold_story(path, text=work.text.content)


def score_stories(folder: Path) -> list[StoryScore]:
    """Scores of every story in `folder` that has gold beside it, in order of name."""
    pipeline = load_pipeline()
    return [score_story(analyse(work, pipeline), gold) for work, gold in iter_stories(folder)]


def _story_beside(gold: Path) -> Path:
    stem = gold.name.removesuffix(".gold.json")
    others = [path for path in sorted(gold.parent.glob(f"{stem}.*")) if not path.name.endswith(".gold.json")]
    if not others:
        raise FileNotFoundError(f"no story beside {gold.name}")
    return others[0]


def story_rows(scores: Sequence[StoryScore], *, pooled: str) -> list[Row]:
    """A row for each story and one for all of them pooled."""
    rows = [Row(score.name, _story_values(score.tallies)) for score in scores]
    keys = sorted({key for score in scores for key in score.tallies})
    total = {key: sum((score.tallies.get(key, Tally()) for score in scores), Tally()) for key in keys}
    # People are counted story by story: a crowded one must not outweigh the rest.
    people = {key: [row.values[key] for row in rows if key in row.values] for key in ("people recall", "people purity")}
    means = {key: sum(shares) / len(shares) for key, shares in people.items() if shares}
    return [*rows, Row(pooled, _story_values(total) | means)]


def _story_values(tallies: Mapping[str, Tally]) -> dict[str, float]:
    values = {key: tally.share for key, tally in tallies.items() if tally.share is not None}
    values = {key: share if key == "closeness error" else 100 * share for key, share in values.items()}
    error = calibration_error(tallies)
    if error is not None:
        values["calibration error"] = 100 * error
    for name in ("quotations", "beats"):
        if f"{name}/recall" in tallies:
            f1 = harmonic(tallies[f"{name}/precision"], tallies[f"{name}/recall"])
            if f1 is not None:
                values[f"{name}/f1"] = 100 * f1
    return values


def predict_book(folder: Path, *, setting: str, rules: Sequence[str] = ()) -> tuple[str, dict[str, dict[str, Any]]]:
    """(name of the book, who answers → the prediction in the scorer's form), `READING` being the reading itself.

    Args:
        folder: of one annotated book.
        setting: "raw" or "repaired" (nothing given), or "given" (gold quotations and cast, repaired text).
        rules: baselines that answer too.
    """
    work = work_from_text(read_corpus_text(folder, repaired=setting != "raw"))
    if setting != "given":
        analysis = analyse(work, load_pipeline())
        build: Callable[[Analysis], dict[str, Any]] = build_prediction
    else:
        given = read_given_characters(folder)
        quoting, ids = read_given_quotations(folder, work)
        analysis = analyse(work, load_pipeline(), quoting=quoting, given=given)
        build = partial(build_given_prediction, given=given, ids=ids)
    return folder.name, {READING: build(analysis)} | {rule: build(answer_by(analysis, rule)) for rule in rules}


def score_books(data: Path, folders: Sequence[Path], *, setting: str, jobs: int) -> list[Any]:
    """The corpus scorer's own score of each book."""
    return score_answers(data, folders, setting=setting, jobs=jobs)[READING]


def score_answers(
    data: Path, folders: Sequence[Path], *, setting: str, jobs: int, rules: Sequence[str] = ()
) -> dict[str, list[Any]]:
    """Who answers → the corpus scorer's score of each book, with people, doubt and hearers added."""
    scorer = load_scorer(data)
    with ProcessPoolExecutor(jobs) as pool:
        predictions = list(pool.map(partial(predict_book, setting=setting, rules=rules), folders))
    by_name = {folder.name: folder for folder in folders}
    scores: dict[str, list[Any]] = {}
    for name, answers in predictions:
        gold = scorer.Gold.read(by_name[name])
        for who, found in answers.items():
            score = scorer.score_text(gold, found)
            tally_book(scorer, gold, found, score)
            scores.setdefault(who, []).append(score)
    return scores


def pool_books(data: Path, scores: Sequence[Any]) -> dict[str, float | None]:
    """Measure → share over all books: quotations pooled, people as the mean over books."""
    scorer = load_scorer(data)
    total: dict[str, Tally] = {}
    for score in scores:
        for key, tally in score.tallies.items():
            total[key] = total.get(key, Tally()) + Tally(tally.right, tally.total)
    means = {key: value for key, value in scorer.macro(scores).items() if key.startswith("people/")}
    return {**scorer.micro(scores), **means, "calibration": calibration_error(total)}


#: our column → the scorer's measure
NOTHING_GIVEN = {
    "quotations F1": "quotes/overlap/f1",
    "speakers": "named/end to end/all",
    "explicit": "named/end to end/explicit",
    "anaphoric": "named/end to end/anaphoric",
    "implicit": "named/end to end/implicit",
    "major": "named/end to end/major",
    "label-free": "label-free/end to end/all",
    "people recall": "people/recall",
    "people purity": "people/purity",
    "decided": "decided",
    "calibration error": "calibration",
    "addressees": "addressees",
}
ALL_GIVEN = {
    "speakers": "given/all",
    "explicit": "given/explicit",
    "anaphoric": "given/anaphoric",
    "implicit": "given/implicit",
    "major": "given/major",
    "published": "published/all",
    "decided": "decided",
    "calibration error": "calibration",
    "addressees": "addressees",
}


def book_rows(data: Path, scores: Sequence[Any], *, columns: dict[str, str], pooled: str) -> list[Row]:
    """A row for each book and one for all of them."""
    listed = [(score.name, {**score.rates(), "calibration": calibration_error(score.tallies)}) for score in scores]
    return [
        Row(name, {ours: 100 * rates[theirs] for ours, theirs in columns.items() if rates.get(theirs) is not None})
        for name, rates in [*listed, (pooled, pool_books(data, scores))]
    ]


def build_table(rows: Iterable[Row], columns: Sequence[str]) -> str:
    """A Markdown table."""
    lines = ["| | " + " | ".join(columns) + " |", "| --- |" + " ---: |" * len(columns)]
    lines += [
        f"| {row.name} | " + " | ".join(_cell(row.values.get(column), column) for column in columns) + " |"
        for row in rows
    ]
    return "\n".join(lines)


def _cell(value: float | None, column: str) -> str:
    if value is None:
        return "–"
    return f"{value:.2f}" if column == "closeness error" else f"{value:.1f}"


STORY_COLUMNS = (
    "sections", "title", "quotations/f1", "speakers", "speakers/explicit", "speakers/anaphoric", "speakers/implicit",
    "decided", "calibration error", "addressees", "manner", "people recall", "people purity", "beats/f1", "main pair",
    "closeness error", "closeness last sign", "ending", "tense", "person", "view",
)  # fmt: skip


def list_misses(scores: Sequence[StoryScore]) -> str:
    """Every line whose speaker, hearers or section was not found, for reading by eye."""
    lines: list[str] = []
    for score in scores:
        lines += [f"{score.name}: {state} {kind}: {words!r}" for kind, state, words in score.section_misses]
        for title, misses in (("speaker", score.misses), ("addressee", score.addressee_misses)):
            lines += [
                f"{score.name} {title} @{miss.quotation.span.start} {miss.words[:70]!r} "
                f"want {miss.wanted}, found {miss.found} ({', '.join(miss.rules)}) {'/'.join(miss.quotation.manners)}"
                for miss in misses
            ]
        lines += [f"{score.name} beat {state}: {beat}" for state, beat in score.beat_misses]
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables asked for."""
    parser = argparse.ArgumentParser(prog="python -m wellread.scoring", description=__doc__)
    parser.add_argument("what", choices=("stories", "books", "scenes"))
    parser.add_argument("folder", type=Path, help="of stories with gold, of an annotated corpus, or of marked scenes")
    parser.add_argument("--misses", action="store_true", help="stories, scenes: list every miss")
    parser.add_argument("--setting", choices=("raw", "repaired", "given"), default="repaired", help="books: the text")
    parser.add_argument("--only", nargs="*", help="books: these alone (or `held-out`, `development`)")
    parser.add_argument("--sample", type=int, help="books: so many, chosen by a fixed seed")
    parser.add_argument("--jobs", type=int, default=1, help="books: processes")
    parser.add_argument("--json", type=Path, help="books: also every figure, to this file")
    options = parser.parse_args(argv)
    {"stories": _print_stories, "books": _print_books, "scenes": _print_scenes}[options.what](options)
    return 0


def _print_stories(options: argparse.Namespace) -> None:
    scores = score_stories(options.folder)
    print(build_table(story_rows(scores, pooled="pooled"), STORY_COLUMNS))
    if options.misses:
        print("\n" + list_misses(scores))


def _print_scenes(options: argparse.Namespace) -> None:
    scores = list(score_scenes(options.folder))
    print(scene_table(scores))
    if options.misses:
        print("\n" + list_scene_misses(scores))


def _print_books(options: argparse.Namespace) -> None:
    folders = _choose(list(iter_books(options.folder)), options.only, options.sample)
    data = options.folder.parent
    columns = ALL_GIVEN if options.setting == "given" else NOTHING_GIVEN
    scores = score_books(data, folders, setting=options.setting, jobs=options.jobs)
    print(build_table(book_rows(data, scores, columns=columns, pooled="micro"), list(columns)))
    for score in scores:
        worst = Counter(score.unmapped).most_common(6)
        if worst:
            print(f"{score.name}: no gold name for " + ", ".join(f"{name} ({n})" for name, n in worst))
    if options.json:
        options.json.write_text(json.dumps(load_scorer(data).as_json(scores), indent=1), "utf-8")


def _choose(folders: list[Path], only: Sequence[str] | None, sample: int | None) -> list[Path]:
    tests: dict[str, Callable[[str], bool]] = {
        "held-out": lambda name: name in HELD_OUT,
        "development": lambda name: name not in HELD_OUT,
    }
    if only:
        folders = [f for f in folders if any(tests.get(word, word.__eq__)(f.name) for word in only)]
    return sorted(random.Random(7).sample(folders, sample)) if sample and sample < len(folders) else folders
