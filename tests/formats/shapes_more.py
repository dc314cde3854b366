"""Shapes of issue 3: word processors, e-book containers, journals, archives, mail. Built from the same story."""

from __future__ import annotations

import struct
import textwrap
from dataclasses import replace

from formats.shapes import (
    FFN_FIELDS,
    NO_TAGS,
    ONE,
    STORY,
    TWO_AUTHORS,
    Case,
    ao3_byline,
    ao3_epub,
    ao3_field,
    ao3_parts,
    epub,
    fff_rows,
    ffn_page,
    generic_html,
    part,
)
from formats.spec import Story, esc, header_pairs, paragraphs_html, plain, zip_of

EM_ODT = ('<text:span text:style-name="T1">', "</text:span>")


def odt_content(story: Story) -> str:
    def para(words: str, style: str) -> str:
        marked = esc(words).replace("&lt;em&gt;", EM_ODT[0]).replace("&lt;/em&gt;", EM_ODT[1])
        return f'<text:p text:style-name="{style}">{marked}</text:p>'

    body = para(story.title, "Title") + para(f"by {story.authors[0]}", "Standard")
    body += "<text:tracked-changes><text:p>Never this.</text:p></text:tracked-changes>"
    for chapter in story.chapters:
        body += f'<text:h text:outline-level="1">{chapter.title}</text:h>'
        body += "".join(para("* * *" if words == "---" else words, "P1") for words in chapter.paragraphs)
    return (
        '<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
    )


def odt_meta(story: Story) -> str:
    return f"<office:meta><dc:title>{esc(story.title)}</dc:title><meta:initial-creator>x</meta:initial-creator><dc:description>{story.summary}</dc:description></office:meta>"


def odt(story: Story) -> bytes:
    return zip_of(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<?xml version="1.0"?><office:document-content>{odt_content(story)}</office:document-content>',
            "meta.xml": f'<?xml version="1.0"?><office:document-meta>{odt_meta(story)}</office:document-meta>',
            "META-INF/manifest.xml": "<manifest:manifest/>",
        }
    )


def flat_odt(story: Story) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">'
        f"{odt_meta(story)}{odt_content(story)}</office:document>"
    ).encode()


def rtf_words(words: str, *, mac: bool) -> str:
    out = ""
    for char in words.replace("<em>", "\1").replace("</em>", "\2"):
        if char == "\1":
            out += r"{\i "
        elif char == "\2":
            out += "}"
        elif char in "{}\\":
            out += "\\" + char
        elif ord(char) < 128:
            out += char
        elif mac:
            out += rf"\uc0\u{ord(char)} "
        else:
            out += rf"\'{char.encode('cp1252')[0]:02x}"
    return out


def rtf(story: Story, *, mac: bool) -> bytes:
    """As Word writes it, or as a Mac does: backslash and line end for a paragraph."""
    end = "\\\n" if mac else "\\par\n"
    style = "\\s1\\outlinelevel0 " if not mac else ""
    lines = [story.title, f"by {story.authors[0]}"]
    body = (r"\s5 " if not mac else "") + end.join(rtf_words(line, mac=mac) for line in lines) + end
    for chapter in story.chapters:
        body += f"\\pard{style}{rtf_words(chapter.title, mac=mac)}{end}\\pard "
        body += "".join(rtf_words("* * *" if words == "---" else words, mac=mac) + end for words in chapter.paragraphs)
    info = rf"{{\info{{\title {rtf_words(story.title, mac=mac)}}}{{\author {story.authors[0]}}}}}"
    sheet = r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s5 Title;}}" if not mac else ""
    return (
        rf"{{\rtf1\ansi\ansicpg1252\deff0{{\fonttbl{{\f0\fnil\fcharset0 Georgia;}}}}{sheet}{info}{{\*\generator Never this;}}\f0 {body}}}"
    ).encode("ascii")


