"""Mentions of people somebody has already listed: for scoring with the cast given, and for corrections."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from wellread.characters.marks import Mark
from wellread.characters.patterns import DETERMINERS, SOFT_TITLES, TITLES
from wellread.characters.words import Words
from wellread.records import GivenCharacter
from wellread.text import strip_accents

_PARTS = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_JOINS = re.compile(r"[ .\-‐\n,]*$")


def given_pronouns(person: GivenCharacter) -> str:
    """The pronoun set that the list or a title tells, or ""."""
    if person.pronouns:
        return person.pronouns
    titles = {TITLES.get(_plain_words(name)[0], "") for name in (person.name, *person.aliases) if _plain_words(name)}
    titles.discard("")
    return {"m": "he/him", "f": "she/her"}[titles.pop()] if len(titles) == 1 else ""


def find_given(words: Words, people: Sequence[GivenCharacter]) -> list[Mark]:
    """Where the text names the listed people, in text order, never overlapping.

    A name that two of them share goes to whoever was named last in full, else to the one whose whole name it is.
    """
    table = _Forms(words, people)
    found: list[Mark] = []
    recent: dict[int, int] = {}
    at, n_words = 0, len(words)
    while at < n_words:
        hit = table.longest(words, at)
        if hit is None:
            at += 1
            continue
        first, last, owners = hit
        who = _choose(owners, recent)
        if who is not None and len(owners) == 1:
            recent[who] = at
        form = "name" if words.form[last][:1].isupper() or table.is_lower_case else "nominal"
        found.append(Mark(first, last, form, -1 if who is None else who))
        at = last + 1
    return found


def _choose(owners: tuple[int, ...], recent: dict[int, int]) -> int | None:
    if not owners:
        return None
    return max(owners, key=lambda who: (recent.get(who, -1), -owners.index(who)))


class _Forms:
    """Names by their first word."""

    def __init__(self, words: Words, people: Sequence[GivenCharacter]) -> None:
        self._genders = [given_pronouns(person) for person in people]
        self._capitals = Counter(low for low, form in zip(words.lower, words.form, strict=True) if form[:1].isupper())
        self._totals = Counter(words.lower)
        self.is_lower_case = sum(self._capitals.values()) * 100 < len(words)
        own = self._whole_names(people)
        self._by_first: dict[str, list[tuple[tuple[str, ...], tuple[int, ...]]]] = defaultdict(list)
        for form, owners in {**self._parts(people, own), **own}.items():
            self._by_first[form[0]].append((form, tuple(owners)))
        for forms in self._by_first.values():
            forms.sort(key=lambda entry: -len(entry[0]))

    def _whole_names(self, people: Sequence[GivenCharacter]) -> dict[tuple[str, ...], list[int]]:
        own: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for number, person in enumerate(people):
            for name in dict.fromkeys((person.name, *person.aliases)):
                form = _without_article(_plain_words(name))
                if form and number not in own[form]:
                    own[form].append(number)
        return own

    def _parts(
        self, people: Sequence[GivenCharacter], own: dict[tuple[str, ...], list[int]]
    ) -> dict[tuple[str, ...], list[int]]:
        """Single words of names that are themselves names: "Bill" where only "Bill Gorton" is listed."""
        parts: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for number, person in enumerate(people):
            for name in dict.fromkeys((person.name, *person.aliases)):
                for word in _without_article(_plain_words(name)):
                    is_name = self._is_name(word) and word not in TITLES and len(word) > 2
                    if is_name and (word,) not in own and number not in parts[(word,)]:
                        parts[(word,)].append(number)
        return parts

    def _is_name(self, word: str) -> bool:
        return 2 * self._capitals[word] > self._totals[word]

    def longest(self, words: Words, at: int) -> tuple[int, int, tuple[int, ...]] | None:
        """First and last word of the longest name that begins at `at`, and whose it may be."""
        key = strip_accents(words.lower[at])
        for form, owners in self._by_first.get(key, ()):
            last = at + len(form) - 1
            if last < len(words) and self._matches(words, at, form):
                first = at
                if (
                    len(form) == 1
                    and at
                    and words.lower[at - 1] in TITLES
                    and words.gap[at] in (" ", ". ", "\n", ".\n")
                ):
                    title = words.lower[at - 1]
                    if title not in SOFT_TITLES:
                        owners = self._titled(title, owners)
                        first = at - 1
                return first, last, owners
        return None

    def _titled(self, title: str, owners: tuple[int, ...]) -> tuple[int, ...]:
        told = {"m": "he/him", "f": "she/her"}.get(TITLES[title], "")
        return tuple(who for who in owners if not told or self._genders[who] in ("", told))

    def _matches(self, words: Words, at: int, form: tuple[str, ...]) -> bool:
        for step, part in enumerate(form):
            here = at + step
            if strip_accents(words.lower[here]) != part:
                return False
            if step and (words.paragraph[here] != words.paragraph[at] or not _JOINS.match(words.gap[here])):
                return False
        last = at + len(form) - 1
        return words.form[last][:1].isupper() or self.is_lower_case or not self._is_name(form[-1])


def _plain_words(name: str) -> tuple[str, ...]:
    return tuple(strip_accents(part.lower()) for part in _PARTS.findall(re.sub(r"['’][sS]\b", "", name)))


def _without_article(form: tuple[str, ...]) -> tuple[str, ...]:
    return form[1:] if len(form) > 1 and form[0] in DETERMINERS else form
