"""What can be seen of a stretch between marks that tells speech from words merely mentioned.

Every feature is present or absent, so a stretch is described by the names of those that are. The weights of
`wellread.quotations.weights` were fitted to these names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from wellread.quotations.blocks import Block
from wellread.quotations.pair import Stretch
from wellread.quotations.patterns import TRANSPARENT
from wellread.quotations.tags import tag_verb_after, tag_verb_before

_WORDS = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_LAST_WORDS = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_PERSON = frozenset("i you we me my your us our ye thou thee".split())
#: words of a third person or the past, and words that are only said to somebody's face
_REPORTED = frozenset("he she they was were had would him her his their himself herself could should did".split())
_DIRECT = frozenset(
    "i you we me my your us our i'm i'll i've you're you'll we're we'll don't ye thou o oh is are am will can".split()
)
_ADDRESS = re.compile(r", (?:[A-Z][a-z]+|sir|ma'am|madam|dear|darling|mate|man|love|mum|mom|dad|guys)[.!?,…]")

#: how much text before a stretch is looked at, in code points
_REACH = 90

_PREVIOUS = {
    "article": "a an the this that these those any some no every another each one",
    "possessive": "my your his her its their our whose",
    "preposition": "of in on at by with for from to into about as like than through under over after before between "
    "against without upon concerning regarding entitled titled",
    "be": "is was are were be been being am become became",
    "call": "called call calls calling named nicknamed termed dubbed styled christened known named labelled labeled "
    "marked term word words phrase name title expression so-called means meant mean spelled nickname motto",
    "conjunction": "and or but nor not",
    "that": "if whether because when while though since where how why who which what",
    "wrote": "read reads ran runs wrote written writes writing engraved inscribed printed typed texted headed signed "
    "posted stamped carved scrawled scribbled emblazoned",
    "sang": "sang singing sung sings played playing hummed humming recited quoted quoting",
}
_KIND_OF_PREVIOUS = {word: kind for kind, words in _PREVIOUS.items() for word in words.split()}
_HEARD_IN_MIND = re.compile(
    r"\b(?:as much as to say|as (?:if|though) (?:to say|saying|he|she|they)|seem(?:ed|s|ing)? to say|might have said|"
    r"would have said|could have said|would say|used to say|wanted to say|want to say|could say|never said|"
    r"(?:not|n't|n’t) say|if (?:he|she|they|I|you) (?:said|say|says)|plainly said|expression said)\W*$",
    re.IGNORECASE,
)

#: a tag with a verb that no list holds: "he sniffled", "Ann wheedles"
_NEW_VERB = re.compile(r"\s*(?:he|she|they|it|I|[A-Z][\w'’]+) (?:\w+ly )?[a-z]+(?:ed|s)\b")

_LENGTHS = ("0", "1", "2", "3", "4-6", "4-6", "4-6", "7-12", "7-12", "7-12", "7-12", "7-12", "7-12")
_COARSE = {"0": "short", "1": "short", "2": "short", "3": "short", "4-6": "middle", "7-12": "long", "13+": "long"}


def inner_words(content: str, stretch: Stretch) -> str:
    """The words of a stretch without its marks and the blanks beside them."""
    return content[stretch.start : stretch.end].strip("\"“”„‟″＂«»‹›「」『』'‘’‛‚`´_*<> \t\n\u00a0")


def describe(
    content: str,
    block: Block,
    stretch: Stretch,
    *,
    floor: int,
    ceiling: int,
    primary: bool,
    seen: Mapping[str, int],
    lexical: bool = True,
    ragged: bool = False,
) -> list[str]:
    """The names of the features that a stretch has.

    Args:
        floor: where the stretch before it in the block ends, else where the block begins.
        ceiling: where the stretch after it in the block begins, else where the block ends.
        primary: whether its marks are those the story uses for speech.
        ragged: whether the story's speech goes without capitals or stops, so that their absence tells nothing.
        lexical: whether the story is in a language whose words are known (English).
        seen: how often each stretch of the story occurs, by its words in lower case without stops.
    """
    words = inner_words(content, stretch)
    tokens = _WORDS.findall(words, 0, 300)
    lowered = {token.lower().replace("’", "'") for token in tokens}
    count = len(tokens)
    length = _LENGTHS[count] if count < len(_LENGTHS) else "13+"
    size = _COARSE[length]
    ending = _ending(words)
    case = _case(words)
    if ragged and case == "lower":
        case = "upper"
    before = content[max(floor, stretch.start - _REACH) : stretch.start].rstrip()
    before = before.rstrip("_*([")
    place = _place(before, stretch, block, floor)
    if ragged and ending == "none" and place != "word":
        ending = "stop"
    following = _following(content, stretch, block, ceiling)
    names = [
        f"length={length}", f"ending={ending}", f"case={case}", f"place={place}", f"following={following}",
        f"place={place}&case={case}", f"place={place}&size={size}", f"ending={ending}&following={following}",
        f"ending={ending}&size={size}", f"case={case}&ending={ending}&place={place}",
    ]  # fmt: skip
    if not primary:
        names.append("secondary")
    if not stretch.closed or stretch.carried:
        names.append("open")
    if "!" in words or "?" in words:
        names.append("excited")
    if size != "short" or ending != "none":
        names.extend(_voice(words, lowered))
    if seen.get(key_of(words), 0) > 1:
        names.append("repeated")
        names.append(f"repeated&ending={ending}")
    if count > 1 and _is_title(tokens):
        names.append(f"title&ending={ending}")
    if not lexical:
        return names
    names.extend(_surroundings(content, stretch, block, floor, ceiling, before, place, size, ending))
    if count > 3 and "tag-after" not in names and _is_reported(words, lowered):
        names += [f"reported&place={place}", f"reported&size={size}"]
    return names


def key_of(words: str) -> str:
    """`words` as they are compared to find what a story keeps putting between marks."""
    return words.rstrip(".,!?…—-").lower()


def _ending(words: str) -> str:
    last = words[-1:]
    if last in ("!", "?", "…") or words.endswith("..."):
        return "strong"
    if last == ".":
        return "stop"
    if last in ("—", "-", "–"):
        return "dash"
    return "comma" if last in (",", ";", ":") else "none"


def _case(words: str) -> str:
    first = words[:1]
    if first.isupper():
        return "upper"
    return "lower" if first.islower() else "other"


def _place(before: str, stretch: Stretch, block: Block, floor: int) -> str:
    if not before:
        return "head" if floor == block.start else "quoted"
    last = before[-1]
    if last in ")]" and before[-2:-1] not in ".!?…":
        return "aside"
    if last in ".!?…" or (last in ")\"'”’" and before[-2:-1] in ".!?…"):
        return "sentence"
    if last == ",":
        return "comma"
    if last in ":":
        return "colon"
    if last in "—–-;":
        return "dash"
    return "word"


def _following(content: str, stretch: Stretch, block: Block, ceiling: int) -> str:
    at = stretch.end
    while at < ceiling and (content[at].isspace() or content[at] in TRANSPARENT):
        at += 1
    if at >= block.end:
        return "tail"
    if at >= ceiling:
        return "quoted"
    char = content[at]
    if char.islower():
        return "lower"
    if char.isupper():
        return "upper"
    return "dash" if char in "—–-" else "stop"


def _voice(words: str, lowered: set[str]) -> list[str]:
    names = []
    if not lowered.isdisjoint(_PERSON):
        names.append("person")
    if any("'" in token for token in lowered):
        names.append("contraction")
    if ", " in words and _ADDRESS.search(words, 0, 300):
        names.append("address")
    return names


def _is_reported(words: str, lowered: set[str]) -> bool:
    """`"She had not been warned of so large a party."`: what somebody says, told in the narrator's person and tense."""
    return "?" not in words[-2:] and lowered.isdisjoint(_DIRECT) and not lowered.isdisjoint(_REPORTED)


