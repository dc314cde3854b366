"""FicHub: introduction and chapters, as an EPUB's parts and as one page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellread.formats.blocks import TextBuilder
from wellread.formats.chapters import add_chapter
from wellread.formats.draft import Draft
from wellread.formats.facts import clean, label_field
from wellread.formats.markup import Node
from wellread.formats.origins.ffn import parse_facts_line
from wellread.formats.page import Page
from wellread.formats.render import HEADINGS, Renderer

_ROW = re.compile(
    r"^(Status|Published|Updated|Words|Chapters|Original source|Language|Fandom|Characters|Genre)\s*:\s*(.*)$",
    re.DOTALL,
)

#: labels that FanFiction.net's own line of facts never has
_LABELLED_PIECES = re.compile(r" - (?:Fandoms?|Relationships?|Warnings?|Categor(?:y|ies)|Tags?):")


def is_introduction(page: Page) -> bool:
    """Whether a page is the introduction of a book of theirs."""
    return "FicHub.net" in page.source and "Exported with the assistance of" in page.source and not is_single_page(page)


def is_single_page(page: Page) -> bool:
    """Whether a page is their one-page HTML."""
    return page.by_id("chap_1") is not None and (
        page.by_id("contents-list") is not None or bool(page.by_class("chapter_nav"))
    )


def read_book(pages: Sequence[Page]) -> Draft:
    """A book: introduction first, then chapters."""
    draft = Draft("fichub")
    for page in pages:
        if is_introduction(page):
            _read_introduction(page.body, draft)
            continue
        heading = next((node for node in page.body.walk() if node.tag in HEADINGS and node.text()), None)
        add_chapter(draft, page.body, page.styles, heading=heading.text() if heading is not None else None)
    return draft


def _read_introduction(body: Node, draft: Draft) -> None:
    title = body.find("h1")
    draft.add_title(title.text() if title is not None else None)
    summary: list[Node | str] = []
    in_summary = True
    for node in _leaves(body):
        words = node.text()
        if node is title or not words:
            continue
        if words.startswith("By:") and not draft.facts.authors:
            for name in re.split(r",\s+", words[3:]):
                draft.facts.add_author(name)
            draft.add_byline()
        elif _take_row(words, node, draft):
            in_summary = False
        elif in_summary:
            summary.append(node)
    _write_summary(summary, draft)


def _leaves(body: Node) -> list[Node]:
    """Blocks that hold no blocks."""
    found: list[Node] = []

    def walk(node: Node) -> bool:
        holds_block = False
        for child in node.elements():
            n_before = len(found)
            inner = walk(child)
            is_block = child.tag in ("p", "h1", "h2", "div", "blockquote")
            if is_block and not inner and len(found) == n_before:
                found.append(child)
            holds_block = holds_block or inner or is_block
        return holds_block

    walk(body)
    return found


def _take_row(words: str, node: Node, draft: Draft) -> bool:
    if words.startswith("Exported with"):
        return True
    if words.startswith("Rated:") and not _LABELLED_PIECES.search(words):
        parse_facts_line(words, draft.facts)
        return True
    if _take_pieces(words, draft):
        return True
    match = _ROW.match(words)
    if match is None:
        return False
    if match.group(1) == "Original source":
        link = node.find("a")
        draft.facts.set(url=link.get("href") if link is not None else clean(match.group(2)))
    else:
        draft.facts.take(match.group(1), match.group(2))
    return True


def _take_pieces(words: str, draft: Draft) -> bool:
    """A line of labelled pieces: "Rating: Teen - Fandom: A, B - Characters: C"."""
    pieces = [piece.partition(":") for piece in re.split(r"\s+-\s+(?=[A-Z][\w ]{2,24}:)", clean(words))]
    known = [label_field(label) for label, sign, _ in pieces if sign]
    if len([name for name in known if name]) < 3 or len(known) < len(pieces):
        return False
    for label, _, value in pieces:
        if label_field(label) != "language":  # always "en" in what this program makes
            items = re.split(r",\s+(?![^(]*\))", value.strip())
            draft.facts.take(label, value.strip(), values=items if len(items) > 1 else None)
    return True


def _write_summary(nodes: list[Node | str], draft: Draft) -> None:
    holder = Node("div")
    holder.children = nodes
    builder = TextBuilder()
    Renderer(builder).render(holder)
    draft.add_summary(builder.content())


def read_single_page(page: Page) -> Draft:
    """The one-page HTML: head, contents, `div#chap_N`."""
    draft = Draft("fichub")
    title = page.one("title") or page.first("h1")
    author = page.one("author")
    draft.add_title(title.text() if title is not None else None)
    if author is not None:
        draft.facts.add_author(author.text())
    draft.add_byline()
    inside = _inside(page)
    head = [node for node in _leaves(page.body) if id(node) not in inside]
    summary: list[Node | str] = []
    for node in head:
        words = node.text()
        if not words or node.tag in ("h1", "h2") or (title is not None and words == title.text()):
            continue
        if not _take_row(words, node, draft) and not words.startswith("by ") and label_field(words) is None:
            summary.append(node)
    _write_summary(summary, draft)
    for node in page.root.walk():
        if re.fullmatch(r"chap_\d+", node.id):
            heading = next((child for child in node.walk() if child.tag in HEADINGS and child.text()), None)
            add_chapter(draft, node, page.styles, heading=heading.text() if heading else None, special=_skip_links)
    return draft


def _inside(page: Page) -> set[int]:
    """Identities of the elements that belong to the contents or a chapter."""
    holders = [node for node in page.root.walk() if re.fullmatch(r"chap_\d+|contents-list", node.id)]
    return {id(node) for holder in holders for node in holder.walk()}


def _skip_links(renderer: Renderer, node: Node) -> bool:
    return "chapter_nav" in node.classes
