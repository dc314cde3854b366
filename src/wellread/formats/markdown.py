"""Markdown drafts → text without the signs of markup: headings, emphasis, rules, quotations, front matter.

Made for stories, not for web pages: a dash at the start of a line is somebody talking, never a list, and lines are only
joined where they were wrapped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellread.formats.blocks import InnerMark
from wellread.formats.draft import Draft
from wellread.formats.markup import unescape
from wellread.formats.plain import find_paragraphs

#: "summary: >" and the lines set in below it
_FOLDED = re.compile(
    r"^(?P<label>[\w -]{1,40}):[ \t]*[>|][+-]?[ \t]*(?P<value>(?:\n(?:[ \t]+[^\n]*|(?=\n)))+)", re.MULTILINE
)
_FRONT = re.compile(r"\A(?:---|\+\+\+)[ \t]*\n(?P<rows>.*?)\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FRONT_ROW = re.compile(r"^(?P<label>[A-Za-z][\w -]{0,30})\s*[:=]\s*(?P<value>.*)$")
_FRONT_ITEM = re.compile(r"^\s*-\s+(?P<value>.*)$")
_HEADING = re.compile(r"^(?P<level>#{1,6})(?:[ \t]+(?P<words>.*?))?[ \t]*#*$", re.DOTALL)
_UNDERLINE = re.compile(r"^(?:={3,}|-{3,})$")
_RULE = re.compile(r"^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
#: what no page shows; between "%%" where a program for notes keeps it so
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|^%%(?=[^%]).{0,4000}?%%[ \t]*$", re.DOTALL | re.MULTILINE)
#: what an author keeps for herself: "[!note] mend the end", "[ ] write the middle"
_OWN_NOTE = re.compile(
    r"\[!(?:note|todo|info|tip|warning|caution|important|question|abstract|bug|example)\]|"
    r"(?:[-*+][ \t]+)?\[[ xX]\][ \t]",
    re.I,
)
#: two blanks or a backslash at the end of a line that goes on
_HARD_BREAK = re.compile(r"(?<=\S)(?:[ ]{2,8}|\\)\n[ \t]*(?=\S)")
_QUOTED = re.compile(r"^[ ]{0,3}(?:>[ ]?)+", re.MULTILINE)
_INLINE = re.compile(
    r"""\\(?P<escaped>[\\`*_{}\[\]()#+\-.!~>|"'])
      | !\[(?P<alt>[^\]\n]{0,200})\]\([^()\s]{1,500}(?:[ ]"[^"\n]{0,200}")?\)
      | \[(?P<link>[^\[\]\n]{1,300})\]\((?P<href>[^()\s]{1,500})(?:[ ]"[^"\n]{0,200}")?\)
      | (?P<sign>\*{1,3}|_{1,3}|~~)
      | </?(?P<tag>i|em|b|strong|u|s|center|br|sup|span|div|p)\b[^<>]{0,100}>
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TAG_KINDS = {"i": "emphasis", "em": "emphasis", "b": "strong", "strong": "strong", "s": "strike", "sup": "superscript"}
_KINDS: dict[str, tuple[str, ...]] = {
    "*": ("emphasis",), "_": ("emphasis",), "**": ("strong",), "__": ("strong",),
    "***": ("strong", "emphasis"), "___": ("strong", "emphasis"), "~~": ("strike",),
}  # fmt: skip
_CHAPTER_WORD = re.compile(r"(?:chapter|part|prologue|epilogue|\d+)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Block:
    words: str
    #: of a heading; 0 for text
    level: int = 0
    is_rule: bool = False
    is_verse: bool = False


def read_markdown_words(content: str, draft: Draft) -> None:
    """Write a Markdown source into a draft."""
    front = _FRONT.match(content)
    if front:
        _read_front(front.group("rows"), draft)
        content = content[front.end() :]
    content = _HARD_BREAK.sub("\0", _QUOTED.sub("", _COMMENT.sub("", content)))
    blocks = _read_blocks(content)
    headings = [block for block in blocks if block.level]
    title, chapter_level = _find_title(blocks, headings, draft.facts.title)
    for block in blocks:
        words, marks = read_inline(block.words)
        if block.is_rule:
            draft.builder.add_break()
        elif block is title:
            draft.facts.title = draft.facts.title or words.strip()
            draft.builder.add(words, marks, kind="title")
        elif block.level:
            draft.builder.add(words, marks, kind="chapter_heading" if block.level == chapter_level else None)
        else:
            if block.is_verse:
                marks.append((0, len(words), "verse"))
            draft.builder.add(words, marks, kind="authors_note" if _OWN_NOTE.match(words) else None)


def _read_blocks(content: str) -> list[_Block]:
    layout = find_paragraphs(content)
    verse = {mark.span for mark in layout.marks if mark.kind == "verse"}
    blocks: list[_Block] = []
    last_end = 0
    for span in layout.paragraphs:
        words = content[span.start : span.end]
        heading = _HEADING.match(words) if "\n" not in words and len(words) < 1000 else None
        touches = content[last_end : span.start].count("\n") == 1
        if heading is not None:
            blocks.append(_Block(heading.group("words") or "", len(heading.group("level"))))
        elif touches and _UNDERLINE.match(words) and blocks and not blocks[-1].level and "\n" not in blocks[-1].words:
            blocks[-1] = _Block(blocks[-1].words, 1 if words[0] == "=" else 2)
        elif _RULE.match(words):
            blocks.append(_Block("", is_rule=True))
        else:
            blocks.append(_Block(_join_lines(words, keep=span in verse or layout.wrap is None), is_verse=span in verse))
        last_end = span.end
    return blocks


def _join_lines(words: str, *, keep: bool) -> str:
    """Wrapped lines on one; hard breaks become line ends."""
    if "\n" in words:
        words = re.sub(r"[ \t]*\n[ \t]*", "\n" if keep else " ", words)
    return words.replace("\0", "\n")


def _find_title(blocks: list[_Block], headings: list[_Block], known: str | None) -> tuple[_Block | None, int]:
    """The title is the only heading of its level, at the top; those of the next level head chapters."""
    if not headings:
        return None, 0
    first, levels = headings[0], [block.level for block in headings]
    is_top = first.level == min(levels) and levels.count(first.level) == 1
    is_known = known is not None and first.words.strip("*_ ").casefold() == known.casefold()
    if (
        (is_top or is_known)
        and not (len(headings) == 1 and _CHAPTER_WORD.match(first.words))
        and blocks.index(first) < 4
    ):
        return first, min(levels[1:], default=0)
    return None, min(levels)


def read_inline(words: str) -> tuple[str, list[InnerMark]]:
    """Words without inline markup, and its marks. A sign without a partner stays a sign."""
    pieces: list[str] = []
    #: (first piece, piece after the last, kind)
    found: list[tuple[int, int, str]] = []
    opened: list[tuple[str, int]] = []
    position = 0
    for match in _INLINE.finditer(words):
        pieces.append(unescape(words[position : match.start()]))
        position = match.end()
        sign, tag = match.group("sign"), (match.group("tag") or "").lower()
        if match.group("escaped"):
            pieces.append(match.group("escaped"))
        elif match.group("link"):
            found.append((len(pieces), len(pieces) + 1, "link"))
            pieces.append(match.group("link"))
        elif sign:
            _take_sign(
                sign,
                words[match.start() - 1 : match.start()],
                words[match.end() : match.end() + 1],
                opened,
                found,
                pieces,
            )
        elif tag == "br":
            pieces.append("\n")
        elif tag in _TAG_KINDS:
            _take_tag(tag, match.group().startswith("</"), opened, found, len(pieces))
    pieces.append(unescape(words[position:]))
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    return "".join(pieces), [(starts[first], starts[last], kind) for first, last, kind in found]


def _take_sign(
    sign: str,
    before: str,
    after: str,
    opened: list[tuple[str, int]],
    found: list[tuple[int, int, str]],
    pieces: list[str],
) -> None:
    """A run of `*`, `_` or `~~`: closes an open one like it, opens, or is only a sign."""
    partner = next((index for index in range(len(opened) - 1, -1, -1) if opened[index][0] == sign), None)
    can_close = bool(before.strip()) and not (sign[0] == "_" and after.isalnum())
    can_open = bool(after.strip()) and not (sign[0] == "_" and before.isalnum())
    if partner is not None and can_close:
        start = opened[partner][1]
        del opened[partner:]
        pieces[start] = ""
        found.extend((start, len(pieces), kind) for kind in _KINDS[sign])
        pieces.append("")
        return
    if can_open and len(opened) < 50:
        opened.append((sign, len(pieces)))
    pieces.append(sign)


def _take_tag(
    tag: str, closes: bool, opened: list[tuple[str, int]], found: list[tuple[int, int, str]], index: int
) -> None:
    name = f"<{tag}>"
    if not closes:
        opened.append((name, index))
        return
    partner = next((place for place in range(len(opened) - 1, -1, -1) if opened[place][0] == name), None)
    if partner is not None:
        found.append((opened[partner][1], index, _TAG_KINDS[tag]))
        del opened[partner:]


def _read_front(rows: str, draft: Draft) -> None:
    """The simple part of YAML and TOML: `label: value`, lists in brackets or as items."""
    label, items = "", []
    for line in [*_FOLDED.sub(_unfold, rows).split("\n"), "end:"]:
        if item := _FRONT_ITEM.match(line):
            items.append(_unquote(item.group("value")))
            continue
        if items:
            draft.facts.take(label, ", ".join(items), values=items)
            items = []
        if match := _FRONT_ROW.match(line):
            label, value = match.group("label"), match.group("value").strip()
            if value.startswith("[") and value.endswith("]"):
                values = [_unquote(part) for part in value[1:-1].split(",") if part.strip()]
                draft.facts.take(label, ", ".join(values), values=values)
            elif value:
                draft.facts.take(label, _unquote(value))


def _unfold(match: re.Match[str]) -> str:
    """A folded value on one line."""
    return f"{match.group('label')}: " + " ".join(match.group("value").split())


def _unquote(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
