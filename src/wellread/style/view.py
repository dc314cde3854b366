"""Person, and whose eyes a scene is seen through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from wellread.records import CharacterId, Scene
from wellread.style.narration import Narration
from wellread.style.patterns import FEELINGS, SENSE_VERBS, THOUGHT_VERBS
from wellread.text import Span

_FIRST = frozenset("i me my mine myself we us our ours ourselves".split())
_SECOND = frozenset("you your yours yourself".split())
#: a second person's share of the heads looked into, from which a scene has no one view
_SHARED = 0.35


def tell_person(narration: Narration) -> str | None:
    """ "first", "second" or "third": who the narration is about, as its pronouns say; None without narration."""
    counts: Counter[str] = Counter()
    n_told = 0
    for at, word in enumerate(narration.lower):
        if narration.quotation[at] >= 0:
            continue
        n_told += 1
        if word in _FIRST:
            counts["first"] += 1
        elif word in _SECOND:
            counts["second"] += 1
        elif narration.mention[at] >= 0:
            counts["third"] += 1
    if not n_told:
        return None
    # "I" in a hundredth of the words is a narrator; a stray "I thought so too" in the third person is a thought.
    if counts["first"] > 0.012 * n_told and counts["first"] > 0.12 * counts["third"]:
        return "first"
    if counts["second"] > 0.02 * n_told and counts["second"] > 0.4 * counts["third"]:
        return "second"
    return "third" if counts["third"] else None


def count_eyes(narration: Narration, span: Span) -> Counter[CharacterId]:
    """How strongly each person is looked into in `span`.

    Thoughts and feelings count 6, perceptions 3; those whose eyes we see through are also spoken of by pronoun where
    others are named, a little for each.
    """
    tokens = narration.tokens
    eyes: Counter[CharacterId] = Counter()
    first, last = narration.first_token(span.start), narration.first_token(span.end)
    for at in range(first, last):
        if narration.quotation[at] >= 0:
            continue
        weight = _inwardness(narration, at)
        who = narration.mention_at(_subject(narration, at)) if weight else None
        if who is not None and who.character is not None:
            eyes[who.character] += weight
        here = narration.mention_at(at)
        if here is not None and here.character is not None and here.form == "pronoun":
            eyes[here.character] += 1 if tokens.trained else 2
    return eyes


def _inwardness(narration: Narration, at: int) -> int:
    tokens = narration.tokens
    if narration.lower[at] in FEELINGS:
        return 4
    if tokens.trained and tokens.pos[at] != "VERB":
        return 0
    lemma = tokens.lemma[at].lower()
    return 6 if lemma in THOUGHT_VERBS else 3 if lemma in SENSE_VERBS else 0


def _subject(narration: Narration, verb: int) -> int:
    """The token of the subject of `verb`, or the one before it."""
    tokens = narration.tokens
    for child in narration.children[verb]:
        if tokens.dep[child].startswith("nsubj"):
            return child
    return max(0, verb - 1)


def tell_focal(
    eyes: Counter[CharacterId], *, narrator: CharacterId | None, person: str | None
) -> tuple[CharacterId, ...]:
    """Whose eyes, most first: the narrator in the first person, else who is looked into, and any near rival."""
    if person == "first" and narrator is not None:
        return (narrator,)
    ranked = eyes.most_common()
    if not ranked:
        return ()
    best = ranked[0][1]
    return tuple(who for who, weight in ranked[:3] if weight >= best * 0.8)


def tell_view(scenes: Sequence[Scene], focal: Sequence[CharacterId], person: str | None) -> str | None:
    """ "limited" to one person, "alternating" scene by scene, or "omniscient" where a scene is nobody's alone."""
    if person == "first":
        return "limited"
    seen = [(len(scene.span), scene.focal) for scene in scenes if scene.focal]
    if not seen:
        return None
    total = sum(length for length, _ in seen)
    by_person: Counter[CharacterId] = Counter()
    for length, people in seen:
        by_person[people[0]] += length
    shared = sum(length for length, people in seen if len(people) > 1)
    if focal and by_person[focal[0]] >= (1 - _SHARED) * total:
        return "limited"
    if shared > 0.6 * total:
        return "omniscient"
    return "alternating"
