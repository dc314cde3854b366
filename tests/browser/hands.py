"""What a reader's hands do on a page."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from browser.waiting import until


def settled(page: Page) -> None:
    """Wait until a page that has come anew listens: its elements are there before its scripts run."""
    until(page, "document.readyState === 'complete'")


def go_on_reading(page: Page, work: str) -> None:
    """From a work's page to where reading stopped; the page that was left tells the server on its way out."""
    way = page.get_by_role("link", name="Go on reading")
    for _ in range(100):
        page.goto(work)
        if way.count():
            break
        page.wait_for_timeout(100)
    way.click()


def select_words(page: Page, words: str) -> None:
    """Select the first of these words in the story, and wait for what is offered then."""
    settled(page)
    page.evaluate(
        """words => {
          const walker = document.createTreeWalker(document.getElementById("story"), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode, at = node.data.indexOf(words);
            const over = node.parentElement;
            if (at < 0 || !over.closest("p[data-at]") || over.closest("details:not([open])")) continue;
            over.scrollIntoView({block: "center"});
            getSelection().setBaseAndExtent(node, at, node, at + words.length);
            return;
          }
          throw new Error("not in the story: " + words);
        }""",
        words,
    )
    expect(page.locator("#selection")).to_be_visible()
