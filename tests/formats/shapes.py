"""Files in the shapes that archives and programs give: built from one story, so that each field's right value is known.

Each shape says which fields it can carry; `CASES` is the table that tests and docs go through.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from formats.spec import Chapter, Story, esc, one_shot, paragraphs_html, plain, zip_of

ALL_FIELDS = frozenset("title authors fandoms relationships characters rating warnings summary chapters words".split())


@dataclass(frozen=True)
class Case:
    """A file and what must be found in it."""

    name: str
    #: row of the registry that it shows
    shows: str
    file_name: str
    build: Callable[[], bytes]
    story: Story
    #: fields that the shape cannot carry; they must come out empty
    absent: frozenset[str] = frozenset()
    #: fields whose right value differs from the story's
    other: tuple[tuple[str, object], ...] = ()


STORY = Story()
ONE = one_shot(STORY)


# Archive of Our Own


def ao3_tag_rows(story: Story, *, era: int, stats: str) -> str:
    def label(one: str, many: str, values: tuple[str, ...]) -> str:
        return many if era >= 2023 and len(values) > 1 else one

    def row(name: str, values: tuple[str, ...]) -> str:
        links = ", ".join(f'<a href="http://archiveofourown.org/tags/x">{esc(value)}</a>' for value in values)
        return f"<dt>{name}:</dt>\n<dd>{links}</dd>\n" if values else ""

    rows = row("Rating", (story.rating,))
    rows += row(label("Archive Warning", "Archive Warnings", story.warnings), story.warnings)
    rows += row(label("Category", "Categories", story.categories), story.categories)
    rows += row(label("Fandom", "Fandoms", story.fandoms), story.fandoms)
    rows += row(label("Relationship", "Relationships", story.relationships), story.relationships)
    rows += row(label("Character", "Characters", story.characters), story.characters)
    rows += row(label("Additional Tag", "Additional Tags", story.tags), story.tags)
    if era >= 2022:
        rows += "<dt>Language:</dt>\n<dd>English</dd>\n"
    rows += '<dt>Series:</dt>\n<dd>Part 2 of <a href="/series/9">Windows</a></dd>\n'
    return rows + f"<dt>Stats:</dt>\n<dd>{stats}</dd>\n"


def ao3_stats(story: Story, *, era: int) -> str:
    n = len(story.chapters)
    words = f"{story.n_words:,}" if era >= 2023 else str(story.n_words)
    chapters = f"Chapters: {n}/{n}" if n > 1 or era >= 2023 else ""
    dates = f"Published: {story.published}" + (f" Completed: {story.updated}" if n > 1 else "")
    pair = (chapters, f"Words: {words}") if era < 2019 else (f"Words: {words}", chapters)
    return "\n".join([dates, *pair])


def ao3_field(label: str, words: str) -> str:
    return f'<p>{label}</p>\n<blockquote class="userstuff"><p>{esc(words)}</p></blockquote>\n' if words else ""


def ao3_byline(story: Story) -> str:
    links = ", ".join(
        f'<a rel="author" href="http://archiveofourown.org/users/{name}">{name}</a>' for name in story.authors
    )
    return f'<div class="byline">by {links}</div>\n'


def ao3_chapter(chapter: Chapter, number: int, *, era: int) -> str:
    heading = f"Chapter {number}: {chapter.title}" if era >= 2025 else chapter.title
    notes = ao3_field("Chapter Summary", chapter.summary) + ao3_field("Chapter Notes", chapter.before)
    if chapter.after:
        notes += "" if chapter.before else "<p>Chapter Notes</p>\n"
        notes += (
            f'<div class="endnote-link">See the end of the chapter for <a href="#endnotes{number}">notes</a></div>\n'
        )
    after = ao3_field("Chapter End Notes", chapter.after)
    return (
        f'<div class="meta group">\n<h2 class="heading">{esc(heading)}</h2>\n{notes}</div>\n'
        f'<!--chapter content-->\n<div class="userstuff">\n{paragraphs_html(chapter)}\n</div>\n<!--/chapter content-->\n'
        + (f'<div class="meta" id="endnotes{number}">\n{after}</div>\n' if after else "")
    )


def ao3_parts(story: Story, era: int) -> tuple[str, str, str, str]:
    """Message, tags, title block, chapters."""
    message = (
        (f"<b>{esc(story.title)}</b><br/>" if era >= 2019 else "")
        + 'Posted originally on the <a href="http://archiveofourown.org/">Archive of Our Own</a> at '
        + f'<a href="{story.url}">{story.url}</a>.'
    )
    tags = f'<dl class="tags">\n{ao3_tag_rows(story, era=era, stats=ao3_stats(story, era=era))}</dl>\n'
    head = f"<h1>{esc(story.title)}</h1>\n{ao3_byline(story)}" + ao3_field("Summary", story.summary)
    head += ao3_field("Notes", story.note)
    if story.end_note:
        head += '<div class="endnote-link">See the end of the work for <a href="#endnotes">more notes</a></div>\n'
    if len(story.chapters) == 1:
        toc = f'<h2 class="toc-heading">{esc(story.title)}</h2>\n' if era >= 2019 else ""
        body = f'{toc}<div class="userstuff">\n{paragraphs_html(story.chapters[0])}\n</div>\n'
    else:
        body = "".join(ao3_chapter(chapter, number, era=era) for number, chapter in enumerate(story.chapters, 1))
    return message, tags, head, body


def ao3_html(story: Story, era: int) -> bytes:
    message, tags, head, body = ao3_parts(story, era)
    end = ao3_field("End Notes", story.end_note)
    thing = "creator know if you enjoyed their work" if era >= 2023 else "author know if you enjoyed their work"
    last = f'<p class="message">Please <a href="{story.url}/comments/new">drop by the archive and comment</a> to let the {thing}!</p>'
    page = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml">\n<head>\n'
        f"<title>{esc(story.title)} - {story.authors[0]} - {esc(story.fandoms[0])}</title>\n"
        "<style>p.message { text-align: center; }</style>\n</head>\n<body>\n"
    )
    if era < 2019:
        page += f'<p class="message">{message}</p>\n<div class="meta">\n{tags}{head}</div>\n'
        page += f'<div id="chapters" class="userstuff">\n{body}</div>\n'
        page += f'<div class="meta" id="endnotes">{end}</div>\n{last}\n'
    else:
        page += f'<div id="preface">\n<h2 class="toc-heading">Preface</h2>\n<p class="message">{message}</p>\n'
        page += f'<div class="meta">\n{tags}{head}</div>\n</div>\n<div id="chapters" class="userstuff">\n{body}</div>\n'
        page += f'<div id="afterword">\n<h2 class="toc-heading">Afterword</h2>\n<div class="meta">\n<div id="endnotes">{end}</div>\n'
        page += f"</div>\n{last}\n</div>\n"
    return (page + "</body>\n</html>\n").encode()


def ao3_epub(story: Story) -> bytes:
    """Calibre's cut of the download: classes renamed, wrappers left behind in the part before."""
    message, tags, head, _ = ao3_parts(story, 2024)
    pages = [
        f'<div id="preface" class="calibre"><h2 class="toc-heading">Preface</h2><p class="message">{message}</p>'
        f'<div class="calibre2">{tags}</div></div>',
        f'<div id="preface" class="calibre"><div class="calibre2">{head}</div></div><div id="chapters" class="userstuff1"></div>',
    ]
    for number, chapter in enumerate(story.chapters, 1):
        body = ao3_chapter(chapter, number, era=2024).replace('class="userstuff">\n<p>', 'class="userstuff2">\n<p>')
        body = body.replace('class="meta group"', 'class="calibre3"').replace("<p>", '<p class="calibre7">', 3)
        body = body.replace("<em>", '<span class="calibre9">').replace("</em>", "</span>")
        tail = '<div id="afterword" class="calibre"></div>' if number == len(story.chapters) else ""
        pages.append(f'<div id="chapters" class="userstuff1">{body}</div>{tail}')
    end = ao3_field("End Notes", story.end_note)
    pages.append(
        f'<div id="afterword" class="calibre"><h2 class="toc-heading">Afterword</h2><div class="calibre2"><div id="endnotes">{end}'
        '</div></div><p class="message">Please drop by the Archive and comment to let the creator know!</p></div>'
    )
    subjects = "".join(
        f"<dc:subject>{esc(tag)}</dc:subject>" for tag in ("Fanworks", *story.characters, *story.fandoms)
    )
    metadata = (
        f"<dc:title>{esc(story.title)}</dc:title>"
        + "".join(f'<dc:creator opf:file-as="{name}">{name}</dc:creator>' for name in story.authors)
        + f"<dc:publisher>Archive of Our Own</dc:publisher>{subjects}<dc:language>en</dc:language>"
        + '<meta name="calibre:series" content="Windows"/><meta name="calibre:series_index" content="2"/>'
    )
    names = ["Preface", story.title, *(chapter.title for chapter in story.chapters), "Afterword"]
    return epub(
        metadata, pages, names, style=".calibre9 { font-style: italic }", stem="The_Lamp_split_{:03d}.xhtml", folder=""
    )


