"""Readings of annotated novels, handed to the scorer that comes with them (`score.py` of the development data)."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from wellread.records import Analysis, Attribution, GivenCharacter, Quotation, QuotationId, Quoting, Work
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
    said = {item.quotation: item for item in speech.attributions} if speech else {}
    return {
        "quotes": [
            _build_quote(item, said.get(item.id))
            for item in analysis.quoting.quotations
            if item.kind in ("speech", "thought")
        ],
        "characters": [
            {"id": _key(person.id), "name": person.name, "aliases": list(person.aliases)}
            for person in (speech.cast.characters if speech else ())
        ],
    }


def _build_quote(item: Quotation, line: Attribution | None) -> dict[str, Any]:
    heard = None if line is None or line.addressees is None else [_key(person) for person in line.addressees]
    return {
        "spans": [[item.span.start, item.span.end]],
        "speaker": _key(line.speaker if line else None),
        # The scorer passes these two by; `book_tallies` reads them.
        "score": line.score if line else 0.0,
        "addressees": heard,
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
    scores: dict[str, float] = {}
    heard: dict[str, list[str]] = {}
    for item in speech.attributions if speech else ():
        key = ids[item.quotation]
        size = len(analysis.quoting.quotations[item.quotation].span)
        if speech and item.speaker is not None and size > sizes.get(key, 0):
            sizes[key] = size
            answers[key], *others = (
                keys.get(name, name)
                for name in (speech.cast.characters[who].name for who in (item.speaker, *(item.addressees or ())))
            )
            scores[key] = item.score
            if item.addressees is not None:
                heard[key] = others
    return {"speakers": answers, "scores": scores, "addressees": heard}


def iter_books(corpus: Path) -> Iterator[Path]:
    """The folders of the books of a corpus, in order of name."""
    return iter(sorted(path.parent for path in corpus.glob("*/quotes.jsonl")))
