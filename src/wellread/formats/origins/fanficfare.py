"""FanFicFare (and FanFictionDownLoader before it): title page, chapters, notes; as EPUB parts, HTML and text.

Labels, their order and the template belong to the user's settings, so rows are known by what their label says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellread.formats.blocks import TextBuilder
from wellread.formats.chapters import add_chapter, first_block
from wellread.formats.draft import Draft
from wellread.formats.facts import Facts, clean, label_field
from wellread.formats.markup import Node
from wellread.formats.page import Page
from wellread.formats.render import HEADINGS, Renderer

#: rows whose commas part items
_LISTED = frozenset(("fandoms", "relationships", "characters", "tags", "warnings", "categories", "collections"))
_SKIPPED_PAGES = ("fff_coverpage", "fff_tocpage", "fff_logpage")


def is_part(page: Page) -> bool:
    """Whether a page is a part of a book the program made."""
    return any(name.startswith(("fff_", "ffdl_")) for name in page.body.classes)


def is_single_page(page: Page) -> bool:
    """Whether a page is the program's one-page HTML."""
    anchors = any(re.fullmatch(r"section\d{4}", node.get("name")) for node in page.all("a"))
    return anchors and (any(node.get("name") == "TOCTOP" for node in page.all("a")) or bool(page.by_class("full")))


def read_parts(pages: Sequence[Page]) -> Draft:
    """A book, from its pages in reading order."""
    draft = Draft("fanficfare")
    seen_title = False
    for page in pages:
        classes = page.body.classes
        if any(name in _SKIPPED_PAGES for name in classes) or _is_contents(page):
            continue
        if "fff_titlepage" in classes or (not seen_title and _looks_like_title_page(page)):
            seen_title = True
            _read_title_page(page.body, draft)
        else:
            _read_chapter(page, draft)
    return draft


def _is_contents(page: Page) -> bool:
    first = first_block(page.body)
    return first is not None and first.text().lower() in ("table of contents", "contents", "update log")


def is_title_page(page: Page) -> bool:
    """Whether a page without the program's classes is its title page: "Title by Author" in links, rows with labels."""
    heading = page.body.find("h1", "h2", "h3")
    links = heading.find_all("a") if heading is not None else []
    return len(links) > 1 and _looks_like_title_page(page)


def _looks_like_title_page(page: Page) -> bool:
    labels = [node.text() for node in page.body.find_all("b") if node.text().endswith(":")]
    return sum(label_field(label) is not None for label in labels) >= 3 and not page.by_class("fff_chapter_title")


def _read_title_page(body: Node, draft: Draft) -> None:
    heading = body.find("h1", "h2", "h3")
    facts = draft.facts
    if heading is not None:
        links = heading.find_all("a")
        authors = [link for link in links if "authorlink" in link.classes] or links[1:]
        title = links[0].text() if links and links[0] not in authors else re.sub(r"\s+by\s+\S.*$", "", heading.text())
        for link in authors:
            facts.add_author(link.text())
        if not authors and " by " in heading.text():
            facts.add_author(heading.text().rpartition(" by ")[2])
        if links:
            facts.fill(url=links[0].get("href") if links[0].get("href").startswith("http") else None)
        draft.add_title(title)
        draft.add_byline()
    read_rows(body, draft)


def read_rows(body: Node, draft: Draft) -> None:
    """Rows "<b>Label:</b> value<br/>", and the table's; the summary goes into the text."""
    rows = _table_rows(body) or _line_rows(body)
    for label, nodes in rows:
        _take_row(label, nodes, draft)


def _table_rows(body: Node) -> list[tuple[str, list[Node | str]]]:
    found = []
    for row in body.find_all("tr"):
        cells = [cell for cell in row.elements() if cell.tag in ("td", "th")]
        if len(cells) > 1 and cells[0].text().endswith(":"):
            found.append((cells[0].text(), list(cells[1].children)))
    return found


def _line_rows(body: Node) -> list[tuple[str, list[Node | str]]]:
    rows: list[tuple[str, list[Node | str]]] = []

    def walk(node: Node) -> None:
        for child in node.children:
            if isinstance(child, Node) and child.tag in ("b", "strong") and child.text().endswith(":"):
                rows.append((child.text(), []))
            elif isinstance(child, Node) and child.tag in ("h1", "h2", "h3"):
                continue
            elif isinstance(child, Node) and child.tag in ("div", "p") and _has_row(child):
                walk(child)
            elif rows:
                rows[-1][1].append(child)

    walk(body)
    return rows


def _has_row(node: Node) -> bool:
    return any(child.tag in ("b", "strong") and child.text().endswith(":") for child in node.elements())


