"""Who is spoken to by name, and by what word of address."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellread.records import Quotation
from wellread.speech.page import NOBODY, Page, Ref
from wellread.speech.patterns import ADDRESS_GENDERS, BEFORE_VOCATIVES, QUOTE_MARKS, SENTENCE_ENDS

_STOPS = SENTENCE_ENDS | QUOTE_MARKS | frozenset((",", "-", "--", "—", "–", ";", ":", "*", "_", "~"))
_AND = frozenset(("and", "or", "nor", "&"))


@dataclass(frozen=True, slots=True)
class Address:
    """What the words of a turn say about people."""

    #: called by name, in order
    called: tuple[Ref, ...]
    #: named and not called
    named: frozenset[int]
    #: pronoun sets of "sir" and "madam"
    sets: frozenset[str]


NO_ADDRESS = Address((), frozenset(), frozenset())


def find_address(page: Page, quotations: Sequence[Quotation]) -> Address:
    """Who is called, and who is only spoken of, in the quotations of a turn."""
    called: list[Ref] = []
    named: set[int] = set()
    sets: set[str] = set()
    for quotation in quotations:
        first, last = page.words_between(quotation.span.start, quotation.span.end)
        for ref in page.refs_between(quotation.span.start, quotation.span.end):
            if ref.form == "pronoun" or ref.who == NOBODY:
                continue
            if _is_called(page, ref, first, last):
                called.append(ref)
            else:
                named.add(ref.who)
        sets.update(_address_sets(page, first, last))
    return Address(tuple(called), frozenset(named - {ref.who for ref in called}), frozenset(sets))


def _is_called(page: Page, ref: Ref, first: int, last: int) -> bool:
    """Whether the name stands alone, or between stops: "Ann!", "no, Ann, don't", "oh Ann"."""
    after = page.lower[ref.last + 1] if ref.last + 1 < last else "”"
    if after not in _STOPS:
        return False
    at = ref.first - 1
    while at >= first and page.lower[at] in BEFORE_VOCATIVES and page.lower[at] not in ("and", "so", "but"):
        at -= 1
    before = page.lower[at] if at >= first else "“"
    if before in _STOPS:
        return not _is_listed(page, ref, at, last)
    return before in _AND and at - 1 >= first and page.lower[at - 1] in _STOPS


def _is_listed(page: Page, ref: Ref, at: int, last: int) -> bool:
    """Whether the name is an item of a list ("I saw Ann, Bob, and Cole")."""
    after = ref.last + 2
    return page.lower[at] == "," and after < last and page.lower[ref.last + 1] == "," and page.lower[after] in _AND


def _address_sets(page: Page, first: int, last: int) -> set[str]:
    return {
        ADDRESS_GENDERS[page.lower[at]]
        for at in range(first, last)
        if page.lower[at] in ADDRESS_GENDERS
        and (at + 1 >= last or page.lower[at + 1] in _STOPS)
        and (at == first or page.lower[at - 1] in _STOPS or page.lower[at - 1] in BEFORE_VOCATIVES)
    }
