"""Finding, adding and comparing, by hand and by keyboard."""

from __future__ import annotations

from playwright.sync_api import expect

from browser.conftest import OpenPage, Served
from browser.waiting import until

_DROP = """([name, words]) => {
  const data = new DataTransfer();
  data.items.add(new File([words], name, {type: "text/plain"}));
  const how = {bubbles: true, cancelable: true, dataTransfer: data};
  const send = kind => document.body.dispatchEvent(new DragEvent(kind, how));
  send("dragenter");
  const shown = getComputedStyle(document.getElementById("dropper")).display;
  send("dragover");
  send("drop");
  return shown;
}"""


def test_results_come_while_typing_and_open_by_keyboard(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.base)
    assert page.locator(".work").count() >= 6
    page.keyboard.press("/")
    page.keyboard.type("suss", delay=10)
    until(page, "document.querySelectorAll('.work').length === 1")
    assert "q=suss" in page.url
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/work/*")
    assert page.locator("h1").inner_text() == "Foulbrood"


def test_a_mistake_is_explained_while_typing(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.base)
    page.fill("#q", "titel:room")
    page.locator(".did a").first.click()
    page.wait_for_url("**title*")
    assert page.locator(".work h3").all_inner_texts() == ["The Smaller Room"]


def test_a_reader_that_is_gone_is_told(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.base, expected=("ERR_FAILED",))
    page.route("**/results?*", lambda route: route.abort())
    page.fill("#q", "rain")
    expect(page.locator("#toast")).to_have_text("The reader does not answer. Is it still running?")
    expect(page.locator("#results")).not_to_have_attribute("aria-busy", "true")


def test_j_and_k_walk_through_the_works(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.base)
    focused = "document.activeElement.getAttribute('href')"
    page.keyboard.press("j")
    first = page.evaluate(focused)
    page.keyboard.press("j")
    assert page.evaluate(focused) != first
    page.keyboard.press("k")
    assert page.evaluate(focused) == first
    page.keyboard.press("?")
    page.wait_for_url("**/help")


def test_narrowing_and_cards(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.base)
    page.locator("[data-facets]").click()
    page.locator(".facet a", has_text="Holmes").first.click()
    page.wait_for_load_state()
    assert page.locator(".work h3").all_inner_texts() == ["Foulbrood"]
    page.locator(".as button", has_text="Cards").click()
    assert page.evaluate("document.documentElement.dataset.list") == "cards"
    page.reload()
    assert page.evaluate("document.documentElement.dataset.list") == "cards"


def test_files_dropped_anywhere_are_added_with_progress(open_page: OpenPage, own: Served) -> None:
    page = open_page(own.base)
    assert (
        page.evaluate(_DROP, ["nell.txt", '"Come in," said Nell. Nell had waited all the evening, she said.']) == "grid"
    )
    page.locator(".adding a", has_text="added").wait_for()
    until(page, "[...document.querySelectorAll('.work h3')].some(h => h.textContent.includes('nell'))")
    assert page.evaluate(_DROP, ["nell.txt", '"Come in," said Nell. Nell had waited all the evening, she said.'])
    page.locator(".adding a, .adding div", has_text="is here already").wait_for()
    page.evaluate(_DROP, ["nothing.txt", ""])
    page.locator(".adding .failed").wait_for()
    page.locator(".adding [data-close]").click()
    assert not page.locator(".adding").is_visible()


def test_works_are_ticked_and_compared(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.base)
    for title in ("One Umbrella", "Half Agony"):
        page.locator(".work", has_text=title).locator(".pick input").check()
    page.locator("#compare-form button").click()
    page.wait_for_url("**/compare?*")
    assert page.locator(".compare-chart .picture path.side").count() == 2


def test_finding_and_reading_work_without_scripts(open_page: OpenPage, own: Served) -> None:
    page = open_page(own.base, java_script_enabled=False)
    page.fill("#q", "bees")
    page.locator(".searchbox button").click()
    page.locator(".work h3 a").click()
    page.locator("button.star").nth(3).click()
    page.locator("button.star.on").nth(3).wait_for()  # a page of its own comes back
    assert page.locator("button.star.on").count() == 4
    page.locator("a.button.big").click()
    page.locator(".story p").nth(5).wait_for(state="attached")
    page.locator("#look-menu summary").click()
    page.locator("#look-menu label", has_text="Dark").click()
    page.locator("#look-menu button").click()
    page.locator("html[data-theme=dark]").wait_for()
    page.locator(".turn a[rel=next]").click()
    page.wait_for_url("**/read/2")
