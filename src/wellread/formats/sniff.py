"""What kind of file bytes are, told by the bytes alone; a name decides only between kinds of plain text."""

from __future__ import annotations

import re

_HTML_START = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|div|p|h[1-6]|center|table|font|span|article|section|main|style|script|link|a|b|i|hr|br|ul|ol|img|base)\b[^<]{0,4000}",
    re.IGNORECASE,
)
_TAGS = re.compile(
    rb"</?(?:p|br|div|em|i|b|span|a|td|tr|table|h[1-6]|html|body|head|hr|blockquote|center|font|strong)\b[^<>]{0,500}>",
    re.IGNORECASE,
)
_MAIL_HEADER = re.compile(rb"^[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]", re.MULTILINE)
_JSON = re.compile(rb"(?:\{\s*\"[^\"\n]{1,80}\"\s*:|\[\s*\{\s*\"[^\"\n]{1,80}\"\s*:)")
_ROOT = re.compile(rb"<([A-Za-z][\w:.-]*)[\s>/]")
#: root elements of XML that holds no story
_XML_DATA = frozenset(
    b"svg plist rss feed opml ncx container urlset kml gpx project manifest resources xs:schema xsl:stylesheet".split()
)
_PALM = re.compile(rb"^.{60}(?P<kind>BOOKMOBI|TEXtREAd|TPZ3)", re.DOTALL)

#: first bytes of kinds that hold no story we can read, and what to call them
REFUSED = (
    (b"%!PS", "a PostScript file"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"RIFF", "a sound, film or picture (RIFF)"),
    (b"ID3", "a sound (MP3)"),
    (b"OggS", "a sound (Ogg)"),
    (b"fLaC", "a sound (FLAC)"),
    (b"Rar!", "a RAR archive; unpack it, or pack it as ZIP"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive; unpack it, or pack it as ZIP"),
    (b"\x1f\x8b", "a gzip file; unpack it first"),
    (b"BZh", "a bzip2 file; unpack it first"),
    (b"\xfd7zXZ", "an xz file; unpack it first"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"SQLite format 3\0", "a database (SQLite)"),
    (b"ITSF", "a Windows help file (CHM); unpack it first"),
    (b"wOFF", "a font"),
    (b"\0\1\0\0\0", "a font"),
    (b"AT&TFORM", "a DjVu scan"),
    (b"bplist0", "a settings file (binary plist)"),
    (b"Cr24", "an add-on of a browser"),
    (b"ITOLITLS", "a Microsoft Reader book (LIT); convert it to EPUB"),
    (b"\xeaDRMION\xee", "a protected Kindle book (KFX)"),
    (b"CONT\x02\0", "a Kindle book (KFX); convert it to EPUB"),
    (b"!<arch>", "an archive of program parts"),
)


def sniff(data: bytes, name: str = "") -> str:
    """The kind of a file: "zip", "pdf", "rtf", "mobi", "doc", "mhtml", "fb2", "html", "markdown", "text", ...

    Args:
        data: all its bytes, or the first hundred thousand.
        name: only tells Markdown from plain text, and mail from text that begins like mail.
    """
    head = data[:100_000]
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n\0\f")
    for magic, kind in (
        (b"PK\x03\x04", "zip"),
        (b"PK\x05\x06", "zip"),
        (b"%PDF", "pdf"),
        (b"{\\rtf", "rtf"),
        (b"{\\urtf", "rtf"),
        (b"\xd0\xcf\x11\xe0", "doc"),
    ):
        if start.startswith(magic):
            return kind
    if match := _PALM.match(head):
        return "topaz" if match.group("kind") == b"TPZ3" else "mobi"
    if head.startswith(b"TPZ3"):
        return "topaz"
    if any(start.startswith(magic) for magic, _ in REFUSED):
        return "refused"
    if head[257:262] == b"ustar":
        return "refused"
    if b"%PDF-" in head[:1024]:
        return "pdf"
    return _sniff_words(head, name)


def refusal(data: bytes) -> str:
    """What a file of kind "refused" is."""
    start = data[:64].lstrip(b"\xef\xbb\xbf \t\r\n\0\f")
    if data[257:262] == b"ustar":
        return "a TAR archive; unpack it, or pack it as ZIP"
    return next((kind for magic, kind in REFUSED if start.startswith(magic)), "no text")


def _sniff_words(head: bytes, name: str) -> str:
    words = _narrow(head)
    start = words.lstrip()
    if _is_mhtml(start):
        return "mhtml"
    if (
        start.startswith((b"<?xml", b"<FictionBook", b"<office:document", b"<ScrivenerProject"))
        or b"<FictionBook" in start[:2000]
    ):
        kind = _sniff_xml(start)
        if kind is not None:
            return kind
    if _HTML_START.match(start) or (start.startswith(b"<") and _looks_like_html(start)):
        return "html"
    if re.search(rb"<(?:html|body)\b", start[:20_000], re.IGNORECASE) or _looks_like_html(start):
        return "html"
    if start.startswith((b'"', b"'")) and b"<\\/" in start[:5000]:
        return "html"  # a page as a string of a program, with its marks escaped
    if start.startswith((b"{", b"[")) and _JSON.match(start):
        return "json"
    return "markdown" if name.lower().endswith((".md", ".markdown", ".mdown", ".mkd")) else "text"


def _narrow(head: bytes) -> bytes:
    """UTF-16 made readable for patterns of bytes."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or head[:400].count(0) * 3 > len(head[:400]) > 8:
        return head.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff").replace(b"\0", b"")
    return head.removeprefix(b"\xef\xbb\xbf")


def _sniff_xml(start: bytes) -> str | None:
    top = start[:20_000]
    if b"<FictionBook" in top:
        return "fb2"
    if b"office:document" in top and b"urn:oasis:names:tc:opendocument" in top:
        return "odt-flat"
    if b"<w:wordDocument" in top or b"pkg:package" in top:
        return "word-xml"
    if b"<ScrivenerProject" in top:
        return "scrivx"
    if b"<html" in top.lower():
        return "html"
    if b"<package" in top and b"opf" in top:
        return "opf"
    if start.startswith(b"<?xml"):
        root = _ROOT.search(top)
        if root is not None and root.group(1).lower() in _XML_DATA:
            return "xml-data"
        return "html" if root is not None else None
    return None


def _is_mhtml(start: bytes) -> bool:
    lines = start[:6000]
    if not _MAIL_HEADER.match(lines):
        return False
    head = re.split(rb"\r?\n\r?\n", lines, maxsplit=1)[0].lower()
    is_mime = b"mime-version" in head or b"<saved by" in head or b"snapshot-content-location" in head
    return is_mime and (b"multipart/related" in head or b"text/html" in head)


def _looks_like_html(start: bytes) -> bool:
    """Many tags: "<x>" as somebody's thought in plain text is no page."""
    tags = _TAGS.findall(start[:20_000])
    return len(tags) >= 6 and len(tags) * 400 > len(start[:20_000])
