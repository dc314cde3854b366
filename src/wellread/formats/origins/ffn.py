"""FanFiction.net and FictionPress: saved pages, desktop and mobile. One page holds one chapter.

There is no field for notes and disclaimers: they stand in the text.
"""

from __future__ import annotations

import re

from wellread.errors import InputError
from wellread.formats.chapters import add_chapter
from wellread.formats.draft import Draft
from wellread.formats.facts import Facts, clean, parse_chapters, parse_date, parse_number, parse_seconds
from wellread.formats.markup import Node
from wellread.formats.page import Page
from wellread.formats.tongue import language_code
from wellread.records import Part

GENRES = frozenset(
    "Adventure,Angst,Crime,Drama,Family,Fantasy,Friendship,General,Horror,Humor,Hurt/Comfort,Mystery,Parody,Poetry,"
    "Romance,Sci-Fi,Spiritual,Supernatural,Suspense,Tragedy,Western,Biography,Essay,Fable,Historical,Manga,Mythology,"
    "Politics,Religion,Song,Thriller,War,Young Adult,Life,School,Anime".split(",")
)
_LABELLED = re.compile(
    r"^(Rated|Chapters|Words|Reviews|Favs|Follows|Updated|Published|Status|id|Staff|Language|Genre|Characters)\s*:\s*(.*)$",
    re.IGNORECASE | re.DOTALL,
)
_STORY_URL = re.compile(
    r"(?:https?:)?//(?:www|m)\.(?P<site>fanfiction\.net|fictionpress\.com)/s/(?P<id>\d+)(?:/(?P<n>\d+))?"
)
_WINDOW = re.compile(
    r"^(?:Fanfic: )?(?P<title>.+?)(?: (?:Chapter|Ch) (?P<n>\d+)(?:: (?P<chapter>.+?))?)?"
    r", an? (?P<fandom>.+?) fanfic(?:tion)? \| \w+"
)
_MOBILE_WINDOW = re.compile(r"^Fanfic: (?P<title>.+?)(?: Ch (?P<n>\d+)(?:: .+?)?)?, (?P<fandom>[^|]+?) \| ")


def is_desktop(page: Page) -> bool:
    """Whether a page is a desktop page of a story."""
    return page.by_id("storytext") is not None and (
        page.by_id("profile_top") is not None or bool(_STORY_URL.search(page.source)) or "FanFiction" in page.title
    )


def is_mobile(page: Page) -> bool:
    """Whether a page is a mobile page of a story."""
    return page.by_id("storycontent") is not None


def read_desktop(page: Page) -> Draft:
    """One chapter from a desktop page."""
    draft = Draft("ffn-page")
    facts = draft.facts
    url = _find_url(page, draft)
    top = page.by_id("profile_top")
    window = _WINDOW.match(page.title)
    title = window.group("title") if window else None
    summary = None
    if top is not None:
        bold = top.find("b")
        title = bold.text() if bold is not None and bold.text() else title
        _read_author(top, facts)
        summary = _find_summary(top)
        line = next((node for node in top.walk() if node.tag == "span" and node.text().startswith("Rated:")), None)
        if line is not None:
            _read_dates(line, facts)
            parse_facts_line(line.text(), facts)
    _read_fandom(page, facts, window.group("fandom") if window else None)
    heading, part = _read_menu(page)
    if heading is None and window and window.group("chapter"):
        heading = f"{window.group('n')}. {window.group('chapter')}"
    if part is None and url and url.group("n") and (facts.declared.chapters or 1) > 1:
        part = Part(int(url.group("n")), facts.declared.chapters)
    draft.part = part
    _write(draft, title, summary, heading, page, page.by_id("storytext"))
    return draft


