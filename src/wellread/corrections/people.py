"""A cast while it is being corrected."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from wellread.corrections.kinds import CARRIED, Merge, Narrator, Pronouns, Rename, Split
from wellread.records import Cast, Character, CharacterId, Evidence, Mention, Quotation, ReadingWarning, Work
from wellread.records.cast import renumber_candidates
from wellread.text import Span

_CORRECTED = Evidence("correction")
_FIRST_PERSON = frozenset("i me my mine myself i'm i'd i'll i've".split())
_ARTICLE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)


class People:
    """Characters in slots that never move: a merged one's slot points to the one it went into."""

    def __init__(self, cast: Cast, work: Work, quotations: tuple[Quotation, ...]) -> None:
        """Start with `cast` as it was read."""
        self.cast = cast
        self.work = work
        self.quotations = quotations
        self.slots: list[Character] = list(cast.characters)
        self.into: list[int] = list(range(len(self.slots)))
        self.former: dict[str, int] = {}
        self.mentions: list[Mention] = list(cast.mentions)
        self.narrator: int | None = cast.narrator
        self.warnings: list[ReadingWarning] = []
        #: slots of people from whom others were split off
        self.parted: set[int] = set()
        self._starts = [mention.span.start for mention in cast.mentions]

    def slot(self, character: CharacterId | int) -> int:
        """The slot that stands for what was read as `character`."""
        at = int(character)
        while self.into[at] != at:
            at = self.into[at]
        return at

    def find(self, name: str) -> int | None:
        """The slot of the person called so: by whole name, by a former name, by an alias that is nobody else's."""
        wanted = plain(name)
        standing = [n for n in range(len(self.slots)) if self.into[n] == n]
        named = [n for n in standing if plain(self.slots[n].name) == wanted]
        if named:
            return named[0]
        if wanted in self.former:
            return self.slot(self.former[wanted])
        aliased = [n for n in standing if wanted in map(plain, self.slots[n].aliases)]
        return aliased[0] if len(aliased) == 1 else None

    def find_or_warn(self, name: str, line: int) -> int | None:
        """The slot of the person called so; a warning where nobody is, or several are."""
        slot = self.find(name)
        if slot is None and line != CARRIED:
            n_called = sum(plain(name) in map(plain, person.aliases) for person in self.slots)
            reason = "several people are called so" if n_called > 1 else "nobody is called so"
            self.warn("correction-person", f"“{name}” (line {line} of the corrections): {reason}")
        return slot

    def find_or_make(self, name: str) -> int:
        """The slot of the person called so, new where there is none."""
        slot = self.find(name)
        return (
            self.make(Character(CharacterId(0), name, (), present=True, evidence=(_CORRECTED,)))
            if slot is None
            else slot
        )

    def mentions_in(self, span: Span) -> range:
        """Indices of the mentions that begin inside `span`."""
        return range(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end))

    def make(self, person: Character) -> int:
        """A slot for somebody new."""
        self.slots.append(person)
        self.into.append(len(self.slots) - 1)
        return len(self.slots) - 1

    def warn(self, code: str, message: str) -> None:
        """Keep what could not be done."""
        self.warnings.append(ReadingWarning(code, message))

    def merge(self, merge: Merge) -> None:
        """Make one of several; that they are one already is no mistake."""
        slots = [self.find_or_warn(name, merge.line) for name in merge.people]
        found = sorted({slot for slot in slots if slot is not None})
        if len(found) > 1:
            self._join(found)
        if merge.name is not None and found and (len(found) > 1 or None not in slots):
            self._rename(found[0], merge.name)

    def _join(self, found: list[int]) -> None:
        keeper, others = found[0], found[1:]
        people = [self.slots[slot] for slot in found]
        named = next((person for person in people if person.kind not in ("narrator", "reader")), people[0])
        aliases = dict.fromkeys(alias for person in (named, *people) for alias in person.aliases)
        for slot in others:
            self.into[slot] = keeper
        for slot, person in zip(found, people, strict=True):
            self.former[plain(person.name)] = slot
        self.slots[keeper] = replace(
            named,
            aliases=tuple(aliases),
            pronouns=named.pronouns or next((person.pronouns for person in people if person.pronouns), None),
            present=any(person.present for person in people),
            evidence=(*named.evidence, _CORRECTED),
        )

    def split(self, split: Split) -> None:
        """Give some of a person's names to another, and with them the mentions and lines that go by these names."""
        slot = self.find_or_warn(split.person, split.line)
        if slot is None:
            return
        wanted = {plain(name) for name in split.names}
        person = self.slots[slot]
        moved = tuple(alias for alias in person.aliases if plain(alias) in wanted)
        name = split.name or max(split.names, key=len)
        if not moved:
            other = self.find(name)
            if (other is None or other == slot) and split.line != CARRIED:
                self.warn(
                    "correction-person",
                    f"“{split.person}” (line {split.line} of the corrections) has none of the names to be split off",
                )
            return
        self.parted.add(slot)
        kept = tuple(alias for alias in person.aliases if plain(alias) not in wanted)
        kept_name = person.name if plain(person.name) not in wanted else max(kept, key=len, default=person.name)
        self.slots[slot] = replace(person, name=kept_name, aliases=kept, evidence=(*person.evidence, _CORRECTED))
        other = self.make(replace(person, name=name, aliases=moved, pronouns=None, members=(), evidence=(_CORRECTED,)))
        self.mentions = [
            replace(mention, character=CharacterId(other))
            if mention.character is not None
            and self.slot(mention.character) == slot
            and plain(self.work.text.slice(mention.span)) in wanted
            else mention
            for mention in self.mentions
        ]

    def rename(self, rename: Rename) -> None:
        """Call somebody otherwise; that the name is there already is no mistake."""
        slot = self.find(rename.person)
        if slot is None and self.find(rename.name) is not None:
            return
        slot = self.find_or_warn(rename.person, rename.line)
        if slot is not None:
            self._rename(slot, rename.name)

    def _rename(self, slot: int, name: str) -> None:
        person = self.slots[slot]
        self.former[plain(person.name)] = slot
        kind = "person" if person.kind == "narrator" else person.kind
        self.slots[slot] = replace(person, name=name, kind=kind, evidence=(*person.evidence, _CORRECTED))

    def set_pronouns(self, setting: Pronouns) -> None:
        """Settle somebody's pronouns."""
        slot = self.find_or_warn(setting.person, setting.line)
        if slot is not None:
            person = self.slots[slot]
            evidence = (*person.evidence, _CORRECTED)
            self.slots[slot] = replace(person, pronouns=setting.pronouns, evidence=evidence)

    def set_narrator(self, setting: Narrator) -> None:
        """Make somebody the one who says "I" in the narration."""
        slot = self.find_or_make(setting.person)
        if self.narrator is not None:
            old = self.slot(self.narrator)
            if old == slot:
                return
            if self.slots[old].kind == "narrator":
                # Nobody but the voice that says "I": the two are one.
                self._join(sorted({old, slot}))
                slot = self.slot(slot)
                self.narrator = slot
                return
        self.narrator = slot
        self.mentions = [
            replace(mention, character=CharacterId(slot)) if self._is_narrators(mention) else mention
            for mention in self.mentions
        ]

    def _is_narrators(self, mention: Mention) -> bool:
        words = self.work.text.slice(mention.span).lower().replace("’", "'")
        if mention.form != "pronoun" or words not in _FIRST_PERSON:
            return False
        return not any(item.span.contains(mention.span) for item in self.quotations)

    def finish(self) -> tuple[Cast, list[CharacterId]]:
        """The corrected cast, and for each slot the id of the person it stands for."""
        standing = [n for n in range(len(self.slots)) if self.into[n] == n]
        position = {slot: CharacterId(n) for n, slot in enumerate(standing)}
        ids = [position[self.slot(n)] for n in range(len(self.slots))]
        characters = tuple(
            replace(
                self.slots[slot],
                id=position[slot],
                members=tuple(dict.fromkeys(ids[member] for member in self.slots[slot].members)),
            )
            for slot in standing
        )
        mentions = tuple(
            replace(
                mention,
                character=None if mention.character is None else ids[mention.character],
                candidates=renumber_candidates(mention.candidates, ids),
            )
            if mention.character is not None or mention.candidates
            else mention
            for mention in self.mentions
        )
        narrator = None if self.narrator is None else ids[self.narrator]
        reader = None if self.cast.reader is None else ids[self.cast.reader]
        return Cast(characters, mentions, narrator, reader), ids


def plain(name: str) -> str:
    """A name as names are compared: case, dots, apostrophes' shapes and an article at its head set aside."""
    words = " ".join(name.replace("’", "'").replace(".", " ").split()).casefold()
    return _ARTICLE.sub("", words)
