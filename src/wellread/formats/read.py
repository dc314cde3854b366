"""Files → works. One file may hold many works; one bad member of an archive does not stop the rest."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from wellread.errors import InputError, WellreadError
from wellread.formats.archives import Archive, natural_key
from wellread.formats.clock import OutOfTimeError, time_limit
from wellread.formats.docx import is_docx, read_docx
from wellread.formats.draft import Draft, File, finish
from wellread.formats.epub import is_epub, read_epub
from wellread.formats.join import can_join, find_key, is_whole, join_works, name_part
from wellread.formats.limits import Budget, Limits
from wellread.formats.odt import is_odt, read_odt
from wellread.formats.pasted import read_copied
from wellread.formats.registry import by_kind
from wellread.formats.scrivener import Folder, find_project, read_project
from wellread.formats.sniff import refusal, sniff
from wellread.formats.text import draft_text
from wellread.records import ReadingWarning, Source, Work
from wellread.text import Text

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ODT = "application/vnd.oasis.opendocument.text"
_UNREAD = {
    "topaz": "Topaz books (.azw1, .tpz)",
    "word-xml": "Word 2003 XML; save it as DOCX. Such files",
    "scrivx": "a binder file alone; give the whole Scrivener project. It",
    "json": "data (JSON), no story; it",
    "xml-data": "data (XML), no story; it",
    "opf": "a package file alone; give the whole book. It",
}
#: what is told of a member that could not be read
OnError = Callable[[InputError], None]

_SKIPPED = (
    "__macosx/",
    ".git/",
    "readme.md",
    "readme.txt",
    "license",
    "license.txt",
    "thumbs.db",
    ".ds_store",
    "desktop.ini",
)
_STORY_SUFFIXES = tuple(
    ".txt .text .md .markdown .html .htm .xhtml .epub .docx .zip .rtf .odt .fodt .mobi .azw3 .azw .prc .pdb .fb2 .fbz "
    ".mht .mhtml .doc .pdf .eml .mbox".split()
)


def read_works(
    path: str | Path | Sequence[str | Path],
    *,
    on_error: OnError | None = None,
    limits: Limits | None = None,
    shown: str | Sequence[str] | None = None,
) -> Iterator[Work]:
    """The works that the file at `path` holds, in its order.

    Args:
        path: a file, or a Scrivener project; `archive.zip!inner/name.txt` for one member of an archive; several files
            that are the parts of one work, in their order.
        on_error: told of each member of an archive that cannot be read; without it the first one ends the reading.
        limits: bounds on what the file may cost.
        shown: what the file (each file, of several) is called, where its name on disk is not its own.

    Raises:
        InputError: when it cannot be read, or holds no text.
    """
    if not isinstance(path, str | Path):
        names = [None] * len(path) if shown is None else [shown] if isinstance(shown, str) else list(shown)
        yield from _read_parts(path, names, on_error, limits)
        return
    name = shown if isinstance(shown, str) else None
    budget = Budget(limits or Limits(), name or str(path))
    yield from _timed(_read_path(str(path), name, budget, on_error), budget)


def _timed(works: Iterator[Work], budget: Budget) -> Iterator[Work]:
    """The same works, each within the file's bound in time."""
    while True:
        budget.restart_clock()
        try:
            with time_limit(budget.limits.seconds):
                work = next(works, None)
        except OutOfTimeError:
            raise budget.out_of_time() from None
        if work is None:
            return
        yield work


def _read_path(name: str, shown: str | None, budget: Budget, on_error: OnError | None) -> Iterator[Work]:
    place, _, inner = name.partition("!") if "!" in name and not Path(name).exists() else (name, "", "")
    if Path(place).is_dir():
        yield from _read_folder(Path(place), budget)
        return
    file = File(_read_bytes(place, budget), shown or place, "", budget)
    if inner:
        file = _member_file(Archive(file.data, budget=budget, path=place), inner, file)
    yield from read_file(file, on_error=on_error, depth=0)


