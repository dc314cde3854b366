"""A spaCy pipeline of the user's in place of our model, on trees built by hand in both label schemes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as TokenSpan

from wellread.errors import ModelError
from wellread.formats import work_from_text
from wellread.language import as_pipeline, load_pipeline
from wellread.language.labels import PERSON_LABELS, scheme_of
from wellread.language.rehang import rehang
from wellread.language.spacy_pipeline import SpacyPipeline
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.records import Tokens

TEXT = "Nora was in the garden. “Go,” said her aunt."
#: for each word its head within the text and its relation
UNIVERSAL = [
    (4, "nsubj"), (4, "cop"), (4, "case"), (4, "det"), (4, "ROOT"), (4, "punct"),
    (7, "punct"), (7, "ROOT"), (7, "punct"), (7, "punct"), (7, "parataxis"), (12, "nmod:poss"), (10, "nsubj"),
    (7, "punct"),
]  # fmt: skip
CLEAR = [
    (1, "nsubj"), (1, "ROOT"), (1, "prep"), (4, "det"), (2, "pobj"), (1, "punct"),
    (10, "punct"), (10, "ccomp"), (10, "punct"), (10, "punct"), (10, "ROOT"), (12, "poss"), (10, "nsubj"),
    (10, "punct"),
]  # fmt: skip
POS = "PROPN AUX ADP DET NOUN PUNCT PUNCT VERB PUNCT PUNCT VERB PRON NOUN PUNCT".split()


class HandmadeParser:
    """Puts a stored tree on every document of the right length."""

    def __init__(self, rows: list[tuple[int, str]], person: str) -> None:
        self.rows = rows
        self.person = person

    @property
    def labels(self) -> tuple[str, ...]:
        """Every relation it can give."""
        return tuple({label for _, label in self.rows})

    def __call__(self, doc: Doc) -> Doc:
        for token, (head, dep), pos in zip(doc, self.rows, POS, strict=True):
            token.head, token.dep_, token.pos_ = doc[head], dep, pos
        doc.ents = [TokenSpan(doc, 0, 1, label=self.person)]
        return doc


class HandmadeNames:
    """Only says which entity labels there are."""

    def __init__(self, labels: tuple[str, ...]) -> None:
        self.labels = labels

    def __call__(self, doc: Doc) -> Doc:
        return doc


@Language.factory("handmade_parser", assigns=["token.dep", "token.head"])
def _make_parser(nlp: Language, name: str, scheme: str, person: str) -> HandmadeParser:
    return HandmadeParser({"universal": UNIVERSAL, "clear": CLEAR}.get(scheme, [(0, "subject")]), person)


@Language.factory("handmade_names", assigns=["doc.ents"])
def _make_names(nlp: Language, name: str, labels: list[str]) -> HandmadeNames:
    return HandmadeNames(tuple(labels))


def _nlp(scheme: str, person: str = "PERSON") -> Language:
    nlp = spacy.blank("en")
    nlp.add_pipe("handmade_parser", config={"scheme": scheme, "person": person})
    nlp.add_pipe("handmade_names", config={"labels": ["ORG", person]})
    return nlp


def _parse(nlp: Any) -> Tokens:
    work = work_from_text(TEXT)
    layout = find_layout(work)
    return as_pipeline(nlp).parse(work, layout, find_quotations(work, layout))


@pytest.mark.parametrize(("scheme", "person"), [("universal", "PER"), ("clear", "PERSON")])
def test_both_schemes_give_the_same_tree(scheme: str, person: str) -> None:
    tokens = _parse(_nlp(scheme, person))
    words = list(tokens.words)
    arcs = {words[at]: (words[head], dep) for at, (head, dep) in enumerate(zip(tokens.head, tokens.dep, strict=True))}
    assert arcs["Nora"] == ("garden", "nsubj")
    assert arcs["was"] == ("garden", "cop")
    assert arcs["in"] == ("garden", "case")
    assert arcs["garden"] == ("garden", "root")
    assert arcs["aunt"] == ("said", "nsubj")
    assert arcs["her"] == ("aunt", "nmod:poss")
    assert [(words[m.head_token], m.form) for m in tokens.people] == [("Nora", "name"), ("aunt", "nominal")]
    assert tokens.trained


def test_a_preposition_below_a_verb_gives_way_to_its_noun() -> None:
    # "she sat in it": spaCy hangs "in" from "sat" and "it" from "in"
    heads, deps = rehang(
        [1, 1, 1, 2], ["nsubj", "ROOT", "prep", "pobj"], "she sat in it".split(), ["PRON", "VERB", "ADP", "PRON"]
    )
    assert heads == [1, 1, 3, 1]
    assert deps == ["nsubj", "ROOT", "prep", "pobj"]


def test_an_unknown_scheme_is_refused() -> None:
    with pytest.raises(ModelError, match="neither Universal Dependencies nor spaCy's English ones"):
        SpacyPipeline(_nlp("other"))
    with pytest.raises(ModelError, match="subject"):
        scheme_of(["subject", "object"], pipeline="p")


def test_entity_labels_without_people_are_refused() -> None:
    with pytest.raises(ModelError, match="none of its entity labels means a person"):
        SpacyPipeline(_nlp("universal", "HUMAN"))
    assert {"PER", "PERSON"} <= PERSON_LABELS


def test_a_pipeline_without_a_parser_is_refused() -> None:
    with pytest.raises(ModelError, match="has no parser"):
        as_pipeline(spacy.blank("en"))


def test_a_pipeline_for_another_language_is_refused() -> None:
    with pytest.raises(ModelError, match="only English"):
        as_pipeline(spacy.blank("de"))


def test_a_pipeline_of_another_minor_version_is_refused() -> None:
    nlp = _nlp("universal")
    nlp.meta["spacy_version"] = ">=2.1.0,<2.2.0"
    with pytest.raises(ModelError, match=r"made for spaCy >=2\.1\.0,<2\.2\.0"):
        as_pipeline(nlp)


def test_a_pipeline_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no spaCy pipeline called 'en_nowhere'"):
        load_pipeline("en_nowhere")
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_pipeline(str(tmp_path))


def test_what_is_no_pipeline_is_refused() -> None:
    with pytest.raises(ModelError, match="not int"):
        as_pipeline(3)
