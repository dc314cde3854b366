"""Descriptions that stand for people: "the waitress", "her brother", "a tall man in grey"."""

from __future__ import annotations

from dataclasses import dataclass

from wellread.characters.patterns import (
    ANIMAL_NOISES,
    ANIMALS,
    DETERMINERS,
    ENDEARMENTS,
    EPITHET_ADJECTIVES,
    GENERIC_NOUNS,
    KIN,
    NATIONS,
    NO_NOUN,
    PERSON_NOUNS,
    PERSON_PARTS,
    PERSON_PLURALS,
    PERSON_VERBS,
    POSSESSIVES,
    SPEECH_VERBS,
    THINGS,
    TITLES,
)
from wellread.characters.tags import is_speech_tag, is_verb, is_vocative, leads_in
from wellread.characters.words import BORDER, Words

#: words between a determiner and its noun, at most
_LONGEST = 5


@dataclass(frozen=True, slots=True)
class Nominal:
    """One description of somebody."""

    #: the determiner, or the owner's pronoun or name
    first: int
    last: int
    #: "the", "a", "this", "owned", "name" (owned by somebody named), "called" ("Waiter!")
    kind: str
    head: str
    #: words between determiner and noun, in lower case
    modifiers: tuple[str, ...]
    is_plural: bool
    #: "m", "f" or ""
    gender: str
    is_tag: bool
    #: begins a sentence as one who does something: "The porter coughed."
    acts: bool = False
    #: so, in a paragraph with a quotation
    acts_beside: bool = False
    #: something is said to them: "she told the driver"
    is_told: bool = False
    #: what tells the person from others: ("in", "hat") of "the man in the hat"
    place: tuple[str, ...] = ()


def find_nominals(words: Words, taken: frozenset[int], model_heads: frozenset[int] = frozenset()) -> list[Nominal]:
    """Descriptions of people in text order; none begins or ends inside a name.

    Args:
        taken: words that belong to names of people.
        model_heads: words that a trained model took for the heads of such descriptions.
    """
    found: list[Nominal] = []
    spoken = {
        paragraph for paragraph, quotation in zip(words.paragraph, words.quotation, strict=True) if quotation >= 0
    }
    for at, word in enumerate(words.lower):
        kind = _KINDS.get(word, "")
        if word == "one" and words.lower[at + 1 : at + 3] == ["of", "the"]:
            kind, start = "a", at + 3
        elif kind and at not in taken:
            start = at + 1
        elif words.clitic[at] in ("'s", "’s", " s") and at in taken:
            kind, start = "name", at + 1
        elif _is_called_by_trade(words, at) and at not in taken:
            found.append(_describe(words, at, at, "called", beside=True))
            continue
        else:
            continue
        last = _find_head(words, start, taken, model_heads)
        if last is not None:
            found.append(_describe(words, at, last, kind, beside=words.paragraph[at] in spoken))
    return found


def _is_called_by_trade(words: Words, at: int) -> bool:
    """Whether somebody is called by what they do: "Waiter! The bill!"; "boy" and "captain" may be said to anybody."""
    word = words.lower[at]
    if words.quotation[at] < 0 or word not in PERSON_NOUNS or not is_vocative(words, at, at):
        return False
    return not (word in ENDEARMENTS or word in GENERIC_NOUNS or word in KIN or word in TITLES or word in ANIMALS)


_KINDS = {
    **dict.fromkeys(DETERMINERS, "a"),
    **dict.fromkeys(POSSESSIVES, "owned"),
    **dict.fromkeys(("the", "that", "this", "these", "those"), "the"),
}


def _describe(words: Words, first: int, last: int, kind: str, *, beside: bool) -> Nominal:
    head = words.lower[last]
    modifiers = tuple(words.lower[first + 1 : last])
    if modifiers[:2] == ("of", "the"):
        head, modifiers = _singular(head), ("one", *modifiers)
    gender = PERSON_NOUNS.get(head) or PERSON_PLURALS.get(head) or (KIN[head][1] if head in KIN else "")
    is_plural = (head in PERSON_PLURALS or _singular(head) != head) and modifiers[:1] != ("one",)
    end = _place_end(words, last) if head in GENERIC_NOUNS and kind in ("the", "a") and not is_plural else last
    arrives = _arrives(words, first)
    acts = _acts(words, first, end) or _is_revealed(words, first) or (arrives and head not in GENERIC_NOUNS)
    if arrives and not gender and not is_plural:
        gender = _gender_next(words, last)
    is_tag = is_speech_tag(words, first, last) or is_speech_tag(words, first, end) or leads_in(words, first, last)
    if head in ANIMALS:
        # "The dog sighed" is no line of the dog's, and "said the dog" is one.
        acts, is_tag = (
            False,
            is_tag and ANIMAL_NOISES.isdisjoint((words.lower[first - 1], *words.lower[last + 1 : last + 2])),
        )
    return Nominal(
        first,
        last,
        kind,
        head,
        modifiers,
        is_plural,
        gender,
        is_tag,
        acts,
        acts and beside,
        _is_told(words, first),
        (words.lower[last + 1], words.lower[end]) if end > last else (),
    )


