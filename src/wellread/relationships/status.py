"""Whether a told act happens on stage, is told of as past, or is only thought of."""

from __future__ import annotations

from wellread.style import Narration

_NEGATIONS = frozenset("not n't nt never neither nor without hardly barely scarcely nobody none cannot".split())
_MODALS = frozenset("would could might should must may can will 'll shall wo ca".split())
#: verbs under which an act does not happen
_UNREAL_HEADS = frozenset(
    "want wish hope plan mean intend try refuse fail threaten long ache need expect imagine dream fear consider dare "
    "hate prefer decide think picture order ask tell beg urge demand forbid allow command invite pretend forget "
    "avoid wait suggest offer propose promise like love prepare resist itch yearn suppose fight struggle swear".split()
)
#: verbs under which it is past
_MEMORY = frozenset("remember recall recollect relive reminisce mention describe".split())
_CONDITIONS = frozenset("if unless whether lest".split())
_ALMOST = frozenset("almost nearly".split())
_HABIT = frozenset(
    "always usually often sometimes rarely seldom whenever every daily occasionally used forever".split()
)
#: words that bring a pluperfect to the stage: what has happened just now
_JUST_NOW = frozenset("already just now somehow finally".split())
_LONG_AGO = frozenset("once ago years yesterday before last earlier then weeks months childhood previous".split())
#: verbs that a person who cannot keep from them does: "She couldn't help laughing." "He can't stop smiling."
_KEPT_FROM = frozenset("help stop resist".split())
#: what can be felt, seen or heard happens: "She could feel him shaking."
_SENSES = frozenset("feel see hear".split())


def tell_status(narration: Narration, verb: int, *, base: str | None) -> str | None:
    """ "scene", "recalled", "unreal", or None for a habit, which is no beat.

    Args:
        narration: the columns.
        verb: the token of the act.
        base: tense of the story, "present" makes a simple past recalled.
    """
    around = _around(narration, verb)
    words = {narration.lower[at] for at in around}
    if words & _HABIT and not words & _NEGATIONS:
        return None
    if words & _NEGATIONS and _until_follows(narration, verb):
        # "He didn't sit until she pushed the stool at him": he sits.
        words -= _NEGATIONS
    if _cannot_help(narration, verb):
        return "scene"
    if words & _NEGATIONS or words & _ALMOST or _is_unreal(narration, verb, words):
        return "unreal"
    return "recalled" if _is_recalled(narration, verb, words, base) else "scene"


def _cannot_help(narration: Narration, verb: int) -> bool:
    """Whether somebody cannot but do it, or can be felt or seen to do it."""
    tokens = narration.tokens
    head = tokens.head[verb] if tokens.trained else -1
    if head < 0 or head == verb or not tokens.dep[verb].startswith(("xcomp", "ccomp", "acl", "advcl")):
        return False
    beside = {narration.lower[child] for child in narration.children[head]}
    able = bool(beside & {"can", "could", "ca"})
    lemma = tokens.lemma[head].lower()
    if lemma in _KEPT_FROM and tokens.tag[verb] == "VBG":
        return able and bool(beside & _NEGATIONS)
    return lemma in _SENSES and able and not beside & _NEGATIONS


def _until_follows(narration: Narration, verb: int) -> bool:
    _, last = narration.sentence_bounds(verb)
    return "until" in narration.lower[verb + 1 : min(last, verb + 8)]


def _around(narration: Narration, verb: int) -> list[int]:
    """The auxiliaries, adverbs and markers of the verb; by order, the words before it up to its clause's border."""
    tokens = narration.tokens
    if tokens.trained:
        near = [
            c for c in narration.children[verb] if tokens.dep[c] in ("aux", "aux:pass", "advmod", "mark", "cc", "nsubj")
        ]
        chain = _chain(narration, verb)
        for head in chain:
            near += [
                c for c in narration.children[head] if tokens.dep[c] in ("aux", "aux:pass") or _negates(narration, c)
            ]
        return near + [at for at in (verb - 1, verb - 2) if at >= 0 and narration.lower[at] in _NEGATIONS | _ALMOST]
    first, _ = narration.sentence_bounds(verb)
    near = []
    for at in range(verb - 1, max(first, verb - 6) - 1, -1):
        if narration.lower[at] in (",", ".", ";", "and", "but", "—") or narration.quotation[at] >= 0:
            break
        near.append(at)
    return near


def _negates(narration: Narration, at: int) -> bool:
    return narration.lower[at] in _NEGATIONS


def _chain(narration: Narration, verb: int) -> list[int]:
    """Verbs that share the auxiliaries of this one: "had turned and walked", "would have gone and kissed"."""
    tokens = narration.tokens
    found: list[int] = []
    while tokens.dep[verb] == "conj" and len(found) < 4:
        if any(tokens.dep[child] in ("nsubj", "aux", "nsubj:pass") for child in narration.children[verb]):
            break
        head = tokens.head[verb]
        # "He didn't answer and left." keeps its negation to itself: tenses of the two differ.
        if tokens.tag[head] != tokens.tag[verb]:
            break
        verb = head
        found.append(verb)
    return found


