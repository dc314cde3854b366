"""What a page did while a test looked at it: what it asked for, and what it complained about."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, ConsoleMessage, Page


_LOOPBACK = ("localhost", "127.0.0.1", "::1")
#: addresses that lead nowhere
_LOCAL_SCHEMES = ("blob", "data", "about")


@dataclass(slots=True)
class Watch:
    """Everything that the pages of one context asked for and said."""

    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    #: words of complaints and addresses that a test brings about on purpose
    expected: tuple[str, ...] = ()

    def follow(self, context: BrowserContext) -> None:
        """Begin to watch."""
        context.on("request", lambda request: self.asked.append(request.url))
        context.on("console", lambda message: self._hear(message))
        context.on("weberror", lambda error: self.complaints.append(f"error: {error.error}"))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.type}: {message.text} ({message.location.get('url')})")

    def faults(self) -> list[str]:
        """Complaints nobody expected, and requests that would leave this machine."""
        outside = [f"asked for {address}" for address in self.asked if not is_here(address)]
        return [said for said in outside + self.complaints if not any(words in said for words in self.expected)]


def is_here(address: str) -> bool:
    """Whether an address is of this machine."""
    parts = urlsplit(address)
    return parts.scheme in _LOCAL_SCHEMES or (parts.scheme == "http" and parts.hostname in _LOOPBACK)


class Trap(socketserver.ThreadingTCPServer):
    """A proxy that lets nothing through and remembers who wanted to: browsers ask it for all that is not loopback."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        """Listen on any port of loopback."""
        self.caught: list[str] = []
        super().__init__(("127.0.0.1", 0), _Catch)

    @property
    def address(self) -> str:
        """What a browser is told."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Catch(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        line = self.rfile.readline(2000).decode("latin-1").strip()
        if line and isinstance(self.server, Trap):
            self.server.caught.append(line)
        self.wfile.write(b"HTTP/1.1 502 Nothing leaves\r\nContent-Length: 8\r\nConnection: close\r\n\r\ntrapped\n")


@contextmanager
def trapping() -> Iterator[Trap]:
    """A trap that catches."""
    with Trap() as trap:
        thread = threading.Thread(target=trap.serve_forever, daemon=True)
        thread.start()
        yield trap
        trap.shutdown()


def settle(page: Page) -> None:
    """Wait for fonts and for what a page does in its first moment."""
    page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
