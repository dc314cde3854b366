"""Stories of `*.story` → the file and the gold of each, as `wellread.scoring stories` reads them.

    python tests/speech/other_hands/build.py FOLDER          the six that may be read
    python tests/speech/other_hands/build.py FOLDER --kept   the six that are kept: print totals of them, never lines
    ... --two                                                the same of the second dozen, ../other_hands_two

The markup is that of the bundled stories (`stories/marked.py`); the head is shorter, see README.md.
"""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TWO = HERE.parent / "other_hands_two"
sys.path.insert(0, str(HERE.parents[2] / "stories"))

from gold import build_gold  # noqa: E402
from marked import Story, read_story  # noqa: E402


def sources(*, kept: bool) -> list[Path]:
    """Half of the stories: the first six by a hash of their names are the kept ones."""
    by_hash = sorted(HERE.glob("*.story"), key=lambda path: hashlib.sha256(path.stem.encode()).hexdigest())
    return by_hash[:6] if kept else by_hash[6:]


def second_sources(*, kept: bool) -> list[Path]:
    """Half of the second dozen: those kept lie apart, so that nobody opens one by mistake."""
    return sorted((TWO / "kept" if kept else TWO).glob("*.story"))


def load(source: Path) -> Story:
    """The story of a source, its short head written out."""
    story = read_story(source)
    return replace(story, head=full_head(story.head), text=story.text)


def full_head(head: dict[str, Any]) -> dict[str, Any]:
    """The head as the bundled stories have it."""
    people = []
    for key, (name, pronouns, *aliases) in head["people"].items():
        person = {"id": key, "name": name, "aliases": [name, *aliases], "pronouns": pronouns}
        person["present"] = key not in head.get("absent", ())
        if key in head.get("groups", {}):
            person["members"] = head["groups"][key]
        people.append(person)
    return {
        "canon": {"departs": False},
        "closeness": [],
        **head,
        "characters": people,
        "pov": {"person": head["person"], "kind": head["kind"], "focal": head["focal"]},
        "beats": bool(head.get("closeness")),
    }


def gold_of(source: Path) -> dict[str, Any]:
    """What a careful reader says; a speaker or hearer who is nobody is refused."""
    story = load(source)
    gold = build_gold(story)
    if not gold["closeness"]:
        del gold["closeness"]
    known = {person["id"] for person in gold["characters"]}
    named = {who for q in gold["quotes"] if q["kind"] == "speech" for who in (q["speaker"], *q["addressees"])}
    named |= {who for beat in gold.get("beats", ()) for who in (beat["agent"], beat["patient"]) if who}
    if named - known:
        raise ValueError(f"{source.stem}: nobody is called {named - known}")
    for quote in gold["quotes"]:
        words = gold["text"][quote["start"] : quote["end"]]
        if words[0] not in "\"“‘'" or words[-1] not in "\"”’'":
            raise ValueError(f"{source.stem}: no quotation {words}")
    return gold


def main(arguments: list[str]) -> int:
    """Writes both files of each story into the folder named."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    choose = second_sources if "--two" in arguments else sources
    for source in choose(kept="--kept" in arguments):
        gold = gold_of(source)
        (folder / f"{source.stem}.txt").write_text(gold["text"], encoding="utf-8")
        content = json.dumps(gold, ensure_ascii=False, indent=1) + "\n"
        (folder / f"{source.stem}.gold.json").write_text(content, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
