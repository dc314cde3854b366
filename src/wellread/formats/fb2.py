"""FB2 (FictionBook): description and bodies; notes and epigraphs kept apart from the story."""

from __future__ import annotations

import re

from wellread.errors import InputError
from wellread.formats.decode import decode
from wellread.formats.draft import Draft, File
from wellread.formats.facts import clean, parse_date
from wellread.formats.markup import Node, parse_xml
from wellread.formats.render import Renderer

_ORNAMENT = re.compile(r"^[\W_oOxX]+$")


def read_fb2(file: File) -> tuple[Draft, str]:
    """The work in a FictionBook, and its charset.

    Raises:
        InputError: when it has no body.
    """
    file.budget.check_document(len(file.data))
    decoded = decode(file.data, markup=True)
    tree = parse_xml(_without_pictures(decoded.content), check=file.budget.check_time)
    draft = Draft("fb2")
    draft.warnings.extend(decoded.warnings)
    info = tree.find("title-info")
    if info is not None:
        _read_info(info, draft)
    bodies = [node for node in tree.walk() if node.tag == "body"]
    if not bodies:
        raise InputError("the FictionBook has no body", path=file.path)
    if draft.facts.title and not _says_title(bodies[0], draft.facts.title):
        draft.builder.add(draft.facts.title, kind="title")
    draft.add_byline()
    if draft.facts.declared.summary:
        draft.builder.add(draft.facts.declared.summary, kind="summary")
    for body in bodies:
        if body.get("name") in ("notes", "comments", "footnotes"):
            with draft.builder.hinted("other"):
                _write_section(body, draft, depth=0)
        else:
            _write_section(body, draft, depth=0)
    return draft, decoded.encoding


def _without_pictures(source: str) -> str:
    """The source up to its pictures, which stand last."""
    return re.sub(r"<binary\b[^>]*>[^<]*</binary>", "", source) if "<binary" in source else source


def _read_info(info: Node, draft: Draft) -> None:
    facts = draft.facts
    tags = []
    for node in info.elements():
        if node.tag == "book-title":
            facts.title = node.text() or None
        elif node.tag == "author":
            facts.add_author(_person(node))
        elif node.tag == "annotation":
            facts.fill(summary="\n\n".join(child.text() for child in node.elements() if child.text()) or node.text())
        elif node.tag == "lang":
            facts.fill(language=node.text())
        elif node.tag == "genre":
            tags.append(node.text())
        elif node.tag == "keywords":
            tags += node.text().split(", ")
        elif node.tag == "date":
            facts.fill(published=parse_date(node.get("value") or node.text()))
        elif node.tag == "sequence" and node.get("name"):
            number = node.get("number")
            facts.set(series=((clean(node.get("name")), float(number) if re.fullmatch(r"\d{1,6}", number) else None),))
    facts.set(tags=tuple(dict.fromkeys(tag for tag in tags if tag)))


def _person(node: Node) -> str:
    found = {child.tag: child.text() for child in node.elements()}
    names = [found[tag] for tag in ("first-name", "middle-name", "last-name") if found.get(tag)]
    return " ".join(names) or found.get("nickname", "")


def _says_title(body: Node, title: str) -> bool:
    first = next((node for node in body.elements() if node.tag == "title"), None)
    return first is not None and title.casefold() in first.text().casefold()


def _write_section(section: Node, draft: Draft, *, depth: int) -> None:
    loose: list[Node | str] = []
    for child in section.elements():
        if child.tag in ("title", "epigraph", "section", "empty-line", "subtitle", "poem", "annotation"):
            _flush(loose, draft)
            loose = []
        if child.tag == "title":
            _write_title(child, draft, depth)
        elif child.tag == "epigraph":
            with draft.builder.hinted("other"):
                Renderer(draft.builder).render(child)
        elif child.tag == "section":
            _write_section(child, draft, depth=depth + 1)
        elif child.tag == "empty-line":
            draft.builder.want_gap()
        elif child.tag == "subtitle" and _ORNAMENT.match(child.text() or "x"):
            draft.builder.add_break()
        elif child.tag == "poem":
            _write_poem(child, draft)
        elif child.tag != "image":
            loose.append(child)
    _flush(loose, draft)


def _flush(loose: list[Node | str], draft: Draft) -> None:
    if loose:
        Renderer(draft.builder).render_all(loose)


def _write_title(node: Node, draft: Draft, depth: int) -> None:
    lines = [child.text() for child in node.elements() if child.text()] or [node.text()]
    title = draft.facts.title
    if depth == 0 and not any(hint.kind == "title" for hint in draft.builder.hints):
        for line in lines:
            is_title = title is None or line.casefold() == title.casefold() or title.casefold() in line.casefold()
            draft.builder.add(line, kind="title" if is_title else "byline")
        draft.facts.title = title or lines[-1]
        return
    draft.builder.add(" ".join(lines) if len(lines) < 2 else "\n".join(lines), kind="chapter_heading")


def _write_poem(node: Node, draft: Draft) -> None:
    for stanza in node.elements():
        if stanza.tag == "stanza":
            lines = [line.text() for line in stanza.elements() if line.tag == "v"]
            words = "\n".join(line for line in lines if line)
            draft.builder.add(words, [(0, len(words), "verse")])
        else:
            draft.builder.add(stanza.text())