def ao3_page(story: Story, only: int | None = None) -> bytes:
    """A page of the site: the whole work, or one chapter of it."""

    def tags(kind: str, values: tuple[str, ...]) -> str:
        items = "".join(f'<li><a class="tag" href="/tags/x/works">{esc(value)}</a></li>' for value in values)
        return (
            f'<dt class="{kind} tags">{kind.title()}:</dt><dd class="{kind} tags"><ul class="commas">{items}</ul></dd>'
        )

    n = len(story.chapters)
    meta = tags("rating", (story.rating,)) + tags("warning", story.warnings) + tags("category", story.categories)
    meta += tags("fandom", story.fandoms) + tags("relationship", story.relationships)
    meta += tags("character", story.characters) + tags("freeform", story.tags)
    meta += '<dt class="language">Language:</dt><dd class="language" lang="en">English</dd>'
    meta += (
        '<dt class="stats">Stats:</dt><dd class="stats"><dl class="stats"><dt class="published">Published:</dt>'
        f'<dd class="published">{story.published}</dd><dt class="status">Completed:</dt><dd class="status">{story.updated}</dd>'
        f'<dt class="words">Words:</dt><dd class="words">{story.n_words:,}</dd><dt class="chapters">Chapters:</dt>'
        f'<dd class="chapters">{n}/{n}</dd><dt class="kudos">Kudos:</dt><dd class="kudos">311</dd></dl></dd>'
    )
    byline = ", ".join(f'<a rel="author" href="/users/{name}/pseuds/{name}">{name}</a>' for name in story.authors)
    body = ""
    for number, chapter in enumerate(story.chapters, 1):
        if only is not None and number != only:
            continue
        head = (
            f'<h3 class="title"><a href="{story.url}/chapters/{number}">Chapter {number}</a>: {esc(chapter.title)}</h3>'
        )
        if chapter.summary:
            head += f'<div id="summary" class="summary module"><h3 class="heading">Summary:</h3><blockquote class="userstuff"><p>{chapter.summary}</p></blockquote></div>'
        if chapter.before:
            head += f'<div id="notes" class="notes module"><h3 class="heading">Notes:</h3><blockquote class="userstuff"><p>{chapter.before}</p></blockquote></div>'
        after = (
            f'<div class="end notes module" id="chapter_{number}_endnotes"><h3 class="heading">Notes:</h3>'
            f'<blockquote class="userstuff"><p>{chapter.after}</p></blockquote></div>'
            if chapter.after
            else ""
        )
        body += (
            f'<div class="chapter" id="chapter-{number}"><div class="chapter preface group">{head}</div>'
            f'<div class="userstuff module" role="article"><h3 class="landmark heading" id="work">Chapter Text</h3>'
            f"{paragraphs_html(chapter)}</div>{after}</div>"
        )
    return (
        f"<!DOCTYPE html><html><head><title>{esc(story.title)} - {story.authors[0]} | Archive of Our Own</title>"
        f'<link rel="canonical" href="{story.url}"/></head><body><ul class="navigation actions"><li><a href="/login">Log In</a></li></ul>'
        f'<div class="wrapper"><dl class="work meta group">{meta}</dl></div><div id="workskin"><div class="preface group">'
        f'<h2 class="title heading">{esc(story.title)}</h2><h3 class="byline heading">{byline}</h3>'
        f'<div class="summary module"><h3 class="heading">Summary:</h3><blockquote class="userstuff"><p>{story.summary}</p></blockquote></div>'
        f'<div class="notes module"><h3 class="heading">Notes:</h3><ul class="associations"><li>For <a href="/users/x">x</a>.</li></ul>'
        f'<blockquote class="userstuff"><p>{story.note}</p></blockquote></div></div>'
        f'<div id="chapters" role="article">{body}</div>'
        f'<div id="work_endnotes" class="end notes module"><h3 class="heading">Notes:</h3><blockquote class="userstuff"><p>{story.end_note}'
        '</p></blockquote></div></div><div id="feedback"><h3>Comments</h3><p>I loved this so very much!</p></div></body></html>'
    ).encode()


