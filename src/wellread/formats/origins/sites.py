"""Smaller sites: Wattpad, Royal Road, Fimfiction, fanfictions.fr, each known by a few names of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable

from wellread.errors import InputError
from wellread.formats.chapters import add_chapter
from wellread.formats.draft import Draft
from wellread.formats.facts import clean
from wellread.formats.markup import Node
from wellread.formats.page import Page
from wellread.formats.render import HEADINGS, Renderer

_STORY_OF_PART = re.compile(r"^Read (?P<part>.+?) from the story (?P<story>.+?) by \S+", re.DOTALL)


def is_wattpad(page: Page) -> bool:
    """Whether paragraphs bear Wattpad's numbers."""
    return page.source.count("data-p-id=") >= 1 and any(
        node.get("data-p-id") for node in [*page.all("p"), *page.all("pre")]
    )


def read_wattpad(page: Page) -> Draft:
    """A page of a part, or the bare text of one."""
    draft = Draft("wattpad")
    title = next((node.text() for node in page.all("h1") if node.text()), None)
    window = re.match(r"(?P<words>.+? - .+?) - (?:Page \d+ - )?Wattpad", page.title)
    named = _STORY_OF_PART.search(page.meta("description", "og:description"))
    story, part_title = _wattpad_names(window.group("words") if window else "", title, named)
    author = next((link.text() for link in page.all("a") if "/user/" in link.get("href") and link.text()), None)
    if author:
        draft.facts.add_author(author)
    if story:
        draft.add_title(story)
        draft.add_byline()
        draft.builder.add(title or part_title, kind="chapter_heading")
    elif title:
        draft.add_title(title)
        draft.add_byline()
    summary = page.meta("og:description", "description")
    if story and summary and named is None:
        draft.facts.set(summary=clean(summary))
    paragraphs = [node for node in page.all("p") if node.get("data-p-id")]
    renderer = Renderer(draft.builder, page.styles, special=_drop_bubble)
    renderer.render_all(paragraphs or page.body.children)
    return draft


def _wattpad_names(window: str, heading: str | None, named: re.Match[str] | None) -> tuple[str | None, str]:
    """Story and part: the window has had them in both orders, so the page's heading and its description tell."""
    if named:
        return clean(named.group("story")), clean(named.group("part"))
    if heading and window.endswith(f" - {heading}"):
        return window.removesuffix(f" - {heading}"), heading
    if heading and window.startswith(f"{heading} - "):
        return window.removeprefix(f"{heading} - "), heading
    part, _, story = window.partition(" - ")
    return story or None, part


def _drop_bubble(renderer: Renderer, node: Node) -> bool:
    """Counts of comments at the ends of paragraphs."""
    return (
        node.tag in ("span", "a", "button", "div")
        and bool(re.fullmatch(r"[+\d.,kK\s]{0,8}", node.text()))
        and bool(node.raw)
    )


def is_royal_road(page: Page) -> bool:
    """Whether a page is a chapter at Royal Road."""
    return bool(page.by_class("chapter-content")) and (
        page.mentions("royalroad") or bool(page.by_class("author-note-portlet"))
    )


def read_royal_road(page: Page) -> Draft:
    """A chapter with its notes; what the page's own style hides (a trap for copiers) is left out."""
    draft = Draft("royalroad")
    heading = next((node.text() for node in page.all("h1") if node.text()), None)
    links = [link for link in page.all("a") if re.search(r"/fiction/\d+", link.get("href")) and link.text()]
    fiction = next((node.text() for node in page.all("h2") if node.text()), None) or (
        links[0].text() if links else None
    )
    window = page.title.split(" | Royal Road")[0]
    if fiction is None and heading and window.startswith(heading) and " - " in window:
        fiction = window.rpartition(" - ")[2]
    author = page.meta("books:author", "author", "twitter:creator")
    profile = next((link.text() for link in page.all("a") if "/profile/" in link.get("href") and link.text()), None)
    draft.facts.add_author(author or profile or "")
    draft.add_title(fiction or heading)
    draft.add_byline()
    if heading and fiction:
        draft.builder.add(heading, kind="chapter_heading")
    for node in page.root.walk():
        if not node.raw:
            continue
        classes = node.classes
        if "author-note-portlet" in classes:
            body = next(
                (child for child in node.walk() if "portlet-body" in child.classes or "author-note" in child.classes),
                node,
            )
            with draft.builder.hinted("authors_note"):
                Renderer(draft.builder, page.styles, special=_drop_caption).render(body)
        elif "chapter-content" in classes:
            Renderer(draft.builder, page.styles).render(node)
    draft.facts.fill(url=page.link("canonical"))
    return draft


