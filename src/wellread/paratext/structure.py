"""Scene breaks, chapter headings and contents lists: what a line shows by its shape alone."""

from __future__ import annotations

import re

from wellread.paratext.breaks import is_break_line, is_pov_line
from wellread.paratext.debris import is_debris
from wellread.paratext.draft import Draft
from wellread.paratext.endings import parse_end_mark
from wellread.paratext.headings import Heading, is_title_like, parse_bare_number, parse_heading
from wellread.paratext.name_lines import mark_name_lines

#: what a heading can begin with; looked for first, since few paragraphs do
_MAY_BE_HEADING = re.compile(
    r"[\W_]{0,14}(?:cha?p|ch\b|part|pt\b|book|vol|act\b|epi|section|canto|letter|lesson|chron|stave|cap[ií]t|kapitel|verse|"
    r"entry|phase|round|arc\b|track|drabble|prompt|day\b|week|hoofd|prol|inter|omake|pref|fore|after|teaser|coda|finale|"
    r"intro|posts|bonus|extra|side|pream|the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|"
    r"ninth|tenth|last|final)\b|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)",
    re.I,
)
_MAY_BE_NUMBER = re.compile(
    r"[^\w\"“”]{0,8}(?:[\dIVXLC]|[ivxlc]{1,7}(?![^\W_])|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![^\W_]))",
    re.I,
)
#: "+1.", "(+ 1) The truth", "plus one:"
_PLUS_ONE = re.compile(
    r"[*_#( ~-]{0,4}(?:\+ ?(?:1|one)(?![^\W_])|(?:plus|and) one(?=\W*$|[.:)]))"
    r"(?P<title>(?:[.:)\-–—*_~ ]{1,6}[^\n]*)?)$",
    re.I,
)
_CONTENTS = re.compile(r"\W*(?:table of )?contents\W*|\W*index\W*|\W*chapter (?:list|index)\W*", re.I)
_LONGEST = 200
#: characters that a chapter headed by nothing but a gap has at least
_LEAST_CHAPTER = 400
#: what is parted into chapters itself: below such headings bare numbers are chapters
_ABOVE_CHAPTERS = frozenset(("book", "part", "volume", "vol", "act", "pt"))


def mark_structure(draft: Draft) -> None:
    """Marks breaks, headings and contents lists."""
    numbers: list[tuple[int, int, str | None]] = []
    plus_one: int | None = None
    content = draft.work.text.content
    for at, unit in enumerate(draft.units):
        length = unit.end - unit.start
        if length > _LONGEST or draft.kinds[at] is not None:
            continue
        words = content[unit.start : unit.end]
        if length <= 160 and is_break_line(words):
            draft.mark(at, "scene_break", "ornament")
            if words.strip(" .*_").upper() == "XXX":  # thirty, where numbers count up to it
                numbers.append((at, 30, None))
        elif _MAY_BE_HEADING.match(words):
            _mark_heading(draft, at, words)
        elif length <= 90 and _PLUS_ONE.match(words):
            plus_one = at if _stands_free(draft, at) else plus_one
        elif length <= 90 and _MAY_BE_NUMBER.match(words):
            found = parse_bare_number(words)
            if found is not None and _stands_free(draft, at):
                numbers.append((at, *found))
    _mark_numbers(draft, numbers)
    _mark_plus_one(draft, plus_one)
    _mark_boxed_titles(draft)
    _mark_wide_titles(draft)
    _mark_point_of_view(draft)
    _mark_contents(draft)
    _join_titles(draft)
    mark_name_lines(draft)


def _stands_free(draft: Draft, at: int) -> bool:
    """Whether blank lines part it from the paragraph above, where the text has blank lines."""
    return not draft.spaced or at == 0 or draft.units[at].gap >= 2 or draft.kinds[at - 1] is not None


def _mark_heading(draft: Draft, at: int, words: str) -> None:
    heading = None if is_debris(words) else parse_heading(words)
    if heading is not None and (_stands_free(draft, at) or _in_contents(draft, at)):
        draft.mark(at, "chapter_heading", "heading-words", 2.0)
        draft.headings[at] = heading


def _in_contents(draft: Draft, at: int) -> bool:
    return at > 0 and bool(_CONTENTS.fullmatch(draft.words(at - 1)))


