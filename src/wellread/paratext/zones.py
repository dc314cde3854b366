"""A chapter's units one by one: what each seems to be by its words, its label and its neighbours."""

from __future__ import annotations

from wellread.paratext.cues import Voice, hear_voice
from wellread.paratext.debris import is_debris
from wellread.paratext.draft import Draft
from wellread.paratext.endings import parse_end_mark
from wellread.paratext.guess import Guess, is_foreign, lean, opens_speech
from wellread.paratext.labels import Label, match_label
from wellread.paratext.legends import is_legend, is_legend_line
from wellread.paratext.patterns import (
    ASKED,
    AUTHOR_SPEAKS,
    BEFORE_DEDICATION,
    BRACKETED_WARNING,
    CONTINUES,
    DEAR,
    EPIGRAPH,
    MENTION,
    REPLIES,
    SAFE_AGAIN,
    is_dedication,
)
from wellread.paratext.person import turns_to_readers

#: units from a chapter's start or end in which a lone voice may be its author's
_EDGE = 6
#: units at the top in which a reader's request may stand
_ASK = 3
#: units of a letter below its "Dear Jo"
_LETTER = 6


def is_warning(words: str) -> bool:
    """A warning in brackets or stars, or the word that what it warned of is over."""
    return bool(BRACKETED_WARNING.match(words) and words.rstrip()[-1:] in ")]*") or bool(SAFE_AGAIN.fullmatch(words))


