"""Pages and files for others: whole, escaped, and as their readers expect them."""

import csv
import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from wellread.analysis import read_text
from wellread.publishing.booknlp import ENTITIES, QUOTES, TOKENS, write_booknlp
from wellread.publishing.names import book_title
from wellread.publishing.page import build_page

STORY = """"Stay & <b>sit</b>," said Anne softly.

"I will," Gilbert said. "Anne, I will."

* * *

Then Anne laughed, and Gilbert laughed too. Anne was warm.
"""


class _Checker(HTMLParser):
    """Notes elements left open and anything that would run or be fetched."""

    void = frozenset(("meta", "hr", "br", "line", "polyline"))

    def __init__(self) -> None:
        super().__init__()
        self.stack: list[str] = []
        self.active: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "iframe", "img", "link", "b") or any(
            name in ("src", "href") or name.startswith("on") for name, _ in attrs
        ):
            self.active.append(tag)
        if tag not in self.void:
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.void:  # "<hr/>" is told of as a start and an end
            assert self.stack.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_page_is_balanced_and_fetches_and_runs_nothing() -> None:
    checker = _Checker()
    checker.feed(build_page(read_text(STORY), spoilers=False))
    assert checker.stack == []
    assert checker.active == []


def test_a_book_without_a_title_is_called_after_its_file() -> None:
    assert book_title(read_text(STORY)) == "Untitled"
    assert book_title(read_text(STORY, source="drafts.zip!late/group_chat 2.txt")) == "group chat 2"
    assert "<h1>group chat 2</h1>" in build_page(read_text(STORY, source="group chat 2.txt"), spoilers=False)


def test_page_shows_every_word_of_the_story_as_words() -> None:
    checker = _Checker()
    checker.feed(build_page(read_text(STORY), spoilers=False))
    shown = " ".join("".join(checker.words).split())
    for paragraph in STORY.split("\n\n"):
        if paragraph != "* * *":
            assert " ".join(paragraph.split()) in shown


def _rows(folder: Path, ending: str) -> list[dict[str, str]]:
    """As users of BookNLP read its tables: tab-separated, no quoting."""
    with (folder / f"story.{ending}").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_booknlp(read_text(STORY), tmp_path, "story")
    return tmp_path


def test_booknlp_tables_have_its_headers_and_inclusive_ends(folder: Path) -> None:
    tokens, quotes, entities = (_rows(folder, name) for name in ("tokens", "quotes", "entities"))
    assert tuple(tokens[0]) == TOKENS
    assert tuple(quotes[0]) == QUOTES
    assert tuple(entities[0]) == ENTITIES
    words = [row["word"] for row in tokens]
    for row in entities:
        joined = "".join(words[int(row["start_token"]) : int(row["end_token"]) + 1])
        assert joined == row["text"].replace(" ", "")
    for row in quotes:
        spoken = words[int(row["quote_start"]) : int(row["quote_end"]) + 1]
        assert "".join(spoken) == row["quote"].replace(" ", "")


def test_booknlp_token_offsets_slice_the_word(folder: Path) -> None:
    for row in _rows(folder, "tokens"):
        assert STORY[int(row["byte_onset"]) : int(row["byte_offset"])] == row["word"]


def test_booknlp_book_and_tables_name_the_same_people(folder: Path) -> None:
    book = json.loads((folder / "story.book").read_text("utf-8"))
    ids = {str(person["id"]) for person in book["characters"]}
    assert {row["char_id"] for row in _rows(folder, "quotes")} <= ids
    assert {row["COREF"] for row in _rows(folder, "entities")} <= ids
    assert set(book["characters"][0]) == {"agent", "patient", "mod", "poss", "id", "g", "count", "mentions"}


def test_script_lines_hold_every_word_once_and_in_order(folder: Path) -> None:
    lines = [json.loads(line) for line in (folder / "story.script.jsonl").read_text("utf-8").splitlines()]
    assert "".join(line["text"] for line in lines).replace(" ", "") == "".join(STORY.split())
    assert [line["line"] for line in lines] == list(range(len(lines)))
