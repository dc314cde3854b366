"""Legends: sample lines that explain an author's marks. Their quotation marks hold no speech."""

from __future__ import annotations

import re

_WORDS = frozenset(
    "talk talking speech speak speaking spoken normal regular think thinking thought thoughts flashback flashbacks telepathy "
    "telepathic mind mental dream dreams dreaming writing written phone text texting texts message letter letters ghost demon "
    "demons emphasis emphasised emphasized lyrics song blah memory memories pov inner voice summon summons boss bijuu bijū animal "
    "animals jutsu jutsus spell spells parseltongue kyuubi human wolf pokemon pokespeech language translation translated foreign "
    "english japanese sound sounds effects action actions stressed word words a an the and or of in is for are means time skip scene "
    "change italics italic bold sign radio telephone conversation character characters denotes denote author notes note s".split()
)
_CORE = frozenset(
    "talk talking speech speak speaking spoken think thinking thought thoughts flashback flashbacks telepathy blah lyrics emphasis "
    "summons jutsu parseltongue dream dreams memory memories writing".split()
)
_WORD = re.compile(r"[^\W\d_]+")


def is_legend_line(words: str) -> bool:
    """Whether `words` could be one line of a legend: short, marked, and of the few words that legends use."""
    words = words.strip()
    if not words or len(words) > 70 or words[-1] in ".!?" or words.count("\n") > 1:
        return False
    found = [word.lower() for word in _WORD.findall(words)]
    if not found or not all(word in _WORDS for word in found) or not any(word in _CORE for word in found):
        return False
    return not words[0].isalnum() or ":" in words or "=" in words
