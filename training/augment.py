"""Changes that make web text look like fan fiction, and speech tags made from our own pattern book.

Nothing need be done about curly and straight marks: the network sees both as one (`features.normalize`).
"""

from __future__ import annotations

import random
from dataclasses import replace

from sequences import STAND_INS, WordSequence

from wellread.language.patterns import GIVEN_NAMES, PERSON_NOUNS, TITLES

_ONSETS = "b br c ch d dr f g gr h j k kr l m n p r s sh st t th tr v w y z ".split(" ")
_VOWELS = "a a e i o u ae ai ea ee ia ie oo ou".split()
_CODAS = ("n r l s th k m rd nd ck" + " " * 8).split(" ")
_SURNAME_ENDS = "son ton ley field wood man ford s ham worth well by more".split()
_PLACES = (
    "london paris rome berlin tokyo kyoto york boston chicago texas ohio england france spain italy japan china india "
    "egypt wales scotland ireland america africa europe california florida seattle dublin oxford cambridge bristol "
    "hogwarts gotham atlantis vienna venice madrid moscow russia sweden norway mexico brazil canada australia"
).split()
_LOST = {"n't": "nt", "'m": "m", "'ve": "ve", "'re": "re", "'ll": "ll"}
_QUOTES = frozenset({'"', "“", "”", "''", "``"})
_COMMA, _STOP, _CRY = STAND_INS.values()


def changed(sequence: WordSequence, rng: random.Random) -> WordSequence:
    """`sequence` as another writer might have typed it."""
    words = sequence.words
    draw = rng.random()
    if draw < 0.08:
        words = [word.lower() for word in words]
    elif draw < 0.10:
        words = [word.upper() for word in words]
    if rng.random() < 0.06:
        words = [_LOST.get(word, word) for word in words]
    if words is sequence.words:
        return sequence
    return replace(
        sequence, words=[new if old[0] != "\0" else old for new, old in zip(words, sequence.words, strict=True)]
    )


def renamed(sequence: WordSequence, rng: random.Random) -> WordSequence:
    """`sequence` with other people in it: a few books' names must not be learnt by heart."""
    if not sequence.people or rng.random() < 0.35:
        return sequence
    new: dict[str, str] = {}
    words = list(sequence.words)
    for at, (word, label) in enumerate(zip(words, sequence.people, strict=True)):
        if label in (1, 2) and word[0].isupper() and len(word) > 2 and word.rstrip(".").lower() not in TITLES:
            words[at] = new.setdefault(word, _cased(_new_name(rng), word))
        elif label in (4, 5) and word[0].isupper() and len(word) > 3 and rng.random() < 0.5:
            words[at] = new.setdefault(
                word, _cased(rng.choice(_PLACES) if rng.random() < 0.5 else _invented(rng), word)
            )
        elif label == 3 and word.lower() in PERSON_NOUNS and rng.random() < 0.3:
            words[at] = _cased(rng.choice(_NOUNS), word)
    return replace(sequence, words=words)


def _new_name(rng: random.Random) -> str:
    draw = rng.random()
    if draw < 0.55:
        return rng.choice(_NAMES)
    return rng.choice(_NAMES) + rng.choice(_SURNAME_ENDS) if draw < 0.7 else _invented(rng)


def _invented(rng: random.Random) -> str:
    """A name nobody has, two or three syllables long."""
    return "".join(
        rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(rng.choice((1, 2, 2, 3)))
    )


def _cased(new: str, old: str) -> str:
    return new.upper() if old.isupper() and len(old) > 1 else new.capitalize() if old[0].isupper() else new


def without_quotation(sentence: WordSequence) -> WordSequence | None:
    """One sentence with its quotation replaced by a stand-in, or None where it has none that can be cut out."""
    marks = [at for at, word in enumerate(sentence.words) if word in _QUOTES]
    if len(marks) != 2 or marks[1] - marks[0] < 4:
        return None
    first, last = marks
    n_words = len(sentence.words)
    outside = [at for at in range(n_words) if not first <= at <= last]
    if len([at for at in outside if sentence.words[at].isalpha()]) < 2:
        return None
    inside_root = [at for at in range(first, last + 1) if not first <= sentence.heads[at] <= last and at not in marks]
    if len(inside_root) != 1:
        return None
    above, label = sentence.heads[inside_root[0]], sentence.deps[inside_root[0]]
    orphans = [at for at in outside if first <= sentence.heads[at] <= last]
    heads, deps = list(sentence.heads), list(sentence.deps)
    if above < 0:  # the tag hangs from the speech: let it rule instead
        rulers = [at for at in orphans if deps[at] in ("parataxis", "ccomp", "conj", "appos", "advcl", "acl:relcl")]
        if not rulers:
            return None
        above, label = rulers[0], "ccomp"
        heads[above], deps[above] = -1, "root"
    for at in orphans:
        if at != above:
            heads[at] = above
    return _collapse(sentence, heads, deps, first, last, above, label)


