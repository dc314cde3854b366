"""Person, and whose eyes a scene is seen through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from wellread.records import CharacterId, Scene
from wellread.style.narration import Narration
from wellread.style.patterns import FEELINGS, SENSE_VERBS, THOUGHT_VERBS
from wellread.text import Span

_FIRST = frozenset("i me my mine myself we us our ours ourselves".split())
_SECOND = frozenset("you your yours yourself".split())
#: weight of a perception
_SENSE = 3
#: share of a story's scenes that others must hold for their minds to alternate
_ALTERNATE = 0.2
#: how many thoughts of a second person, against the first's and at all, make a telling omniscient
_SHARED = 0.5
_MINDS = 5
#: share of the changes of mind that chance would make, below which they come in runs
_RUNS = 0.75


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


@dataclass(frozen=True, slots=True)
class Eyes:
    """How strongly each person of a stretch is looked into."""

    #: thoughts and feelings told of
    minds: Counter[CharacterId]
    #: those 6 times, perceptions 3, pronouns 1: whose eyes we see through is seldom named
    signs: Counter[CharacterId]
    #: whose thoughts are told, one after the other
    order: tuple[CharacterId, ...] = ()


def count_eyes(narration: Narration, span: Span) -> Eyes:
    """Whose thoughts, perceptions and pronouns the narration of `span` tells."""
    minds: Counter[CharacterId] = Counter()
    signs: Counter[CharacterId] = Counter()
    order: list[CharacterId] = []
    for at in range(narration.first_token(span.start), narration.first_token(span.end)):
        if narration.quotation[at] >= 0:
            continue
        weight = _inwardness(narration, at)
        who = narration.mention_at(_subject(narration, at)) if weight else None
        if who is not None and who.character is not None:
            signs[who.character] += weight
            if weight > _SENSE:
                minds[who.character] += 1
                order.append(who.character)
        here = narration.mention_at(at)
        if here is not None and here.character is not None and here.form == "pronoun":
            signs[here.character] += 1
    return Eyes(minds, signs, tuple(order))


def _inwardness(narration: Narration, at: int) -> int:
    tokens = narration.tokens
    if narration.lower[at] in FEELINGS:
        return 4
    if tokens.trained and tokens.pos[at] != "VERB":
        return 0
    lemma = tokens.lemma[at].lower()
    return 6 if lemma in THOUGHT_VERBS else _SENSE if lemma in SENSE_VERBS else 0


def _subject(narration: Narration, verb: int) -> int:
    """The token of the subject of `verb`, or the one before it."""
    tokens = narration.tokens
    for child in narration.children[verb]:
        if tokens.dep[child].startswith("nsubj"):
            return child
    return max(0, verb - 1)


def find_teller(narration: Narration, span: Span) -> CharacterId | None:
    """Who says `I` in the narration of `span`, else who tells the story; None where nobody does."""
    found: Counter[CharacterId] = Counter()
    for at in range(narration.first_token(span.start), narration.first_token(span.end)):
        mention = narration.mention_at(at) if narration.lower[at] == "i" and narration.quotation[at] < 0 else None
        if mention is not None and mention.character is not None:
            found[mention.character] += 1
    return found.most_common(1)[0][0] if found else narration.cast.narrator


def tell_focal(
    eyes: Eyes, everywhere: Eyes, *, narrator: CharacterId | None, person: str | None
) -> tuple[CharacterId, ...]:
    """Whose eyes a scene is seen through, most first: the narrator's in the first person, else the main mind's.

    Another's only where that one's thoughts are told there, or the main mind is away.
    """
    if person == "first" and narrator is not None:
        return (narrator,)
    if not eyes.signs:
        return ()
    main = everywhere.signs.most_common(1)[0][0]
    best = max(eyes.signs, key=lambda who: (eyes.minds[who], eyes.signs[who]))
    if eyes.minds[best] >= 2 and eyes.minds[best] > 1.5 * eyes.minds[main]:
        return (best, main) if 2 * eyes.minds[main] >= eyes.minds[best] else (best,)
    if eyes.signs[main]:
        return (main,)
    return (eyes.signs.most_common(1)[0][0],)


def tell_view(
    scenes: Sequence[Scene], everywhere: Eyes, focal: Sequence[CharacterId], person: str | None
) -> str | None:
    """ "limited" to one person, "alternating" scene by scene, or "omniscient" where scenes look into several."""
    if person == "first":
        return "alternating" if len(focal) > 1 else "limited"
    if not focal:
        return None
    length: Counter[CharacterId] = Counter()
    for scene in scenes:
        if scene.focal:
            length[scene.focal[0]] += len(scene.span)
    others = sum(length.values()) - length[focal[0]]
    if others >= _ALTERNATE * sum(length.values()):
        return "alternating"
    ranked = everywhere.minds.most_common(2)
    shared = len(ranked) > 1 and ranked[1][1] >= max(_SHARED * ranked[0][1], _MINDS)
    if not shared:
        return "limited"
    return "alternating" if _comes_in_runs(everywhere) else "omniscient"


def _comes_in_runs(eyes: Eyes) -> bool:
    """Whether one mind is stayed with for a while, then the next: fewer changes than chance would have."""
    n_thoughts = len(eyes.order)
    changes = sum(one != other for one, other in pairwise(eyes.order))
    by_chance = (n_thoughts - 1) * (1 - sum((count / n_thoughts) ** 2 for count in eyes.minds.values()))
    return changes < _RUNS * by_chance
