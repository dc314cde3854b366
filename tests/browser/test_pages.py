"""Every page, at three widths and in three themes: nothing complains, nothing sticks out, nobody is shut out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from browser.conftest import OpenContext, OpenPage, Served
from browser.looking import THEMES, WIDTHS, find_barriers, find_overflow, read_axe, shoot
from browser.pages import PAGES, Shown
from browser.serving import serving
from browser.watching import settle
from wellread.library import Library


@pytest.fixture(scope="session")
def axe() -> str:
    """The program that looks for barriers."""
    return read_axe()


LOOKED_AT = frozenset(zip(WIDTHS, THEMES, strict=True))


def examine(page: Page, name: str, axe: str, arrange: Callable[[Page], object] | None = None) -> list[str]:
    """Faults of a page in all themes and at all widths; pictures of it are kept.

    Args:
        page: as it was opened.
        name: of the pictures.
        axe: the program that looks for barriers.
        arrange: brings about a state that does not outlive a change of width.
    """
    faults = []
    for width, height in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": height})
        if arrange:
            page.reload()
            arrange(page)
        for theme in THEMES:
            page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
            settle(page)
            # Looking for barriers takes longest: once in each theme, once at each width.
            if (width, theme) in LOOKED_AT:
                faults += [f"{width} {theme}: {fault}" for fault in find_barriers(page, axe)]
            shoot(page, name, width, theme)
        faults += [f"{width}: {fault}" for fault in find_overflow(page)]
    return faults


@pytest.mark.parametrize("name", PAGES)
def test_page_is_whole_for_everyone(name: str, shared: Served, open_context: OpenContext, axe: str) -> None:
    shown = PAGES[name]
    expected = ("404 (Not Found)",) if name == "not-here" else ()
    page = open_context(shared.base, expected=expected, reduced_motion="reduce").new_page()
    bring_up(page, shown, shared)
    assert not examine(page, name, axe, shown.arrange)


def bring_up(page: Page, shown: Shown, served: Served) -> None:
    """Go to a page and bring its state about."""
    look = f"{shown.look}.theme-light".strip(".")
    page.context.add_cookies([{"name": "wellread-look", "value": look, "url": served.base}])
    page.goto(shown.address(served.keys))
    if shown.arrange:
        shown.arrange(page)
    page.get_by_text(shown.has).first.wait_for(state="attached")


def test_empty_library_invites(tmp_path: Path, open_context: OpenContext, axe: str) -> None:
    Library.open(tmp_path / "library").close()
    with serving(tmp_path / "library", "--no-reading") as base:
        page = open_context(base, reduced_motion="reduce").new_page()
        page.goto("/")
        page.get_by_role("heading", name="An empty library").wait_for()
        assert not examine(page, "empty", axe)


def test_door_opens_to_the_password_alone(tmp_path: Path, open_context: OpenContext, axe: str) -> None:
    Library.open(tmp_path / "library").close()
    (tmp_path / "password").write_text("half agony\n", "utf-8")
    with serving(tmp_path / "library", "--no-reading", "--password-file", str(tmp_path / "password")) as base:
        page = open_context(base, reduced_motion="reduce", expected=("403", "401")).new_page()
        page.goto("/help")
        page.get_by_label("Password").fill("half hope")
        page.keyboard.press("Enter")
        page.get_by_role("alert").wait_for()
        assert not examine(page, "door", axe)
        page.get_by_label("Password").fill("half agony")
        page.keyboard.press("Enter")
        page.get_by_role("searchbox").wait_for()
        page.get_by_role("button", name="Leave").click()
        page.get_by_label("Password").wait_for()


def test_fonts_are_ours(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.work(more="/read/1"))
    loaded = page.evaluate(
        "document.fonts.ready.then(() => [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family))"
    )
    assert {"Literata"} <= {name.strip('"') for name in loaded}


@pytest.mark.parametrize("name", ["library", "work", "reading", "compare"])
def test_page_flows_anew_at_four_hundred_percent(open_page: OpenPage, shared: Served, name: str) -> None:
    page = open_page(shared.base + PAGES[name].address(shared.keys), width=320, height=256)
    assert not find_overflow(page)


def test_orders_to_sort_by_fit_a_phone(open_page: OpenPage, shared: Served) -> None:
    page = open_page(shared.base, width=360, height=740)
    page.locator(".orders summary").click()
    page.get_by_role("link", name="longest").wait_for()
    assert not find_overflow(page)
