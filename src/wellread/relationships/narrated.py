"""Beats that the narrator tells: verbs with who does them to whom, parts of people, manners of speaking."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from wellread.records import Beat, CharacterId, Evidence
from wellread.relationships.act_features import Clause, act_features
from wellread.relationships.company import Company
from wellread.relationships.forms import verb_lemma
from wellread.relationships.grammar import (
    clause_end,
    clause_start,
    doer_at,
    find_object,
    find_subject,
    is_passive,
    owner_of,
    person_at,
    who_is,
)
from wellread.relationships.judge import Judge
from wellread.relationships.patterns import DISPLAYS, NEEDS_OTHER
from wellread.relationships.rules import PartRule, VerbRule, index_parts, index_rules
from wellread.relationships.status import tell_status
from wellread.style import Narration

_RULES = index_rules()
_PARTS = index_parts()
#: nouns that are displays by themselves
_TELLING = frozenset(
    "tears tear sob sobs smile grin smirk laugh chuckle laughter giggle glare scowl blush shiver shudder silence kiss "
    "hug".split()
)
#: parts that touch somebody else when nobody's name stands with them
_TOUCHING = frozenset(
    "hand hands finger fingers arm arms boot foot elbow thumb palm knee shoulder chin lips mouth head weight".split()
)
#: how far back, in code points, something said is answered by an act
_JUST = 200
#: verbs that do nothing themselves where another hangs on them
_CARRYING = frozenset("help stop see hear feel watch keep".split())
_PLURALS = frozenset("they we both them us each".split())
#: subjects of verbs that are nobody
_NOBODY = frozenset("it that this which there what nothing everything something".split())


@dataclass(frozen=True, slots=True)
class Act:
    """A verb or telling noun whose doer is known, ready to be judged."""

    clause: Clause
    agent: CharacterId
    patient: CharacterId | None
    #: the token from which the clause is counted
    verb: int


def find_narrated_beats(
    narration: Narration, company: Company, judge: Judge, *, base: str | None, said: Sequence[Beat] = ()
) -> list[Beat]:
    """What the narration tells, in text order; a word gives at most one beat.

    Args:
        narration: the columns.
        company: who is about, for objects that are left out.
        judge: decides what an act is.
        base: tense of the story.
        said: what the lines of speech do, in text order.
    """
    acts = list(gather_acts(narration, company, base=base, said=said))
    margins = judge.margins([act_features(narration, act.clause) for act in acts])
    chances = judge.probabilities(margins)
    least = judge.quietness(chances[[act.clause.status == "scene" for act in acts]])
    # The likeliest of those that pass.
    passing = np.where(margins >= least, chances, 0.0)
    found: list[Beat] = []
    for act, kinds in zip(acts, passing, strict=True):
        best = int(kinds.argmax())
        told = _build(narration, company, act, judge.kinds[best], float(kinds[best])) if kinds[best] > 0 else None
        if told is not None:
            found.append(told)
    return found


def gather_acts(
    narration: Narration, company: Company, *, base: str | None, said: Sequence[Beat] = ()
) -> Iterator[Act]:
    """Every act of the narration that somebody does, with all that a judge looks at, in text order."""
    ends = [beat.span.end for beat in said]
    for at, word in enumerate(narration.lower):
        if narration.quotation[at] >= 0:
            continue
        if lemma := verb_lemma(narration, at):
            act = _act_of_verb(narration, company, at, lemma, base)
        elif word in _PARTS or word in _TELLING:
            act = _act_of_noun(narration, company, at, base)
        else:
            continue
        if act is not None:
            yield replace(act, clause=replace(act.clause, said=_just_said(said, ends, narration, at, act.agent)))


def _just_said(
    said: Sequence[Beat], ends: Sequence[int], narration: Narration, token: int, agent: CharacterId
) -> tuple[str, ...]:
    """Kinds of what somebody else said just before."""
    start = narration.tokens.start[token]
    last = bisect_right(ends, start)
    return tuple(
        dict.fromkeys(
            beat.kind for beat in said[max(0, last - 3) : last] if beat.agent != agent and start - beat.span.end < _JUST
        )
    )


def _act_of_verb(narration: Narration, company: Company, verb: int, lemma: str, base: str | None) -> Act | None:
    if narration.tokens.dep[verb] in ("aux", "aux:pass") or (lemma in _CARRYING and _carries(narration, verb)):
        return None
    end = clause_end(narration, verb)
    subject = find_subject(narration, verb)
    doer, agent = _doer(narration, company, subject, verb, end)
    if agent is None:
        return None
    patient = _patient(narration, company, verb, end, agent)
    rules = _fitting_kinds(narration, verb, lemma, end, agent=agent, patient=patient, subject=subject)
    return _act(
        narration, Clause(verb, lemma, subject, end, rules, doer, patient is not None, ""), agent, patient, base
    )


def _carries(narration: Narration, verb: int) -> bool:
    """Whether what happens is told by a verb below: "could not help smiling", "saw her laugh"."""
    tokens = narration.tokens
    return any(
        tokens.dep[child].split(":")[0] in ("xcomp", "ccomp") and verb_lemma(narration, child)
        for child in narration.children[verb]
    )


def _fitting_kinds(
    narration: Narration,
    verb: int,
    lemma: str,
    end: int,
    *,
    agent: CharacterId,
    patient: CharacterId | None,
    subject: int | None,
) -> tuple[str, ...]:
    """Kinds whose rules fit, the part that acts first, then verbs in the order of the list."""
    found: list[str] = []
    if subject is not None and narration.lower[subject] in _PARTS:
        stretch = set(narration.lower[subject + 1 : end]) | {lemma}
        found += [rule.kind for rule in _PARTS[narration.lower[subject]] if _part_fits(rule, stretch)]
    for rule in _RULES.get(lemma, ()):
        if _fits(narration, rule, verb, end) and _has_its_person(
            narration, rule, verb, end, agent=agent, patient=patient, subject=subject
        ):
            found.append(rule.kind)
    return tuple(dict.fromkeys(found))


def _doer(
    narration: Narration, company: Company, subject: int | None, verb: int, end: int
) -> tuple[str, CharacterId | None]:
    """What sort of subject a verb has, and who does it: "Tom's hand closed" is Tom's doing."""
    if subject is None:
        return "none", _agent(narration, company, subject, verb)
    if _is_plural(narration, subject):
        return "plural", _agent(narration, company, subject, verb)
    agent = _agent(narration, company, subject, verb)
    if agent is not None:
        return "person", agent
    is_part = narration.lower[subject] in _PARTS
    return "part" if is_part else "thing", _owner(narration, company, subject, verb, end)


