"""Files as strangers have them: other makers, other years, other ways of saving. Built from two further stories.

The right values were written down first, from how the makers lay their files out; each shape that failed taught a general
cause, never a shape.
"""

from __future__ import annotations

import base64
import textwrap
from dataclasses import replace

from formats.shapes import NO_TAGS, Case, epub, part
from formats.shapes_more import mobi_fields, palm
from formats.shapes_otw import boxed, chrome_mhtml, otw_download, otw_page, single_file
from formats.spec import Story, esc, header_pairs, plain, zip_of
from formats.spec_tide import SMALL, SMALL_ONE, TIDE, TIDE_ONE, paras, summary_html, typed


def explorer_mht(story: Story) -> bytes:
    """As Internet Explorer and Word 2003 saved: CP1252 in base64."""
    page = word_html(story).decode("cp1252")
    data = base64.encodebytes(page.encode("cp1252")).decode().replace("\n", "\r\n")
    return (
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_NextPart_01C2"\r\n\r\nThis document is a Single File Web Page.\r\n\r\n------=_NextPart_01C2\r\nContent-Location: file:///C:/tide.htm\r\n'
        f'Content-Transfer-Encoding: base64\r\nContent-Type: text/html; charset="windows-1252"\r\n\r\n{data}\r\n------=_NextPart_01C2--\r\n'
    ).encode()


# Books


def calibre_epub(story: Story, *, from_html: bool) -> bytes:
    """A book that a user's calibre made: numbered classes, a picture for a cover, the contents in the spine."""
    head = "".join(
        f'<p class="calibre{n}">{words}</p>'
        for n, words in enumerate((f'<b class="calibre9">{esc(story.title)}</b>', f"by {story.authors[0]}"), 2)
    )
    pages = ['<div><svg xmlns="http://www.w3.org/2000/svg"><image href="cover.jpeg"/></svg></div>', head]
    names = ["", ""]
    for number, chapter in enumerate(story.chapters, 1):
        heading = (
            f'<h2 id="calibre_toc_{number}" class="calibre7">{esc(chapter.title)}</h2>'
            if from_html
            else f'<p class="calibre5"><b class="calibre9">{esc(chapter.title)}</b></p>'
        )
        body = (
            paras(chapter, wrap='<p class="calibre1">{}</p>', rule='<p class="calibre4">* * *</p>')
            .replace("<em>", '<i class="calibre3">')
            .replace("</em>", "</i>")
        )
        if number == 2:  # a file that holds a heading alone, the text in the next
            pages += [heading, body]
            names += [chapter.title, ""]
        else:
            pages.append(heading + body)
            names.append(chapter.title)
    pages.append(
        '<div class="calibre8"><h2>Table of Contents</h2><ul>'
        + "".join(f'<li><a href="x{n}">{esc(c.title)}</a></li>' for n, c in enumerate(story.chapters))
        + "</ul></div>"
    )
    metadata = (
        f'<dc:title>{esc(story.title)}</dc:title><dc:creator opf:file-as="9, saltmarsh" opf:role="aut">{story.authors[0]}</dc:creator><dc:language>und</dc:language><dc:contributor opf:role="bkp">calibre (5.44.0) [https://calibre-ebook.com]</dc:contributor>'
        f"<dc:description>{esc('<div>' + summary_html(story) + '</div>')}</dc:description><dc:date>0101-01-01T00:00:00+00:00</dc:date>"
    )
    return epub(
        metadata, pages, names, style=".calibre3 { font-style: italic }", stem="index_split_{:03d}.html", folder=""
    )


def calibre_htmlz(story: Story) -> bytes:
    body = f"<h1>{esc(story.title)}</h1><p>by {story.authors[0]}</p>" + "".join(
        f'<h2 class="calibre7">{esc(c.title)}</h2>{paras(c)}' for c in story.chapters
    )
    package = f'<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{esc(story.title)}</dc:title><dc:creator>{story.authors[0]}</dc:creator></metadata></package>'
    return zip_of(
        {
            "index.html": f"<html><head><title>{esc(story.title)}</title></head><body>{body}</body></html>",
            "metadata.opf": package,
            "style.css": ".calibre7 {}",
            "cover.jpg": b"\xff\xd8\xff",
        }
    )


def calibre_text(story: Story) -> bytes:
    """Plain text from calibre: title, author, chapters parted by several blank lines."""
    body = "".join(f"\n\n\n\n{c.title}\n\n\n\n" + typed(c) for c in story.chapters)
    return f"\ufeff{story.title}\n\nby {story.authors[0]}{body}\n".encode()


