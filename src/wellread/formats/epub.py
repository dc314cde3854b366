"""EPUB 2 and 3: container → package → spine → pages, then the reader of whoever made it.

A missing part is a warning; a missing container or package is made up for by looking at the names.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from wellread.errors import InputError
from wellread.formats.archives import Archive, natural_key
from wellread.formats.decode import decode
from wellread.formats.draft import Draft, File
from wellread.formats.facts import Facts, clean, parse_date, parse_series
from wellread.formats.markup import Node, parse_html, parse_xml
from wellread.formats.origins import ao3, fanficfare, fichub, sites
from wellread.formats.origins.book import read_plain_book
from wellread.formats.page import Page, parse_page
from wellread.formats.text import read_text
from wellread.formats.typed import merge_facts

_FONT_ALGORITHMS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_PAGE_TYPES = ("application/xhtml+xml", "text/html", "application/html", "text/x-oeb1-document", "application/xml")
_PAGE_SUFFIXES = (".xhtml", ".html", ".htm", ".xml")


@dataclass(slots=True)
class Entry:
    """A line of the table of contents."""

    label: str
    #: name of a member
    target: str
    anchor: str
    level: int


@dataclass(slots=True)
class Part:
    """A page of the book, in reading order."""

    name: str
    page: Page
    #: words of the manifest's `properties`
    properties: tuple[str, ...] = ()
    is_linear: bool = True


@dataclass(slots=True)
class Book:
    """A package: what it declares and its pages."""

    facts: Facts
    parts: list[Part] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    identifiers: tuple[str, ...] = ()
    publisher: str = ""
    contributors: tuple[str, ...] = ()
    problems: list[tuple[str, str]] = field(default_factory=list)


def is_epub(archive: Archive) -> bool:
    """Whether a zip is an EPUB, by its `mimetype` or what it holds."""
    names = archive.names()
    if "mimetype" in names:
        try:
            return archive.read("mimetype").strip()[:40] == b"application/epub+zip"
        except InputError:
            return archive.find("META-INF/container.xml") is not None
    return archive.find("META-INF/container.xml") is not None or any(name.lower().endswith(".opf") for name in names)


def read_epub(archive: Archive, file: File) -> list[Draft]:
    """The works of a book: one, but for anthologies.

    Raises:
        InputError: when it is protected, or holds nothing to read.
    """
    check_protection(archive, file.path)
    packages = find_packages(archive)
    text = _lone_text(archive)
    if packages and text is not None:
        return [_read_text_book(archive, packages[0], text, file)]
    inner = [name for name in packages[1:] if re.match(r"(?:.*/)?\d+/", name)]
    books = inner if len(inner) > 1 else packages[:1]
    drafts = [_read_package(archive, name, file) for name in books] if books else [_read_loose(archive, file)]
    if archive.is_damaged:
        for draft in drafts:
            draft.warn("damaged-archive", "the book's archive is damaged; what could be unpacked was read")
    return drafts


def _lone_text(archive: Archive) -> str | None:
    """The one text of a book without pages: calibre's TXTZ."""
    names = archive.names()
    texts = [name for name in names if name.lower().endswith((".txt", ".md", ".markdown"))]
    return texts[0] if len(texts) == 1 and not any(name.lower().endswith(_PAGE_SUFFIXES) for name in names) else None


def _read_text_book(archive: Archive, package: str, text: str, file: File) -> Draft:
    """A typed text with a package beside it, which knows title and author better."""
    drafts, _ = read_text(File(archive.read(text), file.path, file.sha256, file.budget))
    draft = drafts[0]
    found = read_metadata(parse_xml(decode(archive.read(package), markup=True).content))
    draft.facts.title = found.title or draft.facts.title
    draft.facts.authors = found.authors or draft.facts.authors
    merge_facts(draft.facts, found)
    draft.origin = "epub"
    return draft


