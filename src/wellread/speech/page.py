"""A story as attribution looks at it: words, and who is spoken of where and in what part of the sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from wellread.records import Cast, Quoting, Tokens, Work
from wellread.speech.patterns import (
    ADVERBS,
    AUXILIARIES,
    BARE_SPEECH_VERBS,
    DETERMINERS,
    NO_NOUN,
    NOUN_GENDERS,
    OBJECT_PRONOUNS,
    OWNER_PRONOUNS,
    PARTICLE_VERBS,
    PARTICLES,
    PLAIN_SPEECH_VERBS,
    PLURAL_SUBJECTS,
    PREPOSITIONS,
    QUOTE_MARKS,
    SENTENCE_ENDS,
    SUBJECT_PRONOUNS,
    TAG_VERBS,
    VERBS,
)  # fmt: skip

NOBODY = -1
SUBJECT, OBJECT, OWNER = "s", "o", "p"

_SUBJECT_LABELS = frozenset(("nsubj", "nsubj:pass", "nsubj:outer", "csubj"))
_OBJECT_LABELS = frozenset(("obj", "iobj", "obl", "nmod", "obl:agent"))
_GENDER_SETS = {"m": "he/him", "f": "she/her"}
PRONOUN_SETS = {
    "he": "he/him", "him": "he/him", "his": "he/him", "himself": "he/him",
    "she": "she/her", "her": "she/her", "hers": "she/her", "herself": "she/her",
    "they": "they/them", "them": "they/them", "their": "they/them",
}  # fmt: skip
#: words after a subject within which its verb is looked for
_VERB_REACH = 12
_CLAUSE_OPENERS = frozenset((",", ";", ":", "and", "but", "then", "when", "while", "as", "so", "for", "because"))
#: up to so many words only adverbs may stand between
_NEAR_REACH = 6


@dataclass(slots=True)
class Ref:
    """A mention, as words: `first` to `last`, both included."""

    first: int
    last: int
    #: person, or NOBODY
    who: int
    #: "name" | "nominal" | "pronoun"
    form: str
    #: lower-case last word
    word: str
    #: code points
    start: int
    end: int
    score: float
    #: quotation that holds it, -1 in narration
    quotation: int
    role: str = OBJECT
    #: word index of the verb whose subject it is, -1
    verb: int = -1
    #: the verb stands before it: "said Ann"
    inverted: bool = False
    #: a description that is what this person is called by: "the waitress" of a waitress without a name
    own: bool = False
    #: whom it means, each with how likely; by default `who`
    meant: tuple[tuple[int, float], ...] = ()

    def __post_init__(self) -> None:
        if not self.meant and self.who != NOBODY:
            self.meant = ((self.who, 1.0),)


@dataclass(frozen=True, slots=True)
class Page:
    """Words in columns, and mentions."""

    content: str
    #: code points of each word
    starts: Sequence[int]
    ends: Sequence[int]
    lower: Sequence[str]
    tokens: Tokens
    #: in text order, with those inside quotations
    refs: tuple[Ref, ...]
    #: start of each ref, for looking up
    ref_starts: Sequence[int]
    #: mentions in narration alone, and how much narration stands before each
    told: tuple[Ref, ...]
    told_at: Sequence[int]
    #: where each quotation starts, and how many code points are quoted before it
    quoted_starts: Sequence[int]
    quoted_before: Sequence[int]

    def words_between(self, start: int, end: int) -> tuple[int, int]:
        """Words that begin in code points [start, end), half-open."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)

    def narration_at(self, offset: int) -> int:
        """Code points of narration before `offset`, which stands in narration: how far apart things are told."""
        place = bisect_left(self.quoted_starts, offset)
        return offset - self.quoted_before[place]

    def refs_between(self, start: int, end: int) -> tuple[Ref, ...]:
        """Mentions that begin in code points [start, end)."""
        return self.refs[bisect_left(self.ref_starts, start) : bisect_left(self.ref_starts, end)]


def build_page(work: Work, quoting: Quoting, tokens: Tokens, cast: Cast) -> Page:
    """The page of a work."""
    lower = [word.lower() for word in tokens.words]
    refs = _build_refs(quoting, tokens, lower, cast)
    refs = _with_strangers(refs, quoting, tokens, lower)
    starts, before = _sum_quoted(quoting)
    told = tuple(ref for ref in refs if ref.quotation < 0)
    told_at = [ref.start - before[bisect_left(starts, ref.start)] for ref in told]
    page = Page(
        work.text.content, tokens.start, tokens.end, lower, tokens, tuple(refs), [ref.start for ref in refs], told,
        told_at, starts, before,
    )  # fmt: skip
    for position, ref in enumerate(refs):
        _settle_role(page, ref, refs[position + 1] if position + 1 < len(refs) else None)
    return page