def word_html(story: Story) -> bytes:
    """What Word saves as a web page, "filtered"."""
    para = "<p class=MsoNormal style='text-indent:.5in'><span\nlang=EN-US style='font-family:\"Times New Roman\"'>{}</span></p>"

    def words(line: str) -> str:
        return para.format(line.replace("&", "&amp;").replace("<em>", "<i>").replace("</em>", "</i>"))

    body = f"<p class=MsoTitle align=center>{esc(story.title)}</p><p class=MsoNormal align=center>by {story.authors[0]}<o:p></o:p></p>"
    for chapter in story.chapters:
        if chapter.title:
            body += f"<h1>{esc(chapter.title)}</h1>"
        body += "\n".join(
            "<p class=MsoNormal align=center style='text-align:center'>* * *</p><p class=MsoNormal>&nbsp;</p>"
            if p == "---"
            else words(p)
            for p in chapter.paragraphs
        )
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Microsoft Word 11 (filtered)">'
        f"<title>{esc(story.title)}</title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Never this</o:Author></o:DocumentProperties></xml><![endif]--><style><!-- p.MsoNormal {{margin:0in}} --></style></head><body lang=EN-US><div class=Section1>{body}</div></body></html>"
    ).encode("cp1252")


def docs_html(story: Story) -> bytes:
    """What Google Docs exports: every look a class of the page's own sheet."""

    def words(line: str) -> str:
        return (
            '<p class="c2"><span class="c0">'
            + line.replace("&", "&amp;")
            .replace("<em>", '</span><span class="c4">')
            .replace("</em>", '</span><span class="c0">')
            + "</span></p>"
        )

    body = f'<p class="c5 title" id="h.a1"><span class="c7">{esc(story.title)}</span></p><p class="c5 subtitle"><span class="c0">by {story.authors[0]}</span></p>'
    for number, chapter in enumerate(story.chapters):
        body += f'<h1 class="c6" id="h.b{number}"><span class="c3">{esc(chapter.title)}</span></h1>' + "".join(
            '<hr><p class="c2 c8"><span class="c0"></span></p>' if p == "---" else words(p) for p in chapter.paragraphs
        )
    return f'<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c4{{font-style:italic}}.c0{{font-style:normal}}.c7{{font-size:26pt}}</style></head><body class="c9 doc-content">{body}</body></html>'.encode()


def fff_book(
    story: Story,
    *,
    maker: str = "FanFicFare",
    rows: list[tuple[str, str]] | None = None,
    table: bool = False,
    log: bool = False,
) -> bytes:
    """FanFicFare's EPUB with other settings: a table for a title page, a log, a cover; or its forerunner's."""
    rows = rows or wild_rows(story)
    prefix = "fff_" if maker == "FanFicFare" else ""
    title = (
        f'<h3><a href="{story.url}">{esc(story.title)}</a> by '
        + ", ".join(f'<a class="authorlink" href="x">{name}</a>' for name in story.authors)
        + "</h3>"
    )
    if table:
        facts = (
            "<table class='full'>"
            + "".join(f"<tr><td><b>{label}:</b></td><td>{esc(value)}</td></tr>" for label, value in rows)
            + f"<tr><td><b>Summary:</b></td><td>{summary_html(story)}</td></tr></table>"
        )
    else:
        facts = (
            "<div>"
            + "".join(f"<b>{label}:</b> {esc(value)}<br />\n" for label, value in rows)
            + f"<b>Summary:</b> {summary_html(story)}<br /></div>"
        )
    pages, bodies, names = (
        ['<div><img src="cover.jpg" alt="cover"/></div>', title + facts],
        [f'<body class="{prefix}coverpage">', f'<body class="{prefix}titlepage">'],
        ["", "Title Page"],
    )
    for chapter in story.chapters:
        pages.append(
            f'<h3 class="{prefix}chapter_title">{esc(chapter.title)}</h3>\n{paras(chapter)}'
            if prefix
            else f"<h3>{esc(chapter.title)}</h3>\n{paras(chapter)}"
        )
        bodies.append(f'<body class="{prefix}chapter">' if prefix else "<body>")
        names.append(chapter.title)
    if log:
        pages.append("<h3>Update Log</h3><p><b>2018/01/30:</b> Words: 900 Chapters: 4<br/></p>")
        bodies.append(f'<body class="{prefix}logpage">')
        names.append("Update Log")
    lower = "fanficfare" if maker == "FanFicFare" else "fanficdownloader"
    subjects = "".join(
        f"<dc:subject>{esc(word)}</dc:subject>"
        for word in ("FanFiction", *story.fandoms, *story.characters, "Last Update Year/Month: 2018/01", "Completed")
    )
    metadata = (
        f"<dc:title>{esc(story.title)}</dc:title>"
        + "".join(f'<dc:creator opf:role="aut">{name}</dc:creator>' for name in story.authors)
        + f"<dc:contributor>{maker} [http://x.example]</dc:contributor><dc:language>en</dc:language><dc:publisher>x.example</dc:publisher><dc:source>{story.url}</dc:source>{subjects}"
    )
    return epub(metadata, pages, names, bodies=bodies, identifier=f"{lower}-uid:x.example-u1-s7")


def wild_rows(story: Story, *, fandom: str = "Category") -> list[tuple[str, str]]:
    return [
        ("Series", "Harbour [2]"), (fandom, ", ".join(story.fandoms)), ("Genre", "Drama"), ("Language", "English"), ("Characters", ", ".join(story.characters)),
        ("Relationships", ", ".join(story.relationships)), ("Status", "Completed"), ("Published", story.published), ("Updated", story.updated), ("Packaged", "2020-05-05 10:10:10"),
        ("Rating", story.rating), ("Warnings", ", ".join(story.warnings)), ("Chapters", str(len(story.chapters))), ("Words", f"{story.n_words:,}"), ("Publisher", "x.example"), ("Story URL", story.url),
    ]  # fmt: skip


