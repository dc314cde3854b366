"""Looking at a page as people do: at three widths, in three themes, with or without eyes."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

WIDTHS = {360: 740, 768: 1024, 1440: 900}
THEMES = ("light", "sepia", "dark")
#: made anew by each run, kept out of git
SHOTS = Path(__file__).parents[2] / "out" / "browser"
_RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


def read_axe() -> str:
    """The program axe-core; it comes inside a package of the group `browser`, pinned by the lock file."""
    spec = find_spec("axe_playwright_python")
    assert spec is not None and spec.origin is not None
    return Path(spec.origin).with_name("axe.min.js").read_text("utf-8")


def find_barriers(page: Page, axe: str) -> list[str]:
    """What axe-core finds on the page as it stands: rule, place, reason."""
    page.evaluate(f"window.axe || (() => {{ {axe} }})()")
    found: dict[str, Any] = page.evaluate(
        "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", list(_RULES)
    )
    assert found["passes"], "axe looked at nothing"
    return [
        f"{rule['id']}: {node['html'][:120]}: {' '.join(node['failureSummary'].split()[:40])}"
        for rule in found["violations"]
        for node in rule["nodes"][:4]
    ]


def find_overflow(page: Page) -> list[str]:
    """What makes a page wider than its window, and what somebody could use if it did not stick out to the left."""
    told: list[str] = page.evaluate(
        """() => {
          const width = document.documentElement.clientWidth, told = [];
          const wide = document.documentElement.scrollWidth > width;
          if (wide) told.push(`${document.documentElement.scrollWidth} in ${width}`);
          for (const item of document.body.querySelectorAll("*")) {
            const box = item.getBoundingClientRect(), used = item.matches("a, button, label, summary, legend");
            const shown = box.width > 1 && box.height > 1 && item.checkVisibility() && !item.matches(".skip, .sr");
            const cut = item.closest("svg, .scroll, [data-view=paged] .story");
            if (shown && !cut && ((wide && box.right > width + 1) || (used && box.left < -1)))
              told.push(`${Math.round(box.left)} to ${Math.round(box.right)}: ${item.outerHTML.slice(0, 90)}`);
          }
          return told.slice(0, 4);
        }"""
    )
    return told


def shoot(page: Page, name: str, width: int, theme: str) -> None:
    """Keep a picture of the window."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(
        path=SHOTS / f"{name}-{width}-{theme}.jpg",
        type="jpeg",  # PNG takes half as long again
        quality=85,
        caret="initial",
        full_page=page.locator(".story, .menu[open]").count() == 0,
    )
