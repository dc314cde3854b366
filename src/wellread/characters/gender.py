"""Which pronouns go with whom, learnt from the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from wellread.characters.marks import NOBODY, Mark
from wellread.characters.patterns import KIN, NO_NOUN, PERSON_NOUNS
from wellread.characters.tags import is_speech_tag
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
        if mark.who == NOBODY or _owns_somebody(words, mark):
            continue
        end = outside[position + 1].first if position + 1 < len(outside) else len(words)
        _count_after(words, mark, min(end, mark.last + _REACH), table, counts[mark.who])
    return counts


def _owns_somebody(words: Words, mark: Mark) -> bool:
    """Whether what follows is told of another: "Theo's grandmother. She" says nothing of Theo."""
    after = mark.last + 1
    is_owner = bool(words.clitic[mark.last]) and after < len(words)
    return is_owner and (words.lower[after] in KIN or words.lower[after] in PERSON_NOUNS)


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
            counts[sets[0]] += 2 if _is_own_gesture(words, mark, at) else 1
        return


def _is_own_gesture(words: Words, mark: Mark, at: int) -> bool:
    """Whether somebody does what one does with nobody else's: "Jess shook his head", "Jess shut her eyes"."""
    return at == mark.last + 2 and words.lower[at - 1] in _GESTURES and words.lower[at + 1 : at + 2] != []


_GESTURES = frozenset(
    "shook shakes shut shuts closed closes opened opens rolled rolls rubbed rubs cleared clears narrowed narrows "
    "raised raises lowered lowers crossed crosses folded folds bit bites licked licks scratched scratches shrugged "
    "cocked tilted tilts ducked ducks bowed bows".split()
)


def fill_sets(
    words: Words,
    marks: Sequence[Mark],
    table: Mapping[str, tuple[str, ...]],
    sets: Sequence[tuple[str, ...]],
    counts: Sequence[Counter[str]],
    major: Sequence[int],
) -> list[tuple[str, ...]]:
    """`sets`, those of `major` people filled in by what is left over.

    Where lines are said by "she" and no woman is known, she is the one major person of whom nothing is known; of
    several, the one whom "she" followed once.
    """
    filled = list(sets)
    told = _told_sets(words, table)
    for name in told:
        if any(filled[who] and filled[who][0] == name for who in major):
            continue
        open_ones = [who for who in major if not filled[who]]
        hinted = [who for who in open_ones if counts[who][name] and counts[who][name] == max(counts[who].values())]
        fitting = open_ones if name == "they/them" else hinted or open_ones
        if len(fitting) == 1:
            filled[fitting[0]] = (name,)
    return filled


def _told_sets(words: Words, table: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Sets whose pronouns say lines, or open the sentence behind one, commonest first."""
    found: Counter[str] = Counter()
    for at, word in enumerate(words.lower):
        sets = table.get(word, ())
        if len(sets) != 1 or words.quotation[at] >= 0 or word in _OBJECTS or word in _NOT_SUBJECTS:
            continue
        behind = at > 0 and words.quotation[at - 1] >= 0 and words.paragraph[at - 1] == words.paragraph[at]
        if behind or is_speech_tag(words, at, at):
            found[sets[0]] += 1
    # "They" may be several, so it comes last.
    return sorted(found, key=lambda name: (name == "they/them", -found[name]))


_NOT_SUBJECTS = frozenset("his her hers their theirs xyr eir himself herself themself themselves".split())
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
