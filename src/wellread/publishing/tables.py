"""Readings as plain tables (CSV) and JSON, without the story's words unless they are asked for."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from typing import Any

from wellread.records import Analysis, CharacterId
from wellread.records.document import build_document

#: parts of the JSON that hold the author's words
_WORDS = ("text",)


def build_data(analysis: Analysis, *, with_text: bool) -> dict[str, Any]:
    """The reading as a JSON document; without `with_text` its `text` is null."""
    document = build_document(analysis)
    if not with_text:
        document.update(dict.fromkeys(_WORDS))
        document["declared"]["summary"] = None
    return document


def build_tables(analysis: Analysis, *, work: str, with_text: bool) -> dict[str, str]:
    """CSV tables `characters`, `quotations` and `beats` of one work, with headers.

    Args:
        analysis: the reading.
        work: an id that every row begins with, so that tables of several works can be put together.
        with_text: add the words of each line.
    """
    text = analysis.work.text
    words = ["words"] if with_text else []
    return {
        "characters": _csv(
            ("work", "id", "name", "aliases", "kind", "pronouns", "present"), _characters(analysis, work)
        ),
        "quotations": _csv(
            ("work", "start", "end", "kind", "speaker", "addressees", "manner", "score", *words),
            ((*row, text.content[row[1] : row[2]]) if with_text else row for row in _quotations(analysis, work)),
        ),
        "beats": _csv(
            ("work", "start", "end", "kind", "agent", "patient", "status", "score", *words),
            ((*row, text.content[row[1] : row[2]]) if with_text else row for row in _beats(analysis, work)),
        ),
    }


def _csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    target = StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return target.getvalue()


def _name(analysis: Analysis, person: CharacterId | None) -> str:
    if person is None or analysis.speech is None:
        return ""
    return analysis.speech.cast.characters[person].name


def _characters(analysis: Analysis, work: str) -> Iterator[tuple[object, ...]]:
    for person in analysis.people:
        aliases = " | ".join(person.aliases)
        yield work, person.id, person.name, aliases, person.kind, person.pronouns or "", int(person.present)


def _quotations(analysis: Analysis, work: str) -> Iterator[tuple[Any, ...]]:
    said = {item.quotation: item for item in analysis.speech.attributions} if analysis.speech else {}
    for quotation in analysis.quoting.quotations:
        found = said.get(quotation.id)
        heard = " | ".join(_name(analysis, who) for who in found.addressees or ()) if found else ""
        yield (
            work,
            quotation.span.start,
            quotation.span.end,
            quotation.kind,
            _name(analysis, found.speaker) if found else "",
            heard,
            found.manner if found else "",
            f"{found.score:.4f}" if found else "",
        )


def _beats(analysis: Analysis, work: str) -> Iterator[tuple[Any, ...]]:
    for beat in analysis.beats or ():
        patient = _name(analysis, beat.patient)
        agent = _name(analysis, beat.agent)
        yield work, beat.span.start, beat.span.end, beat.kind, agent, patient, beat.status, f"{beat.score:.4f}"
