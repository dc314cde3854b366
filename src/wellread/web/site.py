"""What every view is handed: the library, its readings, the reader process, and how to draw a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote, urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from wellread.library.query import write_field
from wellread.library.query.sql_functions import split_ship
from wellread.records import StoredWork
from wellread.web.assets import Assets
from wellread.web.deep import DeepReader
from wellread.web.documents import Documents
from wellread.web.look import CHOICES, read_look
from wellread.web.phrases import tell_canon
from wellread.web.pool import Pool
from wellread.web.sessions import Sessions
from wellread.web.settings import Settings

_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Site:
    """One running reader."""

    settings: Settings
    pool: Pool
    documents: Documents
    deep: DeepReader
    sessions: Sessions
    assets: Assets
    templates: Environment

    def page(self, request: Request, template: str, /, status: int = 200, **context: Any) -> HTMLResponse:
        """A page drawn from a template."""
        drawn = self.templates.get_template(template).render(
            request=request,
            look=read_look(request.cookies),
            choices=CHOICES,
            token=request.state.token,
            path=request.url.path,
            has_door=self.settings.password is not None,
            **context,
        )
        return HTMLResponse(drawn, status)


def site_of(request: Request) -> Site:
    """The site that serves a request."""
    return cast(Site, request.app.state.site)


def build_templates(assets: Assets, version: str) -> Environment:
    """The environment of our templates: everything is escaped, and a name that is not there is an error."""
    templates = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    templates.globals.update(
        asset=assets.url, version=version, title_of=title_of, link=link, tell_canon=tell_canon, ask=write_field
    )
    templates.filters.update(
        count=lambda number: f"{number:,}", snippet=mark_snippet, quoted=quote, pairs=order_pairs
    )  # fmt: skip
    return templates


def title_of(work: StoredWork) -> str:
    """A work's title, or the name of its file."""
    return work.title or Path(work.path).name


def order_pairs(ships: Iterable[str]) -> list[str]:
    """Pairs with couples before friends, each pair once however its people are ordered."""
    found: dict[tuple[str, ...], str] = {}
    for ship in sorted(ships, key=lambda ship: "/" not in ship):
        found.setdefault(tuple(sorted(split_ship(ship))), ship)
    return list(found.values())


def link(path: str, query: Mapping[str, Any] | None = None, **more: Any) -> str:
    """A path with the query's values that say something."""
    values = {name: value for name, value in {**(query or {}), **more}.items() if value not in (None, "")}
    return f"{path}?{urlencode(values)}" if values else path


def mark_snippet(snippet: str) -> Markup:
    """A snippet with what was found between « and » marked."""
    return Markup(str(escape(snippet)).replace("«", "<mark>").replace("»", "</mark>"))


def wants_json(request: Request) -> bool:
    """Whether one of our scripts asks, rather than a form."""
    return "application/json" in request.headers.get("accept", "")


def back(request: Request, fallback: str) -> Response:
    """To the page the form stood on, if that is one of ours."""
    target = request.query_params.get("to", "")
    safe = target.startswith("/") and not target.startswith(("//", "/\\"))
    return RedirectResponse(target if safe else fallback, 303)
