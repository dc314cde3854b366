"""Files that are dropped or chosen come into the library and can be read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from browser.conftest import OpenPage, Served
from browser.serving import serving

STORY = (
    '"You are late," said Beatrice.\n\n"I am never late," said Benedick, and kissed her hand.\n\nBeatrice laughed. '
    '"You are always late," she said, "and I always wait."\n'
)
_DROP = """([name, words]) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([words], name, {type: "text/plain"}));
  for (const kind of ["dragenter", "dragover", "drop"])
    document.body.dispatchEvent(new DragEvent(kind, {dataTransfer: transfer, bubbles: true, cancelable: true}));
}"""


def test_dropped_file_is_added_read_deeply_and_found(prepared: Path, tmp_path: Path, open_page: OpenPage) -> None:
    folder = shutil.copytree(prepared, tmp_path / "library")
    with serving(folder, "--only-opened") as base:
        page = open_page(base)
        page.evaluate(_DROP, ["late_again.txt", STORY])
        expect(page.locator("#adding li")).to_have_count(1)
        expect(page.locator("#adding")).to_contain_text("late_again.txt: added")
        expect(page.locator(".work", has_text="late_again")).to_be_visible()
        page.get_by_role("link", name="added").click()
        # It fills in by itself once it was read deeply.
        expect(page.locator("table.cast")).to_contain_text("Beatrice", timeout=90_000)
        page.get_by_role("link", name="Read", exact=True).click()
        page.keyboard.press("w")
        expect(page.locator(".said", has_text="never late")).to_have_attribute("data-by", "Benedick")
        page.goto(base + "/?q=says:benedick+late")
        expect(page.locator(".work h3")).to_have_count(1)


@pytest.mark.parametrize("scripts", [True, False])
def test_chosen_file_is_added(own: Served, open_page: OpenPage, tmp_path: Path, scripts: bool) -> None:
    file = tmp_path / "late_again.txt"
    file.write_text(STORY, "utf-8")
    page = open_page(own.base + "/add", java_script_enabled=scripts)
    page.get_by_label("Choose files").set_input_files(file)
    page.get_by_role("button", name="Add").click()
    page.get_by_role("link", name="added").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("late_again")
