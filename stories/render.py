"""From marked text to the bytes of a story file: plain text, Markdown, an archive's HTML download, EPUB 3."""

from __future__ import annotations

import html
import io
import zipfile
from collections.abc import Iterator

from gold import iter_blocks
from marked import Story

Block = tuple[str, tuple[str, ...], int, int]


def render(story: Story) -> bytes:
    """The file's content in the format the head names."""
    return {"txt": render_plain, "md": render_markdown, "html": render_archive_page, "epub": render_epub}[
        story.head["format"]
    ](story)


def wrap(text: str, width: int) -> str:
    """Blanks turned to line ends so that lines fit; as long as before, so that offsets stay true."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            if line and len(line) + 1 + len(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines.append(line)
    return "\n".join(lines)


def render_plain(story: Story) -> bytes:
    """The text itself, in the line ends and charset the head asks for."""
    return story.text.replace("\n", story.head.get("newline", "\n")).encode(story.head.get("encoding", "utf-8"))


def with_emphasis(story: Story, start: int, end: int, opening: str, closing: str, *, escape: bool) -> str:
    """A stretch of the text with its emphasis written as the format writes it."""
    pieces = []
    at = start
    for em in story.of_kind("em"):
        if start <= em.start and em.end <= end:
            pieces += [(at, em.start, ""), (em.start, em.end, "em")]
            at = em.end
    pieces.append((at, end, ""))
    out = ""
    for left, right, kind in pieces:
        words = story.text[left:right]
        words = html.escape(words, quote=False) if escape else words
        out += f"{opening}{words}{closing}" if kind else words
    return out


# Markdown


def render_markdown(story: Story) -> bytes:
    """A draft: headings with number signs, notes as block quotations, rules between scenes."""
    shapes = {"title": "# {}", "chapter_heading": "## {}", "scene_break": "---", "authors_note": "> {}"}
    blocks = []
    for kind, words, start, end in iter_blocks(story):
        shape = "{}" if "bare" in words else shapes.get(kind, "{}")
        blocks.append(shape.format(with_emphasis(story, start, end, "*", "*", escape=False)))
    return ("\n\n".join(blocks) + "\n").encode()


# HTML as an archive gives it for download


def paragraph(story: Story, start: int, end: int) -> str:
    """One `<p>`, line ends inside it as `<br/>`."""
    words = with_emphasis(story, start, end, "<em>", "</em>", escape=True)
    return "<p>" + words.replace("\n", "<br/>\n") + "</p>"


def quoted(label: str, paragraphs: list[str]) -> str:
    """A labelled field of notes or summary."""
    return f'<p>{label}</p>\n<blockquote class="userstuff">\n' + "\n".join(paragraphs) + "\n</blockquote>\n"


def fields(story: Story, blocks: list[Block], labels: dict[str, str]) -> str:
    """Labelled fields for neighbouring blocks of notes and summaries; blocks without a label are left out."""
    out = ""
    for kind, label in labels.items():
        paragraphs = [paragraph(story, start, end) for name, _, start, end in blocks if name == kind]
        out += quoted(label, paragraphs) if paragraphs else ""
    return out


def split_chapters(blocks: list[Block]) -> Iterator[tuple[Block, list[Block], list[Block], list[Block]]]:
    """For each chapter its heading, the notes before, the text, and the notes after (`at-end` sections)."""
    heads = [i for i, block in enumerate(blocks) if block[0] == "chapter_heading"]
    for start, end in zip(heads, [*heads[1:], len(blocks)], strict=True):
        inside = blocks[start + 1 : end]
        before = [b for b in inside if "at-start" in b[1]]
        after = [b for b in inside if "at-end" in b[1]]
        text = [b for b in inside if not {"at-start", "at-end", "after-work"} & set(b[1])]
        yield blocks[start], before, text, after


def story_lines(story: Story, blocks: list[Block]) -> str:
    """Paragraphs and rules of a chapter."""
    return "\n".join(
        "<hr/>" if kind == "scene_break" else paragraph(story, start, end) for kind, _, start, end in blocks
    )


def tag_rows(tags: dict[str, object]) -> str:
    """The `dl` of tags: links for lists, plain words for the rest."""
    rows = ""
    for label, value in tags.items():
        if isinstance(value, list):
            cell = ", ".join(f'<a href="http://archiveofourown.org/tags/0">{html.escape(v)}</a>' for v in value)
        else:
            cell = html.escape(str(value))
        rows += f"<dt>{label}:</dt>\n<dd>{cell}</dd>\n"
    return rows


def render_archive_page(story: Story) -> bytes:
    """One XHTML page: preface with tags, chapters, afterword, in the layout used since 2025."""
    head, blocks = story.head, iter_blocks(story)
    first = next(i for i, block in enumerate(blocks) if block[0] == "chapter_heading")
    url = f"https://archiveofourown.org/works/{head['work_number']}"
    title, author = html.escape(head["title"]), html.escape(head["author"])
    page = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">\n<head>\n'
        f"<title>{title} - {author} - {html.escape(head['fandom'])}</title>\n"
        '<style type="text/css">\n.byline { text-align: center; }\n.userstuff p { margin: 1em auto; }\n</style>\n'
        '</head>\n<body>\n<div id="preface">\n<h2 class="toc-heading">Preface</h2>\n'
        f'<p class="message"><b>{title}</b><br/>Posted originally on the '
        f'<a href="https://archiveofourown.org/">Archive of Our Own</a> at <a href="{url}">{url}</a>.</p>\n'
        f'<div class="meta">\n<dl class="tags">\n{tag_rows(head["tags"])}</dl>\n<h1>{title}</h1>\n'
        f'<div class="byline">by <a rel="author" href="https://archiveofourown.org/users/{author}">{author}</a></div>\n'
        + fields(story, blocks[:first], {"summary": "Summary", "authors_note": "Notes"})
        + '</div>\n</div>\n<div id="chapters" class="userstuff">\n'
    )
    for number, (heading, before, text, after) in enumerate(split_chapters(blocks), 1):
        page += (
            f'<div class="meta group">\n<h2 class="heading">{html.escape(story.text[heading[2] : heading[3]])}</h2>\n'
        )
        page += fields(story, before, {"summary": "Chapter Summary", "authors_note": "Chapter Notes"})
        if after:
            more = "more notes" if any(b[0] == "authors_note" for b in before) else "notes"
            page += "" if more == "more notes" else "<p>Chapter Notes</p>\n"
            link = f'<a href="#endnotes{number}">{more}</a>'
            page += f'<div class="endnote-link">See the end of the chapter for {link}</div>\n'
        lines = story_lines(story, text)
        page += f'</div>\n<!--chapter content-->\n<div class="userstuff">\n{lines}\n</div>\n<!--/chapter content-->\n'
        if after:
            page += f'<div class="meta" id="endnotes{number}">\n'
            page += fields(story, after, {"authors_note": "Chapter End Notes"}) + "</div>\n"
    closing = fields(story, [b for b in blocks if "after-work" in b[1]], {"authors_note": "End Notes"})
    page += '</div>\n<div id="afterword">\n<h2 class="toc-heading">Afterword</h2>\n<div class="meta">\n'
    page += f'<div id="endnotes">\n{closing}</div>\n' if closing else ""
    page += (
        '</div>\n<p class="message">Please <a href="https://archiveofourown.org/works/'
        f'{head["work_number"]}/comments/new">drop by the Archive and comment</a> to let the creator know if you '
        "enjoyed their work!</p>\n</div>\n</body>\n</html>\n"
    )
    return page.encode()


# EPUB 3

CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


def render_epub(story: Story) -> bytes:
    """A plain EPUB 3 with contents in both forms; the same bytes for the same source."""
    blocks = iter_blocks(story)
    first = next(i for i, block in enumerate(blocks) if block[0] == "chapter_heading")
    heads = [i for i, block in enumerate(blocks) if block[0] == "chapter_heading"]
    pages = [("front", story.head["title"], blocks[:first])]
    for number, (start, end) in enumerate(zip(heads, [*heads[1:], len(blocks)], strict=True), 1):
        name = story.text[blocks[start][2] : blocks[start][3]]
        pages.append((f"chapter{number}", name, blocks[start:end]))
    files = {"META-INF/container.xml": CONTAINER, "OEBPS/content.opf": package(story, pages)}
    files |= {"OEBPS/nav.xhtml": contents(story, pages), "OEBPS/toc.ncx": old_contents(story, pages)}
    files |= {f"OEBPS/{name}.xhtml": book_page(story, title, inside) for name, title, inside in pages}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        book.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip")
        for path, content in files.items():
            # Stored, not deflated: compressors differ between systems, and the built file is compared byte for byte.
            book.writestr(zipfile.ZipInfo(path), content.encode())
    return out.getvalue()


def xhtml(title: str, body: str) -> str:
    """A page of the book."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en-GB">\n'
        f"<head><title>{html.escape(title)}</title></head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def book_page(story: Story, title: str, blocks: list[Block]) -> str:
    """A chapter, or the front page with title, byline, summary and notes."""
    shapes = {"title": "h1", "chapter_heading": "h2"}
    lines = []
    for kind, _, start, end in blocks:
        words = paragraph(story, start, end)
        if kind in shapes:
            words = f"<{shapes[kind]}>{words[3:-4]}</{shapes[kind]}>"
        lines.append("<hr/>" if kind == "scene_break" else words)
    return xhtml(title, "\n".join(lines))


