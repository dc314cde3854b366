"""One browser for all tests, a context for each, and the library that they read."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from browser.serving import keys_of, make_library, serving
from browser.watching import Trap, Watch, trapping

if TYPE_CHECKING:  # whoever leaves these tests out has no driver, and reads this file all the same
    from playwright.sync_api import Browser, BrowserContext, Page

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


#: seconds that a page may take; long, since a machine under load is no fault of a page's
_PATIENCE = 40


class OpenContext(Protocol):
    """Makes a context that is watched."""

    def __call__(self, base: str, *, expected: tuple[str, ...] = (), **options: Any) -> BrowserContext:
        """A context whose pages' addresses begin at `base`."""


@pytest.fixture(scope="session")
def trap() -> Iterator[Trap]:
    """Catches whatever the browser sends to anybody but this machine."""
    with trapping() as trap:
        yield trap


@pytest.fixture(scope="session")
def engine(trap: Trap) -> Iterator[Browser]:
    """The browser."""
    if not Path(CHROMIUM).exists():
        pytest.exit(f"no browser at {CHROMIUM}: apt-get install chromium, or name one in CHROMIUM", returncode=2)
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=_PATIENCE * 1000)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=CHROMIUM,
            headless=True,
            args=[*ARGUMENTS, f"--proxy-server={trap.address}"],
            # Bars take their room, as in most windows.
            ignore_default_args=["--hide-scrollbars"],
        )
        yield browser
        browser.close()


@pytest.fixture
def open_context(engine: Browser) -> Iterator[OpenContext]:
    """Opens contexts; what their pages complain about, or ask of others, fails the test."""
    opened: list[tuple[BrowserContext, Watch]] = []

    def open_one(base: str, *, expected: tuple[str, ...] = (), **options: Any) -> BrowserContext:
        context = engine.new_context(base_url=base, **{"viewport": {"width": 1100, "height": 700}, **options})
        context.set_default_timeout(_PATIENCE * 1000)
        watch = Watch(expected=expected)
        watch.follow(context)
        opened.append((context, watch))
        return context

    yield open_one
    faults = []
    for context, watch in opened:
        context.close()
        faults += watch.faults()
    assert not faults, faults


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the library, read deeply."""
    folder = tmp_path_factory.mktemp("browser") / "library"
    make_library(folder)
    return folder


@dataclass(frozen=True, slots=True)
class Served:
    """A running reader."""

    base: str
    #: file name → id of the work
    keys: dict[str, str]

    def work(self, name: str = "half_agony.txt", more: str = "") -> str:
        """The address of a work."""
        return f"{self.base}/work/{self.keys[name]}{more}"


@pytest.fixture(scope="session")
def shared(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A reader for tests that change nothing but the place where reading stopped."""
    folder = shutil.copytree(prepared, tmp_path_factory.mktemp("shared") / "library")
    with serving(folder, "--no-reading") as base:
        yield Served(base, keys_of(folder))


@pytest.fixture
def own(prepared: Path, tmp_path: Path) -> Iterator[Served]:
    """A reader of a copy of the library, which the test may change."""
    folder = shutil.copytree(prepared, tmp_path / "library")
    with serving(folder, "--no-reading") as base:
        yield Served(base, keys_of(folder))


class OpenPage(Protocol):
    """Opens an address in a context of its own."""

    def __call__(self, url: str, *, width: int = 1280, height: int = 900, look: str = "", **options: Any) -> Page:
        """The page, at that size and with those looks."""


@pytest.fixture
def open_page(open_context: OpenContext) -> OpenPage:
    """Opens pages that are watched."""

    def opened(url: str, *, width: int = 1280, height: int = 900, look: str = "", **options: Any) -> Page:
        base = "/".join(url.split("/", 3)[:3])
        context = open_context(base, viewport={"width": width, "height": height}, **options)
        if look:
            context.add_cookies([{"name": "wellread-look", "value": look, "url": base}])
        page = context.new_page()
        page.goto(url)
        return page

    return opened