def _is_unreal(narration: Narration, verb: int, words: set[str]) -> bool:
    tokens = narration.tokens
    if words & _MODALS or words & _CONDITIONS:
        return True
    if "'d" in words and tokens.tag[verb] == "VB":
        return True
    if not tokens.trained:
        return narration.lower[verb - 1] == "to" and _last_verb_before(narration, verb) in _UNREAL_HEADS
    if any(_hangs_on_unreal(narration, at) for at in (verb, *_chain(narration, verb))):
        return True
    _, last = narration.sentence_bounds(verb)
    closing = narration.lower[last - 1] if last else ""
    as_if = any(
        narration.lower[at] == "as" and narration.lower[at + 1] in ("if", "though")
        for at in range(max(0, verb - 7), verb)
        if narration.tokens.sentence[at] == narration.tokens.sentence[verb]
    )
    return closing == "?" or as_if


def _hangs_on_unreal(narration: Narration, verb: int, depth: int = 0) -> bool:
    """Whether the verb or word above is one under which nothing happens: "He wanted to go", "afraid to look"."""
    tokens = narration.tokens
    head, dep = tokens.head[verb], tokens.dep[verb]
    if dep not in ("xcomp", "ccomp", "acl", "advcl", "obj") or head == verb or head < 0:
        return False
    below = narration.children[verb]
    lemma = tokens.lemma[head].lower()
    infinitive = any(narration.lower[child] == "to" for child in below)
    # "Tom offered, putting his hand on hers" goes with the offer, "thought of leaving" hangs on it.
    hangs = dep != "advcl" or any(tokens.dep[child] in ("mark", "case") for child in below)
    if lemma in _UNREAL_HEADS and (infinitive or (tokens.tag[verb] == "VBG" and hangs)):
        return not _lets_oneself(narration, head, lemma)
    if lemma in _WISHES and hangs:
        return True
    if infinitive and (dep == "acl" or lemma in _NOT_YET or (lemma == "go" and tokens.tag[head] == "VBG")):
        return True
    if infinitive and tokens.pos[head] in ("NOUN", "ADJ") and lemma not in _HAPPENED:
        return True
    if infinitive and {narration.lower[child] for child in narration.children[head]} & _NEGATIONS:
        return True
    if infinitive and verb >= 2 and narration.lower[verb - 1] == "to" and narration.lower[verb - 2] in _UNREAL_HEADS:
        return True
    # "It was easier to watch him walk away."
    return dep in ("xcomp", "ccomp") and depth < 2 and _hangs_on_unreal(narration, head, depth + 1)


def _lets_oneself(narration: Narration, head: int, lemma: str) -> bool:
    """ "She allowed herself to smile": she smiles."""
    return lemma == "allow" and any(narration.lower[child].endswith("self") for child in narration.children[head])


_WISHES = frozenset("wish imagine hope dream fear pretend".split())
_NOT_YET = frozenset("be about ready afraid able unable going turn enough too".split())
#: "He was the first to laugh", "glad to see him": it happened
_HAPPENED = frozenset("first last surprised glad".split())


def _last_verb_before(narration: Narration, verb: int) -> str:
    for at in range(verb - 1, max(0, verb - 5) - 1, -1):
        word = narration.lower[at]
        for ending in ("", "ed", "d", "s"):
            if word.endswith(ending) and word[: len(word) - len(ending)] in _UNREAL_HEADS:
                return word[: len(word) - len(ending)]
    return ""


def _is_pluperfect(narration: Narration, token: int) -> bool:
    """Whether the sentence of `token`, of the same paragraph as its neighbours, is told with "had" and a participle."""
    tokens = narration.tokens
    if not 0 <= token < len(tokens):
        return False
    first, last = narration.sentence_bounds(token)
    told = [at for at in range(first, last) if narration.quotation[at] < 0]
    return any(narration.lower[at] in ("had", "'d") and tokens.dep[at] == "aux" for at in told)


def _hangs_on_pluperfect(narration: Narration, verb: int) -> bool:
    """Whether a verb above this one in the tree is told as past already: "He had cried when she kissed him"."""
    tokens = narration.tokens
    if not tokens.trained:
        return False
    for _ in range(4):
        dep, head = tokens.dep[verb], tokens.head[verb]
        if head == verb or head < 0 or not dep.startswith(("advcl", "ccomp", "xcomp", "acl")):
            return False
        verb = head
        if any(
            narration.lower[child] in ("had", "'d") and tokens.dep[child] == "aux" for child in narration.children[verb]
        ):
            return True
    return False


def _is_recalled(narration: Narration, verb: int, words: set[str], base: str | None) -> bool:
    tokens = narration.tokens
    first, last = narration.sentence_bounds(verb)
    told = {narration.lower[at] for at in range(first, last) if narration.quotation[at] < 0}
    if tokens.trained and tokens.head[verb] != verb and tokens.lemma[tokens.head[verb]].lower() in _MEMORY:
        return True
    if base != "present" and _hangs_on_pluperfect(narration, verb):
        return True
    perfect = ("had" in words or "'d" in words) and tokens.tag[verb] in ("VBN", "VBD")
    if perfect and base != "present":
        if told & _JUST_NOW:
            return bool(told & _LONG_AGO)
        # One pluperfect alone tells what has just come about ("her eyes had filled"); several tell a past.
        return bool(told & _LONG_AGO) or _is_pluperfect(narration, first - 1) or _is_pluperfect(narration, last)
    return base == "present" and tokens.tag[verb] == "VBD"
