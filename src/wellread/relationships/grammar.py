"""Who does what in a clause of the narration: by the tree where there is one, else by the order of words."""

from __future__ import annotations

from wellread.records import CharacterId
from wellread.relationships.company import Company
from wellread.style import Narration

_NOMINATIVE = frozenset("he she they i we you who it xe ze".split())
_BORDERS = frozenset(". ; : ! ? — – -- … ...".split())
_SUBORDINATORS = frozenset(
    "when while as because if before after until although though since that which who but".split()
)
#: heads further away than this are the parser's mistakes
_REACH = 40


def find_subject(narration: Narration, verb: int) -> int | None:
    """The token of whoever does `verb`: its own subject, else that of the verb it hangs on.

    A passive has its agent behind "by". None where nobody is found.
    """
    if not narration.tokens.trained:
        return _subject_by_order(narration, verb)
    found = _subject_by_tree(narration, verb, 0)
    if found is None and verb and narration.mention[verb - 1] >= 0 and not is_passive(narration, verb):
        # A verb taken for something else hangs anywhere: "Tom wept."
        return verb - 1
    return found


def _subject_by_tree(narration: Narration, verb: int, depth: int) -> int | None:
    tokens, children = narration.tokens, narration.children[verb]
    for child in children:
        dep = tokens.dep[child]
        if dep == "nsubj:pass" and narration.lower[verb] not in ("gone", "come"):
            return _agent_of_passive(narration, verb)
        if dep in ("nsubj", "csubj", "nsubj:pass"):
            return _antecedent(narration, child, verb)
    head, dep = tokens.head[verb], tokens.dep[verb]
    if head == verb or head < 0 or depth > 4:
        return None
    seen = _object(narration, head) if dep in ("xcomp", "ccomp", "acl") and tokens.pos[head] == "VERB" else None
    if seen is not None and seen < verb:
        # He made her laugh. She watched him go.
        return seen
    if dep.startswith("acl"):
        return head
    if dep.startswith(("conj", "advcl", "xcomp", "parataxis", "ccomp")) and abs(head - verb) < _REACH:
        return _subject_by_tree(narration, head, depth + 1)
    if dep in ("cop", "aux"):
        return _subject_by_tree(narration, head, depth + 1)
    return None


def _antecedent(narration: Narration, subject: int, verb: int) -> int:
    """For the "who" of a relative clause the noun it hangs on."""
    if narration.lower[subject] in ("who", "that", "which") and narration.tokens.dep[verb].startswith("acl"):
        return narration.tokens.head[verb]
    return subject


def _agent_of_passive(narration: Narration, verb: int) -> int | None:
    for child in narration.children[verb]:
        by = any(narration.lower[case] == "by" for case in narration.children[child])
        if by and narration.tokens.dep[child].startswith("obl"):
            return child
    return None


def _object(narration: Narration, verb: int) -> int | None:
    return next((child for child in narration.children[verb] if narration.tokens.dep[child] in ("obj", "iobj")), None)


def _subject_by_order(narration: Narration, verb: int) -> int | None:
    """The nearest mention before the verb that can be a subject: no object form, not behind a verb or preposition."""
    first, _ = narration.sentence_bounds(verb)
    tokens = narration.tokens
    for at in range(verb - 1, first - 1, -1):
        if narration.quotation[at] >= 0:
            break
        mention = narration.mention_at(at)
        if mention is None:
            continue
        start = at
        while start > first and narration.mention[start - 1] == narration.mention[at]:
            start -= 1
        before = narration.lower[start - 1] if start > first else ""
        if mention.form == "pronoun":
            if narration.lower[at] in _NOMINATIVE:
                return at
            continue
        after = narration.lower[at + 1] if at + 1 < len(tokens) else ""
        opens = start == first or before in _SUBORDINATORS or before in ("and", ",", '"', "”", "’", "then", "so", "—")
        if after not in ("'s", "'") and opens:
            return at
    return None


def is_passive(narration: Narration, verb: int) -> bool:
    """Whether something is done to the subject of `verb`."""
    return any(narration.tokens.dep[child] in ("nsubj:pass", "aux:pass") for child in narration.children[verb])


def find_object(narration: Narration, verb: int) -> int | None:
    """The token of a person who is the direct or indirect object of `verb`, or the subject of its passive."""
    tokens = narration.tokens
    if not tokens.trained:
        after = verb + 1
        return after if after < len(tokens) and _is_other_person(narration, after) else None
    for child in narration.children[verb]:
        if tokens.dep[child] in ("obj", "iobj", "nsubj:pass") and narration.mention_at(child) is not None:
            return child
    return None


def _is_other_person(narration: Narration, at: int) -> bool:
    return narration.mention_at(at) is not None