# EPUB


def epub(
    metadata: str,
    pages: list[str],
    names: list[str],
    *,
    style: str = "",
    stem: str = "part{:03d}.xhtml",
    folder: str = "OEBPS/",
    identifier: str = "urn:uuid:00000000-0000-4000-8000-000000000000",
    bodies: list[str] | None = None,
    ncx: bool = True,
) -> bytes:
    """A book of the pages; `names` are the entries of its table of contents."""
    files: dict[str, bytes | str] = {"mimetype": "application/epub+zip"}
    files["META-INF/container.xml"] = (
        '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        f'<rootfile full-path="{folder}content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    items = spine = points = ""
    for number, page in enumerate(pages):
        name = stem.format(number)
        body = bodies[number] if bodies else "<body>"
        files[folder + name] = (
            '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>'
            f'<link rel="stylesheet" href="style.css"/></head>{body}{page}</body></html>'
        )
        items += f'<item id="p{number}" href="{name}" media-type="application/xhtml+xml"/>'
        spine += f'<itemref idref="p{number}"/>'
        if number < len(names) and names[number]:
            points += (
                f'<navPoint id="n{number}" playOrder="{number + 1}"><navLabel><text>{esc(names[number])}</text></navLabel>'
                f'<content src="{name}"/></navPoint>'
            )
    files[folder + "style.css"] = style or "p { margin: 0 }"
    items += '<item id="css" href="style.css" media-type="text/css"/>'
    if ncx:
        files[folder + "toc.ncx"] = (
            f'<?xml version="1.0"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>{points}</navMap></ncx>'
        )
        items += '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    files[folder + "content.opf"] = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="id">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">'
        f'<dc:identifier id="id">{identifier}</dc:identifier>{metadata}</metadata><manifest>{items}</manifest>'
        f'<spine toc="ncx">{spine}</spine></package>'
    )
    return zip_of(files)


