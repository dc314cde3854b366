"""Any page: its main text, found by where the paragraphs are, and what its head says about it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from wellread.formats.chapters import fold
from wellread.formats.draft import Draft
from wellread.formats.facts import clean, label_field, labelled_row
from wellread.formats.markup import Node
from wellread.formats.page import Page
from wellread.formats.render import HEADINGS, Renderer, Special
from wellread.formats.typed import read_typed_header

_FURNITURE = re.compile(
    r"(?:^|[-_ ])(?:nav(?:bar|igation)?|menu|sidebar|side|footer|foot|comments?|commentlist|share|sharing|sharedaddy"
    r"|sharethis|social|breadcrumbs?|cookies?|adverts?|ads?"
    r"|advertisement|related|login|signin|search|toolbar|pagination|pager|banner|popup|modal|widget|skip|masthead|disqus|feedback|kudos"
    r"|currents|tags|restrictions|toc|subscribe|newsletter|respond|reply|metanav)(?:$|[-_ \d])",
    re.IGNORECASE,
)
_FURNITURE_TAGS = frozenset(
    [
        "nav",
        "aside",
        "footer",
        "form",
        "script",
        "style",
        "noscript",
        "iframe",
        "button",
        "select",
        "template",
        "dialog",
    ]
)
_CONTAINERS = frozenset(
    [
        "div",
        "article",
        "section",
        "main",
        "td",
        "table",
        "tbody",
        "tr",
        "center",
        "font",
        "span",
        "body",
        "html",
        "form",
        "#root",
        "blockquote",
        "dd",
        "dl",
    ]
)
_REBLOGGED = re.compile(r"\b(?:reblogged|liked|likes) this\b")
#: "Title ( Chapter 3 )", as some archives head a page
_CHAPTER_TAIL = re.compile(r"\s*\(\s*(?:chapter|part|ch\.?)\s+\d+\s*\)\s*$", re.IGNORECASE)
_SITE_TAIL = re.compile(r"\s+(?:[-|–—»:·•]|::)\s+[^-|–—»]{1,60}$")
_BYLINE = re.compile(r"^(?:a (?:story|fic|fanfic) )?(?:written )?by:?\s+(?P<name>\S.{0,80})$", re.IGNORECASE)
_WRITTEN_BY = re.compile(r"^(?P<title>.{1,120}?),? by (?P<author>[^,|]{2,40})$", re.IGNORECASE)
_TITLE_STYLES = frozenset(("title", "msotitle", "booktitle", "book-title"))
#: `cmnt1` is a remark, `cmnt_ref1` where it was made
_REMARK = re.compile(r"cmnt(?:_ref)?\d+$")
_BY_END = re.compile(r"(?:^|\s)(?:by|author|written by|von|par|por):?\s*$", re.IGNORECASE)
_BY_START = re.compile(r"^(?:(?:posted|written|a story) )?by:?\s+", re.IGNORECASE)
_FACT_SPLIT = re.compile(r"\s+[-–|•·]\s+")
_FACT = re.compile(r"(?P<label>[A-Z][\w ]{2,24}):\s+(?P<value>\S.*)$", re.DOTALL)
#: a line of facts is made of links and words; an element with more below it is a part of the page
_MOST_CHILDREN = 40
_SUMMARIES = ("summary", "story-summary", "description", "synopsis")
_AUTHOR_STYLES = ("author", "byline", "p-author", "reader-credits", "post-author", "entry-author", "story-author")
_PERSON = re.compile(r"(?:author|user|member|profile|people|penname|writer|/u/|/~|uid=)", re.IGNORECASE)
_CHAPTER = re.compile(r"^(?:chapter|part|prologue|epilogue|kapitel|chapitre|\d+\b|[ivxl]+\b\.?$)", re.IGNORECASE)
#: share of a page's letters below which its furniture must hold the story
_LEAST = 0.15
_WORDLESS = frozenset("script style noscript template select nav button iframe".split())
#: a child that holds at least this share of its parent's words is looked into
_SHARE = 0.75


def read_generic(page: Page, *, origin: str = "generic") -> Draft:
    """The main text of a page of unknown make."""
    draft = Draft(origin)
    main, kept = find_main(page)
    renderer = Renderer(draft.builder, page.styles)
    renderer.picture_counts.update(node.get("src") for node in page.all("img"))
    headings = _Headings(page, main)
    renderer.special = headings.special(draft, kept)
    headings.write_title(draft)
    renderer.render(main)
    _read_facts(page, main, draft)
    _read_head(page, draft)
    read_typed_header(draft)
    return draft


def find_main(page: Page) -> tuple[Node, frozenset[int]]:
    """The smallest element that holds most of the page's words, furniture left out of the count.

    Second: identities of elements that look like furniture by their names and hold the page ("page has-sidebar").
    """
    weights: dict[int, int] = {}
    kept: frozenset[int] = frozenset()
    clean_total = _weigh(page.body, weights, kept)
    raw: dict[int, int] = {}
    raw_total = _weigh(page.body, raw, None)
    if clean_total < _LEAST * raw_total:
        kept = frozenset(name for name, weight in raw.items() if weight > raw_total / 2)
        _weigh(page.body, weights, kept)
    node = page.body
    while True:
        total = weights.get(id(node), 0)
        best = max(
            (child for child in node.elements() if child.tag in _CONTAINERS),
            key=lambda child: weights.get(id(child), 0),
            default=None,
        )
        if best is None or total == 0 or weights.get(id(best), 0) < _SHARE * total:
            return node, kept
        rest = total - weights[id(best)]
        if rest and _is_plain_page(node, best):
            return node, kept
        node = best


def _is_plain_page(node: Node, best: Node) -> bool:
    """A heading beside the text belongs to it."""
    return any(child.tag in ("h1", "h2") and child is not best for child in node.elements())


def _weigh(node: Node, weights: dict[int, int], kept: frozenset[int] | None) -> int:
    """Letters below `node`; without furniture, but for what is `kept`; with all of it where that is None."""
    total = 0
    for child in node.children:
        if isinstance(child, str):
            total += len(child.strip())
        elif child.tag in _WORDLESS:
            continue
        elif kept is None or id(child) in kept or not is_furniture(child):
            total += _weigh(child, weights, kept)
    if node.tag == "a":
        total //= 4  # lists of links are not text
    weights[id(node)] = total
    return total


def is_furniture(node: Node) -> bool:
    """Whether an element belongs to the site, by its name, id or class."""
    if node.tag in _FURNITURE_TAGS:
        return True
    if not node.raw or node.tag in ("body", "html", "p", "em", "i", "a"):
        return False
    if node.get("role") in ("navigation", "banner", "search", "complementary", "contentinfo"):
        return True
    names = [name for name in (node.id, *node.classes) if name]
    if any(name in ("notes", "post-notes") for name in names) and _REBLOGGED.search(node.text()[:2000]):
        return True
    return any(_FURNITURE.search(name) for name in names)


class _Headings:
    """Which headings are the title, and which head chapters."""

    def __init__(self, page: Page, main: Node) -> None:
        self.page = page
        self.main = main
        has_headings = any(page.all(tag) for tag in HEADINGS)
        found = [node for node in main.walk() if node.tag in HEADINGS and node.text()] if has_headings else []
        self.title_node = self._title_node(found)
        rest = Counter(node.tag for node in found if node is not self.title_node)
        #: the level at which chapters are: the highest that occurs, h4 and below only if there are several
        self.level = next((tag for tag in sorted(rest) if tag <= "h3" or rest[tag] > 1), None)
        self.title = self._title()

    def _title_node(self, found: list[Node]) -> Node | None:
        """The heading that the window's title names; else the only `h1`; else a lone heading that names no chapter."""
        window = fold(self.page.meta("og:title") + " " + self.page.title)
        named = [node for node in found[:6] if len(fold(node.text())) > 2 and fold(node.text()) in window]
        first = [node for node in found if node.tag == "h1"]
        if len(first) == 1 and (not named or first[0] in named):
            return first[0]
        if named and not _CHAPTER.match(named[0].text()):
            return named[0]
        styled = _styled_title(self.main)
        if styled is not None:
            return styled
        lone = len(found) == 1 and not _CHAPTER.match(found[0].text()) and not self._outside()
        return found[0] if lone else None

    def _outside(self) -> list[str]:
        """First headings that the window's title names, those named early first: a site's name comes last."""
        window = fold(self.page.meta("og:title", "dc.title", "title") or self.page.title)
        for tags in (("h1",), ("h2", "h3", "h4")):
            found = [node for tag in tags for node in self.page.all(tag) if node.text()]
            inside = {id(node) for node in self.main.walk() if node.tag in tags} if found else set()
            words = [node.text() for node in found if id(node) not in inside]
            named = [item for item in words if len(fold(item)) > 2 and fold(item) in window]
            if named:
                return sorted(named, key=lambda item: window.index(fold(item)))
        return []

    def _title(self) -> str | None:
        if self.title_node is not None:
            return _CHAPTER_TAIL.sub("", self.title_node.text())
        window = self.page.meta("og:title", "dc.title", "title") or self.page.title
        outside = self._outside()
        if outside:
            return outside[0]
        alone = [node.text() for node in self.page.all("h1") if node.text()]
        if len(alone) == 1 and not window:
            return alone[0]
        written = _WRITTEN_BY.match(strip_site(window))
        return (written.group("title") if written else strip_site(window)) or None

    def write_title(self, draft: Draft) -> None:
        """The title, if it does not stand in the main text; a window's title alone is kept but not written."""
        if self.title_node is None and self.title:
            if any(node.text() == self.title for tag in ("h1", "h2", "h3", "h4") for node in self.page.all(tag)):
                draft.add_title(self.title)
            else:
                draft.facts.title = self.title

    def special(self, draft: Draft, kept: frozenset[int]) -> Special:
        """Writes headings and bylines as what they are."""

        def handle(renderer: Renderer, node: Node) -> bool:
            if (is_furniture(node) and id(node) not in kept) or _is_remark(node):
                return True
            if _write_row(renderer, node, draft):
                return True
            if node is self.title_node:
                renderer.flush()
                draft.add_title(self.title)
                return True
            if _may_be_byline(draft) and _write_byline(renderer, node, draft):
                return True
            if node.tag == self.level and node.text():
                renderer.flush()
                draft.builder.add(node.text(), kind="chapter_heading")
                return True
            return False

        return handle


