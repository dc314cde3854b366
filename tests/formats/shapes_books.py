"""Books and pages from further programs: makers of e-books, word processors, archives of the web."""

from __future__ import annotations

from dataclasses import replace

from formats.shapes import NO_TAGS, Case, epub, ffn_page, part
from formats.shapes_otw import otw_page
from formats.shapes_wild import NO_SUMMARY
from formats.spec import STORY_SMALL, Story, esc, header_pairs, zip_of
from formats.spec_tide import SMALL, SMALL_ONE, TIDE, TIDE_ONE, paras, typed


def standard_ebook(story: Story) -> bytes:
    """A carefully made book: title page, imprint, chapters, colophon, each told by its type."""
    sections = [
        ("frontmatter", f'<section id="titlepage" epub:type="titlepage"><h1 epub:type="title">{esc(story.title)}</h1><p>By <b epub:type="z3998:personal-name">{story.authors[0]}</b>.</p></section>'),
        ("frontmatter", '<section id="imprint" epub:type="imprint"><header><h2 epub:type="title">Imprint</h2></header><p>This ebook is the product of many hours of hard work by volunteers.</p></section>'),
        *(("bodymatter z3998:fiction", f'<section id="chapter-{n}" epub:type="chapter"><hgroup><h2 epub:type="ordinal z3998:roman">{"I" * n if n < 4 else "IV"}</h2><p epub:type="title">{esc(c.title)}</p></hgroup>{paras(c)}</section>') for n, c in enumerate(story.chapters, 1)),
        ("backmatter", '<section id="colophon" epub:type="colophon"><h2 epub:type="title">Colophon</h2><p>The volunteer-driven project made this edition from a transcription.</p></section>'),
        ("backmatter", '<section id="uncopyright" epub:type="copyright-page"><h2 epub:type="title">Uncopyright</h2><p>May you do good and not evil.</p></section>'),
    ]  # fmt: skip
    names = [
        "Titlepage",
        "Imprint",
        *(f"{'I' * n if n < 4 else 'IV'}: {c.title}" for n, c in enumerate(story.chapters, 1)),
        "Colophon",
        "Uncopyright",
    ]
    metadata = f"<dc:title>{esc(story.title)}</dc:title><dc:creator>{story.authors[0]}</dc:creator><dc:language>en-GB</dc:language>"
    return epub(
        metadata,
        [page for _, page in sections],
        names,
        bodies=[f'<body epub:type="{kind}">' for kind, _ in sections],
        folder="epub/",
        stem="text/{:02d}.xhtml",
    )


def one_file_book(story: Story) -> bytes:
    """All chapters in one page, told by anchors of the table of contents."""
    body = f'<p class="title">{esc(story.title)}</p><p class="author">by {story.authors[0]}</p>'
    body += "".join(
        f'<p class="chapter" id="a{n}">{esc(c.title)}</p>{paras(c)}' for n, c in enumerate(story.chapters, 1)
    )
    data = epub(
        f"<dc:title>{esc(story.title)}</dc:title><dc:creator>{story.authors[0]}</dc:creator><dc:language>en</dc:language>",
        [body],
        [],
        folder="",
    )
    import io
    import zipfile

    source = zipfile.ZipFile(io.BytesIO(data))
    points = "".join(
        f'<navPoint id="n{n}" playOrder="{n}"><navLabel><text>{esc(c.title)}</text></navLabel><content src="part000.xhtml#a{n}"/></navPoint>'
        for n, c in enumerate(story.chapters, 1)
    )
    files: dict[str, bytes | str] = {name: source.read(name) for name in source.namelist()}
    files["toc.ncx"] = (
        f'<?xml version="1.0"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{points}</navMap></ncx>'
    )
    return zip_of(files)


