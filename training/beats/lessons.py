"""What teaches the judges of beats: marked scenes, our stories with gold, loose labelled lines."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from wellread.analysis import analyse
from wellread.formats import read_works, work_from_text
from wellread.language import Pipeline
from wellread.records import Analysis
from wellread.relationships.act_features import act_features
from wellread.relationships.company import gather_company
from wellread.relationships.judge import Judge
from wellread.relationships.line_features import line_features
from wellread.relationships.narrated import gather_acts
from wellread.relationships.patterns import PART_RULES, VERB_RULES
from wellread.relationships.speech_patterns import SPEECH_RULES
from wellread.relationships.spoken import find_spoken_beats, gather_sentences
from wellread.scoring.gold import read_gold_story
from wellread.scoring.scenes import read_marked
from wellread.style import build_narration, measure_style

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
#: folder of marked scenes → what they are called in a lesson; `hand` are those by four other hands
SCENES = {
    ROOT / "tests/beats/development": "scene",
    ROOT / "tests/beats/further": "scene",
    ROOT / "training/scenes": "hand",
}
STORIES = ROOT / "stories"
#: what speaking does
SPOKEN = (
    "greets", "says_goodbye", "confesses_love", "apologises", "forgives", "refuses_forgiveness", "accuses", "pleads",
    "refuses", "agrees", "promises", "reassures", "thanks", "admits", "breaks_up", "rejects",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lesson:
    """One candidate with what is true of it."""

    #: text it comes from; lessons of one text are left out together
    source: str
    #: "scene" | "hand" | "story" | "line" | "rule" | "talk"
    sort: str
    features: tuple[str, ...]
    kinds: frozenset[str]
    words: str
    #: sentence it stands in, within its text
    sentence: int = 0
    #: (number, kind) of the gold beats it may be what shows, where several candidates stand in one
    golds: tuple[tuple[int, str], ...] = ()


Golds = list[tuple[str, int, int]]


def act_lessons(pipeline: Pipeline, heard: Callable[[str], Judge]) -> Iterator[Lesson]:
    """Lessons of what is told.

    Args:
        pipeline: the language model.
        heard: for each text the judge of what is said in it, best one that the text did not teach.
    """
    for folder, sort in SCENES.items():
        for scene in read_marked(folder):
            gold = [(b.kind, b.start, b.end) for b in scene.beats]
            yield from _acts(analyse(work_from_text(scene.text), pipeline), gold, scene.id, sort, heard)
    for path in sorted(STORIES.glob("*.gold.json")):
        name, analysis, gold = _read_story(path, pipeline)
        yield from _acts(analysis, gold, name, "story", heard)
    for path in sorted(HERE.glob("acts_*.txt")):
        for number, row in enumerate(path.read_text("utf-8").splitlines()):
            if row and not row.startswith("#"):
                text, gold = _strip(f"Anna was there, and so was Bert.\n\n{row}\n\nThe clock ticked.")
                yield from _acts(analyse(work_from_text(text), pipeline), gold, f"{path.stem}-{number}", "line", heard)
    yield from _told_rules(pipeline, heard)


def _told_rules(pipeline: Pipeline, heard: Callable[[str], Judge]) -> Iterator[Lesson]:
    """The sentences that stand beside the rules."""
    rows = [(kind, sentence) for kind, _, sentence in VERB_RULES]
    rows += [(kind, sentence) for kind, _, _, sentence in PART_RULES]
    for number, (kind, sentence) in enumerate(rows):
        told = re.sub(r"“[^”]*” said Mara\. ", "", sentence)
        marked = f"{sentence.removesuffix(told)}{{{kind}|{told}}}"
        text, gold = _strip(f"Mara looked at Tom. Tom looked at Mara, and she looked at him.\n\n{marked}")
        yield from _acts(analyse(work_from_text(text), pipeline), gold, f"rule-{number}", "line", heard)


def _strip(marked: str) -> tuple[str, Golds]:
    gold: Golds = []
    text = ""
    for piece in re.split(r"(\{[a-z_]+\|[^}]*\})", marked):
        if piece.startswith("{"):
            kind, _, words = piece[1:-1].partition("|")
            gold.append((kind, len(text), len(text) + len(words)))
            text += words
        else:
            text += piece
    return text, gold


def _acts(analysis: Analysis, gold: Golds, source: str, sort: str, heard: Callable[[str], Judge]) -> Iterator[Lesson]:
    narration = build_narration(analysis.work, analysis.layout, analysis.quoting, analysis.tokens, analysis.speech.cast)
    company = gather_company(analysis.speech, analysis.quoting)
    said = find_spoken_beats(narration, analysis.speech, company, heard(source))
    _, style = measure_style(narration)
    for act in gather_acts(narration, company, base=style.tense, said=said):
        clause = act.clause
        start, end = narration.tokens.start[clause.token], narration.tokens.end[clause.token]
        golds = tuple((at, kind) for at, (kind, first, last) in enumerate(gold) if first <= start and end <= last)
        if clause.status != "scene" and not golds:
            continue
        words = f"{narration.lower[clause.token]} | " + " ".join(narration.lower[max(0, clause.token - 4) : clause.end])
        features = tuple(act_features(narration, clause))
        sentence = narration.tokens.sentence[clause.token]
        yield Lesson(source, sort, features, frozenset(kind for _, kind in golds), words, sentence, golds)


def line_lessons(pipeline: Pipeline) -> Iterator[Lesson]:
    """Lessons of what is said."""
    for folder, sort in SCENES.items():
        for scene in read_marked(folder):
            gold = [(b.kind, b.start, b.end) for b in scene.beats if b.status == "scene"]
            yield from _sentences(analyse(work_from_text(scene.text), pipeline), gold, scene.id, sort)
    for path in sorted(STORIES.glob("*.gold.json")):
        name, analysis, gold = _read_story(path, pipeline)
        yield from _sentences(analysis, gold, name, "story")
    yield from _loose(pipeline)
    yield from _talks(pipeline)
    yield from _spoken_rules(pipeline)


def _spoken_rules(pipeline: Pipeline) -> Iterator[Lesson]:
    """The lines that stand beside the patterns."""
    for number, (kind, _, line) in enumerate(SPEECH_RULES):
        text = f"Mara looked at Tom. Tom looked at Mara, and she looked at him.\n\n“{line}” said Tom."
        gold = [(kind, text.index("“"), len(text))]
        yield from _sentences(analyse(work_from_text(text), pipeline), gold, f"rule-{number}", "rule")


def _talks(pipeline: Pipeline) -> Iterator[Lesson]:
    """Short talks; every line is tagged, so that nobody errs in who speaks, and the tags teach nothing."""
    names = {"A": "Anna", "B": "Bert", "C": "Carl"}
    for path in sorted(HERE.glob("talks_*.txt")):
        rows = [row for row in path.read_text("utf-8").splitlines() if not row.startswith("#")]
        for number, talk in enumerate("\n".join(rows).strip().split("\n\n")):
            marked = "\n\n".join(f'{names[row[0]]} said, "{row[3:]}"' for row in talk.splitlines())
            text, gold = _strip(marked)
            for lesson in _sentences(analyse(work_from_text(text), pipeline), gold, f"{path.stem}-{number}", "talk"):
                yield replace(lesson, features=tuple(name for name in lesson.features if not name.startswith("tag:")))


def _read_story(path: Path, pipeline: Pipeline) -> tuple[str, Analysis, Golds]:
    name = path.name.removesuffix(".gold.json")
    source = next(p for p in path.parent.iterdir() if p.name.startswith(f"{name}.") and p != path)
    analysis = analyse(next(iter(read_works(source))), pipeline)
    story = read_gold_story(path, text=analysis.work.text.content)
    return name, analysis, [(b.kind, b.span.start, b.span.end) for b in story.beats or () if b.status == "scene"]


def _sentences(analysis: Analysis, gold: Golds, source: str, sort: str) -> Iterator[Lesson]:
    narration = build_narration(analysis.work, analysis.layout, analysis.quoting, analysis.tokens, analysis.speech.cast)
    company = gather_company(analysis.speech, analysis.quoting)
    for heard in gather_sentences(narration, analysis.speech, company):
        kinds = {
            kind
            for kind, start, end in gold
            if kind in SPOKEN and min(end, heard.span.end) - max(start, heard.span.start) >= min(3, end - start)
        }
        words = analysis.work.text.slice(heard.span)
        yield Lesson(source, sort, tuple(line_features(heard.sentence)), frozenset(kinds), words)


def _loose(pipeline: Pipeline) -> Iterator[Lesson]:
    for path in sorted(HERE.glob("lines_*.txt")):
        for number, row in enumerate(path.read_text("utf-8").splitlines()):
            if not row or row.startswith("#"):
                continue
            labels, _, line = row.partition(": ")
            asked, _, said = line.rpartition(" >> ")
            # Three lines before and after keep it from being the first or last of a talk.
            filler = [] if not asked else [(asked, "Bert")]
            turns = [("It is four o'clock.", "Anna"), ("The clock is slow.", "Bert"), ("It was my aunt's.", "Anna")]
            turns += [*(filler or [("We have a clock too.", "Bert")]), (said, "Anna")]
            turns += [("The tram has come.", "Bert"), ("It is the six.", "Anna"), ("It is red.", "Bert")]
            text = "\n\n".join(
                f'{who} said, "{words}"' if at < 2 else f'"{words}"' for at, (words, who) in enumerate(turns)
            )
            kinds = frozenset(labels.split()) - {"none"}
            for lesson in _sentences(analyse(work_from_text(text), pipeline), [], f"{path.stem}-{number}", "line"):
                if lesson.words.strip('"') in said and lesson.words.strip('"') not in asked:
                    yield Lesson(lesson.source, "line", lesson.features, kinds, lesson.words)


if __name__ == "__main__":
    from wellread.language import load_pipeline

    sys.stdout.writelines(
        f"{x.source}\t{','.join(sorted(x.kinds))}\t{x.words}\n" for x in line_lessons(load_pipeline())
    )
