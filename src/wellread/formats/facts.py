"""Labelled fields → `Declared`: "Pairing: A/B" means the same wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

from wellread.formats.patterns import LABELS
from wellread.records import Declared

_LISTS = frozenset(
    ("authors", "fandoms", "relationships", "characters", "tags", "warnings", "categories", "collections")
)
_NUMBER = re.compile(r"\d[\d,. \u00a0\u202f']*")
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3})[a-z]*\.?,?[\s-]+(\d{4})")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_SERIES_PART = re.compile(r"^Part\s+(\d+(?:\.\d+)?)\s+of\s+(.+)$", re.IGNORECASE | re.DOTALL)
_SERIES_INDEX = re.compile(r"^(.+?)\s*[\[(#]\s*#?(\d+(?:\.\d+)?)\s*[\])]?$", re.DOTALL)
_DONE = re.compile(r"^(?:complete[d]?|finished|yes|abgeschlossen|terminée?|completo|fertig)\b", re.IGNORECASE)
_RUNNING = re.compile(
    r"^(?:in[ -]progress|incomplete|wip|ongoing|work in progress|no|updated|en cours|laufend)\b", re.IGNORECASE
)
#: letters of a row that are looked at; real rows are far shorter
_MAX_VALUE = 20_000
#: what programs write where they know no author
_NOBODY = frozenset(("unknown", "unknown author", "n/a", "none", "author", "unbekannt", "inconnu"))
_PEN_NAME = re.compile(r"(?=\w*[^\W\d_]{2})(?:\w+_\w+|[^\W\d_]{3,}\d{1,4})", re.ASCII)
#: a sentence's end and another's beginning
_STOP = re.compile(r"[.!?]\s+(?=[A-Z])")
#: short forms that stand before a name, and initials
_BEFORE_NAMES = frozenset(
    [*"mr mrs ms dr st prof capt sgt lt lieut col gen maj rev insp jr sr hon".split(), *"abcdefghijklmnopqrstuvwxyz"]
)
#: letters of a label in a table
_MAX_LABEL = 40
_MAX_CELL = 5000
_NOTHING = frozenset(("", "none", "n/a", "-", "null", "no", "not applicable"))


@dataclass(slots=True)
class Facts:
    """What a file declares, while it is being collected."""

    title: str | None = None
    authors: list[str] = field(default_factory=list)
    declared: Declared = field(default_factory=Declared)

    def set(self, **fields: Any) -> None:
        """Put values into fields of `Declared`; empty ones leave what is there."""
        self.declared = replace(
            self.declared, **{name: value for name, value in fields.items() if value not in (None, (), "")}
        )

    def fill(self, **fields: Any) -> None:
        """Put values into those fields that are still empty."""
        self.set(**{name: value for name, value in fields.items() if getattr(self.declared, name) in (None, ())})

    def add_other(self, label: str, value: str) -> None:
        """Keep a field that has no place of its own."""
        if label and value:
            self.declared = replace(self.declared, other=(*self.declared.other, (label, value)))

    def add_author(self, name: str) -> None:
        """One more author; blanks and a second time are dropped."""
        name = clean(name)
        if name and name.lower() not in _NOBODY and name not in self.authors:
            self.authors.append(name)

    def take(
        self, label: str, value: str, *, values: Sequence[str] | None = None, keep_fandom_category: bool = False
    ) -> str | None:
        """Understand one labelled row; returns the field it went to, or None for one that is only kept.

        Args:
            label: as written, with or without colon.
            value: the words of the row.
            values: the parts of the row where the file itself parts them (links of a tag row).
            keep_fandom_category: whether "Category" names the fandom, as at FanFicFare and eFiction.
        """
        name = label_field(label)
        if name == "categories" and keep_fandom_category:
            name = "fandoms"
        value = value.strip() if name == "summary" else value.strip()[:_MAX_VALUE]
        if name is None or (value.lower() in _NOTHING and name not in ("status",)):
            if name is None:
                self.add_other(label.strip().rstrip(":").strip(), value)
            return name
        self._store(name, value, values)
        return name

    def _store(self, name: str, value: str, values: Sequence[str] | None) -> None:
        if name == "title":
            self.title = self.title or clean(value)
        elif name == "authors":
            for author in values or split_authors(value):
                self.add_author(author)
        elif name in _LISTS:
            found = tuple(clean(item) for item in values) if values else split_list(value, name)
            self.set(**{name: unique((*getattr(self.declared, name), *found))})
        elif name == "series":
            parts = tuple(parse_series(item) for item in (values or (value,)))
            self.set(series=(*self.declared.series, *parts))
        elif name in ("published", "updated"):
            self.set(**{name: parse_date(value) or clean(value)})
        elif name == "status":
            self.set(status=parse_status(value))
        elif name == "words":
            self.set(words=parse_number(value))
        elif name == "chapters":
            posted, planned = parse_chapters(value)
            self.set(chapters=posted, chapters_planned=planned)
        elif name == "summary":
            self.set(summary=value)
        elif name == "url" and (self.declared.url or "").startswith("http") and not value.startswith("http"):
            self.add_other("source", clean(value))
        else:
            self.set(**{name: clean(value)})


def labelled_row(cells: Sequence[str]) -> str | None:
    """ "Rating: Mature" of a table's row that has a known label in one cell and its value in the other."""
    if len(cells) != 2 or len(cells[0]) > _MAX_LABEL or len(cells[1]) > _MAX_CELL or label_field(cells[0]) is None:
        return None
    return f"{clean(cells[0]).rstrip(': ')}: {clean(cells[1])}"


