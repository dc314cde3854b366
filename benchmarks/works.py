"""Made-up works for benchmarks: archive headers, people, talk, words as frequent as in English prose.

Words are drawn by a Zipf law from an invented vocabulary (so no text is quoted), with real names and speech tags around
them, so that indexes, queries and sketches see the shapes they will meet.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

PEOPLE = ("Marian Locksley", "Robin Hood", "Will Scarlet", "Alan Dale", "Guy Gisborne", "Eleanor Aquitaine")
FANDOMS = ("Robin Hood - All Media Types", "Arthurian Mythology", "The Three Musketeers", "Little Women", "Dracula")
TAGS = ("Fluff", "Angst", "Slow Burn", "Hurt/Comfort", "Alternate Universe", "Established Relationship", "Pining")
RATINGS = ("General Audiences", "Teen And Up Audiences", "Mature", "Explicit", "Not Rated")
_ONSETS = tuple("b br c ch d dr f fl g gr h k l m n p pl r s st t".split())
_NUCLEI = ("a", "e", "i", "o", "u", "ea", "ou", "ai")
_CODAS = ("", "n", "r", "s", "t", "l", "nd", "ck", "ng")


def vocabulary(size: int = 20_000) -> list[str]:
    """Invented words, the commonest first."""
    syllables = ["".join(parts) for parts in itertools.product(_ONSETS, _NUCLEI, _CODAS)]
    chance = random.Random(3)
    chance.shuffle(syllables)
    pairs = (a + b for a, b in itertools.product(syllables, repeat=2))
    return list(dict.fromkeys(itertools.chain(syllables, itertools.islice(pairs, size))))[:size]


def make_works(n_works: int, *, n_words: int = 2000, seed: int = 5) -> Iterator[str]:
    """`n_works` archive downloads as HTML, each of about `n_words` words of story."""
    words = vocabulary()
    weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))
    chance = random.Random(seed)
    for number in range(n_works):
        drawn = chance.choices(words, cum_weights=weights, k=n_words)
        yield _page(number, _story(chance, drawn), chance)


def _story(chance: random.Random, words: list[str]) -> str:
    names = [name.split()[0] for name in chance.sample(PEOPLE, 2)]
    paragraphs: list[str] = []
    at = 0
    while at < len(words):
        size = chance.randrange(12, 60)
        piece = " ".join(words[at : at + size]).capitalize()
        at += size
        who = names[len(paragraphs) % 2]
        spoken = len(paragraphs) % 3
        paragraphs.append(f"“{piece},” {who} said." if spoken else f"{who} looked away. {piece}.")
    return "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def _links(values: list[str]) -> str:
    return ", ".join(f'<a href="#">{value}</a>' for value in values)


def _page(number: int, story: str, chance: random.Random) -> str:
    pair = chance.sample(PEOPLE, 2)
    title = f"The {chance.choice(('Long', 'Last', 'Quiet', 'Other'))} Road {number}"
    rows = (
        ("Rating", [chance.choice(RATINGS)]),
        ("Archive Warning", ["No Archive Warnings Apply"]),
        ("Fandom", [chance.choice(FANDOMS)]),
        ("Relationship", ["/".join(pair)]),
        ("Characters", pair),
        ("Additional Tags", chance.sample(TAGS, 3)),
    )
    tags = "".join(f"<dt>{label}:</dt><dd>{_links(values)}</dd>" for label, values in rows)
    stats = f"Published: 20{10 + number % 15}-0{1 + number % 9}-11 Words: 2,000 Chapters: 1/1"
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/>
<title>{title} - author{number % 997}</title></head>
<body><div id="preface"><h2 class="toc-heading">Preface</h2>
<p class="message"><b>{title}</b><br/>Posted originally on the <a href="#">Archive of Our Own</a> at <a
href="https://archiveofourown.org/works/{1000 + number}">https://archiveofourown.org/works/{1000 + number}</a>.</p>
<div class="meta"><dl class="tags">{tags}<dt>Language:</dt><dd>English</dd><dt>Stats:</dt><dd>{stats}</dd></dl>
<h1>{title}</h1><div class="byline">by <a rel="author" href="#">author{number % 997}</a></div>
<p>Summary</p><blockquote class="userstuff"><p>Two people and a road.</p></blockquote>
<p>Notes</p><blockquote class="userstuff"><p>My first fic, please be kind.</p></blockquote></div></div>
<div id="chapters" class="userstuff"><h2 class="toc-heading">{title}</h2><div class="userstuff">{story}</div></div>
<div id="afterword"><h2 class="toc-heading">Afterword</h2></div></body></html>"""
