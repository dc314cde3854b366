"""Pages that are saved instead of a story: gates, log-ins, errors. Each is refused in a clear word."""

from __future__ import annotations

import re

from wellread.formats.page import Page

#: a page with more markup than this is no gate
MAX_LETTERS = 300_000
#: a page with more words than this holds something to read, whatever stands on it
MAX_WORDS = 900

_ROBOTS = (
    "it is a check for robots (Cloudflare), not the story: open the page in a browser and save it again",
    r"^Just a moment\.\.\.|Checking your browser|cf-browser-verification|Verify you are human",
)
#: (reason, pattern for the window's title and the page's words)
_SIGNS = tuple(
    (reason, re.compile(pattern, re.IGNORECASE))
    for reason, pattern in (
        _ROBOTS,
        (
            "it is the archive's question about adult content, not the story: continue in the browser and save again",
            r"This work could have adult content|adult content\. If you (?:proceed|continue)|Yes, Continue",
        ),
        (
            "it is a log-in page, not the story: log in and save again",
            r"only available to registered users|Sorry, you don't have permission|please log in to (?:read|view)",
        ),
        (
            "it is a mystery work that has not been revealed; there is no story in it",
            r"\bMystery Work\b|part of an ongoing challenge and will be revealed",
        ),
        ("the archive answered “Retry later”; there is no story in it", r"^\s*Retry later\s*$"),
        (
            "it is an error page (not found), not a story",
            r"Error 404|404 Not Found|page you were looking for doesn't exist|Story Not Found|Page not found",
        ),
        (
            "it is an error page of a server, not a story",
            r"Error 50\d|502 Bad Gateway|503 Service|504 Gateway",
        ),
        (
            "it is a question about age, not the story: answer it in the browser and save again",
            r"Age Consent Required|you (?:are|must be) (?:over|at least) (?:the age of )?18|verify your age",
        ),
    )
)


def find_refusal(page: Page) -> str | None:
    """Why a page holds no story; None for pages that may hold one."""
    if _is_list(page):
        return "it is a list of works, not a story"
    if len(page.source) > MAX_LETTERS:
        return None
    most = 300 if page.by_class("userstuff") else MAX_WORDS
    if page.body.has_more_words(most):
        return None
    words = page.body.text()
    n_words = len(words.split())
    if n_words > most:
        return None
    for reason, pattern in _SIGNS:
        if pattern.search(page.title) or pattern.search(words):
            return reason
    if "cf-chl" in page.source or ("challenge-platform" in page.source and n_words < 80):
        return _ROBOTS[0]
    return None


def _is_list(page: Page) -> bool:
    """Whether a page is an archive's index, search or author page."""
    if page.by_id("workskin") is not None or page.by_id("storytext") is not None:
        return False
    return len(page.by_class("blurb")) > 2 or len(page.by_class("z-list")) > 2
