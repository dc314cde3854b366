"""Beats that the narrator tells: verbs with who does them to whom, parts of people, manners of speaking."""

from __future__ import annotations

from wellread.records import Beat, CharacterId, Evidence
from wellread.relationships.company import Company
from wellread.relationships.forms import verb_lemma
from wellread.relationships.grammar import (
    clause_end,
    clause_start,
    find_object,
    find_subject,
    is_passive,
    owner_of,
    person_at,
    who_is,
)
from wellread.relationships.patterns import DISPLAYS, NEEDS_OTHER
from wellread.relationships.rules import PartRule, VerbRule, index_manners, index_parts, index_rules
from wellread.relationships.status import tell_status
from wellread.style import Narration

_RULES = index_rules()
_PARTS = index_parts()
_MANNERS = index_manners()
_PART_VERBS = frozenset(verb for rules in _PARTS.values() for rule in rules for verb in rule.verbs)
_PLURALS = frozenset("they we both them us each".split())
#: subjects of verbs that are nobody
_NOBODY = frozenset("it that this which there what nothing everything something".split())


def find_narrated_beats(narration: Narration, company: Company, *, base: str | None) -> list[Beat]:
    """What the narration tells, in text order; a word gives at most one beat.

    Args:
        narration: the columns.
        company: who is about, for objects that are left out.
        base: tense of the story.
    """
    found: list[Beat] = []
    for at, word in enumerate(narration.lower):
        if narration.quotation[at] >= 0:
            continue
        beat = None
        if lemma := verb_lemma(narration, at):
            beat = _beat_of_verb(narration, company, at, lemma, base)
        if beat is None and word in _PARTS:
            beat = _beat_of_part(narration, company, at, _PARTS[word], base)
        if beat is None and word in _MANNERS:
            beat = _beat_of_manner(narration, company, at, _MANNERS[word], base)
        if beat is not None:
            found.append(beat)
    return found


def _beat_of_verb(narration: Narration, company: Company, verb: int, lemma: str, base: str | None) -> Beat | None:
    rules = _RULES.get(lemma, [])
    if not rules and lemma not in _PART_VERBS:
        return None
    end = clause_end(narration, verb)
    fitting = [rule for rule in rules if _fits(narration, rule, verb, end)]
    subject = find_subject(narration, verb) if fitting or lemma in _PART_VERBS else None
    if subject is not None and narration.lower[subject] in _PARTS:
        return _beat_of_part_and_verb(narration, company, subject, verb, lemma, base)
    agent = _agent(narration, company, subject, verb) if fitting else None
    if agent is None:
        return None
    patient = _patient(narration, company, verb, end, agent)
    for rule in fitting:
        whom = patient
        if not _has_its_person(narration, rule, verb, end, agent=agent, patient=patient, subject=subject):
            continue
        if whom is None and rule.kind in NEEDS_OTHER:
            whom = company.other(narration.tokens.start[verb], agent)
            if whom is None:
                continue
        return _build(narration, company, rule.kind, agent, whom, verb, subject, end, base)
    return None


def _beat_of_part_and_verb(
    narration: Narration, company: Company, noun: int, verb: int, lemma: str, base: str | None
) -> Beat | None:
    """ "Tom's hand came up and closed around her wrist": what a part does is its owner's doing."""
    rules = [rule for rule in _PARTS[narration.lower[noun]] if lemma in rule.verbs]
    if not rules:
        return None
    return _part_beat(narration, company, rules[0], noun, verb, clause_end(narration, verb), base)


def _has_its_person(
    narration: Narration,
    rule: VerbRule,
    verb: int,
    end: int,
    *,
    agent: CharacterId,
    patient: CharacterId | None,
    subject: int | None,
) -> bool:
    """Whether somebody is acted upon, for a rule that asks it; "they" act upon each other."""
    if _is_plural(narration, subject):
        return True
    if rule.needs_person and patient is None:
        return False
    return not rule.owned or _touches_other(narration, rule, verb, end, agent)


