"""Files that only an outside program can open: what is asked of it, and what becomes of its answer."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import textwrap
from pathlib import Path

import pytest

from formats.shapes import ao3_epub
from formats.spec import STORY_SMALL, Story, plain
from formats.spec_tide import TIDE
from wellread.errors import InputError
from wellread.formats import read_works
from wellread.formats.pdf_info import read_pdf_facts
from wellread.paratext import find_layout, find_parts
from wellread.records import Work
from wellread.text import count_words

PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
DOC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
PARAGRAPHS = (
    "Somebody had moved the lamp, and nobody would say who. It stood in the west window now, lit, at noon, as if that were a place for lamps.",
    "“I never did,” said Ann. She had, of course; the oil was on her sleeve, and she had put on gloves in June.",
    "Nobody asked about the gloves. It went on like that for a week, and then the oil ran out and there was nothing to be said.",
)
PAGE = "Low Water\nby saltmarsh\n\n" + "\n\n".join(textwrap.fill(words, 60) for words in PARAGRAPHS) + "\n"


def archive_pdf(story: Story) -> str:
    """What `pdftotext` gives of the archive's PDF: no words "Preface" and "Afterword", labels in rows."""
    rows = [
        ("Rating", story.rating), ("Archive Warnings", ", ".join(story.warnings)), ("Category", "F/M"), ("Fandoms", ", ".join(story.fandoms)),
        ("Relationships", ", ".join(story.relationships)), ("Characters", ", ".join(story.characters)), ("Additional Tags", "Storms, Hurt/Comfort"),
        ("Language", "English"), ("Stats", f"Published: {story.published} Words: {story.n_words:,} Chapters: 4/4"),
    ]  # fmt: skip
    out = ["Posted originally on the Archive of Our Own at http://archiveofourown.org/works/7654321."]
    out += [
        "\n".join(textwrap.fill(f"{label}: {value}", 70) for label, value in rows),
        story.title,
        f"by {story.authors[0]}",
    ]
    out += ["Summary", *story.summary.split("\n\n"), "Notes", story.note, "See the end of the work for more notes"]
    for number, chapter in enumerate(story.chapters, 1):
        out.append(f"Chapter {number}: {chapter.title}")
        out += ["Chapter Notes", chapter.before] if chapter.before else []
        out += [textwrap.fill(plain(words), 85) for words in chapter.paragraphs if words != "---"]
    out += [
        "End Notes",
        story.end_note,
        "Please drop by the Archive and comment to let the creator know if you enjoyed their work!",
    ]
    return "\n\n".join(out) + "\n"


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in programs are scripts")


def install(folder: Path, name: str, body: str) -> None:
    """A program of this name that runs `body`, with `source` and `target` as its last two words."""
    path = folder / name
    path.write_text(
        f"#!{sys.executable}\nimport sys, time\nfrom pathlib import Path\n"
        f"source, target = Path(sys.argv[-2]), Path(sys.argv[-1])\n{body}\n",
        "utf-8",
    )
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which programs are looked for; it holds none."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def read(folder: Path, name: str, data: bytes) -> list[Work]:
    path = folder / name
    path.write_bytes(data)
    return list(read_works(path))


@pytest.mark.parametrize(
    ("name", "data", "wanted"),
    [("a.pdf", PDF, "pdftotext"), ("a.doc", DOC, "ebook-convert"), ("story.txt", PDF, "pdftotext")],
)
def test_without_a_program_the_file_is_refused_with_what_to_do(
    name: str, data: bytes, wanted: str, tmp_path: Path, programs: Path
) -> None:
    with pytest.raises(InputError, match=wanted):
        read(tmp_path, name, data)


def test_a_pdf_is_read_through_pdftotext(tmp_path: Path, programs: Path) -> None:
    install(programs, "pdftotext", f"assert source.read_bytes() == {PDF!r}\ntarget.write_text({PAGE!r}, 'utf-8')")
    (work,) = read(tmp_path, "a.pdf", PDF)
    assert (work.source.media_type, work.source.encoding) == ("application/pdf", "utf-8")
    assert "converted" in {warning.code for warning in work.warnings}
    layout = find_layout(work)
    assert (layout.title, layout.authors) == ("Low Water", ("saltmarsh",))
    assert [" ".join(work.text.slice(span).split()) for span in work.paragraphs[-3:]] == list(PARAGRAPHS)


