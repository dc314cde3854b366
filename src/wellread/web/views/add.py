"""Files dropped into the browser, taken into the library."""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from wellread.formats import find_story_files
from wellread.records import Added
from wellread.web.site import Site, site_of

FOLDER = Path("web", "incoming")
#: characters of a file's name that are kept
_LONGEST_NAME = 120
_MOST_FILES = 200


def show(request: Request) -> Response:
    """The form for browsers without scripts."""
    site = site_of(request)
    return site.page(request, "add.html", added=[], limit=site.settings.max_upload)


def safe_name(name: str) -> str:
    """The last part of a file's name as a browser gives it, without anything that could lead elsewhere."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(char if char.isalnum() or char in " ._-()[]&'!," else "_" for char in last).strip(". ")
    stem, dot, ending = kept.rpartition(".")
    return (f"{stem[:_LONGEST_NAME]}.{ending[:12]}" if dot else kept[:_LONGEST_NAME]) or "story.txt"


async def receive(request: Request) -> Response:
    """One file as the body of a request, its name beside it; tells what became of it."""
    site = site_of(request)
    folder = _make_folder(site)
    path = folder / safe_name(request.query_params.get("name", ""))
    size = 0
    try:
        with path.open("wb") as target:
            async for chunk in request.stream():
                size += len(chunk)
                if size > site.settings.max_upload:
                    return JSONResponse({"failed": _too_large(site)}, 413)
                target.write(chunk)
        added = await run_in_threadpool(_take_in, site, [path])
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return JSONResponse({"added": [_told(item) for item in added]})


async def receive_form(request: Request) -> Response:
    """Files from the form of the page."""
    site = site_of(request)
    length = request.headers.get("content-length", "")
    if not length.isdecimal() or int(length) > site.settings.max_upload:
        return site.page(request, "add.html", 413, added=[{"name": "", "reason": _too_large(site)}],
                         limit=site.settings.max_upload)  # fmt: skip
    folder = _make_folder(site)
    try:
        async with request.form(max_files=_MOST_FILES, max_fields=8) as form:
            paths = []
            for item in form.getlist("files"):
                if isinstance(item, UploadFile) and item.filename:
                    path = folder / safe_name(item.filename)
                    with path.open("wb") as target:
                        while chunk := await item.read(1 << 20):
                            target.write(chunk)
                    paths.append(path)
        added = await run_in_threadpool(_take_in, site, paths)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return site.page(request, "add.html", added=[_told(item) for item in added], limit=site.settings.max_upload)


def _make_folder(site: Site) -> Path:
    folder = site.settings.library / FOLDER / secrets.token_hex(8)
    folder.mkdir(mode=0o700, parents=True)
    return folder


def _too_large(site: Site) -> str:
    return f"larger than {site.settings.max_upload // (1024 * 1024)} MB"


def _take_in(site: Site, paths: list[Path]) -> list[Added]:
    files = [file for path in paths for file in find_story_files(path)]
    with site.pool.writing() as library:
        added = list(library.add(files))
    site.deep.fill()
    return added


def _told(item: Added) -> dict[str, object]:
    name = Path(item.path).name
    reason = item.reason.split(f"{name}: ", 1)[-1] if item.reason else None
    return {"name": name, "outcome": item.outcome, "keys": list(item.keys), "reason": reason}
