"""Every format and origin: the fields of a known story are found again in a file of that shape."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from formats.shapes import CASES, Case
from formats.shapes_again import AGAIN
from formats.shapes_books import BOOKS
from formats.shapes_disks import DISKS
from formats.shapes_more import MORE
from formats.shapes_news import NEWS_CASES
from formats.shapes_office import OFFICE
from formats.shapes_pasted import PASTED
from formats.shapes_wild import WILD
from formats.spec import plain
from wellread.formats import read_works
from wellread.paratext import find_layout, find_parts
from wellread.records import Work

#: a header block typed into a page: paratext tells its parts
TYPED_IN_MARKUP = (
    "bbcode",
    "typed-tags",
    "docs-classes",
    "word-filtered",
    "blogspot",
    "epub-of-lines",
    "rtf-pasted-ffn",
    "calibre-txtz",
    "word-table",
    "html-table",
    "odt-table",
    "livejournal",
    "lj-light",
    "lj-s1",
    "lj-community",
    "dw-community",
    "hpff",
    "typed-stars-one",
    "tumblr-post",
    "mediaminer",
    "home-page-1999",
    "rtf-wordpad",
    "docx-bare",
    "odt-typed",
    "wordpress",
)


def count_words(words: str) -> int:
    return sum(any(char.isalnum() for char in word) for word in words.split())


def hinted_chapters(work: Work) -> int:
    """Headings that the file's structure shows, neighbours taken as one."""
    n, last = 0, -1
    for hint in work.hints:
        if hint.kind == "chapter_heading":
            n += work.text.content[max(last, 0) : hint.span.start].strip() != "" or last < 0
            last = hint.span.end
    return max(n, 1)


def hinted_story(work: Work) -> str:
    rest = list(work.text.content)
    for hint in work.hints:
        rest[hint.span.start : hint.span.end] = " " * len(hint.span)
    return "".join(rest)


ALL = (*CASES, *MORE, *WILD, *PASTED, *NEWS_CASES, *BOOKS, *DISKS, *OFFICE, *AGAIN)
#: pages of the archive that came as words, or by way of a word processor: what it wrote is told apart in the text
COPIED = frozenset(
    """
    pasted-ao3 calibre-ao3-text firefox-text-ao3 printed-pdf-ao3 docx-pasted-ao3 odt-pasted-ao3 calibre-rtf-ao3
    ao3-htmlz wattpad-copied
    """.split()
)
#: typed text, which stays as it is and in which the shapes were built without emphasis
TYPED = frozenset(case.name for case in ALL if case.shows in ("text", "usenet") or case.name == "zip-of-chapters")


def cases(*without: frozenset[str] | tuple[str, ...]) -> pytest.MarkDecorator:
    """Every shape but those named."""
    left = [case for case in ALL if not any(case.name in names for names in without)]
    return pytest.mark.parametrize("case", left, ids=lambda case: case.name)


def read_case(case: Case, folder: Path) -> Work:
    path = folder / case.file_name
    path.write_bytes(case.build())
    works = list(read_works(path))
    assert len(works) == 1
    return works[0]


@cases()
def test_fields(case: Case, tmp_path: Path) -> None:
    """As a reading has them: what the file's own fields leave open its typed header may say."""
    work, layout = find_parts(read_case(case, tmp_path))
    story = case.story
    expected: dict[str, object] = {
        "title": story.title,
        "authors": story.authors,
        **{
            name: getattr(story, name)
            for name in ("fandoms", "relationships", "characters", "rating", "warnings", "summary")
        },
        **dict(case.other),
    }
    empty: dict[str, object] = {"rating": None, "summary": None, "title": None}
    expected |= {name: empty.get(name, ()) for name in case.absent}
    found = {name: getattr(work.declared, name) for name in expected if name not in ("title", "authors")}
    found |= {"title": layout.title, "authors": layout.authors}
    assert found == expected


@cases()
def test_chapters_and_words(case: Case, tmp_path: Path) -> None:
    """Through the paratext stage, as a reading has them."""
    work = read_case(case, tmp_path)
    layout = find_layout(work)
    n_words = sum(count_words(work.text.slice(span)) for span in layout.story)
    assert layout.title == dict(case.other).get("title", case.story.title)
    assert len([chapter for chapter in layout.chapters if chapter.kind == "story"]) == len(case.story.chapters)
    assert n_words == pytest.approx(case.story.n_words, rel=0.02)


@cases(TYPED, TYPED_IN_MARKUP, COPIED)
def test_structure_tells_what_is_no_story(case: Case, tmp_path: Path) -> None:
    work = read_case(case, tmp_path)
    assert hinted_chapters(work) == len(case.story.chapters)
    assert count_words(hinted_story(work)) == pytest.approx(case.story.n_words, rel=0.02)


@cases(COPIED)
def test_furniture_never_reaches_the_text(case: Case, tmp_path: Path) -> None:
    work = read_case(case, tmp_path)
    words = work.text.content
    for furniture in (
        "Posted originally",
        "Log In",
        "Chapter Text",
        "Never this",
        "var x",
        "Another page number",
        "drop by",
        "Kudos",
        "Licence words",
        "Update Log",
        "You'll also",
        "Advertisement",
        "Table of Contents",
    ):
        assert furniture not in words


@cases()
def test_spans_hold_and_do_not_overlap(case: Case, tmp_path: Path) -> None:
    work = read_case(case, tmp_path)
    for spans in ([mark.span for mark in work.marks], [hint.span for hint in work.hints], work.paragraphs):
        assert all(0 <= span.start <= span.end <= len(work.text) for span in spans)
    assert all(work.text.slice(span) == work.text.slice(span).strip() != "" for span in work.paragraphs)
    spans = [hint.span for hint in work.hints]
    assert all(a.end <= b.start for a, b in pairwise(spans))


@cases(TYPED, ("odt-table",))
def test_emphasis_is_kept(case: Case, tmp_path: Path) -> None:
    work = read_case(case, tmp_path)
    wanted = re.findall(r"<em>(.*?)</em>", " ".join(case.story.chapters[0].paragraphs))
    assert wanted[0] in {work.text.slice(mark.span) for mark in work.marks if mark.kind == "emphasis"}


@pytest.mark.parametrize("case", (*DISKS, *OFFICE, *AGAIN), ids=lambda case: case.name)
def test_the_story_is_the_authors_words_in_their_order(case: Case, tmp_path: Path) -> None:
    """Nothing of the place it came from, nothing lost, nothing moved: letter for letter, blanks and signs aside."""
    work = read_case(case, tmp_path)
    read = "".join(work.text.slice(span) for span in find_layout(work).story)
    written = "".join(plain(words) for chapter in case.story.chapters for words in chapter.paragraphs)
    assert "".join(filter(str.isalnum, read)) == "".join(filter(str.isalnum, written))
