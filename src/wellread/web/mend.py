"""Corrections put into a document at once, before the work is read again by them.

Lines get their speakers, people become one or change their names; what follows from that (beats, closeness) waits for
the reading. What does not fit is left alone: the reading says so in its warnings.
"""

from __future__ import annotations

import copy
import re
from typing import Any

from wellread.corrections import Corrections, Line, Merge, Rename

Item = dict[str, Any]
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def mend(document: Item, corrections: Corrections) -> Item:
    """A copy of `document` with the corrections that can be made on the spot."""
    mended = copy.deepcopy(document)
    if mended["characters"] is None:
        return mended
    for merge in corrections.merges:
        _merge(mended, merge)
    for rename in corrections.renames:
        _rename(mended, rename)
    for setting in corrections.pronouns:
        person = _find(mended, setting.person)
        if person is not None:
            person["pronouns"] = setting.pronouns
    for line in corrections.lines:
        _give_line(mended, line)
    return mended


def _find(document: Item, name: str) -> Item | None:
    folded = name.casefold()
    people: list[Item] = document["characters"]
    for person in people:
        if person["name"].casefold() == folded:
            return person
    named = [person for person in people if folded in (alias.casefold() for alias in person["aliases"])]
    return named[0] if len(named) == 1 else None


def _merge(document: Item, merge: Merge) -> None:
    people = [person for person in (_find(document, name) for name in merge.people) if person is not None]
    unique = list({person["id"]: person for person in people}.values())
    if len(unique) < 2:
        return
    kept = max(unique, key=lambda person: int(person["n_mentions"]))
    gone = {str(person["id"]) for person in unique if person is not kept}
    kept["aliases"] = list(dict.fromkeys(name for p in (kept, *unique) for name in (*p["aliases"], p["name"])))
    kept["name"] = merge.name or kept["name"]
    for count in ("n_mentions", "n_quotations"):
        kept[count] = sum(person[count] for person in unique)
    document["characters"] = [person for person in document["characters"] if person["id"] not in gone]
    new: dict[str, str] = dict.fromkeys(gone, str(kept["id"]))
    _replace_ids(document, new)


def _replace_ids(document: Item, new: dict[str, str]) -> None:
    for mention in document["mentions"]:
        mention["character"] = new.get(mention["character"], mention["character"])
    for line in document["quotations"]:
        line["speaker"] = new.get(line["speaker"], line["speaker"])
        if line["addressees"] is not None:
            line["addressees"] = list(dict.fromkeys(new.get(who, who) for who in line["addressees"]))
    for beat in document["beats"] or ():
        beat["agent"], beat["patient"] = (
            new.get(beat["agent"], beat["agent"]),
            new.get(beat["patient"], beat["patient"]),
        )
    pairs = document["relationships"] or []
    for pair in pairs:
        pair["pair"] = [new.get(who, who) for who in pair["pair"]]
    document["relationships"] = [pair for pair in pairs if pair["pair"][0] != pair["pair"][1]]


def _rename(document: Item, rename: Rename) -> None:
    person = _find(document, rename.person)
    if person is not None:
        person["aliases"] = list(dict.fromkeys((*person["aliases"], person["name"])))
        person["name"] = rename.name


def _give_line(document: Item, line: Line) -> None:
    wanted = _split(line.words)
    starts = [chapter["start"] for chapter in document["chapters"]]
    fitting = []
    for quotation in document["quotations"]:
        chapter = max(1, sum(start <= quotation["start"] for start in starts))
        words = _split(document["text"][quotation["start"] : quotation["end"]])
        if words[: len(wanted)] == wanted and line.chapter in (None, chapter):
            fitting.append(quotation)
    if len(fitting) < line.nth:
        return
    found = fitting[line.nth - 1]
    found.update(speaker=_speaker(document, line.speaker), score=1.0, evidence=[_CORRECTED])
    if found["speaker"] in (found["addressees"] or ()):
        found["addressees"] = None


_CORRECTED = {"rule": "correction", "weight": 1.0, "spans": []}


def _speaker(document: Item, name: str | None) -> str | None:
    if name is None:
        return None
    person = _find(document, name)
    if person is None:
        person = {
            "id": f"c{1 + max((int(p['id'][1:]) for p in document['characters']), default=-1)}", "name": name,
            "aliases": [name], "kind": "person", "members": [], "pronouns": None, "n_mentions": 0, "n_quotations": 1,
            "present": True, "canonical": None, "evidence": [],
        }  # fmt: skip
        document["characters"].append(person)
    return str(person["id"])


def _split(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORDS.findall(text)]
