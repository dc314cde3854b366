"""What a text file holds when it is no story: data, a program, letters that stand for bytes.

Stories hold odd things (chat logs, spells in code, tables), so a text counts as something else only where nearly all
of it does; whatever is in doubt is read.
"""

from __future__ import annotations

import json
import re

#: letters that are looked at, from the start and the middle
_SAMPLE = 16_000
#: longer ones are judged by how they begin: parsed data takes many times its size in memory
_MAX_JSON = 2_000_000
_CODE_SIGNS = frozenset("{}=;()_$\\|&%")
_CODE_LINE = re.compile(
    r"""\s*+(?:
        (?:import|from|using|package|require|include)\s+[\w.*{"'<][\w.\s,{}"'/*<>-]*;?$ |
        \#\s*(?:include|define|ifn?def|endif)\b |
        (?:def|class|function|fn|func|sub|interface|struct|impl)\s+\w+\s*[({:<] |
        (?:var|let|const|public|private|static)\s+\w+ |
        (?:if|for|while|switch|elif|except|with|catch)\b[^.!?]*[:{]\s*$ |
        (?:else|try|finally|return|break|continue|pass|fi|done|esac)\b\s*[:;]?\s*$ |
        return\s+[\w("'\[{-] | @\w+(?:\(.*\))?$ | \#! | // | /\*|\*/ | (?:\#|--)\s |
        [\w.\[\]"'()]+(?:,\s*[\w.]+)*(?::\s*[\w\[\], |]+)?\s*[-+*/|:]?=\s*\S |
        [\w.]+\([^()]*\)[,:;]?\s*$ | [)\]}]+[,;:)]*\s*$ | \.[\w-]+.*\{ | \[[\w. -]+\]\s*$ |
        (?:<<<|>>>|@@|\+\+\+|---\s[ab]/) | (?:INSERT|SELECT|CREATE|UPDATE|DELETE|DROP)\s[A-Z]
    )""",
    re.VERBOSE,
)
#: what only programs write: a call, a setting, a brace
_TIGHT = re.compile(r"\w\(|[{}=]|\);|->|::|\w_\w")
#: three words of a language in a row
_WORDS = re.compile(r"(?<!\w)[^\W\d_]{2,}+[’'-]?[^\W\d_]*,? [^\W\d_]+[’'-]?[^\W\d_]*,? [^\W\d_]{2,}")
_LOG_LINE = re.compile(
    r"^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,Z+:]*\]?\s.*\b(?:INFO|DEBUG|WARN(?:ING)?|ERROR|TRACE|FATAL)\b"
)
_LINK_LINE = re.compile(r"^\s*(?:https?://|www\.)\S+\s*$")
_ACCENTED = re.compile("[\xaa\xb5\xba\xc0-\xff]")
_PACKED = re.compile(r"^begin [0-7]{3} \S|^-----BEGIN [A-Z ]+-----$", re.MULTILINE)
_SHORTCUT = re.compile(r"^\[(?:InternetShortcut|\{000214A0|Desktop Entry)", re.MULTILINE)
_RUN = re.compile(r"([^\w\s])\1{2,}")


def describe_other(content: str) -> str | None:
    """What a text is that is no story, in words; None for stories and for all that is in doubt."""
    if _is_json(content):
        return "it is data (JSON), no story"
    sample = _sample(content)
    if not any(char.isalpha() for char in content):
        return "it holds no words"
    if _SHORTCUT.match(sample.lstrip()):
        return "it is a link to a page, not the page"
    lines = [line for line in sample.split("\n") if line.strip()]
    if lines and all(_LINK_LINE.match(line) for line in lines):
        return "it holds links and no story"
    if _is_unnamed_charset(sample):
        return "it is no text, or in a charset that it does not name"
    if _is_program(sample, lines):
        return "it is a program's text or its settings, no story"
    if _is_packed(sample, lines):
        return "it holds letters that stand for bytes, and no words"
    if _is_table(lines):
        return "it is a table of data, no story"
    return None


def _sample(content: str) -> str:
    if len(content) <= 2 * _SAMPLE:
        return content
    middle = len(content) // 2
    return content[:_SAMPLE] + "\n" + content[middle : middle + _SAMPLE]


def _is_json(content: str) -> bool:
    start = content.lstrip()[:1]
    if start not in ("{", "["):
        return False
    if len(content) > _MAX_JSON:
        return bool(re.match(r"\s*(?:\{\s*\"[^\"\n]{1,80}\"\s*:|\[\s*(?:[\[{\"]|-?\d[\d.eE+-]*\s*,))", content))
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return bool(re.match(r"\s*\[\s*(?:-?\d[\d.eE+-]*\s*,\s*){8}", content))
    return True


def _is_unnamed_charset(sample: str) -> bool:
    """Mostly letters with accents: no language writes so; it is what other charsets look like as CP1252."""
    n_accented = 0 if sample.isascii() else len(_ACCENTED.findall(sample))
    return n_accented > 60 and n_accented > 0.55 * sum(char.isalpha() for char in sample)


def _is_packed(sample: str, lines: list[str]) -> bool:
    """Base64, numbers in hex, uuencode, noise: Latin letters and signs in runs that no words are."""
    if _PACKED.match(sample.lstrip()) and len(_WORDS.findall(sample)) < 3:
        return True
    letters = sum(char.isalpha() for char in sample)
    if len(sample) < 400 or sum(char.isascii() for char in sample) < 0.9 * len(sample) or letters < 100:
        return False
    tokens = sample.split()
    if len(sample) < 12 * len(tokens):
        return False
    # A scream of two thousand letters has few kinds of them.
    long = sum(len(token) for token in tokens if len(token) > 30 and "://" not in token and len(set(token)) > 9)
    return long > 0.9 * sum(map(len, tokens)) and len(_WORDS.findall(sample)) < len(lines) / 10


def _is_table(lines: list[str]) -> bool:
    """The same number of commas, tabs or bars in every line, and hardly words in a row."""
    if len(lines) < 8:
        return False
    for sign in (",", "\t", ";", "|"):
        counts = [line.count(sign) for line in lines]
        common = max(set(counts), key=counts.count)
        spaced = sum(line.count(sign + " ") for line in lines)
        if common >= 2 and counts.count(common) >= 0.95 * len(lines) and spaced * 5 < sum(counts):
            return sum(bool(_WORDS.search(line)) for line in lines) < 0.3 * len(lines)
    return False


def _is_program(sample: str, lines: list[str]) -> bool:
    if sample.lstrip().startswith(("#!/", "<?php")):
        return True
    if sum(bool(_LOG_LINE.match(line)) for line in lines) > 0.8 * len(lines):
        return True
    n_tight = len(_TIGHT.findall(sample))
    if n_tight <= 0.3 * len(lines) and n_tight <= 0.01 * len(sample):
        return False
    ink = "".join(_RUN.sub(r"\1", sample).split())
    signs = sum(char in _CODE_SIGNS for char in ink)
    if len(ink) > 200 and signs > 0.12 * len(ink) and n_tight > 0.04 * len(ink):
        return True
    n_code = sum(line.rstrip()[-1:] in (";", "{", "}") or bool(_CODE_LINE.match(line[:200])) for line in lines)
    # Verse ends its lines with semicolons too; but it calls nothing and sets nothing.
    return len(lines) >= 8 and n_code > 0.5 * len(lines) and n_tight > 0.3 * len(lines)
