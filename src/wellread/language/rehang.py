"""Trees in spaCy's English scheme hung as Universal Dependencies hang them.

There a preposition heads its noun and a copula its predicate; here the word of content heads both. "She is in the
garden" has "garden" as its root, with "She", "is" and "in" below it.
"""

from __future__ import annotations

from collections.abc import Sequence

_BE = frozenset("be am is are was were been being 'm 're 's ’m ’re ’s".split())
_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_PREDICATES = frozenset({"attr", "acomp"})
_PREPOSITIONS = frozenset({"prep", "agent", "dative"})


def rehang(
    heads: Sequence[int], deps: Sequence[str], words: Sequence[str], poses: Sequence[str]
) -> tuple[list[int], list[str]]:
    """Heads and labels with content words on top; labels are still spaCy's where nothing moved.

    Args:
        heads: index of each word's head, its own for a root.
        deps: spaCy's English labels.
        words: in lower case.
        poses: universal parts of speech.
    """
    new_heads, new_deps = list(heads), list(deps)
    for at, dep in enumerate(deps):
        if dep in _PREDICATES and words[heads[at]] in _BE and heads[at] != at:
            _lift_predicate(at, heads[at], new_heads, new_deps)
    for at, dep in enumerate(deps):
        if dep in ("pobj", "pcomp") and deps[heads[at]] in _PREPOSITIONS:
            _lift_object(at, heads[at], new_heads, new_deps, poses)
    for at, word in enumerate(words):
        if word in _BE and (place := _place_of(at, new_heads, new_deps)) is not None:
            _lift_predicate(place, at, new_heads, new_deps)
    return new_heads, new_deps


def _place_of(copula: int, heads: Sequence[int], deps: Sequence[str]) -> int | None:
    """The noun that "is in the garden" says where somebody is, if the copula has nothing else to say."""
    below = {deps[at]: at for at in range(len(heads) - 1, -1, -1) if heads[at] == copula and at != copula}
    if "nsubj" not in below or below.keys() & {"attr", "acomp", "expl", "ccomp", "xcomp", "acl", "advcl"}:
        return None
    return below.get("pobj")


def _lift_predicate(predicate: int, copula: int, heads: list[int], deps: list[str]) -> None:
    """ "tall" takes the place of "is" in "she is tall"."""
    above = heads[copula]
    for at, head in enumerate(heads):
        if head == copula and at not in (copula, predicate):
            heads[at] = predicate
    heads[predicate] = predicate if above == copula else above
    deps[predicate] = deps[copula]
    heads[copula], deps[copula] = predicate, "cop"


def _lift_object(noun: int, preposition: int, heads: list[int], deps: list[str], poses: Sequence[str]) -> None:
    """ "garden" takes the place of "in" in "sits in the garden"."""
    above = heads[preposition]
    clause = deps[noun] == "pcomp"
    if above == preposition:
        heads[noun], deps[noun] = noun, "ROOT"
    else:
        of_noun = poses[above] in _NOUNS
        heads[noun] = above
        deps[noun] = ("acl" if of_noun else "advcl") if clause else ("nmod" if of_noun else "pobj")
    heads[preposition], deps[preposition] = noun, "mark" if clause else "prep"
    for at, head in enumerate(heads):
        if head == preposition and at not in (noun, preposition) and deps[at] not in ("pobj", "pcomp"):
            heads[at] = noun
