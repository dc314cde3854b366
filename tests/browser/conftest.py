"""The reader in a real browser: Debian's Chromium, driven by Playwright (`make browser-test`)."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

_CHROMIUM = shutil.which("chromium")
_WHY_NOT = (
    None if find_spec("playwright") and find_spec("axe_playwright_python") and _CHROMIUM
    else "needs Chromium and the dependency group `browser`"
)  # fmt: skip
#: Chromium as root in a machine without a screen; names resolve nowhere, so that only this machine can be reached
ARGUMENTS = [
    *"--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync".split(),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
]
ARTEFACTS = Path(__file__).parents[2] / "out" / "browser"
STORIES = Path(__file__).parents[2] / "stories"
_skipped: list[str] = []

if _WHY_NOT or not os.environ.get("WELLREAD_BROWSER"):
    collect_ignore_glob = ["test_*.py"]
    _skipped.append(_WHY_NOT or "`make browser-test` runs them")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say so where nothing here was run."""
    for reason in _skipped:
        terminalreporter.write_line(f"SKIPPED: every test in tests/browser ({reason})", yellow=True, bold=True)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the bundled stories, read by rules."""
    from wellread.analysis import analyse
    from wellread.corrections import Corrections
    from wellread.language import load_pipeline
    from wellread.library import Library
    from wellread.records.document import build_document
    from wellread.web.documents import Documents

    folder = tmp_path_factory.mktemp("browser") / "library"
    files = [path for path in STORIES.iterdir() if path.suffix in (".txt", ".html", ".epub")]
    with Library.open(folder) as library:
        list(library.add(sorted(files)))
        for work in library.find(""):
            analysis = analyse(library.work(work.key), load_pipeline("rules"))
            library.store(work.key, analysis, version="test")
            Documents(folder).write(work.key, Corrections(), build_document(analysis))
    return folder


class Served:
    """A running reader."""

    def __init__(self, folder: Path) -> None:
        import socket

        import uvicorn

        from wellread.library import Library
        from wellread.web.app import build_app
        from wellread.web.settings import Settings

        listener = socket.create_server(("127.0.0.1", 0))
        port = listener.getsockname()[1]
        self.base = f"http://localhost:{port}"
        self.folder = folder
        with Library.open(folder) as library:
            self.keys = {Path(work.path).name: work.key for work in library.find("")}
        config = uvicorn.Config(build_app(Settings(folder, port=port)), log_level="warning", ws="none")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [listener]}, daemon=True)
        self._thread.start()
        end = time.monotonic() + 20
        while not self._server.started:
            assert time.monotonic() < end, "the server did not start"
            time.sleep(0.02)

    def work(self, name: str = "half_agony.txt", more: str = "") -> str:
        """The address of a work."""
        return f"{self.base}/work/{self.keys[name]}{more}"

    def stop(self) -> None:
        """End it."""
        self._server.should_exit = True
        self._thread.join(timeout=10)


@pytest.fixture(scope="session")
def shared(prepared: Path) -> Iterator[Served]:
    """A reader that tests only look at."""
    served = Served(prepared)
    yield served
    served.stop()


@pytest.fixture
def own(prepared: Path, tmp_path: Path) -> Iterator[Served]:
    """A reader of a copy that a test may change."""
    served = Served(Path(shutil.copytree(prepared, tmp_path / "library")))
    yield served
    served.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """One browser for all."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        launched = driver.chromium.launch(executable_path=_CHROMIUM, args=ARGUMENTS)
        yield launched
        launched.close()


@pytest.fixture
def open_page(browser: Any) -> Iterator[Any]:
    """Opens a page in a context of its own; a request that leaves this machine, or an error of a script, fails."""
    troubles: list[str] = []
    contexts: list[Any] = []

    def watch(request: Any) -> None:
        if not request.url.startswith(("http://localhost:", "data:")):
            troubles.append(f"asked for {request.url}")

    def opened(url: str, *, width: int = 1280, height: int = 900, look: str = "", **options: Any) -> Any:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        if look:
            context.add_cookies([{"name": "wellread-look", "value": look, "url": url.split("/", 3)[0] + "//localhost"}])
        page = context.new_page()
        page.set_default_timeout(8000)
        page.on("request", watch)
        page.on("pageerror", lambda error: troubles.append(f"script: {error}"))
        page.on("console", lambda line: troubles.append(f"console: {line.text}") if line.type == "error" else None)
        page.goto(url)
        return page

    opened.troubles = troubles  # type: ignore[attr-defined]
    yield opened
    for context in contexts:
        context.close()
    assert not troubles, troubles