class Zone:
    """One chapter's units [first, last), without its heading."""

    def __init__(self, draft: Draft, first: int, last: int, *, language: str | None) -> None:
        self.draft = draft
        self.first = first
        self.last = last
        self.language = language
        self._guesses: dict[tuple[int, bool], Guess] = {}

    def guess(self, at: int, *, in_note: bool = False) -> Guess:
        """What unit `at` seems to be.

        Args:
            at: the unit.
            in_note: whether a note stands beside it.
        """
        key = (at, in_note)
        if key not in self._guesses:
            self._guesses[key] = self._guess(at, in_note)
        return self._guesses[key]

    def _guess(self, at: int, in_note: bool) -> Guess:
        draft = self.draft
        if draft.kinds[at] is not None:
            return Guess(draft.kinds[at], "fence" if draft.kinds[at] == "scene_break" else "sure", "", 0.0)
        words = draft.words(at)
        if parse_end_mark(words):
            return Guess("end_mark", "sure", "end-words", 2.0)
        if is_debris(words):
            return Guess("archive_note", "sure", "site-words", 2.0)
        label = self.label(at)
        if label is not None:
            return self._labelled(at, words, label)
        return self._unlabelled(at, words, in_note)

    def label(self, at: int) -> Label | None:
        """The label that unit `at` opens with."""
        unit = self.draft.units[at]
        return match_label(self.draft.work.text.content, unit.start, unit.end)

    def _labelled(self, at: int, words: str, label: Label) -> Guess:
        foreign = is_foreign(words, self.language)
        if foreign:
            return Guess("other", "sure", "foreign-frame", 1.0, None)
        rule = f"label-{label.name}"
        if label.name == "remark":
            value = words[label.value_start - self.draft.units[at].start :]
            voice = hear_voice(value, in_note=True)
            # "Notes - they were everywhere": without a colon the words themselves must be an author's.
            sure = label.colon or not value.strip()
            if not sure and not voice.is_note:
                return Guess(None, "neutral", "", voice=voice)
            return Guess(label.kind, "likely" if voice.story < 4 else "neutral", rule, 1.5, label, voice)
        if label.kind == "header":
            return Guess("header", "label" if not label.strong else "strong-label", rule, 1.0, label)
        if not label.colon and label.kind not in ("authors_note", "disclaimer") and not self._has_company(at):
            return Guess(None, "neutral", "")
        return Guess(label.kind, "sure", rule, 2.0, label)

    def _has_company(self, at: int) -> bool:
        """Whether a neighbour opens with a label too, or a title or a header stands above."""
        if at > self.first and self.draft.kinds[at - 1] in ("title", "byline", "header"):
            return True
        return any(
            self.first <= other < self.last and self.label(other) is not None
            for other in (at - 2, at - 1, at + 1, at + 2)
        )

    def _unlabelled(self, at: int, words: str, in_note: bool) -> Guess:
        if is_foreign(words, self.language):
            return Guess("other", "likely", "foreign-frame", 1.0)
        if is_warning(words):
            return Guess("authors_note", "likely", "bracketed-warning", 1.5)
        if at < _ASK and ASKED.match(words) and len(words) < 400:
            return Guess("authors_note", "sure", "asked-for", 2.0)
        if REPLIES.match(words) and len(words) < 60:
            return Guess("authors_note", "sure", "review-replies", 2.0)
        if is_legend(words):
            return Guess("authors_note", "sure", "legend", 1.5)
        if CONTINUES.fullmatch(words):
            return Guess("other", "likely", "now-the-chapter", 1.0)
        if is_legend_line(words):
            return Guess("authors_note", "legend", "legend-line", 1.0)
        if words.endswith(":") and at + 1 < self.last and len(words) < 60 and is_legend(self.draft.words(at + 1)):
            return Guess("authors_note", "sure", "above-legend", 1.0)
        if self._is_epigraph(at):
            return Guess("other", "likely", "epigraph", 1.0)
        if opens_speech(words) or self._in_letter(at):
            return Guess(None, "story", "")
        voice = hear_voice(words, in_note=in_note)
        if is_dedication(words) and self._may_be_dedication(at):
            return Guess("dedication", "likely", "dedication-words", 1.0, voice=voice)
        short_one = in_note and voice.disclaimer >= 2.0 and voice.n_words <= 30
        if (voice.is_disclaimer or short_one) and voice.note - 0.8 <= voice.disclaimer:
            return Guess("disclaimer", "likely", "disclaimer-words", voice.disclaimer, voice=voice)
        if voice.is_note or (voice.disclaimer >= 2.5 and voice.note >= 2 and not voice.is_story):
            return Guess("authors_note", "likely", "note-words", voice.note - voice.story, voice=voice)
        if in_note and (AUTHOR_SPEAKS.match(words) or MENTION.match(words)):
            return Guess("authors_note", "likely", "author-speaks", 1.0, voice=voice)
        if self._turns_to_readers(at, words, voice):
            return Guess("authors_note", "likely", "turns-to-readers", 1.5, voice=voice)
        return Guess(None, lean(voice, in_note=in_note), "", voice=voice)

    def _turns_to_readers(self, at: int, words: str, voice: Voice) -> bool:
        """Whether a paragraph near the chapter's edge says "I" or "you" where the narration never does."""
        if min(at - self.first, self.last - 1 - at) >= _EDGE or not self.draft.tells_of_others():
            return False
        return voice.story < 2.0 and turns_to_readers(words, small=self.draft.begins_small(), heard=voice.note >= 0.8)

    def _is_epigraph(self, at: int) -> bool:
        """Whether somebody's words with a name under them stand above the story, the name perhaps on its own line."""
        if at >= self.first + 12:
            return False
        words, units = self.draft.words, self.draft.units
        below = at + 1 < self.last and units[at + 1].gap == 1 and words(at)[-1:] in '"”'
        under = at > self.first and units[at].gap == 1 and words(at)[:1] in "-–—~"
        start, end = at - under, at + 1 + below
        return EPIGRAPH.fullmatch("\n".join(map(words, range(start, end)))) is not None and self._only_paratext_above(
            start
        )

    def _only_paratext_above(self, at: int) -> bool:
        return at > 0 and all(kind is not None for kind in self.draft.kinds[self.first : at])

    def _in_letter(self, at: int) -> bool:
        """Whether a letter to somebody in the story opens here or a little above."""
        for other in range(at, max(self.first, at - _LETTER) - 1, -1):
            if DEAR.match(self.draft.words(other)):
                return True
            if other < at and self.draft.kinds[other] is not None:
                return False
        return False

    def _may_be_dedication(self, at: int) -> bool:
        """Below a title or a header; or on top of all, above one."""
        if at > 0:
            return self.draft.kinds[at - 1] in BEFORE_DEDICATION
        return at + 1 < self.last and (self.label(at + 1) is not None or self.draft.kinds[at + 1] is not None)
