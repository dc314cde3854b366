"""Stretches between quotation marks, before anybody's name is put to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from wellread.records.evidence import ReadingWarning
from wellread.text import Span

QuotationId = NewType("QuotationId", int)

QUOTATION_KINDS = ("speech", "thought", "written", "other")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One stretch between an opening and its closing mark, marks included."""

    #: position in text order, from 0
    id: QuotationId
    span: Span
    #: one of QUOTATION_KINDS
    kind: str
    #: index into `Work.paragraphs`
    paragraph: int
    #: the paragraph ended before the quotation was closed
    unclosed: bool = False
    #: the same speech as the quotation before it: the paragraph before left its mark open, or a tag parted them
    continues: bool = False
    #: name at the head of a line of script ("Ann: ..."), if that is how the speaker is given
    label: Span | None = None

    def __post_init__(self) -> None:
        if self.kind not in QUOTATION_KINDS:
            raise ValueError(f"no such quotation: {self.kind}")


@dataclass(frozen=True, slots=True)
class Quoting:
    """All quotations of a work, in text order, outermost ones only, never overlapping."""

    quotations: tuple[Quotation, ...]
    #: how speech is marked: "double", "single", "guillemets", "low", "corner", "dash", "script", None
    convention: str | None = None
    warnings: tuple[ReadingWarning, ...] = ()
