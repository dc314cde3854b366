"""What every request has to pass before a page sees it, and the headers that every answer carries.

A page in another tab can send requests here; so the host must be ours (a name that an attacker's DNS points at this
machine is not), whatever changes something must come from one of our own pages (origin, and a token that only our
pages know), and answers forbid scripts, styles and requests of any other origin.
"""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import parse_qs, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wellread.web.sessions import Sessions
from wellread.web.settings import Settings

#: bytes of a form that is no upload
MAX_FORM = 256 * 1024
_SAFE_METHODS = frozenset(("GET", "HEAD", "OPTIONS"))
#: pages that need no password
_OPEN = ("/login", "/static/")

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self'",
        "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    )
)  # fmt: skip
HEADERS = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # `no-referrer` would make browsers hide the origin of our own forms
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


class Guard:
    """Middleware around the whole application."""

    def __init__(self, app: ASGIApp, *, settings: Settings, sessions: Sessions) -> None:
        """Guard `app`."""
        self._app = app
        self._settings = settings
        self._sessions = sessions

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer or pass on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        name = cookie_name(self._settings)
        cookie = connection.cookies.get(name, "")
        new = not self._sessions.is_ours(cookie)
        if new:
            cookie = self._sessions.begin()
        state = scope.setdefault("state", {})
        state["session"], state["token"] = cookie, self._sessions.token(cookie)
        sender = _dress(send, f"{name}={cookie}; Path=/; HttpOnly; SameSite=Lax" if new else None)
        refusal, receive = await self._refuse(scope, receive, cookie)
        if refusal is not None:
            await refusal(scope, receive, sender)
        else:
            await self._app(scope, receive, sender)

    async def _refuse(self, scope: Scope, receive: Receive, cookie: str) -> tuple[Response | None, Receive]:
        headers = Headers(scope=scope)
        if not is_our_host(headers.get("host", ""), self._settings):
            return _say("This address is not one of this reader's.", 421), receive
        path = scope["path"]
        if not self._sessions.is_in(cookie) and not path.startswith(_OPEN):
            return RedirectResponse("/login", 303), receive
        if scope["method"] in _SAFE_METHODS:
            return None, receive
        if not is_our_origin(headers):
            return _say("This request comes from another site.", 403), receive
        token, body = await _find_token(scope, headers, receive)
        if body is None:
            return _say("This is too long for a form.", 413), receive
        if not self._sessions.fits(cookie, token):
            return _say("This page is out of date: load it again.", 403), receive
        return None, _replay(body, receive)


def cookie_name(settings: Settings) -> str:
    """Cookies know no ports: two readers on one machine must not share one."""
    return f"wellread-{settings.port}"


def is_our_host(host: str, settings: Settings) -> bool:
    """Whether a `Host` header names this server: by address, as localhost, or by a name that it was told.

    Any address will do, since DNS rebinding needs a name.
    """
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    if name in ("localhost", settings.host, *(extra.lower() for extra in settings.names)):
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def is_our_origin(headers: Headers) -> bool:
    """Whether one of our own pages sent it, as far as the browser tells."""
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")


async def _find_token(scope: Scope, headers: Headers, receive: Receive) -> tuple[str, bytes | None]:
    """The token a request brings and what was read of its body to find it; a body of None is too long."""
    token = headers.get("x-token") or parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
    if token or not headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return token, b""
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > MAX_FORM:
            return "", None
        if not message.get("more_body"):
            break
    return parse_qs(body.decode("utf-8", "replace")).get("token", [""])[0], body


def _replay(body: bytes, receive: Receive) -> Receive:
    """`receive` that gives `body` first, where it was read already."""
    if not body:
        return receive
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Message:
        return waiting.pop() if waiting else await receive()

    return again


def _dress(send: Send, cookie: str | None) -> Send:
    async def dressed(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            headers.setdefault("cache-control", "private, no-cache")
            if cookie:
                headers.append("set-cookie", cookie)
        await send(message)

    return dressed


def _say(words: str, status: int) -> Response:
    return PlainTextResponse(words + "\n", status)
