"""Stories that somebody sent on: behind `>` marks, below a covering note, under headers typed once more.

Marks before every line are how mail packs a text, as quoted-printable is, so they are taken off; nothing else is.
"""

from __future__ import annotations

import re

from wellread.records import Hint
from wellread.text import trimmed

_MARK = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_MARKED = re.compile(r"[ \t]*>")
#: share of the lines between the first marked one and the last that must be marked
_SHARE = 0.95
#: so many lines make a forwarded text; fewer are a quotation
_FEWEST = 12
_DEEPEST = 5
#: lines of the sender's own above the first marked one
_COVER = 40
_FORWARDED = re.compile(
    r"^[ \t]*(?:-{2,}[ \t]*(?:Forwarded [Mm]essage|Original Message|Forwarded by\b[^\n]*|Weitergeleitete Nachricht|"
    r"Message transféré|Mensaje reenviado)[^\n]*-*|Begin forwarded message:|_{20,}|"
    r"On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,[^\n]{6,100}\d{4}[^\n]{0,80} wrote:)[ \t]*$",
    re.MULTILINE,
)
_HEADERS = re.compile(
    r"\s*(?:^[ \t]*(?:From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance|Attachments|Von|Gesendet|An|Betreff):"
    r"[^\n]*\n?){2,}",
    re.MULTILINE,
)
#: what programs write below a letter
_BELOW = re.compile(
    r"^[ \t]*(?:_{20,}[ \t]*\n\s*)?(?:This e-?mail has been (?:checked|scanned)|Sent from my \w+|Get Outlook for|"
    r"Do [Yy]ou Yahoo!\?|To unsubscribe from this (?:group|list)|Yahoo! Groups (?:Links|Sponsor)|"
    r"No virus found in this|Sent from Yahoo|Envoyé de mon|Von meinem \w+ gesendet)",
    re.MULTILINE,
)
#: letters from the end in which such words are looked for
_TAIL = 400
#: letters of a covering note
_NOTE = 500
_TALK = re.compile(r"[\"“”«»]")
_HEAD = 6000


def unquote(content: str) -> tuple[str, bool]:
    """The text without the marks of forwarding, and whether there were any: nearly all lines must bear one."""
    found = False
    for _ in range(_DEEPEST):
        bounds = _marked_lines(content)
        if bounds is None:
            break
        start, end = bounds
        content = content[:start] + _MARK.sub("", content[start:end]) + content[end:]
        found = True
    return content, found


def _marked_lines(content: str) -> tuple[int, int] | None:
    """Where the marked lines begin and end; None where the text was not forwarded."""
    if ">" not in content[:_HEAD]:
        return None
    place = 0
    start = end = -1
    n_marked = n_filled = n_before = n_inside = 0
    for line in content.split("\n"):
        if line.strip():
            n_filled += 1
            if _MARKED.match(line):
                if start < 0:
                    start, n_before = place, n_filled - 1
                n_marked += 1
                end, n_inside = place + len(line), n_filled - n_before
        place += len(line) + 1
    if (
        n_marked < _FEWEST
        or n_marked < _SHARE * n_inside
        or n_before > _COVER
        or n_filled - n_before - n_inside > _COVER
    ):
        return None
    return start, end


def find_forwarding(content: str) -> list[Hint]:
    """What stands round a story that was sent on: the sender's own words, headers typed again, a scanner's word."""
    hints: list[Hint] = []
    mark = max(_FORWARDED.finditer(content, 0, _HEAD), key=lambda match: match.start(), default=None)
    headers = _HEADERS.match(content, mark.end()) if mark else None
    if mark and (headers or "_" not in mark.group()) and _is_cover(content[: mark.start()]):
        hints.append(Hint("archive_note", trimmed(content, 0, headers.end() if headers else mark.end())))
    below = _BELOW.search(content, max(len(content) - _TAIL, mark.end() if mark else 0))
    if below:
        hints.append(Hint("archive_note", trimmed(content, below.start(), len(content))))
    return [hint for hint in hints if len(hint.span)]


def _is_cover(words: str) -> bool:
    """Whether what stands above a forward is its sender's or a header: little, and no talk as stories have it."""
    own = re.sub(r"(?m)^(?:>.*|[A-Z][\w-]{1,20}:.*|-{3,}.*|On .* wrote:)$", "", words).strip()
    return len(own) <= _NOTE and _TALK.search(own) is None
