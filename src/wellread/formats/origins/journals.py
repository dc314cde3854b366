"""LiveJournal and Dreamwidth: one entry. Its header block is typed by hand; comments are not the entry."""

from __future__ import annotations

import re

from wellread.errors import InputError
from wellread.formats.draft import Draft
from wellread.formats.facts import parse_date
from wellread.formats.markup import Node
from wellread.formats.page import Page
from wellread.formats.render import Renderer
from wellread.formats.typed import find_typed_fields, merge_facts

_TEXTS = ("b-singlepost-body", "aentry-post__text", "entry-content", "asset-body")
_TITLES = ("entry-title", "b-singlepost-title", "aentry-post__title-text", "aentry-post__title", "asset-name")
_DATES = ("datetime", "b-singlepost-author-date", "aentry-head__date")
_DROPPED = frozenset(
    "currents restrictions entry-management-links tag ljtags lj-like meta entry-interaction-links footer-links".split()
)


def is_entry(page: Page) -> bool:
    """Whether a page is a journal's entry."""
    if any(page.by_class(name) for name in _TEXTS[:2]):
        return True
    is_journal = page.mentions("dreamwidth") or page.mentions("livejournal")
    return (is_journal and bool(page.by_class("entry-content") or page.by_class("asset-body"))) or _is_light(page)


def _is_light(page: Page) -> bool:
    return (
        bool(re.match(r"[\w-]{2,20}: \S", page.title))
        and "livejournal.com" in page.source
        and not page.by_class("entry")
    )


def read_entry(page: Page) -> Draft:
    """The entry on a page.

    Raises:
        InputError: when the story lies behind a cut.
    """
    text = next((node for name in _TEXTS for node in page.by_class(name) if node.text()), None)
    if text is None:
        text = _light_text(page)
    if text is None:
        raise InputError("the journal page holds no entry")
    if len(text.text()) < 3000 and re.search(r"\(\s*Read more\b|\(\s*Read more \.\.\.\s*\)", text.text()):
        raise InputError("the story lies behind a cut: the page holds only “Read more”; save the entry's own page")
    draft = Draft("livejournal" if page.mentions("livejournal") else "dreamwidth")
    title = next((node.text() for name in _TITLES for node in page.by_class(name) if node.text()), None)
    if title is None and ": " in page.title:
        title = page.title.partition(": ")[2]
    title = title or page.title
    typed = find_typed_fields(_plain(text, page))
    if typed.title is None:
        draft.add_title(title)
    else:
        draft.facts.title = typed.title
        draft.builder.add(title, kind="archive_note")
    Renderer(draft.builder, page.styles, special=_drop).render(text)
    merge_facts(draft.facts, typed)
    if not draft.facts.authors:
        _read_poster(page, draft)
    for name in _DATES:
        for node in page.by_class(name):
            draft.facts.fill(published=parse_date(node.get("title") or node.get("datetime") or node.text()))
    draft.facts.fill(url=page.link("canonical") or page.meta("og:url"), tags=_tags(page))
    return draft


def _plain(text: Node, page: Page) -> str:
    from wellread.formats.blocks import TextBuilder

    builder = TextBuilder()
    Renderer(builder, page.styles, special=_drop).render(text)
    return builder.content()


def _drop(renderer: Renderer, node: Node) -> bool:
    return bool(node.raw) and not _DROPPED.isdisjoint(node.classes)


def _light_text(page: Page) -> Node | None:
    blocks = [node for node in page.body.elements() if node.tag == "div"]
    return max(blocks, key=lambda node: len(node.text()), default=None)


def _read_poster(page: Page, draft: Draft) -> None:
    """The user who posted; in a community's entry the first of the two."""
    places = (
        page.by_class("poster") or page.by_class("entry-poster") or page.by_class("b-singlepost-author") or [page.root]
    )
    for place in places[:1]:
        for node in place.walk():
            user = node.get("lj:user") or node.get("data-ljuser")
            if user:
                draft.facts.add_author(user)
                return


def _tags(page: Page) -> tuple[str, ...]:
    holders = [*page.by_class("tag"), *page.by_class("ljtags")]
    found = [link.text() for node in holders for link in ([node] if node.tag == "a" else node.find_all("a"))]
    return tuple(dict.fromkeys(tag for tag in found if tag))
