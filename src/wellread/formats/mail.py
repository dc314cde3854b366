"""MIME: pages saved with all their parts (MHTML), and messages whose text is encoded."""

from __future__ import annotations

import email
from email.message import Message

from wellread.errors import InputError
from wellread.formats.draft import File


def read_mime(file: File) -> tuple[bytes, str | None, bool]:
    """The main text of a MIME file: its bytes, its declared charset, and whether it is HTML.

    Raises:
        InputError: when it holds neither a page nor words.
    """
    file.budget.check_document(len(file.data))
    message = email.message_from_bytes(file.data.lstrip(b"\xef\xbb\xbf\r\n\t "))
    pages = [part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    texts = [part for part in message.walk() if part.get_content_type() == "text/plain" and not part.is_multipart()]
    for part in (_longest(pages), _longest(texts)):
        if part is not None:
            payload = _bytes(part)
            if payload.strip():
                return payload, part.get_content_charset(), part in pages
    raise InputError("the message holds neither a page nor words", path=file.path)


def _longest(parts: list[Message]) -> Message | None:
    """The part with most in it: a saved page has frames with advertisements beside it."""
    return max(parts, key=lambda part: len(_bytes(part)), default=None)


def _bytes(part: Message) -> bytes:
    """A part's content; asked for as words, a broken charset would be a fault."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
