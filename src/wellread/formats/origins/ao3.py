"""Archive of Our Own: downloads of every era, as HTML and inside EPUBs, and pages saved from the site.

One walk serves all downloads: wrappers come and go between eras and calibre renames classes, but ids, labels and the
order of the parts stay (shared notes on formats, section 1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from wellread.formats.draft import Draft
from wellread.formats.facts import Facts, clean, parse_chapters, parse_date, parse_number, parse_series
from wellread.formats.markup import Node
from wellread.formats.page import Page
from wellread.formats.render import Renderer
from wellread.formats.styles import Styles
from wellread.records import Part

NOTE_LABELS = {
    "summary": "summary",
    "notes": "authors_note",
    "end notes": "authors_note",
    "chapter summary": "summary",
    "chapter notes": "authors_note",
    "chapter end notes": "authors_note",
}
_TAG_FIELDS = (
    (re.compile(r"rating"), "rating"),
    (re.compile(r"archive warning|warning"), "warnings"),
    (re.compile(r"categor"), "categories"),
    (re.compile(r"fandom"), "fandoms"),
    (re.compile(r"relationship"), "relationships"),
    (re.compile(r"character"), "characters"),
    (re.compile(r"additional tag|freeform"), "tags"),
    (re.compile(r"language"), "language"),
    (re.compile(r"series"), "series"),
    (re.compile(r"collection"), "collections"),
    (re.compile(r"stats"), "stats"),
)
_STATS = re.compile(r"(Published|Updated|Completed|Words|Chapters)\s*:\s*([\d\-/?,.\u00a0 ]+)", re.IGNORECASE)
WORK_URL = re.compile(r"https?://(?:www\.)?archiveofourown\.(?:org|com|gay)/(?:collections/[^/\s]+/)?works/\d+")
_TEXT_CLASS = re.compile(r"^userstuff\d*$")
#: what story text may be made of where it stands bare among the parts
_STORY_TAGS = frozenset("p hr br em i strong b u blockquote ul ol table span a center h3 h4 h5 h6 img pre".split())
NOTE_LINK = re.compile(r"^\(?See the end of the (?:work|chapter) for", re.IGNORECASE)


def is_download(page: Page) -> bool:
    """Whether a page is a download of the archive, of any era."""
    if page.by_id("workskin") is not None:
        return False
    if page.by_id("preface") is not None and (
        page.by_class("tags") or page.by_class("byline") or page.by_class("message")
    ):
        return True
    posted = any("osted originally on" in node.text() for node in page.by_class("message"))
    return posted and "rchive" in page.source


def is_saved_page(page: Page) -> bool:
    """Whether a page is one of the site's own, with a work on it."""
    return page.by_id("workskin") is not None or bool(
        page.by_class("work") and page.by_class("userstuff") and page.by_class("preface")
    )


def read_download(pages: Sequence[Page]) -> Draft:
    """A download: one page, or the parts of a book in their order."""
    draft = Draft("ao3-download")
    walk = _Download(draft)
    for page in pages:
        walk.styles = page.styles
        walk.read_part(page.body)
    if draft.facts.title is None and pages:
        title = pages[0].title.split(" - ")[0].strip()
        draft.facts.title = title or None
    settle_status(draft.facts)
    return draft


