"""The work page and the reading page: every key, every pop-up, every change."""

from __future__ import annotations

import re
from typing import Any

import pytest

from browser.conftest import Served
from browser.waiting import until

_SELECT = """([words]) => {
  for (const block of document.querySelectorAll(".story p[data-at]")) {
    const at = block.textContent.indexOf(words);
    if (at < 0) continue;
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let seen = 0, range = document.createRange(), begun = false;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const end = seen + node.length;
      if (!begun && at < end) { range.setStart(node, at - seen); begun = true; }
      if (begun && at + words.length <= end) { range.setEnd(node, at + words.length - seen); break; }
      seen = end;
    }
    block.scrollIntoView({block: "center", behavior: "instant"});
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return true;
  }
  return false;
}"""


def data(page: Any, name: str) -> str:
    return str(page.evaluate(f"document.documentElement.dataset.{name}"))


# ------------------------------------------------------------------- work page


def test_beats_tell_their_words_by_mouse_and_keyboard_and_lead_there(open_page: Any, shared: Served) -> None:
    page = open_page(shared.work())
    dots = page.locator(".pair.main a.dot:not(.late)")
    dots.first.hover()
    assert dots.first.get_attribute("data-words") in page.locator(".pair.main .caption").inner_text()
    dots.first.focus()
    if dots.count() > 1:
        page.keyboard.press("ArrowRight")
        assert page.evaluate("document.activeElement.dataset.words") == dots.nth(1).get_attribute("data-words")
        page.keyboard.press("ArrowLeft")
    wanted = dots.first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{wanted}")
    row = page.locator(":target")
    assert row.is_visible()
    assert 0 < row.bounding_box()["y"] < 900


def test_the_end_is_veiled_until_asked_for(open_page: Any, shared: Served) -> None:
    page = open_page(shared.work())
    late = page.locator(".pair.main .dot.late, .pair.main .ending")
    assert late.count() and not any(item.is_visible() for item in late.all())
    page.locator(".unveil").first.check()
    assert all(item.is_visible() for item in late.all())


def test_stars_and_undo(open_page: Any, own: Served) -> None:
    page = open_page(own.work())
    page.locator("button.star").nth(2).click()
    page.locator("#toast button", has_text="Undo").wait_for()
    assert page.locator("button.star.on").count() == 3
    page.locator("#toast button").click()
    until(page, "document.querySelectorAll('button.star.on').length === 0")


# ---------------------------------------------------------------- reading page


def test_every_key_of_the_reading_page(open_page: Any, shared: Served) -> None:
    page = open_page(shared.work("foulbrood.html", "/read/2"), height=500, reduced_motion="reduce")
    page.locator("body").click(position={"x": 5, "y": 300})

    def down() -> float:
        return float(page.evaluate("scrollY"))

    for key, further in ((" ", True), ("PageDown", True), ("PageUp", False), ("Shift+ ", False)):
        was = down()
        page.keyboard.press(key)
        until(page, f"scrollY {'>' if further else '<'} {was}")
    page.keyboard.press("End")
    until(page, "scrollY + innerHeight >= document.documentElement.scrollHeight - 2")
    page.keyboard.press("Home")
    until(page, "scrollY === 0")
    for name, key, values in (
        ("who", "w", ("tints", "names", "off")),
        ("notes", "n", ("shown", "hidden", "folded")),
        ("margin", "m", ("off", "on")),
        ("theme", "d", ("light", "sepia", "dark", "auto")),
    ):
        for value in values:
            page.keyboard.press(key)
            assert data(page, name) == value
    page.keyboard.press("+")
    assert data(page, "size") == "4"
    page.keyboard.press("-")
    page.keyboard.press("-")
    assert data(page, "size") == "2"
    page.keyboard.press("0")
    assert data(page, "size") == "3"
    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#keys").is_visible()
    page.keyboard.press("c")
    page.locator("#side .side-head").wait_for()
    page.keyboard.press("Escape")
    assert not page.locator("#side").is_visible()
    page.keyboard.press("t")
    assert page.locator("#contents ol").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#contents ol").is_visible()


@pytest.mark.parametrize(
    ("key", "address"),
    [
        ("ArrowRight", "read/3"), ("ArrowLeft", "read/1"), ("Control+Home", "read/1"), ("Control+End", "read/3"),
        ("p", r"work/\w+$"), ("Control+h", "notes$"),
    ],
)  # fmt: skip
def test_keys_that_lead_elsewhere(open_page: Any, shared: Served, key: str, address: str) -> None:
    page = open_page(shared.work("foulbrood.html", "/read/2"))
    page.locator("body").click(position={"x": 5, "y": 300})
    page.keyboard.press(key)
    page.wait_for_url(re.compile(address))


def test_going_to_a_percentage(open_page: Any, shared: Served) -> None:
    page = open_page(shared.work("foulbrood.html", "/read/1"))
    page.keyboard.press(";")
    page.locator("#goto-value").fill("95")
    page.keyboard.press("Enter")
    page.wait_for_url("**/read/3#p*")


def test_scenes(open_page: Any, shared: Served) -> None:
    page = open_page(shared.work(), height=500)
    page.goto(shared.work(more="/read/1"))
    n_scenes = page.locator(".scene-start").count()
    if n_scenes > 1:
        page.keyboard.press("Control+PageDown")
        until(page, "scrollY > 100")
    page.keyboard.press("Control+PageUp")


def test_things_are_walked_and_told_by_keyboard_alone(open_page: Any, shared: Served) -> None:
    page = open_page(shared.work(more="/read/1"))
    page.keyboard.press("j")
    first = page.locator(".thing").inner_text()
    page.keyboard.press("Enter")
    page.locator("#pop .pname").wait_for()
    assert page.evaluate("document.activeElement.id") == "pop"
    page.keyboard.press("Escape")
    assert not page.locator("#pop").is_visible()
    assert page.locator(".thing").inner_text() == first
    page.keyboard.press("j")
    page.keyboard.press("k")
    assert page.locator(".thing").inner_text() == first


