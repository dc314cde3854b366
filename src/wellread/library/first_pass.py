"""What makes a work findable at once: fields, story and notes apart, a sketch. Nothing is parsed yet."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from wellread.errors import InputError
from wellread.formats import read_works
from wellread.library.packing import pack
from wellread.library.sketch import build_sketch
from wellread.library.words import plain_words
from wellread.paratext import find_parts
from wellread.records import Layout, Work
from wellread.text import count_words

_NOTE_KINDS = frozenset(("authors_note", "disclaimer", "summary", "dedication", "header", "other"))


@dataclass(frozen=True, slots=True)
class FirstPass:
    """One work as the database stores it."""

    sha256: str
    #: which work of the file, from 0
    position: int
    path: str
    title: str | None
    language: str | None
    rating: str | None
    n_words: int
    n_chapters: int
    completeness: str | None
    published: str | None
    updated: str | None
    site: str | None
    url: str | None
    summary: str | None
    #: (kind, value) of every tag declared, authors and series among them
    tags: tuple[tuple[str, str], ...]
    has_notes: bool
    text_digest: bytes
    #: packed words of story and of notes
    story: bytes
    notes: bytes
    n_bytes: int
    #: `Sketch.tobytes()`
    sketch: bytes
    #: which work of its series, where the file says so
    series_number: float | None = None
    #: digests of the files it lies in, where there are several
    parts: tuple[str, ...] = ()
    #: only a part of a work, as the file says
    is_part: bool = False

    @property
    def key(self) -> str:
        """The work's id: from its files' digests, so that it is the same in every library."""
        return key_of(self.sha256, self.position, self.parts)

    @property
    def people(self) -> str:
        """Names the file declares, for ranking."""
        return ", ".join(value for kind, value in self.tags if kind in ("char", "ship", "author"))


def key_of(sha256: str, position: int, parts: Sequence[str] = ()) -> str:
    """The id of a work: of the file with that digest the one at `position`; of several files, `parts`, the only one."""
    if len(parts) > 1:
        sha256 = hashlib.sha256("".join(parts).encode()).hexdigest()
    return sha256[:10] + (f"-{position + 1}" if position else "")


def read_first(paths: Sequence[str], *, shown: Sequence[str] | None = None) -> Iterator[FirstPass | InputError]:
    """Works of a file, or why one could not be read, in its order.

    Args:
        paths: the file; several where they are the parts of one work.
        shown: the paths to remember, if they are others.
    """
    errors: list[InputError] = []
    works = iter(read_works(paths, on_error=errors.append, shown=shown))
    position = 0
    while True:
        try:
            work = next(works)
        except StopIteration:
            break
        except InputError as error:
            errors.append(error)
            break
        yield build_first(work, position=position, path=(shown or paths)[0])
        position += 1
    yield from errors


def build_first(work: Work, *, position: int, path: str) -> FirstPass:
    """The first pass over one work."""
    work, layout = find_parts(work)
    text = work.text
    story = "\n\n".join(text.slice(span) for span in layout.story)
    notes = "\n\n".join(text.slice(part.span) for part in layout.paratext if part.kind in _NOTE_KINDS)
    declared = work.declared
    words = plain_words(story).encode("utf-8", "surrogatepass")
    return FirstPass(
        sha256=work.source.sha256,
        position=position,
        path=work.source.path or path,
        title=layout.title or work.title,
        language=work.language,
        rating=declared.rating,
        n_words=count_words(story),
        n_chapters=sum(chapter.kind == "story" for chapter in layout.chapters),
        completeness=declared.status or layout.completeness,
        published=declared.published,
        updated=declared.updated,
        site=_site(work),
        url=declared.url,
        summary=declared.summary,
        tags=_tags(work, layout),
        has_notes=bool(notes),
        text_digest=hashlib.blake2b(words, digest_size=16).digest(),
        story=pack(story),
        notes=pack(notes),
        n_bytes=len(story.encode("utf-8", "surrogatepass")),
        sketch=build_sketch(words.split()).tobytes(),
        series_number=next((number for _, number in declared.series if number is not None), None),
        is_part=work.source.part is not None,
    )


def _site(work: Work) -> str | None:
    host = urlsplit(work.declared.url or "").hostname
    return host.removeprefix("www.") if host else work.source.origin


def _tags(work: Work, layout: Layout) -> tuple[tuple[str, str], ...]:
    declared = work.declared
    listed = {
        "author": layout.authors or work.authors,
        "fandom": declared.fandoms,
        "ship": declared.relationships,
        "char": declared.characters,
        "tag": declared.tags,
        "warning": declared.warnings,
        "category": declared.categories,
        "series": tuple(name for name, _ in declared.series),
    }
    return tuple((kind, value) for kind, values in listed.items() for value in dict.fromkeys(values) if value)
