"""What a sentence of speech shows of itself, for a learned judge: words, shape, classes of words, what went before.

A feature is a short string that either holds or does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wellread.relationships.word_classes import index_classes

_CLASSES = index_classes()
#: words whose form says more than their part of speech
_FUNCTION = frozenset(
    "i me my mine myself we us our you your yours yourself he him his she her hers they them their it its this "
    "that these those there here who what why how when where which whose not n't no never ever always just only "
    "even still already too so again please sorry if because but and or then than as to of in on at for from with "
    "without about by be am is are was were been being 'm 's 're 've 'd 'll have has had do does did done will "
    "would wo ca can could shall should may might must let ought better rather yes yeah okay ok oh well now all "
    "right any anyone nobody nothing something everything somebody one a an the".split()
)
_PERSONS = {"i": "I", "me": "I", "my": "I", "we": "I", "us": "I", "you": "U", "your": "U", "yours": "U"}
#: how many words of the line answered are looked at, from its end
_ANSWERED = 14


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of speech with what surrounds it."""

    #: small letters, straight apostrophes, with stops
    words: Sequence[str]
    #: Penn tags of the words
    tags: Sequence[str]
    #: kinds whose patterns fit
    rules: Sequence[str]
    #: words of the sentence before in the same line
    before: Sequence[str] = ()
    #: words of the last line that another said
    answered: Sequence[str] = ()
    #: kinds of that line
    answered_kinds: Sequence[str] = ()
    #: whether that line stands just before this one
    is_next: bool = False
    #: kinds of the speaker's own line before
    own_kinds: Sequence[str] = ()
    #: kinds of the line that answers this one
    next_kinds: Sequence[str] = ()
    #: how many of the six lines before reproach, two at most
    quarrel: int = 0
    #: verb and adverbs of the tag beside the line
    tag_words: Sequence[str] = ()
    #: "opening" | "closing" of the talk, or ""
    place: str = ""


def line_features(sentence: Sentence) -> list[str]:
    """The features that hold, each once."""
    found = dict.fromkeys(_shape(sentence))
    found |= dict.fromkeys(_words_of(sentence))
    found |= dict.fromkeys(_surroundings(sentence))
    return list(found)


def _shape(sentence: Sentence) -> Iterable[str]:
    words, skeleton = sentence.words, _skeleton(sentence)
    yield "bias"
    yield f"ends:{words[-1]}" if words and not words[-1][0].isalnum() else "ends:"
    n_words = sum(word[0].isalnum() for word in words)
    yield f"length:{min(n_words, 4) if n_words < 5 else 8 if n_words < 9 else 15 if n_words < 16 else 30}"
    for size in (1, 2, 3, 4):
        if len(skeleton) >= size:
            yield "start:" + " ".join(skeleton[:size])
    for size in (2, 3):
        for at in range(len(skeleton) - size + 1):
            yield f"shape{size}:" + " ".join(skeleton[at : at + size])
    persons = sorted({_PERSONS[word] for word in words if word in _PERSONS})
    asks = "?" if words and "?" in words[-1] else "."
    yield "who:" + "".join(persons) + asks
    for name in ("VBD", "VBN", "VB", "VBP", "VBZ", "MD", "VBG"):
        if name in sentence.tags:
            yield f"has:{name}{''.join(persons)}"


def _skeleton(sentence: Sentence) -> list[str]:
    return [
        word if word in _FUNCTION or not word[0].isalpha() else tag
        for word, tag in zip(sentence.words, sentence.tags, strict=True)
    ]


def _words_of(sentence: Sentence) -> Iterable[str]:
    words = [word for word in sentence.words if word[0].isalnum() or word[0] == "'"]
    for word in words:
        yield f"w:{word}"
    for one, other in pairwise(words):
        yield f"w2:{one} {other}"
    if words:
        yield f"first:{words[0]}"
        yield f"last:{words[-1]}"
    yield from _classes(words, "class")
    person = "U" if "you" in words else "I" if "i" in words else "-"
    yield from _classes(words, f"class{person}")
    if len(words) <= 3:
        yield from _classes(words, "short")
    for word in sentence.before:
        yield from _classes((word,), "before")


def _classes(words: Iterable[str], name: str) -> Iterable[str]:
    for word in words:
        for kind in _CLASSES.get(word, ()):
            yield f"{name}:{kind}"


def _surroundings(sentence: Sentence) -> Iterable[str]:
    for kind in sentence.rules or ("none",):
        yield f"rule:{kind}"
    if sentence.answered:
        yield from _answer(sentence)
    for kind in sentence.own_kinds:
        yield f"own:{kind}"
    for kind in sentence.next_kinds:
        yield f"next:{kind}"
    if sentence.quarrel:
        persons = "".join(sorted({_PERSONS[word] for word in sentence.words if word in _PERSONS}))
        yield f"quarrel:{sentence.quarrel}"
        yield f"quarrel:{sentence.quarrel} {persons}"
    for word in sentence.tag_words:
        yield f"tag:{word}"
    if sentence.place:
        yield f"place:{sentence.place}"
    yield "opens" if not sentence.before else "goes on"


def _answer(sentence: Sentence) -> Iterable[str]:
    """How the sentence stands to what the other said before."""
    near = "+" if sentence.is_next else "-"
    opening = sentence.words[0] if sentence.words else ""
    for kind in sentence.answered_kinds:
        yield f"to:{kind}{near}"
        yield f"to:{kind} {opening}"
        for rule in sentence.rules:
            yield f"to:{kind} rule:{rule}"
    asked = "?" if "?" in sentence.answered[-1] else "."
    yield f"to{near}{asked}"
    if sentence.is_next and not sentence.before:
        yield f"answers{asked}"
        for word in sentence.words[:2]:
            yield f"answers{asked}{word}"
        yield from _classes(sentence.answered[-_ANSWERED:], "toclass")
