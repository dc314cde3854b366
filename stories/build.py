"""Compiles the marked sources in `source/` into the bundled stories and their gold.

python stories/build.py            write them
python stories/build.py --check    write nothing; status 1 if a file differs from its source
python stories/build.py --tenths   show where each tenth of a story ends, for judging closeness
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

from gold import build_gold
from marked import Story, read_story
from render import render, wrap

HERE = Path(__file__).parent


def load(source: Path) -> Story:
    """The story of a source, its text laid out as the head asks."""
    story = read_story(source)
    text = wrap(story.text, story.head["wrap"]) if "wrap" in story.head else story.text
    if story.head["format"] != "txt":
        text = text.strip()
    return replace(story, text=text, head={**story.head, "slug": source.stem})


def build(source: Path) -> dict[Path, bytes]:
    """The files one source makes."""
    story = load(source)
    gold = json.dumps(build_gold(story), ensure_ascii=False, indent=1) + "\n"
    name = f"{source.stem}.{story.head['format']}"
    return {HERE / name: render(story), HERE / f"{source.stem}.gold.json": gold.encode()}


def show_tenths(source: Path) -> None:
    """The words around the end of each tenth of the story's characters."""
    gold = build_gold(load(source))
    story = [i for s in gold["sections"] if s["kind"] == "story" for i in range(s["start"], s["end"])]
    print(source.stem, gold["closeness"], len(gold["text"].split()), "words")
    for n in range(1, 11):
        at = story[len(story) * n // 10 - 1]
        print(n, repr(gold["text"][max(0, at - 160) : at + 1]))


def main(arguments: list[str]) -> int:
    """0 when all is written or agrees."""
    status = 0
    for source in sorted((HERE / "source").glob("*.story")):
        if "--tenths" in arguments:
            show_tenths(source)
            continue
        for path, content in build(source).items():
            if "--check" not in arguments:
                path.write_bytes(content)
            elif not path.exists() or path.read_bytes() != content:
                print(f"{path.name} differs from its source", file=sys.stderr)
                status = 1
    return status


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