def plain_epub(story: Story, *, headings: bool, ncx: bool = True) -> bytes:
    """A book made by nobody in particular; without headings its table of contents alone names the chapters."""
    metadata = f"<dc:title>{esc(story.title)}</dc:title><dc:creator>{story.authors[0]}</dc:creator><dc:language>en</dc:language>"
    metadata += f"<dc:description>{esc('<p>' + story.summary + '</p>')}</dc:description>"
    pages = [f"<h1>{esc(story.title)}</h1><p>by {story.authors[0]}</p>"]
    for chapter in story.chapters:
        heading = f"<h2>{chapter.title}</h2>" if headings else ""
        pages.append(heading + paragraphs_html(chapter))
    return epub(metadata, pages, ["Title Page", *(chapter.title for chapter in story.chapters)], ncx=ncx)


def fff_rows(story: Story) -> list[tuple[str, str]]:
    return [
        ("Category", ", ".join(story.fandoms)),
        ("Genre", "Drama, Mystery"),
        ("Language", "English"),
        ("Characters", ", ".join(story.characters)),
        ("Relationships", ", ".join(story.relationships)),
        ("Status", "Completed"),
        ("Published", story.published),
        ("Updated", story.updated),
        ("Packaged", "2019-01-01 10:00:00"),
        ("Rating", story.rating),
        ("Warnings", ", ".join(story.warnings)),
        ("Chapters", str(len(story.chapters))),
        ("Words", f"{story.n_words:,}"),
        ("Publisher", "archiveofourown.org"),
    ]