def _fits(narration: Narration, rule: VerbRule, verb: int, end: int) -> bool:
    words = narration.lower[verb + 1 : end]
    if rule.bare and any(word.isalpha() for word in words):
        return False
    if rule.kind == "stays" and narration.tokens.tag[verb] == "VBG" and narration.lower[verb - 1] in _BE:
        # "was sitting" is how things stand, no step.
        return False
    if rule.follows and not rule.follows.intersection(words[:9]):
        return False
    if rule.nouns and not rule.nouns.intersection(words):
        return False
    if rule.bars.intersection(words[:6]):
        return False
    return not (rule.no_object and _has_object(narration, verb))


def _has_object(narration: Narration, verb: int) -> bool:
    tokens = narration.tokens
    if not tokens.trained:
        return verb + 1 < len(tokens) and tokens.tag[verb + 1] in ("DT", "PRP$", "PRP")
    return any(
        tokens.dep[child] == "obj" and narration.lower[child] not in _TIMES for child in narration.children[verb]
    )


def _agent(narration: Narration, company: Company, subject: int | None, verb: int) -> CharacterId | None:
    if subject is None:
        # "He was kissed": by the other.
        sufferer = who_is(narration, company, find_object(narration, verb)) if is_passive(narration, verb) else None
        return company.other(narration.tokens.start[verb], sufferer) if sufferer is not None else None
    word = narration.lower[subject]
    if word in _NOBODY:
        return None
    who = who_is(narration, company, subject)
    if who is not None and word in _OBJECTS and who == _watcher(narration, company, verb):
        # "He heard him laugh."
        return company.other(narration.tokens.start[verb], who)
    if who is None and word in _PLURALS:
        return company.nearest(narration.tokens.start[verb])
    return company.cued(narration.tokens.start[subject]) if who is None else company.one_of(who)


def _watcher(narration: Narration, company: Company, verb: int) -> CharacterId | None:
    """Who does the verb that this one hangs on."""
    head = narration.tokens.head[verb]
    return who_is(narration, company, find_subject(narration, head)) if head >= 0 and head != verb else None


def _is_plural(narration: Narration, subject: int | None) -> bool:
    return subject is not None and narration.lower[subject] in _PLURALS


def _patient(narration: Narration, company: Company, verb: int, end: int, agent: CharacterId) -> CharacterId | None:
    target = find_object(narration, verb)
    direct = who_is(narration, company, target)
    if direct is not None and direct != agent:
        pronoun = target is not None and narration.lower[target] in _OBJECTS
        return company.at_hand(narration.tokens.start[verb], direct, agent) if pronoun else direct
    if target is not None and narration.lower[target] in _OBJECTS:
        # "He heard him": never himself.
        return company.other(narration.tokens.start[verb], agent)
    for at in range(verb + 1, end):
        who = who_is(narration, company, at)
        if who is not None and who != agent:
            return who
        if who is None and narration.lower[at] in ("hers", "theirs", "mine", "yours"):
            return company.other(narration.tokens.start[at], agent)
    return None


_OBJECTS = frozenset("him her them me you us".split())


def _touches_other(narration: Narration, rule: VerbRule, verb: int, end: int, agent: CharacterId) -> bool:
    """Whether the part that is touched, or whoever it is put to, is not the agent's own."""
    tokens = narration.tokens
    for at in range(verb + 1, end):
        who = person_at(narration, at)
        near = narration.lower[at : at + 5]
        as_object = narration.lower[at] in _OBJECTS and (not tokens.trained or tokens.dep[at] in ("obj", "iobj"))
        alone = narration.lower[at] in _ALONE
        if not as_object and ((narration.mention[at] < 0 and not alone) or who == agent):
            continue
        if rule.nouns.intersection(near) or alone or "by" in near:
            # "took her hand", "put his hand on hers", "took her by the hand"
            return True
    return False


_BE = frozenset("was were is are 's 're been".split())
_TIMES = frozenset("hour hours minute minutes moment day days week weeks month months year years night time".split())
_ALONE = frozenset("hers his theirs mine yours".split())