def fff_mobi(story: Story) -> bytes:
    rows = "".join(f"<b>{label}:</b> {esc(value)}<br />" for label, value in wild_rows(story))
    body = f'<h3><a href="{story.url}">{esc(story.title)}</a> by <a href="x">{story.authors[0]}</a></h3><div>{rows}<b>Summary:</b> {summary_html(story)}<br/></div><mbp:pagebreak/>'
    body += "".join(f"<h3>{esc(c.title)}</h3>{paras(c)}<mbp:pagebreak/>" for c in story.chapters)
    return palm(f"<html><head></head><body>{body}</body></html>".encode(), title=story.title, fields=mobi_fields(story))


def fichub_ao3(story: Story) -> bytes:
    facts = f"Rated: {story.rating} - Language: English - Fandom: {', '.join(story.fandoms)} - Relationships: {', '.join(story.relationships)} - Characters: {', '.join(story.characters)} - Warnings: {', '.join(story.warnings)}"
    intro = (
        f"<h1>{esc(story.title)}</h1><p><b>By: {story.authors[0]}</b></p>{summary_html(story)}<p>Status: complete</p><p>Published: {story.published}</p><p>Updated: {story.updated}</p><p>Words: {story.n_words}</p><p>Chapters: {len(story.chapters)}</p><p>{esc(facts)}</p>"
        f'<p>Original source: <a href="{story.url}">{story.url}</a></p><p>Exported with the assistance of <a href="https://fichub.net">FicHub.net</a></p>'
    )
    pages = [
        intro,
        "<nav><h2>Contents</h2><ol>"
        + "".join(f'<li><a href="c{n}">{esc(c.title)}</a></li>' for n, c in enumerate(story.chapters))
        + "</ol></nav>",
    ]
    pages += [f"<h2>{esc(c.title)}</h2>{paras(c)}" for c in story.chapters]
    metadata = f"<dc:title>{esc(story.title)}</dc:title><dc:creator>{story.authors[0]}</dc:creator><dc:language>en</dc:language><dc:description>{esc(summary_html(story))}</dc:description>"
    return epub(
        metadata,
        pages,
        ["Introduction", "", *(c.title for c in story.chapters)],
        folder="EPUB/",
        stem="chap_{:d}.xhtml",
    )


def webtoepub(story: Story) -> bytes:
    """A browser add-on's book: an information page, then a page a chapter."""
    info = f'<div class="svg_outer"><h1>{esc(story.title)}</h1></div><p><b>Source:</b> <a href="{story.url}">{story.url}</a></p><p><b>Author:</b> {story.authors[0]}</p>'
    metadata = f'<dc:title>{esc(story.title)}</dc:title><dc:creator opf:file-as="{story.authors[0]}" opf:role="aut">{story.authors[0]}</dc:creator><dc:language>en</dc:language><dc:contributor opf:role="bkp">[https://github.com/dteviot/WebToEpub] (ver. 0.0.0.170)</dc:contributor>'
    pages = [info, *(f"<h1>{esc(c.title)}</h1>{paras(c)}" for c in story.chapters)]
    return epub(metadata, pages, ["Information", *(c.title for c in story.chapters)], stem="Text/{:04d}_x.xhtml")


def gutenberg_html(story: Story) -> bytes:
    body = "".join(
        f'<div class="chapter"><h2>CHAPTER {"I" * n}.<br/>{esc(c.title.upper())}</h2>{paras(c)}</div>'
        for n, c in enumerate(story.chapters, 1)
    )
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The Project Gutenberg eBook of {esc(story.title)}, by {story.authors[0]}</title></head><body><section class="pg-boilerplate pgheader" id="pg-header" lang="en"><h2 id="pg-header-heading">The Project Gutenberg eBook of {esc(story.title)}</h2><div>This eBook is for the use of anyone anywhere.</div>'
        f'<div class="container" id="pg-machine-header"><p><strong>Title</strong>: {esc(story.title)}</p><p><strong>Author</strong>: {story.authors[0]}</p><p><strong>Release date</strong>: July 9, 2016 [eBook #999]</p><p><strong>Language</strong>: English</p></div><div id="pg-start-separator"><span>*** START OF THE PROJECT GUTENBERG EBOOK {esc(story.title.upper())} ***</span></div></section>'
        f'<h1>{esc(story.title)}</h1><p class="center">by {story.authors[0]}</p>{body}<section class="pg-boilerplate pgheader" id="pg-footer"><div id="pg-end-separator"><span>*** END OF THE PROJECT GUTENBERG EBOOK {esc(story.title.upper())} ***</span></div><div>Updated editions will replace the previous one. {"Licence words stand here. " * 60}</div></section></body></html>'
    ).encode()


