"""Where an author talks at the start and at the end of a chapter, and in its middle.

From a chapter's first unit on, and from its last one back, paragraphs are taken while they are marked as not being
story, sound like a note, or lie between two that do. The first that sounds like a story ends the zone.
"""

from __future__ import annotations

import re

from wellread.paratext.cues import hear_voice
from wellread.paratext.debris import is_debris
from wellread.paratext.draft import Draft
from wellread.paratext.endings import parse_end_mark
from wellread.paratext.guess import Guess, is_foreign, lean, opens_speech
from wellread.paratext.labels import MAIL_LABELS, Label, match_label, split_labels
from wellread.paratext.legends import is_legend, is_legend_line
from wellread.paratext.patterns import (
    AUTHOR_SPEAKS,
    BEFORE_DEDICATION,
    BRACKETED_WARNING,
    CONTINUES,
    DEAR,
    DRAFT_NOTE,
    EPIGRAPH,
    MENTION,
    NOTE_START,
    REPLIES,
    SAFE_AGAIN,
    SCRIPT_LINE,
    is_dedication,
)

#: units looked at from either end of a chapter
_REACH = 80
#: paragraphs and words of a summary that stands between two labels
_SUMMARY = 8
_SUMMARY_WORDS = 300
#: words of a paragraph that a note may bridge without sounding like a note itself
_BRIDGE = 40
_MAX_BRIDGED = 4
#: units below an end mark, and words in them, that are taken for the author's without a sign of it
_TAIL = 12
_AFTER_END = 200
#: units and words of a preface or an afterword that has no label
_PREFACE = 10
_PREFACE_WORDS = 500
#: how much paragraphs must sound like a note together where none does by itself
_TALK = 4.0
#: paragraphs of a recap between its label and the rule that ends it
_RECAP = 12
#: letters of a note that an author leaves in a draft
_DRAFT_NOTE = 2000
#: units of a letter below its "Dear Jo"
_LETTER = 6

_CLOSERS = {"(": ")", "[": "]", "{": "}", "【": "】"}