def _place_end(words: Words, last: int) -> int:
    """The last word of "in the corner" where that follows the noun at word `last`, else `last`."""
    if tuple(words.lower[last + 1 : last + 3]) not in _PLACES or words.clitic[last] or words.gap[last + 1] != " ":
        return last
    for end in range(last + 3, min(last + 6, len(words))):
        if words.gap[end] != " " or words.lower[end] in NO_NOUN or words.quotation[end] != words.quotation[last]:
            return last
        if not _goes_on(words, end) or is_verb(words.lower[end + 1]):
            return end
    return last


def _is_told(words: Words, first: int) -> bool:
    """Whether narration has somebody speak to the person: "she told the driver", "he said to the porter"."""
    if first < 2 or words.quotation[first] >= 0 or words.quotation[first - 1] >= 0 or words.gap[first] != " ":
        return False
    before = words.lower[first - 1]
    if before == "to":
        return words.lower[first - 2] in _SAYING_TO
    return before in _TELLING


_SAYING_TO = frozenset("said says spoke explained explains muttered confided confides called calls whispered".split())
_TELLING = frozenset("told tells asked asks thanked thanks informed assured answered reminded".split())
_PLACES = frozenset(
    (one, article) for one in "in at by behind beside near on from with".split() for article in ("the", "a", "an")
)


def _is_revealed(words: Words, first: int) -> bool:
    """Whether narration says who it was that spoke: `"Miss?" It was the waitress.`"""
    at = first - (1 if words.clitic[first - 1] in ("'s", "’s") else 2)
    if at < 1 or words.quotation[first] >= 0 or words.lower[at] != "it" or words.quotation[at - 1] < 0:
        return False
    return at == first - 1 or words.lower[first - 1] in ("was", "is")


def _arrives(words: Words, first: int) -> bool:
    """Whether narration lets somebody come in last: "along with the rain came the farmer", "at the desk sat a nun"."""
    return (
        first > 0
        and words.quotation[first] < 0
        and words.gap[first] in (" ", "\n")
        and words.lower[first - 1] in _ARRIVING
    )


def _gender_next(words: Words, last: int) -> str:
    """f or m by the pronoun that opens the next sentence of the paragraph: whoever has just come in is its topic."""
    for at in range(last + 1, min(last + _NEXT_SENTENCE, len(words))):
        if words.paragraph[at] != words.paragraph[last]:
            break
        if words.opens[at]:
            return {"she": "f", "he": "m"}.get(words.lower[at], "")
    return ""


#: words within which the next sentence begins
_NEXT_SENTENCE = 16
#: verbs without an object, so that who follows is who does it
_ARRIVING = frozenset(
    """
    came comes stood stands sat sits appeared appears emerged emerges loomed looms arrived arrives waited waits
    """.split()
)


def _acts(words: Words, first: int, last: int) -> bool:
    begins = words.opens[first] or (first > 0 and words.quotation[first - 1] >= 0)
    begins = begins or (words.lower[first - 1] in _CLAUSE_OPENERS and words.lower[last] not in GENERIC_NOUNS)
    after = last + 1
    if words.quotation[first] >= 0 or after >= len(words):
        return False
    if _is_who(words, first, last):
        return True
    if words.gap[after] not in (" ", "\n"):
        return False
    if words.lower[first - 1] in _SEEING and words.lower[after].endswith("ing"):
        return words.lower[last] not in GENERIC_NOUNS
    if not begins:
        return False
    if words.clitic[last] in ("'s", "’s", " s"):
        # "The doctor's hands were in the engine" tells of what the doctor does.
        return words.lower[after] in PERSON_PARTS
    return is_verb(words.lower[after])


def _is_who(words: Words, first: int, last: int) -> bool:
    """Whether a clause tells more of whoever opens a sentence: "The resident, who was new, looked up"."""
    follows = last + 1
    is_new = words.lower[last] not in GENERIC_NOUNS and not words.clitic[last]
    return is_new and words.opens[first] and words.gap[follows] == ", " and words.lower[follows] == "who"


#: "when the servant came in": what follows is the doer of a clause
_CLAUSE_OPENERS = frozenset("when where while until before because as then but that and".split())

#: "he saw the gardener coming"
_SEEING = frozenset("saw see sees heard hear hears watched watches noticed notices found finds spotted spots".split())


def _find_head(words: Words, start: int, taken: frozenset[int], model_heads: frozenset[int]) -> int | None:
    head: int | None = None
    for at in range(start, min(start + _LONGEST, len(words))):
        if at in taken or words.gap[at] not in (" ", "\n", ", ") or words.quotation[at] != words.quotation[at - 1]:
            break
        word = words.lower[at]
        if (
            word in NO_NOUN
            or word in _NEW_START
            or (words.gap[at] == ", " and words.lower[at - 1] not in EPITHET_ADJECTIVES)
        ):
            break
        if _is_one(words, start, at):
            return at
        if is_person_noun(word) or (at in model_heads and word not in ("one", "ones", "other", "others")):
            head = at
        elif head is not None:
            break
        if words.clitic[at]:
            return at + 1 if _has_kin(words, at) and at + 1 not in taken else head
    if head is None:
        return _speaking_head(words, start, taken)
    return None if _is_modifier(words, head, taken) else head


