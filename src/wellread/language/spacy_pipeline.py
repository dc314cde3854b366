"""A spaCy pipeline the user has, in place of the project's model. The only module that imports spaCy."""

from __future__ import annotations

import warnings
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from spacy.attrs import DEP, HEAD, LEMMA, LOWER, POS, TAG
from spacy.tokens import Doc

from wellread.errors import ModelError
from wellread.language.draft import Draft, draft_story
from wellread.language.labels import person_labels, relation, scheme_of
from wellread.language.lemmas import lemma_of
from wellread.language.rehang import rehang
from wellread.language.rules import people_by_rule, tag_by_rule
from wellread.language.sentences import borders_by_rule, place_borders
from wellread.language.tokenize import Vocabulary
from wellread.records import Layout, PersonMention, Quoting, Tokens, Work

_HERE = version("spacy")


def load_spacy_pipeline(name: str) -> SpacyPipeline:
    """The spaCy pipeline installed as `name`, or in the folder `name`.

    Raises:
        ModelError: when it is not there, cannot be loaded, was made for another minor version of spaCy, is not for
            English, has no parser, or has labels we do not know.
    """
    if not spacy.util.is_package(name) and not Path(name).exists():
        raise ModelError(f"there is no spaCy pipeline called {name!r} here; nothing is ever downloaded, so install it")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what it warns of we check ourselves
        try:
            nlp = spacy.load(name)
        except Exception as error:  # a pipeline's own code may raise anything
            raise ModelError(f"the spaCy pipeline {name!r} cannot be loaded: {_first_line(error)}") from error
    return SpacyPipeline(nlp, name=name)


class SpacyPipeline:
    """Tokens by a spaCy `Language`: our words and sentence borders, its tags, tree and names."""

    def __init__(self, nlp: Any, *, name: str | None = None) -> None:
        """Take `nlp`, if it can do what we need.

        Raises:
            ModelError: when it was made for another minor version of spaCy, is not for English, has no parser, or
                has labels we do not know.
        """
        self.name = name or str(nlp.meta.get("name") or "spacy")
        _check_version(nlp, self.name)
        if nlp.lang != "en":
            raise ModelError(f"pipeline {self.name!r} is for the language {nlp.lang!r}, and only English can be read")
        parser = next((p for p in nlp.pipe_names if "token.dep" in nlp.get_pipe_meta(p).assigns), None)
        if parser is None:
            shown = ", ".join(nlp.pipe_names) or "nothing"
            raise ModelError(f"pipeline {self.name!r} has no parser (it has {shown})")
        self._nlp = nlp
        self._scheme = scheme_of(getattr(nlp.get_pipe(parser), "labels", ()), pipeline=self.name)
        entities = {label for p in nlp.pipe_names if "doc.ents" in nlp.get_pipe_meta(p).assigns
                    for label in getattr(nlp.get_pipe(p), "labels", ())}  # fmt: skip
        self._person = person_labels(entities, pipeline=self.name)

    def parse(self, work: Work, layout: Layout, quoting: Quoting) -> Tokens:
        """Tokens of the story, in text order; a head is in the word's own paragraph."""
        draft = draft_story(work, layout, quoting, Vocabulary())
        sentence, sentence_starts = place_borders(draft, borders_by_rule(draft))
        columns = _Columns(draft, self._scheme, self._person)
        docs = self._docs(work, draft, frozenset(sentence_starts))
        for first, doc in zip(draft.paragraph_starts, self._nlp.pipe(docs), strict=True):
            columns.add(doc, first)
        return columns.tokens(sentence, sentence_starts)

    def _docs(self, work: Work, draft: Draft, borders: frozenset[int]) -> Iterator[Doc]:
        """One `Doc` a paragraph, its sentence borders given."""
        words = draft.words()
        content = work.text.content
        ends = [*draft.paragraph_starts[1:], len(draft)]
        for first, end in zip(draft.paragraph_starts, ends, strict=True):
            spaces = [content[draft.end[at] : draft.end[at] + 1].isspace() for at in range(first, end)]
            starts: list[bool | int | None] = [at in borders for at in range(first, end)]
            yield Doc(self._nlp.vocab, words=words[first:end], spaces=spaces, sent_starts=starts)