def _write_row(renderer: Renderer, node: Node, draft: Draft) -> bool:
    """A table's row of a label and a value as a line of a header block."""
    row = labelled_row(_cells(node)) if node.tag == "tr" else None
    if row is None:
        return False
    renderer.flush()
    draft.builder.add(row)
    return True


def _cells(row: Node) -> list[str]:
    cells = [cell for cell in row.elements() if cell.tag in ("td", "th")]
    return [cell.text() for cell in cells] if len(cells) == 2 and not cells[0].find("table") else []


def _is_remark(node: Node) -> bool:
    """A friend's comment on a document, or the letter that leads to it, as Google's export has them."""
    if node.tag not in ("div", "sup"):
        return False
    link = node.find("a")
    return link is not None and bool(_REMARK.match(link.id))


def _styled_title(main: Node) -> Node | None:
    """A paragraph near the top in a word processor's style for titles."""
    blocks = islice((node for node in main.walk() if node.tag == "p"), 6)
    return next(
        (node for node in blocks if _TITLE_STYLES & {name.lower() for name in node.classes} and node.text()), None
    )


def strip_site(title: str) -> str:
    """A window's title without the name of the site at its end."""
    return _SITE_TAIL.sub("", clean(title))


def _read_head(page: Page, draft: Draft) -> None:
    facts = draft.facts
    author = page.meta("author", "dc.creator", "dcterms.creator", "article:author", "books:author", "og:book:author")
    if author and not facts.authors and not author.startswith("http"):
        facts.add_author(author)
    written = _WRITTEN_BY.match(strip_site(page.title))
    if not facts.authors and written is not None and fold(written.group("title")) == fold(facts.title or ""):
        facts.add_author(written.group("author"))
    if not facts.authors:
        link = next((node for node in page.all("a") if "author" in node.get("rel").lower().split()), None)
        if link is not None:
            facts.add_author(link.text())
    if not facts.authors:
        facts.add_author(_linked_author(page) or _styled_author(page) or "")
    html = page.first("html")
    if html is not None:
        facts.fill(language=html.get("lang") or html.get("xml:lang"))
    facts.fill(
        url=page.link("canonical") or page.meta("og:url"),
        summary=clean(page.meta("description", "og:description", "dc.description")),
        published=page.meta("article:published_time", "dc.date")[:10],
    )


