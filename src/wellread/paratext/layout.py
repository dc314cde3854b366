"""Works → layouts: the parts of a work told apart. Read this first; the rules lie beside it.

In order: paragraphs are cut into units; lines that show what they are by their shape are marked (breaks, headings,
contents lists); each chapter is looked at from its start, from its end and in its middle for its author's voice;
notes inside paragraphs are cut out. What no rule claims is story.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from wellread.formats.facts import is_pen_name
from wellread.paratext.back import mark_after_end, mark_afterword, mark_back
from wellread.paratext.borders import build_chapters, build_scenes
from wellread.paratext.completeness import tell_completeness
from wellread.paratext.debris import GUTENBERG_END, GUTENBERG_START, SIGNATURE, told_language
from wellread.paratext.draft import Draft
from wellread.paratext.fields import read_fields
from wellread.paratext.front import mark_front
from wellread.paratext.inline import find_inline_notes
from wellread.paratext.labels import split_labels
from wellread.paratext.middle import is_all_note, mark_middle
from wellread.paratext.patterns import is_dedication
from wellread.paratext.people import find_named_people
from wellread.paratext.structure import mark_structure
from wellread.paratext.titles import clean_title, is_lower_title, parse_byline, parse_title_line
from wellread.paratext.units import cut_units
from wellread.paratext.zones import Zone
from wellread.records import Evidence, Layout, Paratext, Work
from wellread.text import Span, Text

#: characters of a paragraph below which it is not worth comparing with the chapter before
_RECAP_LENGTH = 60
#: origins of works whose title, if any, is a line of the text
_TYPED = (None, "text")
#: units in which a known title is looked for
_TITLE_REACH = 20
#: units at the top in which a byline may stand that is nothing but a name
_AUTHOR_REACH = 4
#: units of a poster's signature
_SIGNATURE = 12
_PIECE = tuple[str, Span, Evidence]


def find_layout(work: Work) -> Layout:
    """The parts of `work`: what is story, what is not and why, its chapters and marked scenes."""
    draft = Draft.of(work, cut_units(work))
    _mark_frame(draft)
    mark_structure(draft)
    _mark_known_summary(draft)
    _mark_title(draft)
    _mark_known_author(draft)
    for first, last in _zones(draft):
        _mark_zone(draft, first, last)
    pieces = _hinted(work) + _pieces(draft)
    pieces = _cut_inline(work, pieces)
    paratext = _merged(work.text, pieces)
    story = _complement(work.text, paratext)
    fields = read_fields(work.text, paratext)
    chapters = build_chapters(draft, paratext, story)
    return Layout(
        title=_title(draft, fields),
        authors=_authors(draft, fields),
        paratext=paratext,
        story=story,
        chapters=chapters,
        scenes=build_scenes(work.text, paratext, story, chapters),
        completeness=tell_completeness(work, fields, paratext, story, chapters),
        named_people=find_named_people(work.text, paratext),
        header_fields=fields,
    )


def _mark_frame(draft: Draft) -> None:
    """Marks a publisher's frame and a poster's signature: all before the one, all after the other."""
    content = draft.work.text.content
    start = GUTENBERG_START.search(content, 0, 20_000)
    if start:
        for at in range(draft.first_unit(start.end())):
            draft.mark(at, "archive_note", "publisher-frame")
    end = GUTENBERG_END.search(content) if "PROJECT GUTENBERG" in content else None
    if end:
        for at in range(draft.first_unit(end.start()), len(draft.units)):
            draft.mark(at, "archive_note", "publisher-frame")
    for signature in SIGNATURE.finditer(content) if "\n--" in content or content.startswith("--") else ():
        first = draft.first_unit(signature.start())
        last = _next_article(draft, first)
        # What a hint covers is no unit: the signature is then known already.
        if first < last and draft.units[first].start == signature.start() and last - first <= _SIGNATURE:
            for at in range(first, last):
                draft.mark(at, "archive_note", "signature")


def _next_article(draft: Draft, first: int) -> int:
    for at in range(first, len(draft.units)):
        if re.match(r"(?:from|path|newsgroups|subject): ", draft.words(at), re.I):
            return at
    return len(draft.units)


def _mark_known_summary(draft: Draft) -> None:
    """Marks the paragraph near the start that prints the summary which the file declares in a field."""
    known = draft.work.declared.summary
    if not known:
        return
    wanted = _plain(known)
    for at in range(min(len(draft.units), 12)):
        words = _plain(draft.words(at))
        if draft.kinds[at] is None and len(words) >= 20 and words in wanted:
            draft.mark(at, "summary", "declared-summary", 2.0)


def _plain(words: str) -> str:
    """`words` without differences that a field and a page make: blanks, capitals, curly marks."""
    return " ".join(words.split()).casefold().replace("’", "'").replace("“", '"').replace("”", '"')


def _mark_title(draft: Draft) -> None:
    """Marks a title line and a byline among the first units, where nothing of the story has begun."""
    kinds = draft.kinds
    first = next((at for at, kind in enumerate(kinds) if kind not in ("archive_note", "other")), None)
    if first is None or kinds[first] is not None:
        return
    words = draft.words(first)
    if _is_known_title(draft, words):
        draft.mark(first, "title", "known-title", 2.0)
        _mark_byline(draft, first + 1)
        return
    below = _title_below(draft, first)
    if below is not None:
        draft.mark(below, "title", "known-title", 2.0)
        _mark_byline(draft, below + 1)
        return
    byline = parse_byline(words)
    if byline is not None and first + 1 < len(kinds):
        draft.mark(first, "byline", "byline", 1.0)
        draft.authors = (byline,)
        return
    for at in range(first, min(len(kinds), first + 6)):
        if kinds[at] == "chapter_heading" or draft.title is not None:
            return
        if kinds[at] is None and _take_title(draft, at, is_first=at == first):
            return
        if kinds[at] is None and not _is_front_matter(draft, at):
            return


def _mark_known_author(draft: Draft) -> None:
    """Marks a line at the top that is nothing but an author's name, below the title or a chapter's heading."""
    known = {name.casefold() for name in draft.work.authors}
    top = next((at for at, kind in enumerate(draft.kinds) if kind != "chapter_heading"), 0)
    for at in range(top, min(len(draft.units), top + _AUTHOR_REACH)):
        words = draft.words(at).strip()
        if draft.kinds[at] is None and words.casefold() in known:
            draft.mark(at, "byline", "known-author", 2.0)
            return
        name = parse_byline(words) if top and draft.kinds[at] is None else None
        if name is not None and is_pen_name(name):
            draft.mark(at, "byline", "byline", 1.0)
            draft.authors = (name,)
            return


def _title_below(draft: Draft, first: int) -> int | None:
    """Where the file's title stands as a line of its own with a byline under it, below a block of fields."""
    for at in range(first + 1, min(len(draft.units) - 1, first + _TITLE_REACH)):
        if draft.kinds[at] is None and _is_known_title(draft, draft.words(at)) and parse_byline(draft.words(at + 1)):
            return at
    return None


