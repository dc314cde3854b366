"""Options that all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

_BROWSER = Path(__file__).parent / "browser"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew from what comes out")
    parser.addoption("--browser", action="store_true", help="run the tests in tests/browser, too")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Tests in a browser need one, and a driver that is not installed for the others."""
    of_browser = collection_path == _BROWSER or _BROWSER in collection_path.parents
    return True if of_browser and not config.getoption("--browser") else None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if not config.getoption("--browser"):
        terminalreporter.write_line("tests in a real browser were left out: make browser-test runs them", yellow=True)


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are written rather than compared."""
    return bool(request.config.getoption("--update-golden"))