def _read_parts(
    paths: Sequence[str | Path], shown: Sequence[str | None], on_error: OnError | None, limits: Limits | None
) -> Iterator[Work]:
    files = zip(paths, shown, strict=True)
    if len(paths) == 1:
        for path, name in files:
            yield from read_works(path, on_error=on_error, limits=limits, shown=name)
        return
    works = [work for path, name in files for work in read_works(path, on_error=on_error, limits=limits, shown=name)]
    if works and can_join(works):
        yield join_works(works)
    else:
        yield from works


def _read_folder(place: Path, budget: Budget) -> Iterator[Work]:
    """A Scrivener project."""
    folder = Folder(place, budget)
    names = folder.names()
    binder = find_project(names)
    if binder is None:
        raise InputError("a folder, not a file", path=str(place))
    digest = hashlib.sha256(folder.read(binder)).hexdigest()
    file = File(b"", str(place), digest, budget)
    yield from _finish_all([read_project(folder, binder, file)], file, "application/x-scrivener")


def read_file(file: File, *, on_error: OnError | None, depth: int) -> Iterator[Work]:
    """The works in bytes.

    Raises:
        InputError: for every failure; one that we did not foresee is named as such.
    """
    try:
        yield from _read_known(file, on_error, depth)
    except InputError as error:
        if error.path is not None:
            raise
        raise type(error)(error.message, path=file.path) from error
    except WellreadError:
        raise
    except (
        RecursionError,
        MemoryError,
        ValueError,
        KeyError,
        IndexError,
        AttributeError,
        TypeError,
        OSError,
        ArithmeticError,
        LookupError,
    ) as error:
        # The one place where a fault of ours becomes a refusal: a stranger's file must not end the whole run.
        raise InputError(
            f"it could not be read ({type(error).__name__}: {error}); this is a fault of ours", path=file.path
        ) from error


def work_from_text(content: str, *, path: str | None = None, sha256: str | None = None) -> Work:
    """A work of plain text; line ends become LF and NULs are dropped. Empty text is a work too."""
    # half a surrogate pair is no letter, and cannot be written to any file
    content = content.encode("utf-8", "replace").decode("utf-8").removeprefix("\ufeff").replace("\0", "")
    digest = sha256 or hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
    draft = draft_text(content)
    if not content.strip():
        return Work(Text(draft.content or ""), Source(path, "text/plain", "utf-8", digest))
    return finish(draft, File(b"", path, digest, Budget()), media_type="text/plain", encoding="utf-8")


def _read_bytes(path: str, budget: Budget) -> bytes:
    place = Path(path)
    try:
        if not place.is_file():
            raise InputError("there is no such file" if not place.exists() else "not an ordinary file", path=path)
        size = place.stat().st_size
        if size > budget.limits.file_bytes:
            raise InputError(
                f"a file of {size:,} bytes; the limit is {budget.limits.file_bytes // 1_000_000} MB", path=path
            )
        return place.read_bytes()
    except (OSError, ValueError) as error:
        raise InputError(getattr(error, "strerror", None) or str(error), path=path) from error


def _read_known(file: File, on_error: OnError | None, depth: int) -> Iterator[Work]:
    file = replace(file, sha256=file.sha256 or hashlib.sha256(file.data).hexdigest())
    if not file.data.strip(b"\0 \t\r\n\x1a"):
        raise InputError("the file is empty", path=file.path)
    kind = sniff(file.data, file.name)
    if kind == "zip":
        yield from _read_zip(file, on_error, depth)
        return
    if kind == "refused":
        raise InputError(f"it is {refusal(file.data)}", path=file.path)
    known = by_kind(kind)
    if known is None:
        raise InputError(f"{_UNREAD.get(kind, kind)} cannot be read", path=file.path)
    drafts, encoding = known.read(file)
    yield from _finish_all(drafts, file, known.media_type, encoding)


def _finish_all(drafts: list[Draft], file: File, media_type: str, encoding: str | None = None) -> Iterator[Work]:
    """Works of drafts; of several those without words are left out."""
    for draft in drafts:
        if len(drafts) > 1 and not (draft.builder.length or (draft.content or "").strip()):
            continue
        draft.settle()
        read_copied(draft)
        yield finish(draft, file, media_type=media_type, encoding=encoding)


