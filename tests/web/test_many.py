"""Fifty people read at once over real sockets, while somebody adds and somebody changes; nobody gets an error."""

from __future__ import annotations

import http.client
import re
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import uvicorn

from wellread.library import Library
from wellread.web.app import build_app
from wellread.web.settings import Settings

READERS = 50


@pytest.fixture
def port(folder: Path) -> Iterator[int]:
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    server = uvicorn.Server(uvicorn.Config(build_app(Settings(folder)), log_level="warning", ws="none"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield int(listener.getsockname()[1])
    server.should_exit = True
    thread.join(timeout=20)
    listener.close()


def ask(port: int, method: str, path: str, body: str = "", cookie: str = "", token: str = "") -> tuple[int, str, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    headers = {"cookie": cookie, "x-token": token, "content-type": "application/x-www-form-urlencoded"}
    try:
        connection.request(method, path, body or None, headers)
        answer = connection.getresponse()
        words = answer.read().decode()
        return answer.status, words, (answer.getheader("set-cookie") or "").split(";")[0]
    finally:
        connection.close()


def read_along(port: int, half: str, number: int) -> list[int]:
    """What one reader does; statuses that were no success."""
    status, page, cookie = ask(port, "GET", "/")
    token = re.search(r'name="token" content="(\w+)"', page)
    assert token is not None
    statuses = [status]
    for path in ("/?q=bees", f"/work/{half}", f"/work/{half}/read/1", f"/work/{half}/who?at=3000", "/static/base.css"):
        statuses.append(ask(port, "GET", path, cookie=cookie)[0])
    change = (
        (f"/work/{half}/place", f"at={1000 + number}") if number % 2 else (f"/work/{half}/edit", "kind=stars&value=3")
    )
    statuses.append(ask(port, "POST", *change, cookie=cookie, token=token.group(1))[0])
    if number % 10 == 0:
        story = f'"Come in," said Nell number {number}. Nell had waited all the evening for {number} guests.'
        statuses.append(
            ask(port, "POST", f"/add/file?name={number}.txt", story, cookie=cookie, token=token.group(1))[0]
        )
    return [status for status in statuses if status not in (200, 303)]


def test_fifty_readers_at_once(port: int, folder: Path, half: str) -> None:
    with ThreadPoolExecutor(READERS) as people:
        troubles = [bad for found in people.map(lambda n: read_along(port, half, n), range(READERS)) for bad in found]
    assert not troubles
    with Library.open(folder) as library:
        assert len(library) == 3 + READERS // 10
        assert library.get(half).stars == 3
        assert library.place(half) is not None
