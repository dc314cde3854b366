"""What a site, a program or a frame in another language leaves around a story."""

from __future__ import annotations

import re

_LINES = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        r"\d[\d.,]*[km]?(?:\s+\d[\d.,]*[km]?){2}",  # reads, votes, parts
        r"\W*\[? ?(?:K\+?|T|M|MA|G|PG|R) ?- ?(?:kids?|teen|mature|older|everyone|suggested)\b[^\n]{0,80}\]?",
        r"\W*(?:\[?(?:first|prev(?:ious)?|next|last|index|home|reply|back|top|contents|table of contents|masterlist|"
        r"chapter (?:list|index)|ao3|mobile|toc|part \d+|wiki)\]?(?:\([^)\s]*\))?\W{1,6}){1,}"
        r"\[?(?:first|prev(?:ious)?|next|last|index|home|reply|back|top|contents|masterlist|chapter (?:list|index)|wiki|"
        r"ao3|mobile|toc|part \d+)\]?(?:\([^)\s]*\))?\W*",
        r"(?:«|<+|»|>+|←|→)? ?(?:previous|next|prev) (?:chapter|part|page)(?:\W+(?:previous|next|prev) (?:chapter|part|page))?\W*",
        r"(?:seite|page) \d+ ?(?:/|of|von) ?\d+\b.{0,40}",
        r"advertisements?|tumblr media|\d+ notes(?: · view notes)?|view notes|oops! this image does not follow.*",
        r".{0,60}\s·\s\d+(?:\s?[–-]\s?\d+)? min(?:ute)?s?(?: read)?|source ?: ?[\w.-]{2,40}(?: ?\([^)]*\))?",
        r"<?.{0,60}where stories live\. ?discover now",
        r"search home read write forum login.*|actions work header.*|chapter management.*|return to top.*",
        r"end file\.?|\(?chapter error\)?|back to (?:index|top|the (?:index|top|story)).{0,20}|return to index.*",
        r"this story archived at .{0,120}|posted originally on the .{0,160}|please drop by the archive and comment.*",
        r"\(?see the end of the (?:work|chapter) for (?:more )?notes\W*",
        r"story[- ]?id ?[:#] ?\d+.*|(?:www\.|https?://)\S+|source ?: ?https?://\S+",
        r"(?:star)+half-star|report (?:this|abuse)|add (?:story )?to (?:favou?rites|bookmarks).{0,60}|printer friendly.{0,20}",
        r"sign in to (?:comment|vote|review).*|log ?in to (?:comment|review).*|share this story.{0,40}|keep reading|read more",
    )
)

_MENU_SIGN = re.compile(r"\s+[|·•»>/]\s+|\s*\|\s*")
_MENU = frozenset(
    "home,browse,search,help,login,logout,log in,log out,sign in,sign up,register,forum,forums,about,about us,faq,contact,links,news,"
    "updates,authors,titles,categories,series,challenges,top tens,recent,members,contacts,fandoms,stories,rules,submit,main,next,"
    "previous,prev,index,back,masterlist,archive,art,fic,ask,message,my account".split(",")
)
#: what stands in a row of links under a post: "part one", "requests: open"
_MENU_ITEM = re.compile(
    r"(?:part|chapter|chap|ch|pt)\.? (?:\d{1,3}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)|"
    r"(?:series |main |full |character )?(?:masterlist|navigation|taglist|playlist)|(?:previous|prev|next|last) (?:part|chapter)|"
    r"(?:requests?|asks?|inbox|taglist)(?: are|:)? (?:open|closed)|(?:(?:my|send (?:me )?an?) )?(?:ask ?box|asks?|inbox)|(?:read )?(?:on )?ao3|wattpad|ko-?fi"
)
#: "*** START OF THE PROJECT GUTENBERG EBOOK ***", and its end
GUTENBERG_START = re.compile(r"^\W{0,5}\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG[^\n]*$", re.M)
GUTENBERG_END = re.compile(r"^\W{0,5}\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG[^\n]*$", re.M)
#: "-- " alone: what follows is the poster's signature
SIGNATURE = re.compile(r"^-- ?$", re.M)

_FUNCTION_WORDS = {
    "en": "the and of to a in that it was he she his her for with as had not is you at on but be i they him".split(),
    "de": "und der die das ich ist nicht ein eine zu mit es auf wie auch das wir ihr euch euer eure hier für den dem "
    "sich von hallo aber noch nach wieder bis zum".split(),
    "fr": "et le la les des je un une est que pas pour vous dans ce cette avec mes ne du sur au mais bonjour merci".split(),
    "es": "y el la los las que de no en un una es por para con me mi su se lo como hola pero este esta".split(),
    "it": "e il la che di non un una per con mi sono del della ho questo questa ciao ma si le".split(),
    "pt": "e o a que de não um uma para com eu os as do da em se por mais este esta olá mas".split(),
    "nl": "en de het een ik is niet van dat op te voor met jullie zijn maar hallo ook dit mijn".split(),
}
_SETS = {code: frozenset(words) for code, words in _FUNCTION_WORDS.items()}
#: what an author says to readers, in the languages above
_AUDIENCE = re.compile(
    r"\b(?:kapitel|kommentar\w*|kommis?|leser\w*|hallo|vorwort|nachwort|anmerkung\w*|gefällt|viel spaß|reviews?|ff|fanfic\w*|"
    r"chapitres?|lecteurs?|lectrices|bonjour|coucou|commentaires?|bonne lecture|capítulos?|capitulos?|lector\w*|hola|"
    r"comentarios?|espero que|capitol[oi]|lettori|lettrici|ciao|commenti|spero che|leitor\w*|olá|comentários|"
    r"hoofdstuk\w*|lezers?|reacties|disclaimer)\b",
    re.I,
)
_WORD = re.compile(r"[^\W\d_]+")


def is_debris(line: str) -> bool:
    """Whether a site's own words fill `line`."""
    line = line.strip()
    return len(line) <= 200 and (_is_menu(line) or any(pattern.fullmatch(line) for pattern in _LINES))


def _is_menu(line: str) -> bool:
    """Whether a line is a row of a site's links: "Home | Browse | Search"."""
    items = [item.strip(" []*_").lower() for item in _MENU_SIGN.split(line)]
    if len(items) >= 2 and all(item in _MENU or _MENU_ITEM.fullmatch(item) for item in items):
        return True
    return len(items) >= 3 and sum(item in _MENU for item in items) >= 0.6 * len(items)


def told_language(words: str) -> str | None:
    """The language whose small words are commonest in `words`; None below six words or where none stands out."""
    found = [word.lower() for word in _WORD.findall(words)]
    if len(found) < 6:
        return None
    shares = {code: sum(word in small for word in found) / len(found) for code, small in _SETS.items()}
    best = max(shares, key=lambda code: shares[code])
    rest = sorted(shares.values())[-2]
    return best if shares[best] >= 0.18 and shares[best] >= rest + 0.04 else None


def addresses_readers(words: str) -> bool:
    """Whether `words`, in any of the languages we know a little, speak to readers."""
    return _AUDIENCE.search(words) is not None
