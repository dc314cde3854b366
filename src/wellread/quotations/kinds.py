"""Whether a stretch between marks is spoken, thought, written, or only words that are mentioned."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wellread.quotations.blocks import Block, usual_indent
from wellread.quotations.features import describe, inner_words, key_of
from wellread.quotations.pair import Stretch
from wellread.quotations.patterns import THOUGHT_VERBS
from wellread.quotations.tags import tag_verb_after, tag_verb_before
from wellread.quotations.weights import WEIGHTS

#: what follows words that nobody said: "was what she meant", "he would have said"
_UNSAID = re.compile(
    r"[,\s]*(?:(?:was|is) what (?:he|she|they|I|you|we|[A-Z]\w+) "
    r"(?!(?:\w+ly )?(?:said|say|cried|shouted|whisper|answer))|"
    r"(?:[\w'’]+ ){1,3}(?:(?:would|might|could|should) have (?:said|answered|replied)|(?:did not|didn['’]t) say)\b)"
)
#: stretches longer than this are not looked for elsewhere in the story
_LONGEST_REPEATED = 40
#: how far a cue for writing may stand from the mark, in code points
_REACH = 80

_THINGS = (
    r"(?:letter|note|sign|card|telegram|message|text|poster|page|label|screen|caption|headline|paper|inscription|"
    r"plaque|banner|notice|e-?mail|badge|tag|envelope|telegraph|dispatch|postcard|memo|notebook|diary|journal|"
    r"tattoo|graffiti|scroll|parchment|phone)"
)
_SAYS = r"(?:read|reads|ran|runs|said|says|began|begins|went|goes|proclaimed|announced|declared|announces)"
_WRITES = r"(?:wrote|writes|texted|texts|typed|types|scrawled|scribbled|emailed|signed|printed|engraved|inscribed)"
_WRITTEN_AFTER = re.compile(
    r"[,\s]*(?:(?:the|a|an|his|her|its|my|their)? ?(?:\w+ )?"
    rf"(?:{_THINGS}|it) (?:ran|reads?|began|said|says|proclaimed)\b|"
    rf"(?:read|said|ran|proclaimed|announced|declared) (?:the|a|an|his|her|its)(?: \w+)? {_THINGS}\b|"
    rf"(?:[\w'’]+ ){{0,3}}{_WRITES}\b|was (?:engraved|written|printed|painted|carved|scrawled)\b)"
)
_WRITTEN_BEFORE = re.compile(
    rf"(?:\b{_THINGS}\b[^.!?\"”]{{0,40}}?\b{_SAYS}\b[^.!?\"”]{{0,30}}|"
    r"\b(?:letter|note|telegram|message|paper|lines|contents|inscription|sign|card|epistle|text)\b"
    r"[^.!?\"”]{0,50}:[-—]*|"
    rf"\b{_WRITES}\b[^.!?\"”]{{0,40}}|\b(?:bore|in|with) the words\W*|"
    r"\b(?:phone|screen|mobile) (?:buzz|lit up|lights? up|ping|chim|vibrat|flash|ding)[^\"”:]{0,50}:|"
    r"\b(?:as follows|in these words|this purpose|to this effect)\W*)[\s_*]*$",
    re.IGNORECASE,
)
#: one of these stands in whatever the pattern above finds, so that most text need not be tried
_HINTS = frozenset(
    """
    letter note sign card telegram message text poster page label screen caption headline paper inscription plaque
    banner notice email badge tag envelope telegraph dispatch postcard memo notebook diary journal tattoo graffiti
    scroll parchment phone lines contents epistle words follows purpose effect wrote writes texted texts typed types
    scrawled scribbled emailed signed printed engraved inscribed mail
    """.split()
)
_WORD = re.compile(r"[a-z]+")
#: in stretches
_LONGEST_LETTER = 200
#: "it said" after a thing that can be read is writing; after an animal or a machine it is not
_BARE_IT = re.compile(r"[,\s]*it (?:said|says|went|began)\b")
_SALUTATION = re.compile(
    r"(?:my )?(?:very )?(?:own )?(?:dear|dearest|darling|beloved)\b[^.!?\n]{0,40}(?:[,:;—-]|$)", re.I
)
_VALEDICTION = re.compile(
    r"(?:(?:and |i am |believe me |ever |very |most )*(?:yours?|your (?:\w+ ){0,4}(?:servant|friend|sister|brother|son|"
    r"daughter|mother|father|aunt|uncle|niece|cousin|obliged))\b|(?:love|sincerely|cheers|xoxo|p\.? ?s\.?)\b)",
    re.I,
)
_SIGNATURE = re.compile(r"[A-Z][A-Z. ]{2,30}\.?$|(?:[A-Z][\w.]{0,12} ?){1,3}\.?$")
#: the beginnings of the verbs of thinking, as one quick look
_MIND = ("thought", "think", "wonder")


def decide_kinds(
    content: str, blocks: Sequence[Block], stretches: Sequence[Stretch], *, lexical: bool = True
) -> list[str]:
    """One of QUOTATION_KINDS for each of `stretches`, which are in text order.

    Args:
        lexical: whether the story is in English; else only shapes are weighed, and nothing is told to be thought.
    """
    seen = Counter(
        key_of(inner_words(content, stretch))
        for stretch in stretches
        if stretch.end - stretch.start < _LONGEST_REPEATED
    )
    manner = _Manner(seen, lexical, _is_ragged(content, blocks, stretches))
    kinds = [
        _decide(content, blocks[stretch.block], stretch, floor, ceiling, manner)
        for stretch, floor, ceiling in with_room(blocks, stretches)
    ]
    _inherit_kinds(content, stretches, kinds)
    for letter in find_letters(content, blocks, stretches):
        kinds[letter.start : letter.stop] = ["written"] * len(letter)
    return kinds


def _inherit_kinds(content: str, stretches: Sequence[Stretch], kinds: list[str]) -> None:
    """`"No," he thought. "No, no."`: what a tag parts is of one kind."""
    for n in range(1, len(stretches)):
        before, here = stretches[n - 1], stretches[n]
        if (
            kinds[n] == "speech"
            and kinds[n - 1] in ("thought", "written")
            and here.block == before.block
            and tag_verb_after(content, before.end, here.start)
            and not tag_verb_after(content, here.end, here.end + _REACH)
        ):
            kinds[n] = kinds[n - 1]


class _Manner(NamedTuple):
    """What holds for the whole story."""

    seen: Counter[str]
    lexical: bool
    ragged: bool


def _is_ragged(content: str, blocks: Sequence[Block], stretches: Sequence[Stretch]) -> bool:
    """Whether many lines that open a paragraph begin without a capital or end without a stop."""
    heads = [
        inner_words(content, stretch)
        for stretch in stretches
        if stretch.primary and stretch.label is None and _begins_block(blocks, stretch)
    ]
    bare = sum(words[:1].islower() or words[-1:].isalnum() for words in heads)
    return len(heads) >= 5 and 4 * bare > len(heads)


def with_room(blocks: Sequence[Block], stretches: Sequence[Stretch]) -> Iterator[tuple[Stretch, int, int]]:
    """Each stretch with the room it has in its block: from the end of the one before to the start of the one after."""
    for n, stretch in enumerate(stretches):
        block = blocks[stretch.block]
        before = stretches[n - 1] if n else None
        after = stretches[n + 1] if n + 1 < len(stretches) else None
        floor = before.end if before and before.block == stretch.block else block.start
        ceiling = after.start if after and after.block == stretch.block else block.end
        yield stretch, floor, ceiling


def _decide(content: str, block: Block, stretch: Stretch, floor: int, ceiling: int, manner: _Manner) -> str:
    if stretch.label is not None:
        return "speech"
    before = content[max(floor, stretch.start - _REACH) : stretch.start]
    after = content[stretch.end : min(ceiling, stretch.end + _REACH)]
    if manner.lexical and _UNSAID.match(after):
        return "other"
    if manner.lexical and _is_written(before, after):
        return "written"
    if _is_plainly_spoken(content, block, stretch, floor):
        spoken = True
    else:
        names = describe(
            content,
            block,
            stretch,
            floor=floor,
            ceiling=ceiling,
            primary=stretch.primary,
            seen=manner.seen,
            lexical=manner.lexical,
            ragged=manner.ragged,
        )
        spoken = WEIGHTS["bias"] + sum(WEIGHTS.get(name, 0.0) for name in names) > 0
    if not spoken:
        return "other"
    return "thought" if manner.lexical and _is_thought(content, stretch, floor, ceiling, before, after) else "speech"


def _is_plainly_spoken(content: str, block: Block, stretch: Stretch, floor: int) -> bool:
    """A paragraph of its own, or `"Come in."` at the head of one, needs no weighing.

    Most lines are so, and this is what makes it fast.
    """
    if not stretch.primary or stretch.start > floor + 1 or floor != block.start:
        return False
    if stretch.end >= block.end - 1:
        return True
    words = inner_words(content, stretch)
    return words[:1].isupper() and words[-1:] in (".", "!", "?", ",", "…", "—", "-") and " " in words


def _is_written(before: str, after: str) -> bool:
    if _WRITTEN_AFTER.match(after):
        return not _BARE_IT.match(after)
    if before.rstrip()[-1:] in ("", ".", "!", "?") or _HINTS.isdisjoint(_WORD.findall(before.lower())):
        return False
    return _WRITTEN_BEFORE.search(before) is not None


def _is_thought(content: str, stretch: Stretch, floor: int, ceiling: int, before: str, after: str) -> bool:
    if _in_mind(after) and tag_verb_after(content, stretch.end, ceiling) in THOUGHT_VERBS:
        return True
    if before.rstrip()[-1:] not in (",", ":") or not _in_mind(before):
        return False
    return tag_verb_before(content, floor, stretch.start) in THOUGHT_VERBS


def is_continued(blocks: Sequence[Block], first: Stretch, second: Stretch) -> bool:
    """Whether `first` ran to the end of its paragraph and `second` takes up at the head of the next."""
    return (
        not first.closed
        and first.end == blocks[first.block].end
        and second.block == first.block + 1
        and second.start <= blocks[second.block].start + 1
    )


def _in_mind(words: str) -> bool:
    return any(verb in words for verb in _MIND)


def find_letters(content: str, blocks: Sequence[Block], stretches: Sequence[Stretch]) -> Iterator[range]:
    """Runs of stretches that quote a letter, a verse or another written thing, paragraph by paragraph.

    Told by a salutation at the beginning, by a valediction and a signature at the end, or by being set in further than
    the paragraphs of the story are.
    """
    usual = usual_indent(list(blocks))
    start = 0
    while start < len(stretches):
        end = _follow_letter(content, blocks, stretches, start, usual)
        if end > start:
            yield range(start, end)
        start = max(end, start + 1)


def _follow_letter(content: str, blocks: Sequence[Block], stretches: Sequence[Stretch], start: int, usual: int) -> int:
    """The index after the last stretch of a letter that begins at `start`; `start` where none does."""
    first = stretches[start]
    if not _begins_block(blocks, first) or not first.primary:
        return start
    if not _fills_block(blocks, first) and not _SALUTATION.match(inner_words(content, first)[:80]):
        return start
    set_in = blocks[first.block].indent > usual + 1
    if not set_in and not _opens_letter(content, first):
        return start
    end = start + 1
    while end < min(len(stretches), start + _LONGEST_LETTER) and _is_next_paragraph(
        blocks, stretches, end, set_in=set_in, usual=usual
    ):
        if _is_farewell(content, stretches[end]):
            while end + 1 < len(stretches) and _is_signature(content, blocks, stretches, end + 1):
                end += 1
            return end + 1
        end += 1
    return end if set_in and (end - start > 1 or not _is_set_in_speech(blocks, stretches, start, usual)) else start


def _begins_block(blocks: Sequence[Block], stretch: Stretch) -> bool:
    return stretch.start <= blocks[stretch.block].start + 1


def _fills_block(blocks: Sequence[Block], stretch: Stretch) -> bool:
    return stretch.end >= blocks[stretch.block].end - 1


def _is_next_paragraph(
    blocks: Sequence[Block], stretches: Sequence[Stretch], n: int, *, set_in: bool, usual: int
) -> bool:
    here = stretches[n]
    if here.block != stretches[n - 1].block + 1 or not _begins_block(blocks, here) or not _fills_block(blocks, here):
        return False
    return (blocks[here.block].indent > usual + 1) == set_in


def _is_set_in_speech(blocks: Sequence[Block], stretches: Sequence[Stretch], n: int, usual: int) -> bool:
    """Whether the paragraphs beside are set in too, so that it is only the way of this part of the text."""
    at = stretches[n].block
    return any(0 <= near < len(blocks) and blocks[near].indent > usual + 1 for near in (at - 1, at + 1))


def _opens_letter(content: str, stretch: Stretch) -> bool:
    return _SALUTATION.match(inner_words(content, stretch)[:80]) is not None


def _is_farewell(content: str, stretch: Stretch) -> bool:
    words = inner_words(content, stretch)
    return len(words) < 90 and _VALEDICTION.match(words) is not None


def _is_signature(content: str, blocks: Sequence[Block], stretches: Sequence[Stretch], n: int) -> bool:
    here = stretches[n]
    if here.block != stretches[n - 1].block + 1 or not _fills_block(blocks, here):
        return False
    return _SIGNATURE.match(inner_words(content, here)) is not None