class _Download:
    """The walk through a download's parts: `label` is the last "Notes"/"Summary" line that was met."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.styles = Styles()
        self.label: str | None = None
        self.n_chapters = 0
        self.in_afterword = False
        self.last_heading: str | None = None
        #: whether story text has begun since the last heading
        self.in_text = False

    def read_part(self, node: Node) -> None:
        """Everything below `node`, each piece by what it is."""
        loose: list[Node | str] = []
        for child in node.children:
            if isinstance(child, str):
                if child.strip() or loose:
                    loose.append(child)
                continue
            if self._take(child):
                self._flush(loose)
                loose = []
            elif child.tag in _STORY_TAGS:
                loose.append(child)
            else:
                self._flush(loose)
                loose = []
                self._descend(child)
        self._flush(loose)

    def _descend(self, node: Node) -> None:
        if node.id == "afterword" and _has_words(node):
            self.in_afterword = not _holds_text(node)
        self.read_part(node)

    def _flush(self, loose: list[Node | str]) -> None:
        """Story that stands bare among the parts (older layouts, overlong chapters cut in two)."""
        if any(
            (isinstance(item, Node) and item.tag != "br") or (isinstance(item, str) and item.strip()) for item in loose
        ):
            if self.in_afterword:
                return
            self.label = None
            self._render(loose)

    def _take(self, node: Node) -> bool:
        """Deal with `node` if it is one of the download's own parts."""
        tag, classes = node.tag, node.classes
        if tag in ("script", "style", "head", "title", "link", "meta"):
            return True
        if tag == "dl":
            if "tags" in classes or not self.draft.facts.declared.fandoms:
                read_tag_list(node, self.draft.facts)
            return True  # the other list names works inspired by this one
        if "message" in classes:
            self._read_message(node)
            return True
        if tag == "h1":
            self.draft.add_title(node.text())
            return True
        if "byline" in classes:
            self._read_byline(node)
            return True
        if "endnote-link" in classes or (tag == "p" and NOTE_LINK.match(node.text()[:60])):
            return True
        if tag == "h2":
            self._read_heading(node)
            return True
        if tag == "p" and not node.attributes.get("style"):
            label = NOTE_LABELS.get(node.text().lower().rstrip(":")) if sum(1 for _ in node.children) < 3 else None
            if label is not None:
                self.label = label
                return True
        if tag == "blockquote" and self.label is not None:
            self._read_labelled(node)
            return True
        if tag == "ul" and self.n_chapters == 0 and self.draft.builder.length and not self.in_text:
            self._read_relations(node)
            return True
        if _is_text(node) and node.id != "chapters":
            self.label = None
            self.in_afterword = False
            self.in_text = True
            self._render(node.children)
            return True
        return False

    def _read_message(self, node: Node) -> None:
        for link in node.find_all("a"):
            if match := WORK_URL.match(link.get("href")):
                self.draft.facts.fill(url=match.group())
        bold = node.find("b")
        if bold is not None and self.draft.facts.title is None and not self.in_afterword:
            self.draft.facts.title = bold.text() or None

    def _read_byline(self, node: Node) -> None:
        words = node.text()
        if self.draft.builder.length and self.n_chapters:
            self.draft.builder.add(words, kind="byline")
            return
        for name in author_names(node):
            self.draft.facts.add_author(name)
        self.draft.builder.add(words, kind="byline")

    def _read_heading(self, node: Node) -> None:
        words = node.text()
        self.label, self.in_text = None, False
        if "toc-heading" in node.classes:
            self.in_afterword = words == "Afterword"
            return
        self.n_chapters += 1
        if words == self.last_heading:
            return  # an overlong chapter that the archive cut in two
        self.last_heading = words
        self.in_afterword = False
        self.draft.builder.add(words, kind="chapter_heading")

    def _read_labelled(self, node: Node) -> None:
        kind, self.label = self.label, None
        before = self.draft.builder.length
        with self.draft.builder.hinted(kind):
            self._render(node.children)
        if kind == "summary" and self.n_chapters == 0 and self.draft.facts.declared.summary is None:
            self.draft.facts.set(summary=self.draft.builder.content()[before:].strip())

    def _read_relations(self, node: Node) -> None:
        for item in node.find_all("li"):
            self.draft.facts.add_other("Relation", item.text())

    def _render(self, children: Iterable[Node | str]) -> None:
        Renderer(self.draft.builder, self.styles).render_all(children)


def _is_text(node: Node) -> bool:
    return node.tag == "div" and any(_TEXT_CLASS.match(name) for name in node.classes)


def _has_words(node: Node) -> bool:
    return bool(node.text())


