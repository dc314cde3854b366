"""One piece of paratext with all that belongs to it: a labelled note and its lines, a header block, a legend."""

from __future__ import annotations

import re

from wellread.paratext.endings import parse_end_mark
from wellread.paratext.guess import Guess
from wellread.paratext.labels import MAIL_LABELS, Label, split_labels
from wellread.paratext.legends import is_legend_line
from wellread.paratext.patterns import AUTHOR_SPEAKS, SCRIPT_LINE
from wellread.paratext.zones import Zone

#: paragraphs and words of a summary that stands between two labels
_SUMMARY = 8
_SUMMARY_WORDS = 300
#: paragraphs of a recap between its label and the rule that ends it
_RECAP = 12
_CLOSERS = {"(": ")", "[": "]", "{": "}", "【": "】"}


def mark_run(zone: Zone, at: int) -> int:
    """Marks one piece of paratext that begins at unit `at` with all that belongs to it; its end, or `at`."""
    if zone.draft.kinds[at] is not None and zone.draft.kinds[at] != "scene_break":
        return at + 1
    near = at > zone.first and zone.draft.kinds[at - 1] not in (None, "scene_break")
    found = zone.guess(at, in_note=near)
    if found.strength in ("label", "strong-label"):
        return _mark_header(zone, at)
    if found.strength == "legend":
        return _mark_legend(zone, at)
    if found.strength not in ("sure", "likely"):
        return at
    mark_unit(zone, at, found)
    return mark_rest(zone, at + 1, found)


def mark_unit(zone: Zone, at: int, found: Guess) -> None:
    if zone.draft.kinds[at] is None and found.kind is not None:
        zone.draft.mark(at, found.kind, found.rule, found.weight)
        if found.label is not None:
            zone.draft.labelled.add(at)


def mark_rest(zone: Zone, at: int, found: Guess) -> int:
    """What belongs to the piece that `found` began: lines close under it, a script of its own, a bracket's end."""
    if found.rule == "review-replies":
        return _mark_replies(zone, at)
    if found.label is None:
        return _mark_glued(zone, at) if found.kind == "authors_note" else at
    if found.label.name == "recap":
        at = _up_to_rule(zone, at)
    draft = zone.draft
    kind = found.kind or "authors_note"
    if kind == "authors_note":
        at = _close_bracket(zone, at)
    empty = not draft.words(at - 1)[found.label.value_start - draft.units[at - 1].start :].strip("\n *_:-–—~=.)]")
    if empty and kind == "summary":
        at = _up_to_label(zone, at)
    while at < zone.last and draft.kinds[at] is None and _goes_on(zone, at, kind, empty):
        draft.mark(at, kind, f"goes-on-{found.label.name}", 0.8)
        empty = False
        at += 1
    return at


def _mark_glued(zone: Zone, at: int) -> int:
    """The lines that follow a note's first line without a blank one, where the text has blank lines."""
    draft = zone.draft
    while at < zone.last and draft.kinds[at] is None and draft.spaced and draft.units[at].gap == 1:
        if zone.label(at) is not None or parse_end_mark(draft.words(at)):
            break
        draft.mark(at, "authors_note", "same-paragraph", 0.8)
        at += 1
    return at


def _mark_replies(zone: Zone, at: int) -> int:
    """Answers to readers by name ("heronpost: no, he does not fall in") below the line that announces them."""
    while at < zone.last and zone.draft.kinds[at] is None and SCRIPT_LINE.match(zone.draft.words(at)):
        zone.draft.mark(at, "authors_note", "review-replies", 1.0)
        at += 1
    return at


def _up_to_rule(zone: Zone, at: int) -> int:
    """Marks what stands between "Previously:" and a rule soon below it: scenes that were told before."""
    end = at
    while end < zone.last and zone.draft.kinds[end] is None and end - at <= _RECAP:
        end += 1
    if end == zone.last or end - at > _RECAP or zone.draft.kinds[end] != "scene_break":
        return at
    for other in range(at, end):
        zone.draft.mark(other, "other", "goes-on-recap", 0.8)
    return end


def _up_to_label(zone: Zone, at: int) -> int:
    """Marks the paragraphs between "Summary" on a line of its own and "Notes" on another, few as they must be."""
    end = at
    while end < zone.last and zone.draft.kinds[end] is None and zone.label(end) is None:
        end += 1
    n_words = sum(len(zone.draft.words(other).split()) for other in range(at, end))
    below = zone.label(end) if end < zone.last and zone.draft.kinds[end] is None else None
    if not 1 < end - at <= _SUMMARY or n_words > _SUMMARY_WORDS or below is None or below.kind == "header":
        return at
    for other in range(at, end):
        zone.draft.mark(other, "summary", "goes-on-summary", 0.8)
    return end