def fimfiction_text(story: Story) -> bytes:
    head = f"{story.title}\n\nby {story.authors[0]}\n\n"
    return (head + "".join(f"\n\n//-------//\n{c.title}\n//-------//\n\n{typed(c)}\n" for c in story.chapters)).encode()


# Sites


def lj_old(story: Story, *, style: str) -> bytes:
    """A LiveJournal entry: `light` (format=light) and two of the journals' own styles."""
    rows = [
        ("Title", story.title), ("Author", story.authors[0]), ("Fandom", story.fandoms[0]), ("Pairing", story.relationships[0]), ("Characters", ", ".join(story.characters)), ("Rating", story.rating), ("Warnings", ", ".join(story.warnings)), ("Word count", f"{story.n_words}"),
        ("Disclaimer", "Jane owns them; I only get them wet."), ("Summary", story.summary),
    ]  # fmt: skip
    body = "<br /><br />".join(
        "<center>~*~</center>" if p == "---" else p.replace("&", "&amp;") for p in story.chapters[0].paragraphs
    )
    if style == "light":
        head = "<br />".join(f"<b>{label}</b>: {esc(value)}" for label, value in rows)
        return (
            f'<!DOCTYPE html><html><head><title>saltmarsh_9: {esc(story.title)}</title></head><body><div class="b-lj-header"><a href="/">LiveJournal</a> Find more</div><div><table><tr><td><a href="https://saltmarsh-9.livejournal.com/">saltmarsh_9</a></td><td>@ 2016-07-09 22:15:00</td></tr></table>'
            f'<div class="b-singlepost-body">{head}<br /><br /><a name="cutid1"></a>{body}<br /><br /><a name="cutid1-end"></a></div></div><hr><p>(<a href="x">Post a new comment</a>)</p><table><tr><td>Never this: so good</td></tr></table></body></html>'
        ).encode()
    if style == "s1":
        head = "<br>".join(f"<strong>{label.upper()}:</strong> {esc(value)}" for label, value in rows)
        return (
            f'<html><head><title>{esc(story.title)} - A Harbour Journal</title></head><body><table><tr><td class="sidebar"><a>Recent Entries</a><br><a>Archive</a><br><a>Friends</a><br><a>Profile</a></td><td><div class="entry_header">{esc(story.title)}</div><div class="entry_text">{head}<br><br><br>{body}</div>'
            '<div class="entry_bottom"><a>Link</a> <a>Leave a comment</a></div></td></tr></table></body></html>'
        ).encode()
    head = "".join(f"<p><u>{label}</u> - {esc(value)}</p>" for label, value in rows)
    paragraphs = paras(story.chapters[0], rule="<p>***</p>")
    return (
        f'<html><head><title>harbour_fic: {esc(story.title)}: saltmarsh_9</title></head><body><article class="aentry aentry--post"><h1 class="aentry-post__title"><span class="aentry-post__title-text">{esc(story.title)}</span></h1><div class="aentry-post__text aentry-post__text--view">{head}<div><a name="cutid1"></a>{paragraphs}</div></div></article><div class="mdspost-comments">Never this</div></body></html>'
    ).encode()


def dw_post(story: Story) -> bytes:
    head = "".join(
        f"<b>{label}:</b> {esc(value)}<br />"
        for label, value in (*header_pairs(story), ("Notes", "For the winter exchange."))
    )
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"/><title>harbour_fic | FIC: {esc(story.title)}</title></head><body class="page-entry"><div id="canvas"><div class="entry-wrapper"><div class="entry" id="entry-wrapper-99"><div class="inner"><div class="header"><h3 class="entry-title"><a title="FIC: {esc(story.title)}" href="https://harbour-fic.dreamwidth.org/99.html">FIC: {esc(story.title)}</a></h3><span class="datetime"><span class="date">Jul. 9th, 2016</span></span></div>'
        f'<div><div class="contents"><div class="poster-info"><span class="poster entry-poster"><span lj:user="saltmarsh_9" class="ljuser"><b>saltmarsh_9</b></span> posting in <span lj:user="harbour_fic" class="ljuser"><b>harbour_fic</b></span></span></div><div class="entry-content">{head}<br />{paras(story.chapters[0], rule="<center>* * *</center>")}</div></div></div></div></div></div>'
        '<div id="comments"><div class="comment-thread comment-depth-1"><div class="comment-content">Never this: eleven hats!</div></div></div></div></body></html>'
    ).encode()


