"""What a deep reading found, in the tables that queries look at."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from wellread.library.packed import fold_names, pack_reading
from wellread.library.store import insert_tags
from wellread.records import Analysis


def store_reading(connection: sqlite3.Connection, number: int, analysis: Analysis, *, version: str) -> None:
    """Replace what is known about work `number` by what `analysis` found; inside a transaction."""
    connection.execute("DELETE FROM tag WHERE work_id = ? AND origin = 'found'", (number,))
    connection.execute("DELETE FROM beat WHERE work_id = ?", (number,))
    connection.execute("INSERT OR REPLACE INTO reading VALUES (?,?,?)", (number, version, pack_reading(analysis)))
    insert_tags(connection, number, list(_tags(analysis)), origin="found")
    connection.executemany("INSERT INTO beat VALUES (?,?,?,?,?)", _beats(number, analysis))
    style, pairs, canon = analysis.style, analysis.relationships, analysis.canon
    connection.execute(
        "UPDATE work SET deep = 1, pov = ?, tense = ?, ending = ?, departs = ? WHERE id = ?",
        (
            style.person if style else None,
            style.tense if style else None,
            pairs[0].ending if pairs else None,
            canon[0].departs if canon else None,
            number,
        ),
    )


def _tags(analysis: Analysis) -> Iterator[tuple[str, str]]:
    people = analysis.people
    speakers = {item.speaker for item in analysis.speech.attributions} if analysis.speech else set()
    for person in people:
        if person.present:
            yield "char", person.canonical or person.name
        if person.id in speakers:
            yield "speaker", fold_names(person.name, person.aliases)
    for pair in analysis.relationships or ():
        mark = "/" if pair.nature == "romantic" else " & "
        name = mark.join(people[who].canonical or people[who].name for who in pair.pair)
        if pair.standing != "background":
            yield "ship", name
        if pair.standing == "main":
            yield "mainship", name
    if analysis.style:
        for who in analysis.style.focal:
            yield "povchar", people[who].name
    if analysis.fandom:
        yield "fandom", analysis.fandom.name
    for link in analysis.canon or ():
        yield "canon", link.title


def _beats(number: int, analysis: Analysis) -> Iterator[tuple[int, int, str, str, str]]:
    people = analysis.people
    on_stage = [beat for beat in analysis.beats or () if beat.status == "scene"]
    for at, beat in enumerate(on_stage):
        patient = people[beat.patient] if beat.patient is not None else None
        yield (
            number,
            at,
            beat.kind,
            fold_names(people[beat.agent].name, people[beat.agent].aliases),
            fold_names(patient.name, patient.aliases) if patient else "",
        )