def _take_row(label: str, nodes: list[Node | str], draft: Draft) -> None:
    holder = Node("div")
    holder.children = nodes
    name = label_field(label)
    if name == "categories":
        name = "fandoms"  # the program's word for them
    if name == "summary":
        builder = TextBuilder()
        Renderer(builder).render(holder)
        if builder.length:
            draft.facts.fill(summary=builder.content())
            draft.builder.add(builder.content(), kind="summary")
        return
    words = holder.text()
    if not words:
        return
    links = [link.text() for link in holder.find_all("a") if link.text()]
    if name in _LISTED:
        values = links if len(links) > 1 else _split(words)
        draft.facts.take(label, words, values=values, keep_fandom_category=True)
    elif name == "url":
        link = holder.find("a")
        draft.facts.set(url=link.get("href") if link is not None else words)
    else:
        draft.facts.take(
            label, words, values=links if name == "series" and links and not re.search(r"\[\d", words) else None
        )


def _split(words: str) -> list[str]:
    return [part.strip() for part in re.split(r",\s+(?![^(]*\))", words) if part.strip()]


def _read_chapter(page: Page, draft: Draft) -> None:
    first = first_block(page.body)
    title = page.one("fff_chapter_title") or (first if first is not None and first.tag in HEADINGS else None)

    def special(renderer: Renderer, node: Node) -> bool:
        if node is title:
            renderer.flush()
            draft.builder.add(node.text(), kind="chapter_heading")
            return True
        if "fff_chapter_notes" in node.classes:
            renderer.flush()
            read_notes(node, draft, page)
            return True
        return False

    Renderer(draft.builder, page.styles, special=special).render(page.body)


def read_notes(node: Node, draft: Draft, page: Page) -> None:
    """Labelled notes of a chapter: the labels are the program's, the quoted blocks the author's."""
    kind = "authors_note"
    for child in node.walk():
        if child.tag in ("b", "strong") and child.text().endswith(":"):
            kind = "summary" if "summary" in child.text().lower() else "authors_note"
        elif child.tag == "blockquote":
            with draft.builder.hinted(kind):
                Renderer(draft.builder, page.styles).render(child)


def read_single_page(page: Page) -> Draft:
    """The one-page HTML: title, table of rows, contents, chapters from anchor to anchor."""
    draft = Draft("fanficfare")
    head, chapters = _split_page(page.body)
    top = Node("div")
    top.children = list(head)
    _read_title_page(top, draft)
    for heading, nodes in chapters:
        holder = Node("div")
        holder.children = nodes
        # the heading is printed again above the notes of a chapter; its own anchor is the one that counts
        _write_section(draft, holder, heading, page)
    return draft


def _write_section(draft: Draft, holder: Node, heading: str, page: Page) -> None:
    def special(renderer: Renderer, node: Node) -> bool:
        if "fff_chapter_notes" in node.classes:
            renderer.flush()
            read_notes(node, draft, page)
            return True
        return False

    add_chapter(draft, holder, page.styles, heading=heading, special=special)


def _split_page(body: Node) -> tuple[list[Node | str], list[tuple[str, list[Node | str]]]]:
    head: list[Node | str] = []
    chapters: list[tuple[str, list[Node | str]]] = []
    in_contents = False

    def walk(node: Node) -> None:
        nonlocal in_contents
        for child in node.children:
            anchor = _anchor(child)
            if anchor == "TOCTOP":
                in_contents = True
            elif anchor and isinstance(child, Node):
                in_contents = False
                chapters.append((clean(child.text()), []))
                continue
            elif (
                isinstance(child, Node) and child.tag in ("div", "body") and any(_anchor(item) for item in child.walk())
            ):
                walk(child)
                continue
            if chapters and not in_contents:
                words, nodes = chapters[-1]
                if not words and isinstance(child, Node) and child.tag in HEADINGS:
                    chapters[-1] = (clean(child.text()), nodes)
                else:
                    nodes.append(child)
            elif not in_contents:
                head.append(child)

    walk(body)
    return head, chapters


def _anchor(child: Node | str) -> str:
    if isinstance(child, str) or child.tag != "a":
        return ""
    name = child.get("name") or child.get("id")
    return name if name == "TOCTOP" or re.fullmatch(r"section\d{4}", name) else ""


def merge_book_facts(facts: Facts, book: Facts) -> None:
    """Fields of the package that the title page did not give."""
    if not facts.authors:
        facts.authors = list(book.authors)
    facts.title = facts.title or book.title
    facts.fill(
        url=book.declared.url,
        language=book.declared.language,
        summary=book.declared.summary,
        published=book.declared.published,
    )
