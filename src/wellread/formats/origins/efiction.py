"""eFiction archives and SIYE: skins differ from archive to archive, the label words do not."""

from __future__ import annotations

import re

from wellread.errors import InputError
from wellread.formats.draft import Draft
from wellread.formats.facts import clean, label_field
from wellread.formats.markup import Node
from wellread.formats.page import Page
from wellread.formats.render import Renderer

_NOTE_TITLE = re.compile(
    r"^(?:story notes|(?:author'?s? )?(?:chapter )?(?:end )?notes?|author'?s? (?:end )?notes?)\s*:?$", re.IGNORECASE
)
_TEXT_IDS = ("story", "storytext", "story-text", "chaptertext")
_FOOTER = re.compile(r"This site is ©|Skin by|eFiction \d|Disclaimer:\s*All publicly recognizable", re.IGNORECASE)
_CHAPTER_LINE = re.compile(r"^(?:chapter\s+)?\d+\s*[.:)-]\s+\S", re.IGNORECASE)


def _labels(page: Page) -> list[Node]:
    found = [node for node in page.by_class("label") if label_field(node.text())]
    if len(found) < 3:
        found = [
            node
            for node in [*page.all("b"), *page.all("strong")]
            if node.text().endswith(":") and label_field(node.text())
        ]
    return found


def is_story(page: Page) -> bool:
    """Whether a page is a story in an archive of this make."""
    if "viewstory.php" not in page.source and not page.mentions("efiction") and page.by_id("pagetitle") is None:
        return False
    return len(_labels(page)) >= 3 or bool(page.by_class("errortext"))


def read_story(page: Page) -> Draft:
    """The story on a page, printable or not.

    Raises:
        InputError: when the page holds an error, or no text.
    """
    error = page.one("errortext")
    if error is not None and len(page.body.text()) < 3000:
        raise InputError(f"the archive answered: {error.text()[:200]}")
    draft = Draft("efiction")
    _read_title(page, draft)
    rows = _labels(page)
    for node in rows[:200]:
        _read_row(node, page, draft)
    draft.add_title(draft.facts.title)
    draft.add_byline()
    if draft.facts.declared.summary:
        draft.builder.add(draft.facts.declared.summary, kind="summary")
    texts = _texts(page)
    if not any(node.text() for node in texts):
        raise InputError("the archive's page holds no story text")
    taken = _Order(page, texts)
    taken.write(draft)
    return draft


def _read_title(page: Page, draft: Draft) -> None:
    place = page.by_id("pagetitle")
    if place is not None:
        links = [link for link in place.find_all("a") if link.text()]
        title = [link for link in links if "viewuser" not in link.get("href")]
        authors = [link for link in links if "viewuser" in link.get("href")] or links[1:]
        words = place.text()
        draft.facts.title = title[0].text() if title else re.sub(r"\s+by\s+\S.*$", "", words)
        for link in authors:
            draft.facts.add_author(link.text())
        if not authors and " by " in words:
            draft.facts.add_author(words.rpartition(" by ")[2])
        return
    match = re.match(r"(?P<title>.+?) by (?P<author>[^|]+)", page.title)
    if match:
        draft.facts.title = clean(match.group("title"))
        draft.facts.add_author(match.group("author"))


def _read_row(label: Node, page: Page, draft: Draft) -> None:
    """A label and what follows it up to the next label or line break."""
    parent = _parent(page.root, label)
    if parent is None:
        return
    name = label_field(label.text())
    start = next(index for index, child in enumerate(parent.children) if child is label) + 1
    holder = Node("span")
    for child in parent.children[start:]:
        if isinstance(child, Node):
            if "label" in child.classes or (child.tag in ("b", "strong") and child.text().endswith(":")):
                break
            if child.tag in ("br", "hr") and name != "summary":
                break
        holder.children.append(child)
    words = holder.text().strip(" :[]")
    if name == "summary":
        draft.facts.fill(summary=words)
        return
    if words.lower() in ("", "none"):
        return
    links = [link.text() for link in holder.find_all("a") if link.text() and label_field(link.text()) is None]
    listed = name in ("characters", "fandoms", "tags", "warnings", "relationships", "categories", "series", "authors")
    if label.text().strip(": ").lower() == "completed":
        draft.facts.set(status="complete" if words.lower().startswith("yes") else "in progress")
    elif name == "rating":
        draft.facts.set(rating=re.split(r"\s+(?:starstar|star|half)|\s*[\[(]", words)[0])
    elif name == "categories":
        draft.facts.set(fandoms=tuple(links) or tuple(part.strip() for part in words.split(",")))
    else:
        draft.facts.take(label.text(), words, values=links if listed and links else None)


def _parent(root: Node, wanted: Node) -> Node | None:
    return next((node for node in root.walk() if any(child is wanted for child in node.children)), None)


def _texts(page: Page) -> list[Node]:
    found = [node for node in page.root.walk() if node.raw and node.id in _TEXT_IDS and node.text()]
    if found and not page.by_class("chapter"):
        return [node for node in found if node.id == found[0].id]  # skins repeat the id for each chapter
    found = [node for node in page.by_class("chapter") if node.text()]
    if found:
        return found
    spans = [node for node in page.all("span") if "font-size: 100%" in node.get("style") and len(node.text()) > 200]
    if spans:
        return spans[:1]
    blocks = [node for node in [*page.all("div"), *page.all("td"), *page.all("span")] if len(node.text()) > 400]
    return blocks[-1:]


class _Order:
    """Headings, notes and texts of a printable view in the order of the page."""

    def __init__(self, page: Page, texts: list[Node]) -> None:
        self.page = page
        self.texts = {id(node) for node in texts}
        self.n_texts = len(texts)

    def write(self, draft: Draft) -> None:
        note_is_open = False
        for node in self._pieces(self.page.body):
            words = node.text()
            if id(node) in self.texts:
                Renderer(draft.builder, self.page.styles, special=_drop_footer).render(node)
                note_is_open = False
            elif "noteinfo" in node.classes or (note_is_open and node.tag in ("div", "p", "blockquote")):
                with draft.builder.hinted("authors_note"):
                    Renderer(draft.builder, self.page.styles).render(node)
                note_is_open = False
            elif _NOTE_TITLE.match(words):
                note_is_open = True
            elif "chaptertitle" in node.classes or (
                node.tag in ("h2", "h3", "b") and _CHAPTER_LINE.match(words) and len(words) < 200
            ):
                heading = _without_author(words, draft.facts.authors)
                draft.builder.add(heading, kind="chapter_heading")

    def _pieces(self, node: Node) -> list[Node]:
        found: list[Node] = []
        for child in node.elements():
            if (
                id(child) in self.texts
                or {"noteinfo", "chaptertitle"} & set(child.classes)
                or _NOTE_TITLE.match(child.text()[:60])
            ):
                found.append(child)
            elif self._holds_piece(child):
                found.extend(self._pieces(child))
            elif child.tag in ("h2", "h3", "b", "div", "p", "blockquote"):
                found.append(child)
        return found

    def _holds_piece(self, node: Node) -> bool:
        return any(
            id(child) in self.texts or "noteinfo" in child.classes or "chaptertitle" in child.classes
            for child in node.walk()
        )


def _without_author(words: str, authors: list[str]) -> str:
    """ "1. A Title by Somebody" without the name that stands above already."""
    for name in authors:
        words = words.removesuffix(f" by {name}")
    return words


def _drop_footer(renderer: Renderer, node: Node) -> bool:
    return (
        node.tag in ("div", "p", "span", "font", "center")
        and len(node.text()) < 400
        and bool(_FOOTER.search(node.text()))
    )
