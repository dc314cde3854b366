"""DOCX: the body's paragraphs in order, insertions taken, deletions and comments left."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from wellread.errors import InputError
from wellread.formats.archives import Archive
from wellread.formats.blocks import InnerMark
from wellread.formats.decode import decode
from wellread.formats.draft import Draft, File
from wellread.formats.facts import clean, labelled_row
from wellread.formats.markup import Node, parse_xml
from wellread.formats.office import OfficeText
from wellread.formats.typed import read_typed_header

_MAIN_TYPES = ("wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml", "macroEnabled.main+xml")
#: what is not the author's text: changes taken out, comments, notes' numbers, drawings' second copy
_SILENT = frozenset(
    "w:del w:moveFrom w:instrText w:delText w:pPr w:rPr w:sectPr mc:Fallback w:footnoteReference w:endnoteReference "
    "w:annotationRef w:commentReference w:pict m:oMath w:fldData".split()
)
_HEADING = re.compile(
    r"^(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|nagłówek|заголовок|otsikko)\s*(\d)$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:title|titel|titre|título|titolo|book title|story title)$", re.IGNORECASE)
_SUBTITLE = re.compile(r"^(?:subtitle|untertitel|sous-titre|subtítulo|author|byline)$", re.IGNORECASE)
_CHAPTER = re.compile(r"^(?:chapter ?(?:title|heading|name)?|kapitel)$", re.IGNORECASE)
_CONTENTS = re.compile(r"^(?:toc|table of contents|verzeichnis|tm)\s*\d*\s?(?:heading)?$", re.IGNORECASE)


@dataclass(slots=True)
class Style:
    """What a named style does."""

    name: str
    based_on: str = ""
    outline: int | None = None
    marks: tuple[str, ...] = ()
    centred: bool = False


@dataclass(slots=True)
class _Run:
    words: list[str] = field(default_factory=list)
    marks: list[InnerMark] = field(default_factory=list)
    length: int = 0

    def add(self, words: str, kinds: tuple[str, ...] = ()) -> None:
        if not words:
            return
        for kind in kinds:
            self.marks.append((self.length, self.length + len(words), kind))
        self.words.append(words)
        self.length += len(words)


def is_docx(archive: Archive) -> bool:
    """Whether a zip is a Word document."""
    return archive.find("[Content_Types].xml") is not None and (
        archive.find("word/document.xml") is not None or _main_part(archive) is not None
    )


def read_docx(archive: Archive, file: File) -> Draft:
    """The work in a Word document.

    Raises:
        InputError: when its main part is missing or holds no words.
    """
    name = _main_part(archive)
    if name is None:
        raise InputError("the Word document has no main part", path=file.path)
    data = archive.read(name)
    file.budget.check_document(len(data))
    tree = parse_xml(decode(data, markup=True).content, check=file.budget.check_time)
    styles = _read_styles(archive, name)
    draft = Draft("docx")
    body = tree.find("w:body")
    if body is None:
        raise InputError("the Word document has no body", path=file.path)
    text = OfficeText(draft)
    _Body(styles, text).read(body)
    text.finish()
    _read_core(archive, draft)
    read_typed_header(draft)
    if archive.is_damaged:
        draft.warn("damaged-archive", "the document's archive is damaged; what could be unpacked was read")
    return draft


def _main_part(archive: Archive) -> str | None:
    """The document's main part, which may have any name."""
    if archive.find("[Content_Types].xml") is not None:
        try:
            tree = parse_xml(decode(archive.read("[Content_Types].xml"), markup=True).content)
        except InputError:
            tree = Node("#root")
        for node in tree.walk():
            if node.tag.rpartition(":")[2] == "Override" and node.get("ContentType").endswith(_MAIN_TYPES):
                member = archive.find(node.get("PartName").lstrip("/"))
                if member is not None:
                    return member.name
    member = archive.find("word/document.xml")
    return member.name if member is not None else None


