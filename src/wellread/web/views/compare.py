"""The compare page."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from wellread.web.charts import HEIGHT, WIDTH, place_y
from wellread.web.comparing import LEAST, MOST, compare
from wellread.web.site import site_of, title_of
from wellread.web.views.work import open_work


def show(request: Request) -> Response:
    """Two to six works of one pair, side by side."""
    site = site_of(request)
    keys = list(dict.fromkeys(key for key in request.query_params.getlist("id") if key))[:MOST]
    pair = request.query_params.get("pair", "")[:200]
    with site.pool.reading() as library:
        opened = [open_work(site, library, key) for key in keys]
    ready = [(title_of(work), found.reading) for work, found in opened if found.reading.is_deep]
    waiting = [work for work, found in opened if not found.reading.is_deep]
    comparison = compare(ready, pair=pair) if len(ready) >= LEAST else None
    return site.page(
        request, "compare.html", comparison=comparison, works=[work for work, _ in opened], waiting=waiting, pair=pair,
        width=WIDTH, height=HEIGHT, zero=place_y(0), least=LEAST, most=MOST,
    )  # fmt: skip
