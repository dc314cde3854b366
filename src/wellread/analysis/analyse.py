"""How a work becomes a reading. Read this first.

Each stage is a function of what came before it; none of them stores, prints or fetches anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from wellread.characters import resolve_characters
from wellread.corrections import Corrections, apply_corrections, correct_cast
from wellread.errors import InputError
from wellread.fandoms import Shelf, find_familiar, load_shelf, read_fandom
from wellread.formats import read_works, work_from_text
from wellread.language import Pipeline, as_pipeline
from wellread.paratext import find_parts
from wellread.quotations import find_quotations
from wellread.records import Analysis, GivenCharacter, Layout, Provenance, Quoting, ReadingWarning, Work
from wellread.relationships import relate_people, trace_beats
from wellread.speech import attribute_speech
from wellread.style import build_narration, measure_style

#: (stage, version) in the order they run; a version changes when the same work may be read otherwise
STAGES = (
    ("formats", 1),
    ("paratext", 1),
    ("quotations", 1),
    ("language", 1),
    ("characters", 1),
    ("speech", 1),
    ("fandoms", 1),
)


def read(path: str | Path, *, nlp: object = None) -> tuple[Analysis, ...]:
    """The readings of all works in the file at `path`, in its order; most files hold one.

    Raises:
        InputError: when the file, or a member of the archive, cannot be read.
    """
    return tuple(read_path(path, nlp=nlp))


def read_path(
    path: str | Path | Sequence[str | Path],
    *,
    nlp: object = None,
    corrections: Corrections | None = None,
    on_error: Callable[[InputError], None] | None = None,
) -> Iterator[Analysis]:
    """One reading after the other of the works in the file at `path`.

    Args:
        path: a story file or an archive of them; several files that are the parts of one work.
        nlp: a pipeline, its name or a loaded spaCy pipeline, to make the tokens; our own model by default.
        corrections: what a person put right in an earlier reading.
        on_error: is told of members of an archive that cannot be read, and the rest is done; without it they raise.

    Raises:
        InputError: when the file cannot be read.
    """
    pipeline = as_pipeline(nlp)
    for work in read_works(path, on_error=on_error):
        yield analyse(work, pipeline, corrections=corrections)


def read_layout(path: str | Path, *, on_error: Callable[[InputError], None] | None = None) -> Iterator[Analysis]:
    """Readings that stop where the words begin: what is story, its chapters and notes; as `read_path` otherwise."""
    return map(lay_out, read_works(path, on_error=on_error))


def lay_out(work: Work) -> Analysis:
    """The reading of one work that stops where its words begin: what is story, its chapters and notes."""
    work, layout = find_parts(work)
    return Analysis(work=work, layout=layout, quoting=Quoting(()))


def read_text(text: str, *, source: str | None = None, nlp: object = None) -> Analysis:
    """The reading of a story given as a string."""
    return analyse(work_from_text(text, path=source), as_pipeline(nlp))


def analyse(
    work: Work,
    pipeline: Pipeline,
    *,
    quoting: Quoting | None = None,
    given: tuple[GivenCharacter, ...] = (),
    corrections: Corrections | None = None,
    shelf: Shelf | None = None,
) -> Analysis:
    """The reading of one work, all stages run.

    Args:
        work: what the file gives.
        pipeline: makes the tokens.
        quoting: the quotations, where the caller knows them; else they are found.
        given: the whole cast, where the caller knows it; else it is found.
        corrections: what a person put right in an earlier reading.
        shelf: the fandom packs; by default the user's and ours.
    """
    work, layout = find_parts(work)
    quoting = quoting or find_quotations(work, layout)
    if not is_english(work.language):
        return _without_people(work, layout, quoting)
    tokens = pipeline.parse(work, layout, quoting)
    packs = load_shelf() if shelf is None else shelf
    familiar = find_familiar(work, layout, packs)
    cast = resolve_characters(work, layout, quoting, tokens, given=given, familiar=familiar)
    if corrections is not None:
        # The right people make the right candidates; what no longer fits is told once, at the end.
        cast, _ = correct_cast(cast, work, quoting, corrections)
    speech = attribute_speech(work, layout, quoting, tokens, cast)
    warnings: tuple[ReadingWarning, ...] = ()
    if corrections is not None:
        speech, warnings = apply_corrections(speech, work, layout, quoting, corrections)
    narration = build_narration(work, layout, quoting, tokens, speech.cast)
    scenes, style = measure_style(narration)
    beats = trace_beats(narration, speech, tense=style.tense)
    reading = Analysis(
        work=work,
        layout=layout,
        quoting=quoting,
        tokens=tokens,
        speech=speech,
        scenes=scenes,
        beats=beats,
        relationships=relate_people(work, layout, quoting, speech, beats),
        style=style,
        warnings=warnings,
        provenance=tuple(Provenance(stage, version) for stage, version in STAGES),
    )
    return read_fandom(reading, packs)


def is_english(language: str | None) -> bool:
    """Whether a work of that language is read in full; one of no known language is taken for English."""
    return language is None or language.split("-")[0].lower() in ("en", "eng", "und")


def _without_people(work: Work, layout: Layout, quoting: Quoting) -> Analysis:
    """A reading that stops at the quotations, since what follows knows English alone."""
    message = f"the story is in another language ({work.language}): its people and speakers were not looked for"
    return Analysis(
        work=work,
        layout=layout,
        quoting=quoting,
        warnings=(ReadingWarning("language-not-read", message),),
        provenance=tuple(Provenance(stage, version) for stage, version in STAGES[:3]),
    )