def _read_styles(archive: Archive, main: str) -> dict[str, Style]:
    member = archive.find(posixpath.join(posixpath.dirname(main), "styles.xml"))
    if member is None:
        return {}
    try:
        tree = parse_xml(decode(archive.read(member.name), markup=True).content)
    except InputError:
        return {}
    found = {}
    for node in tree.walk():
        if node.tag != "w:style":
            continue
        parts = {child.tag: child for child in node.elements()}
        name = parts["w:name"].get("w:val") if "w:name" in parts else node.get("w:styleId")
        style = Style(name, parts["w:basedOn"].get("w:val") if "w:basedOn" in parts else "")
        if "w:pPr" in parts:
            outline = parts["w:pPr"].find("w:outlineLvl")
            level = outline.get("w:val") if outline is not None else ""
            style.outline = int(level) if level.isdecimal() and len(level) < 3 else None
            style.centred = _is_centred(parts["w:pPr"])
        if "w:rPr" in parts:
            style.marks = _run_marks(parts["w:rPr"])
        found[node.get("w:styleId")] = style
    return found


def _is_on(node: Node) -> bool:
    return node.get("w:val", "1").lower() not in ("0", "false", "off", "none")


def _run_marks(properties: Node) -> tuple[str, ...]:
    kinds = []
    for node in properties.elements():
        if node.tag == "w:i" and _is_on(node):
            kinds.append("emphasis")
        elif node.tag == "w:b" and _is_on(node):
            kinds.append("strong")
        elif node.tag in ("w:strike", "w:dstrike") and _is_on(node):
            kinds.append("strike")
        elif node.tag == "w:vertAlign" and node.get("w:val") == "superscript":
            kinds.append("superscript")
    return tuple(kinds)


def _is_centred(properties: Node) -> bool:
    return any(node.tag == "w:jc" and node.get("w:val") == "center" for node in properties.elements())


class _Body:
    """The walk through a document's body."""

    def __init__(self, styles: dict[str, Style], text: OfficeText) -> None:
        self.styles = styles
        self.text = text
        #: depth of a field that fetches a table of contents
        self.in_contents = 0
        self.fields: list[str] = []

    def read(self, node: Node) -> None:
        for child in node.elements():
            if child.tag == "w:p":
                self._paragraph(child)
            elif child.tag == "w:sdt" and _is_contents(child):
                continue
            elif child.tag == "w:tr" and (row := labelled_row(_cells(child))):
                self.text.add(row)
            elif child.tag not in _SILENT:
                self.read(child)

    def _paragraph(self, node: Node) -> None:
        properties = next((child for child in node.elements() if child.tag == "w:pPr"), None)
        style = self._style(properties)
        run = _Run()
        page_break = properties is not None and any(
            child.tag == "w:pageBreakBefore" and _is_on(child) for child in properties.elements()
        )
        breaks = self._collect(node, run, style.marks if style else ())
        name = style.name if style else ""
        if _CONTENTS.match(name) or self.in_contents:
            return
        centred = (properties is not None and _is_centred(properties)) or bool(style and style.centred)
        words = "".join(run.words)
        if centred:
            run.marks.append((0, len(words), "centred"))
        self.text.add(
            words, run.marks, level=self._level(properties, style), role=_role(name), page_break=page_break or breaks
        )

    def _style(self, properties: Node | None) -> Style | None:
        if properties is None:
            return None
        name = next((child.get("w:val") for child in properties.elements() if child.tag == "w:pStyle"), "")
        return self.styles.get(name) or (Style(re.sub(r"(?<=[a-z])(?=\d)", " ", name)) if name else None)

    def _level(self, properties: Node | None, style: Style | None) -> int | None:
        """The level of a heading, from 1; None for text."""
        if properties is not None:
            outline = next((child.get("w:val") for child in properties.elements() if child.tag == "w:outlineLvl"), "")
            if outline.isdecimal() and int(outline[:2]) < 9:
                return int(outline[:2]) + 1
        for _ in range(5):
            if style is None:
                return None
            if match := _HEADING.match(style.name):
                return int(match.group(1))
            if style.outline is not None and style.outline < 9:
                return style.outline + 1
            if _CHAPTER.match(style.name):
                return 1
            style = self.styles.get(style.based_on)
        return None

    def _collect(self, node: Node, run: _Run, kinds: tuple[str, ...]) -> bool:
        """Words of runs below `node`; whether a page ends among them."""
        breaks = False
        for child in node.elements():
            tag = child.tag
            if tag in _SILENT:
                if tag == "w:instrText" and self.fields:
                    self.fields[-1] += child.text()
                    if self.fields[-1].strip().upper().startswith("TOC"):
                        self.in_contents = max(self.in_contents, len(self.fields))
            elif tag == "w:r":
                own = kinds + self._marks_of(child)
                breaks = self._collect(child, run, own) or breaks
            elif tag == "w:t":
                run.add("".join(item for item in child.children if isinstance(item, str)), kinds)
            elif tag == "w:tab":
                run.add("\t" if run.length else "")
            elif tag == "w:br" or tag == "w:cr":
                if child.get("w:type") == "page":
                    breaks = breaks or run.length == 0
                    run.add("\n" if run.length else "")
                else:
                    run.add("\n")
            elif tag == "w:noBreakHyphen":
                run.add("\u2011", kinds)
            elif tag == "w:sym":
                run.add(_symbol(child), kinds)
            elif tag == "w:fldChar":
                self._field(child)
            elif tag == "w:p":
                self._paragraph(child)  # a text box
            else:
                breaks = self._collect(child, run, kinds) or breaks
        return breaks

    def _marks_of(self, run: Node) -> tuple[str, ...]:
        properties = next((child for child in run.elements() if child.tag == "w:rPr"), None)
        if properties is None:
            return ()
        style = next((child.get("w:val") for child in properties.elements() if child.tag == "w:rStyle"), "")
        named = self.styles.get(style)
        kinds = _run_marks(properties)
        if named is not None:
            kinds += named.marks
        elif style in ("Emphasis", "Strong"):
            kinds += ("emphasis" if style == "Emphasis" else "strong",)
        return tuple(dict.fromkeys(kinds))

    def _field(self, node: Node) -> None:
        kind = node.get("w:fldCharType")
        if kind == "begin":
            self.fields.append("")
        elif kind == "end" and self.fields:
            self.fields.pop()
            if self.in_contents > len(self.fields):
                self.in_contents = 0


