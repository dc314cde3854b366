"""One reading held against one gold story, each layer counted as the contract says."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wellread.records import Analysis, Attribution, Beat, CharacterId, Quotation, QuotationId
from wellread.scoring.calibration import bin_names
from wellread.scoring.gold import GoldBeat, GoldQuotation, GoldStory
from wellread.scoring.names import match_people
from wellread.scoring.tally import Tally, count, purity
from wellread.text import Span

#: share of their union that two spans must have in common to be the same quotation
OVERLAP = 0.8


@dataclass(frozen=True, slots=True)
class Miss:
    """One gold line whose speaker was not found."""

    quotation: GoldQuotation
    words: str
    #: names, for a person to read
    wanted: str | None
    found: str | None
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoryScore:
    """What was counted on one story."""

    name: str
    #: measure → share; pooled by adding
    tallies: Mapping[str, Tally]
    misses: tuple[Miss, ...]
    addressee_misses: tuple[Miss, ...]
    #: (kind of section, "missing" | "extra", words)
    section_misses: tuple[tuple[str, str, str], ...]
    #: beats that were not found, and beats that should not have been
    beat_misses: tuple[tuple[str, GoldBeat | Beat], ...] = ()


def score_story(analysis: Analysis, gold: GoldStory) -> StoryScore:
    """The score of `analysis` on `gold`; both over the same text."""
    people = _match_cast(analysis, gold)
    pairs = pair_quotations(analysis, gold)
    misses, addressee_misses, tallies = _score_speech(analysis, gold, people, pairs)
    section_misses = _section_misses(analysis, gold)
    tallies["sections"] = Tally(not section_misses, 1)
    tallies["title"] = Tally(analysis.layout.title == gold.title, 1)
    beats = _score_beats(analysis, gold, people) if gold.beats is not None and analysis.beats is not None else ()
    if gold.beats is not None and analysis.beats is not None:
        tallies |= _beat_tallies(gold, beats, analysis.beats)
    tallies |= _score_telling(analysis, gold, people)
    return StoryScore(gold.name, tallies, misses, addressee_misses, section_misses, beats)


def _match_cast(analysis: Analysis, gold: GoldStory) -> dict[int, str]:
    if analysis.speech is None:
        return {}
    characters = {str(c.id): (c.name, *c.aliases) for c in analysis.speech.cast.characters}
    people = {person.id: person.names for person in gold.people}
    found = {int(key): person for key, person in match_people(characters, people).items()}
    groups = {frozenset(person.members): person.id for person in gold.people if person.members}
    for character in analysis.speech.cast.characters:
        members = frozenset(found[member] for member in character.members if member in found)
        if members in groups:
            found[character.id] = groups[members]
    return found


def pair_quotations(analysis: Analysis, gold: GoldStory) -> dict[int, Quotation]:
    """Index of a gold quotation → the predicted one that overlaps it by 0.8 of their union."""
    predicted = analysis.quoting.quotations
    found: dict[int, Quotation] = {}
    at = 0
    for index, wanted in enumerate(gold.quotations):
        while at < len(predicted) and predicted[at].span.end <= wanted.span.start:
            at += 1
        for candidate in predicted[at : at + 3]:
            if _agreement(candidate.span, wanted.span) >= OVERLAP:
                found[index] = candidate
    return found


def _agreement(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    union = max(one.end, other.end) - min(one.start, other.start)
    return max(0, shared) / union if union else 0.0


def _score_speech(
    analysis: Analysis, gold: GoldStory, people: Mapping[int, str], pairs: Mapping[int, Quotation]
) -> tuple[tuple[Miss, ...], tuple[Miss, ...], dict[str, Tally]]:
    said = {item.quotation: item for item in analysis.speech.attributions} if analysis.speech else {}
    wrong: list[Miss] = []
    unheard: list[Miss] = []
    sure: dict[str, Tally] = {}
    answers: dict[str, list[bool]] = {"speakers": [], "addressees": [], "manner": [], "decided": [], "kind": []}
    for index, wanted in enumerate(gold.quotations):
        found = pairs.get(index)
        if found is not None:
            answers["kind"].append(found.kind == wanted.kind)
        if wanted.kind != "speech" or wanted.speaker is None:
            continue
        line = said.get(found.id) if found and found.kind == "speech" else None
        right = line is not None and line.speaker is not None and people.get(line.speaker) == wanted.speaker
        answers["speakers"].append(right)
        answers["decided"].append(line is not None and line.speaker is not None)
        if line is not None and line.speaker is not None:
            _add_certainty(sure, line.score, is_right=right)
        for manner in wanted.manners:
            answers.setdefault(f"speakers/{manner}", []).append(right)
        if line is not None:
            answers["manner"].append(line.manner in wanted.manners)
        if not right:
            wrong.append(_miss(gold, wanted, line, wanted.speaker, _name(analysis, line)))
        heard = _heard(line, people)
        hit = heard == frozenset(wanted.addressees)
        answers["addressees"].append(hit)
        if not hit:
            names = None if heard is None else ", ".join(sorted(heard))
            unheard.append(_miss(gold, wanted, line, ", ".join(sorted(wanted.addressees)), names))
    n_speech = sum(item.kind == "speech" for item in gold.quotations)
    found_speech = [item for item in analysis.quoting.quotations if item.kind == "speech"]
    hits = sum(
        wanted.kind == "speech" and at in pairs and pairs[at].kind == "speech"
        for at, wanted in enumerate(gold.quotations)
    )
    tallies = {name: count(listed) for name, listed in answers.items()}
    tallies |= sure
    tallies |= _people_tallies(gold, people, pairs, said)
    tallies["quotations/recall"] = Tally(hits, n_speech)
    tallies["quotations/precision"] = Tally(hits, len(found_speech))
    return tuple(wrong), tuple(unheard), tallies


def _add_certainty(sure: dict[str, Tally], score: float, *, is_right: bool) -> None:
    for name, value in zip(bin_names(score), (float(is_right), score), strict=True):
        sure[name] = sure.get(name, Tally()) + Tally(value, 1)


def _people_tallies(
    gold: GoldStory,
    people: Mapping[int, str],
    pairs: Mapping[int, Quotation],
    said: Mapping[QuotationId, Attribution],
) -> dict[str, Tally]:
    """Of the gold's speakers how many the cast has; of a predicted speaker's lines how many are one person's."""
    speech = [(at, item.speaker) for at, item in enumerate(gold.quotations) if item.kind == "speech" and item.speaker]
    wanted = {speaker for _, speaker in speech}
    spoken: dict[CharacterId, Counter[str]] = defaultdict(Counter)
    for at, speaker in speech:
        line = said.get(pairs[at].id) if at in pairs else None
        if line is not None and line.speaker is not None:
            spoken[line.speaker][speaker] += 1
    return {
        "people recall": Tally(len(wanted & set(people.values())), len(wanted)),
        "people purity": purity(spoken.values()),
    }