def efiction_print(story: Story) -> bytes:
    """The printable view of all chapters, in a skin of its own: labels alone tell."""
    rows = f"<b>Summary:</b> {story.summary}<br><b>Rated:</b> {story.rating}<br><b>Categories:</b> {story.fandoms[0]} <b>Characters:</b> {', '.join(story.characters)}<br><b>Genres:</b> Drama<br><b>Warnings:</b> {', '.join(story.warnings)}<br><b>Challenges:</b> None<br><b>Series:</b> None<br><b>Chapters:</b> {len(story.chapters)} <b>Completed:</b> Yes<br><b>Word count:</b> {story.n_words} <b>Read:</b> 1201<br><b>Published:</b> 07/09/16 <b>Updated:</b> 01/30/18"
    body = "".join(
        f'<div class="chaptertitle">{esc(c.title)} by {story.authors[0]}</div>{boxed("Author&#39;s Notes", c.before)}<div id="story">{paras(c)}</div>{boxed("End Notes", c.after)}'
        for c in story.chapters
    )
    return (
        f'<html><head><title>{esc(story.title)} by {story.authors[0]}</title><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"></head><body><div id="pagetitle"><a href="https://x.example/viewstory.php?sid=12">{esc(story.title)}</a> by <a href="https://x.example/viewuser.php?uid=4">{story.authors[0]}</a></div><div class="content">{rows}</div>{body}'
        '<div id="copyright">Disclaimer: All publicly recognizable characters are the property of their owners.</div><p>This story archived at <a>https://x.example/viewstory.php?sid=12</a></p></body></html>'
    ).encode("cp1252")


def hpff(story: Story) -> bytes:
    """An archive of its own make: a line of facts, navigation, and one chapter."""
    chapter = story.chapters[0]
    return (
        f'<html><head><title>{esc(story.title)} - Chapter 1</title></head><body><div id="nav"><a>Search</a> <a>Home</a> <a>Read</a> <a>Write</a> <a>Forum</a> <a>Login</a> <a>Register</a></div><div class="storytitle"><a href="/story/12">{esc(story.title)}</a> by <a href="/author/4">{story.authors[0]}</a></div>'
        f'<div class="infobox"><b>Format:</b> Novella<br><b>Chapters:</b> 4<br><b>Word Count:</b> {story.n_words}<br><b>Rating:</b> {story.rating}<br><b>Warnings:</b> {", ".join(story.warnings)}<br><b>Genres:</b> Drama<br><b>Fandom:</b> {story.fandoms[0]}<br><b>Characters:</b> {", ".join(story.characters)}<br><b>Pairings:</b> {story.relationships[0]}<br><b>Summary:</b> {story.summary}</div>'
        f'<h2>Chapter 1 : {esc(chapter.title)}</h2><div class="storytext">{paras(chapter)}</div><div class="nav"><a>Previous Chapter</a> <a>Next Chapter</a> <a>Favorite</a></div></body></html>'
    ).encode()


def wattpad_now(story: Story) -> bytes:
    chapter = story.chapters[0]
    text = "".join(
        f'<p data-p-id="{n:032x}" style="text-align: left;">{"***" if p == "---" else p.replace("&", "&amp;").replace("<em>", "<i>").replace("</em>", "</i>")}<button class="comment-marker"><span class="num-comment">{n * 3 or "+"}</span></button></p>'
        for n, p in enumerate(chapter.paragraphs)
    )
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{esc(story.title)} - {esc(chapter.title)} - Wattpad</title><meta name="description" content="Read {esc(chapter.title)} from the story {esc(story.title)} by {story.authors[0]} with 2,512 reads."><meta property="og:title" content="{esc(story.title)} - {esc(chapter.title)}"><link rel="canonical" href="https://www.wattpad.com/12345-what-the-tide-left-low"></head><body><header><a href="/home">Wattpad</a></header>'
        f'<div class="story-parts"><ul><li>{esc(chapter.title)}</li><li>Slack Water</li></ul></div><div id="sticky-end"><main><h1 class="h2">{esc(chapter.title)}</h1><div class="meta"><span class="reads">2.5K</span> <span class="votes">364</span> <span class="comments">337</span></div><div class="author"><span>by</span> <a href="/user/{story.authors[0]}" class="on-navigate">{story.authors[0]}</a></div>'
        f'<div class="panel panel-reading"><pre><div>{text}</div></pre></div></main></div><div class="recommendations"><h2>You\'ll also like</h2><a>Never this</a></div></body></html>'
    ).encode()


def royal_road_now(story: Story) -> bytes:
    chapter = story.chapters[0]
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{esc(chapter.title)} - {esc(story.title)} | Royal Road</title><meta property="og:url" content="https://www.royalroad.com/fiction/12/tide/chapter/34/low"><meta name="twitter:creator" content="{story.authors[0]}"><meta property="books:author" content="{story.authors[0]}"><link rel="canonical" href="https://www.royalroad.com/fiction/12/tide/chapter/34/low"></head><body><nav><a>Home</a></nav>'
        f'<div class="fic-header"><div class="col-md-5"><h1 class="font-white break-word">{esc(chapter.title)}</h1><h2 class="font-white inline-block"><a href="/fiction/12/tide">{esc(story.title)}</a></h2><h3 class="font-white"><span>by</span> <span><a href="/profile/4">{story.authors[0]}</a></span></h3></div></div><div class="portlet"><div class="nav-buttons"><a>Previous Chapter</a> <a>Next Chapter</a></div>'
        f'<div class="portlet solid author-note-portlet"><div class="portlet-title"><div class="caption"><span class="caption-subject">A note from {story.authors[0]}</span></div></div><div class="portlet-body author-note"><p>{chapter.before}</p></div></div><div class="chapter-inner chapter-content">{paras(chapter)}</div><div class="bold uppercase">Advertisement</div></div><div class="comments"><div class="comment">Never this</div></div></body></html>'
    ).encode()