def _goes_on(zone: Zone, at: int, kind: str, empty: bool) -> bool:
    draft = zone.draft
    if zone.label(at) is not None or parse_end_mark(draft.words(at)):
        return False
    words = draft.words(at)
    if draft.units[at].gap == 1 and draft.spaced:
        return True
    if kind in ("authors_note", "disclaimer"):
        if AUTHOR_SPEAKS.match(words) or (SCRIPT_LINE.match(words) and _script_of_author(zone, at)):
            return True
        if is_legend_line(words):
            return True
    found = zone.guess(at, in_note=True)
    if empty:
        if kind == "authors_note" and found.kind == "disclaimer":
            return False
        return found.strength != "story" and (len(words.split()) <= 150 or found.strength == "likely")
    return False


def _script_of_author(zone: Zone, at: int) -> bool:
    """Whether the run of script lines around `at` has the author for a speaker, as a joke among notes has."""
    draft = zone.draft
    start = at
    while start > zone.first and SCRIPT_LINE.match(draft.words(start - 1)):
        start -= 1
    end = at
    while end < min(zone.last, at + 20) and SCRIPT_LINE.match(draft.words(end)):
        end += 1
    return any(AUTHOR_SPEAKS.match(draft.words(other)) for other in range(start, end)) and end < zone.last


def _close_bracket(zone: Zone, at: int) -> int:
    """The end of a note whose bracket is opened in the unit before `at` and closed further on."""
    draft = zone.draft
    opener = draft.words(at - 1)[:1]
    closer = _CLOSERS.get(opener)
    if closer is None:
        return at
    depth = draft.words(at - 1).count(opener) - draft.words(at - 1).count(closer)
    end = at
    while depth > 0 and end < min(zone.last, at + 8):
        depth += draft.words(end).count(opener) - draft.words(end).count(closer)
        end += 1
    if depth > 0:
        return at
    for other in range(at, end):
        if draft.kinds[other] is None:
            draft.mark(other, "authors_note", "bracket-goes-on", 1.0)
    return end


def _mark_legend(zone: Zone, at: int) -> int:
    """Two or more sample lines in a row."""
    end = at
    while end < zone.last and zone.draft.kinds[end] in (None, "scene_break") and is_legend_line(zone.draft.words(end)):
        end += 1
    if end - at < 2:
        return at
    for other in range(at, end):
        zone.draft.mark(other, "authors_note", "legend", 1.0)
    return end


def _mark_header(zone: Zone, at: int) -> int:
    """A block of labelled lines: believed when two stand together or one is of a kind no story has a use for."""
    draft = zone.draft
    end = at
    labels: list[Label] = []
    members: list[int] = []
    while end < zone.last and end - at < 60:
        found = zone.guess(end, in_note=True)
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
    if not _is_header(zone, at, end, labels):
        return at
    for other in members:
        draft.mark(other, "header", "header-block", float(len(labels)))
        draft.labelled.add(other)
    return end


def _is_header(zone: Zone, at: int, end: int, labels: list[Label]) -> bool:
    names = [label.name for label in labels]
    if (
        len(set(names)) < len(names) / 2
        and len(names) >= 3
        and set(names) <= {"author", "characters", "part", "date", "updated", "time"}
    ):
        return False  # "Author: Hello." "Author: Again." is a script
    if set(names) <= MAIL_LABELS | {"date", "updated"} and not _is_mail(zone, at, end, names):
        return False
    known = {name for name in names if name in MAIL_LABELS}
    strong = [label for label in labels if label.strong]
    neighbour = (
        at > zone.first
        and zone.draft.kinds[at - 1] in ("title", "header", "summary", "disclaimer", "byline", "authors_note")
    ) or (end < zone.last and zone.guess(end, in_note=True).kind in ("summary", "disclaimer", "authors_note", "header"))
    neighbour = neighbour or _below_title_hint(zone, at)
    weak_hyphen = not any(label.colon for label in labels)
    if weak_hyphen:
        return len(set(names)) >= 2 and bool(strong)
    return (
        (len(set(names)) >= 2 and bool(strong or known or len(names) >= 3))
        or bool(strong)
        or (neighbour and bool(names))
    )


def _below_title_hint(zone: Zone, at: int) -> bool:
    """Whether only a site's words stand between the unit and a title or byline that the file's structure gave."""
    work, above = zone.draft.work, at
    while above > 0 and zone.draft.kinds[above - 1] == "archive_note":
        above -= 1
    start = zone.draft.units[above].start
    return any(
        hint.kind in ("title", "byline")
        and hint.span.end <= start
        and not work.text.content[hint.span.end : start].strip()
        for hint in work.hints[:4]
    )


def _is_mail(zone: Zone, at: int, end: int, names: list[str]) -> bool:
    """A newsgroup's article, not a letter that somebody in the story sends."""
    if {"newsgroups", "message-id", "path"} & set(names):
        return True
    words = "\n".join(zone.draft.words(other) for other in range(at, end))
    return bool(re.search(r"^subject:.*(?:\d+ ?/ ?\d+|part|new\b|repost|fic)", words, re.I | re.M))
