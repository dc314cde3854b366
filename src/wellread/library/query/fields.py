"""The fields a query may name, with the spellings that three crowds of users bring along.

Each field says where its value lies and how it compares. Fields of kind "tags" hold several values a work; "word"
fields hold one; "number" and "date" compare by size; "flag" fields are true or false.
"""

from __future__ import annotations

from dataclasses import dataclass

from wellread.records.ratings import RATING_OF, RATINGS


@dataclass(frozen=True, slots=True)
class Field:
    """One name a query may use before a colon."""

    name: str
    #: "tags" | "word" | "number" | "date" | "flag"
    kind: str
    #: kind of tag, or column of `work`
    source: str
    aliases: tuple[str, ...] = ()
    help: str = ""
    #: closed set of values, in canonical spelling; empty where any will do
    values: tuple[str, ...] = ()


#: as the database keeps them
LOWER_RATINGS = tuple(rating.lower() for rating in RATINGS)
RATING_SPELLINGS = {words: rating.lower() for words, rating in RATING_OF.items()}

FIELDS = (
    Field("title", "word", "title", help="words of the title"),
    Field("author", "tags", "author", ("authors", "creator", "creators", "by_author"), "who wrote it"),
    Field("fandom", "tags", "fandom", ("fandoms",), "whose world, as declared or found"),
    Field("ship", "tags", "ship", ("relationship", "relationships", "pairing", "pairings"), "a pair, in any order"),
    Field("mainship", "tags", "mainship", (), "the pair the story is about, as found"),
    Field("char", "tags", "char", ("character", "characters", "chars"), "somebody in it"),
    Field("tag", "tags", "tag", ("freeform", "freeforms", "tags"), "an additional tag, declared or yours"),
    Field("rating", "word", "rating", (), "G, T, M, E, NR or any archive's spelling", LOWER_RATINGS),
    Field("warning", "tags", "warning", ("warnings",), "an archive warning"),
    Field("category", "tags", "category", ("categories",), "F/F, F/M, Gen, M/M, Multi, Other"),
    Field("lang", "word", "language", ("language",), "language code"),
    Field("words", "number", "n_words", ("wordcount", "word_count"), "words of story"),
    Field("chapters", "number", "n_chapters", (), "chapters of story"),
    Field("complete", "flag", "complete", (), "yes or no"),
    Field("status", "word", "completeness", (), "", ("complete", "in progress", "breaks off")),
    Field("published", "date", "published", (), "2023, 2023-05, 2023-01..2023-06, <30d"),
    Field("updated", "date", "updated", (), "as published"),
    Field("added", "date", "added_at", (), "when it came into the library"),
    Field("series", "tags", "series", (), "a series it belongs to"),
    Field("site", "word", "site", ("source", "archive"), "where it was posted"),
    Field("id", "word", "key", (), "the work's id, or its first letters"),
    Field("crossover", "flag", "crossover", (), "more than one fandom"),
    Field("otp", "flag", "otp", (), "only one ship"),
    Field("notes", "flag", "has_notes", (), "has author's notes"),
    Field("read", "flag", "is_read", (), "you have read it"),
    Field("stars", "number", "stars", ("star",), "your stars, 1 to 5"),
    Field("shelf", "tags", "shelf", ("shelves",), "one of your shelves"),
    Field("deep", "flag", "deep", (), "has been read deeply"),
    Field("pov", "word", "pov", (), "", ("first", "second", "third")),
    Field("povchar", "tags", "povchar", (), "through whose eyes"),
    Field("tense", "word", "tense", (), "", ("past", "present", "mixed")),
    Field("ending", "word", "ending", (), "of the main pair", ("together", "hopeful", "unresolved", "apart")),
    Field("departs", "flag", "departs", (), "leaves canon"),
    Field("canon", "tags", "canon", (), "a moment of canon it hangs on"),
)

BY_NAME = {name: field for field in FIELDS for name in (field.name, *field.aliases)}

#: words before a colon that are no field of a work but build a node of their own
SPECIAL = ("says", "beat", "by", "to", "before", "after", "note", "text", "like", "search", "sort")

TRUE_WORDS = frozenset(("yes", "true", "1", "y"))
FALSE_WORDS = frozenset(("no", "false", "0", "n"))
