"""A second look: a dozen layouts more, written after the first forty were mended, to see how a new one fares.

Two of tables (`html-table`, `odt-table`) were added while the dozen were mended and do not count among first readings.
"""

from __future__ import annotations

import textwrap

from formats.shapes import Case
from formats.shapes_disks import MILL, MILL_FIRST, MILL_ONE, NO_SUMMARY, quoted, rows
from formats.shapes_office import word_file, word_line
from formats.spec import Story, esc, header_pairs, plain, zip_of
from formats.spec_tide import paras, typed


def chapters(story: Story, *, head: str = "Chapter {}: {}", rule: str = "* * *", wrap: int | None = None) -> str:
    """All chapters as typed text, each under its heading."""
    return "\n\n\n".join(
        f"{head.format(number, c.title)}\n\n{typed(c, rule=rule, wrap=wrap)}"
        for number, c in enumerate(story.chapters, 1)
    )


def safari_pdf(story: Story) -> bytes:
    """A page printed by another browser: the title and the date above, the address and "Page 1 of 9" below."""
    words = (
        f"{story.title}\nby {story.authors[0]}\n\n{rows(story).partition(chr(10))[2].partition(chr(10))[2]}\n\n"
        + chapters(story, wrap=90)
    )
    lines = words.split("\n")
    pages = [lines[at : at + 50] for at in range(0, len(lines), 50)]
    return "".join(
        f"{story.title} | mothwing’s shelf{'':>20}14/05/2011, 22:10\n\n"
        + "\n".join(page)
        + f"\n\nhttps://shelf.example.org/mill{'':>30}Page {n} of {len(pages)}\n\f"
        for n, page in enumerate(pages, 1)
    ).encode()


def gmail_forward(story: Story) -> bytes:
    return (
        f"omg\n\n---------- Forwarded message ---------\nFrom: moth <moth@example.com>\nDate: Tue, Sep 4, 2012 at 8:11 PM\nSubject: mill thing\nTo: <bess@example.org>\n\n\n{rows(story)}\n\n\n"
        + chapters(story, rule="…")
        + "\n\n\n-- \nsent with pigeons\n"
    ).encode()


def answered_twice(story: Story) -> bytes:
    words = rows(story) + "\n\n" + typed(story.chapters[0], rule="+++", wrap=60)
    inner = "On Mon, Sep 3, 2012 at 7:15 PM, moth <moth@example.com> wrote:\n\n" + quoted(words)
    return ("On Tue, 4 Sep 2012, Bess wrote:\n" + quoted("look what came!!\n\n" + inner) + "\n").encode()


def new_journal(story: Story) -> bytes:
    return (
        f"mothwing_22 (mothwing_22) wrote,\nMay 14, 2011 22:10\n\nTags:	fic, mill\nMood: accomplished\n\n{rows(story)}\n\n"
        + typed(story.chapters[0])
        + "\n\n5 comments\nPost a new comment\n\nFrom: bess_m\nDate: May 15th, 2011 04:12 am (UTC)\nI keep thinking of the coat. He should have taken the plank.\n(Link) (Reply) (Thread)\n"
    ).encode()


def thread_text(story: Story) -> bytes:
    out = f"{story.title}\nThread starter {story.authors[0]}\nStart date May 14, 2011\n\n"
    for number, chapter in enumerate(story.chapters, 1):
        out += f"Threadmarks {chapter.title}\n{story.authors[0]}\nMay {13 + number}, 2011\nAdd bookmark\n#{number * 3 - 2}\n{typed(chapter, rule='***')}\nLike Reply\nReactions:bess, kit and 40 others\n"
        out += (
            f"kit\nMay {13 + number}, 2011\nAdd bookmark\n#{number * 3 - 1}\nThe plank! The PLANK!\nLike Reply\n"
            if number == 2
            else ""
        )
    return out.encode()


def calibre_markdown(story: Story) -> bytes:
    return (f"# {story.title}\n\n{story.authors[0]}\n\n" + chapters(story, head="## Chapter {}: {}") + "\n").encode()


def whatsapp(story: Story) -> bytes:
    out = "14/05/2011, 22:08 - Messages and calls are end-to-end encrypted.\n"
    out += f"14/05/2011, 22:09 - {story.authors[0]}: {rows(story)}\n"
    for at, words in enumerate(story.chapters[0].paragraphs):
        out += f"14/05/2011, 22:{10 + at} - {story.authors[0]}: {plain(words).replace('---', '***')}\n"
    return out.encode()


def downloader(story: Story) -> bytes:
    n = len(story.chapters)
    return (
        f"Story: {story.title}\nStorylink: https://www.fanfiction.net/s/6998877/1/\nCategory: {story.fandoms[0]}\nGenre: Romance/Angst\nAuthor: {story.authors[0]}\nAuthorlink: https://www.fanfiction.net/u/12/\nLast updated: 09/02/2012\nWords: {story.n_words}\nRating: K\nStatus: Complete\nContent: Chapter 1 to {n} of {n} chapters\nSource: FanFiction.net\n\nSummary: {story.summary}\n\n\n"
        + "\n\n\n".join(
            f"*Chapter {k}*: {c.title}\n\n{typed(c, rule='- - -')}" for k, c in enumerate(story.chapters, 1)
        )
        + "\n"
    ).encode()


