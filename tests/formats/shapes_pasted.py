"""More files as strangers have them: pasted from a page, exported by converters, told in threads, typed in Word."""

from __future__ import annotations

import textwrap
from dataclasses import replace

from formats.shapes import Case, epub, part
from formats.shapes_wild import NO_SUMMARY, docs_html
from formats.spec import Story, esc, header_pairs, zip_of
from formats.spec_tide import SMALL, SMALL_ONE, TIDE, TIDE_ONE, paras, summary_html, typed

STATS = "Published:{published}Completed:{updated}Words:{words:,}Chapters:{n}/{n}Kudos:311Hits:9,001"


def tag_rows(story: Story) -> list[tuple[str, tuple[str, ...]]]:
    return [
        ("Rating", (story.rating,)),
        ("Archive Warnings", story.warnings),
        ("Categories", story.categories),
        ("Fandoms", story.fandoms),
        ("Relationships", story.relationships),
        ("Characters", story.characters),
        ("Additional Tags", story.tags),
        ("Language", ("English",)),
    ]


def pasted_ao3(story: Story) -> bytes:
    """A page of the archive selected whole and pasted into a text editor: labels and values on lines of their own."""
    n = len(story.chapters)
    rows = "\n".join(f"{label}:\n" + "\n".join(values) for label, values in tag_rows(story))
    out = f"{rows}\nStats:\n{STATS.format(published=story.published, updated=story.updated, words=story.n_words, n=n)}\n\n{story.title}\n{story.authors[0]}\nSummary:\n{story.summary}\nNotes:\n{story.note}\n(See the end of the work for more notes.)\n\n"
    for number, chapter in enumerate(story.chapters, 1):
        out += f"Chapter {number}: {chapter.title}\n"
        if chapter.before:
            out += f"Notes:\n{chapter.before}\n"
        out += "Chapter Text\n" + typed(chapter, rule="* * *") + "\n\n"
    return (out + f"Notes:\n{story.end_note}\n").encode()


def calibre_ao3_text(story: Story) -> bytes:
    """The archive's book turned to plain text by calibre: every label and value a paragraph."""
    n = len(story.chapters)
    rows = "\n\n".join(f"{label}:\n\n" + ", ".join(values) for label, values in tag_rows(story))
    out = f"{story.title}\n\nPosted originally on the Archive of Our Own at {story.url}.\n\n{rows}\n\nStats:\n\nPublished: {story.published} Completed: {story.updated} Words: {story.n_words:,} Chapters: {n}/{n}\n\n\n{story.title}\n\nby {story.authors[0]}\n\nSummary\n\n{story.summary}\n\nNotes\n\n{story.note}\n\nSee the end of the work for more notes\n\n"
    for number, chapter in enumerate(story.chapters, 1):
        out += f"\n\nChapter {number}: {chapter.title}\n\n"
        if chapter.before:
            out += f"Chapter Notes\n\n{chapter.before}\n\n"
        out += typed(chapter, rule="* * *") + "\n\n"
    return (
        out
        + f"\n\nAfterword\n\nEnd Notes\n\n{story.end_note}\n\nPlease drop by the Archive and comment to let the creator know if you enjoyed their work!\n"
    ).encode()


def pasted_ffn(story: Story) -> bytes:
    """A page of FanFiction.net pasted into an editor."""
    chapter = story.chapters[0]
    return (
        f"{story.title}\nBy: {story.authors[0]}\n{story.summary}\nRated: Fiction M - English - Romance/Drama - [Anne Elliot, Frederick Wentworth] - Words: {story.n_words:,} - Reviews: 3 - Favs: 4 - Published: Jul 9, 2016 - Status: Complete - id: 88\n\n"
        + typed(chapter, rule="* * *") + "\n"
    ).encode()  # fmt: skip


