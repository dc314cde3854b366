"""Marked text: a story with its gold written into it, and how the two are told apart.

A source opens with TOML (title, people, ending ...), then a line `+++`, then the story in this markup:

    <s authors_note>…</s>              a section that is not story; all else is
    <q jo to=amy,meg as=e>“…”</q>      speech of Jo's; as: e explicit, a anaphoric, i implicit ("ea": either)
    <q other title>“…”</q>             marks that are not speech, and what they are
    <b kisses jo laurie>…</b>          a beat; without a third name nobody is its patient; last `recalled`, `unreal`
    <scene>…</scene>                   continuous time and place
    <em>…</em>                         emphasis of the formats that have it

Tags of different kinds may cross, those of one kind nest. A tag left open, closed twice or misspelt is refused.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TAG = re.compile(r"<(?P<close>/?)(?P<kind>s|q|b|scene|em)(?P<words>(?: [^<>]*)?)>")
TYPES = {"e": "explicit", "a": "anaphoric", "i": "implicit"}
NOT_SPEECH = ("title", "scare", "mention", "thought", "written", "recalled", "unreal", "lyric")


@dataclass(frozen=True, slots=True)
class Annotation:
    """One pair of tags: what it is, the words after the tag's name, and what it encloses."""

    kind: str
    words: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Story:
    """A source taken apart. Offsets are code points of `text`, half-open."""

    head: dict[str, Any]
    text: str
    annotations: tuple[Annotation, ...]

    def of_kind(self, kind: str) -> tuple[Annotation, ...]:
        """Annotations of one kind in text order, the enclosing before the enclosed."""
        found = (a for a in self.annotations if a.kind == kind)
        return tuple(sorted(found, key=lambda a: (a.start, -a.end)))


def read_story(path: Path) -> Story:
    """The story of one source file."""
    head, _, body = path.read_text("utf-8").partition("\n+++\n")
    text, annotations = parse_body(body.strip("\n") + "\n")
    return Story(tomllib.loads(head), text, annotations)


def parse_body(body: str) -> tuple[str, tuple[Annotation, ...]]:
    """The text without its tags, and what they enclosed.

    Raises:
        ValueError: a tag is left open, closed without being open, encloses nothing, or is no tag of ours.
    """
    pieces: list[str] = []
    found: list[Annotation] = []
    waiting: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    at = 0
    length = 0
    for tag in TAG.finditer(body):
        pieces.append(body[at : tag.start()])
        length += tag.start() - at
        at = tag.end()
        kind = tag["kind"]
        if not tag["close"]:
            waiting.setdefault(kind, []).append((tuple(tag["words"].split()), length))
            continue
        if not waiting.get(kind):
            raise ValueError(f"</{kind}> closes nothing: …{body[max(0, at - 80) : at]}")
        words, start = waiting[kind].pop()
        if start == length:
            raise ValueError(f"<{kind}> encloses nothing: …{body[max(0, at - 80) : at]}")
        found.append(Annotation(kind, words, start, length))
    pieces.append(body[at:])
    text = "".join(pieces)
    still_open = [(kind, text[start : start + 60]) for kind, stack in waiting.items() for _, start in stack]
    if still_open or "<" in text or ">" in text:
        raise ValueError(f"left open or misspelt: {still_open} {re.findall('.{0,30}[<>].{0,30}', text)}")
    return text, tuple(found)
