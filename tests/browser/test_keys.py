"""Every key that the pages promise does its thing, and those that belong to the browser are left to it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import OpenPage, Served
from browser.hands import select_words, settled
from browser.serving import keys_of, serving
from browser.waiting import until


@pytest.fixture(scope="module")
def served(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A reader that the tests of this module may change."""
    folder = shutil.copytree(prepared, tmp_path_factory.mktemp("keys") / "library")
    with serving(folder, "--no-reading") as base:
        yield Served(base, keys_of(folder))


@pytest.fixture
def reading(served: Served, open_page: OpenPage) -> Page:
    """The second of three chapters, in a small window, so that there is something to scroll."""
    return open_page(served.work("foulbrood.html", "/read/2"), width=900, height=500, reduced_motion="reduce")


@pytest.mark.parametrize(("on", "back"), [(" ", "Shift+ "), ("PageDown", "PageUp")])
def test_a_screen_on_and_back(reading: Page, on: str, back: str) -> None:
    reading.keyboard.press(on)
    until(reading, "scrollY > 250")
    reading.keyboard.press(back)
    until(reading, "scrollY < 5")


def test_ends_of_the_chapter(reading: Page) -> None:
    reading.keyboard.press("End")
    until(reading, "scrollY + innerHeight > document.documentElement.scrollHeight - 3")
    reading.keyboard.press("Home")
    until(reading, "scrollY === 0")


def test_chapters_before_and_after(reading: Page) -> None:
    reading.keyboard.press("ArrowRight")
    reading.wait_for_url("**/read/3")
    reading.keyboard.press("ArrowLeft")
    reading.wait_for_url("**/read/2")


def test_ends_of_the_work(reading: Page) -> None:
    reading.keyboard.press("Control+End")
    reading.wait_for_url("**/read/3#end")
    until(reading, "scrollY + innerHeight > document.documentElement.scrollHeight - 3")
    reading.keyboard.press("Control+Home")
    reading.wait_for_url("**/read/1")


def test_scenes(served: Served, open_page: OpenPage) -> None:
    page = open_page(served.work("umbrella.txt", "/read/1"), width=900, height=500, reduced_motion="reduce")
    first = "document.querySelectorAll('.scene-start')[1].getBoundingClientRect().top"
    page.keyboard.press("Control+PageDown")
    page.keyboard.press("Control+PageDown")
    until(page, f"{first} < 200 && {first} > 0 || scrollY + innerHeight >= document.documentElement.scrollHeight - 1")
    page.keyboard.press("Control+PageUp")
    page.keyboard.press("Control+PageUp")
    page.keyboard.press("Control+PageUp")
    until(page, "scrollY === 0")


def test_things_and_what_is_told_of_them(reading: Page) -> None:
    reading.keyboard.press("j")
    first = reading.locator(".thing").text_content()
    reading.keyboard.press("j")
    assert reading.locator(".thing").count() == 1
    reading.keyboard.press("k")
    assert reading.locator(".thing").text_content() == first
    reading.keyboard.press("Enter")
    expect(reading.locator("#pop .portrait")).to_be_visible()
    assert reading.evaluate("document.activeElement.id") == "pop"
    reading.keyboard.press("Escape")
    expect(reading.locator("#pop")).to_be_hidden()
    assert reading.evaluate("document.activeElement.classList.contains('thing')")


@pytest.mark.parametrize(
    ("key", "look", "values"),
    [
        ("w", "who", ("tints", "names", "off")),
        ("n", "notes", ("shown", "hidden", "folded")),
        ("m", "margin", ("on", "off")),
        ("d", "theme", ("light", "sepia", "dark", "auto")),
        ("+", "size", ("4", "5", "6", "6")),
        ("-", "size", ("2", "1", "1")),
    ],
)
def test_looks_change_and_are_kept(reading: Page, key: str, look: str, values: tuple[str, ...]) -> None:
    for value in values:
        reading.keyboard.press(key)
        expect(reading.locator("html")).to_have_attribute(f"data-{look}", value)
    reading.keyboard.press(key)
    kept = reading.locator("html").get_attribute(f"data-{look}")
    reading.reload()
    expect(reading.locator("html")).to_have_attribute(f"data-{look}", kept or "")


def test_size_as_it_was(reading: Page) -> None:
    reading.keyboard.press("+")
    reading.keyboard.press("0")
    expect(reading.locator("html")).to_have_attribute("data-size", "3")


def test_notes_are_unfolded(reading: Page) -> None:
    note = reading.locator("details.note").first
    expect(note).not_to_have_attribute("open", "")
    reading.keyboard.press("n")
    expect(note).to_have_attribute("open", "")
    reading.keyboard.press("n")
    expect(note).to_be_hidden()


def test_names_stand_before_lines(reading: Page) -> None:
    before = "getComputedStyle(document.querySelector('.said'), '::before').content"
    assert reading.evaluate(before) == "none"
    reading.keyboard.press("w")
    reading.keyboard.press("w")
    assert reading.evaluate(before) == '"' + (reading.locator(".said").first.get_attribute("data-by") or "") + '"'


def test_cast_opens_and_closes(reading: Page) -> None:
    reading.keyboard.press("c")
    expect(reading.locator("#side")).to_contain_text("Sherlock Holmes")
    reading.keyboard.press("Escape")
    expect(reading.locator("#side")).to_be_hidden()
    expect(reading.locator("#cast-button")).to_be_focused()


def test_plots(reading: Page) -> None:
    reading.keyboard.press("p")
    expect(reading.locator("svg.line").first).to_be_visible()


