"""How authors open their notes, and other first words that `zones` knows a paragraph by."""

from __future__ import annotations

import re

BRACKETED_WARNING = re.compile(
    r"[(\[*]{1,3}\s*(?:warning|spoiler|note|trigger|sorry|disclaimer|edit|ps|p\.s)s?\b(?! (?:sign|light|shot|label))",
    re.I,
)
#: "*** safe again ***", "[end of warning]": where what a warning was for is over
SAFE_AGAIN = re.compile(
    r"[(\[*~]{1,3}\s*(?:(?:it['’]s )?safe (?:again|now|from here)|(?:end|over|end of)\s(?:the )?(?:warning|trigger|smut|lemon|lime|tw|violence|scene)s?|"
    r"you (?:can|may) (?:look|come back|read on|open your eyes)(?: now| again)?)[^\n]{0,40}[)\]*~]$",
    re.I,
)
#: what stands between a recap and the chapter
CONTINUES = re.compile(
    r"[\W_]{0,6}(?:and |so )?now,? (?:(?:on|back) )?(?:for |to |with )?the (?:continuation|conclusion|next part|story|chapter)\b[^\n]{0,30}$",
    re.I,
)
SCRIPT_LINE = re.compile(r"\W{0,3}[A-Z][\w.'’/ -]{0,24}:\s")
AUTHOR_SPEAKS = re.compile(r"\W{0,3}(?:me|myself|author|authoress|a/n|moi|writer|narrator \(me\))\s*:", re.I)
#: what a reader sent, above the story that answers it: "anonymous asked: ..."
ASKED = re.compile(r"\W{0,3}(?:anon(?:ymous)?|[a-z0-9]+(?:-[a-z0-9]+)+) (?:asked|said|requested|sent)\W*:")
MENTION = re.compile(r"@\w")
NOTE_START = re.compile(
    r"[^\w\n\"“”'‘«]{0,14}(?:a/n|a\\n|a\.n\.|an ?[:：]|an ?[-–—] |(?:(?:quick|final|end|important|long|short|another) )?"
    r"(?:authors?['’`]?s?['’`]?|authoress(?:['’]s?)?|writer['’]?s|translator['’]?s|editor['’]?s) (?:end ?)?(?:notes?|comments?|rant|ramblings?)|"
    r"t/n|tl note|e/n|b/n|pr note|note from (?:the )?author|n/a ?:|thank(?:s| you) to (?:all )?my reviewers ?:|disclaimers?\W{0,4}[:\-–])",
    re.I,
)
#: what a draft says to its own author, in square brackets: "[FIX: which day is it]", "[more here??]"
DRAFT_NOTE = re.compile(
    r"\[++\s*+(?:(?:FIX|FIXME|TODO|TO DO|TK|CHECK|NOTE|NB|ADD|INSERT|EXPAND|REWRITE|XXX|PLACEHOLDER|MORE|DESCRIBE|RESEARCH|FILL|CUT|MOVE|"
    r"SCENE|TRANSITION|DESCRIPTION|NAME)\b[^\]]*|[^\]]*(?:!!|\?\?)[^\]]*)\]+"
)
#: a letter or a diary in the story; notes greet readers, not somebody by name
DEAR = re.compile(
    r"[^\w\n\"“”]{0,3}(?:my )?dear(?:est)? (?!reader|all\b|every|guys|fans|friends|reviewers|followers|people)[\w .'’-]{1,40}[,:!—–-]",
    re.I,
)
#: words of somebody else above the story, with a name under them
EPIGRAPH = re.compile(
    r"[*_]{0,2}[\"“][^\"“”]{8,500}[\"”][*_]{0,2}(?:[\s,]*[-–—~]+\s*[*_]{0,2}[A-Z]|\s*\n\s*[-–—~]+\s*[*_]{0,2}\w)[^\"“”.!?\n]{2,70}$"
)
REPLIES = re.compile(
    r"[^\w\n]{0,4}(?:review(?:er)?s? (?:repl|respon|answer|corner|shout|thank)|(?:replies|responses|answers) to (?:\w+ )?review)",
    re.I,
)


DEDICATION = re.compile(
    r"[*_~\-(\s]*(?:(?:this (?:story|fic|one|chapter) is )?dedicated to\b|in (?:loving )?memory of\b|(?:an? )?(?:\w+ )?(?:gift|present) (?:for|to) (?-i:[A-Z@])[\w.-]+\W*$|(?:for|to) (?:my|our|all (?:the|my|of)|everyone) (?!part|hand|eye|feet|surpris|relief|horror)|"
    r"(?-i:(?:For|To|for|to) [A-Z@][\w.'’-]+(?: [A-Z][\w'’-]+)?(?:$|[.!*_~)]*$|, (?:who|whose|with|because|for|as|my|and|the|without|on|in|happy|always|again|thank)\b))"
    r"|(?:for|to) [\w.'’-]+(?: [\w.'’-]+)?, (?:who|whose|because|happy|with (?:love|thanks)|on (?:her|his|their|your) birthday|my (?:beta|friend|sister|wife|husband|partner|muse))\b)",
    re.I,
)
BEFORE_DEDICATION = (
    "title",
    "byline",
    "header",
    "summary",
    "disclaimer",
    "chapter_heading",
    "authors_note",
    "dedication",
)


def is_dedication(words: str) -> bool:
    """Whether `words` give the story to somebody: "For Hanne, who asked for rain."."""
    return (
        len(words) <= 160
        and len(words.split()) <= 22
        and DEDICATION.match(words) is not None
        and not re.search(r"\b(?:I|he|she|they) (?:was|were|had|did|never|could)\b", words)
    )