def fff_epub(story: Story) -> bytes:
    link = f'<h3><a href="{story.url}">{esc(story.title)}</a> by <a class="authorlink" href="x">{story.authors[0]}</a></h3>'
    rows = "".join(f"<b>{label}:</b> {esc(value)}<br/>" for label, value in fff_rows(story))
    rows += f"<b>Summary:</b> <div><p>{esc(story.summary)}</p></div><br/>"
    pages, bodies = [f"{link}<div>{rows}</div>"], ['<body class="fff_titlepage">']
    pages.append("<h3>Table of Contents</h3>" + "".join(f'<a href="x">{c.title}</a><br/>' for c in story.chapters))
    bodies.append('<body class="fff_tocpage">')
    for number, chapter in enumerate(story.chapters, 1):
        notes = ""
        if chapter.before:
            notes = f'<div class="fff_chapter_notes fff_head_notes"><b>Notes for the Chapter:</b><blockquote><p>{chapter.before}</p></blockquote></div>'
        foot = ""
        if chapter.after:
            foot = f'<div class="fff_chapter_notes fff_foot_notes"><b>Notes for the Chapter:</b><blockquote><p>{chapter.after}</p></blockquote></div>'
        pages.append(
            f'<h3 class="fff_chapter_title">{number}. {chapter.title}</h3>{notes}{paragraphs_html(chapter)}{foot}'
        )
        bodies.append('<body class="fff_chapter">')
    metadata = f"<dc:title>{esc(story.title)}</dc:title><dc:creator>{story.authors[0]}</dc:creator>"
    metadata += "<dc:contributor>FanFicFare [https://github.com/JimmXinu/FanFicFare]</dc:contributor>"
    metadata += f"<dc:source>{story.url}</dc:source><dc:subject>Last Update: 2015/11/20</dc:subject>"
    names = ["Title Page", "Table of Contents", *(chapter.title for chapter in story.chapters)]
    return epub(metadata, pages, names, bodies=bodies, identifier="fanficfare-uid:archiveofourown.org-u1-s4242424")


def fff_html(story: Story) -> bytes:
    rows = "".join(
        f"<tr><td><b>{label}:</b></td><td>{esc(value)}</td></tr>\n"
        for label, value in [*fff_rows(story), ("Summary", story.summary)]
    )
    toc = "".join(f'<p><a href="#section{n:04d}">{c.title}</a></p>\n' for n, c in enumerate(story.chapters, 1))
    body = "".join(
        f'<a name="section{n:04d}"><h2>{n}. {c.title}</h2></a>\n{paragraphs_html(c)}\n'
        for n, c in enumerate(story.chapters, 1)
    )
    return (
        f'<html><head><title>{esc(story.title)} by {story.authors[0]}</title></head><body><h1><a href="{story.url}">{esc(story.title)}</a> by '
        f'<a href="x">{story.authors[0]}</a></h1><table class="full">{rows}</table><a name="TOCTOP"><h2>Table of Contents</h2></a>{toc}{body}</body></html>'
    ).encode()


def fichub_intro(story: Story) -> str:
    return (
        f"<h1>{esc(story.title)}</h1><p><b>By: {story.authors[0]}</b></p><p><p>{esc(story.summary)}</p></p>"
        f"<p>Status: complete</p><p>Published: {story.published}</p><p>Updated: {story.updated}</p><p>Words: {story.n_words}</p>"
        f"<p>Chapters: {len(story.chapters)}</p><p>Rated: Fiction T - Language: English - Genre: Drama/Hurt/Comfort - Characters: "
        f'{", ".join(story.characters)}</p><p>Original source: <a href="{story.url}">{story.url}</a></p>'
        '<p>Exported with the assistance of <a href="https://fichub.net">FicHub.net</a></p>'
    )


def fichub_epub(story: Story) -> bytes:
    pages = [
        fichub_intro(story),
        "<nav><ol>" + "".join(f'<li><a href="x">{c.title}</a></li>' for c in story.chapters) + "</ol></nav>",
    ]
    pages += [
        f"<h2>{number}. {chapter.title}</h2>{paragraphs_html(chapter)}"
        for number, chapter in enumerate(story.chapters, 1)
    ]
    metadata = f"<dc:title>{esc(story.title)}</dc:title><dc:creator>{story.authors[0]}</dc:creator><dc:language>en</dc:language>"
    return epub(metadata, pages, ["Introduction", "", *(chapter.title for chapter in story.chapters)], folder="EPUB/")