def read_mobile(page: Page) -> Draft:
    """One chapter from a mobile page."""
    draft = Draft("ffn-mobile-page")
    facts = draft.facts
    url = _find_url(page, draft)
    content = page.by_id("content") or page.body
    window = _MOBILE_WINDOW.match(page.title) or _WINDOW.match(page.title)
    bold = content.find("b")
    title = bold.text() if bold is not None else (window.group("title") if window else None)
    _read_author(content, facts)
    words = _text_before(content, "storycontent")
    line = re.search(r"Rated:.*?(?=Published|Updated|$)", words)
    if line is not None:
        _parse_mobile_line(line.group(), facts)
    _read_dates(content, facts, words=words)
    if window is not None and not facts.declared.fandoms:
        fandom = window.group("fandom")
        if title and page.title.startswith(f"Fanfic: {title}"):
            rest = re.sub(r"^ Ch \d+(?:: .*?)?(?=, )", "", page.title[len("Fanfic: " + title) :])
            fandom = rest.lstrip(", ").split(" | ")[0]
        facts.set(fandoms=_split_fandoms(fandom))
    heading = re.search(
        r"Chapter (\d{1,5})(?:: (.{1,200}?))?\s*(?:$|« Prev|Next »|Rated:)", words[words.rfind("Chapter ") :]
    )
    number = int(url.group("n")) if url and url.group("n") else None
    if number is None and window and window.group("n"):
        number = int(window.group("n"))
    if heading is not None and number is None:
        number = int(heading.group(1))
    if number is not None and (number > 1 or heading is not None or re.search(r"Next »|« Prev", content.text())):
        draft.part = Part(number, None)
    name = f"{number}. {heading.group(2)}" if heading and heading.group(2) and number else None
    _write(draft, title, None, name, page, page.by_id("storycontent"))
    return draft


def _write(
    draft: Draft, title: str | None, summary: str | None, heading: str | None, page: Page, text: Node | None
) -> None:
    draft.add_title(title)
    draft.add_byline()
    draft.add_summary(summary)
    if text is None or not text.text():
        raise InputError("the page holds no story text")
    add_chapter(draft, text, page.styles, heading=heading)


def _find_url(page: Page, draft: Draft) -> re.Match[str] | None:
    match = _STORY_URL.search(page.link("canonical")) or _STORY_URL.search(page.source)
    if match is not None:
        draft.facts.set(url=f"https://www.{match.group('site')}/s/{match.group('id')}")
        if match.group("site") == "fictionpress.com":
            draft.origin = "fictionpress-page"
    return match


def _read_author(node: Node, facts: Facts) -> None:
    link = next(
        (link for link in node.find_all("a") if re.search(r"(?:^|\.(?:net|com))/u/\d+", link.get("href"))), None
    )
    if link is not None:
        facts.add_author(link.text())


def _find_summary(top: Node) -> str | None:
    found = [node for node in top.find_all("div") if "xcontrast_txt" in node.classes]
    styled = [node for node in found if "margin-top" in node.get("style").replace(" ", "")]
    return next((node.text() for node in styled or found if node.text()), None)


def _read_fandom(page: Page, facts: Facts, window: str | None) -> None:
    links = page.by_id("pre_story_links")
    names = [link.text() for link in links.find_all("a") if link.text()] if links is not None else []
    is_press = "fictionpress" in (facts.declared.url or "")
    if is_press:
        if names:
            facts.set(categories=(names[-1],))
        return
    if names and (len(names) > 1 or names[0].endswith("Crossover")):
        facts.set(fandoms=_split_fandoms(names[-1]))
    elif window:
        facts.set(fandoms=_split_fandoms(window))


def _split_fandoms(name: str) -> tuple[str, ...]:
    """ "A + B Crossover" is two."""
    name = clean(name)
    if name.lower().endswith(" crossover"):
        return tuple(part.strip() for part in name[: -len(" crossover")].split(" + "))
    return (name,)


def _read_menu(page: Page) -> tuple[str | None, Part | None]:
    menu = page.by_id("chap_select") or next(
        (node for node in page.all("select") if "chapter" in node.get("onchange")), None
    )
    if menu is None:
        return None, None
    options = menu.find_all("option")
    for number, option in enumerate(options, 1):
        if any(name.lower() == "selected" for name in option.attributes):
            return clean(option.text()), Part(number, len(options))
    return None, None


def _read_dates(node: Node, facts: Facts, *, words: str | None = None) -> None:
    spans = [span for span in node.find_all("span") if span.get("data-xutime")]
    dates = [parse_seconds(span.get("data-xutime")) for span in spans]
    words = words or node.text()
    if len(dates) > 1 and "Updated:" in words:
        facts.set(updated=dates[0], published=dates[1])
    elif dates:
        facts.set(published=dates[-1])


