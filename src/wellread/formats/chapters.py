"""A chapter's text under a heading that the file names elsewhere (a menu, a table of contents)."""

from __future__ import annotations

import re

from wellread.formats.draft import Draft
from wellread.formats.markup import Node
from wellread.formats.render import Renderer, Special
from wellread.formats.styles import Styles

_NUMBER = re.compile(
    r"^\s*(?:(?:chapter|chap|ch|part|kapitel|chapitre|capítulo|capitolo)\b\.?\s*)?(?:\d+|[ivxlc]+\b)?\s*[:.)\-–—~]*\s*",
    re.IGNORECASE,
)
_BLOCKS = frozenset("p div h1 h2 h3 h4 h5 h6 center blockquote li td".split())


def fold(words: str) -> str:
    """Letters and digits alone, in lower case: what two spellings of one heading share."""
    return "".join(char for char in words.lower() if char.isalnum())


def is_same_heading(one: str, other: str) -> bool:
    """Whether two lines name the same chapter: "3. The Return" and "Chapter 3: The Return" do."""
    if not one.strip() or not other.strip() or len(one) > 300 or len(other) > 300:
        return False
    if fold(one) == fold(other):
        return True
    one_title, other_title = fold(_NUMBER.sub("", one, count=1)), fold(_NUMBER.sub("", other, count=1))
    if one_title and one_title == other_title:
        return True
    numbers = re.findall(r"\d+", one), re.findall(r"\d+", other)
    return not (one_title and other_title) and bool(numbers[0]) and numbers[0][:1] == numbers[1][:1]


def first_block(node: Node) -> Node | None:
    """The first innermost block that holds words; None where bare words come first."""
    for child in node.children:
        if isinstance(child, str):
            if child.strip():
                return None
            continue
        if not child.text():
            continue
        if child.tag in _BLOCKS or child.tag in ("body", "section", "article", "main", "span", "a", "header", "hgroup"):
            inner = first_block(child)
            return inner if inner is not None else (child if child.tag in _BLOCKS else None)
        return None
    return None


def add_chapter(
    draft: Draft, node: Node, styles: Styles, *, heading: str | None = None, special: Special | None = None
) -> None:
    """Write a chapter; its own first line stands for `heading` where it says the same."""
    own = first_block(node) if heading else None
    if heading and own is not None and is_same_heading(own.text(), heading):

        def mark_heading(renderer: Renderer, child: Node) -> bool:
            if child is own:
                renderer.flush()
                draft.builder.add(child.text(), kind="chapter_heading")
                return True
            return special(renderer, child) if special is not None else False

        Renderer(draft.builder, styles, special=mark_heading).render(node)
        return
    if heading:
        draft.builder.add(heading, kind="chapter_heading")
    Renderer(draft.builder, styles, special=special).render(node)