def test_words_are_found_in_the_whole_story(open_page: Any, shared: Served) -> None:
    page = open_page(shared.work(more="/read/1"))
    page.keyboard.press("/")
    page.locator("#find-words").fill("police lineup")
    page.keyboard.press("Enter")
    page.locator("#side .places a").click()
    page.locator(".row.here", has_text="police lineup").wait_for()
    assert page.locator("#side").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#side").is_visible()


def test_keys_do_nothing_while_somebody_writes(open_page: Any, shared: Served) -> None:
    page = open_page(shared.work(more="/read/1"), look="who-tints")
    page.locator(".said").first.click()
    page.locator("#pop .fix summary").click()
    page.locator("#pop input[name=name]").fill("")
    page.keyboard.type("wndcm?")
    assert page.locator("#pop input[name=name]").input_value() == "wndcm?"
    assert (data(page, "who"), data(page, "notes")) == ("tints", "folded")


def test_a_speaker_is_corrected_in_place_and_undone(open_page: Any, own: Served) -> None:
    page = open_page(own.work(more="/read/1"), look="who-names")
    line = page.locator(".said").nth(3)
    number, before = line.get_attribute("data-q"), line.get_attribute("data-by")
    line.click()
    page.locator("#pop .fix summary").click()
    page.locator("#pop input[name=name]").fill("Great-Aunt Ada")
    page.locator("#pop .correction button").click()
    until(page, f"document.querySelector('.said[data-q=\"{number}\"]').dataset.by !== {before!r}")
    page.locator("#toast button").click()
    until(page, f"document.querySelector('.said[data-q=\"{number}\"]').dataset.by === {before!r}")


def test_two_people_are_made_one_in_place(open_page: Any, own: Served) -> None:
    page = open_page(own.work(more="/read/1"))
    page.keyboard.press("c")
    page.locator("#side .person").first.wait_for()
    page.keyboard.press("Escape")
    page.locator(".who", has_text="Anne").first.click()
    page.locator("#pop .fix summary").click()
    page.locator("#pop select[name=other]").select_option(index=1)
    page.locator("#pop button", has_text="Make one").click()
    page.locator("#toast", has_text="remembered").wait_for()
    with_corrections = page.context.request.get(own.work(more="/state")).json()
    assert with_corrections["exact"] is False


def test_words_are_highlighted_noted_and_taken_away(open_page: Any, own: Served) -> None:
    page = open_page(own.work(more="/read/1"))
    assert page.evaluate(_SELECT, ["police lineup"])
    page.locator("#selection .swatch.green").click()
    page.locator("mark.green").wait_for()
    assert page.locator("mark.green").inner_text() == "police lineup"
    assert page.evaluate(_SELECT, ["almost-engagement"])
    page.locator("#selection [data-note]").click()
    page.locator("#note-words").fill("where is this?")
    page.locator("#note-dialog button[value=keep]").click()
    page.locator(".margin .own", has_text="where is this?").wait_for()
    assert page.evaluate(_SELECT, ["the humiliating part"])
    page.wait_for_timeout(400)
    page.keyboard.press("h")
    until(page, "document.querySelectorAll('.story mark').length >= 3")
    page.locator("mark.green").click()
    page.locator("#toast button", has_text="Take away").click()
    until(page, "document.querySelectorAll('.story mark.green').length === 0")


def test_highlights_count_characters_and_not_units(open_page: Any, own: Served) -> None:
    words = "“Look,” said Nell 🎉🎉🎉, and 𝔉𝔯𝔞𝔲 Ute looked at the very last word.\n\nNell went home."
    page = open_page(own.base)
    token = page.locator("meta[name=token]").get_attribute("content")
    told = page.context.request.post(
        f"{own.base}/add/file?name=signs.txt", data=words.encode(), headers={"x-token": token}
    ).json()
    page.goto(f"{own.base}/work/{told['added'][0]['keys'][0]}/read/1")
    assert page.evaluate(_SELECT, ["very last word"])
    page.locator("#selection .swatch.blue").click()
    page.locator("mark.blue").wait_for()
    assert page.locator("mark.blue").inner_text() == "very last word"


def test_the_place_is_remembered(open_page: Any, own: Served) -> None:
    page = open_page(own.work("foulbrood.html", "/read/2"), height=500)
    page.keyboard.press("End")
    until(page, "scrollY > 300")
    page.goto(own.base)
    page.goto(own.work("foulbrood.html"))
    page.locator("a.button.big", has_text="Go on reading").click()
    page.wait_for_url("**/read/2#p*")
    until(page, "scrollY > 200")


def test_words_from_right_to_left_run_so(open_page: Any, own: Served) -> None:
    page = open_page(own.base)
    token = page.locator("meta[name=token]").get_attribute("content")
    words = "שלום לכולם\n\n" + "היא הלכה הביתה בערב והוא חיכה לה ליד הדלת. " * 12
    told = page.context.request.post(
        f"{own.base}/add/file?name=he.txt", data=words.encode(), headers={"x-token": token}
    ).json()
    page.goto(f"{own.base}/work/{told['added'][0]['keys'][0]}/read/1")
    paragraph = page.locator(".story p").last
    assert paragraph.evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_nothing_moves_for_who_wants_it_still(open_page: Any, shared: Served) -> None:
    page = open_page(shared.work(more="/read/1"), reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert page.locator(".button, .tool").first.evaluate("node => getComputedStyle(node).transitionDuration") == "0s"
