"""Newsgroup and home-page texts of the nineties, in the shapes that such files have on people's disks."""

from __future__ import annotations

import textwrap
from dataclasses import replace

from formats.shapes import Case
from formats.shapes_wild import NO_SUMMARY
from formats.spec import Chapter, Story, one_shot, plain
from formats.spec_tide import SMALL

NEWS: Story = one_shot(
    replace(SMALL, chapters=(Chapter("", (*SMALL.chapters[0].paragraphs, *SMALL.chapters[1].paragraphs)),))
)
HEAD = "From: salt@marsh.example (Salt Marsh)\nNewsgroups: alt.harbour.creative\nSubject: {subject}\nDate: 9 Jul 1996 10:00:00 GMT\nMessage-ID: <{n}@marsh.example>\nLines: 99\n\n"
DISCLAIMER = "DISCLAIMER: The characters and situations of the harbour books belong to their publishers and are used here without permission. No money is made."
FEEDBACK = "Feedback is welcome at salt@marsh.example. Please do not archive this without my name on it."


def body(
    *,
    width: int = 72,
    indent: str = "",
    gap: str = "\n\n",
    rule: str = "* * *",
    paragraphs: tuple[str, ...] = NEWS.chapters[0].paragraphs,
) -> str:
    return gap.join(
        rule if words == "---" else textwrap.fill(plain(words), width, initial_indent=indent) for words in paragraphs
    )


def bare(story: Story) -> bytes:
    """No header at all: a title, a name, and the story."""
    return f"{story.title}\nby {story.authors[0]}\n\n\n{body()}\n".encode()


def centred(story: Story) -> bytes:
    """A title in the middle of the line and in capitals, a copyright line, indents for paragraphs."""
    title, by = f"{story.title.upper():^72}".rstrip(), f"{'by ' + story.authors[0]:^72}".rstrip()
    return f"{title}\n\n{by}\n\n\n{body(indent='     ', gap=chr(10))}\n\n{'THE END':^72}\n".encode()


def mbox(story: Story) -> bytes:
    """An mbox of one post, its disclaimer and plea before the story, a signature after."""
    return (
        f'From salt@marsh.example Tue Jul  9 10:00:00 1996\n{HEAD.format(subject=f"NEW: {story.title} [PG]", n=1)}{textwrap.fill(DISCLAIMER, 70)}\n\n{textwrap.fill(FEEDBACK, 70)}\n\n{story.title}\nby {story.authors[0]}\n\n{body()}\n\nTHE END\n\n-- \nSalt Marsh\n"There is always another tide."\n'
    ).encode()


def article(story: Story) -> bytes:
    return (
        f"Article 4711 of alt.harbour.creative:\n{HEAD.format(subject=f'REPOST: {story.title} (1/1)', n=1)}Title: {story.title}\nAuthor: {story.authors[0]}\nRating: PG\n\n=====\n\n{body()}\n"
    ).encode("cp1252")


def three_parts(story: Story) -> bytes:
    """Three posts, the words of the first two repeated nowhere, with "(continued in part 2)"."""
    words = story.chapters[0].paragraphs
    cuts = (words[:8], words[8:16], words[16:])
    out = ""
    for number, piece in enumerate(cuts, 1):
        out += HEAD.format(subject=f"{story.title} - Part {number}/3", n=number)
        out += f"{story.title}\nby {story.authors[0]}\n\nPart {number}\n\n" if number == 1 else ""
        out += body(paragraphs=piece)
        out += f"\n\n(continued in part {number + 1})\n\n" if number < 3 else "\n\nEnd part 3/3\n\n"
    return out.encode("cp1252")


def double_spaced(story: Story) -> bytes:
    lines = [
        line
        for words in story.chapters[0].paragraphs
        for line in [*(["* * *"] if words == "---" else textwrap.wrap(plain(words), 66, initial_indent="   "))]
    ]
    return (f"{story.title}\n\nby {story.authors[0]}\n\n" + "\n\n".join(lines) + "\n").encode()


def bad_wrap(story: Story) -> bytes:
    """Wrapped at 78, then again at 70: a full line, a stub, a full line."""
    out = []
    for words in story.chapters[0].paragraphs:
        if words == "---":
            out.append("* * *")
            continue
        out.append("\n".join(part for line in textwrap.wrap(plain(words), 78) for part in textwrap.wrap(line, 70)))
    return (f"{story.title}\nby {story.authors[0]}\n\n" + "\n\n".join(out) + "\n").encode()