def fichub_html(story: Story) -> bytes:
    toc = "".join(f'<li><a href="#chap_{n}">{c.title}</a></li>' for n, c in enumerate(story.chapters, 1))
    body = "".join(
        f'<div id="chap_{n}"><div class="chapter_nav"><a href="#">Top</a> <a href="#">Next</a></div><h2>{n}. {c.title}</h2>{paragraphs_html(c)}</div>'
        for n, c in enumerate(story.chapters, 1)
    )
    page = (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{esc(story.title)}</title></head><body><h1><span class="title">{esc(story.title)}</span></h1>'
        f'<h2>by <span class="author">{story.authors[0]}</span></h2><div><p>{story.summary}</p></div><p>Original source: <a href="{story.url}">{story.url}</a></p>'
        f"<p>Chapters: {len(story.chapters)}</p><p>Words: {story.n_words}</p>"
        f'<nav id="contents-list"><ol>{toc}</ol></nav>{body}</body></html>'
    )
    return zip_of({f"The_Lamp_by_{story.authors[0]}-x1y2.html": page})


# FanFiction.net


def ffn_page(story: Story, number: int, *, site: str = "fanfiction.net") -> bytes:
    chapter = story.chapters[number - 1]
    options = "".join(
        f"<option  value={n} {'selected' if n == number else ''}>{n}. {c.title}"
        for n, c in enumerate(story.chapters, 1)
    )
    menu = (
        f"<SELECT id=chap_select title='Chapter Navigation' Name=chapter>{options}</select>"
        if len(story.chapters) > 1
        else ""
    )
    a, b, c = story.characters
    count = f"Chapters: {len(story.chapters)} - " if len(story.chapters) > 1 else ""
    facts = (
        f"Rated: <a class='xcontrast_txt' href='x'>Fiction  T</a> - English - Mystery/Hurt/Comfort - [{a}, {b}] {c} - {count}"
        f"Words: {story.n_words:,} - Reviews: <a href='/r/1/'>12</a> - Favs: 3 - Follows: 4 - Updated: <span data-xutime='1447977600'>Nov 20, 2015</span> - "
        "Published: <span data-xutime='1393718400'>Mar 2, 2014</span> - Status: Complete - id: 777"
    )
    links = "<a class=xcontrast_txt href='/book/'>Books</a> » <a class=xcontrast_txt href='/book/x/'>Pride and Prejudice</a>"
    window = f"{story.title} Chapter {number}: {chapter.title}, a pride and prejudice fanfic | FanFiction"
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{esc(window)}</title><link rel='canonical' href='//www.{site}/s/777/{number}/The-Lamp'>"
        f"</head><body><div id=top><a href='/'>FanFiction</a> | unleash your imagination</div><div id=content_wrapper_inner><div id=pre_story_links>{links}</div>"
        f"<div id=profile_top><span onclick=x><img src=x></span><b class='xcontrast_txt'>{esc(story.title)}</b> <span>By:</span> "
        f"<a class='xcontrast_txt' href='/u/55/{story.authors[0]}'>{story.authors[0]}</a><div style='margin-top:2px' class='xcontrast_txt'>{story.summary}</div>"
        f"<span class='xgray xcontrast_txt'>{facts}</span></div>{menu}<div role='main' class='storytextp' id='storytextp'><div class='storytext xcontrast_txt nocopy' id='storytext'>"
        f"{paragraphs_html(chapter, rule='<hr size=1 noshade>')}</div></div>{menu}<div id=review>Review this story</div></div></body></html>"
    ).encode()


def ffn_mobile(story: Story, number: int) -> bytes:
    chapter = story.chapters[number - 1]
    a, b, c = story.characters
    return (
        f"<!DOCTYPE html><html><head><title>Fanfic: {esc(story.title)} Ch {number}, Pride and Prejudice | FanFiction</title></head><body><div id=content>"
        f"<div align=center><b>{esc(story.title)}</b> by <a href='/u/55/'>{story.authors[0]}</a><br>Books » Pride and Prejudice<br>Rated: T, English, Mystery &amp; Romance, "
        f"[{a}, {b}] {c}, Words: 2k+, Favs: 3, Follows: 4, Published: <span data-xutime='1393718400'>3/2/2014</span> Updated: <span data-xutime='1447977600'>11/20/2015</span></div>"
        f"<div>Chapter {number}: {chapter.title}</div><div id='storycontent' class='storycontent nocopy'>{paragraphs_html(chapter, rule='<hr size=1 noshade>')}</div>"
        f"<div><a href='/s/777/{number + 1}/'>Next »</a></div></div></body></html>"
    ).encode()


