"""The shipped weights: whole, good enough on sentences of our own, and clear about what is wrong when they are not."""

from __future__ import annotations

import json
import re
from functools import cache
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellread.errors import ModelError
from wellread.formats import work_from_text
from wellread.language import load_pipeline
from wellread.language.model_pipeline import ModelPipeline
from wellread.language.trees import best_heads, spanning_tree
from wellread.language.weights import DIGEST, SHIPPED, load_weights, pack_weights, shipped_digest
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.records import Tokens

SENTENCES = Path(__file__).parent / "fixtures" / "language_sentences.txt"
#: shares of stated arcs and of stated mentions that must be found; what is shipped does better
ARC_FLOOR, PEOPLE_FLOOR = 0.90, 0.75


@cache
def _pipeline() -> ModelPipeline:
    pipeline = load_pipeline("fiction")
    assert isinstance(pipeline, ModelPipeline)
    return pipeline


@cache
def _parse(text: str) -> Tokens:
    work = work_from_text(text)
    layout = find_layout(work)
    return _pipeline().parse(work, layout, find_quotations(work, layout))


def _cases() -> list[tuple[str, list[str]]]:
    blocks = SENTENCES.read_text(encoding="utf-8").split("\n\n")[1:]
    return [(block.splitlines()[0], block.splitlines()[1:]) for block in blocks]


def test_the_shipped_file_is_the_one_that_was_measured() -> None:
    assert sha256(SHIPPED.read_bytes()).hexdigest() == DIGEST.read_text(encoding="ascii").split()[0]
    assert SHIPPED.stat().st_size < 5_000_000


def test_arcs_of_our_own_sentences_are_found() -> None:
    stated = found = 0
    for text, lines in _cases():
        tokens = _parse(text)
        for word, relation, head in (line[2:].split() for line in lines if line.startswith("=")):
            at = list(tokens.words).index(word)
            above = "ROOT" if tokens.head[at] == at else tokens.words[tokens.head[at]]
            stated += 1
            found += tokens.dep[at] == relation and above == head
    assert stated > 40
    assert found / stated >= ARC_FLOOR, f"{found} of {stated}"


def test_people_of_our_own_sentences_are_found() -> None:
    stated = found = 0
    for text, lines in _cases():
        tokens = _parse(text)
        people = {f"{m.form}: {text[tokens.start[m.start_token] : tokens.end[m.end_token - 1]]}" for m in tokens.people}
        wanted = {line[2:] for line in lines if line.startswith("@")}
        stated += len(wanted)
        found += len(wanted & people)
    assert stated > 15
    assert found / stated >= PEOPLE_FLOOR, f"{found} of {stated}"


def test_a_tag_of_speech_hangs_together_across_its_quotation() -> None:
    tokens = _parse("“Well,” said Orla, “if you must,” and she laughed.")
    words = list(tokens.words)
    assert words[tokens.head[words.index("Orla")]] == "said"
    assert words[tokens.head[words.index("she")]] == "laughed"
    assert tokens.head[words.index("laughed")] == words.index("said")


def test_head_tokens_of_people_are_their_nouns() -> None:
    tokens = _parse("The tall man with the umbrella bowed to her little sister.")
    heads = [tokens.words[mention.head_token] for mention in tokens.people]
    assert heads == ["man", "sister"]


def test_lemmas_are_dictionary_forms() -> None:
    tokens = _parse("The wolves were running and she had taken her knives.")
    assert [tokens.lemma[at] for at in (1, 2, 3, 6, 7, 9)] == ["wolf", "be", "run", "have", "take", "knife"]


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet=st.sampled_from("abI. \"“”’'—!?\n\nA,é漢 said"), max_size=60))
def test_every_text_gives_trees_with_one_root_a_unit(text: str) -> None:
    tokens = _parse(text)
    n_words = len(tokens)
    for column in (tokens.end, tokens.words, tokens.lemma, tokens.pos, tokens.tag, tokens.head, tokens.dep):
        assert len(column) == n_words
    for at in range(n_words):
        seen = set()
        node = at
        while tokens.head[node] != node:
            assert node not in seen
            seen.add(node)
            node = tokens.head[node]
        assert tokens.dep[node] in ("root", "punct")
    for mention in tokens.people:
        assert 0 <= mention.start_token <= mention.head_token < mention.end_token <= n_words


def test_a_very_long_sentence_is_read() -> None:
    tokens = _parse("word and " * 700 + "end.")
    assert len(tokens) == 1402


def test_the_best_tree_has_no_cycle_where_the_best_heads_do() -> None:
    scores = np.array([[-9, 8, 1, 2], [9, -9, 1, 1], [1, 1, -9, 5]], dtype=np.float32)
    assert spanning_tree(scores).tolist() == [-1, 0, -1]
    dependent = np.eye(3, dtype=np.float32)
    head = np.array([[-9, 9, 1], [8, -9, 1], [1, 1, -9]], dtype=np.float32)
    heads = best_heads(dependent, head, np.array([2, 1, 5], dtype=np.float32), [(0, 3)])
    assert sorted(heads.tolist()).count(-1) == 1


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"missing: there is no file gone\.npz"):
        load_weights(tmp_path / "gone.npz")


def test_a_truncated_file_is_named(tmp_path: Path) -> None:
    short = tmp_path / "short.npz"
    short.write_bytes(SHIPPED.read_bytes()[:100_000])
    with pytest.raises(ModelError, match="damaged"):
        load_weights(short, digest=shipped_digest())
    with pytest.raises(ModelError, match="cut short"):
        load_weights(short)


def test_a_foreign_file_is_named(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.npz"
    np.savez(foreign, values=np.zeros(3))
    with pytest.raises(ModelError, match="not one of wellread's"):
        load_weights(foreign)


def test_weights_of_another_version_are_named(tmp_path: Path) -> None:
    old = tmp_path / "old.npz"
    about = np.frombuffer(json.dumps({"kind": "wellread.language/0"}).encode(), dtype=np.uint8)
    np.savez(old, about=about)
    with pytest.raises(ModelError, match=re.escape("its kind is 'wellread.language/0'")):
        load_weights(old)


def test_weights_come_out_as_they_went_in(tmp_path: Path) -> None:
    file = tmp_path / "small.npz"
    about = {"known": ["a"], "tags": ["NN|NOUN"], "deps": ["root"], "people": ["O"]}
    file.write_bytes(pack_weights({"arc": np.ones((2, 2), dtype=np.float16)}, about))
    weights = load_weights(file)
    assert weights.known == ("a",)
    assert weights.arrays["arc"].dtype == np.float32
