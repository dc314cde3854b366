"""Names with quotation marks and other signs are shown as they are, and every link made of one finds its work."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from web.conftest import Client
from web.looking import titles
from wellread.library import Library
from wellread.library.query import parse_query, write_field
from wellread.library.query.nodes import Tagged

ODD = """Title: "Quotes" & <Angles>, or: What's in a Name?
Author: O'Brien "Mac" <x>
Fandom: "Quoted" Fandom \\ Backslash
Pairing: Dwayne "The Rock" O'Neil/Ann-Marie D'Arcy
Tags: "so-called" fluff, a (b) OR -c, <b>bold</b>, 50% off

"Sit down," said Ann-Marie D'Arcy.

Dwayne "The Rock" O'Neil sat down. "I love you," he said.
"""


@pytest.fixture
def odd(folder: Path, tmp_path: Path) -> str:
    """The id of a work in which every name is odd."""
    path = tmp_path / "odd.txt"
    path.write_text(ODD, "utf-8")
    with Library.open(folder) as library:
        (added,) = library.add([path])
        library.edit(added.keys[0], "shelf", 'the "best" \\ ones', 'the "best" \\ ones')
    return str(added.keys[0])


@pytest.mark.parametrize("value", ["plain", 'a "b" c', '"', "\\", '\\"', "a\\\\", "x, y || (z)", "OR", "-a", "it's"])
def test_a_field_written_for_a_value_asks_for_that_value(value: str) -> None:
    assert parse_query(write_field("tag", value), today=date(2026, 1, 1)).root == Tagged(
        "tag", "exact", value.casefold()
    )


@pytest.mark.parametrize("page", ["/", "/work/{}"])
def test_every_link_of_a_name_finds_its_work(client: Client, odd: str, page: str) -> None:
    shown = LexborHTMLParser(client.page(page.format(odd)))
    ways = {node.attributes["href"] or "" for node in shown.css(".tag, .by a, .side li a") if "q=" in str(node.html)}
    ours = [way for way in ways if re.search("%22|%5C%22", way)]
    assert ours
    found = [titles(client.page(way)) for way in ours]
    assert all(found)
    assert sum(any("<Angles>" in title for title in names) for names in found) >= 3


def test_narrowing_by_an_odd_value_and_saved_searches_under_odd_names(client: Client, odd: str) -> None:
    facets = LexborHTMLParser(client.page("/?facets=1"))
    (way,) = [node.attributes["href"] or "" for node in facets.css(".facet a") if "so-called" in node.text()]
    assert len(titles(client.page(way))) == 1
    client.submit("/searches", name='the "short" ones', query="words:<100")
    assert any("Angles" in title for title in titles(client.page('/?q=search:"the \\"short\\" ones"')))


def test_nothing_odd_becomes_markup(client: Client, odd: str) -> None:
    for path in ("/", f"/work/{odd}", f"/work/{odd}/read/1", f"/work/{odd}/notes"):
        page = LexborHTMLParser(client.page(path))
        assert not page.css("main b, angles, x")
