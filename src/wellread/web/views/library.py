"""The library page: searching by query or in plain words, facets, shelves, saved searches."""

from __future__ import annotations

import re
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from wellread.errors import UsageError
from wellread.library import Library
from wellread.library.query import QueryError, write_field
from wellread.library.query.fields import BY_NAME, SPECIAL
from wellread.records import Results
from wellread.web.site import back, link, site_of

PAGE = 24
#: name on the page → the query's words for it
SORTS = (
    ("", "best first"), ("added-", "newest here"), ("updated-", "last updated"), ("title", "title"),
    ("words-", "longest"), ("words", "shortest"), ("stars-", "most stars"),
)  # fmt: skip
#: what makes a query look like a query and not like a sentence
_OPERATORS = re.compile(r'[":()|*=<>]|(?:^|\s)[-^]\S|\bOR\b|\bNOT\b|\bAND\b')
#: so many plain words without an operator are a question
_A_SENTENCE = 5
_NOTHING = Results((), 0, False)


@dataclass(frozen=True, slots=True)
class Search:
    """What was asked, and what came of it."""

    query: str
    sort: str
    page: int
    results: Results
    #: the answer is to a question in plain words
    asked: bool
    #: values to narrow by are wanted; counting them takes longer than finding
    facets: bool = False
    #: why the query could not be followed, and what may have been meant
    trouble: str = ""
    suggestions: tuple[tuple[str, str], ...] = ()

    @property
    def n_pages(self) -> int:
        """Pages that the answer fills."""
        return 1 if self.asked else max(1, -(-self.results.total // PAGE))

    def address(self, **changes: str | int | None) -> str:
        """The library page with this search, some of it changed."""
        values: dict[str, str | int | None] = {
            "q": self.query, "sort": self.sort, "page": None, "facets": "1" if self.facets else None,
        }  # fmt: skip
        return link("/", {**values, **changes})

    def narrowed(self, field: str, value: str) -> str:
        """The search with one more condition."""
        return self.address(q=f"{self.query} {write_field(field, value)}".strip())


def find(library: Library, query: str, *, sort: str, page: int, plain: bool, typing: bool, facets: bool) -> Search:
    """Search as a person means it: a query, or, where it reads like a sentence or finds nothing, plain words.

    Args:
        library: open.
        query: as typed.
        sort: one of SORTS, "" for the best first.
        page: from 1.
        plain: plain words are wanted, whatever it looks like.
        typing: the last word may be half a word.
        facets: whether to count values to narrow by.
    """
    query = query.strip()
    sentence = not _OPERATORS.search(query) and len(query.split()) >= _A_SENTENCE
    if query and (plain or (sentence and not typing)):
        return Search(query, sort, 1, library.ask(query, limit=PAGE), asked=True)
    words = f"{query}*" if typing and re.search(r"(?:^|\s)[^\W_]{2,}$", query) else query
    order = f" sort:{sort}" if sort else ""
    try:
        results = library.search(words + order, limit=PAGE, offset=(page - 1) * PAGE, facets=facets)
    except QueryError as error:
        return _troubled(query, sort, error)
    if not results.total and query and not _OPERATORS.search(query) and not typing:
        answer = library.ask(query, limit=PAGE)
        return Search(query, sort, 1, answer, asked=bool(answer.hits))
    return Search(query, sort, page, results, asked=False, facets=facets)


def _troubled(query: str, sort: str, error: QueryError) -> Search:
    reason = str(error).splitlines()[0].split(" (did you mean")[0]
    found = re.match(r"[A-Za-z_]+", query[error.at :])
    fixes = tuple(
        (word, query[: error.at] + word + query[error.at + found.end() :]) for word in error.suggestions if found
    )
    return Search(query, sort, 1, _NOTHING, asked=False, trouble=reason[:1].upper() + reason[1:], suggestions=fixes)


def _search(request: Request, library: Library, *, typing: bool) -> Search:
    asked = request.query_params
    sort = asked.get("sort", "")
    number = asked.get("page", "1")
    return find(
        library,
        asked.get("q", "")[:2000],
        sort=sort if sort in dict(SORTS) else "",
        page=max(1, min(int(number), 10_000)) if number.isdecimal() and len(number) < 6 else 1,
        plain=asked.get("plain") == "1",
        typing=typing,
        facets=asked.get("facets") == "1",
    )


def show(request: Request) -> Response:
    """The library page."""
    site = site_of(request)
    with site.pool.reading() as library:
        search = _search(request, library, typing=False)
        shelves, saved, n_works = library.shelves(), library.saved_searches(), len(library)
    return site.page(
        request, "library.html", search=search, shelves=shelves, saved=saved, n_works=n_works, sorts=SORTS,
        plain=request.query_params.get("plain") == "1", fields=BY_NAME,
    )  # fmt: skip


def results(request: Request) -> Response:
    """What is found, as a piece of the library page, while somebody types."""
    site = site_of(request)
    with site.pool.reading() as library:
        search = _search(request, library, typing=request.query_params.get("typing") == "1")
        n_works = len(library)
    return site.page(request, "results.html", search=search, sorts=SORTS, n_works=n_works)


async def save(request: Request) -> Response:
    """Keep a search under a name; without words, forget it."""
    site = site_of(request)
    form = await request.form()
    name, query = str(form.get("name", "")).strip()[:80], str(form.get("query", "")).strip()
    if name:
        with site.pool.writing() as library:
            try:
                library.parse(query)
            except QueryError as error:
                raise UsageError(str(error).splitlines()[0]) from error
            library.edit(None, "saved", name, query)
    return back(request, link("/", q=write_field("search", name).replace(":=", ":", 1) if query else ""))


#: what may stand before a colon in a query, for the help page
ALL_FIELDS = tuple(sorted({field.name: field for field in BY_NAME.values()}.values(), key=lambda field: field.name))
SPECIAL_WORDS = SPECIAL