def _holds_text(node: Node) -> bool:
    return any(_is_text(child) for child in node.walk())


def author_names(node: Node) -> list[str]:
    """Names of a byline: its author links, or what follows "by"."""
    links = [link.text() for link in node.find_all("a") if "author" in link.get("rel") or "/users/" in link.get("href")]
    links = links or [link.text() for link in node.find_all("a")]
    if links:
        return links
    words = re.sub(r"^by\s+", "", node.text(), flags=re.IGNORECASE)
    return [part.strip() for part in re.split(r",\s+", words) if part.strip()]


def read_tag_list(node: Node, facts: Facts) -> None:
    """The rows of a download's tag table. Links are tags; words of a row are not split."""
    label = ""
    for child in node.walk():
        if child.tag == "dt":
            label = child.text().lower().rstrip(":").strip()
        elif child.tag == "dd" and label:
            read_tag_row(label, child.text(), [link.text() for link in child.find_all("a")], facts, node=child)


def read_tag_row(label: str, words: str, links: list[str], facts: Facts, *, node: Node | None = None) -> None:
    """One row: `label` is in lower case without colon."""
    name = next((name for pattern, name in _TAG_FIELDS if pattern.search(label)), None)
    if name is None:
        facts.add_other(label.capitalize(), words)
    elif name == "rating":
        facts.set(rating=links[0] if links else words)
    elif name == "language":
        facts.set(language=words)
    elif name == "series":
        facts.set(series=_read_series(words, links))
    elif name == "stats":
        read_stats(words, facts)
    else:
        values = links or [part.strip() for part in words.split(", ")]
        facts.set(**{name: tuple(dict.fromkeys(clean(value) for value in values if value.strip()))})


def _read_series(words: str, links: list[str]) -> tuple[tuple[str, float | None], ...]:
    if not links:
        return tuple(parse_series(part) for part in re.split(r",\s+(?=Part \d)", words))
    numbers = [float(match) for match in re.findall(r"Part\s+(\d+)\s+of", words)]
    padded = [*numbers, *[None] * len(links)]
    return tuple((clean(name), number) for name, number in zip(links, padded, strict=False))


def read_stats(words: str, facts: Facts) -> None:
    """ "Published: 2011-07-07 Updated: ... Words: 31,622 Chapters: 8/8", in either order."""
    for label, value in _STATS.findall(words):
        name = label.lower()
        if name == "published":
            facts.set(published=parse_date(value))
        elif name in ("updated", "completed"):
            facts.set(updated=parse_date(value))
        elif name == "words":
            facts.set(words=parse_number(value))
        else:
            posted, planned = parse_chapters(value)
            facts.set(chapters=posted, chapters_planned=planned)


def settle_status(facts: Facts) -> None:
    """Finished is what has all its chapters, whatever the date is called."""
    declared = facts.declared
    if declared.chapters is None:
        return
    facts.set(status="complete" if declared.chapters == declared.chapters_planned else "in progress")


def read_saved_page(page: Page) -> Draft:
    """A work's page: whole, or one chapter of it."""
    draft = Draft("ao3-page")
    facts = draft.facts
    _read_work_meta(page, facts)
    skin = page.by_id("workskin") or page.body
    preface = next(
        (node for node in skin.walk() if node.raw and "preface" in node.classes and "chapter" not in node.classes), None
    )
    if preface is not None:
        _read_preface(preface, draft, page)
    chapters = page.by_id("chapters") or skin
    parts = [
        node
        for node in chapters.walk()
        if node.tag == "div" and "chapter" in node.classes and "preface" not in node.classes
    ]
    for chapter in parts or [chapters]:
        _read_page_chapter(chapter, draft, page)
    end = page.by_id("work_endnotes")
    if end is not None:
        _render_note(end, "authors_note", draft, page)
    settle_status(facts)
    declared = facts.declared
    numbers = [int(node.id.rpartition("-")[2]) for node in parts if re.fullmatch(r"chapter-\d{1,6}", node.id)]
    if len(parts) == 1 and (declared.chapters or 1) > 1:
        draft.part = Part(numbers[0] if numbers else 1, declared.chapters)
    return draft


