"""What comes out of a small file of each shape, kept whole: `--update-golden` writes it anew.

The right values are asserted in `test_shapes.py`; these files show a change of anything else, down to a blank.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from formats import shapes, shapes_more
from formats.soak import small
from formats.spec import STORY_SMALL
from wellread.formats import read_works
from wellread.records import Work

GOLDEN = Path(__file__).parents[1] / "golden" / "formats"
SMALL = small(STORY_SMALL)
ONE = shapes.one_shot(SMALL)
S, M = shapes, shapes_more

#: name → file name, content
FILES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "plain_text_wrapped": ("a.txt", lambda: S.typed_text(SMALL, wrap=60)),
    "markdown": ("a.md", lambda: S.markdown(SMALL)),
    "html_ao3_download_2012": ("a.html", lambda: S.ao3_html(SMALL, 2012)),
    "html_ao3_download_2025": ("a.html", lambda: S.ao3_html(SMALL, 2025)),
    "html_ao3_page": ("a.html", lambda: S.ao3_page(SMALL)),
    "html_ffn_page": ("a.html", lambda: S.ffn_page(SMALL, 2)),
    "html_any_page": ("a.html", lambda: S.generic_html(SMALL)),
    "html_livejournal": ("a.html", lambda: M.livejournal(ONE)),
    "html_efiction": ("a.html", lambda: M.efiction(SMALL)),
    "epub_ao3": ("a.epub", lambda: S.ao3_epub(SMALL)),
    "epub_plain": ("a.epub", lambda: S.plain_epub(SMALL, headings=False)),
    "epub_fanficfare": ("a.epub", lambda: S.fff_epub(SMALL)),
    "epub_fichub": ("a.epub", lambda: S.fichub_epub(SMALL)),
    "docx": ("a.docx", lambda: S.docx(SMALL)),
    "odt": ("a.odt", lambda: M.odt(SMALL)),
    "rtf": ("a.rtf", lambda: M.rtf(SMALL, mac=False)),
    "fb2": ("a.fb2", lambda: M.fb2(SMALL)),
    "mobi_ao3": ("a.mobi", lambda: M.mobi_ao3(SMALL)),
    "azw3": ("a.azw3", lambda: M.kf8(SMALL)),
    "mhtml": ("a.mhtml", lambda: M.mhtml(SMALL)),
    "scrivener": ("a.zip", lambda: M.scrivener(SMALL, 3)),
    "usenet": ("a.txt", lambda: M.usenet(ONE)),
}


def describe(work: Work) -> dict[str, object]:
    """A work as plain values, spans shown by their words."""
    declared = {name: getattr(work.declared, name) for name in work.declared.__dataclass_fields__}
    return {
        "media_type": work.source.media_type,
        "encoding": work.source.encoding,
        "origin": work.source.origin,
        "part": [work.source.part.n, work.source.part.of] if work.source.part else None,
        "title": work.title,
        "authors": list(work.authors),
        "language": work.language,
        "declared": {name: value for name, value in declared.items() if value},
        "text": work.text.content.split("\n"),
        "paragraphs": len(work.paragraphs),
        "marks": [[mark.kind, work.text.slice(mark.span)] for mark in work.marks],
        "hints": [[hint.kind, work.text.slice(hint.span)] for hint in work.hints],
        "warnings": [warning.code for warning in work.warnings],
    }


@pytest.mark.parametrize("name", FILES)
def test_golden(name: str, tmp_path: Path, update_golden: bool) -> None:
    file_name, build = FILES[name]
    path = tmp_path / file_name
    path.write_bytes(build())
    found = json.dumps([describe(work) for work in read_works(path)], ensure_ascii=False, indent=1) + "\n"
    golden = GOLDEN / f"{name}.json"
    if update_golden:
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(found, "utf-8", newline="\n")
    assert json.loads(found) == json.loads(golden.read_text("utf-8"))


def test_no_golden_file_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.glob("*.json")} == set(FILES)
