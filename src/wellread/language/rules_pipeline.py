"""The pipeline for when there is no model."""

from __future__ import annotations

from array import array

from wellread.language.draft import draft_story
from wellread.language.rules import people_by_rule, tag_by_rule
from wellread.language.sentences import borders_by_rule, place_borders
from wellread.language.tokenize import Vocabulary
from wellread.records import Layout, Quoting, Tokens, Work

#: the name that asks for no model at all
RULES = "rules"


class RulesPipeline:
    """Words and sentences by rule, tags and people by word lists, no parse."""

    name = RULES

    def parse(self, work: Work, layout: Layout, quoting: Quoting) -> Tokens:
        """Tokens of the story, in text order; `head` is -1 and `dep` empty throughout."""
        draft = draft_story(work, layout, quoting, Vocabulary())
        sentence, sentence_starts = place_borders(draft, borders_by_rule(draft))
        tag, pos = tag_by_rule(draft)
        n_words = len(draft)
        lower = [word.lower() for word in draft.vocabulary.words]
        return Tokens(
            start=draft.start, end=draft.end, words=draft.words(), lemma=[lower[i] for i in draft.ids], pos=pos,
            tag=tag, head=array("i", [-1]) * n_words, dep=[""] * n_words, sentence=sentence,
            sentence_starts=sentence_starts, people=people_by_rule(draft, sentence_starts), trained=False,
        )  # fmt: skip