def forum(story: Story) -> bytes:
    """A reader view of a thread with its threadmarks: posts of the author, others' between."""
    posts = ""
    for number, chapter in enumerate(story.chapters, 1):
        posts += (
            f'<article class="message message--post hasThreadmark" data-author="{story.authors[0]}"><header class="message-threadmark"><span class="threadmarkLabel">{esc(chapter.title)}</span></header><div class="message-cell message-cell--user"><h4 class="message-name"><a class="username">{story.authors[0]}</a></h4><h5 class="userTitle">Never this</h5></div>'
            f'<div class="message-cell message-cell--main"><header class="message-attribution"><time>Jul {number}, 2016</time> <a>#{number}</a></header><div class="message-content"><div class="message-userContent"><article class="message-body"><div class="bbWrapper">{"<br /><br />".join("***" if p == "---" else p.replace("&", "&amp;") for p in chapter.paragraphs)}</div></article></div></div><footer class="message-footer">Like Reply 41</footer></div></article>'
        )
        if number == 2:
            posts += '<article class="message message--post" data-author="fan"><div class="message-cell message-cell--main"><div class="message-content"><article class="message-body"><div class="bbWrapper">Never this: great chapter!</div></article></div></div></article>'
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{esc(story.title)} | Sufficient Tides</title><meta property="og:title" content="{esc(story.title)}"></head><body><nav class="p-nav"><a>Forums</a></nav><div class="p-title"><h1 class="p-title-value">{esc(story.title)}</h1></div>'
        f'<div class="p-description"><ul><li>Thread starter <a class="username u-concealed" href="/members/salt.4/">{story.authors[0]}</a></li></ul></div><div class="block-body js-replyNewMessageContainer">{posts}</div></body></html>'
    ).encode()


def tumblr(story: Story) -> bytes:
    """A post on a blog: a header in bold, paragraphs, tags."""
    head = f"<p><b>pairing:</b> {esc(story.relationships[0])}<br><b>fandom:</b> {story.fandoms[0]}<br><b>characters:</b> {', '.join(story.characters)}<br><b>rating:</b> {story.rating}<br><b>warnings:</b> {', '.join(story.warnings)}<br><b>summary:</b> {story.summary}</p>"
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{story.authors[0]} — {esc(story.title)}</title><meta property="og:title" content="{esc(story.title)}"><meta name="author" content="{story.authors[0]}"></head><body><header><h1 class="blog-title"><a href="/">tide pools</a></h1></header><main><article class="post text-post"><h2 class="post-title">{esc(story.title)}</h2>'
        f'<div class="body-text">{head}{paras(story.chapters[0], rule="<p>* * *</p>")}</div><div class="tags"><a>#persuasion</a> <a>#fic</a></div><div class="notes"><ol><li>Never this reblogged this</li></ol></div></article></main></body></html>'
    ).encode()


def docx_bare(story: Story) -> bytes:
    """Word without styles: chapters in bold, centred, after a page break; runs cut anywhere; fonts everywhere."""

    def run(words: str, *, bold: bool = False) -> str:
        out = ""
        for number, piece in enumerate(words.replace("</em>", "<em>").split("<em>")):
            looks = (
                '<w:rFonts w:ascii="Times New Roman"/>'
                + ("<w:b/>" if bold else "")
                + ("<w:i/>" if number % 2 else "")
                + '<w:sz w:val="24"/>'
            )
            half = len(piece) // 2
            for bit in (piece[:half], piece[half:]):
                out += f'<w:r w:rsidR="00AB12"><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{esc(bit)}</w:t></w:r><w:proofErr w:type="spellStart"/>'
        return out

    def line(words: str, *, centre: bool = False, bold: bool = False, before: str = "") -> str:
        properties = '<w:pPr><w:jc w:val="center"/></w:pPr>' if centre else '<w:pPr><w:ind w:firstLine="720"/></w:pPr>'
        return f"<w:p>{properties}{before}{run(words, bold=bold)}</w:p>"

    body = line(story.title, centre=True, bold=True) + line(f"by {story.authors[0]}", centre=True)
    for number, chapter in enumerate(story.chapters, 1):
        body += line(
            f"Chapter {number}: {chapter.title}", centre=True, bold=True, before='<w:r><w:br w:type="page"/></w:r>'
        )
        body += "".join(line("#" if words == "---" else words, centre=words == "---") for words in chapter.paragraphs)
    types = '<Types xmlns="x"><Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    relations = '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document2.xml"/></Relationships>'
    return zip_of(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": relations,
            "word/document2.xml": f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="x"><w:body>{body}<w:sectPr/></w:body></w:document>',
            "docProps/core.xml": "<cp:coreProperties><dc:creator>owner</dc:creator><dc:title></dc:title></cp:coreProperties>",
        }
    )


