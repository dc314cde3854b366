"""What a clause of narration shows of itself, for a learned judge: the verb, who, what with, to whom, how."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wellread.relationships.act_classes import index_act_classes
from wellread.relationships.forms import verb_lemma
from wellread.style import Narration

_CLASSES = index_act_classes()
#: parts of the tree that say how a thing is done rather than that something else is
_OWN = frozenset("obj iobj obl xcomp advmod compound:prt case nmod amod acomp obl:npmod ccomp".split())
_OBJECTS = frozenset("him her them me you us himself herself themselves myself yourself itself each".split())
_SELF = frozenset("himself herself themselves myself yourself itself".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb or telling noun of the narration with its surroundings."""

    token: int
    lemma: str
    #: token of the subject
    subject: int | None
    #: token after the last of the clause
    end: int
    #: kinds whose rules fit
    rules: Sequence[str]
    #: "person" | "part" | "plural" | "thing" | "none"
    doer: str
    #: whether somebody else stands in the clause
    has_other: bool
    status: str
    #: kinds that were just said by another, and whether the last line asked
    said: Sequence[str] = ()
    #: whether a line of speech stands directly beside the clause
    is_tag: bool = False


def act_features(narration: Narration, clause: Clause) -> list[str]:
    """The features that hold, each once."""
    found = dict.fromkeys(("bias", f"v:{clause.lemma}", f"doer:{clause.doer}", f"status:{clause.status}"))
    found |= dict.fromkeys(_from_rules(clause))
    found |= dict.fromkeys(_of_clause(narration, clause))
    found |= dict.fromkeys(_of_subject(narration, clause))
    found |= dict.fromkeys(_of_tree(narration, clause))
    return list(found)


def _from_rules(clause: Clause) -> Iterable[str]:
    for kind in clause.rules:
        yield f"rule:{kind}"
        for said in clause.said:
            yield f"rule:{kind} after {said}"
    first = clause.rules[0] if clause.rules else "none"
    yield f"first:{first}"
    yield f"first:{first} {clause.status} {clause.doer}"
    yield f"first:{first} {clause.has_other}"
    yield f"other:{clause.has_other}"
    if clause.is_tag:
        yield "tag"
        yield f"tag v:{clause.lemma}"
    for said in clause.said:
        yield f"said:{said} v:{clause.lemma}"
    for name in _CLASSES.get(clause.lemma, ()):
        yield f"vclass:{name}"
        yield f"vclass:{name} {clause.has_other} {clause.doer}"


def _of_clause(narration: Narration, clause: Clause) -> Iterable[str]:
    told = (narration.lower[at] for at in range(clause.token + 1, clause.end) if narration.quotation[at] < 0)
    words = list(told)
    spoken = False
    for at, word in enumerate(words):
        if word[0].isalpha():
            spoken = True
            yield f"c:{word}"
            if at < 3:
                yield f"v:{clause.lemma} {word}"
            yield from _of_word(word, clause.lemma)
    if not spoken:
        yield "bare"
        yield f"bare v:{clause.lemma}"
    before = narration.lower[clause.token - 1] if clause.token else ""
    yield f"before:{before if before.isalpha() and len(before) < 7 else '-'}"
    for name in _CLASSES.get(before, ()):
        yield f"class:{name}"
    yield f"t:{narration.tokens.tag[clause.token]}"


def _of_word(word: str, lemma: str) -> Iterable[str]:
    for name in _CLASSES.get(word, ()):
        yield f"class:{name}"
        yield f"v:{lemma} class:{name}"
        for verb in _CLASSES.get(lemma, ()):
            yield f"vclass:{verb} class:{name}"


def _of_subject(narration: Narration, clause: Clause) -> Iterable[str]:
    if clause.subject is None or clause.doer not in ("part", "thing"):
        return
    word = narration.lower[clause.subject]
    yield f"s:{word}"
    yield f"s:{word} v:{clause.lemma}"
    for name in _CLASSES.get(word, ()):
        yield f"sclass:{name}"
        yield f"sclass:{name} v:{clause.lemma}"
        for verb in _CLASSES.get(clause.lemma, ()):
            yield f"sclass:{name} vclass:{verb}"


def _of_tree(narration: Narration, clause: Clause) -> Iterable[str]:
    tokens = narration.tokens
    if not tokens.trained:
        return
    yield f"d:{tokens.dep[clause.token].split(':')[0]}"
    for child in narration.children[clause.token]:
        if tokens.dep[child] in _OWN and narration.quotation[child] < 0:
            yield from _of_child(narration, child, clause.lemma)
    head = tokens.head[clause.token]
    if head >= 0 and head != clause.token and (lemma := verb_lemma(narration, head)):
        yield f"under:{tokens.dep[clause.token].split(':')[0]} {lemma}"


def _of_child(narration: Narration, child: int, lemma: str) -> Iterable[str]:
    """An object, a place, a particle of the verb."""
    tokens = narration.tokens
    dep, word = tokens.dep[child], narration.lower[child]
    shown = "PERSON" if narration.mention[child] >= 0 or word in _OBJECTS else word
    shown = "SELF" if word in _SELF else shown
    yield f"{dep}:{shown}"
    yield f"v:{lemma} {dep}:{shown}"
    for near in narration.children[child]:
        if tokens.dep[near] == "case":
            yield f"{narration.lower[near]} {shown}"
            yield f"v:{lemma} {narration.lower[near]} {shown}"
        elif tokens.dep[near] == "nmod:poss":
            yield f"{dep}:owned {'other' if narration.mention[near] >= 0 else '-'}"
    if dep == "xcomp" and (under := verb_lemma(narration, child)):
        yield f"v:{lemma} to {under}"
