"""Pages that went through a word processor, books that went through a converter, and exports made of classes."""

from __future__ import annotations

from formats.shapes import Case, epub
from formats.shapes_disks import FFN_LACKS, MILL, MILL_FIRST, MILL_ONE, NO_SUMMARY, rows
from formats.shapes_more import rtf_words
from formats.shapes_pasted import tag_rows
from formats.spec import Story, esc, zip_of
from formats.spec_tide import paras

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCX_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
DOCX_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'


def word_runs(words: str) -> str:
    """Runs of a paragraph: stress in italics, LF a line break."""
    out = ""
    for number, piece in enumerate(words.replace("</em>", "<em>").split("<em>")):
        looks = "<w:rPr><w:i/></w:rPr>" if number % 2 else ""
        lines = '</w:t><w:br/><w:t xml:space="preserve">'.join(esc(line) for line in piece.split("\n"))
        out += f'<w:r>{looks}<w:t xml:space="preserve">{lines}</w:t></w:r>'
    return out


def word_line(words: str, style: str = "", *, centre: bool = False, inner: str | None = None) -> str:
    looks = (f'<w:pStyle w:val="{style}"/>' if style else "") + ('<w:jc w:val="center"/>' if centre else "")
    return f"<w:p><w:pPr>{looks}</w:pPr>{word_runs(words) if inner is None else inner}</w:p>"


def word_link(words: str) -> str:
    return f'<w:hyperlink r:id="rId9"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>{esc(words)}</w:t></w:r></w:hyperlink>'


def word_file(body: str, extra: dict[str, bytes | str] | None = None, core: str = "") -> bytes:
    document = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="{W}" xmlns:r="r"><w:body>{body}<w:sectPr/></w:body></w:document>'
    files: dict[str, bytes | str] = {
        "[Content_Types].xml": DOCX_TYPES,
        "_rels/.rels": DOCX_RELATIONS,
        "word/document.xml": document,
        "docProps/core.xml": f"<cp:coreProperties>{core}</cp:coreProperties>",
    }
    return zip_of(files | (extra or {}))


def docx_pasted_ao3(story: Story) -> bytes:
    """A page of the archive selected whole and pasted into Word: tag rows with links, headings, rules, comments below."""
    body = ""
    for label, values in tag_rows(story):
        links = '<w:r><w:t xml:space="preserve">, </w:t></w:r>'.join(word_link(value) for value in values)
        body += word_line(f"{label}:") + word_line("", inner=links)
    body += word_line("Stats:") + word_line(
        f"Published:{story.published}Completed:{story.updated}Words:{story.n_words:,}Chapters:4/4Comments:3Kudos:88Bookmarks:9Hits:1,204"
    )
    body += word_line(story.title, "Heading2") + word_line("", "Heading3", inner=word_link(story.authors[0]))
    body += (
        word_line("Summary:", "Heading3")
        + word_line(story.summary)
        + word_line("Notes:", "Heading3")
        + word_line(story.note)
    )
    for number, chapter in enumerate(story.chapters, 1):
        body += word_line("", "Heading3", inner=word_link(f"Chapter {number}") + word_runs(f": {chapter.title}"))
        body += word_line("Notes:", "Heading3") + word_line(chapter.before) if chapter.before else ""
        body += word_line("Chapter Text", "Heading3")
        body += "".join(word_line("* * *" if p == "---" else p, centre=p == "---") for p in chapter.paragraphs)
    return word_file(body + word_line("Notes:", "Heading3") + word_line(story.end_note))