def _has_kin(words: Words, at: int) -> bool:
    """Whether a description is that of the owner of a relative: "the miller" of "the miller's daughter"."""
    follows = at + 1
    if words.clitic[at] not in ("'s", "’s") or not is_person_noun(words.lower[at]) or follows >= len(words):
        return False
    return words.gap[follows] == " " and words.lower[follows] in KIN and words.lower[at] not in GENERIC_NOUNS


def _is_one(words: Words, start: int, at: int) -> bool:
    """Whether a word is the noun of "the tall one" or "the one with the map"; "the taller one" was met before."""
    if words.lower[at] != "one" or words.lower[start - 1] != "the" or words.clitic[at]:
        return False
    if at == start:
        return tuple(words.lower[at + 1 : at + 3]) in _PLACES
    before = words.lower[at - 1]
    return before in EPITHET_ADJECTIVES and not before.endswith("er") and before not in _ORDER


_ORDER = frozenset("other first second third same former latter last next only whole single new".split())

#: what begins another description: "an instant later his sister"
_NEW_START = POSSESSIVES | frozenset("this that these those".split())


def _is_modifier(words: Words, head: int, taken: frozenset[int]) -> bool:
    """Whether the noun only describes the next one: "the child welfare office", "the doctor Marsh knew"."""
    after = head + 1
    if after in taken or after >= len(words) or words.clitic[head] or words.gap[after] != " ":
        return False
    word = words.lower[after]
    if words.lower[head] in NATIONS:
        # "The German stood", not "the German army stood".
        return word not in NO_NOUN and not is_verb(word) and not word.endswith("ing")
    return words.lower[head] in ("child", "baby", "cat", "dog", "police", "fellow", "bird") and not (
        word in NO_NOUN or word in PERSON_VERBS or word.endswith(("ed", "s"))
    )


def _speaking_head(words: Words, start: int, taken: frozenset[int]) -> int | None:
    """The noun of "said the cormorant" or "the cormorant said": whatever speaks is somebody."""
    for last in range(start, min(start + 3, len(words))):
        if last in taken or words.gap[last] not in (" ", "\n") or words.lower[last] in NO_NOUN:
            return None
        if _leads_in_itself(words, start - 1, last):
            return last
        if _goes_on(words, last):
            continue
        is_noun = words.lower[last] not in _SPEAKING_THINGS and not words.lower[last].endswith("ly")
        if is_noun and words.lower[start - 1] in ("the", "a", "an") and _is_beside(words, start - 1, last):
            return last
        return None
    return None


def _leads_in_itself(words: Words, first: int, last: int) -> bool:
    """Whether whatever it is speaks: "a canary called out to its young:", "the cormorant bowed, saying," """
    word = words.lower[last]
    if word in _SPEAKING_THINGS or is_verb(word) or word.endswith("ly") or words.lower[first] not in ("the", "a", "an"):
        return False
    return leads_in(words, first, last, itself=True)


def _is_beside(words: Words, first: int, last: int) -> bool:
    """Whether "said the cormorant" or, right after a quotation or at a paragraph's start, "the cormorant said"."""
    if not is_speech_tag(words, first, last):
        return False
    if words.lower[first - 1] in SPEECH_VERBS and first:
        after = words.after(last)
        return not after or after[0] in ".,;:!?—-"
    return words.gap[first] == BORDER or (words.quotation[first - 1] >= 0 and words.quotation[first] < 0)


def _goes_on(words: Words, at: int) -> bool:
    """Whether another word of the description follows word `at`."""
    after = at + 1
    if after >= len(words) or words.gap[after] not in (" ", "\n") or words.quotation[after] != words.quotation[at]:
        return False
    return words.lower[after] not in SPEECH_VERBS and words.lower[after] not in NO_NOUN


_SPEAKING_THINGS = THINGS | frozenset(
    "voice voices mouth lips eyes silence answer reply thought words phone radio sign letter note message text screen "
    "same way one moment time day night room door head hand face air first last next whole only".split()
)


def is_person_noun(word: str) -> bool:
    """Whether a word, singular or plural, stands for people."""
    return (
        word in PERSON_NOUNS
        or word in PERSON_PLURALS
        or word in KIN
        or word in NATIONS
        or _singular(word) in PERSON_NOUNS
    )


def _singular(word: str) -> str:
    if word in PERSON_NOUNS or word in KIN:
        return word
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("es") and word[:-2] in PERSON_NOUNS:
        return word[:-2]
    return word[:-1] if word.endswith("s") and len(word) > 3 else word
