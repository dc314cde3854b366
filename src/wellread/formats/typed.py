"""Header blocks that authors type: "Title: ... / Pairing: ... / Rating: ...", in mail, posts and plain files.

Only rows at the top count, before the first fence that follows a row or the first paragraph that is no row: `Rating:`
inside a story is a hotel's. Where the rows lie in the text is the paratext stage's to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from wellread.formats.draft import Draft
from wellread.formats.facts import Facts, label_field
from wellread.formats.patterns import OTHER_LABELS
from wellread.records import Declared, Hint

_ROW = re.compile(
    r"^[ \t>]*[*_\[]{0,3}(?P<label>[^\W\d_][\w /'’()&+.-]{0,30}?)[*_\]]{0,3}[ \t\xa0]*"
    r"(?P<sign>[:：]|\s[-–—~]\s|(?<=\])(?=\s))[*_\]]{0,2}[ \t]*(?P<value>.*)$"
)
_FENCE = re.compile(r"^[ \t]*(?:[^\w\s]|[oOxX])(?:[^\w\n]|[oOxX])*$")
#: a longer line was not wrapped, so it goes on with no row
_WRAPPED = 110
#: at this site a category is what the story is about
_FFN = re.compile(r"\b(?:fanfiction\.net|fictionpress\.com)\b", re.IGNORECASE)
#: "Content: Chapter 1 to 4 of 4 chapters", as a downloader counts
_COUNTED = re.compile(r"Chapter \d+ to \d+ of \d+ chapters", re.IGNORECASE)
#: a chapter begins right below the block where blank lines were lost
_HEADING = re.compile(
    r"^[\W_]{0,6}(?:chapter|prologue|part|kapitel|chapitre)\b[\W_]{0,3}(?:\w[^\n]{0,80})?$", re.IGNORECASE
)
_BY = re.compile(r"^[ \t]*(?:written )?by:?[ \t]+(?P<name>\S.{0,60})$", re.IGNORECASE)
_TITLE_ROW = re.compile(
    r"^[ \t]*[*_]{0,2}(?:Story )?Title[*_]{0,2}[ \t]*(?::|[-–—] )[*_]{0,2}[ \t]*(?P<value>\S[^\n]{0,120})$",
    re.MULTILINE,
)
#: rows are looked for in so many lines
_MAX_LINES = 60
#: letters of the text that may hold a header block
_HEAD = 20_000


def read_typed_header(draft: Draft) -> None:
    """Fill the fields that are still empty from a header block at the top of the text."""
    content = draft.builder.head(_HEAD) if draft.content is None else blanked(draft.content, draft.hints)
    found = find_typed_fields(content, known_title=draft.facts.title)
    merge_facts(draft.facts, found)


def blanked(content: str, hints: Iterable[Hint]) -> str:
    """The top of `content` with blanks in place of what is known to be no story nor header, letter for letter."""
    head = content[:_HEAD]
    for hint in hints:
        if hint.kind == "archive_note" and hint.span.start < len(head):
            start, end = hint.span.start, min(hint.span.end, len(head))
            head = head[:start] + re.sub(r"[^\n]", " ", head[start:end]) + head[end:]
    return head


def merge_facts(facts: Facts, found: Facts) -> None:
    """Put what was found into what is still empty."""
    if facts.title is None:
        facts.title = found.title
    if not facts.authors:
        facts.authors = list(found.authors)
    declared: Declared = found.declared
    facts.fill(**{name: getattr(declared, name) for name in declared.__dataclass_fields__ if name != "other"})
    for label, value in declared.other:
        facts.add_other(label, value)


def find_typed_fields(content: str, *, known_title: str | None = None) -> Facts:
    """What the rows of a header block say; empty unless at least two rows have known labels."""
    rows, lead = _header_rows(content[:_HEAD])
    facts = Facts()
    known = [label for label, _ in rows if label_field(label) or label.lower() in OTHER_LABELS]
    if len(known) < 2 or not any(map(label_field, known)):
        return facts
    from_site = any(_FFN.search(value) for _, value in rows)
    for label, value in rows:
        if from_site and label.lower() == "category":
            facts.take("fandom", value)
        elif label_field(label) and not _COUNTED.match(value):
            _take(facts, label, value)
    if facts.title is None and known_title is None and lead:
        facts.title = lead[0]
    if not facts.authors:
        for line in lead[1:]:
            if match := _BY.match(line):
                facts.add_author(match.group("name"))
    return facts


def split_anthology(content: str) -> list[str]:
    """The stories of a file that holds several, each under a header block with a title of its own; else the whole.

    Parts of one story bear one title: "Title: Low Water (1/3)" three times is one work.
    """
    starts: list[int] = []
    stems: set[str] = set()
    for match in _TITLE_ROW.finditer(content):
        following = content[match.end() : match.end() + 600].split("\n")[1:5]
        rows = [_ROW.match(line) for line in following]
        if sum(row is not None and label_field(row.group("label")) is not None for row in rows) < 1:
            continue
        stem = re.sub(
            r"[\s(\[]*(?:part\s*)?\d+\s*(?:/|of)?\s*\d*[\s)\]]*$", "", match.group("value"), flags=re.IGNORECASE
        )
        if stem.casefold() in stems:
            continue
        stems.add(stem.casefold())
        starts.append(match.start())
    if len(starts) < 2:
        return [content]
    bounds = [0, *starts[1:], len(content)]
    return [content[start:end] for start, end in pairwise(bounds)]


def _take(facts: Facts, label: str, value: str) -> None:
    value = " ".join(value.split())
    name = label_field(label)
    if name == "fandoms" and label.strip().lower().endswith("s"):
        facts.take(label, value, values=re.split(r",\s+(?![^(]*\))", value))
        return
    if name == "rating":
        value = re.split(r"\s+(?:for|because|due)\b|\s*[(\[;,]", value)[0].strip(" .") or value
    facts.take(label, value)


def _is_other_row(label: str, above: str) -> bool:
    """Whether a row's label, which nobody knows, ends the row above it: no sentence goes on so within a short value."""
    same_case = label[:1].isupper() or above.islower()
    return label_field(above) not in (None, "summary") and same_case and len(label.split()) <= 2


def _header_rows(head: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Rows of the block at the top, and the lines that stand before it."""
    rows: list[tuple[str, str]] = []
    lead: list[str] = []
    after_blank = False
    for number, line in enumerate(head.split("\n")):
        if number > _MAX_LINES and not rows:
            break
        if not line.strip() or line.strip().lower() in ("keep reading", "read more"):
            after_blank = True
            continue
        match = _ROW.match(line)
        label = match.group("label").strip() if match else ""
        if match and (label_field(label) or label.lower() in OTHER_LABELS):
            rows.append((label, match.group("value").strip()))
        elif _FENCE.match(line):
            if len(rows) > 1:
                break
        elif match and rows and not after_blank and _is_other_row(label, rows[-1][0]):
            rows.append((label, match.group("value").strip()))
        elif rows and not after_blank and not _HEADING.match(line) and len(line) <= _WRAPPED:
            rows[-1] = (rows[-1][0], (rows[-1][1] + " " + line.strip()).strip())
        elif rows and len(rows) > 1:
            break
        elif number < 12:
            lead.append(line.strip())
        after_blank = False
    return rows, lead
