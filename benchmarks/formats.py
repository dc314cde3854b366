"""How fast each kind of file is read (bytes of the file, from disk to a list of works), and what a big one costs.

    python benchmarks/formats.py [--words 150000] [--big 50]

The story is made up from a fixed seed; half its paragraphs are talk. Figures are the best of three,
in seconds of the processor (the machine may be shared).
"""

from __future__ import annotations

import argparse
import html
import io
import platform
import random
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from works import vocabulary

from wellread.formats import read_works
from wellread.paratext import find_layout


def make_paragraphs(n_words: int) -> list[str]:
    """Paragraphs of talk and of telling, about `n_words` words in all."""
    chance, words = random.Random(5), vocabulary()[:5000]
    out, total = [], 0
    while total < n_words:
        length = chance.choice((8, 12, 20, 35, 60, 90))
        said = " ".join(chance.choices(words, k=length))
        out.append(f"“{said.capitalize()},” said Anne." if chance.random() < 0.5 else said.capitalize() + ".")
        total += length
    return out


def as_html(paragraphs: list[str]) -> bytes:
    """An archive's download of one chapter for every hundred paragraphs."""
    chapters = ""
    for start in range(0, len(paragraphs), 100):
        body = "\n".join(
            f"<p>{html.escape(words, quote=False)}</p>" if number % 9 else f"<p><em>{words}</em></p>"
            for number, words in enumerate(paragraphs[start : start + 100])
        )
        chapters += f'<div class="meta group"><h2 class="heading">Chapter {start // 100 + 1}</h2></div>\n<div class="userstuff">{body}</div>\n'
    return (
        '<html><head><title>x</title></head><body><div id="preface"><p class="message">Posted originally on the Archive of Our Own</p>'
        '<div class="meta"><dl class="tags"><dt>Rating:</dt><dd><a>General</a></dd></dl><h1>x</h1><div class="byline">by <a rel="author">y</a></div></div></div>'
        f'<div id="chapters" class="userstuff">{chapters}</div></body></html>'
    ).encode()


def as_page(paragraphs: list[str]) -> bytes:
    """Any page."""
    body = "\n".join(f"<p>{html.escape(words, quote=False)}</p>" for words in paragraphs)
    return f"<html><head><meta charset=utf-8><title>x</title></head><body><h1>x</h1>{body}</body></html>".encode()


def as_wrapped(paragraphs: list[str]) -> bytes:
    """Typed text of 72 columns."""
    import textwrap

    return "\n\n".join(textwrap.fill(words, 72) for words in paragraphs).encode()


def as_epub(paragraphs: list[str]) -> bytes:
    """A book of parts of a hundred paragraphs."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr(
            "META-INF/container.xml", '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'
        )
        names = [f"{start}.xhtml" for start in range(0, len(paragraphs), 100)]
        items = "".join(
            f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(names)
        )
        spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(names)))
        book.writestr(
            "a.opf",
            f"<package><metadata><dc:title>x</dc:title></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>",
        )
        for number, name in enumerate(names):
            book.writestr(name, as_page(paragraphs[number * 100 : number * 100 + 100]))
    return out.getvalue()


def as_docx(paragraphs: list[str]) -> bytes:
    """A Word document of one run a paragraph."""
    body = "".join(f"<w:p><w:r><w:t>{html.escape(words, quote=False)}</w:t></w:r></w:p>" for words in paragraphs)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as document:
        document.writestr("[Content_Types].xml", "<Types/>")
        document.writestr("word/document.xml", f"<w:document><w:body>{body}</w:body></w:document>")
    return out.getvalue()


def as_rtf(paragraphs: list[str]) -> bytes:
    """RTF with curly marks as bytes of the code page."""
    words = "\\par\n".join(paragraphs).replace("“", "\\'93").replace("”", "\\'94")
    return ("{\\rtf1\\ansi\\ansicpg1252 " + words + "}").encode("ascii", "replace")


SHAPES = {
    "plain text, a line a paragraph": ("a.txt", lambda paragraphs: "\n\n".join(paragraphs).encode()),
    "plain text, wrapped": ("a.txt", as_wrapped),
    "HTML, an archive's download": ("a.html", as_html),
    "HTML, any page": ("a.html", as_page),
    "Markdown": ("a.md", lambda paragraphs: "\n\n".join(paragraphs).encode()),
    "EPUB": ("a.epub", as_epub),
    "DOCX": ("a.docx", as_docx),
    "RTF": ("a.rtf", as_rtf),
}


def best_seconds(path: Path, *, times: int = 3) -> float:
    """The best time of reading a file."""
    best = 1e9
    for _ in range(times):
        begin = time.process_time()
        list(read_works(path))
        best = min(best, time.process_time() - begin)
    return best


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=int, default=150_000)
    parser.add_argument("--big", type=int, default=50, help="megabytes of the big file; 0 to leave it out")
    parser.add_argument("--peak", help="(internal) read one file and print the process's peak memory")
    arguments = parser.parse_args()
    if arguments.peak:
        list(read_works(arguments.peak))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
        return
    print(f"Python {platform.python_version()}, {platform.machine()}")
    paragraphs = make_paragraphs(arguments.words)
    n_plain = len("\n\n".join(paragraphs).encode())
    with tempfile.TemporaryDirectory() as folder:
        for title, (name, build) in SHAPES.items():
            path = Path(folder) / name
            path.write_bytes(build(paragraphs))
            took = best_seconds(path)
            size = path.stat().st_size
            print(f"{title}: {size / took / 1e6:.1f} MB/s of file, {n_plain / took / 1e6:.1f} MB/s of story")
        path = Path(folder) / "a.txt"
        path.write_bytes("\n\n".join(paragraphs).encode())
        work = next(iter(read_works(path)))
        begin = time.process_time()
        find_layout(work)
        print(f"paratext: {n_plain / (time.process_time() - begin) / 1e6:.1f} MB/s")
        if arguments.big:
            for title in ("plain text, a line a paragraph", "HTML, an archive's download"):
                time_big(title, paragraphs, arguments.big, Path(folder))


def time_big(title: str, paragraphs: list[str], megabytes: int, folder: Path) -> None:
    """Print seconds and peak memory of one big file, in a process of its own."""
    name, build = SHAPES[title]
    one = len(build(paragraphs))
    path = folder / name
    path.write_bytes(build(paragraphs * (megabytes * 1_000_000 // one)))
    begin = time.perf_counter()
    peak = subprocess.run(
        [sys.executable, __file__, "--peak", str(path)], capture_output=True, text=True, check=True
    ).stdout.strip()
    took = time.perf_counter() - begin
    print(f"{title}, {path.stat().st_size / 1e6:.0f} MB: {took:.1f} s, peak {peak} MB")


if __name__ == "__main__":
    main()
