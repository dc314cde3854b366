"""People who are only ever "he" or "she": one person for each set of pronouns that nobody else can take."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from wellread.characters.marks import NOBODY, Mark
from wellread.characters.people import Person
from wellread.characters.words import Words
from wellread.records import Evidence

#: pronouns of narration that must be left over before somebody is thought to stand behind them
_LEAST = 4
#: two people who are both "he" cannot be told apart by it, and "they" may be anybody
_SETS = {"he/him": "he", "she/her": "she"}


def add_nameless(
    words: Words,
    people: list[Person],
    sets: Sequence[Sequence[str]],
    marks: Sequence[Mark],
    table: Mapping[str, tuple[str, ...]],
) -> list[Mark]:
    """`marks` with the pronouns of narration that were nobody's given to whoever is only a pronoun.

    Such a person is added to `people`, but not beside somebody who goes by the same pronouns: there they may be that
    one's.

    Args:
        sets: the pronoun sets of each of `people`.
        marks: all mentions, pronouns resolved as far as they can be.
        table: pronoun form → names of sets.
    """
    left = [_left_over(words, mark, table) for mark in marks]
    counts = Counter(left)
    told = {mark.who for mark in marks if words.quotation[mark.last] < 0}
    taken = {name for at, names in enumerate(sets) if at in told and people[at].kind != "group" for name in names}
    added = {}
    for name, shown in _SETS.items():
        if counts[name] >= _LEAST and name not in taken:
            added[name] = len(people)
            people.append(
                Person(told=Counter({name: 1}), descriptions=Counter([shown]), evidence=[Evidence("only-a-pronoun")])
            )
    return [
        mark._replace(who=added[name], score=0.5) if name in added else mark
        for mark, name in zip(marks, left, strict=True)
    ]


def _left_over(words: Words, mark: Mark, table: Mapping[str, tuple[str, ...]]) -> str:
    """The set of a pronoun in narration that is nobody's; "" for every other mark."""
    if mark.who != NOBODY or mark.form != "pronoun" or words.quotation[mark.last] >= 0:
        return ""
    return next(iter(table.get(words.lower[mark.last], ())), "")
