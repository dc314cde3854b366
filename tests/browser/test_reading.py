"""The work page and the reading page: every pop-up, every change."""

from __future__ import annotations

from playwright.sync_api import expect

from browser.conftest import OpenPage, Served
from browser.hands import go_on_reading, select_words, settled
from browser.waiting import until

# ------------------------------------------------------------------- work page


def test_beats_tell_their_words_by_mouse_and_keyboard_and_lead_there(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.work("umbrella.txt"))
    dots = page.locator(".pair.main a.dot:not(.late)")
    dots.last.hover()  # nothing is drawn over the last
    assert dots.last.get_attribute("data-words") in page.locator(".pair.main .caption").inner_text()
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
    until(page, "(y => 0 < y && y < innerHeight)(document.querySelector(':target').getBoundingClientRect().y)")


def test_the_end_is_veiled_until_asked_for(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.work())
    late = page.locator(".pair.main .dot.late, .pair.main .ending")
    assert late.count() and not any(item.is_visible() for item in late.all())
    page.locator(".unveil").first.check()
    assert all(item.is_visible() for item in late.all())


def test_stars_and_undo(open_page: OpenPage, own: Served) -> None:
    page = open_page(own.work())
    page.locator("button.star").nth(2).click()
    page.locator("#toast button", has_text="Undo").wait_for()
    assert page.locator("button.star.on").count() == 3
    page.locator("#toast button").click()
    until(page, "document.querySelectorAll('button.star.on').length === 0")


# ---------------------------------------------------------------- reading page


def test_a_line_tells_its_speaker_on_hover_and_a_guess_is_marked(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.work("foulbrood.html", "/read/2"), look="who-tints")
    line = page.locator(".story .said:not(.unsure):not(.open)").first
    before = line.evaluate("item => getComputedStyle(item, '::after').content")
    line.hover()
    name = line.get_attribute("data-by")
    assert before == "none" and name
    assert line.evaluate("item => getComputedStyle(item, '::after').content") == f'"{name}"'
    guess = page.locator(".story .said.unsure").first
    assert "dotted" in guess.evaluate("item => getComputedStyle(item).textDecorationStyle")
    assert (guess.get_attribute("data-by") or "").endswith("?")


def test_words_are_found_in_the_whole_story(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.work(more="/read/1"))
    page.keyboard.press("/")
    page.locator("#find-words").fill("police lineup")
    page.keyboard.press("Enter")
    page.locator("#side .places a").click()
    page.locator(".row.here", has_text="police lineup").wait_for()
    assert page.locator("#side").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#side").is_visible()


def test_a_speaker_is_corrected_in_place_and_undone(open_page: OpenPage, own: Served) -> None:
    page = open_page(own.work(more="/read/1"), look="who-names")
    line = page.locator(".said").nth(3)
    number, before = line.get_attribute("data-q"), line.get_attribute("data-by")
    line.click()
    page.locator("#pop .fix summary").click()
    page.locator("#pop input[name=name]").fill("Great-Aunt Ada")
    page.locator("#pop .correction button").click()
    shown = f"document.querySelector('.said[data-q=\"{number}\"]')?.dataset.by"  # the page is fetched anew
    until(page, f"({shown} ?? {before!r}) !== {before!r}")
    page.locator("#toast button").click()
    until(page, f"{shown} === {before!r}")


def test_two_people_are_made_one_in_place(open_page: OpenPage, own: Served) -> None:
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


def test_words_are_highlighted_noted_and_taken_away(open_page: OpenPage, own: Served) -> None:
    page = open_page(own.work(more="/read/1"))
    select_words(page, "police lineup")
    page.locator("#selection .swatch.green").click()
    page.locator("mark.green").wait_for()
    assert page.locator("mark.green").inner_text() == "police lineup"
    select_words(page, "almost-engagement")
    page.locator("#selection [data-note]").click()
    page.locator("#note-words").fill("where is this?")
    page.locator("#note-dialog button[value=keep]").click()
    page.locator(".margin .own", has_text="where is this?").wait_for()
    select_words(page, "the humiliating part")
    page.keyboard.press("h")
    until(page, "document.querySelectorAll('.story mark').length >= 3")
    settled(page)
    page.locator("mark.green").click()
    page.locator("#note-dialog button", has_text="Take away").click()
    until(page, "document.querySelectorAll('.story mark.green').length === 0")


def test_a_note_is_changed_in_place_and_undone(open_page: OpenPage, own: Served) -> None:
    page = open_page(own.work("umbrella.txt", "/read/1"))
    note = page.locator(".margin .own")
    expect(note).to_have_text("poor carpet")
    note.click()
    words = page.get_by_label("Your note").last
    expect(words).to_be_focused()
    expect(words).to_have_value("poor carpet")
    expect(page.locator("#note-place")).to_have_text("dripping on the carpet")
    words.fill("poor, poor carpet 🌧\nand “her” <shoes>")
    page.locator("#note-dialog .swatch.pink").click()
    page.get_by_role("button", name="Keep").click()
    expect(note).to_have_text("poor, poor carpet 🌧 and “her” <shoes>")
    expect(page.locator("mark.pink")).to_have_text("dripping on the carpet")
    page.locator("#toast button", has_text="Undo").click()
    expect(note).to_have_text("poor carpet")
    expect(page.locator("mark.green")).to_have_text("dripping on the carpet")


def test_a_note_is_changed_by_keys(open_page: OpenPage, own: Served) -> None:
    page = open_page(own.work("umbrella.txt", "/read/1"))
    for _ in range(80):
        page.keyboard.press("j")
        if page.evaluate("document.activeElement.matches('.own')"):
            break
    page.keyboard.press("Enter")
    expect(page.locator("#note-words")).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.type(", j k w")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".margin .own")).to_have_text("poor carpet, j k w")


def test_highlights_count_characters_and_not_units(open_page: OpenPage, own: Served) -> None:
    words = "“Look,” said Nell 🎉🎉🎉, and 𝔉𝔯𝔞𝔲 Ute looked at the very last word.\n\nNell went home."
    page = open_page(own.base)
    token = page.locator("meta[name=token]").get_attribute("content")
    told = page.context.request.post(
        f"{own.base}/add/file?name=signs.txt", data=words.encode(), headers={"x-token": token}
    ).json()
    page.goto(f"{own.base}/work/{told['added'][0]['keys'][0]}/read/1")
    select_words(page, "very last word")
    page.locator("#selection .swatch.blue").click()
    page.locator("mark.blue").wait_for()
    assert page.locator("mark.blue").inner_text() == "very last word"


def test_the_place_is_remembered(open_page: OpenPage, own: Served) -> None:
    page = open_page(own.work("foulbrood.html", "/read/2"), height=500)
    page.keyboard.press("End")
    until(page, "scrollY > 300")
    page.goto(own.base)
    go_on_reading(page, own.work("foulbrood.html"))
    page.wait_for_url("**/read/2#p*")
    until(page, "scrollY > 200")
