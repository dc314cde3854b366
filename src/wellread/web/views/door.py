"""The door, help, and how pages look for browsers without scripts."""

from __future__ import annotations

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from wellread.web.guard import cookie_name
from wellread.web.look import CHOICES, COOKIE, read_look, write_look
from wellread.web.site import back, site_of
from wellread.web.views.library import ALL_FIELDS

_A_YEAR = 365 * 24 * 3600


def ask(request: Request) -> Response:
    """The form for the password."""
    return site_of(request).page(request, "login.html", trouble="")


async def enter(request: Request) -> Response:
    """Let in who knows the password."""
    site = site_of(request)
    form = await request.form()
    fits = site.sessions.try_password(str(form.get("password", "")))
    if not fits:
        trouble = "Too many tries: wait a minute." if fits is None else "That is not the password."
        return site.page(request, "login.html", 429 if fits is None else 403, trouble=trouble)
    answer = RedirectResponse("/", 303)
    answer.set_cookie(cookie_name(site.settings), site.sessions.admit(), httponly=True, samesite="lax")
    return answer


async def leave(request: Request) -> Response:
    """End the session."""
    site = site_of(request)
    answer = RedirectResponse("/login", 303)
    answer.set_cookie(cookie_name(site.settings), site.sessions.begin(), httponly=True, samesite="lax")
    return answer


async def set_look(request: Request) -> Response:
    """Remember how pages shall look."""
    form = await request.form()
    look = read_look(request.cookies)
    for name, values in CHOICES.items():
        if str(form.get(name, "")) in values:
            look[name] = str(form[name])
    answer = back(request, "/")
    answer.set_cookie(COOKIE, quote(write_look(look)), max_age=_A_YEAR, samesite="lax")
    return answer


def help_page(request: Request) -> Response:
    """Keys and the query language."""
    return site_of(request).page(request, "help.html", fields=ALL_FIELDS)
