"""The dictionary form of a verb where it stands."""

from __future__ import annotations

from functools import cache, lru_cache

from wellread.language.lemmas import lemma_of
from wellread.relationships.act_classes import index_act_classes
from wellread.relationships.rules import index_rules
from wellread.style import Narration
from wellread.style.patterns import IRREGULAR_PASTS

#: words before which no verb but a noun stands ("a smile", "her kiss"), read without a model
_BEFORE_NOUNS = frozenset("a an the his her its my your their our no this that some any of".split())


def verb_lemma(narration: Narration, at: int) -> str:
    """The verb at `at` in its dictionary form, or "" where the word is no verb."""
    lemma = _read_lemma(narration, at)
    return _mended(lemma) if lemma else ""


@lru_cache(maxsize=4096)
def _mended(lemma: str) -> str:
    """`lemma`, or the verb of our lists of which it is a misread form: "putt" of "putting", "chok" of "choking"."""
    known = _known_verbs()
    if lemma in known:
        return lemma
    guesses = [f"{lemma}e", lemma[:-1] if lemma[-2:-1] == lemma[-1:] else lemma]
    return next((guess for guess in guesses if guess in known), lemma)


@cache
def _known_verbs() -> frozenset[str]:
    listed = {name for name in index_act_classes() if len(name) > 2}
    return frozenset(listed.union(index_rules()))


def _read_lemma(narration: Narration, at: int) -> str:
    tokens, word = narration.tokens, narration.lower[at]
    before = narration.lower[at - 1] if at else ""
    if not tokens.trained:
        return "" if before in _BEFORE_NOUNS else _guess(word)
    if word == "gone" and before in _BE:
        return "be-gone"
    if word == "shed":
        # Elsewhere a carelessly typed "she'd".
        return word
    if tokens.pos[at] in ("VERB", "AUX") or tokens.tag[at].startswith("VB"):
        lemma = tokens.lemma[at].lower()
        return _guess(word) if lemma == word and is_past_form(word) else lemma
    # Taggers take rare pasts for adjectives and nouns: "Tom wept." "She nudged him."
    if word.endswith("s") and len(word) > 3 and before not in _BEFORE_NOUNS and tokens.dep[at] in _ROOTS:
        # and presents for plurals: "Larkin's thumb moves, once." "The commander limps in and grins."
        lemma = _guess(word)
        return lemma if lemma in _SEEN_AS_NOUNS else ""
    if is_past_form(word) and before not in _BEFORE_NOUNS and tokens.dep[at] in _VERB_PLACES:
        return _guess(word)
    return ""


_BE = frozenset("was is were are 's 'm 're been".split())
_ROOTS = frozenset("root conj".split())
_SEEN_AS_NOUNS = frozenset(
    "move land grin smile laugh smirk chuckle glare scowl snap kiss hug touch nod wave cry sob shiver tremble shake "
    "blush flinch shrug step walk run turn leave return stay follow pat nudge reach squeeze brush press rest settle "
    "close curl slide trail cup stroke rub tug pull push drop slip lean hand sit look stare frown snort "
    "huff beam wince gulp swallow".split()
)
_VERB_PLACES = frozenset("root conj list parataxis advcl ccomp xcomp acl acl:relcl advmod appos flat dep".split())


def is_past(word: str) -> bool:
    """Whether `word`, standing behind "you" or "I", is a past: "sold", "told", "lied", "let"."""
    if word in _SAME_IN_PAST or word in IRREGULAR_PASTS:
        return True
    return word.isalpha() and not word.endswith(("s", "ing")) and lemma_of(word, "VBD").lower() != word


_SAME_IN_PAST = frozenset("let put hit cut shut quit".split())


def is_past_form(word: str) -> bool:
    """Whether `word` looks like a past by its ending or stands in the list of irregular ones."""
    return word in IRREGULAR_PASTS or (word.endswith("ed") and len(word) > 4)


@lru_cache(maxsize=4096)
def _guess(word: str) -> str:
    tag = "VBG" if word.endswith("ing") else "VBZ" if word.endswith("s") and not word.endswith("ss") else "VBD"
    return lemma_of(word, tag).lower()