def ffn_archived(story: Story, number: int) -> bytes:
    """A page of 2005: no ids but the story's, breaks for paragraphs, capitals in tags."""
    chapter = story.chapters[number - 1]
    body = "<BR><BR>".join(
        "<HR size=1 noshade>" if p == "---" else p.replace("&", "&amp;").replace("em>", "I>")
        for p in chapter.paragraphs
    )
    options = "".join(
        f"<OPTION value={n} {'selected' if n == number else ''}>{n}. {esc(c.title)}"
        for n, c in enumerate(story.chapters, 1)
    )
    return (
        f"<HTML><HEAD><TITLE>{esc(story.title)} Chapter {number}: {esc(chapter.title)}, a persuasion fanfic | FanFiction</TITLE><LINK rel=canonical href='//www.fanfiction.net/s/88/{number}/'></HEAD><BODY><div id=pre_story_links><a href='/book/'>Books</a> » <a href='/book/Persuasion/'>{story.fandoms[0]}</a></div><div id=profile_top><b class='xcontrast_txt'>{esc(story.title)}</b> By: <a class='xcontrast_txt' href='/u/4/x'>{story.authors[0]}</a>"
        f"<div style='margin-top:2px' class='xcontrast_txt'>{story.summary}</div><span class='xgray xcontrast_txt'>Rated: <a>Fiction M</a> - English - Romance/Drama - [Anne Elliot, Frederick Wentworth] - Chapters: {len(story.chapters)} - Words: {story.n_words:,} - Reviews: 3 - Published: <span data-xutime='1468022400'>7/9/2016</span> - id: 88</span></div><SELECT id=chap_select>{options}</SELECT>"
        f"<div class=storytext id=storytext>{body}</div><SELECT id=chap_select>{options}</SELECT></BODY></HTML>"
    ).encode("cp1252")


# Typed text


#: labels of a header block in other languages, and how they are parted from the values
TONGUES = {
    "french": (("Titre", "Auteur", "Fandom", "Couple", "Personnages", "Rating", "Avertissements", "Résumé"), " :"),
    "german": (
        ("Titel", "Autor", "Fandom", "Pairing", "Charaktere", "Altersfreigabe", "Warnungen", "Zusammenfassung"),
        ":",
    ),
    "spanish": (
        ("Título", "Autora", "Fandom", "Pareja", "Personajes", "Clasificación", "Advertencias", "Resumen"),
        ":",
    ),
}


def typed_wild(story: Story, style: str) -> bytes:
    """Header blocks as people type them."""
    s = story
    chapters = "\n\n".join(
        (f"Chapter {n}: {c.title}\n\n" if len(s.chapters) > 1 else "") + typed(c, sign="_")
        for n, c in enumerate(s.chapters, 1)
    )
    pairs = [*header_pairs(s), ("Disclaimer", "I own no boats.")]
    match style:
        case "stars":
            head = "\n".join(f"**{label}:** {value}" for label, value in pairs) + "\n\n---\n"
        case "hyphens":
            head = "\n".join(f"{label} - {value}" for label, value in pairs) + "\n\n~*~*~*~\n"
        case "capitals":
            head = "\n".join(f"{label.upper()}: {value}" for label, value in pairs) + "\n\n" + "=" * 40 + "\n"
        case "blank lines":
            head = "\n\n".join(f"{label}: {value}" for label, value in pairs) + "\n\n* * * * *\n"
        case "title first":
            head = (
                f"{s.title}\nby {s.authors[0]}\n\n"
                + "\n".join(f"{label}: {value}" for label, value in pairs[2:])
                + "\n\n-----\n"
            )
        case "wrapped":
            head = "\n".join(textwrap.fill(f"{label}: {value}", 60) for label, value in pairs) + "\n\n##########\n"
            chapters = "\n\n".join(
                (f"Chapter {n}: {c.title}\n\n" if len(s.chapters) > 1 else "") + typed(c, wrap=60)
                for n, c in enumerate(s.chapters, 1)
            )
        case "brackets":
            head = "\n".join(f"[{label}] {value}" for label, value in pairs) + "\n\n***\n"
        case "french" | "german" | "spanish":
            labels, sign = TONGUES[style]
            named = [(name, value) for name, (_, value) in zip((*labels, "Disclaimer"), pairs, strict=True)]
            head = "\n".join(f"{label}{sign} {value}" for label, value in named) + "\n\n***\n"
        case "gossamer":
            rows = [
                ("TITLE", s.title),
                ("AUTHOR", s.authors[0]),
                ("E-MAIL", "salt@marsh.example"),
                ("FANDOM", s.fandoms[0]),
                ("CLASSIFICATION", "S, R, A"),
                ("PAIRING", s.relationships[0]),
                ("CHARACTERS", ", ".join(s.characters)),
                ("RATING", s.rating),
                ("WARNINGS", ", ".join(s.warnings)),
                ("SPOILERS", "none"),
                ("ARCHIVE", "Anywhere, just ask."),
                ("DISCLAIMER", "Not mine."),
                ("SUMMARY", s.summary),
            ]
            head = (
                f"From: Salt <salt@marsh.example>\nDate: Sat, 9 Jul 2016 10:00:00 -0400\nSubject: {s.title} (1/1) by {s.authors[0]}\n\n"
                + "\n".join(textwrap.fill(f"{a}: {b}", 72) for a, b in rows)
                + "\n\n_________________________________\n\n******\n"
            )
            chapters = typed(s.chapters[0], wrap=70, sign="_")
        case _:
            raise ValueError(style)
    return (head + "\n" + chapters + "\n").encode()


