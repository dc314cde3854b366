"""Every page, and every state of one that shows something of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from browser.serving import SAME_PAIR

_HALF, _BEES = "{half_agony.txt}", "{foulbrood.html}"


@dataclass(frozen=True, slots=True)
class Shown:
    """A page to look at."""

    #: names of files in braces stand for ids
    path: str
    #: looks beside the theme, as the cookie holds them
    look: str = ""
    #: brings about the state that is meant
    arrange: Callable[[Page], object] | None = None
    #: words that are on it then
    has: str = ""

    def address(self, keys: dict[str, str]) -> str:
        """The path with ids in their places."""
        path = self.path
        for name, key in keys.items():
            path = path.replace(f"{{{name}}}", key)
        return path


def _open_portrait(page: Page) -> None:
    page.locator(".story .who").first.click()
    page.locator("#pop .portrait").wait_for()
    page.locator("#pop summary").first.click()


def _open_why(page: Page) -> None:
    page.locator(".story .said").nth(2).click(position={"x": 12, "y": 6})
    page.locator("#pop .why").wait_for()
    for summary in page.locator("#pop summary").all():
        summary.click()


def _turn(page: Page) -> None:
    page.keyboard.press("PageDown")
    page.keyboard.press("PageDown")


def _open_cast(page: Page) -> None:
    page.locator("#cast-button").click()
    page.locator("#side .person").first.locator("summary").first.click()


def _find(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("anne")
    page.keyboard.press("Enter")
    page.locator("#side .places a").first.wait_for()


def _unveil(page: Page) -> None:
    for box in page.locator(".unveil").all():
        box.check()
    for summary in page.locator("summary").all():
        if summary.is_visible() and not summary.evaluate("item => item.closest('.tools')"):
            summary.click()


PAGES: dict[str, Shown] = {
    "library": Shown("/", has="One Umbrella"),
    "library-cards": Shown("/", look="list-cards", has="One Umbrella"),
    "results": Shown("/?q=rain", has="rain"),
    "question": Shown("/?q=the+one+with+a+single+umbrella+in+the+rain", has="One Umbrella"),
    "narrowed": Shown("/?q=&facets=1", has="Narrow down"),
    "nothing": Shown("/?q=zeppelin", has="Nothing found"),
    "not-a-query": Shown("/?q=words:>many", has="Ask it in plain words"),
    "misspelt": Shown("/?q=titel:room", has="Did you mean"),
    "not-here": Shown("/work/nowhere", has="Not here"),
    "work": Shown(f"/work/{_HALF}", has="Anne Elliot"),
    "work-unveiled": Shown(f"/work/{_BEES}", arrange=_unveil, has="Hide the end"),
    "work-shallow": Shown("/work/{slate.md}", has="not been read deeply"),
    "reading": Shown(f"/work/{_HALF}/read/1", has="submarine"),
    "reading-names": Shown(f"/work/{_HALF}/read/1", look="who-names.notes-shown", has="submarine"),
    "reading-tints": Shown(f"/work/{_BEES}/read/2", look="who-tints.face-sans.size-5", has="Holmes"),
    "pages": Shown(f"/work/{_HALF}/read/1", look="view-paged", arrange=_turn, has="3 of "),
    "portrait": Shown(f"/work/{_HALF}/read/1", arrange=_open_portrait, has="told up to here"),
    "why": Shown(f"/work/{_HALF}/read/1", look="who-tints", arrange=_open_why, has="Put right"),
    "cast": Shown(f"/work/{_BEES}/read/3", arrange=_open_cast, has="told up to where you are"),
    "find": Shown(f"/work/{_HALF}/read/1", arrange=_find, has="Find in the story"),
    "keys": Shown(f"/work/{_HALF}/read/1", arrange=lambda page: page.keyboard.press("?"), has="whole screen"),
    "right-to-left": Shown("/work/{night_train.html}/read/1", has="נועה"),
    "notes": Shown("/work/{umbrella.txt}/notes", has="poor carpet"),
    "compare": Shown("/compare?id={half_agony.txt}&id={umbrella.txt}", has="What all share"),
    "compare-four": Shown(
        "/compare?id={half_agony.txt}&id={umbrella.txt}&id={foulbrood.html}&id={left_channel.epub}", has="Where each"
    ),
    "compare-six": Shown(
        "/compare?" + "&".join(f"id={{{name}}}" for name in ("half_agony.txt", *SAME_PAIR)), has="leaves canon there"
    ),
    "compare-none": Shown("/compare", has="Choose 2 to 6 works"),
    "add": Shown("/add", has="drop them anywhere"),
    "help": Shown("/help", has="Keys on the library page"),
    "settings": Shown("/", arrange=lambda page: page.locator("#look-menu > summary").click(), has="Author’s notes"),
}  # fmt: skip