def _mark_numbers(draft: Draft, numbers: list[tuple[int, int, str | None]]) -> None:
    """Bare numbers that count up from one, or from nought; a single one is no heading."""
    keywords = {heading.keyword for heading in draft.headings.values() if heading.number}
    if keywords - _ABOVE_CHAPTERS:
        _mark_sections(draft, numbers)
        return
    run: list[tuple[int, int, str | None]] = []
    for item in numbers:
        fresh = item[1] == 1 and bool(run) and any(run[-1][0] < at < item[0] for at in draft.headings)
        if (not run and item[1] <= 1) or fresh or (run and item[1] == run[-1][1] + 1 and item[0] > run[-1][0] + 1):
            run.append(item)
    if len(run) < 2 and not (run and run[0][0] == _first(draft) and run[0][1] == 1):
        return
    for at, number, title in run:
        draft.mark(at, "chapter_heading", "counting-numbers", float(len(run)))
        draft.headings[at] = Heading("", str(number), title)


def _mark_plus_one(draft: Draft, at: int | None) -> None:
    """ "+1" below parts that are numbered: the last of "five times he lied and one time he did not"."""
    counted = [
        draft.kinds[other] for other, heading in draft.headings.items() if heading.keyword == "" and other < (at or 0)
    ]
    if at is None or len(counted) < 2 or draft.kinds[at] is not None:
        return
    match = _PLUS_ONE.match(draft.words(at))
    title = match.group("title").strip(" .:)*_-–—") if match else ""
    draft.mark(at, "chapter_heading", "plus-one", 1.0)
    draft.headings[at] = Heading("", "+1", title or None)


def _first(draft: Draft) -> int:
    """The first unit that nothing has claimed: a "1" or "I" there opens the first chapter even if no "2" follows."""
    return next((at for at, kind in enumerate(draft.kinds) if kind is None), -1)


def _mark_sections(draft: Draft, numbers: list[tuple[int, int, str | None]]) -> None:
    """Numbers that count up within chapters which have headings of their own: section marks, so scene breaks."""
    last = 0
    for at, number, title in numbers:
        if title is None and number in (1, last + 1):
            last = number
            draft.mark(at, "scene_break", "section-number", 0.8)


def _mark_boxed_titles(draft: Draft) -> None:
    """Titles between two lines of the same ornament, again and again, are chapters' headings."""
    found = [
        at
        for at in range(1, len(draft.units) - 1)
        if draft.kinds[at] is None
        and draft.kinds[at - 1] == draft.kinds[at + 1] == "scene_break"
        and draft.units[at].gap == draft.units[at + 1].gap == 1
        and draft.words(at - 1) == draft.words(at + 1)
        and is_title_like(draft.words(at))
    ]
    if len(found) < 2 or draft.headings:
        return
    for at in found:
        _mark_title(draft, at, "boxed-title")
        for fence in (at - 1, at + 1):
            draft.mark(fence, "chapter_heading", "boxed-title")


def _mark_wide_titles(draft: Draft) -> None:
    """Titles that stand alone after gaps wider than all others are chapters' headings, in texts that have no other.

    Programs that make plain text of a book part its chapters so. Names that come again are points of view.
    """
    if draft.headings or any(hint.kind == "chapter_heading" for hint in draft.work.hints) or not draft.spaced:
        return
    for gap, below in ((4, 2), (3, 3)):
        if _mark_titles_after(draft, gap, below):
            return


def _mark_titles_after(draft: Draft, gap: int, below: int) -> bool:
    """Marks titles below gaps of so many line ends and above such of `below`; whether there were any."""
    units = draft.units
    first = 0 if _has_other_title(draft) else 1
    wide = [at for at in range(first, len(units) - 1) if (units[at].gap >= gap or at == 0) and draft.kinds[at] is None]
    titles = [at for at in wide if units[at + 1].gap >= below and _may_head(draft, at)]
    wide = [at for at in wide if at - 1 not in titles]
    names = [draft.words(at).casefold() for at in titles]
    if len(titles) < 2 or len(titles) < 0.8 * len(wide) or len(set(names)) < len(names):
        return False
    apart = [units[b].start - units[a].end for a, b in zip(titles, [*titles[1:], len(units) - 1], strict=True)]
    if min(apart) < _LEAST_CHAPTER:
        return False
    for at in titles:
        _mark_title(draft, at, "title-after-gap")
    return True


