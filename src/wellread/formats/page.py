"""A page of HTML with what its readers ask of it again and again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from wellread.formats.markup import Node, parse_html
from wellread.formats.styles import Styles, read_styles


@dataclass(slots=True)
class Page:
    """A parsed page and an index of its ids, classes and names of elements."""

    source: str
    root: Node
    styles: Styles
    ids: dict[str, Node] = field(default_factory=dict)
    classes: dict[str, list[Node]] = field(default_factory=dict)
    tags: dict[str, list[Node]] = field(default_factory=dict)
    #: what the window shows, its first thousand letters; not an svg's title
    title: str = ""

    def mentions(self, word: str) -> bool:
        """Whether `word` (lower case) stands near the start or the end of the source."""
        return word in self.source[:60_000].lower() or word in self.source[-20_000:].lower()

    @property
    def body(self) -> Node:
        """The `body`, or the root of a fragment."""
        return self.first("body") or self.root

    def first(self, tag: str) -> Node | None:
        """The first element with this name."""
        found = self.tags.get(tag)
        return found[0] if found else None

    def all(self, tag: str) -> list[Node]:
        """All elements with this name, in document order."""
        return self.tags.get(tag, [])

    def by_id(self, name: str) -> Node | None:
        """The element with this id."""
        return self.ids.get(name)

    def by_class(self, name: str) -> list[Node]:
        """Elements of this class, in document order."""
        return self.classes.get(name, [])

    def one(self, name: str) -> Node | None:
        """The first element of this class."""
        found = self.classes.get(name)
        return found[0] if found else None

    def meta(self, *names: str) -> str:
        """Content of the first `meta` whose name or property is one of `names`, in the order of `names`."""
        found: dict[str, str] = {}
        for node in self.all("meta"):
            name = (node.get("name") or node.get("property") or node.get("itemprop")).lower()
            if name:
                found.setdefault(name, node.get("content"))
        return next((found[name.lower()] for name in names if found.get(name.lower())), "")

    def link(self, relation: str) -> str:
        """Address of the first `link rel=...`."""
        for node in self.all("link"):
            if relation in node.get("rel").lower().split():
                return node.get("href")
        return ""


def parse_page(source: str, *, sheets: Iterable[str] = (), check: Callable[[], None] | None = None) -> Page:
    """The page that `source` makes."""
    root = parse_html(source, check=check)
    page = Page(source, root, Styles())
    tags = page.tags
    for node in root.walk():
        tag = node.tag
        if tag in tags:
            tags[tag].append(node)
        else:
            tags[tag] = [node]
        if node.raw:
            _index(node, page)
    page.styles = read_styles(page.all("style"), sheets)
    title = page.first("title")
    page.title = title.text()[:1000] if title is not None else ""
    return page


def split_page(page: Page) -> list[Page]:
    """A stream cut at its page breaks (`mbp:pagebreak`), each piece a page; without any the page itself."""
    pieces: list[Node] = [Node("body")]
    for child in page.body.children:
        if isinstance(child, Node) and child.tag == "mbp:pagebreak":
            pieces.append(Node("body"))
        else:
            pieces[-1].children.append(child)
    if len(pieces) < 2:
        return [page]
    return [_page_of(piece, page) for piece in pieces if piece.text()]


def _page_of(body: Node, whole: Page) -> Page:
    root = Node("#root")
    root.children.append(body)
    page = Page("", root, whole.styles, title=whole.title)
    for node in root.walk():
        page.tags.setdefault(node.tag, []).append(node)
        if node.raw:
            _index(node, page)
    return page


def _index(node: Node, page: Page) -> None:
    raw = node.raw
    low = raw if "id" in raw or "class" in raw else raw.lower()
    if "id" in low:
        name = node.get("id")
        if name:
            page.ids.setdefault(name, node)
    if "class" in low:
        for name in node.get("class").split():
            page.classes.setdefault(name, []).append(node)