def parse_facts_line(line: str, facts: Facts) -> None:
    """The desktop's line: labelled fields from both ends, then language, then genres, the rest is characters."""
    loose: list[str] = []
    for token in re.split(r"\s+-\s+", clean(line)):
        match = _LABELLED.match(token)
        if match is not None:
            _take_labelled(match.group(1).lower(), match.group(2).strip(), facts)
        elif token == "Complete":  # before 2013 it stood without its label
            facts.set(status="complete")
        elif token.strip("- "):
            loose.append(token)
    _read_loose(loose, facts, genre_sign="/")


def _take_labelled(label: str, value: str, facts: Facts) -> None:
    if label == "rated":
        facts.set(rating=re.sub(r"^Fiction\s+", "", value))
    elif label == "chapters":
        facts.set(chapters=parse_chapters(value)[0])
    elif label == "words":
        facts.set(words=parse_number(value))
    elif label == "status":
        facts.set(status="complete" if value.lower().startswith("complete") else value)
    elif label in ("updated", "published"):
        facts.fill(**{label: parse_date(value)})
    elif label == "language":
        facts.set(language=value)
    elif label == "genre":
        facts.set(tags=split_genres(value, "/") or (value,))
    elif label == "characters":
        read_characters(value, facts)


def _read_loose(loose: list[str], facts: Facts, *, genre_sign: str) -> None:
    if (loose and language_code(loose[0]) and loose[0].istitle()) or (
        loose and loose[0].isalpha() and language_code(loose[0])
    ):
        facts.set(language=loose.pop(0))
    elif len(loose) > 1 and language_code(loose[1]):
        facts.set(language=loose.pop(1))
    if loose:
        genres = split_genres(loose[0], genre_sign)
        if genres:
            facts.set(tags=genres)
            loose.pop(0)
    if loose:
        read_characters(" - ".join(loose), facts)


def split_genres(words: str, sign: str) -> tuple[str, ...]:
    """Genres of "Drama/Hurt/Comfort"; empty unless all of them are known."""
    words = words.replace("Hurt/Comfort", "Hurt\0Comfort") if sign == "/" else words
    found = tuple(part.strip().replace("\0", "/") for part in words.split(sign))
    return found if all(part in GENRES for part in found) else ()


def read_characters(words: str, facts: Facts) -> None:
    """ "A, [B, C] D": brackets hold a pairing."""
    pairs = [tuple(name.strip() for name in group.split(",")) for group in re.findall(r"\[([^\]]*)\]", words)]
    names = [name.strip() for name in re.split(r"[\[\],]|\s&\s", words) if name.strip()]
    facts.set(
        characters=tuple(dict.fromkeys(names)), relationships=tuple("/".join(pair) for pair in pairs if len(pair) > 1)
    )


def _parse_mobile_line(line: str, facts: Facts) -> None:
    loose: list[str] = []
    bracket = ""
    for token in line.split(", "):
        if bracket or token.count("[") > token.count("]"):
            bracket = f"{bracket}, {token}" if bracket else token
            if bracket.count("[") > bracket.count("]"):
                continue
            token, bracket = bracket, ""
        match = _LABELLED.match(token.strip())
        if match is None:
            if token.strip():
                loose.append(token.strip())
        elif match.group(1).lower() != "words" or "k" not in match.group(2):
            _take_labelled(match.group(1).lower(), match.group(2).strip(" ,"), facts)
    if loose and language_code(loose[0]):
        facts.set(language=loose.pop(0))
    if loose:
        genres = split_genres(loose[0], " & ") or split_genres(loose[0], "/")
        if genres:
            facts.set(tags=genres)
            loose.pop(0)
    if loose:
        read_characters(", ".join(loose), facts)


def _text_before(node: Node, stop: str) -> str:
    pieces: list[str] = []

    def walk(parent: Node) -> bool:
        for child in parent.children:
            if isinstance(child, str):
                pieces.append(child)
            elif child.tag in ("script", "style"):
                continue
            elif child.id == stop:
                return True
            else:
                if child.tag in ("br", "div", "p", "hr"):
                    pieces.append(" ")
                if walk(child):
                    return True
        return False

    walk(node)
    return clean("".join(pieces))