def package(story: Story, pages: list[tuple[str, str, list[Block]]]) -> str:
    """content.opf: metadata, manifest, spine. The contents page is listed but not part of the reading order."""
    head = story.head
    items = "".join(f'<item id="{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>\n' for n, _, _ in pages)
    spine = "".join(f'<itemref idref="{name}"/>\n' for name, _, _ in pages)
    subjects = "".join(f"<dc:subject>{html.escape(s)}</dc:subject>\n" for s in head["subjects"])
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f'<dc:identifier id="id">urn:wellread:{head["slug"]}</dc:identifier>\n'
        f"<dc:title>{html.escape(head['title'])}</dc:title>\n"
        f"<dc:creator>{html.escape(head['author'])}</dc:creator>\n<dc:language>en-GB</dc:language>\n{subjects}"
        f"<dc:description>{html.escape(head['summary'])}</dc:description>\n"
        '<meta property="dcterms:modified">2026-11-21T12:00:00Z</meta>\n'
        "</metadata>\n<manifest>\n"
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n'
        f'<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>\n{items}</manifest>\n'
        f'<spine toc="ncx">\n{spine}</spine>\n</package>\n'
    )


def contents(story: Story, pages: list[tuple[str, str, list[Block]]]) -> str:
    """nav.xhtml."""
    entries = "".join(f'<li><a href="{name}.xhtml">{html.escape(title)}</a></li>\n' for name, title, _ in pages)
    return xhtml(story.head["title"], f'<nav epub:type="toc"><h1>Contents</h1>\n<ol>\n{entries}</ol></nav>')


def old_contents(story: Story, pages: list[tuple[str, str, list[Block]]]) -> str:
    """toc.ncx, for EPUB 2 readers."""
    points = "".join(
        f'<navPoint id="p{n}" playOrder="{n}"><navLabel><text>{html.escape(title)}</text></navLabel>'
        f'<content src="{name}.xhtml"/></navPoint>\n'
        for n, (name, title, _) in enumerate(pages, 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">\n'
        f'<head><meta name="dtb:uid" content="urn:wellread:{story.head["slug"]}"/></head>\n'
        f"<docTitle><text>{html.escape(story.head['title'])}</text></docTitle>\n<navMap>\n{points}</navMap>\n</ncx>\n"
    )
