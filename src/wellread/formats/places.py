"""The places that stories are copied out of, each with its own words. `wellread.formats.copied` looks for them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_M = re.MULTILINE


@dataclass(frozen=True, slots=True)
class Place:
    """A site or program, and its own words in a copy."""

    name: str
    #: a line that shows it
    known_by: re.Pattern[str]
    #: lines and blocks of lines of its own, wherever they stand; groups "author", "title", "fandom", "heading" say so
    lines: tuple[re.Pattern[str], ...] = ()
    #: where its own words end that stand above the story
    above: re.Pattern[str] | None = None
    #: from here on nothing is story
    below: re.Pattern[str] | None = None
    #: the posts' heads, where posts of several people follow one another: only the first one's author tells the story
    posts: re.Pattern[str] | None = None
    #: whether `known_by` may stand at the end of the text too
    at_end: bool = False
    #: letters from the end in which `below` must stand; None: anywhere
    tail: int | None = 3000
    #: what stands above the story
    kind: str = "archive_note"


_COMMENTS = r"^\W{0,3}(?:\d+ comments?\b[^\n]{0,60}|Comments? ?\(\d+\)|Post (?:a new )?comment|Leave a (?:comment|reply)|Add a comment)\W{0,3}$"

_POST = r"(?P<author>[^\n]{2,40})\n[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}[ \t]*\n(?:Add bookmark[ \t]*\n)?#\d[\d,]*[ \t]*$"

PLACES: tuple[Place, ...] = (
    Place(
        "thread",
        re.compile(r"^" + _POST, _M),
        lines=(
            re.compile(r"^" + _POST, _M),
            re.compile(r"^Threadmarks?:? (?P<heading>\w[^\n]{0,120})$", _M),
            re.compile(r"^(?:Like|Reply|Quote|Report|Share)(?: (?:Like|Reply|Quote|Report|Share))*[ \t]*$|^Reactions:[^\n]*$|^Last edited:[^\n]*$", _M),
        ),
        above=re.compile(r"\A\s*(?P<title>[^\n]{2,150})\n(?:Thread starter (?P<author>[^\n]{2,40})\n)?Start date [^\n]+$", _M),
        posts=re.compile(r"^(?:Threadmarks?:? [^\n]+\n)?" + _POST, _M),
    ),
    Place(
        "messages",
        re.compile(r"^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?\]?(?: -)? [^\n:]{1,40}: ", _M),
        lines=(
            re.compile(r"^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?\]?(?: -)? (?P<author>[^\n:]{1,40}): ", _M),
            re.compile(r"^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?\]?(?: -)? [^\n:]+$", _M),
        ),
    ),
    Place(
        "journal",
        re.compile(r"^[^\n]{0,60}\([\w-]+\) wrote in [\w-]+,$|^(?P<author>[\w-]+) \((?P=author)\) wrote\b[^\n]{0,40}$|^Entry tags:|^Flat \| Top-Level Comments Only", _M),
        lines=(
            re.compile(r"^(?P<author>[\w-]{2,30}) \([\w-]+\) wrote\b[^\n]{0,60}$", _M),
            re.compile(r"^[ \t]*[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4},? \d{1,2}:\d\d ?(?:[ap]m)?[ \t]*$", _M),
            re.compile(r"^[ \t]*(?:@ \d{4}-\d\d-\d\d \d\d:\d\d:\d\d|(?:Entry tags|Current (?:mood|music|location)|Tags|Mood|Music):[ \t]*[^\n]*)$", _M),
        ),
        at_end=True,
        above=re.compile(
            r"\A(?P<author>[\w-]{2,30})\n(?P<title>[^\n]{2,120})\n\s*[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4},? \d{1,2}:\d\d[^\n]*(?:\n[^\n]{1,80}){0,4}(?=\n\s*\n)", _M
        ),
        below=re.compile(r"^\(\d+ comments?\)|^\((?:Post|Leave) a (?:new )?comment\)|^\(Reply to this\)|^Flat \| Top-Level Comments Only|" + _COMMENTS, _M | re.IGNORECASE),
        tail=None,
    ),
    Place(
        "group",
        re.compile(r"^Message #?\d+ of \d+\b|^\[Non-text portions of this message have been removed\]", _M),
        lines=(re.compile(r"^\[Non-text portions of this message have been removed\][ \t]*$", _M),),
        above=re.compile(r"^Expand Messages[ \t]*\n+(?P<author>[^\n]{1,60})\n+[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}[^\n]*$", _M),
        below=re.compile(r"^Reply \| Forward|^Yahoo! Groups (?:Links|Sponsor)", _M),
        at_end=True,
    ),
    Place(
        "tumblr",
        re.compile(r"^\d[\d,.]*k? notes[ \t]*$", _M),
        above=re.compile(r"\A\s*(?P<author>[\w-]{2,40})[ \t]*\n+(?:Follow|reblogged)[^\n]{0,40}$", _M | re.IGNORECASE),
        below=re.compile(r"^(?:#[\w’' -]+){2,}[ \t]*\n|^\d[\d,.]*k? notes[ \t]*$", _M),
        at_end=True,
    ),
    Place(
        "reddit",
        re.compile(r"^(?:Posted by )?u/[\w-]+\b|^r/\w+[ \t]*$", _M),
        lines=(
            re.compile(r"^r/\w+[ \t]*$|^(?:Posted by )?u/(?P<author>[\w-]+)[^\n]{0,40}$", _M),
            re.compile(r"^[ \t]*(?:\[(?:First|Previous|Prev|Next|Last|Index|Wiki)\](?:\([^)\s]*\))?[ \t|]*)+$", _M | re.IGNORECASE),
            re.compile(r"^&#x200B;[ \t]*$", _M),
            re.compile(
                r"^(?:\[(?P<fandom>[^\]\n]{3,40})\] )?(?P<title>\w[^\n]{2,120}?) - (?:Chapter|Part|Ch\.?) \d+(?:/\d+)?[ \t]*$", _M
            ),
        ),
        below=re.compile(r"^\d+ [Cc]omments?[ \t]*$|^Sort [Bb]y:", _M),
        tail=None,
    ),
    Place(
        "wattpad",
        re.compile(r"^(?:Continue to next part|Where stories live|You'll also like|Continue Reading Next Part)", _M),
        lines=(re.compile(r"^\d[\d.,]*[KM]?(?:[ \t]+\d[\d.,]*[KM]?){2}[ \t]*$", _M), re.compile(r"^\d{1,3}\+?[ \t]*$", _M)),
        below=re.compile(r"^(?:Continue to next part|Continue Reading Next Part|Vote[ \t]*\n+Comment|Promoted stories|You'll also like)", _M),
        at_end=True,
    ),
    Place(
        "board",
        re.compile(r"^Author:[ \t]+(?P<author>\S[^\n\[]{0,40}?) \[ [A-Z][^\n\]]{8,40}\][ \t]*$", _M),
        lines=(re.compile(r"^Author:[ \t]+[^\n\[]{1,40}\[[^\n\]]+\][ \t]*\n(?:^Post subject:[^\n]*$)?", _M),),
        above=re.compile(r"^Page \d+ of \d+[ \t]*$", _M),
        tail=None,
        below=re.compile(r"^All times are [A-Z]|^Powered by (?:phpBB|vBulletin|SMF|MyBB)", _M),
        posts=re.compile(r"^Author:[ \t]+(?P<author>\S[^\n\[]{0,40}?) \[ [A-Z][^\n\]]{8,40}\]", _M),
    ),
    Place(
        "chat",
        re.compile(r"^Guild: [^\n]+\nChannel: [^\n]+$", _M),
        lines=(
            re.compile(r"^\[[^\n\]]{8,30}\] (?P<author>[^\n#]{1,40})(?:#\d{4})?[ \t]*$", _M),
            re.compile(r"^\{(?:Reactions|Attachments|Embed|Stickers)\}[ \t]*\n(?:[^\n]+\n?)*", _M),
        ),
        above=re.compile(r"\A={20,}\n(?:[^\n]*\n){1,6}?={20,}[ \t]*$", _M),
        below=re.compile(r"^={20,}\nExported \d", _M),
        posts=re.compile(r"^\[[^\n\]]{8,30}\] (?P<author>[^\n#]{1,40})(?:#\d{4})?[ \t]*$", _M),
    ),
    Place(
        "clippings",
        re.compile(r"^- (?:Your )?(?:Highlight|Note|Bookmark)\b[^\n]{0,60}\bAdded on [^\n]+$", _M | re.IGNORECASE),
        lines=(
            re.compile(r"^\ufeff?(?P<title>[^\n]{1,200}) \((?P<author>[^\n()]{1,80})\)[ \t]*\n- (?:Your )?(?:Highlight|Note|Bookmark)\b[^\n]*$", _M | re.IGNORECASE),
            re.compile(r"^={8,}[ \t]*$", _M),
        ),
    ),
    Place(
        "share",
        re.compile(r"\A\s*[\"“](?P<title>[^\n\"”]{1,150})[\"”] by (?P<author>[^\n]{1,60})\n+https?://\S+[ \t]*$", _M),
        above=re.compile(r"\A\s*[\"“](?P<title>[^\n\"”]{1,150})[\"”] by (?P<author>[^\n]{1,60})\n+https?://\S+[ \t]*$", _M),
    ),
    Place(
        "archive-share",
        re.compile(r"\A\s*[^\n]{1,150} \([\d,]+ words\) by [^\n]{1,60}\nChapters: ", _M),
        above=re.compile(r"\A\s*(?P<title>[^\n]{1,150}) \([\d,]+ words\) by (?P<author>[^\n]{1,60})$", _M),
        kind="header",
    ),
    Place(
        "docs",
        re.compile(r"^\[[a-z]\]\S[^\n]{0,400}\Z|^\[a\][^\n]+\n\[b\]", _M),
        lines=(re.compile(r"^_{10,}[ \t]*$", _M), re.compile(r"(?<=\S)\[[a-z]{1,2}\](?=\s)")),
        below=re.compile(r"^_{10,}[ \t]*\n\[a\]\S|^\[a\]\S", _M),
        at_end=True,
    ),
)  # fmt: skip
