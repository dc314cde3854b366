"""What passes between people."""

from __future__ import annotations

from dataclasses import dataclass

from wellread.records.cast import CharacterId
from wellread.records.evidence import Evidence
from wellread.text import Span

BEAT_KINDS = (
    "arrives", "leaves", "follows", "returns", "stays",
    "kisses", "embraces", "touches", "pulls_away",
    "greets", "says_goodbye", "confesses_love", "apologises", "forgives", "refuses_forgiveness", "accuses", "pleads",
    "refuses", "agrees", "promises", "reassures", "thanks", "admits", "breaks_up", "rejects",
    "cries", "smiles", "glares", "trembles",
)  # fmt: skip
BEAT_STATUSES = ("scene", "recalled", "unreal")
ENDINGS = ("together", "hopeful", "unresolved", "apart")


@dataclass(frozen=True, slots=True)
class Beat:
    """A step of a relationship: the smallest clause or quotation that shows it."""

    #: one of BEAT_KINDS
    kind: str
    agent: CharacterId
    #: None for a display before nobody
    patient: CharacterId | None
    span: Span
    #: one of BEAT_STATUSES
    status: str
    score: float
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in BEAT_KINDS or self.status not in BEAT_STATUSES:
            raise ValueError(f"no such beat: {self.kind}, {self.status}")


@dataclass(frozen=True, slots=True)
class Relationship:
    """One pair of people over the whole story."""

    pair: tuple[CharacterId, CharacterId]
    #: "main" | "side" | "background"
    standing: str
    #: "romantic" | "family" | "friends" | "foes" | None
    nature: str | None
    n_beats: int
    #: -3..3 at the end of each tenth of the story
    closeness: tuple[float, ...]
    #: one of ENDINGS
    ending: str | None
    score: float
    evidence: tuple[Evidence, ...] = ()
    #: the fine curve: (offset, value), ascending
    curve: tuple[tuple[int, float], ...] = ()
    #: as archives write the pair, where the fandom knows both: "A/B", "A & B"
    archive: str | None = None
