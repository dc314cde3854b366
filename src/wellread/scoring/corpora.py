"""Readings of annotated novels, handed to the scorer that comes with them (`score.py` of the development data)."""

from __future__ import annotations

import importlib.util
import json
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from wellread.records import Analysis, GivenCharacter, Quotation, QuotationId, Quoting, Work
from wellread.text import Span

#: numbers of LitBank texts whose book is also a development novel: never trained on, kept to test
OVERLAPPING = frozenset(
    (11, 45, 105, 158, 174, 208, 541, 1245, 1342, 1695, 2641, 2891, 5230)  # numbers of Project Gutenberg
)

_GENDERS = {"M": "he/him", "F": "she/her"}


def load_scorer(data: Path) -> ModuleType:
    """The corpora's own scorer, as a module.

    Args:
        data: the folder that holds `score.py`.
    """
    spec = importlib.util.spec_from_file_location("corpus_scorer", data / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(data / "score.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["corpus_scorer"] = module
    spec.loader.exec_module(module)
    return module


def read_corpus_text(folder: Path, *, repaired: bool) -> str:
    """The text of one annotated book; the repaired one where asked for and there is one (offsets are the same)."""
    better = folder / "text_repaired.txt"
    return (better if repaired and better.exists() else folder / "text.txt").read_bytes().decode("utf-8")


def build_prediction(analysis: Analysis) -> dict[str, Any]:
    """A reading in the scorer's form for "nothing given": speech and thought, never `written` or `other`."""
    speech = analysis.speech
    said = {item.quotation: item.speaker for item in speech.attributions} if speech else {}
    return {
        "quotes": [
            {"spans": [[item.span.start, item.span.end]], "speaker": _key(said.get(item.id))}
            for item in analysis.quoting.quotations
            if item.kind in ("speech", "thought")
        ],
        "characters": [
            {"id": _key(person.id), "name": person.name, "aliases": list(person.aliases)}
            for person in (speech.cast.characters if speech else ())
        ],
    }


def _key(person: int | None) -> str | None:
    return None if person is None else f"c{person}"


def read_given_characters(folder: Path) -> tuple[GivenCharacter, ...]:
    """The gold cast of a book, as a reading is handed it; stand-ins for nobody in particular are left out."""
    listed = json.loads((folder / "characters.json").read_text("utf-8"))
    return tuple(
        GivenCharacter(
            key=item["id"],
            name=item["name"],
            aliases=tuple(item.get("aliases", ())),
            pronouns=_GENDERS.get(item.get("gender", "")),
            narrator=bool(item.get("narrator")),
        )
        for item in listed
        if item.get("kind", "person") == "person"
    )


def read_given_quotations(folder: Path, work: Work) -> tuple[Quoting, dict[QuotationId, str]]:
    """The gold quotations of a book as ours, and the gold id of each.

    Marks just outside a gold span belong to ours. A gold quotation in several stretches gives several of ours.
    """
    rows = [json.loads(line) for line in (folder / "quotes.jsonl").read_text("utf-8").splitlines()]
    stretches = sorted((Span(*span), row["id"], part) for row in rows for part, span in enumerate(row["spans"]))
    paragraphs = work.paragraphs
    found: list[Quotation] = []
    ids: dict[QuotationId, str] = {}
    at, end = 0, 0
    for span, key, part in stretches:
        grown = _with_marks(work.text.content, span, after=end)
        while at + 1 < len(paragraphs) and paragraphs[at + 1].start <= grown.start:
            at += 1
        number = QuotationId(len(found))
        found.append(Quotation(number, grown, "speech", at, continues=part > 0))
        ids[number] = key
        end = grown.end
    return Quoting(tuple(found), "double"), ids


def _with_marks(content: str, span: Span, *, after: int) -> Span:
    start, end = span.start, span.end
    while start > after and content[start - 1] in " _":
        start -= 1
    if start > after and content[start - 1] in '"“':
        start -= 1
    else:
        start = span.start
    stop = end
    while stop < len(content) and content[stop] in " _":
        stop += 1
    if stop < len(content) and content[stop] in '"”':
        end = stop + 1
    return Span(max(start, after), max(end, after))


def build_given_prediction(
    analysis: Analysis, given: tuple[GivenCharacter, ...], ids: dict[QuotationId, str]
) -> dict[str, Any]:
    """A reading in the scorer's form for "quotations and cast given": gold quotation → gold person.

    The longest of a quotation's stretches that has a speaker answers for it.
    """
    keys = {item.name: item.key for item in given}
    speech = analysis.speech
    sizes: dict[str, int] = {}
    answers: dict[str, str] = {}
    for item in speech.attributions if speech else ():
        key = ids[item.quotation]
        size = len(analysis.quoting.quotations[item.quotation].span)
        if speech and item.speaker is not None and size > sizes.get(key, 0):
            sizes[key] = size
            name = speech.cast.characters[item.speaker].name
            answers[key] = keys.get(name, name)
    return {"speakers": answers}


def iter_books(corpus: Path) -> Iterator[Path]:
    """The folders of the books of a corpus, in order of name."""
    return iter(sorted(path.parent for path in corpus.glob("*/quotes.jsonl")))


def tally_people(scorer: ModuleType, gold: Any, prediction: dict[str, Any], score: Any) -> None:
    """Add to the corpus scorer's score how well people are told apart, as "people/recall" and "people/purity".

    Recall: gold persons with a quotation to whom one of the cast maps by name, over all such. Purity: the mean over
    predicted speakers of the share of their matched quotations that belong to their commonest gold person.
    """
    listed = {**prediction, "quotes": [{"speaker": person["id"], "spans": []} for person in prediction["characters"]]}
    wanted = {quote["speaker"] for quote in gold.scored()}
    found = wanted & set(scorer.map_by_name(gold, listed).values())
    score.tallies["people/recall"] = scorer.Tally(len(found), len(wanted))
    spans, speakers = scorer.predicted_spans(gold, prediction)
    paint = array("i", [-1]) * len(gold.text)
    for number, (start, end) in enumerate(spans):
        paint[start:end] = array("i", [number]) * (end - start)
    spoken: dict[str, Counter[str]] = defaultdict(Counter)
    for quote in gold.scored():
        speaker, is_matched = scorer.answer(gold, quote["spans"], paint, speakers)
        if is_matched and speaker is not None:
            spoken[speaker][quote["speaker"]] += 1
    shares = [max(counts.values()) / counts.total() for counts in spoken.values()]
    score.tallies["people/purity"] = scorer.Tally(sum(shares), len(shares))