def odt_typed(story: Story) -> bytes:
    """A writer who knows no styles: header, headings and breaks typed, a line break here and there."""

    def line(words: str, style: str = "Standard") -> str:
        words = (
            esc(words)
            .replace("&lt;em&gt;", '<text:span text:style-name="T1">')
            .replace("&lt;/em&gt;", "</text:span>")
            .replace("  ", '<text:s text:c="2"/>')
        )
        return f'<text:p text:style-name="{style}">{words}</text:p>'

    rows = header_pairs(story)
    body = (
        f'<text:p text:style-name="Standard">{"<text:line-break/>".join(esc(f"{label}: {value}") for label, value in rows)}</text:p>'
        + line("")
        + line("***", "P2")
    )
    for number, chapter in enumerate(story.chapters, 1):
        body += line("") + line(f"Chapter {number}: {chapter.title}", "P2") + line("")
        body += "".join(
            line("~" if words == "---" else words, "P2" if words == "---" else "P1") for words in chapter.paragraphs
        )
    styles = '<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="P2" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style></office:automatic-styles>'
    return zip_of(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<?xml version="1.0"?><office:document-content>{styles}<office:body><office:text>{body}</office:text></office:body></office:document-content>',
            "meta.xml": "<office:document-meta><office:meta><meta:generator>LibreOffice</meta:generator></office:meta></office:document-meta>",
        }
    )


def fb2_nested(story: Story) -> bytes:
    """Parts that hold chapters, an epigraph, notes in a body of their own, Cyrillic declared and used."""
    inner = "".join(
        f"<section><title><p>{esc(c.title)}</p></title>{paras(c, rule='<subtitle>* * *</subtitle>').replace('em>', 'emphasis>')}</section>"
        for c in story.chapters
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink"><description><title-info><genre>love</genre>'
        f'<author><first-name>Salt</first-name><middle-name>of</middle-name><last-name>Marsh</last-name></author><book-title>{esc(story.title)}</book-title><annotation><p>The sea takes eleven hats and a pier.</p><p>Everybody pretends not to miss the pier.</p></annotation><lang>en</lang><sequence name="Harbour" number="2"/></title-info><document-info><author><nickname>converter</nickname></author><program-used>FB2 maker</program-used></document-info></description>'
        f'<body><title><p>Salt of Marsh</p><p>{esc(story.title)}</p></title>{inner}</body><body name="notes"><section id="n1"><title><p>1</p></title><p>Never counted: a note.</p></section></body></FictionBook>'
    ).encode()


def old_gutenberg(story: Story) -> bytes:
    """The frame of the nineties."""
    head = f"**The Project Gutenberg Etext of {story.title}, by {story.authors[0]}**\n\nCopyright laws are changing all over the world, be sure to check\nthe laws for your country before redistributing these files!!!\n\nTitle: {story.title}\n\nAuthor: {story.authors[0]}\n\nJuly, 1996  [Etext #999]\n\n*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*\n\n\n"
    body = f"{story.title.upper()}\n\nby {story.authors[0]}\n\n\n" + "\n\n\n".join(
        f"CHAPTER {('I', 'II', 'III', 'IV')[n]}\n\n{typed(c, wrap=70)}" for n, c in enumerate(story.chapters)
    )
    return (
        (head + body + f"\n\n\nEnd of The Project Gutenberg Etext of {story.title}, by {story.authors[0]}\n")
        .replace("\n", "\r\n")
        .encode("cp1252")
    )


def wayback(page: str) -> bytes:
    """A page as the archive of the web keeps it: its bar above, every address behind its own."""
    bar = '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><div id="wm-ipp"><p>14 captures 12 Jul 2016 - 3 Feb 2020</p><a href="/web/2016/about">About this capture</a></div></div><!-- END WAYBACK TOOLBAR INSERT -->'
    page = page.replace('href="/', 'href="/web/20160712/http://archiveofourown.org/').replace(
        "href='/", "href='/web/20160712/https://www.fanfiction.net/"
    )
    start = page.index("<body") + 5
    end = page.index(">", start) + 1
    return (page[:end] + bar + page[end:] + "\n<!--\n     FILE ARCHIVED ON 10:00:00 Jul 12, 2016\n-->").encode()


