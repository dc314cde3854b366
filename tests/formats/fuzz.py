"""Fuzzes one reader with atheris, which watches what the code does and steers its inputs into new branches.

    python tests/formats/fuzz.py            names of the readers
    python tests/formats/fuzz.py all 20000  every reader, so many inputs each
    python tests/formats/fuzz.py html -runs=100000   one reader, with libFuzzer's own options

Needs the dependency group `fuzz`; where atheris has no wheel this ends with a word and status 0. For zipped formats the
bytes are one member of a sound archive: a flipped bit of the packed file would hardly ever reach a reader.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

try:
    import atheris
except ImportError:  # no wheel here, or the group is not installed
    atheris = None

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    if atheris is not None and len(sys.argv) > 1 and sys.argv[1] != "all":
        # only what is imported in here is watched
        with atheris.instrument_imports(include=["wellread.formats", "wellread.paratext"]):
            import wellread.paratext  # noqa: F401

from formats import shapes, shapes_more, shapes_wild
from formats.shapes_otw import otw_download
from formats.soak import small, try_input
from formats.spec import STORY_SMALL, zip_of
from formats.spec_tide import SMALL_ONE, TIDE


@dataclass(frozen=True)
class Target:
    """A reader, how bytes become a file of its kind, and inputs to begin with."""

    file_name: str
    wrap: Callable[[bytes], bytes]
    seeds: tuple[bytes, ...]


def _plain(data: bytes) -> bytes:
    return data


def _member(data: bytes, name: str, archive: bytes) -> bytes:
    """The archive with `data` in place of the member whose name ends so."""
    import io
    import zipfile

    source = zipfile.ZipFile(io.BytesIO(archive))
    return zip_of({item: data if item.endswith(name) else source.read(item) for item in source.namelist()})


def _inside(name: str, archive: bytes) -> tuple[Callable[[bytes], bytes], tuple[bytes, ...]]:
    import io
    import zipfile

    source = zipfile.ZipFile(io.BytesIO(archive))
    seed = next(source.read(item) for item in source.namelist() if item.endswith(name))
    return (lambda data: _member(data, name, archive)), (seed,)


def build_targets() -> dict[str, Target]:
    """Every reader by name."""
    s, m, w = shapes, shapes_more, shapes_wild
    two, one = small(STORY_SMALL), shapes.one_shot(small(STORY_SMALL))
    tide = small(TIDE)
    return {
        "text": Target("a.txt", _plain, (s.typed_text(two, wrap=60), m.fff_text(two), m.gutenberg(two), w.typed_wild(SMALL_ONE, "gossamer"))),
        "letters": Target("a.txt", lambda data: b"From: a <a@b.example>\nSubject: " + data, (m.usenet(one)[30:], w.mailing_list(SMALL_ONE)[100:])),
        "markdown": Target("a.md", _plain, (s.markdown(two),)),
        "html": Target("a.html", lambda data: b"<html><body>" + data, (s.generic_html(two), m.livejournal(one), m.efiction(two), m.wattpad(one), m.royal_road(one), w.word_html(tide))),
        "ao3": Target("a.html", lambda data: b'<div id="workskin"></div>' + data, (s.ao3_html(two, 2012), s.ao3_page(two), otw_download(tide))),
        "ffn": Target("a.html", lambda data: b"<div id=storytext>" + data, (s.ffn_page(two, 1), s.ffn_mobile(two, 1))),
        "mhtml": Target("a.mht", _plain, (m.mhtml(two), w.explorer_mht(tide))),
        "rtf": Target("a.rtf", lambda data: b"{\\rtf1" + data, (m.rtf(two, mac=False), m.rtf(two, mac=True))),
        "fb2": Target("a.fb2", lambda data: b"<?xml version='1.0'?><FictionBook>" + data, (m.fb2(two),)),
        "mobi": Target("a.mobi", _plain, (m.mobi_plain(two), m.mobi_ao3(two), m.kf8(two), w.fff_mobi(tide))),
        "zip": Target("a.zip", lambda data: b"PK\3\4" + data, (zip_of({"a.txt": "He went out.", "b.txt": "She came in."})[4:], s.plain_epub(two, headings=True)[4:])),
        "epub-page": Target("a.epub", *_inside("part001.xhtml", s.plain_epub(two, headings=True))),
        "epub-package": Target("a.epub", *_inside("content.opf", s.plain_epub(two, headings=True))),
        "epub-contents": Target("a.epub", *_inside("toc.ncx", s.plain_epub(two, headings=False))),
        "docx": Target("a.docx", *_inside("word/document.xml", s.docx(two))),
        "docx-styles": Target("a.docx", *_inside("word/styles.xml", s.docx(two))),
        "odt": Target("a.odt", *_inside("content.xml", m.odt(two))),
        "scrivener": Target("a.zip", *_inside(".scrivx", m.scrivener(two, 3))),
    }  # fmt: skip


def _fuzz(name: str, options: list[str]) -> None:
    target = build_targets()[name]

    def run(data: bytes) -> None:
        outcome = try_input(target.file_name, target.wrap(data))
        if outcome not in ("read", "refused"):
            raise AssertionError(outcome)

    with tempfile.TemporaryDirectory(prefix="wellread-fuzz-") as folder:
        for number, seed in enumerate(target.seeds):
            Path(folder, f"seed{number}").write_bytes(seed)
        atheris.Setup([sys.argv[0], "-max_len=20000", "-timeout=30", "-rss_limit_mb=1024", *options, folder], run)
        atheris.Fuzz()


def main() -> int:
    """One reader, or all of them one after the other."""
    words = sys.argv[1:]
    targets = build_targets()
    if not words or (words[0] not in targets and words[0] != "all"):
        print(" ".join(targets))
        return 2
    if atheris is None:
        print("atheris is not installed here (uv sync --group fuzz): no reader was fuzzed with it")
        return 0
    if words[0] != "all":
        _fuzz(words[0], words[1:])
        return 0
    n_inputs = words[1] if len(words) > 1 else "20000"
    failed = []
    for name in targets:
        done = subprocess.run([sys.executable, __file__, name, f"-runs={n_inputs}"], capture_output=True, text=True)
        print(f"{name}: {done.stderr.strip().splitlines()[-1] if done.stderr.strip() else done.returncode}", flush=True)
        if done.returncode:
            failed.append(name)
            print(done.stdout[-3000:], done.stderr[-3000:], flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
