"""A book of any make: its table of contents names the chapters, its headings where there is none."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from wellread.formats.chapters import fold, is_same_heading
from wellread.formats.draft import Draft
from wellread.formats.facts import Facts, clean
from wellread.formats.markup import Node
from wellread.formats.origins.generic import read_part_text
from wellread.formats.page import Page
from wellread.formats.render import HEADINGS, Renderer
from wellread.formats.typed import read_typed_header

if TYPE_CHECKING:
    from wellread.formats.epub import Book, Entry, Part

_FRONT = re.compile(
    r"^(?:cover(?: page| image)?|title ?page|title|half ?title.*|(?:table of )?contents|toc|copyright.*|imprint|"
    r"(?:story )?information|book info(?:rmation)?|"
    r"colophon|uncopyright|"
    r"about the (?:author|publisher).*|start|unknown|landmarks|front ?matter|back ?matter|index|navigation|"
    r"list of illustrations|licen[cs]e|.*\.x?html?)$",
    re.IGNORECASE,
)
#: "mill_final(2)", "story.docx": what a converter puts where it knows no title
_FILE_NAME = re.compile(r"\S*(?:_\S*|\(\d+\)|\.(?:docx?|txt|html?|rtf|odt|pdf|epub))")
_BY = re.compile(r"(?:written )?by:?\s+(?P<name>\S.{0,80})$", re.IGNORECASE)
_SKIPPED_TYPES = frozenset("toc landmarks loi lot page-list cover".split())
_ARCHIVE_TYPES = frozenset("colophon imprint copyright-page uncopyright halftitlepage other-credits".split())


def read_plain_book(book: Book) -> Draft:
    """The work in a book of which only the package is known to be right."""
    draft = Draft("epub")
    _take_facts(draft.facts, book.facts)
    if any("epubpress" in author.lower() for author in draft.facts.authors):
        draft.facts.authors = [name for name in draft.facts.authors if "epubpress" not in name.lower()]
    if book.publisher.startswith("http"):
        draft.facts.fill(url=book.publisher)
    parts = [part for part in book.parts if not _is_skipped(part)]
    entries = [entry for entry in book.entries if entry.label and not _FRONT.match(entry.label)]
    entries = [entry for entry in entries if fold(entry.label) != fold(draft.facts.title or "")]
    names = {part.name.lower() for part in parts}
    chapters = [entry for entry in entries if entry.target.lower() in names]
    level = None if len(chapters) > 1 else _heading_level([part.page for part in parts])
    for number, part in enumerate(parts):
        mine = [entry for entry in chapters if entry.target.lower() == part.name.lower()] if len(chapters) > 1 else []
        _write_part(draft, part, mine, level, is_first=number == 0)
    _drop_repeated_title(draft)
    _take_printed_title(draft)
    read_typed_header(draft)
    return draft


def _take_facts(facts: Facts, found: Facts) -> None:
    facts.title, facts.authors, facts.declared = found.title, list(found.authors), found.declared


def _types(page: Page) -> set[str]:
    """`epub:type` words of the outermost elements of a page."""
    found: set[str] = set()
    node: Node | None = page.body
    for _ in range(4):
        if node is None:
            break
        found.update(node.get("epub:type").split())
        inner = [child for child in node.elements() if child.text()]
        node = inner[0] if len(inner) == 1 else None
    return found


def _is_skipped(part: Part) -> bool:
    """Contents pages and covers."""
    if "nav" in part.properties or _types(part.page) & _SKIPPED_TYPES:
        return True
    body = part.page.body
    links = [link for link in body.find_all("a") if link.get("href") and not link.get("href").startswith("http")]
    if len(links) < 3:
        return False
    words = body.text()
    heading = next((node.text() for node in body.walk() if node.tag in HEADINGS and node.text()), "")
    rest = len(words) - (len(heading) if _FRONT.match(heading) else 0)
    return sum(len(link.text()) for link in links) + len(links) > 0.7 * rest


def _heading_level(pages: list[Page]) -> str | None:
    """The level of headings at which chapters begin, where no table of contents tells."""
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update(node.tag for node in page.body.walk() if node.tag in ("h1", "h2", "h3", "h4") and node.text())
    repeated = [tag for tag in sorted(counts) if counts[tag] > 1]
    return repeated[0] if repeated else next(iter(sorted(counts)), None)


def _write_part(draft: Draft, part: Part, entries: list[Entry], level: str | None, *, is_first: bool) -> None:
    page = part.page
    types = _types(page)
    if types & _ARCHIVE_TYPES:
        with draft.builder.hinted("archive_note"):
            Renderer(draft.builder, page.styles).render(page.body)
        return
    if not part.is_linear or types & {"endnotes", "footnotes", "rearnotes"}:
        with draft.builder.hinted("other"):
            Renderer(draft.builder, page.styles).render(page.body)
        return
    marked = _find_headings(page, entries, level, draft.facts.title)
    ffn = page.by_id("storytext") or page.by_id("storycontent")
    body = ffn if ffn is not None else page.body
    inside = {id(node) for node in body.walk()}
    for node in page.body.walk() if body is not page.body else ():
        if id(node) in marked.nodes and id(node) not in inside:
            draft.builder.add(node.text(), kind="chapter_heading")
    for label in marked.missing:
        draft.builder.add(label, kind="chapter_heading")
    read_part_text(draft, body, page, headings=marked.nodes, titles=marked.titles, before=marked.before)


def _take_printed_title(draft: Draft) -> None:
    """The title on the first line of a book whose package names only the file that it was made of."""
    if not _FILE_NAME.fullmatch(draft.facts.title or ""):
        return
    lines = [line for line in draft.builder.head(400).split("\n") if line.strip()][:2]
    by = _BY.match(lines[1]) if len(lines) == 2 and len(lines[0]) <= 120 else None
    if by is None:
        return
    draft.facts.title = clean(lines[0])
    draft.facts.authors = draft.facts.authors or [clean(by.group("name"))]


class _Marked:
    """Which elements head chapters or are the title, and labels that no element says."""

    def __init__(self) -> None:
        self.nodes: set[int] = set()
        self.titles: set[int] = set()
        #: labels for the start of the page
        self.missing: list[str] = []
        #: labels to be written before an element
        self.before: dict[int, str] = {}


def _find_headings(page: Page, entries: list[Entry], level: str | None, title: str | None) -> _Marked:
    marked = _Marked()
    nodes = list(page.body.walk())
    for node in nodes:
        if node.tag in HEADINGS and node.text():
            if title and fold(node.text()) == fold(title):
                marked.titles.add(id(node))
            elif node.tag == level:
                marked.nodes.add(id(node))
    places = {id(node): place for place, node in enumerate(nodes)}
    blocks = [node for node in nodes if node.tag in HEADINGS or node.tag in ("p", "div", "td", "center")][:12]
    for entry in entries:
        start = page.by_id(entry.anchor) if entry.anchor else None
        if start is None:
            found = _first_heading([(node, node.text()) for node in blocks], entry)
        else:
            place = places.get(id(start), 0)
            found = _heading_after(nodes[place : place + 12], entry)
        if found is not None:
            marked.titles.discard(id(found))
            marked.nodes.add(id(found))
        elif start is None:
            marked.missing.append(entry.label)
        else:
            marked.before[id(start)] = entry.label
    return marked


def _heading_after(nodes: list[Node], entry: Entry) -> Node | None:
    """The element at or soon after an anchor that says what the entry says."""
    for node in nodes:
        words = node.text() if node.tag in HEADINGS or node.tag in ("p", "div", "a", "span", "center") else ""
        if words and (node.tag in HEADINGS or is_same_heading(words, entry.label)):
            return node
        if node.tag == "p" and len(words) > 200:
            return None
    return None


def _first_heading(texts: list[tuple[Node, str]], entry: Entry) -> Node | None:
    """The element among a page's first that says what the entry says, else its first heading."""
    same = [node for node, words in texts if words and is_same_heading(words, entry.label)]
    if same:
        return same[-1] if same[-1].tag in HEADINGS or not _holds_heading(same[-1]) else same[0]
    return next((node for node, words in texts if node.tag in HEADINGS and words), None)


def _holds_heading(node: Node) -> bool:
    return any(child.tag in HEADINGS for child in node.walk())


def _drop_repeated_title(draft: Draft) -> None:
    """Of several lines that repeat the title only the first is one: the others stay plain."""
    seen = False
    kept = []
    for hint in draft.builder.hints:
        if hint.kind == "title":
            if seen:
                continue
            seen = True
        kept.append(hint)
    draft.builder.hints = kept