def wordpad_rtf(story: Story) -> bytes:
    """As WordPad writes: no styles, typed header, `\\'xx` for all marks."""

    def words(line: str) -> str:
        line = line.replace("\\", "\\\\").replace("{", "\\{").replace("<em>", "\\i ").replace("</em>", "\\i0 ")
        return "".join(char if ord(char) < 128 else f"\\'{char.encode('cp1252')[0]:02x}" for char in line)

    rows = header_pairs(story)
    body = (
        "".join(f"\\b {label}:\\b0  {words(value)}\\par\r\n" for label, value in rows)
        + "\\par\r\n* * *\\par\r\n\\par\r\n"
    )
    for number, chapter in enumerate(story.chapters, 1):
        body += f"\\b Chapter {number}: {words(chapter.title)}\\b0\\par\r\n\\par\r\n" + "\\par\r\n".join(
            "* * *\\par\r\n" if p == "---" else words(p) + "\\par\r\n" for p in chapter.paragraphs
        )
    return (
        "{\\rtf1\\ansi\\ansicpg1252\\deff0\\nouicompat\\deflang1033{\\fonttbl{\\f0\\fnil\\fcharset0 Calibri;}}\r\n{\\*\\generator Riched20 10.0.19041}\\viewkind4\\uc1 \r\n\\pard\\sa200\\sl276\\slmult1\\f0\\fs22\\lang9 "
        + body
        + "}\r\n\0"
    ).encode("ascii")


def pandoc_epub(story: Story) -> bytes:
    """Pandoc: a title page of its own, chapters as sections, EPUB 3."""
    title = f'<section epub:type="titlepage" class="titlepage"><h1 class="title">{esc(story.title)}</h1><p class="author">{story.authors[0]}</p></section>'
    pages = [
        title,
        *(
            f'<section id="c{n}" class="level1" data-number="{n}"><h1 data-number="{n}">{esc(c.title)}</h1>{paras(c)}</section>'
            for n, c in enumerate(story.chapters, 1)
        ),
    ]
    bodies = ['<body epub:type="frontmatter">', *('<body epub:type="bodymatter">' for _ in story.chapters)]
    metadata = f"<dc:title>{esc(story.title)}</dc:title><dc:creator>{story.authors[0]}</dc:creator><dc:language>en-US</dc:language>"
    return epub(
        metadata,
        pages,
        [story.title, *(c.title for c in story.chapters)],
        bodies=bodies,
        folder="EPUB/",
        stem="text/ch{:03d}.xhtml",
    )


def ao3_calibre_again(story: Story) -> bytes:
    """The archive's book put through a user's calibre once more: every class a number, the preface split elsewhere."""
    rows = "".join(
        f'<dt class="calibre6">{label}:</dt><dd class="calibre7">'
        + ", ".join(
            f'<a href="http://archiveofourown.org/tags/x" class="calibre2">{esc(value)}</a>' for value in values
        )
        + "</dd>"
        for label, values in tag_rows(story)
    )
    n = len(story.chapters)
    rows += f'<dt class="calibre6">Stats:</dt><dd class="calibre7">Published: {story.published} Completed: {story.updated} Words: {story.n_words:,} Chapters: {n}/{n}</dd>'
    preface = f'<div class="calibre1" id="preface"><p class="message">Posted originally on the <a href="http://archiveofourown.org/">Archive of Our Own</a> at <a href="{story.url}">{story.url}</a>.</p><div class="calibre3"><dl class="tags">{rows}</dl><h1 class="calibre8">{esc(story.title)}</h1><div class="byline">by <a rel="author" href="x">{story.authors[0]}</a></div><p class="calibre9">Summary</p><blockquote class="userstuff">{summary_html(story)}</blockquote><p class="calibre9">Notes</p><blockquote class="userstuff"><p>{story.note}</p></blockquote></div></div>'
    pages = [preface]
    for number, chapter in enumerate(story.chapters, 1):
        note = (
            f'<p class="calibre9">Chapter Notes</p><blockquote class="userstuff"><p>{chapter.before}</p></blockquote>'
            if chapter.before
            else ""
        )
        pages.append(
            f'<div id="chapters" class="userstuff1"><div class="calibre3"><h2 class="heading">Chapter {number}: {esc(chapter.title)}</h2>{note}</div><div class="userstuff2">{paras(chapter, wrap="<p class=calibre10>{}</p>").replace("class=calibre10", chr(34).join(("class=", "calibre10", "")))}</div></div>'
        )
    pages.append(
        f'<div id="afterword" class="calibre1"><div class="calibre3"><div id="endnotes" class="calibre1"><p class="calibre9">End Notes</p><blockquote class="userstuff"><p>{story.end_note}</p></blockquote></div></div><p class="message">Please drop by the Archive and comment!</p></div>'
    )
    metadata = f'<dc:title>{esc(story.title)}</dc:title><dc:creator opf:role="aut">{story.authors[0]}</dc:creator><dc:publisher>Archive of Our Own</dc:publisher><dc:contributor opf:role="bkp">calibre (6.11.0)</dc:contributor><dc:language>en</dc:language>'
    return epub(
        metadata,
        pages,
        ["Preface", *(c.title for c in story.chapters), "Afterword"],
        stem="x_split_{:03d}.htm",
        folder="",
    )