def odt_pasted_ao3(story: Story) -> bytes:
    """The same in LibreOffice: tags in a list of definitions, headings as headings, a rule as a paragraph with a border."""

    def para(words: str, style: str = "Text_20_body") -> str:
        marked = (
            esc(words).replace("&lt;em&gt;", '<text:span text:style-name="T1">').replace("&lt;/em&gt;", "</text:span>")
        )
        return f'<text:p text:style-name="{style}">{marked}</text:p>'

    def link(words: str) -> str:
        return f'<text:a xlink:type="simple" xlink:href="https://archiveofourown.org/tags/x">{esc(words)}</text:a>'

    body = ""
    for label, values in tag_rows(story):
        body += para(f"{label}:", "List_20_Heading")
        body += f'<text:p text:style-name="List_20_Contents">{", ".join(link(value) for value in values)}</text:p>'
    body += para("Stats:", "List_20_Heading") + para(
        f"Published: {story.published} Completed: {story.updated} Words: {story.n_words:,} Chapters: 4/4 Kudos: 88 Hits: 1,204",
        "List_20_Contents",
    )
    body += f'<text:h text:outline-level="2">{esc(story.title)}</text:h><text:h text:outline-level="3">{link(story.authors[0])}</text:h>'
    body += f'<text:h text:outline-level="3">Summary:</text:h>{para(story.summary, "Quotations")}'
    for number, chapter in enumerate(story.chapters, 1):
        body += f'<text:h text:outline-level="3">{link(f"Chapter {number}")}: {chapter.title}</text:h><text:h text:outline-level="3">Chapter Text</text:h>'
        body += "".join(para("", "Horizontal_20_Line") if p == "---" else para(p) for p in chapter.paragraphs)
    styles = '<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style></office:automatic-styles>'
    return zip_of(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<?xml version="1.0"?><office:document-content>{styles}<office:body><office:text>{body}</office:text></office:body></office:document-content>',
            "meta.xml": "<office:document-meta><office:meta><meta:generator>LibreOffice</meta:generator></office:meta></office:document-meta>",
        }
    )


def rtf_pasted_ffn(story: Story) -> bytes:
    """A page of FanFiction.net pasted into a word processor and saved as RTF: links as fields, the facts in grey."""
    chapter = story.chapters[0]

    def field(words: str) -> str:
        return r'{\field{\*\fldinst{HYPERLINK "https://www.fanfiction.net/u/1"}}{\fldrslt{\cf2\ul ' + words + "}}}"

    body = rf"\pard\b {rtf_words(story.title, mac=False)}\b0\par By: {field(story.authors[0])}\par {rtf_words(story.summary, mac=False)}\par "
    body += rf"{{\cf3\fs18 Rated: {field('Fiction  K')} - English - Romance - Dorothea B., Will L. - Words: {story.n_words:,} - Reviews: {field('7')} - Favs: 12 - Published: 5/14/2011 - Status: Complete - id: 6998877}}\par\pard\par "
    body += "".join(
        r"\pard\brdrb\brdrs\brdrw10\brsp20 \par\pard " if p == "---" else rtf_words(p, mac=False) + "\\par\n\\par\n"
        for p in chapter.paragraphs
    )
    return (
        r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fswiss\fcharset0 Verdana;}}{\colortbl;\red0\green0\blue0;\red0\green0\blue255;\red128\green128\blue128;}{\*\pgdsctbl{\pgdsc0 Default;}}"
        + body
        + "}"
    ).encode("ascii")


def docx_edited(story: Story) -> bytes:
    """A draft from a friend who edits: title page in styles, contents, remarks, a foot note, page numbers, tracked words."""
    body = word_line(story.title, "Title") + word_line(story.authors[0], "Subtitle")
    body += word_line("Contents", "TOCHeading")
    for number, chapter in enumerate(story.chapters, 1):
        body += word_line(
            "", "TOC1", inner=word_link(f"Chapter {number}: {chapter.title}") + "<w:r><w:tab/><w:t>3</w:t></w:r>"
        )
    for number, chapter in enumerate(story.chapters, 1):
        body += word_line(f"Chapter {number}: {chapter.title}", "Heading1")
        for at, words in enumerate(chapter.paragraphs):
            if words == "---":
                body += word_line("* * *", centre=True)
                continue
            extra = (
                '<w:del w:id="1" w:author="Kit"><w:r><w:delText>Never this.</w:delText></w:r></w:del>'
                if at == 2
                else ""
            )
            extra += '<w:r><w:footnoteReference w:id="2"/></w:r>' if at == 4 and number == 1 else ""
            extra += (
                '<w:commentRangeStart w:id="3"/><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>'
            )
            body += word_line("", inner=word_runs(words) + extra)
    return word_file(
        body,
        {
            "word/comments.xml": f'<w:comments xmlns:w="{W}"><w:comment w:id="3"><w:p><w:r><w:t>Never this: really?</w:t></w:r></w:p></w:comment></w:comments>',
            "word/footer1.xml": f'<w:ftr xmlns:w="{W}"><w:p><w:r><w:t>Never this: page 3</w:t></w:r></w:p></w:ftr>',
            "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2"><w:p><w:r><w:t>Cloth.</w:t></w:r></w:p></w:footnote></w:footnotes>',
        },
        "<dc:title></dc:title><dc:creator>Kit</dc:creator>",
    )


