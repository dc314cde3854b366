"""A reading and a person's corrections → the reading corrected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wellread.corrections.anchor import LineFinder
from wellread.corrections.kinds import Corrections, Line
from wellread.corrections.people import People
from wellread.records import Attribution, Cast, CharacterId, Evidence, Layout, Quoting, ReadingWarning, Speech, Work

_FIRST_PERSON = frozenset("i me my mine myself".split())


def correct_cast(
    cast: Cast, work: Work, quoting: Quoting, corrections: Corrections
) -> tuple[Cast, tuple[ReadingWarning, ...]]:
    """The cast with people merged, split, renamed, their pronouns and the narrator set; lines need speech.

    May run before lines are given to speakers, who then are the right people from the start; `apply_corrections`
    afterwards finds nothing left to do but the lines.
    """
    people = _corrected(cast, work, quoting, corrections)
    return people.finish()[0], tuple(people.warnings)


def apply_corrections(
    speech: Speech, work: Work, layout: Layout, quoting: Quoting, corrections: Corrections
) -> tuple[Speech, tuple[ReadingWarning, ...]]:
    """The speech and its cast corrected, and a warning for each correction that no longer fits.

    People are corrected first (split, then merge, rename, pronouns, narrator), then lines, so a line may name somebody
    by an old name or a new one. A corrected line has score 1 and the evidence `correction`. What a correction does not
    touch stays as it was read, but for ids: those of people are counted anew.
    """
    people = _corrected(speech.cast, work, quoting, corrections)
    attributions = [_follow_person(item, people) for item in speech.attributions]
    attributions = _move_split_lines(attributions, people)
    _give_narrator_lines(attributions, speech, work, people, corrections)
    lost = _correct_lines(attributions, work, layout, quoting, people, corrections.lines)
    cast, ids = people.finish()
    finished = tuple(
        replace(
            item,
            speaker=None if item.speaker is None else ids[item.speaker],
            addressees=None if item.addressees is None else tuple(dict.fromkeys(ids[n] for n in item.addressees)),
        )
        for item in attributions
    )
    return Speech(finished, cast), (*people.warnings, *lost)


def _corrected(cast: Cast, work: Work, quoting: Quoting, corrections: Corrections) -> People:
    people = People(cast, work, quoting.quotations)
    for split in corrections.splits:
        people.split(split)
    for merge in corrections.merges:
        people.merge(merge)
    for rename in corrections.renames:
        people.rename(rename)
    for setting in corrections.pronouns:
        people.set_pronouns(setting)
    for narrator in corrections.narrators[-1:]:
        people.set_narrator(narrator)
    return people


def _follow_person(item: Attribution, people: People) -> Attribution:
    """`item` with slots for ids."""
    speaker = None if item.speaker is None else CharacterId(people.slot(item.speaker))
    if item.addressees is None:
        return replace(item, speaker=speaker)
    return replace(item, speaker=speaker, addressees=tuple(CharacterId(people.slot(n)) for n in item.addressees))


def _move_split_lines(attributions: Sequence[Attribution], people: People) -> list[Attribution]:
    """Lines whose tag names somebody who was split off go with that person."""
    owner = {mention.span: mention.character for mention in people.mentions}
    moved = []
    for item in attributions:
        cued = owner.get(item.cue) if item.cue and item.speaker in people.parted else None
        moved.append(item if cued is None else replace(item, speaker=CharacterId(people.slot(cued))))
    return moved


def _give_narrator_lines(
    attributions: list[Attribution], speech: Speech, work: Work, people: People, corrections: Corrections
) -> None:
    """Lines with the tag "I said" are the narrator's."""
    if not corrections.narrators or people.narrator is None:
        return
    narrator = CharacterId(people.slot(people.narrator))
    for n, item in enumerate(attributions):
        if item.cue and work.text.slice(item.cue).lower() == "i":
            attributions[n] = replace(item, speaker=narrator)


def _correct_lines(
    attributions: list[Attribution], work: Work, layout: Layout, quoting: Quoting, people: People, lines: Sequence[Line]
) -> list[ReadingWarning]:
    if not lines:
        return []
    finder = LineFinder(work, layout, quoting)
    place = {item.quotation: n for n, item in enumerate(attributions)}
    lost = []
    for line in lines:
        found, reason = finder.find(line)
        at = None if found is None else place.get(quoting.quotations[found].id)
        if found is None or at is None:
            message = f"“{line.words}” (line {line.line} of the corrections): {reason or 'nobody speaks there'}"
            lost.append(ReadingWarning("correction-line", message))
            continue
        before = attributions[at]
        attributions[at] = _reassigned(before, people, line)
        _move_pronouns(people, quoting, found, work, before.speaker, attributions[at].speaker)
    return lost


def _reassigned(item: Attribution, people: People, line: Line) -> Attribution:
    speaker = None if line.speaker is None else CharacterId(people.find_or_make(line.speaker))
    addressees = item.addressees
    if line.addressees is not None:
        addressees = tuple(CharacterId(people.find_or_make(name)) for name in line.addressees)
    elif addressees and speaker in addressees:
        addressees = None  # whoever speaks is not spoken to; who is, nobody has said
    return replace(item, speaker=speaker, addressees=addressees, score=1.0, evidence=(Evidence("correction"),))


def _move_pronouns(
    people: People, quoting: Quoting, found: int, work: Work, old: CharacterId | None, new: CharacterId | None
) -> None:
    """The "I" inside a line that changed hands is the new speaker."""
    span = quoting.quotations[found].span
    for n in people.mentions_in(span):
        mention = people.mentions[n]
        is_speaker = mention.character is None or old is None or people.slot(mention.character) == old
        if mention.form == "pronoun" and is_speaker and work.text.slice(mention.span).lower() in _FIRST_PERSON:
            people.mentions[n] = replace(mention, character=new)
