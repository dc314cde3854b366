"""How much the text around a capitalised word tells that it is a person's name."""

from __future__ import annotations

from wellread.characters.given_names import WORD_NAMES, is_given_name
from wellread.characters.name_types import NameType, Sighting, is_of_a_place
from wellread.characters.nicknames import FULL_NAMES
from wellread.characters.patterns import (
    AUXILIARIES,
    KIN_NAMES,
    NOT_PEOPLE,
    PERSON_NOUNS,
    PERSON_PARTS,
    PERSON_VERBS,
    PLACE_HEADS,
    PLACE_PREPOSITIONS,
    TITLES,
)
from wellread.characters.tags import leads_in
from wellread.characters.words import SHORT_TEXT, Words

#: from this score on a name is a person's
SURE = 1.0
#: times up to which a name needs other evidence than its being met often
_RARE = 4
#: what a name gains where it does something
_ACTS = 0.5
#: and in a text of few words, which names a person once or twice in all: "Ember stood in the glass."
_ACTS_IN_SHORT = 1.0
#: what a given name of a short text loses at most by the model's not knowing it
_MOST_DENIED = 1.0


def person_score(
    words: Words,
    kind: NameType,
    hints: frozenset[str],
    model_names: frozenset[int] | None,
    actors: frozenset[int],
) -> float:
    score = _prior(kind, hints) + _place_score(words, kind)
    acts = _ACTS_IN_SHORT if len(words) < SHORT_TEXT else _ACTS
    denied = 0.0
    for sighting in kind.sightings:
        score += _context_score(words, kind, sighting)
        if model_names is not None and sighting.last in model_names:
            score += 1.0 if len(words) < SHORT_TEXT else 0.9
        elif sighting.last in actors and words.quotation[sighting.last] < 0:
            # The model knows few names by sight; who looks up and shrugs is somebody.
            score += acts
        elif model_names is not None and not (len(words) < SHORT_TEXT and _is_plainly_called(words, sighting)):
            denied += 0.5
    is_known = len(words) < SHORT_TEXT and is_given_name(kind.words[0])
    return score - (min(denied, _MOST_DENIED) if is_known else denied)


def _place_score(words: Words, kind: NameType) -> float:
    """Below nothing where a name that never speaks is gone to and lived in."""
    if kind.title or any(sighting.is_tag for sighting in kind.sightings):
        return 0.0
    before = [words.lower[one.first - 1] for one in kind.sightings if one.first and not _owns(words, one)]
    entered = sum(word in _BEFORE_PLACES for word in before)
    inside = sum(word in ("in", "into", "near") for word in before)
    if entered >= 0.35 * kind.count and inside >= 0.12 * kind.count:
        return -5.0
    n_called = sum(one.is_vocative for one in kind.sightings)
    if (n_called >= 0.1 * kind.count and n_called) or is_given_name(kind.words[0]):
        return 0.0
    return -5.0 - 0.1 * kind.count if entered >= 0.5 * kind.count and kind.count > 3 else 0.0


_BEFORE_PLACES = frozenset("in into at from near of to for leave left reach reached leaving visit round".split())


def _prior(kind: NameType, hints: frozenset[str]) -> float:
    score = 0.0
    if kind.title:
        score += -2.0 if kind.title == "saint" else 3.0 + 0.5 * kind.count
    if is_given_name(kind.words[0]):
        score += 2.0
    elif kind.words[0] in FULL_NAMES and kind.words[0] not in WORD_NAMES:
        score += 1.0
    if len(kind.words) == 1 and (kind.words[0] in KIN_NAMES or kind.words[0] in TITLES):
        score += 2.0 if kind.words[0] in KIN_NAMES else 1.0
    if any(word in hints for word in kind.words):
        score += 4.0
    if kind.words[-1] in PLACE_HEADS and (not kind.title or len(kind.words) > 1):
        score -= 6.0
    if len(kind.words) == 1 and kind.words[0] in NOT_PEOPLE and kind.words[0] not in hints:
        score -= 4.0 if is_given_name(kind.words[0]) else 8.0
    if is_of_a_place(kind):
        score += 2.5
    if len(kind.words) > 4:
        score -= 4.0
    return score


def _context_score(words: Words, kind: NameType, sighting: Sighting) -> float:
    first, last = sighting.first, sighting.last
    score = 3.0 * sighting.is_tag + (1.6 if _is_plainly_called(words, sighting) else 0.8) * sighting.is_vocative
    before = words.lower[first - 1] if first and words.gap[first] in (" ", "\n") else ""
    follows = last + 1
    after = words.lower[follows] if follows < len(words) and words.gap[follows] in (" ", "\n") else ""
    if words.clitic[last] in ("'s", "’s", " s"):
        score += 1.0 if after in PERSON_PARTS else 0.1
    elif after in AUXILIARIES:
        score += 0.3
    elif after in PERSON_VERBS and not words.opens[follows]:
        score += 1.0
    if before == "at" and first > 1 and words.lower[first - 2] in _DONE_AT_PEOPLE:
        score += 1.0
    elif before in PLACE_PREPOSITIONS and not _owns(words, sighting):
        score -= 1.5 if before in ("in", "into", "throughout", "near") else 0.7
    elif before in ("the", "a", "an", "this", "that"):
        score -= 0.2 if kind.words[-1] in PERSON_NOUNS else 0.8
    elif before in _TAKING_PEOPLE:
        score += 1.0
    elif before in _BEFORE_TOWNS and not kind.title:
        score -= 3.0
    if before in ("the", "a", "an") and kind.count <= _RARE and leads_in(words, first, last, itself=True):
        score += 3.0
    if first > 1 and (words.lower[first - 2], before) in _INTRODUCING:
        score += 3.0
    return score


def _owns(words: Words, sighting: Sighting) -> bool:
    """Whether what a preposition goes with is somebody's: "in Felix's lap"."""
    follows = sighting.last + 1
    is_owner = words.clitic[sighting.last] in ("'s", "’s", " s") and follows < len(words)
    return is_owner and words.gap[follows] == " " and words.lower[follows] in PERSON_PARTS


def _is_plainly_called(words: Words, sighting: Sighting) -> bool:
    """Whether a form of address ends what is said and its capital is its own: "Shut up, Quill." """
    first = sighting.first
    if not sighting.is_vocative or words.opens[first] or not first or not words.form[first][0].isupper():
        return False
    is_listed = words.form[first - 1][0].isupper() and not words.opens[first - 1]
    follows = sighting.last + 1
    ends = follows >= len(words) or words.quotation[follows] != words.quotation[first]
    return (ends or words.after(sighting.last)[:1] in ".!?") and not is_listed


#: "All Harwich knew it", "half Harwich was there", "it was pure Harwich"
_BEFORE_TOWNS = frozenset("all half pure outside greater throughout".split())
_DONE_AT_PEOPLE = PERSON_VERBS - AUXILIARIES
_INTRODUCING = frozenset((("name", "is"), ("call", "me"), ("name", "was"), ("called", "me")))


_TAKING_PEOPLE = frozenset(
    "told asked kissed hugged thanked married loved met invited introduced ignored answered interrupted watched missed "
    "forgave poor dear old young little sir named called with".split()
)
