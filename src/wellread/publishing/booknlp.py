"""A reading as the files that BookNLP writes, so that what reads those can read ours.

Headers and the inclusive ends are BookNLP's. The columns it calls bytes hold code points of the text, as in its own
code. What we do not find (supersenses, events) stays empty rather than guessed. Beside them lies what its users had
to build themselves: `ID.script.jsonl`, the story as lines with their speakers.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from wellread.publishing.page import build_page
from wellread.records import Analysis, Character, Mention, Tokens
from wellread.text import Span

TOKENS = (
    "paragraph_ID", "sentence_ID", "token_ID_within_sentence", "token_ID_within_document", "word", "lemma",
    "byte_onset", "byte_offset", "POS_tag", "fine_POS_tag", "dependency_relation", "syntactic_head_ID", "event",
)  # fmt: skip
ENTITIES = ("COREF", "start_token", "end_token", "prop", "cat", "text")
SUPERSENSE = ("start_token", "end_token", "supersense_category", "text")
QUOTES = ("quote_start", "quote_end", "mention_start", "mention_end", "mention_phrase", "char_id", "quote")

_PROPS = {"name": "PROP", "nominal": "NOM", "pronoun": "PRON"}
_BUCKETS = {"PROP": "proper", "NOM": "common", "PRON": "pronoun"}
_GENDERS = {"he/him": "he/him/his", "she/her": "she/her", "they/them": "they/them/their"}
#: dependency of a mention's head → what the character does with the word that governs it
_ROLES = {"nsubj": "agent", "nsubj:pass": "patient", "obj": "patient", "iobj": "patient"}


def write_booknlp(analysis: Analysis, folder: Path, name: str) -> tuple[Path, ...]:
    """Write the files of one reading; returns them.

    Args:
        analysis: a reading with tokens and speech.
        folder: made where it is missing.
        name: stem of the files, BookNLP's ID.

    Raises:
        ValueError: when the reading has no tokens or no speech.
    """
    if analysis.tokens is None or analysis.speech is None:
        raise ValueError("a reading without words or speakers has nothing BookNLP would write")
    folder.mkdir(parents=True, exist_ok=True)
    book = _Book(analysis, analysis.tokens)
    written = {
        "tokens": _table(TOKENS, book.token_rows()),
        "entities": _table(ENTITIES, book.entity_rows()),
        "supersense": _table(SUPERSENSE, ()),
        "quotes": _table(QUOTES, book.quote_rows()),
        "book": json.dumps({"characters": book.characters()}, ensure_ascii=False),
        "book.html": build_page(analysis, spoilers=False),
        "script.jsonl": "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in book.script()),
    }
    paths = []
    for ending, content in written.items():
        path = folder / f"{name}.{ending}"
        path.write_text(content, "utf-8", newline="\n")
        paths.append(path)
    return tuple(paths)


def _table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    return "".join("\t".join(str(cell) for cell in row) + "\n" for row in (header, *rows))


class _Book:
    """One reading, looked up by token."""

    def __init__(self, analysis: Analysis, tokens: Tokens) -> None:
        self._analysis = analysis
        self._tokens = tokens
        self._text = analysis.work.text
        self._paragraph_starts = [span.start for span in analysis.work.paragraphs]
        cast = analysis.speech.cast if analysis.speech else None
        self._people = cast.characters if cast else ()
        mentions = cast.mentions if cast else ()
        placed = [(mention, self._tokens_of(mention.span)) for mention in mentions if mention.character is not None]
        self._mentions = [(mention, where) for mention, where in placed if where is not None]

    def _tokens_of(self, span: Span) -> tuple[int, int] | None:
        """First and last token under `span`; None where there is none."""
        first = bisect_right(self._tokens.end, span.start)
        last = bisect_left(self._tokens.start, span.end) - 1
        return (first, last) if first <= last else None

    def _clean(self, span: Span) -> str:
        return " ".join(self._text.slice(span).split())

    def token_rows(self) -> Iterable[Sequence[object]]:
        """Rows of ID.tokens."""
        tokens = self._tokens
        for at in range(len(tokens)):
            sentence = tokens.sentence[at]
            yield (
                max(0, bisect_right(self._paragraph_starts, tokens.start[at]) - 1),
                sentence,
                at - tokens.sentence_starts[sentence],
                at,
                tokens.words[at],
                tokens.lemma[at] or tokens.words[at],
                tokens.start[at],
                tokens.end[at],
                tokens.pos[at] or "X",
                tokens.tag[at] or "XX",
                tokens.dep[at] or "dep",
                tokens.head[at] if tokens.head[at] >= 0 else at,
                "O",
            )

    def entity_rows(self) -> Iterable[Sequence[object]]:
        """Rows of ID.entities, people alone."""
        for mention, (first, last) in self._mentions:
            yield mention.character, first, last, _PROPS[mention.form], "PER", self._clean(mention.span)

    def quote_rows(self) -> Iterable[Sequence[object]]:
        """Rows of ID.quotes; where no cue names the speaker the mention is the speaker's nearest one before."""
        said = {item.quotation: item for item in (self._analysis.speech.attributions if self._analysis.speech else ())}
        before: dict[int, tuple[Mention, tuple[int, int]]] = {}
        waiting = iter(self._mentions)
        upcoming = next(waiting, None)
        for quotation in self._analysis.quoting.quotations:
            while upcoming is not None and upcoming[0].span.start < quotation.span.start:
                before[int(upcoming[0].character or 0)] = upcoming
                upcoming = next(waiting, None)
            where = self._tokens_of(quotation.span)
            found = said.get(quotation.id)
            if where is None or quotation.kind not in ("speech", "thought"):
                continue
            speaker = found.speaker if found else None
            cue = self._tokens_of(found.cue) if found and found.cue else None
            phrase = self._clean(found.cue) if found and found.cue else ""
            if cue is None and speaker in before:
                mention, cue = before[int(speaker)]
                phrase = self._clean(mention.span)
            first, last = cue if cue else (None, None)
            yield *where, first, last, phrase, speaker, self._clean(quotation.span)

    def characters(self) -> list[dict[str, Any]]:
        """`characters` of ID.book: what each does, suffers, owns and is."""
        roles: dict[int, dict[str, list[dict[str, Any]]]] = defaultdict(lambda: defaultdict(list))
        forms: dict[int, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
        for mention, (first, last) in self._mentions:
            person = int(mention.character or 0)
            forms[person][_BUCKETS[_PROPS[mention.form]]][self._clean(mention.span)] += 1
            role, word = self._role(first, last)
            if role:
                roles[person][role].append({"w": self._tokens.words[word], "i": word})
        return [self._character(person, roles[person.id], forms[person.id]) for person in self._people]

    def _role(self, first: int, last: int) -> tuple[str, int]:
        tokens = self._tokens
        head = next((at for at in range(last, first - 1, -1) if not first <= tokens.head[at] <= last), last)
        governor = tokens.head[head]
        if governor < 0 or governor == head:
            return "", head
        if tokens.dep[head] == "nmod:poss":
            return "poss", governor
        if tokens.dep[head] == "nsubj" and tokens.pos[governor] in ("ADJ", "NOUN"):
            return "mod", governor
        return _ROLES.get(tokens.dep[head], ""), governor

    @staticmethod
    def _character(
        person: Character, roles: dict[str, list[dict[str, Any]]], forms: dict[str, Counter[str]]
    ) -> dict[str, Any]:
        gender = _GENDERS.get(person.pronouns or "")
        total = sum(sum(counts.values()) for counts in forms.values())
        return {
            "agent": roles.get("agent", []),
            "patient": roles.get("patient", []),
            "mod": roles.get("mod", []),
            "poss": roles.get("poss", []),
            "id": int(person.id),
            "g": {"inference": {gender: 1.0}, "argmax": gender, "max": 1.0, "total": total} if gender else None,
            "count": total,
            "mentions": {
                bucket: [{"c": count, "n": words} for words, count in forms.get(bucket, Counter()).most_common()]
                for bucket in ("proper", "common", "pronoun")
            },
        }

    def script(self) -> Iterable[dict[str, Any]]:
        """Lines of ID.script.jsonl: every stretch of the text in order, with its kind and speaker."""
        said = {item.quotation: item for item in (self._analysis.speech.attributions if self._analysis.speech else ())}
        stretches: list[tuple[Span, str, int | None]] = [(p.span, "note", None) for p in self._analysis.layout.paratext]
        for quotation in self._analysis.quoting.quotations:
            if quotation.kind != "other":
                found = said.get(quotation.id)
                stretches.append((quotation.span, quotation.kind, found.speaker if found else None))
        number = 0
        at = 0
        for span, kind, speaker in [*sorted(stretches), (Span(len(self._text), len(self._text)), "end", None)]:
            for narration in self._narration(at, span.start):
                yield {"line": number, "kind": "narration", "speaker": None, "text": narration}
                number += 1
            if len(span):
                yield {"line": number, "kind": kind, "speaker": speaker, "text": self._clean(span)}
                number += 1
            at = max(at, span.end)

    def _narration(self, start: int, end: int) -> list[str]:
        if end <= start:
            return []
        pieces = self._text.content[start:end].split("\n")
        return [words for piece in pieces if (words := " ".join(piece.split()))]