def docs_classes(story: Story) -> bytes:
    """Google's page of a document without styles: title, header and headings told by classes for size and weight alone."""

    def line(words: str, look: str = "c1", box: str = "c2") -> str:
        marked = (
            words.replace("&", "&amp;")
            .replace("<em>", '</span><span class="c1 c4">')
            .replace("</em>", '</span><span class="c1">')
        )
        return f'<p class="{box}"><span class="{look}">{marked}</span></p>'

    empty = '<p class="c2 c7"><span class="c1"></span></p>'
    body = line(story.title, "c3", "c5") + empty
    body += "".join(line(row) for row in rows(story).split("\n")[1:]) + empty
    for number, chapter in enumerate(story.chapters, 1):
        body += (
            '<hr style="page-break-before:always;display:none;">'
            + line(f"Chapter {number}: {chapter.title}", "c6", "c5")
            + empty
        )
        body += empty.join(line("* * *", "c1", "c5") if p == "---" else line(p) for p in chapter.paragraphs)
    sheet = "@import url(https://themes.googleusercontent.com/fonts/css?kit=x);.c2{padding-top:0pt;text-align:left}.c5{text-align:center}.c1{font-weight:400;font-size:11pt}.c3{font-weight:700;font-size:20pt}.c6{font-weight:700;font-size:14pt}.c4{font-style:italic}.c7{height:11pt}"
    return f'<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">{sheet}</style></head><body class="c8 doc-content">{body}<div><p class="c2"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c1">Never this: is it the same coat?</span></p></div></body></html>'.encode()


def word_filtered(story: Story) -> bytes:
    """Word's "filtered" page of a document in which all is typed: looks in the style attribute of each paragraph."""

    def line(words: str, style: str = "", tag: str = "span") -> str:
        marked = words.replace("&", "&amp;").replace("<em>", "<i>").replace("</em>", "</i>").replace(" ", "\n", 1)
        inner = (
            f"<b><span style='font-size:14.0pt'>{marked}</span></b>"
            if tag == "b"
            else f"<span style='font-size:12.0pt;line-height:200%'>{marked}</span>"
        )
        return f"<p class=MsoNormal{style}>{inner}</p>\n"

    centre = " align=center style='margin-bottom:0in;\ntext-align:center'"
    body = "".join(line(row) for row in rows(story).split("\n")) + "<p class=MsoNormal>&nbsp;</p>\n"
    for number, chapter in enumerate(story.chapters, 1):
        body += (
            "<span style='font-size:12.0pt'><br clear=all style='page-break-before:always'></span>"
            if number > 1
            else ""
        )
        body += line(f"Chapter {number}: {chapter.title}", centre, "b") + "<p class=MsoNormal>&nbsp;</p>\n"
        for words in chapter.paragraphs:
            body += (
                line("~ * ~", centre) if words == "---" else line(words, " style='margin-bottom:0in;text-indent:.5in'")
            )
    return (
        '<html>\n\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=windows-1252">\n<meta name=Generator content="Microsoft Word 15 (filtered)">\n<style>\n<!--\n /* Font Definitions */\n @font-face\n\t{font-family:Calibri;}\n p.MsoNormal\n\t{margin:0in;}\n-->\n</style>\n\n</head>\n\n<body lang=EN-US style=\'word-wrap:break-word\'>\n\n<div class=WordSection1>\n\n'
        + body
        + "</div>\n\n</body>\n\n</html>\n"
    ).encode("cp1252", "xmlcharrefreplace")