def told_set(ref: Ref) -> str | None:
    """The pronoun set that a pronoun or a common noun tells."""
    if ref.form == "pronoun":
        return PRONOUN_SETS.get(ref.word)
    return _GENDER_SETS.get(NOUN_GENDERS.get(ref.word, ""))


def _sum_quoted(quoting: Quoting) -> tuple[list[int], list[int]]:
    starts: list[int] = []
    before = [0]
    for item in quoting.quotations:
        if item.kind != "other":
            starts.append(item.span.start)
            before.append(before[-1] + len(item.span))
    return starts, before


def _build_refs(quoting: Quoting, tokens: Tokens, lower: Sequence[str], cast: Cast) -> list[Ref]:
    quotations = [item for item in quoting.quotations if item.kind != "other"]
    called = [{_bare(alias) for alias in (person.name, *person.aliases)} for person in cast.characters]
    refs: list[Ref] = []
    at = word = 0
    n_words = len(tokens)
    for mention in cast.mentions:
        start, end = mention.span.start, mention.span.end
        while at < len(quotations) and quotations[at].span.end <= start:
            at += 1
        while word < n_words and tokens.end[word] <= start:
            word += 1
        if word >= n_words:
            break
        last = word
        while last + 1 < n_words and tokens.start[last + 1] < end:
            last += 1
        inside = at < len(quotations) and quotations[at].span.start <= start
        who = NOBODY if mention.character is None else int(mention.character)
        is_own = mention.form == "nominal" and who != NOBODY and _bare(" ".join(lower[word : last + 1])) in called[who]
        refs.append(
            Ref(
                word, last, who, mention.form, lower[last], start, end, mention.score,
                quotations[at].id if inside else -1, own=is_own,
                meant=tuple((int(person), share) for person, share in mention.candidates),
            )
        )  # fmt: skip
    return refs


def _bare(description: str) -> str:
    """A description in lower case, without an article or "his" before it."""
    words = description.lower().split()
    return " ".join(words[1:] if words and words[0] in DETERMINERS else words)


def _with_strangers(refs: list[Ref], quoting: Quoting, tokens: Tokens, lower: Sequence[str]) -> list[Ref]:
    """`refs` and the descriptions in narration that nobody has been found for: "said the stranger"."""
    taken = {at for ref in refs for at in range(ref.first, ref.last + 1)}
    spoken = [item.span for item in quoting.quotations if item.kind != "other"]
    starts = [span.start for span in spoken]
    found: list[Ref] = []
    for person in tokens.people:
        last = person.end_token - 1
        if person.form != "nominal" or last in taken or person.head_token in taken:
            continue
        start = tokens.start[person.start_token]
        nearest = bisect_left(starts, start + 1) - 1
        if nearest >= 0 and start < spoken[nearest].end:
            continue
        word = lower[min(max(person.head_token, person.start_token), last)]
        found.append(Ref(person.start_token, last, NOBODY, "nominal", word, start, tokens.end[last], 1.0, -1))
    return sorted([*refs, *found], key=lambda ref: (ref.start, ref.end))


def _settle_role(page: Page, ref: Ref, following: Ref | None) -> None:
    """Writes the part that `ref` plays, by the parser where there is one and it says something, else by neighbours."""
    if _is_revealed(page, ref):
        ref.role, ref.verb = SUBJECT, _with_determiner(page, ref.first) - 1
        return
    if (
        not page.tokens.trained
        or not _by_parse(page, ref)
        or ((ref.role != SUBJECT and _is_plain_tag(page, ref)) or _is_said_before(page, ref))
    ):
        _by_neighbours(page, ref, following)


def _is_revealed(page: Page, ref: Ref) -> bool:
    """Whether narration says who it was that spoke: `"Miss?" It was the waitress, holding a napkin.`"""
    at = _with_determiner(page, ref.first) - 1
    if at < 2 or ref.form == "pronoun" or page.lower[at] not in ("was", "is", "'s", "’s"):
        return False
    before = at - 3 if page.lower[at - 2] == "and" else at - 2
    return page.lower[at - 1] in ("it", "that", "this") and (
        page.lower[before] in QUOTE_MARKS or page.lower[before] in SENTENCE_ENDS or _is_border(page, before + 1)
    )


