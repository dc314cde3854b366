"""The archive's MOBI downloads: one stream without classes and ids; labels and sizes are all there is."""

from __future__ import annotations

import re

from wellread.formats.draft import Draft
from wellread.formats.facts import Facts
from wellread.formats.markup import Node
from wellread.formats.origins.ao3 import NOTE_LABELS, NOTE_LINK, WORK_URL, read_tag_row, settle_status
from wellread.formats.page import Page
from wellread.formats.render import Renderer

_CONTAINERS = frozenset("html body div mbp:section guide font center".split())


def is_stream(page: Page) -> bool:
    """Whether a stream of MOBI text is a download of the archive's."""
    return "Posted originally on the" in page.source[:20_000] and "rchive of Our Own" in page.source[:20_000]


def read_stream(page: Page, book: Facts) -> Draft:
    """The work in the stream."""
    draft = Draft("ao3-mobi")
    blocks = _blocks(page.body)
    _Stream(draft, page, book).read(blocks)
    if not draft.facts.authors:
        draft.facts.authors = list(book.authors)
    draft.facts.title = draft.facts.title or book.title
    draft.facts.fill(summary=book.declared.summary, published=book.declared.published, language=book.declared.language)
    settle_status(draft.facts)
    return draft


def _blocks(node: Node) -> list[Node | str]:
    """The stream's blocks in order, wrappers opened."""
    found: list[Node | str] = []
    for child in node.children:
        if isinstance(child, Node) and child.tag in _CONTAINERS and _holds_blocks(child):
            found.extend(_blocks(child))
        elif isinstance(child, Node) and child.tag == "head":
            continue
        else:
            found.append(child)
    return found


def _holds_blocks(node: Node) -> bool:
    return any(child.tag in ("p", "blockquote", "div", "h1", "h2", "mbp:pagebreak") for child in node.elements())


class _Stream:
    def __init__(self, draft: Draft, page: Page, book: Facts) -> None:
        self.draft = draft
        self.page = page
        self.book = book
        self.label: str | None = None
        self.tag_label: str | None = None
        self.n_headings = 0
        self.has_byline = False
        self.after_break = True

    def read(self, blocks: list[Node | str]) -> None:
        for block in blocks:
            if isinstance(block, str):
                if block.strip():
                    self._text(block)
            elif block.tag in ("mbp:pagebreak", "mbp:nu"):
                self.after_break = True
            elif block.text() == "Table of Contents":
                return
            elif block.text() or block.tag in ("hr", "img"):
                self._block(block)
                self.after_break = False

    def _block(self, block: Node) -> None:
        words = block.text()
        if block.tag == "blockquote" and self.tag_label:
            read_tag_row(self.tag_label, words, [link.text() for link in block.find_all("a")], self.draft.facts)
            self.tag_label = None
        elif block.tag == "blockquote" and self.label:
            self._note(block)
        elif words.endswith(":") and block.find("b") is not None and len(words) < 40 and self.n_headings == 0:
            self.tag_label = words.rstrip(":").lower()
        elif words.lower() in NOTE_LABELS and block.tag == "p":
            self.label = NOTE_LABELS[words.lower()]
        elif NOTE_LINK.match(words[:60]):
            return
        elif "osted originally on" in words[:300]:
            self._message(block)
        elif words.startswith("Please ") and "comment" in words and "know" in words and len(words) < 300:
            return
        elif self._is_big(block):
            self._heading(words)
        elif words.startswith("by ") and not self.has_byline and self.n_headings == 1 and len(words) < 300:
            self._byline(block, words)
        else:
            self._text(block)

    def _is_big(self, block: Node) -> bool:
        if block.tag in ("h1", "h2"):
            return True
        fonts = [node for node in block.walk() if node.tag == "font" and node.get("size") in ("5", "6", "7", "+2")]
        return bool(fonts) and block.find("b") is not None and fonts[0].text() == block.text()

    def _message(self, block: Node) -> None:
        for link in block.find_all("a"):
            if match := WORK_URL.match(link.get("href")):
                self.draft.facts.fill(url=match.group())

    def _heading(self, words: str) -> None:
        self.n_headings += 1
        self.label = None
        if self.n_headings == 1:
            self.draft.add_title(words)
        elif words == self.draft.facts.title and self.n_headings == 2:
            return  # a work of one chapter says its title again
        elif words not in ("Preface", "Afterword"):
            self.draft.builder.add(words, kind="chapter_heading")

    def _byline(self, block: Node, words: str) -> None:
        self.has_byline = True
        links = [link.text() for link in block.find_all("a")]
        for name in links or re.split(r",\s+", words[3:]):
            self.draft.facts.add_author(name)
        self.draft.builder.add(words, kind="byline")

    def _note(self, block: Node) -> None:
        kind, self.label = self.label, None
        before = self.draft.builder.length
        with self.draft.builder.hinted(kind):
            Renderer(self.draft.builder, self.page.styles).render(block)
        if kind == "summary" and self.n_headings < 2 and self.draft.facts.declared.summary is None:
            self.draft.facts.set(summary=self.draft.builder.content()[before:].strip())

    def _text(self, block: Node | str) -> None:
        self.label = None
        Renderer(self.draft.builder, self.page.styles).render_all([block])
