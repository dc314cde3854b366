"""What a person changes: stars, shelves, highlights, places, corrections; and taking it back."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from wellread.corrections import Correction, Line, Merge, Pronouns, Rename
from wellread.errors import UsageError
from wellread.library import Library
from wellread.library.annotations import Annotation, export_markdown
from wellread.web.reading import Reading
from wellread.web.site import Site, back, site_of, title_of, wants_json
from wellread.web.story import COLOURS
from wellread.web.views.read import find_places
from wellread.web.views.work import open_work

_LONGEST_NOTE = 20_000


def _done(request: Request, key: str, **told: Any) -> Response:
    if wants_json(request):
        return JSONResponse({"done": True, **told})
    return back(request, f"/work/{key}")


def _number(form: FormData, name: str) -> int:
    words = str(form.get(name, ""))
    if not words.isdecimal() or len(words) > 11:
        raise UsageError(f"{name} must be a number")
    return int(words)


async def edit(request: Request) -> Response:
    """Stars, read or not, shelves, tags, out of sight."""
    form = await request.form()
    site, key = site_of(request), request.path_params["key"]
    kind, value = str(form.get("kind", "")), str(form.get("value", "")).strip()[:200]
    name = str(form.get("name", "")).strip()[:200]
    return await run_in_threadpool(_edit, request, site, key, kind, name, value)


def _edit(request: Request, site: Site, key: str, kind: str, name: str, value: str) -> Response:
    if kind in ("shelf", "tag"):
        name = name or value
        if not name:
            raise UsageError("a shelf needs a name")
    elif kind == "stars":
        if value not in ("", "1", "2", "3", "4", "5"):
            raise UsageError("stars are 1 to 5")
    elif kind in ("read", "remove"):
        value = "1" if value == "1" else "0"
    else:
        raise UsageError("there is no such change")
    with site.pool.writing() as library:
        library.edit(key, kind, name if kind in ("shelf", "tag") else "", value)
    return _done(request, key)


async def place(request: Request) -> Response:
    """Where reading stopped."""
    form = await request.form()
    return await run_in_threadpool(_place, request, site_of(request), _number(form, "at"))


def _place(request: Request, site: Site, at: int) -> Response:
    with site.pool.writing() as library:
        work, found = open_work(site, library, request.path_params["key"])
        library.edit(work.key, "place", "", str(found.reading.to_story(min(at, len(found.reading.text)))))
    return _done(request, work.key)


# ----------------------------------------------------------------- highlights


async def annotate(request: Request) -> Response:
    """Highlight a stretch, with a note or without."""
    form = await request.form()
    note, colour = str(form.get("note", ""))[:_LONGEST_NOTE], str(form.get("colour", ""))
    start, end = _number(form, "start"), _number(form, "end")
    return await run_in_threadpool(
        _annotate, request, start, end, note.strip(), colour if colour in COLOURS else COLOURS[0]
    )


def _annotate(request: Request, start: int, end: int, note: str, colour: str) -> Response:
    site = site_of(request)
    with site.pool.writing() as library:
        work, found = open_work(site, library, request.path_params["key"])
        begin, stop = _stretch(library, found.reading, start, end)
        same = (item for item in library.annotations(work.key) if (item.start, item.end) == (begin, stop))
        if not note and (known := next(same, None)):  # another colour for the same words takes no note away
            library.reword_annotation(known, note=known.note, colour=colour)
            return _done(request, work.key, name=known.name)
        made = library.annotate(work.key, begin, stop, note=note, colour=colour)
    return _done(request, work.key, name=made.name)


def _stretch(library: Library, reading: Reading, start: int, end: int) -> tuple[int, int]:
    """A stretch of the text in the stored story; where that was cut otherwise, the same words nearest to it."""
    begin, stop = reading.to_story(start), reading.to_story(end)
    words, stored = reading.stored_story[begin:stop], library.story(reading.key)
    if not words.strip():
        raise UsageError("only words of the story can be highlighted")
    if stored[begin:stop] == words:
        return begin, stop
    near = stored.find(words, max(0, begin - 2000))
    if near < 0:
        raise UsageError("these words are not in the stored story")
    return near, near + len(words)


async def change_note(request: Request) -> Response:
    """Put a note in other words, or a highlight in another colour; undo brings the old ones back."""
    form = await request.form()
    note, colour = str(form.get("note", ""))[:_LONGEST_NOTE].strip(), str(form.get("colour", ""))
    return await run_in_threadpool(_change_note, request, str(form.get("name", "")), note, colour)


def _change_note(request: Request, name: str, note: str, colour: str) -> Response:
    site, key = site_of(request), request.path_params["key"]
    with site.pool.writing() as library:
        found = _annotation(library, key, name)
        library.reword_annotation(found, note=note, colour=colour if colour in COLOURS else found.colour)
    return _done(request, key)


async def forget_note(request: Request) -> Response:
    """Take a highlight away; undo brings it back."""
    form = await request.form()
    return await run_in_threadpool(_forget_note, request, str(form.get("name", "")))


def _forget_note(request: Request, name: str) -> Response:
    site, key = site_of(request), request.path_params["key"]
    with site.pool.writing() as library:
        found = _annotation(library, key, name)
        library.forget_annotation(found)
    return _done(request, key)


def _annotation(library: Library, key: str, name: str) -> Annotation:
    found = next((item for item in library.annotations(key) if item.name == name), None)
    if found is None:
        raise UsageError("there is no such highlight")
    return found


def export_notes(request: Request) -> Response:
    """Highlights and notes of a work as Markdown or JSON."""
    site, ending = site_of(request), request.path_params["ending"]
    with site.pool.reading() as library:
        work = library.get(request.path_params["key"])
        notes = library.annotations(work.key)
    headers = {"content-disposition": f'attachment; filename="notes-{work.key}.{ending}"'}
    if ending == "md":
        return Response(export_markdown(title_of(work), notes), media_type="text/markdown", headers=headers)
    written = json.dumps([asdict(item) for item in notes], ensure_ascii=False, indent=1)
    return Response(written, media_type="application/json", headers=headers)


def notes(request: Request) -> Response:
    """All highlights and notes of a work on a page."""
    site = site_of(request)
    with site.pool.reading() as library:
        work, found = open_work(site, library, request.path_params["key"])
        placed = {place.annotation.name: place for place in find_places(library, found.reading)}
        items = library.annotations(work.key)
    return site.page(
        request,
        "notes.html",
        work=work,
        title=title_of(work),
        items=items,
        placed=placed,
        reading=found.reading,
        colours=COLOURS,
    )


# ---------------------------------------------------------------- corrections


async def correct(request: Request) -> Response:
    """Put something of the reading right."""
    form = await request.form()
    return await run_in_threadpool(_correct, request, {name: str(value) for name, value in form.items()})


def _correct(request: Request, asked: dict[str, str]) -> Response:
    site = site_of(request)
    with site.pool.writing() as library:
        work, found = open_work(site, library, request.path_params["key"])
        correction = build_correction(found.reading, asked)
        library.correct(work.key, correction)
    site.deep.ask_again(work.key)
    return _done(request, work.key)


def build_correction(reading: Reading, asked: dict[str, str]) -> Correction:
    """The correction that a form describes.

    Raises:
        UsageError: when it cannot be followed.
    """
    kind = asked.get("kind", "")
    if kind == "line":
        return _line(reading, asked)
    person = reading.people.get(asked.get("who", ""))
    if person is None:
        raise UsageError("there is nobody like that")
    name = asked.get("name", "").strip()[:120]
    if kind == "merge":
        other = reading.people.get(asked.get("other", ""))
        if other is None or other is person:
            raise UsageError("choose somebody else to be the same person")
        return Merge((person["name"], other["name"]), name or None)
    if kind == "rename" and name:
        return Rename(person["name"], name)
    if kind == "pronouns":
        return Pronouns(person["name"], name or None)
    raise UsageError("there is no such correction")


def _line(reading: Reading, asked: dict[str, str]) -> Line:
    number = asked.get("line", "")
    if not number.isdecimal() or int(number) >= len(reading.quotations):
        raise UsageError("there is no such line")
    new, chosen = asked.get("name", "").strip()[:120], asked.get("who", "")
    speaker = new or (str(reading.people[chosen]["name"]) if chosen in reading.people else None)
    return reading.anchor_line(int(number), speaker=speaker)


async def undo(request: Request) -> Response:
    """Take back the last change."""
    return await run_in_threadpool(_undo, request)


def _undo(request: Request) -> Response:
    site = site_of(request)
    with site.pool.writing() as library:
        edits = library.undo_all()
    for key in {edit.work for edit in edits if edit.kind == "correction" and edit.work}:
        site.deep.ask_again(key)
    what = "undone: " + ", ".join(dict.fromkeys(edit.kind for edit in edits)) if edits else "nothing to undo"
    if wants_json(request):
        return JSONResponse({"done": bool(edits), "what": what})
    return back(request, f"/work/{edits[0].work}" if edits and edits[0].work else "/")
