"""Who tells the story as `I`, and `I` and `you` before anybody's name is put to them."""

from __future__ import annotations

from wellread.characters.marks import NOBODY, Mark
from wellread.characters.pronoun_sets import FIRST_PERSON, SECOND_PERSON
from wellread.characters.words import Words

#: share of `I` among words outside quotations from which the story is told by somebody in it
_FIRST_PERSON_SHARE = 0.008
_SECOND_PERSON_SHARE = 0.015


def tells_in_first_person(words: Words) -> bool:
    """Whether the narration says `I` so often that the narrator must be there."""
    return _share(words, frozenset(("i",))) >= _FIRST_PERSON_SHARE


def tells_in_second_person(words: Words) -> bool:
    """Whether the narration calls somebody `you` so often that it must be somebody in the story."""
    return _share(words, frozenset(("you", "your"))) >= _SECOND_PERSON_SHARE and not tells_in_first_person(words)


def mark_narrator(words: Words, narrator: int, reader: int = NOBODY) -> list[Mark]:
    """Every `I` and `you`: the narrator's outside quotations, nobody's yet inside them."""
    found: list[Mark] = []
    for at, word in enumerate(words.lower):
        if word in FIRST_PERSON:
            outside = words.quotation[at] < 0
            if outside and narrator == NOBODY:
                continue
            found.append(Mark(at, at, "pronoun", narrator if outside else NOBODY))
        elif word in SECOND_PERSON:
            outside = words.quotation[at] < 0
            if outside and reader == NOBODY:
                continue
            found.append(Mark(at, at, "pronoun", reader if outside else NOBODY))
    return found


def _share(words: Words, forms: frozenset[str]) -> float:
    outside = hits = 0
    for word, quotation in zip(words.lower, words.quotation, strict=True):
        if quotation < 0:
            outside += 1
            hits += word in forms
    return hits / outside if outside >= 50 or hits else 0.0
