"""One reading as one web page: no script, nothing fetched, everything in the file."""

from __future__ import annotations

from collections import Counter
from html import escape

from wellread.publishing.names import book_title
from wellread.publishing.story_html import N_TINTS, StoryHtml
from wellread.records import Analysis, Character, Relationship
from wellread.text import say_count

_MAX_PEOPLE = 30
_STYLE = """
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#23201c;--soft:#6b645a;--line:#e2ddd2;--card:#f5f2ea}
@media (prefers-color-scheme:dark){:root{--paper:#16181c;--ink:#dcd8d0;--soft:#9a948a;--line:#31343a;--card:#1e2126}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 Georgia,"Iowan Old Style","Noto Serif",serif}
main{max-width:38rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.3rem;margin:2.5rem 0 1rem;text-align:center}
p{margin:0 0 1em;hyphens:auto;overflow-wrap:break-word}
hr{border:0;text-align:center;margin:2rem 0}hr::before{content:"* * *";color:var(--soft);letter-spacing:.4em}
.by,.facts,.legend{color:var(--soft);font:.9rem/1.5 system-ui,sans-serif;margin:0 0 .5rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1.25rem 1.4rem}
.card{margin-bottom:2.5rem}
table{border-collapse:collapse;width:100%;font:.88rem/1.5 system-ui,sans-serif;margin-top:.75rem}
th{text-align:left;color:var(--soft);font-weight:500}td,th{padding:.15rem .5rem .15rem 0;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
details.note{border-left:3px solid var(--line);padding:.1rem 0 .1rem 1rem;margin:1.25rem 0;color:var(--soft)}
details.note>summary,details.card-part>summary{cursor:pointer;font:.85rem system-ui,sans-serif}
.inline-note{color:var(--soft)}
.said{border-radius:.2em;padding:.05em .12em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.said.open{outline:1px dotted var(--soft)}
.said.unsure{text-decoration:underline dotted;text-underline-offset:.25em}
.key{display:inline-block;width:.9em;height:.9em;border-radius:.2em;margin-right:.4em;vertical-align:-.08em}
svg.line{width:100%;height:auto;display:block;margin:.75rem 0 0;color:var(--soft)}
@media print{.card{border:1px solid #999}details.note{display:none}}
"""
#: hues far enough apart to tell ten people, the two who speak most the farthest
_HUES = (28, 205, 130, 330, 265, 60, 175, 0, 235, 95)


def build_page(analysis: Analysis, *, spoilers: bool) -> str:
    """The page: card, cast, the story with speakers tinted, notes folded.

    Args:
        analysis: the reading.
        spoilers: whether the card tells how it ends.
    """
    title = escape(book_title(analysis))
    language = escape(analysis.work.language or "en")
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{language}"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width,initial-scale=1">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{title}</title><style>{_STYLE}{_tints()}</style></head><body><main>",
            _card(analysis, title, spoilers=spoilers),
            "<article>",
            StoryHtml(analysis).build(),
            "</article></main></body></html>",
            "",
        )
    )


def _tints() -> str:
    light = "".join(f".s{n}{{background:hsl({hue} 70% 90%)}}" for n, hue in enumerate(_HUES[:N_TINTS]))
    dark = "".join(f".s{n}{{background:hsl({hue} 35% 22%)}}" for n, hue in enumerate(_HUES[:N_TINTS]))
    return f"{light}@media (prefers-color-scheme:dark){{{dark}}}"


def _card(analysis: Analysis, title: str, *, spoilers: bool) -> str:
    authors = escape(", ".join(analysis.layout.authors))
    by = f'<p class="by">by {authors}</p>' if authors else ""
    pairs = "".join(
        _pair(pair, analysis, spoilers=spoilers)
        for pair in (analysis.relationships or ())[:3]
        if pair.standing != "background"
    )
    facts = f'<p class="facts">{_facts(analysis)}</p>'
    return f'<header class="card"><h1>{title}</h1>{by}{facts}{pairs}{_cast(analysis)}</header>'


def _facts(analysis: Analysis) -> str:
    style, declared = analysis.style, analysis.work.declared
    facts = [*declared.fandoms[:2], declared.rating or "", analysis.layout.completeness or ""]
    if style is not None:
        view = f"{style.person} person, {style.view}" if style.person and style.view else ""
        facts += [say_count(style.n_words, "word"), f"{style.tense} tense" if style.tense else "", view]
        facts.append(f"{style.dialogue_share:.0%} speech")
    return escape(" · ".join(fact for fact in facts if fact))


def _pair(pair: Relationship, analysis: Analysis, *, spoilers: bool) -> str:
    people = analysis.people
    mark = "/" if pair.nature == "romantic" else " & "
    names = escape(mark.join(people[who].name for who in pair.pair))
    end = escape(pair.ending or "")
    if end:
        veiled = f'<details class="card-part"><summary>how it ends</summary>{end}</details>'
        end = f"<div>ends {end}</div>" if spoilers else veiled
    line = draw_closeness(pair, len(analysis.work.text)) if pair.standing == "main" else ""
    return f'<div class="facts">{names} ({escape(pair.standing)}) {end}</div>{line}'


def draw_closeness(pair: Relationship, length: int) -> str:
    """The closeness line of a pair as SVG; empty where the pair has none.

    Args:
        pair: with its curve, or at least its ten values.
        length: of the text, in code points.
    """
    tenths = [(length * (at + 1) // 10, value) for at, value in enumerate(pair.closeness)]
    points = list(pair.curve) or tenths
    if not points:
        return ""
    drawn = " ".join(f"{600 * at / max(1, length):.0f},{40 - 12 * value:.0f}" for at, value in points)
    label = ", ".join(f"{value:+.0f}" for value in pair.closeness)
    return (
        f'<svg class="line" viewBox="0 0 600 80" role="img" aria-label="closeness by tenths: {label}">'
        '<line x1="0" y1="40" x2="600" y2="40" stroke="currentColor" stroke-opacity=".3"/>'
        f'<polyline points="{drawn}" fill="none" stroke="currentColor" stroke-width="2.5"/></svg>'
    )


def _cast(analysis: Analysis) -> str:
    lines = _lines(analysis)
    people = sorted(
        (person for person in analysis.people if person.present or lines[person.id]),
        key=lambda person: (-lines[person.id], person.id),
    )
    rows = "".join(_row(person, lines[person.id]) for person in people[:_MAX_PEOPLE])
    total = sum(quotation.kind == "speech" for quotation in analysis.quoting.quotations)
    open_lines = total - sum(lines.values())
    legend = f"{say_count(total, 'line')} of speech, {open_lines} left open (dotted frame); "
    legend += "uncertain ones are underlined with dots"
    head = '<tr><th>who</th><th>also</th><th class="n">lines</th></tr>'
    return f'<table>{head}{rows}</table><p class="legend">{legend}</p>'


def _row(person: Character, n_lines: int) -> str:
    key = f'<span class="key s{person.id % N_TINTS}"></span>' if n_lines else ""
    aliases = escape(", ".join(alias for alias in person.aliases if alias != person.name)[:60])
    pronouns = f" <small>{escape(person.pronouns)}</small>" if person.pronouns else ""
    return f'<tr><td>{key}{escape(person.name)}{pronouns}</td><td>{aliases}</td><td class="n">{n_lines or ""}</td></tr>'


def _lines(analysis: Analysis) -> Counter[int]:
    kinds = {quotation.id: quotation.kind for quotation in analysis.quoting.quotations}
    return Counter(
        item.speaker
        for item in (analysis.speech.attributions if analysis.speech else ())
        if item.speaker is not None and kinds[item.quotation] == "speech"
    )
