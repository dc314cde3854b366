"""A page of HTML → a draft: who made it decides who reads it.

Makers are tried before sites: a FanFicFare file holds the address of the site it took the story from.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wellread.errors import InputError
from wellread.formats.decode import decode
from wellread.formats.draft import Draft, File
from wellread.formats.origins import ao3, efiction, fanficfare, ffn, fichub, forums, generic, journals, sites
from wellread.formats.origins.refusals import find_refusal
from wellread.formats.page import Page, parse_page


@dataclass(frozen=True, slots=True)
class Origin:
    """A maker or site of pages: how its pages are known and who reads them."""

    name: str
    title: str
    #: how a page is known, in words, for the documentation
    known_by: str
    matches: Callable[[Page], bool]
    read: Callable[[Page], Draft]


ORIGINS: tuple[Origin, ...] = (
    Origin(
        "ao3-download",
        "Archive of Our Own, HTML download (2010 on)",
        "`#preface` with tags, or “Posted originally on” in `p.message`",
        ao3.is_download,
        lambda page: ao3.read_download([page]),
    ),
    Origin(
        "fanficfare",
        "FanFicFare, HTML",
        "anchors `TOCTOP`, `section0001`",
        fanficfare.is_single_page,
        fanficfare.read_single_page,
    ),
    Origin(
        "fichub", "FicHub, HTML", "`div#chap_1` and `#contents-list`", fichub.is_single_page, fichub.read_single_page
    ),
    Origin("ao3-page", "Archive of Our Own, saved page", "`#workskin`", ao3.is_saved_page, ao3.read_saved_page),
    Origin("ffn-page", "FanFiction.net and FictionPress, saved page", "`#storytext`", ffn.is_desktop, ffn.read_desktop),
    Origin("ffn-mobile-page", "FanFiction.net, saved mobile page", "`#storycontent`", ffn.is_mobile, ffn.read_mobile),
    Origin("royalroad", "Royal Road, saved chapter", "`.chapter-content`", sites.is_royal_road, sites.read_royal_road),
    Origin("wattpad", "Wattpad, saved part or bare text", "`p[data-p-id]`", sites.is_wattpad, sites.read_wattpad),
    Origin("fimfiction", "Fimfiction, saved chapter", "`#chapter-body`", sites.is_fimfiction, sites.read_fimfiction),
    Origin(
        "fanfictions.fr",
        "fanfictions.fr, saved chapter",
        "`#readarea`",
        sites.is_fanfictions_fr,
        sites.read_fanfictions_fr,
    ),
    Origin(
        "journal",
        "LiveJournal and Dreamwidth, saved entry",
        "`.b-singlepost-body`, `.aentry-post__text`, `.entry-content`",
        journals.is_entry,
        journals.read_entry,
    ),
    Origin(
        "efiction",
        "eFiction archives and SIYE, saved or printable page",
        "`viewstory.php` or `#pagetitle`, and three known labels",
        efiction.is_story,
        efiction.read_story,
    ),
    Origin(
        "forum",
        "threads of forums (XenForo)",
        "`.message[data-author]` with `.bbWrapper`",
        forums.is_thread,
        forums.read_thread,
    ),
    Origin("generic", "any other page", "nothing else fits", lambda page: True, generic.read_generic),
)


def read_html(file: File) -> tuple[Draft, str]:
    """The work on a page, and the charset it was in.

    Raises:
        InputError: when the page holds no story.
    """
    return read_html_bytes(file.data, file)


def read_html_bytes(data: bytes, file: File, *, declared: str | None = None) -> tuple[Draft, str]:
    """The work on a page that lies inside `file`.

    Args:
        declared: its charset, where something outside the page says so.
    """
    file.budget.check_document(len(data))
    decoded = decode(data, declared=declared, markup=True)
    draft = read_page(parse_page(_unquote(decoded.content), check=file.budget.check_time), path=file.path)
    draft.warnings.extend(decoded.warnings)
    return draft, decoded.encoding


def read_page(page: Page, *, path: str | None = None, origins: Sequence[Origin] = ORIGINS) -> Draft:
    """The work on a parsed page."""
    refusal = find_refusal(page)
    if refusal is not None:
        raise InputError(refusal, path=path)
    reader = next((origin for origin in origins if origin.matches(page)), None)
    if reader is None:
        raise InputError("the page holds no story", path=path)
    try:
        return reader.read(page)
    except InputError as error:
        raise InputError(error.message, path=error.path or path) from error


def _unquote(content: str) -> str:
    """A page that was saved as a string of a program: "<p>It said \\"no\\"<\\/p>"."""
    start = content.lstrip()
    if not start.startswith(('"', "'")) or "<\\/" not in start[:5000]:
        return content
    words = start.strip().rstrip(";,")
    try:
        found = json.loads(words) if words.startswith('"') else None
    except ValueError:
        found = None
    if isinstance(found, str):
        return found
    return re.sub(
        r"\\(.)", lambda match: {"n": "\n", "t": "\t", "r": ""}.get(match.group(1), match.group(1)), words.strip("\"'")
    )
