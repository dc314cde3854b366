"""Every kind of file we read: how it is known, who reads it. The tables in docs/formats.md are made from here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wellread.formats.archives import Archive
from wellread.formats.convert import convert
from wellread.formats.draft import Draft, File
from wellread.formats.epub import read_epub
from wellread.formats.fb2 import read_fb2
from wellread.formats.html import ORIGINS, read_html, read_html_bytes
from wellread.formats.mail import read_mime
from wellread.formats.mobi import is_packed, read_mobi
from wellread.formats.odt import read_flat_odt
from wellread.formats.pdf_info import read_pdf_facts
from wellread.formats.rtf import read_rtf
from wellread.formats.text import draft_texts, read_markdown, read_text

#: works, and the charset they were in where the format does not fix it
Reading = tuple[list[Draft], str | None]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file."""

    #: as `sniff` names it
    kind: str
    media_type: str
    title: str
    #: how it is known, in words, for the documentation
    known_by: str
    read: Callable[[File], Reading]
    #: what is read of it, in words
    reads: str = "text, paragraphs, emphasis"


def _one(read: Callable[[File], tuple[Draft, str | None] | Draft]) -> Callable[[File], Reading]:
    """A reader of one work as a reader of several."""

    def read_all(file: File) -> Reading:
        found = read(file)
        return ([found], None) if isinstance(found, Draft) else ([found[0]], found[1])

    return read_all


def _read_converted(kind: str) -> Callable[[File], Reading]:
    def read(file: File) -> Reading:
        data, result = convert(file, kind)
        inner = File(data, file.path, file.sha256, file.budget)
        if result == "text":
            drafts, encoding = draft_texts(data.decode("utf-8", "replace")), "utf-8"
            told = read_pdf_facts(file.data)
            for draft in drafts if told.title and len(drafts) == 1 else ():
                draft.facts.title, draft.facts.authors = told.title, told.authors or draft.facts.authors
                draft.origin = "pdf"
        else:
            drafts, encoding = read_epub(Archive(data, budget=file.budget, path=file.path), inner), None
        for draft in drafts:
            draft.warn(
                "converted",
                f"read through an outside program; the order of words in a {kind.upper()} file is not certain",
            )
        return drafts, encoding

    return read


def _read_mobi(file: File) -> Reading:
    return _read_converted("mobi")(file) if is_packed(file) else ([read_mobi(file)], None)


def _read_mime(file: File) -> Reading:
    data, charset, is_page = read_mime(file)
    if is_page:
        draft, encoding = read_html_bytes(data, file, declared=charset)
        return [draft], encoding
    return read_text(File(data, file.path, file.sha256, file.budget))


FORMATS: tuple[Format, ...] = (
    Format(
        "text",
        "text/plain",
        "Plain text",
        "nothing else fits",
        read_text,
        "text, paragraphs, typed emphasis, typed header block, mail headers, forwards, pasted and converted "
        "archive pages, copied posts and threads, printed pages, BBCode",
    ),
    Format(
        "markdown",
        "text/markdown",
        "Markdown",
        "words, and a name that ends in .md",
        _one(read_markdown),
        "front matter, headings, emphasis",
    ),
    Format("html", "text/html", "HTML", "tags at the start or all through", _one(read_html), "see the origins below"),
    Format(
        "mhtml",
        "multipart/related",
        "MHTML and MIME mail",
        "MIME headers",
        _read_mime,
        "the longest page inside, else the longest text",
    ),
    Format(
        "rtf",
        "application/rtf",
        "RTF",
        "`{\\rtf`",
        _one(read_rtf),
        "text, headings by style, emphasis, title and author",
    ),
    Format(
        "mobi",
        "application/x-mobipocket-ebook",
        "MOBI, AZW, AZW3",
        "`BOOKMOBI` at byte 60",
        _read_mobi,
        "PalmDOC and KF8; contents by its links",
    ),
    Format(
        "fb2",
        "application/x-fictionbook+xml",
        "FB2",
        "`<FictionBook`",
        _one(read_fb2),
        "description, sections, notes, verse",
    ),
    Format(
        "odt-flat",
        "application/vnd.oasis.opendocument.text-flat-xml",
        "Flat OpenDocument",
        "`<office:document`",
        _one(read_flat_odt),
        "as ODT",
    ),
    Format(
        "pdf",
        "application/pdf",
        "PDF",
        "`%PDF`",
        _read_converted("pdf"),
        "through `pdftotext` or `ebook-convert` where installed, else refused",
    ),
    Format(
        "doc",
        "application/msword",
        "Word 97 to 2003",
        "`D0CF11E0`",
        _read_converted("doc"),
        "through `ebook-convert` where installed, else refused",
    ),
)

#: kinds that lie in a zip, for the documentation; `read_zip` tells them apart
ZIPPED = (
    (
        "epub",
        "EPUB 2 and 3",
        "`mimetype`, or `META-INF/container.xml`, or an OPF",
        "package, contents, chapters, notes; anthologies as many works; calibre's HTMLZ and TXTZ",
    ),
    (
        "docx",
        "DOCX",
        "`[Content_Types].xml` and its main part",
        "paragraphs, headings, emphasis; insertions taken, deletions left",
    ),
    ("odt", "ODT", "`mimetype`", "paragraphs, headings, emphasis; tracked deletions left"),
    (
        "scrivener",
        "Scrivener project, zipped or a folder",
        "a `.scrivx` file",
        "the draft folder in the binder's order",
    ),
    ("zip", "ZIP of any of these", "`PK`", "each member a work; parts of one work joined"),
)


#: makers of books, for the documentation; `wellread.formats.epub` tells them apart
MAKERS = (
    ("ao3-epub", "Archive of Our Own, EPUB download", "`#preface` with tags, “Posted originally on”"),
    ("fanficfare-epub", "FanFicFare, FanFictionDownLoader", "identifier, contributor, `fff_` classes"),
    ("fichub-epub", "FicHub", "“Exported with the assistance of” on its introduction"),
    ("epub", "Fimfiction, EpubPress, EpubMerge, calibre, any other", "title page; inner packages; table of contents"),
)


def by_kind(kind: str) -> Format | None:
    """The format of this kind, if we read it."""
    return next((item for item in FORMATS if item.kind == kind), None)


def describe_formats() -> str:
    """The tables of docs/formats.md, in Markdown."""
    lines = ["| format | known by | what is read | shown by |", "| --- | --- | --- | --- |"]
    lines += [f"| {item.title} | {item.known_by} | {item.reads} | `{item.kind}` |" for item in FORMATS]
    lines += [f"| {title} | {known_by} | {reads} | `{kind}` |" for kind, title, known_by, reads in ZIPPED]
    lines += ["", "| origin of a page | known by | shown by |", "| --- | --- | --- |"]
    lines += [f"| {origin.title} | {origin.known_by} | `{origin.name}` |" for origin in ORIGINS]
    lines += ["", "| maker of a book | known by | shown by |", "| --- | --- | --- |"]
    lines += [f"| {title} | {known_by} | `{name}` |" for name, title, known_by in MAKERS]
    return "\n".join(lines) + "\n"