def _collapse(
    s: WordSequence, heads: list[int], deps: list[str], first: int, last: int, above: int, label: str
) -> WordSequence:
    ending = s.words[last - 1]
    stand_in = _CRY if ending in ("?", "!", "...", "…") else _STOP if ending == "." else _COMMA

    def moved(at: int) -> int:
        return at if at < first else at - (last - first)

    keep = [at for at in range(len(s.words)) if not first < at <= last]
    made = WordSequence([], [], [], [], [])
    for at in keep:
        made.words.append(stand_in if at == first else s.words[at])
        made.tags.append("" if at == first else s.tags[at])
        head = above if at == first else heads[at]
        made.heads.append(-1 if head < 0 else moved(head))
        made.deps.append(label if at == first else deps[at])
        made.starts.append(len(made.starts) == 0)
    return made


def lone_stand_in(rng: random.Random) -> WordSequence:
    """A quotation that is a sentence of its own."""
    return WordSequence([rng.choice((_STOP, _CRY))], [""], [-1], ["root"], [True])


# --- speech tags -----------------------------------------------------------------------------------------------------

_NAMES = sorted(GIVEN_NAMES)
_NOUNS = sorted(PERSON_NOUNS)
_SAID = "said asked replied whispered muttered added cried answered murmured told began shouted snapped sighed".split()
_SAYS = "says asks replies whispers mutters adds cries answers murmurs tells begins shouts snaps sighs".split()
_HOW = "quietly softly gently again finally slowly flatly coldly brightly hoarsely firmly carefully bitterly".split()
_DOING = "rolling shaking crossing lifting raising rubbing turning closing opening lowering tilting nodding".split()
_DID = "rolled shook crossed lifted raised rubbed turned closed opened lowered tilted dropped".split()
_PARTS = "eyes head arms hands face shoulders chin hair fingers jaw neck brow".split()
_THINGS = "door window table cup book letter coat bag glass phone chair key knife box lamp".split()
_LOOKS = "low soft flat cold tight hoarse small steady warm blank".split()
_WITH = "smile shrug grin frown sigh nod laugh sneer smirk wink".split()


class _Clause:
    """Words with their heads, grown from left to right."""

    def __init__(self) -> None:
        self.made = WordSequence([], [], [], [], [])

    def add(self, word: str, tag: str, dep: str, head: int = -1) -> int:
        at = len(self.made.words)
        for column, value in (
            (self.made.words, word), (self.made.tags, tag), (self.made.heads, head), (self.made.deps, dep),
            (self.made.starts, at == 0),
        ):  # fmt: skip
            column.append(value)
        return at

    def hang(self, at: int, head: int) -> None:
        self.made.heads[at] = head


def speech_tag(rng: random.Random) -> WordSequence:
    """A quotation and the words that tell who spoke it, in one of the orders writers use."""
    clause = _Clause()
    before = rng.random() < 0.78
    present = rng.random() < 0.3
    spoken = clause.add(rng.choice((_COMMA, _COMMA, _CRY)), "", "ccomp") if before else -1
    verb = _subject_and_verb(clause, rng, present, inverted=before and rng.random() < 0.35)
    if before:
        clause.hang(spoken, verb)
    _tail(clause, rng, verb, present)
    if not before or rng.random() < 0.25:
        mark = clause.add(rng.choice((",", ":", ",")), ",|PUNCT", "punct")
        clause.made.tags[mark] = f"{clause.made.words[mark]}|PUNCT"
        after = clause.add(rng.choice((_STOP, _CRY)), "", "ccomp" if not before else "parataxis", verb)
        clause.hang(mark, after if not before else verb)
    elif rng.random() < 0.95:
        clause.add(".", ".|PUNCT", "punct", verb)
    return clause.made


def _subject_and_verb(clause: _Clause, rng: random.Random, present: bool, *, inverted: bool) -> int:
    tag = ("VBZ" if present else "VBD") + "|VERB"
    word = rng.choice(_SAYS if present else _SAID)
    if inverted:
        verb = clause.add(word, tag, "root")
        _person(clause, rng, verb, pronoun=False)
        return verb
    capital = len(clause.made.words) == 0
    first = len(clause.made.words)
    subject = _person(clause, rng, -1, pronoun=rng.random() < 0.5)
    if capital:
        clause.made.words[first] = clause.made.words[first][:1].upper() + clause.made.words[first][1:]
    if rng.random() < 0.12:
        adverb = clause.add(rng.choice(_HOW), "RB|ADV", "advmod")
        verb = clause.add(word, tag, "root")
        clause.hang(adverb, verb)
    else:
        verb = clause.add(word, tag, "root")
    clause.hang(subject, verb)
    return verb


