"""The page about formats is in step with the registry, and every row of it is shown by a test."""

from pathlib import Path

from formats.shapes import CASES
from formats.shapes_books import BOOKS
from formats.shapes_more import MORE
from formats.shapes_news import NEWS_CASES
from formats.shapes_pasted import PASTED
from formats.shapes_wild import WILD
from wellread.formats.html import ORIGINS
from wellread.formats.limits import Limits
from wellread.formats.registry import FORMATS, ZIPPED, describe_formats
from wellread.formats.table import renew

PAGE = Path(__file__).parents[2] / "docs" / "formats.md"
#: kinds that an outside program reads, tested by their refusals
OUTSIDE = {"pdf", "doc"}


def test_the_page_is_in_step() -> None:
    page = PAGE.read_text("utf-8")
    assert renew(page) == page, "run `make docs-formats`"


def test_every_row_is_shown_by_a_case() -> None:
    rows = {item.kind for item in FORMATS} | {kind for kind, *_ in ZIPPED} | {origin.name for origin in ORIGINS}
    shown = {case.shows for case in (*CASES, *MORE, *WILD, *PASTED, *NEWS_CASES, *BOOKS)}
    assert rows - shown - OUTSIDE - {"html"} == set()
    assert all(row in describe_formats() for row in shown & {origin.title for origin in ORIGINS})


def test_every_shape_has_a_name_of_its_own() -> None:
    assert len({case.name for case in (*CASES, *MORE, *WILD, *PASTED, *NEWS_CASES, *BOOKS)}) >= 110


def test_the_limits_are_the_ones_told() -> None:
    page, limits = PAGE.read_text("utf-8"), Limits()
    for number, unit in (
        (limits.file_bytes // 1_000_000, "MB"),
        (limits.document_bytes // 1_000_000, "MB"),
        (limits.unpacked_bytes // 1_000_000, "MB"),
        (int(limits.seconds), "s"),
    ):
        assert f"| {number} {unit}" in page
    assert f"| {limits.members:,} |" in page
    assert f"| {limits.depth} |" in page
    assert f"| {limits.ratio} |" in page
