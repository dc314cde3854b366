"""Tokens → cast. First slice: capitalised words that recur inside sentences are people."""

from __future__ import annotations

from collections import Counter

from wellread.records import Cast, Character, CharacterId, GivenCharacter, Layout, Mention, Quoting, Tokens, Work


def resolve_characters(
    work: Work,
    layout: Layout,
    quoting: Quoting,
    tokens: Tokens,
    *,
    given: tuple[GivenCharacter, ...] = (),
) -> Cast:
    """The people of the story, most mentioned first."""
    del layout, quoting, given
    begins = set(tokens.sentence_starts)
    inside = Counter(
        word for at, word in enumerate(tokens.words) if at not in begins and word[:1].isupper() and len(word) > 1
    )
    ids = {word: CharacterId(at) for at, (word, count) in enumerate(inside.most_common()) if count > 1}
    people = tuple(Character(number, name, (name,), present=True) for name, number in ids.items())
    mentions = tuple(
        Mention(tokens.span(at, at + 1), "name", ids[word]) for at, word in enumerate(tokens.words) if word in ids
    )
    return Cast(people, mentions)
