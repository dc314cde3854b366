r"""RTF: control words, groups and code pages → paragraphs, with slanted, bold and struck-out words.

Written from the specification (Microsoft, RTF 1.9.1) and from what programs make of it: a backslash before a line end
is a paragraph end, a missing `}` ends with the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from wellread.errors import InputError
from wellread.formats.blocks import InnerMark
from wellread.formats.draft import Draft, File
from wellread.formats.office import OfficeText
from wellread.formats.typed import read_typed_header

_TOKEN = re.compile(
    rb"""\\(?:(?P<word>[a-zA-Z]{1,32})(?P<number>-?[0-9]{1,10})?[ ]?
          | '(?P<hex>[0-9a-fA-F]{2})
          | (?P<sign>[^a-zA-Z]))
       | (?P<brace>[{}])
       | (?P<words>[^\\{}\r\n]+)""",
    re.VERBOSE,
)
_SKIPPED = frozenset(
    b"""
    fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote object
    nonshppict themedata datastore xe tc rxe bkmkstart bkmkend fldinst annotation atnid atnauthor listtable
    listoverridetable revtbl rsidtbl generator latentstyles xmlnstbl mmathPr filetbl pgptbl listtext pntext shppict
    """.split()
)
_WORDS = {
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"emspace": "\u2003", b"enspace": "\u2002", b"qmspace": "\u2005", b"tab": "\t", b"line": "\n",
    b"softline": "", b"zwj": "\u200d", b"zwnj": "\u200c",
}  # fmt: skip
_ENDS = frozenset((b"par", b"sect", b"page", b"cell", b"row", b"nestcell", b"nestrow"))
_CODE_PAGES = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 255: "cp437",
}  # fmt: skip
_TOGGLES = {b"i": "emphasis", b"b": "strong", b"strike": "strike", b"striked": "strike", b"super": "superscript"}


@dataclass(frozen=True, slots=True)
class _State:
    skipped: bool = False
    kinds: frozenset[str] = frozenset()
    hidden: bool = False
    #: fallback characters after each \u
    n_fallback: int = 1
    font: int = -1
    #: "title", "author" or "subject" inside \info, "style" inside the style sheet, "font" in the font table
    place: str = ""


#: `fcharset` of Japanese, Korean and Chinese fonts
_EASTERN = frozenset((128, 129, 130, 134, 136))
_EASTERN_SHARE = 0.2


@dataclass(slots=True)
class _Paragraph:
    pieces: list[str] = field(default_factory=list)
    marks: list[InnerMark] = field(default_factory=list)
    length: int = 0
    centred: bool = False
    level: int | None = None
    style: int = -1
    page_break: bool = False


def read_rtf(file: File) -> Draft:
    """The work in an RTF file.

    Raises:
        InputError: when there are no words in it.
    """
    file.budget.check_document(len(file.data))
    draft = Draft("rtf")
    reader = _Reader(file)
    reader.run()
    text = OfficeText(draft)
    for item in reader.paragraphs:
        style = reader.styles.get(item.style, "")
        heading = re.match(r"(?:heading|überschrift|titre|título|titolo)\s*(\d)", style)
        level = item.level if item.level is not None else int(heading.group(1)) if heading else None
        marks = [*item.marks, *([(0, item.length, "centred")] if item.centred else [])]
        role = "title" if style == "title" else "byline" if style == "subtitle" else None
        text.add("".join(item.pieces), marks, level=level, role=role, page_break=item.page_break)
    text.finish()
    if not draft.builder.length:
        raise InputError("the RTF file holds no words", path=file.path)
    info = {name: "".join(words).strip() for name, words in reader.info.items()}
    draft.facts.title = draft.facts.title or info.get("title") or None
    if info.get("author") and not draft.facts.authors:
        draft.facts.add_author(info["author"])
    read_typed_header(draft)
    return draft


class _Reader:
    """One pass over the bytes."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.state = _State()
        self.stack: list[_State] = []
        self.paragraph = _Paragraph()
        self.paragraphs: list[_Paragraph] = []
        self.info: dict[str, list[str]] = {}
        self.styles: dict[int, str] = {}
        self.fonts: dict[int, str] = {}
        self.code_page = "cp1252"
        #: bytes of the running code page that are not yet letters
        self.pending = bytearray()
        #: letters of two bytes each make up most of a text
        self.is_eastern = 4 * file.data.count(b"\\'") > _EASTERN_SHARE * len(file.data)
        self.n_skip = 0
        self.high_surrogate = 0
        self.starred = False
        self.style_number = -1
        self.font_number = -1

    def run(self) -> None:
        data, position, n_tokens = self.file.data, 0, 0
        while match := _TOKEN.search(data, position):
            position = match.end()
            n_tokens += 1
            if not n_tokens & 0xFFFF:
                self.file.budget.check_time()
            word = match.group("word")
            if word is not None:
                number = match.group("number")
                value = int(number) if number is not None else None
                if word == b"bin" and value is not None and value > 0:
                    position += value
                    continue
                self._control(word, value)
            elif match.group("hex") is not None:
                self._byte(int(match.group("hex"), 16))
            elif match.group("sign") is not None:
                self._sign(match.group("sign"))
            elif match.group("brace") is not None:
                self._brace(match.group("brace"))
            else:
                self._words(match.group("words"))
        self._flush()
        self._end_paragraph()

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self.starred = False
        self.n_skip = 0
        if brace == b"{":
            self.stack.append(self.state)
            if len(self.stack) > 20_000:
                raise InputError("the RTF file nests groups without end", path=self.file.path)
        elif self.stack:
            self.state = self.stack.pop()

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self.starred = True
        elif sign in (b"\n", b"\r"):
            self._flush()
            self._end_paragraph()
        elif sign == b"~":
            self._put("\u00a0")
        elif sign == b"_":
            self._put("\u2011")
        elif sign in (b"\\", b"{", b"}"):
            self._words(sign)

    def _control(self, word: bytes, value: int | None) -> None:
        if self.n_skip and word not in (b"u", b"uc"):
            self.n_skip = 0
        self._flush_unless(word)
        if word in _SKIPPED or self.starred:
            self.starred = False
            place = {b"fonttbl": "font", b"stylesheet": "style"}.get(word, "")
            if word not in (b"info", b"shppict"):
                self.state = replace(self.state, skipped=True, place=place)
            else:
                self.state = replace(self.state, skipped=True, place="info")
            return
        if self.state.skipped:
            self._control_in_table(word, value)
            return
        self._control_in_text(word, value)

    def _flush_unless(self, word: bytes) -> None:
        if word != b"u":
            self._flush()

    def _control_in_table(self, word: bytes, value: int | None) -> None:
        place = self.state.place
        if place == "info" and word in (b"title", b"author", b"subject"):
            self.state = replace(self.state, place=word.decode())
        elif place == "font" and word == b"f" and value is not None:
            self.font_number = value
        elif place == "font" and word == b"fcharset" and value in _EASTERN and not self.is_eastern:
            pass  # some programs name a Japanese charset for whatever they write
        elif place == "font" and word == b"fcharset" and value is not None:
            self.fonts[self.font_number] = _CODE_PAGES.get(value, "cp1252")
        elif place == "style" and word == b"s" and value is not None:
            self.style_number = value
        elif word == b"u" and value is not None and place in ("title", "author"):
            self._unicode(value)

    def _control_in_text(self, word: bytes, value: int | None) -> None:
        state = self.state
        if word in _TOGGLES:
            kind = _TOGGLES[word]
            kinds = state.kinds - {kind} if value == 0 else state.kinds | {kind}
            self.state = replace(state, kinds=kinds)
        elif word == b"plain":
            self.state = replace(state, kinds=frozenset(), hidden=False)
        elif word == b"nosupersub":
            self.state = replace(state, kinds=state.kinds - {"superscript"})
        elif word in (b"v", b"deleted"):
            self.state = replace(state, hidden=value != 0)
        elif word == b"u" and value is not None:
            self._unicode(value)
        elif word == b"uc":
            self.state = replace(state, n_fallback=min(max(value or 0, 0), 20))
        elif word == b"f" and value is not None:
            self.state = replace(state, font=value)
        elif word in _WORDS:
            self._put(_WORDS[word])
        elif word in _ENDS:
            self._end_paragraph(page=word in (b"page", b"sect"))
        elif word in (b"ansicpg", b"mac", b"pc", b"pca"):
            self.code_page = {b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}.get(word) or _page(value)
        else:
            self._paragraph_property(word, value)

    def _paragraph_property(self, word: bytes, value: int | None) -> None:
        paragraph = self.paragraph
        if word == b"pard":
            paragraph.centred, paragraph.level, paragraph.style = False, None, -1
        elif word == b"qc":
            paragraph.centred = True
        elif word in (b"ql", b"qj", b"qr"):
            paragraph.centred = False
        elif word == b"outlinelevel" and value is not None and 0 <= value < 9:
            paragraph.level = value + 1
        elif word == b"s" and value is not None:
            paragraph.style = value
        elif word == b"pagebb":
            paragraph.page_break = True

    def _unicode(self, value: int) -> None:
        self._flush()
        code = value & 0xFFFF
        self.n_skip = self.state.n_fallback
        if 0xD800 <= code < 0xDC00:
            self.high_surrogate = code
            return
        if 0xDC00 <= code < 0xE000:
            if self.high_surrogate:
                self._put(chr(0x10000 + ((self.high_surrogate - 0xD800) << 10) + (code - 0xDC00)))
            self.high_surrogate = 0
            return
        if code:
            self._put(chr(code))

    def _byte(self, value: int) -> None:
        if self.n_skip:
            self.n_skip -= 1
            return
        if not self.state.skipped or self.state.place in ("title", "author"):
            self.pending.append(value)

    def _words(self, words: bytes) -> None:
        if self.n_skip:
            cut = min(self.n_skip, len(words))
            self.n_skip -= cut
            words = words[cut:]
        if not words:
            return
        if self.state.place == "style" and self.state.skipped:
            self._flush()
            name = words.split(b";")[0].strip().lower().decode("latin-1")
            if name and self.style_number >= 0:
                self.styles.setdefault(self.style_number, name)
            self.style_number = -1
            return
        if not self.state.skipped or self.state.place in ("title", "author"):
            self.pending += words

    def _flush(self) -> None:
        if not self.pending:
            return
        encoding = self.fonts.get(self.state.font, self.code_page)
        words = bytes(self.pending).decode(encoding if encoding != "cp1252" else "cp1252", "replace")
        if encoding == "cp1252" and "\ufffd" in words:
            words = "".join(bytes((byte,)).decode("cp1252", "ignore") for byte in self.pending)
        self.pending.clear()
        self._put(words.replace("\0", ""))

    def _put(self, words: str) -> None:
        state = self.state
        if state.skipped:
            if state.place in ("title", "author"):
                self.info.setdefault(state.place, []).append(words)
            return
        if state.hidden or not words:
            return
        paragraph = self.paragraph
        start = paragraph.length
        paragraph.pieces.append(words)
        paragraph.length += len(words)
        for kind in state.kinds:
            paragraph.marks.append((start, paragraph.length, kind))

    def _end_paragraph(self, *, page: bool = False) -> None:
        done = self.paragraph
        self.paragraphs.append(done)
        self.paragraph = _Paragraph(centred=done.centred, level=done.level, style=done.style, page_break=page)


def _page(value: int | None) -> str:
    name = {65001: "utf-8", 10000: "mac_roman", 936: "gb18030", 950: "big5", 932: "cp932", 949: "cp949"}.get(value or 0)
    if name is not None:
        return name
    return (
        f"cp{value}"
        if value in (437, 850, 852, 866, 874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258)
        else "cp1252"
    )
