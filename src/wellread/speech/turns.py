"""Quotations → turns: what one person says before somebody else does, with the narration around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from wellread.records import Layout, Quotation, Quoting, Work
from wellread.speech.cues import (
    AFTER,
    BEFORE,
    CUE_KINDS,
    MIDDLE,
    Cue,
    find_after_cues,
    find_before_cues,
    is_subordinate,
    names_nobody,
)
from wellread.speech.page import NOBODY, SUBJECT, Page, Ref, told_set
from wellread.speech.vocatives import NO_ADDRESS, Address, find_address
from wellread.text import Span

#: code points of narration in a paragraph after which somebody else may speak in it
_LONG_STRETCH = 240
#: words behind a quotation within which whoever leads in the next one answers at once
_OPENING = 4
_CLOSERS = frozenset("\"”’'»‹›«“」』_*")


@dataclass(slots=True)
class Turn:
    """Quotations of one speaker, one after the other, and where they stand."""

    quotations: list[Quotation]
    #: narration of the paragraph before the first, between them and after the last
    stretches: list[Span]
    first_paragraph: int
    last_paragraph: int
    #: what tells the speaker, strongest kinds first in each stretch
    cues: list[Cue] = field(default_factory=list)
    #: whom its words call and name
    address: Address = NO_ADDRESS
    #: tags part it from the one before in its paragraph, and name somebody else
    parted: bool = False
    #: the tag says that somebody speaks, and not who
    unnamed: bool = False

    @property
    def start(self) -> int:
        """First code point spoken."""
        return self.quotations[0].span.start

    @property
    def end(self) -> int:
        """First code point after what is spoken."""
        return self.quotations[-1].span.end


def find_turns(work: Work, layout: Layout, quoting: Quoting, page: Page) -> list[Turn]:
    """The turns of the story, in text order; `written` and `other` quotations belong to none.

    Quotations in one paragraph are one turn unless a tag behind the one and a tag before the next name two people;
    a paragraph that leaves its quotation open goes on in the next.
    """
    spoken = [item for item in quoting.quotations if item.kind in ("speech", "thought")]
    turns: list[Turn] = []
    for number, item in enumerate(spoken):
        before = spoken[number - 1] if number else None
        if before is not None and turns and _goes_on(work, page, before, item):
            stretch = Span(before.span.end, max(before.span.end, item.span.start))
            apart = item.paragraph == before.paragraph and not item.continues
            changes = _changes(page, turns[-1].stretches[-2], stretch, named=not apart)
            if before.kind == item.kind and not changes and not (apart and len(stretch) > _LONG_STRETCH):
                turns[-1].stretches[-1:] = [stretch]
                _extend(work, turns[-1], item)
                continue
            turns[-1].stretches[-1] = stretch
            turns.append(_begin(work, item, before))
            turns[-1].parted = changes
            continue
        turns.append(_begin(work, item, before))
    parted = [part for turn in turns for part in _part_voices(page, turn)]
    for turn in parted:
        _find_cues(page, turn)
        turn.address = find_address(page, turn.quotations)
    return parted


def asks(page: Page, turn: Turn) -> bool:
    """Whether a turn ends in a question."""
    return "?" in page.content[max(turn.start, turn.end - 3) : turn.end]


def spoken_words(page: Page, turn: Turn) -> list[tuple[int, int]]:
    """The first token of each quotation of a turn, and the one after its last."""
    return [page.words_between(item.span.start, item.span.end) for item in turn.quotations]


def refs_said(page: Page, turn: Turn) -> Iterator[Ref]:
    """Mentions inside the quotations of a turn."""
    for quotation in turn.quotations:
        yield from page.refs_between(quotation.span.start, quotation.span.end)


def _goes_on(work: Work, page: Page, before: Quotation, item: Quotation) -> bool:
    if item.continues or item.paragraph == before.paragraph:
        return True
    if item.paragraph != before.paragraph + 1 or item.span.start - work.paragraphs[item.paragraph].start > 1:
        return False
    return before.unclosed or (
        page.content[before.span.end - 1] not in _CLOSERS and work.paragraphs[before.paragraph].end <= before.span.end
    )


def _begin(work: Work, item: Quotation, before: Quotation | None) -> Turn:
    paragraph = work.paragraphs[item.paragraph]
    start = paragraph.start
    if item.span.start - start < 3 and item.paragraph and _leads_on(work, item.paragraph - 1):
        start = work.paragraphs[item.paragraph - 1].start
    if before is not None:
        start = max(start, before.span.end)
    return Turn(
        [item],
        [Span(min(start, item.span.start), item.span.start), Span(item.span.end, max(item.span.end, paragraph.end))],
        item.paragraph,
        item.paragraph,
    )


def _leads_on(work: Work, paragraph: int) -> bool:
    """Whether a paragraph ends as if speech were to follow: "Ann said:" and a new line."""
    words = work.text.slice(work.paragraphs[paragraph])
    return words[-1:] in (":", ",") or words.endswith((":--", ",--", ":—"))


def _extend(work: Work, turn: Turn, item: Quotation) -> None:
    paragraph = work.paragraphs[item.paragraph]
    turn.quotations.append(item)
    turn.stretches.append(Span(item.span.end, max(item.span.end, paragraph.end)))
    turn.last_paragraph = item.paragraph


def _part_voices(page: Page, turn: Turn) -> Iterator[Turn]:
    """The turn, cut where the tags of its quotations name two people: `"No," said Ann. "Yes," said Bob.`"""
    voice: Ref | None = None
    first = 0
    for number in range(len(turn.quotations)):
        tag = _tag_subject(find_after_cues(page, turn.stretches[number + 1]))
        if tag is None or tag.form != "name" or tag.who == NOBODY:
            continue
        if voice is not None and tag.who != voice.who and number > first:
            yield _part(turn, first, number)
            first = number
        voice = tag
    yield _part(turn, first, len(turn.quotations))


def _part(turn: Turn, first: int, last: int) -> Turn:
    """Quotations `first` to `last` of a turn, with the narration around them."""
    return Turn(
        turn.quotations[first:last],
        turn.stretches[first : last + 1],
        turn.first_paragraph,
        turn.last_paragraph,
        parted=first > 0 or turn.parted,
    )


def _changes(page: Page, lead: Span, stretch: Span, *, named: bool) -> bool:
    """Whether narration between two quotations closes one person's line and opens another's.

    Args:
        lead: the narration before the first of them.
        named: only tags that name two people part them, since what goes on looks like one utterance.
    """
    after = _tag_subject(find_after_cues(page, stretch))
    leading = find_before_cues(page, stretch)
    before = _tag_subject(leading) or (None if named else _beat_subject(leading, after))
    if before is not None and (after is None or after is before):
        opens = before.first - page.words_between(stretch.start, stretch.end)[0] <= _OPENING
        return _is_other_voice(_tag_subject(find_before_cues(page, lead)), before, opens=opens)
    if after is None or before is None:
        return False
    if named and not (after.form == before.form == "name" or _differ(page, after, before)):
        return False
    if after.who != NOBODY and before.who != NOBODY:
        return after.who != before.who
    return after.form != before.form or after.word != before.word


def _differ(page: Page, after: Ref, before: Ref) -> bool:
    """Whether `," he cried, and she answered, "` has a man and a woman speak."""
    is_told = before.role == SUBJECT and not is_subordinate(page, before)
    return is_told and {told_set(after), told_set(before)} == {"he/him", "she/her"}


def _is_other_voice(led: Ref | None, ref: Ref, *, opens: bool) -> bool:
    """Whether one leads in a quotation, and another the next: `Ann said, "No," and Bob said, "Yes."`

    Args:
        opens: the other one stands right behind the first quotation.
    """
    if led is None or ref.form != "name" or NOBODY in (led.who, ref.who):
        return False
    return led.who != ref.who and (led.form == "name" or opens)


def _tag_subject(cues: Sequence[Cue]) -> Ref | None:
    return next((cue.ref for cue in cues if cue.kind in ("tag-after", "tag-before")), None)


def _beat_subject(cues: Sequence[Cue], after: Ref | None) -> Ref | None:
    """Who is named as acting in a sentence of its own before a line: `," said Ann. Bob shook his head. "No."`"""
    if after is None or after.form != "name":
        return None
    return next((cue.ref for cue in cues if cue.kind == "beat-before" and cue.ref.form == "name"), None)


def _find_cues(page: Page, turn: Turn) -> None:
    label = turn.quotations[0].label
    named = page.refs_between(label.start, label.end) if label is not None else []
    if named:
        # "Ann: i'm late": in a script or a chat the name before the colon says it, however it parses.
        turn.cues.append(Cue("tag-before", named[-1], BEFORE))
        return
    last = len(turn.stretches) - 1
    found: list[Cue] = []
    for number, stretch in enumerate(turn.stretches):
        if stretch.end - stretch.start < 3:
            continue
        if number:
            tags = find_after_cues(page, stretch, place=AFTER if number == last else MIDDLE)
            tag = _tag_subject(tags)
            turn.unnamed = turn.unnamed or ((tag is None or tag.who == NOBODY) and names_nobody(page, stretch))
            found.extend(tags)
        if number < last:
            found.extend(find_before_cues(page, stretch, place=BEFORE if number == 0 else MIDDLE))
    turn.cues.extend(_plainest(found))


def _plainest(cues: Sequence[Cue]) -> list[Cue]:
    """Each mention once, as the plainest kind of cue that it is."""
    best: dict[int, Cue] = {}
    for cue in cues:
        known = best.get(cue.ref.first)
        if known is None or CUE_KINDS.index(cue.kind) < CUE_KINDS.index(known.kind):
            best[cue.ref.first] = cue
    return [best[at] for at in sorted(best)]
