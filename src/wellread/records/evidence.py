"""Why we say what we say."""

from __future__ import annotations

from dataclasses import dataclass

from wellread.text import Span


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for something inferred."""

    #: the rule or feature, in kebab-case: "cue-name", "alternation", "vocative-before"
    rule: str
    #: the words that show it, in text order; empty where none do
    spans: tuple[Span, ...] = ()
    #: how much it counted; comparable only within one rule set
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class ReadingWarning:
    """What a reading met and could not do."""

    #: kebab-case: "unmarked-speech", "language-unknown", "encoding-repaired"
    code: str
    #: one sentence for a person
    message: str
    #: where in the text, if anywhere
    start: int | None = None
