"""Fuzzes every reader: files of all shapes, changed at random, must end in works or in a clear refusal.

    python tests/formats/soak.py [inputs] [first seed]

Each input is made from a seed, so a find is repeated by its seed alone; keep finds as named cases in `hostile.py`.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from formats import (
    shapes,
    shapes_books,
    shapes_disks,
    shapes_more,
    shapes_news,
    shapes_office,
    shapes_otw,
    shapes_pasted,
    shapes_wild,
)
from formats.shapes_more import palm
from formats.spec import STORY_SMALL, Story, zip_of
from formats.spec_tide import SMALL_ONE, TIDE
from wellread.errors import InputError
from wellread.formats.draft import File
from wellread.formats.limits import Budget, Limits
from wellread.formats.read import read_file
from wellread.paratext import find_parts

LIMITS = Limits(seconds=30)
#: pieces that are put into files: what readers look for, and what upsets them
PIECES = [
    piece.encode("utf-8", "surrogatepass")
    for piece in (
        "<p>", "</p>", "<div id=chapters>", "<br><br>", "</i>", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "&#xD800;", "&lt;", "&nbsp;", "\0", "\ufeff",
        "“", "’", "{\\rtf1", "}", "{", "\\'93", "\\u-4", "\\bin99 ", "* * *", "***", "Title: x\n", "Subject: x (1/2)\n", "From: y\n", "\r\n\r\n", "\n" * 9,
        "-- \n", "*", "_", "[a](b)", "# ", "---\n", "> ", "<dl class=tags>", "<dt>Rating:</dt><dd>", "<h1>", "<h2 class=heading>", "filepos=0000000007",
        "<w:p>", "<w:r><w:t>", "<text:p>", "<navPoint>", "<itemref idref='p1'/>", "PK\3\4", "PK\5\6", "BOOKMOBI", "EXTH", "INDX", "%PDF", "Content-Type: text/html\n",
        "<span class=label>Rated:</span>", "\u2028", "\x85", "𝔸", "9" * 30, "<a name=section0001>", "*** START OF THE PROJECT GUTENBERG EBOOK X ***\n",
    )
]  # fmt: skip


def small(story: Story) -> Story:
    """The story with three paragraphs a chapter, so that a million inputs take minutes."""
    return replace(
        story, chapters=tuple(replace(item, paragraphs=item.paragraphs[6:10]) for item in story.chapters[:2])
    )


def seeds() -> list[tuple[str, bytes]]:
    """Small files of every shape."""
    two, one = small(STORY_SMALL), replace(small(STORY_SMALL), chapters=small(STORY_SMALL).chapters[:1])
    s, m = shapes, shapes_more
    return [
        ("a.html", s.ao3_html(two, 2012)), ("a.html", s.ao3_html(two, 2025)), ("a.epub", s.ao3_epub(two)), ("a.html", s.ao3_page(two)),
        ("a.epub", s.plain_epub(two, headings=True)), ("a.epub", s.plain_epub(two, headings=False)), ("a.epub", s.fff_epub(two)),
        ("a.html", s.fff_html(two)), ("a.epub", s.fichub_epub(two)), ("a.zip", s.fichub_html(two)), ("a.html", s.ffn_page(two, 1)),
        ("a.html", s.ffn_mobile(two, 1)), ("a.html", s.generic_html(two)), ("a.txt", s.typed_text(two, wrap=60)), ("a.md", s.markdown(two)),
        ("a.docx", s.docx(two)), ("a.odt", m.odt(two)), ("a.fodt", m.flat_odt(two)), ("a.rtf", m.rtf(two, mac=False)), ("a.rtf", m.rtf(two, mac=True)),
        ("a.fb2", m.fb2(two)), ("a.mobi", m.mobi_plain(two)), ("a.mobi", m.mobi_ao3(two)), ("a.azw3", m.kf8(two)), ("a.mhtml", m.mhtml(two)),
        ("a.zip", m.scrivener(two, 3)), ("a.html", m.livejournal(one)), ("a.html", m.dreamwidth(one)), ("a.html", m.efiction(two)),
        ("a.html", m.siye(one)), ("a.html", m.wattpad(one)), ("a.html", m.royal_road(one)), ("a.epub", m.fimfiction_epub(two)),
        ("a.html", m.fanfictions_fr(one)), ("a.txt", m.fff_text(two)), ("a.txt", m.usenet(one)), ("a.txt", m.gutenberg(two)),
        *_further_seeds(),
        *_copied_seeds(),
        ("a.mobi", palm(b"<p>" * 50, title="x", fields={})), ("a.zip", zip_of({"a.txt": "x", "b chapter 1.txt": "y", "b chapter 2.txt": "z"})),
    ]  # fmt: skip


def _further_seeds() -> list[tuple[str, bytes]]:
    """Shapes that came later, of the second story."""
    tide, one = small(TIDE), small(SMALL_ONE)
    w, o, p, b = shapes_wild, shapes_otw, shapes_pasted, shapes_books
    return [
        ("a.html", o.otw_download(tide)), ("a.html", o.single_file(o.otw_page(tide), w.URL)), ("a.mhtml", o.chrome_mhtml(o.otw_page(tide), w.URL)),
        ("a.html", w.word_html(tide)), ("a.html", w.docs_html(tide)), ("a.mobi", w.fff_mobi(tide)), ("a.epub", w.fichub_ao3(tide)),
        ("a.html", w.efiction_print(tide)), ("a.txt", w.mailing_list(SMALL_ONE)), ("a.txt", w.typed_wild(one, "gossamer")),
        ("a.txt", p.pasted_ao3(tide)), ("a.txt", p.calibre_ao3_text(tide)), ("a.txt", p.pasted_ffn(one)), ("a.html", p.forum(tide)),
        ("a.docx", p.docx_bare(tide)), ("a.rtf", p.wordpad_rtf(tide)), ("a.md", p.obsidian(tide)), ("a.txt", shapes_news.quoted_printable(shapes_news.NEWS)),
        ("a.txt", shapes_news.archived(shapes_news.NEWS)), ("a.epub", b.one_file_book(tide)), ("a.odt", b.odt_typed(tide)), ("a.txt", b.old_gutenberg(tide)),
    ]  # fmt: skip


def _copied_seeds() -> list[tuple[str, bytes]]:
    """Copies of pages, of the third story."""
    d, f = shapes_disks, shapes_office
    mill, one = small(d.MILL), small(d.MILL_ONE)
    return [
        ("a.txt", d.firefox_text(mill)), ("a.txt", d.lynx_ffn(one)), ("a.txt", d.printed_pdf(mill)), ("a.txt", d.two_columns(mill)),
        ("a.txt", d.forwarded_quoted(mill)), ("a.txt", d.forwarded_outlook(one)), ("a.txt", d.discord(mill)), ("a.txt", d.forum_text(mill)),
        ("a.txt", d.journal_comments(one)), ("a.txt", d.reddit(mill)), ("a.txt", d.clippings(one)), ("a.txt", d.bbcode(mill)),
        ("a.txtz", d.txtz(mill)), ("a.docx", f.docx_pasted_ao3(mill)), ("a.rtf", f.calibre_rtf(mill)), ("a.html", f.ficwad(mill)),
    ]  # fmt: skip


def change(data: bytes, chance: random.Random) -> bytes:
    """A file changed in one to six places."""
    out = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(out) + 1)
        match chance.randrange(7):
            case 0 if out:
                out[place % len(out)] ^= 1 << chance.randrange(8)
            case 1:
                out[place:place] = chance.choice(PIECES)
            case 2:
                del out[place : place + chance.choice((1, 2, 8, 64, 512))]
            case 3:
                piece = out[place : place + chance.choice((4, 32, 256))]
                out[place:place] = piece * chance.choice((1, 2, 9))
            case 4:
                del out[place:]
            case 5:
                out[place : place + 4] = chance.randbytes(4)
            case _:
                other = chance.randrange(len(out) + 1)
                out[place:place] = out[other : other + 64]
    return bytes(out)


def inner_change(data: bytes, chance: random.Random) -> bytes:
    """A zip with one member changed: a flipped bit outside rarely reaches the readers inside."""
    import io
    import zipfile

    source = zipfile.ZipFile(io.BytesIO(data))
    names = source.namelist()
    chosen = chance.choice(names)
    return zip_of({name: change(source.read(name), chance) if name == chosen else source.read(name) for name in names})


def make_input(seed: int, corpus: list[tuple[str, bytes]]) -> tuple[str, bytes]:
    """The input of this number."""
    chance = random.Random(seed)
    name, data = chance.choice(corpus)
    if data.startswith(b"PK") and chance.random() < 0.8:
        return name, inner_change(data, chance)
    return name, change(data, chance)


def try_input(name: str, data: bytes) -> str:
    """ "read", "refused", or the fault."""
    problems: list[InputError] = []
    try:
        works = list(read_file(File(data, name, "", Budget(LIMITS, name)), on_error=problems.append, depth=0))
    except InputError as error:
        problems.append(error)
        works = []
    faults = [str(problem) for problem in problems if "fault of ours" in str(problem)]
    if faults:
        return faults[0]
    for work in works:
        n = len(work.text)
        spans = [*work.paragraphs, *(mark.span for mark in work.marks), *(hint.span for hint in work.hints)]
        if any(span.end > n for span in spans):
            return f"{name}: a span lies outside the text"
        if any(a.end > b.start for a, b in zip(work.paragraphs, work.paragraphs[1:], strict=False)):
            return f"{name}: paragraphs overlap"
        work.text.content.encode("utf-8")
        found, layout = find_parts(work)
        spans = [*layout.story, *(part.span for part in layout.paratext)]
        if any(span.end > len(found.text) for span in spans):
            return f"{name}: the layout points outside the text"
        covered = sum(len(span) for span in spans)
        if covered < sum(not char.isspace() for char in found.text.content):
            return f"{name}: the layout leaves words out"
    return "read" if works else "refused"


def soak(n_inputs: int, first: int = 0) -> Iterator[tuple[int, str, str]]:
    """Seed, file name and outcome of each input."""
    corpus = seeds()
    for seed in range(first, first + n_inputs):
        name, data = make_input(seed, corpus)
        begin = time.monotonic()
        try:
            outcome = try_input(name, data)
        except Exception:
            outcome = traceback.format_exc()
        if time.monotonic() - begin > 10:
            outcome = f"took {time.monotonic() - begin:.0f} s"
        yield seed, name, outcome


def main() -> int:
    """Run and tell."""
    n_inputs = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    counts: Counter[str] = Counter()
    begin = time.monotonic()
    for seed, name, outcome in soak(n_inputs, first):
        kind = outcome if outcome in ("read", "refused") else "fault"
        counts[kind] += 1
        if kind == "fault":
            print(f"seed {seed} ({name}): {outcome}", flush=True)
    print(f"{sum(counts.values()):,} inputs in {time.monotonic() - begin:.0f} s: {dict(counts)}")
    return 1 if counts["fault"] else 0


if __name__ == "__main__":
    sys.exit(main())