def _drop_caption(renderer: Renderer, node: Node) -> bool:
    return "portlet-title" in node.classes or (node.tag in HEADINGS and node.text().lower().startswith("a note from"))


def is_fimfiction(page: Page) -> bool:
    """Whether a page is a chapter at Fimfiction."""
    return page.by_id("chapter-body") is not None or bool(page.by_class("story_content_box"))


def read_fimfiction(page: Page) -> Draft:
    """A chapter with its notes."""
    draft = Draft("fimfiction")
    name = page.one("story_name")
    author = next((link.text() for link in page.all("a") if "/user/" in link.get("href") and link.text()), None)
    draft.facts.add_author(author or "")
    draft.add_title(name.text() if name is not None else page.title.split(" - ")[0])
    draft.add_byline()
    heading = page.by_id("chapter_title") or page.one("chapter-title")
    if heading is not None:
        draft.builder.add(heading.text(), kind="chapter_heading")
    body = page.by_id("chapter-body") or page.one("story_content_box")
    if body is None:
        raise InputError("the page holds no chapter")

    def special(renderer: Renderer, node: Node) -> bool:
        if "authors-note" in node.classes:
            renderer.flush()
            with draft.builder.hinted("authors_note"):
                Renderer(draft.builder, page.styles, special=_drop_note_title).render(node)
            return True
        return False

    Renderer(draft.builder, page.styles, special=special).render(body)
    return draft


def _drop_note_title(renderer: Renderer, node: Node) -> bool:
    return (node.tag in HEADINGS or node.tag == "b") and bool(re.match(r"Author'?s Note:?$", node.text()))


def is_fanfictions_fr(page: Page) -> bool:
    """Whether a page is a chapter at fanfictions.fr."""
    return page.by_id("readarea") is not None


def read_fanfictions_fr(page: Page) -> Draft:
    """A chapter, with what the page's microdata say."""
    draft = Draft("fanfictions.fr")
    found = {node.get("itemprop"): node.text() for node in page.root.walk() if "itemprop" in node.raw and node.text()}
    draft.facts.add_author(found.get("author", ""))
    crumbs = [node.text() for node in page.by_class("breadcrumb-item") if node.text()]
    if len(crumbs) > 1:
        draft.facts.set(fandoms=(crumbs[-2] if crumbs[-1] == found.get("name") else crumbs[-1],))
    draft.add_title(found.get("name"))
    draft.add_byline()
    draft.add_summary(found.get("abstract"))
    heading = next((node.find("h2") for node in page.by_class("chapter") if node.find("h2") is not None), None)
    area = page.by_id("readarea")
    if area is not None:
        add_chapter(draft, area, page.styles, heading=heading.text() if heading is not None else None)
    return draft


def is_fimfiction_book(pages: Iterable[Page]) -> bool:
    """Whether a book begins with Fimfiction's title page."""
    first = next(iter(pages), None)
    if first is None or first.first("h1") is None:
        return False
    words = first.body.text()
    return "Written by" in words[:600] and any(node.text() == "Description" for node in first.root.find_all("h2"))


def read_fimfiction_book(pages: list[Page]) -> Draft:
    """A book of theirs: title page, contents, chapters."""
    draft = Draft("fimfiction-epub")
    title, body = pages[0].first("h1"), pages[0].body
    words = body.text()
    author = re.search(r"Written by\s+(.{1,80}?)(?=\s+(?:Story|Description|Tags|Published|Rated|\n|$))", words)
    links = [link.text() for link in body.find_all("a") if "/user/" in link.get("href")]
    byline = next(
        (node for node in body.find_all("p", "h2", "h3", "div") if node.text().startswith("Written by")), None
    )
    name = (
        links[0]
        if links
        else byline.text()[len("Written by") :]
        if byline is not None and len(byline.text()) < 100
        else None
    )
    draft.facts.add_author(name or (author.group(1) if author else ""))
    draft.add_title(title.text() if title is not None else None)
    draft.add_byline()
    draft.facts.set(tags=tuple(dict.fromkeys(item.text() for item in body.find_all("li") if item.text())))
    following: list[Node | str] = []
    seen = False
    for node in _flat(body):
        if node.tag == "h2":
            seen = node.text() == "Description"
        elif seen:
            following.append(node)
    draft.add_summary("\n\n".join(node.text() for node in following if isinstance(node, Node) and node.text()))
    for page in pages[1:]:
        links_words = sum(len(link.text()) for link in page.body.find_all("a"))
        if links_words > 0.6 * max(len(page.body.text()), 1):
            continue
        heading = page.body.find("h1")
        add_chapter(draft, page.body, page.styles, heading=heading.text() if heading is not None else None)
    return draft


def _flat(body: Node) -> list[Node]:
    return [node for node in body.walk() if node.tag in ("p", "h1", "h2", "ul")]