def _read_facts(page: Page, main: Node, draft: Draft) -> None:
    """A line of labelled facts beside the text ("Rating: G - Genres: ..."), and a summary by the page's style."""
    if "Rating:" not in page.source and "Rated:" not in page.source:
        return
    inside = {id(node) for node in main.walk()}
    beside = [node for tag in ("p", "div", "span", "td", "li") for node in page.all(tag) if id(node) not in inside]
    for node in beside:
        words = node.text() if len(node.children) <= _MOST_CHILDREN else ""
        rows = [row for part in _FACT_SPLIT.split(words) if (row := _FACT.match(part))] if len(words) < 800 else []
        known = [row for row in rows if label_field(row.group("label"))]
        if len(known) < 3:
            continue
        for row in known:
            draft.facts.take(row.group("label"), row.group("value"), keep_fandom_category=True)
        break
    else:
        return
    summary = next((node.text() for name in _SUMMARIES for node in page.by_class(name) if node.text()), "")
    draft.facts.fill(summary=clean(summary))


def _styled_author(page: Page) -> str | None:
    """The name in the one element that a page's own style calls its author."""
    found = {
        _BY_START.sub("", node.text())
        for name in _AUTHOR_STYLES
        for node in page.by_class(name)
        if 0 < len(node.text()) < 60
    }
    return found.pop() if len(found) == 1 else None


