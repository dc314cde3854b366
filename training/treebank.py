"""Treebank files (CoNLL-U) as raw paragraphs with the words, tags and trees laid over them by character offset."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word."""

    start: int
    end: int
    pos: str
    tag: str
    #: index within the paragraph; its own for a root
    head: int
    dep: str
    lemma: str
    #: index of its sentence within the paragraph
    sentence: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of one document."""

    document: str
    text: str
    words: tuple[Word, ...]


def read_treebank(path: Path) -> Iterator[Paragraph]:
    """The paragraphs of the file at `path`, in order; a blank joins sentences unless the file says otherwise."""
    document = ""
    lines: list[list[str]] = []
    block: list[list[list[str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(("# newdoc", "# newpar")):
            if block:
                yield _build(document, block)
                block = []
            if line.startswith("# newdoc id"):
                document = line.split("=", 1)[1].strip()
        elif line.startswith("#"):
            continue
        elif line:
            lines.append(line.split("\t"))
        elif lines:
            block.append(lines)
            lines = []
    if block:
        yield _build(document, block)


def _build(document: str, block: list[list[list[str]]]) -> Paragraph:
    text = ""
    words: list[Word] = []
    for number, rows in enumerate(block):
        base = len(words)
        inside = 0  # end of the multiword token whose words are being read
        spans: list[tuple[int, int]] = []
        for row in rows:
            form, misc = row[1], row[9]
            if "." in row[0]:
                continue
            if "-" in row[0]:
                inside = int(row[0].split("-")[1])
                group_at, text = len(text), text + form
                text += "" if "SpaceAfter=No" in misc else " "
                at = group_at
                group_end = group_at + len(form)
                continue
            if int(row[0]) <= inside:
                end = group_end if int(row[0]) == inside else min(at + len(form), group_end)
                spans.append((at, end))
                at = end
            else:
                spans.append((len(text), len(text) + len(form)))
                text += form
                text += "" if "SpaceAfter=No" in misc else " "
        rows = [row for row in rows if row[0].isdigit()]
        for index, (row, (start, end)) in enumerate(zip(rows, spans, strict=True)):
            head = base + (int(row[6]) - 1 if row[6] != "0" else index)
            words.append(Word(start, end, row[3], row[4], head, row[7], row[2], number))
        if not text.endswith(" "):
            text += " "
    return Paragraph(document, text.rstrip(), tuple(words))