def calibre_rtf(story: Story) -> bytes:
    """The archive's book turned to RTF by calibre: the preface as lines, headings bold, nothing in styles."""
    lines = [
        f"{{\\b {rtf_words(story.title, mac=False)}}}",
        f"Posted originally on the Archive of Our Own at {story.url}.",
    ]
    lines += [f"{label}: {rtf_words(', '.join(values), mac=False)}" for label, values in tag_rows(story)]
    lines.append(
        f"Stats: Published: {story.published} Completed: {story.updated} Words: {story.n_words:,} Chapters: 4/4"
    )
    lines += [
        f"{{\\b {rtf_words(story.title, mac=False)}}}",
        f"by {story.authors[0]}",
        "Summary",
        story.summary,
        "Notes",
        story.note,
    ]
    for number, chapter in enumerate(story.chapters, 1):
        lines.append(f"\\page{{\\b Chapter {number}: {chapter.title}}}")
        lines += ["Chapter Notes", chapter.before] if chapter.before else []
        lines += ["* * *" if p == "---" else rtf_words(p, mac=False) for p in chapter.paragraphs]
    lines += [
        "\\page{\\b Afterword}",
        "End Notes",
        rtf_words(story.end_note, mac=False),
        "Please drop by the Archive and comment to let the creator know if you enjoyed their work!",
    ]
    body = "".join(f"{{\\f0 {line}}}\\par\\pard\\plain\\hyphpar\n" for line in lines)
    return (
        rf"{{\rtf1{{\info{{\title {story.title}}}{{\author {story.authors[0]}}}}}\ansi\ansicpg1252\deff0\deflang1033{{\fonttbl{{\f0\froman\fprq2\fcharset128 Times New Roman;}}{{\f1\froman\fprq2\fcharset128 Times New Roman;}}}}{{\stylesheet{{\ql \li0\ri0\nowidctlpar\wrapdefault\faauto\rin0\lin0\itap0 Normal;}}}}"
        + body
        + "}"
    ).encode("ascii")


def ao3_htmlz(story: Story) -> bytes:
    """The archive's book as calibre's zipped page: classes numbered, looks in a sheet, the package beside it."""
    tags = "".join(
        f'<dt class="calibre_5">{label}:</dt><dd class="calibre_6">{", ".join(f"<a href=https://x.example class=calibre_7>{esc(value)}</a>" for value in values)}</dd>'
        for label, values in tag_rows(story)
    )
    tags += f'<dt class="calibre_5">Stats:</dt><dd class="calibre_6">Published: {story.published} Completed: {story.updated} Words: {story.n_words:,} Chapters: 4/4</dd>'
    body = f'<div class="calibre_1" id="a1"><p class="calibre_2"><b class="calibre_3">{esc(story.title)}</b><br class="calibre_4"/>Posted originally on the <a href="http://archiveofourown.org/">Archive of Our Own</a> at <a href="{story.url}">{story.url}</a>.</p><dl class="calibre_4">{tags}</dl><h1 class="calibre_8">{esc(story.title)}</h1><div class="calibre_9">by <a href="x">{story.authors[0]}</a></div><p class="calibre_10">Summary</p><blockquote class="calibre_11"><p class="calibre_12">{story.summary}</p></blockquote><p class="calibre_10">Notes</p><blockquote class="calibre_11"><p class="calibre_12">{story.note}</p></blockquote></div>'
    for number, chapter in enumerate(story.chapters, 1):
        body += f'<div class="calibre_13"><h2 class="calibre_14">Chapter {number}: {esc(chapter.title)}</h2>{paras(chapter, rule="<hr class=calibre_15 />")}</div><div class="mbp_pagebreak"></div>'
    body += f'<div class="calibre_13"><p class="calibre_10">End Notes</p><blockquote class="calibre_11"><p class="calibre_12">{story.end_note}</p></blockquote><p class="calibre_2">Please drop by the Archive and comment to let the creator know if you enjoyed their work!</p></div>'
    opf = f'<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><dc:title>{esc(story.title)}</dc:title><dc:creator opf:role="aut">{story.authors[0]}</dc:creator><dc:publisher>Archive of Our Own</dc:publisher></metadata></package>'
    return zip_of(
        {
            "index.html": f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><link rel="stylesheet" href="style.css"/></head><body class="calibre">{body}</body></html>',
            "style.css": ".calibre_3 { font-weight: bold }",
            "metadata.opf": opf,
        }
    )


def ficwad(story: Story) -> bytes:
    """A small archive's chapter page: facts in a line of their own make."""
    chapter = story.chapters[0]
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>FicWad: fresh-picked original and fan fiction - {esc(story.title)}</title></head><body><div id="header"><a href="/">FicWad</a> <a href="/account/login">Log In</a></div><div id="parents"><a href="/category/5">Categories</a> &gt; <a href="/category/6">Books</a> &gt; <a href="/category/9">{story.fandoms[0]}</a></div>'
        f'<div id="story"><div class="storylist"><h4><a href="/story/1">{esc(story.title)}</a></h4><span class="author">by <a href="/a/m">{story.authors[0]}</a></span><blockquote class="summary"><p>{story.summary}</p></blockquote><p class="meta">Category: <a>{story.fandoms[0]}</a> - Rating: G - Genres: Romance - Characters: {", ".join(story.characters)} - Published: <span>2011-05-14</span> - {story.n_words} words</p></div><div id="storytext">{paras(chapter)}</div></div><div id="reviews"><h3>Reviews</h3><p>Never this: lovely coat.</p></div><form id="review"><label>Sign up to rate and review this story</label></form></body></html>'
    ).encode()


