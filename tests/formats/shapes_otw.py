"""Downloads and pages of Archive of Our Own and of archives of its software, saved by this and that browser."""

from __future__ import annotations

import quopri

from formats.spec import Story, esc
from formats.spec_tide import paras, summary_html


def otw_tags(story: Story, *, plural: bool) -> str:
    def row(label: str, many: str, values: tuple[str, ...]) -> str:
        name = many if plural and len(values) > 1 else label
        links = ", ".join(f'<a href="https://x.example/tags/{n}">{esc(value)}</a>' for n, value in enumerate(values))
        return f"<dt>{name}:</dt><dd>{links}</dd>" if values else ""

    return (
        row("Rating", "Ratings", (story.rating,))
        + row("Archive Warning", "Archive Warnings", story.warnings)
        + row("Category", "Categories", story.categories)
        + row("Fandom", "Fandoms", story.fandoms)
        + row("Relationship", "Relationships", story.relationships)
        + row("Character", "Characters", story.characters)
        + row("Additional Tag", "Additional Tags", story.tags)
    )


def noted(label: str, words: str) -> str:
    """A note as the archives' software writes it; nothing without words."""
    return f'<p>{label}</p><blockquote class="userstuff"><p>{words}</p></blockquote>' if words else ""


def boxed(label: str, words: str) -> str:
    """A note as eFiction's printable view has it; nothing without words."""
    return f'<div class="noteinfo"><b>{label}:</b> {words}</div>' if words else ""


def otw_download(
    story: Story,
    *,
    archive: str = "Archive of Our Own",
    language: str = "English",
    byline: str | None = None,
    stats: str | None = None,
    series: str = "",
    minified: bool = False,
) -> bytes:
    """A download of the software's archives, as it is made since 2023."""
    n = len(story.chapters)
    stats = (
        stats or f"Published: {story.published} Completed: {story.updated} Words: {story.n_words:,} Chapters: {n}/{n}"
    )
    byline = byline or ", ".join(f'<a rel="author" href="/users/{name}">{name}</a>' for name in story.authors)
    chapters = ""
    for number, chapter in enumerate(story.chapters, 1):
        after = (
            f'<div class="endnote-link">See the end of the chapter for <a href="#endnotes{number}">notes</a></div>'
            if chapter.after
            else ""
        )
        label = "<p>Chapter Notes</p>" if after and not chapter.before else ""
        chapters += f'<div class="meta group"><h2 class="heading">Chapter {number}: {esc(chapter.title)}</h2>{noted("Chapter Summary", chapter.summary)}{noted("Chapter Notes", chapter.before)}{label}{after}</div>'
        chapters += f'<!--chapter content--><div class="userstuff">{paras(chapter)}</div><!--/chapter content-->'
        chapters += (
            f'<div class="meta" id="endnotes{number}">{noted("Chapter End Notes", chapter.after)}</div>'
            if chapter.after
            else ""
        )
    if n == 1:
        chapters = (
            f'<h2 class="toc-heading">{esc(story.title)}</h2><div class="userstuff">{paras(story.chapters[0])}</div>'
        )
    page = (
        f'<html><head><meta charset="utf-8"/><title>{esc(story.title)} - x - y</title></head><body><div id="preface"><h2 class="toc-heading">Preface</h2><p class="message"><b>{esc(story.title)}</b><br/>'
        f'Posted originally on the <a href="https://x.example/">{archive}</a> at <a href="{story.url}">{story.url}</a>.</p><div class="meta"><dl class="tags">{otw_tags(story, plural=True)}'
        f'<dt>Language:</dt><dd>{language}</dd>{series}<dt>Collections:</dt><dd><a>Winter Exchange 2016</a></dd><dt>Stats:</dt><dd>{stats}</dd></dl><h1>{esc(story.title)}</h1><div class="byline">by {byline}</div>'
        f'<p>Summary</p><blockquote class="userstuff">{summary_html(story)}</blockquote><p>Notes</p><ul><li>For <a>Kay</a>.</li></ul><blockquote class="userstuff"><p>{story.note}</p></blockquote>'
        f'<div class="endnote-link">See the end of the work for <a href="#endnotes">more notes</a></div></div></div><div id="chapters" class="userstuff">{chapters}</div>'
        f'<div id="afterword"><h2 class="toc-heading">Afterword</h2><div class="meta"><div id="endnotes">{noted("End Notes", story.end_note)}</div></div><p class="message">Please <a>drop by the Archive and comment</a> to let the creator know if you enjoyed their work!</p></div></body></html>'
    )
    return page.encode()