def _linked_author(page: Page) -> str | None:
    """The name in a link to a person's page that "by" stands before."""
    people = {id(link) for link in page.all("a") if _PERSON.search(link.get("href")) and 0 < len(link.text()) < 60}
    if not people:
        return None
    for node in page.root.walk():
        before = ""
        for child in node.children:
            if isinstance(child, str):
                before = child
            elif id(child) in people and _BY_END.search(before[-20:]):
                return child.text()
            elif child.tag not in _CONTAINERS or not child.children:
                before = child.text()[-20:] or before
    return None


def read_part_text(
    draft: Draft, body: Node, page: Page, *, headings: set[int], titles: set[int], before: dict[int, str]
) -> None:
    """Write a part of a book; `headings` and `titles` are identities of elements, `before` has labels to put in."""

    def special(renderer: Renderer, node: Node) -> bool:
        if id(node) in before:
            renderer.flush()
            draft.builder.add(before[id(node)], kind="chapter_heading")
        if id(node) in headings or id(node) in titles:
            renderer.flush()
            draft.builder.add(node.text(), kind="chapter_heading" if id(node) in headings else "title")
            return True
        return _write_row(renderer, node, draft) or (_may_be_byline(draft) and _write_byline(renderer, node, draft))

    renderer = Renderer(draft.builder, page.styles, special=special)
    renderer.picture_counts.update(node.get("src") for node in page.all("img"))
    renderer.render(body)


def _may_be_byline(draft: Draft) -> bool:
    """Whether the title has just been written, or nothing but one paragraph."""
    builder = draft.builder
    if not builder.paragraphs:
        return False
    last = builder.hints[-1] if builder.hints else None
    after_title = last is not None and last.kind == "title" and last.span.end == builder.paragraphs[-1].end
    return after_title or (last is None and len(builder.paragraphs) < 3)


def _write_byline(renderer: Renderer, node: Node, draft: Draft) -> bool:
    """ "by Somebody" right below the title."""
    if node.tag not in HEADINGS and node.tag not in ("p", "div"):
        return False
    words = node.text()
    match = _BYLINE.match(words) if len(words) < 100 else None
    if match is None:
        return False
    renderer.flush()
    if not draft.facts.authors:
        for name in re.split(r",\s*|\s+(?:and|&)\s+", match.group("name")):
            draft.facts.add_author(name)
    draft.builder.add(words, kind="byline")
    return True
