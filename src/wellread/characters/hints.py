"""Names that stand outside the story: in the file's fields, its header and its notes."""

from __future__ import annotations

import re

from wellread.records import Layout, Work

#: parts a relationship tag
_PAIR = re.compile(r"\s*(?:/|&|\bx\b|\+|,|;|\band\b)\s*")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]|\|.*")
_WORD = re.compile(r"[^\W\d_][^\W_]+(?:['’\-][^\W_]+)*")
_NO_NAME = frozenset(
    "original character characters male female reader oc ocs everyone others other minor background the and of past "
    "one-sided implied mentioned eventual future unrequited pre slash established relationship friendship ensemble "
    "various etc you family platonic".split()
)


def declared_names(work: Work, layout: Layout) -> tuple[str, ...]:
    """Names of people as fields, header and notes give them, in that order, each once."""
    listed = [
        *work.declared.characters,
        *(name for pair in work.declared.relationships for name in _PAIR.split(_BRACKETS.sub("", pair))),
        *(name for name, _ in layout.named_people),
    ]
    return tuple(dict.fromkeys(name for name in (_BRACKETS.sub("", one).strip() for one in listed) if name))


def hinted_words(work: Work, layout: Layout) -> frozenset[str]:
    """Words, in lower case, of the declared names."""
    return frozenset(
        word.lower()
        for name in declared_names(work, layout)
        for word in _WORD.findall(name)
        if word.lower() not in _NO_NAME
    )