def _beat_of_part(
    narration: Narration, company: Company, noun: int, rules: list[PartRule], base: str | None
) -> Beat | None:
    verb = _verb_of(narration, noun)
    if verb is None:
        return None
    end = clause_end(narration, max(verb, noun))
    stretch = set(narration.lower[noun + 1 : end]) | {verb_lemma(narration, at) for at in range(noun + 1, end)}
    chosen = next((rule for rule in rules if _part_fits(rule, stretch)), None)
    if chosen is None:
        return None
    return _part_beat(narration, company, chosen, noun, verb, end, base)


def _part_beat(
    narration: Narration, company: Company, rule: PartRule, noun: int, verb: int, end: int, base: str | None
) -> Beat | None:
    agent = owner_of(narration, noun, company)
    if agent is None and not rule.verbs:
        agent = next((who for at in range(noun + 1, end) if (who := who_is(narration, company, at)) is not None), None)
    if agent is None and narration.tokens.dep[noun].startswith("obl"):
        agent = who_is(narration, company, find_subject(narration, verb))
    if agent is None and rule.kind == "cries" and noun != verb:
        # "The first tear fell": whose, the sentence before tells.
        agent = company.nearest(narration.tokens.start[noun])
    if agent is None and rule.kind in NEEDS_OTHER:
        # "A boot nudged his ankle": the boot is the other's.
        touched = next(
            (who for at in range(noun + 1, end) if (who := who_is(narration, company, at)) is not None), None
        )
        agent = company.other(narration.tokens.start[noun], touched) if touched is not None else None
    if agent is None:
        return None
    agent = company.one_of(agent)
    patient = _patient(narration, company, noun, end, agent)
    if patient is None and rule.kind in NEEDS_OTHER:
        return None
    return _build(narration, company, rule.kind, agent, patient, verb, min(noun, verb), end, base)


def _part_fits(rule: PartRule, stretch: set[str]) -> bool:
    if rule.bars:
        return not rule.bars & stretch
    return not rule.verbs or bool(rule.verbs & stretch)


def _verb_of(narration: Narration, noun: int) -> int | None:
    """The verb that `noun` is the subject of; for "with tears in her eyes" the one it stands beside."""
    tokens = narration.tokens
    if not tokens.trained:
        return next((at for at in range(noun + 1, min(noun + 4, len(tokens))) if tokens.tag[at].startswith("VB")), None)
    dep, head = tokens.dep[noun], tokens.head[noun]
    if dep.startswith("nsubj") or (dep.startswith("obl") and narration.lower[noun - 2 : noun].count("with")):
        return head
    return noun if dep == "root" and narration.lower[noun] in ("tears", "smile", "grin", "sob") else None


def _beat_of_manner(narration: Narration, company: Company, at: int, kind: str, base: str | None) -> Beat | None:
    tokens = narration.tokens
    if not tokens.trained:
        return None
    head = tokens.head[at]
    if verb_lemma(narration, head) not in _SAYING:
        return None
    subject = find_subject(narration, head)
    agent = _agent(narration, company, subject, head)
    if agent is None:
        return None
    return _build(narration, company, kind, agent, None, head, subject, max(at, head) + 1, base)


_SAYING = frozenset("say ask reply answer tell add whisper murmur mutter speak repeat begin laugh breathe call".split())


def _build(
    narration: Narration,
    company: Company,
    kind: str,
    agent: CharacterId,
    patient: CharacterId | None,
    verb: int,
    subject: int | None,
    end: int,
    base: str | None,
) -> Beat | None:
    status = tell_status(narration, verb, base=base)
    # "He didn't go." is staying where leaving was the question.
    if status is None:
        return None
    start = clause_start(narration, verb, subject)
    start = min(start, verb)
    last = max(end, verb + 1)
    while last > verb + 1 and not narration.lower[last - 1][0].isalnum():
        last -= 1
    if patient is None and kind not in DISPLAYS:
        patient = company.other(narration.tokens.start[verb], agent)
    span = narration.tokens.span(start, last)
    evidence = (Evidence(f"told-{kind.replace('_', '-')}", (narration.tokens.span(verb, verb + 1),)),)
    return Beat(kind, agent, patient, span, status, 0.7 if status == "scene" else 0.6, evidence)