# Any page, typed text, Word


def generic_html(story: Story) -> bytes:
    body = "".join(f"<h2>Chapter {n}: {c.title}</h2>{paragraphs_html(c)}" for n, c in enumerate(story.chapters, 1))
    links = "".join(f'<li><a href="/{n}">Another page number {n}</a></li>' for n in range(30))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{esc(story.title)} | A Small Archive</title><meta name="author" content="{story.authors[0]}">'
        f'<meta name="description" content="{story.summary}"></head><body><nav><ul>{links}</ul></nav><div id="wrap"><div class="sidebar"><ul>{links}</ul></div>'
        f'<article><h1>{esc(story.title)}</h1>{body}</article></div><footer><p>Copyright of somebody. All rights reserved.</p></footer><script>var x = "<p>no</p>";</script></body></html>'
    ).encode()


def typed_text(story: Story, *, wrap: int | None, newline: str = "\n", encoding: str = "utf-8") -> bytes:
    import textwrap

    head = [
        f"Title: {story.title}",
        f"Author: {story.authors[0]}",
        f"Fandom: {story.fandoms[0]}",
        f"Pairing: {story.relationships[0]}",
        f"Characters: {', '.join(story.characters)}",
        f"Rating: {story.rating}",
        f"Warnings: {story.warnings[0]}",
        f"Summary: {story.summary}",
    ]
    lines = ["\n".join(head), "*****"]
    for number, chapter in enumerate(story.chapters, 1):
        lines.append(f"Chapter {number}: {chapter.title}")
        for words in chapter.paragraphs:
            words = "* * *" if words == "---" else plain(words)
            lines.append(textwrap.fill(words, wrap) if wrap else words)
    return ("\n\n".join(lines) + "\n").replace("\n", newline).encode(encoding)


def markdown(story: Story) -> bytes:
    front = (
        f'---\ntitle: "{story.title}"\nauthor: {story.authors[0]}\nfandom: {story.fandoms[0]}\nrelationships: ["{story.relationships[0]}"]\n'
        f"characters:\n"
        + "".join(f"  - {name}\n" for name in story.characters)
        + f"rating: {story.rating}\nwarnings: {story.warnings[0]}\nsummary: {story.summary}\n---\n\n"
    )
    body = f"# {story.title}\n\n"
    for chapter in story.chapters:
        body += (
            f"## {chapter.title}\n\n"
            + "\n\n".join(words.replace("<em>", "*").replace("</em>", "*") for words in chapter.paragraphs)
            + "\n\n"
        )
    return (front + body).encode()


def docx(story: Story) -> bytes:
    def run(words: str) -> str:
        out = ""
        for number, piece in enumerate(words.replace("</em>", "<em>").split("<em>")):
            slant = "<w:rPr><w:i/></w:rPr>" if number % 2 else ""
            out += f'<w:r>{slant}<w:t xml:space="preserve">{esc(piece)}</w:t></w:r>'
        return out

    def paragraph(words: str, style: str = "") -> str:
        properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f"<w:p>{properties}{run(words)}</w:p>"

    body = paragraph(story.title, "Titel") + paragraph(f"by {story.authors[0]}")
    for chapter in story.chapters:
        body += paragraph(chapter.title, "berschrift1")
        body += "".join(paragraph("* * *" if words == "---" else words) for words in chapter.paragraphs)
    body += "<w:p><w:del><w:r><w:delText>Never this.</w:delText></w:r></w:del></w:p>"
    styles = (
        '<w:styles xmlns:w="x"><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
        '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>'
    )
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    core = f"<cp:coreProperties><dc:creator>owner of the computer</dc:creator><dc:description>{story.summary}</dc:description></cp:coreProperties>"
    return zip_of(
        {
            "[Content_Types].xml": types,
            "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="x"><w:body>{body}</w:body></w:document>',
            "word/styles.xml": styles,
            "docProps/core.xml": core,
        }
    )


def part(story: Story, number: int) -> Story:
    """The story as a page of one chapter shows it."""
    return replace(story, chapters=(story.chapters[number - 1],))