def _read_work_meta(page: Page, facts: Facts) -> None:
    meta = next((node for node in page.by_class("meta") if node.tag == "dl"), None) or page.root
    above: Sequence[str] = ()
    for node in meta.walk():
        if node.tag == "dt":
            above = node.classes
        if node.tag != "dd":
            continue
        # Programs that clean a page may leave the row's name on its label alone.
        classes = node.classes or above
        if not classes:
            continue
        if "tags" in classes or classes[0] in (
            "rating",
            "warning",
            "category",
            "fandom",
            "relationship",
            "character",
            "freeform",
        ):
            read_tag_row(classes[0], node.text(), [link.text() for link in node.find_all("a")], facts)
        elif classes[0] == "language":
            facts.set(language=node.text())
        elif classes[0] == "series":
            spans = [span for span in node.walk() if "position" in span.classes] or [node]
            facts.set(series=tuple(parse_series(span.text()) for span in spans))
        elif classes[0] == "collections":
            facts.set(collections=tuple(link.text() for link in node.find_all("a")))
        elif classes[0] in ("published", "status"):
            facts.set(**{"published" if classes[0] == "published" else "updated": parse_date(node.text())})
        elif classes[0] == "words":
            facts.set(words=parse_number(node.text()))
        elif classes[0] == "chapters":
            posted, planned = parse_chapters(node.text())
            facts.set(chapters=posted, chapters_planned=planned)
    match = WORK_URL.search(page.link("canonical")) or WORK_URL.search(page.source)
    if match:
        facts.fill(url=match.group())
    else:
        relative = re.search(r'href="(/works/\d+)', page.source)
        if relative:
            facts.fill(url="https://archiveofourown.org" + relative.group(1))


def _read_preface(preface: Node, draft: Draft, page: Page) -> None:
    for node in preface.walk():
        classes = node.classes
        if node.tag in ("h1", "h2") and "title" in classes:
            draft.add_title(node.text())
        elif "byline" in classes:
            for name in author_names(node):
                draft.facts.add_author(name)
            draft.add_byline()
        elif "summary" in classes:
            before = draft.builder.length
            _render_note(node, "summary", draft, page)
            draft.facts.fill(summary=draft.builder.content()[before:].strip())
        elif "notes" in classes and node.tag == "div":
            _render_note(node, "authors_note", draft, page)


def _render_note(node: Node, kind: str, draft: Draft, page: Page) -> None:
    """The quoted block of a note's module: its heading and its list of relations are the archive's."""
    blocks = [child for child in node.walk() if child.tag == "blockquote" and "userstuff" in child.classes]
    blocks = blocks or [child for child in node.walk() if child.tag == "blockquote"][:1]
    with draft.builder.hinted(kind):
        for block in blocks[:1]:
            Renderer(draft.builder, page.styles).render(block)


def _read_page_chapter(chapter: Node, draft: Draft, page: Page) -> None:
    for child in chapter.elements():
        classes = child.classes
        if "preface" in classes:
            for node in child.walk():
                if node.tag == "h3" and "title" in node.classes:
                    draft.builder.add(node.text(), kind="chapter_heading")
                elif node.id == "summary" or "summary" in node.classes:
                    _render_note(node, "summary", draft, page)
                elif "notes" in node.classes and "end" not in node.classes:
                    _render_note(node, "authors_note", draft, page)
        elif child.tag == "h3" and "title" in classes:
            draft.builder.add(child.text(), kind="chapter_heading")
        elif "end" in classes and "notes" in classes:
            _render_note(child, "authors_note", draft, page)
        elif "userstuff" in classes:
            Renderer(draft.builder, page.styles, special=_skip_landmark).render(child)


def _skip_landmark(renderer: Renderer, node: Node) -> bool:
    return node.tag in ("h3", "h4") and "landmark" in node.classes