def blog(story: Story) -> bytes:
    """A blog's page: side bar, labels, readers' words, the story typed with its header in a post."""
    chapter = story.chapters[0]
    body = "<br /><br />\n".join(
        "<div style='text-align: center;'>***</div>"
        if p == "---"
        else p.replace("&", "&amp;").replace("<em>", "<i>").replace("</em>", "</i>")
        for p in chapter.paragraphs
    )
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'/><meta content='blogger' name='generator'/><title>Lantern Street Stories: {esc(story.title)}</title></head><body><div class='header'><h1 class='title'><a>Lantern Street Stories</a></h1></div><div class='main'><h2 class='date-header'><span>Saturday, 14 May 2011</span></h2>"
        f"<div class='post hentry'><h3 class='post-title entry-title'>{esc(story.title)}</h3><div class='post-body entry-content' id='post-body-1'>{esc(rows(story)).replace(chr(10), '<br />')}<br /><br />{body}<div style='clear: both;'></div></div><div class='post-footer'><span class='post-author'>Posted by <span>{story.authors[0]}</span></span> at 22:10 <span class='post-labels'>Labels: <a>fic</a>, <a>mills</a></span></div></div><div class='comments'><h4>2 comments:</h4><p>Never this: more!</p></div></div><div class='sidebar'><h2>Blog Archive</h2><ul><li>Never this 2010</li></ul><h2>About Me</h2></div></body></html>"
    ).encode()


def book_of_lines(story: Story) -> bytes:
    """A book made from a text file: one page, headings as bold paragraphs, breaks as empty ones."""
    body = f'<p class="t"><b>{esc(story.title)}</b></p><p class="t">by {story.authors[0]}</p>'
    for number, chapter in enumerate(story.chapters, 1):
        body += f'<p class="pb"><b>Chapter {number}: {esc(chapter.title)}</b></p>' + "".join(
            "<p>&#160;</p><p>* * *</p><p>&#160;</p>" if p == "---" else f"<p>{p.replace('&', '&amp;')}</p>"
            for p in chapter.paragraphs
        )
    metadata = "<dc:title>mill_final(2)</dc:title><dc:creator>Unknown</dc:creator><dc:language>en</dc:language>"
    return epub(metadata, [body], ["Start"])


OFFICE: tuple[Case, ...] = (
    Case("docx-pasted-ao3", "docx", "mill.docx", lambda: docx_pasted_ao3(MILL), MILL),
    Case("odt-pasted-ao3", "odt", "mill.odt", lambda: odt_pasted_ao3(MILL), MILL),
    Case(
        "rtf-pasted-ffn", "rtf", "mill.rtf", lambda: rtf_pasted_ffn(MILL_ONE), MILL_ONE, FFN_LACKS,
        (("rating", "K"), ("characters", ("Dorothea B.", "Will L."))),
    ),
    Case("docx-edited", "docx", "mill.docx", lambda: docx_edited(MILL), MILL, NO_SUMMARY),
    Case("docs-classes", "generic", "mill.html", lambda: docs_classes(MILL), MILL),
    Case("word-filtered", "generic", "mill.htm", lambda: word_filtered(MILL), MILL),
    Case("calibre-rtf-ao3", "rtf", "mill.rtf", lambda: calibre_rtf(MILL), MILL),
    Case("ao3-htmlz", "generic", "mill.htmlz", lambda: ao3_htmlz(MILL), MILL),
    Case(
        "ficwad", "generic", "mill.html", lambda: ficwad(MILL), MILL_FIRST,
        frozenset(("relationships", "warnings")), (("rating", "G"),),
    ),
    Case("blogspot", "generic", "mill.html", lambda: blog(MILL_ONE), MILL_ONE),
    Case("epub-of-lines", "epub", "mill.epub", lambda: book_of_lines(MILL), MILL, NO_SUMMARY),
)  # fmt: skip
