"""People who are only ever "he" or "she": one person for each set of pronouns that nobody else can take."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from wellread.characters.marks import NOBODY, Mark
from wellread.characters.people import Person
from wellread.characters.tags import is_speech_tag, is_vocative
from wellread.characters.words import Words
from wellread.records import Evidence

#: pronouns of narration that must be left over before somebody is thought to stand behind them
_LEAST = 4
#: a person told of so many times less than somebody is left over does not take the pronouns
_PASSING = 8
#: two people who are both "he" cannot be told apart by it, and "they" may be anybody
_SETS = {"he/him": "he", "she/her": "she"}

#: pronouns of narration that go with one name in it in a story whose people have none
_PRONOUNS_A_NAME = 15


def is_without_names(
    words: Words, names: Sequence[Mark], people: Collection[int], table: Mapping[str, tuple[str, ...]]
) -> bool:
    """Whether the narration goes by "he" and "she" and names nobody, or one or two in passing.

    "There was just Jude, who's for lost causes" is a saint on a candle, and Skinner somebody whom they talk about.

    Args:
        names: a mark for each place where somebody is named.
        people: whom to look at, without whoever tells the story.
    """
    n_named = sum(mark.who in people and words.quotation[mark.last] < 0 for mark in names)
    # Who is called is there, and who says a line.
    called = any(
        mark.who in people
        and (is_vocative(words, mark.first, mark.last) or is_speech_tag(words, mark.first, mark.last))
        for mark in names
    )
    n_pronouns = sum(
        words.quotation[at] < 0 and next(iter(table.get(word, ())), "") in _SETS for at, word in enumerate(words.lower)
    )
    return not called and n_pronouns >= max(_PRONOUNS_A_NAME, _PRONOUNS_A_NAME * n_named)


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
    told = Counter(mark.who for mark in marks if words.quotation[mark.last] < 0)
    taken = {
        name
        for at, names in enumerate(sets)
        if people[at].kind != "group"
        for name in names
        if told[at] * _PASSING > counts[name]
    }
    added = {}
    for name, shown in _SETS.items():
        if counts[name] >= _LEAST and name not in taken:
            added[name] = len(people)
            people.append(
                Person(told=Counter({name: 1}), descriptions=Counter([shown]), evidence=[Evidence("only-a-pronoun")])
            )
    return [
        mark._replace(who=added[name], score=0.8, candidates=((added[name], 0.8),)) if name in added else mark
        for mark, name in zip(marks, left, strict=True)
    ]


def _left_over(words: Words, mark: Mark, table: Mapping[str, tuple[str, ...]]) -> str:
    """The set of a pronoun in narration that is nobody's; "" for every other mark."""
    if mark.who != NOBODY or mark.form != "pronoun" or words.quotation[mark.last] >= 0:
        return ""
    return next(iter(table.get(words.lower[mark.last], ())), "")