def _is_front_matter(draft: Draft, at: int) -> bool:
    zone = Zone(draft, at, min(len(draft.units), at + 3), language=None)
    return zone.guess(at, in_note=True).kind not in (None, "header")


def _is_known_title(draft: Draft, words: str) -> bool:
    known = _file_title(draft.work)
    if known is None or len(words) >= 200:
        return False
    wanted = known.casefold()
    # Cleaning only takes away, so most lines need none; what stood between brackets is closed up, though.
    if "[" not in words and wanted.partition(" ")[0] not in words.casefold():
        return False
    return (clean_title(words) or "").casefold() == wanted


def _file_title(work: Work) -> str | None:
    """The title that the file gives; one guessed from the lines of plain text is ours to find, or not."""
    if work.title is None or work.source.origin in _TYPED:
        return None
    return clean_title(work.title) if work.source.origin == "mail" else work.title


def _take_title(draft: Draft, at: int, *, is_first: bool) -> bool:
    words = draft.words(at)
    found = parse_title_line(words, plain=True)
    if found is None and (not (is_first and is_lower_title(words)) or _has_title(draft)):
        return False
    if (
        at + 1 >= len(draft.units)
        or is_dedication(words)
        or _is_front_matter(draft, at)
        or Zone(draft, at, at + 2, language=None).guess(at).label
    ):
        return False
    below = _what_follows(draft, at)
    if found is None and is_first and is_lower_title(words) and (below == "paratext" or draft.units[at + 1].gap >= 3):
        found = (clean_title(words) or words, None)
    if (
        found is None
        or below == "close"
        or (not is_first and below == "story" and len(words.split()) < 2)
        or _recurs(draft, at)
        or _is_refrain(draft, at)
    ):
        return False
    draft.mark(at, "title", "title-line", 1.0)
    draft.title = found[0]
    if found[1]:
        draft.authors = (found[1],)
    else:
        _mark_byline(draft, at + 1)
    return True


