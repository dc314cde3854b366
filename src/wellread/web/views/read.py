"""The reading page, and what it asks while somebody reads: who is this, why this speaker, everybody so far."""

from __future__ import annotations

import re
from itertools import islice

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from wellread.library import Library
from wellread.library.annotations import anchor
from wellread.web.look import read_look
from wellread.web.people import draw_company, draw_portrait, names_of
from wellread.web.phrases import tell_reason, tell_score
from wellread.web.reading import Item, Reading
from wellread.web.site import site_of, title_of
from wellread.web.story import COLOURS, Place, StoryPage
from wellread.web.views.work import open_work

#: marks that keyboards write straight and stories curl
_LOOSE = re.compile("['’‘\"“”]")
#: places shown of those that hold some words
_PLACES = 100
#: reasons shown for a speaker, those that weigh most
_REASONS = 5


def begin(request: Request) -> Response:
    """To where reading stopped, or to the beginning."""
    site = site_of(request)
    with site.pool.reading() as library:
        work, found = open_work(site, library, request.path_params["key"])
        place = library.place(work.key)
    reading = found.reading
    share = request.query_params.get("share", "")
    if share.isdecimal() and len(share) < 4:
        place = min(100, int(share)) * len(reading.stored_story) // 100
    address = reading.address(reading.from_story(place)) if place else f"/work/{work.key}/read/1"
    return RedirectResponse(address, 303)


def show(request: Request) -> Response:
    """One chapter to read."""
    site = site_of(request)
    number = request.path_params["number"]
    with site.pool.reading() as library:
        work, found = open_work(site, library, request.path_params["key"])
        reading = found.reading
        places = find_places(library, reading)
        stopped = library.place(work.key)
    if not 1 <= number <= len(reading.pages):
        raise HTTPException(404, "The work has no such chapter.")
    start, end = reading.pages[number - 1]
    page = StoryPage(reading, places, notes=read_look(request.cookies)["notes"])
    return site.page(
        request, "read.html", work=work, title=title_of(work), reading=reading, number=number,
        n_pages=len(reading.pages), story=Markup(page.build(start, end)), found=found, start=start, end=end,
        state=site.deep.state(work.key), colours=COLOURS, company=draw_company(reading, start) if start else [],
        chapters=[(n, reading.page_title(n)) for n in range(1, len(reading.pages) + 1)],
        place=reading.from_story(stopped) if stopped else start, before=reading.share(start), after=reading.share(end),
        minutes_left=round(reading.minutes * (1 - reading.share(start))),
    )  # fmt: skip


def find_places(library: Library, reading: Reading) -> list[Place]:
    """Highlights of a work where their words stand in the reading, in order; those without a place are left out."""
    story = reading.stored_story
    placed = (anchor(item, story) for item in library.annotations(reading.key))
    return [
        Place(reading.from_story(item.start), reading.from_story(item.end), item)
        for item in placed
        if item.start is not None and item.end is not None
    ]


def _offset(request: Request, reading: Reading) -> int:
    words = request.query_params.get("at", "")
    return min(int(words), len(reading.text)) if words.isdecimal() and len(words) < 12 else len(reading.text)


def who(request: Request) -> Response:
    """Who is this, told from nothing behind the place that is asked from."""
    site = site_of(request)
    with site.pool.reading() as library:
        _, found = open_work(site, library, request.path_params["key"])
    reading, asked = found.reading, request.path_params["who"]
    if asked not in reading.people:
        raise HTTPException(404, "There is nobody like that.")
    at = _offset(request, reading)
    others = [item for item in draw_company(reading, at) if item.id != asked]
    return site.page(
        request, "who.html", reading=reading, portrait=draw_portrait(reading, asked, at), others=others, at=at
    )


def company(request: Request) -> Response:
    """Everybody met so far."""
    site = site_of(request)
    with site.pool.reading() as library:
        _, found = open_work(site, library, request.path_params["key"])
    at = _offset(request, found.reading)
    return site.page(
        request, "company.html", reading=found.reading, company=draw_company(found.reading, at), at=at, found=found
    )


def find(request: Request) -> Response:
    """Places of the work that hold some words."""
    site = site_of(request)
    words = request.query_params.get("q", "").strip()[:200]
    with site.pool.reading() as library:
        _, found = open_work(site, library, request.path_params["key"])
    places = find_words(found.reading, words, limit=_PLACES + 1)
    return site.page(
        request, "find.html", reading=found.reading, words=words, places=places[:_PLACES], more=len(places) > _PLACES
    )


def find_words(reading: Reading, words: str, *, limit: int) -> list[tuple[str, str, str]]:
    """(address, where, the words with some around them) of every place that holds `words`, in order.

    Capitals do not matter, nor whether quotation marks and apostrophes are curly, nor where lines break.
    """
    pattern = r"\s+".join(_LOOSE.sub(_loosen, re.escape(word)) for word in words.split())
    if not pattern:
        return []
    found = []
    for match in islice(re.finditer(pattern, reading.text, re.IGNORECASE), limit):
        start, end = match.span()
        around = reading.text[max(0, start - 60) : start], reading.text[start:end], reading.text[end : end + 60]
        before, inside, after = (" ".join(part.split(" ")) for part in around)
        shown = f"{'…' if start > 60 else ''}{before}«{inside}»{after}{'…' if end + 60 < len(reading.text) else ''}"
        found.append((reading.address(start), f"{reading.share(start) * 100:.0f} %", shown))
    return found


def _loosen(mark: re.Match[str]) -> str:
    return "['’‘]" if mark.group() in "'’‘" else '["“”]'


def why(request: Request) -> Response:
    """Why this speaker, with a form to say otherwise."""
    site = site_of(request)
    with site.pool.reading() as library:
        _, found = open_work(site, library, request.path_params["key"])
    reading, number = found.reading, request.path_params["line"]
    if not 0 <= number < len(reading.quotations):
        raise HTTPException(404, "There is no such line.")
    line = reading.quotations[number]
    stop = next((p["end"] for p in reading.paragraphs_between(*_around(reading, line))), line["end"])
    names = names_of(reading)
    people = draw_company(reading, stop)
    return site.page(
        request, "why.html", reading=reading, line=line, number=number, at=line["end"],
        speaker=None if line["speaker"] is None else names.at(line["speaker"], stop),
        heard=[names.at(who, stop) for who in line["addressees"] or ()], people=people,
        sure=tell_score(line["score"]), reasons=_reasons(reading, line),
        words=" ".join(reading.text[line["start"] : line["end"]].split())[:160],
    )  # fmt: skip


def _around(reading: Reading, line: Item) -> tuple[int, int]:
    at = reading.paragraph_at(line["start"])
    return at, at + 1


def _reasons(reading: Reading, line: Item) -> list[tuple[str, str]]:
    """(reason, the words that show it), the weightiest first, without what lies behind the line's own paragraph."""
    shown: dict[str, str] = {}
    told = [item for item in line["evidence"] if not item["rule"].startswith("hearer-")]
    for item in sorted(told, key=lambda item: -abs(item["weight"]))[:_REASONS]:
        words = "; ".join(
            " ".join(reading.text[span["start"] : span["end"]].split())[:80]
            for span in item["spans"]
            if span["start"] <= line["end"] + 200
        )
        sign = "" if item["weight"] >= 0 else "against: "
        shown.setdefault(sign + tell_reason(item["rule"]), words)
    return list(shown.items())