def _person(clause: _Clause, rng: random.Random, head: int, *, pronoun: bool, dep: str = "nsubj") -> int:
    if pronoun:
        choice = ("he", "she", "they", "I") if dep == "nsubj" else ("him", "her", "them", "me")
        return clause.add(rng.choice(choice), "PRP|PRON", dep, head)
    draw = rng.random()
    if draw < 0.55:
        return clause.add(rng.choice(_NAMES).capitalize(), "NNP|PROPN", dep, head)
    if draw < 0.7:
        first = rng.choice(("Mr.", "Mrs.", "Miss", "Dr.", "Professor", rng.choice(_NAMES).capitalize()))
        name = clause.add(first, "NNP|PROPN", dep, head)
        clause.add(
            rng.choice(_NAMES).capitalize() + rng.choice(("", "son", "ley", "ton", "s")), "NNP|PROPN", "flat", name
        )
        return name
    if rng.random() < 0.6:
        start = clause.add(rng.choice(("the", "the", "a")), "DT|DET", "det")
    else:
        start = clause.add(rng.choice(("his", "her", "my", "their")), "PRP$|PRON", "nmod:poss")
    adjective = (
        clause.add(rng.choice(("old", "young", "tall", "little")), "JJ|ADJ", "amod") if rng.random() < 0.3 else -1
    )
    noun = clause.add(rng.choice(_NOUNS), "NN|NOUN", dep, head)
    clause.hang(start, noun)
    if adjective >= 0:
        clause.hang(adjective, noun)
    return noun


def _tail(clause: _Clause, rng: random.Random, verb: int, present: bool) -> None:
    """What may follow the verb of speech: to whom, how, doing what."""
    if rng.random() < 0.15:
        case = clause.add("to", "IN|ADP", "case")
        clause.hang(case, _person(clause, rng, verb, pronoun=rng.random() < 0.5, dep="obl"))
    if rng.random() < 0.25:
        clause.add(rng.choice(_HOW), "RB|ADV", "advmod", verb)
    draw = rng.random()
    if draw < 0.25:
        comma = clause.add(",", ",|PUNCT", "punct")
        doing = clause.add(rng.choice(_DOING), "VBG|VERB", "advcl", verb)
        clause.hang(comma, doing)
        _body(clause, rng, doing)
    elif draw < 0.4:
        link = clause.add("and", "CC|CCONJ", "cc")
        did = rng.choice(_DID)
        did = clause.add(did if not present else "lifts", ("VBZ" if present else "VBD") + "|VERB", "conj", verb)
        clause.hang(link, did)
        _body(clause, rng, did)
    elif draw < 0.5:
        comma = clause.add(",", ",|PUNCT", "punct")
        own = clause.add(rng.choice(("his", "her", "their")), "PRP$|PRON", "nmod:poss")
        voice = clause.add(rng.choice(("voice", "tone", "face")), "NN|NOUN", "nsubj")
        look = clause.add(rng.choice(_LOOKS), "JJ|ADJ", "advcl", verb)
        clause.hang(comma, look)
        clause.hang(own, voice)
        clause.hang(voice, look)
    elif draw < 0.6:
        case = clause.add("with", "IN|ADP", "case")
        article = clause.add("a", "DT|DET", "det")
        noun = clause.add(rng.choice(_WITH), "NN|NOUN", "obl", verb)
        clause.hang(case, noun)
        clause.hang(article, noun)


def _body(clause: _Clause, rng: random.Random, verb: int) -> None:
    if rng.random() < 0.7:
        own = clause.add(rng.choice(("his", "her", "my", "their")), "PRP$|PRON", "nmod:poss")
        noun = clause.add(rng.choice(_PARTS), "NNS|NOUN", "obj", verb)
        if not clause.made.words[noun].endswith("s"):
            clause.made.tags[noun] = "NN|NOUN"
    else:
        own = clause.add("the", "DT|DET", "det")
        noun = clause.add(rng.choice(_THINGS), "NN|NOUN", "obj", verb)
    clause.hang(own, noun)


# --- narration -------------------------------------------------------------------------------------------------------

_OVER = "in on at over under across through into from behind beside down along against around past toward".split()
_AS = "as while when before until because".split()