def fb2(story: Story) -> bytes:
    sections = ""
    for chapter in story.chapters:
        paragraphs = paragraphs_html(chapter, rule="<subtitle>* * *</subtitle>").replace("em>", "emphasis>")
        sections += f"<section><title><p>{chapter.title}</p></title>{paragraphs}</section>"
    return (
        '<?xml version="1.0" encoding="windows-1251"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><description><title-info><genre>sf</genre>'
        f"<author><nickname>{story.authors[0]}</nickname></author><book-title>{esc(story.title)}</book-title><annotation><p>{story.summary}</p></annotation>"
        f"<lang>en</lang></title-info></description><body><title><p>{esc(story.title)}</p></title>{sections}</body>"
        '<binary id="c" content-type="image/png">aGVsbG8=</binary></FictionBook>'
    ).encode("cp1251")


def palm(
    text: bytes,
    *,
    title: str,
    fields: dict[int, bytes],
    version: int = 6,
    extra: tuple[bytes, ...] = (),
    tail: bytes = b"",
) -> bytes:
    """A Palm database of one book, its text in literal PalmDOC runs."""
    records = []
    for start in range(0, len(text), 4096):
        chunk, packed = text[start : start + 4096], b""
        place = 0
        while place < len(chunk):
            byte = chunk[place]
            if byte == 0 or 9 <= byte <= 0x7F:
                packed += bytes((byte,))
                place += 1
            else:
                run = chunk[place : place + 8]
                packed += bytes((len(run),)) + run
                place += 8
        records.append(packed)
    exth = b"".join(struct.pack(">II", kind, len(value) + 8) + value for kind, value in fields.items())
    exth = b"EXTH" + struct.pack(">II", len(exth) + 12, len(fields)) + exth
    name = title.encode()
    length = 232 if version < 8 else 264
    head = bytearray(16 + length)
    struct.pack_into(">HHIHHHH", head, 0, 2, 0, len(text), len(records), 4096, 0, 0)
    head[16:20] = b"MOBI"
    struct.pack_into(">IIIII", head, 20, length, 2, 65001, 1, version)
    struct.pack_into(">II", head, 84, 16 + length + len(exth), len(name))
    struct.pack_into(">I", head, 0x80, 0x40)
    if version >= 8:
        n = len(records)
        struct.pack_into(">I", head, 0xC0, 0xFFFFFFFF)
        struct.pack_into(">I", head, 0xFC, n + 1)
        struct.pack_into(">I", head, 0xF8, n + 1 + len(extra) // 2)
    all_records = [bytes(head) + exth + name + b"\0" * 4, *records, *extra]
    offset = 78 + 8 * len(all_records) + 2
    table = b""
    for number, record in enumerate(all_records):
        table += struct.pack(">II", offset, number)
        offset += len(record)
    header = name[:31].ljust(32, b"\0") + b"\0" * 28 + b"BOOKMOBI" + b"\0" * 8 + struct.pack(">H", len(all_records))
    return header + table + b"\0\0" + b"".join(all_records) + tail


def mobi_fields(story: Story) -> dict[int, bytes]:
    return {503: story.title.encode(), 100: story.authors[0].encode(), 103: story.summary.encode(), 524: b"en"}


def mobi_plain(story: Story) -> bytes:
    chapters = "".join(f"<h2>{c.title}</h2>{paragraphs_html(c)}<mbp:pagebreak/>" for c in story.chapters)
    body = f"<html><head><guide></guide></head><body><h1>{esc(story.title)}</h1><p>by {story.authors[0]}</p><mbp:pagebreak/>{chapters}</body></html>"
    return palm(body.encode(), title=story.title, fields=mobi_fields(story))


def mobi_ao3(story: Story) -> bytes:
    def row(label: str, values: tuple[str, ...]) -> str:
        links = ", ".join(f'<a href="http://archiveofourown.org/tags/x">{esc(value)}</a>' for value in values)
        return f"<p><b>{label}:</b></p><blockquote>{links}</blockquote>"

    def big(words: str) -> str:
        return f'<p align="center"><font size="5"><b>{esc(words)}</b></font></p>'

    def note(label: str, words: str) -> str:
        return f"<p>{label}</p><blockquote><p>{words}</p></blockquote>" if words else ""

    n = len(story.chapters)
    tags = row("Rating", (story.rating,)) + row("Archive Warning", story.warnings) + row("Fandom", story.fandoms)
    tags += (
        row("Relationship", story.relationships)
        + row("Characters", story.characters)
        + row("Additional Tags", story.tags)
    )
    tags += f"<p><b>Stats:</b></p><blockquote>Published: {story.published} Words: {story.n_words:,} Chapters: {n}/{n}</blockquote>"
    body = f'<p align="center">Posted originally on the <a href="x">Archive of Our Own</a> at <a href="{story.url}">{story.url}</a>.</p>{tags}<mbp:pagebreak/>'
    body += big(story.title) + f'<p align="center">by <a href="x">{story.authors[0]}</a></p>'
    body += (
        note("Summary", story.summary)
        + note("Notes", story.note)
        + '<p><font size="2">See the end of the work for <a>more notes</a></font></p><mbp:pagebreak/>'
    )
    for chapter in story.chapters:
        body += big(chapter.title) + note("Chapter Summary", chapter.summary) + note("Chapter Notes", chapter.before)
        body += paragraphs_html(chapter) + note("Chapter End Notes", chapter.after) + "<mbp:pagebreak/>"
    body += note("End Notes", story.end_note)
    body += "<p>Please drop by the Archive and comment to let the creator know if you enjoyed their work!</p><mbp:pagebreak/><p><b>Table of Contents</b></p><p><a filepos=0000000010>Preface</a></p>"
    fields = mobi_fields(story) | {101: b"Archive of Our Own"}
    return palm(f"<html><head></head><body>{body}</body></html>".encode(), title=story.title, fields=fields)


def kf8(story: Story) -> bytes:
    """Each page a skeleton with one fragment set into its body."""
    raw, skeletons, fragments = b"", [], []
    pages = [f"<h1>{esc(story.title)}</h1><p>by {story.authors[0]}</p>"]
    pages += [f"<h2>{c.title}</h2>{paragraphs_html(c)}" for c in story.chapters]
    head, tail = b'<?xml version="1.0" encoding="UTF-8"?><html><head><title>x</title></head><body>', b"</body></html>"
    for page in pages:
        start = len(raw)
        skeletons.append((1, start, len(head + tail)))
        fragments.append((start + len(head), len(page.encode())))
        raw += head + tail + page.encode()

    def number(value: int) -> bytes:
        out = [value & 0x7F | 0x80]
        value >>= 7
        while value:
            out.insert(0, value & 0x7F)
            value >>= 7
        return bytes(out)

    def index(tagx: bytes, entries: list[bytes]) -> tuple[bytes, bytes]:
        main = bytearray(b"INDX" + b"\0" * 188)
        struct.pack_into(">I", main, 4, 192)
        struct.pack_into(">I", main, 24, 1)
        main += b"TAGX" + struct.pack(">II", 12 + len(tagx), 1) + tagx
        data = bytearray(b"INDX" + b"\0" * 188)
        starts = []
        for entry in entries:
            starts.append(len(data))
            data += entry
        struct.pack_into(">II", data, 20, len(data), len(entries))
        data += b"IDXT" + b"".join(struct.pack(">H", start) for start in starts)
        return bytes(main), bytes(data)

    skel = index(
        bytes((1, 1, 3, 0, 6, 2, 12, 0, 0, 0, 0, 1)),
        [
            b"\x0bSKEL%07d" % n + b"\x05" + number(count) + number(start) + number(size)
            for n, (count, start, size) in enumerate(skeletons)
        ],
    )
    frag = index(
        bytes((6, 2, 1, 0, 0, 0, 0, 1)),
        [b"\x0a%010d" % at + b"\x01" + number(0) + number(size) for at, size in fragments],
    )
    return palm(raw, title=story.title, fields=mobi_fields(story), version=8, extra=(*skel, *frag))


def mhtml(story: Story) -> bytes:
    import quopri

    page = quopri.encodestring(ffn_page(story, 2)).decode().replace("\n", "\r\n")
    return (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.fanfiction.net/s/777/2/\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----B"\r\n\r\n------B\r\nContent-Type: text/html; charset=utf-8\r\n'
        f"Content-Transfer-Encoding: quoted-printable\r\n\r\n{page}\r\n------B\r\nContent-Type: text/html\r\n\r\n<html>an advertisement</html>\r\n------B--\r\n"
    ).encode()


def scrivener(story: Story, version: int) -> bytes:
    files: dict[str, bytes | str] = {}
    binder = ""
    for number, chapter in enumerate(story.chapters, 1):
        name = f"AAAA-{number}" if version == 3 else str(number)
        words = "\\\n".join(rtf_words("* * *" if p == "---" else p, mac=True) for p in chapter.paragraphs)
        path = f"Lamp.scriv/Files/Data/{name}/content.rtf" if version == 3 else f"Lamp.scriv/Files/Docs/{name}.rtf"
        files[path] = "{\\rtf1\\ansi\\ansicpg1252 " + words + "}"
        key = "UUID" if version == 3 else "ID"
        binder += f"<BinderItem {key}='{name}' Type=\"Text\"><Title>{chapter.title}</Title><MetaData><IncludeInCompile>Yes</IncludeInCompile></MetaData></BinderItem>"
    skipped = '<BinderItem UUID="S" ID="77" Type="Text"><Title>Never this</Title><MetaData><IncludeInCompile>No</IncludeInCompile></MetaData></BinderItem>'
    files["Lamp.scriv/Lamp.scrivx"] = (
        f'<?xml version="1.0"?><ScrivenerProject><Binder><BinderItem UUID="D" ID="0" Type="DraftFolder"><Title>Draft</Title><Children>{binder}{skipped}</Children></BinderItem>'
        '<BinderItem UUID="R" ID="99" Type="ResearchFolder"><Title>Never this</Title></BinderItem></Binder></ScrivenerProject>'
    )
    files["Lamp.scriv/Files/Data/R/content.rtf"] = r"{\rtf1 Never this.}"
    return zip_of(files)


def typed_rows(story: Story, sign: str = ":") -> list[str]:
    pairs = (*header_pairs(story), ("Disclaimer", "Jane owns them."))
    return [f"{label}{sign} {value}" for label, value in pairs]


def livejournal(story: Story) -> bytes:
    rows = "<br />".join(f"<b>{row.partition(':')[0]}:</b>{esc(row.partition(':')[2])}" for row in typed_rows(story))
    body = "<br /><br />".join("* * *" if p == "---" else p for p in story.chapters[0].paragraphs)
    return (
        f'<!DOCTYPE html><html><head><title>Fic: {esc(story.title)}: quill — LiveJournal</title></head><body><div class="s-header">LiveJournal Log in</div><article class="b-singlepost hentry">'
        f'<h1 class="b-singlepost-title entry-title">Fic: {esc(story.title)}</h1><div class="b-singlepost-body entry-content">{rows}<br /><br />{body}</div></article>'
        '<div class="comments">First comment! So good!</div></body></html>'
    ).encode()


def dreamwidth(story: Story) -> bytes:
    body = "".join("<hr/>" if p == "---" else f"<p>{p}</p>" for p in story.chapters[0].paragraphs)
    return (
        f"<!DOCTYPE html><html><head><title>quill | {esc(story.title)}</title></head><body><div id='canvas'><div class='entry'><h3 class='entry-title'>{esc(story.title)}</h3>"
        f"<div class='poster'><span class='ljuser' lj:user='{story.authors[0]}'><b>{story.authors[0]}</b></span> in <span lj:user='some_comm'>some_comm</span></div>"
        f"<span class='datetime'>2014-03-02 10:00</span><div class='contents'><div class='entry-content'>{body}<div class='currents'>Mood: happy</div></div></div>"
        "<ul class='entry-management-links'><li>dreamwidth Add Memory</li></ul></div><div class='comment-thread'><div class='comment-content'>Lovely.</div></div></div></body></html>"
    ).encode()


def efiction(story: Story, charset: str = "iso-8859-1") -> bytes:
    def row(label: str, value: str) -> str:
        return f'<span class="label">{label}: </span>{esc(value)}<br />\n'

    info = (
        row("Rated", story.rating)
        + f'<span class="label">Categories:</span> <a href="x">{esc(story.fandoms[0])}</a><br />'
    )
    info += (
        '<span class="label">Characters: </span> '
        + ", ".join(f'<a href="c">{esc(c)}</a>' for c in story.characters)
        + "<br />"
    )
    info += (
        row("Genres", "Drama")
        + row("Warnings", story.warnings[0])
        + row("Completed", "Yes")
        + row("Word count", str(story.n_words))
    )
    info += f'<span class="label">Published: </span>{story.published} <span class="label">Updated: </span>{story.updated}<br />'
    body = ""
    for number, chapter in enumerate(story.chapters, 1):
        note = (
            f'<div class="notes"><div class="title"><span class="label">Author\'s Chapter Notes:</span></div><div class="noteinfo"><p>{chapter.before}</p></div></div>'
            if chapter.before
            else ""
        )
        after = (
            f'<div class="notes"><div class="title"><span class="label">Chapter End Notes:</span></div><div class="noteinfo"><p>{chapter.after}</p></div></div>'
            if chapter.after
            else ""
        )
        body += f'<div class="chaptertitle">{number}. {chapter.title} by {story.authors[0]}</div>{note}<div class="chapter">{paragraphs_html(chapter)}</div>{after}'
    return (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"><title>{esc(story.title)} by {story.authors[0]}</title></head><body>'
        f'<div id="pagetitle"><a href="viewstory.php?sid=7">{esc(story.title)}</a> by <a href="viewuser.php?uid=3">{story.authors[0]}</a></div><div class="infobox"><div class="content">'
        f'<span class="label">Summary: </span>{story.summary}<br />{info}</div></div>{body}<div id="footer"><p>Skin by somebody. eFiction 3.5</p></div></body></html>'
    ).encode("cp1252")


def siye(story: Story) -> bytes:
    chapter = story.chapters[0]
    text = "<br /><br />".join("* * *" if p == "---" else p for p in chapter.paragraphs)
    rows = f"<b>Summary:</b> {story.summary}<br /><b>Rating:</b> {story.rating} starstar<br /><b>Categories:</b> {esc(story.fandoms[0])}<br /><b>Characters:</b> {', '.join(story.characters)}<br />"
    rows += f"<b>Warnings:</b> {story.warnings[0]}<br /><b>Published:</b> 2014.03.02<br />"
    return (
        f'<html><head><title>{esc(story.title)} by {story.authors[0]}</title></head><body><table width="95%"><tr><td><a href="viewstory.php?sid=5">x</a> {rows}</td></tr></table>'
        f'<span style="font-size: 100%;">{text}</span><p>This site is © somebody. All rights reserved.</p></body></html>'
    ).encode()


def wattpad(story: Story) -> bytes:
    chapter = story.chapters[0]
    text = "".join(
        f'<p data-p-id="{n:032x}">{"* * *" if p == "---" else p}<span class="num-comment">{n + 3}</span></p>'
        for n, p in enumerate(chapter.paragraphs)
    )
    return (
        f'<!DOCTYPE html><html><head><title>{chapter.title} - {esc(story.title)} - Wattpad</title><meta property="og:description" content="{story.summary}"></head><body><a href="/user/{story.authors[0]}">{story.authors[0]}</a>'
        f"<h1>{chapter.title}</h1><span>2.5K reads</span><pre>{text}</pre><p>You'll also like</p></body></html>"
    ).encode()


HIDDEN = '</p><p class="cjQz">Never this: stolen from its author.</p>'


def royal_road(story: Story) -> bytes:
    chapter = story.chapters[0]
    text = paragraphs_html(chapter).replace("<p>", '<p class="cnM1">')
    return (
        f'<!DOCTYPE html><html><head><title>{chapter.title} - {esc(story.title)} | Royal Road</title><meta property="books:author" content="{story.authors[0]}"><style>.cjQz {{ display: none; speak: never; }}</style></head>'
        f'<body><h2><a href="/fiction/12/x">{esc(story.title)}</a></h2><h1>{chapter.title}</h1><div class="portlet author-note-portlet"><div class="portlet-title"><span>A note from {story.authors[0]}</span></div><div class="portlet-body author-note"><p>{chapter.before}</p></div></div>'
        f'<div class="chapter-inner chapter-content">{text.replace("</p>", HIDDEN, 1)}</div><div>royalroad comments</div></body></html>'
    ).encode()


def fimfiction_epub(story: Story) -> bytes:
    title = f'<h1>{esc(story.title)}</h1><p>Written by {story.authors[0]}</p><ul class="story-tags"><li>Drama</li></ul><h2>Description</h2><p>{story.summary}</p>'
    toc = "<h1>Contents</h1>" + "".join(f'<p><a href="c">{c.title}</a></p>' for c in story.chapters)
    pages = [title, toc, *(f"<h1>{c.title}</h1>{paragraphs_html(c)}" for c in story.chapters)]
    metadata = f"<dc:title>{esc(story.title)}</dc:title><dc:creator>{story.authors[0]}</dc:creator>"
    return epub(metadata, pages, ["", "", *(c.title for c in story.chapters)], folder="")


def fimfiction_page(story: Story) -> bytes:
    chapter = story.chapters[0]
    return (
        f'<html><head><title>{chapter.title} - {esc(story.title)} - Fimfiction</title></head><body><a class="story_name" href="/story/1">{esc(story.title)}</a> by <a href="/user/3/x">{story.authors[0]}</a>'
        f'<h1 id="chapter_title">{chapter.title}</h1><div id="chapter-body">{paragraphs_html(chapter)}<div class="authors-note"><h4>Author\'s Note:</h4><p>{chapter.before}</p></div></div></body></html>'
    ).encode()


def fanfictions_fr(story: Story) -> bytes:
    chapter = story.chapters[0]
    return (
        f'<html><body><ol><li class="breadcrumb-item">Livres</li><li class="breadcrumb-item">{esc(story.fandoms[0])}</li></ol><h1 itemprop="name">{esc(story.title)}</h1><a itemprop="author">{story.authors[0]}</a>'
        f'<p itemprop="abstract">{story.summary}</p><div class="chapter"><h2>{chapter.title}</h2></div><div id="readarea">{paragraphs_html(chapter)}</div></body></html>'
    ).encode()


def fff_text(story: Story) -> bytes:
    rows = [*fff_rows(story), ("Author URL", "x"), ("Story URL", story.url), ("Summary", story.summary)]
    out = f"{story.title}\n\nby {story.authors[0]}\n\n\n" + "".join(
        textwrap.fill(f"{k}: {v}", 78) + "\n" for k, v in rows
    )
    out += "\nTABLE OF CONTENTS\n\n" + "\n\n".join(c.title for c in story.chapters) + "\n\n\n\n\n"
    for chapter in story.chapters:
        out += f"        {chapter.title}\n\n"
        out += (
            "\n\n".join("* * *" if p == "---" else textwrap.fill(plain(p), 78) for p in chapter.paragraphs) + "\n\n\n\n"
        )
    return (out + "End file.\n").replace("\n", "\r\n").encode()


def usenet(story: Story) -> bytes:
    """Two messages, parts of one story, with signatures."""
    out = ""
    paragraphs = [*story.chapters[0].paragraphs]
    for number, half in enumerate((paragraphs[:8], paragraphs[8:]), 1):
        out += (
            f"Path: news!feed\nFrom: poster@example.org (A Poster)\nNewsgroups: alt.fan.example\nSubject: NEW: {story.title} ({number}/2) [PG]\n"
            f"Date: Sun, 2 Mar 2014 10:0{number}:00 GMT\nMessage-ID: <{number}@example.org>\nLines: 99\n\n"
        )
        if number == 1:
            out += "\n".join(textwrap.fill(row, 70) for row in typed_rows(story)) + "\n\n*****\n\n"
        out += "\n\n".join("* * *" if p == "---" else textwrap.fill(plain(p), 70) for p in half)
        out += "\n\n-- \nA Poster, who writes things\n\n"
    return out.encode("cp1252")


def gutenberg(story: Story) -> bytes:
    head = f"The Project Gutenberg eBook of {story.title}\n\nThis eBook is for the use of anyone anywhere.\n\nTitle: {story.title}\n\nAuthor: {story.authors[0]}\n\nLanguage: English\n\n"
    body = "*** START OF THE PROJECT GUTENBERG EBOOK THE LAMP ***\n\n"
    for number, chapter in enumerate(story.chapters, 1):
        body += (
            f"CHAPTER {'I' * number}.\n\n"
            + "\n\n".join("* * *" if p == "---" else textwrap.fill(plain(p), 72) for p in chapter.paragraphs)
            + "\n\n\n"
        )
    tail = "*** END OF THE PROJECT GUTENBERG EBOOK THE LAMP ***\n\n" + "A licence of several pages stands here.\n" * 20
    return (head + body + tail).encode()


def epubpress(story: Story) -> bytes:
    """Each page a saved page of FanFiction.net, calibre's hand over it."""
    pages = []
    for number in range(1, len(story.chapters) + 1):
        body = ffn_page(story, number).decode()
        start, end = body.index("<div role='main'"), body.index("<div id=review>")
        text = body[start : body.rindex("</div>", start, end) + 6]
        pages.append(
            f"<h1>{number}. {story.chapters[number - 1].title}</h1>{text.split('<SELECT')[0]}".replace(
                "<hr size=1 noshade>", "<hr/>"
            )
        )
    metadata = f"<dc:title>{esc(story.title)}</dc:title><dc:creator>{story.authors[0]}</dc:creator><dc:creator>EpubPress</dc:creator><dc:publisher>{story.url}</dc:publisher><dc:date>0101-01-01</dc:date>"
    return epub(
        metadata, pages, [f"{n}. {c.title}" for n, c in enumerate(story.chapters, 1)], folder="4/OEBPF/content/"
    )


def azw3_ao3_one(story: Story) -> bytes:
    """An old hand-built download: OEBPS/preface, chapter parts, afterword."""
    message, tags, head, _ = ao3_parts(story, 2016)
    words = paragraphs_html(story.chapters[0]).split("\n")
    pages = [
        f'<p class="message">{message}</p><div class="meta">{tags}<h1>{esc(story.title)}</h1>{ao3_byline(story)}{ao3_field("Summary", story.summary)}{ao3_field("Notes", story.note)}</div>',
        f'<div class="userstuff">{"".join(words[:8])}</div>',
        f'<div class="userstuff">{"".join(words[8:])}</div>',
        f'<div id="afterword"><div class="meta"><div id="endnotes">{ao3_field("End Notes", story.end_note)}</div></div><p class="message">Please drop by the archive and comment!</p></div>',
    ]
    assert head
    metadata = f"<dc:title>{esc(story.title)}</dc:title><dc:creator>{story.authors[0]}</dc:creator><dc:publisher>Archive of Our Own</dc:publisher>"
    return epub(metadata, pages, ["Preface", esc(story.title), "", "Afterword"])


ONE_TITLE = replace(ONE, chapters=(replace(ONE.chapters[0], title=""),))
FIRST = part(STORY, 1)
ONLY_RELATIONSHIPS = frozenset(("relationships",))

MORE: tuple[Case, ...] = (
    Case("odt", "odt", "lamp.odt", lambda: odt(STORY), STORY, NO_TAGS),
    Case("flat-odt", "odt-flat", "lamp.fodt", lambda: flat_odt(STORY), STORY, NO_TAGS),
    Case("rtf-word", "rtf", "lamp.doc", lambda: rtf(STORY, mac=False), STORY, NO_TAGS | {"summary"}),
    Case("rtf-mac-one-shot", "rtf", "lamp.rtf", lambda: rtf(ONE_TITLE, mac=True), ONE_TITLE, NO_TAGS | {"summary"}),
    Case("fb2", "fb2", "lamp.fb2", lambda: fb2(STORY), STORY, NO_TAGS),
    Case("fb2-zip", "fb2", "lamp.fb2.zip", lambda: zip_of({"lamp.fb2": fb2(STORY)}), STORY, NO_TAGS),
    Case("mobi", "mobi", "lamp.mobi", lambda: mobi_plain(STORY), STORY, NO_TAGS),
    Case("mobi-ao3", "mobi", "lamp.pdf", lambda: mobi_ao3(STORY), STORY),
    Case("azw3", "mobi", "lamp.azw3", lambda: kf8(STORY), STORY, NO_TAGS),
    Case("ao3-epub-2016", "epub", "lamp.epub", lambda: azw3_ao3_one(ONE), ONE),
    Case(
        "mhtml-ffn", "mhtml", "lamp.mhtml", lambda: mhtml(STORY), part(STORY, 2), frozenset(("warnings",)), FFN_FIELDS
    ),
    Case(
        "scrivener-3",
        "scrivener",
        "lamp.zip",
        lambda: scrivener(STORY, 3),
        STORY,
        NO_TAGS | {"summary", "authors"},
        (("title", "Lamp"),),
    ),
    Case(
        "scrivener-2",
        "scrivener",
        "lamp.zip",
        lambda: scrivener(STORY, 2),
        STORY,
        NO_TAGS | {"summary", "authors"},
        (("title", "Lamp"),),
    ),
    Case("livejournal", "journal", "lamp.html", lambda: livejournal(ONE), ONE),
    Case("dreamwidth", "journal", "lamp.html", lambda: dreamwidth(ONE), ONE, NO_TAGS | {"summary"}),
    Case("efiction", "efiction", "lamp.html", lambda: efiction(STORY), STORY, ONLY_RELATIONSHIPS),
    Case("siye", "efiction", "lamp.html", lambda: siye(ONE), ONE, ONLY_RELATIONSHIPS),
    Case("wattpad", "wattpad", "lamp.html", lambda: wattpad(STORY), FIRST, NO_TAGS),
    Case("royalroad", "royalroad", "lamp.html", lambda: royal_road(STORY), FIRST, NO_TAGS | {"summary"}),
    Case("fimfiction-epub", "epub", "lamp.epub", lambda: fimfiction_epub(STORY), STORY, NO_TAGS),
    Case("fimfiction-page", "fimfiction", "lamp.html", lambda: fimfiction_page(STORY), FIRST, NO_TAGS | {"summary"}),
    Case("fanfictions-fr", "fanfictions.fr", "lamp.html", lambda: fanfictions_fr(STORY), FIRST, NO_TAGS - {"fandoms"}),
    Case("fanficfare-text", "text", "lamp.txt", lambda: fff_text(STORY), STORY),
    Case("usenet-two-parts", "text", "lamp.txt", lambda: usenet(ONE), ONE),
    Case("gutenberg-text", "text", "lamp.txt", lambda: gutenberg(STORY), STORY, NO_TAGS | {"summary"}),
    Case("epubpress", "epub", "lamp.epub", lambda: epubpress(STORY), STORY, NO_TAGS | {"summary"}),
    Case(
        "zip-of-page",
        "zip",
        "lamp.zip",
        lambda: zip_of({"x/lamp.html": generic_html(STORY), "__MACOSX/x": b"no"}),
        STORY,
        NO_TAGS,
    ),
    Case("epub-two-authors", "epub", "lamp", lambda: ao3_epub(TWO_AUTHORS), TWO_AUTHORS),
)
