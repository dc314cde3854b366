"""The application: which address is answered by what."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from wellread.errors import InputError, UsageError
from wellread.web.assets import Assets
from wellread.web.deep import DeepReader
from wellread.web.documents import Documents
from wellread.web.guard import HEADERS, Guard
from wellread.web.pool import Pool
from wellread.web.sessions import Sessions, read_secret
from wellread.web.settings import Settings
from wellread.web.site import Site, build_templates, site_of, wants_json
from wellread.web.views import add, change, compare, door, library, read, work


def build_app(settings: Settings) -> Starlette:
    """The reader of one library, ready to be served; the deep reader starts with it and ends with it."""
    assets = Assets()
    sessions = Sessions(read_secret(settings.library / "web" / "secret"), settings.password)
    site = Site(
        settings=settings,
        pool=Pool(settings.library),
        documents=Documents(settings.library),
        deep=DeepReader(settings.reader, settings.library, fill=settings.fill),
        sessions=sessions,
        assets=assets,
        templates=build_templates(assets, settings.version),
    )

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        site.deep.start()
        yield
        site.deep.stop()
        site.pool.close()

    app = Starlette(
        routes=_routes(assets),
        middleware=[Middleware(Guard, settings=settings, sessions=sessions)],
        exception_handlers={
            HTTPException: _show_http_error, UsageError: _show_error, InputError: _show_error, Exception: _show_crash,
        },
        lifespan=lifespan,
    )  # fmt: skip
    app.state.site = site
    return app


def _routes(assets: Assets) -> list[Route]:
    def get(path: str, view: object) -> Route:
        return Route(path, view, methods=["GET"])  # type: ignore[arg-type]

    def post(path: str, view: object) -> Route:
        return Route(path, view, methods=["POST"])  # type: ignore[arg-type]

    return [
        get("/", library.show),
        get("/results", library.results),
        post("/searches", library.save),
        get("/add", add.show),
        post("/add", add.receive_form),
        post("/add/file", add.receive),
        get("/work/{key}", work.show),
        get("/work/{key}/state", work.state),
        get("/work/{key}/read", read.begin),
        get("/work/{key}/read/{number:int}", read.show),
        get("/work/{key}/who", read.company),
        get("/work/{key}/who/{who}", read.who),
        get("/work/{key}/why/{line:int}", read.why),
        get("/work/{key}/find", read.find),
        get("/work/{key}/notes", change.notes),
        get("/work/{key}/notes.{ending:str}", change.export_notes),
        post("/work/{key}/edit", change.edit),
        post("/work/{key}/place", change.place),
        post("/work/{key}/notes", change.annotate),
        post("/work/{key}/notes/change", change.change_note),
        post("/work/{key}/notes/forget", change.forget_note),
        post("/work/{key}/correct", change.correct),
        post("/undo", change.undo),
        get("/compare", compare.show),
        post("/look", door.set_look),
        get("/help", door.help_page),
        get("/login", door.ask),
        post("/login", door.enter),
        post("/logout", door.leave),
        get("/static/{name}", assets.serve),
    ]


def _show_http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    missing = "There is nothing at this address."
    words = missing if error.status_code == 404 and error.detail == "Not Found" else error.detail
    return _say(request, words, error.status_code)


def _show_error(request: Request, error: Exception) -> Response:
    words = str(error)
    return _say(request, words[:1].upper() + words[1:], 404 if "there is no work" in words else 400)


def _show_crash(request: Request, error: Exception) -> Response:
    answer = _say(request, "Something went wrong here. The terminal tells more.", 500)
    answer.headers.update(HEADERS)  # this answer is given outside the guard
    return answer


def _say(request: Request, words: str, status: int) -> Response:
    if wants_json(request):
        return JSONResponse({"failed": words}, status)
    return site_of(request).page(request, "trouble.html", status, words=words, status_code=status)
