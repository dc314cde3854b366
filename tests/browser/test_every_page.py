"""Every page in three themes and three widths: axe finds nothing, nothing is wider than the screen, nothing is fetched
from elsewhere, and a picture of it is kept in out/browser."""

from __future__ import annotations

from typing import Any

import pytest

from browser.conftest import ARTEFACTS, Served

WIDTHS = (360, 768, 1440)
THEMES = ("light", "sepia", "dark")
#: name → address below the site, with a work's id for {half}, {bees}, and looks beside the theme
PAGES = {
    "library": ("/", ""),
    "cards": ("/?facets=1", "list-cards"),
    "found": ("/?q=bees", ""),
    "asked": ("/?q=the one where the bees are dying in sussex", ""),
    "trouble": ("/?q=titel:room", ""),
    "nothing": ("/?q=xyzzy", ""),
    "add": ("/add", ""),
    "help": ("/help", ""),
    "work": ("/work/{half}", ""),
    "chapters": ("/work/{bees}", ""),
    "read": ("/work/{half}/read/1", "margin-on"),
    "tints": ("/work/{half}/read/1", "who-tints.notes-shown"),
    "names": ("/work/{bees}/read/2", "who-names.size-5"),
    "notes": ("/work/{half}/notes", ""),
    "compare": ("/compare?id={half}&id={bees}", ""),
    "missing": ("/work/ffffffffff", ""),
}


def address(served: Served, path: str) -> str:
    keys = {"half": served.keys["half_agony.txt"], "bees": served.keys["foulbrood.html"]}
    return served.base + path.format(**keys)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_accessible_and_fits(open_page: Any, shared: Served, name: str, theme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    path, look = PAGES[name]
    page = open_page(address(shared, path), width=WIDTHS[-1], look=f"theme-{theme}.{look}".strip("."))
    if name == "missing":
        open_page.troubles.clear()  # the browser itself reports the 404
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    for width in reversed(WIDTHS):
        page.set_viewport_size({"width": width, "height": 900})
        page.screenshot(
            path=ARTEFACTS / f"{name}-{width}-{theme}.png", full_page=name not in ("read", "tints", "names")
        )
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{width}: wider than the screen by {wide}"
        if width == WIDTHS[-1] or (theme == "light" and width == WIDTHS[0]):
            found = Axe().run(
                page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
            )
            assert not found.response["violations"], describe(found.response["violations"])


def describe(violations: list[dict[str, Any]]) -> str:
    return "\n".join(
        f"{item['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:300]}"
        for item in violations
        for node in item["nodes"][:3]
    )


def test_open_panels_are_accessible_too(open_page: Any, shared: Served) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = open_page(address(shared, "/work/{half}/read/1"), look="who-tints")
    page.keyboard.press("c")
    page.locator(".person summary").first.click()
    page.locator("#look-menu summary").click()
    found = Axe().run(page)
    assert not found.response["violations"], describe(found.response["violations"])
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.locator(".said").first.click()
    page.locator("#pop .fix summary").click()
    found = Axe().run(page)
    assert not found.response["violations"], describe(found.response["violations"])


def test_fonts_are_ours(open_page: Any, shared: Served) -> None:
    page = open_page(shared.work(more="/read/1"))
    loaded = page.evaluate(
        "document.fonts.ready.then(() => [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family))"
    )
    assert {"Literata"} <= {name.strip('"') for name in loaded}


def test_print_shows_the_story_alone(open_page: Any, shared: Served) -> None:
    page = open_page(shared.work(more="/read/1"))
    page.emulate_media(media="print")
    assert page.locator(".story p").first.is_visible()
    for hidden in (".top", ".turn", ".along"):
        assert not page.locator(hidden).first.is_visible()


def test_zoom_to_four_hundred_percent_reflows(open_page: Any, shared: Served) -> None:
    for path in ("/", "/work/{half}", "/work/{half}/read/1", "/compare?id={half}&id={bees}"):
        page = open_page(address(shared, path), width=320, height=256)
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, path
