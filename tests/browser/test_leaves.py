"""Pages to turn: every word is on one of them, they are turned by key, finger and wheel, and the place is kept."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import OpenPage, Served
from browser.hands import go_on_reading
from browser.looking import WIDTHS
from browser.waiting import until

_PAGE = "leaves.page === {0} && Math.abs(Math.abs(story.scrollLeft) - leaves.page * story.clientWidth) < 1"
#: whether the character at a place is on the screen, inside the story's box
_IS_SEEN = """place => {
  const box = places.box(place), all = story.getBoundingClientRect();
  const across = box.left >= all.left - 1 && box.right <= all.right + 1;
  return across && box.top >= all.top - 1 && box.bottom <= all.bottom + 1;
}"""


def at_page(page: Page, number: int) -> None:
    """Wait until that page, from 0, is the one that is shown."""
    until(page, _PAGE.format(number))
    expect(page.locator("#page-count")).to_have_text(re.compile(rf"^{number + 1} of \d+$"))


@pytest.fixture
def phone(shared: Served, open_page: OpenPage) -> Page:
    """The first of three chapters on a phone, in pages."""
    return open_page(shared.work("foulbrood.html", "/read/1"), width=360, height=740, look="view-paged", has_touch=True)


@pytest.mark.parametrize("width", WIDTHS)
def test_every_word_is_on_one_page_and_seen_when_that_is_open(width: int, shared: Served, open_page: OpenPage) -> None:
    page = open_page(shared.work(more="/read/1"), width=width, height=WIDTHS[width], look="view-paged.notes-shown")
    at_page(page, 0)
    n_pages = page.evaluate("leaves.pages")
    assert n_pages >= 5
    seen = page.evaluate(
        """n => {
          const seen = new Set(), all = story.getBoundingClientRect(), range = document.createRange();
          for (let at = 0; at < n; at++) {
            leaves.show(at);
            places.blocks.forEach((block, number) => {
              const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(), nth = 0; node; node = walker.nextNode())
                for (let unit = 0; unit < node.length; unit += 7, nth++) {
                  range.setStart(node, unit); range.setEnd(node, Math.min(node.length, unit + 1));
                  const box = range.getClientRects()[0];
                  const across = box && box.left >= all.left && box.right <= all.right;
                  const there = across && box.top >= all.top && box.bottom <= all.bottom;
                  if (!box || !box.width || there) seen.add(number + ":" + nth);
                }
            });
          }
          let n_all = 0;
          for (const block of places.blocks) {
            const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) n_all += Math.ceil(node.length / 7);
          }
          return [seen.size, n_all];
        }""",
        n_pages,
    )
    assert seen[0] == seen[1] > 800


@pytest.mark.parametrize(
    ("on", "back"),
    [(" ", "Shift+ "), ("PageDown", "PageUp"), ("ArrowRight", "ArrowLeft"), ("ArrowDown", "ArrowUp")],
)
def test_keys_turn_pages(phone: Page, on: str, back: str) -> None:
    at_page(phone, 0)
    phone.keyboard.press(on)
    phone.keyboard.press(on)
    at_page(phone, 2)
    phone.keyboard.press(back)
    at_page(phone, 1)


def test_ends_and_chapters(phone: Page) -> None:
    phone.keyboard.press("End")
    last = phone.evaluate("leaves.pages - 1")
    at_page(phone, last)
    phone.keyboard.press("Home")
    at_page(phone, 0)
    phone.keyboard.press("ArrowLeft")
    expect(phone.locator("#toast")).to_have_text("This is the beginning")
    phone.keyboard.press("End")
    phone.keyboard.press("ArrowRight")
    phone.wait_for_url("**/read/2")
    at_page(phone, 0)
    phone.keyboard.press("ArrowLeft")
    phone.wait_for_url("**/read/1#end")
    at_page(phone, last)
    phone.keyboard.press("Control+End")
    phone.wait_for_url("**/read/3#end")
    until(phone, "leaves.page > 0 && leaves.page === leaves.pages - 1")
    expect(phone.get_by_role("button", name="I have read it")).to_be_visible()


def test_scenes_are_gone_to(shared: Served, open_page: OpenPage) -> None:
    page = open_page(shared.work("umbrella.txt", "/read/1"), width=360, height=500, look="view-paged")
    at_page(page, 0)
    page.keyboard.press("Control+PageDown")
    until(page, "leaves.page > 0 && [...document.querySelectorAll('.scene-start')].some("
          "row => leaves.pageOf(row.getClientRects()[0]) === leaves.page)")  # fmt: skip
    page.keyboard.press("Control+PageUp")
    at_page(page, 0)


def test_taps_at_the_sides_turn_and_names_still_tell(phone: Page) -> None:
    at_page(phone, 0)
    phone.touchscreen.tap(345, 640)
    at_page(phone, 1)
    phone.touchscreen.tap(350, 640)
    at_page(phone, 2)
    phone.touchscreen.tap(8, 640)
    at_page(phone, 1)
    phone.touchscreen.tap(180, 700 - 100)
    at_page(phone, 1)
    name = phone.evaluate(
        """() => {
          for (const item of document.querySelectorAll(".story .who")) {
            const box = item.getClientRects()[0];
            if (box && leaves.pageOf(box) === leaves.page) return [box.left + box.width / 2, box.top + box.height / 2];
          }
          return null;
        }"""
    )
    assert name, "nobody on this page"
    phone.touchscreen.tap(*name)
    expect(phone.locator("#pop .portrait")).to_be_visible()
    phone.touchscreen.tap(350, 90)  # closes what is open, and no more
    expect(phone.locator("#pop")).to_be_hidden()
    at_page(phone, 1)


def swipe(page: Page, start: int, stop: int, y: int = 400) -> None:
    """Draw a finger over the screen."""
    hand = page.context.new_cdp_session(page)
    hand.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": start, "y": y}]})
    for n in range(1, 5):
        x = start + (stop - start) * n / 4
        hand.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y + n}]})
    hand.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def test_swipes_turn(phone: Page) -> None:
    at_page(phone, 0)
    swipe(phone, 300, 60)
    at_page(phone, 1)
    swipe(phone, 200, 185)  # too short
    swipe(phone, 60, 300)
    at_page(phone, 0)


def test_the_wheel_and_the_buttons_turn(shared: Served, open_page: OpenPage) -> None:
    page = open_page(shared.work(more="/read/1"), look="view-paged")
    at_page(page, 0)
    page.mouse.move(640, 400)
    page.mouse.wheel(0, 120)
    at_page(page, 1)
    page.get_by_role("button", name="page on").click()
    at_page(page, 2)
    page.get_by_role("button", name="page back").click()
    at_page(page, 1)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_place_stays_over_ways_of_reading_sizes_and_loading_anew(
    width: int, shared: Served, open_page: OpenPage
) -> None:
    page = open_page(
        shared.work(more="/read/1"), width=width, height=WIDTHS[width], look="view-paged", reduced_motion="reduce"
    )
    for _ in range(3):
        page.keyboard.press("PageDown")
    at_page(page, 3)
    place = page.evaluate("leaves.place")
    assert page.evaluate(_IS_SEEN, place)
    page.keyboard.press("Control+m")
    expect(page.locator("html")).to_have_attribute("data-view", "flow")
    until(page, f"(box => box.top >= 0 && box.bottom < innerHeight / 2)(places.box({place}))")
    page.keyboard.press("Control+m")
    at_page(page, 3)
    assert page.evaluate("leaves.place") == place
    page.keyboard.press("+")
    page.keyboard.press("+")
    assert page.evaluate(_IS_SEEN, place)
    page.keyboard.press("0")
    at_page(page, 3)
    page.reload()
    at_page(page, 3)
    page.set_viewport_size({"width": 700, "height": 600})
    until(page, f"story.clientWidth === 700 && ({_IS_SEEN})({place})")


def test_reading_goes_on_at_the_word(own: Served, open_page: OpenPage) -> None:
    page = open_page(own.work(more="/read/1"), width=360, height=420, look="view-paged")
    # A page that begins in the middle of a paragraph.
    until(page, "leaves.pages > 10")
    number = page.evaluate(
        """() => {
          for (let at = 3; at < leaves.pages; at++) {
            leaves.show(at);
            if (places.startOf(places.blockAt(leaves.place)) < leaves.place) return at;
          }
        }"""
    )
    at_page(page, number)
    place = page.evaluate("leaves.place")
    page.goto(own.base)
    go_on_reading(page, own.work())
    page.wait_for_url("**/read/1#p*")
    at_page(page, number)
    assert page.evaluate("leaves.place") == place


def test_notes_stand_in_the_margin_of_their_page_and_none_over_another(shared: Served, open_page: OpenPage) -> None:
    page = open_page(shared.work(more="/read/1"), width=1440, height=900, look="view-paged.size-1")
    until(page, "leaves.pages > 2")
    found = page.evaluate(
        """() => [...document.querySelectorAll(".story .margin")].map(note => {
          const at = leaves.pageOf(note.previousElementSibling.getClientRects()[0]);
          leaves.show(at);
          const box = note.getBoundingClientRect(), all = story.getBoundingClientRect();
          const text = note.previousElementSibling.getClientRects()[0];
          return {at, top: box.top, bottom: box.bottom, beside: box.left > text.right && box.right <= innerWidth,
                  inside: box.top >= all.top && box.bottom <= all.bottom};
        })"""
    )
    assert len(found) > 5
    assert all(note["beside"] and note["inside"] for note in found)
    for one, other in pairwise(found):
        assert one["at"] < other["at"] or one["bottom"] <= other["top"]


def test_notes_are_reached_on_a_phone(shared: Served, open_page: OpenPage) -> None:
    page = open_page(shared.work(more="/read/1"), width=360, height=740, look="view-paged")
    beat = page.locator(".story .beat").first
    expect(beat).to_be_hidden()
    page.keyboard.press("m")
    expect(beat).to_be_visible()
    for _ in range(60):
        page.keyboard.press("j")
        if page.evaluate("document.activeElement.matches('.beat')"):
            break
    box = page.evaluate("(b => [b.left, b.right, b.top, b.bottom])(document.activeElement.getBoundingClientRect())")
    assert box[0] >= 0 and box[1] <= 360 and box[2] > 0 and box[3] < 740


def test_words_from_right_to_left_are_turned_the_other_way(shared: Served, open_page: OpenPage) -> None:
    page = open_page(shared.work("night_train.html", "/read/1"), width=360, height=330, look="view-paged.size-6")
    until(page, "leaves.pages > 1")
    at_page(page, 0)
    page.keyboard.press("ArrowLeft")
    at_page(page, 1)
    assert page.evaluate("story.scrollLeft") == -360
    assert page.evaluate(_IS_SEEN, page.evaluate("leaves.place"))
    page.keyboard.press("ArrowRight")
    at_page(page, 0)
    page.keyboard.press(" ")
    at_page(page, 1)


def test_tab_brings_up_the_page_of_what_it_reaches(shared: Served, open_page: OpenPage) -> None:
    page = open_page(shared.work(more="/read/1"), look="view-paged", width=360, height=600)
    at_page(page, 0)
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.story summary') && leaves.page > 0"):
            break
    expect(page.locator(".story summary:focus")).to_be_in_viewport()
    until(page, "leaves.page > 0 && story.scrollLeft === leaves.page * story.clientWidth")


def test_what_is_found_is_brought_up(shared: Served, open_page: OpenPage) -> None:
    page = open_page(shared.work(more="/read/1"), look="view-paged", width=900, height=600)
    page.keyboard.press("/")
    page.locator("#find-words").fill("warm in here")
    page.keyboard.press("Enter")
    page.locator("#side .places a").first.click()
    row = page.locator(".row.here", has_text="warm in here")
    expect(row).to_be_in_viewport()
    until(page, "leaves.page > 0 && story.scrollLeft === leaves.page * story.clientWidth")


def test_a_highlight_brings_the_same_page_back(own: Served, open_page: OpenPage) -> None:
    page = open_page(own.work(more="/read/1"), look="view-paged", width=360, height=600)
    for _ in range(4):
        page.keyboard.press("PageDown")
    at_page(page, 4)
    page.evaluate(
        """() => {
          const block = places.blocks.find(item => places.startOf(item) > leaves.place && !item.closest("details"));
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          let node = walker.nextNode();
          while (node.length < 5) node = walker.nextNode();
          getSelection().setBaseAndExtent(node, 0, node, 4);
        }"""
    )
    page.locator("#selection .swatch.green").click()
    expect(page.locator("mark.green")).to_have_count(1)
    at_page(page, 4)


def test_paper_and_browsers_without_scripts_get_one_long_page(shared: Served, open_page: OpenPage) -> None:
    page = open_page(shared.work(more="/read/1"), look="view-paged", width=360, height=740)
    until(page, "leaves.pages > 5")
    page.emulate_media(media="print")
    flat = "story.scrollWidth <= story.clientWidth + 1 && story.clientHeight > 2000"
    assert page.evaluate(flat)
    expect(page.locator(".leaves")).to_be_hidden()
    plain = open_page(shared.work(more="/read/1"), look="view-paged", width=360, height=740, java_script_enabled=False)
    box = plain.locator("#story").bounding_box()
    assert box is not None and box["height"] > 2000 and box["width"] <= 360
    expect(plain.locator(".leaves")).to_be_hidden()
    expect(plain.locator(".story > .row").last).to_be_visible()
    assert plain.locator("#look-menu .only-scripts").is_hidden()