@pytest.mark.parametrize("key", ["t", "Control+t"])
def test_contents(reading: Page, key: str) -> None:
    reading.keyboard.press(key)
    expect(reading.locator("#contents [aria-current]")).to_be_focused()
    reading.keyboard.press("Escape")
    expect(reading.locator("#contents .panel")).to_be_hidden()


@pytest.mark.parametrize("key", [";", ":", "g", "Control+g"])
def test_going_to_a_place(reading: Page, key: str) -> None:
    reading.keyboard.press(key)
    expect(reading.get_by_label("Percent of the work")).to_be_focused()
    reading.keyboard.type("99")
    reading.keyboard.press("Enter")
    reading.wait_for_url("**/read/3#*")


def test_whole_screen(reading: Page) -> None:
    reading.keyboard.press("f")
    until(reading, "document.fullscreenElement !== null")
    reading.keyboard.press("f")
    until(reading, "document.fullscreenElement === null")


def test_keys_are_told(reading: Page) -> None:
    reading.keyboard.press("?")
    expect(reading.locator("#keys")).to_be_visible()
    expect(reading.locator("#keys")).to_contain_text("Ctrl+M")
    reading.keyboard.press("Escape")
    expect(reading.locator("#keys")).to_be_hidden()


def test_highlight_is_made_and_undone(reading: Page) -> None:
    select_words(reading, "Holmes")
    reading.keyboard.press("h")
    expect(reading.locator("#story mark.yellow")).to_have_text("Holmes")
    settled(reading)
    reading.keyboard.press("Control+h")
    reading.wait_for_url("**/notes")
    expect(reading.locator(".notelist .yellow blockquote")).to_have_text("Holmes")
    reading.go_back()
    reading.keyboard.press("u")
    expect(reading.locator("#story mark.yellow")).to_have_count(0)


def test_bookmark_is_made_and_listed(reading: Page) -> None:
    reading.keyboard.press("End")
    reading.keyboard.press("Control+Alt+b")
    expect(reading.locator("#story .own", has_text="Bookmark")).to_have_count(1)
    settled(reading)
    reading.keyboard.press("Control+b")
    reading.wait_for_url("**/notes")
    expect(reading.locator(".notelist")).to_contain_text("Bookmark")


def test_finding_and_the_next_place(served: Served, open_page: OpenPage) -> None:
    page = open_page(served.work(more="/read/1"), width=900, height=500, reduced_motion="reduce")
    page.keyboard.press("/")
    page.keyboard.type("mary")
    page.keyboard.press("Enter")
    places = page.locator("#side .places a")
    expect(places.nth(2)).to_be_visible()
    for key, at in (("F3", 0), ("F3", 1), ("Shift+F3", 0), ("Shift+F3", places.count() - 1)):
        page.keyboard.press(key)
        expect(places.nth(at)).to_have_attribute("aria-current", "true")
        row = (places.nth(at).get_attribute("href") or "").split("#")[1]
        expect(page.locator(f"#{row}")).to_have_class(re.compile(r"\bhere\b"))
        expect(page.locator(f"#{row}")).to_be_in_viewport()


def test_keys_rest_while_somebody_types(reading: Page) -> None:
    select_words(reading, "Holmes")
    reading.get_by_role("button", name="Note").click()
    reading.keyboard.type("who cdwn? + - 0 ; g")
    assert reading.locator("#note-words").input_value() == "who cdwn? + - 0 ; g"
    for look, value in {"who": "off", "theme": "auto", "notes": "folded", "size": "3"}.items():
        expect(reading.locator("html")).to_have_attribute(f"data-{look}", value)
    reading.get_by_role("button", name="Keep").click()
    own = reading.locator(".own", has_text="who cdwn?")
    expect(own).to_have_count(1)
    settled(reading)
    reading.keyboard.press("u")
    expect(own).to_have_count(0)


@pytest.mark.parametrize("key", ["Control+f", "Alt+ArrowLeft", "Alt+ArrowRight", "F11", "Control+c", "Tab"])
def test_keys_of_the_browser_are_left_to_it(reading: Page, key: str) -> None:
    reading.evaluate("addEventListener('keydown', event => { window.taken = event.defaultPrevented; })")
    reading.keyboard.press(key)
    assert reading.evaluate("window.taken") is False
    assert reading.url.endswith("/read/2")


def test_keys_of_the_library(served: Served, open_page: OpenPage) -> None:
    page = open_page(served.base)
    titles = page.locator(".work h3 a")
    page.keyboard.press("j")
    expect(titles.nth(0)).to_be_focused()
    page.keyboard.press("j")
    expect(titles.nth(1)).to_be_focused()
    page.keyboard.press("k")
    expect(titles.nth(0)).to_be_focused()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("sussex")
    expect(page.locator(".count")).to_contain_text("1 work")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("link", name="Foulbrood")).to_be_focused()
    page.keyboard.press("?")
    page.wait_for_url("**/help")


def test_keys_of_the_work(served: Served, open_page: OpenPage) -> None:
    page = open_page(served.work("visiting_hours.txt"))
    page.get_by_role("button", name="3 stars").click()
    expect(page.locator(".star.on")).to_have_count(3)
    page.keyboard.press("u")
    expect(page.locator("#toast")).to_be_visible()  # the page has come anew
    expect(page.locator(".star.on")).to_have_count(0)
    page.wait_for_load_state()
    page.keyboard.press("r")
    page.wait_for_url("**/read/1")
