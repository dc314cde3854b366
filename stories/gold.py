"""From marked text to the gold of a story, in the shape of the project's other gold files."""

from __future__ import annotations

import re
from typing import Any

from marked import NOT_SPEECH, TYPES, Annotation, Story

from wellread.records import BEAT_KINDS, PARATEXT_KINDS


def build_gold(story: Story) -> dict[str, Any]:
    """Everything the source says about the story; offsets into `text`."""
    head = story.head
    gold: dict[str, Any] = {
        "title": head.get("title"),
        "fandom": head["fandom"],
        "pairing": head["pairing"],
        "sections": build_sections(story),
        "characters": [build_character(c) for c in head["characters"]],
        "quotes": [build_quote(a, n) for n, a in enumerate(story.of_kind("q"), 1)],
        "scenes": [{"start": a.start, "end": a.end} for a in story.of_kind("scene")],
        "ending": head["ending"],
        "endings": head.get("endings", [head["ending"]]),
        "why": head["why"],
        "closeness": head["closeness"],
        "tense": head["tense"],
        "tenses": head.get("tenses", [head["tense"]]),
        "tense_shifts": [],
        "pov": head["pov"],
        "pov_kinds": head.get("pov_kinds", [head["pov"]["kind"]]),
        "persons": [head["pov"]["person"]],
        "canon": {"event": head["canon"].get("event"), "departs": head["canon"]["departs"]},
        "notes": head.get("notes", ""),
        "text": story.text,
    }
    if head.get("beats", True):
        gold["beats"] = [build_beat(a) for a in story.of_kind("b")]
    return gold


def build_character(character: dict[str, Any]) -> dict[str, Any]:
    """A person as the head gives it, absent fields filled with what is usual."""
    full = {"aliases": [], "pronouns": None, "present": True, **character}
    if "members" in full:
        full["group"] = True
    return full


def build_sections(story: Story) -> list[dict[str, Any]]:
    """Tagged sections and, between them, story; neighbours of one kind parted only by blanks are one."""
    pieces: list[tuple[str, int, int]] = []
    at = 0
    for section in story.of_kind("s"):
        if section.words[0] not in PARATEXT_KINDS or section.start < at:
            raise ValueError(f"no such section, or sections cross: {section}")
        pieces += [("story", at, section.start), (section.words[0], section.start, section.end)]
        at = section.end
    pieces.append(("story", at, len(story.text)))
    merged: list[dict[str, Any]] = []
    for kind, start, end in pieces:
        words = story.text[start:end]
        if not words.strip():
            continue
        start, end = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
        if merged and merged[-1]["kind"] == kind:
            merged[-1]["end"] = end
        else:
            merged.append({"kind": kind, "start": start, "end": end})
    return merged


def build_quote(quote: Annotation, number: int) -> dict[str, Any]:
    """`<q jo to=amy as=e>` or `<q other title>` as a record; `unclosed` marks a quotation whose mark is missing."""
    span = {"id": f"q{number}", "start": quote.start, "end": quote.end}
    who, *rest = quote.words
    if who == "other":
        if rest[0] not in NOT_SPEECH:
            raise ValueError(f"no such use of marks: {quote}")
        return {**span, "kind": "other", "use": rest[0]}
    fields = dict(word.split("=") for word in rest if "=" in word)
    if set(fields) != {"to", "as"} or {word for word in rest if "=" not in word} - {"unclosed", "wrong-mark"}:
        raise ValueError(f"needs to= and as=, and nothing strange: {quote}")
    to = [] if fields["to"] == "-" else fields["to"].split(",")
    flags = {"unclosed": True} if "unclosed" in rest else {}
    return {
        **span,
        "kind": "speech",
        "speaker": who,
        "addressees": to,
        "types": [TYPES[letter] for letter in fields["as"]],
        **flags,
    }


def build_beat(beat: Annotation) -> dict[str, Any]:
    """`<b kisses jo laurie>` as a record."""
    kind, agent, *rest = beat.words
    status = rest.pop() if rest and rest[-1] in ("recalled", "unreal") else "scene"
    patient = rest[0] if rest and rest[0] != "-" else None
    if kind not in BEAT_KINDS or len(rest) > 1:
        raise ValueError(f"no such beat: {beat}")
    return {
        "kind": kind,
        "agent": agent,
        "patient": patient,
        "start": beat.start,
        "end": beat.end,
        "status": status,
        "agreed": True,
    }


def iter_blocks(story: Story) -> list[tuple[str, tuple[str, ...], int, int]]:
    """Paragraphs of the text, each with the kind of its section, the section's further words, and its offsets."""
    sections = story.of_kind("s")
    blocks = []
    for match in re.finditer(r"\S(?:.|\n(?!\n))*", story.text):
        start, end = match.start(), match.start() + len(match[0].rstrip())
        home = next((s for s in sections if s.start <= start < s.end), None)
        blocks.append((home.words[0] if home else "story", home.words[1:] if home else (), start, end))
    return blocks
