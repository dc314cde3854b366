"""Who a line of speech is said by, and said to, by the words around a name or description."""

from __future__ import annotations

from wellread.characters.patterns import NEGATED_VERBS, PERSON_VERBS, SPEECH_VERBS, WEAK_SPEECH_VERBS
from wellread.characters.words import Words

#: words from somebody to the line that their sentence leads in
_LONGEST_LEAD = 40
#: words from a weak verb of speaking to the line it leads in
_NEAR_LINE = 10
_SPEAKING = frozenset(
    "saying asking calling crying exclaiming announcing adding whispering shouting murmuring remarking".split()
)
_LEADING = (SPEECH_VERBS - WEAK_SPEECH_VERBS) | _SPEAKING


def is_vocative(words: Words, first: int, last: int) -> bool:
    """Whether somebody is called by words `first` to `last`: set off by commas or alone, inside a quotation."""
    if words.quotation[first] < 0:
        return False
    before, after = words.gap[first], words.after(last)
    if words.clitic[last] or not after or after[0] not in ",.!?;:—-…\"”'’":
        return False
    starts = words.opens[first] or first == 0 or words.quotation[first - 1] != words.quotation[first]
    return "," in before or (starts and after[0] in ",.!?—-…") or words.lower[first - 1] in ("oh", "o", "dear", "hey")


def is_speech_tag(words: Words, first: int, last: int) -> bool:
    """Whether words `first` to `last` are the subject of a verb of speaking that stands beside a quotation."""
    if words.quotation[first] >= 0:
        return False
    after = last + 1
    start = first - 1 if first and words.lower[first - 1] in ("the", "old", "young", "little", "poor") else first
    before = start - 1
    if (
        before >= 0
        and words.gap[first] in (" ", "\n")
        and words.lower[before] in SPEECH_VERBS
        and words.quotation[before] < 0
        and _stands_after_quotation(words, before)
        and _speaks_beside(words, before, before, last)
    ):
        return True
    if after < len(words) and not words.clitic[last] and words.gap[after] in (" ", "\n"):
        verb = after + 1 if words.lower[after].endswith("ly") and after + 1 < len(words) else after
        return words.lower[verb] in SPEECH_VERBS and _speaks_beside(words, verb, start, verb)
    return False


def _stands_after_quotation(words: Words, verb: int) -> bool:
    """Whether a verb before its subject follows the words spoken; in "He asked Ina" she is no subject."""
    for at in (verb - 1, verb - 2):
        if at < 0 or words.paragraph[at] != words.paragraph[verb]:
            return words.lower[verb] in ("said", "cried", "quoth", "says")
        if words.quotation[at] >= 0:
            return True
        if not (words.lower[at].endswith("ly") or words.lower[at] in ("then", "here", "now", "thus")):
            return False
    return False


def _speaks_beside(words: Words, verb: int, first: int, last: int) -> bool:
    """Whether the verb, with its subject words `first` to `last`, belongs to a quotation next to it.

    A smile or a sigh does only where a comma joins it: "Fine," she sighed.
    """
    if words.lower[verb] not in WEAK_SPEECH_VERBS:
        return _is_beside_quotation(words, first, last)
    is_after = first > 0 and words.quotation[first - 1] >= 0 and words.paragraph[first - 1] == words.paragraph[first]
    if is_after and words.gap[first].lstrip()[:1] in (",", "!", "?"):
        return True
    after = last + 1
    return after < len(words) and words.gap[after].startswith(",") and words.quotation[after] >= 0


def _is_beside_quotation(words: Words, first: int, last: int) -> bool:
    paragraph = words.paragraph[first]
    if first and words.paragraph[first - 1] == paragraph and words.quotation[first - 1] >= 0:
        return True
    for at in range(last + 1, min(last + 6, len(words))):
        if words.paragraph[at] != paragraph:
            return False
        if words.quotation[at] >= 0:
            return True
    return False


def leads_in(words: Words, first: int, last: int, *, itself: bool = False) -> bool:
    """Whether somebody's sentence ends in a line: `A man leaned over and asked: "Sure?"`, `the butler, who said,`.

    Args:
        itself: whether the line has to be told by the next word or a participle ("the cormorant bowed, saying,"), so
            that nobody else in the sentence can be the one who speaks.
    """
    after = words.lower[last + 1] if last + 1 < len(words) else ""
    does = is_verb(after) and words.gap[last + 1] in (" ", "\n")
    if words.quotation[first] >= 0 or not (does or after == "who" or (words.opens[first] and not itself)):
        return False
    speaks = near = -_LONGEST_LEAD
    for at in range(last + 1, min(last + _LONGEST_LEAD, len(words))):
        if words.quotation[at] >= 0:
            joint = words.after(at - 1).strip(" \n\"'“‘")
            return joint in ("", ",", ":") and (speaks > 0 or (joint != "" and at - near <= _NEAR_LINE))
        if words.sentence[at] != words.sentence[first]:
            return False
        word = words.lower[at]
        if itself and at > last + 1 and word not in _SPEAKING:
            continue
        if word in _LEADING:
            speaks = at
        elif word in SPEECH_VERBS:
            near = at
    return False


def is_verb(word: str) -> bool:
    """Whether a word looks like what somebody does."""
    return word in PERSON_VERBS or word in NEGATED_VERBS or (word.endswith("ed") and len(word) > 3)