def reader_view(story: Story) -> bytes:
    """Firefox's reader view, saved."""
    chapter = story.chapters[0]
    return (
        f'<!DOCTYPE html><html platform="linux"><head><meta charset="utf-8"><title>{esc(story.title)}</title><link rel="stylesheet" href="chrome://global/skin/aboutReader.css"></head><body class="light serif loaded"><div class="toolbar reader-toolbar"><button>Close Reader View</button><ul class="dropdown"><li>Type controls</li></ul></div><div class="container"><div class="header reader-header reader-show-element"><a class="domain reader-domain" href="https://x.example/1">x.example</a><div class="domain-border"></div><h1 class="reader-title">{esc(story.title)}</h1><div class="credits reader-credits">{story.authors[0]}</div><div class="meta-data"><div class="reader-estimated-time">1-2 minutes</div></div></div><hr><div class="content"><div class="moz-reader-content reader-show-element"><div id="readability-page-1" class="page"><div>{paras(chapter)}</div></div></div></div></div></body></html>'
    ).encode()


def pages_of_a_blog(story: Story) -> bytes:
    """WordPress: a post with its furniture."""
    head = "".join(f"<strong>{label}:</strong> {esc(value)}<br />" for label, value in header_pairs(story)[2:])
    return (
        f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"><title>{esc(story.title)} | Tide Pools</title><meta name="generator" content="WordPress 6.1"></head><body class="single single-post"><header id="masthead" class="site-header"><h1 class="site-title">Tide Pools</h1></header><main id="main"><article id="post-12" class="post type-post"><header class="entry-header"><h1 class="entry-title">{esc(story.title)}</h1><div class="entry-meta">Posted on <time>July 9, 2016</time> by <span class="author vcard"><a class="url fn n" href="https://x.example/author/salt/">{story.authors[0]}</a></span></div></header>'
        f'<div class="entry-content"><p>{head}</p>{paras(story.chapters[0], rule="<hr class=wp-block-separator>")}<div class="sharedaddy"><h3>Share this:</h3><ul><li>Twitter</li></ul></div></div><footer class="entry-footer">Posted in Fic</footer></article><nav class="post-navigation"><a>Older</a></nav><section id="comments"><h2>One thought</h2><p>Never this</p></section></main><aside id="secondary" class="widget-area"><h2>Recent</h2></aside></body></html>'
    ).encode()


SALT = replace(TIDE, authors=("Salt of Marsh",))
BOOKS: tuple[Case, ...] = (
    Case("standard-ebook", "epub", "tide.epub", lambda: standard_ebook(TIDE), TIDE, NO_SUMMARY),
    Case("one-file-book", "epub", "tide.epub", lambda: one_file_book(TIDE), TIDE, NO_SUMMARY),
    Case("odt-typed", "odt", "tide.odt", lambda: odt_typed(SMALL), SMALL),
    Case("fb2-nested", "fb2", "tide.fb2", lambda: fb2_nested(SALT), SALT, NO_TAGS),
    Case("gutenberg-1996", "text", "tide.txt", lambda: old_gutenberg(TIDE), TIDE, NO_SUMMARY),
    Case("wayback-ao3", "ao3-page", "tide.html", lambda: wayback(otw_page(TIDE)), TIDE),
    Case("wayback-ao3-one", "ao3-page", "tide.html", lambda: wayback(otw_page(TIDE_ONE)), TIDE_ONE),
    Case(
        "wayback-ffn",
        "ffn-page",
        "tide.html",
        lambda: wayback(ffn_page(STORY_SMALL, 2).decode()),
        part(STORY_SMALL, 2),
        frozenset(("warnings",)),
        (("rating", "T"), ("fandoms", ("Pride and Prejudice",))),
    ),
    Case("reader-view", "generic", "tide.html", lambda: reader_view(SMALL_ONE), SMALL_ONE, NO_SUMMARY),
    Case("wordpress", "generic", "tide.html", lambda: pages_of_a_blog(SMALL_ONE), SMALL_ONE),
)