def quoted_printable(story: Story) -> bytes:
    """Mail that nobody decoded: "=20", "=92" and soft line ends."""
    import quopri

    text = (
        f"Title: {story.title}\nAuthor: {story.authors[0]}\nFandom: {story.fandoms[0]}\n\n* * *\n\n"
        + "\n\n".join("* * *" if p == "---" else plain(p) + " " for p in story.chapters[0].paragraphs)
        + "\n"
    )
    return (HEAD.format(subject=f"FIC: {story.title} (1/1)", n=1)).encode() + quopri.encodestring(text.encode("cp1252"))


def dos(story: Story) -> bytes:
    """From a DOS machine: CP437 accents, CRLF, a form feed between pages, Ctrl-Z at the end."""
    words = body().replace("“", '"').replace("”", '"').replace("—", "--").replace("’", "'")
    half = words.index("\n\n", len(words) // 2)
    return (
        f"{story.title}\nby {story.authors[0]}\n\n{words[:half]}\n\f\n{words[half:]}\n".replace("\n", "\r\n") + "\x1a"
    ).encode("cp437")


def mac(story: Story) -> bytes:
    return f"{story.title}\nby {story.authors[0]}\n\n{body(width=9999)}\n".replace("\n", "\r").encode("mac_roman")


def archived(story: Story) -> bytes:
    """An archive's front matter above the post."""
    return (
        f"This file was downloaded from the Harbour Creative Archive.\nPlease direct all comments to the author.\n--------------------------------------------------------------------\n\n{HEAD.format(subject=f'{story.title} by {story.authors[0]} (1/1)', n=1)}{textwrap.fill(DISCLAIMER, 70)}\n\n--------\n\n{body()}\n"
    ).encode()


def overstruck(story: Story) -> bytes:
    """Printer text: underlines by overstrike."""
    words = body().replace("short", "".join(f"_\b{char}" for char in "short"))
    return f"{story.title}\nby {story.authors[0]}\n\n{words}\n".encode()


def forwarded(story: Story) -> bytes:
    """Quoted whole in a reply: every line behind a mark."""
    text = (
        f"Title: {story.title}\nAuthor: {story.authors[0]}\nFandom: {story.fandoms[0]}\n\n* * * * *\n\n{body(width=66)}"
    )
    return "\n".join("> " + line if line else ">" for line in text.split("\n")).encode()


NEWS_CASES: tuple[Case, ...] = (
    Case("news-bare", "text", "a.txt", lambda: bare(NEWS), NEWS, NO_SUMMARY),
    Case("news-centred", "text", "a.txt", lambda: centred(NEWS), NEWS, NO_SUMMARY, (("title", NEWS.title.upper()),)),
    Case("news-mbox", "text", "a.txt", lambda: mbox(NEWS), NEWS, NO_SUMMARY - {"rating"}, (("rating", "PG"),)),
    Case("news-article", "text", "a.txt", lambda: article(NEWS), NEWS, NO_SUMMARY - {"rating"}, (("rating", "PG"),)),
    Case("news-three-parts", "text", "a.txt", lambda: three_parts(NEWS), NEWS, NO_SUMMARY),
    Case("news-double-spaced", "text", "a.txt", lambda: double_spaced(NEWS), NEWS, NO_SUMMARY),
    Case("news-bad-wrap", "text", "a.txt", lambda: bad_wrap(NEWS), NEWS, NO_SUMMARY),
    Case("news-quoted-printable", "text", "a.txt", lambda: quoted_printable(NEWS), NEWS, NO_SUMMARY - {"fandoms"}),
    Case("news-dos", "text", "a.txt", lambda: dos(NEWS), NEWS, NO_SUMMARY),
    Case("news-mac", "text", "a.txt", lambda: mac(NEWS), NEWS, NO_SUMMARY),
    Case("news-archived", "text", "a.txt", lambda: archived(NEWS), NEWS, NO_SUMMARY),
    Case("news-overstruck", "text", "a.txt", lambda: overstruck(NEWS), NEWS, NO_SUMMARY),
    Case("news-forwarded", "text", "a.txt", lambda: forwarded(NEWS), NEWS, NO_SUMMARY - {"fandoms"}),
)
