"""Waiting for a page. Playwright's own waiting evaluates a string inside the page, which our policy forbids."""

from __future__ import annotations

import time
from typing import Any


def until(page: Any, condition: str, *, seconds: float = 40.0) -> None:
    """Wait until an expression is true in the page."""
    end = time.monotonic() + seconds
    while not _is_true(page, condition):
        assert time.monotonic() < end, f"waited too long for: {condition}"
        page.wait_for_timeout(40)


def _is_true(page: Any, condition: str) -> bool:
    from playwright.sync_api import Error

    try:
        return bool(page.evaluate(condition))
    except Error as error:
        if "navigation" in str(error) or "of null" in str(error):
            return False  # the page is being loaded anew
        raise
