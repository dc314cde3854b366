"""What the corpora's own scorer does not count: people told apart, doubt, and hearers.

Each function adds tallies to a score of that scorer. Predictions are as `corpora` builds them.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any

from wellread.scoring.calibration import bin_names
from wellread.scoring.tally import purity


def tally_book(scorer: ModuleType, gold: Any, prediction: dict[str, Any], score: Any) -> None:
    """Add people, doubt and hearers to `score`, for a prediction of either form."""
    if "speakers" in prediction:
        _tally_given(scorer, gold, prediction, score)
        return
    answers = dict(_iter_answers(scorer, gold, prediction))
    _tally_people(scorer, gold, prediction, answers, score)
    listed = {**prediction, "quotes": [{"speaker": person["id"]} for person in prediction["characters"]]}
    names = scorer.map_by_name(gold, listed)
    for quote in gold.scored():
        found = answers.get(quote["id"])
        _tally_hearers(scorer, quote, None if found is None else found["addressees"], names, score)
        if found is None or found["speaker"] is None:
            score.tallies["decided"].add(False)
        else:
            score.tallies["decided"].add(True)
            _tally_score(scorer, score, found["score"], is_right=names.get(found["speaker"]) == quote["speaker"])


def _tally_given(scorer: ModuleType, gold: Any, prediction: dict[str, Any], score: Any) -> None:
    same = {key: key for key in gold.characters}
    for quote in gold.scored():
        key = quote["id"]
        answer = prediction["speakers"].get(key)
        score.tallies["decided"].add(answer is not None)
        _tally_hearers(scorer, quote, prediction["addressees"].get(key), same, score)
        if answer is not None:
            _tally_score(scorer, score, prediction["scores"][key], is_right=answer == quote["speaker"])


def _tally_score(scorer: ModuleType, score: Any, certainty: float, *, is_right: bool) -> None:
    sure, doubt = bin_names(certainty)
    score.tallies[sure].add(is_right)
    score.tallies[doubt].add(certainty)


def _tally_hearers(
    scorer: ModuleType, quote: dict[str, Any], heard: list[str] | None, names: Mapping[str, str], score: Any
) -> None:
    """A line is right where all whom we name hear it; the corpus lists everybody who stands by, we who is meant."""
    wanted = set(quote.get("addressees") or ())
    if wanted:
        score.tallies["addressees"].add(bool(heard) and {names.get(who) for who in heard or ()} <= wanted)


def _iter_answers(scorer: ModuleType, gold: Any, prediction: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(gold quotation, the predicted one that answers for it), for those that are matched."""
    spans, numbers = scorer.predicted_spans(
        gold, {"quotes": [{**item, "speaker": at} for at, item in enumerate(prediction["quotes"])]}
    )
    _, speakers = scorer.predicted_spans(gold, prediction)
    paint = array("i", [-1]) * len(gold.text)
    for number, (start, end) in enumerate(spans):
        paint[start:end] = array("i", [number]) * (end - start)
    for quote in gold.scored():
        speaker, is_matched = scorer.answer(gold, quote["spans"], paint, speakers)
        if is_matched:
            held = Counter(number for start, end in quote["spans"] for number in paint[start:end] if number >= 0)
            number = max((n for n in held if speakers[n] == speaker), key=lambda n: (held[n], -n))
            yield quote["id"], prediction["quotes"][numbers[number]]


def _tally_people(
    scorer: ModuleType, gold: Any, prediction: dict[str, Any], answers: Mapping[str, dict[str, Any]], score: Any
) -> None:
    """How well people are told apart.

    Recall: gold persons with a quotation to whom one of the cast maps by name, over all such. Purity: the mean over
    predicted speakers of the share of their matched quotations that belong to their commonest gold person.
    """
    listed = {**prediction, "quotes": [{"speaker": person["id"]} for person in prediction["characters"]]}
    wanted = {quote["speaker"] for quote in gold.scored()}
    found = wanted & set(scorer.map_by_name(gold, listed).values())
    score.tallies["people/recall"] = scorer.Tally(len(found), len(wanted))
    spoken: dict[str, Counter[str]] = defaultdict(Counter)
    for quote in gold.scored():
        speaker = answers.get(quote["id"], {}).get("speaker")
        if speaker is not None:
            spoken[speaker][quote["speaker"]] += 1
    mean = purity(spoken.values())
    score.tallies["people/purity"] = scorer.Tally(mean.right, mean.total)
