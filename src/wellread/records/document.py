"""The JSON form of a reading, as other programs rely on it (`wellread.analysis/1`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from wellread.records.analysis import SCHEMA, Analysis, FandomGuess
from wellread.records.cast import Cast, Character, CharacterId
from wellread.records.evidence import Evidence
from wellread.records.relationships import Beat, Relationship
from wellread.records.speech import Attribution
from wellread.records.style import Scene, Style
from wellread.records.work import Declared, Source
from wellread.text import Span


def build_document(analysis: Analysis) -> dict[str, Any]:
    """One reading as plain values, ready for `json.dumps`. None means "not decided", an empty list "none"."""
    work, layout = analysis.work, analysis.layout
    cast = analysis.speech.cast if analysis.speech else None
    return {
        "schema": SCHEMA,
        "source": _source(work.source),
        "text": work.text.content,
        "title": layout.title,
        "authors": list(layout.authors),
        "language": work.language,
        "declared": _declared(work.declared),
        "paragraphs": _spans(work.paragraphs),
        "marks": [_at(mark.span, kind=mark.kind) for mark in work.marks],
        "paratext": [{"kind": part.kind, **_at(part.span)} for part in layout.paratext],
        "story": _spans(layout.story),
        "chapters": [{"title": chapter.title, **_at(chapter.span, kind=chapter.kind)} for chapter in layout.chapters],
        "scenes": [_scene(scene) for scene in analysis.scenes] or [_scene(Scene(span)) for span in layout.scenes],
        "characters": _characters(cast, analysis) if cast else None,
        "mentions": _mentions(cast) if cast else None,
        "quotations": _quotations(analysis),
        "beats": None if analysis.beats is None else [_beat(beat) for beat in analysis.beats],
        "relationships": None
        if analysis.relationships is None
        else [_relationship(pair) for pair in analysis.relationships],
        "style": _style(analysis.style) if analysis.style else None,
        "completeness": layout.completeness,
        "fandom": _fandom(analysis.fandom) if analysis.fandom else None,
        "canon": None
        if analysis.canon is None
        else [
            {
                "moment": link.moment,
                "title": link.title,
                "relation": link.relation,
                "departs": link.departs,
                "evidence": _evidence(link.evidence),
            }
            for link in analysis.canon
        ],
        "warnings": [
            {"code": warning.code, "message": warning.message, "start": warning.start}
            for warning in (*work.warnings, *analysis.quoting.warnings, *analysis.warnings)
        ],
        "provenance": [
            {"stage": step.stage, "version": step.version, **dict(step.settings)} for step in analysis.provenance
        ],
    }


def _at(span: Span, **more: Any) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, **more}


def _spans(spans: Iterable[Span]) -> list[dict[str, Any]]:
    return [_at(span) for span in spans]


def _evidence(evidence: Iterable[Evidence]) -> list[dict[str, Any]]:
    return [{"rule": item.rule, "weight": round(item.weight, 4), "spans": _spans(item.spans)} for item in evidence]


def _id(character: CharacterId | None) -> str | None:
    return None if character is None else f"c{character}"


def _source(source: Source) -> dict[str, Any]:
    part = {"n": source.part.n, "of": source.part.of} if source.part else None
    return {
        "path": source.path,
        "media_type": source.media_type,
        "encoding": source.encoding,
        "sha256": source.sha256,
        "part": part,
        "origin": source.origin,
    }


def _declared(declared: Declared) -> dict[str, Any]:
    return {
        "fandoms": list(declared.fandoms),
        "relationships": list(declared.relationships),
        "characters": list(declared.characters),
        "tags": list(declared.tags),
        "warnings": list(declared.warnings),
        "rating": declared.rating,
        "categories": list(declared.categories),
        "summary": declared.summary,
        "series": [{"name": name, "position": position} for name, position in declared.series],
        "published": declared.published,
        "updated": declared.updated,
        "status": declared.status,
        "url": declared.url,
        "words": declared.words,
        "chapters": declared.chapters,
        "chapters_planned": declared.chapters_planned,
        "language": declared.language,
        "collections": list(declared.collections),
        "other": dict(declared.other),
    }


def _scene(scene: Scene) -> dict[str, Any]:
    return _at(scene.span, tense=scene.tense, focal=[_id(person) for person in scene.focal], flashback=scene.flashback)


def _characters(cast: Cast, analysis: Analysis) -> list[dict[str, Any]]:
    mentions = Counter(mention.character for mention in cast.mentions)
    kinds = {quotation.id: quotation.kind for quotation in analysis.quoting.quotations}
    lines = Counter(
        attribution.speaker
        for attribution in (analysis.speech.attributions if analysis.speech else ())
        if kinds[attribution.quotation] == "speech"
    )
    return [_character(person, mentions[person.id], lines[person.id]) for person in cast.characters]


def _character(person: Character, n_mentions: int, n_quotations: int) -> dict[str, Any]:
    return {
        "id": _id(person.id),
        "name": person.name,
        "aliases": list(person.aliases),
        "kind": person.kind,
        "members": [_id(member) for member in person.members],
        "pronouns": person.pronouns,
        "n_mentions": n_mentions,
        "n_quotations": n_quotations,
        "present": person.present,
        "canonical": person.canonical,
        "evidence": _evidence(person.evidence),
    }


def _mentions(cast: Cast) -> list[dict[str, Any]]:
    return [
        _at(mention.span, form=mention.form, character=_id(mention.character))
        for mention in cast.mentions
        if mention.character is not None
    ]


def _quotations(analysis: Analysis) -> list[dict[str, Any]]:
    known = {item.quotation: item for item in analysis.speech.attributions} if analysis.speech else {}
    return [
        {
            "id": f"q{quotation.id}",
            **_at(quotation.span, kind=quotation.kind),
            **_attribution(known.get(quotation.id)),
        }
        for quotation in analysis.quoting.quotations
    ]


def _attribution(found: Attribution | None) -> dict[str, Any]:
    if found is None:
        return {"speaker": None, "addressees": None, "manner": "implicit", "cue": None, "score": 0.0, "evidence": []}
    return {
        "speaker": _id(found.speaker),
        "addressees": None if found.addressees is None else [_id(person) for person in found.addressees],
        "manner": found.manner,
        "cue": _at(found.cue) if found.cue else None,
        "score": round(found.score, 4),
        "evidence": _evidence(found.evidence),
    }


def _beat(beat: Beat) -> dict[str, Any]:
    return {
        "kind": beat.kind,
        "agent": _id(beat.agent),
        "patient": _id(beat.patient),
        **_at(beat.span),
        "status": beat.status,
        "score": round(beat.score, 4),
        "evidence": _evidence(beat.evidence),
    }


def _fandom(fandom: FandomGuess) -> dict[str, Any]:
    return {
        "name": fandom.name,
        "score": round(fandom.score, 4),
        "others": list(fandom.others),
        "evidence": _evidence(fandom.evidence),
    }


def _relationship(pair: Relationship) -> dict[str, Any]:
    return {
        "pair": [_id(person) for person in pair.pair],
        "standing": pair.standing,
        "nature": pair.nature,
        "n_beats": pair.n_beats,
        "closeness": [round(value, 2) for value in pair.closeness],
        "curve": [[offset, round(value, 2)] for offset, value in pair.curve],
        "ending": pair.ending,
        "archive": pair.archive,
        "score": round(pair.score, 4),
        "evidence": [_at(span) for item in pair.evidence for span in item.spans],
    }


def _style(style: Style) -> dict[str, Any]:
    return {
        "tense": style.tense,
        "tense_shifts": list(style.tense_shifts),
        "slips": [{"kind": slip.kind, **_at(slip.span)} for slip in style.slips],
        "point_of_view": {
            "person": style.person,
            "kind": style.view,
            "focal": [_id(person) for person in style.focal],
        },
        "dialogue_share": round(style.dialogue_share, 4),
        "n_words": style.n_words,
    }