def _is_said_before(page: Page, ref: Ref) -> bool:
    """Whether `," said Ann, who had seen it` makes her who speaks, though she is also who saw."""
    return (
        ref.role == SUBJECT and ref.form == "name" and not ref.inverted and _inverted_verb(page, ref.first) >= 0
        and not _follows_verb(page, ref)
    )  # fmt: skip


def _is_plain_tag(page: Page, ref: Ref) -> bool:
    """Whether the words alone say that somebody speaks ("said the old man", "Ann said"), whatever the parser says."""
    first = _with_determiner(page, ref.first)
    if ref.word in OBJECT_PRONOUNS or ref.word in OWNER_PRONOUNS or ref.word == "her":
        return False
    if _inverted_verb(page, first) >= 0:
        return True
    after = ref.last + 1
    return after < len(page.lower) and page.lower[after] in PLAIN_SPEECH_VERBS and _opens_stretch(page, first)


def _inverted_verb(page: Page, first: int) -> int:
    """The verb of `," put in Ann` or `," nodded the old man`, right behind a quotation; -1."""
    at = first - 1
    if at > 0 and page.lower[at] in PARTICLES:
        at -= 1
        is_tag = page.lower[at] in PARTICLE_VERBS
    else:
        is_tag = at >= 0 and (page.lower[at] in TAG_VERBS or _is_new_tag(page, at))
    return at if is_tag and _opens_stretch(page, at) else -1


def _is_new_tag(page: Page, at: int) -> bool:
    """Whether a verb of no list stands as a tag's: in lower case right behind a quotation, `," interposed Ann`."""
    if not at or not page.content[page.starts[at]].islower():
        return False
    if page.lower[at - 1] not in QUOTE_MARKS and not _is_border(page, at):
        return False
    return (
        page.tokens.trained
        and page.tokens.tag[at] in ("VBD", "VBZ", "VBN", "VBP")
        and page.lower[at] not in AUXILIARIES
    )


def _by_parse(page: Page, ref: Ref) -> bool:
    heads, labels = page.tokens.head, page.tokens.dep
    at = next((i for i in range(ref.last, ref.first - 1, -1) if not ref.first <= heads[i] <= ref.last), ref.last)
    label, head = labels[at], heads[at]
    for _ in range(3):
        if label != "conj" or head < 0:
            break
        label, head = labels[head], heads[head]
    if label in _SUBJECT_LABELS:
        ref.role, ref.verb, ref.inverted = SUBJECT, head, 0 <= head < ref.first
        return True
    if label in ("nmod:poss", "poss"):
        ref.role = OWNER
        ref.verb = _owner_verb(page, ref)
        return True
    if label in _OBJECT_LABELS:
        ref.role = OBJECT
        return True
    return False


def _by_neighbours(page: Page, ref: Ref, following: Ref | None) -> None:
    lower = page.lower
    first = ref.first if ref.form == "pronoun" else _with_determiner(page, ref.first)
    after = lower[ref.last + 1] if ref.last + 1 < len(lower) else ""
    before = lower[first - 1] if first else ""
    if ref.form == "pronoun":
        role = _pronoun_role(ref.word, after)
        ref.role = role
        if role == SUBJECT:
            if before in TAG_VERBS and _opens_stretch(page, ref.first - 1):
                ref.verb, ref.inverted = ref.first - 1, True
            elif ref.word in PLURAL_SUBJECTS and after in BARE_SPEECH_VERBS:
                ref.verb = ref.last + 1
            else:
                ref.verb = find_verb(page, ref.last + 1)
        elif role == OWNER:
            ref.verb = _owner_verb(page, ref)
        return
    if after in ("'s", "’s") and not is_verb(page, ref.last + 2):
        ref.role = OWNER
        ref.verb = _owner_verb(page, ref)
        return
    verb = _inverted_verb(page, first)
    if verb >= 0 and not _follows_verb(page, ref):
        ref.role, ref.verb, ref.inverted = SUBJECT, verb, True
        return
    if before in PREPOSITIONS:
        ref.role = OBJECT
        return
    opens = first == 0 or before in SENTENCE_ENDS or before in QUOTE_MARKS or _is_border(page, first)
    ref.verb = _verb_behind(page, ref, following, before=before, opens=opens)
    if ref.verb >= 0 or opens:
        ref.role = SUBJECT