def _has_other_title(draft: Draft) -> bool:
    """Whether the file names a title that is not the text's first line: that line may then head a chapter."""
    title = draft.work.title
    typed = title is None or draft.work.source.origin in (None, "text")
    return not typed and bool(draft.units) and draft.words(0) != title


def _may_head(draft: Draft, at: int) -> bool:
    unit = draft.units[at]
    return unit.end - unit.start <= 80 and is_title_like(draft.words(at))


def _mark_title(draft: Draft, at: int, rule: str) -> None:
    draft.mark(at, "chapter_heading", rule, 1.0)
    draft.headings[at] = Heading("", None, " ".join(draft.words(at).split()))


def _mark_point_of_view(draft: Draft) -> None:
    content = draft.work.text.content
    for at, unit in enumerate(draft.units):
        if unit.end - unit.start > 60 or draft.kinds[at] is not None or at + 1 == len(draft.units):
            continue
        words = content[unit.start : unit.end]
        if words[-1] not in ".!?\"”'’," and is_pov_line(words) and not parse_end_mark(words):
            draft.mark(at, "scene_break", "point-of-view-line", 0.8)


def _mark_contents(draft: Draft) -> None:
    """A list of headings with nothing between them is a contents list."""
    at = 0
    n_units = len(draft.units)
    while at < n_units:
        if _is_list(draft.words(at)):
            draft.mark(at, "other", "contents-list")
            draft.headings.pop(at, None)
            at += 1
            continue
        begins = (
            bool(_CONTENTS.fullmatch(draft.words(at))) if draft.units[at].end - draft.units[at].start < 30 else False
        )
        if not begins and at not in draft.headings:
            at += 1
            continue
        end = at + 1 if begins else at
        while end < n_units and (end in draft.headings or (begins and _is_entry(draft, end))):
            end += 1
        run = [draft.headings[other] for other in range(at, end) if other in draft.headings]
        repeated = _repeats(draft, run, end)
        end = repeated or end
        run = [draft.headings[other] for other in range(at, end) if other in draft.headings]
        numbers = {(heading.keyword, heading.number) for heading in run}
        n_entries = sum(draft.words(other).count("\n") + 1 for other in range(at, end))
        if (begins and n_entries >= 3) or (
            len(run) >= 3 and len({keyword for keyword, _ in numbers}) == 1 and len(numbers) >= 3
        ):
            for other in range(at, end):
                draft.mark(other, "other", "contents-list")
                draft.headings.pop(other, None)
        at = max(end, at + 1)


def _is_entry(draft: Draft, at: int) -> bool:
    unit = draft.units[at]
    words = draft.words(at)
    if draft.kinds[at] is not None and at not in draft.headings:
        return False
    if "\n" in words:
        return all(map(_is_entry_line, words.split("\n")))
    return _is_entry_line(words) and (unit.gap == 1 or not draft.spaced)


def _is_entry_line(line: str) -> bool:
    line = line.strip()
    return 0 < len(line) < 80 and line[-1] not in '.!?:;,"”'


def _is_list(words: str) -> bool:
    """Whether a paragraph holds a contents list, with the word "Contents" above it."""
    first, _, rest = words.partition("\n")
    return (
        bool(rest)
        and len(first) < 30
        and bool(_CONTENTS.fullmatch(first))
        and all(map(_is_entry_line, rest.split("\n")))
    )


def _repeats(draft: Draft, run: list[Heading], end: int) -> int | None:
    """Where in a run of headings up to `end` the first of them comes again: there the text begins."""
    for back in range(1, min(4, len(run))):
        if (
            end - back in draft.headings
            and draft.headings[end - back].number == run[0].number
            and run[0].number
            and len(run) > back + 1
        ):
            return end - back
    return None


def _join_titles(draft: Draft) -> None:
    """A heading without a title takes the title that stands below it."""
    for at, heading in list(draft.headings.items()):
        below = at + 1
        if heading.title is not None or below + 1 >= len(draft.units) or draft.kinds[below] is not None:
            continue
        words = draft.words(below)
        longer = len(draft.words(below + 1)) > len(words) or draft.kinds[below + 1] is not None
        if (
            len(words) <= 70
            and words[-1] not in '."”'
            and is_title_like(words.strip("*_~- "))
            and longer
            and words[0] not in "\"“‘'"
        ):
            draft.mark(below, "chapter_heading", "title-below-heading", 1.0)
            draft.headings[at] = Heading(heading.keyword, heading.number, words.strip("*_~- "))
