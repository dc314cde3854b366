"""The page of one work: what it is, who is in it, how close two people come, how it is told, what is like it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from wellread.library import Library
from wellread.records import StoredWork
from wellread.web.charts import HEIGHT, WIDTH, Line, draw_line, draw_pace
from wellread.web.documents import Found
from wellread.web.phrases import ENDINGS, FIELDS, NATURES
from wellread.web.reading import Item, Reading
from wellread.web.similar import find_similar
from wellread.web.site import Site, site_of, title_of
from wellread.web.story import CERTAIN

_PAIRS = 3
_PEOPLE = 200


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the cast, as the page lists them."""

    id: str
    name: str
    also: str
    pronouns: str | None
    tint: int | None
    n_lines: int
    #: of the words spoken in all, 0..1
    share: float
    kind: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people and their line."""

    names: tuple[str, str]
    standing: str
    nature: str
    ending: str
    n_beats: int
    line: Line | None


@dataclass(frozen=True, slots=True)
class Certainty:
    """How much of who says what is sure."""

    n_lines: int
    n_open: int
    n_unsure: int


def open_work(site: Site, library: Library, key: str) -> tuple[StoredWork, Found]:
    """A work and its best reading; the exact one is asked for where it is not there."""
    work = library.get(key)
    found = site.documents.find(library, work.key, site.deep.version)
    if not found.exact:
        site.deep.ask(work.key)
    return work, found


def show(request: Request) -> Response:
    """The page of one work."""
    site = site_of(request)
    with site.pool.reading() as library:
        work, found = open_work(site, library, request.path_params["key"])
        reading = found.reading
        tags = library.tags([work.key])[work.key]
        similar = find_similar(library, work)
        versions = [library.get(other) for other in work.versions]
        place = library.place(work.key)
        shelves = [name for name, _ in library.shelves()]
        n_notes = len(library.annotations(work.key))
    return site.page(
        request, "work.html", work=work, reading=reading, title=title_of(work), found=found,
        state=site.deep.state(work.key), pairs=list(_pairs(reading)), cast=list(_cast(reading)),
        certainty=measure_certainty(reading), pace=draw_pace(reading), tags=_tags(tags), similar=similar,
        versions=versions, shelves=shelves, n_notes=n_notes, canon=reading.document["canon"] or [],
        place=None if place is None else reading.share(reading.from_story(place)),
        view=tell_view(reading), notes=list(_notes(reading)), fields=FIELDS,
        warnings=list(reading.document["warnings"]), chapters=_chapters(reading), width=WIDTH,
        height=HEIGHT,
    )  # fmt: skip


def state(request: Request) -> Response:
    """Where the deep reading of a work stands, for a script that waits for it."""
    site = site_of(request)
    with site.pool.reading() as library:
        key = library.get(request.path_params["key"]).key
        exact = site.documents.is_exact(library, key, site.deep.version)
    return JSONResponse({"exact": exact, **site.deep.state(key)})


def _pairs(reading: Reading) -> Iterator[Pair]:
    for pair in reading.pairs[:_PAIRS]:
        if pair["standing"] == "background":
            continue
        first, second = (reading.name(who) for who in pair["pair"])
        yield Pair(
            names=(first, second),
            standing=pair["standing"],
            nature=NATURES.get(pair["nature"] or "", ""),
            ending=ENDINGS.get(pair["ending"] or "", ""),
            n_beats=pair["n_beats"],
            line=draw_line(reading, pair),
        )


def _cast(reading: Reading) -> Iterator[Person]:
    total = max(1, sum(reading.words_of.values()))
    people = [p for p in reading.people.values() if p["present"] or reading.lines_of[p["id"]]]
    people.sort(key=lambda person: (-reading.words_of[person["id"]], -person["n_mentions"]))
    for person in people[:_PEOPLE]:
        yield Person(
            id=person["id"],
            name=person["name"],
            also=", ".join(alias for alias in person["aliases"] if alias != person["name"])[:80],
            pronouns=person["pronouns"],
            tint=reading.tints.get(person["id"]),
            n_lines=reading.lines_of[person["id"]],
            share=reading.words_of[person["id"]] / total,
            kind=person["kind"],
        )


def measure_certainty(reading: Reading) -> Certainty:
    """How many lines are left open, and how many are a guess."""
    spoken = reading.spoken
    return Certainty(
        n_lines=len(spoken),
        n_open=sum(line["speaker"] is None for line in spoken),
        n_unsure=sum(line["speaker"] is not None and line["score"] < CERTAIN for line in spoken),
    )


def tell_view(reading: Reading) -> tuple[str, ...]:
    """Tense and point of view in words, as far as they were decided."""
    style: Item | None = reading.document["style"]
    if style is None:
        return ()
    view = style["point_of_view"]
    told = [f"{style['tense']} tense" if style["tense"] and style["tense"] != "mixed" else style["tense"] or ""]
    told.append(f"{view['person']} person" + (f", {view['kind']}" if view["kind"] else "") if view["person"] else "")
    if view["focal"]:
        told.append("through the eyes of " + " and ".join(reading.name(who) for who in view["focal"][:2]))
    return tuple(item for item in told if item)


def _tags(tags: list[tuple[str, str, str]]) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """Kind → (value, origin, its field in a query); what is declared first, what is found only where it says more."""
    grouped: dict[str, list[tuple[str, str, str]]] = {kind: [] for kind in FIELDS}
    for origin in ("declared", "yours", "found"):
        for kind, value, came in tags:
            known = {shown.casefold() for shown, _, _ in grouped.get(kind, ())}
            if came == origin and kind in grouped and value.casefold() not in known:
                grouped[kind].append((value, origin, kind))
    return [(kind, values[:14]) for kind, values in grouped.items() if values]


def _notes(reading: Reading) -> Iterator[tuple[str, str]]:
    """(kind, words) of what the author says beside the story, shortened."""
    for part in reading.document["paratext"]:
        if part["kind"] in ("authors_note", "disclaimer", "dedication"):
            words = " ".join(reading.text[part["start"] : part["end"]].split())
            yield part["kind"], words if len(words) <= 600 else words[:599] + "…"


def _chapters(reading: Reading) -> list[tuple[int, str, str, float]]:
    """(number, title, kind, share of the story before it)."""
    return [
        (number, reading.page_title(number), chapter["kind"], reading.share(chapter["start"]))
        for number, chapter in enumerate(reading.document["chapters"], start=1)
    ]