def check_protection(archive: Archive, path: str | None) -> None:
    """Refuse books with rights management; scrambled fonts alone do no harm.

    Raises:
        InputError: for a protected book.
    """
    if archive.find("META-INF/rights.xml") is not None or archive.find("META-INF/sinf.xml") is not None:
        raise InputError("the book is protected by rights management (DRM); it cannot be read", path=path)
    if archive.find("META-INF/encryption.xml") is None:
        return
    source = decode(archive.read("META-INF/encryption.xml"), markup=True).content
    algorithms = re.findall(r"EncryptionMethod[^>]*Algorithm\s*=\s*[\"']([^\"']+)", source)
    if any(algorithm not in _FONT_ALGORITHMS for algorithm in algorithms):
        raise InputError("the book is encrypted; it cannot be read", path=path)


def find_packages(archive: Archive) -> list[str]:
    """Names of the package files: the one the container names first, then all others in natural order."""
    names = [name for name in archive.names() if name.lower().endswith(".opf")]
    named: list[str] = []
    if archive.find("META-INF/container.xml") is not None:
        try:
            tree = parse_xml(decode(archive.read("META-INF/container.xml"), markup=True).content)
        except InputError:
            tree = Node("#root")
        for node in tree.walk():
            if _local(node.tag) == "rootfile" and node.get("full-path"):
                member = archive.find(unquote(node.get("full-path")).lstrip("/")) or archive.find(node.get("full-path"))
                if member is not None:
                    named.append(member.name)
    rest = sorted((name for name in names if name not in named), key=lambda name: (name.count("/"), natural_key(name)))
    return [*named[:1], *rest]


def _local(tag: str) -> str:
    return tag.rpartition(":")[2].lower()


def _read_package(archive: Archive, name: str, file: File) -> Draft:
    book = open_book(archive, name, file)
    draft = read_book(book, file.path)
    for code, message in book.problems:
        draft.warn(code, message)
    return draft


def _read_loose(archive: Archive, file: File) -> Draft:
    """A book without a package: its pages in natural order."""
    book = Book(Facts())
    book.problems.append(
        ("missing-package", "the book has no package file; its pages were read in the order of their names")
    )
    names = [
        name for name in archive.names() if name.lower().endswith(_PAGE_SUFFIXES) and not name.startswith("META-INF/")
    ]
    for name in sorted(names, key=natural_key):
        _add_part(archive, name, book, file, (), True, [])
    draft = read_book(book, file.path)
    for code, message in book.problems:
        draft.warn(code, message)
    return draft


def open_book(archive: Archive, name: str, file: File) -> Book:
    """The package at `name` with all its pages parsed."""
    tree = parse_xml(decode(archive.read(name), markup=True).content, check=file.budget.check_time)
    folder = posixpath.dirname(name)
    book = Book(read_metadata(tree))
    _read_identity(tree, book)
    manifest = {node.get("id"): node for node in tree.walk() if _local(node.tag) == "item" and node.get("href")}
    sheets = _read_sheets(archive, manifest.values(), folder)
    seen: set[str] = set()
    spine = [node for node in tree.walk() if _local(node.tag) == "itemref"]
    for reference in spine:
        item = manifest.get(reference.get("idref"))
        if item is None:
            book.problems.append(
                ("missing-part", f"the spine names “{reference.get('idref')[:60]}”, which is not listed")
            )
            continue
        target = resolve(folder, item.get("href"))
        if target.lower() in seen:
            continue
        seen.add(target.lower())
        kind = item.get("media-type").lower()
        if kind and kind not in _PAGE_TYPES and not target.lower().endswith(_PAGE_SUFFIXES):
            continue
        _add_part(
            archive, target, book, file, tuple(item.get("properties").split()), reference.get("linear") != "no", sheets
        )
    if not book.parts:
        book.problems.append(("empty-spine", "the book's spine leads to no page; all its pages were read"))
        pages = [
            resolve(folder, node.get("href")) for node in manifest.values() if node.get("media-type") in _PAGE_TYPES
        ]
        pages = pages or [item for item in archive.names() if item.lower().endswith(_PAGE_SUFFIXES[:3])]
        for target in sorted(dict.fromkeys(pages), key=natural_key):
            _add_part(archive, target, book, file, (), True, sheets)
    book.entries = _read_contents(archive, manifest, folder, tree)
    return book