def _read_zip(file: File, on_error: OnError | None, depth: int) -> Iterator[Work]:
    if depth >= file.budget.limits.depth:
        raise InputError(f"archives inside archives, more than {depth} deep", path=file.path)
    archive = Archive(file.data, budget=file.budget, path=file.path)
    if is_odt(archive):
        yield from _finish_all([read_odt(archive, file)], file, _ODT)
        return
    if is_docx(archive):
        yield from _finish_all([read_docx(archive, file)], file, _DOCX)
        return
    binder = find_project(archive.names())
    if binder is not None:
        yield from _finish_all([read_project(archive, binder, file)], file, "application/x-scrivener")
        return
    if is_epub(archive):
        yield from _finish_all(read_epub(archive, file), file, "application/epub+zip")
        return
    names = sorted((name for name in archive.names() if _is_story_name(name)), key=natural_key)
    if not names:
        raise InputError("the archive holds no story", path=file.path)
    yield from _join_parts(_read_members(archive, names, file, on_error, depth), _numbered(names))


def _read_members(
    archive: Archive, names: list[str], file: File, on_error: OnError | None, depth: int
) -> Iterator[tuple[str, Work]]:
    n_read = 0
    for name in names:
        try:
            member = _member_file(archive, name, file)
            for work in read_file(member, on_error=on_error, depth=depth + 1):
                n_read += 1
                if archive.is_damaged:
                    warning = ReadingWarning(
                        "damaged-archive", "the archive is damaged; what could be unpacked was read"
                    )
                    work = replace(work, warnings=(*work.warnings, warning))
                yield name, work
        except InputError as error:
            if on_error is None or (len(names) == 1 and not n_read):
                raise
            on_error(error)


def _numbered(names: list[str]) -> dict[str, int]:
    """Numbers of an archive's members where every one begins with a number, from 0 or 1 on without a gap."""
    found = {name: re.match(r"(\d{1,4})(?!\d)", name.rpartition("/")[2]) for name in names}
    numbers = {name: int(match.group(1)) for name, match in found.items() if match}
    one_folder = len({name.rpartition("/")[0] for name in names}) == 1
    return numbers if one_folder and len(numbers) == len(names) and is_whole(numbers.values()) else {}


def _join_parts(found: Iterator[tuple[str, Work]], numbered: dict[str, int]) -> Iterator[Work]:
    """The works of an archive; parts of one work wait for the others and come last."""
    waiting: dict[object, list[tuple[int, Work]]] = {}
    for name, work in found:
        named, part = name_part(name.rpartition("/")[2]), work.source.part
        if part is not None:
            waiting.setdefault(find_key(work), []).append((part.n, work))
        elif named is not None:
            key = (name.rpartition("/")[0], named[0], name.rpartition(".")[2])
            waiting.setdefault(key, []).append((named[1], work))
        elif name in numbered:
            waiting.setdefault("numbered", []).append((numbered[name], work))
        else:
            yield work
    for group in waiting.values():
        works = [work for _, work in sorted(group, key=lambda item: item[0])]
        told = all(work.source.part is not None for work in works)
        if can_join(works) and (told or is_whole(number for number, _ in group)):
            yield join_works(works)
        else:
            yield from works


def _member_file(archive: Archive, name: str, file: File) -> File:
    return File(archive.read(name), f"{file.path}!{name}", "", file.budget)


def _is_story_name(name: str) -> bool:
    low = name.lower()
    base = low.rpartition("/")[2]
    if "_files/" in low:
        return False  # the pictures, scripts and frames of a saved page
    if (
        base.startswith((".", "~$"))
        or base in _SKIPPED
        or any(low.startswith(skip) or "/" + skip in low for skip in _SKIPPED if skip.endswith("/"))
    ):
        return False
    return low.endswith(_STORY_SUFFIXES) or "." not in base
