"""Words, sentences and the rules that stand in for the model."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellread.errors import ModelError
from wellread.formats import work_from_text
from wellread.language import load_pipeline, weights
from wellread.language.rules_pipeline import RulesPipeline
from wellread.language.tokenize import split_run
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.records import Layout, Quotation, QuotationId, Quoting, Tokens, Work
from wellread.text import Span


@pytest.mark.parametrize(
    ("run", "words"),
    [
        ("didn't", "did n't"),
        ("didn’t", "did n’t"),
        ("dont", "do nt"),
        ("gonna", "gon na"),
        ("I'd've", "I 'd 've"),
        ("Ann's", "Ann 's"),
        ("sisters'", "sisters '"),
        ("goin'", "goin'"),
        ("again'", "again '"),
        ("'em", "'em"),
        ("O'Hara", "O'Hara"),
        ("I-.", "I - ."),
        ("just…when", "just … when"),
        ("well--no", "well -- no"),
        ("good-looking", "good - looking"),
        ("*never*", "* never *"),
        ("_mine_", "_ mine _"),
        (":)", ":)"),
        ("<3", "<3"),
        ("Mr.", "Mr."),
        ("No.", "No ."),
        ("a.m.", "a.m."),
        ("“What?!”", "“ What ?! ”"),
        ("end.Then", "end . Then"),
        ("3:30", "3:30"),
        ("£5", "£ 5"),
    ],
)
def test_runs_are_cut_as_the_treebanks_cut_them(run: str, words: str) -> None:
    assert split_run(run) == words.split()


@given(st.text(min_size=1).filter(lambda run: not any(char.isspace() for char in run)))
def test_no_character_is_dropped_or_added(run: str) -> None:
    pieces = split_run(run)
    assert "".join(pieces) == run
    assert all(pieces)


@pytest.mark.parametrize("unit", ["a.", "ab-", "a@", "x'", "漢", ";-", "a_"])
def test_a_line_without_blanks_takes_time_in_proportion(unit: str) -> None:
    run = unit * (200_000 // len(unit))
    assert "".join(split_run(run)) == run


def _read(text: str, quoting: Quoting | None = None) -> tuple[Tokens, Work, Layout]:
    work = work_from_text(text)
    layout = find_layout(work)
    return RulesPipeline().parse(work, layout, quoting or find_quotations(work, layout)), work, layout


def _sentences(tokens: Tokens, text: str) -> list[str]:
    borders = tokens.sentence_starts
    return [text[tokens.start[first] : tokens.end[last - 1]] for first, last in pairwise(borders)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("“No,” said Ann. “Not today.”", ["“No,” said Ann.", "“Not today.”"]),
        ("“Why?” Ann asked. Bob slept.", ["“Why?” Ann asked.", "Bob slept."]),
        ("“Why?” Rain fell.", ["“Why?”", "Rain fell."]),
        ("“Come. Now,” she said.", ["“Come.", "Now,” she said."]),
        ("Dr. Grey left. (Nobody cared.) It was late.", ["Dr. Grey left.", "(Nobody cared.)", "It was late."]),
        ("it rained. he slept.", ["it rained.", "he slept."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, sentences: list[str]) -> None:
    tokens, _, _ = _read(text)
    assert _sentences(tokens, text) == sentences


def test_words_never_cross_the_border_of_a_quotation() -> None:
    text = "He said 'come again' and left."
    quotation = Quotation(QuotationId(0), Span(8, 20), "speech", 0)
    tokens, _, _ = _read(text, Quoting((quotation,)))
    assert [word for word in tokens.words if "again" in word] == ["again"]
    assert 20 in tokens.end


def test_rules_find_names_and_descriptions_of_people() -> None:
    tokens, _, _ = _read("Then Miss Marsh and the old waitress met Tom. Tom fled from his mother.")
    found = [(" ".join(tokens.words[m.start_token : m.end_token]), m.form) for m in tokens.people]
    assert found == [
        ("Miss Marsh", "name"), ("the old waitress", "nominal"), ("Tom", "name"), ("Tom", "name"),
        ("his mother", "nominal"),
    ]  # fmt: skip
    assert not tokens.trained


@given(st.text(alphabet=st.sampled_from("ab. \"“”’'—!?\n\nA,é漢"), max_size=80))
def test_columns_agree_whatever_the_text(text: str) -> None:
    tokens, work, layout = _read(text)
    n_words = len(tokens)
    for column in (tokens.end, tokens.words, tokens.lemma, tokens.pos, tokens.tag, tokens.head, tokens.dep):
        assert len(column) == n_words
    content = work.text.content
    assert [content[a:b] for a, b in zip(tokens.start, tokens.end, strict=True)] == list(tokens.words)
    covered = {at for a, b in zip(tokens.start, tokens.end, strict=True) for at in range(a, b)}
    inside = {at for part in layout.story for at in range(part.start, part.end) if not content[at].isspace()}
    assert covered == inside
    assert list(tokens.start) == sorted(tokens.start)
    assert tokens.sentence_starts[-1] == n_words


def test_importing_the_stage_brings_in_neither_arrays_nor_spacy() -> None:
    code = "import sys, wellread.language; sys.exit(bool({'numpy', 'spacy'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_without_weights_the_rules_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(weights, "SHIPPED", tmp_path / "fiction.npz")
    load_pipeline.cache_clear()
    try:
        assert load_pipeline().name == "rules"
        assert load_pipeline("rules").name == "rules"
        with pytest.raises(ModelError, match="missing"):
            load_pipeline("fiction")
    finally:
        load_pipeline.cache_clear()
