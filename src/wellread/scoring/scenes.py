"""Short marked scenes held against what is read of them, all in one table."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from wellread.analysis import analyse
from wellread.formats import work_from_text
from wellread.language import Pipeline, load_pipeline
from wellread.records import Analysis, Beat
from wellread.scoring.names import match_people
from wellread.scoring.tally import Tally, harmonic
from wellread.text import Span


@dataclass(frozen=True, slots=True)
class SceneScore:
    """What was counted on one scene."""

    id: str
    #: measure → share
    tallies: Mapping[str, Tally]
    #: ("missed" | "invented", kind, agent, words)
    misses: tuple[tuple[str, str, str, str], ...]


def read_marked(folder: Path) -> list[Any]:
    """The scenes of every text file in `folder`, by the reader that lies in `beats` or `tests/beats` above it."""
    reader = _load_reader(folder)
    return [scene for path in sorted(folder.glob("*.txt")) for scene in reader.read_scenes(path)]


def _load_reader(folder: Path) -> ModuleType:
    parents = folder.resolve().parents
    places = [place / beside / "marked_scenes.py" for place in parents for beside in ("beats", "tests/beats")]
    path = next((place for place in places if place.exists()), None)
    spec = importlib.util.spec_from_file_location("marked_scenes", path) if path else None
    if spec is None or spec.loader is None:
        raise FileNotFoundError(f"no marked_scenes.py above {folder}")
    module = importlib.util.module_from_spec(spec)
    sys.modules["marked_scenes"] = module
    spec.loader.exec_module(module)
    return module


def score_scenes(folder: Path, *, pipeline: Pipeline | None = None) -> Iterator[SceneScore]:
    """The score of each scene in `folder`, read one by one."""
    nlp = pipeline or load_pipeline()
    for scene in read_marked(folder):
        yield score_scene(analyse(work_from_text(scene.text), nlp), scene)


def score_scene(analysis: Analysis, scene: Any) -> SceneScore:
    """The score of one reading of one scene."""
    people = _match(analysis, scene)
    tallies, misses = _beats(analysis, scene, people)
    tallies |= _telling(analysis, scene, people)
    tallies["speakers"] = _speakers(analysis, scene, people)
    return SceneScore(scene.id, tallies, misses)


def _match(analysis: Analysis, scene: Any) -> dict[int, str]:
    if analysis.speech is None:
        return {}
    cast = analysis.speech.cast
    gold = {person.name: (person.name, *person.aliases) for person in scene.characters}
    found = match_people({str(c.id): (c.name, *c.aliases) for c in cast.characters}, gold)
    people = {int(key): name for key, name in found.items()}
    # An unnamed "I" or "you" has no name to be matched by.
    for who, name in ((cast.narrator, "narrator"), (cast.reader, "reader")):
        if who is not None and name in gold:
            people[who] = name
    return people


def _beats(
    analysis: Analysis, scene: Any, people: Mapping[int, str]
) -> tuple[dict[str, Tally], tuple[tuple[str, str, str, str], ...]]:
    left = [beat for beat in analysis.beats or () if beat.status == "scene"]
    wanted = [beat for beat in scene.beats if beat.status == "scene"]
    tallies: dict[str, Tally] = {"beats/recall": Tally(0, len(wanted)), "beats/precision": Tally(0, len(left))}
    for beat in wanted:
        tallies[f"{beat.kind}/recall"] = tallies.get(f"{beat.kind}/recall", Tally()) + Tally(0, 1)
    for found in left:
        tallies[f"{found.kind}/precision"] = tallies.get(f"{found.kind}/precision", Tally()) + Tally(0, 1)
    misses: list[tuple[str, str, str, str]] = []
    for beat in wanted:
        match = next((found for found in left if _same(found, beat, people)), None)
        if match is None:
            misses.append(("missed", beat.kind, beat.agent, scene.text[beat.start : beat.end]))
            continue
        left.remove(match)
        for name in ("beats", beat.kind):
            tallies[f"{name}/recall"] += Tally(1, 0)
            tallies[f"{name}/precision"] += Tally(1, 0)
    for found in left:
        words = scene.text[found.span.start : found.span.end]
        misses.append(("invented", found.kind, people.get(found.agent, f"?{found.agent}"), words))
    return tallies, tuple(misses)


def _same(found: Beat, wanted: Any, people: Mapping[int, str]) -> bool:
    agents = {wanted.agent, wanted.patient} if wanted.mutual else {wanted.agent}
    here = found.span.overlaps(Span(wanted.start, wanted.end))
    return here and found.kind == wanted.kind and people.get(found.agent) in agents


def _speakers(analysis: Analysis, scene: Any, people: Mapping[int, str]) -> Tally:
    said = {item.quotation: item.speaker for item in analysis.speech.attributions} if analysis.speech else {}
    spans = {quotation.span: quotation.id for quotation in analysis.quoting.quotations}
    lines = [line for line in scene.quotations if line.kind == "speech"]
    right = 0
    for line in lines:
        known = spans.get(Span(line.start, line.end))
        speaker = said.get(known) if known is not None else None
        right += speaker is not None and people.get(speaker) == line.speaker
    return Tally(right, len(lines))


def _telling(analysis: Analysis, scene: Any, people: Mapping[int, str]) -> dict[str, Tally]:
    style, found = analysis.style, {}
    if style is not None:
        found["tense"] = Tally(style.tense == scene.tense, 1)
        found["person"] = Tally(style.person == scene.person, 1)
        found["view"] = Tally(style.view == scene.view, 1)
        if scene.focal:
            found["focal"] = Tally(bool(style.focal) and people.get(style.focal[0]) in scene.focal, 1)
        if scene.tense_shifts:
            near = [any(abs(one - other) < 100 for other in style.tense_shifts) for one in scene.tense_shifts]
            found["shifts"] = Tally(sum(near), len(near))
    pairs = analysis.relationships
    if pairs is not None and scene.pair is not None:
        main = frozenset(people.get(who) for who in pairs[0].pair) if pairs else frozenset()
        found["main pair"] = Tally(main == frozenset(scene.pair), 1)
        if pairs and scene.closeness is not None and main == frozenset(scene.pair):
            found["closeness error"] = Tally(abs(pairs[0].closeness[-1] - scene.closeness), 1)
        if scene.ending:
            found["ending"] = Tally(bool(pairs) and pairs[0].ending == scene.ending, 1)
    return found


def scene_table(scores: list[SceneScore]) -> str:
    """Every measure pooled over all scenes, in per cent, the kinds of beats with F1, precision and recall."""
    total: dict[str, Tally] = {}
    for score in scores:
        for name, tally in score.tallies.items():
            total[name] = total.get(name, Tally()) + tally
    kinds = sorted({name.split("/")[0] for name in total if "/" in name} - {"beats"})
    lines = [f"{len(scores)} scenes", "", "| | F1 | precision | recall | gold |", "| --- | ---: | ---: | ---: | ---: |"]
    for kind in ("beats", *kinds):
        precision, recall = total.get(f"{kind}/precision", Tally()), total.get(f"{kind}/recall", Tally())
        f1 = harmonic(precision, recall)
        cells = (f1, precision.share, recall.share)
        shown = " | ".join("–" if cell is None else f"{100 * cell:.1f}" for cell in cells)
        lines.append(f"| {kind} | {shown} | {recall.total:.0f} |")
    lines += ["", "| measure | |", "| --- | ---: |"]
    for name in sorted(name for name in total if "/" not in name):
        share = total[name].share
        if share is not None:
            lines.append(f"| {name} | {share:.2f} |" if "error" in name else f"| {name} | {100 * share:.1f} |")
    return "\n".join(lines)


def list_scene_misses(scores: list[SceneScore]) -> str:
    """Every beat that one side alone has, for reading by eye."""
    return "\n".join(
        f"{score.id} {state} {kind} {agent}: {' '.join(words.split())[:120]}"
        for score in scores
        for state, kind, agent, words in score.misses
    )
