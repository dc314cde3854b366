"""Why we say that somebody says a line."""

from __future__ import annotations

from wellread.errors import UsageError
from wellread.records import Analysis, Attribution, Quotation
from wellread.text import Span


def explain_line(analysis: Analysis, asked: str) -> str:
    """The evidence for the speaker of one line, for people.

    Args:
        analysis: the reading.
        asked: the number of a line as `--format script` counts them, or some of its words.

    Raises:
        UsageError: when there is no such line.
    """
    quotation = _find(analysis, asked)
    said = {item.quotation: item for item in analysis.speech.attributions} if analysis.speech else {}
    text = analysis.work.text
    lines = [f"line {quotation.id + 1}: {_squeeze(text.slice(quotation.span))}"]
    found = said.get(quotation.id)
    if found is None:
        return "\n".join([*lines, "  nothing is known of who says it"]) + "\n"
    lines += [f"  {heading:<10} {value}" for heading, value in _facts(analysis, quotation, found)]
    for item in found.evidence:
        shown = "; ".join(f"“{_squeeze(text.slice(span))}”" for span in item.spans)
        lines.append(f"  because    {item.rule.replace('-', ' ')} ({item.weight:+.2f}){': ' + shown if shown else ''}")
    return "\n".join(lines) + "\n"


def build_explanation(analysis: Analysis, asked: str) -> dict[str, object]:
    """The same for programs: the line, who says it and why; spans count in the document's text.

    Raises:
        UsageError: when there is no such line.
    """
    quotation = _find(analysis, asked)
    said = {item.quotation: item for item in analysis.speech.attributions} if analysis.speech else {}
    found = said.get(quotation.id)
    cast = analysis.people
    heard = None if found is None or found.addressees is None else [cast[who].name for who in found.addressees]
    return {
        "line": quotation.id + 1,
        "words": analysis.work.text.slice(quotation.span),
        "start": quotation.span.start,
        "end": quotation.span.end,
        "kind": quotation.kind,
        "speaker": cast[found.speaker].name if found and found.speaker is not None else None,
        "addressees": heard,
        "manner": found.manner if found else None,
        "cue": _place(found.cue) if found and found.cue else None,
        "score": found.score if found else 0.0,
        "evidence": [
            {"rule": item.rule, "weight": item.weight, "spans": [_place(span) for span in item.spans]}
            for item in (found.evidence if found else ())
        ],
    }


def _place(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _find(analysis: Analysis, asked: str) -> Quotation:
    quotations = analysis.quoting.quotations
    if asked.isdecimal():
        if not 1 <= int(asked) <= len(quotations):
            raise UsageError(f"there is no line {asked}: the story has {len(quotations)}")
        return quotations[int(asked) - 1]
    wanted = asked.casefold().strip()
    if not wanted:
        raise UsageError("--why wants the number of a line, or some of its words")
    for quotation in quotations:
        if wanted in _squeeze(analysis.work.text.slice(quotation.span)).casefold():
            return quotation
    raise UsageError(f"no line of the story holds {asked!r}")


def _facts(analysis: Analysis, quotation: Quotation, found: Attribution) -> list[tuple[str, str]]:
    cast = analysis.people
    heard = "not decided" if found.addressees is None else ", ".join(cast[who].name for who in found.addressees)
    return [
        ("speaker", "left open" if found.speaker is None else cast[found.speaker].name),
        ("to", heard or "nobody"),
        ("kind", quotation.kind),
        ("manner", found.manner),
        ("score", f"{found.score:.2f}"),
        ("cue", f"“{analysis.work.text.slice(found.cue)}”" if found.cue else "none"),
    ]


def _squeeze(words: str) -> str:
    return " ".join(words.split())