def mailing_list(story: Story) -> bytes:
    """A list's archive, three parts; somebody's answer does not belong to it."""
    words = story.chapters[0].paragraphs
    out = ""
    for number, piece in enumerate((words[:4], words[4:8], words[8:]), 1):
        out += f'From lampfic-owner@yahoogroups.com Sat Jul  9 10:0{number}:00 2016\nReturn-Path: <x@y.example>\nTo: harbourfic@yahoogroups.com\nFrom: "Salt Marsh" <salt@marsh.example>\nDate: Sat, 9 Jul 2016 10:0{number}:00 -0000\nSubject: [harbourfic] FIC: {story.title} [{number}/3]\n\n'
        if number == 1:
            out += f"Title: {story.title}\nAuthor: {story.authors[0]}\nFandom: {story.fandoms[0]}\nPairing: {story.relationships[0]}\nCharacters: {', '.join(story.characters)}\nRating: {story.rating}\nWarnings: {', '.join(story.warnings)}\nSummary: {textwrap.fill(story.summary, 60)}\n\n* * * * *\n\n"
        out += "\n\n".join("* * *" if p == "---" else textwrap.fill(plain(p), 70) for p in piece)
        out += f"\n\n(continued in part {number + 1})\n" if number < 3 else "\n\nTHE END\n"
        out += "\n-- \nSalt\n\nTo unsubscribe from this group, send an email to:\nharbourfic-unsubscribe@yahoogroups.com\n\n"
    return out.replace("\n", "\r\n").encode("cp1252")


TYPED = (
    "stars",
    "hyphens",
    "capitals",
    "blank lines",
    "title first",
    "wrapped",
    "brackets",
    "french",
    "german",
    "spanish",
)
MAIL_ABSENT = frozenset[str]()
ANONYMOUS = replace(TIDE_ONE, authors=("Anonymous",))
UNFINISHED = replace(TIDE, updated="2018-01-30")
SQUIDGE = replace(TIDE, url="https://squidgeworld.org/works/999")
NO_SUMMARY = NO_TAGS | {"summary"}
PSEUD = replace(TIDE, authors=("Salt (saltmarsh_9)", "second_ink"))
URL = "https://archiveofourown.org/works/7654321?view_full_work=true"
SAVED = "<!-- saved from url=(0041)https://archiveofourown.org/works/7654321 -->\n"

