"""Who is asking: a signed cookie, the token that forms carry, and the password where one is needed."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import time
from pathlib import Path

#: failed passwords within `_WINDOW` seconds after which nobody is let in for a while
_MAX_FAILURES = 10
_WINDOW = 60.0


def read_secret(file: Path) -> bytes:
    """The key that signs cookies, made once and kept beside the library, so that a restart ends no session."""
    if file.exists():
        return file.read_bytes()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        key = secrets.token_bytes(32)
        stream.write(key)
    return key


class Sessions:
    """Cookies, tokens and the door."""

    def __init__(self, secret: bytes, password: str | None) -> None:
        """Sign with `secret`; without a password everybody is in."""
        self._secret = secret
        self._password = password
        self._failures: list[float] = []

    def begin(self) -> str:
        """A new session, as its cookie holds it."""
        return self._signed(secrets.token_urlsafe(24), "visitor")

    def admit(self) -> str:
        """A session that has given the password."""
        return self._signed(secrets.token_urlsafe(24), "admitted")

    def is_ours(self, cookie: str) -> bool:
        """Whether we made that cookie."""
        name, _, rest = cookie.partition(".")
        state, _, _ = rest.partition(".")
        return state in ("visitor", "admitted") and hmac.compare_digest(cookie, self._signed(name, state))

    def is_in(self, cookie: str) -> bool:
        """Whether that session may read."""
        return self._password is None or (self.is_ours(cookie) and cookie.split(".")[1] == "admitted")

    def token(self, cookie: str) -> str:
        """What every form of that session has to bring back."""
        return self._sign(f"token {cookie}")

    def fits(self, cookie: str, token: str) -> bool:
        """Whether `token` is that session's."""
        return hmac.compare_digest(self.token(cookie).encode(), token.encode("utf-8", "replace"))

    def try_password(self, given: str) -> bool | None:
        """Whether it is the password; None after too many wrong ones."""
        moment = time.monotonic()
        self._failures = [failed for failed in self._failures if moment - failed < _WINDOW]
        if len(self._failures) >= _MAX_FAILURES:
            return None
        if self._password is not None and hmac.compare_digest(given.encode(), self._password.encode()):
            return True
        self._failures.append(moment)
        return False

    def _signed(self, name: str, state: str) -> str:
        # A changed password ends the sessions that gave the old one.
        about = self._password if state == "admitted" else ""
        return f"{name}.{state}.{self._sign(f'session {name} {state} {about}')}"

    def _sign(self, words: str) -> str:
        return hmac.new(self._secret, words.encode("utf-8", "replace"), hashlib.sha256).hexdigest()[:40]
