"""Names that stand outside the story: in the file's fields, its header and its notes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellread.characters.given_names import is_given_name
from wellread.characters.patterns import OPENERS, PERSON_VERBS
from wellread.records import Layout, Work

#: what parts the people of a relationship tag
_PAIR = re.compile(r"\s*(?:/|&|\bx\b|\+|,|;|\band\b)\s*")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]|\|.*")
_WORD = re.compile(r"[^\W\d_][^\W_]+(?:['’\-][^\W_]+)*")
#: "Ada/Grace", "Ada x Grace", "Ada Lovelace/Grace Hopper"
_NAME = r"[A-Z][^\W\d_]+(?:[ ][A-Z][^\W\d_]+)?"
_NOTED_PAIR = re.compile(rf"({_NAME})(?:/| x | X | & | and )({_NAME})")
_NOTED_NAME = re.compile(r"[A-Z][^\W\d_]+(?:[ ][A-Z][^\W\d_]+)?")
#: "Fandom: The Long Barn - Ada Quill", "Fandoms: The Long Barn by Ada Quill": who wrote the canon is nobody in it
_CANON_AUTHOR = re.compile(r"^(\W*fandoms?\b[^:\n]*:[^\n]*?)[ ](?:[-–—]|by)[ ][^\n,;|]*", re.I | re.M)
_NOTES = ("authors_note", "summary", "header", "disclaimer", "dedication")
_NO_NAME = frozenset(
    "original character characters male female reader oc ocs everyone others other minor background the and of past "
    "one-sided implied mentioned eventual future unrequited pre slash established relationship friendship ensemble "
    "various etc you family platonic you're".split()
)

#: what people do in tags
_TAG_VERBS = PERSON_VERBS | frozenset("needs deserves being gets doesn can won isn dies lives whump angst".split())


def declared_names(work: Work, layout: Layout) -> tuple[str, ...]:
    """Names of people as fields, header and notes give them, in that order, each once."""
    listed = [
        *work.declared.characters,
        *(name for pair in work.declared.relationships for name in _PAIR.split(_BRACKETS.sub("", pair))),
        *(name for name, _ in layout.named_people),
        *_iter_noted(work, layout),
    ]
    cleaned = (_BRACKETS.sub("", one).strip() for one in listed)
    return tuple(dict.fromkeys(name for name in cleaned if name and set(name.lower().split()) - _NO_NAME))


def _iter_noted(work: Work, layout: Layout) -> Iterator[str]:
    """Names in the notes: both of a pair, and whoever has a known given name."""
    authors = {word.lower() for author in (*work.authors, *layout.authors) for word in _WORD.findall(author)}
    for item in layout.paratext:
        if item.kind not in _NOTES:
            continue
        words = _CANON_AUTHOR.sub(r"\1", work.text.slice(item.span))
        for match in _NOTED_PAIR.finditer(words):
            if any(is_given_name(part.lower()) for name in match.groups() for part in name.split()):
                yield from (name for name in match.groups() if not set(name.lower().split()) & authors)
        for match in _NOTED_NAME.finditer(words):
            name = _without_verb(match.group())
            if is_given_name(name.split()[0].lower()) and not set(name.lower().split()) & authors:
                yield name


def _without_verb(name: str) -> str:
    """A name without the verb of the sentence that a tag is: "Emma" of "Emma Is Wrong", "Emma Needs A Hug"."""
    first, _, second = name.partition(" ")
    return first if second.lower() in _TAG_VERBS or second.lower() in OPENERS else name


def paired_names(work: Work, layout: Layout) -> tuple[str, ...]:
    """Names that fields, header or notes give in pairs: "Ada/Grace", "Ada and Grace"."""
    pairs = [name for pair in work.declared.relationships for name in _PAIR.split(_BRACKETS.sub("", pair))]
    for item in layout.paratext:
        if item.kind in _NOTES:
            for match in _NOTED_PAIR.finditer(work.text.slice(item.span)):
                pairs.extend(match.groups())
    return tuple(dict.fromkeys(name.strip() for name in pairs if name.strip()))


def hinted_words(work: Work, layout: Layout) -> frozenset[str]:
    """Words, in lower case, of the declared names."""
    return frozenset(
        word.lower()
        for name in declared_names(work, layout)
        for word in _WORD.findall(name)
        if word.lower() not in _NO_NAME and len(word) > 2
    )
