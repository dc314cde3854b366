"""Six works of one pair on one page: lines told apart, and which moment of canon each departs from."""

from __future__ import annotations

from itertools import combinations

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import OpenPage, Served
from browser.looking import THEMES, WIDTHS
from browser.pages import PAGES

#: in the order in which they are asked for: half_agony.txt, then the others
FROM_CANON = (
    "The letter: half agony", "The letter: half agony",
    "starts from Anne is talked out of her engagement, leaves canon there",
    "starts from They meet again at Uppercross", "starts from Louisa falls from the Cobb",
    "starts from The letter: half agony, half hope, leaves canon there",
)  # fmt: skip


@pytest.fixture
def six(shared: Served, open_page: OpenPage) -> Page:
    return open_page(shared.base + PAGES["compare-six"].address(shared.keys), reduced_motion="reduce")


def test_each_says_from_which_moment_it_departs(six: Page) -> None:
    row = six.locator(".turns tr", has=six.locator("th", has_text="From canon"))
    assert row.locator("td").count() == 6
    for at, words in enumerate(FROM_CANON):
        assert words in " ".join(row.locator("td").nth(at).inner_text().split())


@pytest.mark.parametrize("theme", THEMES)
def test_six_lines_are_told_apart_by_colour_and_by_stroke(six: Page, theme: str) -> None:
    six.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
    drawn = six.evaluate(
        """() => [...document.querySelectorAll(".picture path.side")].map(line => {
          const style = getComputedStyle(line), paper = getComputedStyle(line.closest("svg")).backgroundColor;
          const shown = value => value.match(/[\\d.]+/g).slice(0, 3).map(Number);
          return [shown(style.stroke), style.strokeDasharray, shown(paper)];
        })"""
    )
    assert len(drawn) == 6 and len({stroke for _, stroke, _ in drawn}) == 6
    for (one, _, paper), (other, _, _) in combinations(drawn, 2):
        assert sum(abs(a - b) for a, b in zip(one, other, strict=True)) > 60
        assert sum(abs(a - b) for a, b in zip(one, paper, strict=True)) > 150
    lengths = six.evaluate("[...document.querySelectorAll('.picture path.side')].map(line => line.getTotalLength())")
    assert all(length > 700 for length in lengths)


def test_pointing_at_a_title_shows_its_line(six: Page) -> None:
    six.get_by_role("link", name="Polite").first.focus()
    opacity = "[...document.querySelectorAll('.picture path.side')].map(line => getComputedStyle(line).opacity)"
    assert six.evaluate(opacity) == ["0.18", "0.18", "0.18", "1", "0.18", "0.18"]


def test_a_phone_shows_each_work_under_each_question(shared: Served, open_page: OpenPage) -> None:
    page = open_page(shared.base + PAGES["compare-six"].address(shared.keys), width=360, height=WIDTHS[360])
    picture = page.locator(".picture svg").bounding_box()
    assert picture is not None and picture["height"] > 200 and picture["width"] <= 360
    row = page.get_by_role("row", name="From canon")
    expect(row.get_by_role("cell")).to_have_count(6)
    for cell in row.get_by_role("cell").all():
        box = cell.bounding_box()
        assert box is not None and box["x"] >= 0 and box["x"] + box["width"] <= 360
    expect(row.get_by_text("Polite")).to_be_visible()