def otw_page(story: Story, *, only: int | None = None, old: bool = False, saved: str = "") -> str:
    """A page of the archive in a browser: `old` without roles and landmarks, as before 2013."""

    def tags(kind: str, values: tuple[str, ...]) -> str:
        links = [f'<a class="tag" href="/tags/x/works">{esc(value)}</a>' for value in values]
        inner = (
            ", ".join(links) if old else '<ul class="commas">' + "".join(f"<li>{link}</li>" for link in links) + "</ul>"
        )
        return f'<dt class="{kind} tags">{kind.title()}:</dt><dd class="{kind} tags">{inner}</dd>'

    n = len(story.chapters)
    meta = "".join(
        tags(kind, values)
        for kind, values in (
            ("rating", (story.rating,)), ("warning", story.warnings), ("category", story.categories), ("fandom", story.fandoms),
            ("relationship", story.relationships), ("character", story.characters), ("freeform", story.tags),
        )
    )  # fmt: skip
    posted = f"{n}/{n}"
    meta += f'<dt class="stats">Stats:</dt><dd class="stats"><dl class="stats"><dt class="published">Published:</dt><dd class="published">{story.published}</dd><dt class="words">Words:</dt><dd class="words">{story.n_words:,}</dd><dt class="chapters">Chapters:</dt><dd class="chapters">{posted}</dd><dt class="hits">Hits:</dt><dd class="hits">9,001</dd></dl></dd>'
    body = ""
    for number, chapter in enumerate(story.chapters, 1):
        if only in (None, number):
            notes = (
                f'<div class="notes module" id="notes"><h3 class="heading">Notes:</h3><blockquote class="userstuff"><p>{chapter.before}</p></blockquote></div>'
                if chapter.before
                else ""
            )
            landmark = "" if old else '<h3 class="landmark heading" id="work">Chapter Text</h3>'
            body += f'<div id="chapter-{number}" class="chapter"><div class="chapter preface group"><h3 class="title"><a href="/works/1/chapters/{number}">Chapter {number}</a>: {esc(chapter.title)}</h3>{notes}</div><div class="userstuff module">{landmark}{paras(chapter)}</div></div>'
    if n == 1:
        body = f'<h3 class="landmark heading" id="work">Work Text:</h3><div class="userstuff">{paras(story.chapters[0])}</div>'
    return (
        f'<!DOCTYPE html>\n{saved}<html lang="en"><head><meta charset="utf-8"><title>{esc(story.title)} - Chapter 1 - saltmarsh_9 - Persuasion [Archive of Our Own]</title><link rel="stylesheet" href="./tide_files/site.css"><script src="./tide_files/a.js"></script></head><body><div id="outer" class="wrapper"><ul id="skiplinks"><li><a href="#main">Main Content</a></li></ul>'
        f'<div id="header"><h1 class="heading"><a href="/">Archive of Our Own</a><sup> beta</sup></h1><form id="login"><label>User name:</label></form></div><div id="main" class="chapters-show"><ul class="work navigation actions"><li class="chapter next"><a>Next Chapter</a></li><li class="download"><a>Download</a></li></ul>'
        f'<div class="wrapper"><dl class="work meta group">{meta}</dl></div><div id="workskin"><div class="preface group"><h2 class="title heading">\n  {esc(story.title)}\n</h2><h3 class="byline heading"><a rel="author" href="/users/saltmarsh_9/pseuds/saltmarsh_9">{story.authors[0]}</a></h3>'
        f'<div class="summary module"><h3 class="heading">Summary:</h3><blockquote class="userstuff">{summary_html(story)}</blockquote></div></div><div id="chapters">{body}</div></div>'
        '<div id="feedback" class="feedback"><h3 class="landmark heading">Actions</h3><ul class="actions"><li><a>Top</a></li></ul><div id="kudos"><p class="kudos">a, b left kudos!</p></div><div id="comments_placeholder"><ol class="thread"><li class="comment"><blockquote class="userstuff"><p>Never this: I cried on a bus.</p></blockquote></li></ol></div></div></div></div></body></html>'
    )


def single_file(page: str, url: str) -> bytes:
    """As the add-on SingleFile leaves a page: sheets and pictures in it, quotes and needless end tags gone."""
    import re

    page = page.replace(
        '<link rel="stylesheet" href="./tide_files/site.css"><script src="./tide_files/a.js"></script>',
        "<style>#outer{margin:0}.landmark{display:none}</style>",
    )
    page = re.sub(r"(<[^>]*?)=\"([\w./:#-]+)\"", r"\1=\2", page)
    page = re.sub(r"(<[^>]*?)=\"([\w./:#-]+)\"", r"\1=\2", page)
    page = page.replace("</p>", "").replace("</li>", "").replace("</dd>", "").replace("</dt>", "")
    return page.replace(
        "<html",
        f"<!--\n Page saved with SingleFile \n url: {url} \n saved date: Sat Nov 14 2020 10:00:00 GMT+0100\n--><html",
        1,
    ).encode()


def chrome_mhtml(page: str, url: str) -> bytes:
    """A page with its sheets and a frame, as Chromium saves it."""
    body = quopri.encodestring(page.encode()).decode("ascii").replace("\n", "\r\n")
    css = '@charset "utf-8";\r\n.a { margin: 0; }\r\n' * 40
    return (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {url}\r\nSubject: =?utf-8?Q?What=20the=20Tide?=\r\nDate: Sat, 14 Nov 2020 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--abc----"\r\n\r\n\r\n------MultipartBoundary--abc----\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\n'
        f"Content-Location: {url}\r\n\r\n{body}\r\n------MultipartBoundary--abc----\r\nContent-Type: text/css\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: cid:css-1@mhtml.blink\r\n\r\n{css}\r\n"
        "------MultipartBoundary--abc----\r\nContent-Type: text/html\r\nContent-ID: <frame-2@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body>an advertisement in a frame</body></html>\r\n------MultipartBoundary--abc------\r\n"
    ).encode("ascii")
