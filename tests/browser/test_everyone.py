"""For everyone: the way by keyboard alone, words that run the other way, stillness, paper, dark rooms."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from browser.conftest import OpenPage, Served


def tab_to(page: Page, name: str, limit: int = 60) -> None:
    """Press Tab until something of that name has the focus."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        if name in page.evaluate("document.activeElement.textContent + (document.activeElement.ariaLabel || '')"):
            return
    raise AssertionError(f"no way to {name} by Tab")


def test_keyboard_alone_leads_from_a_search_to_a_corrected_line_and_back(own: Served, open_page: OpenPage) -> None:
    page = open_page(own.base, reduced_motion="reduce")
    page.keyboard.press("/")
    page.keyboard.type("submarine")
    expect(page.locator(".count")).to_contain_text("1 work")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/work/*")
    tab_to(page, "Read")
    page.keyboard.press("Enter")
    page.wait_for_url("**/read/1")

    page.keyboard.press("w")
    line = page.locator(".story .said").first
    was = line.get_attribute("data-by")
    while not page.evaluate("document.activeElement.classList.contains('said')"):
        page.keyboard.press("j")
    assert page.evaluate("document.activeElement === document.querySelector('.story .said')")
    page.keyboard.press("Enter")
    expect(page.locator("#pop .why")).to_be_visible()
    tab_to(page, "Somebody else says it")
    page.keyboard.press("Enter")
    tab_to_new = page.locator("#pop input[name=name]")
    for _ in range(20):
        page.keyboard.press("Tab")
        if tab_to_new.evaluate("item => item === document.activeElement"):
            break
    page.keyboard.type("Admiral Croft")
    page.keyboard.press("Enter")
    expect(page.locator(".story .said").first).to_have_attribute("data-by", "Admiral Croft")
    expect(page.locator("#toast")).to_contain_text("Put right")

    page.keyboard.press("u")
    expect(page.locator(".story .said").first).to_have_attribute("data-by", was or "")


def test_choosing_somebody_met_corrects_a_line(own: Served, open_page: OpenPage) -> None:
    page = open_page(own.work("umbrella.txt", "/read/1"))
    page.keyboard.press("w")
    line = page.locator(".said", has_text="You will be soaked")
    expect(line).to_have_attribute("data-by", "Frederick Wentworth")
    line.click()
    page.locator("#pop .fix summary").click()
    page.locator("#pop .chip", has_text="Anne").click()
    page.get_by_role("button", name="Put right").click()
    expect(line).to_have_attribute("data-by", "Anne Elliot")
    page.get_by_role("button", name="Undo").click()
    expect(line).to_have_attribute("data-by", "Frederick Wentworth")


def test_words_from_right_to_left_run_so(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.work("night_train.html", "/read/1"))
    assert page.evaluate("getComputedStyle(document.querySelector('#story p[data-at]')).direction") == "rtl"
    box = page.locator("#story p[data-at]").last.bounding_box()
    words = page.evaluate(
        """() => {
          const range = document.createRange();
          const node = [...document.querySelectorAll("#story p[data-at]")].at(-1).firstChild;
          range.setStart(node, 0); range.setEnd(node, 3);
          return range.getBoundingClientRect().left;
        }"""
    )
    assert box is not None and words > box["x"] + box["width"] * 0.7
    # What we say ourselves stays in our own direction: the number before its word.
    facts = page.locator(".opening .facts")
    assert facts.evaluate("item => getComputedStyle(item).direction") == "ltr"
    page.goto(shared.base)
    assert page.locator(".work h3 a", has_text="רכבת").evaluate("item => getComputedStyle(item).direction") == "rtl"


def test_stillness_is_respected(open_page: OpenPage, shared: Served) -> None:
    for wish, behaviour in (("reduce", "auto"), ("no-preference", "smooth")):
        page = open_page(shared.work(more="/read/1"), reduced_motion=wish)
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == behaviour
        moving = page.evaluate(
            """() => [...document.querySelectorAll("*")].filter(item => {
              const style = getComputedStyle(item);
              return parseFloat(style.transitionDuration) > 0 || parseFloat(style.animationDuration) > 0;
            }).length"""
        )
        assert (moving == 0) == (wish == "reduce")


def test_paper_holds_the_story_and_nothing_of_the_screen(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.work(more="/read/1"))
    page.keyboard.press("w")
    page.keyboard.press("d")
    page.keyboard.press("c")
    expect(page.locator("#side")).to_be_visible()
    page.emulate_media(media="print")
    for part in (".top", "#side", ".turn", ".along", ".margin >> nth=0"):
        expect(page.locator(part)).to_be_hidden()
    said = page.locator(".said").first
    assert said.evaluate("item => getComputedStyle(item).backgroundColor") == "rgba(0, 0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert len(page.pdf()) > 10_000


def test_dark_rooms_get_dark_pages_by_themselves(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.base, color_scheme="dark")
    red, green, blue = page.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)")
    assert max(red, green, blue) < 60
