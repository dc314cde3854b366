"""Who is about at a place of the text: whom an act with no object is done to, and who "they" are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from wellread.records import Character, CharacterId, Quoting, Speech

#: how many mentions back somebody is still about
_MEMORY = 14
#: how far back, in code points, somebody named or heard is there
_NEAR = 900


@dataclass(frozen=True, slots=True)
class Company:
    """People in the order in which the text speaks of them."""

    characters: Sequence[Character]
    #: offsets of mentions, ascending, and who is meant
    offsets: Sequence[int]
    people: Sequence[CharacterId]
    #: offsets at which somebody is named or speaks, ascending, and who
    shown_offsets: Sequence[int]
    shown: Sequence[CharacterId]
    #: offset of a cue → who speaks
    cues: dict[int, CharacterId]
    #: (start, end) of lines of speech, ascending, and who says them
    lines: Sequence[tuple[int, int]] = ()
    speakers: Sequence[CharacterId] = ()

    def other(self, offset: int, agent: CharacterId) -> CharacterId | None:
        """The last person spoken of before `offset` who is not `agent`; else the next one soon after."""
        at = bisect_left(self.offsets, offset)
        for index in range(at - 1, max(at - _MEMORY, 0) - 1, -1):
            if self.people[index] != agent:
                return self.people[index]
        return next((who for who in self.people[at : at + 4] if who != agent), None)

    def at_hand(self, offset: int, who: CharacterId, agent: CharacterId) -> CharacterId:
        """`who`; but somebody of the same pronouns, where `who` has long been neither named nor heard and they have.

        Pronouns are resolved by what is near; a kiss goes to the one who is there.
        """
        first = bisect_left(self.shown_offsets, offset - _NEAR)
        last = bisect_left(self.shown_offsets, offset)
        near = set(self.shown[first:last])
        if who in near or who == agent:
            return who
        pronouns = self.characters[who].pronouns
        others = [one for one in near if one != agent and self.characters[one].pronouns == pronouns]
        return others[0] if len(others) == 1 else who

    def matching(self, offset: int, pronouns: str) -> CharacterId | None:
        """The last person spoken of before `offset` of whom one says `pronouns` ("she/her"); else the next one."""
        at = bisect_left(self.offsets, offset)
        before = self.people[max(at - 2 * _MEMORY, 0) : at]
        for who in (*reversed(before), *self.people[at : at + _MEMORY]):
            if self.characters[who].pronouns == pronouns:
                return who
        return None

    def speaker_beside(self, first: int, offset: int) -> tuple[CharacterId, int] | None:
        """Who says the last line that ends between `first` and `offset`, and where it ends."""
        at = bisect_left(self.lines, (offset, offset)) - 1
        if at < 0 or not first <= self.lines[at][0] or self.lines[at][1] > offset:
            return None
        return self.speakers[at], self.lines[at][1]

    def named_between(self, first: int, last: int) -> Sequence[CharacterId]:
        """Who is named, or speaks, between two offsets."""
        return self.shown[bisect_left(self.shown_offsets, first) : bisect_left(self.shown_offsets, last)]

    def nearest(self, offset: int) -> CharacterId | None:
        """The last person spoken of before `offset`."""
        at = bisect_left(self.offsets, offset)
        return self.people[at - 1] if at else None

    def cued(self, offset: int) -> CharacterId | None:
        """Who speaks, where a cue stands at `offset`."""
        return self.cues.get(offset)

    def one_of(self, who: CharacterId) -> CharacterId:
        """For a group of known members the first of them, for anybody else themselves."""
        members = self.characters[who].members
        return members[0] if members and len(members) == 2 else who


def gather_company(speech: Speech, quoting: Quoting) -> Company:
    """Everybody mentioned, groups left out."""
    characters = speech.cast.characters
    known = [
        (mention.span.start, mention.character, mention.form)
        for mention in speech.cast.mentions
        if mention.character is not None and characters[mention.character].kind != "group"
    ]
    shown = [(offset, who) for offset, who, form in known if form == "name"]
    shown += [
        (quotation.span.start, said.speaker)
        for quotation, said in zip(quoting.quotations, speech.attributions, strict=True)
        if said.speaker is not None
    ]
    shown.sort()
    spoken = [
        (quotation.span, said.speaker)
        for quotation, said in zip(quoting.quotations, speech.attributions, strict=True)
        if quotation.kind == "speech" and said.speaker is not None
    ]
    return Company(
        characters,
        offsets=[offset for offset, _, _ in known],
        people=[who for _, who, _ in known],
        shown_offsets=[offset for offset, _ in shown],
        shown=[who for _, who in shown],
        cues={item.cue.start: item.speaker for item in speech.attributions if item.cue and item.speaker is not None},
        lines=[(span.start, span.end) for span, _ in spoken],
        speakers=[who for _, who in spoken],
    )
