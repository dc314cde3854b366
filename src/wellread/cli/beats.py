"""What passes between people, in order, as a list for people."""

from __future__ import annotations

from wellread.records import Analysis, Beat
from wellread.text import Span

_WORDS = 70
#: share of the story that is veiled without `spoilers`, as in the line of closeness
_VEILED = 0.2


def build_beat_list(analysis: Analysis, *, spoilers: bool) -> str:
    """One line a beat: how far into the story, who does what to whom, and the words that show it.

    What is not on stage has its status behind it. Without `spoilers` the last fifth of the story is left out.
    """
    beats = analysis.beats or ()
    border = _border(analysis.layout.story, spoilers=spoilers)
    shown = [beat for beat in beats if beat.span.start < border]
    lines = [f"# {analysis.layout.title or analysis.work.source.path or 'untitled'}"]
    lines += [_line(analysis, beat) for beat in shown]
    if len(shown) < len(beats):
        lines.append(f"  ··  {len(beats) - len(shown)} more in the last fifth (--spoilers)")
    if not beats:
        lines.append("nothing was found to pass between people")
    return "\n".join(lines) + "\n"


def _border(story: tuple[Span, ...], *, spoilers: bool) -> float:
    if spoilers or not story:
        return float("inf")
    return story[-1].end - _VEILED * (story[-1].end - story[0].start)


def _line(analysis: Analysis, beat: Beat) -> str:
    people = analysis.people
    story = analysis.layout.story
    length = story[-1].end - story[0].start if story else 0
    part = round(100 * (beat.span.start - story[0].start) / length) if length else 0
    whom = f" → {people[beat.patient].name}" if beat.patient is not None else ""
    status = "" if beat.status == "scene" else f" ({beat.status})"
    words = " ".join(analysis.work.text.slice(beat.span).split())
    cut = words if len(words) <= _WORDS else words[: _WORDS - 1] + "…"
    return f"{part:>3}%  {people[beat.agent].name} {beat.kind.replace('_', ' ')}{whom}{status}: {cut}"