def word_table(story: Story) -> bytes:
    cells = "".join(
        f"<w:tr><w:tc>{word_line(label)}</w:tc><w:tc>{word_line(value)}</w:tc></w:tr>"
        for label, value in (row.split(": ", 1) for row in rows(story).split("\n"))
    )
    body = f"<w:tbl>{cells}</w:tbl>"
    for number, chapter in zip(("I", "II", "III", "IV"), story.chapters, strict=True):
        body += word_line(number, centre=True) + word_line(chapter.title, centre=True)
        body += "".join(word_line("***" if p == "---" else p, centre=p == "---") for p in chapter.paragraphs)
    return word_file(body)


def html_table(story: Story) -> bytes:
    """The same on a page of somebody's own."""
    cells = "".join(f"<tr><td><b>{label}</b></td><td>{esc(value)}</td></tr>" for label, value in header_pairs(story))
    body = "".join(f"<h2>{esc(c.title)}</h2>{paras(c)}" for c in story.chapters)
    return f"<html><body><table border=1>{cells}</table>{body}</body></html>".encode()


def odt_table(story: Story) -> bytes:
    """The same in OpenDocument."""

    def line(words: str) -> str:
        return f'<text:p text:style-name="Standard">{esc(plain(words))}</text:p>'

    cells = "".join(
        f"<table:table-row><table:table-cell>{line(label)}</table:table-cell><table:table-cell>{line(value)}</table:table-cell></table:table-row>"
        for label, value in header_pairs(story)
    )
    body = "".join(
        f'<text:h text:outline-level="1">{esc(c.title)}</text:h>'
        + "".join(line("* * *" if p == "---" else p) for p in c.paragraphs)
        for c in story.chapters
    )
    content = f'<?xml version="1.0"?><office:document-content><office:body><office:text><table:table>{cells}</table:table>{body}</office:text></office:body></office:document-content>'
    return zip_of({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def dreamwidth_text(story: Story) -> bytes:
    return (
        f"{story.authors[0]}\n{story.title}\n\n    May. 14th, 2011 10:10 pm\n    fic, mill\n    Mood: accomplished\n\n{rows(story)}\n\n"
        + typed(story.chapters[0], rule="~")
        + "\n\nFlat | Top-Level Comments Only\n\nDate: 2011-05-15 04:12 am (UTC)\nFrom: bess_m\nThe coat!!\nReply | Thread | Link\n"
    ).encode()


def page_lines(story: Story) -> bytes:
    lines = (rows(story) + "\n\n" + chapters(story, wrap=70)).split("\n")
    out = []
    for at in range(0, len(lines), 40):
        out += [*lines[at : at + 40], "", f"Page {at // 40 + 1}", ""]
    return "\n".join(out).encode()


def reader_text(story: Story) -> bytes:
    chapter = story.chapters[0]
    body = "\n".join(textwrap.fill(plain(p), 10_000).replace("---", "⸻") + "\n" for p in chapter.paragraphs)
    return f"{story.title}\n{story.authors[0]}.tumblr.com · 6–8 minutes\n\n{rows(story)}\nKeep reading\n\n{body}\n\nSource: {story.authors[0]}\n".encode()


AGAIN: tuple[Case, ...] = (
    Case("safari-pdf", "text", "mill.txt", lambda: safari_pdf(MILL), MILL),
    Case("gmail-forward", "text", "mill.txt", lambda: gmail_forward(MILL), MILL),
    Case("answered-twice", "text", "mill.txt", lambda: answered_twice(MILL_ONE), MILL_ONE),
    Case("new-journal", "text", "mill.txt", lambda: new_journal(MILL_ONE), MILL_ONE),
    Case("thread-text", "text", "mill.txt", lambda: thread_text(MILL), MILL, NO_SUMMARY),
    Case("calibre-markdown", "text", "mill.txt", lambda: calibre_markdown(MILL), MILL, NO_SUMMARY),
    Case("whatsapp", "text", "mill.txt", lambda: whatsapp(MILL_ONE), MILL_ONE),
    Case(
        "downloader",
        "text",
        "mill.txt",
        lambda: downloader(MILL),
        MILL,
        frozenset(("relationships", "characters", "warnings")),
        (("rating", "K"),),
    ),
    Case("word-table", "docx", "mill.docx", lambda: word_table(MILL), MILL),
    Case("html-table", "generic", "mill.html", lambda: html_table(MILL), MILL),
    Case("odt-table", "odt", "mill.odt", lambda: odt_table(MILL), MILL),
    Case("dreamwidth-text", "text", "mill.txt", lambda: dreamwidth_text(MILL_ONE), MILL_ONE),
    Case("page-lines", "text", "mill.txt", lambda: page_lines(MILL), MILL),
    Case("reader-text", "text", "mill.txt", lambda: reader_text(MILL_FIRST), MILL_FIRST),
)