def _owner(narration: Narration, company: Company, noun: int, verb: int, end: int) -> CharacterId | None:
    """Whose a part or a display is; of one that is nobody's by name ("The first tear fell") whoever is spoken of."""
    owner = owner_of(narration, noun, company)
    if owner is None and narration.lower[noun] in _TOUCHING:
        # "A boot nudged his ankle": the boot is the other's.
        touched = _first_person(narration, company, noun + 1, end)
        return company.other(narration.tokens.start[noun], touched) if touched is not None else None
    if owner is None and narration.lower[noun] in _TELLING:
        owner = _first_person(narration, company, noun + 1, end) or company.nearest(narration.tokens.start[noun])
    return company.one_of(owner) if owner is not None else None


def _first_person(narration: Narration, company: Company, first: int, end: int) -> CharacterId | None:
    return next((who for at in range(first, end) if (who := who_is(narration, company, at)) is not None), None)


def _act_of_noun(narration: Narration, company: Company, noun: int, base: str | None) -> Act | None:
    """ "With tears in her eyes", "Tears."; a noun that a verb stands over is told by the verb."""
    tokens = narration.tokens
    if not tokens.trained:
        return None
    dep, head = tokens.dep[noun], tokens.head[noun]
    with_it = dep.startswith(("obl", "nmod")) and any(
        narration.lower[child] == "with" for child in narration.children[noun]
    )
    if not with_it and not (dep in ("root", "conj", "appos") and narration.lower[noun] in _TELLING):
        return None
    end = clause_end(narration, noun)
    agent = who_is(narration, company, find_subject(narration, head)) if with_it else None
    agent = agent if agent is not None else _owner(narration, company, noun, noun, end)
    if agent is None:
        return None
    stretch = set(narration.lower[noun + 1 : end])
    rules = [rule.kind for rule in _PARTS.get(narration.lower[noun], ()) if _part_fits(rule, stretch)]
    clause = Clause(noun, "-", noun, end, tuple(dict.fromkeys(rules)), "with" if with_it else "alone", False, "")
    return _act(narration, clause, company.one_of(agent), None, base, verb=head if with_it else noun)


def _act(
    narration: Narration,
    clause: Clause,
    agent: CharacterId,
    patient: CharacterId | None,
    base: str | None,
    *,
    verb: int | None = None,
) -> Act | None:
    at = clause.token if verb is None else verb
    status = tell_status(narration, at, base=base)
    if status is None:
        return None
    return Act(replace(clause, status=status, is_tag=_is_tag(narration, clause)), agent, patient, at)


def _is_tag(narration: Narration, clause: Clause) -> bool:
    """Whether a line of speech stands right before or behind, in the same paragraph."""
    for at in (clause.token - 1, clause.token - 2, clause.token - 3, clause.token - 4):
        if at >= 0 and narration.quotation[at] >= 0:
            return narration.paragraph[at] == narration.paragraph[clause.token]
    end = clause.end
    return end < len(narration.lower) and narration.quotation[min(end + 1, len(narration.lower) - 1)] >= 0


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
    who = doer_at(narration, company, subject)
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


def _part_fits(rule: PartRule, stretch: set[str]) -> bool:
    if rule.bars:
        return not rule.bars & stretch
    return not rule.verbs or bool(rule.verbs & stretch)


def _build(narration: Narration, company: Company, act: Act, kind: str, score: float) -> Beat | None:
    clause, patient = act.clause, act.patient
    start = narration.tokens.start[act.verb]
    if patient is None and kind not in DISPLAYS:
        patient = company.other(start, act.agent)
        if patient is None and kind in NEEDS_OTHER:
            return None
    first = min(clause_start(narration, act.verb, clause.subject), clause.token)
    last = max(clause.end, clause.token + 1)
    while last > clause.token + 1 and not narration.lower[last - 1][0].isalnum():
        last -= 1
    evidence = Evidence(f"told-{kind}".replace("_", "-"), (narration.tokens.span(clause.token, clause.token + 1),))
    return Beat(kind, act.agent, patient, narration.tokens.span(first, last), clause.status, score, (evidence,))
