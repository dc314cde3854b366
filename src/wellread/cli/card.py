"""A reading as a person enjoys looking at it in a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text as Styled

from wellread.records import Analysis, Attribution, Character, ReadingWarning, Relationship
from wellread.text import say_count

_BLOCKS = "▁▂▃▄▅▆▇█"
_BAR_WIDTH = 20
_MAX_PEOPLE = 12
_WORDS_A_MINUTE = 230
_NOTE_KINDS = ("authors_note", "disclaimer", "header", "summary", "dedication", "other")


def build_card(analysis: Analysis, *, notes: bool, spoilers: bool) -> RenderableType:
    """The whole card of one work: what it is, who is in it, who speaks, its notes, what was left open."""
    parts: list[RenderableType] = [_headline(analysis), Rule(style="dim"), *_facts(analysis, spoilers=spoilers)]
    parts += [_cast_table(analysis), Padding(_lines_left_open(analysis), (1, 0, 0, 0)), *_notes(analysis, unfold=notes)]
    parts += [Styled(f"! {warning.message}", style="yellow") for warning in _warnings(analysis)]
    return Group(*parts)


def build_brief(analysis: Analysis) -> RenderableType:
    """One line: title, length, the two who speak most, how many lines have a speaker."""
    people = analysis.people
    names = " & ".join(people[who].name for who, _ in _lines_by_speaker(analysis).most_common(2))
    total, known = _n_lines(analysis)
    line = Styled(no_wrap=True, overflow="ellipsis")
    line.append(_fit(_title(analysis), 32), style="bold")
    line.append(f"{say_count(_n_words(analysis), 'word'):>14}  ", style="dim")
    line.append(_fit(names or "nobody speaks", 30))
    line.append(f"{known} of {say_count(total, 'line')} known" if total else "", style="dim")
    return line


def _fit(words: str, width: int) -> str:
    """`words` in exactly `width` columns, two of them blank."""
    return f"{words if len(words) <= width - 2 else words[: width - 3] + '…':<{width}}"


def _title(analysis: Analysis) -> str:
    if analysis.layout.title:
        return analysis.layout.title
    path = analysis.work.source.path or ""
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    return f"(untitled) {name}".strip()


def _headline(analysis: Analysis) -> RenderableType:
    line = Styled(_title(analysis), style="bold")
    if analysis.layout.authors:
        line.append(f"  by {', '.join(analysis.layout.authors)}", style="not bold")
    return line


def _facts(analysis: Analysis, *, spoilers: bool) -> list[RenderableType]:
    n_words = _n_words(analysis)
    n_chapters = sum(chapter.kind == "story" for chapter in analysis.layout.chapters)
    declared = analysis.work.declared
    first = [
        *declared.fandoms[:2],
        say_count(n_words, "word"),
        f"{n_chapters} chapters" if n_chapters > 1 else "one chapter",
        f"{max(1, round(n_words / _WORDS_A_MINUTE))} min",
        analysis.layout.completeness or "",
        declared.rating or "",
    ]
    lines = [" · ".join(item for item in first if item)]
    if analysis.fandom and analysis.fandom.name not in declared.fandoms:
        lines.append(f"world: {analysis.fandom.name}")
    lines += [text for text in (_telling(analysis), *_pairs(analysis, spoilers=spoilers)) if text]
    return [Styled(line, style="dim" if at == 0 else "") for at, line in enumerate(lines)]


def _telling(analysis: Analysis) -> str:
    style, people = analysis.style, analysis.people
    if style is None:
        return ""
    eyes = ", ".join(people[who].name for who in style.focal[:3])
    parts = (
        f"{style.tense} tense" if style.tense else "",
        f"{style.person} person" if style.person else "",
        f"{style.view}{f' ({eyes})' if eyes else ''}" if style.view else "",
        f"{style.dialogue_share:.0%} speech",
    )
    return " · ".join(part for part in parts if part)


def _pairs(analysis: Analysis, *, spoilers: bool) -> list[str]:
    people = analysis.people
    shown = [pair for pair in analysis.relationships or () if pair.standing != "background"][:3]
    return [_pair_line(pair, people, spoilers=spoilers) for pair in shown]


def _pair_line(pair: Relationship, people: Sequence[Character], *, spoilers: bool) -> str:
    mark = "/" if pair.nature == "romantic" else " & "
    names = mark.join(people[who].name for who in pair.pair)
    nature = f", {pair.nature}" if pair.nature else ""
    end = f"  ends {pair.ending}" if spoilers and pair.ending else ""
    hidden = "  (how it ends: --spoilers)" if pair.ending and not spoilers and pair.standing == "main" else ""
    return f"{names} ({pair.standing}{nature})  {draw_line(pair.closeness, spoilers=spoilers)}{end}{hidden}"


def draw_line(values: Sequence[float], *, spoilers: bool) -> str:
    """Closeness (-3..3) as a row of blocks; without `spoilers` the last fifth is veiled."""
    blocks = [_BLOCKS[max(0, min(7, round((value + 3) / 6 * 7)))] for value in values]
    veiled = 0 if spoilers else len(blocks) // 5
    return "".join(blocks[: len(blocks) - veiled]) + "·" * veiled


def _cast_table(analysis: Analysis) -> RenderableType:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", title_justify="left", pad_edge=False)
    for heading in ("who", "", "also", "lines"):
        table.add_column(heading, justify="right" if heading == "lines" else "left", overflow="ellipsis", no_wrap=True)
    table.add_column("share of the spoken words", no_wrap=True)
    words = _words_by_speaker(analysis)
    lines = _lines_by_speaker(analysis)
    total = sum(words.values())
    people = [person for person in analysis.people if person.present or lines[person.id]]
    for person in sorted(people, key=lambda who: (-words[who.id], who.id))[:_MAX_PEOPLE]:
        share = words[person.id] / total if total else 0.0
        bar = "█" * round(share * _BAR_WIDTH)
        aliases = ", ".join(alias for alias in person.aliases if alias != person.name)
        shown = f"{bar} {share:.0%}" if words[person.id] else ""
        table.add_row(person.name, person.pronouns or "", aliases[:40], str(lines[person.id] or ""), shown)
    if len(people) > _MAX_PEOPLE:
        table.add_row(f"and {len(people) - _MAX_PEOPLE} more", "", "", "", "", style="dim")
    absent = [person.name for person in analysis.people if not person.present and not lines[person.id]]
    if absent:
        more = f" and {len(absent) - 8} more" if len(absent) > 8 else ""
        return Group(Styled(), table, Styled(f"only spoken of: {', '.join(absent[:8])}{more}", style="dim"))
    return Group(Styled(), table)


def _lines_left_open(analysis: Analysis) -> RenderableType:
    total, known = _n_lines(analysis)
    if not total:
        return Styled("nobody speaks between quotation marks", style="dim")
    text = Styled(f"{say_count(total, 'line')}, {known} with a speaker")
    text.append(f", {total - known} left open" if total > known else "")
    text.append("   who says what: --format script   why: --why LINE", style="dim")
    return text


def _notes(analysis: Analysis, *, unfold: bool) -> list[RenderableType]:
    parts = [part for part in analysis.layout.paratext if part.kind in _NOTE_KINDS]
    if not parts:
        return []
    if not unfold:
        kinds = Counter(part.kind.replace("authors_note", "author's note").replace("_", " ") for part in parts)
        listed = ", ".join(f"{count} {kind}{'s' if count > 1 else ''}" for kind, count in kinds.items())
        return [Styled(f"folded: {listed} (--notes unfolds)", style="dim")]
    text = analysis.work.text
    shown: list[RenderableType] = []
    for part in parts:
        shown.append(Styled(part.kind.replace("_", " "), style="dim"))
        shown.append(Padding(Styled(text.slice(part.span)), (0, 0, 0, 2)))
    return shown


def _warnings(analysis: Analysis) -> list[ReadingWarning]:
    return [*analysis.work.warnings, *analysis.quoting.warnings, *analysis.warnings]


def _spoken(analysis: Analysis) -> list[tuple[Attribution, int]]:
    """Attributions of speech, with the number of words of each line."""
    if analysis.speech is None:
        return []
    quotations = analysis.quoting.quotations
    return [
        (item, len(analysis.work.text.slice(quotations[item.quotation].span).split()))
        for item in analysis.speech.attributions
        if quotations[item.quotation].kind == "speech"
    ]


def _lines_by_speaker(analysis: Analysis) -> Counter[int]:
    return Counter(item.speaker for item, _ in _spoken(analysis) if item.speaker is not None)


def _words_by_speaker(analysis: Analysis) -> Counter[int]:
    words: Counter[int] = Counter()
    for item, n_words in _spoken(analysis):
        if item.speaker is not None:
            words[item.speaker] += n_words
    return words


def _n_lines(analysis: Analysis) -> tuple[int, int]:
    spoken = _spoken(analysis)
    return len(spoken), sum(item.speaker is not None for item, _ in spoken)


def _n_words(analysis: Analysis) -> int:
    return analysis.style.n_words if analysis.style else 0
