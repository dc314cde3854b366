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
#: what stands for the reader in stories about her
_KEY = re.compile(
    r"[\s*_\-–•(\[]*[a-z]/[a-z]{1,2}(?:/[a-z]{1,2})?[)\]*_]{0,3}\s*(?:=|:|-|–|means|is|stands for)\s*(?:your|fav|eye|hair|skin|the|a|first|last|best)\b",
    re.I,
)


def is_legend_line(words: str) -> bool:
    """Whether `words` could be one line of a legend: short, marked, and of the few words that legends use."""
    words = words.strip()
    if not words or len(words) > 70 or words[-1] in ".!?" or words.count("\n") > 1:
        return False
    found = [word.lower() for word in _WORD.findall(words)]
    if not found or not all(word in _WORDS for word in found) or not any(word in _CORE for word in found):
        return False
    return not words[0].isalnum() or ":" in words or "=" in words


def is_legend(words: str) -> bool:
    """Whether a paragraph of several lines is a legend: two sample lines or more, a line that opens the list above."""
    if is_key(words):
        return True
    lines = [line for line in words.split("\n") if line.strip()]
    if len(lines) < 2:
        return False
    samples = lines[1:] if lines[0].rstrip().endswith(":") and not is_legend_line(lines[0]) else lines
    return len(samples) >= 2 and all(map(_is_sample, samples)) and any(map(is_legend_line, samples))


def _is_sample(line: str) -> bool:
    """A line of a legend, its words perhaps of a kind that only this author knows ("::sign language::")."""
    line = line.strip()
    return is_legend_line(line) or (
        len(line) <= 40 and not line[0].isalnum() and not line[-1].isalnum() and len(line.split()) <= 3
    )


def is_key(words: str) -> bool:
    """Whether `words` only say what letters stand for: "Y/N = your name, (e/c) = eye colour"."""
    return len(words) <= 300 and all(_KEY.match(part) for part in re.split(r"[,;|•\n]+", words) if part.strip())