class _Columns:
    """Columns that grow paragraph by paragraph."""

    def __init__(self, draft: Draft, scheme: str, person: frozenset[str]) -> None:
        self._draft = draft
        self._scheme = scheme
        self._person = person
        self._head: list[int] = []
        self._dep: list[str] = []
        self._tag: list[str] = []
        self._pos: list[str] = []
        self._lemma: list[str] = []
        self._names: list[tuple[int, int]] = []

    def add(self, doc: Doc, first: int) -> None:
        """Add the columns of the paragraph that begins with word `first`."""
        strings = doc.vocab.strings
        deps, tags, poses, lemmas = (
            [strings[key] for key in doc.to_array(column)] for column in (DEP, TAG, POS, LEMMA)
        )
        heads = (np.arange(len(doc)) + doc.to_array(HEAD).astype(np.int64)).tolist()
        if self._scheme == "clear":
            heads, deps = rehang(heads, deps, [strings[key] for key in doc.to_array(LOWER)], poses)
        deps = [
            "root" if head == at else relation(dep, self._scheme)
            for at, (head, dep) in enumerate(zip(heads, deps, strict=True))
        ]
        self._head += [first + head for head in heads]
        self._dep += deps
        self._tag += tags
        self._pos += poses
        self._lemma += lemmas
        self._names += [(first + ent.start, first + ent.end) for ent in doc.ents if ent.label_ in self._person]

    def tokens(self, sentence: Sequence[int], sentence_starts: Sequence[int]) -> Tokens:
        """All columns; what the pipeline left out comes from rules."""
        draft = self._draft
        words = draft.words()
        ruled_tag, ruled_pos = tag_by_rule(draft)
        tag = [given or ruled for given, ruled in zip(self._tag, ruled_tag, strict=True)]
        return Tokens(
            start=draft.start, end=draft.end, words=words, tag=tag,
            pos=[given or ruled for given, ruled in zip(self._pos, ruled_pos, strict=True)],
            lemma=[given or lemma_of(words[at], tag[at]) for at, given in enumerate(self._lemma)],
            head=array("i", self._head), dep=self._dep, sentence=sentence, sentence_starts=sentence_starts,
            people=self._people(sentence_starts), trained=True,
        )  # fmt: skip

    def _people(self, sentence_starts: Sequence[int]) -> tuple[PersonMention, ...]:
        """Names as the pipeline found them, or by rule where it finds none; descriptions by rule."""
        ruled = people_by_rule(self._draft, sentence_starts)
        names = [self._mention(first, end) for first, end in self._names]
        if not self._person:
            names = [mention for mention in ruled if mention.form == "name"]
        starts = [mention.start_token for mention in names]
        free = [mention for mention in ruled if mention.form == "nominal" and not _meets(mention, names, starts)]
        return tuple(sorted([*names, *free], key=lambda mention: mention.start_token))

    def _mention(self, first: int, end: int) -> PersonMention:
        tops = [at for at in range(first, end) if not first <= self._head[at] < end or self._head[at] == at]
        return PersonMention(first, end, "name", tops[0] if tops else end - 1)


def _meets(mention: PersonMention, names: Sequence[PersonMention], starts: Sequence[int]) -> bool:
    at = bisect_right(starts, mention.end_token - 1) - 1
    return at >= 0 and names[at].end_token > mention.start_token


def _check_version(nlp: Any, name: str) -> None:
    wanted = nlp.meta.get("spacy_version") or ""
    if wanted and spacy.util.is_compatible_version(_HERE, wanted) is False:
        raise ModelError(f"pipeline {name!r} was made for spaCy {wanted}, and here is spaCy {_HERE}")


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
