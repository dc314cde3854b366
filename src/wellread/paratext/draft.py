"""What has been decided so far about each unit, while the rules run."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from wellread.paratext.headings import Heading
from wellread.paratext.person import begins_small, tells_of_others
from wellread.paratext.units import Unit
from wellread.records import Work

#: characters of a paragraph that is none of a header's lines
_LONG = 100


@dataclass(slots=True)
class Draft:
    """Units and their kinds; None is story. The only thing in this stage that changes, and it never leaves it."""

    work: Work
    units: list[Unit]
    kinds: list[str | None] = field(default_factory=list)
    #: (rule, weight) for each unit
    reasons: list[tuple[str, float]] = field(default_factory=list)
    #: unit → what its heading says
    headings: dict[int, Heading] = field(default_factory=dict)
    #: units whose labels part them into pieces
    labelled: set[int] = field(default_factory=set)
    #: title as a line of the text gives it, and the authors of a byline
    title: str | None = None
    authors: tuple[str, ...] = ()
    #: whether blank lines part most paragraphs
    spaced: bool = True
    _of_others: bool | None = None
    _small: bool | None = None

    @classmethod
    def of(cls, work: Work, units: list[Unit]) -> Draft:
        """Nothing decided yet."""
        draft = cls(work, units, [None] * len(units), [("", 0.0)] * len(units))
        # Lines of a header stand close in any text: its long paragraphs tell.
        long = [unit for unit in units if unit.end - unit.start >= _LONG] or units
        draft.spaced = sum(unit.gap >= 2 for unit in long) * 2 >= len(long)
        return draft

    def tells_of_others(self) -> bool:
        """Whether the narration never says "I" or "you"."""
        if self._of_others is None:
            self._of_others = tells_of_others([self.words(at) for at in range(len(self.units))])
        return self._of_others

    def begins_small(self) -> bool:
        """Whether the text writes no capitals."""
        if self._small is None:
            self._small = begins_small([self.words(at) for at in range(len(self.units))])
        return self._small

    def words(self, at: int) -> str:
        """The text of unit `at`."""
        unit = self.units[at]
        return self.work.text.content[unit.start : unit.end]

    def mark(self, at: int, kind: str, rule: str, weight: float = 1.0) -> None:
        """Decides that unit `at` is `kind`."""
        self.kinds[at] = kind
        self.reasons[at] = (rule, weight)

    def first_unit(self, offset: int) -> int:
        """The first unit that begins at or after `offset`."""
        return bisect_left(self.units, offset, key=lambda unit: unit.start)
