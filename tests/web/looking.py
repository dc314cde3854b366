"""What tests of pages look at pages with."""

from selectolax.lexbor import LexborHTMLParser


def titles(page: str) -> set[str]:
    """Titles of the works that a page lists."""
    return {node.text(strip=True) for node in LexborHTMLParser(page).css(".work h3 a")}
