"""Files → works. First slice: plain text alone."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from wellread.errors import InputError
from wellread.records import Source, Work
from wellread.text import Span, Text

_LINE_END = re.compile(r"\r\r\n|\r\n|\r")


def read_works(path: str | Path, *, on_error: Callable[[InputError], None] | None = None) -> Iterator[Work]:
    """The works that the file at `path` holds, in its order.

    Args:
        path: a story file or an archive of them.
        on_error: is told of members of an archive that cannot be read; the others are read all the same.

    Raises:
        InputError: when it cannot be read, or holds no text.
    """
    del on_error
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise InputError(error.strerror or str(error), path=str(path)) from error
    if not data.strip(b"\0 \t\r\n"):
        raise InputError("the file is empty", path=str(path))
    content = data.decode("utf-8-sig", errors="replace")
    yield work_from_text(content, path=str(path), sha256=hashlib.sha256(data).hexdigest())


def work_from_text(content: str, *, path: str | None = None, sha256: str | None = None) -> Work:
    """A work of plain text; line ends become LF and NULs are dropped."""
    content = _LINE_END.sub("\n", content.removeprefix("\ufeff")).replace("\0", "")
    digest = sha256 or hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
    paragraphs = tuple(Span(match.start(), match.end()) for match in re.finditer(r"\S(?:.*\S)?", content))
    return Work(Text(content), Source(path, "text/plain", "utf-8", digest), paragraphs=paragraphs)
