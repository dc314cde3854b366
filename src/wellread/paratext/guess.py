"""What one unit seems to be by itself, before its neighbours have a say."""

from __future__ import annotations

from dataclasses import dataclass

from wellread.paratext.cues import Voice
from wellread.paratext.debris import addresses_readers, told_language
from wellread.paratext.labels import Label


@dataclass(frozen=True, slots=True)
class Guess:
    """What a unit seems to be by itself."""

    kind: str | None
    #: "sure", "likely", "weak", "neutral", "story", "fence"
    strength: str
    rule: str
    weight: float = 1.0
    label: Label | None = None
    #: all that was heard of it, where it was listened to
    voice: Voice | None = None


def opens_speech(words: str) -> bool:
    """Whether somebody in the story speaks first."""
    return words[:1] in '"“«„' or (words[:1] in "'‘—–" and len(words) > 1 and words[1] not in "~*-—–")


def lean(voice: Voice, *, in_note: bool) -> str:
    """The strength with which a unit of this voice, of no kind that can be told, leans to the story or to a note."""
    if voice.is_story and (not in_note or voice.story - voice.note >= 2.0):
        return "story"
    if voice.note - voice.story >= 1.5 and voice.sure >= 1.0:
        return "weak"
    return "neutral"


def is_foreign(words: str, language: str | None) -> bool:
    """Whether `words` speak to readers in another language than the story's."""
    if language is None or not addresses_readers(words):
        return False
    told = told_language(words)
    return told is not None and told != language
