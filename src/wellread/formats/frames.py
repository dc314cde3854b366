"""What stands around a story in any format: Project Gutenberg's licence before and after the book."""

from __future__ import annotations

import re

from wellread.records import Hint
from wellread.text import trimmed

_START = re.compile(
    r"^[ \t]*\*{3}\s*START OF (?:THIS|THE) PROJECT GUTENBERG EBOOK[^\n]*(?:\n[^\n]+){0,3}?\*{3}[^\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
#: the frame's last line in files made before 2003
_OLD_START = re.compile(r"^[ \t]*\*+\s?END\s?\*?\s?THE SMALL PRINT[^\n]*$", re.MULTILINE | re.IGNORECASE)
_END = re.compile(
    r"^[ \t]*(?:\*{3}\s*END OF (?:THIS|THE) PROJECT GUTENBERG EBOOK|"
    r"End of (?:the |this )?Project Gutenberg(?:['’]s)? (?:Etext|E-text|EBook|[A-Z])[^\n]*$)",
    re.MULTILINE | re.IGNORECASE,
)
_FIELD = re.compile(
    r"^(?P<label>Title|Author|Translator|Release Date|Language|Illustrator):[ \t]*(?P<value>[^\n]+(?:\n[ \t]+[^\n]+)*)",
    re.MULTILINE,
)


def find_frame(content: str) -> tuple[list[Hint], dict[str, str]]:
    """The licence before and after the book, and the fields it gives."""
    if "project gutenberg" not in content[:20_000].lower():
        return [], {}
    start = _START.search(content, 0, 60_000) or _OLD_START.search(content, 0, 60_000)
    hints = []
    fields: dict[str, str] = {}
    if start is not None:
        hints.append(Hint("archive_note", trimmed(content, 0, start.end())))
        fields = {
            match.group("label").lower(): " ".join(match.group("value").split())
            for match in _FIELD.finditer(content, 0, start.start())
        }
    end = _END.search(content, start.end() if start else 0)
    if end is not None:
        hints.append(Hint("archive_note", trimmed(content, end.start(), len(content))))
    return hints, fields
