"""The server around the application."""

from __future__ import annotations

import socket
import webbrowser
from collections.abc import Callable
from dataclasses import replace

import uvicorn

from wellread.errors import UsageError
from wellread.web.app import build_app
from wellread.web.settings import Settings


def serve(
    settings: Settings, *, say: Callable[[str], None], open_browser: bool = False, search_port: bool = False
) -> None:
    """Serve until interrupted.

    Args:
        settings: how.
        say: is told the address once somebody can connect.
        open_browser: show it in the browser that the system likes best.
        search_port: take the next free port where that one is taken.

    Raises:
        UsageError: when the port is taken.
    """
    listener = _listen(settings, 20 if search_port else 1)
    settings = replace(settings, port=listener.getsockname()[1])
    shown = "localhost" if settings.host in ("127.0.0.1", "::1") else settings.host
    address = f"http://{f'[{shown}]' if ':' in shown else shown}:{settings.port}/"
    config = uvicorn.Config(
        build_app(settings), log_level="warning", access_log=False, server_header=False, timeout_graceful_shutdown=3,
        h11_max_incomplete_event_size=64 * 1024, http="h11", ws="none",
    )  # fmt: skip
    say(address)
    if open_browser:
        webbrowser.open(address)
    uvicorn.Server(config).run(sockets=[listener])


def _listen(settings: Settings, n_tries: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    for port in range(settings.port, settings.port + n_tries):
        listener = socket.socket(family, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((settings.host, port))
        except OSError as error:
            listener.close()
            reason = error.strerror or str(error)
            continue
        listener.listen(128)
        return listener
    raise UsageError(f"cannot listen on {settings.host}:{settings.port}: {reason} (choose another with --port)")
