"""Scrivener projects, 1 to 3: the binder's draft folder in its order; research and snapshots are not the book."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from wellread.errors import InputError
from wellread.formats.decode import decode
from wellread.formats.draft import Draft, File
from wellread.formats.limits import Budget
from wellread.formats.markup import Node, parse_xml
from wellread.formats.rtf import read_rtf


class Store(Protocol):
    """A zip, or a folder, with members that are read by name."""

    def names(self) -> list[str]:
        """All names."""

    def read(self, name: str) -> bytes:
        """The bytes of one."""


@dataclass(frozen=True, slots=True)
class Item:
    """A document or folder of the binder."""

    id: str
    kind: str
    title: str
    is_compiled: bool
    children: tuple[Item, ...]


def find_project(names: list[str]) -> str | None:
    """The name of the project's binder, if there is one; the outermost of several."""
    found = [
        name for name in names if name.lower().endswith(".scrivx") or posixpath.basename(name) == "binder.scrivproj"
    ]
    return min(found, key=lambda name: (name.count("/"), name), default=None)


def read_project(store: Store, binder: str, file: File) -> Draft:
    """The manuscript of a project.

    Raises:
        InputError: when there is no draft folder, or no words in it.
    """
    tree = parse_xml(decode(store.read(binder), markup=True).content, check=file.budget.check_time)
    root = next((node for node in tree.walk() if node.tag == "Binder"), None)
    items = [_item(node) for node in root.elements() if node.tag == "BinderItem"] if root is not None else []
    manuscript = next((item for item in items if item.kind == "DraftFolder"), None)
    if manuscript is None:
        raise InputError("the Scrivener project has no draft folder", path=file.path)
    folder = posixpath.dirname(binder)
    draft = Draft("scrivener")
    project = posixpath.basename(binder).rpartition(".")[0]
    draft.facts.title = project or None
    writer = _Writer(store, {name.lower(): name for name in store.names()}, folder, draft, file)
    level = manuscript.children
    while len(level) == 1 and level[0].children:
        level = level[0].children
    for item in level:
        writer.write(item, is_chapter=len(level) > 1 or bool(item.children))
    if writer.n_missing:
        draft.warn("missing-part", f"{writer.n_missing} documents of the binder have no text in the project")
    if not draft.builder.length or not writer.n_texts:
        raise InputError("the Scrivener project's draft holds no text", path=file.path)
    return draft


def _item(node: Node) -> Item:
    title = next((child.text() for child in node.elements() if child.tag == "Title"), "")
    compiled = next((child.text() for child in node.walk() if child.tag == "IncludeInCompile"), "Yes")
    holder = next((child for child in node.elements() if child.tag == "Children"), None)
    children = tuple(_item(child) for child in holder.elements() if child.tag == "BinderItem") if holder else ()
    own = [child for child in node.elements() if child.tag == "MetaData"]
    compiled = next(
        (child.text() for child in (own[0].elements() if own else ()) if child.tag == "IncludeInCompile"), "Yes"
    )
    return Item(node.get("UUID") or node.get("ID"), node.get("Type"), title, compiled.lower() != "no", children)


class _Writer:
    def __init__(self, store: Store, names: dict[str, str], folder: str, draft: Draft, file: File) -> None:
        self.store = store
        self.names = names
        self.folder = folder
        self.draft = draft
        self.file = file
        self.n_missing = 0
        self.n_texts = 0

    def write(self, item: Item, *, is_chapter: bool) -> None:
        """A document and what lies below it; those left out of the compiled book are skipped with their children."""
        if not item.is_compiled or item.kind not in ("Text", "Folder"):
            return
        if is_chapter and item.title:
            self.draft.builder.add(item.title, kind="chapter_heading")
        has_text = self._write_text(item)
        for number, child in enumerate(item.children):
            if number or has_text:
                self.draft.builder.add_break()
            self.write(child, is_chapter=False)

    def _write_text(self, item: Item) -> bool:
        name = self._find(item)
        if name is None:
            self.n_missing += item.kind == "Text"
            return False
        data = self.store.read(name)
        if not data.strip():
            return False
        if not data.lstrip().startswith(b"{\\rtf"):
            words = decode(data).content
            for line in words.split("\n"):
                self.draft.builder.add(line)
            self.n_texts += 1
            return True
        try:
            inner = read_rtf(File(data, name, "", self.file.budget))
        except InputError:
            return False
        content = inner.builder.content()
        for span in inner.builder.paragraphs:
            words = content[span.start : span.end]
            marks = [
                (mark.span.start - span.start, mark.span.end - span.start, mark.kind)
                for mark in inner.builder.marks
                if span.contains(mark.span)
            ]
            self.draft.builder.add(words, marks)
        self.n_texts += 1
        return True

    def _find(self, item: Item) -> str | None:
        for path in (
            f"Files/Data/{item.id}/content.rtf",
            f"Files/Docs/{item.id}.rtf",
            f"Files/Data/{item.id}/content.txt",
            f"Files/Docs/{item.id}.txt",
        ):
            name = self.names.get(posixpath.join(self.folder, path).lower())
            if name is not None:
                return name
        return None


class Folder:
    """A folder read like an archive: members by name, nothing outside it."""

    def __init__(self, place: Path, budget: Budget) -> None:
        """The folder at `place`."""
        self.place = place.resolve()
        self.budget = budget

    def names(self) -> list[str]:
        """Names of all files, with slashes."""
        return [item.relative_to(self.place).as_posix() for item in self._files()]

    def _files(self) -> Iterable[Path]:
        return sorted(item for item in self.place.rglob("*") if item.is_file())

    def read(self, name: str) -> bytes:
        """The bytes of one file.

        Raises:
            InputError: when it lies outside, or cannot be read.
        """
        item = (self.place / name).resolve()
        if not item.is_relative_to(self.place):
            raise InputError(f"“{name}” lies outside the project", path=str(self.place))
        try:
            data = item.read_bytes()
        except OSError as error:
            raise InputError(error.strerror or str(error), path=str(item)) from error
        self.budget.spend_bytes(len(data))
        return data
