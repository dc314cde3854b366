"""Figures of a weight file: `python training/evaluate.py DATA [--weights FILE]`. Reads raw text, as a story is read."""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from litbank import DEV, TEST, Excerpt, read_litbank
from treebank import Paragraph, read_treebank

from wellread.language.draft import Draft, draft_blocks
from wellread.language.model_pipeline import ModelPipeline
from wellread.language.segments import Block, Stretch
from wellread.language.tokenize import Vocabulary
from wellread.language.weights import SHIPPED, load_weights
from wellread.records import Tokens


def whole(text: str) -> Draft:
    """One paragraph with nothing cut out."""
    return draft_blocks(text, [Block((Stretch(0, len(text), quoted=False),))], Vocabulary())


def score_parses(pipeline: ModelPipeline, paragraphs: Iterable[Paragraph]) -> dict[str, float]:
    """F1 of words, sentences, tags and trees; `spacy_` figures leave punctuation out as spaCy's scorer does."""
    hits: Counter[str] = Counter()
    for paragraph in paragraphs:
        draft = whole(paragraph.text)
        _count(paragraph, pipeline.parse_draft(draft), hits)
    made = {}
    for key in ("word", "sentence", "tag", "pos", "lemma", "uas", "las", "spacy_uas", "spacy_las"):
        base = (
            "n"
            if key not in ("sentence", "spacy_uas", "spacy_las")
            else "n_" + key.removesuffix("_las").removesuffix("_uas")
        )
        made[key] = 200 * hits[key] / max(1, hits[f"{base}_gold"] + hits[f"{base}_found"])
    return made


def _count(paragraph: Paragraph, tokens: Tokens, hits: Counter[str]) -> None:
    gold = {(word.start, word.end): word for word in paragraph.words}
    spans = list(zip(tokens.start, tokens.end, strict=True))
    hits["n_gold"] += len(gold)
    hits["n_found"] += len(spans)
    hits["n_spacy_gold"] += sum(word.dep != "punct" for word in paragraph.words)
    hits["n_spacy_found"] += sum(dep != "punct" for dep in tokens.dep)
    hits["sentence"] += len(_sentences(paragraph) & _found_sentences(tokens))
    hits["n_sentence_gold"] += len(_sentences(paragraph))
    hits["n_sentence_found"] += len(tokens.sentence_starts) - 1
    for at, span in enumerate(spans):
        word = gold.get(span)
        if word is None:
            continue
        above = paragraph.words[word.head]
        right_head = spans[tokens.head[at]] == (above.start, above.end)
        right_label = right_head and tokens.dep[at] == word.dep
        hits["word"] += 1
        hits["tag"] += tokens.tag[at] == word.tag
        hits["pos"] += tokens.pos[at] == word.pos
        hits["lemma"] += tokens.lemma[at].lower() == word.lemma.lower()
        hits["uas"] += right_head
        hits["las"] += right_label
        if word.dep != "punct" and tokens.dep[at] != "punct":
            hits["spacy_uas"] += right_head
            hits["spacy_las"] += right_label


def _sentences(paragraph: Paragraph) -> set[tuple[int, int]]:
    borders: dict[int, tuple[int, int]] = {}
    for word in paragraph.words:
        first = borders.get(word.sentence, (word.start, 0))[0]
        borders[word.sentence] = (first, word.end)
    return set(borders.values())


def _found_sentences(tokens: Tokens) -> set[tuple[int, int]]:
    borders = tokens.sentence_starts
    return {(tokens.start[a], tokens.end[b - 1]) for a, b in pairwise(borders)}


def score_people(pipeline: ModelPipeline, excerpts: Sequence[Excerpt], *, quotations: bool) -> dict[str, float]:
    """Precision, recall and F1 of people with exact outermost spans, pooled."""
    made: dict[str, float] = {}
    hits: Counter[tuple[str, str]] = Counter()
    for excerpt in excerpts:
        tokens = pipeline.parse_draft(excerpt.draft(quotations=quotations))
        found = {(tokens.start[m.start_token], tokens.end[m.end_token - 1], m.form) for m in tokens.people}
        gold = {(person.start, person.end, person.form) for person in excerpt.people}
        for form in ("name", "nominal"):
            hits[form, "hit"] += sum(span[2] == form for span in found & gold)
            hits[form, "found"] += sum(span[2] == form for span in found)
            hits[form, "gold"] += sum(span[2] == form for span in gold)
    for form in ("name", "nominal"):
        hit, n_found, n_gold = hits[form, "hit"], max(1, hits[form, "found"]), max(1, hits[form, "gold"])
        made |= {f"{form} P": 100 * hit / n_found, f"{form} R": 100 * hit / n_gold,
                 f"{form} F1": 200 * hit / (n_found + n_gold)}  # fmt: skip
    return made


def read_gum_fiction(data: Path) -> list[Paragraph]:
    """The nineteen documents of fiction in GUM, which nothing is ever trained on."""
    files = [data / f"ud/gum/en_gum-ud-{part}.conllu" for part in ("train", "dev", "test")]
    return [p for file in files for p in read_treebank(file) if p.document.startswith("GUM_fiction_")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--weights", type=Path, default=SHIPPED)
    parser.add_argument("--dev", action="store_true", help="score what shapes are chosen by, not the tests")
    args = parser.parse_args()
    pipeline = ModelPipeline(load_weights(args.weights))
    excerpts = read_litbank(args.data / "litbank")
    if args.dev:
        sets = {"EWT dev": list(read_treebank(args.data / "ud/ewt/en_ewt-ud-dev.conllu"))}
        people = [excerpts[name] for name in sorted(DEV)]
    else:
        sets = {
            "EWT test": list(read_treebank(args.data / "ud/ewt/en_ewt-ud-test.conllu")),
            "GUM fiction": read_gum_fiction(args.data),
        }
        people = [excerpts[name] for name in sorted(TEST)]
    for name, paragraphs in sets.items():
        began = time.process_time()
        figures = score_parses(pipeline, paragraphs)
        print(
            name,
            json.dumps({key: round(value, 1) for key, value in figures.items()}),
            f"{time.process_time() - began:.1f}s",
        )
    for quotations in (True, False):
        figures = score_people(pipeline, people, quotations=quotations)
        print(
            "people,",
            "quotations known" if quotations else "plain",
            json.dumps({k: round(v, 1) for k, v in figures.items()}),
        )


if __name__ == "__main__":
    main()
