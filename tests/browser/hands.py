"""What a reader's hands do on a page."""

from __future__ import annotations

from playwright.sync_api import Page, expect


def select_words(page: Page, words: str) -> None:
    """Select the first of these words in the story, and wait for what is offered then."""
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