def ficbook_text(story: Story) -> bytes:
    """A Russian archive's own text file, the story in English all the same."""
    labels = (
        "Название",
        "Автор",
        "Фэндом",
        "Пэйринг и персонажи",
        "Персонажи",
        "Рейтинг",
        "Предупреждения",
        "Описание",
    )
    head = header_pairs(story, labels)
    body = "\n\n".join(f"Chapter {n}. {c.title}\n\n{typed(c)}" for n, c in enumerate(story.chapters, 1))
    return ("\n".join(f"{label}: {value}" for label, value in head) + "\n\n***\n\n" + body + "\n").encode()


def obsidian(story: Story) -> bytes:
    front = (
        f'---\ntitle: "{story.title}"\nauthor: [{story.authors[0]}]\nfandom:\n'
        + "".join(f"  - {name}\n" for name in story.fandoms)
        + "pairing:\n"
        + "".join(f'  - "{name}"\n' for name in story.relationships)
        + "characters: ["
        + ", ".join(f'"{name}"' for name in story.characters)
        + f"]\nrating: {story.rating}\nwarnings:\n"
        + "".join(f"- {name}\n" for name in story.warnings)
        + "summary: >\n"
        + textwrap.indent(textwrap.fill(story.summary, 60), "  ")
        + "\ntags: [fic, tide]\n---\n\n"
    )
    return (
        front + "\n\n".join(f"# {c.title}\n\n{typed(c, sign='*', rule='***')}" for c in story.chapters) + "\n"
    ).encode()


def mediaminer(story: Story) -> bytes:
    """An archive of its own make: everything in tables, one chapter."""
    chapter = story.chapters[0]
    return (
        f"<html><head><title>{esc(story.title)} Chapter 1 - {esc(chapter.title)} - a {story.fandoms[0]} Fan Fiction story</title></head><body bgcolor=white><table width=100%><tr><td class=menu><a href=/>Home</a> <a href=/x>Search</a> <a href=/y>Forums</a></td></tr><tr><td><h1>{esc(story.title)} ( Chapter 1 )</h1><div>Title: {esc(story.title)}<br>Author: {story.authors[0]}<br>Fandom: {story.fandoms[0]}<br>Pairing: {story.relationships[0]}<br>Characters: {', '.join(story.characters)}<br>Rating: {story.rating}<br>Warnings: {', '.join(story.warnings)}<br>Summary: {story.summary}</div><hr>"
        f'<div id="fanfic-text">{paras(chapter, rule="<p>***</p>")}</div></td></tr></table><p align=center><a href="/2">Next Chapter</a> | <a>Review</a></p></body></html>'
    ).encode("cp1252")