def is_pen_name(words: str) -> bool:
    """Whether one word can be nothing but a name that somebody took on a site: "mothwing_22"."""
    return bool(_PEN_NAME.fullmatch(words.strip()))


def label_field(label: str) -> str | None:
    """The field that a label names, in singular or plural, with or without colon."""
    name = " ".join(label.lower().strip(" \t:*_-–—.\u00a0").split())
    return LABELS.get(name)


def clean(words: str) -> str:
    """Words with blanks collapsed."""
    return " ".join(words.split())


def unique(values: Iterable[str]) -> tuple[str, ...]:
    """Values in order, blanks and repeats dropped."""
    return tuple(dict.fromkeys(value for value in (clean(item) for item in values) if value))


def split_authors(value: str) -> tuple[str, ...]:
    """Names parted by commas, "and", "&"."""
    value = re.sub(r"\s*[<(\[]?[\w.+-]+@[\w.-]+[>)\]]?", "", value)
    return unique(re.split(r"\s*(?:,|;|\s&\s|\sand\s)\s*", value))


def split_list(value: str, name: str) -> tuple[str, ...]:
    """Items of a typed row. Pairings keep their slashes; slashes part genres and characters never."""
    value = names_alone(value) if name == "characters" else value
    parts = re.split(r"\s*[;,]\s*(?![^(\[]*[)\]])|\n", value)
    if name == "fandoms" and len(parts) > 1 and " - " in value:
        return unique((value,))
    return unique(part.strip(" .") if name in ("relationships", "characters") else part for part in parts)


def names_alone(value: str) -> str:
    """A list of names without the sentence that an author typed behind it: "Silas, Odette. Reviews are love!"."""
    for stop in _STOP.finditer(value):
        if value[: stop.start()].rpartition(" ")[2].rpartition(",")[2].lower() not in _BEFORE_NAMES:
            return value[: stop.start()]
    return value


def parse_number(value: str) -> int | None:
    """The first whole number of `value`, thousands marks dropped; None for rounded ones ("254k+")."""
    match = _NUMBER.search(value)
    if match is None or re.match(r"\s*k\b|k\+", value[match.end() :], re.IGNORECASE):
        return None
    digits = re.sub(r"\D", "", match.group())
    return int(digits) if len(digits) < 12 else None


def parse_chapters(value: str) -> tuple[int | None, int | None]:
    """Posted and planned chapters of "3/?", "8/8", "12"."""
    match = re.search(r"(\d[\d,]*)\s*(?:/\s*(\d[\d,]*|\?))?", value)
    if match is None or len(match.group()) > 20:
        return None, None
    posted, planned = match.groups()
    return int(posted.replace(",", "")), int(planned.replace(",", "")) if planned and planned != "?" else None


def parse_status(value: str) -> str:
    """ "complete", "in progress", or the words as they stand."""
    value = clean(value)
    if _DONE.match(value):
        return "complete"
    return "in progress" if _RUNNING.match(value) else value


def parse_date(value: str) -> str | None:
    """The ISO form of a date that can be read in one way only; None for others ("3/4/05", "last week")."""
    if match := _ISO.search(value):
        return _iso(int(match.group(1)), int(match.group(2)), int(match.group(3)))
    if match := _DAY_FIRST.search(value):
        return _iso(int(match.group(3)), _MONTHS.get(match.group(2).lower(), 0), int(match.group(1)))
    if match := _MONTH_FIRST.search(value):
        return _iso(int(match.group(3)), _MONTHS.get(match.group(1).lower(), 0), int(match.group(2)))
    return None


def parse_seconds(value: str) -> str | None:
    """The ISO date of Unix seconds."""
    if not value.isdecimal() or len(value) > 11:
        return None
    return datetime.fromtimestamp(int(value), UTC).date().isoformat()


def _iso(year: int, month: int, day: int) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1900 <= year <= 2200):
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:  # 30 February
        return None


def parse_series(value: str) -> tuple[str, float | None]:
    """Name and position of "Part 2 of Name", "Name [2]", "Name"."""
    value = clean(value)
    if match := _SERIES_PART.match(value):
        return match.group(2).strip(), float(match.group(1))
    if match := _SERIES_INDEX.match(value):
        return match.group(1).strip(), float(match.group(2))
    return value, None
