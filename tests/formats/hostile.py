"""Broken and hostile files, made here: each with what must happen to it.

"read": words come out, with a warning where one is named; "refused": a clear sentence; "either": no crash, no hang.
"""

from __future__ import annotations

import base64
import io
import json
import random
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from formats.shapes import STORY, ao3_epub, ao3_html, docx, plain_epub, typed_text
from formats.shapes_more import kf8, mobi_plain, odt, rtf
from formats.spec import zip_of

WORDS = "“I never said so,” said Anne, and shut the door on the whole of it. " * 30


@dataclass(frozen=True)
class Bad:
    """A file that bites."""

    name: str
    file_name: str
    build: Callable[[], bytes]
    #: "read", "refused" or "either"
    outcome: str
    #: part of the sentence, or code of the warning
    says: str = ""


def zip_bomb() -> bytes:
    return zip_of({"a.txt": b"a" * 60_000_000})


def nested(depth: int) -> bytes:
    data = zip_of({"a.txt": WORDS})
    for _ in range(depth):
        data = zip_of({"inner.zip": data})
    return data


def quine_like() -> bytes:
    inner = zip_of({f"{n}.zip": zip_of({"a.txt": WORDS}) for n in range(20)})
    return zip_of({f"{n}.zip": inner for n in range(20)})


def many_members() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(30_000):
            archive.writestr(f"{number}.txt", b"x")
    return out.getvalue()


def traversal(*names: str) -> bytes:
    return zip_of({**dict.fromkeys(names, "This must not be written anywhere. " + WORDS), "good.txt": WORDS})


def symlink() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo("link.txt")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
        archive.writestr("good.txt", WORDS)
    return out.getvalue()


def duplicates() -> bytes:
    import warnings

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for words in (WORDS, WORDS + "second"):
            archive.writestr("a.txt", words)
        archive.writestr("A.TXT", WORDS)
    return out.getvalue()


def encrypted() -> bytes:
    data = bytearray(zip_of({"a.txt": WORDS}))
    for magic, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(magic) + place] |= 1
    return bytes(data)


def lying_size() -> bytes:
    data = bytearray(zip_of({"a.txt": WORDS}))
    place = data.index(b"PK\x01\x02") + 24
    data[place : place + 4] = struct.pack("<I", 10)
    return bytes(data)


def flipped(data: bytes, seed: int, share: float = 0.001) -> bytes:
    maker = random.Random(seed)
    out = bytearray(data)
    for _ in range(max(3, int(len(data) * share))):
        out[maker.randrange(len(out))] ^= 1 << maker.randrange(8)
    return bytes(out)


def without(name: str, data: bytes | None = None) -> bytes:
    """The book without one of its members."""
    source = zipfile.ZipFile(io.BytesIO(data or plain_epub(STORY, headings=True)))
    return zip_of({item: source.read(item) for item in source.namelist() if not item.endswith(name)})


def replaced(name: str, content: bytes | str) -> bytes:
    source = zipfile.ZipFile(io.BytesIO(plain_epub(STORY, headings=True)))
    files: dict[str, bytes | str] = {item: source.read(item) for item in source.namelist()}
    found = next((item for item in files if item.endswith(name)), name)
    files[found] = content
    return zip_of(files)


def upper_case_names() -> bytes:
    source = zipfile.ZipFile(io.BytesIO(plain_epub(STORY, headings=True)))
    return zip_of({item.upper() if item.endswith("xhtml") else item: source.read(item) for item in source.namelist()})


def opf(spine: str, items: str) -> str:
    return (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata><dc:title>x</dc:title></metadata>'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><html><body><p>&c;</p></body></html>'
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><html><body><p>&f;</p></body></html>'
)


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title>{head}</head><body>{body}</body></html>".encode()


def quoted_traps() -> bytes:
    return page(f"<p>{WORDS}</p>" + '<a ">" ' * 200_000)


def comment_traps() -> bytes:
    return page(f"<p>{WORDS}</p>" + "<!--" * 300_000)


