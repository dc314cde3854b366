"""Finding and reading without scripts."""

from __future__ import annotations

from itertools import pairwise

from playwright.sync_api import expect

from browser.conftest import OpenPage, Served


def test_finding_and_reading(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.base, java_script_enabled=False)
    page.get_by_role("searchbox").fill("stockings")
    page.get_by_role("button", name="Find").click()
    expect(page.locator(".count")).to_contain_text("1 work")
    page.locator(".work h3 a").click()
    page.get_by_role("link", name="Read", exact=True).or_(page.get_by_role("link", name="Go on reading")).click()
    expect(page.locator("#story")).to_contain_text("stockings drying by the fire")
    page.get_by_role("link", name="One Umbrella").first.click()
    page.get_by_text("In words").first.click()
    expect(page.locator(".beats li").first).to_be_visible()


def test_chapters(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.work("foulbrood.html", "/read/1"), java_script_enabled=False)
    page.locator(".turn a[rel=next]").click()
    page.wait_for_url("**/read/2")
    page.locator("#contents summary").click()
    page.locator("#contents a").nth(2).click()
    page.wait_for_url("**/read/3")


def test_looks(open_page: OpenPage, own: Served) -> None:
    page = open_page(own.work("half_agony.txt", "/read/1"), java_script_enabled=False)
    page.locator("#look-menu summary").click()
    page.get_by_text("Sepia").click()
    page.locator("#look-menu").get_by_text("Tints").click()
    page.get_by_role("button", name="Apply").click()
    page.wait_for_url("**/read/1")
    expect(page.locator("html")).to_have_attribute("data-theme", "sepia")
    assert page.locator(".said").first.evaluate("item => getComputedStyle(item).backgroundColor") != "rgba(0, 0, 0, 0)"


def test_notes_in_the_margin_do_not_lie_over_each_other(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.work("umbrella.txt", "/read/1"), java_script_enabled=False)
    boxes = [box for note in page.locator(".margin").all() if (box := note.bounding_box())]
    text = page.locator(".story > .row > p").first.bounding_box()
    assert len(boxes) > 4 and text is not None
    assert all(box["x"] > text["x"] + text["width"] and box["x"] + box["width"] < 1280 for box in boxes)
    assert all(one["y"] + one["height"] <= other["y"] for one, other in pairwise(boxes))


def test_a_note_is_changed(open_page: OpenPage, own: Served) -> None:
    page = open_page(own.work("umbrella.txt", "/read/1"), java_script_enabled=False)
    page.locator(".own").click()
    page.wait_for_url("**/notes#n-*")
    page.get_by_text("Change the note").click()
    page.get_by_label("Your note").fill("rich carpet")
    page.get_by_role("button", name="Keep").click()
    expect(page.locator(".note-words")).to_have_text("rich carpet")


def test_stars_shelves_and_a_saved_search(open_page: OpenPage, own: Served) -> None:
    page = open_page(own.work("visiting_hours.txt"), java_script_enabled=False)
    page.get_by_role("button", name="3 stars").click()
    expect(page.locator(".star.on")).to_have_count(3)
    page.get_by_label("Put on a shelf").fill("rainy days")
    with page.expect_navigation():
        page.get_by_role("button", name="Put", exact=True).click()
    page.goto(own.base + "/?q=stars:3")
    page.get_by_text("Save this search").click()
    page.get_by_label("Name", exact=True).fill("good ones")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("link", name="good ones")).to_be_visible()
    page.get_by_role("link", name="rainy days").click()
    expect(page.locator(".work h3")).to_have_count(1)