def _is_warning(words: str) -> bool:
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

    # -- single units

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
        label = self._label(at)
        if label is not None:
            return self._labelled(at, words, label)
        return self._unlabelled(at, words, in_note)

    def _label(self, at: int) -> Label | None:
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
            self.first <= other < self.last and self._label(other) is not None
            for other in (at - 2, at - 1, at + 1, at + 2)
        )

    def _unlabelled(self, at: int, words: str, in_note: bool) -> Guess:
        if is_foreign(words, self.language):
            return Guess("other", "likely", "foreign-frame", 1.0)
        if _is_warning(words):
            return Guess("authors_note", "likely", "bracketed-warning", 1.5)
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
        return Guess(None, lean(voice, in_note=in_note), "", voice=voice)

    def _is_epigraph(self, at: int) -> bool:
        """Whether somebody's words with a name under them stand above the story, the name perhaps on its own line."""
        if at >= self.first + 12:
            return False
        words, units = self.draft.words, self.draft.units
        below = at + 1 < self.last and units[at + 1].gap == 1 and words(at)[-1:] in '"”'
        under = at > self.first and units[at].gap == 1 and words(at)[:1] in "-–—~"
        start, end = at - under, at + 1 + below
        return EPIGRAPH.fullmatch("\n".join(map(words, range(start, end)))) is not None and self._only_paratext_above(start)

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
        return at + 1 < self.last and (self._label(at + 1) is not None or self.draft.kinds[at + 1] is not None)

    # -- runs of units

    def mark_front(self) -> int:
        """Marks what stands before the story; the first unit of the story."""
        reach = min(self.last, self.first + _REACH)
        end = at = self._mark_preface()
        bridged = 0
        while at < reach:
            end_of_run = self._mark_run(at)
            if end_of_run > at:
                self._bridge(end, at)
                end = at = end_of_run
                bridged = 0
                continue
            found = self.guess(at, in_note=end > self.first)
            if found.strength == "fence":
                at += 1
                continue
            if found.strength == "story" or not self._can_bridge(at, end, bridged):
                break
            bridged += 1
            at += 1
        return self._up_to_fence(end)

    def _mark_preface(self) -> int:
        """Marks a preface without a label that a fence parts from the story; where the rest begins."""
        start = self.first
        while start < self.last and self.draft.kinds[start] not in (None, "scene_break"):
            start += 1
        end = start
        while end < min(self.last, start + _PREFACE) and self.draft.kinds[end] is None:
            end += 1
        if end == self.last or self.draft.kinds[end] != "scene_break" or not self._is_talk(start, end):
            return self.first
        self._mark_talk(start, end)
        return end

    def _is_talk(self, start: int, end: int) -> bool:
        """Whether none of the units sounds like a story and one at least is a note."""
        if end - start > _PREFACE or any(self._label(at) is not None for at in range(start, end)):
            return False
        found = False
        note = 0.0
        for at in range(start, end):
            guess = self.guess(at, in_note=True)
            if guess.strength == "story":
                return False
            found = found or (guess.kind == "authors_note" and guess.strength == "likely")
            note += guess.voice.note if guess.voice and guess.voice.firm else 0.0
        return (found or note >= _TALK) and sum(
            len(self.draft.words(at).split()) for at in range(start, end)
        ) <= _PREFACE_WORDS

    def _mark_talk(self, start: int, end: int) -> None:
        for at in range(start, end):
            guess = self.guess(at, in_note=True)
            self._mark_unit(at, guess)
            if self.draft.kinds[at] is None:
                self.draft.mark(at, "authors_note", "fenced-talk", 0.8)

    def mark_afterword(self, start: int) -> None:
        """Marks an afterword without a label that a fence parts from the story."""
        at = self.last
        while at > max(start, self.last - _PREFACE) and self.draft.kinds[at - 1] is None:
            at -= 1
        if at > start and at < self.last and self.draft.kinds[at - 1] == "scene_break" and self._is_talk(at, self.last):
            self._mark_talk(at, self.last)

    def _can_bridge(self, at: int, end: int, bridged: int) -> bool:
        """Whether a paragraph that is neither may lie within the front matter that has ended at `end` so far."""
        unit = self.draft.units[at]
        n_words = len(self.draft.words(at).split())
        if end == self.first:
            # Nothing of an author yet: only a short line, a title perhaps, may come before the first note.
            return bridged == 0 and n_words <= 12 and unit.end - unit.start <= 90
        return (
            bridged < _MAX_BRIDGED
            and n_words <= _BRIDGE
            and self.draft.kinds[end - 1] in ("authors_note", "scene_break", "disclaimer")
        )

    def _as_disclaimer(self, at: int) -> str:
        """What a unit beside a note is: one that only disclaims keeps its own kind."""
        return "disclaimer" if self.guess(at, in_note=True).kind == "disclaimer" else "authors_note"

    def _bridge(self, start: int, end: int) -> None:
        """Gives the units between two pieces of front matter to the note before them."""
        if start == self.first or self.draft.kinds[start - 1] not in ("authors_note", "disclaimer"):
            return
        if any(self.draft.kinds[at] == "scene_break" for at in range(start, end)):
            return
        for at in range(start, end):
            if self.draft.kinds[at] is None:
                self.draft.mark(at, self._as_disclaimer(at), "between-notes", 0.5)

    def _up_to_fence(self, end: int) -> int:
        """Short paragraphs between the last note and the fence below it belong to the note."""
        draft = self.draft
        if end == self.first or draft.kinds[end - 1] != "authors_note":
            return end
        at = end
        while at < min(self.last, end + _MAX_BRIDGED):
            if draft.kinds[at] == "scene_break":
                break
            found = self.guess(at, in_note=True)
            if found.strength == "story" or len(draft.words(at).split()) > _BRIDGE:
                return end
            at += 1
        if at >= self.last or draft.kinds[at] != "scene_break" or at == end:
            return end
        for other in range(end, at):
            draft.mark(other, self._as_disclaimer(other), "before-fence", 0.5)
        return at

    def _mark_run(self, at: int) -> int:
        """Marks one piece of paratext that begins at unit `at` with all that belongs to it; its end, or `at`."""
        if self.draft.kinds[at] is not None and self.draft.kinds[at] != "scene_break":
            return at + 1
        near = at > self.first and self.draft.kinds[at - 1] not in (None, "scene_break")
        found = self.guess(at, in_note=near)
        if found.strength in ("label", "strong-label"):
            return self._mark_header(at)
        if found.strength == "legend":
            return self._mark_legend(at)
        if found.strength not in ("sure", "likely"):
            return at
        self._mark_unit(at, found)
        return self._mark_rest(at + 1, found)

    def _mark_unit(self, at: int, found: Guess) -> None:
        if self.draft.kinds[at] is None and found.kind is not None:
            self.draft.mark(at, found.kind, found.rule, found.weight)
            if found.label is not None:
                self.draft.labelled.add(at)

    def _mark_rest(self, at: int, found: Guess) -> int:
        """What belongs to the piece that `found` began: lines close under it, a script of its own, a bracket's end."""
        if found.rule == "review-replies":
            return self._mark_replies(at)
        if found.label is None:
            return self._mark_glued(at) if found.kind == "authors_note" else at
        if found.label.name == "recap":
            at = self._up_to_rule(at)
        draft = self.draft
        kind = found.kind or "authors_note"
        if kind == "authors_note":
            at = self._close_bracket(at)
        empty = not draft.words(at - 1)[found.label.value_start - draft.units[at - 1].start :].strip("\n *_:-–—~=.)]")
        if empty and kind == "summary":
            at = self._up_to_label(at)
        while at < self.last and draft.kinds[at] is None and self._goes_on(at, kind, empty):
            draft.mark(at, kind, f"goes-on-{found.label.name}", 0.8)
            empty = False
            at += 1
        return at

    def _mark_glued(self, at: int) -> int:
        """The lines that follow a note's first line without a blank one, where the text has blank lines."""
        draft = self.draft
        while at < self.last and draft.kinds[at] is None and draft.spaced and draft.units[at].gap == 1:
            if self._label(at) is not None or parse_end_mark(draft.words(at)):
                break
            draft.mark(at, "authors_note", "same-paragraph", 0.8)
            at += 1
        return at

    def _mark_replies(self, at: int) -> int:
        """Answers to readers by name ("heronpost: no, he does not fall in") below the line that announces them."""
        while at < self.last and self.draft.kinds[at] is None and SCRIPT_LINE.match(self.draft.words(at)):
            self.draft.mark(at, "authors_note", "review-replies", 1.0)
            at += 1
        return at

    def _up_to_rule(self, at: int) -> int:
        """Marks what stands between "Previously:" and a rule soon below it: scenes that were told before."""
        end = at
        while end < self.last and self.draft.kinds[end] is None and end - at <= _RECAP:
            end += 1
        if end == self.last or end - at > _RECAP or self.draft.kinds[end] != "scene_break":
            return at
        for other in range(at, end):
            self.draft.mark(other, "other", "goes-on-recap", 0.8)
        return end

    def _up_to_label(self, at: int) -> int:
        """Marks the paragraphs between "Summary" on a line of its own and "Notes" on another, few as they must be."""
        end = at
        while end < self.last and self.draft.kinds[end] is None and self._label(end) is None:
            end += 1
        n_words = sum(len(self.draft.words(other).split()) for other in range(at, end))
        below = self._label(end) if end < self.last and self.draft.kinds[end] is None else None
        if not 1 < end - at <= _SUMMARY or n_words > _SUMMARY_WORDS or below is None or below.kind == "header":
            return at
        for other in range(at, end):
            self.draft.mark(other, "summary", "goes-on-summary", 0.8)
        return end

    def _goes_on(self, at: int, kind: str, empty: bool) -> bool:
        draft = self.draft
        if self._label(at) is not None or parse_end_mark(draft.words(at)):
            return False
        words = draft.words(at)
        if draft.units[at].gap == 1 and draft.spaced:
            return True
        if kind in ("authors_note", "disclaimer"):
            if AUTHOR_SPEAKS.match(words) or (SCRIPT_LINE.match(words) and self._script_of_author(at)):
                return True
            if is_legend_line(words):
                return True
        found = self.guess(at, in_note=True)
        if empty:
            if kind == "authors_note" and found.kind == "disclaimer":
                return False
            return found.strength != "story" and (len(words.split()) <= 150 or found.strength == "likely")
        return False

    def _script_of_author(self, at: int) -> bool:
        """Whether the run of script lines around `at` has the author for a speaker, as a joke among notes has."""
        draft = self.draft
        start = at
        while start > self.first and SCRIPT_LINE.match(draft.words(start - 1)):
            start -= 1
        end = at
        while end < min(self.last, at + 20) and SCRIPT_LINE.match(draft.words(end)):
            end += 1
        return any(AUTHOR_SPEAKS.match(draft.words(other)) for other in range(start, end)) and end < self.last

    def _close_bracket(self, at: int) -> int:
        """The end of a note whose bracket is opened in the unit before `at` and closed further on."""
        draft = self.draft
        opener = draft.words(at - 1)[:1]
        closer = _CLOSERS.get(opener)
        if closer is None:
            return at
        depth = draft.words(at - 1).count(opener) - draft.words(at - 1).count(closer)
        end = at
        while depth > 0 and end < min(self.last, at + 8):
            depth += draft.words(end).count(opener) - draft.words(end).count(closer)
            end += 1
        if depth > 0:
            return at
        for other in range(at, end):
            if draft.kinds[other] is None:
                draft.mark(other, "authors_note", "bracket-goes-on", 1.0)
        return end

    def _mark_legend(self, at: int) -> int:
        """Two or more sample lines in a row."""
        end = at
        while (
            end < self.last and self.draft.kinds[end] in (None, "scene_break") and is_legend_line(self.draft.words(end))
        ):
            end += 1
        if end - at < 2:
            return at
        for other in range(at, end):
            self.draft.mark(other, "authors_note", "legend", 1.0)
        return end

    def _mark_header(self, at: int) -> int:
        """A block of labelled lines: believed when two stand together or one is of a kind no story has a use for."""
        draft = self.draft
        end = at
        labels: list[Label] = []
        members: list[int] = []
        while end < self.last and end - at < 60:
            found = self.guess(end, in_note=True)
            if draft.kinds[end] is not None:
                break
            if found.label is not None and found.strength in ("label", "strong-label"):
                labels.append(found.label)
                labels += [label for label, _ in split_labels(draft.work.text.content, draft.units[end].span)[1:]]
                members.append(end)
            elif (found.label is not None and found.kind is not None and found.strength in ("sure", "likely")) or not (
                members and draft.units[end].gap == 1 and draft.spaced
            ):
                break
            else:
                members.append(end)
            end += 1
        if not self._is_header(at, end, labels):
            return at
        for other in members:
            draft.mark(other, "header", "header-block", float(len(labels)))
            draft.labelled.add(other)
        return end

    def _is_header(self, at: int, end: int, labels: list[Label]) -> bool:
        names = [label.name for label in labels]
        if (
            len(set(names)) < len(names) / 2
            and len(names) >= 3
            and set(names) <= {"author", "characters", "part", "date", "time"}
        ):
            return False  # "Author: Hello." "Author: Again." is a script
        if set(names) <= MAIL_LABELS | {"date"} and not self._is_mail(at, end, names):
            return False
        known = {name for name in names if name in MAIL_LABELS}
        strong = [label for label in labels if label.strong]
        neighbour = (
            at > self.first
            and self.draft.kinds[at - 1] in ("title", "header", "summary", "disclaimer", "byline", "authors_note")
        ) or (
            end < self.last
            and self.guess(end, in_note=True).kind in ("summary", "disclaimer", "authors_note", "header")
        )
        neighbour = neighbour or self._below_title_hint(at)
        weak_hyphen = not any(label.colon for label in labels)
        if weak_hyphen:
            return len(set(names)) >= 2 and bool(strong)
        return (
            (len(set(names)) >= 2 and bool(strong or known or len(names) >= 3))
            or bool(strong)
            or (neighbour and bool(names))
        )

    def _below_title_hint(self, at: int) -> bool:
        """Whether only a site's words stand between the unit and a title or byline that the file's structure gave."""
        work, above = self.draft.work, at
        while above > 0 and self.draft.kinds[above - 1] == "archive_note":
            above -= 1
        start = self.draft.units[above].start
        return any(
            hint.kind in ("title", "byline")
            and hint.span.end <= start
            and not work.text.content[hint.span.end : start].strip()
            for hint in work.hints[:4]
        )

    def _is_mail(self, at: int, end: int, names: list[str]) -> bool:
        """A newsgroup's article, not a letter that somebody in the story sends."""
        if {"newsgroups", "message-id", "path"} & set(names):
            return True
        words = "\n".join(self.draft.words(other) for other in range(at, end))
        return bool(re.search(r"^subject:.*(?:\d+ ?/ ?\d+|part|new\b|repost|fic)", words, re.I | re.M))

    def mark_after_end(self, start: int) -> None:
        """Marks "The End" and what little stands below it: no story goes on there unless it sounds like one."""
        draft = self.draft
        for at in range(self.last - 1, max(start, self.last - _TAIL) - 1, -1):
            if draft.kinds[at] is not None or not parse_end_mark(draft.words(at)):
                continue
            below = [other for other in range(at + 1, self.last) if draft.kinds[other] is None]
            n_words = sum(len(draft.words(other).split()) for other in below)
            if n_words > _AFTER_END or any(self.guess(other, in_note=True).strength == "story" for other in below):
                continue
            draft.mark(at, "end_mark", "end-words", 2.0)
            for other in below:
                found = self.guess(other, in_note=True)
                self._mark_unit(other, found)
                if draft.kinds[other] is None:
                    draft.mark(other, "authors_note", "after-end", 0.7)

    def mark_back(self, start: int) -> int:
        """Marks what stands after the story, looking from the end up to unit `start`; the story's end."""
        draft = self.draft
        boundary = self.last
        open_run: list[int] = []
        at = self.last - 1
        while at >= max(start, self.last - _REACH):
            found = self.guess(at, in_note=boundary < self.last)
            if found.strength in ("sure", "likely", "strong-label", "label") and self._closes(at, found):
                at_least = self._take_tail(at, found, open_run)
                if not at_least:
                    break
                boundary = at
                open_run = []
            elif found.strength == "fence":
                open_run.append(at)
            elif found.strength == "story" or len(open_run) >= 12 or not self._short(at):
                if not self._note_above(at, start):
                    break
                open_run.append(at)
            else:
                open_run.append(at)
            at -= 1
        return boundary if boundary < self.last or draft.kinds[self.last - 1] is None else self.last

    def _short(self, at: int) -> bool:
        return len(self.draft.words(at).split()) <= 60

    def _note_above(self, at: int, start: int) -> bool:
        """Whether a labelled note opens a little above `at`, so that a longer paragraph may still be its own."""
        for other in range(at - 1, max(start, at - 10) - 1, -1):
            if self.draft.kinds[other] is not None or opens_speech(self.draft.words(other)):
                return False
            label = self._label(other)
            if label is not None and label.kind == "authors_note":
                return self.guess(at, in_note=True).strength != "story"
        return False

    def _closes(self, at: int, found: Guess) -> bool:
        """Whether a piece may stand after a story: headers at the end need a label that no story uses."""
        if found.kind == "header":
            return (
                found.label is not None
                and found.label.name in ("email", "website", "beta", "words", "rating", "archive", "prompt", "series")
                and found.label.colon
            )
        return found.kind != "summary" or found.strength == "sure"

    def _take_tail(self, at: int, found: Guess, run: list[int]) -> bool:
        """Marks unit `at` and the undecided ones below it, which only a note may carry along."""
        draft = self.draft
        undecided = [other for other in sorted(run) if draft.kinds[other] is None]
        fenced = [other for other in run if draft.kinds[other] == "scene_break"]
        if undecided and not (
            found.kind in ("authors_note", "disclaimer", "end_mark") and self._carries(found, undecided, fenced)
        ):
            return False
        kind = "authors_note"
        for other in undecided:
            draft.mark(other, self._as_disclaimer(other), "after-note", 0.6)
        if draft.kinds[at] is None:
            if found.label is not None:
                draft.labelled.add(at)
            draft.mark(at, found.kind or kind, found.rule, found.weight)
        return True

    def _carries(self, found: Guess, undecided: list[int], fenced: list[int]) -> bool:
        """Whether what lies below a note goes with it: sign-offs and paragraphs that do not sound like a story."""
        n_words = [len(self.draft.words(other).split()) for other in undecided]
        voices = [self.guess(other, in_note=True) for other in undecided]
        if any(voice.strength == "story" for voice in voices):
            return False
        if found.kind == "end_mark":
            return not fenced and sum(n_words) <= 30 and len(undecided) <= 2
        if found.label is None and found.weight < 4.0:
            return not fenced and sum(n_words) <= 30
        if fenced and min(fenced) < max(undecided):
            # A story may go on below the fence: only what sounds like a note is taken.
            return sum(n_words) <= 30
        return (
            all(count <= _BRIDGE or voice.strength == "weak" for count, voice in zip(n_words, voices, strict=True))
            or sum(n_words) <= 120
        )

    def mark_middle(self, start: int, end: int) -> None:
        """Marks notes with a label, and notes between two fences, that stand within the story."""
        draft = self.draft
        content = draft.work.text.content
        at = start
        while at < end:
            unit = draft.units[at]
            if draft.kinds[at] is None and NOTE_START.match(content, unit.start, unit.end):
                found = self.guess(at, in_note=True)
                if found.label is not None and found.kind in ("authors_note", "disclaimer"):
                    self._mark_unit(at, found)
                    at = self._extend_middle(self._mark_rest(at + 1, found), end)
                    continue
            elif (
                draft.kinds[at] is None
                and content[unit.start] == "["
                and unit.end - unit.start <= _DRAFT_NOTE
                and DRAFT_NOTE.fullmatch(content, unit.start, unit.end)
            ):
                draft.mark(at, "authors_note", "draft-note", 1.5)
            elif draft.kinds[at] is None and content[unit.start] in "([*~" and _is_warning(draft.words(at)):
                draft.mark(at, "authors_note", "bracketed-warning", 1.5)
            elif draft.kinds[at] is None and self._fenced(at):
                found = self.guess(at)
                if found.kind == "authors_note" and found.weight >= 4.5 and found.strength == "likely":
                    self._mark_unit(at, found)
            at += 1

    def _extend_middle(self, at: int, end: int) -> int:
        while at < end and self.draft.kinds[at] is None:
            found = self.guess(at, in_note=True)
            if found.strength != "likely" or found.kind not in ("authors_note", "disclaimer"):
                break
            self._mark_unit(at, found)
            at += 1
        return self._up_to_fence(at) if at < end else at

    def _fenced(self, at: int) -> bool:
        kinds = self.draft.kinds
        before = at == 0 or kinds[at - 1] in ("scene_break", "chapter_heading")
        after = at + 1 == len(kinds) or kinds[at + 1] in ("scene_break", "chapter_heading")
        return before or after

    def _begins_as_talk(self, at: int) -> bool:
        """Whether anything at all in unit `at` is an author's; a long paragraph without any opens a story."""
        found = self.guess(at)
        return found.kind is not None or found.voice is None or found.voice.note > 0 or found.voice.n_words <= _BRIDGE

    def is_all_note(self) -> bool:
        """Whether the chapter holds nothing that sounds like a story and ends as it begins, as a note."""
        units = [at for at in range(self.first, self.last) if self.draft.kinds[at] not in ("scene_break", "title")]
        if not units or len(units) > _REACH:
            return False
        notes: list[Guess] = []
        if any(opens_speech(self.draft.words(at)) for at in units) or not self._begins_as_talk(units[0]):
            return False
        for at in units:
            found = self.guess(at, in_note=True)
            if found.strength == "story":
                return False
            if found.kind in ("authors_note", "disclaimer"):
                notes.append(found)
        return bool(notes) and len(notes) * 2 >= len(units) and sum(found.weight for found in notes) >= 4.0
