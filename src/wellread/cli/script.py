"""Who says what, in order, as a script for people."""

from __future__ import annotations

from wellread.records import Analysis

_WIDTH = 24


def build_script(analysis: Analysis) -> str:
    """One line a quotation: its number, its speaker ("?" where open) and its words, thoughts and letters marked."""
    said = {item.quotation: item for item in analysis.speech.attributions} if analysis.speech else {}
    cast = analysis.people
    lines = [f"# {analysis.layout.title or analysis.work.source.path or 'untitled'}"]
    for quotation in analysis.quoting.quotations:
        if quotation.kind == "other":
            continue
        line = said.get(quotation.id)
        speaker = cast[line.speaker].name if line and line.speaker is not None else "?"
        note = "" if quotation.kind == "speech" else f" ({quotation.kind})"
        words = " ".join(analysis.work.text.slice(quotation.span).split())
        lines.append(f"{quotation.id + 1:>4}  {speaker + note:<{_WIDTH}}  {words}")
    return "\n".join(lines) + "\n"
