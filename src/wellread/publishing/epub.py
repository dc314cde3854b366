"""A work as an EPUB 3 book with an NCX for older devices; nothing of the file's own markup is passed through.

After EPUB 3.3 (W3C), sections 3 to 6, and OPF 2.0.1 for the NCX. The same work gives the same bytes, so that
a book can be compared.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from io import BytesIO

from wellread.publishing.names import book_title
from wellread.publishing.story_html import FOLDED, StoryHtml
from wellread.records import Analysis, Chapter
from wellread.text import Span

#: where author's notes go: "kept" in place, "folded" into a part at the end, "removed"
NOTES = ("kept", "folded", "removed")

_EPOCH = (1980, 1, 1, 0, 0, 0)
#: characters that XML 1.0 cannot hold
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CONTAINER = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0"'
    ' xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="book/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)
_STYLE = """body{margin:0 5%;line-height:1.5}p{margin:0;text-indent:1.3em}h1,h2{text-align:center;margin:2em 0 1em}
h2+p,hr+p,h1+p{text-indent:0}hr{border:0;border-top:1px solid #888;width:20%;margin:1.5em auto}
.note{margin:1em 0;padding-left:1em;border-left:3px solid #bbb}.note p{text-indent:0;margin:.5em 0}
"""


@dataclass(frozen=True, slots=True)
class _Page:
    """One XHTML file of the book."""

    name: str
    title: str
    body: str


def build_epub(analysis: Analysis, *, notes: str = "kept") -> bytes:
    """The bytes of the book.

    Args:
        analysis: at least a work and its layout.
        notes: one of `NOTES`.

    Raises:
        ValueError: when `notes` is something else.
    """
    if notes not in NOTES:
        raise ValueError(f"notes are {', '.join(NOTES)}, not {notes!r}")
    book = _Book(analysis, notes)
    pages = list(book.pages())
    files = {
        "META-INF/container.xml": _CONTAINER,
        "book/content.opf": book.package(pages),
        "book/nav.xhtml": book.navigation(pages),
        "book/toc.ncx": book.ncx(pages),
        "book/style.css": _STYLE,
        **{f"book/{page.name}": book.wrap(page) for page in pages},
    }
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        # The media type stands first and uncompressed, so that a file can be known by its first bytes.
        archive.writestr(zipfile.ZipInfo("mimetype", _EPOCH), "application/epub+zip", zipfile.ZIP_STORED)
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content.encode("utf-8"), zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _text(words: str) -> str:
    return escape(_FORBIDDEN.sub("", words))


class _Book:
    def __init__(self, analysis: Analysis, notes: str) -> None:
        self._analysis = analysis
        self._notes = notes
        self._html = StoryHtml(analysis)
        self._title = _text(book_title(analysis))
        self._language = _text(analysis.work.language or "en")
        self._folded: list[str] = []

    def pages(self) -> Iterator[_Page]:
        """The title page, a page a chapter, and the notes where they are folded."""
        yield _Page("title.xhtml", self._title, self._title_page())
        number = 0
        for chapter in self._analysis.layout.chapters:
            body = self._chapter(chapter)
            if body:
                number += 1
                yield _Page(f"chapter{number}.xhtml", self._chapter_title(chapter, number), body)
        if self._folded:
            yield _Page("notes.xhtml", "Notes", "<h2>Notes</h2>\n" + "\n".join(self._folded))

    def _title_page(self) -> str:
        authors = ", ".join(self._analysis.layout.authors)
        declared = self._analysis.work.declared
        lines = [*declared.fandoms, *declared.relationships, declared.rating or ""]
        facts = "".join(f"<p>{_text(line)}</p>" for line in lines if line)
        summary = f'<div class="note"><p>{_text(declared.summary)}</p></div>' if declared.summary else ""
        return f"<h1>{self._title}</h1>" + (f"<p>by {_text(authors)}</p>" if authors else "") + facts + summary

    def _chapter_title(self, chapter: Chapter, number: int) -> str:
        several = len(self._analysis.layout.chapters) > 1
        return _text(chapter.title or (f"Chapter {number}" if several else self._analysis.layout.title or "Story"))

    def _chapter(self, chapter: Chapter) -> str:
        inside = [p for p in self._analysis.work.paragraphs if chapter.span.contains(p)]
        return "\n".join(block for block in self._blocks(inside) if block)

    def _blocks(self, paragraphs: Sequence[Span]) -> Iterator[str]:
        for part, group in self._html.runs(paragraphs):
            if part is not None and part.kind == "title":
                continue
            drawn = "\n".join(self._html.draw(paragraph, part) for paragraph in group)
            if part is None or part.kind not in FOLDED:
                yield drawn
            elif self._notes == "kept":
                yield f'<div class="note">{drawn}</div>'
            elif self._notes == "folded":
                self._folded.append(f'<div class="note">{drawn}</div>')

    def wrap(self, page: _Page) -> str:
        """A page as a whole XHTML file."""
        body = _FORBIDDEN.sub("", page.body)
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
            f'<html xmlns="http://www.w3.org/1999/xhtml" lang="{self._language}" xml:lang="{self._language}"><head>'
            f'<title>{page.title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>\n'
            f"<body>\n{body}\n</body></html>\n"
        )

    def package(self, pages: Sequence[_Page]) -> str:
        """The package document."""
        work = self._analysis.work
        source = _text(work.declared.url or "")
        creators = "".join(f"<dc:creator>{_text(name)}</dc:creator>" for name in self._analysis.layout.authors)
        subjects = "".join(f"<dc:subject>{_text(tag)}</dc:subject>" for tag in self._tags())
        summary = _text(work.declared.summary or "")
        items = "".join(
            f'<item id="p{at}" href="{page.name}" media-type="application/xhtml+xml"/>' for at, page in enumerate(pages)
        )
        spine = "".join(f'<itemref idref="p{at}"/>' for at in range(len(pages)))
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="3.0"'
            f' unique-identifier="id" xml:lang="{self._language}">'
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f'<dc:identifier id="id">{self._identifier}</dc:identifier><dc:title>{self._title}</dc:title>'
            f"<dc:language>{self._language}</dc:language>{creators}{subjects}"
            f"{f'<dc:source>{source}</dc:source>' if source else ''}"
            f"{f'<dc:description>{summary}</dc:description>' if summary else ''}"
            f'<meta property="dcterms:modified">1980-01-01T00:00:00Z</meta>{self._series()}</metadata>'
            '<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
            '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
            f'<item id="css" href="style.css" media-type="text/css"/>{items}</manifest>'
            f'<spine toc="ncx">{spine}</spine></package>\n'
        )

    @property
    def _identifier(self) -> str:
        return f"urn:x-wellread:{self._analysis.work.source.sha256}"

    def _tags(self) -> tuple[str, ...]:
        declared = self._analysis.work.declared
        listed = (*declared.fandoms, *declared.relationships, *declared.characters, *declared.tags)
        return tuple(dict.fromkeys(tag for tag in listed if tag.strip()))

    def _series(self) -> str:
        lines = []
        for at, (name, position) in enumerate(self._analysis.work.declared.series):
            lines.append(f'<meta property="belongs-to-collection" id="s{at}">{_text(name)}</meta>')
            lines.append(f'<meta refines="#s{at}" property="collection-type">series</meta>')
            if position is not None:
                lines.append(f'<meta refines="#s{at}" property="group-position">{position:g}</meta>')
        return "".join(lines)

    def navigation(self, pages: Sequence[_Page]) -> str:
        """The navigation document."""
        links = "".join(f'<li><a href="{page.name}">{page.title}</a></li>' for page in pages)
        body = f'<nav epub:type="toc" id="toc"><h2>Contents</h2><ol>{links}</ol></nav>'
        page = self.wrap(_Page("nav.xhtml", "Contents", body))
        return page.replace("<html ", '<html xmlns:epub="http://www.idpf.org/2007/ops" ', 1)

    def ncx(self, pages: Sequence[_Page]) -> str:
        """The table of contents for EPUB 2 devices."""
        points = "".join(
            f'<navPoint id="n{at}" playOrder="{at + 1}"><navLabel><text>{page.title}</text></navLabel>'
            f'<content src="{page.name}"/></navPoint>'
            for at, page in enumerate(pages)
        )
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">'
            f'<head><meta name="dtb:uid" content="{self._identifier}"/></head>'
            f"<docTitle><text>{self._title}</text></docTitle><navMap>{points}</navMap></ncx>\n"
        )