class Lexicon:
    """Words of the treebank by tag, for narration of our own pattern: web text has few "Tears ran down her cheeks"."""

    def __init__(self, sequences: list[WordSequence]) -> None:
        pools: dict[str, set[str]] = {}
        for sequence in sequences:
            for word, tag in zip(sequence.words, sequence.tags, strict=True):
                if word.isalpha() and word.islower() and len(word) > 2:
                    pools.setdefault(tag, set()).add(word)
        self._pools = {tag: sorted(words) for tag, words in pools.items()}

    def draw(self, tag: str, rng: random.Random) -> str:
        """Any word that has this tag."""
        return rng.choice(self._pools[tag])


def narration(rng: random.Random, lexicon: Lexicon) -> WordSequence:
    """Somebody or something did something somewhere, in the past or the present tense."""
    clause = _Clause()
    tense = "VBZ|VERB" if rng.random() < 0.2 else "VBD|VERB"
    first = _adjunct(clause, rng, lexicon) if rng.random() < 0.15 else -1
    comma = clause.add(",", ",|PUNCT", "punct") if first >= 0 else -1
    subject = _thing(clause, rng, lexicon, "nsubj", plural=tense == "VBD|VERB" and rng.random() < 0.3)
    verb = clause.add(lexicon.draw(tense, rng), tense, "root")
    clause.hang(subject, verb)
    if first >= 0:
        clause.hang(first, verb)
        clause.hang(comma, verb)
    _complements(clause, rng, lexicon, verb)
    draw = rng.random()
    if draw < 0.2:
        mark = clause.add(rng.choice(_AS), "IN|SCONJ", "mark")
        who = _thing(clause, rng, lexicon, "nsubj", plural=False)
        did = clause.add(lexicon.draw(tense, rng), tense, "advcl", verb)
        clause.hang(mark, did)
        clause.hang(who, did)
        _complements(clause, rng, lexicon, did)
    elif draw < 0.4:
        comma = clause.add(",", ",|PUNCT", "punct")
        doing = clause.add(lexicon.draw("VBG|VERB", rng), "VBG|VERB", "advcl", verb)
        clause.hang(comma, doing)
        _complements(clause, rng, lexicon, doing)
    elif draw < 0.6:
        link = clause.add("and", "CC|CCONJ", "cc")
        did = clause.add(lexicon.draw(tense, rng), tense, "conj", verb)
        clause.hang(link, did)
        _complements(clause, rng, lexicon, did)
    clause.add(".", ".|PUNCT", "punct", verb)
    clause.made.words[0] = clause.made.words[0][:1].upper() + clause.made.words[0][1:]
    return clause.made


def _thing(clause: _Clause, rng: random.Random, lexicon: Lexicon, dep: str, *, plural: bool) -> int:
    if rng.random() < 0.45:
        return _person(clause, rng, -1, pronoun=rng.random() < 0.6, dep=dep)
    tag = "NNS|NOUN" if plural else "NN|NOUN"
    before: list[int] = []
    if not plural or rng.random() < 0.4:
        if rng.random() < 0.6:
            before.append(clause.add(rng.choice(("the", "the", "a")) if not plural else "the", "DT|DET", "det"))
        else:
            before.append(clause.add(rng.choice(("his", "her", "my", "their", "its")), "PRP$|PRON", "nmod:poss"))
    if rng.random() < 0.35:
        before.append(clause.add(lexicon.draw("JJ|ADJ", rng), "JJ|ADJ", "amod"))
    noun = clause.add(lexicon.draw(tag, rng), tag, dep)
    for at in before:
        clause.hang(at, noun)
    if rng.random() < 0.12:
        case = clause.add("of", "IN|ADP", "case")
        inner = clause.add(lexicon.draw("NN|NOUN", rng), "NN|NOUN", "nmod", noun)
        clause.hang(case, inner)
    return noun


def _adjunct(clause: _Clause, rng: random.Random, lexicon: Lexicon) -> int:
    case = clause.add(rng.choice(_OVER), "IN|ADP", "case")
    noun = _thing(clause, rng, lexicon, "obl", plural=rng.random() < 0.2)
    clause.hang(case, noun)
    return noun


def _complements(clause: _Clause, rng: random.Random, lexicon: Lexicon, verb: int) -> None:
    if rng.random() < 0.35:
        clause.hang(_thing(clause, rng, lexicon, "obj", plural=rng.random() < 0.3), verb)
    if rng.random() < 0.2:
        adverb = lexicon.draw("RB|ADV", rng)
        if adverb.endswith("ly"):
            clause.add(adverb, "RB|ADV", "advmod", verb)
    if rng.random() < 0.55:
        clause.hang(_adjunct(clause, rng, lexicon), verb)