def resolve(folder: str, href: str) -> str:
    """The member that a reference means, relative to `folder`; anchors are dropped."""
    path = unquote(href.partition("#")[0].replace("\\", "/")).strip()
    return posixpath.normpath(posixpath.join(folder, path)).lstrip("/") if path else ""


def _read_sheets(archive: Archive, items: Iterable[Node], folder: str) -> list[str]:
    sheets: list[str] = []
    for node in items:
        if node.get("media-type").lower() in ("text/css", "text/x-oeb1-css") and len(sheets) < 20:
            member = archive.find(resolve(folder, node.get("href")))
            if member is not None and member.size < 500_000:
                try:
                    sheets.append(decode(archive.read(member.name)).content)
                except InputError:
                    continue
    return sheets


def _add_part(
    archive: Archive,
    name: str,
    book: Book,
    file: File,
    properties: tuple[str, ...],
    is_linear: bool,
    sheets: Sequence[str],
) -> None:
    if archive.find(name) is None:
        book.problems.append(("missing-part", f"the part “{name[:80]}” is missing from the book"))
        return
    try:
        data = archive.read(name)
    except InputError as error:
        book.problems.append(("damaged-part", f"the part “{name[:80]}” could not be read: {error.message}"))
        return
    file.budget.check_document(len(data))
    source = decode(data, markup=True).content
    book.parts.append(
        Part(name, parse_page(source, sheets=sheets, check=file.budget.check_time), properties, is_linear)
    )


def read_metadata(tree: Node) -> Facts:
    """Title, authors, description, language, dates, subjects and series of a package."""
    facts = Facts()
    roles = {node.get("refines").lstrip("#"): node.text() for node in tree.walk() if node.get("property") == "role"}
    subjects: list[str] = []
    for node in tree.walk():
        tag = _local(node.tag)
        if tag == "title" and facts.title is None and node.text():
            facts.title = node.text()
        elif tag == "creator":
            role = roles.get(node.get("id")) or node.get("opf:role") or node.get("role")
            if role in ("", "aut", "author", "dub", None):
                for name in node.text().split(" & ") if " & " in node.text() else [node.text()]:
                    facts.add_author(name)
        elif tag == "description" and node.text():
            facts.fill(summary=plain_words(node.text_exact()))
        elif tag == "language":
            facts.fill(language=node.text())
        elif tag == "subject":
            subjects += [part for part in re.split(r"\s*,\s+|;\s*", node.text().replace("&amp;", "&")) if part]
        elif tag == "date" and not node.text().startswith("0101"):
            event = node.get("opf:event") or node.get("event")
            if event == "modification":
                facts.fill(updated=parse_date(node.text()))
            elif event in ("", "publication", "original-publication"):
                facts.fill(published=parse_date(node.text()))
        elif (tag == "source" and node.text().startswith("http")) or (
            tag == "identifier" and node.text().startswith("http")
        ):
            facts.fill(url=node.text())
    facts.set(tags=tuple(dict.fromkeys(subjects)))
    _read_series(tree, facts)
    return facts


def _read_series(tree: Node, facts: Facts) -> None:
    metas = {
        node.get("name"): node.get("content") for node in tree.walk() if _local(node.tag) == "meta" and node.get("name")
    }
    name = metas.get("calibre:series")
    if name:
        parsed, index = parse_series(name)
        number = metas.get("calibre:series_index", "")
        position = float(number) if re.fullmatch(r"\d{1,6}(?:\.\d{1,6})?", number) else index
        facts.set(series=((parsed, position),))


def _read_identity(tree: Node, book: Book) -> None:
    found = [node for node in tree.walk() if node.tag != "#root"]
    book.identifiers = tuple(node.text() for node in found if _local(node.tag) == "identifier")
    book.publisher = next((node.text() for node in found if _local(node.tag) == "publisher"), "")
    book.contributors = tuple(node.text() for node in found if _local(node.tag) in ("contributor", "generator"))


