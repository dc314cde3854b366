"""Who tells the story as `I`, whom it calls `you`, and these pronouns before anybody's name is put to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from wellread.characters.marks import NOBODY, Mark
from wellread.characters.name_types import Sighting
from wellread.characters.patterns import KIN, KIN_NAMES, SPEECH_VERBS
from wellread.characters.people import Person
from wellread.characters.pronoun_sets import FIRST_PERSON, FIRST_PLURAL, SECOND_PERSON
from wellread.characters.tags import is_speech_tag
from wellread.characters.tellers import Tellers
from wellread.characters.words import Words
from wellread.records import Evidence
from wellread.text import Span

#: share of `I` among words outside quotations from which the story is told by somebody in it
_FIRST_PERSON_SHARE = 0.014
_SECOND_PERSON_SHARE = 0.015
#: lines that `you` must be said to speak in a story that `I` tell
_YOU_SPEAK = 2
#: what being called by a word for a relative counts, of what being called by name does
_KIN_CALLED = 0.5
#: words from a name to the end of the line it stands in, at most
_LONGEST = 80

#: "Y/N": your name
READER_NAMES = frozenset(("y/n", "f/n", "l/n"))

_INTRODUCTION = re.compile(r"^(?:my name is|my name's|name's|call me|they call me|i'm called|i am called)$")
#: words of a line from which on a name behind its last full stop signs it; a shorter one may call somebody
_NOTE = 12


def tells_in_first_person(words: Words) -> bool:
    """Whether the narration says `I` so often that the narrator must be there."""
    return _share(words, frozenset(("i",))) >= _FIRST_PERSON_SHARE


def tells_in_second_person(words: Words) -> bool:
    """Whether the narration calls somebody `you` so often that it must be somebody in the story."""
    you = _share(words, frozenset(("you", "your")))
    if tells_in_first_person(words):
        return you >= _SECOND_PERSON_SHARE and _you_speak(words) >= _YOU_SPEAK
    return you >= _SECOND_PERSON_SHARE


def _you_speak(words: Words) -> int:
    """How often narration says "you say" beside a line: I tell somebody what we did."""
    return sum(
        word == "you" and words.quotation[at] < 0 and is_speech_tag(words, at, at)
        for at, word in enumerate(words.lower)
    )


def find_narrator(words: Words, people: list[Person]) -> int:
    """The number of the person who tells the story; a nameless one is added to `people`.

    The narrator is called by name and never told of by it: "Tom, wait" is said to `I` if Tom never does anything.
    """
    if not tells_in_first_person(words):
        return NOBODY
    best, number = max(((_narrator_score(words, person), -at) for at, person in enumerate(people)), default=(0.0, 0))
    if best >= 1.0:
        people[-number].evidence.append(Evidence("narrator-named", _vocative_spans(words, people[-number])))
        return -number
    people.append(Person(kind="narrator", descriptions=Counter({"Narrator": 2, "I": 1})))
    return len(people) - 1


def find_reader(words: Words, people: list[Person]) -> int:
    """The number of the person whom the story calls "you"; a nameless one is added to `people`."""
    inserted = [
        at for at, person in enumerate(people) if any(word in READER_NAMES for t in person.types for word in t.words)
    ]
    for at in inserted:
        people[at].kind = "reader"
    if not tells_in_second_person(words):
        return NOBODY
    if inserted:
        return inserted[0]
    best, number = max(((_narrator_score(words, person), -at) for at, person in enumerate(people)), default=(0.0, 0))
    if best >= 1.0 and not tells_in_first_person(words):
        return -number
    people.append(Person(kind="reader", descriptions=Counter(["you"])))
    return len(people) - 1


def _narrator_score(words: Words, person: Person) -> float:
    """How much the person looks like the narrator: times called by name, over times told of."""
    called = told = named_self = 0.0
    if _is_kin_of_mine(words, person):
        return 0.0
    for kind in person.types:
        for sighting in kind.sightings:
            if words.quotation[sighting.first] < 0:
                told += not _is_self_named(words, sighting.first)
                named_self += _is_self_named(words, sighting.first)
            else:
                called += sighting.is_vocative and not _signs(words, sighting.first, sighting.last)
                names_self = _introduces(words, sighting.first) and not _is_beside_others(words, sighting.first)
                named_self += names_self or _says_own_name(words, sighting)
                told += _is_mine(words, sighting.first) and not _introduces(words, sighting.first)
    if all(kind.words[0] in KIN_NAMES for kind in person.types):
        # "No. Dad. Nothing like that." is as likely said by whoever tells it.
        called *= _KIN_CALLED
    return (called + 3.0 * named_self) / (1.0 + 2.0 * told)


def _is_kin_of_mine(words: Words, person: Person) -> bool:
    """Whether all that somebody is called tells whose relative they are, and `I` have such a one.

    Where "my father says" stands in narration, it is not Dad who tells the story.
    """
    kin = person.kin
    return bool(kin) and any(
        words.lower[at - 1] == "my" and words.quotation[at] < 0 and KIN.get(words.lower[at], ("",))[0] == kin
        for at in range(1, len(words))
    )


def _is_mine(words: Words, at: int) -> bool:
    """Whether `I` am said to speak the quotation around a word: `"Danny left," I said.`"""
    first, last = _run(words.quotation, at)
    behind = last + 2 < len(words) and words.paragraph[last + 2] == words.paragraph[at]
    if behind and words.lower[last + 1] == "i" and words.quotation[last + 1] < 0:
        return words.lower[last + 2] in SPEECH_VERBS
    before = first > 1 and words.paragraph[first - 2] == words.paragraph[at] and words.quotation[first - 1] < 0
    if before and words.lower[first - 2] == "i" and words.lower[first - 1] in SPEECH_VERBS:
        return True
    return (before and words.lower[first - 3 : first - 1] == ["i", "told"]) or _asks_for(words, at)


def _asks_for(words: Words, at: int) -> bool:
    """Whether a name is that of somebody who is not there: "Where's Gabe?" """
    return at > 0 and "where" in words.lower[max(0, at - 2) : at] and words.gap[at] == " "


def _run(column: Sequence[int], at: int) -> tuple[int, int]:
    """The first and last word around word `at` that the column gives the same, at most `_LONGEST` long either way."""
    first = last = at
    while first > max(0, at - _LONGEST) and column[first - 1] == column[at]:
        first -= 1
    while last + 1 < min(len(column), at + _LONGEST) and column[last + 1] == column[at]:
        last += 1
    return first, last


def _signs(words: Words, first: int, last: int) -> bool:
    """Whether a name signs the note that a quotation is: "The keys are with the porter. I am sorry. K. L." """
    if all(len(word) == 1 for word in words.lower[first : last + 1]):
        return True
    number = words.quotation[first]
    ends = last + 1 == len(words) or words.quotation[last + 1] != number
    start = max(0, first - _NOTE)
    is_long = all(words.quotation[at] == number for at in range(start, first)) and first - start == _NOTE
    return ends and is_long and words.opens[first]


def _introduces(words: Words, first: int) -> bool:
    before = [word.replace("’", "'") for word in words.lower[max(0, first - 3) : first]]
    if words.clitic[first - 1] if first else "":
        before[-1] += words.clitic[first - 1].replace("’", "'").replace(" ", "'")
    return any(_INTRODUCTION.match(" ".join(before[start:])) for start in range(len(before)))


def _says_own_name(words: Words, sighting: Sighting) -> bool:
    """Whether somebody says who they are and no more: "I'm Lena Marsh."; not "I'm Lena's sister"."""
    first, last = sighting.first, sighting.last
    before = words.lower[first - 1] + words.clitic[first - 1].replace("’", "'") if first else ""
    opens = first > 0 and words.opens[first - 1] and words.quotation[first - 1] == words.quotation[first]
    whole = opens and before == "i'm" and not words.clitic[last] and words.after(last)[:1] in tuple(".!")
    told = _told_beside(words, first)
    return whole and "i" in told and not _OTHERS.intersection(told)


def _is_beside_others(words: Words, at: int) -> bool:
    """Whether somebody else stirs in the paragraph around a quotation: whoever I meet says a name as well."""
    told = _told_beside(words, at)
    return "i" not in told and bool(_OTHERS.intersection(told))


def _told_beside(words: Words, at: int) -> frozenset[str]:
    """The words of narration in the paragraph of a quotation."""
    first, last = _run(words.paragraph, at)
    return frozenset(words.lower[here] for here in range(first, last + 1) if words.quotation[here] < 0)


_OTHERS = frozenset("he she they".split())


def _is_self_named(words: Words, first: int) -> bool:
    """Whether narration says "I, Tom" or "my name is Tom"."""
    if _introduces(words, first):
        return True
    return first > 0 and words.lower[first - 1] == "i" and words.gap[first] == ", "


def _vocative_spans(words: Words, person: Person) -> tuple[Span, ...]:
    spots = sorted(s.first for kind in person.types for s in kind.sightings if s.is_vocative)[:3]
    return tuple(words.span(first, first) for first in spots)


def mark_narrator(words: Words, tellers: Tellers, reader: int = NOBODY) -> list[Mark]:
    """Every `I` and `you`: the narrator's outside quotations, nobody's yet inside them; every `we` is nobody's yet."""
    found: list[Mark] = []
    for at, word in enumerate(words.lower):
        outside = words.quotation[at] < 0
        if word in FIRST_PERSON:
            who = tellers.at(at)
        elif word in SECOND_PERSON:
            who = reader
        elif word in FIRST_PLURAL:
            found.append(Mark(at, at, "pronoun", NOBODY))
            continue
        else:
            continue
        if not outside:
            found.append(Mark(at, at, "pronoun", NOBODY))
        elif who != NOBODY:
            found.append(Mark(at, at, "pronoun", who))
    return found


def _share(words: Words, forms: frozenset[str]) -> float:
    outside = hits = 0
    for word, quotation in zip(words.lower, words.quotation, strict=True):
        if quotation < 0:
            outside += 1
            hits += word in forms
    return hits / outside if outside >= 50 or hits else 0.0
