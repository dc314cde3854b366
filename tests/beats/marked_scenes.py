"""Scenes whose labels stand in the text, and the records that come out of them.

Offsets are computed from the place of each mark, so nobody types one. README.md beside this file tells the notation.
Run as a program it prints the scenes of the files named as JSON Lines.
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

BEAT_KINDS = frozenset(
    """
    arrives leaves follows returns stays
    kisses embraces touches pulls_away
    greets says_goodbye confesses_love apologises forgives refuses_forgiveness accuses pleads refuses
    agrees promises reassures thanks admits breaks_up rejects
    cries smiles glares trembles
    """.split()
)
STATUSES = {"": "scene", "~": "recalled", "?": "unreal"}
QUOTATION_KINDS = {"q": "speech", "t": "thought", "o": "other", "u": "unmarked"}
TENSES = frozenset({"past", "present", "mixed"})
PERSONS = frozenset({"first", "second", "third"})
VIEW_KINDS = frozenset({"limited", "alternating", "omniscient"})
ENDINGS = frozenset({"together", "hopeful", "unresolved", "apart"})

#: What closes a quotation that opens with the key. A thought may go unmarked, in italics or in nothing at all.
QUOTE_MARKS = {"“": "”", "‘": "’", '"': '"', "'": "'"}

_HEAD = re.compile(r"^=== (?P<id>[a-z0-9-]+)$", re.MULTILINE)
_LABEL = re.compile(r"(?P<kind>[a-z_]+)(?P<flags>[~?=]*)(?: (?P<agent>[a-z]+)?(?:>(?P<patients>[a-z]+(?:,[a-z]+)*))?)?")


class MarkError(ValueError):
    """A scene is written wrongly."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a scene."""

    #: The fullest name; "narrator" or "reader" for an unnamed I or you.
    name: str
    aliases: tuple[str, ...]
    pronouns: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words somebody says or thinks; an `unmarked` one stands in a script or a message, without quotation marks."""

    start: int
    end: int
    kind: str
    speaker: str | None
    addressees: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Beat:
    """Something that passes between two people, as a careful reader labels it."""

    kind: str
    agent: str
    patient: str | None
    start: int
    end: int
    status: str
    #: Done by both alike ("they clung together"): the other one as agent is as right.
    mutual: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """One short scene, its text free of marks, with everything its author says about it."""

    id: str
    manner: str
    text: str
    characters: tuple[Person, ...]
    quotations: tuple[Quotation, ...]
    beats: tuple[Beat, ...]
    tense: str
    tense_shifts: tuple[int, ...]
    person: str
    view: str
    focal: tuple[str, ...]
    pair: tuple[str, str] | None
    #: How close the pair stand at the end, -3 (parted, hostile) to 3 (united).
    closeness: int | None
    ending: str | None


@dataclass(frozen=True, slots=True)
class _Mark:
    label: str
    start: int
    end: int


def read_scenes(path: Path) -> tuple[Scene, ...]:
    """The scenes of one file, in its order.

    Raises:
        MarkError: naming the scene and what is wrong in it.
    """
    return parse_scenes(path.read_bytes().decode())


def parse_scenes(source: str) -> tuple[Scene, ...]:
    """The scenes of a marked text, in its order; an empty text has none."""
    heads = list(_HEAD.finditer(source))
    ends = [head.start() for head in heads[1:]] + [len(source)]
    scenes = tuple(_parse_scene(head["id"], source[head.end() : end]) for head, end in zip(heads, ends, strict=False))
    ids = [scene.id for scene in scenes]
    for scene_id in ids:
        if ids.count(scene_id) > 1:
            _fail(scene_id, "the id is used twice")
    return scenes


def _fail(scene_id: str, problem: str) -> NoReturn:
    raise MarkError(f"{scene_id}: {problem}")


def _parse_scene(scene_id: str, source: str) -> Scene:
    head, separator, body = source.partition("\n---\n")
    if not separator:
        _fail(scene_id, "no line of three hyphens between head and text")
    fields: dict[str, str] = {}
    people: dict[str, Person] = {}
    for line in head.strip().splitlines():
        field, _, value = line.partition(": ")
        if field == "person":
            key, person = _parse_person(scene_id, value)
            people[key] = person
        elif field in {"manner", "view", "pair", "ending"} and field not in fields:
            fields[field] = value
        else:
            _fail(scene_id, f"unknown or doubled field {line!r}")
    text, marks = _strip_marks(scene_id, body.strip())
    quotations, beats, shifts = _sort_marks(scene_id, text, marks, people)
    _check_quotation_marks(scene_id, text, quotations)
    tense, person_of_view, view, focal = _parse_view(scene_id, fields.get("view", ""), people)
    if bool(shifts) != (tense == "mixed"):
        _fail(scene_id, "a mixed tense has shifts, and no other has any")
    pair, closeness = _parse_pair(scene_id, fields.get("pair"), people)
    ending = fields.get("ending")
    if ending is not None and ending not in ENDINGS:
        _fail(scene_id, f"unknown ending {ending!r}")
    return Scene(
        id=scene_id,
        manner=fields.get("manner", ""),
        text=text,
        characters=tuple(people.values()),
        quotations=quotations,
        beats=beats,
        tense=tense,
        tense_shifts=shifts,
        person=person_of_view,
        view=view,
        focal=focal,
        pair=pair,
        closeness=closeness,
        ending=ending,
    )


def _parse_person(scene_id: str, value: str) -> tuple[str, Person]:
    key, separator, rest = value.partition(" = ")
    parts = [part.strip() for part in rest.split("|")]
    if not separator or len(parts) != 3:
        _fail(scene_id, f"a person is `key = name | alias, alias | pronouns`, not {value!r}")
    name, aliases, pronouns = parts
    return key, Person(name, tuple(alias.strip() for alias in aliases.split(",") if alias.strip()), pronouns)


def _parse_view(scene_id: str, value: str, people: dict[str, Person]) -> tuple[str, str, str, tuple[str, ...]]:
    words = value.split()
    if len(words) < 3 or words[0] not in TENSES or words[1] not in PERSONS or words[2] not in VIEW_KINDS:
        _fail(scene_id, f"a view is `tense person kind [focal ...]`, not {value!r}")
    focal = tuple(_name(scene_id, key, people) for key in words[3:])
    if (words[2] == "omniscient") == bool(focal) or (words[2] == "alternating") != (len(focal) > 1):
        _fail(scene_id, f"focal people do not fit the view {value!r}")
    return words[0], words[1], words[2], focal


def _parse_pair(
    scene_id: str, value: str | None, people: dict[str, Person]
) -> tuple[tuple[str, str] | None, int | None]:
    if value is None:
        return None, None
    first, second, closeness = value.split()
    if not -3 <= int(closeness) <= 3:
        _fail(scene_id, f"closeness {closeness} is outside -3..3")
    return (_name(scene_id, first, people), _name(scene_id, second, people)), int(closeness)


def _name(scene_id: str, key: str, people: dict[str, Person]) -> str:
    if key not in people:
        _fail(scene_id, f"nobody has the key {key!r}")
    return people[key].name


def _strip_marks(scene_id: str, body: str) -> tuple[str, list[_Mark]]:
    """The text without marks, and the marks in order of their start, outer before inner."""
    pieces: list[str] = []
    length = 0
    open_marks: list[tuple[str, int]] = []
    marks: list[_Mark] = []
    for piece in re.findall(r"\{\^\}|\{[^|{}]*\||\}|[^{}]+|\{", body):
        if piece == "{^}":
            marks.append(_Mark("^", length, length))
        elif piece.startswith("{"):
            if not piece.endswith("|"):
                _fail(scene_id, f"a mark without its bar after {''.join(pieces)[-30:]!r}")
            open_marks.append((piece[1:-1], length))
        elif piece == "}":
            if not open_marks:
                _fail(scene_id, f"a closing brace too many after {''.join(pieces)[-30:]!r}")
            label, start = open_marks.pop()
            marks.append(_Mark(label, start, length))
        else:
            pieces.append(piece)
            length += len(piece)
    if open_marks:
        _fail(scene_id, f"{open_marks[-1][0]!r} is never closed")
    return "".join(pieces), sorted(marks, key=lambda mark: (mark.start, -mark.end))


def _sort_marks(
    scene_id: str, text: str, marks: list[_Mark], people: dict[str, Person]
) -> tuple[tuple[Quotation, ...], tuple[Beat, ...], tuple[int, ...]]:
    quotations: list[Quotation] = []
    beats: list[Beat] = []
    shifts: list[int] = []
    for mark in marks:
        if mark.label == "^":
            shifts.append(mark.start)
            continue
        words = text[mark.start : mark.end]
        if not words or words != words.strip():
            _fail(scene_id, f"{mark.label!r} marks {words!r}: nothing, or blanks at its edge")
        for label in mark.label.split("+"):
            record = _parse_label(scene_id, label, mark, people)
            if isinstance(record, Quotation):
                quotations.append(record)
            else:
                beats.append(record)
    return tuple(quotations), tuple(beats), tuple(shifts)


def _parse_label(scene_id: str, label: str, mark: _Mark, people: dict[str, Person]) -> Quotation | Beat:
    match = _LABEL.fullmatch(label)
    if match is None:
        _fail(scene_id, f"unreadable label {label!r}")
    kind, flags = match["kind"], match["flags"]
    agent = _name(scene_id, match["agent"], people) if match["agent"] else None
    patients = tuple(_name(scene_id, key, people) for key in match["patients"].split(",")) if match["patients"] else ()
    if kind in QUOTATION_KINDS:
        if (agent is None) != (kind == "o") or flags:
            _fail(scene_id, f"speech and thought need a speaker, other words have none: {label!r}")
        return Quotation(mark.start, mark.end, QUOTATION_KINDS[kind], agent, patients or None)
    status = flags.replace("=", "")
    if kind not in BEAT_KINDS or status not in STATUSES or agent is None or len(patients) > 1 or agent in patients:
        _fail(scene_id, f"not a beat: {label!r}")
    patient = patients[0] if patients else None
    return Beat(kind, agent, patient, mark.start, mark.end, STATUSES[status], mutual="=" in flags)


def _check_quotation_marks(scene_id: str, text: str, quotations: tuple[Quotation, ...]) -> None:
    """Every quotation has its own pair of marks, and no pair of double marks is left unlabelled."""
    labelled: set[int] = set()
    for quotation in quotations:
        if quotation.kind == "unmarked":
            continue
        words = text[quotation.start : quotation.end]
        marked = QUOTE_MARKS.get(words[0]) == words[-1] and len(words) > 2
        if not marked and quotation.kind != "thought":
            _fail(scene_id, f"no quotation marks around {words!r}")
        if marked:
            labelled |= {quotation.start, quotation.end - 1}
    for offset, character in enumerate(text):
        if character in '“”‘"' and offset not in labelled:
            _fail(scene_id, f"a quotation mark outside every label: {text[max(0, offset - 20) : offset + 20]!r}")


def _iter_json(paths: list[Path]) -> Iterator[str]:
    for path in paths:
        for scene in read_scenes(path):
            yield json.dumps(asdict(scene), ensure_ascii=False)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for line in _iter_json([Path(name) for name in sys.argv[1:]]):
        print(line)