def _is_title(tokens: list[str]) -> bool:
    return all(token[0].isupper() or len(token) < 4 for token in tokens)


def _surroundings(
    content: str,
    stretch: Stretch,
    block: Block,
    floor: int,
    ceiling: int,
    before: str,
    place: str,
    size: str,
    ending: str,
) -> list[str]:
    names = []
    previous = _LAST_WORDS.findall(before[-30:])
    if previous and place in ("word", "comma", "colon"):
        kind = _KIND_OF_PREVIOUS.get(previous[-1].lower(), "other")
        names += [f"previous={kind}&place={place}", f"previous={kind}&size={size}"]
    if ("sa" in before or " if " in before) and _HEARD_IN_MIND.search(before):
        names.append("in-mind")
    after = tag_verb_after(content, stretch.end, min(ceiling, block.end)) is not None
    if not after and ending == "comma":
        after = _NEW_VERB.match(content, stretch.end, ceiling) is not None
    if after:
        names += ["tag-after", f"tag-after&place={place}"]
    earlier = tag_verb_before(content, floor, stretch.start) if place in ("word", "comma", "colon", "dash") else None
    if earlier:
        names += [f"tag-before&place={place}", f"tag-before&size={size}"]
    if floor > block.start and place != "word" and tag_verb_after(content, floor, stretch.start):
        names.append("resumed")
    if not after and not earlier:
        names.append("no-tag")
    return names
