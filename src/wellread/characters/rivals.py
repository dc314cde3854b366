"""Reasons why two names are two people: both in one sentence, or both speaking in one exchange."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from wellread.characters.name_types import NameType
from wellread.characters.words import Words

#: a form met this often beside another, and in this share of the rarer one's places, is somebody else
_LEAST = 3
_SHARE = 0.06

_Key = tuple[str, tuple[str, ...]]


class Rivals:
    """Counts of how often two forms of name are met where one person would not be named twice."""

    def __init__(self, words: Words, types: Sequence[NameType]) -> None:
        self._together: Counter[tuple[_Key, _Key]] = Counter()
        self._joined: Counter[tuple[_Key, _Key]] = Counter()
        spots = sorted(
            ((sighting.first, sighting.last, (kind.title, kind.words), sighting.is_tag, sighting.is_vocative)
             for kind in types for sighting in kind.sightings),
            key=lambda spot: spot[0],
        )  # fmt: skip
        self._count_neighbours(words, spots)

    def _count_neighbours(self, words: Words, spots: Sequence[tuple[int, int, _Key, bool, bool]]) -> None:
        for at, (_, last, key, is_tag, _) in enumerate(spots):
            for nearby in range(at + 1, min(at + 5, len(spots))):
                first, _, other, other_tag, called = spots[nearby]
                if words.paragraph[first] > words.paragraph[last] + 1:
                    break
                if other == key:
                    continue
                is_part = set(other[1]) <= set(key[1]) or set(key[1]) <= set(other[1])
                pair = (key, other) if key < other else (other, key)
                same_paragraph = words.paragraph[first] == words.paragraph[last]
                same_sentence = words.sentence[first] == words.sentence[last]
                if same_sentence and words.quotation[first] == words.quotation[last]:
                    # "Ina Ward" and "Ina" in one sentence may well be one; "Mr. Ward and Ina Ward" are not.
                    self._together[pair] += not is_part or key[0] != other[0]
                    if nearby == at + 1:
                        # "Mr. Ward and Ina Ward" are two, whatever they share.
                        told = _joining(words, last, first)
                        self._joined[pair] += told if not is_part or told > 1 else 0
                elif is_tag and other_tag and not is_part and words.paragraph[first] == words.paragraph[last] + 1:
                    self._together[pair] += 1
                elif (
                    same_paragraph
                    and not is_part
                    and nearby == at + 1
                    and ((is_tag and called) or (other_tag and spots[at][4]))
                ):
                    # "Ina, wait," said Jo: whoever calls somebody is somebody else.
                    self._joined[pair] += 1

    def are_rivals(self, ones: Sequence[NameType], others: Sequence[NameType]) -> bool:
        """Whether the text shows that these are not forms of one person's name."""
        together = joined = 0
        for one in ones:
            for other in others:
                a, b = (one.title, one.words), (other.title, other.words)
                pair = (a, b) if a < b else (b, a)
                together += self._together[pair]
                joined += self._joined[pair]
        rarer = min(sum(kind.count for kind in ones), sum(kind.count for kind in others)) or 1
        if joined >= 2 and joined * 35 >= rarer:
            return True
        return together >= _LEAST and together >= _SHARE * rarer


def _joining(words: Words, last: int, first: int) -> int:
    """How much the words between two names tell that they are two people's: 3 for "Ina and Jo", 1 for "Ina to Jo"."""
    between = words.lower[last + 1 : first]
    gap = words.gap[first]
    if words.clitic[last]:
        return 0
    if between in (["and"], ["or"], ["nor"], ["with"]) or (not between and gap.strip() in ("&", "/", "+")):
        return 3 if between or gap.strip() else 0
    return int(between == ["to"])