def _miss(gold: GoldStory, wanted: GoldQuotation, line: Attribution | None, want: str | None, got: str | None) -> Miss:
    words = gold.text[wanted.span.start : wanted.span.end]
    return Miss(wanted, words, want, got, tuple(item.rule for item in line.evidence) if line else ())


def _name(analysis: Analysis, line: Attribution | None) -> str | None:
    if line is None or line.speaker is None or analysis.speech is None:
        return None
    return analysis.speech.cast.characters[line.speaker].name


def _heard(line: Attribution | None, people: Mapping[int, str]) -> frozenset[str] | None:
    if line is None or line.addressees is None:
        return None
    return frozenset(people.get(person, "?") for person in line.addressees)


def _section_misses(analysis: Analysis, gold: GoldStory) -> tuple[tuple[str, str, str], ...]:
    found = {(part.kind, part.span) for part in analysis.layout.paratext}
    found |= {("story", span) for span in analysis.layout.story}
    wanted = set(gold.sections)
    return tuple(
        (kind, state, gold.text[span.start : span.end][:80])
        for state, listed in (("missing", wanted - found), ("extra", found - wanted))
        for kind, span in sorted(listed, key=lambda item: item[1])
    )


def _score_beats(
    analysis: Analysis, gold: GoldStory, people: Mapping[int, str]
) -> tuple[tuple[str, GoldBeat | Beat], ...]:
    """Beats on stage that only one side has: ("missed", gold) and ("invented", predicted)."""
    wanted = [beat for beat in gold.beats or () if beat.status == "scene"]
    left = [beat for beat in analysis.beats or () if beat.status == "scene"]
    missed: list[tuple[str, GoldBeat | Beat]] = []
    # Agreed ones choose first, so that a beat one reader alone saw takes nothing from them.
    for beat in sorted(wanted, key=lambda item: (not item.agreed, item.span.start)):
        match = next((other for other in left if _same_beat(other, beat, people)), None)
        if match is None:
            missed.append(("missed", beat))
        else:
            left.remove(match)
    return (*missed, *(("invented", beat) for beat in left))


def _same_beat(found: Beat, wanted: GoldBeat, people: Mapping[int, str]) -> bool:
    return found.kind == wanted.kind and people.get(found.agent) == wanted.agent and found.span.overlaps(wanted.span)


def _beat_tallies(
    gold: GoldStory, misses: Sequence[tuple[str, GoldBeat | Beat]], beats: Sequence[Beat]
) -> dict[str, Tally]:
    on_stage = sum(beat.status == "scene" for beat in beats)
    agreed = sum(beat.status == "scene" and beat.agreed for beat in gold.beats or ())
    lost = sum(state == "missed" and isinstance(beat, GoldBeat) and beat.agreed for state, beat in misses)
    invented = sum(state == "invented" for state, _ in misses)
    return {"beats/recall": Tally(agreed - lost, agreed), "beats/precision": Tally(on_stage - invented, on_stage)}


def _score_telling(analysis: Analysis, gold: GoldStory, people: Mapping[int, str]) -> dict[str, Tally]:
    style, pairs = analysis.style, analysis.relationships
    if style is None:
        return {}
    found: dict[str, Tally] = {}
    if gold.tenses:
        found["tense"] = Tally(style.tense in gold.tenses, 1)
    if gold.persons:
        found["person"] = Tally(style.person in gold.persons, 1)
    if gold.views:
        found["view"] = Tally(style.view in gold.views, 1)
    if gold.endings and pairs is not None:
        found["ending"] = Tally(bool(pairs) and pairs[0].ending in gold.endings, 1)
    if gold.main_pair and pairs is not None:
        main = frozenset(people.get(who) for who in pairs[0].pair) if pairs else frozenset()
        found["main pair"] = Tally(main == gold.main_pair, 1)
    if pairs and gold.closeness and len(pairs[0].closeness) == len(gold.closeness):
        errors = [abs(one - other) for one, other in zip(pairs[0].closeness, gold.closeness, strict=True)]
        found["closeness error"] = Tally(sum(errors), len(errors))
        found["closeness last sign"] = Tally(_sign(pairs[0].closeness[-1]) == _sign(gold.closeness[-1]), 1)
    return found


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
