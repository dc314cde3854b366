"""Threads of forums (XenForo): the author's posts are the story, what others say between them is not."""

from __future__ import annotations

from wellread.formats.chapters import add_chapter
from wellread.formats.draft import Draft
from wellread.formats.markup import Node
from wellread.formats.origins.generic import strip_site
from wellread.formats.page import Page


def is_thread(page: Page) -> bool:
    """Whether a page is a thread."""
    return bool(page.by_class("bbWrapper")) and bool(_posts(page))


def read_thread(page: Page) -> Draft:
    """The posts with threadmarks, or all posts of whoever wrote the first."""
    draft = Draft("forum")
    posts = _posts(page)
    author = posts[0].get("data-author")
    title = page.one("p-title-value") or page.one("threadmarks-title")
    draft.add_title(title.text() if title is not None else strip_site(page.meta("og:title") or page.title))
    draft.facts.add_author(author)
    draft.add_byline()
    own = [post for post in posts if post.get("data-author") == author]
    marked = [post for post in own if _label(post) is not None]
    for post in marked or own:
        body = next((node for node in post.walk() if "bbWrapper" in node.classes), None)
        if body is not None and body.text():
            add_chapter(draft, body, page.styles, heading=_label(post), special=_drop_frame)
    draft.facts.fill(url=page.link("canonical"))
    return draft


def _posts(page: Page) -> list[Node]:
    return [node for node in page.by_class("message") if node.get("data-author") and _has_body(node)]


def _has_body(node: Node) -> bool:
    return any("bbWrapper" in child.classes for child in node.walk())


def _label(post: Node) -> str | None:
    """The threadmark's words."""
    label = next((node for node in post.walk() if "threadmarkLabel" in node.classes), None)
    return label.text() or None if label is not None else None


def _drop_frame(renderer: object, node: Node) -> bool:
    """Quotations of other posts, and words on who edited when."""
    return bool({"bbCodeBlock--quote", "message-lastEdit"} & set(node.classes))
