"""Labels that authors type before a value: "Rating: PG-13", "A/N - hello", "⟶ Word count | 2k"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from wellread.text import Span

#: canonical label → (kind of paratext, the spellings; a space is any blank, an apostrophe may be missing)
_LABELS: dict[str, tuple[str, str]] = {
    "title": (
        "header",
        "titre|titel|título|titulo|titolo|название|title|story title|name of story|story name|story|fic title|fic",
    ),
    "author": (
        "header",
        "auteur|auteure|autrice|autor|autorin|autora|autore|автор|авторы|"
        "author|authors|author name|writer|written by|by|penname|pen name|story by",
    ),
    "email": ("header", "e-mail|email|email address|e-mail address|feedback|feedback to|address|contact|reply-to"),
    "website": (
        "header",
        "website|web site|web page|webpage|homepage|site|url|link|source|original source|source url|story url|"
        "storylink|story link|authorlink|author link|lj|"
        "livejournal|also on|tumblr",
    ),
    "series": ("header", "series|sequel to|prequel to|sequel|part of|universe|verse|series/sequel"),
    "part": ("header", "part|parts|chapter|chapters|chapter no|chapter title|installment|episode"),
    "fandom": (
        "header",
        "фэндом|фандом|univers|fandom|fandoms|fandom/spoilers|show|book|movie|series/fandom|canon|crossover",
    ),
    "category": ("header", "category|categories|classification|class|type|category/genre"),
    "genre": (
        "header",
        "género|genero|gênero|genere|жанр|жанры|метки|"
        "genre|genres|genre(s)|keywords|keyword|codes|code|tags|additional tags|theme|themes",
    ),
    "pairing": (
        "header",
        "pareja|parejas|paar|paare|coppia|casal|shipp|пейринг|пэйринг|пейринг и персонажи|пэйринг и персонажи|"
        "pairing|pairings|pairing(s)|parings|paring|pairings/characters|pairing/characters|characters/pairing|"
        "characters/pairings|ship|ships|couple|couples|relationship|relationships|main pairing|side pairing|"
        "side pairings|pairing/character|romance",
    ),
    "characters": (
        "header",
        "personnages|charaktere|figuren|hauptcharaktere|personajes|personagens|personaggi|персонажи|"
        "character|characters|main characters|cast|starring|people|char|focus|character(s)",
    ),
    "rating": (
        "header",
        "altersfreigabe|freigabe|clasificación|clasificacion|classificação|рейтинг|"
        "rating|ratings|rated|rate|rating/warnings|maturity",
    ),
    "warnings": (
        "header",
        "avertissement|avertissements|warnung|warnungen|advertencia|advertencias|aviso|avisos|avvertimenti|предупреждения|"
        "warning|warnings|warning(s)|content warning|content warnings|trigger warning|trigger warnings|tw|cw|"
        "content|contains|contents/warnings|triggers|archive warning|archive warnings|content notes|rating & warnings",
    ),
    "spoilers": ("header", "spoiler|spoilers|spoiler warning|spoilers for|spoiler(s)"),
    "timeline": ("header", "timeline|time line|timeframe|time frame|setting|set|season|era|time|when|continuity"),
    "words": ("header", "mots|wörter|palabras|размер|word count|wordcount|wc|words|length|word-count|count|size"),
    "status": ("header", "statut|estado|stato|статус|status|story status|state|completed|complete|finished"),
    "beta": ("header", "beta|betas|beta reader|beta'd by|betaed by|beta'ed by|beta by|beta(s)|edited by|editor|artist"),
    "archive": (
        "header",
        "archive|archives|archived|archiving|distribution|archive/distribution|permission to archive|permissions|"
        "posted to|posted at|circuit archive|pros-lib|originally posted",
    ),
    "date": (
        "header",
        "date|dates|written|date written|date posted|posted|published|first published|"
        "date of completion|last chapter|started|completed on|publish date",
    ),
    "updated": ("header", "updated|last updated|date updated|last update"),
    "prompt": ("header", "prompt|prompts|challenge|challenges|request|requested|requested by|recipient|bingo|square"),
    "format": ("header", "format|language|medium|point of view|pov|stats|notes/warnings|genre/rating"),
    "from": (
        "header",
        "from|path|newsgroups|subject|message-id|lines|organization|references|x-newsreader|followup-to",
    ),
    "summary": (
        "summary",
        "résumé|resumé|resumen|resumo|sinopsis|sinopse|zusammenfassung|inhalt|kurzbeschreibung|riassunto|trama|описание|саммари|"
        "summary|summary/description|description|blurb|story summary|full summary|synopsis",
    ),
    "disclaimer": (
        "disclaimer",
        "disclaimer|disclaimers|disclaimer(s)|disclamer|discalimer|disclaim|standard disclaimer|standard disclaimers|"
        "usual disclaimer|legal stuff|legalities|legal disclaimer|dislaimer|diclaimer|copyright|copyright notice",
    ),
    "dedication": ("dedication", "dedication|dedicated to|dedications"),
    "tagging": ("authors_note", "tagging|taglist|tag list|permanent taglist|general taglist|series taglist"),
    "note": (
        "authors_note",
        "a/n|a/n's|a/ns|an|a.n.|a.n|a\\n|author's note|author's notes|authors' note|authors' notes|author note|"
        "author notes|authoress' note|authoress's note|authoress note|author's comments|author's comment|author's rant|"
        "note from author|note from the author|a note from the author|n/a|writer's note|writer's notes|a/n1|a/n 2|"
        "t/n|tl note|tl notes|tn|translator's note|translator's notes|e/n|ed note|editor's note|pr note|b/n|"
        "beta's note|beta note|final a/n|end a/n|ending a/n|ending note|important a/n|important author's note|"
        "quick a/n|short a/n|another a/n|last a/n|long a/n|first a/n|author's end note|author's endnote|"
        "author's ramblings|author's corner|pre-story notes|chapter notes|end of chapter notes|author's thanks|"
        "beginning notes|story notes|authoress notes|author: note",
    ),
    "remark": (
        "authors_note",
        "note|notes|comment|comments|end note|end notes|endnote|endnotes|additional notes|other notes|extra note|"
        "important|important note|important notice|please note|quick note|side note|final note|final notes|last note|"
        "edit|update|thanks|thanks to|special thanks|special thanks to|acknowledgements|acknowledgments|credits|"
        "credit|shoutout|shout-outs|shoutouts|poll|question|announcement|explanation|inspiration|soundtrack|song|"
        "music|songs|ps|p.s.|p.s|pps|p.p.s|fyi|once again|vorwort|vorwort zu diesem kapitel|nachwort|anmerkung|"
        "anmerkungen|nota|notas|notas de la autora|nota de la autora|nota de autora|n.a|nda|note de l'auteur|"
        "summary for [^:\\n]{1,40}|next chapter|next time|coming up|preview|next chapter preview|sneak peek|"
        "review replies|review responses|"
        "replies|reviews|reviewers|review|responses|reader responses|answers to reviews|replies to reviews|"
        "reviewer thanks|"
        "key|legend|symbols|glossary|translations|translation|vocabulary|vocab|definitions|dictionary|footnotes|"
        "ages|a few notes|a note|advertisement|reminder|apologies|apology|references|sources|sidenote|rant|"
        "motivation|questions|concrit|feedback and concrit|flames|notes to self|note to self|todo|to do|to-do|fixme|"
        "edit [(\\d./\\-)]+|update [(\\d./\\-)]+|updated on [^:\\n]{1,20}|thanks to my reviewers|"
        "thanks to all my reviewers|thank you to my reviewers|thank you to all my reviewers",
    ),
    "recap": (
        "other",
        "previously|recap|last time|previously on [^:\\n]{1,60}|last time on [^:\\n]{1,60}|last chapter recap|"
        "the story so far|story so far|in the last chapter|last time in [^:\\n]{1,60}|previously in [^:\\n]{1,60}",
    ),
}

#: labels that make a header on their own; the others need company, since a story may say "Part: ..." or "By: ..."
_STRONG = frozenset(
    "title fandom pairing characters rating warnings spoilers words summary disclaimer dedication note recap prompt "
    "genre beta series".split()
)

#: spellings of strong labels that sentences use too
_WEAK_SPELLINGS = frozenset(
    "book show movie canon story fic words length size count couple couples people focus romance rate char content "
    "contains set time comments comment note notes cast relationship ship ships description "
    "request requested recipient wc bingo square challenge challenges type theme themes tags code codes verse "
    "universe editor artist sequel inhalt trama estado stato univers freigabe aviso avisos figuren paar paare mots "
    "genere casal coppia".split()
)

#: labels of a newsgroup article
MAIL_LABELS = frozenset("from path newsgroups subject message-id lines date organization references".split())


def _pattern(spellings: str) -> str:
    parts: list[str] = []
    for spelling in spellings.split("|"):
        if "[" in spelling:
            parts.append(spelling.replace(" ", r"[ \t]+"))
            continue
        words = re.escape(spelling).replace(r"\ ", r"[ \t]+").replace("'", "['’`´]?")
        parts.append(words)
    return "|".join(sorted(parts, key=len, reverse=True))


_ANY = "|".join(f"(?P<{name}>{_pattern(spellings)})" for name, (_, spellings) in _LABELS.items())

_BEFORE = r"[ \t]*[*_~>\-–•·⟶→➳➤♡♥✧◦☆★#\[({「【=+|<. \t]{0,12}"
_AFTER = r"[ \t]*[*_\])}】~>]{0,4}"
_SEPARATOR = r"[ \t]*(?:[:：|]|[-–—=~]+(?=[ \t])|(?<=[ \t])[-–—=~]+|[;](?=[ \t])|(?<=\])(?=[ \t]+\S))"

#: a label with its mark at the start of a line: "A/N:", "Title -", "**Rating:**"
LABEL = re.compile(rf"{_BEFORE}(?:{_ANY}){_AFTER}{_SEPARATOR}", re.I)
#: a line that is only a label: "Author's Note", "~ A/N ~", "DISCLAIMER"
_ALONE = re.compile(
    rf"{_BEFORE}(?:(?P<note>{_pattern(_LABELS['note'][1])})|(?P<disclaimer>{_pattern(_LABELS['disclaimer'][1])})"
    rf"|(?P<summary>summary)|(?P<remark>end notes?|notes|key|legend|review repl(?:ies|y)))[ \t]*[^\w\n\"“”?]{{0,12}}$",
    re.I | re.M,
)
#: "A/N" needs no mark after it: "A/N I wrote this on a train"
_SLASHED = re.compile(rf"{_BEFORE}(?P<note>a/n['’]?s?|(?:authors?['’]s?|author['’]s)[ \t]+notes?)\b(?!['’])", re.I)
#: "Rated T, one-shot": a rating after it makes it a label without any mark
_RATED = re.compile(
    rf"{_BEFORE}(?P<rating>rated)[ \t]+"
    r"(?=(?:nc-?17|pg(?:-?1[35])?|g|k\+?|t|m|ma|r|e|teen|mature|explicit|general)(?![\w'’]))",
    re.I,
)
#: whom an author calls to the post: "tags: @heronpost @mugs"
_CALLED = re.compile(r"[*_]{0,2}[ \t]*@\w")
#: a label inside a line, after another one's value: "Title: X Author: Y"
_INSIDE = re.compile(rf"(?<=[\s.;|,)\]\"”!?*_])[*_(\[]{{0,3}}(?:{_ANY}){_AFTER}[ \t]*[:：|](?!//)", re.I)


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the start of some words."""

    #: canonical: "rating", "note", ...
    name: str
    #: as the author spelt it
    spelling: str
    #: the paratext it introduces
    kind: str
    #: where the value begins, in code points of the text
    value_start: int
    #: a label that needs no others around it to be believed
    strong: bool
    #: parted from its value by a colon or a bar, not by a hyphen
    colon: bool


