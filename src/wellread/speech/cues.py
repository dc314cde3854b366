"""Narration beside a quotation → cues: who acts there, and how plainly it is a tag."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellread.speech.page import NOBODY, OWNER, SUBJECT, Page, Ref
from wellread.speech.patterns import (
    ADVERBS,
    BARE_SPEECH_VERBS,
    DOUBTFUL_SPEECH_VERBS,
    PLAIN_SPEECH_VERBS,
    PLURAL_SUBJECTS,
    QUOTE_MARKS,
    SENSE_VERBS,
    SENTENCE_ENDS,
    SHOUTING,
    SPEECH_NOUNS,
    SUBORDINATORS,
    TAG_VERBS,
    UNKNOWN_SPEAKERS,
    UNKNOWN_VOICE_WORDS,
    VOICE_NOUNS,
)  # fmt: skip
from wellread.text import Span

BEFORE, AFTER, MIDDLE = "before", "after", "middle"

#: kinds of cue, plainest first
CUE_KINDS = (
    "tag-after", "tag-before", "comma-after", "colon-before", "weak-after", "weak-before", "beat-after", "beat-before",
    "sense-after", "sense-before", "own-after", "own-before", "late-after", "early-before",
)  # fmt: skip

#: labels of the verbs of clauses that tell when, why or which, and not what is done
_SUBORDINATE = frozenset(("advcl", "acl", "acl:relcl", "ccomp", "csubj", "parataxis"))
#: verbs above a verb at which its subject is looked for
_CLIMB = 6
#: words over which the parser's subject of a verb is believed rather than the nearest one
_FAR_LEADER = 30
_LEADS = (",", ":", "-", "—", "–")
_BE = frozenset("was were is came comes".split())
_ABBREVIATIONS = frozenset("mr mrs ms dr st prof capt col gen lt sgt rev hon mme mlle".split())


@dataclass(frozen=True, slots=True)
class Cue:
    """Somebody who acts in the narration beside a quotation."""

    #: one of CUE_KINDS
    kind: str
    ref: Ref
    #: BEFORE, AFTER or MIDDLE of the turn
    place: str


def find_after_cues(page: Page, stretch: Span, *, place: str = AFTER) -> list[Cue]:
    """Cues for a quotation that ends where `stretch` begins: those of the first sentence, then of the later ones."""
    first, last = page.words_between(stretch.start, stretch.end)
    if first >= last:
        return []
    refs = page.refs_between(stretch.start, stretch.end)
    stop = _sentence_end(page, first, last)
    opening = [ref for ref in refs if ref.first < stop]
    cues: list[Cue] = []
    tied = _is_tied(page, stretch, first)
    subject = _plain_subject(page, opening)
    if owner := _owner_of_words(page, opening):
        cues.append(Cue("tag-after", owner, place))
    elif subject is not None and (tied or subject.inverted or _is_near_tag(page, subject, first)):
        cues.append(Cue("tag-after", subject, place))
    main = _main_subjects(page, opening)
    for ref in opening:
        if ref.role == SUBJECT and ref is not subject:
            # In `," said Ann, because I had warned her` only Ann speaks, in `" Ann cheered, and Bob smiled.` too.
            is_late = bool(cues) and cues[0].kind == "tag-after" and cues[0].ref.form == "name"
            is_late = is_late or bool(main and (is_subordinate(page, ref) or _is_other(ref, main[0])))
            cues.append(Cue("late-after" if is_late else _after_kind(page, ref, tied=tied and not cues), ref, place))
        elif ref.role == OWNER and ref.verb >= 0:
            cues.append(Cue("weak-after" if _owns_voice(page, ref) else "own-after", ref, place))
    cues += [Cue("late-after", ref, place) for ref in refs if ref.first >= stop and ref.role == SUBJECT]
    return _strongest(cues)


def find_before_cues(page: Page, stretch: Span, *, place: str = BEFORE) -> list[Cue]:
    """Cues for a quotation that begins where `stretch` ends: those of the last sentence, then of the earlier ones."""
    first, last = page.words_between(stretch.start, stretch.end)
    if first >= last:
        return []
    refs = page.refs_between(stretch.start, stretch.end)
    start = _last_sentence(page, first, last)
    closing = [ref for ref in refs if ref.first >= start]
    leads = page.content[stretch.start : stretch.end].rstrip()[-1:] in _LEADS
    cues: list[Cue] = []
    subject = None
    if leads or page.lower[last - 1] in SHOUTING:
        subject = _owner_of_words(page, closing[-1:]) or _leader(page, closing, start, last)
    if subject is not None:
        cues.append(Cue("tag-before", subject, place))
        closing = [ref for ref in closing if ref is not subject]
    main = _main_subjects(page, closing)
    latest = main[-1].first if main else -1
    for ref in closing:
        if ref.role == SUBJECT and main and (is_subordinate(page, ref) or _is_other(ref, main[-1])):
            cues.append(Cue("early-before", ref, place))
        elif ref.role == SUBJECT:
            cues.append(Cue(_before_kind(page, ref, leads=leads and not cues), ref, place))
        elif ref.role == OWNER and ref.verb >= 0:
            kind = "early-before" if ref.first < latest else "own-before"
            cues.append(Cue("weak-before" if _owns_voice(page, ref) else kind, ref, place))
    cues += [Cue("early-before", ref, place) for ref in refs if ref.first < start and ref.role == SUBJECT]
    return _strongest(cues)


def _after_kind(page: Page, ref: Ref, *, tied: bool) -> str:
    if tied:
        return "comma-after"
    verb = page.lower[ref.verb] if ref.verb >= 0 else ""
    return "weak-after" if verb in TAG_VERBS else "sense-after" if verb in SENSE_VERBS else "beat-after"


def _before_kind(page: Page, ref: Ref, *, leads: bool) -> str:
    if leads:
        return "colon-before"
    verb = page.lower[ref.verb] if ref.verb >= 0 else ""
    return "weak-before" if verb in TAG_VERBS else "sense-before" if verb in SENSE_VERBS else "beat-before"


def is_subordinate(page: Page, ref: Ref) -> bool:
    """Whether somebody acts only in a clause that hangs on another: "when she asked", "who had seen it"."""
    if ref.role != SUBJECT or ref.verb < 0:
        return False
    if page.tokens.trained and page.tokens.dep[ref.verb] in _SUBORDINATE:
        return True
    return not ref.inverted and ref.first > 0 and page.lower[ref.first - 1] in SUBORDINATORS


def _main_subjects(page: Page, refs: Sequence[Ref]) -> list[Ref]:
    return [ref for ref in refs if ref.role == SUBJECT and ref.verb >= 0 and not is_subordinate(page, ref)]


def _is_other(ref: Ref, nearest: Ref) -> bool:
    """Whether somebody acts who is surely not the one nearest to the quotation."""
    return ref.first != nearest.first and (ref.who != nearest.who or ref.who == NOBODY)


def _owns_voice(page: Page, ref: Ref) -> bool:
    at = ref.last + (1 if ref.form == "pronoun" else 2)
    return at < len(page.lower) and page.lower[at] in VOICE_NOUNS


def names_nobody(page: Page, stretch: Span) -> bool:
    """Whether a tag says only that somebody speaks: "somebody said", "called another voice from the door"."""
    first, last = page.words_between(stretch.start, stretch.end)
    words = page.lower[first : min(last, first + 8)]
    for at, word in enumerate(words):
        if word in SENTENCE_ENDS:
            break
        unknown = word in UNKNOWN_SPEAKERS or (word == "voice" and UNKNOWN_VOICE_WORDS.intersection(words[:at]))
        if unknown and (TAG_VERBS | _BE).intersection(words[: at + 3]):
            return True
    return False


def _strongest(cues: Sequence[Cue]) -> list[Cue]:
    """At most one cue of each kind: the first after a quotation, the last before one."""
    kept: dict[str, Cue] = {}
    for cue in cues:
        if cue.kind.endswith("-before") or cue.kind not in kept:
            kept[cue.kind] = cue
    return list(kept.values())


def _owner_of_words(page: Page, refs: Sequence[Ref]) -> Ref | None:
    """Whose reply it was: "was Ann's calm reply", "Ann's answer was"."""
    for ref in refs:
        if ref.role == OWNER:
            at = ref.last + (1 if ref.form == "pronoun" else 2)
            nearby = page.lower[at : at + 4]
            if ref.form != "pronoun" and at - 3 > 0 and _is_voice_tag(page, ref, at):
                return ref
            if SPEECH_NOUNS.intersection(nearby) and _BE.intersection(
                (*page.lower[ref.first - 2 : ref.first], *nearby)
            ):
                return ref
    return None


def _is_voice_tag(page: Page, ref: Ref, at: int) -> bool:
    """Whether what somebody owns, word `at`, speaks: "said Ann's voice in his ear"."""
    before = page.lower[max(0, ref.first - 2) : ref.first]
    return page.lower[at : at + 1] == ["voice"] and bool(PLAIN_SPEECH_VERBS.intersection(before))


def _plain_subject(page: Page, refs: Sequence[Ref]) -> Ref | None:
    """Who does the saying in a sentence: the subject of a plain verb of speech."""
    return next((ref for ref in refs if _speaks(page, ref)), None)


def _last_speaker(page: Page, refs: Sequence[Ref], last: int) -> Ref | None:
    """Who does the saying before a quotation: "Ann scratched her head and mumbled," """
    subjects = [ref for ref in refs if ref.role == SUBJECT]
    end = last
    for ref in reversed(subjects):
        if ref.verb >= 0 and page.lower[ref.verb] in SENSE_VERBS:
            heard = [other for other in refs if ref.verb < other.first < end and other.who != ref.who]
            if heard and PLAIN_SPEECH_VERBS.intersection(page.lower[heard[0].last + 1 : end]):
                return heard[0]
        if _speaks(page, ref) or (PLAIN_SPEECH_VERBS | SHOUTING).intersection(page.lower[ref.last + 1 : end]):
            return ref
        end = ref.first
    return None


def _leader(page: Page, refs: Sequence[Ref], first: int, last: int) -> Ref | None:
    """Who leads in a quotation: whoever acts last before it, unless only in an aside.

    "Ann told them what they might expect, adding," is Ann's.
    """
    nearest = _last_speaker(page, refs, last)
    verb = next((at for at in range(last - 1, first - 1, -1) if page.lower[at] in PLAIN_SPEECH_VERBS), -1)
    if nearest is None or verb < 0 or nearest.verb == verb or not _is_aside(page, nearest, verb):
        return nearest
    leader = _subject_of(page, refs, verb)
    if leader is None or leader.inverted or is_subordinate(page, leader) or nearest.first - leader.first > _FAR_LEADER:
        return nearest
    return leader


def _is_aside(page: Page, ref: Ref, verb: int) -> bool:
    """Whether the clause in which somebody acts ends before the verb of speech, as the parser has it."""
    if not page.tokens.trained or ref.inverted or page.tokens.tag[verb] == "VB":
        return False
    if page.tokens.dep[verb] == "acl:relcl" and "who" in page.lower[page.tokens.head[verb] + 1 : verb]:
        return True
    label = page.tokens.dep[ref.verb] if ref.verb >= 0 else ""
    if label == "advcl":
        # "When she had done, said," and not "when she came up and said,".
        before = next((page.lower[at] for at in range(verb - 1, ref.last, -1) if page.lower[at] not in ADVERBS), "")
        return before == "," and page.tokens.tag[verb] != "VBG"
    if ref.role == SUBJECT and label not in ("ccomp", "acl", "acl:relcl"):
        return False
    # "She knew that he raised his cap and said," is his.
    return ref.form != "name" and not {",", ";"}.isdisjoint(page.lower[ref.last + 1 : verb])


def _subject_of(page: Page, refs: Sequence[Ref], verb: int) -> Ref | None:
    """Whose act a verb is that has no subject beside it: "Ann told them what they might expect, adding," """
    heads, labels = page.tokens.head, page.tokens.dep
    at, found = verb, None
    for _ in range(_CLIMB):
        own = next((ref for ref in refs if ref.role == SUBJECT and ref.verb == at), None)
        found = own or found
        if own is not None and (labels[at] not in _SUBORDINATE or page.lower[at] in TAG_VERBS):
            break
        head = heads[at]
        if labels[at] in ("acl", "acl:relcl"):
            whose = next((ref for ref in refs if ref.first <= head <= ref.last), None)
            if whose is not None and at == verb:
                # "The butler, who said," is told of the butler.
                return whose
        if head < 0 or head == at:
            break
        at = head
    return found


def _is_near_tag(page: Page, ref: Ref, first: int) -> bool:
    return ref.verb - first <= 7 and page.lower[ref.verb] not in DOUBTFUL_SPEECH_VERBS


def _speaks(page: Page, ref: Ref) -> bool:
    if ref.role != SUBJECT or ref.verb < 0:
        return False
    verb = page.lower[ref.verb]
    return ref.inverted or verb in PLAIN_SPEECH_VERBS or (ref.word in PLURAL_SUBJECTS and verb in BARE_SPEECH_VERBS)


def _is_tied(page: Page, stretch: Span, first: int) -> bool:
    """Whether the narration goes on with the quotation's sentence: it begins in lower case, or a comma ended that."""
    head = page.content[page.starts[first]]
    if head.islower():
        return True
    before = page.content[max(0, stretch.start - 2) : stretch.start]
    return any(mark in QUOTE_MARKS for mark in before) and before[:1] in (",", "-", "—", "–")


def _iter_ends(page: Page, first: int, last: int) -> Iterator[int]:
    for at in range(first, last):
        word = page.lower[at]
        if word in SENTENCE_ENDS and not (word == "." and at and page.lower[at - 1] in _ABBREVIATIONS):
            yield at + 1


def _sentence_end(page: Page, first: int, last: int) -> int:
    return next((at for at in _iter_ends(page, first, last) if at > first + 1), last)


def _last_sentence(page: Page, first: int, last: int) -> int:
    start = first
    for at in _iter_ends(page, first, last):
        if at < last and any(word[:1].isalpha() for word in page.lower[at:last]):
            start = at
    return start