WILD: tuple[Case, ...] = (
    Case("otw-many-fandoms", "ao3-download", "tide.html", lambda: otw_download(TIDE), TIDE),
    Case("otw-french", "ao3-download", "tide.html", lambda: otw_download(TIDE, language="Français"), TIDE),
    Case("otw-anonymous", "ao3-download", "tide.html", lambda: otw_download(ANONYMOUS, byline="Anonymous"), ANONYMOUS),
    Case("otw-pseud", "ao3-download", "tide.html", lambda: otw_download(PSEUD), PSEUD),
    Case(
        "otw-unfinished",
        "ao3-download",
        "tide.html",
        lambda: otw_download(TIDE, stats="Published: 2016-07-09 Updated: 2018-01-30 Words: 1 234 Chapters: 4/?"),
        TIDE,
        other=(("status", "in progress"), ("chapters", 4), ("words", 1234)),
    ),
    Case(
        "otw-squidgeworld",
        "ao3-download",
        "tide.html",
        lambda: otw_download(SQUIDGE, archive="SquidgeWorld Archive"),
        SQUIDGE,
    ),
    Case(
        "otw-two-series",
        "ao3-download",
        "tide.html",
        lambda: otw_download(
            TIDE, series="<dt>Series:</dt><dd>Part 2 of <a>Harbour</a>, Part 11 of <a>Storms, and Such</a></dd>"
        ),
        TIDE,
        other=(("series", (("Harbour", 2.0), ("Storms, and Such", 11.0))),),
    ),
    Case("otw-page-complete", "ao3-page", "tide.htm", lambda: otw_page(TIDE, saved=SAVED).encode(), TIDE),
    Case("otw-page-old", "ao3-page", "tide.html", lambda: otw_page(TIDE, old=True).encode(), TIDE),
    Case("otw-page-one", "ao3-page", "tide.html", lambda: otw_page(TIDE_ONE).encode(), TIDE_ONE),
    Case("otw-page-chapter-4", "ao3-page", "tide.html", lambda: otw_page(TIDE, only=4).encode(), part(TIDE, 4)),
    Case("otw-singlefile", "ao3-page", "tide.html", lambda: single_file(otw_page(TIDE), URL), TIDE),
    Case(
        "otw-singlefile-chapter",
        "ao3-page",
        "tide.html",
        lambda: single_file(otw_page(TIDE, only=2), URL),
        part(TIDE, 2),
    ),
    Case("otw-mhtml", "mhtml", "tide.mhtml", lambda: chrome_mhtml(otw_page(TIDE), URL), TIDE),
    Case("otw-mhtml-one", "mhtml", "tide.mht", lambda: chrome_mhtml(otw_page(TIDE_ONE), URL), TIDE_ONE),
    Case("calibre-from-html", "epub", "tide.epub", lambda: calibre_epub(TIDE, from_html=True), TIDE, NO_TAGS),
    Case("calibre-from-word", "epub", "tide.epub", lambda: calibre_epub(TIDE, from_html=False), TIDE, NO_TAGS),
    Case("calibre-htmlz", "zip", "tide.htmlz", lambda: calibre_htmlz(TIDE), TIDE, NO_SUMMARY),
    Case("calibre-text", "text", "tide.txt", lambda: calibre_text(TIDE), TIDE, NO_SUMMARY),
    Case("word-html", "generic", "tide.htm", lambda: word_html(TIDE), TIDE, NO_SUMMARY),
    Case("word-html-one", "generic", "tide.doc", lambda: word_html(TIDE_ONE), TIDE_ONE, NO_SUMMARY),
    Case("word-mht", "mhtml", "tide.mht", lambda: explorer_mht(TIDE), TIDE, NO_SUMMARY),
    Case("docs-html", "generic", "tide.html", lambda: docs_html(TIDE), TIDE, NO_SUMMARY),
    Case(
        "docs-zip",
        "zip",
        "tide.zip",
        lambda: zip_of({"WhattheTideLeft.html": docs_html(TIDE), "images/image1.png": b"\x89PNG"}),
        TIDE,
        NO_SUMMARY,
    ),
    Case("fff-table", "fanficfare-epub", "tide.epub", lambda: fff_book(TIDE, table=True), TIDE),
    Case("fff-log", "fanficfare-epub", "tide.epub", lambda: fff_book(TIDE, log=True), TIDE),
    Case("ffdl-epub", "fanficfare-epub", "tide.epub", lambda: fff_book(TIDE, maker="FanFictionDownLoader"), TIDE),
    Case(
        "fff-fandoms-row",
        "fanficfare-epub",
        "tide.epub",
        lambda: fff_book(TIDE, rows=wild_rows(TIDE, fandom="Fandoms")),
        TIDE,
    ),
    Case("fff-mobi", "mobi", "tide.mobi", lambda: fff_mobi(TIDE), TIDE),
    Case("fichub-ao3", "fichub-epub", "tide.epub", lambda: fichub_ao3(TIDE), TIDE),
    Case("webtoepub", "epub", "tide.epub", lambda: webtoepub(TIDE), TIDE, NO_SUMMARY),
    Case("gutenberg-html", "generic", "tide.html", lambda: gutenberg_html(TIDE), TIDE, NO_SUMMARY),
    Case("fimfiction-text", "text", "tide.txt", lambda: fimfiction_text(TIDE), TIDE, NO_SUMMARY),
    Case("lj-light", "journal", "tide.html", lambda: lj_old(SMALL_ONE, style="light"), SMALL_ONE),
    Case("lj-s1", "generic", "tide.html", lambda: lj_old(SMALL_ONE, style="s1"), SMALL_ONE),
    Case("lj-community", "journal", "tide.html", lambda: lj_old(SMALL_ONE, style="new"), SMALL_ONE),
    Case("dw-community", "journal", "tide.html", lambda: dw_post(SMALL_ONE), SMALL_ONE),
    Case(
        "efiction-print", "efiction", "tide.html", lambda: efiction_print(SMALL), SMALL, frozenset(("relationships",))
    ),
    Case("hpff", "generic", "tide.html", lambda: hpff(SMALL), part(SMALL, 1)),
    Case("wattpad-now", "wattpad", "tide.html", lambda: wattpad_now(SMALL), part(SMALL, 1), NO_SUMMARY),
    Case("royalroad-now", "royalroad", "tide.html", lambda: royal_road_now(SMALL), part(SMALL, 1), NO_SUMMARY),
    Case(
        "ffn-2005",
        "ffn-page",
        "tide.htm",
        lambda: ffn_archived(SMALL, 3),
        part(SMALL, 3),
        frozenset(("warnings",)),
        (("rating", "M"),),
    ),
    *(
        Case(
            f"typed-{style.replace(' ', '-')}", "text", "tide.txt", lambda style=style: typed_wild(SMALL, style), SMALL
        )
        for style in TYPED
    ),
    Case("typed-stars-one", "markdown", "tide.md", lambda: typed_wild(SMALL_ONE, "stars"), SMALL_ONE),
    Case("typed-gossamer", "text", "tide.txt", lambda: typed_wild(SMALL_ONE, "gossamer"), SMALL_ONE),
    Case("mailing-list", "text", "tide.txt", lambda: mailing_list(SMALL_ONE), SMALL_ONE),
)