def match_label(content: str, start: int, end: int) -> Label | None:
    """The label that the line or paragraph at `start` opens with."""
    match = LABEL.match(content, start, end)
    if match:
        if _is_article(match) or _is_range(content, match, end):
            return None
        return _label(match)
    rated = _RATED.match(content, start, end)
    if rated:
        return Label("rating", rated.group("rating"), "header", rated.end(), strong=True, colon=True)
    match = _ALONE.match(content, start, end) or _SLASHED.match(content, start, end)
    if match and not (match.lastgroup == "note" and _is_article(match)):
        return _label(match)
    return None


def iter_inner_labels(content: str, start: int, end: int) -> Iterator[Label]:
    """Labels that follow another label's value on the same line, in text order."""
    for match in _INSIDE.finditer(content, start, end):
        label = _label(match)
        capital = label.spelling[0].isupper()
        if (capital and (label.strong or len(label.spelling) > 4)) or _same_case(content, start, label):
            yield label


def _same_case(content: str, value_start: int, label: Label) -> bool:
    """Whether a line writes all its labels small ("title: x pairing: y a/n: z"), not only a word of a sentence."""
    opening = LABEL.match(content, content.rfind("\n", 0, value_start) + 1)
    if opening is None or not opening.group().islower():
        return False
    return label.strong and (_label(opening).kind == "header" or label.name in ("note", "disclaimer", "summary"))


