"""What a deep reading found, in the tables that queries look at."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wellread.library.originals import Originals
from wellread.library.packed import fold_names, pack_reading
from wellread.library.store import insert_tags
from wellread.records import Analysis


@dataclass(frozen=True, slots=True)
class Reading:
    """What a deep reading found, as the library keeps it: small enough to be handed from process to process."""

    packed: bytes
    #: (kind, value)
    tags: tuple[tuple[str, str], ...]
    #: (kind, names of the agent, names of the patient), on stage, in order
    beats: tuple[tuple[str, str, str], ...]
    pov: str | None
    tense: str | None
    ending: str | None
    departs: bool | None


def build_reading(analysis: Analysis) -> Reading:
    """What the library keeps of `analysis`."""
    style, pairs, canon = analysis.style, analysis.relationships, analysis.canon
    return Reading(
        packed=pack_reading(analysis),
        tags=tuple(_tags(analysis)),
        beats=tuple(_beats(analysis)),
        pov=style.person if style else None,
        tense=style.tense if style else None,
        ending=pairs[0].ending if pairs else None,
        departs=canon[0].departs if canon else None,
    )


def store_reading(
    connection: sqlite3.Connection, number: int, reading: Reading, *, version: str, corrected: str
) -> None:
    """Replace what is known about work `number` by what `reading` found; inside a transaction.

    Args:
        connection: the library's.
        number: of the work.
        reading: what was found.
        version: of the stages that read.
        corrected: digest of the corrections it was read by.
    """
    connection.execute("DELETE FROM tag WHERE work_id = ? AND origin = 'found'", (number,))
    connection.execute("DELETE FROM beat WHERE work_id = ?", (number,))
    connection.execute(
        "INSERT OR REPLACE INTO reading (work_id, version, packed, corrected) VALUES (?,?,?,?)",
        (number, version, reading.packed, corrected),
    )
    insert_tags(connection, number, reading.tags, origin="found")
    connection.executemany(
        "INSERT INTO beat VALUES (?,?,?,?,?)", [(number, n, *beat) for n, beat in enumerate(reading.beats)]
    )
    connection.execute(
        "UPDATE work SET deep = 1, pov = ?, tense = ?, ending = ?, departs = ? WHERE id = ?",
        (reading.pov, reading.tense, reading.ending, reading.departs, number),
    )


def find_files(
    connection: sqlite3.Connection, originals: Originals, number: int
) -> tuple[dict[int, str], list[Path], list[str]]:
    """Where a work lies: ids of the works in its file by their place in it, the originals, and what they are called.

    Works of several files have these to themselves.
    """
    parts = [row[0] for row in connection.execute("SELECT sha256 FROM part WHERE work_id = ? ORDER BY n", (number,))]
    work = connection.execute("SELECT key, sha256, path FROM work WHERE id = ?", (number,)).fetchone()
    if parts:
        keys = {0: str(work["key"])}
    else:
        rows = connection.execute(
            "SELECT position, key FROM work WHERE sha256 = ? AND id NOT IN (SELECT work_id FROM part)",
            (work["sha256"],),
        )
        keys = {row[0]: str(row[1]) for row in rows}
    digests = parts or [work["sha256"]]
    return keys, [originals.path(item) for item in digests], [_name_of(connection, item) for item in digests]


def _name_of(connection: sqlite3.Connection, sha256: str) -> str:
    """What a file was called where it was seen: its name may tell what it is."""
    row = connection.execute("SELECT path FROM place WHERE sha256 = ? ORDER BY path LIMIT 1", (sha256,)).fetchone()
    return str(row[0]) if row else sha256


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


def _beats(analysis: Analysis) -> Iterator[tuple[str, str, str]]:
    people = analysis.people
    for beat in analysis.beats or ():
        if beat.status == "scene":
            patient = people[beat.patient] if beat.patient is not None else None
            yield (
                beat.kind,
                fold_names(people[beat.agent].name, people[beat.agent].aliases),
                fold_names(patient.name, patient.aliases) if patient else "",
            )
