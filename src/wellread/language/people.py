"""Mentions of people from labelled words and the tree: how far "the old man who had just come in" reaches."""

from __future__ import annotations

from collections.abc import Sequence

from wellread.language.patterns import PLACE_ENDINGS, PLACES
from wellread.records import PersonMention

#: what belongs to the phrase when it stands before the head, and when it stands after it
_BEFORE = frozenset({"det", "amod", "nmod:poss", "compound", "nummod", "flat", "det:predet", "nmod:desc", "advmod"})
_AFTER = frozenset(
    {"nmod", "acl", "acl:relcl", "flat", "compound", "amod", "advmod", "nmod:desc", "fixed", "nummod", "nmod:poss"}
)
#: words before a noun that belong to no phrase of it, though they hang there: "such a man", "what a fool"
_OUTSIDE = frozenset({"such", "what", "quite", "many", "rather"})
#: relations that show a whole clause where a word before a noun was looked for
_CLAUSAL = frozenset({"nsubj", "nsubj:pass", "cop", "mark", "aux", "aux:pass", "advcl", "cc"})
_MARKS = frozenset(",;:.!?\"”“’‘'-—–)(…*_")
#: how many words a phrase has at most on either side of its head
_REACH = 60


def find_people(
    labelled: Sequence[tuple[int, int, str]], heads: Sequence[int], deps: Sequence[str], words: Sequence[str]
) -> tuple[PersonMention, ...]:
    """Outermost mentions in text order.

    Args:
        labelled: first word, end word and form of each name, and of each description at least the head.
        heads: index of each word's head.
        deps: relations.
        words: as written.
    """
    below = children_of(heads)
    found: list[PersonMention] = []
    for first, end, form in labelled:
        if form == "name" and _is_place(words[first:end]):
            continue
        if form == "name" and _is_place(words[first:end]):
            continue
        head = _top(first, end, heads, deps)
        if form == "nominal":
            first, end = phrase_of(head, below, deps, words)
        found.append(PersonMention(first, end, form, head))
    return _outermost(found)


def _is_place(name: Sequence[str]) -> bool:
    """Whether a name says of itself that it is nobody's ("Fleet Street", "Wisconsin")."""
    last = name[-1].lower()
    return last in PLACE_ENDINGS if len(name) > 1 else last in PLACES


def _top(first: int, end: int, heads: Sequence[int], deps: Sequence[str]) -> int:
    """The word between `first` and `end` that the others hang from."""
    tops = [at for at in range(first, end) if not first <= heads[at] < end or heads[at] == at]
    return next((at for at in tops if deps[at] != "punct"), tops[0] if tops else end - 1)


def _outermost(mentions: Sequence[PersonMention]) -> tuple[PersonMention, ...]:
    """Those that lie in no other; where two cross, the first."""
    kept: list[PersonMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start_token, -m.end_token)):
        if not kept or mention.start_token >= kept[-1].end_token:
            kept.append(mention)
    return tuple(kept)


def children_of(heads: Sequence[int]) -> list[list[int]]:
    """The words that hang from each word, in order; a root does not hang from itself."""
    below: list[list[int]] = [[] for _ in heads]
    for at, head in enumerate(heads):
        if head >= 0 and head != at:
            below[head].append(at)
    return below


def phrase_of(head: int, below: Sequence[Sequence[int]], deps: Sequence[str], words: Sequence[str]) -> tuple[int, int]:
    """First and end word of the phrase headed by word `head`."""
    first, end = head, head + 1
    for child in reversed(below[head]):
        if child < head and words[child] not in _MARKS:
            start, last = _reach(child, below, words)
            if not _touch(last, first, words) or not _belongs_before(child, below[head], below, deps, words):
                break
            first = start
    for child in below[head]:
        if child > head and words[child] not in _MARKS:
            start, last = _reach(child, below, words)
            if deps[child] not in _AFTER or not (start == end or (start == end + 1 and words[end] == "-")):
                break
            end = last
    return _trimmed(first, end, head, words)


def _touch(end: int, start: int, words: Sequence[str]) -> bool:
    """Whether nothing but a hyphen or the comma of "a sickly, fretful child" lies between two stretches."""
    return end == start or (end == start - 1 and words[end] in ("-", ","))


def _belongs_before(
    child: int, siblings: Sequence[int], below: Sequence[Sequence[int]], deps: Sequence[str], words: Sequence[str]
) -> bool:
    if deps[child] == "advmod":  # "a once famous man", but not "only a man"
        return any(deps[word] in ("det", "nmod:poss") and word < child for word in siblings)
    if deps[child] == "det:predet" and words[child].lower() in _OUTSIDE:
        return False
    return deps[child] in _BEFORE and not any(deps[inner] in _CLAUSAL for inner in below[child])


def _reach(top: int, below: Sequence[Sequence[int]], words: Sequence[str]) -> tuple[int, int]:
    """First and end word of all that hangs from `top`, without marks at its ends."""
    first = last = top
    waiting = [top]
    while waiting:
        at = waiting.pop()
        first, last = min(first, at), max(last, at)
        waiting.extend(child for child in below[at] if abs(child - top) <= _REACH)
    return _trimmed(first, last + 1, top, words)


def _trimmed(first: int, end: int, head: int, words: Sequence[str]) -> tuple[int, int]:
    while end > head + 1 and words[end - 1] in _MARKS:
        end -= 1
    while first < head and words[first] in _MARKS:
        first += 1
    return first, end