def _cells(row: Node) -> list[str]:
    return [clean(" ".join(_words(cell))) for cell in row.elements() if cell.tag == "w:tc"]


def _words(node: Node) -> Iterator[str]:
    """The words of each paragraph below `node`."""
    for child in node.elements():
        if child.tag == "w:t":
            yield "".join(item for item in child.children if isinstance(item, str))
        elif child.tag not in _SILENT:
            yield "".join(_words(child)) if child.tag == "w:p" else " ".join(_words(child))


def _is_contents(node: Node) -> bool:
    return any(child.tag == "w:docPartGallery" and "Table of Contents" in child.get("w:val") for child in node.walk())


def _symbol(node: Node) -> str:
    code = node.get("w:char")
    if not re.fullmatch(r"[0-9A-Fa-f]{1,6}", code):
        return ""
    number = int(code, 16)
    if 0xF000 <= number <= 0xF0FF:
        # A picture font: only its quotation marks, dashes and bullets stand for something in a story.
        return {0xF0B7: "•", 0xF02D: "—", 0xF0E0: "→", 0xF04A: "☺"}.get(number, "*")
    return chr(number) if 0x20 <= number < 0xD800 else ""


def _role(name: str) -> str | None:
    if _TITLE.match(name):
        return "title"
    return "byline" if _SUBTITLE.match(name) else None


def _read_core(archive: Archive, draft: Draft) -> None:
    """Title and author of the document's properties: often nothing, or the name of the computer's owner."""
    member = archive.find("docProps/core.xml")
    if member is None:
        return
    try:
        tree = parse_xml(decode(archive.read(member.name), markup=True).content)
    except InputError:
        return
    found = {node.tag.rpartition(":")[2]: clean(node.text()) for node in tree.walk()}
    if found.get("title") and not draft.facts.title:
        draft.facts.title = found["title"]
    if found.get("creator") and not draft.facts.authors:
        draft.facts.add_author(found["creator"])
    draft.facts.fill(summary=found.get("description") or None, language=found.get("language") or None)
