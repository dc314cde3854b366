"""Marked scenes → stories with gold beside them, in the form that `lessons.read_stories` takes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from wellread.scoring.scenes import read_marked

SCENES = Path(__file__).parents[1] / "scenes"


def write_marked(target: Path, folder: Path = SCENES) -> list[Path]:
    """Write every scene in which somebody speaks as a story with gold; returns the gold files."""
    target.mkdir(parents=True, exist_ok=True)
    written = []
    for scene in read_marked(folder):
        gold = gold_of(scene)
        if not gold["quotes"]:
            continue
        (target / f"{scene.id}.txt").write_text(scene.text, "utf-8", newline="\n")
        path = target / f"{scene.id}.gold.json"
        path.write_text(json.dumps(gold, ensure_ascii=False), "utf-8")
        written.append(path)
    return written


def gold_of(scene: Any) -> dict[str, Any]:
    """A scene in the shape of a gold story."""
    ids = {
        person.name: "NARR" if person.name == "narrator" else f"p{number}"
        for number, person in enumerate(scene.characters)
    }
    return {
        "title": None,
        "sections": [{"kind": "story", "start": 0, "end": len(scene.text)}],
        "characters": [
            {
                "id": ids[person.name],
                "name": person.name,
                "aliases": [person.name, *person.aliases],
                "pronouns": person.pronouns,
                "present": True,
            }
            for person in scene.characters
        ],
        "quotes": [
            {
                "start": line.start,
                "end": line.end,
                "kind": "speech",
                "speaker": ids[line.speaker],
                "addressees": [ids[name] for name in line.addressees or ()],
            }
            for line in scene.quotations
            if line.kind == "speech" and line.speaker
        ],
        "pov": {"person": scene.person, "focal": [ids[name] for name in scene.focal]},
    }