def two_columns(story: Story) -> bytes:
    """A home page of 1999: tables for layout, fonts, no paragraphs, CP1252."""
    body = "<br>\n<br>\n".join(
        "<center><img src=bar.gif></center>" if p == "---" else "&nbsp;&nbsp;&nbsp;&nbsp;" + p.replace("&", "&amp;")
        for p in story.chapters[0].paragraphs
    )
    rows = f"<b>Title:</b> {esc(story.title)}<br><b>Author:</b> {story.authors[0]}<br><b>Fandom:</b> {story.fandoms[0]}<br><b>Pairing:</b> {story.relationships[0]}<br><b>Characters:</b> {', '.join(story.characters)}<br><b>Rating:</b> {story.rating}<br><b>Warnings:</b> {', '.join(story.warnings)}<br><b>Summary:</b> {story.summary}<br><br>"
    return f'<HTML><HEAD><TITLE>{esc(story.title)}</TITLE></HEAD><BODY BGCOLOR="#000000" TEXT="#FFFFFF"><CENTER><IMG SRC=title.jpg></CENTER><TABLE BORDER=0><TR><TD WIDTH=120><A HREF=index.html>Home</A><BR><A HREF=fic.html>Fic</A><BR><A HREF=links.html>Links</A></TD><TD><FONT FACE="Comic Sans MS" SIZE=2>{rows}{body}<br><br></FONT></TD></TR></TABLE></BODY></HTML>'.encode(
        "cp1252"
    )


def folder_zip(story: Story) -> bytes:
    """Chapters as text files of one zip, told by their names."""
    files: dict[str, bytes | str] = {}
    for number, chapter in enumerate(story.chapters, 1):
        files[f"Tide/{number:02d} - {chapter.title}.txt"] = f"Chapter {number}: {chapter.title}\n\n{typed(chapter)}\n"
    return zip_of(files)


FIRST = part(SMALL, 1)
PASTED_TIDE = replace(TIDE, summary="The sea takes eleven hats and a pier.")
PASTED: tuple[Case, ...] = (
    Case("pasted-ao3", "text", "tide.txt", lambda: pasted_ao3(PASTED_TIDE), PASTED_TIDE),
    Case("calibre-ao3-text", "text", "tide.txt", lambda: calibre_ao3_text(TIDE), TIDE),
    Case(
        "pasted-ffn",
        "text",
        "tide.txt",
        lambda: pasted_ffn(SMALL_ONE),
        SMALL_ONE,
        frozenset(("fandoms", "warnings")),
        (("rating", "M"),),
    ),
    Case("forum-thread", "forum", "tide.html", lambda: forum(TIDE), TIDE, NO_SUMMARY),
    Case("tumblr-post", "generic", "tide.html", lambda: tumblr(SMALL_ONE), SMALL_ONE),
    Case("docx-bare", "docx", "tide.docx", lambda: docx_bare(TIDE), TIDE, NO_SUMMARY),
    Case("rtf-wordpad", "rtf", "tide.rtf", lambda: wordpad_rtf(SMALL), SMALL),
    Case("pandoc-epub", "epub", "tide.epub", lambda: pandoc_epub(TIDE), TIDE, NO_SUMMARY),
    Case("ao3-calibre-again", "ao3-epub", "tide.epub", lambda: ao3_calibre_again(TIDE), TIDE),
    Case("ficbook-text", "text", "tide.txt", lambda: ficbook_text(SMALL), SMALL),
    Case(
        "markdown-obsidian",
        "markdown",
        "tide.md",
        lambda: obsidian(replace(TIDE, summary=SMALL.summary)),
        replace(TIDE, summary=SMALL.summary),
    ),
    Case("mediaminer", "generic", "tide.html", lambda: mediaminer(SMALL), FIRST),
    Case("home-page-1999", "generic", "tide.htm", lambda: two_columns(SMALL_ONE), SMALL_ONE),
    Case(
        "zip-of-chapters",
        "zip",
        "tide.zip",
        lambda: folder_zip(TIDE),
        TIDE,
        NO_SUMMARY | {"authors"},
        (("title", None),),
    ),
    Case(
        "zip-of-zip",
        "zip",
        "tide.zip",
        lambda: zip_of({"inner.zip": zip_of({"tide.html": docs_html(TIDE_ONE)})}),
        TIDE_ONE,
        NO_SUMMARY,
    ),
)
