"""One table for every label scheme we can read: Universal Dependencies and spaCy's English labels → ours.

Ours are Universal Dependencies for relations, Penn Treebank for tags and PERSON/PER for people. A scheme that shares
too few labels with either is refused rather than misread.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from wellread.errors import ModelError

#: relations of Universal Dependencies, without their subtypes
UNIVERSAL = frozenset(
    "acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl "
    "fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root "
    "vocative xcomp".split()
)

#: spaCy's English labels (the ClearNLP scheme) → Universal Dependencies. Prepositions and copulas head their phrases
#: there, which no renaming can undo: see `spacy_pipeline.rehang`.
CLEAR_STYLE = {
    "ROOT": "root", "acl": "acl", "acomp": "xcomp", "advcl": "advcl", "advmod": "advmod", "agent": "case",
    "amod": "amod", "appos": "appos", "attr": "xcomp", "aux": "aux", "auxpass": "aux:pass", "case": "case", "cc": "cc",
    "cop": "cop", "ccomp": "ccomp", "compound": "compound", "conj": "conj", "csubj": "csubj", "csubjpass": "csubj:pass",
    "dative": "iobj", "dep": "dep", "det": "det", "dobj": "obj", "expl": "expl", "intj": "discourse", "mark": "mark",
    "meta": "dep", "neg": "advmod", "nmod": "nmod", "npadvmod": "obl:npmod", "nsubj": "nsubj",
    "nsubjpass": "nsubj:pass", "nummod": "nummod", "oprd": "xcomp", "parataxis": "parataxis", "pcomp": "advcl",
    "pobj": "obl", "poss": "nmod:poss", "preconj": "cc:preconj", "predet": "det:predet", "prep": "case",
    "prt": "compound:prt", "punct": "punct", "quantmod": "advmod", "relcl": "acl:relcl", "xcomp": "xcomp", "": "dep",
}  # fmt: skip

#: labels only one of the two schemes has
_ONLY_CLEAR = frozenset({"dobj", "pobj", "prep", "nsubjpass", "auxpass", "poss", "relcl", "attr", "acomp", "npadvmod"})
_ONLY_UNIVERSAL = frozenset({"obj", "obl", "cop", "flat", "fixed", "iobj", "discourse", "vocative", "nsubj:pass"})

#: entity labels that mean a person
PERSON_LABELS = frozenset({"PER", "PERSON", "B-PER", "I-PER"})


def scheme_of(labels: Iterable[str], *, pipeline: str) -> str:
    """ "universal" or "clear", by the relations a parser can give.

    Raises:
        ModelError: when they are neither.
    """
    given = {label for label in labels if label}
    bare = {label.split(":")[0].lower() for label in given} - {"root"}
    if given & _ONLY_CLEAR and given - {"root"} <= set(CLEAR_STYLE):
        return "clear"
    if (given & _ONLY_UNIVERSAL or not given & _ONLY_CLEAR) and bare and bare <= UNIVERSAL:
        return "universal"
    strange = sorted(given - set(CLEAR_STYLE) if given & _ONLY_CLEAR else bare - UNIVERSAL)[:5]
    raise ModelError(
        f"pipeline {pipeline!r}: its parser's labels are neither Universal Dependencies nor spaCy's English ones"
        + (f" (for example {', '.join(strange)})" if strange else "")
    )


def person_labels(labels: Collection[str], *, pipeline: str) -> frozenset[str]:
    """Those of an entity recognizer's labels that mean a person.

    Raises:
        ModelError: when none does.
    """
    found = frozenset(labels) & PERSON_LABELS
    if labels and not found:
        shown = ", ".join(sorted(labels)[:5])
        raise ModelError(f"pipeline {pipeline!r}: none of its entity labels means a person (it has {shown})")
    return found


def relation(label: str, scheme: str) -> str:
    """Our relation for a parser's `label`."""
    if scheme == "clear":
        return CLEAR_STYLE[label]
    return "root" if label.lower() == "root" else label