def formatting_storm() -> bytes:
    return page("".join(f"<b class={n}><p>word" for n in range(20_000)))


def rdf(data: bytes) -> bytes:
    return data[: len(data) // 2]


BAD: tuple[Bad, ...] = (
    Bad("zero bytes", "a.txt", lambda: b"", "refused", "empty"),
    Bad("blanks alone", "a.txt", lambda: b" \r\n\t\0", "refused", "empty"),
    Bad("a mark and nothing", "a.txt", lambda: b"\xef\xbb\xbf", "refused", ""),
    Bad("binary noise", "a.txt", lambda: random.Random(1).randbytes(50_000), "refused", "no text"),
    Bad("binary noise as epub", "a.epub", lambda: random.Random(2).randbytes(50_000), "refused", ""),
    Bad("a picture", "a.txt", lambda: b"\x89PNG\r\n\x1a\n" + bytes(500), "refused", "picture"),
    Bad("a program", "a.txt", lambda: b"\x7fELF" + bytes(500), "refused", "program"),
    Bad("a rar", "a.epub", lambda: b"Rar!\x1a\x07\0" + bytes(50), "refused", "RAR"),
    Bad("NULs in words", "a.txt", lambda: WORDS.replace("Anne", "An\0ne").encode(), "read"),
    Bad("utf-16 without a mark", "a.txt", lambda: WORDS.encode("utf-16-le"), "read"),
    Bad("utf-16 cut in a letter", "a.txt", lambda: WORDS.encode("utf-16")[:-1], "read"),
    Bad("two megabytes on a line", "a.txt", lambda: (WORDS * 1000).encode()[:2_000_000].replace(b"\n", b" "), "read"),
    Bad("two megabytes of one letter", "a.txt", lambda: b"a" * 2_000_000, "read"),
    Bad("two megabytes of stars", "a.md", lambda: b"*" * 2_000_000, "either"),
    Bad("stars and words", "a.md", lambda: b"*a " * 400_000, "either"),
    Bad("underlines and words", "a.txt", lambda: b"_a *b /c " * 100_000, "either"),
    Bad("brackets", "a.md", lambda: b"[" * 200_000 + b"](x)", "either"),
    Bad("colons", "a.txt", lambda: b"a: " * 400_000, "either"),
    Bad("line ends alone and a word", "a.txt", lambda: b"\r\n" * 500_000 + b"end", "read"),
    Bad("blanks and line ends", "a.txt", lambda: (b" " * 50 + b"\n") * 40_000 + b"end", "read"),
    Bad("one letter a line", "a.txt", lambda: b"a\n" * 500_000, "read"),
    Bad("mail headers without end", "a.txt", lambda: b"Subject: x\nFrom: y\n\n" * 20_000, "either"),
    Bad("half utf-8 half cp1252", "a.txt", lambda: (WORDS + "\n").encode() + (WORDS + "\n").encode("cp1252"), "read", "encoding-mixed"),
    Bad("utf-8 twice", "a.txt", lambda: WORDS.encode().decode("cp1252", "replace").encode(), "either"),
    Bad("wrong charset in meta", "a.html", lambda: page(f"<p>{WORDS}</p>", "<meta charset=koi8-r>"), "read"),
    Bad("an unknown charset", "a.html", lambda: b"<html><meta charset='rot13'><p>" + WORDS.encode("cp1252"), "read"),
    Bad("a codec that is no charset", "a.html", lambda: b"<html><meta charset='zlib'><p>" + WORDS.encode(), "read"),
    Bad("20,000 open tags", "a.html", lambda: page("<div>" * 20_000 + WORDS), "read"),
    Bad("20,000 spans", "a.html", lambda: page("<span>" * 20_000 + WORDS + "</span>" * 20_000), "read"),
    Bad("20,000 quotations", "a.html", lambda: page("<blockquote><p>" * 20_000 + WORDS), "read"),
    Bad("20,000 tables", "a.html", lambda: page("<table><tr><td>" * 20_000 + WORDS), "read"),
    Bad("formatting storm", "a.html", formatting_storm, "read"),
    Bad("tags that never end", "a.html", quoted_traps, "read"),
    Bad("comments that never end", "a.html", comment_traps, "read"),
    Bad("a comment that hides the rest", "a.html", lambda: page(f"<!-- oh <p>{WORDS}</p>"), "read"),
    Bad("titles that never end", "a.html", lambda: page("<title>" * 100_000 + f"<p>{WORDS}</p>"), "either"),
    Bad("scripts that never end", "a.html", lambda: page("<script>" * 50_000 + f"<p>{WORDS}</p>"), "either"),
    Bad("declarations that never end", "a.html", lambda: page("<!x[" * 100_000 + f"<p>{WORDS}</p>"), "either"),
    Bad("less-than signs", "a.html", lambda: page("<p>" + "< " * 500_000 + WORDS), "read"),
    Bad("references", "a.html", lambda: page("<p>" + "&#99999999999999999999;&#xD800;&#0;&amp" * 20_000 + WORDS), "read"),
    Bad("a number of 5,000 digits", "a.html", lambda: page("<p>&#" + "9" * 5000 + ";" + WORDS), "read"),
    Bad("a script with a story", "a.html", lambda: page(f"<script>document.write('<p>Never this.</p>')</script><p onclick=x()>{WORDS}</p>"), "read"),
    Bad("everything unclosed", "a.html", lambda: f"<html><body><div><p><i>{WORDS}<p><b>{WORDS}<ul><li>{WORDS}<table><tr><td>{WORDS}".encode(), "read"),
    Bad("crossed tags", "a.html", lambda: page(f"<i><p>{WORDS}</i></p><b><div>{WORDS}</b></div></table></p></br>"), "read"),
    Bad("entities that grow", "a.html", lambda: LAUGHS.encode(), "refused", "entity"),
    Bad("an entity outside", "a.html", lambda: OUTSIDE.encode(), "refused", "entity"),
    Bad("entities that grow in a book", "a.epub", lambda: replaced("part001.xhtml", LAUGHS), "refused", "entity"),
    Bad("an entity outside in the package", "a.epub", lambda: replaced("content.opf", OUTSIDE), "refused", "entity"),
    Bad("a zip bomb", "a.zip", zip_bomb, "refused", "unpacks"),
    Bad("zips in zips in zips", "a.zip", lambda: nested(12), "refused", "deep"),
    Bad("a zip in a zip", "a.zip", lambda: nested(1), "read"),
    Bad("a tree of zips", "a.zip", quine_like, "either"),
    Bad("30,000 members", "a.zip", many_members, "refused", "members"),
    Bad("names that climb out", "a.zip", lambda: traversal("../../evil.txt", "a/../../evil.txt"), "read"),
    Bad("absolute names", "a.zip", lambda: traversal("/tmp/evil.txt", "//server/evil.txt"), "read"),
    Bad("names of another system", "a.zip", lambda: traversal("C:\\evil.txt", "..\\..\\evil.txt", "C:evil.txt"), "read"),
    Bad("a link", "a.zip", symlink, "read"),
    Bad("names twice and in other case", "a.zip", duplicates, "read"),
    Bad("a locked zip", "a.zip", encrypted, "refused", "password"),
    Bad("a zip that lies about sizes", "a.zip", lying_size, "either"),
    Bad("an empty zip", "a.zip", lambda: zip_of({}), "refused", "no story"),
    Bad("a zip of pictures", "a.zip", lambda: zip_of({"a.png": b"\x89PNG"}), "refused", "no story"),
    Bad("half a zip", "a.zip", lambda: rdf(zip_of({f"{n}.txt": WORDS + str(n) for n in range(8)})), "read"),
    Bad("half a book", "a.epub", lambda: rdf(ao3_epub(STORY)), "either"),
    Bad("a book without container", "a.epub", lambda: without("container.xml"), "read"),
    Bad("a book without package", "a.epub", lambda: without("content.opf"), "read", "missing-package"),
    Bad("a book without a chapter", "a.epub", lambda: without("part002.xhtml"), "read", "missing-part"),
    Bad("a book without mimetype", "a.epub", lambda: without("mimetype"), "read"),
    Bad("a book whose names are in capitals", "a.epub", upper_case_names, "read"),
    Bad("a spine that loops", "a.epub", lambda: replaced("content.opf", opf('<itemref idref="a"/>' * 5000, '<item id="a" href="part001.xhtml" media-type="application/xhtml+xml"/>')), "read"),
    Bad("a spine to nowhere", "a.epub", lambda: replaced("content.opf", opf('<itemref idref="z"/>', "")), "read", "empty-spine"),
    Bad("a spine that climbs out", "a.epub", lambda: replaced("content.opf", opf('<itemref idref="a"/>', '<item id="a" href="../../../etc/passwd"/>')), "either"),
    Bad("a package that is no package", "a.epub", lambda: replaced("content.opf", b"\0\1\2nonsense"), "read"),
    Bad("a container that names itself", "a.epub", lambda: replaced("container.xml", '<container><rootfile full-path="META-INF/container.xml"/></container>'), "either"),
    Bad("a protected book", "a.epub", lambda: zip_of({"mimetype": "application/epub+zip", "META-INF/rights.xml": "<x/>"}), "refused", "protected"),
    Bad("an encrypted book", "a.epub", lambda: replaced("META-INF/encryption.xml", '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/></encryption>'), "refused", "encrypted"),
    Bad("scrambled fonts alone", "a.epub", lambda: replaced("META-INF/encryption.xml", '<encryption><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></encryption>'), "read"),
    Bad("a book with an empty page", "a.epub", lambda: replaced("part001.xhtml", b""), "read"),
    Bad("half a Word document", "a.docx", lambda: rdf(docx(STORY)), "either"),
    Bad("a Word document without a body", "a.docx", lambda: zip_of({"[Content_Types].xml": "<x/>", "word/document.xml": "<w:document/>"}), "refused", "body"),
    Bad("a deep Word document", "a.docx", lambda: zip_of({"[Content_Types].xml": "<x/>", "word/document.xml": "<w:document><w:body>" + "<w:p>" * 20_000 + "<w:r><w:t>end</w:t></w:r>"}), "either"),
    Bad("a locked ODT", "a.odt", lambda: zip_of({"mimetype": "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": "<x><manifest:encryption-data/></x>", "content.xml": b"xx"}), "refused", "password"),
    Bad("a spreadsheet", "a.odt", lambda: zip_of({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"}), "refused", "no text"),
    Bad("half an ODT", "a.odt", lambda: rdf(odt(STORY)), "either"),
    Bad("RTF of open groups", "a.rtf", lambda: b"{\\rtf1" + b"{\\b " * 15_000 + WORDS.encode("cp1252"), "read"),
    Bad("RTF of more open groups", "a.rtf", lambda: b"{\\rtf1" + b"{" * 500_000, "refused", ""),
    Bad("RTF of closing groups", "a.rtf", lambda: b"{\\rtf1" + b"}" * 500_000 + b"words", "either"),
    Bad("RTF with a great number", "a.rtf", lambda: b"{\\rtf1 \\u99999999999999 \\bin9999999 words \\uc9999 \\u8217?words", "either"),
    Bad("half an RTF", "a.rtf", lambda: rdf(rtf(STORY, mac=False)), "read"),
    Bad("half a MOBI", "a.mobi", lambda: rdf(mobi_plain(STORY)), "either"),
    Bad("a MOBI header alone", "a.mobi", lambda: bytes(60) + b"BOOKMOBI" + bytes(20), "refused", ""),
    Bad("a protected MOBI", "a.mobi", lambda: _locked_mobi(), "refused", "protected"),
    Bad("a broken AZW3", "a.azw3", lambda: flipped(kf8(STORY), 7, 0.02), "either"),
    Bad("an old Word file", "a.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000), "refused", ""),
    Bad("half a PDF", "a.pdf", lambda: b"%PDF-1.4\n%nothing more", "refused", ""),
    Bad("a Topaz book", "a.azw1", lambda: b"TPZ3" + bytes(100), "refused", "Topaz"),
    Bad("an FB2 without a body", "a.fb2", lambda: b"<?xml version='1.0'?><FictionBook><description/></FictionBook>", "refused", "body"),
    Bad("half an archive page", "a.html", lambda: rdf(ao3_html(STORY, 2024)), "read"),
    Bad("a story in an epub's clothes", "a.epub", lambda: typed_text(STORY, wrap=None), "read"),
    Bad("a robot check", "a.html", lambda: b"<html><head><title>Just a moment...</title></head><body><p>Enable JavaScript</p></body></html>", "refused", "robots"),
    Bad("an adult gate", "a.html", lambda: page("<p class=caution>This work could have adult content. If you continue...</p><a>Yes, Continue</a>"), "refused", "adult"),
    Bad("an error page", "a.html", lambda: page("<h2>Error 404</h2><p>The page you were looking for doesn't exist.</p>"), "refused", "not found"),
    Bad("a log-in page", "a.html", lambda: page("<p>This work is only available to registered users of the Archive.</p>"), "refused", "log-in"),
    Bad("a list of works", "a.html", lambda: page("<ol>" + f"<li class='work blurb group'><p>{WORDS}</p></li>" * 20 + "</ol>"), "refused", "list"),
    Bad("data about a story", "a.json", lambda: b'{"id": 12, "title": "Low Water", "parts": [1, 2]}', "refused", "JSON"),
    Bad("empty data", "a.txt", lambda: b"[]", "refused", "JSON"),
    Bad("data in a story's clothes", "a.txt", lambda: json.dumps([WORDS] * 9).encode(), "refused", "JSON"),
    Bad("numbers alone", "a.txt", lambda: b"12, 13, 14\n" * 9, "refused", "no words"),
    Bad("a program as a story", "a.txt", lambda: Path(__file__).read_bytes(), "refused", "program"),
    Bad("settings", "a.md", lambda: b"[core]\nname = lamp\nlevel = 3\n" * 9, "refused", "program"),
    Bad("a packed script", "a.html", lambda: b"!function(e,t){var n=e[0];for(i=0;i<n;i++){r[i]=n(i)}}(w,{x:1});" * 40, "refused", "program"),
    Bad("a style sheet", "a.txt", lambda: b"p.a { margin: 0; }\n.b p { text-indent: 2em; }\n" * 9, "refused", "program"),
    Bad("a table", "a.txt", lambda: b"id,name,house\n" + b"".join(b"%d,Ann,East\n" % n for n in range(40)), "refused", "table"),
    Bad("a log", "a.txt", lambda: b"2026-01-02 10:11:12,345 INFO lamp.x: lit the lamp in the west window\n" * 30, "refused", "program"),
    Bad("bytes as letters", "a.txt", lambda: base64.encodebytes(random.Random(3).randbytes(4000)), "refused", "letters"),
    Bad("numbers in hex", "a.txt", lambda: random.Random(4).randbytes(4000).hex().encode(), "refused", "letters"),
    Bad("high bytes alone", "a.txt", lambda: bytes(random.Random(5).choices(range(128, 256), k=4000)), "refused", "charset"),
    Bad("a list of links", "a.txt", lambda: b"https://example.org/works/1\n" * 9, "refused", "links"),
    Bad("a shortcut to a page", "a.html", lambda: b"[InternetShortcut]\r\nURL=https://example.org/works/1\r\n", "refused", "link"),
    Bad("a drawing", "a.html", lambda: b'<?xml version="1.0"?><svg xmlns="x"><text>Ann</text></svg>', "refused", "XML"),
    Bad("XML of nobody's kind", "a.xml", lambda: f'<?xml version="1.0"?><story><para>{WORDS}</para></story>'.encode(), "read"),
    Bad("a tar", "a.txt", lambda: b"a.txt" + bytes(252) + b"ustar" + bytes(600), "refused", "TAR"),
    Bad("settings in bytes", "a.txt", lambda: b"bplist00\xd1\x01\x02", "refused", "settings"),
    Bad("a chat in brackets", "a.txt", lambda: b"[10:42] <Ann> are you there\n[10:43] <Ben> no (yes)\n[10:44] *Ann waits*\n" * 9, "read"),
    Bad("verse with semicolons", "a.txt", lambda: b"I went;\nyou stayed;\nthe lamp (our lamp)\nburned;\n" * 9, "read"),
    Bad("a scream", "a.txt", lambda: b"A" + b"a" * 900 + b"rgh!", "read"),
    Bad("Russian without a charset", "a.txt", lambda: ("Анна вышла из дома и не закрыла за собой дверь. " * 9).encode("koi8-r"), "read", "encoding-guessed"),
    Bad("retry later", "a.html", lambda: page("Retry later"), "refused", "Retry"),
    Bad("a page without words", "a.html", lambda: page("<img src=x>"), "refused", "no text"),
    Bad("deflate of nothing", "a.zip", lambda: _bad_deflate(), "either"),
    # found by fuzz.py
    Bad("a charset with a NUL in mail", "a.mht", lambda: b'MIME-Version: 1.0\nContent-Type: text/html; charset="win\0dows"\n\n<p>\x93' + WORDS.encode("cp1252"), "read"),
    # found by soak.py
    Bad("a member without a name", "a.zip", lambda: _nameless(), "read"),
    Bad("a mark that ends twice, and a font", "a.html", lambda: page(f"<i><font><p>{WORDS}</i></i></font>{WORDS}"), "read"),
    Bad("an index entry without values", "a.azw3", lambda: _short_entry(), "either"),
    Bad("a slash before a long rag of letters and dashes", "a.txt", lambda: f"{WORDS}\n\nsee /vnd.{'open-' * 40}>\n".encode(), "read"),
    Bad("an index without entries", "a.azw3", lambda: _empty_index(), "either"),
    *(Bad(f"a flipped book {seed}", "a.epub", lambda seed=seed: flipped(ao3_epub(STORY), seed), "either") for seed in range(6)),
    *(Bad(f"a flipped Word document {seed}", "a.docx", lambda seed=seed: flipped(docx(STORY), seed), "either") for seed in range(3)),
    *(Bad(f"a flipped MOBI {seed}", "a.mobi", lambda seed=seed: flipped(mobi_plain(STORY), seed), "either") for seed in range(3)),
    *(Bad(f"a flipped RTF {seed}", "a.rtf", lambda seed=seed: flipped(rtf(STORY, mac=True), seed), "either") for seed in range(3)),
)  # fmt: skip


def _locked_mobi() -> bytes:
    data = bytearray(mobi_plain(STORY))
    start = struct.unpack(">I", data[78:82])[0]
    data[start + 12 : start + 14] = b"\0\2"
    return bytes(data)


def _bad_deflate() -> bytes:
    data = zip_of({"a.txt": WORDS})
    body = zlib.compress(WORDS.encode())[2:20]
    return data.replace(body, bytes(len(body)))


def _nameless() -> bytes:
    data = bytearray(zip_of({"q": WORDS, "a.txt": WORDS}))
    place = data.index(b"PK\x01\x02")
    data[place + 28 : place + 32] = struct.pack("<HH", 0, 1)
    return bytes(data)


def _empty_index() -> bytes:
    data = bytearray(kf8(STORY))
    place = data.index(b"INDX", data.index(b"INDX") + 4)
    data[place + 24 : place + 28] = bytes(4)
    return bytes(data)


def _short_entry() -> bytes:
    """The last fragment's entry cut off behind its name: the index's table begins right there."""
    data = bytearray(kf8(STORY))
    main = [place for place in range(len(data)) if data.startswith(b"INDX", place)]
    table = struct.unpack(">I", data[main[-1] + 20 : main[-1] + 24])[0]
    last = struct.unpack(">H", data[main[-1] + table + 4 + 2 * 3 : main[-1] + table + 6 + 2 * 3])[0]
    data[main[-1] + 20 : main[-1] + 24] = struct.pack(">I", last + 12)
    return bytes(data)
