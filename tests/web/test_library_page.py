"""The library page finds, narrows, keeps searches and says what went wrong."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from starlette.testclient import TestClient

from web.looking import titles
from wellread.web.app import build_app
from wellread.web.settings import Settings
from wellread.web.site import order_pairs


def test_all_works_are_listed_with_their_facts(client) -> None:
    page = client.page("/")
    assert titles(page) == {"Half Agony, Half Oat Milk", "Foulbrood", "The Smaller Room"}
    assert "3 works" in page and "secondbestbed" in page


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("bees", {"Foulbrood"}),
        ("title:room", {"The Smaller Room"}),
        ("says:anne", {"Half Agony, Half Oat Milk"}),
        ("words:<10", set()),
        ("the one where the bees are dying in sussex", {"Foulbrood"}),
    ],
)
def test_queries_and_plain_words_find_what_they_mean(client, query: str, found: set[str]) -> None:
    listed = titles(client.get("/", params={"q": query}).text)
    assert (found <= listed) if len(query.split()) > 4 else (listed == found)


def test_works_are_sorted(client) -> None:
    def order(sort: str) -> list[str]:
        page = LexborHTMLParser(client.get("/", params={"sort": sort}).text)
        return [node.text(strip=True) for node in page.css(".work h3 a")]

    by_length = ["Half Agony, Half Oat Milk", "Foulbrood", "The Smaller Room"]
    assert order("words-") == by_length and order("words") == by_length[::-1]
    assert order("title") == sorted(by_length)


def test_half_a_word_finds_while_typing_only(client) -> None:
    assert titles(client.get("/results", params={"q": "suss", "typing": "1"}).text) == {"Foulbrood"}
    assert titles(client.get("/results", params={"q": "title:suss"}).text) == set()


def test_what_was_found_is_marked_and_nothing_else_is_markup(client) -> None:
    page = client.get("/", params={"q": 'bees "<script>alert(1)</script>"'}).text
    assert "<script>alert" not in page
    assert "<mark>" in client.get("/", params={"q": "bees"}).text


def test_a_query_that_cannot_be_followed_says_why_and_what_was_meant(client) -> None:
    page = client.get("/", params={"q": "titel:room"}).text
    assert "titel" in page and "Did you mean" in page
    fix = LexborHTMLParser(page).css_first(".did a")
    assert fix is not None and titles(client.get(fix.attributes["href"] or "").text) == {"The Smaller Room"}


def test_facets_narrow_the_search(client) -> None:
    page = LexborHTMLParser(client.get("/", params={"facets": "1"}).text)
    way = next(node for node in page.css(".facet a") if "Holmes" in node.text())
    assert titles(client.get(way.attributes["href"] or "").text) == {"Foulbrood"}


def test_a_search_is_saved_listed_and_forgotten(client) -> None:
    client.submit("/searches", name="insects", query="bees OR wasps")
    assert "insects" in client.page("/")
    assert titles(client.get("/", params={"q": 'search:"insects"'}).text) == {"Foulbrood"}
    client.submit("/searches", name="insects", query="")
    assert ">insects<" not in client.page("/")


def test_a_search_that_means_nothing_is_not_saved(client) -> None:
    assert "never closed" in client.submit("/searches", status=400, name="broken", query='"bees')


def test_an_empty_library_tells_how_to_begin(tmp_path: Path) -> None:
    with TestClient(build_app(Settings(tmp_path / "new")), base_url="http://localhost:8377") as client:
        assert "An empty library" in client.get("/").text


def test_excerpts_of_explicit_works_are_veiled_until_asked_for(client, half: str) -> None:
    from wellread.library import Library

    with Library.open(client.app.state.site.settings.library) as library:
        library.edit(half, "field", "rating", "explicit")
    page = LexborHTMLParser(client.get("/", params={"q": "napkin"}).text)
    assert page.css_first("details.veil .words mark") is not None
    client.cookies.set("wellread-look", "veil-off")
    page = LexborHTMLParser(client.get("/", params={"q": "napkin"}).text)
    assert page.css_first("details.veil") is None and page.css_first(".words mark") is not None


@pytest.mark.parametrize("asked", ["page=0", "page=abc", "page=99999999", "sort=nope", "plain=1&q=", "q=%00", "q=%ff"])
def test_odd_addresses_are_answered(client, asked: str) -> None:
    assert client.get(f"/?{asked}").status_code == 200


def test_couples_come_before_friends_and_each_pair_once() -> None:
    ships = ("Ann & Bea", "Cy/Bea", "Bea/Cy", "Ann/Bea")
    assert order_pairs(ships) == ["Cy/Bea", "Ann/Bea"]
    assert order_pairs(()) == []
