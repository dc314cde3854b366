"""Tokens → mentions, clusters, characters."""

from wellread.characters.index import MentionIndex, index_mentions, mentions_by_paragraph
from wellread.characters.pronoun_sets import PRONOUN_SETS, PronounSet, parse_pronoun_set
from wellread.characters.resolve import resolve_characters
from wellread.characters.speech_pronouns import resolve_speech_pronouns

__all__ = [
    "PRONOUN_SETS",
    "MentionIndex",
    "PronounSet",
    "index_mentions",
    "mentions_by_paragraph",
    "parse_pronoun_set",
    "resolve_characters",
    "resolve_speech_pronouns",
]
