"""Every shape of paratext, as marked text."""

from __future__ import annotations

import pytest

from paratext.marked import Case, parse_case, read_cases
from wellread.formats import work_from_text
from wellread.paratext import find_layout

FILES = (
    "front.txt",
    "middle.txt",
    "ends.txt",
    "traps.txt",
    "heldout.txt",
    "second.txt",
    "third.txt",
    "fourth.txt",
    "fifth.txt",
    "sixth.txt",
)
#: what is not told apart yet, and why
OPEN = {
    "archive veteran's dry header": "facts without labels are not known for a header",
    "author argues with the muse": "a talk of the author's with somebody made up looks like a story in chats",
}
CASES = [
    pytest.param(
        case,
        id=f"{name}:{case.name}",
        marks=[pytest.mark.xfail(strict=True, reason=OPEN[case.name])] if case.name in OPEN else [],
    )
    for name in FILES
    for case in read_cases(name)
]


@pytest.mark.parametrize("case", CASES)
def test_paratext_is_what_the_marks_say(case: Case) -> None:
    layout = find_layout(work_from_text(case.text))
    assert tuple((part.kind, case.text[part.span.start : part.span.end]) for part in layout.paratext) == case.expected
    said = {
        "title": layout.title,
        "authors": "; ".join(layout.authors) or None,
        "complete": layout.completeness,
    }
    for option, wanted in case.options.items():
        assert said[option] == (None if wanted == "null" else wanted), option


@pytest.mark.parametrize("marked", ["<n>open", "<n>crossed <d>tags</n></d>", "</n>closed only", "  \n"])
def test_marked_text_that_cannot_test_is_refused(marked: str) -> None:
    with pytest.raises(ValueError):
        parse_case("bad", marked, {})
