"""OpenDocument text, zipped and flat: headings, paragraphs, slanted and bold words by automatic styles."""

from __future__ import annotations

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

_SILENT = frozenset(
    "text:tracked-changes office:annotation text:note text:table-of-content office:forms text:sequence-decls "
    "text:alphabetical-index svg:desc svg:title text:bookmark office:binary-data text:user-field-decls".split()
)


@dataclass(slots=True)
class _Style:
    marks: tuple[str, ...] = ()
    centred: bool = False
    page_break: bool = False
    #: names of it and of what it is based on
    names: tuple[str, ...] = ()


def is_odt(archive: Archive) -> bool:
    """Whether a zip is an OpenDocument text."""
    member = archive.find("mimetype")
    if member is not None and member.size < 200:
        kind = archive.read(member.name).decode("ascii", "replace")
        if kind.startswith("application/vnd.oasis.opendocument.text"):
            return True
        if kind.startswith("application/vnd.oasis.opendocument"):
            raise InputError("it is an OpenDocument file, but no text", path=archive.path)
    return archive.find("content.xml") is not None and archive.find("META-INF/manifest.xml") is not None


def read_odt(archive: Archive, file: File) -> Draft:
    """The work in a zipped OpenDocument text.

    Raises:
        InputError: when it is locked, or has no text.
    """
    manifest = archive.find("META-INF/manifest.xml")
    if manifest is not None and b"encryption-data" in archive.read(manifest.name):
        raise InputError("the document is locked with a password", path=file.path)
    trees = []
    for name in ("content.xml", "styles.xml", "meta.xml"):
        if name == "content.xml" or archive.find(name) is not None:
            data = archive.read(name)
            file.budget.check_document(len(data))
            trees.append(parse_xml(decode(data, markup=True).content, check=file.budget.check_time))
    draft = _read_trees(trees, file)
    if archive.is_damaged:
        draft.warn("damaged-archive", "the document's archive is damaged; what could be unpacked was read")
    return draft


def read_flat_odt(file: File) -> Draft:
    """The work in a flat OpenDocument text."""
    file.budget.check_document(len(file.data))
    return _read_trees([parse_xml(decode(file.data, markup=True).content, check=file.budget.check_time)], file)


def _read_trees(trees: list[Node], file: File) -> Draft:
    body = next((node for tree in trees for node in tree.walk() if node.tag == "office:text"), None)
    if body is None:
        raise InputError("the document holds no text", path=file.path)
    draft = Draft("odt")
    text = OfficeText(draft)
    _Body(_read_styles(trees), text).read(body)
    text.finish()
    _read_meta(trees, draft)
    read_typed_header(draft)
    return draft


def _read_styles(trees: list[Node]) -> dict[str, _Style]:
    nodes = {node.get("style:name"): node for tree in trees for node in tree.walk() if node.tag == "style:style"}
    return {name: _resolve(name, nodes) for name in nodes}


def _resolve(name: str, nodes: dict[str, Node]) -> _Style:
    style = _Style()
    names: list[str] = []
    while name in nodes and len(names) < 8 and name not in names:
        node = nodes[name]
        names += [name, node.get("style:display-name")]
        for child in node.elements():
            if child.tag == "style:text-properties":
                style.marks += _marks(child)
            elif child.tag == "style:paragraph-properties":
                style.centred = style.centred or child.get("fo:text-align") == "center"
                style.page_break = style.page_break or child.get("fo:break-before") == "page"
        name = node.get("style:parent-style-name")
    style.names = tuple(item.replace("_20_", " ").lower() for item in (*names, name) if item)
    style.marks = tuple(dict.fromkeys(style.marks))
    return style


def _marks(properties: Node) -> tuple[str, ...]:
    found = []
    if properties.get("fo:font-style") in ("italic", "oblique"):
        found.append("emphasis")
    if properties.get("fo:font-weight") in ("bold", "600", "700", "800", "900"):
        found.append("strong")
    if properties.get("style:text-line-through-style") not in ("", "none"):
        found.append("strike")
    if properties.get("style:text-position").startswith("super"):
        found.append("superscript")
    return tuple(found)


@dataclass(slots=True)
class _Words:
    pieces: list[str] = field(default_factory=list)
    marks: list[InnerMark] = field(default_factory=list)
    length: int = 0

    def add(self, words: str) -> None:
        self.pieces.append(words)
        self.length += len(words)


class _Body:
    def __init__(self, styles: dict[str, _Style], text: OfficeText) -> None:
        self.styles = styles
        self.text = text

    def read(self, node: Node) -> None:
        for child in node.elements():
            if child.tag in ("text:p", "text:h"):
                self._paragraph(child)
            elif child.tag == "table:table-row" and (row := labelled_row(_cells(child))):
                self.text.add(row)
            elif child.tag not in _SILENT:
                self.read(child)

    def _paragraph(self, node: Node) -> None:
        style = self.styles.get(node.get("text:style-name")) or _Style(
            names=(node.get("text:style-name").replace("_20_", " ").lower(),)
        )
        words = _Words()
        self._collect(node, words)
        marks = list(words.marks)
        if style.centred:
            marks.append((0, words.length, "centred"))
        marks += [(0, words.length, kind) for kind in style.marks if node.tag == "text:p"]
        level = node.get("text:outline-level")
        role = "title" if "title" in style.names else "byline" if "subtitle" in style.names else None
        self.text.add(
            "".join(words.pieces),
            marks,
            level=int(level[:2])
            if node.tag == "text:h" and level[:2].isdecimal()
            else 1
            if node.tag == "text:h"
            else None,
            role=role,
            page_break=style.page_break,
        )

    def _collect(self, node: Node, words: _Words) -> None:
        for child in node.children:
            if isinstance(child, str):
                words.add(" ".join(child.replace("\t", " ").split("\n")))
            elif child.tag == "text:s":
                count = child.get("text:c", "1")
                words.add(" " * min(int(count) if count.isdecimal() and len(count) < 4 else 1, 100))
            elif child.tag == "text:tab":
                words.add("\t")
            elif child.tag == "text:line-break":
                words.add("\n")
            elif child.tag in ("text:p", "text:h"):
                self._paragraph(child)  # a text box
            elif child.tag not in _SILENT:
                self._span(child, words)

    def _span(self, node: Node, words: _Words) -> None:
        start = words.length
        self._collect(node, words)
        style = self.styles.get(node.get("text:style-name")) if node.tag == "text:span" else None
        if style is None and node.get("text:style-name") in ("Emphasis", "Strong_20_Emphasis"):
            style = _Style(("emphasis" if node.get("text:style-name") == "Emphasis" else "strong",))
        if style is not None and words.length > start:
            words.marks.extend((start, words.length, kind) for kind in style.marks)


def _cells(row: Node) -> list[str]:
    return [cell.text() for cell in row.elements() if cell.tag == "table:table-cell"]


def _read_meta(trees: list[Node], draft: Draft) -> None:
    meta = next((node for tree in trees for node in tree.walk() if node.tag == "office:meta"), None)
    if meta is None:
        return
    found = {child.tag: clean(child.text()) for child in meta.elements() if child.text()}
    draft.facts.title = draft.facts.title or found.get("dc:title")
    creator = found.get("meta:initial-creator") or found.get("dc:creator")
    if creator and not draft.facts.authors:
        draft.facts.add_author(creator)
    draft.facts.fill(summary=found.get("dc:description"), language=found.get("dc:language"))