def clause_end(narration: Narration, verb: int) -> int:
    """The token after the last of the clause of `verb`, which ends where another verb has a subject of its own."""
    tokens = narration.tokens
    _, last = narration.sentence_bounds(verb)
    at = verb + 1
    while at < last and at < verb + 25:
        word = narration.lower[at]
        if word in _BORDERS or narration.quotation[at] != narration.quotation[verb]:
            break
        # "after" opens a clause or goes with a noun: the tree knows.
        opens = tokens.dep[at] in ("mark", "advmod", "nsubj", "cc") if tokens.trained else True
        if word in _SUBORDINATORS and word != "that" and opens and at > verb + 1:
            break
        if word in ("and", ",", "then") and _opens_clause(narration, at + 1, last):
            break
        at += 1
    return at


def _opens_clause(narration: Narration, at: int, last: int) -> bool:
    """Whether a verb or a new subject follows within three words."""
    tokens = narration.tokens
    for near in range(at, min(at + 3, last)):
        if tokens.trained and tokens.pos[near] in ("VERB", "AUX"):
            return True
        if narration.lower[near] in _NOMINATIVE:
            return True
        if (tokens.trained and tokens.pos[near] in ("ADV", "CCONJ", "PUNCT")) or narration.mention[near] >= 0:
            continue
        return not tokens.trained and tokens.tag[near] in ("VBD", "VBG")
    return False


def clause_start(narration: Narration, verb: int, subject: int | None) -> int:
    """The first token of the clause of `verb`: its subject where it stands near, else the verb."""
    if subject is None or not 0 < verb - subject <= 12 or narration.quotation[subject] != narration.quotation[verb]:
        return verb
    tokens = narration.tokens
    between = range(subject + 1, verb)
    if any(narration.lower[at] in _BORDERS or narration.quotation[at] >= 0 for at in between):
        return verb
    if tokens.trained and any(tokens.pos[at] == "VERB" for at in between):
        return verb
    while (
        subject > 0 and narration.mention[subject] >= 0 and narration.mention[subject - 1] == narration.mention[subject]
    ):
        subject -= 1
    return subject


def owner_of(narration: Narration, noun: int, company: Company) -> CharacterId | None:
    """Whose `noun` is: "her hand", "Tom's voice", "the voice of the old man", "a sob tore out of Tom"."""
    tokens = narration.tokens
    if tokens.trained:
        for child in narration.children[noun]:
            if tokens.dep[child] in ("nmod:poss", "nmod") and (who := doer_at(narration, company, child)) is not None:
                return who
    for at in range(noun - 1, max(noun - 4, -1), -1):
        if (who := doer_at(narration, company, at)) is not None:
            return who
        if narration.lower[at] in _BORDERS or tokens.tag[at] in ("VBD", "IN"):
            break
    return None


def person_at(narration: Narration, token: int | None) -> CharacterId | None:
    """Who is mentioned at `token`."""
    mention = narration.mention_at(token) if token is not None else None
    return mention.character if mention is not None else None


_BY_FORM = {
    "he": "he/him", "him": "he/him", "his": "he/him", "man": "he/him", "boy": "he/him",
    "she": "she/her", "her": "she/her", "woman": "she/her", "girl": "she/her",
}  # fmt: skip


def who_is(narration: Narration, company: Company, token: int | None) -> CharacterId | None:
    """Who is mentioned at `token`; for a pronoun that the cast leaves open, the last person it fits."""
    if token is None:
        return None
    mention = narration.mention_at(token)
    pronouns = _BY_FORM.get(narration.lower[token])
    if mention is not None and mention.character is not None:
        return mention.character
    return company.matching(narration.tokens.start[token], pronouns) if pronouns and mention is not None else None


def doer_at(narration: Narration, company: Company, token: int | None) -> CharacterId | None:
    """Who is mentioned at `token`, which stands for a doer or the owner of what does something.

    Behind a line of speech "he" goes on being who has just spoken, unless somebody else is named between:
    “I don't know.” His voice broke.
    """
    who = who_is(narration, company, token)
    if token is None or narration.lower[token] not in _DOERS or narration.paragraph[token] < 0:
        return who
    start = narration.tokens.start[token]
    beside = company.speaker_beside(narration.work.paragraphs[narration.paragraph[token]].start, start)
    if beside is None or beside[0] == who:
        return who
    speaker, end = beside
    pronouns = company.characters[speaker].pronouns
    if pronouns != _BY_FORM[narration.lower[token]]:
        return who
    others = [one for one in company.named_between(end, start) if one != speaker]
    return who if any(company.characters[one].pronouns in (pronouns, None) for one in others) else speaker


_DOERS = frozenset("he she his her".split())