def _verb_behind(page: Page, ref: Ref, following: Ref | None, *, before: str, opens: bool) -> int:
    """The verb whose subject a name may be, by the words behind it; -1."""
    verb = find_verb(page, ref.last + 1, reach=4)
    if verb >= 0 and (opens or before in TAG_VERBS or not is_verb(page, ref.first - 1)):
        return verb
    after = page.lower[ref.last + 1] if ref.last + 1 < len(page.lower) else ""
    if after == "," and (opens or before in _CLAUSE_OPENERS):
        return _verb_past_comma(page, ref.last + 2)
    if after == "and" and following is not None and following.first <= ref.last + 3:
        return find_verb(page, following.last + 1, reach=4)
    return find_verb(page, ref.last + 1, reach=_VERB_REACH) if opens else -1


def _verb_past_comma(page: Page, at: int) -> int:
    """The verb of "Ann, leaning back, said": behind the next comma, else the first one."""
    for comma in range(at, min(at + 2 * _VERB_REACH, len(page.lower))):
        word = page.lower[comma]
        if word in SENTENCE_ENDS or word in QUOTE_MARKS:
            break
        if word == "," and (verb := find_verb(page, comma + 1, reach=4)) >= 0:
            return verb
    return find_verb(page, at, reach=_VERB_REACH + 8)


def _with_determiner(page: Page, first: int) -> int:
    """Word `first`, or the article or "his" up to three words before it: "the old man" where "man" is marked."""
    for step in range(1, 4):
        at = first - step
        if at < 0 or not page.lower[at].isalpha() or page.lower[at] in PREPOSITIONS or is_verb(page, at):
            break
        if page.lower[at] in DETERMINERS:
            return at
    return first


def _pronoun_role(word: str, after: str) -> str:
    if word in OWNER_PRONOUNS:
        return OWNER
    if word == "her":
        return OWNER if after[:1].isalpha() and after not in NO_NOUN else OBJECT
    return OBJECT if word in OBJECT_PRONOUNS or word not in SUBJECT_PRONOUNS else SUBJECT


def _owner_verb(page: Page, ref: Ref) -> int:
    """The verb of "his eyes narrowed", if what somebody owns opens the sentence; -1."""
    before = page.lower[ref.first - 1] if ref.first else "."
    if not (before in SENTENCE_ENDS or before in QUOTE_MARKS or _is_border(page, ref.first)):
        return -1
    return find_verb(page, ref.last + 2, reach=5)


def _opens_stretch(page: Page, at: int) -> bool:
    """Whether word `at` stands right behind a quotation, give or take an adverb or "and"."""
    for step in range(3):
        before = at - 1 - step
        if before < 0:
            return True
        word = page.lower[before]
        if word in QUOTE_MARKS or _is_border(page, before + 1):
            return True
        if not (word in ADVERBS or word.endswith("ly") or word in ("and", "so", ",", "had")):
            return False
    return False


def _is_border(page: Page, at: int) -> bool:
    """Whether a paragraph or a quotation ends between word `at` and the one before."""
    if at == 0:
        return True
    gap = page.content[page.ends[at - 1] : page.starts[at]]
    return "\n\n" in gap or any(mark in QUOTE_MARKS for mark in gap)


def _follows_verb(page: Page, ref: Ref) -> bool:
    """Whether a speech verb follows at once: in `asked Ann, said Bob` Ann is not who speaks."""
    after = ref.last + 1
    return after < len(page.lower) and page.lower[after] in PLAIN_SPEECH_VERBS


def find_verb(page: Page, at: int, *, reach: int = _NEAR_REACH) -> int:
    """The main verb at or soon after word `at`, -1 if a sentence ends first or there is none."""
    found = -1
    for step in range(at, min(at + reach, len(page.lower))):
        word = page.lower[step]
        if word in SENTENCE_ENDS or word in QUOTE_MARKS or word in (";", ":"):
            break
        if is_verb(page, step):
            found = step
            if word not in AUXILIARIES:
                break
        elif not (word in ADVERBS or word.endswith("ly")) and (found >= 0 or reach <= _NEAR_REACH):
            break
    return found


def is_verb(page: Page, at: int) -> bool:
    """Whether word `at` may be a finite verb."""
    if not 0 <= at < len(page.lower):
        return False
    if page.tokens.trained:
        return page.tokens.pos[at] in ("VERB", "AUX")
    word = page.lower[at]
    return word in VERBS or (len(word) > 3 and word.endswith("ed"))