def _has_title(draft: Draft) -> bool:
    """Whether the file's structure shows its title: then no other line in small letters is one."""
    return any(hint.kind == "title" for hint in draft.work.hints)


def _what_follows(draft: Draft, at: int) -> str:
    """ "paratext", "story", or "close": text on the very next line, as no title has it."""
    below = at + 1
    if draft.kinds[below] is not None or parse_byline(draft.words(below)):
        return "paratext"
    zone = Zone(draft, below, len(draft.units), language=None)
    found = zone.guess(below, in_note=True)
    if found.kind is not None:
        return "paratext"
    return "close" if draft.units[below].gap == 1 and draft.spaced else "story"


def _recurs(draft: Draft, at: int) -> bool:
    """Whether the same line stands alone again: then it heads a section ("Rory", "Jess", "Rory")."""
    words = draft.words(at)
    length = len(words)
    return any(
        unit.end - unit.start == length and draft.words(other) == words
        for other, unit in enumerate(draft.units[at + 1 :], start=at + 1)
    )


def _is_refrain(draft: Draft, at: int) -> bool:
    """Whether a line in italics is sung: other lines in italics open with the same words."""
    words = draft.words(at)
    if words[0] not in "_*" or words[-1] != words[0]:
        return False
    opening = words[: len(words) // 3]
    return any(draft.words(other).startswith(opening) for other in range(at + 1, len(draft.units)))


def _mark_byline(draft: Draft, at: int) -> None:
    if at < len(draft.units) and draft.kinds[at] is None:
        name = parse_byline(draft.words(at)) or (draft.words(at).strip() if is_pen_name(draft.words(at)) else None)
        if name is not None and not (draft.words(at).strip().lower().startswith("by:") and _labels_follow(draft, at)):
            draft.mark(at, "byline", "byline", 1.0)
            draft.authors = (name,)


def _labels_follow(draft: Draft, at: int) -> bool:
    if at + 1 >= len(draft.units):
        return False
    below = draft.units[at + 1].span
    return bool(split_labels(draft.work.text.content, below))


def _zones(draft: Draft) -> list[tuple[int, int]]:
    """[first, last) of the units between headings, and between the articles of one newsgroup story."""
    borders = sorted(
        {
            0,
            len(draft.units),
            *(at for at, kind in enumerate(draft.kinds) if kind == "chapter_heading"),
            *_articles(draft),
        }
    )
    hinted = [draft.first_unit(hint.span.end) for hint in draft.work.hints if hint.kind == "chapter_heading"]
    borders = sorted({*borders, *hinted})
    found = []
    for first, last in pairwise(borders):
        while first < last and draft.kinds[first] == "chapter_heading":
            first += 1
        if first < last:
            found.append((first, last))
    return found


def _articles(draft: Draft) -> list[int]:
    """Where a newsgroup's next article begins, if the text begins with one."""
    content = draft.work.text.content
    if not re.match(r"\s*(?:from|path|newsgroups|subject|article)\b", content, re.I):
        return []
    starts = [match.start() for match in re.finditer(r"^(?:From|Path|Newsgroups|Subject): ", content, re.M)]
    found = [draft.first_unit(start) for start in starts]
    known = set(found)
    return [at for at in found if at == 0 or not (at - 1 in known or at - 2 in known)]


def _mark_zone(draft: Draft, first: int, last: int) -> None:
    zone = Zone(draft, first, last, language=_language(draft))
    if is_all_note(zone):
        for at in range(first, last):
            if draft.kinds[at] is None:
                found = zone.guess(at, in_note=True)
                kind = found.kind if found.kind in ("disclaimer",) and found.label else "authors_note"
                draft.mark(at, kind, "all-note", 1.0)
        return
    start = mark_front(zone)
    start = max(start, _mark_recap(draft, first, last))
    mark_after_end(zone, start)
    mark_afterword(zone, start)
    end = mark_back(zone, start)
    mark_middle(zone, start, end)


def _language(draft: Draft) -> str | None:
    content = draft.work.text.content
    middle = len(content) // 2
    return draft.work.language or told_language(content[max(0, middle - 2000) : middle + 2000])


def _mark_recap(draft: Draft, first: int, last: int) -> int:
    """Marks paragraphs above the first fence that the chapter before has word for word."""
    start = first
    while start < last and draft.kinds[start] not in (None, "scene_break"):
        start += 1
    while start < last and draft.kinds[start] == "scene_break":
        start += 1
    end = start
    while end < min(last, start + 8) and draft.kinds[end] is None and len(draft.words(end)) >= _RECAP_LENGTH:
        if not _said_before(draft, end, first):
            break
        end += 1
    if end in (start, last):
        return start if start > first else first
    for at in range(start, end):
        draft.mark(at, "other", "said-before", 1.0)
    return end


def _said_before(draft: Draft, at: int, first: int) -> bool:
    words = draft.words(at)
    begin = draft.units[max(0, first - 60)].start
    return draft.work.text.content.find(words, begin, draft.units[first].start) >= 0


def _hinted(work: Work) -> list[_PIECE]:
    return [
        (hint.kind, hint.span, Evidence("declared-by-structure", (hint.span,), 3.0))
        for hint in work.hints
        if len(hint.span)
    ]


def _pieces(draft: Draft) -> list[_PIECE]:
    """The marked units, those with labels parted by them."""
    content = draft.work.text.content
    found: list[_PIECE] = []
    for at, kind in enumerate(draft.kinds):
        if kind is None:
            continue
        unit, (rule, weight) = draft.units[at], draft.reasons[at]
        parts = split_labels(content, unit.span) if at in draft.labelled else ()
        if not parts:
            found.append((kind, unit.span, Evidence(rule, (unit.span,), weight)))
        for label, span in parts:
            found.append(
                (label.kind, span, Evidence(f"label-{label.name}", (Span(span.start, label.value_start),), weight))
            )
    return found


def _cut_inline(work: Work, pieces: list[_PIECE]) -> list[_PIECE]:
    """`pieces` with the notes that stand inside paragraphs of story."""
    taken = sorted((span.start, span.end) for _, span, _ in pieces)
    starts = [start for start, _ in taken]
    added: list[_PIECE] = []
    last = 0
    for span, rule in sorted(find_inline_notes(work.text.content), key=lambda item: item[0]):
        at = bisect_left(starts, span.end)
        if span.start < last or any(end > span.start for _, end in taken[max(0, at - 3) : at]):
            continue
        added.append(("authors_note", span, Evidence(rule, (span,), 2.0)))
        last = span.end
    return pieces + added


def _merged(text: Text, pieces: list[_PIECE]) -> tuple[Paratext, ...]:
    """Trimmed, in order, without overlap; neighbours of one kind that only blanks part are one."""
    found: list[Paratext] = []
    for kind, span, evidence in sorted(pieces, key=lambda piece: (piece[1].start, -piece[1].end)):
        span = (
            text.trim(Span(max(span.start, found[-1].span.end) if found else span.start, span.end))
            if (not found or span.end > found[-1].span.end)
            else Span(span.start, span.start)
        )
        if not len(span):
            continue
        last = found[-1] if found else None
        if last and last.kind == kind and not text.content[last.span.end : span.start].strip():
            found[-1] = Paratext(kind, Span(last.span.start, span.end), (*last.evidence, evidence))
        else:
            found.append(Paratext(kind, span, (evidence,)))
    return tuple(found)


def _complement(text: Text, paratext: tuple[Paratext, ...]) -> tuple[Span, ...]:
    """The non-blank stretches that no paratext covers, trimmed."""
    ends = [0, *(part.span.end for part in paratext)]
    starts = [*(part.span.start for part in paratext), len(text)]
    rest = (text.trim(Span(start, max(start, end))) for start, end in zip(ends, starts, strict=True))
    return tuple(span for span in rest if len(span))


def _title(draft: Draft, fields: tuple[tuple[str, str], ...]) -> str | None:
    named = dict(reversed(fields))
    known = _file_title(draft.work)
    if known:
        return known
    if named.get("title"):
        return clean_title(named["title"]) or named["title"]
    if draft.title:
        return draft.title
    return clean_title(named["subject"]) if named.get("subject") else None


def _authors(draft: Draft, fields: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    if draft.work.authors:
        return draft.work.authors
    named = dict(reversed(fields)).get("author")
    if named:
        parts = re.split(r"\s+(?:and|&)\s+|\s*[,;]\s*", named.strip())
        return tuple(part.strip(" .*_~<>()") for part in parts if part.strip(" .*_~<>()"))
    return draft.authors