def inner_label_start(content: str, label: Label, start: int) -> int:
    """Where the words of an inner `label` begin."""
    at = content.rfind(label.spelling, start, label.value_start)
    while at > start and content[at - 1] in "*_([":
        at -= 1
    return at


def _label(match: re.Match[str]) -> Label:
    name = match.lastgroup or ""
    if name == "genre" and _CALLED.match(match.string, match.end()):
        name, kind = "tagging", "authors_note"
        return Label(name, match.group("genre"), kind, match.end(), strong=False, colon=True)
    kind = _LABELS[name][0]
    spelling = match.group(name)
    if name == "from":
        name = spelling.lower()
    words = match.group().rstrip()
    strong = name in _STRONG and " ".join(spelling.lower().split()) not in _WEAK_SPELLINGS
    return Label(name, spelling, kind, match.end(), strong, words[-1:] in ":：|")


def _is_article(match: re.Match[str]) -> bool:
    """ "An - odd - noise" opens with an article, not with "AN -"."""
    if match.lastgroup != "note":
        return False
    spelling = match.group("note")
    return (
        spelling.lower() in ("an", "tn", "n/a")
        and (spelling != spelling.upper() or match.group().rstrip()[-1] != ":")
        and (match.group().rstrip()[-1] != ":")
    )


def _is_range(content: str, match: re.Match[str], end: int) -> bool:
    """ "Part - time", "By - and by": a hyphen after a weak label in the middle of a sentence."""
    if match.group().rstrip()[-1:] in ":：|":
        return False
    name = match.lastgroup or ""
    rest = content[match.end() : min(end, match.end() + 200)].split("\n")[0]
    if name in ("note", "disclaimer"):
        return False
    return rest.rstrip().endswith((".", "!", "?", "”", '"')) and name not in ("summary", "remark", "warnings")


def split_labels(content: str, span: Span) -> tuple[tuple[Label, Span], ...]:
    """The labelled pieces of a paragraph that opens with a label, in order; empty where it opens with none."""
    first = match_label(content, span.start, span.end)
    if first is None:
        return ()
    found = [(first, span.start)]
    if first.colon:
        found += [
            (label, inner_label_start(content, label, first.value_start))
            for label in iter_inner_labels(content, first.value_start, span.end)
            if label.kind != first.kind or first.kind == "header"
        ]
    starts = [start for _, start in found] + [span.end]
    return tuple((label, Span(*ends)) for (label, _), ends in zip(found, pairwise(starts), strict=True))
