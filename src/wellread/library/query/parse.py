"""Query words → tree.

Bare words must all be there; `OR`, `||` and a lone comma are either; `-`, `^`, `NOT` and `not` deny; quotation
marks make a phrase and `*` a prefix; `field:value` asks a field, with `=` exact, `~` a regular expression, `>`,
`<`, `..` sizes, `#` how many. A word with an unknown field is an error that points at it, not a search for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches

from wellread.library.query.errors import QueryError
from wellread.library.query.fields import BY_NAME, FALSE_WORDS, RATING_SPELLINGS, SPECIAL, TRUE_WORDS, Field
from wellread.library.query.nodes import (
    All,
    Any,
    Counted,
    HasBeat,
    Like,
    Node,
    Not,
    Query,
    Ranged,
    Says,
    Tagged,
    Valued,
    Words,
)
from wellread.library.words import split_words
from wellread.records import BEAT_KINDS

_TOKEN = re.compile(
    r"""(?P<space>\s+)|(?P<open>\()|(?P<close>\))|(?P<or>\|\||,(?=\s|$))
    |(?P<minus>[-^](?=[^\s)]))
    |(?P<field>[A-Za-z_]+:{1,2})
    |(?P<phrase>"(?:[^"\\]|\\.)*"\*?)
    |(?P<bad>")
    |(?P<word>(?:"(?:[^"\\]|\\.)*"|,(?=\S)|[^\s()",|])+)""",
    re.VERBOSE,
)
_ESCAPED = re.compile(r"\\([\"\\])")
_AGO = re.compile(r"(\d+)\s*([dwmy])[a-z]*$", re.IGNORECASE)
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_RANGE = re.compile(r"(.*?)\.\.(.*)$")
#: what says more of a beat → how
_OF_A_BEAT = {
    "by": "beat:forgives by:rory", "to": "beat:forgives to:jess",
    "before": "beat:confesses_love before:leaves", "after": "beat:forgives after:cries",
}  # fmt: skip
_DATE = re.compile(r"\d{4}(-\d{1,2}(-\d{1,2})?)?$")


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int
    #: nothing stands between it and the token before it
    glued: bool


def write_field(field: str, value: str) -> str:
    """The words of a query that ask a field for exactly `value`, whatever signs are in it."""
    return f'{field}:="' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _bare(text: str) -> str:
    """What stands between quotation marks, these signs themselves written behind a backslash; a bare word as it is."""
    if len(text) > 1 and text[0] == text[-1] == '"':
        return _ESCAPED.sub(r"\1", text[1:-1])
    return text.strip('"')


def parse_query(
    query: str,
    *,
    today: date,
    saved: Callable[[str], str | None] = lambda name: None,
    known: Callable[[str], str | None] = lambda key: key,
) -> Query:
    """The tree of `query`; an empty one finds everything.

    Args:
        query: as typed.
        today: what "<30d" counts from.
        saved: gives the words of a saved search, or None.
        known: gives the whole id of the work whose id begins so, or None.

    Raises:
        QueryError: when it cannot be followed.
    """
    return _Parser(query, today, saved, known).parse()


class _Parser:
    def __init__(
        self,
        query: str,
        today: date,
        saved: Callable[[str], str | None],
        known: Callable[[str], str | None],
        depth: int = 0,
    ) -> None:
        self._query = query
        self._today = today
        self._saved = saved
        self._known = known
        self._depth = depth
        self._tokens = list(self._lex())
        self._at = 0
        self._sort: list[tuple[str, bool]] = []

    def _lex(self) -> list[_Token]:
        tokens: list[_Token] = []
        glued = False
        for match in _TOKEN.finditer(self._query):
            kind = str(match.lastgroup)
            if kind == "bad":
                raise self._error("this quotation mark is never closed", match.start())
            if kind != "space":
                tokens.append(_Token(kind, match.group(), match.start(), glued))
            glued = kind != "space"
        return tokens

    def _error(self, message: str, at: int, suggestions: tuple[str, ...] = ()) -> QueryError:
        return QueryError(message, query=self._query, at=at, suggestions=suggestions)

    def _peek(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def parse(self) -> Query:
        root = self._either()
        left = self._peek()
        if left is not None:
            raise self._error("nothing opened this", left.at)
        return Query(root, tuple(self._sort))

    def _either(self) -> Node:
        parts = [self._all()]
        while (token := self._peek()) and (token.kind == "or" or (token.kind == "word" and token.text == "OR")):
            self._at += 1
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Any(tuple(parts))

    def _all(self) -> Node:
        parts: list[Node] = []
        while (token := self._peek()) and token.kind not in ("close", "or") and token.text != "OR":
            if token.kind == "word" and token.text == "AND":
                self._at += 1
                continue
            part = self._one()
            if part is not None:
                parts.append(part)
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _one(self) -> Node | None:
        token = self._tokens[self._at]
        self._at += 1
        if token.kind == "minus" or (token.kind == "word" and token.text in ("NOT", "not") and self._peek()):
            part = self._one() if self._peek() else None
            return None if part is None else Not(part)
        if token.kind == "open":
            inside = self._either()
            end = self._peek()
            if end is None:
                raise self._error("this bracket is never closed", token.at)
            self._at += 1
            return inside
        if token.kind == "field":
            return self._field(token)
        if token.kind == "word" and self._is_sort(token):
            self._add_sort(token)
            return None
        return self._words(token, where="any")

    def _is_sort(self, token: _Token) -> bool:
        """Whether it is a field and which way up, as beets writes it: "words-", "title+"."""
        field = BY_NAME.get(token.text[:-1].lower()) if token.text[-1:] in ("+", "-") else None
        following = self._peek()
        glued = token.glued or (following is not None and following.glued)
        return field is not None and field.kind != "tags" and not glued

    def _words(self, token: _Token, *, where: str) -> Node | None:
        text = token.text
        exact = text.startswith("=")
        tokens = split_words(text.strip('="*'))
        if not tokens:
            return None
        return Words(tokens, prefix=text.endswith("*"), where=where, exact=exact)

    def _value(self, field: _Token) -> _Token:
        """The value that stands glued behind a field, pieces such as `=` and a phrase put together."""
        start = self._at
        while (token := self._peek()) and (token.glued or self._at == start) and token.kind not in ("close", "or"):
            if self._at == start and not token.glued:
                break
            self._at += 1
        pieces = self._tokens[start : self._at]
        if not pieces:
            raise self._error(f"{field.text} wants a value right behind it", field.at)
        return _Token("value", "".join(piece.text for piece in pieces), pieces[0].at, True)

    def _field(self, token: _Token) -> Node | None:
        name = token.text.rstrip(":").lower()
        if name in ("says", "beat", "note", "text", "like", "search", "sort"):
            return self._special(name, token)
        field = BY_NAME.get(name)
        if name in _OF_A_BEAT:
            raise self._error(f"{name}: goes behind a beat, as in {_OF_A_BEAT[name]}", token.at)
        if field is None:
            known = [*BY_NAME, *SPECIAL]
            raise self._error(f"there is no field {name!r}", token.at, tuple(get_close_matches(name, known, 2)))
        value = self._value(token)
        text = f"~{value.text}" if token.text.endswith("::") else value.text
        return self._compare(field, text, value.at)

    def _special(self, name: str, token: _Token) -> Node | None:
        value = self._value(token)
        bare = _bare(value.text)
        if name == "says":
            following = self._peek()
            words = None
            if following and following.kind == "phrase":
                self._at += 1
                words = self._words(following, where="story")
            return Says(bare.casefold(), words if isinstance(words, Words) else None)
        if name == "beat":
            return self._beat(value)
        if name in ("note", "text"):
            return self._words(_Token("word", value.text, value.at, True), where="notes" if name == "note" else "story")
        if name == "like":
            return self._like(bare, value.at)
        if name == "sort":
            self._add_sort(value)
            return None
        return self._saved_search(bare, value.at)

    def _like(self, key: str, at: int) -> Node:
        whole = self._known(key)
        if whole is None:
            raise self._error(f"there is no work {key!r}, or several whose ids begin so", at)
        return Like(whole)

    def _saved_search(self, name: str, at: int) -> Node:
        words = self._saved(name)
        if words is None or self._depth > 8:
            raise self._error(f"there is no saved search {name!r}", at)
        query = _Parser(words, self._today, self._saved, self._known, self._depth + 1).parse()
        self._sort.extend(query.sort)
        return query.root

    def _add_sort(self, value: _Token) -> None:
        text = value.text
        descending = text.endswith("-") or text.startswith(">")
        name = text.strip("<>+-").lower()
        field = BY_NAME.get(name)
        if name == "relevance":
            return
        if field is None or field.kind == "tags":
            known = sorted({field.name for field in BY_NAME.values() if field.kind != "tags"})
            raise self._error(f"cannot sort by {name!r}", value.at, tuple(get_close_matches(name, known, 2)))
        self._sort.append((field.name, descending))

    def _beat(self, value: _Token) -> Node:
        kind = self._beat_kind(value)
        more = {"by": "", "to": "", "before": "", "after": ""}
        while (token := self._peek()) and token.kind == "field" and token.text.rstrip(":") in more:
            self._at += 1
            name = token.text.rstrip(":")
            given = self._value(token)
            more[name] = self._beat_kind(given) if name in ("before", "after") else given.text.strip('"').casefold()
        return HasBeat(kind, by=more["by"], to=more["to"], then=more["before"], earlier=more["after"])

    def _beat_kind(self, value: _Token) -> str:
        kind = value.text.strip('"').casefold().replace(" ", "_").replace("-", "_")
        if kind not in BEAT_KINDS:
            raise self._error(f"there is no beat {kind!r}", value.at, tuple(get_close_matches(kind, BEAT_KINDS, 2)))
        return kind

    def _compare(self, field: Field, text: str, at: int) -> Node:
        if field.kind == "flag":
            return self._flag(field, text, at)
        if text in ("true", "false") and field.kind != "number":
            present = _presence(field)
            return present if text == "true" else Not(present)
        if text.startswith("#"):
            low, high = self._bounds(text[1:], at, self._number)
            return Counted(field.name, _number_or_none(low), _number_or_none(high))
        if field.kind in ("number", "date"):
            read = self._number if field.kind == "number" else self._day
            low, high = self._bounds(text, at, read)
            return Ranged(field.name, low, high)
        return self._text(field, text, at)

    def _flag(self, field: Field, text: str, at: int) -> Node:
        if text.lower() not in TRUE_WORDS | FALSE_WORDS:
            raise self._error(f"{field.name}: wants yes or no", at, ("yes", "no"))
        return Valued(field.name, "exact", "1" if text.lower() in TRUE_WORDS else "0")

    def _text(self, field: Field, text: str, at: int) -> Node:
        how, value = "contains", text
        for sign, name in ((":=~", "regex"), ("=~", "regex"), ("~", "regex"), ("=", "exact")):
            if text.startswith(sign):
                how, value = name, text[len(sign) :]
                break
        if how == "regex":
            value = value.strip('"')
            self._check_pattern(value, at)
        else:
            value = _bare(value).casefold()
        if field.values:
            value = RATING_SPELLINGS.get(value.strip("[]"), value) if field.name == "rating" else value
            if how == "contains":
                value = self._closed(field, value, at)
                how = "exact"
        if field.name == "id":
            how = "prefix" if how == "contains" else how
        return Tagged(field.name, how, value) if field.kind == "tags" else Valued(field.name, how, value)

    def _check_pattern(self, value: str, at: int) -> None:
        try:
            re.compile(value)
        except re.error as error:
            raise self._error(f"this regular expression does not work: {error.msg}", at) from error

    def _closed(self, field: Field, value: str, at: int) -> str:
        fits = [known for known in field.values if known == value] or [k for k in field.values if k.startswith(value)]
        if len(fits) != 1:
            close = tuple(get_close_matches(value, field.values, 2)) or field.values
            raise self._error(f"{field.name}: cannot be {value!r}", at, close)
        return fits[0]

    def _bounds(
        self, text: str, at: int, read: Callable[[str, int], tuple[float | str, float | str]]
    ) -> tuple[float | str | None, float | str | None]:
        """Inclusive bounds of `>5`, `<=5`, `1..5`, `1-5` and `5`; for dates "<30d" is younger than thirty days."""
        text = text.strip('"').strip()
        ago = _AGO.search(text)
        if ago and read == self._day:
            return self._younger(text, ago)
        if ranged := _RANGE.match(text):
            return (
                read(ranged[1], at)[0] if ranged[1] else None,
                read(ranged[2], at)[1] if ranged[2] else None,
            )
        for sign in (">=", "<=", ">", "<"):
            if text.startswith(sign):
                return self._one_sided(sign, read(text[len(sign) :], at))
        span = re.fullmatch(r"([\d.,]+)-([\d.,]+)", text) if read == self._number else None
        if span:
            return read(span[1], at)[0], read(span[2], at)[1]
        return read(text, at)

    @staticmethod
    def _one_sided(sign: str, value: tuple[float | str, float | str]) -> tuple[float | str | None, float | str | None]:
        low, high = value
        if sign == ">=":
            return low, None
        if sign == "<=":
            return None, high
        if isinstance(low, str) or isinstance(high, str):
            return (f"{high}~", None) if sign == ">" else (None, _just_below(str(low)))
        return (high + 1e-9, None) if sign == ">" else (None, low - 1e-9)

    def _younger(self, text: str, ago: re.Match[str]) -> tuple[str | None, str | None]:
        day = (self._today - timedelta(days=int(ago[1]) * _DAYS[ago[2].lower()])).isoformat()
        return (None, day) if text.startswith(">") else (day, None)

    def _number(self, text: str, at: int) -> tuple[float, float]:
        plain = re.sub(r"(?<=\d)[.,_](?=\d{3})", "", text.strip())
        factor = 1000 if plain.endswith(("k", "K")) else 1
        try:
            value = float(plain.rstrip("kK")) * factor
        except ValueError as error:
            raise self._error(f"{text!r} is no number", at) from error
        return value, value

    def _day(self, text: str, at: int) -> tuple[str, str]:
        if not _DATE.match(text.strip()):
            raise self._error(f"{text!r} is no date (2023, 2023-05 or 2023-05-14)", at)
        pieces = [f"{int(piece):02d}" for piece in text.strip().split("-")]
        low = "-".join(pieces)
        return low, low + "~"


def _presence(field: Field) -> Node:
    return Tagged(field.name, "any") if field.kind == "tags" else Valued(field.name, "any")


def _just_below(day: str) -> str:
    """The highest word that sorts before every date that begins with `day`: "2022~" for "2023"."""
    return f"{day[:-1]}{chr(ord(day[-1]) - 1)}~"


def _number_or_none(value: float | str | None) -> float | None:
    return value if isinstance(value, float) else None
