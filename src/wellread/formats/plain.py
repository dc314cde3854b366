"""Typed text → its paragraphs: a line each, hard-wrapped with blank lines or indents, double-spaced, verse.

The text is never changed; only spans are found in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wellread.records import Mark
from wellread.text import Span, trimmed

#: lines longer than this were not wrapped by a program
MAX_WRAP = 100
#: files whose own line ends stand in the text; of others, only line breaks that were meant do
_TYPED = frozenset(("text/plain", "text/markdown", "multipart/related"))
_BLOCK = re.compile(r"^[^\S\n]*+\S[^\n]*+(?:\n[^\S\n]*+\S[^\n]*+)*+", re.MULTILINE)
_LINE = re.compile(r"^[^\S\n]*+\S[^\n]*+", re.MULTILINE)
_LABEL = re.compile(r"[ \t]*[*_]{0,2}[A-Za-z][A-Za-z0-9 /'’()&+-]{0,30}[*_]{0,2}[ \t]*:")
#: "Me, 9:14 pm: who is this", "[9:14] Theo: sorry": a text message has its time beside the name
_CLOCK = r"[(\[]?\d{1,2}[:.]\d\d(?::\d\d)?(?:[ \t]?[ap]\.?m\.?)?[)\]]?"
_MESSAGE = re.compile(
    rf"[ \t]*[*_]{{0,2}}(?:[A-Za-z][\w .'’-]{{0,28}},?[ \t]{_CLOCK}[*_]{{0,2}}[ \t]?:|"
    rf"{_CLOCK}[ \t–—-]{{0,3}}[A-Za-z][\w .'’-]{{0,28}}:)",
    re.I,
)
#: a heading, and a site's counts of readers below it: no stanza begins so
_CHAPTER = re.compile(
    r"[\W_]{0,6}chapter (?:\d|[ivxl]+\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)", re.I
)
_COUNTS = re.compile(r"[\d.,KkMm \t]*\d[\d.,KkMm \t]*$")
_ORNAMENT = re.compile(r"(?:[^\w\s]|[oOxX0]|[ \t])++$")
_INDENT = re.compile(r"(?:[ ]{2,}|\t|\u3000)")
_SENTENCE_END = re.compile(r"""[.!?…:;—–-]["”’'»)\]*_~]*[ \t]*$|["”»][ \t]*$""")
_BYLINE = re.compile(r"[ \t]*(?:written )?by:? \S", re.IGNORECASE)
_FULL_STOP = re.compile(r"""[.!?…]["”’'»)\]*_~]*[ \t]*$|["”»][ \t]*$""")
_EMPHASIS = (
    (re.compile(r"(?<![\w*])\*\*(?=[^\s*])((?:[^*\n]|\n(?!\s*\n)){1,600}?)(?<=[^\s*])\*\*(?![\w*])"), "**", "strong"),
    (re.compile(r"(?<![\w*\\])\*(?=[^\s*])((?:[^*\n]|\n(?!\s*\n)){1,600}?)(?<=[^\s*])\*(?![\w*])"), "*", "emphasis"),
    (re.compile(r"(?<![\w_\\])_(?=[^\s_])((?:[^_\n]|\n(?!\s*\n)){1,600}?)(?<=[^\s_])_(?![\w_])"), "_", "emphasis"),
    (re.compile(r"(?<![\w/<.:])/(?=[^\s/])((?:[A-Za-z'’,.!?-]++[ ]?){1,12})(?<=\S)/(?![\w/>])"), "/", "emphasis"),
)  # fmt: skip
_SIGNS = frozenset(sign for _, sign, _ in _EMPHASIS)


@dataclass(frozen=True, slots=True)
class PlainLayout:
    """Where the paragraphs of a typed text lie."""

    #: in text order, blanks around them left out
    paragraphs: tuple[Span, ...]
    marks: tuple[Mark, ...] = ()
    #: column at which the lines were wrapped; None where they were not
    wrap: int | None = None


def find_paragraphs(content: str) -> PlainLayout:
    """The paragraphs of typed text, with verse and emphasis marked. The empty text has none."""
    wrap = find_wrap(content)
    if _is_double_spaced(content):
        paragraphs = _double_spaced(content)
        verse: list[Span] = []
    else:
        paragraphs, verse = _by_blocks(content, wrap)
    marks = [Mark(span, "verse") for span in verse]
    marks += find_typed_emphasis(content)
    return PlainLayout(tuple(paragraphs), tuple(sorted(marks, key=lambda mark: mark.span)), wrap)


def find_typed_emphasis(content: str) -> Iterator[Mark]:
    """Words between `*`, `_`, `/` or double asterisks; the marks themselves are left out."""
    for pattern, sign, kind in _EMPHASIS:
        if sign in content:
            for match in pattern.finditer(content):
                if any(char.isalnum() for char in match.group(1)):
                    yield Mark(Span(match.start(1), match.end(1)), kind)


def measure_signs(content: str, media_type: str, start: int, end: int) -> int:
    """How many characters on each side of an emphasis are the signs it was typed with; 0 where it was not typed."""
    if media_type not in _TYPED:
        return 0
    for length in (2, 1):
        before = content[max(0, start - length) : start]
        if before in _SIGNS and content[end : end + length] == before:
            return length
    return 0


def find_wrap(content: str) -> int | None:
    """The column at which a program wrapped the lines; None where paragraphs stand in lines of their own.

    In wrapped text the first word of the next line would not have fitted: that is counted over pairs of lines.
    """
    lines = _sample_lines(content)
    pairs = [
        (len(line.rstrip()), len(after.split(None, 1)[0]))
        for line, after in pairwise(lines)
        if line.strip()
        and after.strip()
        and not _INDENT.match(after)
        and not _LABEL.match(after)
        and not _MESSAGE.match(after)
        and not _ORNAMENT.match(line)
    ]
    if len(pairs) < 3:
        return None
    lengths = sorted(length for length, _ in pairs)
    width = lengths[int(len(lengths) * 0.95)]
    if not 30 <= width <= MAX_WRAP:
        return None
    n_full = sum(length + 1 + word > width - 1 for length, word in pairs)
    return width if n_full >= 0.45 * len(pairs) else None


def is_wrapped(content: str, media_type: str) -> bool:
    """Whether a program wrapped the lines of a work: then the end of a line says nothing, but in verse.

    Args:
        content: the whole text of the work.
        media_type: of its file; only in what was typed line by line are ends of lines those of the file.
    """
    return media_type in _TYPED and find_wrap(content) is not None


def _sample_lines(content: str) -> list[str]:
    """Lines from the start and the middle, enough to tell a habit by."""
    if len(content) < 300_000:
        return content.split("\n")
    middle = len(content) // 2
    return [*content[:100_000].split("\n"), "", *content[middle : middle + 100_000].split("\n")[1:]]


def _by_blocks(content: str, wrap: int | None) -> tuple[list[Span], list[Span]]:
    paragraphs: list[Span] = []
    verse: list[Span] = []
    for match in _BLOCK.finditer(content):
        block = match.group()
        if "\n" not in block or (wrap is not None and _is_plainly_wrapped(block, wrap)):
            paragraphs.append(trimmed(content, match.start(), match.end()))
        else:
            _split_block(content, match.start(), block.split("\n"), wrap, paragraphs, verse)
    return paragraphs, verse


def _is_plainly_wrapped(block: str, wrap: int) -> bool:
    """The quick way: all lines but the last are full, none is indented or the second of two with labels."""
    lines = block.split("\n")
    if min(map(len, lines[:-1])) < wrap - 12 or max(map(len, lines)) > wrap + 8:
        return False
    return not any(
        line[:1] in " \t" or (":" in line[:34] and _LABEL.match(line) and _LABEL.match(before))
        for before, line in pairwise(lines)
    )


def _split_block(
    content: str, start: int, lines: list[str], wrap: int | None, paragraphs: list[Span], verse: list[Span]
) -> None:
    """A block of lines between blank ones: joined where wrapped, stanzas told from lines of talk."""
    starts = [start]
    for line in lines[:-1]:
        starts.append(starts[-1] + len(line) + 1)
    groups: list[list[int]] = [[0]]
    for index in range(1, len(lines)):
        if wrap is not None and _continues(lines, index, wrap):
            groups[-1].append(index)
        else:
            groups.append([index])
    for run in _stanzas(lines, groups):
        span = trimmed(content, starts[run[0]], starts[run[-1]] + len(lines[run[-1]]))
        paragraphs.append(span)
        if len(run) > 2 and _looks_like_verse([lines[index] for index in run]):
            verse.append(span)


def _continues(lines: Sequence[str], index: int, wrap: int) -> bool:
    """Whether line `index` goes on with the paragraph of the line before it, in wrapped text."""
    before, line = lines[index - 1], lines[index]
    if _INDENT.match(line) and not _INDENT.match(before):
        return False
    if _ORNAMENT.match(line) or _ORNAMENT.match(before):
        return False
    length, word = len(before.rstrip()), line.split(None, 1)[0]
    if length > wrap + 20 or _MESSAGE.match(line):
        return False
    is_full = length + 1 + len(word) > wrap - 3
    if _LABEL.match(line) and (not is_full or _LABEL.match(before)):
        # "Rating: Teen" below "Title: ..."; but "... and at last he / said: Never mind" is wrapped.
        return False
    if is_full:
        return True
    if _SENTENCE_END.search(before):
        # A short line that ends a sentence ends its paragraph.
        return False
    # A stub that a second wrapping left behind: "and so he" between two full lines.
    is_stub = length < 30 and index >= 2 and len(lines[index - 2].rstrip()) > wrap - 15
    return line[:1].islower() or is_stub


def _stanzas(lines: Sequence[str], groups: Sequence[list[int]]) -> Iterator[list[int]]:
    """Groups of lines, those of a stanza put together."""
    pending: list[list[int]] = []
    for group in groups:
        if len(group) == 1 and _is_verse_line(lines[group[0]]):
            pending.append(group)
            continue
        yield from _close_stanza(lines, pending)
        pending = []
        yield group
    yield from _close_stanza(lines, pending)


def _close_stanza(lines: Sequence[str], pending: list[list[int]]) -> Iterator[list[int]]:
    run = [group[0] for group in pending]
    if len(run) > 2 and _looks_like_verse([lines[index] for index in run]):
        yield run
    else:
        yield from pending


def _is_verse_line(line: str) -> bool:
    return len(line.strip()) < 60 and not any(
        pattern.match(line) for pattern in (_LABEL, _MESSAGE, _ORNAMENT, _CHAPTER, _COUNTS)
    )


def _looks_like_verse(lines: Sequence[str]) -> bool:
    """Short lines that mostly do not end a sentence."""
    n_open = sum(not _FULL_STOP.search(line) for line in lines)
    return all(len(line.strip()) < 60 for line in lines) and n_open > len(lines) / 2


def _is_double_spaced(content: str) -> bool:
    """A blank line after every line, sentences running across them."""
    lines = _sample_lines(content)
    filled = [index for index, line in enumerate(lines) if line.strip()]
    if len(filled) < 12:
        return False
    alone = [index for index in filled[:-1] if not lines[index + 1].strip()]
    if len(alone) < 0.9 * len(filled) or max(len(lines[index]) for index in filled) > MAX_WRAP:
        return False
    return sum(not _SENTENCE_END.search(lines[index]) for index in alone) > 0.35 * len(filled)


def _double_spaced(content: str) -> list[Span]:
    """Paragraphs of a double-spaced text: parted by wider gaps, indents, or a short line that ends a sentence."""
    found = [(match.start(), match.end()) for match in _LINE.finditer(content)]
    width = sorted(end - start for start, end in found)[int(len(found) * 0.9)]
    paragraphs: list[Span] = []
    first = 0
    for index, (start, end) in enumerate(found):
        is_last = index + 1 == len(found)
        line = content[start:end]
        if not is_last:
            gap = content.count("\n", end, found[index + 1][0])
            after = content[found[index + 1][0] : found[index + 1][1]]
            ends = gap > 2 or bool(_INDENT.match(after)) or bool(_ORNAMENT.match(after)) or bool(_ORNAMENT.match(line))
            short = len(line.rstrip()) + len(after.split(None, 1)[0]) < width - 3
            # A title and a byline at the top end no sentence either.
            ends = ends or (index < 3 and len(line.rstrip()) < 0.8 * width and len(after.rstrip()) < 0.8 * width)
            ends = ends or (index == 1 and bool(_BYLINE.match(line)))
            if not ends and not (short and _SENTENCE_END.search(line)) and not _LABEL.match(after):
                continue
        paragraphs.append(trimmed(content, found[first][0], end))
        first = index + 1
    return paragraphs
