"""Which pronouns go with whom, learnt from the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from wellread.characters.marks import NOBODY, Mark
from wellread.characters.patterns import NO_NOUN
from wellread.characters.words import Words

#: a pronoun this many words after the only name near it is counted
_REACH = 25


def count_pronouns(
    words: Words, marks: Sequence[Mark], table: Mapping[str, tuple[str, ...]], n_people: int
) -> list[Counter[str]]:
    """For each person the pronoun sets that follow their name while nobody else is named.

    Only sets of one name are counted ("he", "xem"), and "they" only where it is the first pronoun after the name.
    Counted in narration, from each name to the next.
    """
    counts: list[Counter[str]] = [Counter() for _ in range(n_people)]
    outside = [mark for mark in marks if mark.form != "pronoun" and words.quotation[mark.last] < 0]
    for position, mark in enumerate(outside):
        if mark.who == NOBODY:
            continue
        end = outside[position + 1].first if position + 1 < len(outside) else len(words)
        _count_after(words, mark, min(end, mark.last + _REACH), table, counts[mark.who])
    return counts


def _count_after(
    words: Words, mark: Mark, end: int, table: Mapping[str, tuple[str, ...]], counts: Counter[str]
) -> None:
    """Count the first pronoun that is likely to be the person's own.

    "Jess shook his head", "Jess sat. He sighed" tell something of Jess; "Jess looked at her" does not.
    """
    paragraph, sentence = words.paragraph[mark.last], words.sentence[mark.last]
    for at in range(mark.last + 1, end):
        if words.paragraph[at] != paragraph or words.sentence[at] > sentence + 1:
            return
        word = words.lower[at]
        sets = table.get(word, ())
        if not sets or words.quotation[at] >= 0:
            continue
        if word.endswith(("self", "selves")):
            counts[sets[0]] += 2
        elif word in _OBJECTS or (word == "her" and not _owns(words, at)):
            continue
        else:
            counts[sets[0]] += 1
        return


_OBJECTS = frozenset("him them xem xir hir zir zim em faer nem".split())


def _owns(words: Words, at: int) -> bool:
    """Whether "her" stands before a noun."""
    after = at + 1
    return after < len(words) and words.gap[after] == " " and words.lower[after] not in NO_NOUN


def choose_sets(counts: Counter[str], known: str, *, least: float = 2.0) -> tuple[str, ...]:
    """The sets that go with a person, commonest first; empty when too little is known.

    `known` (from a title, a listed gender, or a given name) counts as `least` sightings.
    """
    weighted = Counter[str](counts)
    weighted["they/them"] = weighted["they/them"] // 2
    if known:
        weighted[known] += int(2 * least)
    total = sum(weighted.values())
    if total < least:
        return ()
    ranked = [(count, name) for name, count in weighted.most_common() if count > 0]
    top = ranked[0][0]
    return tuple(name for count, name in ranked if (count >= 0.5 * top and (count, name) == ranked[0]) or count == top)
