"""All figures on people and speech as one table, written into the page that keeps them (`make score`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from wellread.analysis import analyse
from wellread.language import load_pipeline
from wellread.records import Analysis
from wellread.scoring.baselines import BASELINES, answer_by
from wellread.scoring.corpora import OVERLAPPING, iter_books
from wellread.scoring.run import (
    ALL_GIVEN,
    HELD_OUT,
    NOTHING_GIVEN,
    READING,
    STORY_COLUMNS,
    Row,
    book_rows,
    build_table,
    iter_stories,
    score_answers,
    story_rows,
)
from wellread.scoring.stories import score_story

BEGIN, END = "<!-- begin: written by make score -->", "<!-- end: written by make score -->"
COLUMNS = (
    "quotations F1", "speakers", "explicit", "anaphoric", "implicit", "major", "label-free", "decided",
    "calibration error", "addressees", "people recall", "people purity",
)  # fmt: skip
_OF_STORIES = {"quotations/f1": "quotations F1"} | {
    f"speakers/{kind}": kind for kind in ("explicit", "anaphoric", "implicit")
}
#: what BookNLP's stored output reaches by the same scorer, as the project's notes on attribution give it
BOOKNLP = Row(
    "novels, nothing given: BookNLP (big), as it comes",
    {"quotations F1": 94.7, "speakers": 52.3, "explicit": 84.0, "anaphoric": 45.7, "implicit": 34.3,
     "label-free": 56.3, "people recall": 85, "people purity": 87},
)  # fmt: skip


def write_report(page: Path, tables: Iterable[str]) -> str:
    """Put the tables between the two marks of `page`; gives what was put there.

    Raises:
        ValueError: `page` has no such marks.
    """
    before, begin, rest = page.read_text("utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{page} has no place for the tables")
    report = "\n\n".join(tables)
    page.write_text(f"{before}{BEGIN}\n\n{report}\n\n{END}{after}", "utf-8")
    return report


def build_report(stories: Path, shared: Path, *, jobs: int, today: date) -> Iterator[str]:
    """The one table, then book by book and story by story; only the bundled stories where there is no `shared`."""
    rows: list[Row] = []
    details: list[str] = []
    if (shared / "data").is_dir():
        for table, found in _score_novels(shared / "data", jobs=jobs):
            rows += found
            details.append(table)
    if (shared / "seeds").is_dir():
        for title, folder in (("the four seeds", shared / "seeds"), ("bundled stories", stories)):
            found, table = _score_stories(folder, title)
            rows += found
            details.append(table)
    else:
        found, table = _score_stories(stories, "bundled stories")
        rows += found
        details.append(table)
    yield f"Measured on {today.isoformat()}, per cent. `decided`: lines that are given a speaker at all."
    yield build_table(rows, COLUMNS)
    yield from (table for table in details if table)


def _score_novels(data: Path, *, jobs: int) -> Iterator[tuple[str, list[Row]]]:
    folders = list(iter_books(data / "pdnc"))
    rules = tuple(BASELINES)
    yield "", [BOOKNLP]
    for setting, title in (("repaired", "nothing given"), ("raw", "nothing given, lost characters left lost")):
        answers = score_answers(data, folders, setting=setting, jobs=jobs)
        books = book_rows(data, answers[READING], columns=NOTHING_GIVEN, pooled=f"novels, {title}")
        if setting == "raw":
            yield "", books[-1:]
            continue
        held = [score for score in answers[READING] if score.name in HELD_OUT]
        unseen = book_rows(data, held, columns=NOTHING_GIVEN, pooled="of these the six held out")
        yield "### Novel by novel, nothing given\n\n" + build_table(books, COLUMNS), [books[-1], unseen[-1]]
    answers = score_answers(data, folders, setting="given", jobs=jobs, rules=rules)
    yield "", _rows_of(data, answers, "novels, quotations and cast given", ALL_GIVEN)
    excerpts = [item for item in iter_books(data / "litbank") if int(item.name.partition("_")[0]) in OVERLAPPING]
    answers = score_answers(data, excerpts, setting="repaired", jobs=1, rules=rules)
    yield "", _rows_of(data, answers, "thirteen LitBank excerpts, nothing given", NOTHING_GIVEN)


def _rows_of(data: Path, answers: dict[str, list[Any]], title: str, columns: dict[str, str]) -> list[Row]:
    rows = []
    for who, scores in answers.items():
        row = book_rows(data, scores, columns=columns, pooled=_title(title, who))[-1]
        rows.append(row if who == READING else _speakers_only(row))
    return rows


def _score_stories(folder: Path, title: str) -> tuple[list[Row], str]:
    """The pooled rows of the reading and of each baseline, and the table story by story."""
    pipeline = load_pipeline()
    read = [(gold, analyse(work, pipeline)) for work, gold in iter_stories(folder)]

    def rows_of(readings: Sequence[tuple[Any, Analysis]], pooled: str) -> list[Row]:
        return story_rows([score_story(analysis, gold) for gold, analysis in readings], pooled=pooled)

    stories = rows_of(read, title)
    pooled = [_renamed(stories[-1])]
    for rule in BASELINES:
        answers = [(gold, answer_by(analysis, rule)) for gold, analysis in read]
        pooled.append(_speakers_only(_renamed(rows_of(answers, _title(title, rule))[-1])))
    return pooled, f"### {title[0].upper()}{title[1:]}\n\n" + build_table(stories, STORY_COLUMNS)


def _title(title: str, who: str) -> str:
    return title if who == READING else f"{title}: {who}"


def _renamed(row: Row) -> Row:
    return replace(row, values={_OF_STORIES.get(key, key): value for key, value in row.values.items()})


def _speakers_only(row: Row) -> Row:
    """A baseline has the reading's quotations and people, and neither scores nor hearers of its own."""
    shown = ("speakers", "explicit", "anaphoric", "implicit", "major", "label-free")
    return replace(row, values={key: value for key, value in row.values.items() if key in shown})