def plain_words(description: str) -> str:
    """A description as plain words: many packages hold escaped HTML."""
    from wellread.formats.blocks import TextBuilder
    from wellread.formats.render import Renderer

    for _ in range(2):
        if not re.search(r"<\w+[^>]*>|&lt;\w+", description):
            break
        builder = TextBuilder()
        Renderer(builder).render(parse_html(description.replace("&lt;", "<").replace("&gt;", ">")))
        description = builder.content()
    return description.strip() if "\n\n" in description else clean(description)


def _read_contents(archive: Archive, manifest: dict[str, Node], folder: str, tree: Node) -> list[Entry]:
    """The table of contents: the NCX, or the navigation page."""
    ncx = [
        node
        for node in manifest.values()
        if "dtbncx" in node.get("media-type") or node.get("href").lower().endswith(".ncx")
    ]
    nav = [node for node in manifest.values() if "nav" in node.get("properties").split()]
    for nodes, read in ((ncx, _read_ncx), (nav, _read_nav)):
        for node in nodes[:1]:
            target = resolve(folder, node.get("href"))
            if archive.find(target) is None:
                continue
            try:
                source = decode(archive.read(target), markup=True).content
            except InputError:
                continue
            entries = read(source, posixpath.dirname(target))
            if len(entries) > 1:
                return entries
    return []


def _read_ncx(source: str, folder: str) -> list[Entry]:
    entries: list[Entry] = []

    def walk(node: Node, level: int) -> None:
        for child in node.elements():
            tag = _local(child.tag)
            if tag == "navpoint":
                label = next((item.text() for item in child.elements() if _local(item.tag) == "navlabel"), "")
                content = next((item for item in child.elements() if _local(item.tag) == "content"), None)
                if content is not None:
                    href = content.get("src")
                    entries.append(Entry(clean(label), resolve(folder, href), href.partition("#")[2], level))
                walk(child, level + 1)
            elif tag in ("ncx", "navmap", "#root"):
                walk(child, level)

    walk(parse_xml(source), 0)
    return entries


def _read_nav(source: str, folder: str) -> list[Entry]:
    root = parse_html(source)
    navs = root.find_all("nav")
    nav = next((node for node in navs if "toc" in node.get("epub:type")), navs[0] if navs else root)
    entries: list[Entry] = []

    def walk(node: Node, level: int) -> None:
        for child in node.elements():
            if child.tag == "a" and child.get("href"):
                href = child.get("href")
                entries.append(Entry(child.text(), resolve(folder, href), href.partition("#")[2], level))
            else:
                walk(child, level + (child.tag == "ol"))

    walk(nav, -1)
    return entries


def read_book(book: Book, path: str | None) -> Draft:
    """The work in a book, by whoever made it."""
    pages = [part.page for part in book.parts if "nav" not in part.properties]
    if not pages:
        raise InputError("the book holds no page", path=path)
    maker = _find_maker(book, pages)
    if maker == "ao3":
        draft = ao3.read_download(pages)
    elif maker == "fanficfare":
        draft = fanficfare.read_parts(pages)
    elif maker == "fichub":
        draft = fichub.read_book(pages)
    elif maker == "fimfiction":
        draft = sites.read_fimfiction_book(pages)
    else:
        draft = read_plain_book(book)
    if maker != "book":
        fanficfare.merge_book_facts(draft.facts, book.facts)
        draft.facts.fill(series=book.facts.declared.series)
    draft.origin = {"ao3": "ao3-epub", "book": draft.origin}.get(maker, f"{maker}-epub")
    return draft


def _find_maker(book: Book, pages: Sequence[Page]) -> str:
    """The program that made a book; makers before sites."""
    if any(item.startswith(("fanficfare-uid", "fanficdownloader-uid")) for item in book.identifiers):
        return "fanficfare"
    if any("fanficfare" in name.lower() or "fanficdownloader" in name.lower() for name in book.contributors):
        return "fanficfare"
    if any(fanficfare.is_part(page) for page in pages[:3]):
        return "fanficfare"
    if any(fichub.is_introduction(page) for page in pages[:3]):
        return "fichub"
    if any(ao3.is_download(page) for page in pages[:4]):
        return "ao3"
    if sites.is_fimfiction_book(pages):
        return "fimfiction"
    return "book"