NO_TAGS = frozenset(("fandoms", "relationships", "characters", "rating", "warnings"))
FFN_FIELDS = (("rating", "T"), ("fandoms", ("Pride and Prejudice",)))
PLAIN = replace(STORY, note="", end_note="")
TWO_AUTHORS = replace(STORY, authors=("quillfeather", "second_ink"))

CASES: tuple[Case, ...] = (
    *(
        Case(f"ao3-html-{era}", "ao3-download", "lamp.html", lambda era=era: ao3_html(STORY, era), STORY)
        for era in (2012, 2018, 2020, 2023, 2025)
    ),
    Case("ao3-html-one-chapter", "ao3-download", "lamp.html", lambda: ao3_html(ONE, 2024), ONE),
    Case("ao3-html-one-chapter-2012", "ao3-download", "lamp", lambda: ao3_html(ONE, 2012), ONE),
    Case("ao3-html-two-authors", "ao3-download", "lamp.doc", lambda: ao3_html(TWO_AUTHORS, 2024), TWO_AUTHORS),
    Case("ao3-epub", "ao3-epub", "lamp.epub", lambda: ao3_epub(STORY), STORY),
    Case("ao3-page", "ao3-page", "lamp.html", lambda: ao3_page(STORY), STORY),
    Case("ao3-page-chapter", "ao3-page", "lamp.html", lambda: ao3_page(STORY, 2), part(STORY, 2)),
    Case("epub-headings", "epub", "lamp.epub", lambda: plain_epub(STORY, headings=True), STORY, NO_TAGS),
    Case("epub-contents-only", "epub", "lamp.txt", lambda: plain_epub(STORY, headings=False), STORY, NO_TAGS),
    Case("epub-no-contents", "epub", "lamp.zip", lambda: plain_epub(STORY, headings=True, ncx=False), STORY, NO_TAGS),
    Case("fanficfare-epub", "fanficfare-epub", "lamp.epub", lambda: fff_epub(STORY), STORY),
    Case("fanficfare-html", "fanficfare", "lamp.html", lambda: fff_html(STORY), STORY),
    Case(
        "fichub-epub",
        "fichub-epub",
        "lamp.epub",
        lambda: fichub_epub(STORY),
        STORY,
        frozenset(("fandoms", "relationships", "warnings")),
        (("rating", "T"),),
    ),
    Case("fichub-html-zip", "fichub", "lamp.zip", lambda: fichub_html(STORY), STORY, NO_TAGS),
    Case(
        "ffn-page",
        "ffn-page",
        "lamp.html",
        lambda: ffn_page(STORY, 2),
        part(STORY, 2),
        frozenset(("warnings",)),
        FFN_FIELDS,
    ),
    Case("ffn-one-shot", "ffn-page", "lamp.html", lambda: ffn_page(ONE, 1), ONE, frozenset(("warnings",)), FFN_FIELDS),
    Case(
        "fictionpress",
        "ffn-page",
        "lamp.html",
        lambda: ffn_page(STORY, 1, site="fictionpress.com"),
        part(STORY, 1),
        frozenset(("warnings", "fandoms")),
        FFN_FIELDS[:1],
    ),
    Case(
        "ffn-mobile",
        "ffn-mobile-page",
        "lamp.html",
        lambda: ffn_mobile(STORY, 2),
        part(STORY, 2),
        frozenset(("warnings", "summary")),
        FFN_FIELDS,
    ),
    Case("any-page", "generic", "lamp.html", lambda: generic_html(STORY), STORY, NO_TAGS),
    Case("typed-text", "text", "lamp.txt", lambda: typed_text(STORY, wrap=None), STORY),
    Case(
        "typed-text-wrapped",
        "text",
        "lamp.txt",
        lambda: typed_text(STORY, wrap=72, newline="\r\n", encoding="cp1252"),
        STORY,
    ),
    Case(
        "typed-text-utf16",
        "text",
        "lamp.txt",
        lambda: typed_text(STORY, wrap=65, newline="\r", encoding="utf-16"),
        STORY,
    ),
    Case("markdown", "markdown", "lamp.md", lambda: markdown(STORY), STORY),
    Case("docx", "docx", "lamp.docx", lambda: docx(STORY), STORY, NO_TAGS),
)
