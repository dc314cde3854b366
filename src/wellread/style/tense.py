"""Finite verbs of the narration → past or present, scene by scene.

Each sentence votes with its finite verbs. Present sentences in a story told in the past are often truths ("Lyme is
wet in November") and the reverse is backstory, so a scene's tense is what two thirds of its verbs say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellread.records import Slip
from wellread.style.narration import Narration
from wellread.style.patterns import IRREGULAR_PASTS, IRREGULAR_PRESENTS
from wellread.text import Span

_SHARE = 0.66
_SUBJECTS = frozenset("he she it they i we you who that there".split())
#: sentences that a shift must have on either side to be for good, and the share of them that must keep to it
_SHIFT_SENTENCES = 3
_SHIFT_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class TenseVote:
    """What the finite verbs of one sentence of narration say."""

    sentence: int
    span: Span
    past: int
    present: int
    #: 2 where the sentence is about somebody: truths about the world say little of the telling
    weight: int = 1


def count_tenses(narration: Narration) -> list[TenseVote]:
    """One vote for each sentence with a finite verb told by the narrator, in text order."""
    tokens = narration.tokens
    votes: list[TenseVote] = []
    for sentence in range(len(tokens.sentence_starts) - 1):
        first, last = tokens.sentence_starts[sentence], tokens.sentence_starts[sentence + 1]
        told = [at for at in range(first, last) if narration.quotation[at] < 0]
        past = sum(_tense(narration, at) == "past" for at in told)
        present = sum(_tense(narration, at) == "present" for at in told)
        if past or present:
            weight = 2 if any(narration.mention[at] >= 0 for at in told) else 1
            votes.append(TenseVote(sentence, tokens.span(told[0], told[-1] + 1), past, present, weight))
    return votes


def _tense(narration: Narration, at: int) -> str | None:
    tokens = narration.tokens
    if tokens.trained:
        return _tense_by_tag(tokens.tag[at], tokens.pos[at], narration.lower[at])
    word = narration.lower[at]
    if word in IRREGULAR_PASTS:
        return "past"
    if word in IRREGULAR_PRESENTS:
        return "present"
    after_subject = at > 0 and (narration.lower[at - 1] in _SUBJECTS or narration.mention[at - 1] >= 0)
    if after_subject and word.endswith("ed"):
        return "past"
    return "present" if after_subject and word.endswith("s") and len(word) > 3 and tokens.tag[at] != "POS" else None


def _tense_by_tag(tag: str, pos: str, word: str) -> str | None:
    if word in ("would", "could"):
        return "past"
    if pos not in ("VERB", "AUX"):
        return None
    if tag == "VBD":
        return "past"
    # Bare presents ("they go", "I think") are too like infinitives to be trusted alone, but count.
    return "present" if tag in ("VBZ", "VBP") else None


def tell_tense(votes: Sequence[TenseVote]) -> str | None:
    """ "past", "present", "mixed", or None where nothing tells.

    Where neither has a clear majority, a story that begins and ends in one tense is told in it.
    """
    # Sentences vote rather than verbs: one long aside should not outweigh five short sentences.
    past = sum(vote.weight for vote in votes if vote.past > vote.present)
    present = sum(vote.weight for vote in votes if vote.present > vote.past)
    total = past + present
    if not total:
        return None
    if past >= _SHARE * total:
        return "past"
    if present >= _SHARE * total:
        return "present"
    clear = [vote.past > vote.present for vote in votes if vote.past != vote.present]
    ends = {*clear[:2], *clear[-2:]}
    return "mixed" if len(ends) > 1 else "past" if ends == {True} else "present"


def votes_in(votes: Sequence[TenseVote], span: Span) -> list[TenseVote]:
    """The votes of sentences that begin in `span`."""
    return [vote for vote in votes if span.start <= vote.span.start < span.end]


def find_shifts(votes: Sequence[TenseVote]) -> tuple[int, ...]:
    """Offsets of the sentences where the base tense changes for good: one tense before, the other from there on.

    The one place is sought that parts the votes best. A flashback that comes back parts them badly, for the stretch
    before it begins in the tense that the stretch after it has.
    """
    clear = [(vote.span.start, vote.past > vote.present) for vote in votes if vote.past != vote.present]
    n_votes, n_past = len(clear), sum(past for _, past in clear)
    best, before = (0.0, 0), 0
    for at in range(1, n_votes):
        before += clear[at - 1][1]
        kept = max(before + (n_votes - at - (n_past - before)), (at - before) + (n_past - before))
        if min(at, n_votes - at) >= _SHIFT_SENTENCES and kept > best[0]:
            best = (kept, at)
    at = best[1]
    if not at:
        return ()
    first, second = [past for _, past in clear[:at]], [past for _, past in clear[at:]]
    was, now = 2 * sum(first) > len(first), 2 * sum(second) > len(second)
    pure = min(first.count(was) / len(first), second.count(now) / len(second))
    for_good = first[0] == was and second[-1] == now
    return (clear[at][0],) if was != now and pure >= _SHIFT_SHARE and for_good else ()


def find_slips(votes: Sequence[TenseVote], shifts: Sequence[int], tense: str | None) -> tuple[Slip, ...]:
    """Sentences wholly in another tense than the narration around them, between sentences that keep to it."""
    if tense not in ("past", "present"):
        return ()
    clear = [vote for vote in votes if vote.past != vote.present]
    found: list[Slip] = []
    for before, vote, after in zip(clear, clear[1:], clear[2:], strict=False):
        around = before.past > before.present
        same = around == (after.past > after.present)
        alone = (vote.past == 0) if around else (vote.present == 0)
        n_verbs = vote.past + vote.present
        at_shift = any(before.span.start <= offset <= after.span.end for offset in shifts)
        if same and alone and n_verbs >= 2 and (vote.past > vote.present) != around and not at_shift:
            found.append(Slip("tense", vote.span))
    return tuple(found)
