"""Scenes of `own/` → stories with gold beside them, in the form that `lessons.story_lesson` takes.

    python training/speech/own_scenes.py FOLDER      writes <name>.txt and <name>.gold.json of every scene

A scene's quotation is `{speaker>hearer,hearer|"words"}`; see own/README.md. What cannot be a scene is refused, with
its name.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

OWN = Path(__file__).parent / "own"

_QUOTATION = re.compile(r"\{(\w+)>([\w,]*)\|(.*?)\}", re.DOTALL)
_PERSON = re.compile(r"(\w+) = ([^;]+); (.+)")


@dataclass(frozen=True, slots=True)
class OwnScene:
    """One scene, its marks taken out."""

    name: str
    text: str
    #: id → (names, pronouns)
    people: dict[str, tuple[tuple[str, ...], str]]
    #: (start, end, speaker, hearers)
    quotations: tuple[tuple[int, int, str, tuple[str, ...]], ...]

    def gold(self) -> dict[str, Any]:
        """The scene in the shape of a gold story."""
        return {
            "title": None,
            "sections": [{"kind": "story", "start": 0, "end": len(self.text)}],
            "characters": [
                {"id": key, "name": names[0], "aliases": list(names), "pronouns": pronouns, "present": True}
                for key, (names, pronouns) in self.people.items()
            ],
            "quotes": [
                {"start": start, "end": end, "kind": "speech", "speaker": speaker, "addressees": list(hearers)}
                for start, end, speaker, hearers in self.quotations
            ],
        }


def iter_scenes(folder: Path = OWN) -> Iterator[OwnScene]:
    """All scenes below `folder`, in order of file and place."""
    for path in sorted(folder.glob("*.txt")):
        for chunk in path.read_text("utf-8").split("=== ")[1:]:
            yield parse_scene(chunk)


def parse_scene(chunk: str) -> OwnScene:
    """One scene from its name on.

    Raises:
        ValueError: when a mark is left open or names somebody who is not listed.
    """
    head, _, body = chunk.partition("\n---\n")
    name, *rows = head.strip().splitlines()
    people = {}
    for row in rows:
        match = _PERSON.fullmatch(row.strip())
        if match is None:
            raise ValueError(f"{name}: not a person: {row}")
        people[match[1]] = (tuple(word.strip() for word in match[2].split(",")), match[3])
    pieces: list[str] = []
    quotations: list[tuple[int, int, str, tuple[str, ...]]] = []
    at = length = 0
    body = body.strip() + "\n"
    for match in _QUOTATION.finditer(body):
        hearers = tuple(word for word in match[2].split(",") if word)
        if not {match[1], *hearers} <= set(people):
            raise ValueError(f"{name}: nobody is called {match[1]}>{match[2]}")
        pieces += [body[at : match.start()], match[3]]
        length += match.start() - at
        quotations.append((length, length + len(match[3]), match[1], hearers))
        length += len(match[3])
        at = match.end()
    text = "".join([*pieces, body[at:]])
    if "{" in text or "}" in text:
        raise ValueError(f"{name}: a mark is left open")
    return OwnScene(name, text, people, tuple(quotations))


def write_scenes(target: Path) -> list[Path]:
    """Write every scene as a story with gold; returns the gold files."""
    target.mkdir(parents=True, exist_ok=True)
    written = []
    for scene in iter_scenes():
        stem = re.sub(r"\W+", "_", scene.name)
        (target / f"{stem}.txt").write_text(scene.text, "utf-8", newline="\n")
        gold = target / f"{stem}.gold.json"
        gold.write_text(json.dumps(scene.gold(), ensure_ascii=False, indent=1), "utf-8")
        written.append(gold)
    return written


if __name__ == "__main__":
    print(f"{len(write_scenes(Path(sys.argv[1])))} scenes written")
