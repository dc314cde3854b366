"""Who says every line, and to whom."""

from __future__ import annotations

from dataclasses import dataclass

from wellread.records.cast import Cast, CharacterId
from wellread.records.evidence import Evidence
from wellread.records.quotation import QuotationId
from wellread.text import Span

MANNERS = ("explicit", "anaphoric", "implicit")


@dataclass(frozen=True, slots=True)
class Attribution:
    """What is known about the speaking of one quotation."""

    quotation: QuotationId
    speaker: CharacterId | None
    #: None where it is not decided, empty where nobody is meant to hear
    addressees: tuple[CharacterId, ...] | None
    #: one of MANNERS: a name as cue, a pronoun or description as cue, or none
    manner: str
    #: the words that name the speaker ("said Ann": "Ann")
    cue: Span | None
    #: calibrated: of lines with score s, a share of s is right
    score: float
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        if self.manner not in MANNERS:
            raise ValueError(f"no such manner: {self.manner}")


@dataclass(frozen=True, slots=True)
class Speech:
    """One attribution for each quotation, in order, and the cast as speech completed it."""

    attributions: tuple[Attribution, ...]
    #: with unnamed speakers added and `I` and `you` inside quotations resolved
    cast: Cast