def test_the_archives_pdf_gives_all_fields(tmp_path: Path, programs: Path) -> None:
    install(programs, "pdftotext", f"target.write_text({archive_pdf(TIDE)!r}, 'utf-8')")
    title = TIDE.title.replace("(", r"\(").replace(")", r"\)")
    info = f"%PDF-1.4\n1 0 obj\n<</Creator (Chromium)\n/Producer (Skia/PDF m98)\n/Title ({title})\n/Author ({TIDE.authors[0]})>>\nendobj\n"
    (work,) = read(tmp_path, "a.pdf", info.encode())
    work, layout = find_parts(work)
    found = work.declared
    assert (layout.title, layout.authors) == (TIDE.title, TIDE.authors)
    assert (found.fandoms, found.relationships, found.characters) == (TIDE.fandoms, TIDE.relationships, TIDE.characters)
    assert (found.rating, found.warnings) == (TIDE.rating, TIDE.warnings)
    assert (found.published, found.words, found.chapters) == (TIDE.published, TIDE.n_words, 4)
    assert found.summary == TIDE.summary
    assert [chapter.title for chapter in layout.chapters if chapter.kind == "story"] == [c.title for c in TIDE.chapters]
    assert sum(count_words(work.text.slice(span)) for span in layout.story) == TIDE.n_words


@pytest.mark.parametrize(
    ("info", "title", "authors"),
    [
        (b"/Title (Low \\(Water\\)) /Author (Q) /Producer (x)", "Low (Water)", ("Q",)),
        (b"/Title <FEFF004C006F0077> /Author <FEFF0051> /Creator (x)", "Low", ("Q",)),
        (b"/Title (\xfe\xff\0L\0o\0w) /Author () /Creator (x)", "Low", ()),
        (b"/Title (Caf\\351) /Producer (x)", "Café", ()),
        (b"/Title (Microsoft Word - story.doc) /Author (owner) /Producer (x)", None, ()),
        (b"/Title (Chapter 1) /Parent 3 0 R /Dest [1]", None, ()),
        (b"/Title (never closed /Producer (x", None, ()),
        (b"/Title <FEF /Producer (x)", None, ()),
    ],
)
def test_a_pdfs_information_is_read_where_it_lies_open(
    info: bytes, title: str | None, authors: tuple[str, ...]
) -> None:
    facts = read_pdf_facts(b"%PDF-1.4\n1 0 obj\n<<" + info + b">>\nendobj\n%%EOF")
    assert (facts.title, tuple(facts.authors)) == (title, authors)
    assert read_pdf_facts(b"%PDF-1.4\n1 0 obj\n<<" + info + b">>\nendobj\ntrailer<</Encrypt 9 0 R>>").title is None


@pytest.mark.parametrize(("name", "data"), [("a.doc", DOC), ("a.pdf", PDF)])
def test_the_rest_is_read_through_calibre(name: str, data: bytes, tmp_path: Path, programs: Path) -> None:
    book = tmp_path / "book.epub"
    book.write_bytes(ao3_epub(STORY_SMALL))
    install(programs, "ebook-convert", f"target.write_bytes(Path({str(book)!r}).read_bytes())")
    (work,) = read(tmp_path, name, data)
    assert (work.title, work.authors) == (STORY_SMALL.title, STORY_SMALL.authors)
    assert "converted" in {warning.code for warning in work.warnings}


@pytest.mark.parametrize(
    "body",
    ["sys.exit(3)", "pass", "target.write_bytes(b'')", "print('\\x00' * 99999); sys.exit(1)", "target.mkdir()"],
    ids=["fails", "writes nothing", "writes an empty file", "babbles", "writes a folder"],
)
def test_a_program_that_fails_ends_in_a_sentence(body: str, tmp_path: Path, programs: Path) -> None:
    install(programs, "pdftotext", body)
    with pytest.raises(InputError) as caught:
        read(tmp_path, "a.pdf", PDF)
    assert "fault of ours" not in str(caught.value)
    assert str(tmp_path / "a.pdf") in str(caught.value)


def test_a_program_that_never_ends_is_ended(tmp_path: Path, programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wellread.formats.convert._SECONDS", 0.5)
    install(programs, "pdftotext", "time.sleep(60)")
    with pytest.raises(InputError, match="too long"):
        read(tmp_path, "a.pdf", PDF)


def test_nothing_is_left_behind(tmp_path: Path, programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    install(programs, "pdftotext", "(source.parent / 'mess').write_text('x')\nsys.exit(1)")
    with pytest.raises(InputError):
        read(tmp_path, "a.pdf", PDF)
    assert list(folder.iterdir()) == []


def small_pdf(lines: list[str]) -> bytes:
    """A page with these lines, as small as a PDF can be."""
    body = "BT /F1 12 Tf 14 TL 72 720 Td " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
    parts = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(body)}>>stream\n{body}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    out, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    return f"{out}xref\n0 6\n0000000000 65535 f \n{table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF\n".encode()


@pytest.mark.skipif(shutil.which("pdftotext") is None or os.name == "nt", reason="no pdftotext is installed here")
def test_a_pdf_is_read_by_the_program_itself(tmp_path: Path) -> None:
    lines = [
        "The lamp stood in the west window, and nobody",
        "would say who had lit it, or when, or for whom.",
        "Ann went up and blew it out.",
    ]
    (work,) = read(tmp_path, "a.pdf", small_pdf(lines))
    assert " ".join(work.text.content.split()) == " ".join(lines)
