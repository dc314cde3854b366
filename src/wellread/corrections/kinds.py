"""What a person can correct. People are named by name, lines by their words and place, so that a correction outlives
the reading it was made on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

#: the line of a correction that is carried over from another story: where it fits nobody it says nothing
CARRIED = -1


@dataclass(frozen=True, slots=True)
class Merge:
    """Several people of the reading are one."""

    #: two at least, by any of their names
    people: tuple[str, ...]
    #: what the one is called; None keeps the name of the most prominent
    name: str | None = None
    #: line of the file that says so, from 1; 0 where it does not come from a file
    line: int = 0


@dataclass(frozen=True, slots=True)
class Split:
    """Somebody of the reading is two people: some of the names belong to another."""

    person: str
    #: the names that are the other's
    names: tuple[str, ...]
    #: what the other is called; None: the longest of `names`
    name: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Rename:
    """Somebody goes by another name."""

    person: str
    name: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Pronouns:
    """Somebody's pronouns."""

    person: str
    #: "they/them"; None where they are not to be decided
    pronouns: str | None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Narrator:
    """Who says "I" in the narration."""

    person: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """Who says a line, and to whom."""

    #: the first words of the line, or all of them
    words: str
    #: None: nobody knows. A name that nobody has makes a new person
    speaker: str | None
    #: None leaves them as they were read
    addressees: tuple[str, ...] | None = None
    #: counted from 1; None where the work has no chapters or it does not matter
    chapter: int | None = None
    #: which of the lines that begin with these words, in the chapter or else in the work, from 1
    nth: int = 1
    #: the words that stand before it, to find it again when the text has changed
    before: str | None = None
    line: int = 0


Correction: TypeAlias = Merge | Split | Rename | Pronouns | Narrator | Line


@dataclass(frozen=True, slots=True)
class Corrections:
    """All corrections of a story, each kind in the order of the file."""

    merges: tuple[Merge, ...] = ()
    splits: tuple[Split, ...] = ()
    renames: tuple[Rename, ...] = ()
    pronouns: tuple[Pronouns, ...] = ()
    #: the last one counts
    narrators: tuple[Narrator, ...] = ()
    #: of two about one line the last counts
    lines: tuple[Line, ...] = ()
